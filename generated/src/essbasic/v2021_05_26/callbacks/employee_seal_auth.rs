// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/EmployeeSealAuth.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee has authorized the use of a qualification seal.
///
/// - Type of the message: `EmployeeSealAuth`
/// - Sent when: The authorization that `CreateEmployeeQualificationSealQrCode` asks for is complete.
/// - Not known: The one member is named by the API documentation; the others are not stated.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_seals>.
#[non_exhaustive]
pub struct EmployeeSealAuthEvent {
    /// Your own data, given when the code was created; it comes back unchanged.
    ///
    /// - On the wire: `UserData`, String
    /// - Limit: base64 text
    /// - Example: `Q3VzdG9tRGF0YQ==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,
}

rt::structure! {
    received EmployeeSealAuthEvent {
        0 user_data: Option "UserData", sensitive();
    }
}
