// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/

mod prepare_flows;

pub use prepare_flows::{PrepareFlowsRequest, PrepareFlowsResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<PrepareFlowsRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::ApproverType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ServiceSwitch,
    >(),
];
