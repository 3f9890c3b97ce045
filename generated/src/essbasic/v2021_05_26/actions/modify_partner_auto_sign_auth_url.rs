// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ModifyPartnerAutoSignAuthUrl.yaml

use crate::essbasic::v2021_05_26::enums::SealType;
use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to the mini program where the seals of an authorization for automatic signing between organizations are changed. Only the granting organization can change them. Both organizations must be verified. The link has to be opened by the super administrator or legal representative of either of them; if the granting organization lacks automatic signing, it leads there first.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyPartnerAutoSignAuthUrl)
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
    /// use tc3::essbasic::{Client, ModifyPartnerAutoSignAuthUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ModifyPartnerAutoSignAuthUrlRequest::new()
    ///     .authorized_organization_name("张三示例企业");
    /// let response = desk.modify_partner_auto_sign_auth_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn modify_partner_auto_sign_auth_url(
        &self,
        request: &ModifyPartnerAutoSignAuthUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ModifyPartnerAutoSignAuthUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ModifyPartnerAutoSignAuthUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ModifyPartnerAutoSignAuthUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ModifyPartnerAutoSignAuthUrlResponse;
}

/// What is sent by [`Client::modify_partner_auto_sign_auth_url`](crate::essbasic::v2021_05_26::Client::modify_partner_auto_sign_auth_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlRequest {
    /// On whose behalf the call is made. The employee must be the super administrator or legal representative. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Identifier of the other organization in e-Sign, which must belong to the same application. Between organizations either this or `AuthorizedOrganizationName` is needed.
    ///
    /// - On the wire: `AuthorizedOrganizationId`, String, optional
    /// - Example: `yDwFdUUckxxxxxxxxxxxxxXbsvN43W6Kax`
    pub authorized_organization_id: ::std::option::Option<::std::string::String>,
    /// Name of the other organization as on its business licence, with full-width brackets `（）` in place of `()`. It must belong to the same application. Between organizations either this or `AuthorizedOrganizationId` is needed.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String, optional
    /// - Example: `王五示例企业`
    pub authorized_organization_name: ::std::option::Option<::std::string::String>,
    /// Whether the authorization is that of the platform application; no other organization is named then. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `PlatformAppAuthorization`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub platform_app_authorization: ::std::option::Option<bool>,
    /// Direction: false means that your organization authorizes the one in `AuthorizedOrganizationName`, true that the one named there authorizes yours.
    ///
    /// - On the wire: `AuthToMe`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub auth_to_me: ::std::option::Option<bool>,
    /// Kinds of seals to which the authorization is limited. `OTHER` includes its subtypes.
    ///
    /// - On the wire: `SealTypes`, list of String, optional
    /// - Example: `OFFICIAL`
    pub seal_types: ::std::option::Option<::std::vec::Vec<SealType>>,
    /// Which ways of authorizing the page offers.
    ///
    /// - On the wire: `LimitAuthType`, String, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub limit_auth_type: ::std::option::Option<PartnerAuthUpdateLimit>,
}

impl ModifyPartnerAutoSignAuthUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            authorized_organization_id: ::std::option::Option::None,
            authorized_organization_name: ::std::option::Option::None,
            platform_app_authorization: ::std::option::Option::None,
            auth_to_me: ::std::option::Option::None,
            seal_types: ::std::option::Option::None,
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
    /// Identifier of the other organization in e-Sign, which must belong to the same application.
    ///
    /// `AuthorizedOrganizationId` on the wire.
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
    /// Name of the other organization as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// `AuthorizedOrganizationName` on the wire.
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
    /// Whether the authorization is that of the platform application; no other organization is named then.
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
    /// Direction: false means that your organization authorizes the one in `AuthorizedOrganizationName`, true that the one named there authorizes yours.
    ///
    /// `AuthToMe` on the wire.
    #[must_use]
    pub fn auth_to_me(mut self, auth_to_me: bool) -> Self {
        self.auth_to_me = ::std::option::Option::Some(auth_to_me);
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
    /// Which ways of authorizing the page offers.
    ///
    /// `LimitAuthType` on the wire.
    #[must_use]
    pub fn limit_auth_type(mut self, limit_auth_type: PartnerAuthUpdateLimit) -> Self {
        self.limit_auth_type = ::std::option::Option::Some(limit_auth_type);
        self
    }
}

impl ::std::default::Default for ModifyPartnerAutoSignAuthUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ModifyPartnerAutoSignAuthUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ModifyPartnerAutoSignAuthUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "AuthorizedOrganizationId",
                "AuthorizedOrganizationName",
                "PlatformAppAuthorization",
                "AuthToMe",
                "SealTypes",
                "LimitAuthType",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
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
                (6, ::tc3_runtime::validate::Field::KNOWN),
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
            4 => ::tc3_runtime::AsValue::as_value(&self.auth_to_me),
            5 => ::tc3_runtime::AsValue::as_value(&self.seal_types),
            6 => ::tc3_runtime::AsValue::as_value(&self.limit_auth_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ModifyPartnerAutoSignAuthUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ModifyPartnerAutoSignAuthUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ModifyPartnerAutoSignAuthUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            authorized_organization_id: ::tc3_runtime::Wire::empty(),
            authorized_organization_name: ::tc3_runtime::Wire::empty(),
            platform_app_authorization: ::tc3_runtime::Wire::empty(),
            auth_to_me: ::tc3_runtime::Wire::empty(),
            seal_types: ::tc3_runtime::Wire::empty(),
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
            4 => ::tc3_runtime::decode::slot(map, &mut self.auth_to_me),
            5 => ::tc3_runtime::decode::slot(map, &mut self.seal_types),
            6 => ::tc3_runtime::decode::slot(map, &mut self.limit_auth_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ModifyPartnerAutoSignAuthUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::modify_partner_auto_sign_auth_url`](crate::essbasic::v2021_05_26::Client::modify_partner_auto_sign_auth_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlResponse {
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

impl ::std::default::Default for ModifyPartnerAutoSignAuthUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ModifyPartnerAutoSignAuthUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ModifyPartnerAutoSignAuthUrlResponse",
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

impl ::std::fmt::Debug for ModifyPartnerAutoSignAuthUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ModifyPartnerAutoSignAuthUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ModifyPartnerAutoSignAuthUrlResponse {
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
for ModifyPartnerAutoSignAuthUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Which ways of authorizing the page offers when an authorization is changed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PartnerAuthUpdateLimit {
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
    /// On the wire: `3`.
    BySealId,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`PartnerAuthUpdateLimit`] that this version does not know.
pub type UnknownPartnerAuthUpdateLimit = ::tc3_runtime::Unknown<PartnerAuthUpdateLimit>;

impl PartnerAuthUpdateLimit {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::All, Self::BySealType, Self::BySealId];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "0",
            Self::BySealType => "1",
            Self::BySealId => "3",
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

impl ::tc3_runtime::OpenEnum for PartnerAuthUpdateLimit {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "PartnerAuthUpdateLimit",
        known: Self::KNOWN,
        wire: &["0", "1", "3"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for PartnerAuthUpdateLimit {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for PartnerAuthUpdateLimit {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for PartnerAuthUpdateLimit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for PartnerAuthUpdateLimit {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for PartnerAuthUpdateLimit {}

impl ::std::hash::Hash for PartnerAuthUpdateLimit {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for PartnerAuthUpdateLimit {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for PartnerAuthUpdateLimit {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PartnerAuthUpdateLimit {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
