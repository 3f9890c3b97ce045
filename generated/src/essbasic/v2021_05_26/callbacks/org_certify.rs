// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/OrgCertify.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An authorization letter was reviewed.
///
/// - Type of the message: `OrgCertify`
/// - Sent when: The vendor has reviewed the letter by which an organization is verified.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_staffs>.
#[non_exhaustive]
pub struct OrgCertifyEvent {
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

    /// Whether the letter was accepted.
    ///
    /// - On the wire: `OperateSuccess`, Boolean, always present
    /// - Example: `true`
    pub operate_success: bool,

    /// Why it was not accepted.
    ///
    /// - On the wire: `CertifyReason`, String, always present
    /// - Example: `授权书不清晰`
    /// - Sensitive: never shown in errors, logs and debug output
    pub certify_reason: String,

    /// When it was reviewed.
    ///
    /// - On the wire: `OperateTime`, date and time (`2022-01-01 00:00:00`), always present
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2022-07-04 19:05:09`
    pub operate_time: String,
}

rt::structure! {
    received OrgCertifyEvent {
        0 application_id: "ApplicationId", always();
        1 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        2 operate_success: "OperateSuccess", always();
        3 certify_reason: "CertifyReason", always().sensitive();
        4 operate_time: "OperateTime", always();
    }
}
