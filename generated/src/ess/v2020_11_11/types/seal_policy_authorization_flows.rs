// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SealPolicyAuthorizationFlows.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Flows or flow groups for which the use of a seal is authorized.
///
/// - Set at most one of `FlowIds`, `FlowGroupIds`.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct SealPolicyAuthorizationFlows {
    /// Flows.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 50 items (checked before sending)
    /// - Example: `yD3J6UUckp***********3YXw6WBhsBL`
    pub flow_ids: Option<Vec<String>>,

    /// Flow groups.
    ///
    /// - On the wire: `FlowGroupIds`, list of String, optional
    /// - Limit: at most 10 items (checked before sending)
    /// - Example: `yD3a2UUck************T8nlBwEDRxj`
    pub flow_group_ids: Option<Vec<String>>,
}

impl SealPolicyAuthorizationFlows {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `FlowIds`. Flows.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `FlowGroupIds`. Flow groups.
    #[inline]
    pub fn flow_group_ids(mut self, flow_group_ids: Vec<String>) -> Self {
        self.flow_group_ids = Some(flow_group_ids);
        self
    }
}

impl Default for SealPolicyAuthorizationFlows {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent SealPolicyAuthorizationFlows {
        0 flow_ids: Option "FlowIds", limits(&[max_items(50)]);
        1 flow_group_ids: Option "FlowGroupIds", limits(&[max_items(10)]);
    }
    rules [
        AtMostOneOf(&[&["FlowIds"], &["FlowGroupIds"]]),
    ]
}
