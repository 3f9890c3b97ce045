// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/TaskInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Task that composes a complex document.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct TaskInfo {
    /// Identifier of the task. Ask for its state with `DescribeFileConvertTask`; the vendor names the action before
    /// that one.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    pub task_id: String,

    /// State of the task.
    ///
    /// - On the wire: `TaskStatus`, String, always present in responses
    /// - Example: `NOTREADY`
    pub task_status: CompositionTaskStatus,
}

rt::text_enum! {
    /// State of a task that composes a document.
    pub enum CompositionTaskStatus, UnknownCompositionTaskStatus {
        /// `READY` – Finished.
        Ready = "READY",
        /// `NOTREADY` – Not finished yet.
        NotReady = "NOTREADY",
    }
}

rt::structure! {
    received TaskInfo {
        0 task_id: "TaskId", always();
        1 task_status: "TaskStatus", always();
    }
}
