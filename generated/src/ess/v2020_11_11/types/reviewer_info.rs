// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ReviewerInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A person in copy.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ReviewerInfo {
    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mobile number of the person.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,
}

impl ReviewerInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. Name of the person.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mobile number of the person.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
}

impl Default for ReviewerInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent ReviewerInfo {
        0 name: Option "Name", sensitive();
        1 mobile: Option "Mobile", sensitive();
    }
}
