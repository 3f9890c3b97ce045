// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FilledComponent.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::FieldFillStatus;

/// A fill field of a contract and what was filled in.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FilledComponent {
    /// Identifier of the field.
    ///
    /// - On the wire: `ComponentId`, String, always present in responses
    /// - Example: `component_01`
    pub component_id: String,

    /// Name of the field.
    ///
    /// - On the wire: `ComponentName`, String, always present in responses
    /// - Example: `地址`
    pub component_name: String,

    /// Whether the field has been filled in.
    ///
    /// - On the wire: `ComponentFillStatus`, String, always present in responses
    /// - Example: `1`
    pub component_fill_status: FieldFillStatus,

    /// What was filled in.
    ///
    /// - On the wire: `ComponentValue`, String, always present in responses
    /// - Example: `深圳市南山区腾讯大厦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: String,

    /// Role of the signer who fills in the field.
    ///
    /// - On the wire: `ComponentRecipientId`, String, always present in responses
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub component_recipient_id: String,

    /// Download link of the picture if the field is an image field.
    ///
    /// - On the wire: `ImageUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://file.cn/resourceId.jpg`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: String,
}

rt::structure! {
    received FilledComponent {
        0 component_id: "ComponentId", always();
        1 component_name: "ComponentName", always();
        2 component_fill_status: "ComponentFillStatus", always();
        3 component_value: "ComponentValue", always().sensitive();
        4 component_recipient_id: "ComponentRecipientId", always();
        5 image_url: "ImageUrl", always().sensitive();
    }
}
