// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/OrgOpenTsignBiz.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A client organization can use the service.
///
/// - Type of the message: `OrgOpenTsignBiz`
/// - Sent when: An organization is verified and activated, and has accepted the service.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_staffs>.
#[non_exhaustive]
pub struct OrgOpenTsignBizEvent {
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

    /// Identifier of the client organization within the application. No call needs it.
    ///
    /// - On the wire: `ProxyAppId`, String, always present
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`
    pub proxy_app_id: String,

    /// Whether the service was opened.
    ///
    /// - On the wire: `OpenSuccess`, Boolean, always present
    /// - Example: `true`
    pub open_success: bool,

    /// Name of the organization.
    ///
    /// - On the wire: `OrganizationName`, String, always present
    /// - Example: `典子谦示例企业`
    pub organization_name: String,

    /// Unified social credit code of the organization.
    ///
    /// - On the wire: `USCC`, String, always present
    /// - Example: `91440300MA5D7RXQ6L`
    /// - Sensitive: never shown in errors, logs and debug output
    pub unified_social_credit_code: String,

    /// Name of the legal representative.
    ///
    /// - On the wire: `LegalName`, String, always present
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: String,
}

rt::structure! {
    received OrgOpenTsignBizEvent {
        0 application_id: "ApplicationId", always();
        1 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        2 proxy_operator_open_id: "ProxyOperatorOpenId", always().sensitive();
        3 proxy_app_id: "ProxyAppId", always();
        4 open_success: "OpenSuccess", always();
        5 organization_name: "OrganizationName", always();
        6 unified_social_credit_code: "USCC", always().sensitive();
        7 legal_name: "LegalName", always().sensitive();
    }
}
