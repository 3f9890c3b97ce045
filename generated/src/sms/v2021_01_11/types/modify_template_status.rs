// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/ModifyTemplateStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A template that was changed.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ModifyTemplateStatus {
    /// Identifier of the template.
    ///
    /// - On the wire: `TemplateId`, Unsigned integer, always present in responses
    /// - Example: `1110`
    pub template_id: u64,
}

rt::structure! {
    received ModifyTemplateStatus {
        0 template_id: "TemplateId", always();
    }
}
