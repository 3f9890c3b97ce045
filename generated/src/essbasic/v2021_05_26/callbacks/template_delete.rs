// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/TemplateDelete.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A template was deleted.
///
/// - Type of the message: `TemplateDelete`
/// - Sent when: A template is deleted.
/// - Not known: The members are those that the vendor states for the message of this name of its enterprise
///   edition. The message to platforms may have others.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_templates>.
#[non_exhaustive]
pub struct TemplateDeleteEvent {
    /// Identifier of the template.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Example: `yDtIcUUckp9d8yxkUxdI5uCy3KQ2RGCJ`
    pub template_id: Option<String>,

    /// Name of the template.
    ///
    /// - On the wire: `TemplateName`, String
    /// - Example: `劳务合同`
    pub template_name: Option<String>,

    /// Your own data, given when the embedded page was created; it comes back unchanged.
    ///
    /// - On the wire: `UserData`, String
    /// - Limit: base64 text
    /// - Example: `Q3VzdG9tRGF0YQ==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,
}

rt::structure! {
    received TemplateDeleteEvent {
        0 template_id: Option "TemplateId";
        1 template_name: Option "TemplateName";
        2 user_data: Option "UserData", sensitive();
    }
}
