// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowSignReview.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::ReviewResult;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Reports the result of the organization's internal review of a flow:
    ///
    /// - A signing review (`OperateType` = `SignReview`) belongs to flows started with `NeedSignReview`, or to a
    ///   signer with `ApproverNeedSignReview`, whose `RecipientId` is given then.
    /// - A start review (`CreateReview`) belongs to flows prepared with `CreatePrepareFlow` that need a review
    ///   before they start. Results can be sent repeatedly until one is `PASS`; later ones have no effect.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowSignReview)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `UserId`
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
    /// use tc3::ess::{Client, CreateFlowSignReviewRequest, Operator, ReviewResult};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateFlowSignReviewRequest::new(
    ///         "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm",
    ///         ReviewResult::Pass,
    ///     )
    ///     .review_message("企业内部审核通过，允许签署");
    /// let response = client.create_flow_sign_review(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_sign_review(
        &self,
        request: &CreateFlowSignReviewRequest,
    ) -> impl Future<Output = Result<CreateFlowSignReviewResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_sign_review`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowSignReviewRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    pub flow_id: String,

    /// Result of the internal review.
    ///
    /// - On the wire: `ReviewType`, String, required
    /// - Example: `PASS`
    pub review_type: ReviewResult,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Signer whose signing is reviewed. Needed if the flow was started with `ApproverNeedSignReview` on a signer,
    /// and if the reviewed signer is a person.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub recipient_id: Option<String>,

    /// Which review is reported. Only `SignReview` if the reviewed signer is a person.
    ///
    /// - On the wire: `OperateType`, String, optional
    /// - Default: `SignReview`, applied by the service
    /// - Example: `SignReview`
    pub operate_type: Option<FlowReviewOperation>,

    /// Reason for the result.
    ///
    /// - On the wire: `ReviewMessage`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Required if `ReviewType` is `REJECT` or `SIGN_REJECT`
    /// - Example: `合同内容错误`
    /// - Sensitive: never shown in errors, logs and debug output
    pub review_message: Option<String>,
}

impl CreateFlowSignReviewRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>, review_type: ReviewResult) -> Self {
        Self {
            flow_id: flow_id.into(),
            review_type,
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

    /// Sets `RecipientId`. Signer whose signing is reviewed.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }

    /// Sets `OperateType`. Which review is reported.
    #[inline]
    pub fn operate_type(mut self, operate_type: FlowReviewOperation) -> Self {
        self.operate_type = Some(operate_type);
        self
    }

    /// Sets `ReviewMessage`. Reason for the result.
    pub fn review_message(mut self, review_message: impl Into<String>) -> Self {
        self.review_message = Some(review_message.into());
        self
    }
}

/// Response of [`Client::create_flow_sign_review`].
#[non_exhaustive]
pub struct CreateFlowSignReviewResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Which internal review of a flow is reported.
    pub enum FlowReviewOperation, UnknownFlowReviewOperation {
        /// `SignReview` – Review before signing.
        SignReview = "SignReview",
        /// `CreateReview` – Review before the flow is started.
        CreateReview = "CreateReview",
    }
}

impl rt::Action for CreateFlowSignReviewRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowSignReview")
    };
    type Response = CreateFlowSignReviewResponse;
}

rt::request! {
    CreateFlowSignReviewRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 review_type: "ReviewType", required().known();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 recipient_id: Option "RecipientId";
        5 operate_type: Option "OperateType", known();
        6 review_message: Option "ReviewMessage", sensitive().limits(&[max_chars(200)]);
    }
    rules [
        If { effect: Required, field: &["ReviewMessage"], when: &[is(&["ReviewType"], &["REJECT", "SIGN_REJECT"])] },
    ]
}

rt::response! {
    CreateFlowSignReviewResponse {
        0 request_id: "RequestId";
    }
}
