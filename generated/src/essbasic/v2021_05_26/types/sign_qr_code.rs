// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SignQrCode.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A QR code that signers scan to sign.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct SignQrCode {
    /// Identifier of the QR code. Keep it; it is needed to cancel the code later.
    ///
    /// - On the wire: `QrCodeId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `PDSLZUUckpooi1ltUxCsD3RSTG9BEWhR`
    pub qr_code_id: String,

    /// Address to be turned into a QR code by a tool of your own. `QrCodeExpiredOn` of the request sets another end.
    ///
    /// - On the wire: `QrCodeUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://dyn.test.ess.tencent.cn/imgs/multiSignQrCodes/QrCode/yDSLZUUckpoourf9UE6T6Qd1aK59.png`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code_url: String,

    /// Unix time at which the QR code stops working.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1693814798`
    pub expired_time: i64,

    /// QR code for the WeChat mini program.
    ///
    /// - On the wire: `WeixinQrCodeUrl`, String, always present in responses
    /// - Limit: a URL (assumed: the vendor does not state it)
    /// - Example:
    ///   `https://file.ess.tencent.cn/bresource/resource/resource/0/0.PNG?hkey=a976edda49eacc2b264c2df468c30fcd69023cd782421bdbedddf8a95c7859d4467844c38fb9ea20b47d4b2f89396717f8deac5dcb25f32d718f0c13b48f53a2f6f69096b3b301aad56de87d7a8499fe374e5e2891dd778bb0c82394640fe124be22c63ba4e022a046cbc298006d3341`
    /// - Sensitive: never shown in errors, logs and debug output
    pub weixin_qr_code_url: String,
}

impl SignQrCode {
    /// How long [`Self::qr_code_url`] is valid: 7 days.
    pub const QR_CODE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::structure! {
    received SignQrCode {
        0 qr_code_id: "QrCodeId", always();
        1 qr_code_url: "QrCodeUrl", always().sensitive();
        2 expired_time: "ExpiredTime", always();
        3 weixin_qr_code_url: "WeixinQrCodeUrl", always().sensitive();
    }
}
