// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/ChargeDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One charge.
///
/// Facts as of 2026-11-30.
#[non_exhaustive]
pub struct ChargeDetail {
    /// When the faces were compared, in Unix milliseconds.
    ///
    /// - On the wire: `ReqTime`, String, always present in responses
    /// - Example: `1638781186273`
    pub req_time: String,

    /// Identifier of the comparison.
    ///
    /// - On the wire: `Seq`, String, always present in responses
    /// - Example: `e594dc57-9ee3-409b-a8e4-7b46945887c3`
    pub seq: String,

    /// ID card number, partly hidden.
    ///
    /// - On the wire: `IdCard`, String, always present in responses
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// The same as `IdCard`.
    ///
    /// - On the wire: `Idcard`, String, always present in responses
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-11-20; use `IdCard` instead. The vendor has abolished it.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-11-20; use `IdCard` instead. The vendor has abolished it."
    )]
    pub idcard: String,

    /// Name, partly hidden.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// How similar the faces are, with two decimals.
    ///
    /// - On the wire: `Sim`, String, always present in responses
    /// - Limit: at least 0, at most 100
    /// - Example: `100.00`
    pub sim: String,

    /// Whether it is charged.
    ///
    /// - On the wire: `IsNeedCharge`, Boolean, always present in responses
    /// - Example: `true`
    pub is_need_charge: bool,

    /// What is charged.
    ///
    /// - On the wire: `ChargeType`, String, always present in responses
    /// - Example: `核身`
    /// - Known values: `比对`, `核身`, `混合部署`
    pub charge_type: String,

    /// Result of the verification.
    ///
    /// - On the wire: `ErrorCode`, String, always present in responses
    /// - Example: `0`
    pub error_code: String,

    /// Explanation of the result.
    ///
    /// - On the wire: `ErrorMessage`, String, always present in responses
    /// - Example: `成功`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_message: String,
}

rt::structure! {
    received ChargeDetail {
        0 req_time: "ReqTime", always();
        1 seq: "Seq", always();
        2 id_card: "IdCard", always().sensitive();
        3 idcard: "Idcard", always().sensitive();
        4 name: "Name", always().sensitive();
        5 sim: "Sim", always();
        6 is_need_charge: "IsNeedCharge", always();
        7 charge_type: "ChargeType", always();
        8 error_code: "ErrorCode", always();
        9 error_message: "ErrorMessage", always().sensitive();
    }
}
