// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Agent.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// On whose behalf a call is made.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Agent {
    /// Application of the certificate service (CA-API), where an organization has several.
    ///
    /// - On the wire: `AppId`, String, optional
    /// - Example: `yDtwEU87yrUygaLZxYk2SEaLZxYkodS7`
    pub app_id: Option<String>,

    /// Not for use. Application of the member organization.
    ///
    /// - On the wire: `ProxyAppId`, String, optional
    /// - Example: `yDtwEU87yrUygaLZxYk2SEaLZxYkodS7`
    #[doc(hidden)]
    pub proxy_app_id: Option<String>,

    /// Member organization on whose behalf the parent organization of its group makes the call; always needed for
    /// that.
    ///
    /// - On the wire: `ProxyOrganizationId`, String, optional
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub proxy_organization_id: Option<String>,

    /// Not for use. Employee of the member organization.
    ///
    /// - On the wire: `ProxyOperator`, String, optional
    /// - Example: `yDtwEU87yrUygaLZxYk2SEaLZxYkodS7`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub proxy_operator: Option<String>,
}

impl Agent {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `AppId`. Application of the certificate service (CA-API), where an organization has several.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `ProxyAppId`. Not for use.
    #[doc(hidden)]
    pub fn proxy_app_id(mut self, proxy_app_id: impl Into<String>) -> Self {
        self.proxy_app_id = Some(proxy_app_id.into());
        self
    }

    /// Sets `ProxyOrganizationId`. Member organization on whose behalf the parent organization of its group makes the
    /// call; always needed for that.
    pub fn proxy_organization_id(
        mut self,
        proxy_organization_id: impl Into<String>,
    ) -> Self {
        self.proxy_organization_id = Some(proxy_organization_id.into());
        self
    }

    /// Sets `ProxyOperator`. Not for use.
    #[doc(hidden)]
    pub fn proxy_operator(mut self, proxy_operator: impl Into<String>) -> Self {
        self.proxy_operator = Some(proxy_operator.into());
        self
    }
}

impl Default for Agent {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Agent {
        0 app_id: Option "AppId";
        1 proxy_app_id: Option "ProxyAppId";
        2 proxy_organization_id: Option "ProxyOrganizationId";
        3 proxy_operator: Option "ProxyOperator", sensitive();
    }
}
