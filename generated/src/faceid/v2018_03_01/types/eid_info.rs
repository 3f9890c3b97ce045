// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/EidInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Identity of a user, encrypted for the merchant.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct EidInfo {
    /// Digital certificate of the user at the merchant.
    ///
    /// - On the wire: `EidCode`, String, always present in responses
    /// - Example: `DtROLOW1......UJWtn+4UNOPrC10wO/bWkP0xPDAw`
    /// - Sensitive: never shown in errors, logs and debug output
    pub eid_code: String,

    /// Signature of the E-ID centre on `EidCode`.
    ///
    /// - On the wire: `EidSign`, String, always present in responses
    /// - Example: `RFQSPB8CxI...qi5fVVyQ==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub eid_sign: String,

    /// Session key, encrypted with the public key of the merchant, as Base64 text.
    ///
    /// - On the wire: `DesKey`, String, always present in responses
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub des_key: String,

    /// Name and ID card number, encrypted by SM2 with the session key, as Base64 text.
    ///
    /// - On the wire: `UserInfo`, String, always present in responses
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_info: String,
}

rt::structure! {
    received EidInfo {
        0 eid_code: "EidCode", always().sensitive();
        1 eid_sign: "EidSign", always().sensitive();
        2 des_key: "DesKey", always().sensitive();
        3 user_info: "UserInfo", always().sensitive();
    }
}
