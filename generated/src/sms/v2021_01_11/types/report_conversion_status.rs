// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/ReportConversionStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Whether a report of a conversion was accepted.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ReportConversionStatus {
    /// `ok` or `OK`, or an error code.
    ///
    /// - On the wire: `Code`, String, always present in responses
    /// - Example: `ok`
    /// - Known values: `ok`, `OK`
    pub code: String,

    /// Explanation of `Code`.
    ///
    /// - On the wire: `Message`, String, always present in responses
    /// - Example: `report success`
    /// - Sensitive: never shown in errors, logs and debug output
    pub message: String,
}

rt::structure! {
    received ReportConversionStatus {
        0 code: "Code", always();
        1 message: "Message", always().sensitive();
    }
}
