// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Task.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A task.
#[non_exhaustive]
pub struct Task {
    /// Its identifier.
    ///
    /// - On the wire: `TaskId`, String
    pub task_id: Option<String>,

    /// Its state.
    ///
    /// - On the wire: `Status`, String, always present in responses
    pub status: TaskStatus,
}

rt::text_enum! {
    /// State of a task.
    pub enum TaskStatus, UnknownTaskStatus {
        /// `RUN` – Running.
        Run = "RUN",
        /// `END` – Done.
        End = "END",
        /// `LOST` – Lost.
        Lost = "LOST",
        /// `LATE` – Too late.
        Late = "LATE",
    }
}

impl TaskStatus {
    /// Whether it is `LOST` or `LATE`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Lost | Self::Late)
    }

    /// Whether it is `END`, `LOST` or `LATE`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::End | Self::Lost | Self::Late)
    }
}

rt::structure! {
    received Task {
        0 task_id: Option "TaskId";
        1 status: "Status", always();
    }
}
