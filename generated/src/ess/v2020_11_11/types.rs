// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/

mod admin;
mod admin_change_invitation_info;
mod agent;
mod approver_component_limit_type;
mod approver_info;
mod approver_item;
mod approver_option;
mod approver_restriction;
mod archive_dynamic_approver_data;
mod archive_flow_approver_info;
mod archive_flow_result;
mod auth_info_detail;
mod auth_record;
mod authorized_user;
mod auto_sign_config;
mod batch_organization_registration_tasks_details;
mod bill_usage_detail;
mod callback_info;
mod caller;
mod cancel_failure_flow;
mod cc_info;
mod checklist;
mod checklist_category;
mod checklist_point;
mod comparison_detail;
mod component;
mod component_limit;
mod contract_review_checklist_web_url_option;
mod contract_review_web_url_option;
mod contract_summary;
mod contract_summary_info;
mod create_archive_flow;
mod create_flow_option;
mod create_result_page_config;
mod create_staff_result;
mod delete_organization_authorization_info;
mod delete_staffs_result;
mod department;
mod detect_info_video_data;
mod dynamic_flow_approver_result;
mod dynamic_sign_option;
mod embed_url_option;
mod extend_auth_info;
mod extend_scene;
mod extraction_field;
mod extraction_field_result;
mod extraction_task_result;
mod failed_create_role_data;
mod failed_create_staff_data;
mod failed_delete_staff_data;
mod failed_update_staff_data;
mod feedback_info;
mod feedback_info_reason;
mod feedback_list;
mod file_info;
mod file_url;
mod fill_approver_info;
mod fill_error;
mod filled_component;
mod filter;
mod flow_approver_detail;
mod flow_approver_url_info;
mod flow_batch_approver_info;
mod flow_batch_url_info;
mod flow_brief;
mod flow_create_approver;
mod flow_detail_info;
mod flow_forward_info;
mod flow_forward_result;
mod flow_group_approver_info;
mod flow_group_approvers;
mod flow_group_info;
mod flow_group_options;
mod flow_group_url_info;
mod flow_operate_limit;
mod flow_remark_item;
mod form_field;
mod forward_record;
mod group_organization;
mod has_auth_organization;
mod has_auth_user;
mod identity;
mod integrate_role;
mod integration_department;
mod intention;
mod intention_action;
mod intention_action_result;
mod intention_action_result_detail;
mod intention_question;
mod intention_question_result;
mod jump_event;
mod mini_app_create_approver_info;
mod mini_app_create_flow_option;
mod mini_app_create_flow_page_option;
mod need_review_approver_info;
mod occupied_seal;
mod action_setting;
mod org_bill_summary;
mod organization_auth_url;
mod organization_common_info;
mod organization_info;
mod output_reference;
mod output_risk;
mod pdf_verify_result;
mod permission;
mod permission_group;
mod position_info;
mod preset_approver_info;
mod proxy_organization_info;
mod recipient;
mod recipient_component_info;
mod reference_excerpt;
mod register_info;
mod register_info_option;
mod registration_organization_info;
mod released_approver;
mod relieve_info;
mod remind_email_info;
mod remind_flow_group_detail;
mod remind_flow_group_record;
mod remind_flow_records;
mod reviewer_info;
mod risk_identification_feedback_info;
mod risk_identification_role_info;
mod rule_id_config;
mod seal_info;
mod seal_policy_authorization_flows;
mod sign_certificate;
mod sign_component_config;
mod sign_qr_code;
mod sign_url;
mod single_sign_on_employees;
mod staff;
mod staff_role;
mod sub_org_bill_summary;
mod sub_org_bill_usage;
mod sub_task_feedback;
mod success_create_staff_data;
mod success_delete_staff_data;
mod success_update_staff_data;
mod tag;
mod template_info;
mod template_user_flow_type;
mod upload_file;
mod user_flow_type;
mod user_info;
mod user_three_factor;
mod verify_digit_file_result;
mod web_theme_config;
mod web_url_option;

pub use admin::Admin;
pub use admin_change_invitation_info::{
    AdminChangeInvitationInfo, AdminChangeInvitationInfoArgs,
};
pub use agent::Agent;
pub use approver_component_limit_type::ApproverComponentLimitType;
pub use approver_info::{ApproverInfo, ReceiptRole, UnknownReceiptRole};
pub use approver_item::ApproverItem;
pub use approver_option::{ApproverMobileMode, ApproverOption, UnknownApproverMobileMode};
pub use approver_restriction::ApproverRestriction;
pub use archive_dynamic_approver_data::ArchiveDynamicApproverData;
pub use archive_flow_approver_info::{
    ArchiveFlowApproverInfo, ArchivedSignerKind, UnknownArchivedSignerKind,
};
pub use archive_flow_result::{ArchiveFlowResult, ArchiveOutcome, UnknownArchiveOutcome};
pub use auth_info_detail::AuthInfoDetail;
pub use auth_record::{
    AuthRecord, AuthorizationLetterStatus, UnknownAuthorizationLetterStatus,
    UnknownVerificationAuthorization, VerificationAuthorization,
};
pub use authorized_user::AuthorizedUser;
pub use auto_sign_config::{
    AutoSignConfig, AutoSignLicenseBinding, AutoSignVerifyChannel,
    UnknownAutoSignLicenseBinding, UnknownAutoSignVerifyChannel,
};
pub use batch_organization_registration_tasks_details::{
    BatchOrganizationRegistrationTasksDetails, BatchRegistrationStatus,
    UnknownBatchRegistrationStatus,
};
pub use bill_usage_detail::{BillUsageDetail, BilledFlowStatus, UnknownBilledFlowStatus};
pub use callback_info::CallbackInfo;
pub use caller::Caller;
pub use cancel_failure_flow::CancelFailureFlow;
pub use cc_info::CcInfo;
pub use checklist::{Checklist, ChecklistConfigStatus, UnknownChecklistConfigStatus};
pub use checklist_category::ChecklistCategory;
pub use checklist_point::{ChecklistPoint, ChecklistPointArgs};
pub use comparison_detail::{
    ComparedContentType, ComparisonDetail, ComparisonType, TextFormatType,
    UnknownComparedContentType, UnknownComparisonType, UnknownTextFormatType,
};
pub use component::{
    Component, ComponentArgs, TemplateFieldSource, UnknownTemplateFieldSource,
};
pub use component_limit::ComponentLimit;
pub use contract_review_checklist_web_url_option::ContractReviewChecklistWebUrlOption;
pub use contract_review_web_url_option::ContractReviewWebUrlOption;
pub use contract_summary::{ContractSummary, SummaryCategory, UnknownSummaryCategory};
pub use contract_summary_info::ContractSummaryInfo;
pub use create_archive_flow::CreateArchiveFlow;
pub use create_flow_option::{
    CcInfoVisibility, CreateFlowOption, FlowStartStep, OperationInstruction,
    UnknownCcInfoVisibility, UnknownFlowStartStep, UnknownOperationInstruction,
};
pub use create_result_page_config::{
    CreateResultPageConfig, FlowStartResultPage, UnknownFlowStartResultPage,
};
pub use create_staff_result::CreateStaffResult;
pub use delete_organization_authorization_info::DeleteOrganizationAuthorizationInfo;
pub use delete_staffs_result::DeleteStaffsResult;
pub use department::Department;
pub use detect_info_video_data::DetectInfoVideoData;
pub use dynamic_flow_approver_result::DynamicFlowApproverResult;
pub use dynamic_sign_option::{
    BatchClaimRequirement, DynamicSignOption, UnknownBatchClaimRequirement,
};
pub use embed_url_option::EmbedUrlOption;
pub use extend_auth_info::{
    ExtendAuthInfo, ExtendedServiceStatus, UnknownExtendedServiceStatus,
};
pub use extend_scene::{ExtendScene, SealOrigin, UnknownSealOrigin};
pub use extraction_field::ExtractionField;
pub use extraction_field_result::ExtractionFieldResult;
pub use extraction_task_result::ExtractionTaskResult;
pub use failed_create_role_data::FailedCreateRoleData;
pub use failed_create_staff_data::FailedCreateStaffData;
pub use failed_delete_staff_data::FailedDeleteStaffData;
pub use failed_update_staff_data::FailedUpdateStaffData;
pub use feedback_info::{ExtractionFeedback, FeedbackInfo, UnknownExtractionFeedback};
pub use feedback_info_reason::{
    ExtractionErrorType, FeedbackInfoReason, UnknownExtractionErrorType,
};
pub use feedback_list::FeedbackList;
pub use file_info::FileInfo;
pub use file_url::FileUrl;
pub use fill_approver_info::FillApproverInfo;
pub use fill_error::FillError;
pub use filled_component::FilledComponent;
pub use filter::Filter;
pub use flow_approver_detail::{
    FlowApproverDetail, FlowSignerKind, UnknownFlowSignerKind,
};
pub use flow_approver_url_info::FlowApproverUrlInfo;
pub use flow_batch_approver_info::FlowBatchApproverInfo;
pub use flow_batch_url_info::FlowBatchUrlInfo;
pub use flow_brief::FlowBrief;
pub use flow_create_approver::FlowCreateApprover;
pub use flow_detail_info::FlowDetailInfo;
pub use flow_forward_info::{FlowForwardInfo, FlowForwardInfoArgs};
pub use flow_forward_result::FlowForwardResult;
pub use flow_group_approver_info::FlowGroupApproverInfo;
pub use flow_group_approvers::FlowGroupApprovers;
pub use flow_group_info::FlowGroupInfo;
pub use flow_group_options::FlowGroupOptions;
pub use flow_group_url_info::FlowGroupUrlInfo;
pub use flow_operate_limit::FlowOperateLimit;
pub use flow_remark_item::FlowRemarkItem;
pub use form_field::FormField;
pub use forward_record::{ForwardRecord, HandOverCause, UnknownHandOverCause};
pub use group_organization::GroupOrganization;
pub use has_auth_organization::HasAuthOrganization;
pub use has_auth_user::{EmployeeAffiliation, HasAuthUser, UnknownEmployeeAffiliation};
pub use identity::{BusinessState, Identity, UnknownBusinessState};
pub use integrate_role::{IntegrateRole, RoleStatus, UnknownRoleStatus};
pub use integration_department::IntegrationDepartment;
pub use intention::Intention;
pub use intention_action::IntentionAction;
pub use intention_action_result::IntentionActionResult;
pub use intention_action_result_detail::IntentionActionResultDetail;
pub use intention_question::IntentionQuestion;
pub use intention_question_result::IntentionQuestionResult;
pub use jump_event::{JumpEvent, RegistrationJumpEvent, UnknownRegistrationJumpEvent};
pub use mini_app_create_approver_info::{
    MiniAppCreateApproverInfo, MiniAppSignerType, UnknownMiniAppSignerType,
};
pub use mini_app_create_flow_option::MiniAppCreateFlowOption;
pub use mini_app_create_flow_page_option::MiniAppCreateFlowPageOption;
pub use need_review_approver_info::NeedReviewApproverInfo;
pub use occupied_seal::{OccupiedSeal, OccupiedSealStatus, UnknownOccupiedSealStatus};
pub use action_setting::{ActionSetting, ActionSettingArgs};
pub use org_bill_summary::OrgBillSummary;
pub use organization_auth_url::OrganizationAuthUrl;
pub use organization_common_info::{OrganizationCommonInfo, OrganizationCommonInfoArgs};
pub use organization_info::OrganizationInfo;
pub use output_reference::OutputReference;
pub use output_risk::{
    OutputRisk, RiskLevel, RiskOrigin, UnknownRiskLevel, UnknownRiskOrigin,
};
pub use pdf_verify_result::{
    PdfSignatureVerification, PdfVerifyResult, SigningPlatform,
    UnknownPdfSignatureVerification, UnknownSigningPlatform,
};
pub use permission::{
    DataPermissionLink, DataPermissionNode, DataPermissionRange, Permission,
    PermissionSide, UnknownDataPermissionLink, UnknownDataPermissionNode,
    UnknownDataPermissionRange, UnknownPermissionSide,
};
pub use permission_group::PermissionGroup;
pub use position_info::{PositionInfo, ReviewedDocumentType, UnknownReviewedDocumentType};
pub use preset_approver_info::PresetApproverInfo;
pub use proxy_organization_info::{ProxyOrganizationInfo, ProxyOrganizationInfoArgs};
pub use recipient::{
    DeliveryMethod, Recipient, RecipientApproverSignType, RecipientKind,
    RecipientVerifyType, UnknownDeliveryMethod, UnknownRecipientApproverSignType,
    UnknownRecipientKind, UnknownRecipientVerifyType,
};
pub use recipient_component_info::RecipientComponentInfo;
pub use reference_excerpt::ReferenceExcerpt;
pub use register_info::RegisterInfo;
pub use register_info_option::RegisterInfoOption;
pub use registration_organization_info::{
    BatchAuthorizationMethod, RegistrationOrganizationInfo,
    RegistrationOrganizationInfoArgs, UnknownBatchAuthorizationMethod,
};
pub use released_approver::{
    ReleaseApproverType, ReleaseSignComponentType, ReleasedApprover,
    ReleasedApproverArgs, UnknownReleaseApproverType, UnknownReleaseSignComponentType,
};
pub use relieve_info::RelieveInfo;
pub use remind_email_info::RemindEmailInfo;
pub use remind_flow_group_detail::{
    RemindFlowGroupDetail, RemindStatus, UnknownRemindStatus,
};
pub use remind_flow_group_record::RemindFlowGroupRecord;
pub use remind_flow_records::RemindFlowRecords;
pub use reviewer_info::ReviewerInfo;
pub use risk_identification_feedback_info::RiskIdentificationFeedbackInfo;
pub use risk_identification_role_info::RiskIdentificationRoleInfo;
pub use rule_id_config::{
    IntentionSpeechSpeed, RuleIdConfig, UnknownIntentionSpeechSpeed,
};
pub use seal_info::SealInfo;
pub use seal_policy_authorization_flows::SealPolicyAuthorizationFlows;
pub use sign_certificate::SignCertificate;
pub use sign_component_config::SignComponentConfig;
pub use sign_qr_code::SignQrCode;
pub use sign_url::SignUrl;
pub use single_sign_on_employees::{SingleSignOnEmployees, SingleSignOnEmployeesArgs};
pub use staff::{EmploymentStatus, Staff, UnknownEmploymentStatus};
pub use staff_role::StaffRole;
pub use sub_org_bill_summary::SubOrgBillSummary;
pub use sub_org_bill_usage::SubOrgBillUsage;
pub use sub_task_feedback::SubTaskFeedback;
pub use success_create_staff_data::SuccessCreateStaffData;
pub use success_delete_staff_data::SuccessDeleteStaffData;
pub use success_update_staff_data::SuccessUpdateStaffData;
pub use tag::Tag;
pub use template_info::{
    TemplateAvailability, TemplateInfo, TemplateSigningMode, TemplateStatus,
    UnknownTemplateAvailability, UnknownTemplateSigningMode, UnknownTemplateStatus,
};
pub use template_user_flow_type::{
    ContractTypeStatus, TemplateUserFlowType, UnknownContractTypeStatus,
};
pub use upload_file::UploadFile;
pub use user_flow_type::UserFlowType;
pub use user_info::UserInfo;
pub use user_three_factor::{UserThreeFactor, UserThreeFactorArgs};
pub use verify_digit_file_result::{
    DigitalSignatureKind, UnknownDigitalSignatureKind, VerifyDigitFileResult,
};
pub use web_theme_config::WebThemeConfig;
pub use web_url_option::WebUrlOption;
