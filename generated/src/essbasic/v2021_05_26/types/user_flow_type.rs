// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UserFlowType.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A contract type that the organization has defined.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct UserFlowType {
    /// Identifier of the contract type, as in `DescribeUserFlowType`.
    ///
    /// - On the wire: `UserFlowTypeId`, String
    /// - Example: `yDwXXUUckp19hvn8URxp4X6wVwCLodxJ`
    pub user_flow_type_id: Option<String>,

    /// Name of the contract type.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `人事合同`
    pub name: Option<String>,

    /// Description of the contract type.
    ///
    /// - On the wire: `Description`, String
    /// - Example: `人事合同`
    pub description: Option<String>,
}

rt::structure! {
    received UserFlowType {
        0 user_flow_type_id: Option "UserFlowTypeId";
        1 name: Option "Name";
        2 description: Option "Description";
    }
}
