// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Area.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A place to run. The setter of its field is called like a method of every value.
#[must_use]
#[non_exhaustive]
pub struct Area {
    /// Whether it runs in a copy of the place.
    ///
    /// - On the wire: `Clone`, Boolean, optional
    pub clone: Option<bool>,
}

impl Area {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Clone`. Whether it runs in a copy of the place.
    #[inline]
    pub fn clone(mut self, clone: bool) -> Self {
        self.clone = Some(clone);
        self
    }
}

impl Default for Area {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Area {
        0 clone: Option "Clone";
    }
}
