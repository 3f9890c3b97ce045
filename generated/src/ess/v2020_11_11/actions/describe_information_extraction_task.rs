// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeInformationExtractionTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{
    Agent, ExtractionField, ExtractionTaskResult, UserInfo,
};

impl Client {
    /// Returns the state of a task that extracts information from contracts, started by
    /// `CreateBatchInformationExtractionTask`, and the values found.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeInformationExtractionTask)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeInformationExtractionTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDx************************xxx"));
    /// let request = DescribeInformationExtractionTaskRequest::new()
    ///     .task_id("yDx************************yyy");
    /// let response = client.describe_information_extraction_task(&request).await?;
    /// println!("{:?}", response.fields);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_information_extraction_task(
        &self,
        request: &DescribeInformationExtractionTaskRequest,
    ) -> impl Future<Output = Result<DescribeInformationExtractionTaskResponse, Error>> {
        self.call(request)
    }

    /// The information is extracted; `Results` holds the values.
    ///
    /// Calls [`describe_information_extraction_task`](Self::describe_information_extraction_task) again and again.
    /// Set a `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `3`
    /// - Failed: `4`; all others go on
    /// - Pauses: 5s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_information_extracted<'a>(
        &'a self,
        request: &'a DescribeInformationExtractionTaskRequest,
    ) -> rt::Waiting<'a, DescribeInformationExtractionTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "information_extracted",
            watch: "Status",
            named_by: None,
            done: &["3"],
            failed: &["4"],
            first: 5,
            pace: 5,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_information_extraction_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeInformationExtractionTaskRequest {
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

    /// Identifier of the task, given by `CreateBatchInformationExtractionTask`.
    ///
    /// - On the wire: `TaskId`, String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`
    pub task_id: Option<String>,
}

impl DescribeInformationExtractionTaskRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
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

    /// Sets `TaskId`. Identifier of the task, given by `CreateBatchInformationExtractionTask`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeInformationExtractionTaskRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_information_extraction_task`].
#[non_exhaustive]
pub struct DescribeInformationExtractionTaskResponse {
    /// Fields to extract.
    ///
    /// - On the wire: `Fields`, list of object `ExtractionField`
    pub fields: Option<Vec<ExtractionField>>,

    /// State of the task.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `3`
    pub status: Option<ExtractionTaskStatus>,

    /// Link to download the values as an xlsx file. Ask again for a new one.
    ///
    /// - On the wire: `Url`, String
    /// - Limit: a URL, a file of type `xlsx`
    /// - Example: `https://file.ess.tencent.cn/bresource/resource/resource/0/0.XLSX?hkey=cxx`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// Values found.
    ///
    /// - On the wire: `Results`, list of object `ExtractionTaskResult`
    pub results: Option<Vec<ExtractionTaskResult>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl DescribeInformationExtractionTaskResponse {
    /// How long [`Self::url`] is valid: 5 minutes.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::integer_enum! {
    /// State of a task that extracts information.
    pub enum ExtractionTaskStatus, UnknownExtractionTaskStatus {
        /// `0` – Created.
        Created = 0,
        /// `1` – Waiting.
        Queued = 1,
        /// `2` – Running.
        Running = 2,
        /// `3` – Finished.
        Succeeded = 3,
        /// `4` – Failed.
        Failed = 4,
    }
}

impl ExtractionTaskStatus {
    /// Whether it is `4`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether it is `3` or `4`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }

    /// Whether it is `3`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Succeeded)
    }
}

impl rt::Action for DescribeInformationExtractionTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeInformationExtractionTask")
    };
    type Response = DescribeInformationExtractionTaskResponse;
}

rt::request! {
    DescribeInformationExtractionTaskRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 task_id: Option "TaskId";
    }
}

rt::response! {
    DescribeInformationExtractionTaskResponse {
        0 fields: Option "Fields";
        1 status: Option "Status";
        2 url: Option "Url", sensitive();
        3 results: Option "Results";
        4 request_id: "RequestId";
    }
}
