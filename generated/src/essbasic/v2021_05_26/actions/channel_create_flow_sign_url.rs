// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowSignUrl.yaml

use crate::essbasic::v2021_05_26::types::{
    Agent, FlowApproverInfo, FlowApproverUrlInfo, OrganizationInfo, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes H5 sign or preview links for signers of a started flow. Links are valid for 30 minutes by default; make a new one when it has expired. They open in Alipay, apps and browsers, but not embedded in WeChat mini programs. An app that embeds them has to meet the device requirements of the face check; in an iframe nothing works that needs a face check, such as setting the password.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowSignUrl)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateFlowSignUrlRequest, Client, FlowApproverInfo, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQDxgXVUuO4zjEB8mxCcDjAyF")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateFlowSignUrlRequest::new(
    ///         "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm",
    ///     )
    ///     .flow_approver_infos(
    ///         Vec::from([FlowApproverInfo::new().name("典子谦").mobile("13200000000")]),
    ///     );
    /// let response = desk.channel_create_flow_sign_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_flow_sign_url(
        &self,
        request: &ChannelCreateFlowSignUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateFlowSignUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateFlowSignUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateFlowSignUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateFlowSignUrlResponse;
}

/// What is sent by [`Client::channel_create_flow_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_flow_sign_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flow to be signed or viewed. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::string::String,
    /// Signers who get a link, each with `ApproverType`. A person or an employee of an organization outside the application: `Name` and `Mobile`, for the latter also `OrganizationName`. A client organization: `OpenId`, `OrganizationOpenId` and `OrganizationName` (may be left out once that organization is verified and active). `RecipientId` can pick the signer directly; `ApproverSignTypes` (for this link only), `SignTypeSelector` and `Intention` (video signing) can be set. Signers may only have fill fields and sign fields for signatures, dates and seals, or of the kind sign and approve. Signatures kept by a person cannot be used, and new ones are not kept. Leave it out or empty for a preview link of the initiator.
    ///
    /// - On the wire: `FlowApproverInfos`, list of object `FlowApproverInfo`, optional
    pub flow_approver_infos: ::std::option::Option<::std::vec::Vec<FlowApproverInfo>>,
    /// How many times video signing may be entered. Applies to video signing only.
    ///
    /// - On the wire: `VideoVerifyTimesLimit`, Integer, optional
    /// - Limit: at least 1 (else not sent), at most 10 (else not sent)
    /// - Default: `5`, assumed by the service
    /// - Example: `5`
    pub video_verify_times_limit: ::std::option::Option<i64>,
    /// Not open for use. User information.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Not open for use. Organization information.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: ::std::option::Option<OrganizationInfo>,
    /// Page the H5 page leads to after signing.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (else not sent), a URL (else a warning)
    /// - Example: `https://YOUR_CUSTOM_URL/xxxx`
    pub jump_url: ::std::option::Option<::std::string::String>,
    /// Whether the link is for signing or preview. For a preview by the initiator leave out `FlowApproverInfos`.
    ///
    /// - On the wire: `UrlType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub url_type: ::std::option::Option<FlowSignUrlKind>,
    /// Validity of the link in seconds, 30 minutes to 90 days. Beyond 30 minutes, opening the link asks for a text message code within 24 hours on the same device, charged to the text message quota; better make links when they are needed. For a preview by the initiator the code goes to the number of the initiator's account.
    ///
    /// - On the wire: `ExpiredOn`, Integer, optional
    /// - Limit: at least 1800 (else not sent), at most 7776000 (else not sent)
    /// - Default: `1800`, assumed by the service
    /// - Example: `1800`
    pub expired_on: ::std::option::Option<i64>,
}

impl ChannelCreateFlowSignUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_id: flow_id.into(),
            flow_approver_infos: ::std::option::Option::None,
            video_verify_times_limit: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            jump_url: ::std::option::Option::None,
            url_type: ::std::option::Option::None,
            expired_on: ::std::option::Option::None,
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
    /// Signers who get a link, each with `ApproverType`.
    ///
    /// `FlowApproverInfos` on the wire.
    #[must_use]
    pub fn flow_approver_infos(
        mut self,
        flow_approver_infos: ::std::vec::Vec<FlowApproverInfo>,
    ) -> Self {
        self.flow_approver_infos = ::std::option::Option::Some(flow_approver_infos);
        self
    }
    /// How many times video signing may be entered.
    ///
    /// `VideoVerifyTimesLimit` on the wire.
    #[must_use]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = ::std::option::Option::Some(
            video_verify_times_limit,
        );
        self
    }
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Not open for use.
    ///
    /// `Organization` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = ::std::option::Option::Some(organization);
        self
    }
    /// Page the H5 page leads to after signing.
    ///
    /// `JumpUrl` on the wire.
    #[must_use]
    pub fn jump_url(
        mut self,
        jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.jump_url = ::std::option::Option::Some(jump_url.into());
        self
    }
    /// Whether the link is for signing or preview.
    ///
    /// `UrlType` on the wire.
    #[must_use]
    pub fn url_type(mut self, url_type: FlowSignUrlKind) -> Self {
        self.url_type = ::std::option::Option::Some(url_type);
        self
    }
    /// Validity of the link in seconds, 30 minutes to 90 days.
    ///
    /// `ExpiredOn` on the wire.
    #[must_use]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = ::std::option::Option::Some(expired_on);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowSignUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowSignUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "FlowId",
                "FlowApproverInfos",
                "VideoVerifyTimesLimit",
                "Operator",
                "Organization",
                "JumpUrl",
                "UrlType",
                "ExpiredOn",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(1),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(10),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (7, ::tc3_runtime::validate::Field::KNOWN),
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(1800),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(7776000),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_approver_infos),
            3 => ::tc3_runtime::AsValue::as_value(&self.video_verify_times_limit),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            5 => ::tc3_runtime::AsValue::as_value(&self.organization),
            6 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            7 => ::tc3_runtime::AsValue::as_value(&self.url_type),
            8 => ::tc3_runtime::AsValue::as_value(&self.expired_on),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowSignUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowSignUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateFlowSignUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            flow_approver_infos: ::tc3_runtime::Wire::empty(),
            video_verify_times_limit: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            organization: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
            url_type: ::tc3_runtime::Wire::empty(),
            expired_on: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_approver_infos),
            3 => ::tc3_runtime::decode::slot(map, &mut self.video_verify_times_limit),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            5 => ::tc3_runtime::decode::slot(map, &mut self.organization),
            6 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            7 => ::tc3_runtime::decode::slot(map, &mut self.url_type),
            8 => ::tc3_runtime::decode::slot(map, &mut self.expired_on),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowSignUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_flow_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_flow_sign_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlResponse {
    /// Links, one for each signer.
    ///
    /// - On the wire: `FlowApproverUrlInfos`, list of object `FlowApproverUrlInfo`, always in responses
    pub flow_approver_url_infos: ::std::vec::Vec<FlowApproverUrlInfo>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateFlowSignUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowSignUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowSignUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowApproverUrlInfos", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_approver_url_infos),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowSignUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowSignUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateFlowSignUrlResponse {
    fn empty() -> Self {
        Self {
            flow_approver_url_infos: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_approver_url_infos),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowSignUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What an H5 link of a flow is for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowSignUrlKind {
    /// Signing.
    ///
    /// On the wire: `0`.
    Sign,
    /// Viewing the contract and its current state; it cannot be signed.
    ///
    /// On the wire: `1`.
    Preview,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`FlowSignUrlKind`] that this version does not know.
pub type UnknownFlowSignUrlKind = ::tc3_runtime::Unknown<FlowSignUrlKind, i64>;

impl FlowSignUrlKind {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Sign, Self::Preview];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Sign => 0,
            Self::Preview => 1,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for FlowSignUrlKind {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "FlowSignUrlKind",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for FlowSignUrlKind {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for FlowSignUrlKind {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for FlowSignUrlKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for FlowSignUrlKind {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for FlowSignUrlKind {}

impl ::std::hash::Hash for FlowSignUrlKind {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for FlowSignUrlKind {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for FlowSignUrlKind {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowSignUrlKind {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
