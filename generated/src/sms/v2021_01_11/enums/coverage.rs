// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/Coverage.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Where messages of a signature or template go.
    pub enum Coverage, UnknownCoverage {
        /// `0` – The Chinese mainland.
        Mainland = 0,
        /// `1` – Everywhere else, Hong Kong, Macao and Taiwan included.
        International = 1,
    }
}
