// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/

mod archive_dynamic_flow;
mod bind_employee_user_id_with_client_open_id;
mod cancel_flow;
mod cancel_multi_flow_sign_qr_code;
mod cancel_organization_flows;
mod cancel_user_auto_sign_enable_url;
mod create_archive_flow_task;
mod create_batch_admin_change_invitations;
mod create_batch_admin_change_invitations_url;
mod create_batch_cancel_flow_url;
mod create_batch_contract_review_task;
mod create_batch_information_extraction_task;
mod create_batch_init_organization_url;
mod create_batch_organization_authorization_url;
mod create_batch_organization_registration_tasks;
mod create_batch_quick_sign_url;
mod create_batch_sign_url;
mod create_contract_comparison_task;
mod create_contract_diff_task_web_url;
mod create_contract_review_checklist_web_url;
mod create_contract_review_web_url;
mod create_convert_task_api;
mod create_digital_data_sign;
mod create_document;
mod create_draft_contract_by_prompts_task;
mod create_dynamic_flow_approver;
mod create_embed_web_url;
mod create_employee_change_url;
mod create_employee_qualification_seal_qr_code;
mod create_extended_service_auth_infos;
mod create_file_convert_task;
mod create_file_counter_sign;
mod create_flow;
mod create_flow_approvers;
mod create_flow_blockchain_evidence_url;
mod create_flow_by_files;
mod create_flow_evidence_report;
mod create_flow_forwards;
mod create_flow_group_by_files;
mod create_flow_group_by_templates;
mod create_flow_group_reminds;
mod create_flow_group_sign_review;
mod create_flow_reminds;
mod create_flow_sign_review;
mod create_flow_sign_url;
mod create_information_extraction_web_url;
mod create_integration_department;
mod create_integration_employees;
mod create_integration_role;
mod create_integration_sub_organization_active_record;
mod create_integration_user_roles;
mod create_lm_information_extraction_task_field_feedback;
mod create_legal_seal_qr_code;
mod create_mini_app_prepare_flow;
mod create_modify_admin_authorization_url;
mod create_multi_flow_sign_qr_code;
mod create_organization_auth_file;
mod create_organization_auth_url;
mod create_organization_batch_sign_url;
mod create_organization_group_invitation_link;
mod create_organization_info_change_url;
mod create_partner_authorization_link;
mod create_partner_auto_sign_auth_url;
mod create_person_auth_certificate_image;
mod create_prepare_flow;
mod create_prepare_flow_group;
mod create_prepared_personal_esign;
mod create_release_flow;
mod create_request_with_encryption;
mod create_risk_identification_task_feedback;
mod create_scheme_url;
mod create_seal;
mod create_seal_policy;
mod create_single_sign_on_employees;
mod create_user_auto_sign_enable_url;
mod create_user_auto_sign_seal_url;
mod create_user_mobile_change_url;
mod create_user_name_change_url;
mod create_user_verify_url;
mod create_web_theme_config;
mod delete_extended_service_auth_infos;
mod delete_integration_department;
mod delete_integration_employees;
mod delete_integration_role_users;
mod delete_organization_authorizations;
mod delete_seal_policies;
mod delete_single_sign_on_employees;
mod describe_archive_flow_task;
mod describe_batch_organization_registration_tasks;
mod describe_batch_organization_registration_urls;
mod describe_bill_usage;
mod describe_bill_usage_detail;
mod describe_cancel_flows_task;
mod describe_contract_comparison_task;
mod describe_contract_diff_task_web_url;
mod describe_contract_review_checklist;
mod describe_contract_review_checklist_web_url;
mod describe_contract_review_checklists_web_url;
mod describe_contract_review_marked_risk_export_task;
mod describe_contract_review_task;
mod describe_contract_review_task_list_web_url;
mod describe_contract_review_web_url;
mod describe_draft_contract_by_prompts_task;
mod describe_enterprise_contract_review_checklists;
mod describe_extended_service_auth_detail;
mod describe_extended_service_auth_infos;
mod describe_file_convert_task;
mod describe_file_counter_sign_result;
mod describe_file_urls;
mod describe_flow_briefs;
mod describe_flow_components;
mod describe_flow_evidence_report;
mod describe_flow_info;
mod describe_flow_templates;
mod describe_information_extraction_task;
mod describe_information_extraction_web_url;
mod describe_integration_departments;
mod describe_integration_employees;
mod describe_integration_roles;
mod describe_lm_information_extraction_task_field_feedback;
mod describe_organization_auth_status;
mod describe_organization_group_organizations;
mod describe_organization_seals;
mod describe_organization_verify_status;
mod describe_person_certificate;
mod describe_risk_identification_task_feedback;
mod describe_sign_face_video;
mod describe_single_sign_on_employees;
mod describe_third_party_auth_code;
mod describe_user_auto_sign_status;
mod describe_user_flow_type;
mod describe_user_verify_status;
mod disable_user_auto_sign;
mod export_contract_comparison_task;
mod export_contract_review_marked_risk;
mod export_contract_review_result;
mod get_task_result_api;
mod import_contract_review_checklist;
mod modify_application_callback_info;
mod modify_extended_service;
mod modify_flow_deadline;
mod modify_integration_department;
mod modify_integration_role;
mod modify_partner_authorization;
mod modify_partner_auto_sign_auth_url;
mod modify_single_sign_on_employees;
mod operate_flow_remarks;
mod operate_seals;
mod operate_template;
mod renew_auto_sign_license;
mod start_flow;
mod unbind_employee_user_id_with_client_open_id;
mod update_integration_employees;
mod upload_files;
mod verify_digit_file;
mod verify_digital_data_sign;
mod verify_pdf;

pub use archive_dynamic_flow::{ArchiveDynamicFlowRequest, ArchiveDynamicFlowResponse};
pub use bind_employee_user_id_with_client_open_id::{
    BindEmployeeUserIdWithClientOpenIdRequest,
    BindEmployeeUserIdWithClientOpenIdRequestArgs,
    BindEmployeeUserIdWithClientOpenIdResponse,
};
pub use cancel_flow::{CancelFlowRequest, CancelFlowRequestArgs, CancelFlowResponse};
pub use cancel_multi_flow_sign_qr_code::{
    CancelMultiFlowSignQRCodeRequest, CancelMultiFlowSignQRCodeResponse,
};
pub use cancel_organization_flows::{
    CancelOrganizationFlowsRequest, CancelOrganizationFlowsResponse,
};
pub use cancel_user_auto_sign_enable_url::{
    CancelUserAutoSignEnableUrlRequest, CancelUserAutoSignEnableUrlResponse,
};
pub use create_archive_flow_task::{
    CreateArchiveFlowTaskRequest, CreateArchiveFlowTaskResponse,
};
pub use create_batch_admin_change_invitations::{
    CreateBatchAdminChangeInvitationsRequest, CreateBatchAdminChangeInvitationsResponse,
};
pub use create_batch_admin_change_invitations_url::{
    CreateBatchAdminChangeInvitationsUrlRequest,
    CreateBatchAdminChangeInvitationsUrlResponse,
};
pub use create_batch_cancel_flow_url::{
    CreateBatchCancelFlowUrlRequest, CreateBatchCancelFlowUrlResponse,
};
pub use create_batch_contract_review_task::{
    CreateBatchContractReviewTaskRequest, CreateBatchContractReviewTaskResponse,
    GeneralChecklist, UnknownGeneralChecklist,
};
pub use create_batch_information_extraction_task::{
    CreateBatchInformationExtractionTaskRequest,
    CreateBatchInformationExtractionTaskResponse,
};
pub use create_batch_init_organization_url::{
    CreateBatchInitOrganizationUrlRequest, CreateBatchInitOrganizationUrlResponse,
    OrganizationInitOperation, UnknownOrganizationInitOperation,
};
pub use create_batch_organization_authorization_url::{
    CreateBatchOrganizationAuthorizationUrlRequest,
    CreateBatchOrganizationAuthorizationUrlRequestArgs,
    CreateBatchOrganizationAuthorizationUrlResponse,
};
pub use create_batch_organization_registration_tasks::{
    BatchAuthLinkMode, CreateBatchOrganizationRegistrationTasksRequest,
    CreateBatchOrganizationRegistrationTasksResponse, UnknownBatchAuthLinkMode,
};
pub use create_batch_quick_sign_url::{
    BatchQuickSignVerification, CreateBatchQuickSignUrlRequest,
    CreateBatchQuickSignUrlResponse, UnknownBatchQuickSignVerification,
};
pub use create_batch_sign_url::{CreateBatchSignUrlRequest, CreateBatchSignUrlResponse};
pub use create_contract_comparison_task::{
    CreateContractComparisonTaskRequest, CreateContractComparisonTaskRequestArgs,
    CreateContractComparisonTaskResponse, RevisionOperation, UnknownRevisionOperation,
};
pub use create_contract_diff_task_web_url::{
    CreateContractDiffTaskWebUrlRequest, CreateContractDiffTaskWebUrlResponse,
};
pub use create_contract_review_checklist_web_url::{
    CreateContractReviewChecklistWebUrlRequest,
    CreateContractReviewChecklistWebUrlResponse,
};
pub use create_contract_review_web_url::{
    CreateContractReviewWebUrlRequest, CreateContractReviewWebUrlResponse,
};
pub use create_convert_task_api::{
    CreateConvertTaskApiRequest, CreateConvertTaskApiRequestArgs,
    CreateConvertTaskApiResponse,
};
pub use create_digital_data_sign::{
    CreateDigitalDataSignRequest, CreateDigitalDataSignResponse,
};
pub use create_document::{CreateDocumentRequest, CreateDocumentResponse};
pub use create_draft_contract_by_prompts_task::{
    CreateDraftContractByPromptsTaskRequest, CreateDraftContractByPromptsTaskResponse,
    DraftLanguage, UnknownDraftLanguage,
};
pub use create_dynamic_flow_approver::{
    CreateDynamicFlowApproverRequest, CreateDynamicFlowApproverResponse,
};
pub use create_embed_web_url::{
    CreateEmbedWebUrlRequest, CreateEmbedWebUrlResponse, EmbeddedPage,
    UnknownEmbeddedPage,
};
pub use create_employee_change_url::{
    CreateEmployeeChangeUrlRequest, CreateEmployeeChangeUrlResponse,
};
pub use create_employee_qualification_seal_qr_code::{
    CreateEmployeeQualificationSealQrCodeRequest,
    CreateEmployeeQualificationSealQrCodeResponse,
};
pub use create_extended_service_auth_infos::{
    CreateExtendedServiceAuthInfosRequest, CreateExtendedServiceAuthInfosResponse,
};
pub use create_file_convert_task::{
    CreateFileConvertTaskRequest, CreateFileConvertTaskRequestArgs,
    CreateFileConvertTaskResponse,
};
pub use create_file_counter_sign::{
    CounterSignStatus, CreateFileCounterSignRequest, CreateFileCounterSignResponse,
    UnknownCounterSignStatus,
};
pub use create_flow::{CreateFlowRequest, CreateFlowResponse};
pub use create_flow_approvers::{
    CreateFlowApproversRequest, CreateFlowApproversResponse, SignerAdditionType,
    UnknownSignerAdditionType,
};
pub use create_flow_blockchain_evidence_url::{
    CreateFlowBlockchainEvidenceUrlRequest, CreateFlowBlockchainEvidenceUrlResponse,
};
pub use create_flow_by_files::{
    CreateFlowByFilesRequest, CreateFlowByFilesResponse, SignFieldPlacement,
    UnknownSignFieldPlacement,
};
pub use create_flow_evidence_report::{
    CreateFlowEvidenceReportRequest, CreateFlowEvidenceReportResponse,
};
pub use create_flow_forwards::{CreateFlowForwardsRequest, CreateFlowForwardsResponse};
pub use create_flow_group_by_files::{
    CreateFlowGroupByFilesRequest, CreateFlowGroupByFilesResponse,
};
pub use create_flow_group_by_templates::{
    CreateFlowGroupByTemplatesRequest, CreateFlowGroupByTemplatesResponse,
};
pub use create_flow_group_reminds::{
    CreateFlowGroupRemindsRequest, CreateFlowGroupRemindsResponse,
};
pub use create_flow_group_sign_review::{
    CreateFlowGroupSignReviewRequest, CreateFlowGroupSignReviewResponse,
};
pub use create_flow_reminds::{
    CreateFlowRemindsRequest, CreateFlowRemindsResponse, ReminderChannel,
    UnknownReminderChannel,
};
pub use create_flow_sign_review::{
    CreateFlowSignReviewRequest, CreateFlowSignReviewResponse, FlowReviewOperation,
    UnknownFlowReviewOperation,
};
pub use create_flow_sign_url::{
    CreateFlowSignUrlRequest, CreateFlowSignUrlResponse, FlowSignUrlKind,
    UnknownFlowSignUrlKind,
};
pub use create_information_extraction_web_url::{
    CreateInformationExtractionWebUrlRequest, CreateInformationExtractionWebUrlResponse,
};
pub use create_integration_department::{
    CreateIntegrationDepartmentRequest, CreateIntegrationDepartmentResponse,
};
pub use create_integration_employees::{
    CreateIntegrationEmployeesRequest, CreateIntegrationEmployeesResponse,
};
pub use create_integration_role::{
    CreateIntegrationRoleRequest, CreateIntegrationRoleResponse, RoleScope,
    UnknownRoleScope,
};
pub use create_integration_sub_organization_active_record::{
    CreateIntegrationSubOrganizationActiveRecordRequest,
    CreateIntegrationSubOrganizationActiveRecordResponse,
};
pub use create_integration_user_roles::{
    CreateIntegrationUserRolesRequest, CreateIntegrationUserRolesRequestArgs,
    CreateIntegrationUserRolesResponse,
};
pub use create_lm_information_extraction_task_field_feedback::{
    CreateLMInformationExtractionTaskFieldFeedbackRequest,
    CreateLMInformationExtractionTaskFieldFeedbackResponse,
};
pub use create_legal_seal_qr_code::{
    CreateLegalSealQrCodeRequest, CreateLegalSealQrCodeResponse,
};
pub use create_mini_app_prepare_flow::{
    CreateMiniAppPrepareFlowRequest, CreateMiniAppPrepareFlowRequestArgs,
    CreateMiniAppPrepareFlowResponse,
};
pub use create_modify_admin_authorization_url::{
    AdminAuthorizationLinkForm, CreateModifyAdminAuthorizationUrlRequest,
    CreateModifyAdminAuthorizationUrlResponse, UnknownAdminAuthorizationLinkForm,
};
pub use create_multi_flow_sign_qr_code::{
    CreateMultiFlowSignQRCodeRequest, CreateMultiFlowSignQRCodeRequestArgs,
    CreateMultiFlowSignQRCodeResponse,
};
pub use create_organization_auth_file::{
    CreateOrganizationAuthFileRequest, CreateOrganizationAuthFileResponse,
    OrganizationAuthFileType, UnknownOrganizationAuthFileType,
};
pub use create_organization_auth_url::{
    CreateOrganizationAuthUrlRequest, CreateOrganizationAuthUrlResponse,
    UnknownVerificationFollowUp, VerificationFollowUp,
};
pub use create_organization_batch_sign_url::{
    CreateOrganizationBatchSignUrlRequest, CreateOrganizationBatchSignUrlResponse,
};
pub use create_organization_group_invitation_link::{
    CreateOrganizationGroupInvitationLinkRequest,
    CreateOrganizationGroupInvitationLinkResponse,
};
pub use create_organization_info_change_url::{
    CreateOrganizationInfoChangeUrlRequest, CreateOrganizationInfoChangeUrlResponse,
    OrganizationChangeType, UnknownOrganizationChangeType,
};
pub use create_partner_authorization_link::{
    CreatePartnerAuthorizationLinkRequest, CreatePartnerAuthorizationLinkRequestArgs,
    CreatePartnerAuthorizationLinkResponse,
};
pub use create_partner_auto_sign_auth_url::{
    CreatePartnerAutoSignAuthUrlRequest, CreatePartnerAutoSignAuthUrlResponse,
};
pub use create_person_auth_certificate_image::{
    CreatePersonAuthCertificateImageRequest, CreatePersonAuthCertificateImageRequestArgs,
    CreatePersonAuthCertificateImageResponse,
};
pub use create_prepare_flow::{
    CreatePrepareFlowRequest, CreatePrepareFlowResponse, PrepareFlowResourceType,
    SmartFillAreaSwitch, UnknownPrepareFlowResourceType, UnknownSmartFillAreaSwitch,
};
pub use create_prepare_flow_group::{
    CreatePrepareFlowGroupRequest, CreatePrepareFlowGroupResponse,
};
pub use create_prepared_personal_esign::{
    CreatePreparedPersonalEsignRequest, CreatePreparedPersonalEsignRequestArgs,
    CreatePreparedPersonalEsignResponse, PersonalSealColor, UnknownPersonalSealColor,
};
pub use create_release_flow::{CreateReleaseFlowRequest, CreateReleaseFlowResponse};
pub use create_request_with_encryption::{
    CreateRequestWithEncryptionRequest, CreateRequestWithEncryptionRequestArgs,
    CreateRequestWithEncryptionResponse,
};
pub use create_risk_identification_task_feedback::{
    CreateRiskIdentificationTaskFeedbackRequest,
    CreateRiskIdentificationTaskFeedbackResponse,
};
pub use create_scheme_url::{
    CreateSchemeUrlRequest, CreateSchemeUrlResponse, MiniProgramPage,
    UnknownMiniProgramPage,
};
pub use create_seal::{
    CreateSealRequest, CreateSealResponse, NewSealType, SealGenerateSource, SealShape,
    UnknownNewSealType, UnknownSealGenerateSource, UnknownSealShape,
};
pub use create_seal_policy::{CreateSealPolicyRequest, CreateSealPolicyResponse};
pub use create_single_sign_on_employees::{
    CreateSingleSignOnEmployeesRequest, CreateSingleSignOnEmployeesResponse,
    EmployeeImportResult, UnknownEmployeeImportResult,
};
pub use create_user_auto_sign_enable_url::{
    AutoSignNotifyType, CreateUserAutoSignEnableUrlRequest,
    CreateUserAutoSignEnableUrlResponse, UnknownAutoSignNotifyType,
};
pub use create_user_auto_sign_seal_url::{
    CreateUserAutoSignSealUrlRequest, CreateUserAutoSignSealUrlResponse,
};
pub use create_user_mobile_change_url::{
    CreateUserMobileChangeUrlRequest, CreateUserMobileChangeUrlResponse,
    MobileChangeUserType, UnknownMobileChangeUserType,
};
pub use create_user_name_change_url::{
    CreateUserNameChangeUrlRequest, CreateUserNameChangeUrlResponse,
};
pub use create_user_verify_url::{
    CreateUserVerifyUrlRequest, CreateUserVerifyUrlResponse, PersonVerifyLinkForm,
    UnknownPersonVerifyLinkForm,
};
pub use create_web_theme_config::{
    CreateWebThemeConfigRequest, CreateWebThemeConfigResponse, UnknownWebThemeScope,
    WebThemeScope,
};
pub use delete_extended_service_auth_infos::{
    DeleteExtendedServiceAuthInfosRequest, DeleteExtendedServiceAuthInfosResponse,
};
pub use delete_integration_department::{
    DeleteIntegrationDepartmentRequest, DeleteIntegrationDepartmentResponse,
};
pub use delete_integration_employees::{
    DeleteIntegrationEmployeesRequest, DeleteIntegrationEmployeesResponse,
};
pub use delete_integration_role_users::{
    DeleteIntegrationRoleUsersRequest, DeleteIntegrationRoleUsersResponse,
};
pub use delete_organization_authorizations::{
    AuthorizationDeletionResult, DeleteOrganizationAuthorizationsRequest,
    DeleteOrganizationAuthorizationsResponse, UnknownAuthorizationDeletionResult,
};
pub use delete_seal_policies::{DeleteSealPoliciesRequest, DeleteSealPoliciesResponse};
pub use delete_single_sign_on_employees::{
    DeleteSingleSignOnEmployeesRequest, DeleteSingleSignOnEmployeesRequestArgs,
    DeleteSingleSignOnEmployeesResponse,
};
pub use describe_archive_flow_task::{
    ArchiveTaskStatus, DescribeArchiveFlowTaskRequest, DescribeArchiveFlowTaskResponse,
    UnknownArchiveTaskStatus,
};
pub use describe_batch_organization_registration_tasks::{
    DescribeBatchOrganizationRegistrationTasksRequest,
    DescribeBatchOrganizationRegistrationTasksResponse,
};
pub use describe_batch_organization_registration_urls::{
    DescribeBatchOrganizationRegistrationUrlsRequest,
    DescribeBatchOrganizationRegistrationUrlsResponse,
};
pub use describe_bill_usage::{
    DescribeBillUsageRequest, DescribeBillUsageRequestArgs, DescribeBillUsageResponse,
};
pub use describe_bill_usage_detail::{
    DescribeBillUsageDetailRequest, DescribeBillUsageDetailRequestArgs,
    DescribeBillUsageDetailResponse, UnknownUsedQuota, UsedQuota,
};
pub use describe_cancel_flows_task::{
    DescribeCancelFlowsTaskRequest, DescribeCancelFlowsTaskResponse,
    FlowCancelTaskStatus, FlowCancelTaskType, UnknownFlowCancelTaskStatus,
    UnknownFlowCancelTaskType,
};
pub use describe_contract_comparison_task::{
    ComparisonTaskStatus, DescribeContractComparisonTaskRequest,
    DescribeContractComparisonTaskResponse, UnknownComparisonTaskStatus,
};
pub use describe_contract_diff_task_web_url::{
    DescribeContractDiffTaskWebUrlRequest, DescribeContractDiffTaskWebUrlResponse,
};
pub use describe_contract_review_checklist::{
    DescribeContractReviewChecklistRequest, DescribeContractReviewChecklistResponse,
};
pub use describe_contract_review_checklist_web_url::{
    DescribeContractReviewChecklistWebUrlRequest,
    DescribeContractReviewChecklistWebUrlResponse,
};
pub use describe_contract_review_checklists_web_url::{
    DescribeContractReviewChecklistsWebUrlRequest,
    DescribeContractReviewChecklistsWebUrlResponse,
};
pub use describe_contract_review_marked_risk_export_task::{
    DescribeContractReviewMarkedRiskExportTaskRequest,
    DescribeContractReviewMarkedRiskExportTaskResponse, RiskExportStatus,
    UnknownRiskExportStatus,
};
pub use describe_contract_review_task::{
    DescribeContractReviewTaskRequest, DescribeContractReviewTaskResponse,
};
pub use describe_contract_review_task_list_web_url::{
    DescribeContractReviewTaskListWebUrlRequest,
    DescribeContractReviewTaskListWebUrlResponse,
};
pub use describe_contract_review_web_url::{
    DescribeContractReviewWebUrlRequest, DescribeContractReviewWebUrlResponse,
};
pub use describe_draft_contract_by_prompts_task::{
    ContractDraftStatus, DescribeDraftContractByPromptsTaskRequest,
    DescribeDraftContractByPromptsTaskResponse, UnknownContractDraftStatus,
};
pub use describe_enterprise_contract_review_checklists::{
    DescribeEnterpriseContractReviewChecklistsRequest,
    DescribeEnterpriseContractReviewChecklistsResponse,
};
pub use describe_extended_service_auth_detail::{
    DescribeExtendedServiceAuthDetailRequest, DescribeExtendedServiceAuthDetailResponse,
};
pub use describe_extended_service_auth_infos::{
    DescribeExtendedServiceAuthInfosRequest, DescribeExtendedServiceAuthInfosResponse,
    ExtendedServiceFilter, UnknownExtendedServiceFilter,
};
pub use describe_file_convert_task::{
    DescribeFileConvertTaskRequest, DescribeFileConvertTaskResponse,
};
pub use describe_file_counter_sign_result::{
    CounterSignTaskStatus, DescribeFileCounterSignResultRequest,
    DescribeFileCounterSignResultResponse, UnknownCounterSignTaskStatus,
};
pub use describe_file_urls::{
    DescribeFileUrlsRequest, DescribeFileUrlsResponse, DownloadFileType,
    DownloadableObject, UnknownDownloadFileType, UnknownDownloadableObject,
};
pub use describe_flow_briefs::{DescribeFlowBriefsRequest, DescribeFlowBriefsResponse};
pub use describe_flow_components::{
    DescribeFlowComponentsRequest, DescribeFlowComponentsResponse,
};
pub use describe_flow_evidence_report::{
    DescribeFlowEvidenceReportRequest, DescribeFlowEvidenceReportResponse,
};
pub use describe_flow_info::{DescribeFlowInfoRequest, DescribeFlowInfoResponse};
pub use describe_flow_templates::{
    DescribeFlowTemplatesRequest, DescribeFlowTemplatesResponse, TemplateContentType,
    UnknownTemplateContentType,
};
pub use describe_information_extraction_task::{
    DescribeInformationExtractionTaskRequest, DescribeInformationExtractionTaskResponse,
    ExtractionTaskStatus, UnknownExtractionTaskStatus,
};
pub use describe_information_extraction_web_url::{
    DescribeInformationExtractionWebUrlRequest,
    DescribeInformationExtractionWebUrlResponse,
};
pub use describe_integration_departments::{
    DepartmentQueryType, DescribeIntegrationDepartmentsRequest,
    DescribeIntegrationDepartmentsResponse, UnknownDepartmentQueryType,
};
pub use describe_integration_employees::{
    DescribeIntegrationEmployeesRequest, DescribeIntegrationEmployeesResponse,
};
pub use describe_integration_roles::{
    DescribeIntegrationRolesRequest, DescribeIntegrationRolesResponse,
};
pub use describe_lm_information_extraction_task_field_feedback::{
    DescribeLMInformationExtractionTaskFieldFeedbackRequest,
    DescribeLMInformationExtractionTaskFieldFeedbackResponse,
};
pub use describe_organization_auth_status::{
    DescribeOrganizationAuthStatusRequest, DescribeOrganizationAuthStatusResponse,
};
pub use describe_organization_group_organizations::{
    DescribeOrganizationGroupOrganizationsRequest,
    DescribeOrganizationGroupOrganizationsRequestArgs,
    DescribeOrganizationGroupOrganizationsResponse,
};
pub use describe_organization_seals::{
    DescribeOrganizationSealsRequest, DescribeOrganizationSealsResponse,
    SealStatusFilter, SealTypeFilter, SealUserDetail, UnknownSealStatusFilter,
    UnknownSealTypeFilter, UnknownSealUserDetail,
};
pub use describe_organization_verify_status::{
    DescribeOrganizationVerifyStatusRequest, DescribeOrganizationVerifyStatusResponse,
};
pub use describe_person_certificate::{
    DescribePersonCertificateRequest, DescribePersonCertificateResponse,
};
pub use describe_risk_identification_task_feedback::{
    DescribeRiskIdentificationTaskFeedbackRequest,
    DescribeRiskIdentificationTaskFeedbackResponse,
};
pub use describe_sign_face_video::{
    DescribeSignFaceVideoRequest, DescribeSignFaceVideoRequestArgs,
    DescribeSignFaceVideoResponse,
};
pub use describe_single_sign_on_employees::{
    DescribeSingleSignOnEmployeesRequest, DescribeSingleSignOnEmployeesResponse,
};
pub use describe_third_party_auth_code::{
    DescribeThirdPartyAuthCodeRequest, DescribeThirdPartyAuthCodeResponse,
    PersonVerification, UnknownPersonVerification,
};
pub use describe_user_auto_sign_status::{
    AutoSignLicenseType, DescribeUserAutoSignStatusRequest,
    DescribeUserAutoSignStatusResponse, UnknownAutoSignLicenseType,
};
pub use describe_user_flow_type::{
    DescribeUserFlowTypeRequest, DescribeUserFlowTypeResponse,
};
pub use describe_user_verify_status::{
    DescribeUserVerifyStatusRequest, DescribeUserVerifyStatusRequestArgs,
    DescribeUserVerifyStatusResponse,
};
pub use disable_user_auto_sign::{
    DisableUserAutoSignRequest, DisableUserAutoSignResponse,
};
pub use export_contract_comparison_task::{
    ComparisonExportType, ExportContractComparisonTaskRequest,
    ExportContractComparisonTaskResponse, UnknownComparisonExportType,
};
pub use export_contract_review_marked_risk::{
    ExportContractReviewMarkedRiskRequest, ExportContractReviewMarkedRiskRequestArgs,
    ExportContractReviewMarkedRiskResponse,
};
pub use export_contract_review_result::{
    ExportContractReviewResultRequest, ExportContractReviewResultResponse,
    ReviewExportType, UnknownReviewExportType,
};
pub use get_task_result_api::{GetTaskResultApiRequest, GetTaskResultApiResponse};
pub use import_contract_review_checklist::{
    ImportContractReviewChecklistRequest, ImportContractReviewChecklistResponse,
};
pub use modify_application_callback_info::{
    CallbackOperation, ModifyApplicationCallbackInfoRequest,
    ModifyApplicationCallbackInfoResponse, UnknownCallbackOperation,
};
pub use modify_extended_service::{
    ModifyExtendedServiceRequest, ModifyExtendedServiceResponse, ServiceSwitch,
    SwitchableService, UnknownServiceSwitch, UnknownSwitchableService,
};
pub use modify_flow_deadline::{ModifyFlowDeadlineRequest, ModifyFlowDeadlineResponse};
pub use modify_integration_department::{
    ModifyIntegrationDepartmentRequest, ModifyIntegrationDepartmentResponse,
};
pub use modify_integration_role::{
    ModifyIntegrationRoleRequest, ModifyIntegrationRoleRequestArgs,
    ModifyIntegrationRoleResponse,
};
pub use modify_partner_authorization::{
    ModifyPartnerAuthorizationRequest, ModifyPartnerAuthorizationRequestArgs,
    ModifyPartnerAuthorizationResponse,
};
pub use modify_partner_auto_sign_auth_url::{
    ModifyPartnerAutoSignAuthUrlRequest, ModifyPartnerAutoSignAuthUrlResponse,
};
pub use modify_single_sign_on_employees::{
    ModifySingleSignOnEmployeesRequest, ModifySingleSignOnEmployeesResponse,
};
pub use operate_flow_remarks::{
    OperateFlowRemarksRequest, OperateFlowRemarksResponse, RemarkOperation,
    UnknownRemarkOperation,
};
pub use operate_seals::{
    OperateSealsRequest, OperateSealsResponse, SealOperation, UnknownSealOperation,
};
pub use operate_template::{
    OperateTemplateRequest, OperateTemplateResponse, TemplateOperation,
    UnknownTemplateOperation,
};
pub use renew_auto_sign_license::{
    RenewAutoSignLicenseRequest, RenewAutoSignLicenseResponse,
};
pub use start_flow::{
    FlowStartStatus, StartFlowRequest, StartFlowResponse, UnknownFlowStartStatus,
};
pub use unbind_employee_user_id_with_client_open_id::{
    UnbindEmployeeUserIdWithClientOpenIdRequest,
    UnbindEmployeeUserIdWithClientOpenIdRequestArgs,
    UnbindEmployeeUserIdWithClientOpenIdResponse,
};
pub use update_integration_employees::{
    UpdateIntegrationEmployeesRequest, UpdateIntegrationEmployeesResponse,
};
pub use upload_files::{
    UnknownUploadPurpose, UnknownUploadedFileType, UploadFilesRequest,
    UploadFilesResponse, UploadPurpose, UploadedFileType,
};
pub use verify_digit_file::{VerifyDigitFileRequest, VerifyDigitFileResponse};
pub use verify_digital_data_sign::{
    VerifyDigitalDataSignRequest, VerifyDigitalDataSignResponse,
};
pub use verify_pdf::{VerifyPdfRequest, VerifyPdfResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<ArchiveDynamicFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<BindEmployeeUserIdWithClientOpenIdRequest>(),
    tc3_runtime::dynamic::Entry::of::<CancelFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<CancelMultiFlowSignQRCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<CancelOrganizationFlowsRequest>(),
    tc3_runtime::dynamic::Entry::of::<CancelUserAutoSignEnableUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateArchiveFlowTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchAdminChangeInvitationsRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchAdminChangeInvitationsUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchCancelFlowUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchContractReviewTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchInformationExtractionTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchInitOrganizationUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchOrganizationAuthorizationUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchOrganizationRegistrationTasksRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchQuickSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateBatchSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateContractComparisonTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateContractDiffTaskWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateContractReviewChecklistWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateContractReviewWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateConvertTaskApiRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDigitalDataSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDocumentRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDraftContractByPromptsTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDynamicFlowApproverRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateEmbedWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateEmployeeChangeUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateEmployeeQualificationSealQrCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateExtendedServiceAuthInfosRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFileConvertTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFileCounterSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowApproversRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowBlockchainEvidenceUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowByFilesRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowEvidenceReportRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowForwardsRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowGroupByFilesRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowGroupByTemplatesRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowGroupRemindsRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowGroupSignReviewRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowRemindsRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowSignReviewRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateFlowSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateInformationExtractionWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateIntegrationDepartmentRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateIntegrationEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateIntegrationRoleRequest>(),
    tc3_runtime::dynamic::Entry::of::<
        CreateIntegrationSubOrganizationActiveRecordRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<CreateIntegrationUserRolesRequest>(),
    tc3_runtime::dynamic::Entry::of::<
        CreateLMInformationExtractionTaskFieldFeedbackRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<CreateLegalSealQrCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateMiniAppPrepareFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateModifyAdminAuthorizationUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateMultiFlowSignQRCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateOrganizationAuthFileRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateOrganizationAuthUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateOrganizationBatchSignUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateOrganizationGroupInvitationLinkRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateOrganizationInfoChangeUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePartnerAuthorizationLinkRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePartnerAutoSignAuthUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePersonAuthCertificateImageRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePrepareFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePrepareFlowGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreatePreparedPersonalEsignRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateReleaseFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateRequestWithEncryptionRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateRiskIdentificationTaskFeedbackRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSchemeUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSealRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSealPolicyRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSingleSignOnEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateUserAutoSignEnableUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateUserAutoSignSealUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateUserMobileChangeUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateUserNameChangeUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateUserVerifyUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateWebThemeConfigRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteExtendedServiceAuthInfosRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteIntegrationDepartmentRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteIntegrationEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteIntegrationRoleUsersRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteOrganizationAuthorizationsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteSealPoliciesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteSingleSignOnEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeArchiveFlowTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<
        DescribeBatchOrganizationRegistrationTasksRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<
        DescribeBatchOrganizationRegistrationUrlsRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<DescribeBillUsageRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeBillUsageDetailRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCancelFlowsTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractComparisonTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractDiffTaskWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractReviewChecklistRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractReviewChecklistWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractReviewChecklistsWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<
        DescribeContractReviewMarkedRiskExportTaskRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractReviewTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractReviewTaskListWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeContractReviewWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDraftContractByPromptsTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<
        DescribeEnterpriseContractReviewChecklistsRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<DescribeExtendedServiceAuthDetailRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeExtendedServiceAuthInfosRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFileConvertTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFileCounterSignResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFileUrlsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFlowBriefsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFlowComponentsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFlowEvidenceReportRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFlowInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFlowTemplatesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeInformationExtractionTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeInformationExtractionWebUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeIntegrationDepartmentsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeIntegrationEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeIntegrationRolesRequest>(),
    tc3_runtime::dynamic::Entry::of::<
        DescribeLMInformationExtractionTaskFieldFeedbackRequest,
    >(),
    tc3_runtime::dynamic::Entry::of::<DescribeOrganizationAuthStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeOrganizationGroupOrganizationsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeOrganizationSealsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeOrganizationVerifyStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribePersonCertificateRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRiskIdentificationTaskFeedbackRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSignFaceVideoRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSingleSignOnEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeThirdPartyAuthCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeUserAutoSignStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeUserFlowTypeRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeUserVerifyStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<DisableUserAutoSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<ExportContractComparisonTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<ExportContractReviewMarkedRiskRequest>(),
    tc3_runtime::dynamic::Entry::of::<ExportContractReviewResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetTaskResultApiRequest>(),
    tc3_runtime::dynamic::Entry::of::<ImportContractReviewChecklistRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyApplicationCallbackInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyExtendedServiceRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyFlowDeadlineRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyIntegrationDepartmentRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyIntegrationRoleRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyPartnerAuthorizationRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyPartnerAutoSignAuthUrlRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifySingleSignOnEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<OperateFlowRemarksRequest>(),
    tc3_runtime::dynamic::Entry::of::<OperateSealsRequest>(),
    tc3_runtime::dynamic::Entry::of::<OperateTemplateRequest>(),
    tc3_runtime::dynamic::Entry::of::<RenewAutoSignLicenseRequest>(),
    tc3_runtime::dynamic::Entry::of::<StartFlowRequest>(),
    tc3_runtime::dynamic::Entry::of::<UnbindEmployeeUserIdWithClientOpenIdRequest>(),
    tc3_runtime::dynamic::Entry::of::<UpdateIntegrationEmployeesRequest>(),
    tc3_runtime::dynamic::Entry::of::<UploadFilesRequest>(),
    tc3_runtime::dynamic::Entry::of::<VerifyDigitFileRequest>(),
    tc3_runtime::dynamic::Entry::of::<VerifyDigitalDataSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<VerifyPdfRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::ApproverSignType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::ApproverType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::ApproverVerifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::AuthorizableService,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::AuthorizationMethod,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::AutoSignScene,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::AutoSignUrlType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::BasicSignatureKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::BillingCostType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::BillingQuota,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::CancelMessageFormat,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::CcNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::CcPermission,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::CcType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::ComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::ContractReviewPolicy,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::ContractReviewStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::ContractVerifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::ConvertibleFileType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::DisplayedComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::EvidenceReportType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::EvidenceStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::ExtendedService,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::ExtractionFieldType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::FieldFillStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::FileConvertStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::FillType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::FlowDisplayType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::FlowReadLimit,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::FlowStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::GenerateMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::GroupMemberStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::IdCardType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::IdCardTypeOrOther,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::IntentionType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::InvitationLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::InvitationNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::KeywordOrder,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::LimitedComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::LinkEndpoint,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<crate::ess::v2020_11_11::enums::LinkForm>(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::MainlandIdCardType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::MiniProgramLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::NotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::OccupiedSealType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::OpenIdBinding,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::OrganizationAuthLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::OrganizationLicense,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::OrganizationVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::PartnerAuthLimit,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::PdfVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::PermissionVisibility,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::PreviewType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::RegistrationMethod,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::RelativeLocation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::ReviewResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::RiskFeedbackResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::SealSizeRule,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<crate::ess::v2020_11_11::enums::SealType>(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::SignEntryLimit,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::SignPageButton,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::SignTypeSelector,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::SignatureKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::SignatureType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::SignatureVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::SignerKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::SignerNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::SignerStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::enums::TemplateOrFile,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::enums::TextMessageNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ReceiptRole,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::ApproverMobileMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ArchivedSignerKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ArchiveOutcome,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::VerificationAuthorization,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::AuthorizationLetterStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::AutoSignVerifyChannel,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::AutoSignLicenseBinding,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::BatchRegistrationStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::BilledFlowStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ChecklistConfigStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::ComparisonType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::ComparedContentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::TextFormatType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::TemplateFieldSource,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::SummaryCategory,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::OperationInstruction,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::FlowStartStep,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::CcInfoVisibility,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::FlowStartResultPage,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::BatchClaimRequirement,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::ExtendedServiceStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::SealOrigin,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ExtractionFeedback,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ExtractionErrorType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::FlowSignerKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::HandOverCause,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::EmployeeAffiliation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::BusinessState,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::RoleStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::RegistrationJumpEvent,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::MiniAppSignerType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::OccupiedSealStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<crate::ess::v2020_11_11::types::RiskLevel>(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::RiskOrigin,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::PdfSignatureVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::SigningPlatform,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::PermissionSide,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::DataPermissionNode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::DataPermissionLink,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::DataPermissionRange,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ReviewedDocumentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::RecipientKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::DeliveryMethod,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::RecipientVerifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::RecipientApproverSignType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::BatchAuthorizationMethod,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::ReleaseApproverType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::types::ReleaseSignComponentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::RemindStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::IntentionSpeechSpeed,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::EmploymentStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::TemplateStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::TemplateSigningMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::TemplateAvailability,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::ContractTypeStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::types::DigitalSignatureKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::GeneralChecklist,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::OrganizationInitOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::BatchAuthLinkMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::BatchQuickSignVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::RevisionOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::DraftLanguage,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::EmbeddedPage,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::CounterSignStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::SignerAdditionType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::SignFieldPlacement,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::ReminderChannel,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::FlowReviewOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::FlowSignUrlKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::RoleScope,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::AdminAuthorizationLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::OrganizationAuthFileType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::VerificationFollowUp,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::OrganizationChangeType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::PrepareFlowResourceType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::SmartFillAreaSwitch,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::PersonalSealColor,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::MiniProgramPage,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::SealGenerateSource,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::NewSealType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::SealShape,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::EmployeeImportResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::AutoSignNotifyType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::MobileChangeUserType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::PersonVerifyLinkForm,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::WebThemeScope,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::AuthorizationDeletionResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::ArchiveTaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::UsedQuota,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::FlowCancelTaskType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::FlowCancelTaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::ComparisonTaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::RiskExportStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::ContractDraftStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::ExtendedServiceFilter,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::CounterSignTaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::DownloadableObject,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::DownloadFileType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::TemplateContentType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::ExtractionTaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::DepartmentQueryType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::SealUserDetail,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::SealTypeFilter,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::SealStatusFilter,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::PersonVerification,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::AutoSignLicenseType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::ComparisonExportType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::ReviewExportType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::CallbackOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::SwitchableService,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::ServiceSwitch,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::RemarkOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::ess::v2020_11_11::actions::SealOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::TemplateOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::FlowStartStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::UploadPurpose,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::ess::v2020_11_11::actions::UploadedFileType,
    >(),
];
