// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Made.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What was made.
#[non_exhaustive]
pub struct Made {
    /// The task.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    pub task_id: String,
}

rt::structure! {
    received Made {
        0 task_id: "TaskId", always();
    }
}
