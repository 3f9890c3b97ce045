// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateEmbedWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, EmbedUrlOption, ReviewerInfo, UserInfo};

impl Client {
    /// Creates a link to a page that you can embed in your own web system, for example as an iframe: creating,
    /// editing and previewing templates, creating and viewing seals, drafting and viewing contracts, and extended
    /// services. The operator needs the permission for the page, that to draft contracts for instance; to see a flow,
    /// the operator must be party to it, or legal representative, super administrator or contract manager of the
    /// initiator.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateEmbedWebUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.LicenseHasExpired` – The licence of the member organization has expired.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateEmbedWebUrlRequest, EmbeddedPage, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwJsUUckpkjss52UCW2se8TOSLS4tEP"));
    /// let request = CreateEmbedWebUrlRequest::new(EmbeddedPage::PreviewFlowDetail)
    ///     .business_id("yDt1JUUc**77**o*U*****88eg49PTsN")
    ///     .user_data("eyJDb21lR*************iHqnh4eOWFrOWPuOeahOaooeeJiCJ9")
    ///     .application_id("yDt1JU*c*p*7***********8eg49PTsN");
    /// let response = client.create_embed_web_url(&request).await?;
    /// println!("{}", response.web_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_embed_web_url(
        &self,
        request: &CreateEmbedWebUrlRequest,
    ) -> impl Future<Output = Result<CreateEmbedWebUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_embed_web_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateEmbedWebUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Which page the link opens.
    ///
    /// - On the wire: `EmbedType`, String, required
    /// - Example: `PREVIEW_FLOW`
    pub embed_type: EmbeddedPage,

    /// What the page is about, depending on `EmbedType`: a template ID for `MODIFY_TEMPLATE` and `PREVIEW_TEMPLATE`,
    /// a flow ID for `PREVIEW_FLOW` and `PREVIEW_FLOW_DETAIL`, a seal ID for `PREVIEW_SEAL_DETAIL`. Optional for
    /// `CREATE_TEMPLATE`, an uploaded PDF (`CreateFileConvertTask` converts other files), and for
    /// `CREATE_CONTRACT_DRAFT_COOPEDIT`, an uploaded Word file of at most 10 MB.
    ///
    /// - On the wire: `BusinessId`, String, optional
    /// - Required if `EmbedType` is `MODIFY_TEMPLATE` or `PREVIEW_TEMPLATE` or `PREVIEW_FLOW` or
    ///   `PREVIEW_FLOW_DETAIL` or `PREVIEW_SEAL_DETAIL`
    /// - Example: `yDt1JUUc**77**o*U*****88eg49PTsN`
    pub business_id: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,

    /// Person in copy.
    ///
    /// - On the wire: `Reviewer`, object `ReviewerInfo`, optional
    pub reviewer: Option<ReviewerInfo>,

    /// What the page shows and allows.
    ///
    /// - On the wire: `Option`, object `EmbedUrlOption`, optional
    pub option: Option<EmbedUrlOption>,

    /// Your own data, as Base64 of a JSON text. It comes back in callbacks when the template is created, edited or
    /// deleted.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: base64 text (logs a warning)
    /// - Has an effect only if `EmbedType` is `CREATE_TEMPLATE`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Application whose templates or fields are managed.
    ///
    /// - On the wire: `ApplicationId`, String, optional
    /// - Has an effect only if `EmbedType` is `CHANNEL_TEMPLATE` or `CHANNEL_COMPONENT`
    /// - Example: `yDt1JU*c*p*7***********8eg49PTsN`
    pub application_id: Option<String>,
}

impl CreateEmbedWebUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(embed_type: EmbeddedPage) -> Self {
        Self { embed_type, ..rt::unset() }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `BusinessId`. What the page is about, depending on `EmbedType`: a template ID for `MODIFY_TEMPLATE` and
    /// `PREVIEW_TEMPLATE`, a flow ID for `PREVIEW_FLOW` and `PREVIEW_FLOW_DETAIL`, a seal ID for
    /// `PREVIEW_SEAL_DETAIL`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Reviewer`. Person in copy.
    #[inline]
    pub fn reviewer(mut self, reviewer: ReviewerInfo) -> Self {
        self.reviewer = Some(reviewer);
        self
    }

    /// Sets `Option`. What the page shows and allows.
    #[inline]
    pub fn option(mut self, option: EmbedUrlOption) -> Self {
        self.option = Some(option);
        self
    }

    /// Sets `UserData`. Your own data, as Base64 of a JSON text.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ApplicationId`. Application whose templates or fields are managed.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

/// Response of [`Client::create_embed_web_url`].
#[non_exhaustive]
pub struct CreateEmbedWebUrlResponse {
    /// Link to the page to embed.
    ///
    /// - On the wire: `WebUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://embed.beta.qian.tencent.cn/code=yDtwRUUckp7fyqz6UuQZAp18BNrB74xu`
    /// - Valid for 5 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub web_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateEmbedWebUrlResponse {
    /// How long [`Self::web_url`] is valid: 5 minutes.
    pub const WEB_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::text_enum! {
    /// Page that can be embedded.
    pub enum EmbeddedPage, UnknownEmbeddedPage {
        /// `CREATE_SEAL` – Create a seal.
        CreateSeal = "CREATE_SEAL",
        /// `CREATE_TEMPLATE` – Create a template.
        CreateTemplate = "CREATE_TEMPLATE",
        /// `MODIFY_TEMPLATE` – Edit a template.
        ModifyTemplate = "MODIFY_TEMPLATE",
        /// `CREATE_CONTRACT_DRAFT_COOPEDIT` – Draft a contract.
        CreateContractDraft = "CREATE_CONTRACT_DRAFT_COOPEDIT",
        /// `PREVIEW_TEMPLATE` – Preview a template.
        PreviewTemplate = "PREVIEW_TEMPLATE",
        /// `PREVIEW_SEAL_LIST` – List of seals.
        PreviewSealList = "PREVIEW_SEAL_LIST",
        /// `PREVIEW_SEAL_DETAIL` – Details of a seal.
        PreviewSealDetail = "PREVIEW_SEAL_DETAIL",
        /// `EXTEND_SERVICE` – Extended services.
        ExtendService = "EXTEND_SERVICE",
        /// `PREVIEW_FLOW` – Preview the document of a contract; also opens in mobile browsers.
        PreviewFlow = "PREVIEW_FLOW",
        /// `PREVIEW_FLOW_DETAIL` – Details of a contract; opens in desktop browsers only.
        PreviewFlowDetail = "PREVIEW_FLOW_DETAIL",
        /// `CHANNEL_TEMPLATE` – Manage the templates of an application; opens in desktop browsers only.
        ChannelTemplate = "CHANNEL_TEMPLATE",
        /// `CHANNEL_COMPONENT` – Manage the fields of templates of an application; opens in desktop browsers only.
        ChannelComponent = "CHANNEL_COMPONENT",
    }
}

impl rt::Action for CreateEmbedWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateEmbedWebUrl")
    };
    type Response = CreateEmbedWebUrlResponse;
}

rt::request! {
    CreateEmbedWebUrlRequest {
        0 operator: Option "Operator", required();
        1 embed_type: "EmbedType", required().known();
        2 business_id: Option "BusinessId";
        3 agent: Option "Agent";
        4 reviewer: Option "Reviewer";
        5 option: Option "Option";
        6 user_data: Option "UserData", sensitive().limits(&[format(Base64)]);
        7 application_id: Option "ApplicationId";
    }
    rules [
        If { effect: Required, field: &["BusinessId"], when: &[is(&["EmbedType"], &["MODIFY_TEMPLATE", "PREVIEW_TEMPLATE", "PREVIEW_FLOW", "PREVIEW_FLOW_DETAIL", "PREVIEW_SEAL_DETAIL"])] },
        If { effect: Only, field: &["UserData"], when: &[is(&["EmbedType"], &["CREATE_TEMPLATE"])] },
        If { effect: Only, field: &["ApplicationId"], when: &[is(&["EmbedType"], &["CHANNEL_TEMPLATE", "CHANNEL_COMPONENT"])] },
    ]
}

rt::response! {
    CreateEmbedWebUrlResponse {
        0 web_url: "WebUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
