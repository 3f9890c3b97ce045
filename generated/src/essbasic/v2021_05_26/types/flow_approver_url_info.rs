// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverUrlInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::SignerKind;

/// Sign link of one signer. In the answer for a preview link of the initiator, type, name and number are empty.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    /// Short sign link; keep it secret. `ExpiredOn` of the request sets another end. It opens in mobile browsers
    /// only, not within mini programs. Append no parameters: they could override those in the link.
    ///
    /// - On the wire: `SignUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/M**XE`
    /// - Valid for 30 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: String,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, always present in responses
    /// - Example: `PERSON`
    pub approver_type: SignerKind,

    /// Name of the signer.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Long form of the sign link, with the same restrictions. It carries personal data; keep it secret and append no
    /// parameters.
    ///
    /// - On the wire: `LongUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://quick.qian.tencent.cn/home?ApproverIdCardNumber=MioqK**Kio2&ApproverMobile=MTkx**%3D&ApproverName=%25E**2A&ApproverType=1&Code=yDS**w3u2Mg8q&CodeType=QUICK&FlowId=yDSLVUU**MszDy&ShowHeader=1&shortKey=yDwq5U**GlG1c&token=M**XE`
    /// - Valid for 30 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub long_url: String,
}

impl FlowApproverUrlInfo {
    /// How long [`Self::sign_url`] is valid: 30 minutes.
    pub const SIGN_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(1800);

    /// How long [`Self::long_url`] is valid: 30 minutes.
    pub const LONG_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(1800);
}

rt::structure! {
    received FlowApproverUrlInfo {
        0 sign_url: "SignUrl", always().sensitive();
        1 approver_type: "ApproverType", always();
        2 name: "Name", always().sensitive();
        3 mobile: "Mobile", always().sensitive();
        4 long_url: "LongUrl", always().sensitive();
    }
}
