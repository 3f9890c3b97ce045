// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeFileCounterSignResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Returns the state of a task that adds a digital signature to a file, started by `CreateFileCounterSign`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFileCounterSignResult)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.BalanceNotEnough` – The quota is used up.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Agent, Client, DescribeFileCounterSignResultRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDCpyUc*******************bsVny9l"));
    /// let request = DescribeFileCounterSignResultRequest::new()
    ///     .agent(Agent::new().proxy_organization_id("yUIdyeU*******************bsdf234l"))
    ///     .task_id("yDtwuU*******************FYPZ");
    /// let response = client.describe_file_counter_sign_result(&request).await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_file_counter_sign_result(
        &self,
        request: &DescribeFileCounterSignResultRequest,
    ) -> impl Future<Output = Result<DescribeFileCounterSignResultResponse, Error>> {
        self.call(request)
    }

    /// The file is signed, and `ResultFileId` names it.
    ///
    /// Calls [`describe_file_counter_sign_result`](Self::describe_file_counter_sign_result) again and again. Set a
    /// `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `FINISHED`
    /// - Failed: `FAILED`; all others go on
    /// - Pauses: 2s before the first question, then 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_file_counter_signed<'a>(
        &'a self,
        request: &'a DescribeFileCounterSignResultRequest,
    ) -> rt::Waiting<'a, DescribeFileCounterSignResultResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "file_counter_signed",
            watch: "Status",
            named_by: None,
            done: &["FINISHED"],
            failed: &["FAILED"],
            first: 2,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_file_counter_sign_result`].
#[must_use]
#[non_exhaustive]
pub struct DescribeFileCounterSignResultRequest {
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

    /// Identifier of the task, given by `CreateFileCounterSign`.
    ///
    /// - On the wire: `TaskId`, String, optional
    /// - Example: `yDtwwU****************pfyw8AO`
    pub task_id: Option<String>,
}

impl DescribeFileCounterSignResultRequest {
    /// Creates a request with no fields set; all are optional.
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

    /// Sets `TaskId`. Identifier of the task, given by `CreateFileCounterSign`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeFileCounterSignResultRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_file_counter_sign_result`].
#[non_exhaustive]
pub struct DescribeFileCounterSignResultResponse {
    /// State of the task.
    ///
    /// - On the wire: `Status`, String
    /// - Example: `PROCESSING`
    pub status: Option<CounterSignTaskStatus>,

    /// File with the signature.
    ///
    /// - On the wire: `ResultFileId`, String
    /// - Example: `yDtwRUUckp7f7e************qq28pI`
    pub result_file_id: Option<String>,

    /// Why the task failed.
    ///
    /// - On the wire: `ErrorDetail`, String
    /// - Example: `任务执行失败`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_detail: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// State of a task that adds a digital signature to a file.
    pub enum CounterSignTaskStatus, UnknownCounterSignTaskStatus {
        /// `PROCESSING` – Running.
        Processing = "PROCESSING",
        /// `FINISHED` – Finished.
        Finished = "FINISHED",
        /// `FAILED` – Failed.
        Failed = "FAILED",
    }
}

impl CounterSignTaskStatus {
    /// Whether it is `FAILED`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether it is `FINISHED` or `FAILED`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Finished | Self::Failed)
    }

    /// Whether it is `FINISHED`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Finished)
    }
}

impl rt::Action for DescribeFileCounterSignResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFileCounterSignResult")
    };
    type Response = DescribeFileCounterSignResultResponse;
}

rt::request! {
    DescribeFileCounterSignResultRequest {
        0 operator: Option "Operator";
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 task_id: Option "TaskId";
    }
}

rt::response! {
    DescribeFileCounterSignResultResponse {
        0 status: Option "Status";
        1 result_file_id: Option "ResultFileId";
        2 error_detail: Option "ErrorDetail", sensitive();
        3 request_id: "RequestId";
    }
}
