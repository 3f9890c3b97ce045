// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ImportContractReviewChecklist.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, ChecklistCategory, UserInfo};

impl Client {
    /// Creates a checklist for the review of contracts, or changes one.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ImportContractReviewChecklist)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `ResourceNotFound.Template` – The template does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ChecklistCategory, ChecklistPoint, ChecklistPointArgs, Client,
    ///     ImportContractReviewChecklistRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = ImportContractReviewChecklistRequest::new(
    ///         "测试API创建审查清单",
    ///         Vec::from([
    ///             ChecklistCategory::new("主体信息审查")
    ///                 .points(
    ///                     Vec::from([
    ///                         ChecklistPoint::new(ChecklistPointArgs {
    ///                                 summary: "签约方主体信息完整明确".into(),
    ///                                 explanation: "审查合同中签约方主体信息是否完善，企业签署方需包括企业名称、统一社会信用代码、法定代表人/经办人的姓名和有效身份证件号。…"
    ///                                     .into(),
    ///                                 risk_level: "高风险".into(),
    ///                             })
    ///                             .is_indispensable(false)
    ///                             .is_consistent_with_reference_item(false)
    ///                             .reference_item("可以参考的条款")
    ///                             .suggestion("固定建议")
    ///                             .ai_suggestion("AI生成建议")
    ///                             .risk_presentation(vec!["身份".into()]),
    ///                     ]),
    ///                 ),
    ///         ]),
    ///     )
    ///     .checklist_id("yD3XCUUckpzdumlzUyb9Q4tyW8MppCjy")
    ///     .enabled(true);
    /// let response = client.import_contract_review_checklist(&request).await?;
    /// println!("{:?}", response.checklist_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_contract_review_checklist(
        &self,
        request: &ImportContractReviewChecklistRequest,
    ) -> impl Future<Output = Result<ImportContractReviewChecklistResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::import_contract_review_checklist`].
#[must_use]
#[non_exhaustive]
pub struct ImportContractReviewChecklistRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the checklist.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `测试API创建审查清单`
    pub name: String,

    /// Points of the checklist, by category.
    ///
    /// - On the wire: `Categories`, list of object `ChecklistCategory`, required
    pub categories: Vec<ChecklistCategory>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Checklist to change. If left out, a new one is created.
    ///
    /// - On the wire: `ChecklistID`, String, optional
    /// - Example: `yD3XCUUckpzdumlzUyb9Q4tyW8MppCjy`
    pub checklist_id: Option<String>,

    /// Whether the checklist is enabled.
    ///
    /// - On the wire: `Enabled`, Boolean, optional
    /// - Example: `true`
    pub enabled: Option<bool>,
}

impl ImportContractReviewChecklistRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>, categories: Vec<ChecklistCategory>) -> Self {
        Self {
            name: name.into(),
            categories,
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

    /// Sets `ChecklistID`. Checklist to change.
    pub fn checklist_id(mut self, checklist_id: impl Into<String>) -> Self {
        self.checklist_id = Some(checklist_id.into());
        self
    }

    /// Sets `Enabled`. Whether the checklist is enabled.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

/// Response of [`Client::import_contract_review_checklist`].
#[non_exhaustive]
pub struct ImportContractReviewChecklistResponse {
    /// Identifier of the checklist.
    ///
    /// - On the wire: `ChecklistId`, String
    /// - Example: `yD3XCUUckpzdumlzUyb9Q4tyW8MppCjy`
    pub checklist_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ImportContractReviewChecklistRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ImportContractReviewChecklist")
    };
    type Response = ImportContractReviewChecklistResponse;
}

rt::request! {
    ImportContractReviewChecklistRequest {
        0 operator: Option "Operator", required();
        1 name: "Name", required();
        2 categories: "Categories", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 checklist_id: Option "ChecklistID";
        5 enabled: Option "Enabled";
    }
}

rt::response! {
    ImportContractReviewChecklistResponse {
        0 checklist_id: Option "ChecklistId";
        1 request_id: "RequestId";
    }
}
