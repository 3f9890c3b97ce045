//! A small service: by hand, what the generator writes in essence. The other tests stand on it.

/// The service.
pub static SERVICE: ::tc3_runtime::ServiceInfo =
    ::tc3_runtime::ServiceInfo { name: "essbasic", version: "2021-05-26", host: "essbasic.tencentcloudapi.com" };

// ---------------------------------------------------------------------------------------------- client

/// What a call can fail with.
pub type Error = ::tc3_runtime::Error<ErrorCode>;

/// Calls the service.
#[derive(Clone, Debug)]
pub struct Client {
    client: ::tc3_runtime::Client,
    operator: ::std::option::Option<::std::sync::Arc<Agent>>,
}

impl Client {
    /// Sets up a client.
    pub fn builder() -> ::tc3_runtime::ClientBuilder<Self> {
        ::tc3_runtime::ClientBuilder::new(&SERVICE)
    }

    /// A client with what the environment says.
    pub fn from_env() -> ::std::result::Result<Self, ::tc3_runtime::ConfigurationError> {
        ::tc3_runtime::ClientBuilder::from_env(&SERVICE)?.build()
    }

    /// A client that calls on behalf of this operator.
    #[must_use]
    pub fn as_operator(&self, operator: impl ::std::convert::Into<Agent>) -> Self {
        Self {
            client: self.client.clone(),
            operator: ::std::option::Option::Some(::std::sync::Arc::new(operator.into())),
        }
    }

    /// The same client with another validation mode.
    #[must_use]
    pub fn with_validation(&self, mode: ::tc3_runtime::ValidationMode) -> Self {
        Self { client: self.client.with_validation(mode), operator: self.operator.clone() }
    }

    async fn call<A: ::tc3_runtime::Action>(&self, request: &A) -> ::std::result::Result<A::Response, Error> {
        let operator = self.operator.as_deref();
        let operator = operator.map(|agent| agent as &(dyn ::tc3_runtime::Object + ::std::marker::Sync));
        self.client.call(request, operator).await
    }

    /// Prepares flows.
    pub async fn prepare_flows(
        &self,
        request: &PrepareFlowsRequest,
    ) -> ::std::result::Result<PrepareFlowsResponse, Error> {
        self.call(request).await
    }
}

impl ::std::convert::From<::tc3_runtime::Client> for Client {
    fn from(client: ::tc3_runtime::Client) -> Self {
        Self { client, operator: ::std::option::Option::None }
    }
}

// --------------------------------------------------------------------------------- a request (encodes)

/// Asks for flows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrepareFlowsRequest {
    /// On whose behalf.
    pub agent: ::std::option::Option<Agent>,
    /// The flows, at most 3.
    pub flow_infos: ::std::vec::Vec<FlowInfo>,
    /// Where to go afterwards.
    pub jump_url: ::std::option::Option<::std::string::String>,
    /// Open or close.
    pub switch: ::std::option::Option<ServiceSwitch>,
    /// Attached bytes.
    pub attachment: ::std::option::Option<::tc3_runtime::Binary>,
}

static PREPARE_FLOWS_REQUEST: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
    name: "PrepareFlowsRequest",
    fields: &[
        ::tc3_runtime::validate::Field { name: "Agent", required: true, ..::tc3_runtime::validate::Field::PLAIN },
        ::tc3_runtime::validate::Field {
            name: "FlowInfos",
            required: true,
            limits: &[
                ::tc3_runtime::validate::Limit::new(::tc3_runtime::validate::Check::MinItems(1)),
                ::tc3_runtime::validate::Limit::new(::tc3_runtime::validate::Check::MaxItems(3)),
            ],
            ..::tc3_runtime::validate::Field::PLAIN
        },
        ::tc3_runtime::validate::Field {
            name: "JumpUrl",
            limits: &[::tc3_runtime::validate::Limit {
                check: ::tc3_runtime::validate::Check::MaxChars(100),
                level: ::tc3_runtime::validate::Level::Deny,
            }],
            ..::tc3_runtime::validate::Field::PLAIN
        },
        ::tc3_runtime::validate::Field {
            name: "Switch",
            limits: &[::tc3_runtime::validate::Limit::new(::tc3_runtime::validate::Check::Known)],
            ..::tc3_runtime::validate::Field::PLAIN
        },
        ::tc3_runtime::validate::Field { name: "Attachment", ..::tc3_runtime::validate::Field::PLAIN },
    ],
    rules: &[],
};

static PREPARE_FLOWS: ::tc3_runtime::ActionInfo = ::tc3_runtime::ActionInfo {
    service: &SERVICE,
    name: "PrepareFlows",
    host: ::std::option::Option::None,
    operator: ::std::option::Option::Some(0),
    needs: &[&["AppId"], &["ProxyOperator", "OpenId"]],
    retry: ::tc3_runtime::ActionRetry::Never,
    rate_limit: ::std::option::Option::Some(20),
};

impl PrepareFlowsRequest {
    /// A request with what it must have.
    pub fn new(flow_infos: ::std::vec::Vec<FlowInfo>) -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_infos,
            jump_url: ::tc3_runtime::Wire::empty(),
            switch: ::tc3_runtime::Wire::empty(),
            attachment: ::tc3_runtime::Wire::empty(),
        }
    }

    /// Sets where to go afterwards.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.jump_url = ::std::option::Option::Some(jump_url.into());
        self
    }
}

impl ::tc3_runtime::Action for PrepareFlowsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &PREPARE_FLOWS;
    type Response = PrepareFlowsResponse;
}

impl ::tc3_runtime::Record for PrepareFlowsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &PREPARE_FLOWS_REQUEST;

    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_infos),
            2 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.switch),
            4 => ::tc3_runtime::AsValue::as_value(&self.attachment),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for PrepareFlowsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for PrepareFlowsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

// The other direction of a request: only with `serde-full`.
#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for PrepareFlowsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_infos: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
            switch: ::tc3_runtime::Wire::empty(),
            attachment: ::tc3_runtime::Wire::empty(),
        }
    }

    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_infos),
            2 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.switch),
            4 => ::tc3_runtime::decode::slot(map, &mut self.attachment),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PrepareFlowsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

// -------------------------------------------------------------------------------- a response (decodes)

/// Answers [`PrepareFlowsRequest`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrepareFlowsResponse {
    /// Where the flows are confirmed.
    pub confirm_url: ::std::string::String,
    /// The flows as they were made.
    pub flow_infos: ::std::vec::Vec<FlowInfo>,
    /// How many.
    pub total: ::std::option::Option<i64>,
    /// The id of the call.
    pub request_id: ::std::string::String,
}

static PREPARE_FLOWS_RESPONSE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
    name: "PrepareFlowsResponse",
    fields: &[
        ::tc3_runtime::validate::Field { name: "ConfirmUrl", sensitive: true, ..::tc3_runtime::validate::Field::PLAIN },
        ::tc3_runtime::validate::Field { name: "FlowInfos", ..::tc3_runtime::validate::Field::PLAIN },
        ::tc3_runtime::validate::Field { name: "Total", ..::tc3_runtime::validate::Field::PLAIN },
        ::tc3_runtime::validate::Field { name: "RequestId", ..::tc3_runtime::validate::Field::PLAIN },
    ],
    rules: &[],
};

impl ::tc3_runtime::Record for PrepareFlowsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &PREPARE_FLOWS_RESPONSE;

    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.confirm_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_infos),
            2 => ::tc3_runtime::AsValue::as_value(&self.total),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for PrepareFlowsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::std::default::Default for PrepareFlowsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Decode for PrepareFlowsResponse {
    fn empty() -> Self {
        Self {
            confirm_url: ::tc3_runtime::Wire::empty(),
            flow_infos: ::tc3_runtime::Wire::empty(),
            total: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }

    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.confirm_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_infos),
            2 => ::tc3_runtime::decode::slot(map, &mut self.total),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PrepareFlowsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

// The other direction of a response: only with `serde-full`.
#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for PrepareFlowsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

// ------------------------------------------------------------- a shared type with a list (both directions)

/// One flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowInfo {
    /// Its name, at most 10 characters.
    pub flow_name: ::std::string::String,
    /// When it ends, in Unix seconds.
    pub deadline: ::std::option::Option<i64>,
    /// Who signs; sensitive.
    pub mobiles: ::std::vec::Vec<::std::string::String>,
    /// What kind of signer.
    pub approver_type: ::std::option::Option<ApproverType>,
    /// Flows inside this one.
    pub nested: ::std::option::Option<::std::vec::Vec<FlowInfo>>,
}

static FLOW_INFO: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
    name: "FlowInfo",
    fields: &[
        ::tc3_runtime::validate::Field {
            name: "FlowName",
            required: true,
            limits: &[::tc3_runtime::validate::Limit::new(::tc3_runtime::validate::Check::MaxChars(10))],
            ..::tc3_runtime::validate::Field::PLAIN
        },
        ::tc3_runtime::validate::Field {
            name: "Deadline",
            limits: &[::tc3_runtime::validate::Limit::new(::tc3_runtime::validate::Check::Min(
                ::tc3_runtime::validate::Number::Integer(0),
            ))],
            ..::tc3_runtime::validate::Field::PLAIN
        },
        ::tc3_runtime::validate::Field {
            name: "Mobiles",
            sensitive: true,
            each: &[::tc3_runtime::validate::Limit::new(::tc3_runtime::validate::Check::Format(
                ::tc3_runtime::validate::Format::Mobile,
            ))],
            ..::tc3_runtime::validate::Field::PLAIN
        },
        ::tc3_runtime::validate::Field {
            name: "ApproverType",
            limits: &[::tc3_runtime::validate::Limit::new(::tc3_runtime::validate::Check::Known)],
            ..::tc3_runtime::validate::Field::PLAIN
        },
        ::tc3_runtime::validate::Field { name: "Nested", ..::tc3_runtime::validate::Field::PLAIN },
    ],
    rules: &[::tc3_runtime::validate::Rule::RequiredIf {
        field: &["Mobiles"],
        when: &[::tc3_runtime::validate::Condition { field: &["ApproverType"], values: &["1"] }],
    }],
};

impl FlowInfo {
    /// A flow of this name.
    pub fn new(flow_name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self { flow_name: flow_name.into(), ..::tc3_runtime::Decode::empty() }
    }
}

impl ::tc3_runtime::Record for FlowInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &FLOW_INFO;

    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            1 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            2 => ::tc3_runtime::AsValue::as_value(&self.mobiles),
            3 => ::tc3_runtime::AsValue::as_value(&self.approver_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.nested),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

/// Only types that stand in others need this one.
impl ::tc3_runtime::Generated for FlowInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::Decode for FlowInfo {
    fn empty() -> Self {
        Self {
            flow_name: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            mobiles: ::tc3_runtime::Wire::empty(),
            approver_type: ::tc3_runtime::Wire::empty(),
            nested: ::tc3_runtime::Wire::empty(),
        }
    }

    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            2 => ::tc3_runtime::decode::slot(map, &mut self.mobiles),
            3 => ::tc3_runtime::decode::slot(map, &mut self.approver_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.nested),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

// --------------------------------------------------------------------------------- the operator's types

/// On whose behalf a call is made.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The application.
    pub app_id: ::std::string::String,
    /// The person.
    pub proxy_operator: ::std::option::Option<UserInfo>,
}

static AGENT: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
    name: "Agent",
    fields: &[
        ::tc3_runtime::validate::Field { name: "AppId", required: true, ..::tc3_runtime::validate::Field::PLAIN },
        ::tc3_runtime::validate::Field { name: "ProxyOperator", ..::tc3_runtime::validate::Field::PLAIN },
    ],
    rules: &[],
};

impl Agent {
    /// Of this application.
    pub fn app(app_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self { app_id: app_id.into(), proxy_operator: ::tc3_runtime::Wire::empty() }
    }

    /// Of this person.
    #[must_use]
    pub fn user(mut self, open_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.proxy_operator = ::std::option::Option::Some(UserInfo { open_id: open_id.into() });
        self
    }
}

impl ::tc3_runtime::Record for Agent {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &AGENT;

    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.app_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.proxy_operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Agent {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Agent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::Decode for Agent {
    fn empty() -> Self {
        Self { app_id: ::tc3_runtime::Wire::empty(), proxy_operator: ::tc3_runtime::Wire::empty() }
    }

    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.app_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.proxy_operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

/// A person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInfo {
    /// The person's id.
    pub open_id: ::std::string::String,
}

static USER_INFO: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
    name: "UserInfo",
    fields: &[::tc3_runtime::validate::Field { name: "OpenId", ..::tc3_runtime::validate::Field::PLAIN }],
    rules: &[],
};

impl ::tc3_runtime::Record for UserInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &USER_INFO;

    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for UserInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::tc3_runtime::Decode for UserInfo {
    fn empty() -> Self {
        Self { open_id: ::tc3_runtime::Wire::empty() }
    }

    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

// --------------------------------------------------------------------------------------- a string enum

/// Open or close.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceSwitch {
    /// Open.
    Open,
    /// Close.
    Close,
    /// A value this version does not know.
    Unknown(UnknownServiceSwitch),
}

/// A wire value that [`ServiceSwitch`] does not know.
pub type UnknownServiceSwitch = ::tc3_runtime::Unknown<ServiceSwitch>;

impl ServiceSwitch {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Open, Self::Close];

    /// The wire value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Close => "CLOSE",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }

    /// The known value with this wire value.
    pub fn parse(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }

    /// Whether this version knows the value.
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ServiceSwitch {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ServiceSwitch",
        known: Self::KNOWN,
        wire: &["OPEN", "CLOSE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T> for ServiceSwitch {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ServiceSwitch {
    type Err = ::tc3_runtime::UnknownValue;

    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::cmp::PartialEq for ServiceSwitch {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ServiceSwitch {}

impl ::std::hash::Hash for ServiceSwitch {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl ::std::fmt::Debug for ServiceSwitch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Debug::fmt(self.as_str(), f)
    }
}

impl ::std::fmt::Display for ServiceSwitch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::tc3_runtime::Generated for ServiceSwitch {
    type Kind = ::tc3_runtime::open::Text;
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ServiceSwitch {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ServiceSwitch {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

// ------------------------------------------------------------------------------------ an integer enum

/// What kind of signer.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApproverType {
    /// 0.
    Organization,
    /// 1.
    Person,
    /// A value this version does not know.
    Unknown(UnknownApproverType),
}

/// A wire value that [`ApproverType`] does not know.
pub type UnknownApproverType = ::tc3_runtime::Unknown<ApproverType, i64>;

impl ApproverType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Organization, Self::Person];

    /// The wire value.
    pub fn value(&self) -> i64 {
        match self {
            Self::Organization => 0,
            Self::Person => 1,
            Self::Unknown(unknown) => unknown.value(),
        }
    }

    /// The known value with this wire value.
    pub fn parse(value: i64) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }

    /// Whether this version knows the value.
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for ApproverType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "ApproverType",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for ApproverType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for ApproverType {
    type Err = ::tc3_runtime::UnknownValue;

    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::cmp::PartialEq for ApproverType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for ApproverType {}

impl ::std::hash::Hash for ApproverType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

impl ::std::fmt::Debug for ApproverType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Debug::fmt(&self.value(), f)
    }
}

impl ::std::fmt::Display for ApproverType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::tc3_runtime::Generated for ApproverType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ApproverType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

// ------------------------------------------------------------------------------------- the error codes

/// What the service refuses calls with.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `InternalError`.
    InternalError,
    /// `InvalidParameter.ParamError`.
    InvalidParameterParamError,
    /// `RequestLimitExceeded`.
    RequestLimitExceeded,
    /// A code this version does not know.
    Unknown(UnknownErrorCode),
}

/// A code that [`ErrorCode`] does not know.
#[derive(Clone)]
pub struct UnknownErrorCode(::std::string::String);

static CODES: [::tc3_runtime::CodeInfo; 3] = [
    ::tc3_runtime::CodeInfo {
        code: "InternalError",
        meaning: "The service failed.",
        remedy: "",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ParamError",
        meaning: "A parameter is wrong.",
        remedy: "Compare the request with the documentation.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded",
        meaning: "Too many calls.",
        remedy: "Wait a second.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
];

impl ErrorCode {
    /// Every known code.
    pub const KNOWN: &'static [Self] =
        &[Self::InternalError, Self::InvalidParameterParamError, Self::RequestLimitExceeded];

    /// The text of the code.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InternalError => "InternalError",
            Self::InvalidParameterParamError => "InvalidParameter.ParamError",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::Unknown(unknown) => &unknown.0,
        }
    }

    fn info(&self) -> ::std::option::Option<&'static ::tc3_runtime::CodeInfo> {
        ::tc3_runtime::CodeInfo::find(&CODES, self.as_str())
    }
}

impl ::tc3_runtime::ErrorCode for ErrorCode {
    fn from_wire(text: ::std::string::String) -> Self {
        // KNOWN has the order of CODES.
        match CODES.iter().position(|info| info.code == text) {
            ::std::option::Option::Some(index) => Self::KNOWN[index].clone(),
            ::std::option::Option::None => Self::Unknown(UnknownErrorCode(text)),
        }
    }

    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn meaning(&self) -> ::std::option::Option<&'static str> {
        self.info().and_then(::tc3_runtime::CodeInfo::meaning)
    }

    fn remedy(&self) -> ::std::option::Option<&'static str> {
        self.info().and_then(::tc3_runtime::CodeInfo::remedy)
    }

    fn retry(&self) -> ::tc3_runtime::RetryClass {
        ::tc3_runtime::CodeInfo::retry(&CODES, self.as_str())
    }

    fn documented_for(&self, action: &str) -> bool {
        self.info().is_some_and(|info| info.documented_for(action))
    }
}

impl ::std::cmp::PartialEq for ErrorCode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ErrorCode {}

impl ::std::fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Debug::fmt(self.as_str(), f)
    }
}

impl ::std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}
