// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/WebThemeConfig.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Look of embedded pages and of the pages on which organizations are verified.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct WebThemeConfig {
    /// Whether the e-Sign logo is shown at the bottom of pages.
    ///
    /// - On the wire: `DisplaySignBrandLogo`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub display_sign_brand_logo: Option<bool>,

    /// Theme colour, hexadecimal such as #D54941 or RGB such as rgb(213, 73, 65).
    ///
    /// - On the wire: `WebEmbedThemeColor`, String, optional
    /// - Pattern: `#[0-9A-Fa-f]{6}|rgb[(][0-9]{1,3}, ?[0-9]{1,3}, ?[0-9]{1,3}[)]` (not checked before sending)
    /// - Example: `#D54941`
    pub web_embed_theme_color: Option<String>,

    /// Background picture of the pages for verifying an organization, Base64.
    ///
    /// - On the wire: `AuthenticateBackground`, String, optional
    /// - Limit: base64 text (logs a warning)
    /// - Example: `5LyB5Lia6K6k6K+B6aG16IOM5pmv5Zu+77yIYmFzZTY05Zu+54mH77yJ`
    pub authenticate_background: Option<String>,

    /// Whether the navigation bar of the pages for verifying an organization is hidden.
    ///
    /// - On the wire: `HideAuthenticateNavigationBar`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub hide_authenticate_navigation_bar: Option<bool>,

    /// Whether the logo at the top of the pages for verifying an organization is hidden.
    ///
    /// - On the wire: `HideAuthenticateTopLogo`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub hide_authenticate_top_logo: Option<bool>,
}

impl WebThemeConfig {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `DisplaySignBrandLogo`. Whether the e-Sign logo is shown at the bottom of pages.
    #[inline]
    pub fn display_sign_brand_logo(mut self, display_sign_brand_logo: bool) -> Self {
        self.display_sign_brand_logo = Some(display_sign_brand_logo);
        self
    }

    /// Sets `WebEmbedThemeColor`. Theme colour, hexadecimal such as #D54941 or RGB such as rgb(213, 73, 65).
    pub fn web_embed_theme_color(
        mut self,
        web_embed_theme_color: impl Into<String>,
    ) -> Self {
        self.web_embed_theme_color = Some(web_embed_theme_color.into());
        self
    }

    /// Sets `AuthenticateBackground`. Background picture of the pages for verifying an organization, Base64.
    pub fn authenticate_background(
        mut self,
        authenticate_background: impl Into<String>,
    ) -> Self {
        self.authenticate_background = Some(authenticate_background.into());
        self
    }

    /// Sets `HideAuthenticateNavigationBar`. Whether the navigation bar of the pages for verifying an organization is
    /// hidden.
    #[inline]
    pub fn hide_authenticate_navigation_bar(
        mut self,
        hide_authenticate_navigation_bar: bool,
    ) -> Self {
        self.hide_authenticate_navigation_bar = Some(hide_authenticate_navigation_bar);
        self
    }

    /// Sets `HideAuthenticateTopLogo`. Whether the logo at the top of the pages for verifying an organization is
    /// hidden.
    #[inline]
    pub fn hide_authenticate_top_logo(
        mut self,
        hide_authenticate_top_logo: bool,
    ) -> Self {
        self.hide_authenticate_top_logo = Some(hide_authenticate_top_logo);
        self
    }
}

impl Default for WebThemeConfig {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent WebThemeConfig {
        0 display_sign_brand_logo: Option "DisplaySignBrandLogo";
        1 web_embed_theme_color: Option "WebEmbedThemeColor";
        2 authenticate_background: Option "AuthenticateBackground", limits(&[format(Base64)]);
        3 hide_authenticate_navigation_bar: Option "HideAuthenticateNavigationBar";
        4 hide_authenticate_top_logo: Option "HideAuthenticateTopLogo";
    }
}
