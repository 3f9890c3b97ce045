// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/TemplateInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::{
    Component, FileInfo, Recipient, SealInfo, UserFlowType,
};

/// A template: its basic data, the parties, the fill fields, the sign fields and its files.
///
/// Facts as of 2026-11-20.
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

    /// Parties of the template. Their `RecipientId` names the signers when a flow is started.
    ///
    /// - On the wire: `Recipients`, list of object `Recipient`, always present in responses
    pub recipients: Vec<Recipient>,

    /// Fill fields of the template.
    ///
    /// - On the wire: `Components`, list of object `Component`, always present in responses
    pub components: Vec<Component>,

    /// Sign fields of the template.
    ///
    /// - On the wire: `SignComponents`, list of object `Component`, always present in responses
    pub sign_components: Vec<Component>,

    /// Description of the template.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `2023年西红柿采购模板`
    pub description: String,

    /// Files of the template, by ID.
    ///
    /// - On the wire: `DocumentResourceIds`, list of String, always present in responses
    /// - Example: `yDwJWUUcss36hUx8VMjPR4jOb5ugrMSx`
    pub document_resource_ids: Vec<String>,

    /// Files that the template was made from.
    ///
    /// - On the wire: `FileInfos`, list of object `FileInfo`, always present in responses
    pub file_infos: Vec<FileInfo>,

    /// Files attached to the template, by ID.
    ///
    /// - On the wire: `AttachmentResourceIds`, list of String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub attachment_resource_ids: Vec<String>,

    /// Signing order of the parties, from 0; higher numbers sign later. The list holds -1 alone if the order is free.
    ///
    /// - On the wire: `SignOrder`, list of Integer, always present in responses
    /// - Example: `1`
    pub sign_order: Vec<i64>,

    /// State of the template.
    ///
    /// - On the wire: `Status`, Integer, always present in responses
    /// - Example: `1`
    pub status: TemplateStatus,

    /// Name of the person who created the template.
    ///
    /// - On the wire: `Creator`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator: String,

    /// Unix time at which the template was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub created_on: i64,

    /// Part of the initiator in the template.
    ///
    /// - On the wire: `Promoter`, object `Recipient`, always present in responses
    pub promoter: Recipient,

    /// Whether your own organization signs automatically.
    ///
    /// - On the wire: `TemplateType`, Integer, always present in responses
    /// - Example: `1`
    pub template_type: TemplateSigningMode,

    /// Whether the template can be used; set in the console.
    ///
    /// - On the wire: `Available`, Integer, always present in responses
    /// - Default: `1`, applied by the service
    /// - Example: `1`
    pub available: TemplateAvailability,

    /// Organization that created the template.
    ///
    /// - On the wire: `OrganizationId`, String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub organization_id: String,

    /// Employee who created the template.
    ///
    /// - On the wire: `CreatorId`, String, always present in responses
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator_id: String,

    /// H5 link to a preview, to be opened in a browser or an iframe. Only if `WithPreviewUrl` of the request is true.
    ///
    /// - On the wire: `PreviewUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_url: String,

    /// Contract type of the template.
    ///
    /// - On the wire: `UserFlowType`, object `UserFlowType`, always present in responses
    pub user_flow_type: UserFlowType,

    /// Version of the template, its date and a number.
    ///
    /// - On the wire: `TemplateVersion`, String, always present in responses
    /// - Example: `20240205005`
    pub template_version: String,

    /// Whether the template is published; if not, it cannot be used.
    ///
    /// - On the wire: `Published`, Boolean, always present in responses
    /// - Example: `true`
    pub published: bool,

    /// Template of the group that this one was shared from; only with member organizations.
    ///
    /// - On the wire: `ShareTemplateId`, String, always present in responses
    /// - Example: `yDtwLUUckp79rcc2UuSIlvCCkIZsXxFY`
    pub share_template_id: String,

    /// Seals preset in the template, those for automatic signing included.
    ///
    /// - On the wire: `TemplateSeals`, list of object `SealInfo`, always present in responses
    pub template_seals: Vec<SealInfo>,

    /// Not open for use. Seals named in the template.
    ///
    /// - On the wire: `Seals`, list of object `SealInfo`, always present in responses, may be null
    #[doc(hidden)]
    pub seals: Option<Vec<SealInfo>>,
}

impl TemplateInfo {
    /// How long [`Self::preview_url`] is valid: 5 minutes.
    pub const PREVIEW_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::integer_enum! {
    /// State of a template.
    pub enum TemplateStatus, UnknownTemplateStatus {
        /// `-1` – Cannot be used.
        Unavailable = -1,
        /// `0` – Being edited or not published.
        Draft = 0,
        /// `1` – Contracts can be started from it.
        Official = 1,
    }
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
    /// Whether a template can be used.
    pub enum TemplateAvailability, UnknownTemplateAvailability {
        /// `1` – It can be used.
        Enabled = 1,
        /// `2` – It cannot be used.
        Disabled = 2,
    }
}

rt::structure! {
    received TemplateInfo {
        0 template_id: "TemplateId", always();
        1 template_name: "TemplateName", always();
        2 recipients: "Recipients", always();
        3 components: "Components", always();
        4 sign_components: "SignComponents", always();
        5 description: "Description", always();
        6 document_resource_ids: "DocumentResourceIds", always();
        7 file_infos: "FileInfos", always();
        8 attachment_resource_ids: "AttachmentResourceIds", always();
        9 sign_order: "SignOrder", always();
        10 status: "Status", always();
        11 creator: "Creator", always().sensitive();
        12 created_on: "CreatedOn", always();
        13 promoter: "Promoter", always();
        14 template_type: "TemplateType", always();
        15 available: "Available", always();
        16 organization_id: "OrganizationId", always();
        17 creator_id: "CreatorId", always().sensitive();
        18 preview_url: "PreviewUrl", always().sensitive();
        19 user_flow_type: "UserFlowType", always();
        20 template_version: "TemplateVersion", always();
        21 published: "Published", always();
        22 share_template_id: "ShareTemplateId", always();
        23 template_seals: "TemplateSeals", always();
        24 seals: Option "Seals", always().nullable();
    }
}
