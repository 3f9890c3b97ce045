// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Found.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::types::Note;

/// A part of a list.
#[non_exhaustive]
pub struct Found {
    /// The notes.
    ///
    /// - On the wire: `Notes`, list of object `Note`
    pub notes: Option<Vec<Note>>,

    /// How many there are in all.
    ///
    /// - On the wire: `Total`, Integer
    pub total: Option<i64>,
}

rt::structure! {
    received Found {
        0 notes: Option "Notes";
        1 total: Option "Total";
    }
}
