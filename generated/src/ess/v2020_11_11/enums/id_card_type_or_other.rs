// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/IdCardTypeOrOther.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of identity document, others included.
    pub enum IdCardTypeOrOther, UnknownIdCardTypeOrOther {
        /// `ID_CARD` – Identity card of the Chinese mainland.
        IdCard = "ID_CARD",
        /// `HONGKONG_AND_MACAO` – Mainland travel permit for residents of Hong Kong and Macao.
        HongkongAndMacao = "HONGKONG_AND_MACAO",
        /// `HONGKONG_MACAO_AND_TAIWAN` – Residence permit for residents of Hong Kong, Macao and Taiwan; numbered like
        /// identity cards.
        HongkongMacaoAndTaiwan = "HONGKONG_MACAO_AND_TAIWAN",
        /// `OTHER_CARD_TYPE` – Another document.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        OtherCardType = "OTHER_CARD_TYPE",
    }
}
