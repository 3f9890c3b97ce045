// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/

mod admin_change_invitation_info;
mod agent;

#[cfg(feature = "callbacks")]
mod approver;

mod approver_component_limit_type;
mod approver_item;
mod approver_option;
mod approver_restriction;
mod auth_fail_message;
mod auth_info_detail;
mod authorized_user;
mod auto_sign_config;
mod base_flow_info;
mod batch_organization_registration_tasks_details;
mod cancel_failure_flow;
mod cc_info;
mod channel_archive_dynamic_approver_data;
mod channel_bill_usage_detail;
mod channel_organization_info;
mod channel_role;
mod common_approver_option;
mod common_flow_approver;
mod component;
mod component_limit;
mod create_flow_option;
mod create_result_page_config;
mod delete_organization_authorization_info;
mod department;
mod detect_info_video_data;
mod download_flow_info;
mod dynamic_flow_approver_result;
mod dynamic_flow_info;
mod dynamic_flow_result;
mod dynamic_sign_option;
mod embed_url_option;
mod extent_service_auth_info;
mod failed_create_role_data;
mod fill_approver_info;
mod fill_error;
mod filled_component;
mod filter;
mod flow_approver_detail;
mod flow_approver_info;
mod flow_approver_item;
mod flow_approver_url_info;
mod flow_batch_approver_info;
mod flow_batch_url_info;
mod flow_detail_info;
mod flow_file_info;
mod flow_forward_info;
mod flow_forward_result;
mod flow_group_approver_info;
mod flow_group_approvers;

#[cfg(feature = "callbacks")]
mod flow_group_message;

mod flow_group_options;
mod flow_group_url_info;
mod flow_info;
mod flow_operate_limit;
mod flow_resource_url_info;
mod form_field;
mod has_auth_organization;
mod has_auth_user;
mod intention;
mod intention_action;
mod intention_action_result;
mod intention_action_result_detail;
mod intention_question;
mod intention_question_result;
mod jump_event;
mod need_review_approver_info;
mod occupied_seal;
mod action_setting;
mod organization_auth_url;
mod organization_authorization_options;
mod organization_common_info;
mod organization_info;
mod pdf_verify_result;
mod permission;
mod permission_group;
mod preset_approver_info;
mod proxy_organization_operator;
mod recipient;
mod recipient_component_info;
mod registration_organization_info;
mod released_approver;
mod relieve_info;
mod remind_flow_records;
mod resource_url_info;
mod rule_id_config;
mod sign_component_config;
mod sign_qr_code;
mod sign_url;
mod sign_url_info;
mod staff;
mod staff_role;
mod sync_fail_reason;
mod task_info;
mod template_info;
mod template_user_flow_type;
mod upload_file;
mod usage_detail;
mod user_flow_type;
mod user_info;
mod user_three_factor;
mod web_theme_config;

pub use admin_change_invitation_info::AdminChangeInvitationInfo;
pub use agent::Agent;

#[cfg(feature = "callbacks")]
pub use approver::{Approver, CallbackApproverType, UnknownCallbackApproverType};

pub use approver_component_limit_type::ApproverComponentLimitType;
pub use approver_item::ApproverItem;
pub use approver_option::{ApproverMobileMode, ApproverOption, UnknownApproverMobileMode};
pub use approver_restriction::ApproverRestriction;
pub use auth_fail_message::AuthFailMessage;
pub use auth_info_detail::AuthInfoDetail;
pub use authorized_user::AuthorizedUser;
pub use auto_sign_config::{
    AutoSignConfig, AutoSignLicenseBinding, AutoSignVerifyChannel,
    UnknownAutoSignLicenseBinding, UnknownAutoSignVerifyChannel,
};
pub use base_flow_info::{BaseFlowInfo, SmartFillAreaSwitch, UnknownSmartFillAreaSwitch};
pub use batch_organization_registration_tasks_details::{
    BatchOrganizationRegistrationTasksDetails, BatchRegistrationStatus,
    UnknownBatchRegistrationStatus,
};
pub use cancel_failure_flow::CancelFailureFlow;
pub use cc_info::CcInfo;
pub use channel_archive_dynamic_approver_data::ChannelArchiveDynamicApproverData;
pub use channel_bill_usage_detail::{
    BilledFlowStatus, ChannelBillUsageDetail, UnknownBilledFlowStatus,
};
pub use channel_organization_info::{
    ChannelOrganizationInfo, OrganizationActivation, OrganizationAuthorizationMethod,
    UnknownOrganizationActivation, UnknownOrganizationAuthorizationMethod,
};
pub use channel_role::{ChannelRole, RoleStatus, UnknownRoleStatus};
pub use common_approver_option::CommonApproverOption;
pub use common_flow_approver::{
    CommonApproverType, CommonFlowApprover, UnknownCommonApproverType,
};
pub use component::Component;
pub use component_limit::ComponentLimit;
pub use create_flow_option::{
    CcInfoVisibility, CreateFlowOption, FlowStartStep, UnknownCcInfoVisibility,
    UnknownFlowStartStep,
};
pub use create_result_page_config::{
    CreateResultPageConfig, FlowStartResultPage, UnknownFlowStartResultPage,
};
pub use delete_organization_authorization_info::DeleteOrganizationAuthorizationInfo;
pub use department::Department;
pub use detect_info_video_data::DetectInfoVideoData;
pub use download_flow_info::DownloadFlowInfo;
pub use dynamic_flow_approver_result::DynamicFlowApproverResult;
pub use dynamic_flow_info::DynamicFlowInfo;
pub use dynamic_flow_result::DynamicFlowResult;
pub use dynamic_sign_option::{
    BatchClaimRequirement, DynamicSignOption, UnknownBatchClaimRequirement,
};
pub use embed_url_option::EmbedUrlOption;
pub use extent_service_auth_info::{
    ExtendedServiceStatus, ExtentServiceAuthInfo, UnknownExtendedServiceStatus,
};
pub use failed_create_role_data::FailedCreateRoleData;
pub use fill_approver_info::FillApproverInfo;
pub use fill_error::FillError;
pub use filled_component::FilledComponent;
pub use filter::Filter;
pub use flow_approver_detail::FlowApproverDetail;
pub use flow_approver_info::{
    FlowApproverInfo, SignEntryLimit, SignerNotifyType, UnknownSignEntryLimit,
    UnknownSignerNotifyType,
};
pub use flow_approver_item::FlowApproverItem;
pub use flow_approver_url_info::FlowApproverUrlInfo;
pub use flow_batch_approver_info::FlowBatchApproverInfo;
pub use flow_batch_url_info::FlowBatchUrlInfo;
pub use flow_detail_info::FlowDetailInfo;
pub use flow_file_info::FlowFileInfo;
pub use flow_forward_info::{FlowForwardInfo, FlowForwardInfoArgs};
pub use flow_forward_result::FlowForwardResult;
pub use flow_group_approver_info::FlowGroupApproverInfo;
pub use flow_group_approvers::FlowGroupApprovers;

#[cfg(feature = "callbacks")]
pub use flow_group_message::{FlowGroupMessage, FlowGroupStatus, UnknownFlowGroupStatus};

pub use flow_group_options::FlowGroupOptions;
pub use flow_group_url_info::FlowGroupUrlInfo;
pub use flow_info::FlowInfo;
pub use flow_operate_limit::FlowOperateLimit;
pub use flow_resource_url_info::FlowResourceUrlInfo;
pub use form_field::FormField;
pub use has_auth_organization::HasAuthOrganization;
pub use has_auth_user::HasAuthUser;
pub use intention::Intention;
pub use intention_action::IntentionAction;
pub use intention_action_result::IntentionActionResult;
pub use intention_action_result_detail::IntentionActionResultDetail;
pub use intention_question::IntentionQuestion;
pub use intention_question_result::IntentionQuestionResult;
pub use jump_event::{JumpEvent, RegistrationJumpEvent, UnknownRegistrationJumpEvent};
pub use need_review_approver_info::NeedReviewApproverInfo;
pub use occupied_seal::{
    OccupiedSeal, OccupiedSealStatus, OccupiedSealType, UnknownOccupiedSealStatus,
    UnknownOccupiedSealType,
};
pub use action_setting::{ActionSetting, ActionSettingArgs};
pub use organization_auth_url::OrganizationAuthUrl;
pub use organization_authorization_options::OrganizationAuthorizationOptions;
pub use organization_common_info::{
    AuthFileIdCardType, OrganizationCommonInfo, OrganizationCommonInfoArgs,
    UnknownAuthFileIdCardType,
};
pub use organization_info::OrganizationInfo;
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
pub use preset_approver_info::PresetApproverInfo;
pub use proxy_organization_operator::{
    PreassignedEmployeeRole, ProxyOrganizationOperator, UnknownPreassignedEmployeeRole,
};
pub use recipient::{
    Recipient, RecipientApproverSignType, RecipientKind, RecipientSignType,
    RecipientVerifyType, UnknownRecipientApproverSignType, UnknownRecipientKind,
    UnknownRecipientSignType, UnknownRecipientVerifyType,
};
pub use recipient_component_info::RecipientComponentInfo;
pub use registration_organization_info::{
    BatchAuthorizationMethod, RegistrationOrganizationInfo,
    RegistrationOrganizationInfoArgs, UnknownBatchAuthorizationMethod,
};
pub use released_approver::{
    ReleaseApproverType, ReleaseSignComponentType, ReleasedApprover,
    UnknownReleaseApproverType, UnknownReleaseSignComponentType,
};
pub use relieve_info::RelieveInfo;
pub use remind_flow_records::RemindFlowRecords;
pub use resource_url_info::ResourceUrlInfo;
pub use rule_id_config::{
    IntentionSpeechSpeed, RuleIdConfig, UnknownIntentionSpeechSpeed,
};
pub use sign_component_config::SignComponentConfig;
pub use sign_qr_code::SignQrCode;
pub use sign_url::SignUrl;
pub use sign_url_info::SignUrlInfo;
pub use staff::{EmploymentStatus, Staff, UnknownEmploymentStatus};
pub use staff_role::StaffRole;
pub use sync_fail_reason::SyncFailReason;
pub use task_info::{CompositionTaskStatus, TaskInfo, UnknownCompositionTaskStatus};
pub use template_info::{
    TemplateAvailability, TemplateDistribution, TemplateInfo, TemplateSigningMode,
    UnknownTemplateAvailability, UnknownTemplateDistribution, UnknownTemplateSigningMode,
};
pub use template_user_flow_type::TemplateUserFlowType;
pub use upload_file::UploadFile;
pub use usage_detail::UsageDetail;
pub use user_flow_type::UserFlowType;
pub use user_info::UserInfo;
pub use user_three_factor::{UserThreeFactor, UserThreeFactorArgs};
pub use web_theme_config::WebThemeConfig;
