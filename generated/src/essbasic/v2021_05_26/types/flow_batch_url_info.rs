// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowBatchUrlInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::FlowBatchApproverInfo;

/// Flows of a batch whose signers are filled in later.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowBatchUrlInfo {
    /// Flows and the signers in them that the user of the link claims.
    ///
    /// - On the wire: `FlowBatchApproverInfos`, list of object `FlowBatchApproverInfo`, optional
    /// - Each must set: `RecipientId`
    pub flow_batch_approver_infos: Option<Vec<FlowBatchApproverInfo>>,
}

impl FlowBatchUrlInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `FlowBatchApproverInfos`. Flows and the signers in them that the user of the link claims.
    #[inline]
    pub fn flow_batch_approver_infos(
        mut self,
        flow_batch_approver_infos: Vec<FlowBatchApproverInfo>,
    ) -> Self {
        self.flow_batch_approver_infos = Some(flow_batch_approver_infos);
        self
    }
}

impl Default for FlowBatchUrlInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent FlowBatchUrlInfo {
        0 flow_batch_approver_infos: Option "FlowBatchApproverInfos", needs(&[&["RecipientId"]]);
    }
}
