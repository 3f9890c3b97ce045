// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowGroupUrlInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::FlowGroupApproverInfo;

/// Flows of a flow group whose signers are filled in later.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupUrlInfo {
    /// Flows of the group and the signers in them that the user of the link claims.
    ///
    /// - On the wire: `FlowGroupApproverInfos`, list of object `FlowGroupApproverInfo`, optional
    pub flow_group_approver_infos: Option<Vec<FlowGroupApproverInfo>>,
}

impl FlowGroupUrlInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `FlowGroupApproverInfos`. Flows of the group and the signers in them that the user of the link claims.
    #[inline]
    pub fn flow_group_approver_infos(
        mut self,
        flow_group_approver_infos: Vec<FlowGroupApproverInfo>,
    ) -> Self {
        self.flow_group_approver_infos = Some(flow_group_approver_infos);
        self
    }
}

impl Default for FlowGroupUrlInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent FlowGroupUrlInfo {
        0 flow_group_approver_infos: Option "FlowGroupApproverInfos";
    }
}
