// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/

mod approver_sign_type;
mod approver_type;
mod approver_verify_type;
mod authorizable_service;
mod auto_sign_link_form;
mod auto_sign_scene;
mod auto_sign_url_type;
mod basic_signature_kind;
mod billing_cost_type;
mod billing_quota;
mod cancel_message_format;
mod cc_notify_type;
mod cc_permission;
mod cc_type;
mod component_type;
mod contract_verify_type;
mod displayed_component_type;
mod evidence_report_type;
mod evidence_status;
mod extended_service;
mod field_fill_status;
mod fill_type;
mod flow_display_type;
mod flow_read_limit;
mod flow_status;

#[cfg(feature = "callbacks")]
mod flow_status_code;

mod generate_mode;
mod id_card_type;
mod id_card_type_or_other;
mod intention_type;
mod keyword_order;
mod limited_component_type;
mod link_endpoint;
mod link_form;
mod mainland_id_card_type;
mod notify_type;
mod organization_authorization_status;
mod pdf_verification;
mod permission_visibility;
mod preview_type;
mod relative_location;
mod review_result;
mod seal_size_rule;
mod seal_type;
mod sign_type_selector;
mod signature_kind;
mod signature_type;
mod signer_kind;
mod signer_status;

#[cfg(feature = "callbacks")]
mod signer_status_code;

mod template_auth_tag;

pub use approver_sign_type::{ApproverSignType, UnknownApproverSignType};
pub use approver_type::{ApproverType, UnknownApproverType};
pub use approver_verify_type::{ApproverVerifyType, UnknownApproverVerifyType};
pub use authorizable_service::{AuthorizableService, UnknownAuthorizableService};
pub use auto_sign_link_form::{AutoSignLinkForm, UnknownAutoSignLinkForm};
pub use auto_sign_scene::{AutoSignScene, UnknownAutoSignScene};
pub use auto_sign_url_type::{AutoSignUrlType, UnknownAutoSignUrlType};
pub use basic_signature_kind::{BasicSignatureKind, UnknownBasicSignatureKind};
pub use billing_cost_type::{BillingCostType, UnknownBillingCostType};
pub use billing_quota::{BillingQuota, UnknownBillingQuota};
pub use cancel_message_format::{CancelMessageFormat, UnknownCancelMessageFormat};
pub use cc_notify_type::{CcNotifyType, UnknownCcNotifyType};
pub use cc_permission::{CcPermission, UnknownCcPermission};
pub use cc_type::{CcType, UnknownCcType};
pub use component_type::{ComponentType, UnknownComponentType};
pub use contract_verify_type::{ContractVerifyType, UnknownContractVerifyType};
pub use displayed_component_type::{
    DisplayedComponentType, UnknownDisplayedComponentType,
};
pub use evidence_report_type::{EvidenceReportType, UnknownEvidenceReportType};
pub use evidence_status::{EvidenceStatus, UnknownEvidenceStatus};
pub use extended_service::{ExtendedService, UnknownExtendedService};
pub use field_fill_status::{FieldFillStatus, UnknownFieldFillStatus};
pub use fill_type::{FillType, UnknownFillType};
pub use flow_display_type::{FlowDisplayType, UnknownFlowDisplayType};
pub use flow_read_limit::{FlowReadLimit, UnknownFlowReadLimit};
pub use flow_status::{FlowStatus, UnknownFlowStatus};

#[cfg(feature = "callbacks")]
pub use flow_status_code::{FlowStatusCode, UnknownFlowStatusCode};

pub use generate_mode::{GenerateMode, UnknownGenerateMode};
pub use id_card_type::{IdCardType, UnknownIdCardType};
pub use id_card_type_or_other::{IdCardTypeOrOther, UnknownIdCardTypeOrOther};
pub use intention_type::{IntentionType, UnknownIntentionType};
pub use keyword_order::{KeywordOrder, UnknownKeywordOrder};
pub use limited_component_type::{LimitedComponentType, UnknownLimitedComponentType};
pub use link_endpoint::{LinkEndpoint, UnknownLinkEndpoint};
pub use link_form::{LinkForm, UnknownLinkForm};
pub use mainland_id_card_type::{MainlandIdCardType, UnknownMainlandIdCardType};
pub use notify_type::{NotifyType, UnknownNotifyType};
pub use organization_authorization_status::{
    OrganizationAuthorizationStatus, UnknownOrganizationAuthorizationStatus,
};
pub use pdf_verification::{PdfVerification, UnknownPdfVerification};
pub use permission_visibility::{PermissionVisibility, UnknownPermissionVisibility};
pub use preview_type::{PreviewType, UnknownPreviewType};
pub use relative_location::{RelativeLocation, UnknownRelativeLocation};
pub use review_result::{ReviewResult, UnknownReviewResult};
pub use seal_size_rule::{SealSizeRule, UnknownSealSizeRule};
pub use seal_type::{SealType, UnknownSealType};
pub use sign_type_selector::{SignTypeSelector, UnknownSignTypeSelector};
pub use signature_kind::{SignatureKind, UnknownSignatureKind};
pub use signature_type::{SignatureType, UnknownSignatureType};
pub use signer_kind::{SignerKind, UnknownSignerKind};
pub use signer_status::{SignerStatus, UnknownSignerStatus};

#[cfg(feature = "callbacks")]
pub use signer_status_code::{SignerStatusCode, UnknownSignerStatusCode};

pub use template_auth_tag::{TemplateAuthTag, UnknownTemplateAuthTag};
