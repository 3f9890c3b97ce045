// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchOrganizationRegistrationTasks.yaml

use crate::essbasic::v2021_05_26::types::{Agent, RegistrationOrganizationInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Starts a task that makes links to verify several client organizations; the links are fetched with `DescribeBatchOrganizationRegistrationUrls`. Organizations of one call must differ in name, credit code and `OpenId` of the employee. At most 8000 organizations a day. The e-Sign mini program is wxa023b292fd19d41d (original ID gh_da88f6188665), the demo wx371151823f6f3edf (gh_39a5d3de69fa).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchOrganizationRegistrationTasks)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NoRoleAuth` – No role that allows the call was found, or the data it is about does not exist.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     BatchAuthorizationMethod, Client, CreateBatchOrganizationRegistrationTasksRequest,
    ///     Operator, RegistrationOrganizationInfo, RegistrationOrganizationInfoArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("60e16350b0361c888ecb30477d2c16e9")
    ///             .organization("ceshi_org")
    ///             .user("ceshi"),
    ///     );
    /// let request = CreateBatchOrganizationRegistrationTasksRequest::new(
    ///     Vec::from([
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业一".into(),
    ///                 organization_open_id: "1".into(),
    ///                 open_id: "1".into(),
    ///                 uniform_social_credit_code: "9XXXXXXXXXXXXXXXX1".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .address("深圳市南山区1000号腾讯大厦")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("187XXXXXXX0")
    ///             .authorization_types(
    ///                 vec![BatchAuthorizationMethod::LetterOfAuthorization],
    ///             ),
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业二".into(),
    ///                 organization_open_id: "2".into(),
    ///                 open_id: "2".into(),
    ///                 uniform_social_credit_code: "9XXXXXXXXXXXXXXXX2".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .address("深圳市南山区1000号腾讯大厦")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("187XXXXXXX0")
    ///             .authorization_types(
    ///                 vec![BatchAuthorizationMethod::LetterOfAuthorization],
    ///             ),
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业三".into(),
    ///                 organization_open_id: "3".into(),
    ///                 open_id: "3".into(),
    ///                 uniform_social_credit_code: "9XXXXXXXXXXXXXXXX3".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .address("深圳市南山区1000号腾讯大厦")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("187XXXXXXX0")
    ///             .authorization_types(vec![BatchAuthorizationMethod::LegalRepresentative]),
    ///     ]),
    /// );
    /// let response = desk.create_batch_organization_registration_tasks(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_batch_organization_registration_tasks(
        &self,
        request: &CreateBatchOrganizationRegistrationTasksRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateBatchOrganizationRegistrationTasksResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateBatchOrganizationRegistrationTasksRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateBatchOrganizationRegistrationTasks",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateBatchOrganizationRegistrationTasksResponse;
}

/// What is sent by [`Client::create_batch_organization_registration_tasks`](crate::essbasic::v2021_05_26::Client::create_batch_organization_registration_tasks).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Client organizations to verify.
    ///
    /// - On the wire: `RegistrationOrganizations`, list of object `RegistrationOrganizationInfo`, required
    /// - Limit: at most 10 items (else not sent)
    pub registration_organizations: ::std::vec::Vec<RegistrationOrganizationInfo>,
    /// Where the links are opened.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `PC`, assumed by the service
    /// - Example: `PC`
    pub endpoint: ::std::option::Option<BatchRegistrationEndpoint>,
    /// Whether each organization gets its own link or all share one. With one link and verification by letter of authorization, the letters have to be given in `PowerOfAttorneys`.
    ///
    /// - On the wire: `BatchAuthMethod`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub batch_auth_method: ::std::option::Option<BatchAuthLinkMode>,
}

impl CreateBatchOrganizationRegistrationTasksRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        registration_organizations: ::std::vec::Vec<RegistrationOrganizationInfo>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            registration_organizations,
            endpoint: ::std::option::Option::None,
            batch_auth_method: ::std::option::Option::None,
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
    /// Where the links are opened.
    ///
    /// `Endpoint` on the wire.
    #[must_use]
    pub fn endpoint(mut self, endpoint: BatchRegistrationEndpoint) -> Self {
        self.endpoint = ::std::option::Option::Some(endpoint);
        self
    }
    /// Whether each organization gets its own link or all share one.
    ///
    /// `BatchAuthMethod` on the wire.
    #[must_use]
    pub fn batch_auth_method(mut self, batch_auth_method: BatchAuthLinkMode) -> Self {
        self.batch_auth_method = ::std::option::Option::Some(batch_auth_method);
        self
    }
}

impl ::tc3_runtime::Record for CreateBatchOrganizationRegistrationTasksRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchOrganizationRegistrationTasksRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "RegistrationOrganizations", "Endpoint", "BatchAuthMethod"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(10),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (2, ::tc3_runtime::validate::Field::KNOWN),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.registration_organizations),
            2 => ::tc3_runtime::AsValue::as_value(&self.endpoint),
            3 => ::tc3_runtime::AsValue::as_value(&self.batch_auth_method),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchOrganizationRegistrationTasksRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for CreateBatchOrganizationRegistrationTasksRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateBatchOrganizationRegistrationTasksRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            registration_organizations: ::tc3_runtime::Wire::empty(),
            endpoint: ::tc3_runtime::Wire::empty(),
            batch_auth_method: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.registration_organizations),
            2 => ::tc3_runtime::decode::slot(map, &mut self.endpoint),
            3 => ::tc3_runtime::decode::slot(map, &mut self.batch_auth_method),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchOrganizationRegistrationTasksRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_batch_organization_registration_tasks`](crate::essbasic::v2021_05_26::Client::create_batch_organization_registration_tasks).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksResponse {
    /// Task to ask `DescribeBatchOrganizationRegistrationUrls` for. Not given if there are errors.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `thisisataskid`
    pub task_id: ::std::option::Option<::std::string::String>,
    /// What is wrong, one text per organization in the order of the request, empty where nothing is. No texts if all succeeded.
    ///
    /// - On the wire: `ErrorMessages`, list of String
    /// - Example: `第【1】条注册信息参数错误，地址参数不正确,请确认后再试`, `第【2】条注册信息参数错误，地址参数不正确,请确认后再试`
    pub error_messages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateBatchOrganizationRegistrationTasksResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateBatchOrganizationRegistrationTasksResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchOrganizationRegistrationTasksResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["TaskId", "ErrorMessages", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.error_messages),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchOrganizationRegistrationTasksResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for CreateBatchOrganizationRegistrationTasksResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateBatchOrganizationRegistrationTasksResponse {
    fn empty() -> Self {
        Self {
            task_id: ::tc3_runtime::Wire::empty(),
            error_messages: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.error_messages),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchOrganizationRegistrationTasksResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Where a link to verify an organization is opened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchRegistrationEndpoint {
    /// Link to the web console, to be opened on a computer.
    ///
    /// On the wire: `PC`.
    Pc,
    /// H5 link that opens the mini program, for text messages.
    ///
    /// On the wire: `CHANNEL`.
    Channel,
    /// Short H5 link that opens the mini program, for text messages.
    ///
    /// On the wire: `SHORT_URL`.
    ShortUrl,
    /// Link with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// On the wire: `APP`.
    App,
    /// Long link with which an H5 page of your own opens the e-Sign H5 page.
    ///
    /// On the wire: `H5`.
    H5,
    /// Short link with which an H5 page of your own opens the e-Sign H5 page.
    ///
    /// On the wire: `SHORT_H5`.
    ShortH5,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`BatchRegistrationEndpoint`] that this version does not know.
pub type UnknownBatchRegistrationEndpoint = ::tc3_runtime::Unknown<
    BatchRegistrationEndpoint,
>;

impl BatchRegistrationEndpoint {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Pc,
        Self::Channel,
        Self::ShortUrl,
        Self::App,
        Self::H5,
        Self::ShortH5,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pc => "PC",
            Self::Channel => "CHANNEL",
            Self::ShortUrl => "SHORT_URL",
            Self::App => "APP",
            Self::H5 => "H5",
            Self::ShortH5 => "SHORT_H5",
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

impl ::tc3_runtime::OpenEnum for BatchRegistrationEndpoint {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "BatchRegistrationEndpoint",
        known: Self::KNOWN,
        wire: &["PC", "CHANNEL", "SHORT_URL", "APP", "H5", "SHORT_H5"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for BatchRegistrationEndpoint {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for BatchRegistrationEndpoint {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for BatchRegistrationEndpoint {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for BatchRegistrationEndpoint {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for BatchRegistrationEndpoint {}

impl ::std::hash::Hash for BatchRegistrationEndpoint {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for BatchRegistrationEndpoint {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for BatchRegistrationEndpoint {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchRegistrationEndpoint {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Number of links made to verify several organizations.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchAuthLinkMode {
    /// Each organization gets its own link and is verified on its own.
    ///
    /// On the wire: `0`.
    LinkPerOrganization,
    /// One link verifies all organizations.
    ///
    /// On the wire: `1`.
    SingleLink,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`BatchAuthLinkMode`] that this version does not know.
pub type UnknownBatchAuthLinkMode = ::tc3_runtime::Unknown<BatchAuthLinkMode, i64>;

impl BatchAuthLinkMode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::LinkPerOrganization, Self::SingleLink];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::LinkPerOrganization => 0,
            Self::SingleLink => 1,
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

impl ::tc3_runtime::IntegerEnum for BatchAuthLinkMode {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "BatchAuthLinkMode",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for BatchAuthLinkMode {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for BatchAuthLinkMode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for BatchAuthLinkMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for BatchAuthLinkMode {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for BatchAuthLinkMode {}

impl ::std::hash::Hash for BatchAuthLinkMode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for BatchAuthLinkMode {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for BatchAuthLinkMode {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchAuthLinkMode {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
