// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowGroupSignReview.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::ReviewResult;
use crate::ess::v2020_11_11::types::{Agent, NeedReviewApproverInfo, UserInfo};

impl Client {
    /// Reports the result of the internal review of signing in a flow group that was started with
    /// `FlowGroupInfo.NeedSignReview` or `ApproverInfo.ApproverNeedSignReview` set; automatic signing also waits for
    /// it. It can be reported several times for one signer: the last report before signing counts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowGroupSignReview)
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
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be
    ///   submitted.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateFlowGroupSignReviewRequest, NeedReviewApproverInfo, Operator,
    ///     ReviewResult, SignerKind,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateFlowGroupSignReviewRequest::new(
    ///         "yDSxIUUckpt1ea9hUx5oXYkSgVNJaxOE",
    ///         ReviewResult::Pass,
    ///         NeedReviewApproverInfo::new(SignerKind::Organization, "典子签")
    ///             .approver_mobile("18200000000")
    ///             .organization_name("典子签示例企业"),
    ///     )
    ///     .review_message("可以签署");
    /// let response = client.create_flow_group_sign_review(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_group_sign_review(
        &self,
        request: &CreateFlowGroupSignReviewRequest,
    ) -> impl Future<Output = Result<CreateFlowGroupSignReviewResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_group_sign_review`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowGroupSignReviewRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flow group, from `CreateFlowGroupByFiles` or `CreateFlowGroupByTemplates`.
    ///
    /// - On the wire: `FlowGroupId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDSxIUUckpt1ea9hUx5oXYkSgVNJaxOE`
    pub flow_group_id: String,

    /// Outcome of the review.
    ///
    /// - On the wire: `ReviewType`, String, required
    /// - Example: `PASS`
    pub review_type: ReviewResult,

    /// Signer whose signing was reviewed.
    ///
    /// - On the wire: `ApproverInfo`, object `NeedReviewApproverInfo`, required
    pub approver_info: NeedReviewApproverInfo,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Reason of a refusal.
    ///
    /// - On the wire: `ReviewMessage`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Required if `ReviewType` is `REJECT` or `SIGN_REJECT`
    /// - Example: `价格写错了`
    /// - Sensitive: never shown in errors, logs and debug output
    pub review_message: Option<String>,
}

impl CreateFlowGroupSignReviewRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        flow_group_id: impl Into<String>,
        review_type: ReviewResult,
        approver_info: NeedReviewApproverInfo,
    ) -> Self {
        Self {
            flow_group_id: flow_group_id.into(),
            review_type,
            approver_info,
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

    /// Sets `ReviewMessage`. Reason of a refusal.
    pub fn review_message(mut self, review_message: impl Into<String>) -> Self {
        self.review_message = Some(review_message.into());
        self
    }
}

/// Response of [`Client::create_flow_group_sign_review`].
#[non_exhaustive]
pub struct CreateFlowGroupSignReviewResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateFlowGroupSignReviewRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowGroupSignReview")
    };
    type Response = CreateFlowGroupSignReviewResponse;
}

rt::request! {
    CreateFlowGroupSignReviewRequest {
        0 operator: Option "Operator", required();
        1 flow_group_id: "FlowGroupId", required();
        2 review_type: "ReviewType", required().known();
        3 approver_info: "ApproverInfo", required();
        4 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        5 review_message: Option "ReviewMessage", sensitive().limits(&[max_chars(200)]);
    }
    rules [
        If { effect: Required, field: &["ReviewMessage"], when: &[is(&["ReviewType"], &["REJECT", "SIGN_REJECT"])] },
    ]
}

rt::response! {
    CreateFlowGroupSignReviewResponse {
        0 request_id: "RequestId";
    }
}
