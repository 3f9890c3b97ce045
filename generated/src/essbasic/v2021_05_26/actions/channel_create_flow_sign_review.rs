// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowSignReview.yaml

use crate::essbasic::v2021_05_26::enums::ReviewResult;
use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Reports the result of the client organization's internal review of a flow. A signing review (`OperateType` = `SignReview`) belongs to flows started with `NeedSignReview`, or to a signer with `ApproverNeedSignReview`, whose `RecipientId` is given then. A start review (`CreateReview`) belongs to flows prepared with `ChannelCreatePrepareFlow` that need approval before they start; results can be sent repeatedly until one approves, later ones have no effect.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowSignReview)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be submitted.
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
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
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
    /// let response = desk.channel_create_flow_sign_review(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_flow_sign_review(
        &self,
        request: &ChannelCreateFlowSignReviewRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateFlowSignReviewResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateFlowSignReviewRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateFlowSignReview",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateFlowSignReviewResponse;
}

/// What is sent by [`Client::channel_create_flow_sign_review`](crate::essbasic::v2021_05_26::Client::channel_create_flow_sign_review).
///
/// - `ReviewMessage` is required if `ReviewType` is `REJECT` or `SIGN_REJECT`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flow that was reviewed.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub flow_id: ::std::string::String,
    /// Result of the internal review.
    ///
    /// - On the wire: `ReviewType`, String, required
    /// - Example: `REJECT`
    pub review_type: ReviewResult,
    /// Reason for the result. Needed when the result is a rejection.
    ///
    /// - On the wire: `ReviewMessage`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `合同里边的价格写错了`
    pub review_message: ::std::option::Option<::std::string::String>,
    /// Signer whose signing is reviewed. Needed if the flow was started with `ApproverNeedSignReview` on a signer, and if the reviewed signer is a person.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`
    pub recipient_id: ::std::option::Option<::std::string::String>,
    /// Which review is reported. An empty text means the default too.
    ///
    /// - On the wire: `OperateType`, String, optional
    /// - Default: `SignReview`, assumed by the service
    /// - Example: `CreateReview`
    pub operate_type: ::std::option::Option<FlowReviewOperation>,
}

impl ChannelCreateFlowSignReviewRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_id: impl ::std::convert::Into<::std::string::String>,
        review_type: ReviewResult,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_id: flow_id.into(),
            review_type,
            review_message: ::std::option::Option::None,
            recipient_id: ::std::option::Option::None,
            operate_type: ::std::option::Option::None,
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
    /// Reason for the result.
    ///
    /// `ReviewMessage` on the wire.
    #[must_use]
    pub fn review_message(
        mut self,
        review_message: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.review_message = ::std::option::Option::Some(review_message.into());
        self
    }
    /// Signer whose signing is reviewed.
    ///
    /// `RecipientId` on the wire.
    #[must_use]
    pub fn recipient_id(
        mut self,
        recipient_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.recipient_id = ::std::option::Option::Some(recipient_id.into());
        self
    }
    /// Which review is reported.
    ///
    /// `OperateType` on the wire.
    #[must_use]
    pub fn operate_type(mut self, operate_type: FlowReviewOperation) -> Self {
        self.operate_type = ::std::option::Option::Some(operate_type);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowSignReviewRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowSignReviewRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "FlowId",
                "ReviewType",
                "ReviewMessage",
                "RecipientId",
                "OperateType",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (5, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["ReviewMessage"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["ReviewType"],
                        values: &["REJECT", "SIGN_REJECT"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.review_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.review_message),
            4 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            5 => ::tc3_runtime::AsValue::as_value(&self.operate_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowSignReviewRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowSignReviewRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateFlowSignReviewRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            review_type: ::tc3_runtime::Wire::empty(),
            review_message: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
            operate_type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.review_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.review_message),
            4 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            5 => ::tc3_runtime::decode::slot(map, &mut self.operate_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowSignReviewRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_flow_sign_review`](crate::essbasic::v2021_05_26::Client::channel_create_flow_sign_review).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowSignReviewResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateFlowSignReviewResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowSignReviewResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowSignReviewResponse",
        fields: &::tc3_runtime::validate::Field::table(["RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowSignReviewResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowSignReviewResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateFlowSignReviewResponse {
    fn empty() -> Self {
        Self {
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowSignReviewResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Which internal review of a flow is reported.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowReviewOperation {
    /// Review before signing.
    ///
    /// On the wire: `SignReview`.
    SignReview,
    /// Review before the flow is started.
    ///
    /// On the wire: `CreateReview`.
    CreateReview,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`FlowReviewOperation`] that this version does not know.
pub type UnknownFlowReviewOperation = ::tc3_runtime::Unknown<FlowReviewOperation>;

impl FlowReviewOperation {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::SignReview, Self::CreateReview];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignReview => "SignReview",
            Self::CreateReview => "CreateReview",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for FlowReviewOperation {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "FlowReviewOperation",
        known: Self::KNOWN,
        wire: &["SignReview", "CreateReview"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for FlowReviewOperation {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for FlowReviewOperation {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for FlowReviewOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for FlowReviewOperation {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for FlowReviewOperation {}

impl ::std::hash::Hash for FlowReviewOperation {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for FlowReviewOperation {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for FlowReviewOperation {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowReviewOperation {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
