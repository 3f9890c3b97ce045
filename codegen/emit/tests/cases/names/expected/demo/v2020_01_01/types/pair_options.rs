// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/PairArgs.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Is called as the arguments of the pair.
///
/// The vendor calls it `PairArgs`.
#[must_use]
#[non_exhaustive]
pub struct PairOptions {
    /// A name.
    ///
    /// - On the wire: `Name`, String, optional
    pub name: Option<String>,
}

impl PairOptions {
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

impl Default for PairOptions {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent PairOptions {
        0 name: Option "Name";
    }
}
