//! A request with required members of types that have no empty value.

use tc3_runtime as rt;

use crate::essbasic::{ApproverType, FlowInfo, PrepareFlowsResponse, SERVICE};

/// Nested in itself.
pub struct Probe {
    count: i64,
    kind: ApproverType,
    flow: FlowInfo,
    probes: Vec<Self>,
}

impl rt::Action for Probe {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo::of(SERVICE, "Probe");
    type Response = PrepareFlowsResponse;
}

rt::structure! {
    both Probe {
        0 count: "Count", required();
        1 kind: "Kind", required();
        2 flow: "Flow", required();
        3 probes: "Probes", required();
    }
}
