// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Shared.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Is sent and received.
#[must_use]
#[non_exhaustive]
pub struct Shared {
    /// Must be sent.
    ///
    /// - On the wire: `Id`, String, required
    pub id: String,

    /// Always received, and may be left out when sent.
    ///
    /// - On the wire: `Seen`, Integer, optional, always present in responses
    pub seen: Option<i64>,
}

impl Shared {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Seen`. Always received, and may be left out when sent.
    #[inline]
    pub fn seen(mut self, seen: i64) -> Self {
        self.seen = Some(seen);
        self
    }
}

rt::structure! {
    both Shared {
        0 id: "Id", required();
        1 seen: Option "Seen", always();
    }
}
