// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeTemplates.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::{Agent, TemplateInfo, UserInfo};

impl Client {
    /// Lists the valid templates of a client organization, not those of the platform. Used before flows are started
    /// from templates, to learn which parties and fields a template has; `ComponentRecipientId` of a field names its
    /// party. `TemplateId`, `TemplateName` and `ChannelTemplateId` can be combined; a template has to meet all of
    /// them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeTemplates)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_templates_pages`](Self::describe_templates_pages) goes through all of them
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
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
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
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
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeTemplatesRequest::new()
    ///     .template_ids(vec!["yDSLVUUckpo3pub6UE5dPdv8pkDsrbEn".into()]);
    /// let response = client.describe_templates(&request).await?;
    /// println!("{:?}", response.templates);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_templates(
        &self,
        request: &DescribeTemplatesRequest,
    ) -> impl Future<Output = Result<DescribeTemplatesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_templates`](Self::describe_templates) from the `Offset` of the request on, in
    /// pages of its `Limit`, or of 100 if that is not set. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeTemplatesRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeTemplatesRequest::new()
    ///     .template_ids(vec!["yDSLVUUckpo3pub6UE5dPdv8pkDsrbEn".into()]);
    /// let mut items = client.describe_templates_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_templates_pages(
        &self,
        request: &DescribeTemplatesRequest,
    ) -> rt::paging::Pages<DescribeTemplatesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_templates`].
#[must_use]
#[non_exhaustive]
pub struct DescribeTemplatesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Only this template.
    ///
    /// - On the wire: `TemplateId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDxZBURlR5VUy0fKyKS3wFGsowVtMwKQ`
    /// - Wins over `TemplateIds`
    pub template_id: Option<String>,

    /// How much is returned of each template.
    ///
    /// - On the wire: `ContentType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub content_type: Option<TemplateContentType>,

    /// Only these templates. All must exist and belong to the organization, else the call fails.
    ///
    /// - On the wire: `TemplateIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Each item: exactly 32 characters (not checked before sending)
    /// - Example: `yDxZBURlR5VUy0fKyKS3wFGsowVtMwKQ`
    /// - Ignored if `TemplateId` is given
    /// - Wins over `Limit`, `Offset`
    pub template_ids: Option<Vec<String>>,

    /// Templates per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 100 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `10`
    /// - Ignored if `TemplateIds` is given
    pub limit: Option<u64>,

    /// How many entries are skipped, from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at most 20000 (checked before sending)
    /// - Example: `0`
    /// - Ignored if `TemplateIds` is given
    pub offset: Option<u64>,

    /// Consecutive part of the name to search for.
    ///
    /// - On the wire: `TemplateName`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `模板名称1`
    pub template_name: Option<String>,

    /// Only templates that were distributed or claimed from this template of the platform.
    ///
    /// - On the wire: `ChannelTemplateId`, String, optional
    /// - Example: `yDCYyUU5v4h32uUEp5vIWRaloaz5mYuu`
    pub channel_template_id: Option<String>,

    /// Whether the fields of all parties are returned, not only those of the initiator.
    ///
    /// - On the wire: `QueryAllComponents`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub query_all_components: Option<bool>,

    /// Whether `PreviewUrl` is returned, an H5 link.
    ///
    /// - On the wire: `WithPreviewUrl`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub with_preview_url: Option<bool>,

    /// Whether the preview shows the fill and sign fields over the document and simulates signing.
    ///
    /// - On the wire: `ShowPreviewComponents`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `WithPreviewUrl` is `true`
    /// - Example: `true`
    pub show_preview_components: Option<bool>,

    /// Whether `PdfUrl` is returned, a link to the PDF.
    ///
    /// - On the wire: `WithPdfUrl`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub with_pdf_url: Option<bool>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Identifier of the contract type, as in `DescribeUserFlowType`.
    ///
    /// - On the wire: `UserFlowTypeId`, String, optional
    /// - Example: `yDwXXUUckp19hvn8URxp4X6wVwCLodx`
    pub user_flow_type_id: Option<String>,
}

impl DescribeTemplatesRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `TemplateId`. Only this template.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `ContentType`. How much is returned of each template.
    #[inline]
    pub fn content_type(mut self, content_type: TemplateContentType) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// Sets `TemplateIds`. Only these templates.
    #[inline]
    pub fn template_ids(mut self, template_ids: Vec<String>) -> Self {
        self.template_ids = Some(template_ids);
        self
    }

    /// Sets `Limit`. Templates per page.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. How many entries are skipped, from 0.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `TemplateName`. Consecutive part of the name to search for.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `ChannelTemplateId`. Only templates that were distributed or claimed from this template of the platform.
    pub fn channel_template_id(
        mut self,
        channel_template_id: impl Into<String>,
    ) -> Self {
        self.channel_template_id = Some(channel_template_id.into());
        self
    }

    /// Sets `QueryAllComponents`. Whether the fields of all parties are returned, not only those of the initiator.
    #[inline]
    pub fn query_all_components(mut self, query_all_components: bool) -> Self {
        self.query_all_components = Some(query_all_components);
        self
    }

    /// Sets `WithPreviewUrl`. Whether `PreviewUrl` is returned, an H5 link.
    #[inline]
    pub fn with_preview_url(mut self, with_preview_url: bool) -> Self {
        self.with_preview_url = Some(with_preview_url);
        self
    }

    /// Sets `ShowPreviewComponents`. Whether the preview shows the fill and sign fields over the document and
    /// simulates signing.
    #[inline]
    pub fn show_preview_components(mut self, show_preview_components: bool) -> Self {
        self.show_preview_components = Some(show_preview_components);
        self
    }

    /// Sets `WithPdfUrl`. Whether `PdfUrl` is returned, a link to the PDF.
    #[inline]
    pub fn with_pdf_url(mut self, with_pdf_url: bool) -> Self {
        self.with_pdf_url = Some(with_pdf_url);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `UserFlowTypeId`. Identifier of the contract type, as in `DescribeUserFlowType`.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }
}

impl Default for DescribeTemplatesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_templates`].
#[non_exhaustive]
pub struct DescribeTemplatesResponse {
    /// Templates found.
    ///
    /// - On the wire: `Templates`, list of object `TemplateInfo`, always present in responses
    pub templates: Vec<TemplateInfo>,

    /// Number of templates found in all.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `20`
    pub total_count: i64,

    /// Templates per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub limit: u64,

    /// How many entries are skipped, from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, always present in responses
    /// - Limit: at most 20000
    /// - Example: `0`
    pub offset: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// How much is returned of each template.
    pub enum TemplateContentType, UnknownTemplateContentType {
        /// `0` – The templates with all details.
        Full = 0,
        /// `1` – The templates without sign fields, fill fields and parties.
        ListOnly = 1,
    }
}

impl rt::Action for DescribeTemplatesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeTemplates")
    };
    type Response = DescribeTemplatesResponse;
}

rt::paged! {
    DescribeTemplatesRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(100)).items(&[&["Templates"]]).total(&["TotalCount"]);
    TemplateInfo, response => response.templates
}

rt::request! {
    DescribeTemplatesRequest {
        0 agent: Option "Agent", required();
        1 template_id: Option "TemplateId";
        2 content_type: Option "ContentType", known();
        3 template_ids: Option "TemplateIds", limits(&[max_items(100)]);
        4 limit: Option "Limit", limits(&[max(100)]);
        5 offset: Option "Offset", limits(&[max(20000)]);
        6 template_name: Option "TemplateName",
            limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        7 channel_template_id: Option "ChannelTemplateId";
        8 query_all_components: Option "QueryAllComponents";
        9 with_preview_url: Option "WithPreviewUrl";
        10 show_preview_components: Option "ShowPreviewComponents";
        11 with_pdf_url: Option "WithPdfUrl";
        12 operator: Option "Operator";
        13 user_flow_type_id: Option "UserFlowTypeId";
    }
    rules [
        If { effect: Only, field: &["ShowPreviewComponents"], when: &[is(&["WithPreviewUrl"], &["true"])] },
    ]
}

rt::response! {
    DescribeTemplatesResponse {
        0 templates: "Templates", always();
        1 total_count: "TotalCount", always();
        2 limit: "Limit", always();
        3 offset: "Offset", always();
        4 request_id: "RequestId";
    }
}
