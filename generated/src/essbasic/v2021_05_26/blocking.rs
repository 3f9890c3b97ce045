// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::Operator;
use super::ErrorCode;

rt::blocking_client! {
    SERVICE, Error, operator Operator;
    archive_dynamic_flow(ArchiveDynamicFlowRequest) -> ArchiveDynamicFlowResponse;
    cancel_organization_flows(CancelOrganizationFlowsRequest) -> CancelOrganizationFlowsResponse;
    channel_batch_cancel_flows(ChannelBatchCancelFlowsRequest) -> ChannelBatchCancelFlowsResponse;
    channel_cancel_flow(ChannelCancelFlowRequest) -> ChannelCancelFlowResponse;
    channel_cancel_multi_flow_sign_qr_code(ChannelCancelMultiFlowSignQRCodeRequest) -> ChannelCancelMultiFlowSignQRCodeResponse;
    channel_cancel_user_auto_sign_enable_url(ChannelCancelUserAutoSignEnableUrlRequest) -> ChannelCancelUserAutoSignEnableUrlResponse;
    channel_create_batch_cancel_flow_url(ChannelCreateBatchCancelFlowUrlRequest) -> ChannelCreateBatchCancelFlowUrlResponse;
    channel_create_batch_quick_sign_url(ChannelCreateBatchQuickSignUrlRequest) -> ChannelCreateBatchQuickSignUrlResponse;
    channel_create_batch_sign_url(ChannelCreateBatchSignUrlRequest) -> ChannelCreateBatchSignUrlResponse;
    channel_create_bound_flows(ChannelCreateBoundFlowsRequest) -> ChannelCreateBoundFlowsResponse;
    channel_create_dynamic_flow_approver(ChannelCreateDynamicFlowApproverRequest) -> ChannelCreateDynamicFlowApproverResponse;
    channel_create_embed_web_url(ChannelCreateEmbedWebUrlRequest) -> ChannelCreateEmbedWebUrlResponse;
    channel_create_flow_approvers(ChannelCreateFlowApproversRequest) -> ChannelCreateFlowApproversResponse;
    channel_create_flow_by_files(ChannelCreateFlowByFilesRequest) -> ChannelCreateFlowByFilesResponse;
    channel_create_flow_group_by_files(ChannelCreateFlowGroupByFilesRequest) -> ChannelCreateFlowGroupByFilesResponse;
    channel_create_flow_group_by_templates(ChannelCreateFlowGroupByTemplatesRequest) -> ChannelCreateFlowGroupByTemplatesResponse;
    channel_create_flow_reminds(ChannelCreateFlowRemindsRequest) -> ChannelCreateFlowRemindsResponse;
    channel_create_flow_sign_review(ChannelCreateFlowSignReviewRequest) -> ChannelCreateFlowSignReviewResponse;
    channel_create_flow_sign_url(ChannelCreateFlowSignUrlRequest) -> ChannelCreateFlowSignUrlResponse;
    channel_create_multi_flow_sign_qr_code(ChannelCreateMultiFlowSignQRCodeRequest) -> ChannelCreateMultiFlowSignQRCodeResponse;
    channel_create_organization_batch_sign_url(ChannelCreateOrganizationBatchSignUrlRequest) -> ChannelCreateOrganizationBatchSignUrlResponse;
    channel_create_organization_modify_qr_code(ChannelCreateOrganizationModifyQrCodeRequest) -> ChannelCreateOrganizationModifyQrCodeResponse;
    channel_create_prepare_flow(ChannelCreatePrepareFlowRequest) -> ChannelCreatePrepareFlowResponse;
    channel_create_prepare_flow_group(ChannelCreatePrepareFlowGroupRequest) -> ChannelCreatePrepareFlowGroupResponse;
    channel_create_prepared_personal_esign(ChannelCreatePreparedPersonalEsignRequest) -> ChannelCreatePreparedPersonalEsignResponse;
    channel_create_release_flow(ChannelCreateReleaseFlowRequest) -> ChannelCreateReleaseFlowResponse;
    channel_create_role(ChannelCreateRoleRequest) -> ChannelCreateRoleResponse;
    channel_create_seal_policy(ChannelCreateSealPolicyRequest) -> ChannelCreateSealPolicyResponse;
    channel_create_user_auto_sign_enable_url(ChannelCreateUserAutoSignEnableUrlRequest) -> ChannelCreateUserAutoSignEnableUrlResponse;
    channel_create_user_auto_sign_seal_url(ChannelCreateUserAutoSignSealUrlRequest) -> ChannelCreateUserAutoSignSealUrlResponse;
    channel_create_user_roles(ChannelCreateUserRolesRequest) -> ChannelCreateUserRolesResponse;
    channel_create_web_theme_config(ChannelCreateWebThemeConfigRequest) -> ChannelCreateWebThemeConfigResponse;
    channel_delete_role(ChannelDeleteRoleRequest) -> ChannelDeleteRoleResponse;
    channel_delete_role_users(ChannelDeleteRoleUsersRequest) -> ChannelDeleteRoleUsersResponse;
    channel_delete_seal_policies(ChannelDeleteSealPoliciesRequest) -> ChannelDeleteSealPoliciesResponse;
    channel_describe_account_bill_detail(ChannelDescribeAccountBillDetailRequest) -> ChannelDescribeAccountBillDetailResponse;
    channel_describe_bill_usage_detail(ChannelDescribeBillUsageDetailRequest) -> ChannelDescribeBillUsageDetailResponse;
    channel_describe_employees(ChannelDescribeEmployeesRequest) -> ChannelDescribeEmployeesResponse;
    channel_describe_flow_components(ChannelDescribeFlowComponentsRequest) -> ChannelDescribeFlowComponentsResponse;
    channel_describe_organization_seals(ChannelDescribeOrganizationSealsRequest) -> ChannelDescribeOrganizationSealsResponse;
    channel_describe_roles(ChannelDescribeRolesRequest) -> ChannelDescribeRolesResponse;
    channel_describe_sign_face_video(ChannelDescribeSignFaceVideoRequest) -> ChannelDescribeSignFaceVideoResponse;
    channel_describe_user_auto_sign_status(ChannelDescribeUserAutoSignStatusRequest) -> ChannelDescribeUserAutoSignStatusResponse;
    channel_disable_user_auto_sign(ChannelDisableUserAutoSignRequest) -> ChannelDisableUserAutoSignResponse;
    channel_modify_role(ChannelModifyRoleRequest) -> ChannelModifyRoleResponse;
    #[deprecated(note = "since 2026-10-26. No longer in use.")]
    channel_renew_auto_sign_license(ChannelRenewAutoSignLicenseRequest) -> ChannelRenewAutoSignLicenseResponse;
    channel_update_seal_status(ChannelUpdateSealStatusRequest) -> ChannelUpdateSealStatusResponse;
    channel_verify_pdf(ChannelVerifyPdfRequest) -> ChannelVerifyPdfResponse;
    create_batch_admin_change_invitations(CreateBatchAdminChangeInvitationsRequest) -> CreateBatchAdminChangeInvitationsResponse;
    create_batch_admin_change_invitations_url(CreateBatchAdminChangeInvitationsUrlRequest) -> CreateBatchAdminChangeInvitationsUrlResponse;
    create_batch_init_organization_url(CreateBatchInitOrganizationUrlRequest) -> CreateBatchInitOrganizationUrlResponse;
    create_batch_organization_authorization_url(CreateBatchOrganizationAuthorizationUrlRequest) -> CreateBatchOrganizationAuthorizationUrlResponse;
    create_batch_organization_registration_tasks(CreateBatchOrganizationRegistrationTasksRequest) -> CreateBatchOrganizationRegistrationTasksResponse;
    create_channel_flow_evidence_report(CreateChannelFlowEvidenceReportRequest) -> CreateChannelFlowEvidenceReportResponse;
    create_channel_organization_info_change_url(CreateChannelOrganizationInfoChangeUrlRequest) -> CreateChannelOrganizationInfoChangeUrlResponse;
    create_channel_sub_organization_active(CreateChannelSubOrganizationActiveRequest) -> CreateChannelSubOrganizationActiveResponse;
    create_close_organization_url(CreateCloseOrganizationUrlRequest) -> CreateCloseOrganizationUrlResponse;
    create_console_login_url(CreateConsoleLoginUrlRequest) -> CreateConsoleLoginUrlResponse;
    create_employee_change_url(CreateEmployeeChangeUrlRequest) -> CreateEmployeeChangeUrlResponse;
    create_employee_qualification_seal_qr_code(CreateEmployeeQualificationSealQrCodeRequest) -> CreateEmployeeQualificationSealQrCodeResponse;
    create_file_convert_task(CreateFileConvertTaskRequest) -> CreateFileConvertTaskResponse;
    create_flow_blockchain_evidence_url(CreateFlowBlockchainEvidenceUrlRequest) -> CreateFlowBlockchainEvidenceUrlResponse;
    create_flow_forwards(CreateFlowForwardsRequest) -> CreateFlowForwardsResponse;
    create_flow_group_sign_review(CreateFlowGroupSignReviewRequest) -> CreateFlowGroupSignReviewResponse;
    create_flows_by_templates(CreateFlowsByTemplatesRequest) -> CreateFlowsByTemplatesResponse;
    create_legal_seal_qr_code(CreateLegalSealQrCodeRequest) -> CreateLegalSealQrCodeResponse;
    create_modify_admin_authorization_url(CreateModifyAdminAuthorizationUrlRequest) -> CreateModifyAdminAuthorizationUrlResponse;
    create_organization_auth_file(CreateOrganizationAuthFileRequest) -> CreateOrganizationAuthFileResponse;
    create_partner_auto_sign_auth_url(CreatePartnerAutoSignAuthUrlRequest) -> CreatePartnerAutoSignAuthUrlResponse;
    create_person_auth_certificate_image(CreatePersonAuthCertificateImageRequest) -> CreatePersonAuthCertificateImageResponse;
    create_request_with_encryption(CreateRequestWithEncryptionRequest) -> CreateRequestWithEncryptionResponse;
    create_seal_by_image(CreateSealByImageRequest) -> CreateSealByImageResponse;
    create_sign_urls(CreateSignUrlsRequest) -> CreateSignUrlsResponse;
    delete_organization_authorizations(DeleteOrganizationAuthorizationsRequest) -> DeleteOrganizationAuthorizationsResponse;
    describe_batch_organization_registration_tasks(DescribeBatchOrganizationRegistrationTasksRequest) -> DescribeBatchOrganizationRegistrationTasksResponse;
    describe_batch_organization_registration_urls(DescribeBatchOrganizationRegistrationUrlsRequest) -> DescribeBatchOrganizationRegistrationUrlsResponse;
    describe_cancel_flows_task(DescribeCancelFlowsTaskRequest) -> DescribeCancelFlowsTaskResponse;
    describe_channel_flow_evidence_report(DescribeChannelFlowEvidenceReportRequest) -> DescribeChannelFlowEvidenceReportResponse;
    describe_channel_organizations(DescribeChannelOrganizationsRequest) -> DescribeChannelOrganizationsResponse;
    describe_channel_seal_policy_workflow_url(DescribeChannelSealPolicyWorkflowUrlRequest) -> DescribeChannelSealPolicyWorkflowUrlResponse;
    describe_extended_service_auth_detail(DescribeExtendedServiceAuthDetailRequest) -> DescribeExtendedServiceAuthDetailResponse;
    describe_extended_service_auth_info(DescribeExtendedServiceAuthInfoRequest) -> DescribeExtendedServiceAuthInfoResponse;
    describe_file_convert_task(DescribeFileConvertTaskRequest) -> DescribeFileConvertTaskResponse;
    describe_flow_detail_info(DescribeFlowDetailInfoRequest) -> DescribeFlowDetailInfoResponse;
    describe_resource_urls_by_flows(DescribeResourceUrlsByFlowsRequest) -> DescribeResourceUrlsByFlowsResponse;
    describe_templates(DescribeTemplatesRequest) -> DescribeTemplatesResponse;
    #[deprecated(note = "since 2026-02-03; use `ChannelDescribeBillUsageDetail` instead. Shut down on that day.")]
    describe_usage(DescribeUsageRequest) -> DescribeUsageResponse;
    describe_user_flow_type(DescribeUserFlowTypeRequest) -> DescribeUserFlowTypeResponse;
    get_download_flow_url(GetDownloadFlowUrlRequest) -> GetDownloadFlowUrlResponse;
    modify_extended_service(ModifyExtendedServiceRequest) -> ModifyExtendedServiceResponse;
    modify_flow_deadline(ModifyFlowDeadlineRequest) -> ModifyFlowDeadlineResponse;
    modify_organization_business_info(ModifyOrganizationBusinessInfoRequest) -> ModifyOrganizationBusinessInfoResponse;
    modify_partner_auto_sign_auth_url(ModifyPartnerAutoSignAuthUrlRequest) -> ModifyPartnerAutoSignAuthUrlResponse;
    operate_channel_template(OperateChannelTemplateRequest) -> OperateChannelTemplateResponse;
    operate_template(OperateTemplateRequest) -> OperateTemplateResponse;
    #[deprecated(note = "since 2025-07-14. No longer in use; the vendor advises against it.")]
    prepare_flows(PrepareFlowsRequest) -> PrepareFlowsResponse;
    sync_proxy_organization(SyncProxyOrganizationRequest) -> SyncProxyOrganizationResponse;
    sync_proxy_organization_operators(SyncProxyOrganizationOperatorsRequest) -> SyncProxyOrganizationOperatorsResponse;
    upload_files(UploadFilesRequest) -> UploadFilesResponse;
}

rt::blocking_pages! {
    Client, ErrorCode;
    channel_describe_bill_usage_detail_pages(ChannelDescribeBillUsageDetailRequest);
    channel_describe_employees_pages(ChannelDescribeEmployeesRequest);
    channel_describe_organization_seals_pages(ChannelDescribeOrganizationSealsRequest);
    channel_describe_roles_pages(ChannelDescribeRolesRequest);
    describe_channel_organizations_pages(DescribeChannelOrganizationsRequest);
    describe_extended_service_auth_detail_pages(DescribeExtendedServiceAuthDetailRequest);
    describe_templates_pages(DescribeTemplatesRequest);
    #[deprecated(note = "since 2026-02-03; use `ChannelDescribeBillUsageDetail` instead. Shut down on that day.")]
    describe_usage_pages(DescribeUsageRequest);
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
    wait_until_seal_approved(ChannelDescribeOrganizationSealsRequest) -> ChannelDescribeOrganizationSealsResponse;
    wait_until_registration_links_made(DescribeBatchOrganizationRegistrationTasksRequest) -> DescribeBatchOrganizationRegistrationTasksResponse;
    wait_until_registrations_accepted(DescribeBatchOrganizationRegistrationTasksRequest) -> DescribeBatchOrganizationRegistrationTasksResponse;
    wait_until_cancel_task_ended(DescribeCancelFlowsTaskRequest) -> DescribeCancelFlowsTaskResponse;
    wait_until_evidence_report_made(DescribeChannelFlowEvidenceReportRequest) -> DescribeChannelFlowEvidenceReportResponse;
    wait_until_client_organization_verified(DescribeChannelOrganizationsRequest) -> DescribeChannelOrganizationsResponse;
    wait_until_client_organization_activated(DescribeChannelOrganizationsRequest) -> DescribeChannelOrganizationsResponse;
    wait_until_file_converted(DescribeFileConvertTaskRequest) -> DescribeFileConvertTaskResponse;
    wait_until_flow_completed(DescribeFlowDetailInfoRequest) -> DescribeFlowDetailInfoResponse;
}
