// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Tree.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Holds itself in a list.
#[non_exhaustive]
pub struct Tree {
    /// The name.
    ///
    /// - On the wire: `Name`, String, always present in responses
    pub name: String,

    /// What is below.
    ///
    /// - On the wire: `Children`, list of object `Tree`
    pub children: Option<Vec<Tree>>,
}

rt::structure! {
    received Tree {
        0 name: "Name", always();
        1 children: Option "Children";
    }
}
