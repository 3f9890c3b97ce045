// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/WebThemeConfig.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Logo and colours of embedded pages.
///
/// Facts as of 2026-11-20.
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
    }
}
