// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ExtractionTaskResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::ExtractionFieldResult;

/// What was extracted from one contract.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ExtractionTaskResult {
    /// File of the contract.
    ///
    /// - On the wire: `ResourceId`, String
    /// - Example: `yDtIgUU2vxu`
    pub resource_id: Option<String>,

    /// Name of the file.
    ///
    /// - On the wire: `ResourceName`, String
    /// - Example: `示例文件.pdf`
    pub resource_name: Option<String>,

    /// Extracted values.
    ///
    /// - On the wire: `ExtractionFieldResults`, list of object `ExtractionFieldResult`
    pub extraction_field_results: Option<Vec<ExtractionFieldResult>>,
}

rt::structure! {
    received ExtractionTaskResult {
        0 resource_id: Option "ResourceId";
        1 resource_name: Option "ResourceName";
        2 extraction_field_results: Option "ExtractionFieldResults";
    }
}
