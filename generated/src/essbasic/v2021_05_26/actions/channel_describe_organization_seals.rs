// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeOrganizationSeals.yaml

use crate::essbasic::v2021_05_26::types::{Agent, OccupiedSeal};

impl crate::essbasic::v2021_05_26::Client {
    /// Lists the seals of a client organization. The operator needs the permission to query seals.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeOrganizationSeals)
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
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.UserId` – The operator is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.OperatorHasNoPermission` – The operator lacks a permission.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelDescribeOrganizationSealsRequest, Client, Operator, SealUserDetail,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeOrganizationSealsRequest::new()
    ///     .limit(1)
    ///     .offset(0)
    ///     .info_type(SealUserDetail::Include);
    /// let response = desk.channel_describe_organization_seals(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_describe_organization_seals(
        &self,
        request: &ChannelDescribeOrganizationSealsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDescribeOrganizationSealsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDescribeOrganizationSealsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDescribeOrganizationSeals",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDescribeOrganizationSealsResponse;
}

/// What is sent by [`Client::channel_describe_organization_seals`](crate::essbasic::v2021_05_26::Client::channel_describe_organization_seals).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSealsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Seals per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 100 (else not sent)
    /// - Default: `20`, assumed by the service
    /// - Example: `10`
    pub limit: ::std::option::Option<i64>,
    /// Seals to skip.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at most 20000 (else not sent)
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub offset: ::std::option::Option<i64>,
    /// Whether the authorized employees are returned as well.
    ///
    /// - On the wire: `InfoType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub info_type: ::std::option::Option<SealUserDetail>,
    /// Only this seal. If left out, all seals, at most 100.
    ///
    /// - On the wire: `SealId`, String, optional
    /// - Example: `yDSxWUUckptu4clgUuLlo0OwJKbYCO48`
    pub seal_id: ::std::option::Option<::std::string::String>,
    /// Only seals of these kinds; all if empty. Subtypes of other seals, written `OTHER_` and a number, can be given too, once customer service has enabled them and named their values.
    ///
    /// - On the wire: `SealTypes`, list of String, optional
    /// - Example: `INVOICE`
    pub seal_types: ::std::option::Option<::std::vec::Vec<SealTypeFilter>>,
    /// Only seals in these states. If empty only those in use.
    ///
    /// - On the wire: `SealStatuses`, list of String, optional
    /// - Example: `ALL`
    pub seal_statuses: ::std::option::Option<::std::vec::Vec<SealStatusFilter>>,
}

impl ChannelDescribeOrganizationSealsRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            limit: ::std::option::Option::None,
            offset: ::std::option::Option::None,
            info_type: ::std::option::Option::None,
            seal_id: ::std::option::Option::None,
            seal_types: ::std::option::Option::None,
            seal_statuses: ::std::option::Option::None,
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
    /// Seals per page.
    ///
    /// `Limit` on the wire.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = ::std::option::Option::Some(limit);
        self
    }
    /// Seals to skip.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
        self
    }
    /// Whether the authorized employees are returned as well.
    ///
    /// `InfoType` on the wire.
    #[must_use]
    pub fn info_type(mut self, info_type: SealUserDetail) -> Self {
        self.info_type = ::std::option::Option::Some(info_type);
        self
    }
    /// Only this seal.
    ///
    /// `SealId` on the wire.
    #[must_use]
    pub fn seal_id(
        mut self,
        seal_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.seal_id = ::std::option::Option::Some(seal_id.into());
        self
    }
    /// Only seals of these kinds; all if empty.
    ///
    /// `SealTypes` on the wire.
    #[must_use]
    pub fn seal_types(mut self, seal_types: ::std::vec::Vec<SealTypeFilter>) -> Self {
        self.seal_types = ::std::option::Option::Some(seal_types);
        self
    }
    /// Only seals in these states.
    ///
    /// `SealStatuses` on the wire.
    #[must_use]
    pub fn seal_statuses(
        mut self,
        seal_statuses: ::std::vec::Vec<SealStatusFilter>,
    ) -> Self {
        self.seal_statuses = ::std::option::Option::Some(seal_statuses);
        self
    }
}

impl ::std::default::Default for ChannelDescribeOrganizationSealsRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeOrganizationSealsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeOrganizationSealsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "Limit",
                "Offset",
                "InfoType",
                "SealId",
                "SealTypes",
                "SealStatuses",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(100),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(20000),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (
                    5,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
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
            1 => ::tc3_runtime::AsValue::as_value(&self.limit),
            2 => ::tc3_runtime::AsValue::as_value(&self.offset),
            3 => ::tc3_runtime::AsValue::as_value(&self.info_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            5 => ::tc3_runtime::AsValue::as_value(&self.seal_types),
            6 => ::tc3_runtime::AsValue::as_value(&self.seal_statuses),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeOrganizationSealsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeOrganizationSealsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDescribeOrganizationSealsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
            info_type: ::tc3_runtime::Wire::empty(),
            seal_id: ::tc3_runtime::Wire::empty(),
            seal_types: ::tc3_runtime::Wire::empty(),
            seal_statuses: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            2 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            3 => ::tc3_runtime::decode::slot(map, &mut self.info_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.seal_id),
            5 => ::tc3_runtime::decode::slot(map, &mut self.seal_types),
            6 => ::tc3_runtime::decode::slot(map, &mut self.seal_statuses),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeOrganizationSealsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_describe_organization_seals`](crate::essbasic::v2021_05_26::Client::channel_describe_organization_seals).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeOrganizationSealsResponse {
    /// Number of seals of the organization; with `SealId` 0 or 1.
    ///
    /// - On the wire: `TotalCount`, Integer, always in responses
    /// - Example: `10`
    pub total_count: i64,
    /// Seals found.
    ///
    /// - On the wire: `Seals`, list of object `OccupiedSeal`, always in responses
    pub seals: ::std::vec::Vec<OccupiedSeal>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDescribeOrganizationSealsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeOrganizationSealsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeOrganizationSealsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["TotalCount", "Seals", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.total_count),
            1 => ::tc3_runtime::AsValue::as_value(&self.seals),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeOrganizationSealsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeOrganizationSealsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDescribeOrganizationSealsResponse {
    fn empty() -> Self {
        Self {
            total_count: ::tc3_runtime::Wire::empty(),
            seals: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.total_count),
            1 => ::tc3_runtime::decode::slot(map, &mut self.seals),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeOrganizationSealsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Whether the employees who may use a seal are returned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealUserDetail {
    /// They are not returned.
    ///
    /// On the wire: `0`.
    Omit,
    /// They are returned.
    ///
    /// On the wire: `1`.
    Include,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`SealUserDetail`] that this version does not know.
pub type UnknownSealUserDetail = ::tc3_runtime::Unknown<SealUserDetail, i64>;

impl SealUserDetail {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Omit, Self::Include];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Omit => 0,
            Self::Include => 1,
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

impl ::tc3_runtime::IntegerEnum for SealUserDetail {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "SealUserDetail",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for SealUserDetail {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for SealUserDetail {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for SealUserDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for SealUserDetail {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for SealUserDetail {}

impl ::std::hash::Hash for SealUserDetail {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for SealUserDetail {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for SealUserDetail {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealUserDetail {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Kind of seal to look for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealTypeFilter {
    /// Official seal of the organization.
    ///
    /// On the wire: `OFFICIAL`.
    Official,
    /// Seal for contracts.
    ///
    /// On the wire: `CONTRACT`.
    Contract,
    /// Seal for finance.
    ///
    /// On the wire: `FINANCE`.
    Finance,
    /// Seal for personnel matters.
    ///
    /// On the wire: `PERSONNEL`.
    Personnel,
    /// Seal for invoices.
    ///
    /// On the wire: `INVOICE`.
    Invoice,
    /// Seal of the legal representative.
    ///
    /// On the wire: `LEGAL_PERSON_SEAL`.
    LegalPersonSeal,
    /// Professional qualification seal of an employee.
    ///
    /// On the wire: `EMPLOYEE_QUALIFICATION_SEAL`.
    EmployeeQualificationSeal,
    /// Another seal.
    ///
    /// On the wire: `OTHER`.
    Other,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SealTypeFilter`] that this version does not know.
pub type UnknownSealTypeFilter = ::tc3_runtime::Unknown<SealTypeFilter>;

impl SealTypeFilter {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Official,
        Self::Contract,
        Self::Finance,
        Self::Personnel,
        Self::Invoice,
        Self::LegalPersonSeal,
        Self::EmployeeQualificationSeal,
        Self::Other,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Official => "OFFICIAL",
            Self::Contract => "CONTRACT",
            Self::Finance => "FINANCE",
            Self::Personnel => "PERSONNEL",
            Self::Invoice => "INVOICE",
            Self::LegalPersonSeal => "LEGAL_PERSON_SEAL",
            Self::EmployeeQualificationSeal => "EMPLOYEE_QUALIFICATION_SEAL",
            Self::Other => "OTHER",
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

impl ::tc3_runtime::OpenEnum for SealTypeFilter {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SealTypeFilter",
        known: Self::KNOWN,
        wire: &[
            "OFFICIAL",
            "CONTRACT",
            "FINANCE",
            "PERSONNEL",
            "INVOICE",
            "LEGAL_PERSON_SEAL",
            "EMPLOYEE_QUALIFICATION_SEAL",
            "OTHER",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SealTypeFilter {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SealTypeFilter {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SealTypeFilter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SealTypeFilter {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SealTypeFilter {}

impl ::std::hash::Hash for SealTypeFilter {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SealTypeFilter {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SealTypeFilter {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealTypeFilter {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// State of seals to look for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealStatusFilter {
    /// All states.
    ///
    /// On the wire: `ALL`.
    All,
    /// Under review.
    ///
    /// On the wire: `CHECKING`.
    Checking,
    /// In use.
    ///
    /// On the wire: `SUCCESS`.
    Success,
    /// Refused by the review.
    ///
    /// On the wire: `FAIL`.
    Fail,
    /// Switched off.
    ///
    /// On the wire: `DISABLE`.
    Disable,
    /// Ended.
    ///
    /// On the wire: `STOPPED`.
    Stopped,
    /// Made void.
    ///
    /// On the wire: `VOID`.
    Void,
    /// No longer valid.
    ///
    /// On the wire: `INVALID`.
    Invalid,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SealStatusFilter`] that this version does not know.
pub type UnknownSealStatusFilter = ::tc3_runtime::Unknown<SealStatusFilter>;

impl SealStatusFilter {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::All,
        Self::Checking,
        Self::Success,
        Self::Fail,
        Self::Disable,
        Self::Stopped,
        Self::Void,
        Self::Invalid,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Checking => "CHECKING",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Disable => "DISABLE",
            Self::Stopped => "STOPPED",
            Self::Void => "VOID",
            Self::Invalid => "INVALID",
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

impl ::tc3_runtime::OpenEnum for SealStatusFilter {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SealStatusFilter",
        known: Self::KNOWN,
        wire: &[
            "ALL",
            "CHECKING",
            "SUCCESS",
            "FAIL",
            "DISABLE",
            "STOPPED",
            "VOID",
            "INVALID",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SealStatusFilter {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SealStatusFilter {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SealStatusFilter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SealStatusFilter {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SealStatusFilter {}

impl ::std::hash::Hash for SealStatusFilter {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SealStatusFilter {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SealStatusFilter {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealStatusFilter {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
