// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Option.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Not that one.
///
/// The vendor calls it `Option`.
#[must_use]
#[non_exhaustive]
pub struct OptionValue {
    /// A name of a variant.
    ///
    /// - On the wire: `Some`, String, optional
    pub some: Option<String>,
}

impl OptionValue {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Some`. A name of a variant.
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }
}

impl Default for OptionValue {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent OptionValue {
        0 some: Option "Some";
    }
}
