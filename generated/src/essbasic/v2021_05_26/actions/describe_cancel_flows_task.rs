// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeCancelFlowsTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::{Agent, CancelFailureFlow};

impl Client {
    /// Returns the result of a task that cancels many flows, started by `ChannelBatchCancelFlows`, by the link of
    /// `ChannelCreateBatchCancelFlowUrl`, or by `CancelOrganizationFlows`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeCancelFlowsTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.DupTask` – The same task has been submitted before.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowHasTerminated` – The flow has come to an end.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, DescribeCancelFlowsTaskRequest, FlowCancelTaskType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("kevinlcheng"),
    ///     );
    /// let request = DescribeCancelFlowsTaskRequest::new("yD3POUUckpzme5ekUxM7lqE1ODrkqmYz")
    ///     .cancel_type(FlowCancelTaskType::All);
    /// let response = client.describe_cancel_flows_task(&request).await?;
    /// println!("{}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_cancel_flows_task(
        &self,
        request: &DescribeCancelFlowsTaskRequest,
    ) -> impl Future<Output = Result<DescribeCancelFlowsTaskResponse, Error>> {
        self.call(request)
    }

    /// All flows were tried. `SuccessFlowIds` are cancelled, `FailureFlows` are not.
    ///
    /// Calls [`describe_cancel_flows_task`](Self::describe_cancel_flows_task) again and again. Set a `deadline`, then
    /// `.await` it: the value is the last response.
    ///
    /// - Done: `TaskStatus` is `END`
    /// - Failed: `TIMEOUT`; all others go on
    /// - Pauses: 2s before the first question, then 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_cancel_task_ended<'a>(
        &'a self,
        request: &'a DescribeCancelFlowsTaskRequest,
    ) -> rt::Waiting<'a, DescribeCancelFlowsTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "cancel_task_ended",
            watch: "TaskStatus",
            named_by: None,
            done: &["END"],
            failed: &["TIMEOUT"],
            first: 2,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_cancel_flows_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Task identifier, returned by the action that started the cancelling or made the link.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCVWUUckpwkjgiuUWGW8cRAzd84BVQa`
    pub task_id: String,

    /// Kind of task.
    ///
    /// - On the wire: `CancelType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub cancel_type: Option<FlowCancelTaskType>,
}

impl DescribeCancelFlowsTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `CancelType`. Kind of task.
    #[inline]
    pub fn cancel_type(mut self, cancel_type: FlowCancelTaskType) -> Self {
        self.cancel_type = Some(cancel_type);
        self
    }
}

/// Response of [`Client::describe_cancel_flows_task`].
#[non_exhaustive]
pub struct DescribeCancelFlowsTaskResponse {
    /// Identifier of the task.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCVWUUckpwkjgiuUWGW7cRAzd93BVQa`
    pub task_id: String,

    /// State of the task.
    ///
    /// - On the wire: `TaskStatus`, String, always present in responses
    /// - Example: `END`
    pub task_status: FlowCancelTaskStatus,

    /// Flows that were cancelled.
    ///
    /// - On the wire: `SuccessFlowIds`, list of String, always present in responses
    /// - Example: `yD3POUUckpzx1mhdU1UuDSYM1xwPbeJL`
    pub success_flow_ids: Vec<String>,

    /// Flows that could not be cancelled, with reasons.
    ///
    /// - On the wire: `FailureFlows`, list of object `CancelFailureFlow`, always present in responses
    pub failure_flows: Vec<CancelFailureFlow>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Kind of task that cancels flows.
    pub enum FlowCancelTaskType, UnknownFlowCancelTaskType {
        /// `0` – Chosen contracts, cancelled directly or through a mini program link.
        Batch = 0,
        /// `1` – All contracts of an organization.
        All = 1,
    }
}

rt::text_enum! {
    /// State of a task that cancels flows.
    pub enum FlowCancelTaskStatus, UnknownFlowCancelTaskStatus {
        /// `PROCESSING` – Running.
        Processing = "PROCESSING",
        /// `END` – Completed.
        End = "END",
        /// `TIMEOUT` – Not completed in time: the user did not act while the link was valid.
        Timeout = "TIMEOUT",
    }
}

impl FlowCancelTaskStatus {
    /// Whether it is `END`.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        matches!(self, Self::End)
    }

    /// Whether it is `TIMEOUT`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Timeout)
    }

    /// Whether it is `END` or `TIMEOUT`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::End | Self::Timeout)
    }
}

impl rt::Action for DescribeCancelFlowsTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCancelFlowsTask")
    };
    type Response = DescribeCancelFlowsTaskResponse;
}

rt::request! {
    DescribeCancelFlowsTaskRequest {
        0 agent: Option "Agent", required();
        1 task_id: "TaskId", required();
        2 cancel_type: Option "CancelType", known();
    }
}

rt::response! {
    DescribeCancelFlowsTaskResponse {
        0 task_id: "TaskId", always();
        1 task_status: "TaskStatus", always();
        2 success_flow_ids: "SuccessFlowIds", always();
        3 failure_flows: "FailureFlows", always();
        4 request_id: "RequestId";
    }
}
