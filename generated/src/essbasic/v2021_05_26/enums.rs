// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/

mod approver_sign_type;
mod approver_type;
mod auto_sign_scene;
mod cc_notify_type;
mod cc_permission;
mod cc_type;
mod component_type;
mod contract_verify_type;
mod extended_service;
mod fill_type;
mod flow_read_limit;
mod generate_mode;
mod id_card_type;
mod intention_type;
mod keyword_order;
mod limited_component_type;
mod link_endpoint;
mod notify_type;
mod relative_location;
mod sign_type_selector;
mod signature_kind;

pub use approver_sign_type::{ApproverSignType, UnknownApproverSignType};
pub use approver_type::{ApproverType, UnknownApproverType};
pub use auto_sign_scene::{AutoSignScene, UnknownAutoSignScene};
pub use cc_notify_type::{CcNotifyType, UnknownCcNotifyType};
pub use cc_permission::{CcPermission, UnknownCcPermission};
pub use cc_type::{CcType, UnknownCcType};
pub use component_type::{ComponentType, UnknownComponentType};
pub use contract_verify_type::{ContractVerifyType, UnknownContractVerifyType};
pub use extended_service::{ExtendedService, UnknownExtendedService};
pub use fill_type::{FillType, UnknownFillType};
pub use flow_read_limit::{FlowReadLimit, UnknownFlowReadLimit};
pub use generate_mode::{GenerateMode, UnknownGenerateMode};
pub use id_card_type::{IdCardType, UnknownIdCardType};
pub use intention_type::{IntentionType, UnknownIntentionType};
pub use keyword_order::{KeywordOrder, UnknownKeywordOrder};
pub use limited_component_type::{LimitedComponentType, UnknownLimitedComponentType};
pub use link_endpoint::{LinkEndpoint, UnknownLinkEndpoint};
pub use notify_type::{NotifyType, UnknownNotifyType};
pub use relative_location::{RelativeLocation, UnknownRelativeLocation};
pub use sign_type_selector::{SignTypeSelector, UnknownSignTypeSelector};
pub use signature_kind::{SignatureKind, UnknownSignatureKind};
