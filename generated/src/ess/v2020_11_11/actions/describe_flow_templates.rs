// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeFlowTemplates.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{
    Agent, Filter, OrganizationInfo, TemplateInfo, UserInfo,
};

impl Client {
    /// Lists the templates of the organization. Used before `CreateDocument`, to learn which parties and fields a
    /// template has; `ComponentRecipientId` of a field names its party.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowTemplates)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_flow_templates_pages`](Self::describe_flow_templates_pages) goes through all of them
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NotFoundShadowUser` – An employee of a member organization of the group is not known.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ContentType` – The content to be returned is not one that can be asked for.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `MissingParameter.UserId` – An employee is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFlowTemplatesRequest, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = DescribeFlowTemplatesRequest::new()
    ///     .filters(
    ///         Vec::from([
    ///             Filter::new(
    ///                 "template-id",
    ///                 vec!["yDRS4UUgygqdcjjhUuO4zjEBpXdcsHWX".into()],
    ///             ),
    ///         ]),
    ///     )
    ///     .offset(0)
    ///     .limit(20)
    ///     .application_id("");
    /// let response = client.describe_flow_templates(&request).await?;
    /// println!("{:?}", response.templates);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_flow_templates(
        &self,
        request: &DescribeFlowTemplatesRequest,
    ) -> impl Future<Output = Result<DescribeFlowTemplatesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_flow_templates`](Self::describe_flow_templates) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 200 if that is not set. Nothing is called before the first one is
    /// asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFlowTemplatesRequest, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = DescribeFlowTemplatesRequest::new()
    ///     .filters(
    ///         Vec::from([
    ///             Filter::new(
    ///                 "template-id",
    ///                 vec!["yDRS4UUgygqdcjjhUuO4zjEBpXdcsHWX".into()],
    ///             ),
    ///         ]),
    ///     )
    ///     .offset(0)
    ///     .limit(20)
    ///     .application_id("");
    /// let mut items = client.describe_flow_templates_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_flow_templates_pages(
        &self,
        request: &DescribeFlowTemplatesRequest,
    ) -> rt::paging::Pages<DescribeFlowTemplatesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_flow_templates`].
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowTemplatesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// How much is returned of each template.
    ///
    /// - On the wire: `ContentType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub content_type: Option<TemplateContentType>,

    /// Conditions. `template-id`: templates. `share-template-id`: templates of the parent organization that were
    /// shared with the member organization in `Agent`. `template-name`: names of templates. `user-flow-type-id`:
    /// contract types.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: Option<Vec<Filter>>,

    /// How many entries are skipped, from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at most 20000 (checked before sending)
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Templates per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 200 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `20`
    pub limit: Option<u64>,

    /// Only templates that are shared with the client organizations of this third-party application. If left out,
    /// those of your own organization.
    ///
    /// - On the wire: `ApplicationId`, String, optional
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    pub application_id: Option<String>,

    /// Not open for use. Whether the template library of a platform is meant.
    ///
    /// - On the wire: `IsChannel`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    #[doc(hidden)]
    pub is_channel: Option<bool>,

    /// Not open for use.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,

    /// Not open for use.
    ///
    /// - On the wire: `GenerateSource`, Unsigned integer, optional
    /// - Example: `1`
    #[doc(hidden)]
    pub generate_source: Option<u64>,

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
}

impl DescribeFlowTemplatesRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `ContentType`. How much is returned of each template.
    #[inline]
    pub fn content_type(mut self, content_type: TemplateContentType) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// Sets `Filters`. Conditions.
    #[inline]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `Offset`. How many entries are skipped, from 0.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Limit`. Templates per page.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `ApplicationId`. Only templates that are shared with the client organizations of this third-party
    /// application.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `IsChannel`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn is_channel(mut self, is_channel: bool) -> Self {
        self.is_channel = Some(is_channel);
        self
    }

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `GenerateSource`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn generate_source(mut self, generate_source: u64) -> Self {
        self.generate_source = Some(generate_source);
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
}

impl Default for DescribeFlowTemplatesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_flow_templates`].
#[non_exhaustive]
pub struct DescribeFlowTemplatesResponse {
    /// Templates found.
    ///
    /// - On the wire: `Templates`, list of object `TemplateInfo`, always present in responses
    pub templates: Vec<TemplateInfo>,

    /// Number of templates found in all.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `10`
    pub total_count: i64,

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
        /// `1` – The list of templates.
        ListOnly = 1,
    }
}

impl rt::Action for DescribeFlowTemplatesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFlowTemplates")
    };
    type Response = DescribeFlowTemplatesResponse;
}

rt::paged! {
    DescribeFlowTemplatesRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(200)).items(&[&["Templates"]]).total(&["TotalCount"]);
    TemplateInfo, response => response.templates
}

rt::request! {
    DescribeFlowTemplatesRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 content_type: Option "ContentType", known();
        3 filters: Option "Filters";
        4 offset: Option "Offset", limits(&[max(20000)]);
        5 limit: Option "Limit", limits(&[max(200)]);
        6 application_id: Option "ApplicationId";
        7 is_channel: Option "IsChannel";
        8 organization: Option "Organization";
        9 generate_source: Option "GenerateSource";
        10 with_preview_url: Option "WithPreviewUrl";
        11 show_preview_components: Option "ShowPreviewComponents";
    }
    rules [
        If { effect: Only, field: &["ShowPreviewComponents"], when: &[is(&["WithPreviewUrl"], &["true"])] },
    ]
}

rt::response! {
    DescribeFlowTemplatesResponse {
        0 templates: "Templates", always();
        1 total_count: "TotalCount", always();
        2 request_id: "RequestId";
    }
}
