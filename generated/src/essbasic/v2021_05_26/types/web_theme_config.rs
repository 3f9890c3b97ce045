// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/WebThemeConfig.yaml

/// Look of embedded pages and of the pages on which organizations are verified.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebThemeConfig {
    /// Whether the e-Sign logo is shown at the bottom of pages.
    ///
    /// - On the wire: `DisplaySignBrandLogo`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub display_sign_brand_logo: ::std::option::Option<bool>,
    /// Theme colour, hexadecimal such as #D54941 or RGB such as rgb(213, 73, 65).
    ///
    /// - On the wire: `WebEmbedThemeColor`, String, optional
    /// - Example: `#D54941`
    pub web_embed_theme_color: ::std::option::Option<::std::string::String>,
    /// Background picture of the pages for verifying an organization, Base64.
    ///
    /// - On the wire: `AuthenticateBackground`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Example: `5LyB5Lia6K6k6K+B6aG16IOM5pmv5Zu+77yIYmFzZTY05Zu+54mH77yJ`
    pub authenticate_background: ::std::option::Option<::std::string::String>,
    /// Whether the navigation bar of the pages for verifying an organization is hidden.
    ///
    /// - On the wire: `HideAuthenticateNavigationBar`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_authenticate_navigation_bar: ::std::option::Option<bool>,
    /// Whether the logo at the top of the pages for verifying an organization is hidden.
    ///
    /// - On the wire: `HideAuthenticateTopLogo`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub hide_authenticate_top_logo: ::std::option::Option<bool>,
}

impl WebThemeConfig {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_sign_brand_logo: ::std::option::Option::None,
            web_embed_theme_color: ::std::option::Option::None,
            authenticate_background: ::std::option::Option::None,
            hide_authenticate_navigation_bar: ::std::option::Option::None,
            hide_authenticate_top_logo: ::std::option::Option::None,
        }
    }
    /// Whether the e-Sign logo is shown at the bottom of pages.
    ///
    /// `DisplaySignBrandLogo` on the wire.
    #[must_use]
    pub fn display_sign_brand_logo(mut self, display_sign_brand_logo: bool) -> Self {
        self.display_sign_brand_logo = ::std::option::Option::Some(
            display_sign_brand_logo,
        );
        self
    }
    /// Theme colour, hexadecimal such as #D54941 or RGB such as rgb(213, 73, 65).
    ///
    /// `WebEmbedThemeColor` on the wire.
    #[must_use]
    pub fn web_embed_theme_color(
        mut self,
        web_embed_theme_color: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.web_embed_theme_color = ::std::option::Option::Some(
            web_embed_theme_color.into(),
        );
        self
    }
    /// Background picture of the pages for verifying an organization, Base64.
    ///
    /// `AuthenticateBackground` on the wire.
    #[must_use]
    pub fn authenticate_background(
        mut self,
        authenticate_background: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.authenticate_background = ::std::option::Option::Some(
            authenticate_background.into(),
        );
        self
    }
    /// Whether the navigation bar of the pages for verifying an organization is hidden.
    ///
    /// `HideAuthenticateNavigationBar` on the wire.
    #[must_use]
    pub fn hide_authenticate_navigation_bar(
        mut self,
        hide_authenticate_navigation_bar: bool,
    ) -> Self {
        self.hide_authenticate_navigation_bar = ::std::option::Option::Some(
            hide_authenticate_navigation_bar,
        );
        self
    }
    /// Whether the logo at the top of the pages for verifying an organization is hidden.
    ///
    /// `HideAuthenticateTopLogo` on the wire.
    #[must_use]
    pub fn hide_authenticate_top_logo(
        mut self,
        hide_authenticate_top_logo: bool,
    ) -> Self {
        self.hide_authenticate_top_logo = ::std::option::Option::Some(
            hide_authenticate_top_logo,
        );
        self
    }
}

impl ::std::default::Default for WebThemeConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for WebThemeConfig {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "WebThemeConfig",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "DisplaySignBrandLogo",
                "WebEmbedThemeColor",
                "AuthenticateBackground",
                "HideAuthenticateNavigationBar",
                "HideAuthenticateTopLogo",
            ],
            [
                (
                    2,
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
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.display_sign_brand_logo),
            1 => ::tc3_runtime::AsValue::as_value(&self.web_embed_theme_color),
            2 => ::tc3_runtime::AsValue::as_value(&self.authenticate_background),
            3 => ::tc3_runtime::AsValue::as_value(&self.hide_authenticate_navigation_bar),
            4 => ::tc3_runtime::AsValue::as_value(&self.hide_authenticate_top_logo),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for WebThemeConfig {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for WebThemeConfig {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for WebThemeConfig {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for WebThemeConfig {
    fn empty() -> Self {
        Self {
            display_sign_brand_logo: ::tc3_runtime::Wire::empty(),
            web_embed_theme_color: ::tc3_runtime::Wire::empty(),
            authenticate_background: ::tc3_runtime::Wire::empty(),
            hide_authenticate_navigation_bar: ::tc3_runtime::Wire::empty(),
            hide_authenticate_top_logo: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.display_sign_brand_logo),
            1 => ::tc3_runtime::decode::slot(map, &mut self.web_embed_theme_color),
            2 => ::tc3_runtime::decode::slot(map, &mut self.authenticate_background),
            3 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.hide_authenticate_navigation_bar,
                )
            }
            4 => ::tc3_runtime::decode::slot(map, &mut self.hide_authenticate_top_logo),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for WebThemeConfig {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
