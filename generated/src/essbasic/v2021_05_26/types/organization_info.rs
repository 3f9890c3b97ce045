// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/OrganizationInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Identifies an organization.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// Identifier of the organization on your side.
    ///
    /// - On the wire: `OrganizationOpenId`, String, required
    /// - Example: `OrganizationOpenId`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: String,

    /// Identifier of the organization in e-Sign.
    ///
    /// - On the wire: `OrganizationId`, String, optional
    /// - Example: `OrganizationId`
    pub organization_id: Option<String>,

    /// Channel of the user.
    ///
    /// - On the wire: `Channel`, String, optional
    /// - Example: `Channel`
    pub channel: Option<String>,

    /// Not open for use. Real IP address of the user.
    ///
    /// - On the wire: `ClientIp`, String, optional
    /// - Limit: an IP address (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub client_ip: Option<String>,

    /// Not open for use. Proxy IP address of the organization.
    ///
    /// - On the wire: `ProxyIp`, String, optional
    /// - Limit: an IP address (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub proxy_ip: Option<String>,
}

impl OrganizationInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(organization_open_id: impl Into<String>) -> Self {
        Self {
            organization_open_id: organization_open_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `OrganizationId`. Identifier of the organization in e-Sign.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `Channel`. Channel of the user.
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets `ClientIp`. Not open for use.
    #[doc(hidden)]
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = Some(client_ip.into());
        self
    }

    /// Sets `ProxyIp`. Not open for use.
    #[doc(hidden)]
    pub fn proxy_ip(mut self, proxy_ip: impl Into<String>) -> Self {
        self.proxy_ip = Some(proxy_ip.into());
        self
    }
}

rt::structure! {
    sent OrganizationInfo {
        0 organization_open_id: "OrganizationOpenId", required().sensitive();
        1 organization_id: Option "OrganizationId";
        2 channel: Option "Channel";
        3 client_ip: Option "ClientIp", sensitive().limits(&[format(Ip)]);
        4 proxy_ip: Option "ProxyIp", sensitive().limits(&[format(Ip)]);
    }
}
