// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SubTaskFeedback.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::FeedbackList;

/// What users say of the results of one subtask that extracts information.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SubTaskFeedback {
    /// Identifier of the subtask.
    ///
    /// - On the wire: `SubTaskId`, String
    pub sub_task_id: Option<String>,

    /// What users say of its results.
    ///
    /// - On the wire: `FeedbackList`, list of object `FeedbackList`
    pub feedback_list: Option<Vec<FeedbackList>>,
}

rt::structure! {
    received SubTaskFeedback {
        0 sub_task_id: Option "SubTaskId";
        1 feedback_list: Option "FeedbackList";
    }
}
