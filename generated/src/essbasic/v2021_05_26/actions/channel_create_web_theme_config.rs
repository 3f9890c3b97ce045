// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateWebThemeConfig.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, WebThemeConfig};

impl Client {
    /// Sets the look of all pages that can be embedded. It holds for the whole application; a later call replaces the
    /// settings of an earlier one.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateWebThemeConfig)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    ///
    /// Facts as of 2026-10-26.
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
    /// use tc3::essbasic::{
    ///     ChannelCreateWebThemeConfigRequest, Client, Operator, WebThemeConfig, WebThemeScope,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDRsbUUgy***y8lsS7ZfBvipOMJ")
    ///             .organization("572c69b2-****-14e06d1245e4")
    ///             .user("5d18c1c4****--3a0c8926cd11"),
    ///     );
    /// let request = ChannelCreateWebThemeConfigRequest::new(
    ///     WebThemeScope::EmbedWebTheme,
    ///     WebThemeConfig::new()
    ///         .display_sign_brand_logo(true)
    ///         .web_embed_theme_color("#4de813"),
    /// );
    /// let response = client.channel_create_web_theme_config(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_web_theme_config(
        &self,
        request: &ChannelCreateWebThemeConfigRequest,
    ) -> impl Future<Output = Result<ChannelCreateWebThemeConfigResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_web_theme_config`].
///
/// - `WebThemeConfig.DisplaySignBrandLogo` has an effect only if `ThemeType` is `EMBED_WEB_THEME`.
/// - `WebThemeConfig.WebEmbedThemeColor` has an effect only if `ThemeType` is `EMBED_WEB_THEME`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateWebThemeConfigRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    pub agent: Option<Agent>,

    /// Which pages the settings are for.
    ///
    /// - On the wire: `ThemeType`, String, required
    /// - Example: `EMBED_WEB_THEME`
    pub theme_type: WebThemeScope,

    /// The settings.
    ///
    /// - On the wire: `WebThemeConfig`, object `WebThemeConfig`, required
    pub web_theme_config: WebThemeConfig,
}

impl ChannelCreateWebThemeConfigRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(theme_type: WebThemeScope, web_theme_config: WebThemeConfig) -> Self {
        Self {
            theme_type,
            web_theme_config,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::channel_create_web_theme_config`].
#[non_exhaustive]
pub struct ChannelCreateWebThemeConfigResponse {
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
        /// `COMPANY_AUTHENTICATE` – Pages for verifying a client organization: background picture, hidden navigation bar
        /// and hidden top logo.
        CompanyAuthenticate = "COMPANY_AUTHENTICATE",
    }
}

impl rt::Action for ChannelCreateWebThemeConfigRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"], &["AppId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateWebThemeConfig")
    };
    type Response = ChannelCreateWebThemeConfigResponse;
}

rt::request! {
    ChannelCreateWebThemeConfigRequest {
        0 agent: Option "Agent", required();
        1 theme_type: "ThemeType", required().known();
        2 web_theme_config: "WebThemeConfig", required();
    }
    rules [
        If { effect: Only, field: &["WebThemeConfig", "DisplaySignBrandLogo"], when: &[is(&["ThemeType"], &["EMBED_WEB_THEME"])] },
        If { effect: Only, field: &["WebThemeConfig", "WebEmbedThemeColor"], when: &[is(&["ThemeType"], &["EMBED_WEB_THEME"])] },
    ]
}

rt::response! {
    ChannelCreateWebThemeConfigResponse {
        0 request_id: "RequestId";
    }
}
