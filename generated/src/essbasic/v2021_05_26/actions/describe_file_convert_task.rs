// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeFileConvertTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Returns the state of a conversion started by `CreateFileConvertTask` and, when it is done, the resource ID of
    /// the PDF, from which a contract can be started. Large files take longer.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeFileConvertTask)
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
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeFileConvertTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwf2UUckps***********0CI2wZ3T8l")
    ///             .organization("eddison******org_id")
    ///             .user("eddi****hen"),
    ///     );
    /// let request = DescribeFileConvertTaskRequest::new("2026070*******875611");
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
    /// - Example: `2026070*******875611`
    pub task_id: String,

    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
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

    /// Sets `Agent`. On whose behalf the call is made.
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
    /// - Example: `2026070*******875611`
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
    /// - Limit: a file of type `pdf`
    /// - Example: `yD3JjUUckpe***********SyKZOd5IdY`
    pub resource_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// State of a conversion to PDF.
    pub enum FileConvertStatus, UnknownFileConvertStatus {
        /// `0` – Submitted.
        Submitted = 0,
        /// `4` – Being converted.
        Processing = 4,
        /// `8` – Done.
        Completed = 8,
        /// `-2` – The file could not be fetched.
        DownloadFailed = -2,
        /// `-6` – The conversion failed.
        ConversionFailed = -6,
        /// `-13` – The conversion took too long.
        TimedOut = -13,
    }
}

impl FileConvertStatus {
    /// Whether it is `-2`, `-6` or `-13`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::DownloadFailed | Self::ConversionFailed | Self::TimedOut)
    }

    /// Whether it is `8`, `-2`, `-6` or `-13`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Completed | Self::DownloadFailed | Self::ConversionFailed |
            Self::TimedOut
        )
    }

    /// Whether it is `8`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Completed)
    }
}

impl rt::Action for DescribeFileConvertTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFileConvertTask")
    };
    type Response = DescribeFileConvertTaskResponse;
}

rt::request! {
    DescribeFileConvertTaskRequest {
        0 task_id: "TaskId", required();
        1 agent: Option "Agent", required();
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
