// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/SignUrlInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::SignerKind;

/// A sign link and the signer it is for. What does not apply is empty or 0.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct SignUrlInfo {
    /// Sign link; a path in the mini program for the endpoint `APP`. Add no parameters to it.
    ///
    /// - On the wire: `SignUrl`, String, always present in responses
    /// - Example: `https://essurl.cn/hJi85U8ewE`
    /// - Valid for 90 days
    /// - Only for: signer
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: String,

    /// When the flow expires.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, always present in responses
    /// - Example: `1706254213`
    pub deadline: i64,

    /// Place of the signer in an ordered flow; smaller numbers sign first. Parallel signing is not supported.
    ///
    /// - On the wire: `SignOrder`, Integer, always present in responses
    /// - Example: `1`
    pub sign_order: i64,

    /// Identifier of the signer in the flow.
    ///
    /// - On the wire: `SignId`, String, always present in responses
    /// - Example: `yDwiBUUckpo27hodUuLiduRyFBtECOgN`
    pub sign_id: String,

    /// Not open for use. Your own identifier of the user.
    ///
    /// - On the wire: `CustomUserId`, String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub custom_user_id: Option<String>,

    /// Name of the person who signs.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Mobile number of the person who signs.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Organization that signs.
    ///
    /// - On the wire: `OrganizationName`, String, always present in responses
    /// - Example: `张三示例企业`
    pub organization_name: String,

    /// Kind of signer.
    ///
    /// - On the wire: `ApproverType`, String, always present in responses
    /// - Example: `ORGANIZATION`
    pub approver_type: SignerKind,

    /// Number of the identity document of the person who signs.
    ///
    /// - On the wire: `IdCardNumber`, String, always present in responses
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: String,

    /// Flow the link is for.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// Your identifier of the employee who signs.
    ///
    /// - On the wire: `OpenId`, String, always present in responses
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,

    /// Flow group the link is for, if it is for one.
    ///
    /// - On the wire: `FlowGroupId`, String, always present in responses
    /// - Example: `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub flow_group_id: String,

    /// Link to the picture of a QR code that opens the sign page; given for links to claim contracts. Download and
    /// keep it: the QR code itself lives 90 days.
    ///
    /// - On the wire: `SignQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=5d**2f0db15e6b`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_qrcode_url: Option<String>,
}

impl SignUrlInfo {
    /// How long [`Self::sign_url`] is valid: 90 days.
    pub const SIGN_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);

    /// How long [`Self::sign_qrcode_url`] is valid: 5 minutes.
    pub const SIGN_QRCODE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::structure! {
    received SignUrlInfo {
        0 sign_url: "SignUrl", always().sensitive();
        1 deadline: "Deadline", always();
        2 sign_order: "SignOrder", always();
        3 sign_id: "SignId", always();
        4 custom_user_id: Option "CustomUserId", always().nullable().sensitive();
        5 name: "Name", always().sensitive();
        6 mobile: "Mobile", always().sensitive();
        7 organization_name: "OrganizationName", always();
        8 approver_type: "ApproverType", always();
        9 id_card_number: "IdCardNumber", always().sensitive();
        10 flow_id: "FlowId", always();
        11 open_id: "OpenId", always().sensitive();
        12 flow_group_id: "FlowGroupId", always();
        13 sign_qrcode_url: Option "SignQrcodeUrl", sensitive();
    }
}
