// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreatePartnerAutoSignAuthUrl.yaml

use crate::essbasic::v2021_05_26::enums::SealType;
use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to the mini program where one organization authorizes another, or the platform application, to sign for it automatically. Both organizations must be verified. The link has to be opened by the super administrator or legal representative of either of them; if the granting organization lacks automatic signing, it leads there first. An authorization that is in progress or granted cannot be asked for again.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreatePartnerAutoSignAuthUrl)
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
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreatePartnerAutoSignAuthUrlRequest, Operator, SealType};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreatePartnerAutoSignAuthUrlRequest::new()
    ///     .seal_types(vec![SealType::Official])
    ///     .auth_to_me(true)
    ///     .authorized_organization_names(vec!["王五示例企业".into()]);
    /// let response = desk.create_partner_auto_sign_auth_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_partner_auto_sign_auth_url(
        &self,
        request: &CreatePartnerAutoSignAuthUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreatePartnerAutoSignAuthUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreatePartnerAutoSignAuthUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreatePartnerAutoSignAuthUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreatePartnerAutoSignAuthUrlResponse;
}

/// What is sent by [`Client::create_partner_auto_sign_auth_url`](crate::essbasic::v2021_05_26::Client::create_partner_auto_sign_auth_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrlRequest {
    /// On whose behalf the call is made. The employee must be the super administrator or legal representative. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Not open for use. Identifier of the other organization in e-Sign; either this or `AuthorizedOrganizationName`.
    ///
    /// - On the wire: `AuthorizedOrganizationId`, String, optional
    /// - Example: `yDwFdUUckxxxxxxxxxxxxxXbsvN43W6Kax`
    #[doc(hidden)]
    pub authorized_organization_id: ::std::option::Option<::std::string::String>,
    /// Not open for use. Name of the other organization; either this or `AuthorizedOrganizationId`.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String, optional
    /// - Example: `王五示例企业`
    #[doc(hidden)]
    pub authorized_organization_name: ::std::option::Option<::std::string::String>,
    /// Whether the platform application is authorized; no other organization is named then. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `PlatformAppAuthorization`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub platform_app_authorization: ::std::option::Option<bool>,
    /// Kinds of seals to which the authorization is limited. `OTHER` includes its subtypes.
    ///
    /// - On the wire: `SealTypes`, list of String, optional
    /// - Example: `OFFICIAL`, `FINANCE`
    pub seal_types: ::std::option::Option<::std::vec::Vec<SealType>>,
    /// Direction: false means that your organization authorizes those named in `AuthorizedOrganizationNames`, true that the one named there authorizes yours. With true only one organization can be named.
    ///
    /// - On the wire: `AuthToMe`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub auth_to_me: ::std::option::Option<bool>,
    /// Identifiers of the other organizations in e-Sign, which must belong to the same application. Between organizations either this or `AuthorizedOrganizationNames` is needed.
    ///
    /// - On the wire: `AuthorizedOrganizationIds`, list of String, optional
    /// - Limit: at most 50 items (else not sent)
    /// - Example: `yDwFdUUckxxxxxxxxxxxxxXbsvN43W6Kax`
    pub authorized_organization_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Names of the other organizations as on their business licences, with full-width brackets `（）` in place of `()`. They must belong to the same application. Between organizations either this or `AuthorizedOrganizationIds` is needed.
    ///
    /// - On the wire: `AuthorizedOrganizationNames`, list of String, optional
    /// - Limit: at most 50 items (else not sent)
    /// - Example: `王五示例企业`
    pub authorized_organization_names: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Which ways of authorizing the page offers.
    ///
    /// - On the wire: `LimitAuthType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub limit_auth_type: ::std::option::Option<PartnerAuthLimit>,
}

impl CreatePartnerAutoSignAuthUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            authorized_organization_id: ::std::option::Option::None,
            authorized_organization_name: ::std::option::Option::None,
            platform_app_authorization: ::std::option::Option::None,
            seal_types: ::std::option::Option::None,
            auth_to_me: ::std::option::Option::None,
            authorized_organization_ids: ::std::option::Option::None,
            authorized_organization_names: ::std::option::Option::None,
            limit_auth_type: ::std::option::Option::None,
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
    /// `AuthorizedOrganizationId` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.authorized_organization_id = ::std::option::Option::Some(
            authorized_organization_id.into(),
        );
        self
    }
    /// Not open for use.
    ///
    /// `AuthorizedOrganizationName` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn authorized_organization_name(
        mut self,
        authorized_organization_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.authorized_organization_name = ::std::option::Option::Some(
            authorized_organization_name.into(),
        );
        self
    }
    /// Whether the platform application is authorized; no other organization is named then.
    ///
    /// `PlatformAppAuthorization` on the wire.
    #[must_use]
    pub fn platform_app_authorization(
        mut self,
        platform_app_authorization: bool,
    ) -> Self {
        self.platform_app_authorization = ::std::option::Option::Some(
            platform_app_authorization,
        );
        self
    }
    /// Kinds of seals to which the authorization is limited.
    ///
    /// `SealTypes` on the wire.
    #[must_use]
    pub fn seal_types(mut self, seal_types: ::std::vec::Vec<SealType>) -> Self {
        self.seal_types = ::std::option::Option::Some(seal_types);
        self
    }
    /// Direction: false means that your organization authorizes those named in `AuthorizedOrganizationNames`, true that the one named there authorizes yours.
    ///
    /// `AuthToMe` on the wire.
    #[must_use]
    pub fn auth_to_me(mut self, auth_to_me: bool) -> Self {
        self.auth_to_me = ::std::option::Option::Some(auth_to_me);
        self
    }
    /// Identifiers of the other organizations in e-Sign, which must belong to the same application.
    ///
    /// `AuthorizedOrganizationIds` on the wire.
    #[must_use]
    pub fn authorized_organization_ids(
        mut self,
        authorized_organization_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.authorized_organization_ids = ::std::option::Option::Some(
            authorized_organization_ids,
        );
        self
    }
    /// Names of the other organizations as on their business licences, with full-width brackets `（）` in place of `()`.
    ///
    /// `AuthorizedOrganizationNames` on the wire.
    #[must_use]
    pub fn authorized_organization_names(
        mut self,
        authorized_organization_names: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.authorized_organization_names = ::std::option::Option::Some(
            authorized_organization_names,
        );
        self
    }
    /// Which ways of authorizing the page offers.
    ///
    /// `LimitAuthType` on the wire.
    #[must_use]
    pub fn limit_auth_type(mut self, limit_auth_type: PartnerAuthLimit) -> Self {
        self.limit_auth_type = ::std::option::Option::Some(limit_auth_type);
        self
    }
}

impl ::std::default::Default for CreatePartnerAutoSignAuthUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreatePartnerAutoSignAuthUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreatePartnerAutoSignAuthUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "AuthorizedOrganizationId",
                "AuthorizedOrganizationName",
                "PlatformAppAuthorization",
                "SealTypes",
                "AuthToMe",
                "AuthorizedOrganizationIds",
                "AuthorizedOrganizationNames",
                "LimitAuthType",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    4,
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
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    7,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (8, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.authorized_organization_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.authorized_organization_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.platform_app_authorization),
            4 => ::tc3_runtime::AsValue::as_value(&self.seal_types),
            5 => ::tc3_runtime::AsValue::as_value(&self.auth_to_me),
            6 => ::tc3_runtime::AsValue::as_value(&self.authorized_organization_ids),
            7 => ::tc3_runtime::AsValue::as_value(&self.authorized_organization_names),
            8 => ::tc3_runtime::AsValue::as_value(&self.limit_auth_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreatePartnerAutoSignAuthUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreatePartnerAutoSignAuthUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreatePartnerAutoSignAuthUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            authorized_organization_id: ::tc3_runtime::Wire::empty(),
            authorized_organization_name: ::tc3_runtime::Wire::empty(),
            platform_app_authorization: ::tc3_runtime::Wire::empty(),
            seal_types: ::tc3_runtime::Wire::empty(),
            auth_to_me: ::tc3_runtime::Wire::empty(),
            authorized_organization_ids: ::tc3_runtime::Wire::empty(),
            authorized_organization_names: ::tc3_runtime::Wire::empty(),
            limit_auth_type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.authorized_organization_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.authorized_organization_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.platform_app_authorization),
            4 => ::tc3_runtime::decode::slot(map, &mut self.seal_types),
            5 => ::tc3_runtime::decode::slot(map, &mut self.auth_to_me),
            6 => ::tc3_runtime::decode::slot(map, &mut self.authorized_organization_ids),
            7 => {
                ::tc3_runtime::decode::slot(map, &mut self.authorized_organization_names)
            }
            8 => ::tc3_runtime::decode::slot(map, &mut self.limit_auth_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreatePartnerAutoSignAuthUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_partner_auto_sign_auth_url`](crate::essbasic::v2021_05_26::Client::create_partner_auto_sign_auth_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrlResponse {
    /// Short link to the authorization page, valid until `ExpireTime`.
    ///
    /// - On the wire: `Url`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/003hGUFil8`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::string::String,
    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// - On the wire: `MiniAppPath`, String
    /// - Example: `/pages/guide/index?shortKey=002XCUHfPi`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: ::std::option::Option<::std::string::String>,
    /// Unix second at which the link expires, 7 days after it was made.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1702982931`
    pub expire_time: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreatePartnerAutoSignAuthUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreatePartnerAutoSignAuthUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreatePartnerAutoSignAuthUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Url", "MiniAppPath", "ExpireTime", "RequestId"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.url),
            1 => ::tc3_runtime::AsValue::as_value(&self.mini_app_path),
            2 => ::tc3_runtime::AsValue::as_value(&self.expire_time),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreatePartnerAutoSignAuthUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreatePartnerAutoSignAuthUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreatePartnerAutoSignAuthUrlResponse {
    fn empty() -> Self {
        Self {
            url: ::tc3_runtime::Wire::empty(),
            mini_app_path: ::tc3_runtime::Wire::empty(),
            expire_time: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.mini_app_path),
            2 => ::tc3_runtime::decode::slot(map, &mut self.expire_time),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreatePartnerAutoSignAuthUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Which ways of authorizing another organization the page offers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PartnerAuthLimit {
    /// All of them.
    ///
    /// On the wire: `0`.
    All,
    /// Only by kind of seal.
    ///
    /// On the wire: `1`.
    BySealType,
    /// Only by single seals.
    ///
    /// On the wire: `2`.
    BySealId,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`PartnerAuthLimit`] that this version does not know.
pub type UnknownPartnerAuthLimit = ::tc3_runtime::Unknown<PartnerAuthLimit, i64>;

impl PartnerAuthLimit {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::All, Self::BySealType, Self::BySealId];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::All => 0,
            Self::BySealType => 1,
            Self::BySealId => 2,
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

impl ::tc3_runtime::IntegerEnum for PartnerAuthLimit {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "PartnerAuthLimit",
        known: Self::KNOWN,
        wire: &[0, 1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for PartnerAuthLimit {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for PartnerAuthLimit {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for PartnerAuthLimit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for PartnerAuthLimit {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for PartnerAuthLimit {}

impl ::std::hash::Hash for PartnerAuthLimit {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for PartnerAuthLimit {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for PartnerAuthLimit {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PartnerAuthLimit {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
