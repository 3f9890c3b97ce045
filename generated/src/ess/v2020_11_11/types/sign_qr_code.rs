// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SignQrCode.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A QR code that signers scan to sign.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SignQrCode {
    /// Identifier of the QR code. Keep it; it is needed to cancel the code later.
    ///
    /// - On the wire: `QrCodeId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDRS*********Swc`
    pub qr_code_id: String,

    /// Address to be turned into a QR code by a tool of your own.
    ///
    /// - On the wire: `QrCodeUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://xxxx`
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
    /// - Sensitive: never shown in errors, logs and debug output
    pub weixin_qr_code_url: String,
}

rt::structure! {
    received SignQrCode {
        0 qr_code_id: "QrCodeId", always();
        1 qr_code_url: "QrCodeUrl", always().sensitive();
        2 expired_time: "ExpiredTime", always();
        3 weixin_qr_code_url: "WeixinQrCodeUrl", always().sensitive();
    }
}
