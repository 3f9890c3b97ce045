// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateModifyAdminAuthorizationUrl.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Creates a link for uploading the authorization letter of a super administrator again. Only possible after the review of the letter has failed, which a callback reports.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateModifyAdminAuthorizationUrl)
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
    ///     AdminAuthorizationLinkForm, Client, CreateModifyAdminAuthorizationUrlRequest,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("dianziqian_org")
    ///             .user("dianziqian"),
    ///     );
    /// let request = CreateModifyAdminAuthorizationUrlRequest::new()
    ///     .authorization_id("yDt3sUUckpxzou8bUuFrZIdxeP9YoXeP")
    ///     .endpoint(AdminAuthorizationLinkForm::Http);
    /// let response = desk.create_modify_admin_authorization_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_modify_admin_authorization_url(
        &self,
        request: &CreateModifyAdminAuthorizationUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateModifyAdminAuthorizationUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateModifyAdminAuthorizationUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateModifyAdminAuthorizationUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateModifyAdminAuthorizationUrlResponse;
}

/// What is sent by [`Client::create_modify_admin_authorization_url`](crate::essbasic::v2021_05_26::Client::create_modify_admin_authorization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Identifier of the verification of the organization, from the callback that reports the review of the authorization letter.
    ///
    /// - On the wire: `AuthorizationId`, String, optional
    /// - Example: `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub authorization_id: ::std::option::Option<::std::string::String>,
    /// Kind of link to create.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, assumed by the service
    /// - Example: `HTTP`
    pub endpoint: ::std::option::Option<AdminAuthorizationLinkForm>,
}

impl CreateModifyAdminAuthorizationUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            authorization_id: ::std::option::Option::None,
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
    /// Identifier of the verification of the organization, from the callback that reports the review of the authorization letter.
    ///
    /// `AuthorizationId` on the wire.
    #[must_use]
    pub fn authorization_id(
        mut self,
        authorization_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.authorization_id = ::std::option::Option::Some(authorization_id.into());
        self
    }
    /// Kind of link to create.
    ///
    /// `Endpoint` on the wire.
    #[must_use]
    pub fn endpoint(mut self, endpoint: AdminAuthorizationLinkForm) -> Self {
        self.endpoint = ::std::option::Option::Some(endpoint);
        self
    }
}

impl ::std::default::Default for CreateModifyAdminAuthorizationUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateModifyAdminAuthorizationUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateModifyAdminAuthorizationUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "AuthorizationId", "Endpoint"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.authorization_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.endpoint),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateModifyAdminAuthorizationUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateModifyAdminAuthorizationUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateModifyAdminAuthorizationUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            authorization_id: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.authorization_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.endpoint),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateModifyAdminAuthorizationUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_modify_admin_authorization_url`](crate::essbasic::v2021_05_26::Client::create_modify_admin_authorization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlResponse {
    /// Link for changing the authorization letter. It does not expire. With `Endpoint` = `APP` it is a path in the mini program. Only the person who had the organization verified can use it.
    ///
    /// - On the wire: `Url`, String
    /// - Example: `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=REGISTER_ENTERPRISE_FOR_UPDATE_AUTH_FILE&AuthorizationId=yDt3sUUckpxzou8bUuFrZIdxeP9YoXeP`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateModifyAdminAuthorizationUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateModifyAdminAuthorizationUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateModifyAdminAuthorizationUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Url", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.url),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateModifyAdminAuthorizationUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateModifyAdminAuthorizationUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateModifyAdminAuthorizationUrlResponse {
    fn empty() -> Self {
        Self {
            url: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateModifyAdminAuthorizationUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of link for uploading an authorization letter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AdminAuthorizationLinkForm {
    /// Long link that opens the e-Sign mini program; for text messages and H5 pages.
    ///
    /// On the wire: `HTTP`.
    Http,
    /// Short link that opens the e-Sign mini program; for text messages and H5 pages.
    ///
    /// On the wire: `HTTP_SHORT_URL`.
    HttpShortUrl,
    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// On the wire: `APP`.
    App,
    /// Link to the e-Sign web console.
    ///
    /// On the wire: `PC`.
    Pc,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`AdminAuthorizationLinkForm`] that this version does not know.
pub type UnknownAdminAuthorizationLinkForm = ::tc3_runtime::Unknown<
    AdminAuthorizationLinkForm,
>;

impl AdminAuthorizationLinkForm {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Http,
        Self::HttpShortUrl,
        Self::App,
        Self::Pc,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "HTTP",
            Self::HttpShortUrl => "HTTP_SHORT_URL",
            Self::App => "APP",
            Self::Pc => "PC",
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

impl ::tc3_runtime::OpenEnum for AdminAuthorizationLinkForm {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "AdminAuthorizationLinkForm",
        known: Self::KNOWN,
        wire: &["HTTP", "HTTP_SHORT_URL", "APP", "PC"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for AdminAuthorizationLinkForm {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for AdminAuthorizationLinkForm {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for AdminAuthorizationLinkForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for AdminAuthorizationLinkForm {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for AdminAuthorizationLinkForm {}

impl ::std::hash::Hash for AdminAuthorizationLinkForm {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for AdminAuthorizationLinkForm {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for AdminAuthorizationLinkForm {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AdminAuthorizationLinkForm {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
