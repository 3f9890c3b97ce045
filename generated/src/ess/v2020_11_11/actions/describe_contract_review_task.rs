// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeContractReviewTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::enums::{ContractReviewPolicy, ContractReviewStatus};
use crate::ess::v2020_11_11::types::{
    Agent, ContractSummary, OutputReference, OutputRisk, RiskIdentificationRoleInfo,
    UserInfo,
};

impl Client {
    /// Returns the state of a task that reviews a contract, started by `CreateBatchContractReviewTask`, and the risks
    /// found. They come from AI, for reference only; check them against law and your own rules.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewTask)
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
    /// use tc3::ess::{Client, DescribeContractReviewTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwJGxxrmBe"));
    /// let request = DescribeContractReviewTaskRequest::new("yDtIFxxxq");
    /// let response = client.describe_contract_review_task(&request).await?;
    /// println!("{:?}", response.checklist_ids);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_contract_review_task(
        &self,
        request: &DescribeContractReviewTaskRequest,
    ) -> impl Future<Output = Result<DescribeContractReviewTaskResponse, Error>> {
        self.call(request)
    }

    /// The contract is reviewed, and `Risks` holds what was found.
    ///
    /// Calls [`describe_contract_review_task`](Self::describe_contract_review_task) again and again. Set a
    /// `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `4`
    /// - Failed: `5`; all others go on
    /// - Pauses: 10s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_contract_reviewed<'a>(
        &'a self,
        request: &'a DescribeContractReviewTaskRequest,
    ) -> rt::Waiting<'a, DescribeContractReviewTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "contract_reviewed",
            watch: "Status",
            named_by: None,
            done: &["4"],
            failed: &["5"],
            first: 10,
            pace: 10,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_contract_review_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the task, given by `CreateBatchContractReviewTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yDtIFUU2tnsxz7UulGxxx4WkTq`
    pub task_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeContractReviewTaskRequest {
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

/// Response of [`Client::describe_contract_review_task`].
#[non_exhaustive]
pub struct DescribeContractReviewTaskResponse {
    /// Checklist that is used; empty until one is chosen.
    ///
    /// - On the wire: `ChecklistId`, String
    /// - Example: `yDtCMUUckpx3boo7Uyxx4vx0j0a6Ii`
    /// - Deprecated: since 2026-11-20; use `ChecklistIds` instead. The vendor has abolished it.
    #[deprecated(
        note = "since 2026-11-20; use `ChecklistIds` instead. The vendor has abolished it."
    )]
    pub checklist_id: Option<String>,

    /// Checklists that are used. Empty, if none was named, until the model has recommended some.
    ///
    /// - On the wire: `ChecklistIds`, list of String
    /// - Example: `yDtCMUUckpx3boo7Uyxx4vx0j0a6Ii`
    pub checklist_ids: Option<Vec<String>>,

    /// When the task was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds
    /// - Example: `1753417470`
    pub created_on: Option<i64>,

    /// When the task was finished.
    ///
    /// - On the wire: `FinishedOn`, Unix time in seconds
    /// - Example: `1753417470`
    pub finished_on: Option<i64>,

    /// How strictly the contract is reviewed.
    ///
    /// - On the wire: `PolicyType`, Integer
    /// - Example: `0`
    pub policy_type: Option<ContractReviewPolicy>,

    /// File that is reviewed, PDF or Word.
    ///
    /// - On the wire: `ResourceId`, String
    /// - Example: `yDtCMUUckpx3boo7Uyxx4vx0j0a6Ii`
    pub resource_id: Option<String>,

    /// Risks found; empty if there are none.
    ///
    /// - On the wire: `Risks`, list of object `OutputRisk`
    pub risks: Option<Vec<OutputRisk>>,

    /// Party for whose side the contract is reviewed.
    ///
    /// - On the wire: `Role`, object `RiskIdentificationRoleInfo`, may be null
    /// - Deprecated: since 2026-11-20; use `Roles` instead. The vendor has abolished it.
    #[deprecated(
        note = "since 2026-11-20; use `Roles` instead. The vendor has abolished it."
    )]
    pub role: Option<RiskIdentificationRoleInfo>,

    /// Parties for whose side the contract is reviewed. Empty, if none was named, until the model has recommended
    /// some.
    ///
    /// - On the wire: `Roles`, list of object `RiskIdentificationRoleInfo`
    pub roles: Option<Vec<RiskIdentificationRoleInfo>>,

    /// State of the task.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `4`
    pub status: Option<ContractReviewStatus>,

    /// Identifier of the task.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDtIFUU2tnsxz7UulGxxx4WkTq`
    pub task_id: Option<String>,

    /// Note on the task.
    ///
    /// - On the wire: `Comment`, String
    /// - Limit: at most 100 characters
    /// - Example: `wu`
    /// - Sensitive: never shown in errors, logs and debug output
    pub comment: Option<String>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String
    /// - Limit: at most 1024 characters, base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Number of high risks.
    ///
    /// - On the wire: `HighRiskCount`, Integer
    /// - Example: `5`
    pub high_risk_count: Option<i64>,

    /// Number of risks.
    ///
    /// - On the wire: `TotalRiskCount`, Integer
    /// - Example: `10`
    pub total_risk_count: Option<i64>,

    /// Points that the contract passed, with the passages they rest on.
    ///
    /// - On the wire: `ApprovedLists`, list of object `OutputReference`, may be null
    pub approved_lists: Option<Vec<OutputReference>>,

    /// Summaries of the contract.
    ///
    /// - On the wire: `Summaries`, list of object `ContractSummary`
    pub summaries: Option<Vec<ContractSummary>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeContractReviewTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeContractReviewTask")
    };
    type Response = DescribeContractReviewTaskResponse;
}

rt::request! {
    DescribeContractReviewTaskRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeContractReviewTaskResponse {
        0 checklist_id: Option "ChecklistId";
        1 checklist_ids: Option "ChecklistIds";
        2 created_on: Option "CreatedOn";
        3 finished_on: Option "FinishedOn";
        4 policy_type: Option "PolicyType";
        5 resource_id: Option "ResourceId";
        6 risks: Option "Risks";
        7 role: Option "Role";
        8 roles: Option "Roles";
        9 status: Option "Status";
        10 task_id: Option "TaskId";
        11 comment: Option "Comment", sensitive();
        12 user_data: Option "UserData", sensitive();
        13 high_risk_count: Option "HighRiskCount";
        14 total_risk_count: Option "TotalRiskCount";
        15 approved_lists: Option "ApprovedLists";
        16 summaries: Option "Summaries";
        17 request_id: "RequestId";
    }
}
