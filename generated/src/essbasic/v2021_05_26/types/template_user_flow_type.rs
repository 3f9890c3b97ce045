// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/TemplateUserFlowType.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A contract type that the organization has defined, by which templates are sorted.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct TemplateUserFlowType {
    /// Identifier of the contract type.
    ///
    /// - On the wire: `UserFlowTypeId`, String
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub user_flow_type_id: Option<String>,

    /// Name of the contract type.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `入职合同`
    pub name: Option<String>,

    /// Number of templates bound to the contract type. Counted only if `QueryBindTemplate` is true.
    ///
    /// - On the wire: `TemplateNum`, Integer
    /// - Example: `10`
    pub template_num: Option<i64>,

    /// Description of the contract type.
    ///
    /// - On the wire: `Description`, String
    /// - Example: `入职合同分类`
    pub description: Option<String>,
}

rt::structure! {
    received TemplateUserFlowType {
        0 user_flow_type_id: Option "UserFlowTypeId";
        1 name: Option "Name";
        2 template_num: Option "TemplateNum";
        3 description: Option "Description";
    }
}
