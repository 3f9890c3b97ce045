// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::Operator;
use super::ErrorCode;

rt::blocking_client! {
    SERVICE, Error, operator Operator;
    archive_dynamic_flow(ArchiveDynamicFlowRequest) -> ArchiveDynamicFlowResponse;
    bind_employee_user_id_with_client_open_id(BindEmployeeUserIdWithClientOpenIdRequest) -> BindEmployeeUserIdWithClientOpenIdResponse;
    cancel_flow(CancelFlowRequest) -> CancelFlowResponse;
    cancel_multi_flow_sign_qr_code(CancelMultiFlowSignQRCodeRequest) -> CancelMultiFlowSignQRCodeResponse;
    cancel_organization_flows(CancelOrganizationFlowsRequest) -> CancelOrganizationFlowsResponse;
    cancel_user_auto_sign_enable_url(CancelUserAutoSignEnableUrlRequest) -> CancelUserAutoSignEnableUrlResponse;
    create_archive_flow_task(CreateArchiveFlowTaskRequest) -> CreateArchiveFlowTaskResponse;
    create_batch_admin_change_invitations(CreateBatchAdminChangeInvitationsRequest) -> CreateBatchAdminChangeInvitationsResponse;
    create_batch_admin_change_invitations_url(CreateBatchAdminChangeInvitationsUrlRequest) -> CreateBatchAdminChangeInvitationsUrlResponse;
    create_batch_cancel_flow_url(CreateBatchCancelFlowUrlRequest) -> CreateBatchCancelFlowUrlResponse;
    create_batch_contract_review_task(CreateBatchContractReviewTaskRequest) -> CreateBatchContractReviewTaskResponse;
    create_batch_information_extraction_task(CreateBatchInformationExtractionTaskRequest) -> CreateBatchInformationExtractionTaskResponse;
    create_batch_init_organization_url(CreateBatchInitOrganizationUrlRequest) -> CreateBatchInitOrganizationUrlResponse;
    create_batch_organization_authorization_url(CreateBatchOrganizationAuthorizationUrlRequest) -> CreateBatchOrganizationAuthorizationUrlResponse;
    create_batch_organization_registration_tasks(CreateBatchOrganizationRegistrationTasksRequest) -> CreateBatchOrganizationRegistrationTasksResponse;
    create_batch_quick_sign_url(CreateBatchQuickSignUrlRequest) -> CreateBatchQuickSignUrlResponse;
    create_batch_sign_url(CreateBatchSignUrlRequest) -> CreateBatchSignUrlResponse;
    create_contract_comparison_task(CreateContractComparisonTaskRequest) -> CreateContractComparisonTaskResponse;
    create_contract_diff_task_web_url(CreateContractDiffTaskWebUrlRequest) -> CreateContractDiffTaskWebUrlResponse;
    create_contract_review_checklist_web_url(CreateContractReviewChecklistWebUrlRequest) -> CreateContractReviewChecklistWebUrlResponse;
    create_contract_review_web_url(CreateContractReviewWebUrlRequest) -> CreateContractReviewWebUrlResponse;
    #[deprecated(note = "use `CreateFileConvertTask` instead. To be retired on 2026-12-31.")]
    create_convert_task_api(CreateConvertTaskApiRequest) -> CreateConvertTaskApiResponse;
    create_digital_data_sign(CreateDigitalDataSignRequest) -> CreateDigitalDataSignResponse;
    create_document(CreateDocumentRequest) -> CreateDocumentResponse;
    create_draft_contract_by_prompts_task(CreateDraftContractByPromptsTaskRequest) -> CreateDraftContractByPromptsTaskResponse;
    create_dynamic_flow_approver(CreateDynamicFlowApproverRequest) -> CreateDynamicFlowApproverResponse;
    create_embed_web_url(CreateEmbedWebUrlRequest) -> CreateEmbedWebUrlResponse;
    create_employee_change_url(CreateEmployeeChangeUrlRequest) -> CreateEmployeeChangeUrlResponse;
    create_employee_qualification_seal_qr_code(CreateEmployeeQualificationSealQrCodeRequest) -> CreateEmployeeQualificationSealQrCodeResponse;
    create_extended_service_auth_infos(CreateExtendedServiceAuthInfosRequest) -> CreateExtendedServiceAuthInfosResponse;
    create_file_convert_task(CreateFileConvertTaskRequest) -> CreateFileConvertTaskResponse;
    create_file_counter_sign(CreateFileCounterSignRequest) -> CreateFileCounterSignResponse;
    create_flow(CreateFlowRequest) -> CreateFlowResponse;
    create_flow_approvers(CreateFlowApproversRequest) -> CreateFlowApproversResponse;
    create_flow_blockchain_evidence_url(CreateFlowBlockchainEvidenceUrlRequest) -> CreateFlowBlockchainEvidenceUrlResponse;
    create_flow_by_files(CreateFlowByFilesRequest) -> CreateFlowByFilesResponse;
    create_flow_evidence_report(CreateFlowEvidenceReportRequest) -> CreateFlowEvidenceReportResponse;
    create_flow_forwards(CreateFlowForwardsRequest) -> CreateFlowForwardsResponse;
    create_flow_group_by_files(CreateFlowGroupByFilesRequest) -> CreateFlowGroupByFilesResponse;
    create_flow_group_by_templates(CreateFlowGroupByTemplatesRequest) -> CreateFlowGroupByTemplatesResponse;
    create_flow_group_reminds(CreateFlowGroupRemindsRequest) -> CreateFlowGroupRemindsResponse;
    create_flow_group_sign_review(CreateFlowGroupSignReviewRequest) -> CreateFlowGroupSignReviewResponse;
    create_flow_reminds(CreateFlowRemindsRequest) -> CreateFlowRemindsResponse;
    create_flow_sign_review(CreateFlowSignReviewRequest) -> CreateFlowSignReviewResponse;
    create_flow_sign_url(CreateFlowSignUrlRequest) -> CreateFlowSignUrlResponse;
    create_information_extraction_web_url(CreateInformationExtractionWebUrlRequest) -> CreateInformationExtractionWebUrlResponse;
    create_integration_department(CreateIntegrationDepartmentRequest) -> CreateIntegrationDepartmentResponse;
    create_integration_employees(CreateIntegrationEmployeesRequest) -> CreateIntegrationEmployeesResponse;
    create_integration_role(CreateIntegrationRoleRequest) -> CreateIntegrationRoleResponse;
    create_integration_sub_organization_active_record(CreateIntegrationSubOrganizationActiveRecordRequest) -> CreateIntegrationSubOrganizationActiveRecordResponse;
    create_integration_user_roles(CreateIntegrationUserRolesRequest) -> CreateIntegrationUserRolesResponse;
    create_lm_information_extraction_task_field_feedback(CreateLMInformationExtractionTaskFieldFeedbackRequest) -> CreateLMInformationExtractionTaskFieldFeedbackResponse;
    create_legal_seal_qr_code(CreateLegalSealQrCodeRequest) -> CreateLegalSealQrCodeResponse;
    create_mini_app_prepare_flow(CreateMiniAppPrepareFlowRequest) -> CreateMiniAppPrepareFlowResponse;
    create_modify_admin_authorization_url(CreateModifyAdminAuthorizationUrlRequest) -> CreateModifyAdminAuthorizationUrlResponse;
    create_multi_flow_sign_qr_code(CreateMultiFlowSignQRCodeRequest) -> CreateMultiFlowSignQRCodeResponse;
    create_organization_auth_file(CreateOrganizationAuthFileRequest) -> CreateOrganizationAuthFileResponse;
    create_organization_auth_url(CreateOrganizationAuthUrlRequest) -> CreateOrganizationAuthUrlResponse;
    create_organization_batch_sign_url(CreateOrganizationBatchSignUrlRequest) -> CreateOrganizationBatchSignUrlResponse;
    create_organization_group_invitation_link(CreateOrganizationGroupInvitationLinkRequest) -> CreateOrganizationGroupInvitationLinkResponse;
    create_organization_info_change_url(CreateOrganizationInfoChangeUrlRequest) -> CreateOrganizationInfoChangeUrlResponse;
    create_partner_authorization_link(CreatePartnerAuthorizationLinkRequest) -> CreatePartnerAuthorizationLinkResponse;
    create_partner_auto_sign_auth_url(CreatePartnerAutoSignAuthUrlRequest) -> CreatePartnerAutoSignAuthUrlResponse;
    create_person_auth_certificate_image(CreatePersonAuthCertificateImageRequest) -> CreatePersonAuthCertificateImageResponse;
    create_prepare_flow(CreatePrepareFlowRequest) -> CreatePrepareFlowResponse;
    create_prepare_flow_group(CreatePrepareFlowGroupRequest) -> CreatePrepareFlowGroupResponse;
    create_prepared_personal_esign(CreatePreparedPersonalEsignRequest) -> CreatePreparedPersonalEsignResponse;
    create_release_flow(CreateReleaseFlowRequest) -> CreateReleaseFlowResponse;
    create_request_with_encryption(CreateRequestWithEncryptionRequest) -> CreateRequestWithEncryptionResponse;
    create_risk_identification_task_feedback(CreateRiskIdentificationTaskFeedbackRequest) -> CreateRiskIdentificationTaskFeedbackResponse;
    create_scheme_url(CreateSchemeUrlRequest) -> CreateSchemeUrlResponse;
    create_seal(CreateSealRequest) -> CreateSealResponse;
    create_seal_policy(CreateSealPolicyRequest) -> CreateSealPolicyResponse;
    create_single_sign_on_employees(CreateSingleSignOnEmployeesRequest) -> CreateSingleSignOnEmployeesResponse;
    create_user_auto_sign_enable_url(CreateUserAutoSignEnableUrlRequest) -> CreateUserAutoSignEnableUrlResponse;
    create_user_auto_sign_seal_url(CreateUserAutoSignSealUrlRequest) -> CreateUserAutoSignSealUrlResponse;
    create_user_mobile_change_url(CreateUserMobileChangeUrlRequest) -> CreateUserMobileChangeUrlResponse;
    create_user_name_change_url(CreateUserNameChangeUrlRequest) -> CreateUserNameChangeUrlResponse;
    create_user_verify_url(CreateUserVerifyUrlRequest) -> CreateUserVerifyUrlResponse;
    create_web_theme_config(CreateWebThemeConfigRequest) -> CreateWebThemeConfigResponse;
    delete_extended_service_auth_infos(DeleteExtendedServiceAuthInfosRequest) -> DeleteExtendedServiceAuthInfosResponse;
    delete_integration_department(DeleteIntegrationDepartmentRequest) -> DeleteIntegrationDepartmentResponse;
    delete_integration_employees(DeleteIntegrationEmployeesRequest) -> DeleteIntegrationEmployeesResponse;
    delete_integration_role_users(DeleteIntegrationRoleUsersRequest) -> DeleteIntegrationRoleUsersResponse;
    delete_organization_authorizations(DeleteOrganizationAuthorizationsRequest) -> DeleteOrganizationAuthorizationsResponse;
    delete_seal_policies(DeleteSealPoliciesRequest) -> DeleteSealPoliciesResponse;
    delete_single_sign_on_employees(DeleteSingleSignOnEmployeesRequest) -> DeleteSingleSignOnEmployeesResponse;
    describe_archive_flow_task(DescribeArchiveFlowTaskRequest) -> DescribeArchiveFlowTaskResponse;
    describe_batch_organization_registration_tasks(DescribeBatchOrganizationRegistrationTasksRequest) -> DescribeBatchOrganizationRegistrationTasksResponse;
    describe_batch_organization_registration_urls(DescribeBatchOrganizationRegistrationUrlsRequest) -> DescribeBatchOrganizationRegistrationUrlsResponse;
    describe_bill_usage(DescribeBillUsageRequest) -> DescribeBillUsageResponse;
    describe_bill_usage_detail(DescribeBillUsageDetailRequest) -> DescribeBillUsageDetailResponse;
    describe_cancel_flows_task(DescribeCancelFlowsTaskRequest) -> DescribeCancelFlowsTaskResponse;
    describe_contract_comparison_task(DescribeContractComparisonTaskRequest) -> DescribeContractComparisonTaskResponse;
    describe_contract_diff_task_web_url(DescribeContractDiffTaskWebUrlRequest) -> DescribeContractDiffTaskWebUrlResponse;
    describe_contract_review_checklist(DescribeContractReviewChecklistRequest) -> DescribeContractReviewChecklistResponse;
    describe_contract_review_checklist_web_url(DescribeContractReviewChecklistWebUrlRequest) -> DescribeContractReviewChecklistWebUrlResponse;
    describe_contract_review_checklists_web_url(DescribeContractReviewChecklistsWebUrlRequest) -> DescribeContractReviewChecklistsWebUrlResponse;
    describe_contract_review_marked_risk_export_task(DescribeContractReviewMarkedRiskExportTaskRequest) -> DescribeContractReviewMarkedRiskExportTaskResponse;
    describe_contract_review_task(DescribeContractReviewTaskRequest) -> DescribeContractReviewTaskResponse;
    describe_contract_review_task_list_web_url(DescribeContractReviewTaskListWebUrlRequest) -> DescribeContractReviewTaskListWebUrlResponse;
    describe_contract_review_web_url(DescribeContractReviewWebUrlRequest) -> DescribeContractReviewWebUrlResponse;
    describe_draft_contract_by_prompts_task(DescribeDraftContractByPromptsTaskRequest) -> DescribeDraftContractByPromptsTaskResponse;
    describe_enterprise_contract_review_checklists(DescribeEnterpriseContractReviewChecklistsRequest) -> DescribeEnterpriseContractReviewChecklistsResponse;
    describe_extended_service_auth_detail(DescribeExtendedServiceAuthDetailRequest) -> DescribeExtendedServiceAuthDetailResponse;
    describe_extended_service_auth_infos(DescribeExtendedServiceAuthInfosRequest) -> DescribeExtendedServiceAuthInfosResponse;
    describe_file_convert_task(DescribeFileConvertTaskRequest) -> DescribeFileConvertTaskResponse;
    describe_file_counter_sign_result(DescribeFileCounterSignResultRequest) -> DescribeFileCounterSignResultResponse;
    describe_file_urls(DescribeFileUrlsRequest) -> DescribeFileUrlsResponse;
    describe_flow_briefs(DescribeFlowBriefsRequest) -> DescribeFlowBriefsResponse;
    describe_flow_components(DescribeFlowComponentsRequest) -> DescribeFlowComponentsResponse;
    describe_flow_evidence_report(DescribeFlowEvidenceReportRequest) -> DescribeFlowEvidenceReportResponse;
    describe_flow_info(DescribeFlowInfoRequest) -> DescribeFlowInfoResponse;
    describe_flow_templates(DescribeFlowTemplatesRequest) -> DescribeFlowTemplatesResponse;
    describe_information_extraction_task(DescribeInformationExtractionTaskRequest) -> DescribeInformationExtractionTaskResponse;
    describe_information_extraction_web_url(DescribeInformationExtractionWebUrlRequest) -> DescribeInformationExtractionWebUrlResponse;
    describe_integration_departments(DescribeIntegrationDepartmentsRequest) -> DescribeIntegrationDepartmentsResponse;
    describe_integration_employees(DescribeIntegrationEmployeesRequest) -> DescribeIntegrationEmployeesResponse;
    describe_integration_roles(DescribeIntegrationRolesRequest) -> DescribeIntegrationRolesResponse;
    describe_lm_information_extraction_task_field_feedback(DescribeLMInformationExtractionTaskFieldFeedbackRequest) -> DescribeLMInformationExtractionTaskFieldFeedbackResponse;
    describe_organization_auth_status(DescribeOrganizationAuthStatusRequest) -> DescribeOrganizationAuthStatusResponse;
    describe_organization_group_organizations(DescribeOrganizationGroupOrganizationsRequest) -> DescribeOrganizationGroupOrganizationsResponse;
    describe_organization_seals(DescribeOrganizationSealsRequest) -> DescribeOrganizationSealsResponse;
    describe_organization_verify_status(DescribeOrganizationVerifyStatusRequest) -> DescribeOrganizationVerifyStatusResponse;
    describe_person_certificate(DescribePersonCertificateRequest) -> DescribePersonCertificateResponse;
    describe_risk_identification_task_feedback(DescribeRiskIdentificationTaskFeedbackRequest) -> DescribeRiskIdentificationTaskFeedbackResponse;
    describe_sign_face_video(DescribeSignFaceVideoRequest) -> DescribeSignFaceVideoResponse;
    describe_single_sign_on_employees(DescribeSingleSignOnEmployeesRequest) -> DescribeSingleSignOnEmployeesResponse;
    describe_third_party_auth_code(DescribeThirdPartyAuthCodeRequest) -> DescribeThirdPartyAuthCodeResponse;
    describe_user_auto_sign_status(DescribeUserAutoSignStatusRequest) -> DescribeUserAutoSignStatusResponse;
    describe_user_flow_type(DescribeUserFlowTypeRequest) -> DescribeUserFlowTypeResponse;
    describe_user_verify_status(DescribeUserVerifyStatusRequest) -> DescribeUserVerifyStatusResponse;
    disable_user_auto_sign(DisableUserAutoSignRequest) -> DisableUserAutoSignResponse;
    export_contract_comparison_task(ExportContractComparisonTaskRequest) -> ExportContractComparisonTaskResponse;
    export_contract_review_marked_risk(ExportContractReviewMarkedRiskRequest) -> ExportContractReviewMarkedRiskResponse;
    export_contract_review_result(ExportContractReviewResultRequest) -> ExportContractReviewResultResponse;
    #[deprecated(note = "use `DescribeFileConvertTask` instead. To be retired on 2026-12-31.")]
    get_task_result_api(GetTaskResultApiRequest) -> GetTaskResultApiResponse;
    import_contract_review_checklist(ImportContractReviewChecklistRequest) -> ImportContractReviewChecklistResponse;
    modify_application_callback_info(ModifyApplicationCallbackInfoRequest) -> ModifyApplicationCallbackInfoResponse;
    modify_extended_service(ModifyExtendedServiceRequest) -> ModifyExtendedServiceResponse;
    modify_flow_deadline(ModifyFlowDeadlineRequest) -> ModifyFlowDeadlineResponse;
    modify_integration_department(ModifyIntegrationDepartmentRequest) -> ModifyIntegrationDepartmentResponse;
    modify_integration_role(ModifyIntegrationRoleRequest) -> ModifyIntegrationRoleResponse;
    modify_partner_authorization(ModifyPartnerAuthorizationRequest) -> ModifyPartnerAuthorizationResponse;
    modify_partner_auto_sign_auth_url(ModifyPartnerAutoSignAuthUrlRequest) -> ModifyPartnerAutoSignAuthUrlResponse;
    modify_single_sign_on_employees(ModifySingleSignOnEmployeesRequest) -> ModifySingleSignOnEmployeesResponse;
    operate_flow_remarks(OperateFlowRemarksRequest) -> OperateFlowRemarksResponse;
    operate_seals(OperateSealsRequest) -> OperateSealsResponse;
    operate_template(OperateTemplateRequest) -> OperateTemplateResponse;
    #[deprecated(note = "since 2026-11-20. No longer in use.")]
    renew_auto_sign_license(RenewAutoSignLicenseRequest) -> RenewAutoSignLicenseResponse;
    start_flow(StartFlowRequest) -> StartFlowResponse;
    unbind_employee_user_id_with_client_open_id(UnbindEmployeeUserIdWithClientOpenIdRequest) -> UnbindEmployeeUserIdWithClientOpenIdResponse;
    update_integration_employees(UpdateIntegrationEmployeesRequest) -> UpdateIntegrationEmployeesResponse;
    upload_files(UploadFilesRequest) -> UploadFilesResponse;
    verify_digit_file(VerifyDigitFileRequest) -> VerifyDigitFileResponse;
    verify_digital_data_sign(VerifyDigitalDataSignRequest) -> VerifyDigitalDataSignResponse;
    verify_pdf(VerifyPdfRequest) -> VerifyPdfResponse;
}

rt::blocking_pages! {
    Client, ErrorCode;
    describe_bill_usage_detail_pages(DescribeBillUsageDetailRequest);
    describe_enterprise_contract_review_checklists_pages(DescribeEnterpriseContractReviewChecklistsRequest);
    describe_extended_service_auth_detail_pages(DescribeExtendedServiceAuthDetailRequest);
    describe_file_urls_pages(DescribeFileUrlsRequest);
    describe_flow_templates_pages(DescribeFlowTemplatesRequest);
    describe_integration_employees_pages(DescribeIntegrationEmployeesRequest);
    describe_integration_roles_pages(DescribeIntegrationRolesRequest);
    describe_organization_group_organizations_pages(DescribeOrganizationGroupOrganizationsRequest);
    describe_organization_seals_pages(DescribeOrganizationSealsRequest);
    describe_single_sign_on_employees_pages(DescribeSingleSignOnEmployeesRequest);
}

#[cfg(feature = "encryption")]
impl Client {
    /// Calls actions encrypted; see [`super::Client::encrypted`].
    #[must_use]
    pub fn encrypted<'a>(
        &'a self,
        keys: &'a rt::encryption::EncryptionKeys,
    ) -> rt::encryption::BlockingEncrypted<'a, super::ErrorCode> {
        rt::encryption::BlockingEncrypted::new(self.0.encrypted(keys))
    }
}

rt::blocking_waiters! {
    super::ErrorCode;
    wait_until_archive_task_ended(DescribeArchiveFlowTaskRequest) -> DescribeArchiveFlowTaskResponse;
    wait_until_registration_links_made(DescribeBatchOrganizationRegistrationTasksRequest) -> DescribeBatchOrganizationRegistrationTasksResponse;
    wait_until_registrations_accepted(DescribeBatchOrganizationRegistrationTasksRequest) -> DescribeBatchOrganizationRegistrationTasksResponse;
    wait_until_cancel_task_ended(DescribeCancelFlowsTaskRequest) -> DescribeCancelFlowsTaskResponse;
    wait_until_contracts_compared(DescribeContractComparisonTaskRequest) -> DescribeContractComparisonTaskResponse;
    wait_until_risks_exported(DescribeContractReviewMarkedRiskExportTaskRequest) -> DescribeContractReviewMarkedRiskExportTaskResponse;
    wait_until_contract_reviewed(DescribeContractReviewTaskRequest) -> DescribeContractReviewTaskResponse;
    wait_until_contract_drafted(DescribeDraftContractByPromptsTaskRequest) -> DescribeDraftContractByPromptsTaskResponse;
    wait_until_file_converted(DescribeFileConvertTaskRequest) -> DescribeFileConvertTaskResponse;
    wait_until_file_counter_signed(DescribeFileCounterSignResultRequest) -> DescribeFileCounterSignResultResponse;
    wait_until_flows_signed(DescribeFlowBriefsRequest) -> DescribeFlowBriefsResponse;
    wait_until_evidence_report_made(DescribeFlowEvidenceReportRequest) -> DescribeFlowEvidenceReportResponse;
    wait_until_flow_completed(DescribeFlowInfoRequest) -> DescribeFlowInfoResponse;
    wait_until_information_extracted(DescribeInformationExtractionTaskRequest) -> DescribeInformationExtractionTaskResponse;
    wait_until_organization_verified(DescribeOrganizationAuthStatusRequest) -> DescribeOrganizationAuthStatusResponse;
    wait_until_seal_approved(DescribeOrganizationSealsRequest) -> DescribeOrganizationSealsResponse;
    wait_until_own_organization_verified(DescribeOrganizationVerifyStatusRequest) -> DescribeOrganizationVerifyStatusResponse;
    #[deprecated(note = "use `DescribeFileConvertTask` instead. To be retired on 2026-12-31.")]
    wait_until_file_converted_by_task(GetTaskResultApiRequest) -> GetTaskResultApiResponse;
}
