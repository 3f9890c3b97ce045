// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/

mod channel_create_seal_policy;
mod modify_extended_service;
mod prepare_flows;

pub use channel_create_seal_policy::{
    ChannelCreateSealPolicyRequest, ChannelCreateSealPolicyResponse,
};
pub use modify_extended_service::{
    ModifyExtendedServiceRequest, ModifyExtendedServiceResponse, ServiceSwitch,
    UnknownServiceSwitch,
};
pub use prepare_flows::{PrepareFlowsRequest, PrepareFlowsResponse};

/// Every action without its types, by name: for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[::tc3_runtime::dynamic::Entry] = &[
    ::tc3_runtime::dynamic::Entry::of::<ChannelCreateSealPolicyRequest>(),
    ::tc3_runtime::dynamic::Entry::of::<ModifyExtendedServiceRequest>(),
    ::tc3_runtime::dynamic::Entry::of::<PrepareFlowsRequest>(),
];
