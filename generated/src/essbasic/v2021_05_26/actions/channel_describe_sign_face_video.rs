// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeSignFaceVideo.yaml

use crate::essbasic::v2021_05_26::types::{
    Agent, DetectInfoVideoData, IntentionActionResult, IntentionQuestionResult,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Gets the face verification video of a signer who signed in H5 after a video check. Mini program signatures have none. Available for 24 hours after signing. Allowlisted feature: ask the account manager.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeSignFaceVideo)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
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
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQDxgXVUuO4zjEB8mxCcDjAyF")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeSignFaceVideoRequest::new(ChannelDescribeSignFaceVideoRequestArgs {
    ///     flow_id: "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm".into(),
    ///     sign_id: "yDCNOUUckpv3ecwcUECtq4n1jXPLxLq7".into(),
    /// });
    /// let response = desk.channel_describe_sign_face_video(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_describe_sign_face_video(
        &self,
        request: &ChannelDescribeSignFaceVideoRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDescribeSignFaceVideoResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDescribeSignFaceVideoRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDescribeSignFaceVideo",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDescribeSignFaceVideoResponse;
}

/// What is sent by [`Client::channel_describe_sign_face_video`](crate::essbasic::v2021_05_26::Client::channel_describe_sign_face_video).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoRequest {
    /// Flow that was signed. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDCNsUUckpvqwg3kUyIemOrwQm9ltij5`
    pub flow_id: ::std::string::String,
    /// Identifier of the signer in the flow; it differs from flow to flow.
    ///
    /// - On the wire: `SignId`, String, required
    /// - Example: `yDxjNUUgydjfeklxUuO4zjEBgCqAHMKu`
    pub sign_id: ::std::string::String,
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
}

impl ChannelDescribeSignFaceVideoRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: ChannelDescribeSignFaceVideoRequestArgs) -> Self {
        Self {
            flow_id: args.flow_id,
            sign_id: args.sign_id,
            agent: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
}

/// What [`ChannelDescribeSignFaceVideoRequest::new`] takes, by name.
#[derive(Clone)]
pub struct ChannelDescribeSignFaceVideoRequestArgs {
    /// Flow that was signed.
    ///
    /// `FlowId` on the wire.
    pub flow_id: ::std::string::String,
    /// Identifier of the signer in the flow; it differs from flow to flow.
    ///
    /// `SignId` on the wire.
    pub sign_id: ::std::string::String,
}

impl ::tc3_runtime::Record for ChannelDescribeSignFaceVideoRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeSignFaceVideoRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "SignId", "Agent"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.agent),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeSignFaceVideoRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeSignFaceVideoRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDescribeSignFaceVideoRequest {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            sign_id: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.sign_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeSignFaceVideoRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_describe_sign_face_video`](crate::essbasic::v2021_05_26::Client::channel_describe_sign_face_video).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeSignFaceVideoResponse {
    /// Video of the face verification.
    ///
    /// - On the wire: `VideoData`, object `DetectInfoVideoData`
    pub video_data: ::std::option::Option<DetectInfoVideoData>,
    /// Result of answering questions. To be ignored if the signer was not asked any.
    ///
    /// - On the wire: `IntentionQuestionResult`, object `IntentionQuestionResult`
    pub intention_question_result: ::std::option::Option<IntentionQuestionResult>,
    /// Result of nodding. To be ignored if the signer was not asked to nod.
    ///
    /// - On the wire: `IntentionActionResult`, object `IntentionActionResult`, may be null
    pub intention_action_result: ::std::option::Option<IntentionActionResult>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDescribeSignFaceVideoResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeSignFaceVideoResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeSignFaceVideoResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "VideoData",
                "IntentionQuestionResult",
                "IntentionActionResult",
                "RequestId",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.video_data),
            1 => ::tc3_runtime::AsValue::as_value(&self.intention_question_result),
            2 => ::tc3_runtime::AsValue::as_value(&self.intention_action_result),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeSignFaceVideoResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeSignFaceVideoResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDescribeSignFaceVideoResponse {
    fn empty() -> Self {
        Self {
            video_data: ::tc3_runtime::Wire::empty(),
            intention_question_result: ::tc3_runtime::Wire::empty(),
            intention_action_result: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.video_data),
            1 => ::tc3_runtime::decode::slot(map, &mut self.intention_question_result),
            2 => ::tc3_runtime::decode::slot(map, &mut self.intention_action_result),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeSignFaceVideoResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
