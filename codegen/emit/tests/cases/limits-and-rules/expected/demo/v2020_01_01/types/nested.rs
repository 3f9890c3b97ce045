// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Nested.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A structure with a rule of its own.
///
/// - Set at least one of `Inner`, `Other`.
#[must_use]
#[non_exhaustive]
pub struct Nested {
    /// One.
    ///
    /// - On the wire: `Inner`, String, optional
    pub inner: Option<String>,

    /// Another, not to be shown.
    ///
    /// - On the wire: `Other`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub other: Option<String>,
}

impl Nested {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Inner`. One.
    pub fn inner(mut self, inner: impl Into<String>) -> Self {
        self.inner = Some(inner.into());
        self
    }

    /// Sets `Other`. Another, not to be shown.
    pub fn other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }
}

impl Default for Nested {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Nested {
        0 inner: Option "Inner";
        1 other: Option "Other", sensitive();
    }
    rules [
        AtLeastOneOf(&[&["Inner"], &["Other"]]),
    ]
}
