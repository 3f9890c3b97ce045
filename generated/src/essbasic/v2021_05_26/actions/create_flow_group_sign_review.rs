// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowGroupSignReview.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::ReviewResult;
use crate::essbasic::v2021_05_26::types::{Agent, NeedReviewApproverInfo};

impl Client {
    /// Reports the result of the internal review of signing in a flow group that was started with
    /// `FlowInfo.NeedSignReview`, `FlowFileInfo.NeedSignReview` or `FlowApproverInfo.ApproverNeedSignReview` set;
    /// automatic signing also waits for it. It can be reported several times for one signer: the last report before
    /// signing counts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowGroupSignReview)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be
    ///   submitted.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – The state of the flow does not allow the call.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateFlowGroupSignReviewRequest, IdCardTypeOrOther, NeedReviewApproverInfo,
    ///     Operator, ReviewResult, SignerKind,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateFlowGroupSignReviewRequest::new(
    ///         "yDSxIUUckpt1ea9hUx5oXYkSgVNJaxOE",
    ///         ReviewResult::Reject,
    ///         NeedReviewApproverInfo::new(SignerKind::Person, "典子谦")
    ///             .approver_id_card_type(IdCardTypeOrOther::IdCard)
    ///             .approver_id_card_number("620000198802020000"),
    ///     )
    ///     .review_message("不能签署");
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
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flow group, from `ChannelCreateFlowGroupByFiles` or `ChannelCreateFlowGroupByTemplates`.
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

    /// Reason of a refusal.
    ///
    /// - On the wire: `ReviewMessage`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Required if `ReviewType` is `REJECT` or `SIGN_REJECT`
    /// - Example: `这个合同里边的价格写错了`
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

    /// Sets `Agent`. On whose behalf the call is made.
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
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowGroupSignReview")
    };
    type Response = CreateFlowGroupSignReviewResponse;
}

rt::request! {
    CreateFlowGroupSignReviewRequest {
        0 agent: Option "Agent", required();
        1 flow_group_id: "FlowGroupId", required();
        2 review_type: "ReviewType", required().known();
        3 approver_info: "ApproverInfo", required();
        4 review_message: Option "ReviewMessage", sensitive().limits(&[max_chars(200)]);
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
