// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/Carrier.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Carrier of a phone number.
    pub enum Carrier, UnknownCarrier {
        /// `移动` – China Mobile.
        ChinaMobile = "移动",
        /// `联通` – China Unicom.
        ChinaUnicom = "联通",
        /// `电信` – China Telecom.
        ChinaTelecom = "电信",
    }
}
