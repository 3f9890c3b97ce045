// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeChannelSealPolicyWorkflowUrl.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to the mini program where an application to use a seal is approved. The link has to be opened by the approver.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelSealPolicyWorkflowUrl)
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
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeChannelSealPolicyWorkflowUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeChannelSealPolicyWorkflowUrlRequest::new(
    ///     "yDwiBUUckpo27hh3UuLiduR83BEL3kSb",
    /// );
    /// let response = desk.describe_channel_seal_policy_workflow_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_channel_seal_policy_workflow_url(
        &self,
        request: &DescribeChannelSealPolicyWorkflowUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeChannelSealPolicyWorkflowUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeChannelSealPolicyWorkflowUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeChannelSealPolicyWorkflowUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeChannelSealPolicyWorkflowUrlResponse;
}

/// What is sent by [`Client::describe_channel_seal_policy_workflow_url`](crate::essbasic::v2021_05_26::Client::describe_channel_seal_policy_workflow_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrlRequest {
    /// On whose behalf the call is made. The employee must be the approver. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Identifier of the application to use a seal, delivered in the callback about it.
    ///
    /// - On the wire: `WorkflowInstanceId`, String, required
    /// - Example: `yDCYyUU5v4h32uUEp5vIWRaloaz5mYuu`
    pub workflow_instance_id: ::std::string::String,
    /// Form of the link to return.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `LongLink`, assumed by the service
    /// - Example: `LongLink`
    pub endpoint: ::std::option::Option<SealWorkflowLinkForm>,
}

impl DescribeChannelSealPolicyWorkflowUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        workflow_instance_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            workflow_instance_id: workflow_instance_id.into(),
            endpoint: ::std::option::Option::None,
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
    /// Form of the link to return.
    ///
    /// `Endpoint` on the wire.
    #[must_use]
    pub fn endpoint(mut self, endpoint: SealWorkflowLinkForm) -> Self {
        self.endpoint = ::std::option::Option::Some(endpoint);
        self
    }
}

impl ::tc3_runtime::Record for DescribeChannelSealPolicyWorkflowUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeChannelSealPolicyWorkflowUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "WorkflowInstanceId", "Endpoint"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.workflow_instance_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.endpoint),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeChannelSealPolicyWorkflowUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for DescribeChannelSealPolicyWorkflowUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeChannelSealPolicyWorkflowUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            workflow_instance_id: ::tc3_runtime::Wire::empty(),
            endpoint: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.workflow_instance_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.endpoint),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeChannelSealPolicyWorkflowUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_channel_seal_policy_workflow_url`](crate::essbasic::v2021_05_26::Client::describe_channel_seal_policy_workflow_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrlResponse {
    /// Link to the page in the mini program where the application is approved, in the form asked for with `Endpoint`.
    ///
    /// - On the wire: `WorkflowUrl`, String
    /// - Example: `https://qian.tencent.com/`
    /// - Sensitive: never shown in errors, logs and debug output
    pub workflow_url: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeChannelSealPolicyWorkflowUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeChannelSealPolicyWorkflowUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeChannelSealPolicyWorkflowUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["WorkflowUrl", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.workflow_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeChannelSealPolicyWorkflowUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for DescribeChannelSealPolicyWorkflowUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeChannelSealPolicyWorkflowUrlResponse {
    fn empty() -> Self {
        Self {
            workflow_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.workflow_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeChannelSealPolicyWorkflowUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Form of the link for approving the use of a seal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealWorkflowLinkForm {
    /// Long H5 link that opens the e-Sign mini program, valid for one year.
    ///
    /// On the wire: `LongLink`.
    LongLink,
    /// Short H5 link that opens the e-Sign mini program, for text messages, valid for 7 days.
    ///
    /// On the wire: `ShortLink`.
    ShortLink,
    /// For opening the e-Sign mini program from an app or mini program of your own, valid for one year.
    ///
    /// On the wire: `App`.
    App,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SealWorkflowLinkForm`] that this version does not know.
pub type UnknownSealWorkflowLinkForm = ::tc3_runtime::Unknown<SealWorkflowLinkForm>;

impl SealWorkflowLinkForm {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::LongLink, Self::ShortLink, Self::App];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LongLink => "LongLink",
            Self::ShortLink => "ShortLink",
            Self::App => "App",
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

impl ::tc3_runtime::OpenEnum for SealWorkflowLinkForm {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SealWorkflowLinkForm",
        known: Self::KNOWN,
        wire: &["LongLink", "ShortLink", "App"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SealWorkflowLinkForm {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SealWorkflowLinkForm {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SealWorkflowLinkForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SealWorkflowLinkForm {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SealWorkflowLinkForm {}

impl ::std::hash::Hash for SealWorkflowLinkForm {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SealWorkflowLinkForm {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SealWorkflowLinkForm {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealWorkflowLinkForm {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
