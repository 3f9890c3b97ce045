// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/UserInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Employee in whose name a call is made.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct UserInfo {
    /// Identifier of the employee in e-Sign, shown in the console.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Channel of the user. Leave it unset unless the page of an action asks for it.
    ///
    /// - On the wire: `Channel`, String, optional
    pub channel: Option<String>,

    /// Identifier of the user in the channel. Leave it unset unless the page of an action asks for it.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Not open for use. Real IP address of the user.
    ///
    /// - On the wire: `ClientIp`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub client_ip: Option<String>,

    /// Not open for use. Proxy IP address of the user.
    ///
    /// - On the wire: `ProxyIp`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub proxy_ip: Option<String>,
}

impl UserInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `UserId`. Identifier of the employee in e-Sign, shown in the console.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `Channel`. Channel of the user.
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets `OpenId`. Identifier of the user in the channel.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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

impl Default for UserInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent UserInfo {
        0 user_id: Option "UserId", sensitive();
        1 channel: Option "Channel";
        2 open_id: Option "OpenId", sensitive();
        3 client_ip: Option "ClientIp", sensitive();
        4 proxy_ip: Option "ProxyIp", sensitive();
    }
}
