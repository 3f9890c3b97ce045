// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowApproverUrlInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::ApproverType;

/// Sign link of one signer.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FlowApproverUrlInfo {
    /// Short sign link; keep it secret. It opens in mobile browsers only, not within mini programs. Append no
    /// parameters: they could override those in the link.
    ///
    /// - On the wire: `SignUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/M**XE`
    /// - Valid for 30 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: String,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, always present in responses
    /// - Example: `1`
    pub approver_type: ApproverType,

    /// Name of the signer.
    ///
    /// - On the wire: `ApproverName`, String, always present in responses
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_name: String,

    /// Mobile number of the signer.
    ///
    /// - On the wire: `ApproverMobile`, String, always present in responses
    /// - Example: `1320****000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approver_mobile: String,

    /// Long form of the sign link, with the same restrictions. It carries personal data; keep it secret and append no
    /// parameters.
    ///
    /// - On the wire: `LongUrl`, String, always present in responses
    /// - Limit: a URL
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
        2 approver_name: "ApproverName", always().sensitive();
        3 approver_mobile: "ApproverMobile", always().sensitive();
        4 long_url: "LongUrl", always().sensitive();
    }
}
