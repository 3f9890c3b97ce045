// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeFileConvertTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::enums::FileConvertStatus;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Returns the state of a conversion started by `CreateFileConvertTask` and, when it is done, the resource ID of
    /// the PDF, from which `CreateFlowByFiles` can start a contract. Large files take longer.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFileConvertTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.ResourceType` – The type of the file is not one that can be converted.
    /// - `MissingParameter.ResourceName` – The name of the file is missing or wrong.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFileConvertTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtT9UUckp9***********RvxYJ7r7py"));
    /// let request = DescribeFileConvertTaskRequest::new("2026070*******692601");
    /// let response = client.describe_file_convert_task(&request).await?;
    /// println!("{}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_file_convert_task(
        &self,
        request: &DescribeFileConvertTaskRequest,
    ) -> impl Future<Output = Result<DescribeFileConvertTaskResponse, Error>> {
        self.call(request)
    }

    /// The PDF is made, and `ResourceId` names it.
    ///
    /// Calls [`describe_file_convert_task`](Self::describe_file_convert_task) again and again. Set a `deadline`, then
    /// `.await` it: the value is the last response.
    ///
    /// - Done: `TaskStatus` is `8`
    /// - Failed: `-2`, `-6`, `-13`; all others go on
    /// - Pauses: 2s before the first question, then 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_file_converted<'a>(
        &'a self,
        request: &'a DescribeFileConvertTaskRequest,
    ) -> rt::Waiting<'a, DescribeFileConvertTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "file_converted",
            watch: "TaskStatus",
            named_by: None,
            done: &["8"],
            failed: &["-2", "-6", "-13"],
            first: 2,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_file_convert_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeFileConvertTaskRequest {
    /// Identifier of the conversion, from `CreateFileConvertTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `2026070*******692601`
    pub task_id: String,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeFileConvertTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::describe_file_convert_task`].
#[non_exhaustive]
pub struct DescribeFileConvertTaskResponse {
    /// Identifier of the conversion.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Example: `2026070*******692601`
    pub task_id: String,

    /// State of the conversion. Other values may occur; these are the ones to watch.
    ///
    /// - On the wire: `TaskStatus`, Integer, always present in responses
    /// - Example: `8`
    pub task_status: FileConvertStatus,

    /// State in words, either one of the names or its Chinese text. Decide by `TaskStatus`.
    ///
    /// - On the wire: `TaskMessage`, String, always present in responses
    /// - Example: `任务处理完成`
    /// - Known values: `NeedTranform`, `Processing`, `TaskEnd`, `DownloadFailed`, `ProcessFailed`, `ProcessTimeout`
    pub task_message: String,

    /// Resource ID of the PDF, for starting a flow from a PDF.
    ///
    /// - On the wire: `ResourceId`, String, always present in responses
    /// - Example: `yD3JmUUckpe***********MEcwFQDTq0`
    pub resource_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeFileConvertTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFileConvertTask")
    };
    type Response = DescribeFileConvertTaskResponse;
}

rt::request! {
    DescribeFileConvertTaskRequest {
        0 task_id: "TaskId", required();
        1 operator: Option "Operator", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeFileConvertTaskResponse {
        0 task_id: "TaskId", always();
        1 task_status: "TaskStatus", always();
        2 task_message: "TaskMessage", always();
        3 resource_id: "ResourceId", always();
        4 request_id: "RequestId";
    }
}
