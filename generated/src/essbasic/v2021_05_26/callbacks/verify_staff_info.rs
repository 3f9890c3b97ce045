// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/VerifyStaffInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee has joined an organization.
///
/// - Type of the message: `VerifyStaffInfo`
/// - Sent when: An employee joins a client organization.
/// - Not known: The public text shows the beginning of the message only. It has further members.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_staffs>.
#[non_exhaustive]
pub struct VerifyStaffInfoEvent {
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
}

rt::structure! {
    received VerifyStaffInfoEvent {
        0 application_id: "ApplicationId", always();
        1 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
    }
}
