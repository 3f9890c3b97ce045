// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ModifyOrganizationBusinessInfo.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Updates a client organization after a change in the business register; the new licence is uploaded as proof and not read. Send changed values only. A change of name is blocked while contracts of the organization are unfinished (allowlisted organizations excepted). Name, legal representative and credit code are checked against the register; a mismatch or an abnormal state leads to manual review, reported by callback. A new legal representative voids the old one's seal and makes the old one an ordinary employee; a new name brings a new certificate and official seal.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyOrganizationBusinessInfo)
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
    /// - `FailedOperation.OrganizationNotChange` – No data of the organization would change.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NotSupportOrgType` – Organizations of this type are not supported.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, ModifyOrganizationBusinessInfoRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("yuan"),
    ///     );
    /// let request = ModifyOrganizationBusinessInfoRequest::new(
    ///         "yDCNIUUckpv809ikUuxOPaXRjLuPnGvS",
    ///     )
    ///     .organization_name("东莞万御安防科技服务有限公司")
    ///     .new_legal_mobile("132****0000");
    /// let response = desk.modify_organization_business_info(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn modify_organization_business_info(
        &self,
        request: &ModifyOrganizationBusinessInfoRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ModifyOrganizationBusinessInfoResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ModifyOrganizationBusinessInfoRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ModifyOrganizationBusinessInfo",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ModifyOrganizationBusinessInfoResponse;
}

/// What is sent by [`Client::modify_organization_business_info`](crate::essbasic::v2021_05_26::Client::modify_organization_business_info).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoRequest {
    /// On whose behalf the call is made. The employee must be the super administrator or legal representative; each may have 10 checks a day.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Picture of the business licence or similar document, uploaded beforehand. It is kept as proof only; no data are read from it.
    ///
    /// - On the wire: `BizLicenseResourceId`, String, required
    /// - Example: `yDCNIUUckpv809ikUuxOPaXRjLuPnGvS`
    pub biz_license_resource_id: ::std::string::String,
    /// New name of the organization as in the business register; only if it has changed.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `东莞万御安防科技服务有限公司`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// New registered address; only if it has changed. Province, city and district are taken from it.
    ///
    /// - On the wire: `Address`, String, optional
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦`
    pub address: ::std::option::Option<::std::string::String>,
    /// New kind of organization; only if it has changed. Only a change from `INDIVIDUALBIZ` to `ENTERPRISE` is supported.
    ///
    /// - On the wire: `OrganizationType`, String, optional
    /// - Example: `ENTERPRISE`
    pub organization_type: ::std::option::Option<ChangedOrganizationType>,
    /// New legal representative as in the business register; only if it has changed.
    ///
    /// - On the wire: `LegalName`, String, optional
    /// - Example: `东**淑`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: ::std::option::Option<::std::string::String>,
    /// Mobile or landline number of the new legal representative, who gets a text message; only if the legal representative has changed.
    ///
    /// - On the wire: `NewLegalMobile`, String, optional
    /// - Example: `132****0000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_legal_mobile: ::std::option::Option<::std::string::String>,
}

impl ModifyOrganizationBusinessInfoRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        biz_license_resource_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            biz_license_resource_id: biz_license_resource_id.into(),
            organization_name: ::std::option::Option::None,
            address: ::std::option::Option::None,
            organization_type: ::std::option::Option::None,
            legal_name: ::std::option::Option::None,
            new_legal_mobile: ::std::option::Option::None,
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
    /// New name of the organization as in the business register; only if it has changed.
    ///
    /// `OrganizationName` on the wire.
    #[must_use]
    pub fn organization_name(
        mut self,
        organization_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_name = ::std::option::Option::Some(organization_name.into());
        self
    }
    /// New registered address; only if it has changed.
    ///
    /// `Address` on the wire.
    #[must_use]
    pub fn address(
        mut self,
        address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.address = ::std::option::Option::Some(address.into());
        self
    }
    /// New kind of organization; only if it has changed.
    ///
    /// `OrganizationType` on the wire.
    #[must_use]
    pub fn organization_type(
        mut self,
        organization_type: ChangedOrganizationType,
    ) -> Self {
        self.organization_type = ::std::option::Option::Some(organization_type);
        self
    }
    /// New legal representative as in the business register; only if it has changed.
    ///
    /// `LegalName` on the wire.
    #[must_use]
    pub fn legal_name(
        mut self,
        legal_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.legal_name = ::std::option::Option::Some(legal_name.into());
        self
    }
    /// Mobile or landline number of the new legal representative, who gets a text message; only if the legal representative has changed.
    ///
    /// `NewLegalMobile` on the wire.
    #[must_use]
    pub fn new_legal_mobile(
        mut self,
        new_legal_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_legal_mobile = ::std::option::Option::Some(new_legal_mobile.into());
        self
    }
}

impl ::tc3_runtime::Record for ModifyOrganizationBusinessInfoRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ModifyOrganizationBusinessInfoRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "BizLicenseResourceId",
                "OrganizationName",
                "Address",
                "OrganizationType",
                "LegalName",
                "NewLegalMobile",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.biz_license_resource_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.address),
            4 => ::tc3_runtime::AsValue::as_value(&self.organization_type),
            5 => ::tc3_runtime::AsValue::as_value(&self.legal_name),
            6 => ::tc3_runtime::AsValue::as_value(&self.new_legal_mobile),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ModifyOrganizationBusinessInfoRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ModifyOrganizationBusinessInfoRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ModifyOrganizationBusinessInfoRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            biz_license_resource_id: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            address: ::tc3_runtime::Wire::empty(),
            organization_type: ::tc3_runtime::Wire::empty(),
            legal_name: ::tc3_runtime::Wire::empty(),
            new_legal_mobile: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.biz_license_resource_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.address),
            4 => ::tc3_runtime::decode::slot(map, &mut self.organization_type),
            5 => ::tc3_runtime::decode::slot(map, &mut self.legal_name),
            6 => ::tc3_runtime::decode::slot(map, &mut self.new_legal_mobile),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ModifyOrganizationBusinessInfoRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::modify_organization_business_info`](crate::essbasic::v2021_05_26::Client::modify_organization_business_info).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoResponse {
    /// Whether the change is blocked; any value but 0 says that it is.
    ///
    /// - On the wire: `ErrorCode`, Integer
    /// - Example: `1`
    pub error_code: ::std::option::Option<BusinessInfoChangeResult>,
    /// Explanation, such as how many contracts are unfinished.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `存在 87 份未完结的合同，请先撤销或者完成合同`
    pub error_message: ::std::option::Option<::std::string::String>,
    /// Number of unfinished contracts; only if they block a change of name.
    ///
    /// - On the wire: `UnfinishedCount`, Unsigned integer
    /// - Example: `87`
    pub unfinished_count: ::std::option::Option<u64>,
    /// Unfinished contracts that the organization has as a direct user of e-Sign, outside the application. You may be unable to query them; the client organization has to deal with them.
    ///
    /// - On the wire: `FlowIds`, list of String
    /// - Example: `yD3JaUUckperbj2gU1UxOsoPKSdAroVT`
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Unfinished contracts of the organization as a client of platforms. Those of other platforms may not be open to your queries; the client organization has to deal with them.
    ///
    /// - On the wire: `ChannelFlowIds`, list of String
    /// - Example: `yD3JcUUckpep6qq5U1UyDrfDm8l6NzKw`
    pub channel_flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ModifyOrganizationBusinessInfoResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ModifyOrganizationBusinessInfoResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ModifyOrganizationBusinessInfoResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ErrorCode",
                "ErrorMessage",
                "UnfinishedCount",
                "FlowIds",
                "ChannelFlowIds",
                "RequestId",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.error_code),
            1 => ::tc3_runtime::AsValue::as_value(&self.error_message),
            2 => ::tc3_runtime::AsValue::as_value(&self.unfinished_count),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            4 => ::tc3_runtime::AsValue::as_value(&self.channel_flow_ids),
            5 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ModifyOrganizationBusinessInfoResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ModifyOrganizationBusinessInfoResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ModifyOrganizationBusinessInfoResponse {
    fn empty() -> Self {
        Self {
            error_code: ::tc3_runtime::Wire::empty(),
            error_message: ::tc3_runtime::Wire::empty(),
            unfinished_count: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            channel_flow_ids: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.error_code),
            1 => ::tc3_runtime::decode::slot(map, &mut self.error_message),
            2 => ::tc3_runtime::decode::slot(map, &mut self.unfinished_count),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            4 => ::tc3_runtime::decode::slot(map, &mut self.channel_flow_ids),
            5 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ModifyOrganizationBusinessInfoResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of organization after a change in the business register.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChangedOrganizationType {
    /// Individual business.
    ///
    /// On the wire: `INDIVIDUALBIZ`.
    IndividualBusiness,
    /// Enterprise.
    ///
    /// On the wire: `ENTERPRISE`.
    Enterprise,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ChangedOrganizationType`] that this version does not know.
pub type UnknownChangedOrganizationType = ::tc3_runtime::Unknown<
    ChangedOrganizationType,
>;

impl ChangedOrganizationType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::IndividualBusiness, Self::Enterprise];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IndividualBusiness => "INDIVIDUALBIZ",
            Self::Enterprise => "ENTERPRISE",
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

impl ::tc3_runtime::OpenEnum for ChangedOrganizationType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ChangedOrganizationType",
        known: Self::KNOWN,
        wire: &["INDIVIDUALBIZ", "ENTERPRISE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ChangedOrganizationType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ChangedOrganizationType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ChangedOrganizationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ChangedOrganizationType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ChangedOrganizationType {}

impl ::std::hash::Hash for ChangedOrganizationType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ChangedOrganizationType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ChangedOrganizationType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChangedOrganizationType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Whether a change of the data of an organization is blocked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BusinessInfoChangeResult {
    /// Not blocked.
    ///
    /// On the wire: `0`.
    NotBlocked,
    /// Blocked by unfinished contracts.
    ///
    /// On the wire: `1`.
    UnfinishedContracts,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`BusinessInfoChangeResult`] that this version does not know.
pub type UnknownBusinessInfoChangeResult = ::tc3_runtime::Unknown<
    BusinessInfoChangeResult,
    i64,
>;

impl BusinessInfoChangeResult {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::NotBlocked, Self::UnfinishedContracts];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::NotBlocked => 0,
            Self::UnfinishedContracts => 1,
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

impl ::tc3_runtime::IntegerEnum for BusinessInfoChangeResult {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "BusinessInfoChangeResult",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for BusinessInfoChangeResult {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for BusinessInfoChangeResult {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for BusinessInfoChangeResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for BusinessInfoChangeResult {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for BusinessInfoChangeResult {}

impl ::std::hash::Hash for BusinessInfoChangeResult {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for BusinessInfoChangeResult {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for BusinessInfoChangeResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BusinessInfoChangeResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
