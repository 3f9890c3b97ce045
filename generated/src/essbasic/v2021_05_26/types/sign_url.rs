// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SignUrl.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Links that do the same as a sign QR code: they lead to the e-Sign mini program for signing.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct SignUrl {
    /// Path in the e-Sign mini program with which an app or a mini program opens it directly.
    ///
    /// - On the wire: `AppSignUrl`, String, always present in responses
    /// - Example: `pages/guide?from=default&where=mini&autoJumpBack=true&to=CHANNEL_CONTRACT_COVER&xxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub app_sign_url: String,

    /// Time until which the link is valid, such as 2022-08-05 15:55:01. May be empty.
    ///
    /// - On the wire: `EffectiveTime`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2022-08-05 15:55:01`
    pub effective_time: String,

    /// Link to an H5 page that then opens the e-Sign mini program.
    ///
    /// - On the wire: `HttpSignUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?where=mini&from=MSG&to=CHANNEL_CONTRACT_COVER&xxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub http_sign_url: String,
}

rt::structure! {
    received SignUrl {
        0 app_sign_url: "AppSignUrl", always().sensitive();
        1 effective_time: "EffectiveTime", always();
        2 http_sign_url: "HttpSignUrl", always().sensitive();
    }
}
