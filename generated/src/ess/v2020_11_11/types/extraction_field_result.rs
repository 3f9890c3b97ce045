// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ExtractionFieldResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::ExtractionFieldType;
use crate::ess::v2020_11_11::types::PositionInfo;

/// A value extracted from a contract.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ExtractionFieldResult {
    /// Identifier of the value.
    ///
    /// - On the wire: `Id`, String
    /// - Example: `yDxxxxx`
    pub id: Option<String>,

    /// Name of the value.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `甲方`
    pub name: Option<String>,

    /// Kind of value.
    ///
    /// - On the wire: `Type`, String
    /// - Example: `TEXT`
    pub r#type: Option<ExtractionFieldType>,

    /// What was extracted.
    ///
    /// - On the wire: `Values`, list of String
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub values: Option<Vec<String>>,

    /// Whether the value is found by its meaning.
    ///
    /// - On the wire: `RequiresSemanticExtraction`, Boolean
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub requires_semantic_extraction: Option<bool>,

    /// Places of the value in the contract.
    ///
    /// - On the wire: `Positions`, list of object `PositionInfo`
    pub positions: Option<Vec<PositionInfo>>,
}

rt::structure! {
    received ExtractionFieldResult {
        0 id: Option "Id";
        1 name: Option "Name";
        2 r#type: Option "Type";
        3 values: Option "Values", sensitive();
        4 requires_semantic_extraction: Option "RequiresSemanticExtraction";
        5 positions: Option "Positions";
    }
}
