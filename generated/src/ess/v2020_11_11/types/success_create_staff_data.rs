// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SuccessCreateStaffData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who was created or changed.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SuccessCreateStaffData {
    /// Name of the employee.
    ///
    /// - On the wire: `DisplayName`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub display_name: String,

    /// Mobile number of the employee.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Identifier of the employee in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// Note for an employee who existed already, not verified.
    ///
    /// - On the wire: `Note`, String, always present in responses
    /// - Example: `张三已经注册了`
    pub note: String,

    /// Account of the employee in WeCom, as given.
    ///
    /// - On the wire: `WeworkOpenId`, String
    /// - Example: `oDjGHs-1yCnGrRovBj2yHij5JAAA`
    /// - Sensitive: never shown in errors, logs and debug output
    pub wework_open_id: Option<String>,

    /// Link to join, in the form that `InvitationNotifyType` and `Endpoint` of the request ask for.
    ///
    /// - On the wire: `Url`, String
    /// - Example: `https://test.essurl.cn/fvG7UBEd0F`
    /// - Valid for 1 day
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,
}

impl SuccessCreateStaffData {
    /// How long [`Self::url`] is valid: 1 day.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(86400);
}

rt::structure! {
    received SuccessCreateStaffData {
        0 display_name: "DisplayName", always().sensitive();
        1 mobile: "Mobile", always().sensitive();
        2 user_id: "UserId", always().sensitive();
        3 note: "Note", always();
        4 wework_open_id: Option "WeworkOpenId", sensitive();
        5 url: Option "Url", sensitive();
    }
}
