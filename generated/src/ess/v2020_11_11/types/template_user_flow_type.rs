// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/TemplateUserFlowType.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A contract type that the organization has defined, by which templates are sorted.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct TemplateUserFlowType {
    /// Identifier of the contract type.
    ///
    /// - On the wire: `UserFlowTypeId`, String, always present in responses
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub user_flow_type_id: String,

    /// Name of the contract type.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `入职合同`
    pub name: String,

    /// Description of the contract type.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `入职合同分类`
    pub description: String,

    /// Number of templates bound to the contract type. Counted only if `QueryBindTemplate` is true.
    ///
    /// - On the wire: `TemplateNum`, Integer, always present in responses
    /// - Example: `10`
    pub template_num: i64,

    /// Whether the contract type is enabled.
    ///
    /// - On the wire: `Status`, Integer, always present in responses
    /// - Example: `1`
    pub status: ContractTypeStatus,
}

rt::integer_enum! {
    /// Whether a contract type is enabled.
    pub enum ContractTypeStatus, UnknownContractTypeStatus {
        /// `0` – Not enabled.
        Disabled = 0,
        /// `1` – Enabled.
        Enabled = 1,
    }
}

rt::structure! {
    received TemplateUserFlowType {
        0 user_flow_type_id: "UserFlowTypeId", always();
        1 name: "Name", always();
        2 description: "Description", always();
        3 template_num: "TemplateNum", always();
        4 status: "Status", always();
    }
}
