// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/SyncProxyOrganizationOperators.yaml

use crate::essbasic::v2021_05_26::types::{
    Agent, ProxyOrganizationOperator, SyncFailReason, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Adds employees to a client organization, changes unverified ones, or sets them as having left; the console cannot do this. A new employee is unverified until they verify through a login link (`CreateConsoleLoginUrl`). Adding an identifier again replaces its employee unless verified. Who has left can no longer log in, their data are emptied and the OpenId is free again. Super administrator and legal representative must hand over their rights before they can leave.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=SyncProxyOrganizationOperators)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.StaffAlreadyVerify` – The employee has already verified their identity.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `LimitExceeded.ProxyOrganizationOperator` – The request holds too many employees.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoApiAuth` – The application has no permission for this API.
    /// - `OperationDenied.OperateType` – The operation asked for is not supported.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationId` – The ID of the application does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, EmployeeSyncOperation, Operator, ProxyOrganizationOperator,
    ///     SyncProxyOrganizationOperatorsRequest,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = SyncProxyOrganizationOperatorsRequest::new(
    ///     EmployeeSyncOperation::Resign,
    ///     Vec::from([
    ///         ProxyOrganizationOperator::new("n123456"),
    ///         ProxyOrganizationOperator::new("n13579"),
    ///     ]),
    /// );
    /// let response = desk.sync_proxy_organization_operators(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_proxy_organization_operators(
        &self,
        request: &SyncProxyOrganizationOperatorsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            SyncProxyOrganizationOperatorsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for SyncProxyOrganizationOperatorsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "SyncProxyOrganizationOperators",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = SyncProxyOrganizationOperatorsResponse;
}

/// What is sent by [`Client::sync_proxy_organization_operators`](crate::essbasic::v2021_05_26::Client::sync_proxy_organization_operators).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsRequest {
    /// On whose behalf the call is made. The organization must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`
    pub agent: ::std::option::Option<Agent>,
    /// What is done with the employees.
    ///
    /// - On the wire: `OperatorType`, String, required
    /// - Example: `RESIGN`
    pub operator_type: EmployeeSyncOperation,
    /// The employees. For `RESIGN` the identifiers are enough. That only employees handed over here may register with their OpenId is an allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `ProxyOrganizationOperators`, list of object `ProxyOrganizationOperator`, required
    /// - Limit: at most 200 items (else not sent)
    pub proxy_organization_operators: ::std::vec::Vec<ProxyOrganizationOperator>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl SyncProxyOrganizationOperatorsRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        operator_type: EmployeeSyncOperation,
        proxy_organization_operators: ::std::vec::Vec<ProxyOrganizationOperator>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            operator_type,
            proxy_organization_operators,
            operator: ::std::option::Option::None,
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
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
}

impl ::tc3_runtime::Record for SyncProxyOrganizationOperatorsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SyncProxyOrganizationOperatorsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "OperatorType", "ProxyOrganizationOperators", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
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
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(200),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.operator_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_operators),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for SyncProxyOrganizationOperatorsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for SyncProxyOrganizationOperatorsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for SyncProxyOrganizationOperatorsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            operator_type: ::tc3_runtime::Wire::empty(),
            proxy_organization_operators: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.operator_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_operators),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for SyncProxyOrganizationOperatorsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::sync_proxy_organization_operators`](crate::essbasic::v2021_05_26::Client::sync_proxy_organization_operators).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsResponse {
    /// Whether all employees were processed; if all fail the call returns an error.
    ///
    /// - On the wire: `Status`, Integer, always in responses
    /// - Example: `1`
    pub status: EmployeeSyncResult,
    /// Employees that failed and why.
    ///
    /// - On the wire: `FailedList`, list of object `SyncFailReason`, always in responses
    pub failed_list: ::std::vec::Vec<SyncFailReason>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for SyncProxyOrganizationOperatorsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for SyncProxyOrganizationOperatorsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SyncProxyOrganizationOperatorsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Status", "FailedList", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.status),
            1 => ::tc3_runtime::AsValue::as_value(&self.failed_list),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for SyncProxyOrganizationOperatorsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for SyncProxyOrganizationOperatorsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for SyncProxyOrganizationOperatorsResponse {
    fn empty() -> Self {
        Self {
            status: ::tc3_runtime::Wire::empty(),
            failed_list: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.status),
            1 => ::tc3_runtime::decode::slot(map, &mut self.failed_list),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for SyncProxyOrganizationOperatorsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What is done with employees of a client organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmployeeSyncOperation {
    /// Add employees.
    ///
    /// On the wire: `CREATE`.
    Create,
    /// Change employees who are not verified yet. Verified ones change their data in the mini program.
    ///
    /// On the wire: `UPDATE`.
    Update,
    /// Set employees as having left.
    ///
    /// On the wire: `RESIGN`.
    Resign,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`EmployeeSyncOperation`] that this version does not know.
pub type UnknownEmployeeSyncOperation = ::tc3_runtime::Unknown<EmployeeSyncOperation>;

impl EmployeeSyncOperation {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Create, Self::Update, Self::Resign];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Resign => "RESIGN",
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

impl ::tc3_runtime::OpenEnum for EmployeeSyncOperation {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "EmployeeSyncOperation",
        known: Self::KNOWN,
        wire: &["CREATE", "UPDATE", "RESIGN"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for EmployeeSyncOperation {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for EmployeeSyncOperation {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for EmployeeSyncOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for EmployeeSyncOperation {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for EmployeeSyncOperation {}

impl ::std::hash::Hash for EmployeeSyncOperation {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for EmployeeSyncOperation {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for EmployeeSyncOperation {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for EmployeeSyncOperation {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Result of adding, changing or removing employees.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmployeeSyncResult {
    /// All were processed.
    ///
    /// On the wire: `1`.
    AllSucceeded,
    /// Some were processed.
    ///
    /// On the wire: `2`.
    PartlySucceeded,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`EmployeeSyncResult`] that this version does not know.
pub type UnknownEmployeeSyncResult = ::tc3_runtime::Unknown<EmployeeSyncResult, i64>;

impl EmployeeSyncResult {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::AllSucceeded, Self::PartlySucceeded];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::AllSucceeded => 1,
            Self::PartlySucceeded => 2,
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

impl ::tc3_runtime::IntegerEnum for EmployeeSyncResult {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "EmployeeSyncResult",
        known: Self::KNOWN,
        wire: &[1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for EmployeeSyncResult {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for EmployeeSyncResult {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for EmployeeSyncResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for EmployeeSyncResult {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for EmployeeSyncResult {}

impl ::std::hash::Hash for EmployeeSyncResult {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for EmployeeSyncResult {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for EmployeeSyncResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for EmployeeSyncResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
