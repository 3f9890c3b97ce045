// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/TemplateInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::{Component, Recipient, UserFlowType};

/// A template: its basic data, the parties, the fill fields and the sign fields.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct TemplateInfo {
    /// Identifier of the template.
    ///
    /// - On the wire: `TemplateId`, String, always present in responses
    /// - Example: `yDSLKUUckpoqt3vzUP7DfuSBwaJfz7M1`
    pub template_id: String,

    /// Name of the template.
    ///
    /// - On the wire: `TemplateName`, String, always present in responses
    /// - Example: `西红柿采购模板`
    pub template_name: String,

    /// Description of the template.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `2023年西红柿采购模板`
    pub description: String,

    /// Fill fields of the template.
    ///
    /// - On the wire: `Components`, list of object `Component`, always present in responses
    pub components: Vec<Component>,

    /// Parties of the template. Their `RecipientId` names the signers when a flow is started.
    ///
    /// - On the wire: `Recipients`, list of object `Recipient`, always present in responses
    pub recipients: Vec<Recipient>,

    /// Sign fields of the template.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, always present in responses
    pub sign_components: Vec<Component>,

    /// Whether your own organization signs automatically.
    ///
    /// - On the wire: `TemplateType`, Integer, always present in responses
    /// - Example: `3`
    pub template_type: TemplateSigningMode,

    /// Not open for use. Whether the party is the initiator.
    ///
    /// - On the wire: `IsPromoter`, Boolean, always present in responses
    /// - Example: `true`
    /// - Deprecated: since 2026-10-26. No longer in use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer in use.")]
    pub is_promoter: bool,

    /// Name of the person who created the template.
    ///
    /// - On the wire: `Creator`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator: String,

    /// Unix time at which the template was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always present in responses
    /// - Example: `1699259970`
    pub created_on: i64,

    /// H5 link to a preview, to be opened in a browser or an iframe. Only if `WithPreviewUrl` of the request is true.
    ///
    /// - On the wire: `PreviewUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.beta.qian.tencent.cn/document-url-preview?channel=PROXYCHANNEL&scene=SINGLEPAGE&code=yDSxNUUckptbbq64UEly7FaCkhsBlSLj&codeType=QUICK&businessType=TEMPLATE&businessId=yDSLVUUckpo3pub6UE5dPdv8pkDsrbEn&channel=PROXYCHANNEL`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_url: String,

    /// Link to the PDF of the template. Only if `WithPdfUrl` of the request is true.
    ///
    /// - On the wire: `PdfUrl`, String, always present in responses
    /// - Limit: a URL, a file of type `pdf`
    /// - Example: `https://file.cn/resource.pdf`
    /// - Valid for 5 minutes
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Sensitive: never shown in errors, logs and debug output
    pub pdf_url: String,

    /// Template of the platform from which this one comes.
    ///
    /// - On the wire: `ChannelTemplateId`, String, always present in responses
    /// - Example: `yDSLKUUckpoqcjljUyzyvt7xDAq3564r`
    pub channel_template_id: String,

    /// Name of the template of the platform from which this one comes.
    ///
    /// - On the wire: `ChannelTemplateName`, String, always present in responses
    /// - Example: `西红柿采购模板`
    pub channel_template_name: String,

    /// How the client organization gets the template of the platform.
    ///
    /// - On the wire: `ChannelAutoSave`, Integer, always present in responses
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub channel_auto_save: TemplateDistribution,

    /// Version of the template, its date and a number of three digits: `yyyyMMdd001` is the first one. Empty by
    /// default.
    ///
    /// - On the wire: `TemplateVersion`, String, always present in responses
    /// - Limit: exactly 11 characters, only digits
    /// - Pattern: `[0-9]{8}[0-9]{3}` (not checked before sending)
    /// - Example: `20231106004`
    pub template_version: String,

    /// Whether the template can be used.
    ///
    /// - On the wire: `Available`, Integer, always present in responses
    /// - Default: `1`, applied by the service
    /// - Example: `1`
    pub available: TemplateAvailability,

    /// Contract type of the template.
    ///
    /// - On the wire: `UserFlowType`, object `UserFlowType`
    pub user_flow_type: Option<UserFlowType>,
}

impl TemplateInfo {
    /// How long [`Self::preview_url`] is valid: 5 minutes.
    pub const PREVIEW_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);

    /// How long [`Self::pdf_url`] is valid: 5 minutes.
    pub const PDF_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::integer_enum! {
    /// Whether your own organization signs automatically with a template.
    pub enum TemplateSigningMode, UnknownTemplateSigningMode {
        /// `1` – Your own organization signs automatically.
        Automatic = 1,
        /// `3` – Ordinary template; signers sign by hand.
        Manual = 3,
    }
}

rt::integer_enum! {
    /// How a client organization gets a template of the platform.
    pub enum TemplateDistribution, UnknownTemplateDistribution {
        /// `0` – The client organization has to claim it; the default.
        Claimed = 0,
        /// `1` – The platform sets it up for the client organization.
        Automatic = 1,
    }
}

rt::integer_enum! {
    /// Whether a template can be used.
    pub enum TemplateAvailability, UnknownTemplateAvailability {
        /// `1` – It can be used; the default.
        Enabled = 1,
        /// `2` – It cannot be used.
        Disabled = 2,
    }
}

rt::structure! {
    received TemplateInfo {
        0 template_id: "TemplateId", always();
        1 template_name: "TemplateName", always();
        2 description: "Description", always();
        3 components: "Components", always();
        4 recipients: "Recipients", always();
        5 sign_components: "SignComponents", always();
        6 template_type: "TemplateType", always();
        7 is_promoter: "IsPromoter", always();
        8 creator: "Creator", always().sensitive();
        9 created_on: "CreatedOn", always();
        10 preview_url: "PreviewUrl", always().sensitive();
        11 pdf_url: "PdfUrl", always().sensitive();
        12 channel_template_id: "ChannelTemplateId", always();
        13 channel_template_name: "ChannelTemplateName", always();
        14 channel_auto_save: "ChannelAutoSave", always();
        15 template_version: "TemplateVersion", always();
        16 available: "Available", always();
        17 user_flow_type: Option "UserFlowType";
    }
}
