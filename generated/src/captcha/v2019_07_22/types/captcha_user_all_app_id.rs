// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaUserAllAppId.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An application.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaUserAllAppId {
    /// Identifier of the application.
    ///
    /// - On the wire: `CaptchaAppId`, Integer, always present in responses
    /// - Example: `199999409`
    pub captcha_app_id: i64,

    /// Name of the application.
    ///
    /// - On the wire: `AppName`, String, always present in responses
    /// - Example: `登录验证码`
    pub app_name: String,

    /// `AppId` of the cloud account.
    ///
    /// - On the wire: `TcAppId`, Integer, always present in responses
    /// - Example: `199999409`
    pub tc_app_id: i64,

    /// Where it is used, such as `web` or `mini`.
    ///
    /// - On the wire: `ChannelInfo`, String, always present in responses
    /// - Example: `web`
    pub channel_info: String,
}

rt::structure! {
    received CaptchaUserAllAppId {
        0 captcha_app_id: "CaptchaAppId", always();
        1 app_name: "AppName", always();
        2 tc_app_id: "TcAppId", always();
        3 channel_info: "ChannelInfo", always();
    }
}
