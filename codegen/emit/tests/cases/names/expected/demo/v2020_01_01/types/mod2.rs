// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Mod2.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Shares its name with an action.
#[must_use]
#[non_exhaustive]
pub struct Mod2 {
    /// The name.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Limit: at most 6 characters (checked before sending)
    pub name: Option<String>,
}

impl Mod2 {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. The name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Default for Mod2 {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Mod2 {
        0 name: Option "Name", limits(&[max_chars(6)]);
    }
}
