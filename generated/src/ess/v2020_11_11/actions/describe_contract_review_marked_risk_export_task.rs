// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeContractReviewMarkedRiskExportTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Returns the state of an export started by `ExportContractReviewMarkedRisk`, and the link to the file.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewMarkedRiskExportTask)
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
    /// use tc3::ess::{Client, DescribeContractReviewMarkedRiskExportTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRt****y***5**7***4zjEBBXVnuTnA"));
    /// let request = DescribeContractReviewMarkedRiskExportTaskRequest::new(
    ///     "yD3aDUU*k**au*n*UusRvfaSfh2BjyG9",
    /// );
    /// let response = client
    ///     .describe_contract_review_marked_risk_export_task(&request)
    ///     .await?;
    /// println!("{:?}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_contract_review_marked_risk_export_task(
        &self,
        request: &DescribeContractReviewMarkedRiskExportTaskRequest,
    ) -> impl Future<
        Output = Result<DescribeContractReviewMarkedRiskExportTaskResponse, Error>,
    > {
        self.call(request)
    }

    /// The file is made, and `Url` leads to it.
    ///
    /// Calls
    /// [`describe_contract_review_marked_risk_export_task`](Self::describe_contract_review_marked_risk_export_task)
    /// again and again. Set a `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `4`
    /// - Failed: `5`, `6`; all others go on
    /// - Pauses: 2s before the first question, then 3s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_risks_exported<'a>(
        &'a self,
        request: &'a DescribeContractReviewMarkedRiskExportTaskRequest,
    ) -> rt::Waiting<'a, DescribeContractReviewMarkedRiskExportTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "risks_exported",
            watch: "Status",
            named_by: None,
            done: &["4"],
            failed: &["5", "6"],
            first: 2,
            pace: 3,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_contract_review_marked_risk_export_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewMarkedRiskExportTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the export, given by `ExportContractReviewMarkedRisk`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yD3aDUU*k**au*n*UusRvfaSfh2BjyG9`
    pub task_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeContractReviewMarkedRiskExportTaskRequest {
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

/// Response of [`Client::describe_contract_review_marked_risk_export_task`].
#[non_exhaustive]
pub struct DescribeContractReviewMarkedRiskExportTaskResponse {
    /// Link to download the file.
    ///
    /// - On the wire: `Url`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.XLSX?hkey=8c9a560a2e1abd3a860cc8430c67`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// State of the export.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `4`
    pub status: Option<RiskExportStatus>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// State of an export of marked risks.
    pub enum RiskExportStatus, UnknownRiskExportStatus {
        /// `0` – Not known.
        NotKnown = 0,
        /// `1` – Created.
        Created = 1,
        /// `2` – Waiting.
        Queued = 2,
        /// `3` – Running.
        Running = 3,
        /// `4` – Finished.
        Succeeded = 4,
        /// `5` – Failed.
        Failed = 5,
        /// `6` – Stopped.
        Stopped = 6,
    }
}

impl RiskExportStatus {
    /// Whether it is `5` or `6`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed | Self::Stopped)
    }

    /// Whether it is `4`, `5` or `6`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Stopped)
    }

    /// Whether it is `4`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Succeeded)
    }
}

impl rt::Action for DescribeContractReviewMarkedRiskExportTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeContractReviewMarkedRiskExportTask")
    };
    type Response = DescribeContractReviewMarkedRiskExportTaskResponse;
}

rt::request! {
    DescribeContractReviewMarkedRiskExportTaskRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeContractReviewMarkedRiskExportTaskResponse {
        0 url: Option "Url", sensitive();
        1 status: Option "Status";
        2 request_id: "RequestId";
    }
}
