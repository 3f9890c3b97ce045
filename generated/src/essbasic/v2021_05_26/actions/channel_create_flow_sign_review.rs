// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowSignReview.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::ReviewResult;
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Reports the result of the client organization's internal review of a flow:
    ///
    /// - A signing review (`OperateType` = `SignReview`) belongs to flows started with `NeedSignReview`, or to a
    ///   signer with `ApproverNeedSignReview`, whose `RecipientId` is given then.
    /// - A start review (`CreateReview`) belongs to flows prepared with `ChannelCreatePrepareFlow` that need a
    ///   review before they start. Results can be sent repeatedly until one is `PASS`; later ones have no effect.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowSignReview)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
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
    /// use tc3::essbasic::{ChannelCreateFlowSignReviewRequest, Client, Operator, ReviewResult};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDRS4UUgygqdcj8xUuO4zjEwOT8IN9Ec")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateFlowSignReviewRequest::new(
    ///         "yDRS4UUgygqdcjjhUuO4zjEBpXdcsHWX",
    ///         ReviewResult::Pass,
    ///     )
    ///     .review_message("企业内部审核通过，允许签署");
    /// let response = client.channel_create_flow_sign_review(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_flow_sign_review(
        &self,
        request: &ChannelCreateFlowSignReviewRequest,
    ) -> impl Future<Output = Result<ChannelCreateFlowSignReviewResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_flow_sign_review`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub flow_id: String,

    /// Result of the internal review.
    ///
    /// - On the wire: `ReviewType`, String, required
    /// - Example: `REJECT`
    pub review_type: ReviewResult,

    /// Reason for the result.
    ///
    /// - On the wire: `ReviewMessage`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Required if `ReviewType` is `REJECT` or `SIGN_REJECT`
    /// - Example: `合同里边的价格写错了`
    /// - Sensitive: never shown in errors, logs and debug output
    pub review_message: Option<String>,

    /// Signer whose signing is reviewed. Needed if the flow was started with `ApproverNeedSignReview` on a signer,
    /// and if the reviewed signer is a person.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`
    pub recipient_id: Option<String>,

    /// Which review is reported. An empty text means the default too.
    ///
    /// - On the wire: `OperateType`, String, optional
    /// - Default: `SignReview`, applied by the service
    /// - Example: `CreateReview`
    pub operate_type: Option<FlowReviewOperation>,
}

impl ChannelCreateFlowSignReviewRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>, review_type: ReviewResult) -> Self {
        Self {
            flow_id: flow_id.into(),
            review_type,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `ReviewMessage`. Reason for the result.
    pub fn review_message(mut self, review_message: impl Into<String>) -> Self {
        self.review_message = Some(review_message.into());
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
}

/// Response of [`Client::channel_create_flow_sign_review`].
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewResponse {
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

impl rt::Action for ChannelCreateFlowSignReviewRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateFlowSignReview")
    };
    type Response = ChannelCreateFlowSignReviewResponse;
}

rt::request! {
    ChannelCreateFlowSignReviewRequest {
        0 agent: Option "Agent", required();
        1 flow_id: "FlowId", required();
        2 review_type: "ReviewType", required().known();
        3 review_message: Option "ReviewMessage", sensitive().limits(&[max_chars(200)]);
        4 recipient_id: Option "RecipientId";
        5 operate_type: Option "OperateType", known();
    }
    rules [
        If { effect: Required, field: &["ReviewMessage"], when: &[is(&["ReviewType"], &["REJECT", "SIGN_REJECT"])] },
    ]
}

rt::response! {
    ChannelCreateFlowSignReviewResponse {
        0 request_id: "RequestId";
    }
}
