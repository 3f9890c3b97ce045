// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UserInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Employee in whose name a call is made.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct UserInfo {
    /// Your own identifier of the employee, such as the user ID of your system or a hash of it. It identifies one
    /// real person in the organization, is unique in the application and is never used again. The console shows it
    /// once the employee has joined.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Internal to the vendor, not open for use.
    ///
    /// - On the wire: `Channel`, String, optional
    #[doc(hidden)]
    pub channel: Option<String>,

    /// Internal to the vendor, not open for use.
    ///
    /// - On the wire: `CustomUserId`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub custom_user_id: Option<String>,

    /// Internal to the vendor, not open for use.
    ///
    /// - On the wire: `ClientIp`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub client_ip: Option<String>,

    /// Internal to the vendor, not open for use.
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

    /// Sets `OpenId`. Your own identifier of the employee, such as the user ID of your system or a hash of it.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `Channel`. Internal to the vendor, not open for use.
    #[doc(hidden)]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets `CustomUserId`. Internal to the vendor, not open for use.
    #[doc(hidden)]
    pub fn custom_user_id(mut self, custom_user_id: impl Into<String>) -> Self {
        self.custom_user_id = Some(custom_user_id.into());
        self
    }

    /// Sets `ClientIp`. Internal to the vendor, not open for use.
    #[doc(hidden)]
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = Some(client_ip.into());
        self
    }

    /// Sets `ProxyIp`. Internal to the vendor, not open for use.
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
        0 open_id: Option "OpenId", sensitive().limits(&[max_chars(64)]);
        1 channel: Option "Channel";
        2 custom_user_id: Option "CustomUserId", sensitive();
        3 client_ip: Option "ClientIp", sensitive();
        4 proxy_ip: Option "ProxyIp", sensitive();
    }
}
