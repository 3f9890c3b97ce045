// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/FilterArgs.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The constructor of a filter needs no struct of this name.
#[must_use]
#[non_exhaustive]
pub struct FilterArgs {
    /// A name.
    ///
    /// - On the wire: `Name`, String, optional
    pub name: Option<String>,
}

impl FilterArgs {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. A name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Default for FilterArgs {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent FilterArgs {
        0 name: Option "Name";
    }
}
