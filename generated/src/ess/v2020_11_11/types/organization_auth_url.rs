// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/OrganizationAuthUrl.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Registration link of one organization of a batch.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct OrganizationAuthUrl {
    /// Link to register and verify, in the form that `Endpoint` asks for; a path in the mini program for `APP`. Do
    /// not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `AuthUrl`, String
    /// - Example: `https://test.essurl.cn/8gDKUBAWK8`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_url: Option<String>,

    /// Why the registration failed, for example a mismatch of name, code and legal representative.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `企业三要素不通过`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_message: Option<String>,

    /// Identifier of this organization in the batch. `CreateBatchOrganizationAuthorizationUrl` takes it to make a
    /// single link.
    ///
    /// - On the wire: `SubTaskId`, String
    /// - Example: `yDCHoUU08m4mnpUxHGGHPv9FScKQsvHb`
    pub sub_task_id: Option<String>,

    /// Name of the organization as it was submitted.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,
}

impl OrganizationAuthUrl {
    /// How long [`Self::auth_url`] is valid: 7 days.
    pub const AUTH_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::structure! {
    received OrganizationAuthUrl {
        0 auth_url: Option "AuthUrl", sensitive();
        1 error_message: Option "ErrorMessage", sensitive();
        2 sub_task_id: Option "SubTaskId";
        3 organization_name: Option "OrganizationName";
    }
}
