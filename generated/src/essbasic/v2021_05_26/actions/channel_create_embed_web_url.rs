// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateEmbedWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, EmbedUrlOption, UserInfo};

impl Client {
    /// Creates a link to a page that you can embed in your own web system, for example as an iframe: creating,
    /// editing and previewing templates, creating and viewing seals, viewing contracts, and extended services.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateEmbedWebUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NoRoleAuth` – No role that allows the call was found, or the data it is about does not
    ///   exist.
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
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxjb***********8n")
    ///             .organization("testOpenId")
    ///             .user("testOpenId"),
    ///     );
    /// let request = ChannelCreateEmbedWebUrlRequest::new(EmbeddedPage::CreateSeal)
    ///     .business_id("");
    /// let response = client.channel_create_embed_web_url(&request).await?;
    /// println!("{}", response.web_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_embed_web_url(
        &self,
        request: &ChannelCreateEmbedWebUrlRequest,
    ) -> impl Future<Output = Result<ChannelCreateEmbedWebUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_embed_web_url`].
///
/// - `Option.SkipUploadFile` has an effect only if `EmbedType` is `CREATE_TEMPLATE`.
/// - `Option.ShowTemplateComponent` has an effect only if `EmbedType` is `PREVIEW_TEMPLATE`.
/// - `Option.ShowFlowDetailComponent` has an effect only if `EmbedType` is `PREVIEW_FLOW_DETAIL`.
/// - `Option.SkipDownloadFile` has an effect only if `EmbedType` is `PREVIEW_FLOW_DETAIL`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Which page the link opens.
    ///
    /// - On the wire: `EmbedType`, String, required
    /// - Example: `MODIFY_TEMPLATE`
    pub embed_type: EmbeddedPage,

    /// What the page is about, depending on `EmbedType`: a template ID for `MODIFY_TEMPLATE` and `PREVIEW_TEMPLATE`,
    /// a flow ID for `PREVIEW_FLOW` and `PREVIEW_FLOW_DETAIL`, a seal ID for `PREVIEW_SEAL_DETAIL`. Optional for
    /// `CREATE_TEMPLATE`, where it is the resource ID of an uploaded PDF; convert other files with
    /// `CreateFileConvertTask` first.
    ///
    /// - On the wire: `BusinessId`, String, optional
    /// - Required if `EmbedType` is `MODIFY_TEMPLATE` or `PREVIEW_TEMPLATE` or `PREVIEW_FLOW` or
    ///   `PREVIEW_FLOW_DETAIL` or `PREVIEW_SEAL_DETAIL`
    /// - If `EmbedType` is `CREATE_TEMPLATE`: a file of type `pdf` (not checked before sending)
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub business_id: Option<String>,

    /// Not open for use. Whether fields are hidden.
    ///
    /// - On the wire: `HiddenComponents`, Boolean, optional
    /// - Has an effect only if `EmbedType` is `PREVIEW_TEMPLATE`
    /// - Example: `false`
    /// - Deprecated: since 2026-10-26. Use `Option.ShowTemplateComponent`.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. Use `Option.ShowTemplateComponent`.")]
    pub hidden_components: Option<bool>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Your own data, as Base64 of a JSON text. It comes back in callbacks when the template is created, edited or
    /// deleted.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: base64 text (logs a warning)
    /// - Has an effect only if `EmbedType` is `CREATE_TEMPLATE`
    /// - Example: `eyJDb21lRnJvbSI6Inh4eCJ9`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// What the page shows and allows.
    ///
    /// - On the wire: `Option`, object `EmbedUrlOption`, optional
    pub option: Option<EmbedUrlOption>,
}

impl ChannelCreateEmbedWebUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(embed_type: EmbeddedPage) -> Self {
        Self { embed_type, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `BusinessId`. What the page is about, depending on `EmbedType`: a template ID for `MODIFY_TEMPLATE` and
    /// `PREVIEW_TEMPLATE`, a flow ID for `PREVIEW_FLOW` and `PREVIEW_FLOW_DETAIL`, a seal ID for
    /// `PREVIEW_SEAL_DETAIL`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }

    /// Sets `HiddenComponents`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. Use `Option.ShowTemplateComponent`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn hidden_components(mut self, hidden_components: bool) -> Self {
        self.hidden_components = Some(hidden_components);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `UserData`. Your own data, as Base64 of a JSON text.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Option`. What the page shows and allows.
    #[inline]
    pub fn option(mut self, option: EmbedUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

/// Response of [`Client::channel_create_embed_web_url`].
#[non_exhaustive]
pub struct ChannelCreateEmbedWebUrlResponse {
    /// Link to the page to embed.
    ///
    /// - On the wire: `WebUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://test.ess.com/seal-create?embed=1&code=testcode&channel=PROXYCHANNEL`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub web_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateEmbedWebUrlResponse {
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
        /// `PREVIEW_TEMPLATE` – Preview a template.
        PreviewTemplate = "PREVIEW_TEMPLATE",
        /// `PREVIEW_FLOW` – Preview the document of a contract; an H5 page that also opens in mobile browsers.
        PreviewFlow = "PREVIEW_FLOW",
        /// `PREVIEW_FLOW_DETAIL` – Details of a contract; opens in desktop browsers only.
        PreviewFlowDetail = "PREVIEW_FLOW_DETAIL",
        /// `PREVIEW_SEAL_LIST` – List of seals.
        PreviewSealList = "PREVIEW_SEAL_LIST",
        /// `PREVIEW_SEAL_DETAIL` – Details of a seal.
        PreviewSealDetail = "PREVIEW_SEAL_DETAIL",
        /// `EXTEND_SERVICE` – Extended services.
        ExtendService = "EXTEND_SERVICE",
    }
}

impl rt::Action for ChannelCreateEmbedWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateEmbedWebUrl")
    };
    type Response = ChannelCreateEmbedWebUrlResponse;
}

rt::request! {
    ChannelCreateEmbedWebUrlRequest {
        0 agent: Option "Agent", required();
        1 embed_type: "EmbedType", required().known();
        2 business_id: Option "BusinessId";
        3 hidden_components: Option "HiddenComponents";
        4 operator: Option "Operator";
        5 user_data: Option "UserData", sensitive().limits(&[format(Base64)]);
        6 option: Option "Option";
    }
    rules [
        If { effect: Required, field: &["BusinessId"], when: &[is(&["EmbedType"], &["MODIFY_TEMPLATE", "PREVIEW_TEMPLATE", "PREVIEW_FLOW", "PREVIEW_FLOW_DETAIL", "PREVIEW_SEAL_DETAIL"])] },
        If { effect: Only, field: &["UserData"], when: &[is(&["EmbedType"], &["CREATE_TEMPLATE"])] },
        If { effect: Only, field: &["Option", "SkipUploadFile"], when: &[is(&["EmbedType"], &["CREATE_TEMPLATE"])] },
        If { effect: Only, field: &["HiddenComponents"], when: &[is(&["EmbedType"], &["PREVIEW_TEMPLATE"])] },
        If { effect: Only, field: &["Option", "ShowTemplateComponent"], when: &[is(&["EmbedType"], &["PREVIEW_TEMPLATE"])] },
        If { effect: Only, field: &["Option", "ShowFlowDetailComponent"], when: &[is(&["EmbedType"], &["PREVIEW_FLOW_DETAIL"])] },
        If { effect: Only, field: &["Option", "SkipDownloadFile"], when: &[is(&["EmbedType"], &["PREVIEW_FLOW_DETAIL"])] },
    ]
}

rt::response! {
    ChannelCreateEmbedWebUrlResponse {
        0 web_url: "WebUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
