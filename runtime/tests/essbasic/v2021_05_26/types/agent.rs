// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Agent.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::UserInfo;

/// On whose behalf a call is made.
#[must_use]
#[non_exhaustive]
pub struct Agent {
    /// The application.
    ///
    /// - On the wire: `AppId`, String, optional, formerly required
    pub app_id: String,

    /// The person.
    ///
    /// - On the wire: `ProxyOperator`, object `UserInfo`, optional
    pub proxy_operator: Option<UserInfo>,
}

impl Agent {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `ProxyOperator`. The person.
    #[inline]
    pub fn proxy_operator(mut self, proxy_operator: UserInfo) -> Self {
        self.proxy_operator = Some(proxy_operator);
        self
    }
}

rt::structure! {
    sent Agent {
        0 app_id: "AppId";
        1 proxy_operator: Option "ProxyOperator";
    }
}
