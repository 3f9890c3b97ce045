// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/CancelFlows.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A task that cancels flows has ended.
///
/// - Type of the message: `CancelFlows`
/// - Sent when: A task of `ChannelBatchCancelFlows` or `CancelOrganizationFlows` is complete.
/// - Not known: The one member is named by the API documentation; the others are not stated.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_contracts_sign>.
#[non_exhaustive]
pub struct CancelFlowsEvent {
    /// The task, as the action that began it has given it.
    ///
    /// - On the wire: `TaskId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDSLNUUckpos0iylUyzyvt7TwYVXYRh7`
    pub task_id: Option<String>,
}

rt::structure! {
    received CancelFlowsEvent {
        0 task_id: Option "TaskId";
    }
}
