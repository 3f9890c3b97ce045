// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Agent.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The vendor's `Agent`.
#[must_use]
#[non_exhaustive]
pub struct Agent {
    /// The field `AppId`.
    ///
    /// - On the wire: `AppId`, String, optional
    pub app_id: Option<String>,
}

impl Agent {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `AppId`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
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
    }
}
