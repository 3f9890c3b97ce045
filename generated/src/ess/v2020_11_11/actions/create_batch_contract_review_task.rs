// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchContractReviewTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::ContractReviewPolicy;
use crate::ess::v2020_11_11::types::{Agent, RiskIdentificationRoleInfo, UserInfo};

impl Client {
    /// Starts a task for each of up to 5 files that finds the risks of a contract. The results are made by AI and
    /// have to be judged by people; `DescribeContractReviewTask` returns them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchContractReviewTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
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
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.SensitiveFileContent` – A file holds content that is not permitted.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, ContractReviewPolicy, CreateBatchContractReviewTaskRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwJGUU6xxxhztsrrmBe"));
    /// let request = CreateBatchContractReviewTaskRequest::new(
    ///         vec!["yDtG1UU2xexxxC1pfrsbRhIOj".into()],
    ///     )
    ///     .policy_type(ContractReviewPolicy::Strict);
    /// let response = client.create_batch_contract_review_task(&request).await?;
    /// println!("{:?}", response.task_ids);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_contract_review_task(
        &self,
        request: &CreateBatchContractReviewTaskRequest,
    ) -> impl Future<Output = Result<CreateBatchContractReviewTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_contract_review_task`].
#[must_use]
#[non_exhaustive]
pub struct CreateBatchContractReviewTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// PDF or Word files of at most 10 MB each, uploaded by `UploadFiles`. One task is made for each.
    ///
    /// - On the wire: `ResourceIds`, list of String, required
    /// - Limit: at most 5 items (checked before sending)
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`, `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub resource_ids: Vec<String>,

    /// How strictly the contracts are reviewed.
    ///
    /// - On the wire: `PolicyType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub policy_type: Option<ContractReviewPolicy>,

    /// Party whose risks are looked for.
    ///
    /// - On the wire: `Role`, object `RiskIdentificationRoleInfo`, optional
    /// - Deprecated: since 2026-11-20; use `Roles` instead
    #[deprecated(note = "since 2026-11-20; use `Roles` instead")]
    pub role: Option<RiskIdentificationRoleInfo>,

    /// Parties whose risks are looked for; a clear name and description make the review quicker and more exact. If
    /// left out, the model derives them from the contract.
    ///
    /// - On the wire: `Roles`, list of object `RiskIdentificationRoleInfo`, optional
    pub roles: Option<Vec<RiskIdentificationRoleInfo>>,

    /// Checklist to review by.
    ///
    /// - On the wire: `ChecklistId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDtCMUUckpx3boo7UysNTh4vx0j0a6Ii`
    /// - Deprecated: since 2026-11-20; use `ChecklistIds` instead
    #[deprecated(note = "since 2026-11-20; use `ChecklistIds` instead")]
    pub checklist_id: Option<String>,

    /// Checklists to review by, from the console. If left out, the model picks one of those of the organization and
    /// the system.
    ///
    /// - On the wire: `ChecklistIds`, list of String, optional
    /// - Each item: exactly 32 characters (not checked before sending)
    /// - Example: `yDtzjUUckpf1vx4lUEOePlmEcuD9Xcd2`
    pub checklist_ids: Option<Vec<String>>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Remark.
    ///
    /// - On the wire: `Comment`, String, optional
    /// - Limit: at most 100 characters (checked before sending)
    /// - Example: `备注信息`
    /// - Sensitive: never shown in errors, logs and debug output
    pub comment: Option<String>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1024 characters (checked before sending), base64 text (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Whether the general checklist of the system is used besides.
    ///
    /// - On the wire: `EnableGeneralChecklist`, Integer, optional
    /// - Default: `1`, applied by the service
    pub enable_general_checklist: Option<GeneralChecklist>,
}

impl CreateBatchContractReviewTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(resource_ids: Vec<String>) -> Self {
        Self {
            resource_ids,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `PolicyType`. How strictly the contracts are reviewed.
    #[inline]
    pub fn policy_type(mut self, policy_type: ContractReviewPolicy) -> Self {
        self.policy_type = Some(policy_type);
        self
    }

    /// Sets `Role`. Party whose risks are looked for.
    #[deprecated(note = "since 2026-11-20; use `Roles` instead")]
    #[allow(deprecated)]
    #[inline]
    pub fn role(mut self, role: RiskIdentificationRoleInfo) -> Self {
        self.role = Some(role);
        self
    }

    /// Sets `Roles`. Parties whose risks are looked for; a clear name and description make the review quicker and
    /// more exact.
    #[inline]
    pub fn roles(mut self, roles: Vec<RiskIdentificationRoleInfo>) -> Self {
        self.roles = Some(roles);
        self
    }

    /// Sets `ChecklistId`. Checklist to review by.
    #[deprecated(note = "since 2026-11-20; use `ChecklistIds` instead")]
    #[allow(deprecated)]
    pub fn checklist_id(mut self, checklist_id: impl Into<String>) -> Self {
        self.checklist_id = Some(checklist_id.into());
        self
    }

    /// Sets `ChecklistIds`. Checklists to review by, from the console.
    #[inline]
    pub fn checklist_ids(mut self, checklist_ids: Vec<String>) -> Self {
        self.checklist_ids = Some(checklist_ids);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Comment`. Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `EnableGeneralChecklist`. Whether the general checklist of the system is used besides.
    #[inline]
    pub fn enable_general_checklist(
        mut self,
        enable_general_checklist: GeneralChecklist,
    ) -> Self {
        self.enable_general_checklist = Some(enable_general_checklist);
        self
    }
}

/// Response of [`Client::create_batch_contract_review_task`].
#[non_exhaustive]
pub struct CreateBatchContractReviewTaskResponse {
    /// Identifiers of the tasks in the order of `ResourceIds`, for `DescribeContractReviewTask`. Keep them.
    ///
    /// - On the wire: `TaskIds`, list of String
    /// - Each item: exactly 32 characters
    /// - Example: `yDtG8UUckp9law7sUrCBqByFZLtkJ7cz`
    pub task_ids: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Whether the general checklist of the system is used.
    pub enum GeneralChecklist, UnknownGeneralChecklist {
        /// `1` – It is used.
        Use = 1,
        /// `2` – It is not used.
        Skip = 2,
    }
}

impl rt::Action for CreateBatchContractReviewTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchContractReviewTask")
    };
    type Response = CreateBatchContractReviewTaskResponse;
}

rt::request! {
    CreateBatchContractReviewTaskRequest {
        0 operator: Option "Operator", required();
        1 resource_ids: "ResourceIds", required().limits(&[max_items(5)]);
        2 policy_type: Option "PolicyType", known();
        3 role: Option "Role";
        4 roles: Option "Roles";
        5 checklist_id: Option "ChecklistId";
        6 checklist_ids: Option "ChecklistIds";
        7 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        8 comment: Option "Comment", sensitive().limits(&[max_chars(100)]);
        9 user_data: Option "UserData", sensitive().limits(&[max_chars(1024), format(Base64)]);
        10 enable_general_checklist: Option "EnableGeneralChecklist", known();
    }
}

rt::response! {
    CreateBatchContractReviewTaskResponse {
        0 task_ids: Option "TaskIds";
        1 request_id: "RequestId";
    }
}
