// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/AutoSignConfig.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::UserThreeFactor;

/// How automatic signing is opened for a person.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct AutoSignConfig {
    /// Person whose automatic signing is set up.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,

    /// Whether the callback holds data of the certificate.
    ///
    /// - On the wire: `CertInfoCallback`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Deprecated: since 2026-11-20. No longer has an effect; do not set it.
    #[deprecated(note = "since 2026-11-20. No longer has an effect; do not set it.")]
    pub cert_info_callback: Option<bool>,

    /// Whether the person may make a signature seal of their own.
    ///
    /// - On the wire: `UserDefineSeal`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub user_define_seal: Option<bool>,

    /// Whether the callback holds the picture of the signature seal, as Base64.
    ///
    /// - On the wire: `SealImgCallback`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub seal_img_callback: Option<bool>,

    /// Not open for use. Address for callbacks.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: a URL (assumed: the vendor does not state it) (logs a warning)
    /// - Example: `https://abc.com`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub callback_url: Option<String>,

    /// How the person proves identity. A mini program link supports `WEIXINAPP` only, which is assumed if empty; an
    /// H5 link supports `INSIGHT`, assumed if empty, and `TELECOM`.
    ///
    /// - On the wire: `VerifyChannels`, list of String, optional
    /// - Example: `WEIXINAPP`
    pub verify_channels: Option<Vec<AutoSignVerifyChannel>>,

    /// How automatic signing is paid for.
    ///
    /// - On the wire: `LicenseType`, Integer, optional
    /// - Default: `1`, applied by the service
    /// - Example: `1`
    /// - Deprecated: since 2026-11-20. No longer has an effect; do not set it.
    #[deprecated(note = "since 2026-11-20. No longer has an effect; do not set it.")]
    pub license_type: Option<AutoSignLicenseBinding>,

    /// Page to go to after opening, with H5 links only. It begins with `https://`, or with `qianapp://` to return to
    /// an app of your own, which has to catch that address. If its query holds `appendResult=qian`, the result is
    /// added, such as `action=sign&result=success&from=tencent_ess`. Ask the account manager how to use it.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: a URL (logs a warning)
    /// - Pattern: `(https|qianapp)://.*` (not checked before sending)
    /// - Example: `https://jump.cn/jump`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,
}

impl AutoSignConfig {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(user_info: UserThreeFactor) -> Self {
        Self { user_info, ..rt::unset() }
    }

    /// Sets `CertInfoCallback`. Whether the callback holds data of the certificate.
    #[deprecated(note = "since 2026-11-20. No longer has an effect; do not set it.")]
    #[allow(deprecated)]
    #[inline]
    pub fn cert_info_callback(mut self, cert_info_callback: bool) -> Self {
        self.cert_info_callback = Some(cert_info_callback);
        self
    }

    /// Sets `UserDefineSeal`. Whether the person may make a signature seal of their own.
    #[inline]
    pub fn user_define_seal(mut self, user_define_seal: bool) -> Self {
        self.user_define_seal = Some(user_define_seal);
        self
    }

    /// Sets `SealImgCallback`. Whether the callback holds the picture of the signature seal, as Base64.
    #[inline]
    pub fn seal_img_callback(mut self, seal_img_callback: bool) -> Self {
        self.seal_img_callback = Some(seal_img_callback);
        self
    }

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `VerifyChannels`. How the person proves identity.
    #[inline]
    pub fn verify_channels(
        mut self,
        verify_channels: Vec<AutoSignVerifyChannel>,
    ) -> Self {
        self.verify_channels = Some(verify_channels);
        self
    }

    /// Sets `LicenseType`. How automatic signing is paid for.
    #[deprecated(note = "since 2026-11-20. No longer has an effect; do not set it.")]
    #[allow(deprecated)]
    #[inline]
    pub fn license_type(mut self, license_type: AutoSignLicenseBinding) -> Self {
        self.license_type = Some(license_type);
        self
    }

    /// Sets `JumpUrl`. Page to go to after opening, with H5 links only.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
}

rt::text_enum! {
    /// How a person proves identity when automatic signing is opened.
    pub enum AutoSignVerifyChannel, UnknownAutoSignVerifyChannel {
        /// `WEIXINAPP` – Face recognition in WeChat.
        WeixinApp = "WEIXINAPP",
        /// `INSIGHT` – Face recognition by Huiyan (`慧眼`).
        Insight = "INSIGHT",
        /// `TELECOM` – Name, identity number and mobile number compared by the carrier.
        Telecom = "TELECOM",
    }
}

rt::integer_enum! {
    /// How automatic signing is paid for.
    pub enum AutoSignLicenseBinding, UnknownAutoSignLicenseBinding {
        /// `1` – Contracts use up contract quota.
        Unbound = 1,
    }
}

rt::structure! {
    sent AutoSignConfig {
        0 user_info: "UserInfo", required();
        1 cert_info_callback: Option "CertInfoCallback";
        2 user_define_seal: Option "UserDefineSeal";
        3 seal_img_callback: Option "SealImgCallback";
        4 callback_url: Option "CallbackUrl", sensitive().limits(&[format(Url)]);
        5 verify_channels: Option "VerifyChannels", each(&[documented()]);
        6 license_type: Option "LicenseType", known();
        7 jump_url: Option "JumpUrl", sensitive().limits(&[format(Url)]);
    }
}
