// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateEmbedWebUrl.yaml

use crate::essbasic::v2021_05_26::types::{Agent, EmbedUrlOption, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Creates a link to a page that you can embed in your own web system, for example as an iframe: creating, editing and previewing templates, creating and viewing seals, viewing contracts, and extended services.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateEmbedWebUrl)
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
    /// use tc3::essbasic::{ChannelCreateEmbedWebUrlRequest, Client, EmbeddedPage, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDxjb***********8n")
    ///             .organization("testOpenId")
    ///             .user("testOpenId"),
    ///     );
    /// let request = ChannelCreateEmbedWebUrlRequest::new(EmbeddedPage::CreateSeal)
    ///     .business_id("");
    /// let response = desk.channel_create_embed_web_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_embed_web_url(
        &self,
        request: &ChannelCreateEmbedWebUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateEmbedWebUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateEmbedWebUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateEmbedWebUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateEmbedWebUrlResponse;
}

/// What is sent by [`Client::channel_create_embed_web_url`](crate::essbasic::v2021_05_26::Client::channel_create_embed_web_url).
///
/// - `BusinessId` is required if `EmbedType` is `MODIFY_TEMPLATE` or `PREVIEW_TEMPLATE` or `PREVIEW_FLOW` or `PREVIEW_FLOW_DETAIL` or `PREVIEW_SEAL_DETAIL`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Which page the link opens.
    ///
    /// - On the wire: `EmbedType`, String, required
    /// - Example: `MODIFY_TEMPLATE`
    pub embed_type: EmbeddedPage,
    /// What the page is about, depending on `EmbedType`: a template ID for `MODIFY_TEMPLATE` and `PREVIEW_TEMPLATE`, a flow ID for `PREVIEW_FLOW` and `PREVIEW_FLOW_DETAIL`, a seal ID for `PREVIEW_SEAL_DETAIL`. Optional for `CREATE_TEMPLATE`, where it is the resource ID of an uploaded PDF; convert other files with `CreateFileConvertTask` first.
    ///
    /// - On the wire: `BusinessId`, String, optional
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub business_id: ::std::option::Option<::std::string::String>,
    /// Not open for use. Whether fields are hidden; it only works for previews of templates.
    ///
    /// - On the wire: `HiddenComponents`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: Use `Option.ShowTemplateComponent`.
    #[doc(hidden)]
    #[deprecated(note = "Use `Option.ShowTemplateComponent`.")]
    pub hidden_components: ::std::option::Option<bool>,
    /// Not open for use. Who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Your own data, as Base64 of a JSON text. Only with `EmbedType` = `CREATE_TEMPLATE`. It comes back in callbacks when the template is created, edited or deleted.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Example: `eyJDb21lRnJvbSI6Inh4eCJ9`
    pub user_data: ::std::option::Option<::std::string::String>,
    /// What the page shows and allows.
    ///
    /// - On the wire: `Option`, object `EmbedUrlOption`, optional
    pub option: ::std::option::Option<EmbedUrlOption>,
}

impl ChannelCreateEmbedWebUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(embed_type: EmbeddedPage) -> Self {
        Self {
            agent: ::std::option::Option::None,
            embed_type,
            business_id: ::std::option::Option::None,
            #[allow(deprecated)]
            hidden_components: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            user_data: ::std::option::Option::None,
            option: ::std::option::Option::None,
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
    /// What the page is about, depending on `EmbedType`: a template ID for `MODIFY_TEMPLATE` and `PREVIEW_TEMPLATE`, a flow ID for `PREVIEW_FLOW` and `PREVIEW_FLOW_DETAIL`, a seal ID for `PREVIEW_SEAL_DETAIL`.
    ///
    /// `BusinessId` on the wire.
    #[must_use]
    pub fn business_id(
        mut self,
        business_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.business_id = ::std::option::Option::Some(business_id.into());
        self
    }
    /// Not open for use.
    ///
    /// `HiddenComponents` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "Use `Option.ShowTemplateComponent`.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn hidden_components(mut self, hidden_components: bool) -> Self {
        self.hidden_components = ::std::option::Option::Some(hidden_components);
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
    /// Your own data, as Base64 of a JSON text.
    ///
    /// `UserData` on the wire.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::std::option::Option::Some(user_data.into());
        self
    }
    /// What the page shows and allows.
    ///
    /// `Option` on the wire.
    #[must_use]
    pub fn option(mut self, option: EmbedUrlOption) -> Self {
        self.option = ::std::option::Option::Some(option);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateEmbedWebUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateEmbedWebUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "EmbedType",
                "BusinessId",
                "HiddenComponents",
                "Operator",
                "UserData",
                "Option",
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
                (
                    5,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["BusinessId"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["EmbedType"],
                        values: &[
                            "MODIFY_TEMPLATE",
                            "PREVIEW_TEMPLATE",
                            "PREVIEW_FLOW",
                            "PREVIEW_FLOW_DETAIL",
                            "PREVIEW_SEAL_DETAIL",
                        ],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.embed_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.business_id),
            #[allow(deprecated)]
            3 => ::tc3_runtime::AsValue::as_value(&self.hidden_components),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            5 => ::tc3_runtime::AsValue::as_value(&self.user_data),
            6 => ::tc3_runtime::AsValue::as_value(&self.option),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateEmbedWebUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateEmbedWebUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateEmbedWebUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            embed_type: ::tc3_runtime::Wire::empty(),
            business_id: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            hidden_components: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            user_data: ::tc3_runtime::Wire::empty(),
            option: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.embed_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.business_id),
            #[allow(deprecated)]
            3 => ::tc3_runtime::decode::slot(map, &mut self.hidden_components),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            5 => ::tc3_runtime::decode::slot(map, &mut self.user_data),
            6 => ::tc3_runtime::decode::slot(map, &mut self.option),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateEmbedWebUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_embed_web_url`](crate::essbasic::v2021_05_26::Client::channel_create_embed_web_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlResponse {
    /// Link to the page to embed. Valid for 5 minutes.
    ///
    /// - On the wire: `WebUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://test.ess.com/seal-create?embed=1&code=testcode&channel=PROXYCHANNEL`
    /// - Sensitive: never shown in errors, logs and debug output
    pub web_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateEmbedWebUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateEmbedWebUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateEmbedWebUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["WebUrl", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.web_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateEmbedWebUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateEmbedWebUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateEmbedWebUrlResponse {
    fn empty() -> Self {
        Self {
            web_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.web_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateEmbedWebUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Page that can be embedded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmbeddedPage {
    /// Create a seal.
    ///
    /// On the wire: `CREATE_SEAL`.
    CreateSeal,
    /// Create a template.
    ///
    /// On the wire: `CREATE_TEMPLATE`.
    CreateTemplate,
    /// Edit a template.
    ///
    /// On the wire: `MODIFY_TEMPLATE`.
    ModifyTemplate,
    /// Preview a template.
    ///
    /// On the wire: `PREVIEW_TEMPLATE`.
    PreviewTemplate,
    /// Preview the document of a contract; an H5 page that also opens in mobile browsers.
    ///
    /// On the wire: `PREVIEW_FLOW`.
    PreviewFlow,
    /// Details of a contract; opens in desktop browsers only.
    ///
    /// On the wire: `PREVIEW_FLOW_DETAIL`.
    PreviewFlowDetail,
    /// List of seals.
    ///
    /// On the wire: `PREVIEW_SEAL_LIST`.
    PreviewSealList,
    /// Details of a seal.
    ///
    /// On the wire: `PREVIEW_SEAL_DETAIL`.
    PreviewSealDetail,
    /// Extended services.
    ///
    /// On the wire: `EXTEND_SERVICE`.
    ExtendService,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`EmbeddedPage`] that this version does not know.
pub type UnknownEmbeddedPage = ::tc3_runtime::Unknown<EmbeddedPage>;

impl EmbeddedPage {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::CreateSeal,
        Self::CreateTemplate,
        Self::ModifyTemplate,
        Self::PreviewTemplate,
        Self::PreviewFlow,
        Self::PreviewFlowDetail,
        Self::PreviewSealList,
        Self::PreviewSealDetail,
        Self::ExtendService,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateSeal => "CREATE_SEAL",
            Self::CreateTemplate => "CREATE_TEMPLATE",
            Self::ModifyTemplate => "MODIFY_TEMPLATE",
            Self::PreviewTemplate => "PREVIEW_TEMPLATE",
            Self::PreviewFlow => "PREVIEW_FLOW",
            Self::PreviewFlowDetail => "PREVIEW_FLOW_DETAIL",
            Self::PreviewSealList => "PREVIEW_SEAL_LIST",
            Self::PreviewSealDetail => "PREVIEW_SEAL_DETAIL",
            Self::ExtendService => "EXTEND_SERVICE",
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

impl ::tc3_runtime::OpenEnum for EmbeddedPage {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "EmbeddedPage",
        known: Self::KNOWN,
        wire: &[
            "CREATE_SEAL",
            "CREATE_TEMPLATE",
            "MODIFY_TEMPLATE",
            "PREVIEW_TEMPLATE",
            "PREVIEW_FLOW",
            "PREVIEW_FLOW_DETAIL",
            "PREVIEW_SEAL_LIST",
            "PREVIEW_SEAL_DETAIL",
            "EXTEND_SERVICE",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for EmbeddedPage {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for EmbeddedPage {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for EmbeddedPage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for EmbeddedPage {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for EmbeddedPage {}

impl ::std::hash::Hash for EmbeddedPage {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for EmbeddedPage {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for EmbeddedPage {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for EmbeddedPage {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
