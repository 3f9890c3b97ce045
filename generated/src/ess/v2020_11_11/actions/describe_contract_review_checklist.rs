// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeContractReviewChecklist.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, ChecklistCategory, UserInfo};

impl Client {
    /// Returns a checklist for the review of contracts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewChecklist)
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
    /// use tc3::ess::{Client, DescribeContractReviewChecklistRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = DescribeContractReviewChecklistRequest::new(
    ///     "yD3XCUUckpzdumlzUyb9Q4tyW8MppCjy",
    /// );
    /// let response = client.describe_contract_review_checklist(&request).await?;
    /// println!("{}", response.checklist_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_contract_review_checklist(
        &self,
        request: &DescribeContractReviewChecklistRequest,
    ) -> impl Future<Output = Result<DescribeContractReviewChecklistResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_contract_review_checklist`].
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Checklist asked for.
    ///
    /// - On the wire: `ChecklistId`, String, required
    /// - Example: `yD3XCUUckpzdumlzUyb9Q4tyW8MppCjy`
    pub checklist_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeContractReviewChecklistRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(checklist_id: impl Into<String>) -> Self {
        Self {
            checklist_id: checklist_id.into(),
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

/// Response of [`Client::describe_contract_review_checklist`].
#[non_exhaustive]
pub struct DescribeContractReviewChecklistResponse {
    /// Identifier of the checklist.
    ///
    /// - On the wire: `ChecklistId`, String, always present in responses
    /// - Example: `yD3XCUUckpzdumlzUyb9Q4tyW8MppCjy`
    pub checklist_id: String,

    /// Name of the checklist.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `测试API创建审查清单`
    pub name: String,

    /// Whether the checklist is enabled.
    ///
    /// - On the wire: `Enabled`, Boolean
    /// - Example: `true`
    pub enabled: Option<bool>,

    /// Points of the checklist, by category.
    ///
    /// - On the wire: `Categories`, list of object `ChecklistCategory`
    pub categories: Option<Vec<ChecklistCategory>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeContractReviewChecklistRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeContractReviewChecklist")
    };
    type Response = DescribeContractReviewChecklistResponse;
}

rt::request! {
    DescribeContractReviewChecklistRequest {
        0 operator: Option "Operator", required();
        1 checklist_id: "ChecklistId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeContractReviewChecklistResponse {
        0 checklist_id: "ChecklistId", always();
        1 name: "Name", always();
        2 enabled: Option "Enabled";
        3 categories: Option "Categories";
        4 request_id: "RequestId";
    }
}
