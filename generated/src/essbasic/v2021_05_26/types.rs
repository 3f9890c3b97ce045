// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/

mod agent;
mod approver_option;
mod cc_info;
mod component;
mod component_limit;
mod flow_approver_info;
mod flow_info;
mod flow_operate_limit;
mod form_field;
mod intention;
mod intention_action;
mod intention_question;
mod option;
mod organization_info;
mod rule_id_config;
mod user_info;

pub use agent::Agent;
pub use approver_option::{
    ApproverOption, ApproverOptionAddSignComponentUseSealSize,
    ApproverOptionApproverMobileMode, UnknownApproverOptionAddSignComponentUseSealSize,
    UnknownApproverOptionApproverMobileMode,
};
pub use cc_info::CcInfo;
pub use component::Component;
pub use component_limit::ComponentLimit;
pub use flow_approver_info::FlowApproverInfo;
pub use flow_info::{FlowInfo, FlowInfoFlowDisplayType, UnknownFlowInfoFlowDisplayType};
pub use flow_operate_limit::FlowOperateLimit;
pub use form_field::FormField;
pub use intention::Intention;
pub use intention_action::IntentionAction;
pub use intention_question::IntentionQuestion;
pub use option::{Option, OptionArgs};
pub use organization_info::OrganizationInfo;
pub use rule_id_config::{RuleIdConfig, RuleIdConfigSpeed, UnknownRuleIdConfigSpeed};
pub use user_info::UserInfo;
