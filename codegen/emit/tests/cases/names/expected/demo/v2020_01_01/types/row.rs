// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Vec.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Not that one.
///
/// The vendor calls it `Vec`.
#[non_exhaustive]
pub struct Row {
    /// A text.
    ///
    /// - On the wire: `String`, String
    pub string: Option<String>,
}

rt::structure! {
    received Row {
        0 string: Option "String";
    }
}
