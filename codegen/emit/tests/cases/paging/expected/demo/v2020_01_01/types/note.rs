// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Note.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

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
