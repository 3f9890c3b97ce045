// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/MainlandIdCardType.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of identity document where only that of the Chinese mainland is supported.
    pub enum MainlandIdCardType, UnknownMainlandIdCardType {
        /// `ID_CARD` – Identity card of the Chinese mainland.
        IdCard = "ID_CARD",
    }
}
