// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Client.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Stays reachable below types.
///
/// The vendor calls it `Client`.
#[must_use]
#[non_exhaustive]
pub struct ClientValue {
    /// Fine below the response.
    ///
    /// - On the wire: `Error`, String, optional
    pub error: Option<String>,
}

impl ClientValue {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Error`. Fine below the response.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

impl Default for ClientValue {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    both ClientValue {
        0 error: Option "Error";
    }
}
