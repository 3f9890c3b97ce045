// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/TemplateAvailable.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A template was enabled or disabled.
///
/// - Type of the message: `TemplateAvailable`
/// - Sent when: A template is enabled or disabled.
/// - Not known: The members are those that the vendor states for the message of this name of its enterprise
///   edition. The message to platforms may have others.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_templates>.
#[non_exhaustive]
pub struct TemplateAvailableEvent {
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
}

rt::structure! {
    received TemplateAvailableEvent {
        0 template_id: Option "TemplateId";
        1 template_name: Option "TemplateName";
    }
}
