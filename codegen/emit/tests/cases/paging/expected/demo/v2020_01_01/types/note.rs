// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Note.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A note.
#[non_exhaustive]
pub struct Note {
    /// What it says.
    ///
    /// - On the wire: `Text`, String, always present in responses
    pub text: String,
}

rt::structure! {
    received Note {
        0 text: "Text", always();
    }
}
