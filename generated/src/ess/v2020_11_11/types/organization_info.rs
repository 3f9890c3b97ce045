// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/OrganizationInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An organization, by members that are not open for use.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// Not open for use. Identifier of the organization in e-Sign.
    ///
    /// - On the wire: `OrganizationId`, String, optional
    #[doc(hidden)]
    pub organization_id: Option<String>,

    /// Not open for use. Channel of the user.
    ///
    /// - On the wire: `Channel`, String, optional
    #[doc(hidden)]
    pub channel: Option<String>,

    /// Not open for use. Identifier of the organization in the channel.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub organization_open_id: Option<String>,

    /// Not open for use. Real IP address of the user.
    ///
    /// - On the wire: `ClientIp`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub client_ip: Option<String>,

    /// Not open for use. Proxy IP address of the organization.
    ///
    /// - On the wire: `ProxyIp`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub proxy_ip: Option<String>,
}

impl OrganizationInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `OrganizationId`. Not open for use.
    #[doc(hidden)]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `Channel`. Not open for use.
    #[doc(hidden)]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets `OrganizationOpenId`. Not open for use.
    #[doc(hidden)]
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
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

impl Default for OrganizationInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent OrganizationInfo {
        0 organization_id: Option "OrganizationId";
        1 channel: Option "Channel";
        2 organization_open_id: Option "OrganizationOpenId", sensitive();
        3 client_ip: Option "ClientIp", sensitive();
        4 proxy_ip: Option "ProxyIp", sensitive();
    }
}
