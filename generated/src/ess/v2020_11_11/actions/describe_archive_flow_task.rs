// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeArchiveFlowTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{ArchiveFlowResult, UserInfo};

impl Client {
    /// Returns the state of a task that archives contracts, started by `CreateArchiveFlowTask`, and what became of
    /// each.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeArchiveFlowTask)
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Serialize` – The service could not serialize data.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeArchiveFlowTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtT9UUck*****************NQ0bO6"));
    /// let request = DescribeArchiveFlowTaskRequest::new(
    ///     "yD3h6UUck*****************bBSBfp",
    /// );
    /// let response = client.describe_archive_flow_task(&request).await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_archive_flow_task(
        &self,
        request: &DescribeArchiveFlowTaskRequest,
    ) -> impl Future<Output = Result<DescribeArchiveFlowTaskResponse, Error>> {
        self.call(request)
    }

    /// All contracts were tried; `ArchiveFlowResults` tells what became of each.
    ///
    /// Calls [`describe_archive_flow_task`](Self::describe_archive_flow_task) again and again. Set a `deadline`, then
    /// `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is one of `2`, `3`
    /// - Failed: never
    /// - Pauses: 2s before the first question, then 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_archive_task_ended<'a>(
        &'a self,
        request: &'a DescribeArchiveFlowTaskRequest,
    ) -> rt::Waiting<'a, DescribeArchiveFlowTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "archive_task_ended",
            watch: "Status",
            named_by: None,
            done: &["2", "3"],
            failed: &[],
            first: 2,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_archive_flow_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeArchiveFlowTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the task, given by `CreateArchiveFlowTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yD3h6UUck*****************bBSBfp`
    pub task_id: String,
}

impl DescribeArchiveFlowTaskRequest {
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
}

/// Response of [`Client::describe_archive_flow_task`].
#[non_exhaustive]
pub struct DescribeArchiveFlowTaskResponse {
    /// State of the task.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `2`
    pub status: Option<ArchiveTaskStatus>,

    /// What became of each contract, in the order in which they were given to `CreateArchiveFlowTask`.
    ///
    /// - On the wire: `ArchiveFlowResults`, list of object `ArchiveFlowResult`
    pub archive_flow_results: Option<Vec<ArchiveFlowResult>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// State of a task that archives contracts.
    pub enum ArchiveTaskStatus, UnknownArchiveTaskStatus {
        /// `0` – Not begun.
        Created = 0,
        /// `1` – Running.
        Running = 1,
        /// `2` – Finished.
        Succeeded = 2,
        /// `3` – Finished; some contracts could not be archived.
        PartlyFailed = 3,
    }
}

impl ArchiveTaskStatus {
    /// Whether it is `2` or `3`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Succeeded | Self::PartlyFailed)
    }

    /// Whether it is `2`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Succeeded)
    }
}

impl rt::Action for DescribeArchiveFlowTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeArchiveFlowTask")
    };
    type Response = DescribeArchiveFlowTaskResponse;
}

rt::request! {
    DescribeArchiveFlowTaskRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
    }
}

rt::response! {
    DescribeArchiveFlowTaskResponse {
        0 status: Option "Status";
        1 archive_flow_results: Option "ArchiveFlowResults";
        2 request_id: "RequestId";
    }
}
