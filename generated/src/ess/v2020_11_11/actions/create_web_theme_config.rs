// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateWebThemeConfig.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo, WebThemeConfig};

impl Client {
    /// Sets the look of all embedded pages of the organization. A later call replaces the settings of an earlier one.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateWebThemeConfig)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateWebThemeConfigRequest, Operator, WebThemeConfig, WebThemeScope,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("195xxxxxxxxxxxxxxxde6a"));
    /// let request = CreateWebThemeConfigRequest::new(
    ///     WebThemeScope::EmbedWebTheme,
    ///     WebThemeConfig::new()
    ///         .display_sign_brand_logo(true)
    ///         .web_embed_theme_color("#ad352f"),
    /// );
    /// let response = client.create_web_theme_config(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_web_theme_config(
        &self,
        request: &CreateWebThemeConfigRequest,
    ) -> impl Future<Output = Result<CreateWebThemeConfigResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_web_theme_config`].
#[must_use]
#[non_exhaustive]
pub struct CreateWebThemeConfigRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Which pages the settings are for.
    ///
    /// - On the wire: `ThemeType`, String, required
    /// - Example: `EMBED_WEB_THEME`
    pub theme_type: WebThemeScope,

    /// The settings.
    ///
    /// - On the wire: `WebThemeConfig`, object `WebThemeConfig`, required
    pub web_theme_config: WebThemeConfig,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CreateWebThemeConfigRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(theme_type: WebThemeScope, web_theme_config: WebThemeConfig) -> Self {
        Self {
            theme_type,
            web_theme_config,
            ..rt::unset()
        }
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
}

/// Response of [`Client::create_web_theme_config`].
#[non_exhaustive]
pub struct CreateWebThemeConfigResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Pages that a theme is for.
    pub enum WebThemeScope, UnknownWebThemeScope {
        /// `EMBED_WEB_THEME` – Embedded web pages.
        EmbedWebTheme = "EMBED_WEB_THEME",
    }
}

impl rt::Action for CreateWebThemeConfigRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateWebThemeConfig")
    };
    type Response = CreateWebThemeConfigResponse;
}

rt::request! {
    CreateWebThemeConfigRequest {
        0 operator: Option "Operator", required();
        1 theme_type: "ThemeType", required().known();
        2 web_theme_config: "WebThemeConfig", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CreateWebThemeConfigResponse {
        0 request_id: "RequestId";
    }
}
