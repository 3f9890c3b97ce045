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

/// Every enum without its type, by name: for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[::tc3_runtime::dynamic::Enumeration] = &[
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::ApproverSignType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ApproverType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::AutoSignScene,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::CcNotifyType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::CcPermission,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::CcType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ComponentType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::ContractVerifyType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ExtendedService,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::FillType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::FlowReadLimit,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::GenerateMode,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::IdCardType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::IntentionType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::KeywordOrder,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::LimitedComponentType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::LinkEndpoint,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::NotifyType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::RelativeLocation,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::SignTypeSelector,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::SignatureKind,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::ApproverOptionAddSignComponentUseSealSize,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::ApproverOptionApproverMobileMode,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::FlowInfoFlowDisplayType,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::RuleIdConfigSpeed,
    >(),
    ::tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ServiceSwitch,
    >(),
];
