// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeSignFaceVideo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{
    Agent, DetectInfoVideoData, IntentionActionResult, IntentionQuestionResult,
};

impl Client {
    /// Returns the face verification video of a signer who signed in H5 after a video check. Mini program signatures
    /// have none. Available for 24 hours after signing.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeSignFaceVideo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelDescribeSignFaceVideoRequest, ChannelDescribeSignFaceVideoRequestArgs, Client,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQDxgXVUuO4zjEB8mxCcDjAyF")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeSignFaceVideoRequest::new(ChannelDescribeSignFaceVideoRequestArgs {
    ///     flow_id: "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm".into(),
    ///     sign_id: "yDCNOUUckpv3ecwcUECtq4n1jXPLxLq7".into(),
    /// });
    /// let response = client.channel_describe_sign_face_video(&request).await?;
    /// println!("{:?}", response.video_data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_sign_face_video(
        &self,
        request: &ChannelDescribeSignFaceVideoRequest,
    ) -> impl Future<Output = Result<ChannelDescribeSignFaceVideoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_describe_sign_face_video`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoRequest {
    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCNsUUckpvqwg3kUyIemOrwQm9ltij5`
    pub flow_id: String,

    /// Identifier of this signer in this flow; it finds the signer's step in the flow, and sign links can be made
    /// from it.
    ///
    /// - On the wire: `SignId`, String, required
    /// - Example: `yDxjNUUgydjfeklxUuO4zjEBgCqAHMKu`
    pub sign_id: String,

    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,
}

impl ChannelDescribeSignFaceVideoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ChannelDescribeSignFaceVideoRequestArgs) -> Self {
        Self {
            flow_id: args.flow_id,
            sign_id: args.sign_id,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Named arguments of [`ChannelDescribeSignFaceVideoRequest::new`].
#[derive(Clone)]
pub struct ChannelDescribeSignFaceVideoRequestArgs {
    /// `FlowId` – Identifier of the flow.
    pub flow_id: String,
    /// `SignId` – Identifier of this signer in this flow; it finds the signer's step in the flow, and sign links can
    /// be made from it.
    pub sign_id: String,
}

/// Response of [`Client::channel_describe_sign_face_video`].
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoResponse {
    /// Video of the face verification.
    ///
    /// - On the wire: `VideoData`, object `DetectInfoVideoData`
    pub video_data: Option<DetectInfoVideoData>,

    /// Result of answering questions. To be ignored if the signer was not asked any.
    ///
    /// - On the wire: `IntentionQuestionResult`, object `IntentionQuestionResult`
    pub intention_question_result: Option<IntentionQuestionResult>,

    /// Result of nodding. To be ignored if the signer was not asked to nod.
    ///
    /// - On the wire: `IntentionActionResult`, object `IntentionActionResult`, may be null
    pub intention_action_result: Option<IntentionActionResult>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDescribeSignFaceVideoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDescribeSignFaceVideo")
    };
    type Response = ChannelDescribeSignFaceVideoResponse;
}

rt::request! {
    ChannelDescribeSignFaceVideoRequest {
        0 flow_id: "FlowId", required();
        1 sign_id: "SignId", required();
        2 agent: Option "Agent", required();
    }
}

rt::response! {
    ChannelDescribeSignFaceVideoResponse {
        0 video_data: Option "VideoData";
        1 intention_question_result: Option "IntentionQuestionResult";
        2 intention_action_result: Option "IntentionActionResult";
        3 request_id: "RequestId";
    }
}
