// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/UserFlowType.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A contract type that the organization has defined.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct UserFlowType {
    /// Identifier of the contract type, as in `DescribeUserFlowType`.
    ///
    /// - On the wire: `UserFlowTypeId`, String, optional, always present in responses
    /// - Example: `yDCNsUUg9tk6n6UtJrNd1S1ueFygJh9D`
    pub user_flow_type_id: Option<String>,

    /// Name of the contract type.
    ///
    /// - On the wire: `Name`, String, optional, always present in responses
    /// - Example: `分销合同`
    pub name: Option<String>,

    /// Description of the contract type.
    ///
    /// - On the wire: `Description`, String, optional, always present in responses
    /// - Example: `由主承销人、国际协调人和全体承销商签署的旨在明确承销团成员间权利义务关系的协议`
    pub description: Option<String>,
}

impl UserFlowType {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `UserFlowTypeId`. Identifier of the contract type, as in `DescribeUserFlowType`.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }

    /// Sets `Name`. Name of the contract type.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Description`. Description of the contract type.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Default for UserFlowType {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    both UserFlowType {
        0 user_flow_type_id: Option "UserFlowTypeId", always();
        1 name: Option "Name", always();
        2 description: Option "Description", always();
    }
}
