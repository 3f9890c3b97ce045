// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/

mod archive_dynamic_flow;
mod cancel_organization_flows;
mod channel_batch_cancel_flows;
mod channel_cancel_flow;
mod channel_cancel_multi_flow_sign_qr_code;
mod channel_cancel_user_auto_sign_enable_url;
mod channel_create_batch_cancel_flow_url;
mod channel_create_batch_quick_sign_url;
mod channel_create_batch_sign_url;
mod channel_create_bound_flows;
mod channel_create_dynamic_flow_approver;
mod channel_create_embed_web_url;
mod channel_create_flow_approvers;
mod channel_create_flow_by_files;
mod channel_create_flow_group_by_files;
mod channel_create_flow_group_by_templates;
mod channel_create_flow_reminds;
mod channel_create_flow_sign_review;
mod channel_create_flow_sign_url;
mod channel_create_multi_flow_sign_qr_code;
mod channel_create_organization_batch_sign_url;
mod channel_create_organization_modify_qr_code;
mod channel_create_prepare_flow;
mod channel_create_prepare_flow_group;
mod channel_create_prepared_personal_esign;
mod channel_create_release_flow;
mod channel_create_role;
mod channel_create_seal_policy;
mod channel_create_user_auto_sign_enable_url;
mod channel_create_user_auto_sign_seal_url;
mod channel_create_user_roles;
mod channel_create_web_theme_config;
mod channel_delete_role;
mod channel_delete_role_users;
mod channel_delete_seal_policies;
mod channel_describe_account_bill_detail;
mod channel_describe_bill_usage_detail;
mod channel_describe_employees;
mod channel_describe_flow_components;
mod channel_describe_organization_seals;
mod channel_describe_roles;
mod channel_describe_sign_face_video;
mod channel_describe_user_auto_sign_status;
mod channel_disable_user_auto_sign;
mod channel_modify_role;
mod channel_renew_auto_sign_license;
mod channel_update_seal_status;
mod channel_verify_pdf;
mod create_batch_admin_change_invitations;
mod create_batch_admin_change_invitations_url;
mod create_batch_init_organization_url;
mod create_batch_organization_authorization_url;
mod create_batch_organization_registration_tasks;
mod create_channel_flow_evidence_report;
mod create_channel_organization_info_change_url;
mod create_channel_sub_organization_active;
mod create_close_organization_url;
mod create_console_login_url;
mod create_employee_change_url;
mod create_employee_qualification_seal_qr_code;
mod create_file_convert_task;
mod create_flow_blockchain_evidence_url;
mod create_flow_forwards;
mod create_flow_group_sign_review;
mod create_flows_by_templates;
mod create_legal_seal_qr_code;
mod create_modify_admin_authorization_url;
mod create_organization_auth_file;
mod create_partner_auto_sign_auth_url;
mod create_person_auth_certificate_image;
mod create_request_with_encryption;
mod create_seal_by_image;
mod create_sign_urls;
mod delete_organization_authorizations;
mod describe_batch_organization_registration_tasks;
mod describe_batch_organization_registration_urls;
mod describe_cancel_flows_task;
mod describe_channel_flow_evidence_report;
mod describe_channel_organizations;
mod describe_channel_seal_policy_workflow_url;
mod describe_extended_service_auth_detail;
mod describe_extended_service_auth_info;
mod describe_file_convert_task;
mod describe_flow_detail_info;
mod describe_resource_urls_by_flows;
mod describe_templates;
mod describe_usage;
mod describe_user_flow_type;
mod get_download_flow_url;
mod modify_extended_service;
mod modify_flow_deadline;
mod modify_organization_business_info;
mod modify_partner_auto_sign_auth_url;
mod operate_channel_template;
mod operate_template;
mod prepare_flows;
mod sync_proxy_organization;
mod sync_proxy_organization_operators;
mod upload_files;

pub use archive_dynamic_flow::{ArchiveDynamicFlowRequest, ArchiveDynamicFlowResponse};
pub use cancel_organization_flows::{
    CancelOrganizationFlowsRequest, CancelOrganizationFlowsResponse,
};
pub use channel_batch_cancel_flows::{
    ChannelBatchCancelFlowsRequest, ChannelBatchCancelFlowsResponse,
};
pub use channel_cancel_flow::{ChannelCancelFlowRequest, ChannelCancelFlowResponse};
pub use channel_cancel_multi_flow_sign_qr_code::{
    ChannelCancelMultiFlowSignQRCodeRequest, ChannelCancelMultiFlowSignQRCodeResponse,
};
pub use channel_cancel_user_auto_sign_enable_url::{
    ChannelCancelUserAutoSignEnableUrlRequest, ChannelCancelUserAutoSignEnableUrlResponse,
};
pub use channel_create_batch_cancel_flow_url::{
    ChannelCreateBatchCancelFlowUrlRequest, ChannelCreateBatchCancelFlowUrlResponse,
};
pub use channel_create_batch_quick_sign_url::{
    BatchQuickSignVerification, ChannelCreateBatchQuickSignUrlRequest,
    ChannelCreateBatchQuickSignUrlResponse, UnknownBatchQuickSignVerification,
};
pub use channel_create_batch_sign_url::{
    ChannelCreateBatchSignUrlRequest, ChannelCreateBatchSignUrlResponse,
};
pub use channel_create_bound_flows::{
    ChannelCreateBoundFlowsRequest, ChannelCreateBoundFlowsResponse,
};
pub use channel_create_dynamic_flow_approver::{
    ChannelCreateDynamicFlowApproverRequest, ChannelCreateDynamicFlowApproverResponse,
};
pub use channel_create_embed_web_url::{
    ChannelCreateEmbedWebUrlRequest, ChannelCreateEmbedWebUrlResponse, EmbeddedPage,
    UnknownEmbeddedPage,
};
pub use channel_create_flow_approvers::{
    ChannelCreateFlowApproversRequest, ChannelCreateFlowApproversResponse,
    SignerAdditionType, UnknownSignerAdditionType,
};
pub use channel_create_flow_by_files::{
    ChannelCreateFlowByFilesRequest, ChannelCreateFlowByFilesResponse,
    SignFieldPlacement, UnknownSignFieldPlacement,
};
pub use channel_create_flow_group_by_files::{
    ChannelCreateFlowGroupByFilesRequest, ChannelCreateFlowGroupByFilesResponse,
};
pub use channel_create_flow_group_by_templates::{
    ChannelCreateFlowGroupByTemplatesRequest, ChannelCreateFlowGroupByTemplatesResponse,
};
pub use channel_create_flow_reminds::{
    ChannelCreateFlowRemindsRequest, ChannelCreateFlowRemindsResponse,
};
pub use channel_create_flow_sign_review::{
    ChannelCreateFlowSignReviewRequest, ChannelCreateFlowSignReviewResponse,
    FlowReviewOperation, UnknownFlowReviewOperation,
};
pub use channel_create_flow_sign_url::{
    ChannelCreateFlowSignUrlRequest, ChannelCreateFlowSignUrlResponse, FlowSignUrlKind,
    UnknownFlowSignUrlKind,
};
pub use channel_create_multi_flow_sign_qr_code::{
    ChannelCreateMultiFlowSignQRCodeRequest, ChannelCreateMultiFlowSignQRCodeRequestArgs,
    ChannelCreateMultiFlowSignQRCodeResponse,
};
pub use channel_create_organization_batch_sign_url::{
    ChannelCreateOrganizationBatchSignUrlRequest,
    ChannelCreateOrganizationBatchSignUrlResponse,
};
pub use channel_create_organization_modify_qr_code::{
    ChannelCreateOrganizationModifyQrCodeRequest,
    ChannelCreateOrganizationModifyQrCodeResponse,
};
pub use channel_create_prepare_flow::{
    ChannelCreatePrepareFlowRequest, ChannelCreatePrepareFlowResponse,
    PrepareFlowResourceType, UnknownPrepareFlowResourceType,
};
pub use channel_create_prepare_flow_group::{
    ChannelCreatePrepareFlowGroupRequest, ChannelCreatePrepareFlowGroupResponse,
    PrepareFlowGroupResourceType, UnknownPrepareFlowGroupResourceType,
};
pub use channel_create_prepared_personal_esign::{
    ChannelCreatePreparedPersonalEsignRequest,
    ChannelCreatePreparedPersonalEsignRequestArgs,
    ChannelCreatePreparedPersonalEsignResponse,
};
pub use channel_create_release_flow::{
    ChannelCreateReleaseFlowRequest, ChannelCreateReleaseFlowResponse,
};
pub use channel_create_role::{ChannelCreateRoleRequest, ChannelCreateRoleResponse};
pub use channel_create_seal_policy::{
    ChannelCreateSealPolicyRequest, ChannelCreateSealPolicyResponse,
};
pub use channel_create_user_auto_sign_enable_url::{
    AutoSignNotifyType, ChannelCreateUserAutoSignEnableUrlRequest,
    ChannelCreateUserAutoSignEnableUrlResponse, UnknownAutoSignNotifyType,
};
pub use channel_create_user_auto_sign_seal_url::{
    ChannelCreateUserAutoSignSealUrlRequest, ChannelCreateUserAutoSignSealUrlResponse,
};
pub use channel_create_user_roles::{
    ChannelCreateUserRolesRequest, ChannelCreateUserRolesResponse,
};
pub use channel_create_web_theme_config::{
    ChannelCreateWebThemeConfigRequest, ChannelCreateWebThemeConfigResponse,
    UnknownWebThemeScope, WebThemeScope,
};
pub use channel_delete_role::{ChannelDeleteRoleRequest, ChannelDeleteRoleResponse};
pub use channel_delete_role_users::{
    ChannelDeleteRoleUsersRequest, ChannelDeleteRoleUsersResponse,
};
pub use channel_delete_seal_policies::{
    ChannelDeleteSealPoliciesRequest, ChannelDeleteSealPoliciesResponse,
};
pub use channel_describe_account_bill_detail::{
    ChannelDescribeAccountBillDetailRequest, ChannelDescribeAccountBillDetailResponse,
};
pub use channel_describe_bill_usage_detail::{
    ChannelDescribeBillUsageDetailRequest, ChannelDescribeBillUsageDetailRequestArgs,
    ChannelDescribeBillUsageDetailResponse,
};
pub use channel_describe_employees::{
    ChannelDescribeEmployeesRequest, ChannelDescribeEmployeesResponse,
};
pub use channel_describe_flow_components::{
    ChannelDescribeFlowComponentsRequest, ChannelDescribeFlowComponentsResponse,
};
pub use channel_describe_organization_seals::{
    ChannelDescribeOrganizationSealsRequest, ChannelDescribeOrganizationSealsResponse,
    SealStatusFilter, SealTypeFilter, SealUserDetail, UnknownSealStatusFilter,
    UnknownSealTypeFilter, UnknownSealUserDetail,
};
pub use channel_describe_roles::{
    ChannelDescribeRolesRequest, ChannelDescribeRolesResponse,
};
pub use channel_describe_sign_face_video::{
    ChannelDescribeSignFaceVideoRequest, ChannelDescribeSignFaceVideoRequestArgs,
    ChannelDescribeSignFaceVideoResponse,
};
pub use channel_describe_user_auto_sign_status::{
    AutoSignLicenseType, ChannelDescribeUserAutoSignStatusRequest,
    ChannelDescribeUserAutoSignStatusResponse, UnknownAutoSignLicenseType,
};
pub use channel_disable_user_auto_sign::{
    ChannelDisableUserAutoSignRequest, ChannelDisableUserAutoSignResponse,
};
pub use channel_modify_role::{
    ChannelModifyRoleRequest, ChannelModifyRoleRequestArgs, ChannelModifyRoleResponse,
};
pub use channel_renew_auto_sign_license::{
    ChannelRenewAutoSignLicenseRequest, ChannelRenewAutoSignLicenseResponse,
};
pub use channel_update_seal_status::{
    ChannelUpdateSealStatusRequest, ChannelUpdateSealStatusResponse, SealStatusChange,
    UnknownSealStatusChange,
};
pub use channel_verify_pdf::{ChannelVerifyPdfRequest, ChannelVerifyPdfResponse};
pub use create_batch_admin_change_invitations::{
    CreateBatchAdminChangeInvitationsRequest, CreateBatchAdminChangeInvitationsResponse,
};
pub use create_batch_admin_change_invitations_url::{
    CreateBatchAdminChangeInvitationsUrlRequest,
    CreateBatchAdminChangeInvitationsUrlResponse,
};
pub use create_batch_init_organization_url::{
    CreateBatchInitOrganizationUrlRequest, CreateBatchInitOrganizationUrlResponse,
    OrganizationInitOperation, UnknownOrganizationInitOperation,
};
pub use create_batch_organization_authorization_url::{
    CreateBatchOrganizationAuthorizationUrlRequest,
    CreateBatchOrganizationAuthorizationUrlResponse,
};
pub use create_batch_organization_registration_tasks::{
    BatchAuthLinkMode, BatchRegistrationEndpoint,
    CreateBatchOrganizationRegistrationTasksRequest,
    CreateBatchOrganizationRegistrationTasksResponse, UnknownBatchAuthLinkMode,
    UnknownBatchRegistrationEndpoint,
};
pub use create_channel_flow_evidence_report::{
    CreateChannelFlowEvidenceReportRequest, CreateChannelFlowEvidenceReportResponse,
};
pub use create_channel_organization_info_change_url::{
    CreateChannelOrganizationInfoChangeUrlRequest,
    CreateChannelOrganizationInfoChangeUrlResponse, OrganizationChangeEndpoint,
    OrganizationChangeType, UnknownOrganizationChangeEndpoint,
    UnknownOrganizationChangeType,
};
pub use create_channel_sub_organization_active::{
    CreateChannelSubOrganizationActiveRequest, CreateChannelSubOrganizationActiveResponse,
};
pub use create_close_organization_url::{
    CreateCloseOrganizationUrlRequest, CreateCloseOrganizationUrlResponse,
};
pub use create_console_login_url::{
    ConsoleAuthorizationType, ConsoleElementDisplay, ConsoleJumpBackEvent,
    ConsoleLoginEndpoint, ConsoleModule, ConsoleOrganizationLicense,
    CreateConsoleLoginUrlRequest, CreateConsoleLoginUrlResponse,
    UnknownConsoleAuthorizationType, UnknownConsoleElementDisplay,
    UnknownConsoleJumpBackEvent, UnknownConsoleLoginEndpoint, UnknownConsoleModule,
    UnknownConsoleOrganizationLicense,
};
pub use create_employee_change_url::{
    CreateEmployeeChangeUrlRequest, CreateEmployeeChangeUrlResponse,
};
pub use create_employee_qualification_seal_qr_code::{
    CreateEmployeeQualificationSealQrCodeRequest,
    CreateEmployeeQualificationSealQrCodeResponse,
};
pub use create_file_convert_task::{
    ConvertibleFileType, CreateFileConvertTaskRequest, CreateFileConvertTaskRequestArgs,
    CreateFileConvertTaskResponse, UnknownConvertibleFileType,
};
pub use create_flow_blockchain_evidence_url::{
    CreateFlowBlockchainEvidenceUrlRequest, CreateFlowBlockchainEvidenceUrlResponse,
};
pub use create_flow_forwards::{CreateFlowForwardsRequest, CreateFlowForwardsResponse};
pub use create_flow_group_sign_review::{
    CreateFlowGroupSignReviewRequest, CreateFlowGroupSignReviewResponse,
};
pub use create_flows_by_templates::{
    CreateFlowsByTemplatesRequest, CreateFlowsByTemplatesResponse,
};
pub use create_legal_seal_qr_code::{
    CreateLegalSealQrCodeRequest, CreateLegalSealQrCodeResponse,
};
pub use create_modify_admin_authorization_url::{
    AdminAuthorizationLinkForm, CreateModifyAdminAuthorizationUrlRequest,
    CreateModifyAdminAuthorizationUrlResponse, UnknownAdminAuthorizationLinkForm,
};
pub use create_organization_auth_file::{
    CreateOrganizationAuthFileRequest, CreateOrganizationAuthFileResponse,
    OrganizationAuthFileType, UnknownOrganizationAuthFileType,
};
pub use create_partner_auto_sign_auth_url::{
    CreatePartnerAutoSignAuthUrlRequest, CreatePartnerAutoSignAuthUrlResponse,
    PartnerAuthLimit, UnknownPartnerAuthLimit,
};
pub use create_person_auth_certificate_image::{
    CreatePersonAuthCertificateImageRequest, CreatePersonAuthCertificateImageRequestArgs,
    CreatePersonAuthCertificateImageResponse,
};
pub use create_request_with_encryption::{
    CreateRequestWithEncryptionRequest, CreateRequestWithEncryptionRequestArgs,
    CreateRequestWithEncryptionResponse,
};
pub use create_seal_by_image::{
    CreateSealByImageRequest, CreateSealByImageResponse, NewSealType, SealGenerateSource,
    SealShape, UnknownNewSealType, UnknownSealGenerateSource, UnknownSealShape,
};
pub use create_sign_urls::{
    CreateSignUrlsRequest, CreateSignUrlsResponse, SignPageButton, SignUrlEndpoint,
    SignUrlScope, UnknownSignPageButton, UnknownSignUrlEndpoint, UnknownSignUrlScope,
};
pub use delete_organization_authorizations::{
    AuthorizationDeletionResult, DeleteOrganizationAuthorizationsRequest,
    DeleteOrganizationAuthorizationsResponse, UnknownAuthorizationDeletionResult,
};
pub use describe_batch_organization_registration_tasks::{
    DescribeBatchOrganizationRegistrationTasksRequest,
    DescribeBatchOrganizationRegistrationTasksResponse,
};
pub use describe_batch_organization_registration_urls::{
    DescribeBatchOrganizationRegistrationUrlsRequest,
    DescribeBatchOrganizationRegistrationUrlsResponse,
};
pub use describe_cancel_flows_task::{
    DescribeCancelFlowsTaskRequest, DescribeCancelFlowsTaskResponse,
    FlowCancelTaskStatus, FlowCancelTaskType, UnknownFlowCancelTaskStatus,
    UnknownFlowCancelTaskType,
};
pub use describe_channel_flow_evidence_report::{
    DescribeChannelFlowEvidenceReportRequest, DescribeChannelFlowEvidenceReportResponse,
};
pub use describe_channel_organizations::{
    DescribeChannelOrganizationsRequest, DescribeChannelOrganizationsResponse,
};
pub use describe_channel_seal_policy_workflow_url::{
    DescribeChannelSealPolicyWorkflowUrlRequest,
    DescribeChannelSealPolicyWorkflowUrlResponse, SealWorkflowLinkForm,
    UnknownSealWorkflowLinkForm,
};
pub use describe_extended_service_auth_detail::{
    DescribeExtendedServiceAuthDetailRequest, DescribeExtendedServiceAuthDetailResponse,
};
pub use describe_extended_service_auth_info::{
    DescribeExtendedServiceAuthInfoRequest, DescribeExtendedServiceAuthInfoResponse,
};
pub use describe_file_convert_task::{
    DescribeFileConvertTaskRequest, DescribeFileConvertTaskResponse, FileConvertStatus,
    UnknownFileConvertStatus,
};
pub use describe_flow_detail_info::{
    DescribeFlowDetailInfoRequest, DescribeFlowDetailInfoResponse,
};
pub use describe_resource_urls_by_flows::{
    DescribeResourceUrlsByFlowsRequest, DescribeResourceUrlsByFlowsResponse,
};
pub use describe_templates::{
    DescribeTemplatesRequest, DescribeTemplatesResponse, TemplateContentType,
    UnknownTemplateContentType,
};
pub use describe_usage::{
    DescribeUsageRequest, DescribeUsageRequestArgs, DescribeUsageResponse,
};
pub use describe_user_flow_type::{
    DescribeUserFlowTypeRequest, DescribeUserFlowTypeResponse,
};
pub use get_download_flow_url::{GetDownloadFlowUrlRequest, GetDownloadFlowUrlResponse};
pub use modify_extended_service::{
    ModifyExtendedServiceRequest, ModifyExtendedServiceResponse, ServiceSwitch,
    UnknownServiceSwitch,
};
pub use modify_flow_deadline::{ModifyFlowDeadlineRequest, ModifyFlowDeadlineResponse};
pub use modify_organization_business_info::{
    BusinessInfoChangeResult, ChangedOrganizationType,
    ModifyOrganizationBusinessInfoRequest, ModifyOrganizationBusinessInfoResponse,
    UnknownBusinessInfoChangeResult, UnknownChangedOrganizationType,
};
pub use modify_partner_auto_sign_auth_url::{
    ModifyPartnerAutoSignAuthUrlRequest, ModifyPartnerAutoSignAuthUrlResponse,
    PartnerAuthUpdateLimit, UnknownPartnerAuthUpdateLimit,
};
pub use operate_channel_template::{
    ChannelTemplateOperation, OperateChannelTemplateRequest,
    OperateChannelTemplateResponse, TemplateAuthResult, TemplateAvailabilityChange,
    UnknownChannelTemplateOperation, UnknownTemplateAuthResult,
    UnknownTemplateAvailabilityChange,
};
pub use operate_template::{
    OperateTemplateRequest, OperateTemplateResponse, TemplateOperation,
    UnknownTemplateOperation,
};
pub use prepare_flows::{PrepareFlowsRequest, PrepareFlowsResponse};
pub use sync_proxy_organization::{
    SyncProxyOrganizationRequest, SyncProxyOrganizationResponse,
};
pub use sync_proxy_organization_operators::{
    EmployeeSyncOperation, EmployeeSyncResult, SyncProxyOrganizationOperatorsRequest,
    SyncProxyOrganizationOperatorsResponse, UnknownEmployeeSyncOperation,
    UnknownEmployeeSyncResult,
};
pub use upload_files::{
    UnknownUploadPurpose, UploadFilesRequest, UploadFilesResponse, UploadPurpose,
};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<ArchiveDynamicFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<CancelOrganizationFlowsRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelBatchCancelFlowsRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCancelFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCancelMultiFlowSignQRCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCancelUserAutoSignEnableUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateBatchCancelFlowUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateBatchQuickSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateBatchSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateBoundFlowsRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateDynamicFlowApproverRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateEmbedWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateFlowApproversRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateFlowByFilesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateFlowGroupByFilesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateFlowGroupByTemplatesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateFlowRemindsRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateFlowSignReviewRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateFlowSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateMultiFlowSignQRCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateOrganizationBatchSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateOrganizationModifyQrCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreatePrepareFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreatePrepareFlowGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreatePreparedPersonalEsignRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateReleaseFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateRoleRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateSealPolicyRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateUserAutoSignEnableUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateUserAutoSignSealUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateUserRolesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelCreateWebThemeConfigRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDeleteRoleRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDeleteRoleUsersRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDeleteSealPoliciesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeAccountBillDetailRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeBillUsageDetailRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeFlowComponentsRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeOrganizationSealsRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeRolesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeSignFaceVideoRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDescribeUserAutoSignStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelDisableUserAutoSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelModifyRoleRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelRenewAutoSignLicenseRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelUpdateSealStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<ChannelVerifyPdfRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchAdminChangeInvitationsRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchAdminChangeInvitationsUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchInitOrganizationUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchOrganizationAuthorizationUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchOrganizationRegistrationTasksRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateChannelFlowEvidenceReportRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateChannelOrganizationInfoChangeUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateChannelSubOrganizationActiveRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateCloseOrganizationUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateConsoleLoginUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateEmployeeChangeUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateEmployeeQualificationSealQrCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFileConvertTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowBlockchainEvidenceUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowForwardsRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowGroupSignReviewRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowsByTemplatesRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateLegalSealQrCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateModifyAdminAuthorizationUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateOrganizationAuthFileRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePartnerAutoSignAuthUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePersonAuthCertificateImageRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateRequestWithEncryptionRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSealByImageRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSignUrlsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteOrganizationAuthorizationsRequest>(),
    tc3_runtime::dynamic::Entry::of::<
        DescribeBatchOrganizationRegistrationTasksRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<
        DescribeBatchOrganizationRegistrationUrlsRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<DescribeCancelFlowsTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeChannelFlowEvidenceReportRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeChannelOrganizationsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeChannelSealPolicyWorkflowUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeExtendedServiceAuthDetailRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeExtendedServiceAuthInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFileConvertTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFlowDetailInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeResourceUrlsByFlowsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeTemplatesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeUsageRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeUserFlowTypeRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetDownloadFlowUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyExtendedServiceRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyFlowDeadlineRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyOrganizationBusinessInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyPartnerAutoSignAuthUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<OperateChannelTemplateRequest>(),
    tc3_runtime::dynamic::Entry::of::<OperateTemplateRequest>(),
    tc3_runtime::dynamic::Entry::of::<PrepareFlowsRequest>(),
    tc3_runtime::dynamic::Entry::of::<SyncProxyOrganizationRequest>(),
    tc3_runtime::dynamic::Entry::of::<SyncProxyOrganizationOperatorsRequest>(),
    tc3_runtime::dynamic::Entry::of::<UploadFilesRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::ApproverSignType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ApproverType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ApproverVerifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::AuthorizableService,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::AutoSignLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::AutoSignScene,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::AutoSignUrlType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::BasicSignatureKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::BillingCostType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::BillingQuota,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::CancelMessageFormat,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::CcNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::CcPermission,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::CcType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::ContractVerifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::DisplayedComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::EvidenceReportType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::EvidenceStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ExtendedService,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::FieldFillStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::FillType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::FlowDisplayType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::FlowReadLimit,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::FlowStatus,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::FlowStatusCode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::GenerateMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::IdCardType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::IdCardTypeOrOther,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::IntentionType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::KeywordOrder,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::LimitedComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::LinkEndpoint,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::LinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::MainlandIdCardType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::NotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::OrganizationAuthorizationStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::PdfVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::PermissionVisibility,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::PreviewType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::RelativeLocation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::ReviewResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::SealSizeRule,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::SealType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::SignTypeSelector,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::SignatureKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::SignatureType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::SignerKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::SignerStatus,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::enums::SignerStatusCode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::enums::TemplateAuthTag,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::CallbackApproverType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::ApproverMobileMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::AutoSignVerifyChannel,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::AutoSignLicenseBinding,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::SmartFillAreaSwitch,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::BatchRegistrationStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::BilledFlowStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::OrganizationAuthorizationMethod,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::OrganizationActivation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::RoleStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::CommonApproverType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::FlowStartStep,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::CcInfoVisibility,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::FlowStartResultPage,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::BatchClaimRequirement,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::ExtendedServiceStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::SignerNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::SignEntryLimit,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::FlowGroupStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::RegistrationJumpEvent,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::OccupiedSealStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::OccupiedSealType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::AuthFileIdCardType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::PdfSignatureVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::SigningPlatform,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::PermissionSide,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::DataPermissionNode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::DataPermissionLink,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::DataPermissionRange,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::PreassignedEmployeeRole,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::RecipientKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::RecipientSignType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::RecipientVerifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::RecipientApproverSignType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::BatchAuthorizationMethod,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::ReleaseApproverType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::ReleaseSignComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::IntentionSpeechSpeed,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::EmploymentStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::types::CompositionTaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::TemplateSigningMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::TemplateDistribution,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::types::TemplateAvailability,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::BatchQuickSignVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::EmbeddedPage,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::SignerAdditionType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::SignFieldPlacement,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::FlowReviewOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::FlowSignUrlKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::PrepareFlowResourceType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::PrepareFlowGroupResourceType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::AutoSignNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::WebThemeScope,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::SealUserDetail,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SealTypeFilter,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SealStatusFilter,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::AutoSignLicenseType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SealStatusChange,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::OrganizationInitOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::BatchRegistrationEndpoint,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::BatchAuthLinkMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::OrganizationChangeType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::OrganizationChangeEndpoint,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ConsoleModule,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ConsoleElementDisplay,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ConsoleLoginEndpoint,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ConsoleJumpBackEvent,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::ConsoleAuthorizationType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ConsoleOrganizationLicense,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ConvertibleFileType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::AdminAuthorizationLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::OrganizationAuthFileType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::PartnerAuthLimit,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SealGenerateSource,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::NewSealType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SealShape,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SignUrlEndpoint,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SignUrlScope,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::SignPageButton,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::AuthorizationDeletionResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::FlowCancelTaskType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::FlowCancelTaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::SealWorkflowLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::FileConvertStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::TemplateContentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ServiceSwitch,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ChangedOrganizationType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::BusinessInfoChangeResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::PartnerAuthUpdateLimit,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::ChannelTemplateOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::TemplateAvailabilityChange,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::TemplateAuthResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::TemplateOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::EmployeeSyncOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::essbasic::v2021_05_26::actions::EmployeeSyncResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::actions::UploadPurpose,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::callbacks::FlowCallbackType,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::callbacks::FlowOperation,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<
        crate::essbasic::v2021_05_26::callbacks::SealOperation,
    >(),
];
