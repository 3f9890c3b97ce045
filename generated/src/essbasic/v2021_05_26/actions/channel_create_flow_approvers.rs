// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowApprovers.yaml

use crate::essbasic::v2021_05_26::types::{Agent, FillApproverInfo, FillError, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Fills in signers of flows that were started without naming them, several at once and for several flows of one initiator. `Approvers.FlowId` says which flow a signer is for; signers without it belong to `FlowId` of the request. One of both is needed. A place is filled in once; who signs is whoever claims the contract first. Employees of the initiating organization are given by organization name, name and mobile number, persons by name and mobile number or, if their identity is verified, by name and document.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowApprovers)
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
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelCreateFlowApproversRequest, Client, FillApproverInfo, Operator,
    ///     SignerAdditionType, UserInfo,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelCreateFlowApproversRequest::new(
    ///         Vec::from([
    ///             FillApproverInfo::new("yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR")
    ///                 .open_id("zhangsan")
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("13200000000")
    ///                 .organization_name("***有限公司")
    ///                 .organization_open_id("org_diziqian"),
    ///             FillApproverInfo::new("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///                 .approver_name("张三")
    ///                 .approver_mobile("18888888888"),
    ///         ]),
    ///     )
    ///     .fill_approver_type(SignerAdditionType::Assign)
    ///     .operator(UserInfo::new().open_id(""));
    /// let response = desk.channel_create_flow_approvers(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_flow_approvers(
        &self,
        request: &ChannelCreateFlowApproversRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateFlowApproversResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateFlowApproversRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateFlowApprovers",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateFlowApproversResponse;
}

/// What is sent by [`Client::channel_create_flow_approvers`](crate::essbasic::v2021_05_26::Client::channel_create_flow_approvers).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowApproversRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Signers to fill in. A signer of an organization needs the name or `OrganizationOpenId` of the organization; without them name and mobile number are used.
    ///
    /// - On the wire: `Approvers`, list of object `FillApproverInfo`, required
    pub approvers: ::std::vec::Vec<FillApproverInfo>,
    /// Flow of the signers that carry no `FlowId` of their own.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    /// - Deprecated: Use `Approvers.FlowId`.
    #[deprecated(note = "Use `Approvers.FlowId`.")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// How the signers are filled in.
    ///
    /// - On the wire: `FillApproverType`, Integer, optional
    /// - Example: `1`
    pub fill_approver_type: ::std::option::Option<SignerAdditionType>,
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: ::std::option::Option<UserInfo>,
    /// Flow group the flows belong to. Needed in the case of flow groups.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDR1AUUgygjazuesUuO4zjESPW4PkfNi`
    pub flow_group_id: ::std::option::Option<::std::string::String>,
}

impl ChannelCreateFlowApproversRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(approvers: ::std::vec::Vec<FillApproverInfo>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            approvers,
            #[allow(deprecated)]
            flow_id: ::std::option::Option::None,
            fill_approver_type: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            flow_group_id: ::std::option::Option::None,
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
    /// Flow of the signers that carry no `FlowId` of their own.
    ///
    /// `FlowId` on the wire.
    #[deprecated(note = "Use `Approvers.FlowId`.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn flow_id(
        mut self,
        flow_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_id = ::std::option::Option::Some(flow_id.into());
        self
    }
    /// How the signers are filled in.
    ///
    /// `FillApproverType` on the wire.
    #[must_use]
    pub fn fill_approver_type(mut self, fill_approver_type: SignerAdditionType) -> Self {
        self.fill_approver_type = ::std::option::Option::Some(fill_approver_type);
        self
    }
    /// Employee who makes the call.
    ///
    /// `Operator` on the wire.
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Flow group the flows belong to.
    ///
    /// `FlowGroupId` on the wire.
    #[must_use]
    pub fn flow_group_id(
        mut self,
        flow_group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_group_id = ::std::option::Option::Some(flow_group_id.into());
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowApproversRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowApproversRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "Approvers",
                "FlowId",
                "FillApproverType",
                "Operator",
                "FlowGroupId",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.approvers),
            #[allow(deprecated)]
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.fill_approver_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowApproversRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowApproversRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateFlowApproversRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            approvers: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            flow_id: ::tc3_runtime::Wire::empty(),
            fill_approver_type: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.approvers),
            #[allow(deprecated)]
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.fill_approver_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowApproversRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_flow_approvers`](crate::essbasic::v2021_05_26::Client::channel_create_flow_approvers).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowApproversResponse {
    /// The signers that failed. At present told for signers who were left open at the start (dynamic signers) only.
    ///
    /// - On the wire: `FillError`, list of object `FillError`
    pub fill_error: ::std::option::Option<::std::vec::Vec<FillError>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateFlowApproversResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowApproversResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowApproversResponse",
        fields: &::tc3_runtime::validate::Field::table(["FillError", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.fill_error),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowApproversResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowApproversResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateFlowApproversResponse {
    fn empty() -> Self {
        Self {
            fill_error: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.fill_error),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowApproversResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How signers are filled in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignerAdditionType {
    /// Assign a certain signer, employee or person, to a place without one.
    ///
    /// On the wire: `1`.
    Assign,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`SignerAdditionType`] that this version does not know.
pub type UnknownSignerAdditionType = ::tc3_runtime::Unknown<SignerAdditionType, i64>;

impl SignerAdditionType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Assign];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Assign => 1,
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

impl ::tc3_runtime::IntegerEnum for SignerAdditionType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "SignerAdditionType",
        known: Self::KNOWN,
        wire: &[1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for SignerAdditionType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for SignerAdditionType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for SignerAdditionType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for SignerAdditionType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for SignerAdditionType {}

impl ::std::hash::Hash for SignerAdditionType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for SignerAdditionType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for SignerAdditionType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignerAdditionType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
