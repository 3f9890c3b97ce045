// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/OrgAuth.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A client organization has allowed the platform to use the service for it.
///
/// - Type of the message: `OrgAuth`
/// - Sent when: The first step of the activation of an organization: an employee gives the authorization.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_staffs>.
#[non_exhaustive]
pub struct OrgAuthEvent {
    /// Application the message is for.
    ///
    /// - On the wire: `ApplicationId`, String, always present
    /// - Example: `yDwhxUUckp3gl8j5UuFX33LSNozpRsbi`
    pub application_id: String,

    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always present
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_id: String,

    /// Your identifier of the employee who acted.
    ///
    /// - On the wire: `ProxyOperatorOpenId`, String, always present
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_open_id: String,

    /// Whether the authorization was given.
    ///
    /// - On the wire: `AuthSuccess`, Boolean, always present
    /// - Example: `true`
    pub auth_success: bool,
}

rt::structure! {
    received OrgAuthEvent {
        0 application_id: "ApplicationId", always();
        1 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        2 proxy_operator_open_id: "ProxyOperatorOpenId", always().sensitive();
        3 auth_success: "AuthSuccess", always();
    }
}
