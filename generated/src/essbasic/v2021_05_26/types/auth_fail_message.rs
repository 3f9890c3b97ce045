// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AuthFailMessage.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A client organization that a template could not be authorized for, and why.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct AuthFailMessage {
    /// Your identifier of the client organization. One organization has one identifier, which never changes and is
    /// never used again.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always present in responses
    /// - Limit: at most 64 characters, only letters and digits
    /// - Example: `organization_open_id_xxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_id: String,

    /// Reason of the failure.
    ///
    /// - On the wire: `Message`, String, always present in responses
    /// - Example: `非渠道合作企业openId`
    /// - Sensitive: never shown in errors, logs and debug output
    pub message: String,
}

rt::structure! {
    received AuthFailMessage {
        0 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        1 message: "Message", always().sensitive();
    }
}
