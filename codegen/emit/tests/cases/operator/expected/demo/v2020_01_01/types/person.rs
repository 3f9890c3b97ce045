// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Person.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A person.
#[must_use]
#[non_exhaustive]
pub struct Person {
    /// Identifier of the person.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    pub open_id: Option<String>,
}

impl Person {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `OpenId`. Identifier of the person.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

impl Default for Person {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Person {
        0 open_id: Option "OpenId", limits(&[max_chars(64)]);
    }
}
