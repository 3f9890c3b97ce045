// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/MainlandIdCardType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of identity document where only that of the Chinese mainland is supported.
    pub enum MainlandIdCardType, UnknownMainlandIdCardType {
        /// `ID_CARD` – Identity card of the Chinese mainland.
        IdCard = "ID_CARD",
    }
}
