// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/OutputReference.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::ReferenceExcerpt;

/// A point of the review that the contract passed, with the passages it rests on.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct OutputReference {
    /// Identifier of the result.
    ///
    /// - On the wire: `RiskId`, String
    /// - Example: `01KC8ACZ92JX24GG5YCBF5H6BN`
    pub risk_id: Option<String>,

    /// Name of the risk.
    ///
    /// - On the wire: `RiskName`, String
    /// - Example: `引用内容详情是否存在`
    pub risk_name: Option<String>,

    /// Description of the risk.
    ///
    /// - On the wire: `RiskDescription`, String
    /// - Example: `合同文本中提到的各种引用，需要在合同全文中找到对应内容详情`
    pub risk_description: Option<String>,

    /// Category of the point of review.
    ///
    /// - On the wire: `CategoryName`, String
    /// - Example: `引用内容详情是否存在`
    pub category_name: Option<String>,

    /// What the review is based on.
    ///
    /// - On the wire: `RiskBasis`, String
    /// - Example: `引用内容详情是否存在-引用内容详情是否存在`
    pub risk_basis: Option<String>,

    /// Passages of the contract.
    ///
    /// - On the wire: `Excerpts`, list of object `ReferenceExcerpt`, may be null
    pub excerpts: Option<Vec<ReferenceExcerpt>>,
}

rt::structure! {
    received OutputReference {
        0 risk_id: Option "RiskId";
        1 risk_name: Option "RiskName";
        2 risk_description: Option "RiskDescription";
        3 category_name: Option "CategoryName";
        4 risk_basis: Option "RiskBasis";
        5 excerpts: Option "Excerpts";
    }
}
