// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeTemplates.yaml

use crate::essbasic::v2021_05_26::types::{Agent, TemplateInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Lists the valid templates of a client organization, not those of the platform. Used before flows are started from templates, to learn which parties and fields a template has; `ComponentRecipientId` of a field names its party. `TemplateId`, `TemplateName` and `ChannelTemplateId` can be combined; a template has to meet all of them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeTemplates)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ContentType` – The content to be returned is not one that can be asked for.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their identity.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeTemplatesRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeTemplatesRequest::new()
    ///     .template_ids(vec!["yDSLVUUckpo3pub6UE5dPdv8pkDsrbEn".into()]);
    /// let response = desk.describe_templates(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_templates(
        &self,
        request: &DescribeTemplatesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeTemplatesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeTemplatesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeTemplates",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeTemplatesResponse;
}

/// What is sent by [`Client::describe_templates`](crate::essbasic::v2021_05_26::Client::describe_templates).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeTemplatesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Only this template. If `TemplateIds` is sent as well, this one counts.
    ///
    /// - On the wire: `TemplateId`, String, optional
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDxZBURlR5VUy0fKyKS3wFGsowVtMwKQ`
    pub template_id: ::std::option::Option<::std::string::String>,
    /// How much is returned of each template.
    ///
    /// - On the wire: `ContentType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub content_type: ::std::option::Option<TemplateContentType>,
    /// Only these templates. All must exist and belong to the organization, else the call fails. `Limit` and `Offset` have no effect then. Ignored if `TemplateId` is sent.
    ///
    /// - On the wire: `TemplateIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent)
    /// - Each item: exactly 32 characters (not checked)
    /// - Example: `yDxZBURlR5VUy0fKyKS3wFGsowVtMwKQ`
    pub template_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Templates per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 100 (else not sent)
    /// - Default: `20`, assumed by the service
    /// - Example: `10`
    pub limit: ::std::option::Option<u64>,
    /// Templates to skip, from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at most 20000 (else not sent)
    /// - Example: `0`
    pub offset: ::std::option::Option<u64>,
    /// Consecutive part of the name to search for.
    ///
    /// - On the wire: `TemplateName`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `模板名称1`
    pub template_name: ::std::option::Option<::std::string::String>,
    /// Only templates that were distributed or claimed from this template of the platform.
    ///
    /// - On the wire: `ChannelTemplateId`, String, optional
    /// - Example: `yDCYyUU5v4h32uUEp5vIWRaloaz5mYuu`
    pub channel_template_id: ::std::option::Option<::std::string::String>,
    /// Whether the fields of all parties are returned, not only those of the initiator.
    ///
    /// - On the wire: `QueryAllComponents`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub query_all_components: ::std::option::Option<bool>,
    /// Whether `PreviewUrl` is returned, an H5 link valid for 5 minutes.
    ///
    /// - On the wire: `WithPreviewUrl`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub with_preview_url: ::std::option::Option<bool>,
    /// Whether the preview shows the fill and sign fields over the document and simulates signing. Ignored unless `WithPreviewUrl` is true.
    ///
    /// - On the wire: `ShowPreviewComponents`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub show_preview_components: ::std::option::Option<bool>,
    /// Whether `PdfUrl` is returned, a link to the PDF valid for 5 minutes. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `WithPdfUrl`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub with_pdf_url: ::std::option::Option<bool>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Only templates of this contract type, from `DescribeUserFlowType`.
    ///
    /// - On the wire: `UserFlowTypeId`, String, optional
    /// - Example: `yDwXXUUckp19hvn8URxp4X6wVwCLodx`
    pub user_flow_type_id: ::std::option::Option<::std::string::String>,
}

impl DescribeTemplatesRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            template_id: ::std::option::Option::None,
            content_type: ::std::option::Option::None,
            template_ids: ::std::option::Option::None,
            limit: ::std::option::Option::None,
            offset: ::std::option::Option::None,
            template_name: ::std::option::Option::None,
            channel_template_id: ::std::option::Option::None,
            query_all_components: ::std::option::Option::None,
            with_preview_url: ::std::option::Option::None,
            show_preview_components: ::std::option::Option::None,
            with_pdf_url: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            user_flow_type_id: ::std::option::Option::None,
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
    /// Only this template.
    ///
    /// `TemplateId` on the wire.
    #[must_use]
    pub fn template_id(
        mut self,
        template_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_id = ::std::option::Option::Some(template_id.into());
        self
    }
    /// How much is returned of each template.
    ///
    /// `ContentType` on the wire.
    #[must_use]
    pub fn content_type(mut self, content_type: TemplateContentType) -> Self {
        self.content_type = ::std::option::Option::Some(content_type);
        self
    }
    /// Only these templates.
    ///
    /// `TemplateIds` on the wire.
    #[must_use]
    pub fn template_ids(
        mut self,
        template_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.template_ids = ::std::option::Option::Some(template_ids);
        self
    }
    /// Templates per page.
    ///
    /// `Limit` on the wire.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = ::std::option::Option::Some(limit);
        self
    }
    /// Templates to skip, from 0.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
        self
    }
    /// Consecutive part of the name to search for.
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
    /// Only templates that were distributed or claimed from this template of the platform.
    ///
    /// `ChannelTemplateId` on the wire.
    #[must_use]
    pub fn channel_template_id(
        mut self,
        channel_template_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.channel_template_id = ::std::option::Option::Some(
            channel_template_id.into(),
        );
        self
    }
    /// Whether the fields of all parties are returned, not only those of the initiator.
    ///
    /// `QueryAllComponents` on the wire.
    #[must_use]
    pub fn query_all_components(mut self, query_all_components: bool) -> Self {
        self.query_all_components = ::std::option::Option::Some(query_all_components);
        self
    }
    /// Whether `PreviewUrl` is returned, an H5 link valid for 5 minutes.
    ///
    /// `WithPreviewUrl` on the wire.
    #[must_use]
    pub fn with_preview_url(mut self, with_preview_url: bool) -> Self {
        self.with_preview_url = ::std::option::Option::Some(with_preview_url);
        self
    }
    /// Whether the preview shows the fill and sign fields over the document and simulates signing.
    ///
    /// `ShowPreviewComponents` on the wire.
    #[must_use]
    pub fn show_preview_components(mut self, show_preview_components: bool) -> Self {
        self.show_preview_components = ::std::option::Option::Some(
            show_preview_components,
        );
        self
    }
    /// Whether `PdfUrl` is returned, a link to the PDF valid for 5 minutes.
    ///
    /// `WithPdfUrl` on the wire.
    #[must_use]
    pub fn with_pdf_url(mut self, with_pdf_url: bool) -> Self {
        self.with_pdf_url = ::std::option::Option::Some(with_pdf_url);
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
    /// Only templates of this contract type, from `DescribeUserFlowType`.
    ///
    /// `UserFlowTypeId` on the wire.
    #[must_use]
    pub fn user_flow_type_id(
        mut self,
        user_flow_type_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_flow_type_id = ::std::option::Option::Some(user_flow_type_id.into());
        self
    }
}

impl ::std::default::Default for DescribeTemplatesRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for DescribeTemplatesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeTemplatesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "TemplateId",
                "ContentType",
                "TemplateIds",
                "Limit",
                "Offset",
                "TemplateName",
                "ChannelTemplateId",
                "QueryAllComponents",
                "WithPreviewUrl",
                "ShowPreviewComponents",
                "WithPdfUrl",
                "Operator",
                "UserFlowTypeId",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::KNOWN),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
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
                    5,
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
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::ChineseAlphanumericUnderscore,
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
            1 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.content_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.template_ids),
            4 => ::tc3_runtime::AsValue::as_value(&self.limit),
            5 => ::tc3_runtime::AsValue::as_value(&self.offset),
            6 => ::tc3_runtime::AsValue::as_value(&self.template_name),
            7 => ::tc3_runtime::AsValue::as_value(&self.channel_template_id),
            8 => ::tc3_runtime::AsValue::as_value(&self.query_all_components),
            9 => ::tc3_runtime::AsValue::as_value(&self.with_preview_url),
            10 => ::tc3_runtime::AsValue::as_value(&self.show_preview_components),
            11 => ::tc3_runtime::AsValue::as_value(&self.with_pdf_url),
            12 => ::tc3_runtime::AsValue::as_value(&self.operator),
            13 => ::tc3_runtime::AsValue::as_value(&self.user_flow_type_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeTemplatesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeTemplatesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeTemplatesRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            template_id: ::tc3_runtime::Wire::empty(),
            content_type: ::tc3_runtime::Wire::empty(),
            template_ids: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
            template_name: ::tc3_runtime::Wire::empty(),
            channel_template_id: ::tc3_runtime::Wire::empty(),
            query_all_components: ::tc3_runtime::Wire::empty(),
            with_preview_url: ::tc3_runtime::Wire::empty(),
            show_preview_components: ::tc3_runtime::Wire::empty(),
            with_pdf_url: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            user_flow_type_id: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.content_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.template_ids),
            4 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            5 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            6 => ::tc3_runtime::decode::slot(map, &mut self.template_name),
            7 => ::tc3_runtime::decode::slot(map, &mut self.channel_template_id),
            8 => ::tc3_runtime::decode::slot(map, &mut self.query_all_components),
            9 => ::tc3_runtime::decode::slot(map, &mut self.with_preview_url),
            10 => ::tc3_runtime::decode::slot(map, &mut self.show_preview_components),
            11 => ::tc3_runtime::decode::slot(map, &mut self.with_pdf_url),
            12 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            13 => ::tc3_runtime::decode::slot(map, &mut self.user_flow_type_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DescribeTemplatesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_templates`](crate::essbasic::v2021_05_26::Client::describe_templates).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeTemplatesResponse {
    /// Templates found.
    ///
    /// - On the wire: `Templates`, list of object `TemplateInfo`, always in responses
    pub templates: ::std::vec::Vec<TemplateInfo>,
    /// Number of templates found in all.
    ///
    /// - On the wire: `TotalCount`, Integer, always in responses
    /// - Example: `20`
    pub total_count: i64,
    /// Templates per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, always in responses
    /// - Example: `10`
    pub limit: u64,
    /// Templates skipped, from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, always in responses
    /// - Limit: at most 20000
    /// - Example: `0`
    pub offset: u64,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeTemplatesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeTemplatesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeTemplatesResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Templates", "TotalCount", "Limit", "Offset", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.templates),
            1 => ::tc3_runtime::AsValue::as_value(&self.total_count),
            2 => ::tc3_runtime::AsValue::as_value(&self.limit),
            3 => ::tc3_runtime::AsValue::as_value(&self.offset),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeTemplatesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeTemplatesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeTemplatesResponse {
    fn empty() -> Self {
        Self {
            templates: ::tc3_runtime::Wire::empty(),
            total_count: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.templates),
            1 => ::tc3_runtime::decode::slot(map, &mut self.total_count),
            2 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            3 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DescribeTemplatesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How much is returned of each template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemplateContentType {
    /// The templates with all details.
    ///
    /// On the wire: `0`.
    Full,
    /// The templates without sign fields, fill fields and parties.
    ///
    /// On the wire: `1`.
    ListOnly,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`TemplateContentType`] that this version does not know.
pub type UnknownTemplateContentType = ::tc3_runtime::Unknown<TemplateContentType, i64>;

impl TemplateContentType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Full, Self::ListOnly];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Full => 0,
            Self::ListOnly => 1,
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

impl ::tc3_runtime::IntegerEnum for TemplateContentType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "TemplateContentType",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for TemplateContentType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for TemplateContentType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for TemplateContentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for TemplateContentType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for TemplateContentType {}

impl ::std::hash::Hash for TemplateContentType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for TemplateContentType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for TemplateContentType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TemplateContentType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
