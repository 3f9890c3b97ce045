// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DeleteOrganizationAuthorizationInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One verification of an organization that was to be cleared.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationInfo {
    /// Identifier of the verification process. Of all processes of an organization only one can succeed.
    ///
    /// - On the wire: `AuthorizationId`, String
    /// - Example: `yDCHHUUckpbdaiqbUxJVsHWy99WG6kTY`
    pub authorization_id: Option<String>,

    /// Name of the organization being verified.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// - On the wire: `OrganizationOpenId`, String
    /// - Limit: at most 64 characters
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// What went wrong when it was cleared.
    ///
    /// - On the wire: `Errormessage`, String
    /// - Example: `错误信息`
    /// - Sensitive: never shown in errors, logs and debug output
    pub errormessage: Option<String>,
}

rt::structure! {
    received DeleteOrganizationAuthorizationInfo {
        0 authorization_id: Option "AuthorizationId";
        1 organization_name: Option "OrganizationName";
        2 organization_open_id: Option "OrganizationOpenId", sensitive();
        3 errormessage: Option "Errormessage", sensitive();
    }
}
