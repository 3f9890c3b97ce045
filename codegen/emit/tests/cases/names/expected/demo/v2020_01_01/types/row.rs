// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Vec.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

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
