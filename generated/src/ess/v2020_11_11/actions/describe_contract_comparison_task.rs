// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeContractComparisonTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{ComparisonDetail, Filter, UserInfo};

impl Client {
    /// Returns the state and the result of a task that compares two versions of a contract, started by
    /// `CreateContractComparisonTask`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractComparisonTask)
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeContractComparisonTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwqbUUckp3o2rzmUxHsV0j1FlhYIKo7"));
    /// let request = DescribeContractComparisonTaskRequest::new(
    ///     "yDtrrUUckp94goxhUyjVZ8rSEQ0lg7vb",
    /// );
    /// let response = client.describe_contract_comparison_task(&request).await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_contract_comparison_task(
        &self,
        request: &DescribeContractComparisonTaskRequest,
    ) -> impl Future<Output = Result<DescribeContractComparisonTaskResponse, Error>> {
        self.call(request)
    }

    /// The versions are compared.
    ///
    /// Calls [`describe_contract_comparison_task`](Self::describe_contract_comparison_task) again and again. Set a
    /// `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `2`
    /// - Failed: `3`; all others go on
    /// - Pauses: 5s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_contracts_compared<'a>(
        &'a self,
        request: &'a DescribeContractComparisonTaskRequest,
    ) -> rt::Waiting<'a, DescribeContractComparisonTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "contracts_compared",
            watch: "Status",
            named_by: None,
            done: &["2"],
            failed: &["3"],
            first: 5,
            pace: 5,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_contract_comparison_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeContractComparisonTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the comparison, given by `CreateContractComparisonTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yD*******************ob`
    pub task_id: String,

    /// Whether the differences are returned one by one, which can be much data.
    ///
    /// - On the wire: `ShowDetail`, Boolean, optional
    /// - Example: `true`
    pub show_detail: Option<bool>,

    /// Conditions. Key `format-type`: kind of text, `0` paragraphs, `1` punctuation, `2` headers and footers, `3`
    /// table of contents, `4` seals, `5` numbering, `7` underlined places to fill in.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: Option<Vec<Filter>>,
}

impl DescribeContractComparisonTaskRequest {
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

    /// Sets `ShowDetail`. Whether the differences are returned one by one, which can be much data.
    #[inline]
    pub fn show_detail(mut self, show_detail: bool) -> Self {
        self.show_detail = Some(show_detail);
        self
    }

    /// Sets `Filters`. Conditions.
    #[inline]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }
}

/// Response of [`Client::describe_contract_comparison_task`].
#[non_exhaustive]
pub struct DescribeContractComparisonTaskResponse {
    /// Identifier of the task.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yD*******************ob`
    pub task_id: Option<String>,

    /// State of the task.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `2`
    pub status: Option<ComparisonTaskStatus>,

    /// Why the comparison failed.
    ///
    /// - On the wire: `Message`, String
    /// - Example: `对比失败`
    /// - Sensitive: never shown in errors, logs and debug output
    pub message: Option<String>,

    /// File with the old version.
    ///
    /// - On the wire: `OriginalFileResourceId`, String
    /// - Example: `yD*******************Cj`
    pub original_file_resource_id: Option<String>,

    /// File with the new version.
    ///
    /// - On the wire: `DiffFileResourceId`, String
    /// - Example: `yD*******************Ed`
    pub diff_file_resource_id: Option<String>,

    /// Note on the task.
    ///
    /// - On the wire: `Comment`, String
    /// - Limit: at most 50 characters
    /// - Example: `这是一项对比任务`
    /// - Sensitive: never shown in errors, logs and debug output
    pub comment: Option<String>,

    /// Number of differences.
    ///
    /// - On the wire: `TotalDiffCount`, Integer
    /// - Example: `10`
    pub total_diff_count: Option<i64>,

    /// Number of additions.
    ///
    /// - On the wire: `AddDiffCount`, Integer
    /// - Example: `4`
    pub add_diff_count: Option<i64>,

    /// Number of changes.
    ///
    /// - On the wire: `ChangeDiffCount`, Integer
    /// - Example: `4`
    pub change_diff_count: Option<i64>,

    /// Number of deletions.
    ///
    /// - On the wire: `DeleteDiffCount`, Integer
    /// - Example: `2`
    pub delete_diff_count: Option<i64>,

    /// Employee who started the task.
    ///
    /// - On the wire: `Operator`, String
    /// - Example: `yD*******************dc`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator: Option<String>,

    /// Unix time at which the task was created.
    ///
    /// - On the wire: `CreateTime`, Unix time in seconds
    /// - Example: `1758526698`
    pub create_time: Option<i64>,

    /// The differences; only if `ShowDetail` of the request is true.
    ///
    /// - On the wire: `ComparisonDetail`, list of object `ComparisonDetail`
    pub comparison_detail: Option<Vec<ComparisonDetail>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// State of a task that compares contracts.
    pub enum ComparisonTaskStatus, UnknownComparisonTaskStatus {
        /// `0` – Not begun.
        Created = 0,
        /// `1` – Running.
        Running = 1,
        /// `2` – Finished.
        Succeeded = 2,
        /// `3` – Failed.
        Failed = 3,
    }
}

impl ComparisonTaskStatus {
    /// Whether it is `3`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether it is `2` or `3`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }

    /// Whether it is `2`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Succeeded)
    }
}

impl rt::Action for DescribeContractComparisonTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeContractComparisonTask")
    };
    type Response = DescribeContractComparisonTaskResponse;
}

rt::request! {
    DescribeContractComparisonTaskRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
        2 show_detail: Option "ShowDetail";
        3 filters: Option "Filters";
    }
}

rt::response! {
    DescribeContractComparisonTaskResponse {
        0 task_id: Option "TaskId";
        1 status: Option "Status";
        2 message: Option "Message", sensitive();
        3 original_file_resource_id: Option "OriginalFileResourceId";
        4 diff_file_resource_id: Option "DiffFileResourceId";
        5 comment: Option "Comment", sensitive();
        6 total_diff_count: Option "TotalDiffCount";
        7 add_diff_count: Option "AddDiffCount";
        8 change_diff_count: Option "ChangeDiffCount";
        9 delete_diff_count: Option "DeleteDiffCount";
        10 operator: Option "Operator", sensitive();
        11 create_time: Option "CreateTime";
        12 comparison_detail: Option "ComparisonDetail";
        13 request_id: "RequestId";
    }
}
