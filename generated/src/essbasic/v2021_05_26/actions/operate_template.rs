// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/OperateTemplate.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Deletes, enables, disables or copies a template owned by a client organization. Each operation triggers a callback. Enabling what is enabled and disabling what is disabled succeed. A disabled template cannot start flows; flows already started go on. A copy can differ from the original in its name only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=OperateTemplate)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter.Templates` – The template is missing.
    /// - `ResourceNotFound.Template` – The template does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, OperateTemplateRequest, Operator, TemplateOperation};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = OperateTemplateRequest::new(
    ///     "yDwivUUckpo2g6ugUu4sxH2i15SY0OZY",
    ///     TemplateOperation::Delete,
    /// );
    /// let response = desk.operate_template(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn operate_template(
        &self,
        request: &OperateTemplateRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            OperateTemplateResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for OperateTemplateRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "OperateTemplate",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = OperateTemplateResponse;
}

/// What is sent by [`Client::operate_template`](crate::essbasic::v2021_05_26::Client::operate_template).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperateTemplateRequest {
    /// On whose behalf the call is made. The organization must own the template.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Template to operate on.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDSLZUUckpot5i01UydF1AEvOMQiKaBG`
    pub template_id: ::std::string::String,
    /// What to do.
    ///
    /// - On the wire: `OperateType`, String, required
    /// - Example: `DELETE`
    pub operate_type: TemplateOperation,
    /// Name of the copy, used with `COPY` only. If left out, the name of the original followed by `_副本`.
    ///
    /// - On the wire: `TemplateName`, String, optional
    /// - Limit: at most 64 characters (else not sent)
    /// - Example: `入职合同`
    pub template_name: ::std::option::Option<::std::string::String>,
}

impl OperateTemplateRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        template_id: impl ::std::convert::Into<::std::string::String>,
        operate_type: TemplateOperation,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            template_id: template_id.into(),
            operate_type,
            template_name: ::std::option::Option::None,
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
    /// Name of the copy, used with `COPY` only.
    ///
    /// `TemplateName` on the wire.
    #[must_use]
    pub fn template_name(
        mut self,
        template_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_name = ::std::option::Option::Some(template_name.into());
        self
    }
}

impl ::tc3_runtime::Record for OperateTemplateRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OperateTemplateRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "TemplateId", "OperateType", "TemplateName"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
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
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(64),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.operate_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.template_name),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for OperateTemplateRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for OperateTemplateRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for OperateTemplateRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            template_id: ::tc3_runtime::Wire::empty(),
            operate_type: ::tc3_runtime::Wire::empty(),
            template_name: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.operate_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.template_name),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OperateTemplateRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::operate_template`](crate::essbasic::v2021_05_26::Client::operate_template).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperateTemplateResponse {
    /// Template created by `COPY`.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDt3sUUckpxzhjc9UxGKGtnEys9Scr8j`
    pub template_id: ::std::option::Option<::std::string::String>,
    /// Name of the template created by `COPY`.
    ///
    /// - On the wire: `TemplateName`, String
    /// - Example: `入职合同`
    pub template_name: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for OperateTemplateResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for OperateTemplateResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "OperateTemplateResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["TemplateId", "TemplateName", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.template_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for OperateTemplateResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for OperateTemplateResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for OperateTemplateResponse {
    fn empty() -> Self {
        Self {
            template_id: ::tc3_runtime::Wire::empty(),
            template_name: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.template_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OperateTemplateResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What to do with a template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemplateOperation {
    /// Delete it for good. Disable it instead to keep it.
    ///
    /// On the wire: `DELETE`.
    Delete,
    /// Enable it.
    ///
    /// On the wire: `ENABLE`.
    Enable,
    /// Disable it.
    ///
    /// On the wire: `DISABLE`.
    Disable,
    /// Create a copy.
    ///
    /// On the wire: `COPY`.
    Copy,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`TemplateOperation`] that this version does not know.
pub type UnknownTemplateOperation = ::tc3_runtime::Unknown<TemplateOperation>;

impl TemplateOperation {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Delete,
        Self::Enable,
        Self::Disable,
        Self::Copy,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "DELETE",
            Self::Enable => "ENABLE",
            Self::Disable => "DISABLE",
            Self::Copy => "COPY",
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

impl ::tc3_runtime::OpenEnum for TemplateOperation {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "TemplateOperation",
        known: Self::KNOWN,
        wire: &["DELETE", "ENABLE", "DISABLE", "COPY"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for TemplateOperation {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for TemplateOperation {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for TemplateOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for TemplateOperation {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for TemplateOperation {}

impl ::std::hash::Hash for TemplateOperation {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for TemplateOperation {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for TemplateOperation {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateOperation {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
