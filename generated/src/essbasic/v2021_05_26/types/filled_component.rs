// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FilledComponent.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::FieldFillStatus;

/// A fill field of a contract and what was filled in.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct FilledComponent {
    /// Identifier of the field.
    ///
    /// - On the wire: `ComponentId`, String
    /// - Example: `Component_1`
    pub component_id: Option<String>,

    /// Name of the field.
    ///
    /// - On the wire: `ComponentName`, String
    /// - Example: `商品价格`
    pub component_name: Option<String>,

    /// Whether the field has been filled in.
    ///
    /// - On the wire: `ComponentFillStatus`, String
    /// - Example: `1`
    pub component_fill_status: Option<FieldFillStatus>,

    /// What was filled in.
    ///
    /// - On the wire: `ComponentValue`, String
    /// - Example: `100`
    /// - Sensitive: never shown in errors, logs and debug output
    pub component_value: Option<String>,

    /// Download link of the picture if the field is an image field.
    ///
    /// - On the wire: `ImageUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=ffe60eceb87e57f6d25`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: Option<String>,
}

impl FilledComponent {
    /// How long [`Self::image_url`] is valid: 5 minutes.
    pub const IMAGE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::structure! {
    received FilledComponent {
        0 component_id: Option "ComponentId";
        1 component_name: Option "ComponentName";
        2 component_fill_status: Option "ComponentFillStatus";
        3 component_value: Option "ComponentValue", sensitive();
        4 image_url: Option "ImageUrl", sensitive();
    }
}
