// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/LinkEndpoint.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Where the link to the mini program is opened.
    pub enum LinkEndpoint, UnknownLinkEndpoint {
        /// `WEIXINAPP` – Short link that opens the mini program.
        WeixinApp = "WEIXINAPP",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        App = "APP",
        /// `WEIXIN_QRCODE_URL` – Link to be made into a QR code by you and scanned with WeChat; it opens the mini program
        /// directly. Clicking it has no effect.
        WeixinQrCodeUrl = "WEIXIN_QRCODE_URL",
    }
}
