// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeSignFaceVideo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{
    Agent, DetectInfoVideoData, IntentionActionResult, IntentionQuestionResult, UserInfo,
};

impl Client {
    /// Returns the face verification video of a signer who signed in H5 after a video check. Mini program signatures
    /// have none. Available for 24 hours after signing.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeSignFaceVideo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DescribeSignFaceVideoRequest, DescribeSignFaceVideoRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = DescribeSignFaceVideoRequest::new(DescribeSignFaceVideoRequestArgs {
    ///     flow_id: "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm".into(),
    ///     sign_id: "yDCNOUUckpv3ecwcUECtq4n1jXPLxLq7".into(),
    /// });
    /// let response = client.describe_sign_face_video(&request).await?;
    /// println!("{:?}", response.video_data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_sign_face_video(
        &self,
        request: &DescribeSignFaceVideoRequest,
    ) -> impl Future<Output = Result<DescribeSignFaceVideoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_sign_face_video`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSignFaceVideoRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the flow.
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

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeSignFaceVideoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeSignFaceVideoRequestArgs) -> Self {
        Self {
            flow_id: args.flow_id,
            sign_id: args.sign_id,
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

/// Named arguments of [`DescribeSignFaceVideoRequest::new`].
#[derive(Clone)]
pub struct DescribeSignFaceVideoRequestArgs {
    /// `FlowId` – Identifier of the flow.
    pub flow_id: String,
    /// `SignId` – Identifier of this signer in this flow; it finds the signer's step in the flow, and sign links can
    /// be made from it.
    pub sign_id: String,
}

/// Response of [`Client::describe_sign_face_video`].
#[non_exhaustive]
pub struct DescribeSignFaceVideoResponse {
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

impl rt::Action for DescribeSignFaceVideoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSignFaceVideo")
    };
    type Response = DescribeSignFaceVideoResponse;
}

rt::request! {
    DescribeSignFaceVideoRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 sign_id: "SignId", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeSignFaceVideoResponse {
        0 video_data: Option "VideoData";
        1 intention_question_result: Option "IntentionQuestionResult";
        2 intention_action_result: Option "IntentionActionResult";
        3 request_id: "RequestId";
    }
}
