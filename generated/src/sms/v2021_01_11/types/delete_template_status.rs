// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/DeleteTemplateStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The deletion of a template.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DeleteTemplateStatus {
    /// Outcome, as text.
    ///
    /// - On the wire: `DeleteStatus`, String, always present in responses
    /// - Example: `return successfully!`
    pub delete_status: String,

    /// When the template was deleted.
    ///
    /// - On the wire: `DeleteTime`, Unix time in seconds, always present in responses
    /// - Example: `1578988506`
    pub delete_time: i64,
}

rt::structure! {
    received DeleteTemplateStatus {
        0 delete_status: "DeleteStatus", always();
        1 delete_time: "DeleteTime", always();
    }
}
