// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/

mod agent;
mod approver_option;
mod cc_info;
mod component;
mod component_limit;
mod flow_approver_info;
mod flow_info;
mod form_field;
mod intention;
mod intention_action;
mod intention_question;
mod organization_info;
mod user_info;

pub use agent::Agent;
pub use approver_option::ApproverOption;
pub use cc_info::CcInfo;
pub use component::Component;
pub use component_limit::ComponentLimit;
pub use flow_approver_info::FlowApproverInfo;
pub use flow_info::FlowInfo;
pub use form_field::FormField;
pub use intention::Intention;
pub use intention_action::IntentionAction;
pub use intention_question::IntentionQuestion;
pub use organization_info::OrganizationInfo;
pub use user_info::UserInfo;
