// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationAuthUrl.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Registration link of one organization of a batch.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct OrganizationAuthUrl {
    /// Link to register and verify. Create a new one for each login. How long it is valid depends on `Endpoint` of
    /// the request that asked for it. Do not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `AuthUrl`, String
    /// - Example: `https://essurl.cn/dNwuUBJ2C2`
    /// - Works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_url: Option<String>,

    /// Why the registration failed, for example a mismatch of name, code and legal representative.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `企业三要素不通过`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_message: Option<String>,

    /// Name of the organization as it was submitted.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Identifier of this organization in the batch. `CreateBatchOrganizationAuthorizationUrl` takes it to make a
    /// single link.
    ///
    /// - On the wire: `SubTaskId`, String
    /// - Example: `yDCHoUU08m4mnpUxHGGHPv9FScKQsvHb`
    pub sub_task_id: Option<String>,
}

rt::structure! {
    received OrganizationAuthUrl {
        0 auth_url: Option "AuthUrl", sensitive();
        1 error_message: Option "ErrorMessage", sensitive();
        2 organization_name: Option "OrganizationName";
        3 sub_task_id: Option "SubTaskId";
    }
}
