// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/OperateChannelTemplate.yaml

use crate::essbasic::v2021_05_26::enums::TemplateAuthTag;
use crate::essbasic::v2021_05_26::types::{Agent, AuthFailMessage, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Queries or sets which client organizations may use a template of the application's template library. The visibility (`AuthTag`) can be changed only while the template is not published. With visibility `part`, `ProxyOrganizationOpenIds` adds organizations. Withdrawing the authorization hides a template that has to be claimed; copies already claimed, and templates pushed automatically, stay with the organization. To switch those off as well, use `UPDATE` with `Available`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=OperateChannelTemplate)
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
    /// - `FailedOperation.StaffAlreadyVerify` – The employee has already verified their identity.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.DbUpdate` – The service could not change a record of its database.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.Templates` – The template is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.AuthTag` – The visibility asked for is not supported.
    /// - `OperationDenied.NoApiAuth` – The application has no permission for this API.
    /// - `OperationDenied.OperateType` – The operation asked for is not supported.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationAuth` – The application has no authorization on record.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelTemplateOperation, Client, OperateChannelTemplateRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client.as_operator(Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2"));
    /// let request = OperateChannelTemplateRequest::new(
    ///         ChannelTemplateOperation::from("select"),
    ///         "yDSLOUUckpoqdttsUxPuHh1wkuixnkwj",
    ///     )
    ///     .limit(1)
    ///     .offset(46);
    /// let response = desk.operate_channel_template(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn operate_channel_template(
        &self,
        request: &OperateChannelTemplateRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            OperateChannelTemplateResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for OperateChannelTemplateRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "OperateChannelTemplate",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = OperateChannelTemplateResponse;
}

/// What is sent by [`Client::operate_channel_template`](crate::essbasic::v2021_05_26::Client::operate_channel_template).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperateChannelTemplateRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// What to do.
    ///
    /// - On the wire: `OperateType`, String, required
    /// - Example: `SELECT`
    pub operate_type: ChannelTemplateOperation,
    /// Template of the application's template library, not a template of a client organization.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDSLZUUckpot5i01UydF1AEvOMQiKaBG`
    pub template_id: ::std::string::String,
    /// Identifiers of the client organizations, separated by commas; at most 100 in one call.
    ///
    /// - On the wire: `ProxyOrganizationOpenIds`, String, optional
    /// - Example: `org_dianziqian,org_zhangsan`
    pub proxy_organization_open_ids: ::std::option::Option<::std::string::String>,
    /// Which client organizations of the application see the template. Cannot be changed once the template is published.
    ///
    /// - On the wire: `AuthTag`, String, optional
    /// - Example: `part`
    pub auth_tag: ::std::option::Option<TemplateAuthTag>,
    /// With `OperateType` = `UPDATE`: whether the template is enabled or disabled. If this fails, the call fails.
    ///
    /// - On the wire: `Available`, Integer, optional
    /// - Example: `1`
    pub available: ::std::option::Option<TemplateAvailabilityChange>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 100 (else not sent)
    /// - Default: `20`, assumed by the service
    /// - Example: `20`
    pub limit: ::std::option::Option<i64>,
    /// Number of entries to skip.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub offset: ::std::option::Option<i64>,
}

impl OperateChannelTemplateRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        operate_type: ChannelTemplateOperation,
        template_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            operate_type,
            template_id: template_id.into(),
            proxy_organization_open_ids: ::std::option::Option::None,
            auth_tag: ::std::option::Option::None,
            available: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            limit: ::std::option::Option::None,
            offset: ::std::option::Option::None,
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
    /// Identifiers of the client organizations, separated by commas; at most 100 in one call.
    ///
    /// `ProxyOrganizationOpenIds` on the wire.
    #[must_use]
    pub fn proxy_organization_open_ids(
        mut self,
        proxy_organization_open_ids: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_organization_open_ids = ::std::option::Option::Some(
            proxy_organization_open_ids.into(),
        );
        self
    }
    /// Which client organizations of the application see the template.
    ///
    /// `AuthTag` on the wire.
    #[must_use]
    pub fn auth_tag(mut self, auth_tag: TemplateAuthTag) -> Self {
        self.auth_tag = ::std::option::Option::Some(auth_tag);
        self
    }
    /// With `OperateType` = `UPDATE`: whether the template is enabled or disabled.
    ///
    /// `Available` on the wire.
    #[must_use]
    pub fn available(mut self, available: TemplateAvailabilityChange) -> Self {
        self.available = ::std::option::Option::Some(available);
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
    /// Number of entries per page.
    ///
    /// `Limit` on the wire.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = ::std::option::Option::Some(limit);
        self
    }
    /// Number of entries to skip.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
        self
    }
}

impl ::tc3_runtime::Record for OperateChannelTemplateRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OperateChannelTemplateRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "OperateType",
                "TemplateId",
                "ProxyOrganizationOpenIds",
                "AuthTag",
                "Available",
                "Operator",
                "Limit",
                "Offset",
            ],
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
                (2, ::tc3_runtime::validate::Field::REQUIRED),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (
                    7,
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
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.operate_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_open_ids),
            4 => ::tc3_runtime::AsValue::as_value(&self.auth_tag),
            5 => ::tc3_runtime::AsValue::as_value(&self.available),
            6 => ::tc3_runtime::AsValue::as_value(&self.operator),
            7 => ::tc3_runtime::AsValue::as_value(&self.limit),
            8 => ::tc3_runtime::AsValue::as_value(&self.offset),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for OperateChannelTemplateRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for OperateChannelTemplateRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for OperateChannelTemplateRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            operate_type: ::tc3_runtime::Wire::empty(),
            template_id: ::tc3_runtime::Wire::empty(),
            proxy_organization_open_ids: ::tc3_runtime::Wire::empty(),
            auth_tag: ::tc3_runtime::Wire::empty(),
            available: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.operate_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_open_ids),
            4 => ::tc3_runtime::decode::slot(map, &mut self.auth_tag),
            5 => ::tc3_runtime::decode::slot(map, &mut self.available),
            6 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            7 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            8 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OperateChannelTemplateRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::operate_channel_template`](crate::essbasic::v2021_05_26::Client::operate_channel_template).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperateChannelTemplateResponse {
    /// Identifier of the application.
    ///
    /// - On the wire: `AppId`, String, always in responses
    /// - Example: `yDwhxUUckp3gl8j5UuFX33LSNozpRsbi`
    pub app_id: ::std::string::String,
    /// Template the call was about.
    ///
    /// - On the wire: `TemplateId`, String, always in responses
    /// - Example: `yDwivUUckpo2g6ugUu4sxH2i15SY0OZY`
    pub template_id: ::std::string::String,
    /// How far the change of visibility succeeded.
    ///
    /// - On the wire: `OperateResult`, String, always in responses
    /// - Example: `all-success`
    pub operate_result: TemplateAuthResult,
    /// Which client organizations of the application see the template.
    ///
    /// - On the wire: `AuthTag`, String, always in responses
    /// - Example: `all`
    pub auth_tag: TemplateAuthTag,
    /// Client organizations that may use the template. Given for `SELECT` only.
    ///
    /// - On the wire: `ProxyOrganizationOpenIds`, list of String, always in responses
    /// - Example: `org_zhangsan`
    pub proxy_organization_open_ids: ::std::vec::Vec<::std::string::String>,
    /// The client organizations for which the change failed, with the reasons.
    ///
    /// - On the wire: `FailMessageList`, list of object `AuthFailMessage`, always in responses
    pub fail_message_list: ::std::vec::Vec<AuthFailMessage>,
    /// Number of client organizations that may use the template. Given for `SELECT`.
    ///
    /// - On the wire: `Total`, Integer, always in responses
    /// - Example: `100`
    pub total: i64,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for OperateChannelTemplateResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for OperateChannelTemplateResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OperateChannelTemplateResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "AppId",
                "TemplateId",
                "OperateResult",
                "AuthTag",
                "ProxyOrganizationOpenIds",
                "FailMessageList",
                "Total",
                "RequestId",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.app_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.operate_result),
            3 => ::tc3_runtime::AsValue::as_value(&self.auth_tag),
            4 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_open_ids),
            5 => ::tc3_runtime::AsValue::as_value(&self.fail_message_list),
            6 => ::tc3_runtime::AsValue::as_value(&self.total),
            7 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for OperateChannelTemplateResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for OperateChannelTemplateResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for OperateChannelTemplateResponse {
    fn empty() -> Self {
        Self {
            app_id: ::tc3_runtime::Wire::empty(),
            template_id: ::tc3_runtime::Wire::empty(),
            operate_result: ::tc3_runtime::Wire::empty(),
            auth_tag: ::tc3_runtime::Wire::empty(),
            proxy_organization_open_ids: ::tc3_runtime::Wire::empty(),
            fail_message_list: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.app_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.operate_result),
            3 => ::tc3_runtime::decode::slot(map, &mut self.auth_tag),
            4 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_open_ids),
            5 => ::tc3_runtime::decode::slot(map, &mut self.fail_message_list),
            6 => ::tc3_runtime::decode::slot(map, &mut self.total),
            7 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for OperateChannelTemplateResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What to do with the authorization of a library template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChannelTemplateOperation {
    /// Query the authorized client organizations.
    ///
    /// On the wire: `SELECT`.
    Select,
    /// Withdraw the authorization of client organizations.
    ///
    /// On the wire: `DELETE`.
    Delete,
    /// Change the visibility, add client organizations, or enable and disable the template.
    ///
    /// On the wire: `UPDATE`.
    Update,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ChannelTemplateOperation`] that this version does not know.
pub type UnknownChannelTemplateOperation = ::tc3_runtime::Unknown<
    ChannelTemplateOperation,
>;

impl ChannelTemplateOperation {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Select, Self::Delete, Self::Update];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Select => "SELECT",
            Self::Delete => "DELETE",
            Self::Update => "UPDATE",
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

impl ::tc3_runtime::OpenEnum for ChannelTemplateOperation {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ChannelTemplateOperation",
        known: Self::KNOWN,
        wire: &["SELECT", "DELETE", "UPDATE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ChannelTemplateOperation {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ChannelTemplateOperation {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ChannelTemplateOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ChannelTemplateOperation {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ChannelTemplateOperation {}

impl ::std::hash::Hash for ChannelTemplateOperation {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ChannelTemplateOperation {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ChannelTemplateOperation {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelTemplateOperation {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Whether a library template is enabled or disabled.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemplateAvailabilityChange {
    /// Leave it as it is.
    ///
    /// On the wire: `0`.
    Unchanged,
    /// Enable it; it can then be claimed.
    ///
    /// On the wire: `1`.
    Enable,
    /// Disable it: a template pushed automatically can no longer be used, one to be claimed no longer shows up for claiming.
    ///
    /// On the wire: `2`.
    Disable,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`TemplateAvailabilityChange`] that this version does not know.
pub type UnknownTemplateAvailabilityChange = ::tc3_runtime::Unknown<
    TemplateAvailabilityChange,
    i64,
>;

impl TemplateAvailabilityChange {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Unchanged, Self::Enable, Self::Disable];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Unchanged => 0,
            Self::Enable => 1,
            Self::Disable => 2,
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

impl ::tc3_runtime::IntegerEnum for TemplateAvailabilityChange {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "TemplateAvailabilityChange",
        known: Self::KNOWN,
        wire: &[0, 1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for TemplateAvailabilityChange {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for TemplateAvailabilityChange {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for TemplateAvailabilityChange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for TemplateAvailabilityChange {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for TemplateAvailabilityChange {}

impl ::std::hash::Hash for TemplateAvailabilityChange {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for TemplateAvailabilityChange {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for TemplateAvailabilityChange {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateAvailabilityChange {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// How far a change of the visibility of a template succeeded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemplateAuthResult {
    /// For all client organizations.
    ///
    /// On the wire: `all-success`.
    AllSuccess,
    /// For some; `FailMessageList` tells the failures.
    ///
    /// On the wire: `part-success`.
    PartSuccess,
    /// For none; `FailMessageList` tells the failures.
    ///
    /// On the wire: `fail`.
    Fail,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`TemplateAuthResult`] that this version does not know.
pub type UnknownTemplateAuthResult = ::tc3_runtime::Unknown<TemplateAuthResult>;

impl TemplateAuthResult {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::AllSuccess,
        Self::PartSuccess,
        Self::Fail,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllSuccess => "all-success",
            Self::PartSuccess => "part-success",
            Self::Fail => "fail",
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

impl ::tc3_runtime::OpenEnum for TemplateAuthResult {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "TemplateAuthResult",
        known: Self::KNOWN,
        wire: &["all-success", "part-success", "fail"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for TemplateAuthResult {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for TemplateAuthResult {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for TemplateAuthResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for TemplateAuthResult {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for TemplateAuthResult {}

impl ::std::hash::Hash for TemplateAuthResult {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for TemplateAuthResult {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for TemplateAuthResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateAuthResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
