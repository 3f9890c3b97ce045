// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/CreateFlow.yaml

use crate::demo::v2020_01_01::types::{Agent, Staff};

impl crate::demo::v2020_01_01::Client {
    /// Calls the action `CreateFlow`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=CreateFlow)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation`
    /// - `InternalError.Db`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, CreateFlowRequest, CreateFlowRequestArgs, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let desk = client.as_operator(Operator::app("app-id"));
    /// let request = CreateFlowRequest::new(CreateFlowRequestArgs {
    ///     flow_name: "…".into(),
    ///     flow_type: "…".into(),
    /// });
    /// let response = desk.create_flow(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow(
        &self,
        request: &CreateFlowRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateFlowResponse,
            crate::demo::v2020_01_01::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateFlowRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "CreateFlow",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = CreateFlowResponse;
}

/// What is sent by [`Client::create_flow`](crate::demo::v2020_01_01::Client::create_flow).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowRequest {
    /// The field `Agent`.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// The field `FlowName`.
    ///
    /// - On the wire: `FlowName`, String, required
    pub flow_name: ::std::string::String,
    /// The field `FlowType`.
    ///
    /// - On the wire: `FlowType`, String, required
    pub flow_type: ::std::string::String,
    /// The field `Approvers`.
    ///
    /// - On the wire: `Approvers`, list of object `Staff`, optional
    pub approvers: ::std::option::Option<::std::vec::Vec<Staff>>,
    /// The field `Sign`.
    ///
    /// - On the wire: `Sign`, String, optional
    pub sign: ::std::option::Option<SignMode>,
}

impl CreateFlowRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: CreateFlowRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_name: args.flow_name,
            flow_type: args.flow_type,
            approvers: ::std::option::Option::None,
            sign: ::std::option::Option::None,
        }
    }
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// `Approvers` on the wire.
    #[must_use]
    pub fn approvers(mut self, approvers: ::std::vec::Vec<Staff>) -> Self {
        self.approvers = ::std::option::Option::Some(approvers);
        self
    }
    /// `Sign` on the wire.
    #[must_use]
    pub fn sign(mut self, sign: SignMode) -> Self {
        self.sign = ::std::option::Option::Some(sign);
        self
    }
}

/// What [`CreateFlowRequest::new`] takes, by name.
#[derive(Clone)]
pub struct CreateFlowRequestArgs {
    /// `FlowName` on the wire.
    pub flow_name: ::std::string::String,
    /// `FlowType` on the wire.
    pub flow_type: ::std::string::String,
}

impl ::tc3_runtime::Record for CreateFlowRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowName", "FlowType", "Approvers", "Sign"],
            [
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::REQUIRED),
                (4, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.approvers),
            4 => ::tc3_runtime::AsValue::as_value(&self.sign),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateFlowRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateFlowRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
            flow_type: ::tc3_runtime::Wire::empty(),
            approvers: ::tc3_runtime::Wire::empty(),
            sign: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.approvers),
            4 => ::tc3_runtime::decode::slot(map, &mut self.sign),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFlowRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_flow`](crate::demo::v2020_01_01::Client::create_flow).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowResponse {
    /// The field `FlowId`.
    ///
    /// - On the wire: `FlowId`, String
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateFlowResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateFlowResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowResponse",
        fields: &::tc3_runtime::validate::Field::table(["FlowId", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateFlowResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateFlowResponse {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFlowResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// A value of the field `Sign`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignMode {
    /// On the wire: `AUTO_SIGN`.
    AutoSign,
    /// On the wire: `1`.
    One,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SignMode`] that this version does not know.
pub type UnknownSignMode = ::tc3_runtime::Unknown<SignMode>;

impl SignMode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::AutoSign, Self::One];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutoSign => "AUTO_SIGN",
            Self::One => "1",
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

impl ::tc3_runtime::OpenEnum for SignMode {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SignMode",
        known: Self::KNOWN,
        wire: &["AUTO_SIGN", "1"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SignMode {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SignMode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SignMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SignMode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SignMode {}

impl ::std::hash::Hash for SignMode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SignMode {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SignMode {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignMode {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
