// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/errors.yaml, spec/common/errors.yaml
// A variant of `ErrorCode` for each code. `common`: every action may answer with it; `actions`: these document it.
// What every code has (`meaning`, `remedy`, `retry`, …) is in runtime/src/macros/error_codes.rs.

use tc3_runtime as rt;

rt::error_codes! {
    ActionOffline = "ActionOffline" {
        meaning: "The action has been taken offline.",
        remedy: "Use the action that replaces it.",
        retry: Never,
        common: true,
    }
    AuthFailure = "AuthFailure" {
        meaning: "The signature or the permission of the cloud account was refused.",
        remedy: "Check the SecretId and SecretKey, the local clock, and the CAM policy of the account.",
        retry: Never,
        actions: [
            "CreateSealPolicy", "CreateUserAutoSignEnableUrl", "DescribeUserAutoSignStatus", "DisableUserAutoSign",
            "ModifySingleSignOnEmployees", "RenewAutoSignLicense", "UpdateIntegrationEmployees", "UploadFiles",
        ],
    }
    AuthFailureInvalidAuthorization = "AuthFailure.InvalidAuthorization" {
        meaning: "The `Authorization` header is malformed.",
        remedy: "Check how the header is built and that no proxy changes it.",
        retry: Never,
        common: true,
    }
    AuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId" {
        meaning: "The key is not a key of the cloud API.",
        remedy: "Use a SecretId made in the API key console.",
        retry: Never,
        common: true,
    }
    AuthFailureMfaFailure = "AuthFailure.MFAFailure" {
        meaning: "Multi-factor authentication failed.",
        remedy: "Authenticate again and repeat the call.",
        retry: Never,
        common: true,
    }
    AuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound" {
        meaning: "The SecretId does not exist.",
        remedy: "Check that the key is neither deleted nor disabled, and that no blanks surround it.",
        retry: Never,
        common: true,
    }
    AuthFailureSignatureExpire = "AuthFailure.SignatureExpire" {
        meaning: "The signature is more than five minutes away from the time of the server.",
        remedy: "Set the local clock right.",
        retry: Never,
        common: true,
    }
    AuthFailureSignatureFailure = "AuthFailure.SignatureFailure" {
        meaning: "The signature does not match the request.",
        remedy: "Check the SecretKey, and that nothing changes host, headers or body after signing.",
        retry: Never,
        common: true,
    }
    AuthFailureTokenFailure = "AuthFailure.TokenFailure" {
        meaning: "The token of temporary credentials is wrong or has expired.",
        remedy: "Get new temporary credentials and send their token.",
        retry: Never,
        common: true,
    }
    AuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation" {
        meaning: "The caller has no permission for this call.",
        remedy: "Have a CAM policy granted that allows the action.",
        retry: Never,
        common: true,
    }
    DryRunOperation = "DryRunOperation" {
        meaning: "The call would have succeeded, but asked for a dry run.",
        remedy: "Leave out the parameter `DryRun` to carry it out.",
        retry: Never,
        common: true,
    }
    FailedOperation = "FailedOperation" {
        meaning: "The operation failed.",
        remedy: "Read the message; it names the cause.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "BindEmployeeUserIdWithClientOpenId", "CancelFlow", "CancelOrganizationFlows",
            "CreateBatchAdminChangeInvitations", "CreateBatchAdminChangeInvitationsUrl", "CreateBatchCancelFlowUrl",
            "CreateBatchContractReviewTask", "CreateBatchInformationExtractionTask", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateBatchOrganizationRegistrationTasks",
            "CreateBatchQuickSignUrl", "CreateBatchSignUrl", "CreateContractDiffTaskWebUrl",
            "CreateContractReviewChecklistWebUrl", "CreateContractReviewWebUrl", "CreateDigitalDataSign",
            "CreateDocument", "CreateDynamicFlowApprover", "CreateEmbedWebUrl", "CreateEmployeeChangeUrl",
            "CreateEmployeeQualificationSealQrCode", "CreateExtendedServiceAuthInfos", "CreateFileCounterSign",
            "CreateFlow", "CreateFlowApprovers", "CreateFlowBlockchainEvidenceUrl", "CreateFlowByFiles",
            "CreateFlowForwards", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupReminds",
            "CreateFlowGroupSignReview", "CreateFlowReminds", "CreateFlowSignReview", "CreateFlowSignUrl",
            "CreateInformationExtractionWebUrl", "CreateIntegrationDepartment", "CreateIntegrationEmployees",
            "CreateIntegrationRole", "CreateIntegrationSubOrganizationActiveRecord", "CreateIntegrationUserRoles",
            "CreateLegalSealQrCode", "CreateMiniAppPrepareFlow", "CreateModifyAdminAuthorizationUrl",
            "CreateMultiFlowSignQRCode", "CreateOrganizationAuthFile", "CreateOrganizationBatchSignUrl",
            "CreateOrganizationGroupInvitationLink", "CreatePartnerAuthorizationLink", "CreatePartnerAutoSignAuthUrl",
            "CreatePersonAuthCertificateImage", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreatePreparedPersonalEsign", "CreateReleaseFlow", "CreateSchemeUrl", "CreateSeal",
            "CreateSingleSignOnEmployees", "CreateUserAutoSignEnableUrl", "CreateUserAutoSignSealUrl",
            "CreateUserMobileChangeUrl", "CreateUserNameChangeUrl", "CreateUserVerifyUrl", "CreateWebThemeConfig",
            "DeleteExtendedServiceAuthInfos", "DeleteIntegrationDepartment", "DeleteIntegrationEmployees",
            "DeleteIntegrationRoleUsers", "DeleteOrganizationAuthorizations", "DeleteSingleSignOnEmployees",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeBillUsage", "DescribeBillUsageDetail", "DescribeCancelFlowsTask", "DescribeContractComparisonTask",
            "DescribeContractDiffTaskWebUrl", "DescribeContractReviewChecklist",
            "DescribeContractReviewChecklistWebUrl", "DescribeContractReviewChecklistsWebUrl",
            "DescribeContractReviewMarkedRiskExportTask", "DescribeContractReviewTask",
            "DescribeContractReviewTaskListWebUrl", "DescribeContractReviewWebUrl",
            "DescribeEnterpriseContractReviewChecklists", "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfos", "DescribeFileCounterSignResult", "DescribeFileUrls",
            "DescribeFlowBriefs", "DescribeFlowEvidenceReport", "DescribeFlowInfo", "DescribeFlowTemplates",
            "DescribeInformationExtractionTask", "DescribeInformationExtractionWebUrl",
            "DescribeIntegrationDepartments", "DescribeIntegrationEmployees", "DescribeIntegrationRoles",
            "DescribeOrganizationGroupOrganizations", "DescribeOrganizationSeals", "DescribeSignFaceVideo",
            "DescribeSingleSignOnEmployees", "DescribeThirdPartyAuthCode", "DescribeUserAutoSignStatus",
            "DescribeUserFlowType", "DescribeUserVerifyStatus", "DisableUserAutoSign", "ExportContractComparisonTask",
            "ExportContractReviewMarkedRisk", "ExportContractReviewResult", "ImportContractReviewChecklist",
            "ModifyApplicationCallbackInfo", "ModifyExtendedService", "ModifyFlowDeadline",
            "ModifyIntegrationDepartment", "ModifyIntegrationRole", "ModifyPartnerAuthorization",
            "ModifyPartnerAutoSignAuthUrl", "ModifySingleSignOnEmployees", "OperateFlowRemarks", "OperateSeals",
            "OperateTemplate", "RenewAutoSignLicense", "StartFlow", "UnbindEmployeeUserIdWithClientOpenId",
            "UpdateIntegrationEmployees", "UploadFiles", "VerifyDigitalDataSign",
        ],
    }
    FailedOperationAgeNotAchieveNormalLegal = "FailedOperation.AgeNotAchieveNormalLegal" {
        meaning: "A signer is younger than the age at which signing is allowed.",
        remedy: "Check `ApproverIdCardNumber` of the signers, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.",
        retry: Never,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
            "ModifyFlowDeadline",
        ],
    }
    FailedOperationAuthorizationInfoHasBeenDeleted = "FailedOperation.AuthorizationInfoHasBeenDeleted" {
        meaning: "The verification of the organization was deleted.",
        remedy: "Start the verification anew.",
        retry: Never,
        actions: ["CreateModifyAdminAuthorizationUrl"],
    }
    FailedOperationBalanceNotEnough = "FailedOperation.BalanceNotEnough" {
        meaning: "The quota is used up.",
        remedy: "Buy more of it; `DescribeBillUsage` tells what is left.",
        retry: Never,
        actions: [
            "CreateBatchContractReviewTask", "CreateBatchInformationExtractionTask", "CreateContractReviewWebUrl",
            "CreateDraftContractByPromptsTask", "CreateFileCounterSign", "CreateFlowForwards",
            "CreateUserNameChangeUrl", "CreateUserVerifyUrl", "DescribeFileCounterSignResult",
        ],
    }
    FailedOperationFailedConverToQiWeiUserId = "FailedOperation.FailedConverToQiWeiUserId" {
        meaning: "The initiator has not verified their identity in WeCom.",
        remedy: "Have the employee verify their identity there, or name another `Operator.UserId`.",
        retry: Never,
        actions: ["CreateSeal"],
    }
    FailedOperationFailedOpenWkAppReview = "FailedOperation.FailedOpenWkAppReview" {
        meaning: "The organization has switched off reviews.",
        remedy: "Switch them on, or leave out the review.",
        retry: Never,
        actions: ["CreateSeal"],
    }
    FailedOperationFailedUpdateTemplateOperation = "FailedOperation.FailedUpdateTemplateOperation" {
        meaning: "The template was not updated.",
        remedy: "Update the template before the call.",
        retry: Never,
        actions: ["CreateSeal"],
    }
    FailedOperationFlowHasDocument = "FailedOperation.FlowHasDocument" {
        meaning: "The flow has a document already.",
        remedy: "Go on with `StartFlow`; do not call `CreateDocument` twice for a flow.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    FailedOperationFlowHasNoDocument = "FailedOperation.FlowHasNoDocument" {
        meaning: "The flow has no document.",
        remedy: "Call `CreateDocument` first, and check `FlowId`.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup", "DescribeFlowComponents", "StartFlow",
        ],
    }
    FailedOperationIdCardNumberCheckFailed = "FailedOperation.IdCardNumberCheckFailed" {
        meaning: "Name and identity document do not match.",
        remedy: "Check the name and the number of the document.",
        retry: Never,
        actions: ["CreatePreparedPersonalEsign"],
    }
    FailedOperationLicenseNoQuota = "FailedOperation.LicenseNoQuota" {
        meaning: "The licences for automatic signing are used up.",
        remedy: "Buy more licences, or ask the account manager.",
        retry: Never,
        actions: ["CreatePreparedPersonalEsign", "RenewAutoSignLicense"],
    }
    FailedOperationNoSignReviewPass = "FailedOperation.NoSignReviewPass" {
        meaning: "The review of the flow was not passed.",
        remedy: "Report the review with `CreateFlowSignReview` first.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "StartFlow",
        ],
    }
    FailedOperationNotAvailableSignReview = "FailedOperation.NotAvailableSignReview" {
        meaning: "The flow is in a state in which no review of its signing can be submitted.",
        remedy: "Read the state with `DescribeFlowInfo`; check that the flow was started with a review and is not finished.",
        retry: Never,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateFlowGroupSignReview", "CreateFlowSignReview", "ModifyFlowDeadline",
        ],
    }
    FailedOperationNotFoundShadowUser = "FailedOperation.NotFoundShadowUser" {
        meaning: "An employee of a member organization of the group is not known.",
        remedy: "Check `Operator.UserId` and `Agent.ProxyOrganizationId`.",
        retry: Never,
        actions: ["CreateFlow", "DescribeFlowTemplates", "StartFlow"],
    }
    FailedOperationOrganizationExperienceChange = "FailedOperation.OrganizationExperienceChange" {
        meaning: "The business status of an organization differs from the official company register.",
        remedy: "Have the organization put its registration in order, for instance if it is dissolved or revoked; until then start no flow with it.",
        retry: Never,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
            "ModifyFlowDeadline",
        ],
    }
    FailedOperationOrganizationNameChanged = "FailedOperation.OrganizationNameChanged" {
        meaning: "The name of an organization differs from the official company register.",
        remedy: "Send the current name in `OrganizationName`; an organization that was renamed first updates its data with the link from `CreateOrganizationInfoChangeUrl`.",
        retry: Never,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
            "ModifyFlowDeadline",
        ],
    }
    FailedOperationOrganizationNameNeedChange = "FailedOperation.OrganizationNameNeedChange" {
        meaning: "The name of an organization differs from the company register, and only its super administrator or legal representative can change it.",
        remedy: "Have one of them update the name with the link from `CreateOrganizationInfoChangeUrl`.",
        retry: Never,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
            "ModifyFlowDeadline",
        ],
    }
    FailedOperationPathTypeError = "FailedOperation.PathTypeError" {
        meaning: "The kind of page that a link leads to is wrong.",
        remedy: "Use a documented value of `PathType`.",
        retry: Never,
        actions: ["CreateSchemeUrl"],
    }
    FailedOperationPreViewUrlFail = "FailedOperation.PreViewUrlFail" {
        meaning: "The link to a preview could not be made.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    FailedOperationQrCodeCreatorSignComponents = "FailedOperation.QrCodeCreatorSignComponents" {
        meaning: "The template holds fields of the initiator that a QR code for signing does not allow.",
        remedy: "Choose a `TemplateId` whose template has fields of signers only.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    FailedOperationQrCodeSignUsers = "FailedOperation.QrCodeSignUsers" {
        meaning: "The template has no signers.",
        remedy: "Add the signers to the template, or choose another `TemplateId`.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    FailedOperationQrCodeTemplateId = "FailedOperation.QrCodeTemplateId" {
        meaning: "The template cannot be used for a QR code for signing.",
        remedy: "Check `TemplateId`; of organizations only the initiating one may sign, and not first where the order is fixed.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    FailedOperationRequestLimitExceeded = "FailedOperation.RequestLimitExceeded" {
        meaning: "Calls are sent too often.",
        remedy: "Slow down, and ask the account manager for the limits.",
        retry: Throttled,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    FailedOperationTemplateHasNoResource = "FailedOperation.TemplateHasNoResource" {
        meaning: "The template has no file.",
        remedy: "Add a file to the template, or choose another `TemplateId`.",
        retry: Never,
        actions: ["CreateDocument"],
    }
    FailedOperationUserAutoSignEnableAlready = "FailedOperation.UserAutoSignEnableAlready" {
        meaning: "The link cannot be withdrawn, because the person has already turned on automatic signing.",
        remedy: "Use `DisableUserAutoSign` to turn it off.",
        retry: Never,
        actions: ["CancelUserAutoSignEnableUrl"],
    }
    FailedOperationUserAutoSignEnableUrlNotExist = "FailedOperation.UserAutoSignEnableUrlNotExist" {
        meaning: "There is no link for turning on automatic signing that could be withdrawn.",
        remedy: "Check `SceneKey` and `UserInfo`; there is nothing to do if no link was made.",
        retry: Never,
        actions: ["CancelUserAutoSignEnableUrl"],
    }
    FailedOperationUserInfoNoMatch = "FailedOperation.UserInfoNoMatch" {
        meaning: "The data of a person do not match.",
        remedy: "Check name, mobile number and document of the signers against those in e-Sign.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InternalError = "InternalError" {
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "BindEmployeeUserIdWithClientOpenId", "CancelFlow", "CancelMultiFlowSignQRCode",
            "CancelOrganizationFlows", "CreateArchiveFlowTask", "CreateBatchAdminChangeInvitations",
            "CreateBatchContractReviewTask", "CreateBatchInformationExtractionTask",
            "CreateBatchOrganizationRegistrationTasks", "CreateBatchSignUrl", "CreateDocument",
            "CreateDraftContractByPromptsTask", "CreateFileCounterSign", "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowSignUrl",
            "CreateIntegrationRole", "CreateLegalSealQrCode", "CreateModifyAdminAuthorizationUrl",
            "CreateMultiFlowSignQRCode", "CreateOrganizationBatchSignUrl", "CreatePrepareFlowGroup", "CreateSchemeUrl",
            "CreateSeal", "CreateSealPolicy", "CreateUserAutoSignEnableUrl", "CreateUserMobileChangeUrl",
            "DeleteIntegrationRoleUsers", "DeleteOrganizationAuthorizations", "DeleteSealPolicies",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeContractReviewChecklist", "DescribeContractReviewMarkedRiskExportTask",
            "DescribeContractReviewTask", "DescribeDraftContractByPromptsTask",
            "DescribeEnterpriseContractReviewChecklists", "DescribeFileCounterSignResult", "DescribeFileUrls",
            "DescribeFlowBriefs", "DescribeFlowComponents", "DescribeFlowTemplates",
            "DescribeInformationExtractionTask", "DescribeIntegrationRoles", "DescribePersonCertificate",
            "DescribeThirdPartyAuthCode", "DescribeUserAutoSignStatus", "DescribeUserFlowType",
            "DescribeUserVerifyStatus", "DisableUserAutoSign", "ExportContractReviewMarkedRisk",
            "ExportContractReviewResult", "ImportContractReviewChecklist", "ModifyIntegrationRole",
            "OperateFlowRemarks", "OperateSeals", "OperateTemplate", "RenewAutoSignLicense", "StartFlow",
            "UnbindEmployeeUserIdWithClientOpenId", "VerifyDigitFile", "VerifyPdf",
        ],
    }
    InternalErrorApi = "InternalError.Api" {
        meaning: "An API the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateBatchSignUrl", "CreateContractReviewChecklistWebUrl", "CreateContractReviewWebUrl", "CreateDocument",
            "CreateFileCounterSign", "CreateFlowBlockchainEvidenceUrl", "CreateFlowByFiles", "CreateFlowSignUrl",
            "CreateInformationExtractionWebUrl", "CreateLegalSealQrCode", "CreateOrganizationBatchSignUrl",
            "DescribeContractReviewChecklistWebUrl", "DescribeContractReviewChecklistsWebUrl",
            "DescribeContractReviewTaskListWebUrl", "DescribeContractReviewWebUrl", "DescribeFileCounterSignResult",
            "DescribeInformationExtractionWebUrl", "DescribeOrganizationGroupOrganizations", "RenewAutoSignLicense",
        ],
    }
    InternalErrorCache = "InternalError.Cache" {
        meaning: "The cache of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["DescribeFlowBriefs"],
    }
    InternalErrorCallOpenCloudApiError = "InternalError.CallOpenCloudApiError" {
        meaning: "An API of Tencent Cloud that the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["CreateUserAutoSignEnableUrl", "DescribeUserAutoSignStatus", "DisableUserAutoSign"],
    }
    InternalErrorCallback = "InternalError.Callback" {
        meaning: "The service could not send a callback.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["DescribeUserAutoSignStatus", "DisableUserAutoSign"],
    }
    InternalErrorCos = "InternalError.Cos" {
        meaning: "The service could not store a file.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["CreateDocument"],
    }
    InternalErrorDataNotFound = "InternalError.DataNotFound" {
        meaning: "The service did not find data it needs.",
        remedy: "Check the IDs of the request; report the request ID if they are right.",
        retry: Never,
    }
    InternalErrorDb = "InternalError.Db" {
        meaning: "The database of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateArchiveFlowTask", "CreateBatchAdminChangeInvitationsUrl", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateBatchSignUrl", "CreateContractComparisonTask",
            "CreateContractDiffTaskWebUrl", "CreateContractReviewChecklistWebUrl", "CreateContractReviewWebUrl",
            "CreateDocument", "CreateFlow", "CreateFlowApprovers", "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview",
            "CreateFlowSignReview", "CreateInformationExtractionWebUrl",
            "CreateLMInformationExtractionTaskFieldFeedback", "CreateMiniAppPrepareFlow",
            "CreateOrganizationBatchSignUrl", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateRiskIdentificationTaskFeedback", "CreateSchemeUrl", "CreateUserAutoSignSealUrl",
            "DeleteOrganizationAuthorizations", "DescribeArchiveFlowTask", "DescribeContractComparisonTask",
            "DescribeContractDiffTaskWebUrl", "DescribeContractReviewChecklist",
            "DescribeContractReviewChecklistWebUrl", "DescribeContractReviewChecklistsWebUrl",
            "DescribeContractReviewTaskListWebUrl", "DescribeContractReviewWebUrl", "DescribeFileUrls",
            "DescribeFlowBriefs", "DescribeFlowTemplates", "DescribeInformationExtractionWebUrl",
            "DescribeLMInformationExtractionTaskFieldFeedback", "DescribeRiskIdentificationTaskFeedback",
            "DescribeThirdPartyAuthCode", "DescribeUserFlowType", "DescribeUserVerifyStatus",
            "ExportContractComparisonTask", "ImportContractReviewChecklist", "ModifyFlowDeadline",
            "ModifySingleSignOnEmployees", "OperateFlowRemarks", "OperateSeals", "OperateTemplate",
            "RenewAutoSignLicense", "StartFlow",
        ],
    }
    InternalErrorDbConnection = "InternalError.DbConnection" {
        meaning: "The service could not reach its database.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup", "StartFlow",
        ],
    }
    InternalErrorDbDataDeleted = "InternalError.DbDataDeleted" {
        meaning: "Data that the request names has been deleted.",
        remedy: "Check the IDs of the request.",
        retry: Never,
        actions: ["CreateDocument"],
    }
    InternalErrorDbInsert = "InternalError.DbInsert" {
        meaning: "The service could not write a new record to its database.",
        remedy: "Find out whether the call had an effect, then try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateDocument", "CreateFlow", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    InternalErrorDbNoRowFound = "InternalError.DbNoRowFound" {
        meaning: "Data that the request names was not found.",
        remedy: "Check the IDs of the request.",
        retry: Never,
        actions: ["CreateDocument"],
    }
    InternalErrorDbRead = "InternalError.DbRead" {
        meaning: "The service could not read its database.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateFlow", "CreateFlowApprovers", "CreateFlowGroupSignReview",
            "CreateFlowSignReview", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreateReleaseFlow",
            "CreateSchemeUrl", "DescribeFileUrls", "DescribeFlowBriefs", "ModifyFlowDeadline", "StartFlow",
        ],
    }
    InternalErrorDecryption = "InternalError.Decryption" {
        meaning: "The service could not decrypt data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateBatchAdminChangeInvitations", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateFlow", "CreateFlowApprovers",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreateModifyAdminAuthorizationUrl", "CreatePrepareFlow", "CreateSeal",
            "CreateUserAutoSignSealUrl", "DescribeBatchOrganizationRegistrationTasks",
            "DescribeBatchOrganizationRegistrationUrls", "DescribeFlowBriefs", "DescribeUserAutoSignStatus",
            "ModifyFlowDeadline",
        ],
    }
    InternalErrorDependsApi = "InternalError.DependsApi" {
        meaning: "An API of another system that the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateBatchAdminChangeInvitations", "CreateBatchContractReviewTask",
            "CreateBatchInformationExtractionTask", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateContractReviewChecklistWebUrl", "CreateConvertTaskApi",
            "CreateFileConvertTask", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreateModifyAdminAuthorizationUrl", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateSeal", "CreateUserAutoSignSealUrl",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeContractReviewChecklist", "DescribeContractReviewChecklistWebUrl",
            "DescribeContractReviewChecklistsWebUrl", "DescribeContractReviewMarkedRiskExportTask",
            "DescribeContractReviewTask", "DescribeContractReviewTaskListWebUrl", "DescribeContractReviewWebUrl",
            "DescribeEnterpriseContractReviewChecklists", "DescribeFileUrls", "DescribeFlowBriefs",
            "DescribeFlowTemplates", "DescribeInformationExtractionTask", "DescribeInformationExtractionWebUrl",
            "DescribeUserAutoSignStatus", "ExportContractReviewMarkedRisk", "ExportContractReviewResult",
            "ImportContractReviewChecklist", "ModifyFlowDeadline", "OperateFlowRemarks", "OperateSeals",
            "OperateTemplate", "RenewAutoSignLicense",
        ],
    }
    InternalErrorDependsDb = "InternalError.DependsDb" {
        meaning: "A database the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateBatchAdminChangeInvitations", "CreateBatchContractReviewTask",
            "CreateBatchInformationExtractionTask", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreateModifyAdminAuthorizationUrl", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateSeal", "CreateSealPolicy", "DeleteSealPolicies",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeContractReviewChecklist", "DescribeContractReviewMarkedRiskExportTask",
            "DescribeContractReviewTask", "DescribeEnterpriseContractReviewChecklists", "DescribeFlowBriefs",
            "DescribeFlowTemplates", "DescribeInformationExtractionTask", "DescribeOrganizationSeals",
            "DescribeUserAutoSignStatus", "ExportContractReviewMarkedRisk", "ExportContractReviewResult",
            "ImportContractReviewChecklist", "ModifyFlowDeadline", "OperateFlowRemarks", "OperateSeals",
            "OperateTemplate", "RenewAutoSignLicense",
        ],
    }
    InternalErrorEncryption = "InternalError.Encryption" {
        meaning: "The service could not encrypt data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateBatchAdminChangeInvitations", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateFlow", "CreateFlowApprovers",
            "CreateFlowGroupSignReview", "CreateFlowSignReview", "CreateMiniAppPrepareFlow",
            "CreateModifyAdminAuthorizationUrl", "CreatePrepareFlow", "CreateSeal", "CreateUserAutoSignSealUrl",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeFlowBriefs", "DescribeUserAutoSignStatus", "ModifyFlowDeadline", "UploadFiles",
        ],
    }
    InternalErrorJsonMarshal = "InternalError.JsonMarshal" {
        meaning: "The service could not write data as JSON.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    InternalErrorJsonUnmarshal = "InternalError.JsonUnmarshal" {
        meaning: "The service could not read data as JSON.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["CreateDocument"],
    }
    InternalErrorMq = "InternalError.Mq" {
        meaning: "The message queue of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["CreateArchiveFlowTask", "CreateContractComparisonTask", "CreateFlowByFiles"],
    }
    InternalErrorPdf = "InternalError.Pdf" {
        meaning: "The service could not compose the PDF of a flow.",
        remedy: "Try again later; if it persists, check that the file opens as a PDF, and report the request ID.",
        retry: Safe,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InternalErrorSerialize = "InternalError.Serialize" {
        meaning: "The service could not serialize data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "CreateArchiveFlowTask", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup", "DeleteIntegrationDepartment", "DescribeArchiveFlowTask",
        ],
    }
    InternalErrorSystem = "InternalError.System" {
        meaning: "The system of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CancelMultiFlowSignQRCode", "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl", "CreateBatchCancelFlowUrl", "CreateBatchContractReviewTask",
            "CreateBatchInformationExtractionTask", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateBatchOrganizationRegistrationTasks", "CreateDocument",
            "CreateEmbedWebUrl", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowEvidenceReport",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupReminds",
            "CreateFlowGroupSignReview", "CreateFlowReminds", "CreateFlowSignReview", "CreateIntegrationDepartment",
            "CreateIntegrationEmployees", "CreateIntegrationSubOrganizationActiveRecord", "CreateIntegrationUserRoles",
            "CreateMiniAppPrepareFlow", "CreateModifyAdminAuthorizationUrl", "CreateMultiFlowSignQRCode",
            "CreateOrganizationAuthUrl", "CreateOrganizationInfoChangeUrl", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSchemeUrl", "CreateSeal",
            "CreateSingleSignOnEmployees", "CreateUserAutoSignEnableUrl", "DeleteIntegrationEmployees",
            "DeleteOrganizationAuthorizations", "DeleteSingleSignOnEmployees",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeCancelFlowsTask", "DescribeContractReviewChecklist", "DescribeContractReviewMarkedRiskExportTask",
            "DescribeContractReviewTask", "DescribeEnterpriseContractReviewChecklists", "DescribeFileConvertTask",
            "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowEvidenceReport", "DescribeFlowInfo",
            "DescribeFlowTemplates", "DescribeInformationExtractionTask", "DescribeIntegrationEmployees",
            "DescribeOrganizationAuthStatus", "DescribeOrganizationVerifyStatus", "DescribeSingleSignOnEmployees",
            "DescribeThirdPartyAuthCode", "DescribeUserAutoSignStatus", "DescribeUserFlowType",
            "DescribeUserVerifyStatus", "DisableUserAutoSign", "ExportContractReviewMarkedRisk",
            "ExportContractReviewResult", "GetTaskResultApi", "ImportContractReviewChecklist",
            "ModifyApplicationCallbackInfo", "ModifyFlowDeadline", "ModifySingleSignOnEmployees", "OperateFlowRemarks",
            "OperateSeals", "OperateTemplate", "RenewAutoSignLicense", "StartFlow",
        ],
    }
    InvalidAction = "InvalidAction" {
        meaning: "The action does not exist.",
        remedy: "Check the spelling of the action and the version.",
        retry: Never,
        common: true,
    }
    InvalidParameter = "InvalidParameter" {
        meaning: "A parameter is wrong, for instance in format or type.",
        remedy: "Correct the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "BindEmployeeUserIdWithClientOpenId", "CreateArchiveFlowTask", "CreateBatchSignUrl",
            "CreateContractDiffTaskWebUrl", "CreateContractReviewWebUrl", "CreateDocument",
            "CreateDraftContractByPromptsTask", "CreateEmployeeChangeUrl", "CreateFileCounterSign",
            "CreateFlowForwards", "CreateFlowSignUrl", "CreateInformationExtractionWebUrl",
            "CreateIntegrationEmployees", "CreateIntegrationRole", "CreateIntegrationUserRoles",
            "CreateLegalSealQrCode", "CreateOrganizationAuthFile", "CreateOrganizationBatchSignUrl",
            "CreatePartnerAuthorizationLink", "CreatePartnerAutoSignAuthUrl", "CreateSealPolicy",
            "CreateSingleSignOnEmployees", "CreateUserAutoSignEnableUrl", "CreateUserAutoSignSealUrl",
            "CreateUserNameChangeUrl", "CreateUserVerifyUrl", "DeleteIntegrationEmployees", "DeleteSealPolicies",
            "DeleteSingleSignOnEmployees", "DescribeArchiveFlowTask", "DescribeContractReviewChecklist",
            "DescribeFileCounterSignResult", "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowTemplates",
            "DescribeIntegrationRoles", "DescribeSingleSignOnEmployees", "DescribeThirdPartyAuthCode",
            "DescribeUserAutoSignStatus", "DisableUserAutoSign", "ExportContractComparisonTask",
            "ImportContractReviewChecklist", "ModifyIntegrationRole", "ModifyPartnerAuthorization",
            "ModifyPartnerAutoSignAuthUrl", "ModifySingleSignOnEmployees", "OperateFlowRemarks", "OperateSeals",
            "OperateTemplate", "StartFlow", "UnbindEmployeeUserIdWithClientOpenId",
        ],
    }
    InvalidParameterApproverType = "InvalidParameter.ApproverType" {
        meaning: "The kind of a signer is not valid.",
        remedy: "Use one of the documented values in `ApproverType` of each signer; which ones are open depends on the action.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateDynamicFlowApprover", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    InvalidParameterAuthorizationType = "InvalidParameter.AuthorizationType" {
        meaning: "The way in which the organization is to be authorized is not allowed.",
        remedy: "Set `AuthorizationTypes` to documented values.",
        retry: Never,
        actions: ["CreateOrganizationAuthUrl"],
    }
    InvalidParameterBusinessId = "InvalidParameter.BusinessId" {
        meaning: "The IDs of what is asked for are missing or too many.",
        remedy: "Check `BusinessIds` and how many the action allows.",
        retry: Never,
        actions: ["DescribeFileUrls"],
    }
    InvalidParameterBusinessType = "InvalidParameter.BusinessType" {
        meaning: "The kind of what is asked for is not valid.",
        remedy: "Use a documented value of `BusinessType`.",
        retry: Never,
        actions: ["DescribeFileUrls"],
    }
    InvalidParameterCancelReason = "InvalidParameter.CancelReason" {
        meaning: "The reason for cancelling is not well-formed.",
        remedy: "Use at most 200 Chinese characters, letters, digits and punctuation in `CancelMessage`, no emoji.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CancelFlow"],
    }
    InvalidParameterCardNumber = "InvalidParameter.CardNumber" {
        meaning: "The number of an identity document is wrong.",
        remedy: "Check the ID number, such as `IdCardNumber`, against its card type; a mainland ID has 18 characters, with an upper-case X.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreatePreparedPersonalEsign", "CreateReleaseFlow", "CreateUserAutoSignEnableUrl",
            "DescribeUserAutoSignStatus", "DisableUserAutoSign", "RenewAutoSignLicense",
        ],
    }
    InvalidParameterCardType = "InvalidParameter.CardType" {
        meaning: "The kind of an identity document is wrong.",
        remedy: "Use a card type that the action allows, such as `ID_CARD`, and check the number with it.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow", "CreateUserAutoSignEnableUrl", "DescribeUserAutoSignStatus", "DisableUserAutoSign",
            "RenewAutoSignLicense",
        ],
    }
    InvalidParameterCcNum = "InvalidParameter.CcNum" {
        meaning: "The people in copy are not valid, or too many.",
        remedy: "Check `CcInfos`; at most 50 are allowed, and no signers.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterClientToken = "InvalidParameter.ClientToken" {
        meaning: "`ClientToken` is not valid.",
        remedy: "Leave it out; it is no longer used.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow", "StartFlow",
        ],
    }
    InvalidParameterComponentFileIndex = "InvalidParameter.ComponentFileIndex" {
        meaning: "A field names a file that does not exist.",
        remedy: "Set `FileIndex` of the field to 0.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterComponentInvalid = "InvalidParameter.ComponentInvalid" {
        meaning: "A field is not valid.",
        remedy: "Check the fields in `Components` and `SignComponents`.",
        retry: Never,
        actions: ["CreateFlowByFiles"],
    }
    InvalidParameterComponentPage = "InvalidParameter.ComponentPage" {
        meaning: "A field is on a page that does not exist.",
        remedy: "Check `ComponentPage` against the pages of the file.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterComponentPosition = "InvalidParameter.ComponentPosition" {
        meaning: "The position of a field is wrong.",
        remedy: "Check `ComponentPage`, `ComponentPosX`, `ComponentPosY`, `ComponentWidth` and `ComponentHeight` against the pages of the file.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterComponentType = "InvalidParameter.ComponentType" {
        meaning: "The type of a field is wrong.",
        remedy: "Use a documented `ComponentType`; types of fill fields go into `Components`, those of sign fields into `SignComponents`.",
        retry: Never,
        actions: ["CreateFlowByFiles"],
    }
    InvalidParameterComponentTypeNoMatchValue = "InvalidParameter.ComponentTypeNoMatchValue" {
        meaning: "The value of a field does not suit its kind.",
        remedy: "Check that `ComponentValue` is what the `ComponentType` takes.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterComponentValue = "InvalidParameter.ComponentValue" {
        meaning: "The value of a field is not valid.",
        remedy: "Check that `ComponentValue` is what the `ComponentType` takes, such as a file ID for `FILL_IMAGE` or an option of `SELECTOR`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterContentType = "InvalidParameter.ContentType" {
        meaning: "The content to be returned is not one that can be asked for.",
        remedy: "Set `ContentType` to 0 or 1.",
        retry: Never,
        actions: ["DescribeFlowTemplates"],
    }
    InvalidParameterCustomShowMap = "InvalidParameter.CustomShowMap" {
        meaning: "The text for the contract list of the mini program holds an unknown variable.",
        remedy: "Use only {合同名称}, {发起方姓名}, {发起方企业}, {签署方N姓名} and {签署方N企业} in `CustomShowMap`; N counts the signers from 1.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    InvalidParameterDataExists = "InvalidParameter.DataExists" {
        meaning: "The data exists already.",
        remedy: "Choose another name or ID, or use what exists.",
        retry: Never,
        actions: ["CreateIntegrationDepartment", "ModifyIntegrationDepartment"],
    }
    InvalidParameterDataNotFound = "InvalidParameter.DataNotFound" {
        meaning: "Data that a parameter refers to does not exist.",
        remedy: "Check that the IDs in the request exist and belong to your organization.",
        retry: Never,
        actions: [
            "CancelMultiFlowSignQRCode", "CreateDocument", "CreateFlowByFiles", "CreateIntegrationDepartment",
            "CreateMultiFlowSignQRCode", "CreateSchemeUrl", "DeleteIntegrationDepartment",
            "DeleteOrganizationAuthorizations", "DescribeFlowBriefs", "DescribeFlowEvidenceReport",
            "DescribeIntegrationDepartments", "ModifyIntegrationDepartment",
        ],
    }
    InvalidParameterDepartUserId = "InvalidParameter.DepartUserId" {
        meaning: "The ID of an employee of a department is wrong.",
        remedy: "Check `Operator.UserId` and the IDs of employees in the request.",
        retry: Never,
        actions: ["DeleteIntegrationRoleUsers"],
    }
    InvalidParameterEmail = "InvalidParameter.Email" {
        meaning: "An email address is not well-formed.",
        remedy: "Correct `Email`.",
        retry: Never,
        actions: ["CreateSingleSignOnEmployees", "ModifySingleSignOnEmployees"],
    }
    InvalidParameterEmptyParams = "InvalidParameter.EmptyParams" {
        meaning: "Parameters are empty.",
        remedy: "Fill in what the action needs; the message names it.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup", "CreateSingleSignOnEmployees", "DeleteIntegrationRoleUsers",
            "DescribeFlowComponents", "DescribePersonCertificate", "ModifySingleSignOnEmployees",
        ],
    }
    InvalidParameterEndPoint = "InvalidParameter.EndPoint" {
        meaning: "The kind of link asked for is not valid.",
        remedy: "Use a value of `Endpoint` that the action documents; some go only with certain other parameters.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateOrganizationAuthUrl",
            "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterFileType = "InvalidParameter.FileType" {
        meaning: "The type of a file is not allowed.",
        remedy: "Use a file of a type that the action allows, and name it in `FileType`.",
        retry: Never,
        actions: ["CreateOrganizationAuthUrl"],
    }
    InvalidParameterFlowApproverDeadline = "InvalidParameter.FlowApproverDeadline" {
        meaning: "The deadline of a signer is not valid.",
        remedy: "Set `Deadline` of the signer to a time in the future, not after that of the flow.",
        retry: Never,
        actions: ["CreateDynamicFlowApprover"],
    }
    InvalidParameterFlowApprovers = "InvalidParameter.FlowApprovers" {
        meaning: "A flow has no signers, or too many.",
        remedy: "Name at least one signer in `Approvers` and not more than the action allows.",
        retry: Never,
        actions: ["CreateFlowByFiles"],
    }
    InvalidParameterFlowCallbackUrl = "InvalidParameter.FlowCallbackUrl" {
        meaning: "The callback address of a flow is not valid.",
        remedy: "Leave out `CallbackUrl`; the callback address is set in the configuration of the application.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterFlowDeadLine = "InvalidParameter.FlowDeadLine" {
        meaning: "The deadline of a flow is not valid.",
        remedy: "Set `DeadLine` or `Deadline` to a Unix time in the future.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterFlowDescription = "InvalidParameter.FlowDescription" {
        meaning: "The description of a flow is not valid.",
        remedy: "Shorten `FlowDescription` to at most 1000 characters.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterFlowFileIds = "InvalidParameter.FlowFileIds" {
        meaning: "A flow can be started from one file only.",
        remedy: "Send exactly one ID in `FileIds`; join several documents into one PDF, or start a flow group.",
        retry: Never,
        actions: ["CreateFlowGroupByFiles"],
    }
    InvalidParameterFlowName = "InvalidParameter.FlowName" {
        meaning: "The name of a flow is not valid.",
        remedy: "Use at most 200 characters of those the action allows in `FlowName`.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    InvalidParameterFlowType = "InvalidParameter.FlowType" {
        meaning: "The category of a flow is not valid.",
        remedy: "Use at most 200 Chinese characters, letters, digits and underscores in `FlowType`.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterFlowUserData = "InvalidParameter.FlowUserData" {
        meaning: "Your own data of a flow is not valid.",
        remedy: "Send `UserData` as Base64, at most 20480 characters.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterFromSource = "InvalidParameter.FromSource" {
        meaning: "The source of the call is not valid.",
        remedy: "Check the parameters that are not open for use, and leave them out.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterIdCardValidityOverLimit = "InvalidParameter.IdCardValidityOverLimit" {
        meaning: "The identity document of a person has expired.",
        remedy: "Have the person renew it and verify their identity again.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterInvalidChannel = "InvalidParameter.InvalidChannel" {
        meaning: "The channel is wrong.",
        remedy: "Leave `Operator.Channel` out.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateIntegrationEmployees",
            "CreatePrepareFlowGroup", "CreateSingleSignOnEmployees", "DeleteIntegrationEmployees",
            "DeleteSingleSignOnEmployees", "DescribeIntegrationEmployees", "DescribeSingleSignOnEmployees",
            "ModifySingleSignOnEmployees",
        ],
    }
    InvalidParameterInvalidId = "InvalidParameter.InvalidId" {
        meaning: "An ID does not exist or is malformed.",
        remedy: "Check `ResourceId`; it is a file ID that `UploadFiles` returned and that has not expired.",
        retry: Never,
        actions: [
            "CreateConvertTaskApi", "CreateDocument", "CreateFileConvertTask", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup", "StartFlow",
        ],
    }
    InvalidParameterInvalidLimit = "InvalidParameter.InvalidLimit" {
        meaning: "The page size is wrong.",
        remedy: "Set `Limit` to what the action allows.",
        retry: Never,
        actions: ["DescribeIntegrationEmployees"],
    }
    InvalidParameterInvalidMobile = "InvalidParameter.InvalidMobile" {
        meaning: "A mobile number is wrong.",
        remedy: "Send a mainland number of 11 digits, without +86.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterInvalidName = "InvalidParameter.InvalidName" {
        meaning: "The name of a person is wrong.",
        remedy: "Send the real name as on the identity document.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterInvalidOffset = "InvalidParameter.InvalidOffset" {
        meaning: "The offset is wrong.",
        remedy: "Set `Offset` to what the action allows.",
        retry: Never,
        actions: ["DescribeIntegrationEmployees"],
    }
    InvalidParameterInvalidOpenId = "InvalidParameter.InvalidOpenId" {
        meaning: "An OpenId is wrong.",
        remedy: "Check `OpenId`; it has at most 64 letters and digits.",
        retry: Never,
        actions: ["CreateSingleSignOnEmployees", "ModifySingleSignOnEmployees"],
    }
    InvalidParameterInvalidOperatorId = "InvalidParameter.InvalidOperatorId" {
        meaning: "The operator is wrong.",
        remedy: "Check `Operator.UserId`.",
        retry: Never,
        actions: [
            "CreateIntegrationEmployees", "CreateSingleSignOnEmployees", "DeleteIntegrationEmployees",
            "DeleteSingleSignOnEmployees", "DescribeFlowBriefs", "DescribeIntegrationEmployees",
            "DescribeSingleSignOnEmployees", "ModifySingleSignOnEmployees",
        ],
    }
    InvalidParameterInvalidOrganizationId = "InvalidParameter.InvalidOrganizationId" {
        meaning: "The ID of an organization is wrong.",
        remedy: "Check `Agent.ProxyOrganizationId` and the organizations that the request names.",
        retry: Never,
        actions: [
            "CreateIntegrationEmployees", "CreateSingleSignOnEmployees", "DeleteIntegrationEmployees",
            "DeleteSingleSignOnEmployees", "DescribeFlowBriefs", "DescribeIntegrationEmployees",
            "DescribeSingleSignOnEmployees", "ModifySingleSignOnEmployees",
        ],
    }
    InvalidParameterInvalidOrganizationName = "InvalidParameter.InvalidOrganizationName" {
        meaning: "The name of an organization is wrong.",
        remedy: "Send the name as on the business licence, with full-width brackets （）.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterInvalidRoleId = "InvalidParameter.InvalidRoleId" {
        meaning: "The ID of a role is wrong.",
        remedy: "Check the role with `DescribeIntegrationRoles`.",
        retry: Never,
        actions: ["DescribeFlowBriefs"],
    }
    InvalidParameterInvalidRoleName = "InvalidParameter.InvalidRoleName" {
        meaning: "The name of a role is wrong.",
        remedy: "Check the name of the role.",
        retry: Never,
        actions: ["DescribeFlowBriefs"],
    }
    InvalidParameterInvalidVerifyChannel = "InvalidParameter.InvalidVerifyChannel" {
        meaning: "A way of proving identity is wrong.",
        remedy: "Use documented values of `ApproverSignTypes`; leave out `VerifyChannel`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterJumpUrl = "InvalidParameter.JumpUrl" {
        meaning: "The page to go to is not allowlisted.",
        remedy: "Ask the account manager to allow the address in `JumpUrl`.",
        retry: Never,
        actions: ["CreateOrganizationAuthUrl"],
    }
    InvalidParameterKeyword = "InvalidParameter.Keyword" {
        meaning: "The keyword for placing a field is malformed or not in the file.",
        remedy: "Check `ComponentId`, which holds the keyword; it has to be in the PDF as text, not in a picture, and on `KeywordPage` if that is set.",
        retry: Never,
        actions: ["CreateFlowByFiles"],
    }
    InvalidParameterLimit = "InvalidParameter.Limit" {
        meaning: "The page size is too large.",
        remedy: "Lower `Limit` to what the action allows.",
        retry: Never,
        actions: ["DescribeBillUsageDetail", "DescribeIntegrationRoles"],
    }
    InvalidParameterMissingRequiredComponentValue = "InvalidParameter.MissingRequiredComponentValue" {
        meaning: "A required field has no value.",
        remedy: "Set `ComponentValue` of every field with `ComponentRequired`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterMobile = "InvalidParameter.Mobile" {
        meaning: "A mobile number is wrong.",
        remedy: "Send a mainland number of 11 digits, without +86.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSchemeUrl", "DeleteOrganizationAuthorizations",
            "ModifySingleSignOnEmployees",
        ],
    }
    InvalidParameterName = "InvalidParameter.Name" {
        meaning: "The name of a person is not valid.",
        remedy: "Send the real name as on the identity document.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSchemeUrl", "CreateSingleSignOnEmployees",
            "CreateUserAutoSignEnableUrl", "DescribeUserAutoSignStatus", "DisableUserAutoSign",
            "ModifySingleSignOnEmployees", "RenewAutoSignLicense",
        ],
    }
    InvalidParameterNonsupportMobile = "InvalidParameter.NonsupportMobile" {
        meaning: "A mobile number is empty or not supported.",
        remedy: "Use a mainland number of 11 digits.",
        retry: Never,
        actions: ["CreateReleaseFlow"],
    }
    InvalidParameterNotifyType = "InvalidParameter.NotifyType" {
        meaning: "A way of notifying is not supported.",
        remedy: "Use a documented value of `NotifyType`.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterOffset = "InvalidParameter.Offset" {
        meaning: "The offset is wrong.",
        remedy: "Set `Offset` to what the action allows.",
        retry: Never,
        actions: ["DescribeIntegrationRoles"],
    }
    InvalidParameterOpenId = "InvalidParameter.OpenId" {
        meaning: "The identifier of an employee is not valid.",
        remedy: "Check `OpenId`; it has at most 64 letters and digits and belongs to one employee.",
        retry: Never,
        actions: ["ModifySingleSignOnEmployees"],
    }
    InvalidParameterOrganizationName = "InvalidParameter.OrganizationName" {
        meaning: "The name of an organization is not valid.",
        remedy: "Send the name as on the business licence in `OrganizationName`, with full-width brackets （）.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterParamError = "InvalidParameter.ParamError" {
        meaning: "A parameter has a wrong value, or a required one is empty.",
        remedy: "Correct the parameter that the message names; check enum values and IDs.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "BindEmployeeUserIdWithClientOpenId", "CancelFlow", "CancelOrganizationFlows",
            "CreateArchiveFlowTask", "CreateBatchAdminChangeInvitations", "CreateBatchContractReviewTask",
            "CreateBatchInformationExtractionTask", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateConvertTaskApi", "CreateDocument",
            "CreateDynamicFlowApprover", "CreateEmbedWebUrl", "CreateEmployeeQualificationSealQrCode",
            "CreateFileConvertTask", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowEvidenceReport", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateFlowGroupSignReview", "CreateFlowSignReview", "CreateIntegrationDepartment", "CreateIntegrationRole",
            "CreateIntegrationSubOrganizationActiveRecord", "CreateIntegrationUserRoles", "CreateMiniAppPrepareFlow",
            "CreateModifyAdminAuthorizationUrl", "CreateOrganizationInfoChangeUrl", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreatePreparedPersonalEsign", "CreateReleaseFlow", "CreateSchemeUrl",
            "CreateSeal", "CreateSealPolicy", "CreateUserAutoSignEnableUrl", "DeleteIntegrationRoleUsers",
            "DeleteOrganizationAuthorizations", "DeleteSealPolicies", "DescribeBatchOrganizationRegistrationTasks",
            "DescribeBatchOrganizationRegistrationUrls", "DescribeContractReviewChecklist",
            "DescribeContractReviewMarkedRiskExportTask", "DescribeContractReviewTask",
            "DescribeEnterpriseContractReviewChecklists", "DescribeFileConvertTask", "DescribeFileUrls",
            "DescribeFlowBriefs", "DescribeFlowEvidenceReport", "DescribeFlowTemplates",
            "DescribeInformationExtractionTask", "DescribeIntegrationDepartments", "DescribeIntegrationEmployees",
            "DescribeIntegrationRoles", "DescribeOrganizationSeals", "DescribeThirdPartyAuthCode",
            "ExportContractReviewMarkedRisk", "ExportContractReviewResult", "GetTaskResultApi",
            "ImportContractReviewChecklist", "ModifyApplicationCallbackInfo", "ModifyFlowDeadline",
            "ModifyIntegrationDepartment", "ModifyIntegrationRole", "OperateFlowRemarks", "OperateSeals",
            "OperateTemplate", "StartFlow", "UnbindEmployeeUserIdWithClientOpenId", "UpdateIntegrationEmployees",
            "VerifyPdf",
        ],
    }
    InvalidParameterPersonAutoSignTag = "InvalidParameter.PersonAutoSignTag" {
        meaning: "The scene of personal automatic signing is missing.",
        remedy: "Set `AutoSignScene`.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    InvalidParameterPreReadTime = "InvalidParameter.PreReadTime" {
        meaning: "The reading time is not valid.",
        remedy: "Set `PreReadTime` to 3 to 300 seconds, or leave it out.",
        retry: Never,
        actions: [
            "CreateDynamicFlowApprover", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    InvalidParameterQrEffectDay = "InvalidParameter.QrEffectDay" {
        meaning: "The validity of a QR code is not valid.",
        remedy: "Set `QrEffectiveDay` to what the action allows.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    InvalidParameterQrFlowEffectDay = "InvalidParameter.QrFlowEffectDay" {
        meaning: "The validity of the flows of a QR code is not valid.",
        remedy: "Set `FlowEffectiveDay` to what the action allows.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    InvalidParameterResourceType = "InvalidParameter.ResourceType" {
        meaning: "The type of the file is not one that can be converted.",
        remedy: "Set `ResourceType` to a documented type, the one `ResourceName` ends in.",
        retry: Never,
        actions: ["CreateConvertTaskApi", "CreateFileConvertTask", "DescribeFileConvertTask", "GetTaskResultApi"],
    }
    InvalidParameterRoleId = "InvalidParameter.RoleId" {
        meaning: "The ID of the role is wrong.",
        remedy: "Check the role with `DescribeIntegrationRoles`.",
        retry: Never,
        actions: ["CreateSingleSignOnEmployees", "DeleteIntegrationRoleUsers", "ModifySingleSignOnEmployees"],
    }
    InvalidParameterSealId = "InvalidParameter.SealId" {
        meaning: "The ID of a seal is wrong.",
        remedy: "Check the seal with `DescribeOrganizationSeals`; it has to be in use.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterSensitive = "InvalidParameter.Sensitive" {
        meaning: "A text holds words that are not permitted.",
        remedy: "Reword names, descriptions and values of fields.",
        retry: Never,
        actions: ["CreateArchiveFlowTask", "CreateFlowApprovers"],
    }
    InvalidParameterSensitiveFileContent = "InvalidParameter.SensitiveFileContent" {
        meaning: "A file holds content that is not permitted.",
        remedy: "Remove that content and upload the file again.",
        retry: Never,
        actions: ["CreateBatchContractReviewTask", "CreateBatchInformationExtractionTask", "UploadFiles"],
    }
    InvalidParameterSignComponentType = "InvalidParameter.SignComponentType" {
        meaning: "The type of a sign field is not valid.",
        remedy: "Use a documented type of sign field in `ComponentType` of `SignComponents`, such as `SIGN_SEAL`, `SIGN_SIGNATURE` or `SIGN_DATE`.",
        retry: Never,
        actions: ["CreateFlowByFiles"],
    }
    InvalidParameterSignComponents = "InvalidParameter.SignComponents" {
        meaning: "A sign field is of a type that is not supported here.",
        remedy: "Change `ComponentType` in `SignComponents` to one that suits this kind of signer.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterStatus = "InvalidParameter.Status" {
        meaning: "A state is not valid, or does not allow the call.",
        remedy: "Check `Status` of the request, or read the state of the flow with `DescribeFlowInfo`.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CancelFlow"],
    }
    InvalidParameterTemplateId = "InvalidParameter.TemplateId" {
        meaning: "The template of a QR code is wrong.",
        remedy: "Check `TemplateId`.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    InvalidParameterVerifyChannel = "InvalidParameter.VerifyChannel" {
        meaning: "A way of proving identity is not supported.",
        remedy: "Use documented values of `ApproverSignTypes`; leave out `VerifyChannel`.",
        retry: Never,
        actions: [
            "CreateDynamicFlowApprover", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    InvalidParameterValue = "InvalidParameterValue" {
        meaning: "A parameter has a wrong value.",
        remedy: "Use a value that the documentation allows.",
        retry: Never,
        common: true,
        actions: [
            "CancelOrganizationFlows", "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateBatchQuickSignUrl", "CreateContractComparisonTask",
            "CreateContractReviewChecklistWebUrl", "CreateContractReviewWebUrl", "CreateDocument",
            "CreateDynamicFlowApprover", "CreateEmbedWebUrl", "CreateFlowBlockchainEvidenceUrl", "CreateFlowByFiles",
            "CreateFlowForwards", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupReminds",
            "CreateFlowReminds", "CreateInformationExtractionWebUrl", "CreateIntegrationUserRoles",
            "CreateLMInformationExtractionTaskFieldFeedback", "CreatePrepareFlowGroup", "CreatePreparedPersonalEsign",
            "CreateRiskIdentificationTaskFeedback", "CreateSchemeUrl", "CreateUserMobileChangeUrl",
            "DeleteOrganizationAuthorizations", "DeleteSealPolicies", "DescribeContractComparisonTask",
            "DescribeContractDiffTaskWebUrl", "DescribeContractReviewChecklist",
            "DescribeContractReviewChecklistWebUrl", "DescribeContractReviewChecklistsWebUrl",
            "DescribeContractReviewTaskListWebUrl", "DescribeContractReviewWebUrl", "DescribeFlowTemplates",
            "DescribeInformationExtractionWebUrl", "DescribeLMInformationExtractionTaskFieldFeedback",
            "DescribeOrganizationGroupOrganizations", "DescribeRiskIdentificationTaskFeedback", "DescribeSignFaceVideo",
            "ImportContractReviewChecklist", "ModifyApplicationCallbackInfo", "ModifySingleSignOnEmployees",
            "OperateFlowRemarks", "OperateSeals", "OperateTemplate", "UploadFiles",
        ],
    }
    InvalidParameterValueInvalidMobile = "InvalidParameterValue.InvalidMobile" {
        meaning: "A mobile number is not valid.",
        remedy: "Send a mainland number of 11 digits, without +86.",
        retry: Never,
        actions: ["CreatePreparedPersonalEsign"],
    }
    InvalidParameterValueInvalidQuotaType = "InvalidParameterValue.InvalidQuotaType" {
        meaning: "The kind of quota is not valid.",
        remedy: "Use a documented value of `QuotaType`, or leave it out to ask for all.",
        retry: Never,
        actions: ["DescribeBillUsage", "DescribeBillUsageDetail"],
    }
    InvalidParameterValueInvalidTime = "InvalidParameterValue.InvalidTime" {
        meaning: "A time is not valid.",
        remedy: "Check the times of the request; `EndTime` follows `StartTime`, and both keep the form and span that the action documents.",
        retry: Never,
        actions: ["DescribeBillUsage", "DescribeBillUsageDetail"],
    }
    InvalidParameterValueMask = "InvalidParameterValue.Mask" {
        meaning: "A value is not valid; no text says which.",
        remedy: "Check the values of the request.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlow", "CreateFlowApprovers", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreateReleaseFlow", "CreateUserAutoSignEnableUrl", "DescribeFlowEvidenceReport",
            "DescribeIntegrationEmployees", "DescribeOrganizationGroupOrganizations", "StartFlow",
        ],
    }
    InvalidRequest = "InvalidRequest" {
        meaning: "The multipart body of the request is malformed.",
        remedy: "Check boundary and parts of the body.",
        retry: Never,
        common: true,
    }
    IpInBlacklist = "IpInBlacklist" {
        meaning: "The IP address is on the block list of the account.",
        remedy: "Call from another address or have it taken off the list.",
        retry: Never,
        common: true,
    }
    IpNotInWhitelist = "IpNotInWhitelist" {
        meaning: "The IP address is not on the allow list of the account.",
        remedy: "Have the address put on the list.",
        retry: Never,
        common: true,
    }
    LimitExceeded = "LimitExceeded" {
        meaning: "A quota is used up.",
        remedy: "Release what is not needed or ask for a higher quota.",
        retry: Never,
        common: true,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow", "DescribeFlowBriefs", "UploadFiles",
        ],
    }
    LimitExceededProxyOrganizationOperator = "LimitExceeded.ProxyOrganizationOperator" {
        meaning: "The request holds too many employees.",
        remedy: "Send fewer employees in each call.",
        retry: Never,
        actions: ["CreateSingleSignOnEmployees"],
    }
    MissingParameter = "MissingParameter" {
        meaning: "A parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "BindEmployeeUserIdWithClientOpenId", "CancelMultiFlowSignQRCode", "CancelOrganizationFlows",
            "CancelUserAutoSignEnableUrl", "CreateArchiveFlowTask", "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateBatchQuickSignUrl", "CreateBatchSignUrl",
            "CreateDigitalDataSign", "CreateEmbedWebUrl", "CreateEmployeeChangeUrl", "CreateFileCounterSign",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowByFiles", "CreateFlowForwards", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateFlowSignUrl", "CreateIntegrationDepartment",
            "CreateIntegrationEmployees", "CreateIntegrationRole", "CreateIntegrationSubOrganizationActiveRecord",
            "CreateLegalSealQrCode", "CreateMultiFlowSignQRCode", "CreateOrganizationAuthFile",
            "CreateOrganizationBatchSignUrl", "CreatePartnerAuthorizationLink", "CreatePartnerAutoSignAuthUrl",
            "CreatePrepareFlowGroup", "CreateSchemeUrl", "CreateSingleSignOnEmployees", "CreateUserAutoSignEnableUrl",
            "CreateUserAutoSignSealUrl", "CreateUserMobileChangeUrl", "CreateUserNameChangeUrl", "CreateUserVerifyUrl",
            "DeleteIntegrationDepartment", "DeleteOrganizationAuthorizations", "DeleteSingleSignOnEmployees",
            "DescribeArchiveFlowTask", "DescribeContractReviewChecklist", "DescribeFileCounterSignResult",
            "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowInfo", "DescribeFlowTemplates",
            "DescribeIntegrationRoles", "DescribeSignFaceVideo", "DescribeSingleSignOnEmployees",
            "DescribeUserAutoSignStatus", "DisableUserAutoSign", "ImportContractReviewChecklist",
            "ModifyIntegrationDepartment", "ModifyIntegrationRole", "ModifyPartnerAuthorization",
            "ModifyPartnerAutoSignAuthUrl", "ModifySingleSignOnEmployees", "OperateFlowRemarks", "OperateSeals",
            "OperateTemplate", "RenewAutoSignLicense", "StartFlow", "UnbindEmployeeUserIdWithClientOpenId",
            "VerifyDigitalDataSign",
        ],
    }
    MissingParameterApproverMobile = "MissingParameter.ApproverMobile" {
        meaning: "The mobile number of a signer is missing.",
        remedy: "Set `ApproverMobile` of each signer who needs it.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    MissingParameterApproverName = "MissingParameter.ApproverName" {
        meaning: "The name of a signer is missing.",
        remedy: "Set `ApproverName` of each signer who needs it.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    MissingParameterApproverOrganizationInfo = "MissingParameter.ApproverOrganizationInfo" {
        meaning: "The organization of a signer is missing.",
        remedy: "Set `OrganizationName` of each signer who is an organization.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    MissingParameterApproverRole = "MissingParameter.ApproverRole" {
        meaning: "The role of a signer is missing.",
        remedy: "Set the role of each signer as in the template.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterApproverSignComponent = "MissingParameter.ApproverSignComponent" {
        meaning: "A signer has no sign fields.",
        remedy: "Set `SignComponents` of each signer, or add sign fields to the template.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup", "StartFlow",
        ],
    }
    MissingParameterAuthCode = "MissingParameter.AuthCode" {
        meaning: "The authorization code is missing.",
        remedy: "Set `AuthCode`.",
        retry: Never,
        actions: ["DescribeThirdPartyAuthCode"],
    }
    MissingParameterCancelReason = "MissingParameter.CancelReason" {
        meaning: "The reason for cancelling is missing.",
        remedy: "Set `CancelMessage`.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CancelFlow"],
    }
    MissingParameterField = "MissingParameter.Field" {
        meaning: "The form field that a field is placed by is not in the PDF.",
        remedy: "Check `ComponentName` of the field against the form fields of the file.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterFileNames = "MissingParameter.FileNames" {
        meaning: "The name of the file is missing.",
        remedy: "Set `FileNames`.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterFlowApprover = "MissingParameter.FlowApprover" {
        meaning: "The flow has no signers.",
        remedy: "Name the signers in `Approvers`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterFlowId = "MissingParameter.FlowId" {
        meaning: "The ID of a flow is missing.",
        remedy: "Set `FlowId`, `FlowIds` or, for an evidence report, `ReportId`.",
        retry: Never,
        actions: [
            "CreateBatchCancelFlowUrl", "CreateFlowByFiles", "CreateFlowEvidenceReport", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateFlowGroupReminds", "CreateFlowReminds", "CreatePrepareFlowGroup",
            "DescribeCancelFlowsTask", "DescribeFlowBriefs", "DescribeFlowEvidenceReport",
        ],
    }
    MissingParameterKeyWord = "MissingParameter.KeyWord" {
        meaning: "The keyword that a field is placed by is not in the PDF.",
        remedy: "Check `ComponentId` of the field against the text of the file.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterOrgNameOrUniformSocialCreditCode = "MissingParameter.OrgNameOrUniformSocialCreditCode" {
        meaning: "Name and credit code of the organization are both missing.",
        remedy: "Set one of them.",
        retry: Never,
        actions: ["DescribeOrganizationAuthStatus"],
    }
    MissingParameterOrganizationId = "MissingParameter.OrganizationId" {
        meaning: "The organization is missing.",
        remedy: "Set the organization the action asks for, such as `Agent.ProxyOrganizationId`.",
        retry: Never,
        actions: ["CreateOrganizationAuthUrl", "DescribeOrganizationAuthStatus"],
    }
    MissingParameterQrCodeId = "MissingParameter.QrCodeId" {
        meaning: "The QR code is missing.",
        remedy: "Set `QrCodeId`.",
        retry: Never,
        actions: ["CancelMultiFlowSignQRCode"],
    }
    MissingParameterRecipient = "MissingParameter.Recipient" {
        meaning: "The template has no signers.",
        remedy: "Add the signers to the template, or choose another `TemplateId`.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterResourceId = "MissingParameter.ResourceId" {
        meaning: "The file is missing.",
        remedy: "Set the ID of a file from `UploadFiles`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterResourceName = "MissingParameter.ResourceName" {
        meaning: "The name of the file is missing or wrong.",
        remedy: "Set `ResourceName` with its suffix, at most 256 characters.",
        retry: Never,
        actions: ["CreateConvertTaskApi", "CreateFileConvertTask", "DescribeFileConvertTask", "GetTaskResultApi"],
    }
    MissingParameterServerSignSealId = "MissingParameter.ServerSignSealId" {
        meaning: "The seal for automatic signing is missing.",
        remedy: "Set `ComponentValue` of the sign field to the ID of a seal.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterSignComponents = "MissingParameter.SignComponents" {
        meaning: "A signer has no sign fields.",
        remedy: "Set `SignComponents` of each signer, or let signers place them with `SignBeanTag` 1.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    MissingParameterUserId = "MissingParameter.UserId" {
        meaning: "An employee is missing.",
        remedy: "Set `Operator.UserId`, and the `UserId` that the action asks for.",
        retry: Never,
        actions: [
            "CancelMultiFlowSignQRCode", "CreateIntegrationDepartment", "DescribeFlowTemplates",
            "DescribeOrganizationSeals", "DescribeUserFlowType", "DescribeUserVerifyStatus",
        ],
    }
    NoSuchProduct = "NoSuchProduct" {
        meaning: "The product does not exist.",
        remedy: "Check the host of the request.",
        retry: Never,
        common: true,
    }
    NoSuchVersion = "NoSuchVersion" {
        meaning: "The version does not exist.",
        remedy: "Check the version of the API.",
        retry: Never,
        common: true,
    }
    OperationDenied = "OperationDenied" {
        meaning: "The operation was refused.",
        remedy: "Check the role of the operator and the state of the organization and its services.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CancelMultiFlowSignQRCode", "CancelOrganizationFlows",
            "CancelUserAutoSignEnableUrl", "CreateBatchAdminChangeInvitations", "CreateBatchCancelFlowUrl",
            "CreateBatchContractReviewTask", "CreateBatchInformationExtractionTask", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateBatchSignUrl", "CreateContractComparisonTask",
            "CreateContractReviewChecklistWebUrl", "CreateContractReviewWebUrl", "CreateDocument",
            "CreateDynamicFlowApprover", "CreateEmbedWebUrl", "CreateExtendedServiceAuthInfos", "CreateFileCounterSign",
            "CreateFlow", "CreateFlowApprovers", "CreateFlowBlockchainEvidenceUrl", "CreateFlowByFiles",
            "CreateFlowForwards", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupReminds",
            "CreateFlowGroupSignReview", "CreateFlowReminds", "CreateFlowSignReview",
            "CreateInformationExtractionWebUrl", "CreateIntegrationDepartment", "CreateIntegrationRole",
            "CreateIntegrationSubOrganizationActiveRecord", "CreateIntegrationUserRoles",
            "CreateLMInformationExtractionTaskFieldFeedback", "CreateMiniAppPrepareFlow",
            "CreateModifyAdminAuthorizationUrl", "CreateMultiFlowSignQRCode", "CreateOrganizationBatchSignUrl",
            "CreatePersonAuthCertificateImage", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
            "CreateRiskIdentificationTaskFeedback", "CreateSchemeUrl", "CreateSeal", "CreateSealPolicy",
            "CreateUserAutoSignEnableUrl", "CreateUserAutoSignSealUrl", "CreateUserNameChangeUrl",
            "CreateUserVerifyUrl", "CreateWebThemeConfig", "DeleteExtendedServiceAuthInfos",
            "DeleteIntegrationDepartment", "DeleteIntegrationRoleUsers", "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeCancelFlowsTask", "DescribeContractComparisonTask", "DescribeContractReviewChecklist",
            "DescribeContractReviewChecklistWebUrl", "DescribeContractReviewChecklistsWebUrl",
            "DescribeContractReviewMarkedRiskExportTask", "DescribeContractReviewTask",
            "DescribeContractReviewTaskListWebUrl", "DescribeContractReviewWebUrl",
            "DescribeEnterpriseContractReviewChecklists", "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfos", "DescribeFileCounterSignResult", "DescribeFileUrls",
            "DescribeFlowBriefs", "DescribeFlowInfo", "DescribeFlowTemplates", "DescribeInformationExtractionTask",
            "DescribeInformationExtractionWebUrl", "DescribeIntegrationDepartments", "DescribeIntegrationEmployees",
            "DescribeIntegrationRoles", "DescribeLMInformationExtractionTaskFieldFeedback", "DescribeOrganizationSeals",
            "DescribePersonCertificate", "DescribeRiskIdentificationTaskFeedback", "DescribeSignFaceVideo",
            "DescribeUserAutoSignStatus", "DisableUserAutoSign", "ExportContractComparisonTask",
            "ExportContractReviewMarkedRisk", "ExportContractReviewResult", "ImportContractReviewChecklist",
            "ModifyExtendedService", "ModifyFlowDeadline", "ModifyIntegrationDepartment", "ModifyIntegrationRole",
            "OperateFlowRemarks", "OperateSeals", "OperateTemplate", "RenewAutoSignLicense", "StartFlow",
            "UpdateIntegrationEmployees", "UploadFiles",
        ],
    }
    OperationDeniedAlreadyHas = "OperationDenied.AlreadyHas" {
        meaning: "The same thing exists already.",
        remedy: "Use what exists; do not repeat the call.",
        retry: Never,
        actions: ["CreateSeal"],
    }
    OperationDeniedApproverNoMatchTemplate = "OperationDenied.ApproverNoMatchTemplate" {
        meaning: "The signers differ from those of the template.",
        remedy: "Name the signers in number, kind and order as in the template.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedApproverRepeat = "OperationDenied.ApproverRepeat" {
        meaning: "The same signer appears twice.",
        remedy: "Name each signer once in `Approvers` or `ReleasedApprovers`.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    OperationDeniedAuthCodeInvalid = "OperationDenied.AuthCodeInvalid" {
        meaning: "The authorization code is no longer valid.",
        remedy: "Check `AuthCode`, or get a new one.",
        retry: Never,
        actions: ["DescribeThirdPartyAuthCode"],
    }
    OperationDeniedBatchCancelForbid = "OperationDenied.BatchCancelForbid" {
        meaning: "The flows cannot be cancelled at once.",
        remedy: "Check the state of the flows and that the operator may cancel them.",
        retry: Never,
        actions: ["CreateBatchCancelFlowUrl", "DescribeCancelFlowsTask"],
    }
    OperationDeniedBranchSendFlowToParentNotAllow = "OperationDenied.BranchSendFlowToParentNotAllow" {
        meaning: "A member organization may not start flows of the parent organization.",
        remedy: "Check the organization in `Agent.ProxyOrganizationId` and that of the operator.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    OperationDeniedCcForbid = "OperationDenied.CcForbid" {
        meaning: "People in copy are not supported here.",
        remedy: "Leave out `CcInfos`, or ask the account manager.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    OperationDeniedCcUserRepeat = "OperationDenied.CcUserRepeat" {
        meaning: "The same person is in copy twice.",
        remedy: "Name each person once in `CcInfos`, and no signer.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    OperationDeniedDocumentNoAvailable = "OperationDenied.DocumentNoAvailable" {
        meaning: "The document of the flow is not ready.",
        remedy: "Wait for the callback of the finished document, then call again.",
        retry: Never,
        actions: ["StartFlow"],
    }
    OperationDeniedErrNoResourceAccess = "OperationDenied.ErrNoResourceAccess" {
        meaning: "The caller has no access to a resource.",
        remedy: "Check that the flow, file or seal named belongs to your organization and that the operator may use it.",
        retry: Never,
        actions: [
            "CreateFileCounterSign", "CreateFlowSignUrl", "CreateLegalSealQrCode", "CreateSchemeUrl",
            "DescribeFileCounterSignResult", "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowTemplates",
            "DescribeUserFlowType", "DescribeUserVerifyStatus", "VerifyPdf",
        ],
    }
    OperationDeniedErrNoSupportIndividualHasOrganizationName = "OperationDenied.ErrNoSupportIndividualHasOrganizationName" {
        meaning: "A signer who is a person has an organization.",
        remedy: "Leave out `OrganizationName`, or correct `ApproverType`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedFileDeleted = "OperationDenied.FileDeleted" {
        meaning: "The file has been deleted.",
        remedy: "Leave it out of the request, or upload the file again.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "DescribeFileUrls",
        ],
    }
    OperationDeniedFileNoMatchResource = "OperationDenied.FileNoMatchResource" {
        meaning: "Files and names do not match.",
        remedy: "Send as many names in `FileNames` as files, in the same order.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedFlowCancelForbid = "OperationDenied.FlowCancelForbid" {
        meaning: "The flow cannot be cancelled.",
        remedy: "Check the state of the flow, whose it is, and that the operator may cancel it.",
        retry: Never,
        actions: ["StartFlow"],
    }
    OperationDeniedFlowHasStarted = "OperationDenied.FlowHasStarted" {
        meaning: "The flow was started already.",
        remedy: "Do not call `StartFlow` again.",
        retry: Never,
        actions: ["StartFlow"],
    }
    OperationDeniedFlowHasTerminated = "OperationDenied.FlowHasTerminated" {
        meaning: "The flow has come to an end.",
        remedy: "Leave it out of the flows to be cancelled; release a completed flow with `CreateReleaseFlow`.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CancelFlow", "StartFlow"],
    }
    OperationDeniedFlowNoNeedReview = "OperationDenied.FlowNoNeedReview" {
        meaning: "The flow needs no review.",
        remedy: "Leave out the review.",
        retry: Never,
        actions: ["StartFlow"],
    }
    OperationDeniedFlowStatusForbid = "OperationDenied.FlowStatusForbid" {
        meaning: "The state of the flow does not allow the call.",
        remedy: "Read the state with `DescribeFlowInfo`; an evidence report needs a flow that all parties have signed.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowEvidenceReport", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup", "DescribeFlowEvidenceReport", "StartFlow",
        ],
    }
    OperationDeniedForbid = "OperationDenied.Forbid" {
        meaning: "The operation is forbidden.",
        remedy: "Check that the operator may cancel and that the flow or QR code is still open.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CreateBatchAdminChangeInvitations", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateConvertTaskApi", "CreateDocument", "CreateEmbedWebUrl",
            "CreateFileConvertTask", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowEvidenceReport", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateFlowGroupReminds", "CreateFlowGroupSignReview", "CreateFlowReminds", "CreateFlowSignReview",
            "CreateFlowSignUrl", "CreateIntegrationDepartment", "CreateIntegrationEmployees", "CreateLegalSealQrCode",
            "CreateMiniAppPrepareFlow", "CreateModifyAdminAuthorizationUrl", "CreateMultiFlowSignQRCode",
            "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSchemeUrl", "CreateSeal",
            "CreateSingleSignOnEmployees", "CreateUserAutoSignEnableUrl", "DeleteSingleSignOnEmployees",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeContractReviewChecklist", "DescribeFileConvertTask", "DescribeFileUrls", "DescribeFlowBriefs",
            "DescribeFlowComponents", "DescribeFlowInfo", "DescribeFlowTemplates", "DescribeIntegrationEmployees",
            "DescribeIntegrationRoles", "DescribeOrganizationGroupOrganizations", "DescribeOrganizationSeals",
            "DescribeSingleSignOnEmployees", "GetTaskResultApi", "ImportContractReviewChecklist", "ModifyFlowDeadline",
            "ModifySingleSignOnEmployees", "OperateFlowRemarks", "OperateSeals", "OperateTemplate", "StartFlow",
            "UpdateIntegrationEmployees", "VerifyPdf",
        ],
    }
    OperationDeniedInvalidApproverAge = "OperationDenied.InvalidApproverAge" {
        meaning: "A signer is younger than the age at which signing is allowed.",
        remedy: "Check the signer's `ApproverIdCardNumber`, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.",
        retry: Never,
        actions: [
            "CreateDynamicFlowApprover", "CreateFlow", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreatePreparedPersonalEsign", "CreateReleaseFlow", "CreateUserAutoSignEnableUrl",
        ],
    }
    OperationDeniedLicenseHasExpired = "OperationDenied.LicenseHasExpired" {
        meaning: "The licence of the member organization has expired.",
        remedy: "Renew it with `CreateIntegrationSubOrganizationActiveRecord`.",
        retry: Never,
        actions: ["CancelFlow", "CreateEmbedWebUrl", "CreateSchemeUrl", "DescribeIntegrationEmployees"],
    }
    OperationDeniedManyResourceId = "OperationDenied.ManyResourceId" {
        meaning: "Too many files are given.",
        remedy: "Send one file for each flow.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedNoApiAuth = "OperationDenied.NoApiAuth" {
        meaning: "The organization has no permission for this API.",
        remedy: "Ask the account manager to open the action.",
        retry: Never,
        actions: ["UpdateIntegrationEmployees"],
    }
    OperationDeniedNoApproverMobileCheckPermission = "OperationDenied.NoApproverMobileCheckPermission" {
        meaning: "Verifying signers by mobile number is not open to the organization.",
        remedy: "Open `MOBILE_CHECK_APPROVER` with `ModifyExtendedService`, or use `VerifyCheck` in `ApproverVerifyType`.",
        retry: Never,
        actions: ["CreateFlowByFiles"],
    }
    OperationDeniedNoFlowPermission = "OperationDenied.NoFlowPermission" {
        meaning: "The operator has no permission for the flow.",
        remedy: "Call with an `Operator.UserId` who started the flow or has access to it; check `FlowId`.",
        retry: Never,
        actions: ["CreateDynamicFlowApprover", "CreateSchemeUrl", "DescribeFlowComponents", "StartFlow", "VerifyPdf"],
    }
    OperationDeniedNoIdentityVerify = "OperationDenied.NoIdentityVerify" {
        meaning: "The operator or another person involved has not verified their identity.",
        remedy: "Have the person verify their identity in e-Sign, for instance with the link from `CreateUserVerifyUrl`, and call again.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CreateBatchInitOrganizationUrl", "CreateConvertTaskApi",
            "CreateDocument", "CreateFileConvertTask", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupReminds",
            "CreateFlowGroupSignReview", "CreateFlowReminds", "CreateFlowSignReview", "CreateFlowSignUrl",
            "CreateIntegrationEmployees", "CreateLegalSealQrCode", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSchemeUrl", "CreateSingleSignOnEmployees",
            "DeleteSingleSignOnEmployees", "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowTemplates",
            "DescribeIntegrationEmployees", "DescribeOrganizationSeals", "DescribeSingleSignOnEmployees",
            "ModifyFlowDeadline", "ModifySingleSignOnEmployees", "StartFlow",
        ],
    }
    OperationDeniedNoLogin = "OperationDenied.NoLogin" {
        meaning: "The operator is not known.",
        remedy: "Check `Operator.UserId`, and that the credentials belong to the same organization.",
        retry: Never,
        actions: [
            "CreateBatchAdminChangeInvitations", "CreateBatchContractReviewTask",
            "CreateBatchInformationExtractionTask", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateDocument", "CreateFlow", "CreateFlowApprovers",
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview",
            "CreateFlowSignReview", "CreateFlowSignUrl", "CreateLegalSealQrCode", "CreateMiniAppPrepareFlow",
            "CreateModifyAdminAuthorizationUrl", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSchemeUrl", "CreateSeal",
            "DeleteOrganizationAuthorizations", "DeleteSealPolicies", "DescribeBatchOrganizationRegistrationTasks",
            "DescribeBatchOrganizationRegistrationUrls", "DescribeContractReviewMarkedRiskExportTask",
            "DescribeContractReviewTask", "DescribeEnterpriseContractReviewChecklists", "DescribeFileUrls",
            "DescribeFlowBriefs", "DescribeInformationExtractionTask", "DescribeIntegrationEmployees",
            "DescribeOrganizationGroupOrganizations", "DescribeOrganizationSeals", "ExportContractReviewMarkedRisk",
            "ExportContractReviewResult", "ModifyFlowDeadline", "StartFlow",
        ],
    }
    OperationDeniedNoOpenServerSign = "OperationDenied.NoOpenServerSign" {
        meaning: "Automatic signing is not open.",
        remedy: "Have the organization that signs open it, and call again.",
        retry: Never,
        actions: [
            "CreateDynamicFlowApprover", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "StartFlow",
        ],
    }
    OperationDeniedNoPermissionUseResource = "OperationDenied.NoPermissionUseResource" {
        meaning: "The operator may not use this resource.",
        remedy: "Check that the file, seal or role exists and belongs to your organization.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateIntegrationUserRoles",
            "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedNoPermissionUseServerSignSeal = "OperationDenied.NoPermissionUseServerSignSeal" {
        meaning: "A seal of your own organization may not be used for automatic signing.",
        remedy: "Authorize the seal for automatic signing, or choose another seal ID in `ComponentValue`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedNoQuota = "OperationDenied.NoQuota" {
        meaning: "The quota of flows is used up.",
        remedy: "Buy more flows; `DescribeBillUsageDetail` tells what was used.",
        retry: Never,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowGroupSignReview", "CreateFlowSignReview",
            "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow", "ModifyFlowDeadline", "StartFlow",
        ],
    }
    OperationDeniedNoSupportComponentType = "OperationDenied.NoSupportComponentType" {
        meaning: "A kind of field is not supported.",
        remedy: "Use a documented `ComponentType` that suits the signer.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedNoSupportJumpPage = "OperationDenied.NoSupportJumpPage" {
        meaning: "The page to go to is not supported.",
        remedy: "Use a documented value, or leave out the page.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "CreateSchemeUrl",
        ],
    }
    OperationDeniedNoVerify = "OperationDenied.NoVerify" {
        meaning: "The operator or the organization is not verified.",
        remedy: "Verify the identity first.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    OperationDeniedNotBelongSuperAdminOrLegalPerson = "OperationDenied.NotBelongSuperAdminOrLegalPerson" {
        meaning: "The operator is neither super administrator nor legal representative of the organization.",
        remedy: "Set `Operator.UserId` to one of them.",
        retry: Never,
        actions: ["CreateFlowEvidenceReport", "DescribeFlowEvidenceReport"],
    }
    OperationDeniedNotFoundLicense = "OperationDenied.NotFoundLicense" {
        meaning: "There is no licence that can be used.",
        remedy: "Buy a licence, or activate the member organization with `CreateIntegrationSubOrganizationActiveRecord`.",
        retry: Never,
        actions: ["DescribeIntegrationEmployees", "DescribeOrganizationSeals"],
    }
    OperationDeniedNotInAutoSignWhiteList = "OperationDenied.NotInAutoSignWhiteList" {
        meaning: "The organization is not allowlisted for this way of automatic signing.",
        remedy: "Ask the account manager for the feature, and check `SceneKey`.",
        retry: Never,
        actions: ["DisableUserAutoSign"],
    }
    OperationDeniedOperatorHasNoPermission = "OperationDenied.OperatorHasNoPermission" {
        meaning: "The operator lacks a permission.",
        remedy: "Give `Operator.UserId` a role with the permission, or call with another operator.",
        retry: Never,
        actions: ["CreateEmployeeQualificationSealQrCode", "DescribeOrganizationSeals"],
    }
    OperationDeniedOrgUniformSocialCreditCodeErr = "OperationDenied.OrgUniformSocialCreditCodeErr" {
        meaning: "The credit code of an organization was not found in the company register.",
        remedy: "Check the unified social credit code.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    OperationDeniedOrganizationClosing = "OperationDenied.OrganizationClosing" {
        meaning: "The organization is being closed.",
        remedy: "Make no more calls on its behalf; ask its super administrator if the closing is not intended.",
        retry: Never,
        actions: [
            "CreateEmbedWebUrl", "CreateFlowByFiles", "CreateSeal", "CreateSealPolicy",
            "DescribeExtendedServiceAuthInfos", "DescribeIntegrationEmployees", "DescribeIntegrationRoles",
            "DescribeOrganizationSeals",
        ],
    }
    OperationDeniedOrganizationNotActivated = "OperationDenied.OrganizationNotActivated" {
        meaning: "The organization is not activated.",
        remedy: "Activate it first.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow", "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowInfo",
        ],
    }
    OperationDeniedOutQueryLimit = "OperationDenied.OutQueryLimit" {
        meaning: "Queries are sent too often.",
        remedy: "Slow down, and call again later; ask the account manager for the limits.",
        retry: Throttled,
        actions: [
            "CreateFlow", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
            "DescribeFlowBriefs",
        ],
    }
    OperationDeniedOverSeaForbid = "OperationDenied.OverSeaForbid" {
        meaning: "Signers from abroad are not supported.",
        remedy: "Open the service `OVERSEA_SIGN`, or ask the account manager.",
        retry: Never,
        actions: [
            "CreateDynamicFlowApprover", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    OperationDeniedPayDeadline = "OperationDenied.PayDeadline" {
        meaning: "The order was not paid in time.",
        remedy: "Start the flow anew.",
        retry: Never,
        actions: ["StartFlow"],
    }
    OperationDeniedPersonHasNoSignature = "OperationDenied.PersonHasNoSignature" {
        meaning: "The person has no signature that can be used.",
        remedy: "Have the person make one in the mini program, or import one with `CreatePreparedPersonalEsign`.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    OperationDeniedPersonNoOpenServerSign = "OperationDenied.PersonNoOpenServerSign" {
        meaning: "The person has not turned on automatic signing, or has turned it off again.",
        remedy: "Send the person the link from `CreateUserAutoSignEnableUrl`, made for the scene in `AutoSignScene`, and call again afterwards.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    OperationDeniedPersonServerSignForbid = "OperationDenied.PersonServerSignForbid" {
        meaning: "Automatic signing by a person is refused.",
        remedy: "Check the signer; the person must have opened it for the scene in `AutoSignScene`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedProveNoQuota = "OperationDenied.ProveNoQuota" {
        meaning: "The quota of evidence reports is used up.",
        remedy: "Buy more evidence reports, or ask the account manager.",
        retry: Never,
        actions: ["CreateFlowEvidenceReport"],
    }
    OperationDeniedQrHasExpire = "OperationDenied.QrHasExpire" {
        meaning: "The QR code has expired.",
        remedy: "Create a new one if it is still needed.",
        retry: Never,
        actions: ["CancelMultiFlowSignQRCode"],
    }
    OperationDeniedQrInvalid = "OperationDenied.QrInvalid" {
        meaning: "The QR code is no longer valid, for instance because it was cancelled before.",
        remedy: "Treat the QR code as gone; create a new one if it is still needed.",
        retry: Never,
        actions: ["CancelMultiFlowSignQRCode"],
    }
    OperationDeniedRequiredComponentNotFill = "OperationDenied.RequiredComponentNotFill" {
        meaning: "A required fill field has no value.",
        remedy: "Set `ComponentValue` of every entry in `Components` with `ComponentRequired`.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedServerSignNoAllowComponent = "OperationDenied.ServerSignNoAllowComponent" {
        meaning: "A signer who signs automatically has fields to fill in.",
        remedy: "Remove the fields from the template, or give them to another signer.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedServerSignNoSupportSignature = "OperationDenied.ServerSignNoSupportSignature" {
        meaning: "Automatic signing of an organization does not support signatures.",
        remedy: "Use a sign field for a seal.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    OperationDeniedSubOrgNotJoin = "OperationDenied.SubOrgNotJoin" {
        meaning: "The member organization has not joined the group.",
        remedy: "Have it join, or check `Agent.ProxyOrganizationId`.",
        retry: Never,
        actions: [
            "CreateBatchAdminChangeInvitations", "CreateBatchOrganizationRegistrationTasks", "CreateFlowByFiles",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateModifyAdminAuthorizationUrl",
            "CreatePrepareFlowGroup", "CreateSeal", "DescribeBatchOrganizationRegistrationTasks",
            "DescribeBatchOrganizationRegistrationUrls", "DescribeFlowInfo", "DescribeFlowTemplates",
            "DescribeIntegrationEmployees", "DescribeIntegrationRoles", "DescribeOrganizationSeals",
        ],
    }
    OperationDeniedUserNoAudit = "OperationDenied.UserNoAudit" {
        meaning: "The request of the employee to join the organization is being reviewed.",
        remedy: "Wait until it is accepted.",
        retry: Never,
        actions: ["CreateFlowByFiles"],
    }
    OperationDeniedUserNotInOrganization = "OperationDenied.UserNotInOrganization" {
        meaning: "The operator does not belong to the organization.",
        remedy: "Check that `Operator.UserId` is a verified employee of the organization.",
        retry: Never,
        actions: ["CreateMultiFlowSignQRCode"],
    }
    OperationDeniedWhiteListForbid = "OperationDenied.WhiteListForbid" {
        meaning: "The feature is allowlisted and not open to you.",
        remedy: "Ask the account manager for access.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CreateEmbedWebUrl", "CreateFlow", "CreateFlowApprovers",
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow",
            "CreateOrganizationAuthUrl", "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow",
            "CreateSchemeUrl", "DescribeFlowEvidenceReport", "DescribeOrganizationAuthStatus", "StartFlow",
        ],
    }
    RequestLimitExceeded = "RequestLimitExceeded" {
        meaning: "Too many calls in a short time.",
        remedy: "Wait and try again, slower.",
        retry: Throttled,
        common: true,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow", "DescribeFlowBriefs",
        ],
    }
    RequestLimitExceededGlobalRegionUinLimitExceeded = "RequestLimitExceeded.GlobalRegionUinLimitExceeded" {
        meaning: "The main account calls too often over all regions.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: Throttled,
        common: true,
    }
    RequestLimitExceededIpLimitExceeded = "RequestLimitExceeded.IPLimitExceeded" {
        meaning: "The IP address calls too often.",
        remedy: "Wait and try again, slower.",
        retry: Throttled,
        common: true,
    }
    RequestLimitExceededUinLimitExceeded = "RequestLimitExceeded.UinLimitExceeded" {
        meaning: "The main account calls too often.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: Throttled,
        common: true,
    }
    RequestSizeLimitExceeded = "RequestSizeLimitExceeded" {
        meaning: "The request is too large.",
        remedy: "Send less in one call; a signed POST may hold 10 MB.",
        retry: Never,
        common: true,
    }
    ResourceInUse = "ResourceInUse" {
        meaning: "The resource is in use.",
        remedy: "Wait until it is free or release it first.",
        retry: Never,
        common: true,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "StartFlow",
        ],
    }
    ResourceInsufficient = "ResourceInsufficient" {
        meaning: "There are not enough resources.",
        remedy: "Ask for less or try later.",
        retry: Never,
        common: true,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "CreateSealPolicy",
        ],
    }
    ResourceNotFound = "ResourceNotFound" {
        meaning: "The resource does not exist.",
        remedy: "Check the IDs in the request.",
        retry: Never,
        common: true,
        actions: [
            "CreateBatchInitOrganizationUrl", "CreateBatchQuickSignUrl", "CreateContractComparisonTask",
            "CreateContractReviewChecklistWebUrl", "CreateDocument", "CreateFileCounterSign", "CreateFlow",
            "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateFlowGroupSignReview", "CreateFlowSignReview", "CreateFlowSignUrl",
            "CreateIntegrationSubOrganizationActiveRecord", "CreateLegalSealQrCode", "CreateMiniAppPrepareFlow",
            "CreateOrganizationInfoChangeUrl", "CreatePersonAuthCertificateImage", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSealPolicy", "CreateUserMobileChangeUrl",
            "DeleteSealPolicies", "DescribeArchiveFlowTask", "DescribeContractComparisonTask",
            "DescribeContractDiffTaskWebUrl", "DescribeContractReviewChecklistWebUrl",
            "DescribeContractReviewChecklistsWebUrl", "DescribeContractReviewTaskListWebUrl",
            "DescribeContractReviewWebUrl", "DescribeFileCounterSignResult", "DescribeFileUrls",
            "DescribeInformationExtractionWebUrl", "DescribeOrganizationSeals", "DescribeSignFaceVideo",
            "ModifyFlowDeadline", "StartFlow", "UploadFiles",
        ],
    }
    ResourceNotFoundApplication = "ResourceNotFound.Application" {
        meaning: "The application does not exist or was deleted.",
        remedy: "Check `ApplicationId`, and that the credentials belong to the same organization.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow", "CreateSchemeUrl", "DescribeFileUrls", "DescribeFlowTemplates",
        ],
    }
    ResourceNotFoundAuthActiveOrganization = "ResourceNotFound.AuthActiveOrganization" {
        meaning: "The organization is not verified and activated.",
        remedy: "Verify and activate it first.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    ResourceNotFoundDocument = "ResourceNotFound.Document" {
        meaning: "The document does not exist.",
        remedy: "Check the flow, and call `CreateDocument` first.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup",
        ],
    }
    ResourceNotFoundErrNotExistRole = "ResourceNotFound.ErrNotExistRole" {
        meaning: "The employee has no role.",
        remedy: "Give the employee a role in the console.",
        retry: Never,
        actions: [
            "CreateBatchCancelFlowUrl", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreatePrepareFlowGroup", "DescribeCancelFlowsTask",
        ],
    }
    ResourceNotFoundFlow = "ResourceNotFound.Flow" {
        meaning: "The flow does not exist.",
        remedy: "Check `FlowId`; the flow has to belong to your organization.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CreateBatchCancelFlowUrl", "CreateEmbedWebUrl", "CreateFlowByFiles",
            "CreateFlowEvidenceReport", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateFlowSignUrl",
            "CreateLegalSealQrCode", "CreatePrepareFlowGroup", "CreateSchemeUrl", "DescribeCancelFlowsTask",
            "DescribeFlowBriefs", "DescribeFlowEvidenceReport", "StartFlow",
        ],
    }
    ResourceNotFoundFlowApprover = "ResourceNotFound.FlowApprover" {
        meaning: "The signer of the flow does not exist.",
        remedy: "Check `FlowId` and that the operator's organization is a party of the flow.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowEvidenceReport",
            "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "DescribeFlowEvidenceReport", "StartFlow",
        ],
    }
    ResourceNotFoundNotExistApplication = "ResourceNotFound.NotExistApplication" {
        meaning: "The application does not exist.",
        remedy: "Check `ApplicationId`, and that the credentials belong to the same organization.",
        retry: Never,
        actions: ["DescribeBillUsageDetail"],
    }
    ResourceNotFoundNotExistDocument = "ResourceNotFound.NotExistDocument" {
        meaning: "The document does not exist.",
        remedy: "Check the flow, and call `CreateDocument` first.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "DescribeFileUrls", "StartFlow",
        ],
    }
    ResourceNotFoundNotExistFlow = "ResourceNotFound.NotExistFlow" {
        meaning: "The flow does not exist.",
        remedy: "Check `FlowId`; the flow has to belong to your organization.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup", "StartFlow",
        ],
    }
    ResourceNotFoundNotExistResource = "ResourceNotFound.NotExistResource" {
        meaning: "A file or another resource does not exist.",
        remedy: "Check the IDs of files; uploaded files expire and have to be uploaded again.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "DescribeDraftContractByPromptsTask",
        ],
    }
    ResourceNotFoundNotExistTemplate = "ResourceNotFound.NotExistTemplate" {
        meaning: "The template does not exist.",
        remedy: "Check `TemplateId`; the template has to belong to your organization and be enabled.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
        ],
    }
    ResourceNotFoundOrganization = "ResourceNotFound.Organization" {
        meaning: "The organization does not exist or is not verified.",
        remedy: "Check `Agent.ProxyOrganizationId` and the organizations that the request names.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow", "StartFlow",
        ],
    }
    ResourceNotFoundQrInfo = "ResourceNotFound.QrInfo" {
        meaning: "The QR code does not exist.",
        remedy: "Check `QrCodeId`.",
        retry: Never,
        actions: ["CancelMultiFlowSignQRCode"],
    }
    ResourceNotFoundResource = "ResourceNotFound.Resource" {
        meaning: "A file or another resource does not exist.",
        remedy: "Check `FileIds` or `TemplateId`; uploaded files expire, after an hour by default, and have to be uploaded again.",
        retry: Never,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreateMultiFlowSignQRCode",
            "CreatePrepareFlowGroup", "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowInfo", "StartFlow",
        ],
    }
    ResourceNotFoundSuperAdmin = "ResourceNotFound.SuperAdmin" {
        meaning: "The organization has no super administrator.",
        remedy: "Check that the organization is verified.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    ResourceNotFoundTemplate = "ResourceNotFound.Template" {
        meaning: "The template does not exist.",
        remedy: "Check `TemplateId`; the template has to belong to your organization and be enabled.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateMultiFlowSignQRCode", "DescribeContractReviewChecklist", "DescribeFlowTemplates",
            "DescribeUserFlowType", "DescribeUserVerifyStatus", "ImportContractReviewChecklist", "OperateFlowRemarks",
            "OperateSeals", "OperateTemplate",
        ],
    }
    ResourceNotFoundUrl = "ResourceNotFound.Url" {
        meaning: "The link does not exist.",
        remedy: "Make a new one; check the ID it belongs to.",
        retry: Never,
        actions: ["DescribeFlowEvidenceReport"],
    }
    ResourceNotFoundUser = "ResourceNotFound.User" {
        meaning: "The user does not exist.",
        remedy: "Check `Operator.UserId`, and the employees and persons that the request names.",
        retry: Never,
        actions: [
            "CreateDocument", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateIntegrationUserRoles", "CreateMiniAppPrepareFlow", "CreatePrepareFlow",
            "CreatePrepareFlowGroup", "CreateReleaseFlow",
        ],
    }
    ResourceNotFoundVerifyUser = "ResourceNotFound.VerifyUser" {
        meaning: "A user or employee has not verified their identity.",
        remedy: "Have `Operator.UserId` and the others verify their identity first.",
        retry: Never,
        actions: [
            "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMiniAppPrepareFlow", "CreatePrepareFlow", "CreatePrepareFlowGroup",
            "CreateReleaseFlow",
        ],
    }
    ResourceNotFoundWeWorkUser = "ResourceNotFound.WeWorkUser" {
        meaning: "None of those who decide has verified their identity in WeCom.",
        remedy: "Have one of them do so.",
        retry: Never,
        actions: ["CreateSeal"],
    }
    ResourceUnavailable = "ResourceUnavailable" {
        meaning: "The resource is not available.",
        remedy: "Check the state of the resource.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CreateDocument", "CreateEmbedWebUrl", "CreateExtendedServiceAuthInfos",
            "CreateFlow", "CreateFlowBlockchainEvidenceUrl", "CreateFlowByFiles", "CreateFlowGroupByFiles",
            "CreateFlowGroupByTemplates", "CreateMultiFlowSignQRCode", "CreateOrganizationGroupInvitationLink",
            "CreatePrepareFlowGroup", "CreateSchemeUrl", "DeleteExtendedServiceAuthInfos",
            "DeleteOrganizationAuthorizations", "DescribeExtendedServiceAuthDetail", "DescribeExtendedServiceAuthInfos",
            "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowInfo", "DescribeFlowTemplates",
            "DescribeIntegrationEmployees", "DescribeOrganizationSeals", "DescribeUserFlowType",
            "DescribeUserVerifyStatus", "ModifyExtendedService", "StartFlow",
        ],
    }
    ResponseSizeLimitExceeded = "ResponseSizeLimitExceeded" {
        meaning: "The response is too large.",
        remedy: "Ask for less in one call, for instance by smaller pages.",
        retry: Never,
        common: true,
    }
    ServiceUnavailable = "ServiceUnavailable" {
        meaning: "The service is not available now.",
        remedy: "Try again later.",
        retry: Safe,
        common: true,
    }
    UnauthorizedOperation = "UnauthorizedOperation" {
        meaning: "The caller may not do this.",
        remedy: "Have the permission granted, or call with another account.",
        retry: Never,
        common: true,
        actions: [
            "CreateDocument", "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateIntegrationEmployees", "CreateIntegrationRole", "CreatePrepareFlowGroup", "CreateSealPolicy",
            "CreateSingleSignOnEmployees", "DeleteIntegrationDepartment", "DeleteIntegrationEmployees",
            "DeleteIntegrationRoleUsers", "DeleteSingleSignOnEmployees", "DescribeFileUrls", "DescribeFlowBriefs",
            "DescribeFlowTemplates", "DescribeIntegrationEmployees", "DescribeIntegrationRoles",
            "DescribeSingleSignOnEmployees", "ModifyIntegrationRole", "ModifySingleSignOnEmployees",
        ],
    }
    UnauthorizedOperationNoPermissionFeature = "UnauthorizedOperation.NoPermissionFeature" {
        meaning: "The edition of the organization does not include this action.",
        remedy: "Upgrade to an edition that includes it.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelFlow", "CancelMultiFlowSignQRCode", "CreateBatchCancelFlowUrl",
            "CreateBatchInitOrganizationUrl", "CreateBatchQuickSignUrl", "CreateBatchSignUrl", "CreateConvertTaskApi",
            "CreateDocument", "CreateDynamicFlowApprover", "CreateEmbedWebUrl", "CreateEmployeeChangeUrl",
            "CreateFileConvertTask", "CreateFlow", "CreateFlowApprovers", "CreateFlowByFiles",
            "CreateFlowEvidenceReport", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates",
            "CreateFlowGroupReminds", "CreateFlowGroupSignReview", "CreateFlowReminds", "CreateFlowSignReview",
            "CreateFlowSignUrl", "CreateIntegrationEmployees", "CreateIntegrationRole", "CreateIntegrationUserRoles",
            "CreateLegalSealQrCode", "CreateMiniAppPrepareFlow", "CreateMultiFlowSignQRCode",
            "CreateOrganizationAuthFile", "CreatePartnerAuthorizationLink", "CreatePartnerAutoSignAuthUrl",
            "CreatePrepareFlow", "CreatePrepareFlowGroup", "CreateReleaseFlow", "CreateSchemeUrl",
            "CreateSingleSignOnEmployees", "DeleteIntegrationEmployees", "DeleteIntegrationRoleUsers",
            "DeleteSingleSignOnEmployees", "DescribeCancelFlowsTask", "DescribeExtendedServiceAuthInfos",
            "DescribeFileConvertTask", "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowEvidenceReport",
            "DescribeFlowInfo", "DescribeFlowTemplates", "DescribeIntegrationEmployees", "DescribeIntegrationRoles",
            "DescribeOrganizationSeals", "DescribeSingleSignOnEmployees", "DescribeThirdPartyAuthCode",
            "DescribeUserFlowType", "DescribeUserVerifyStatus", "GetTaskResultApi", "ModifyApplicationCallbackInfo",
            "ModifyExtendedService", "ModifyFlowDeadline", "ModifyIntegrationRole", "ModifyPartnerAuthorization",
            "ModifyPartnerAutoSignAuthUrl", "ModifySingleSignOnEmployees", "StartFlow",
            "UnbindEmployeeUserIdWithClientOpenId", "UploadFiles", "VerifyPdf",
        ],
    }
    UnknownParameter = "UnknownParameter" {
        meaning: "The request holds a parameter that is not defined.",
        remedy: "Leave out the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "DescribeFileUrls", "DescribeFlowBriefs", "DescribeFlowTemplates", "StartFlow",
        ],
    }
    UnsupportedOperation = "UnsupportedOperation" {
        meaning: "The operation is not supported.",
        remedy: "Check that action and parameters fit the resource.",
        retry: Never,
        common: true,
        actions: [
            "CreateFlowByFiles", "CreateFlowGroupByFiles", "CreateFlowGroupByTemplates", "CreatePrepareFlowGroup",
            "DescribeFlowBriefs", "StartFlow",
        ],
    }
    UnsupportedProtocol = "UnsupportedProtocol" {
        meaning: "The HTTP method or protocol is not supported.",
        remedy: "Use GET or POST.",
        retry: Never,
        common: true,
    }
    UnsupportedRegion = "UnsupportedRegion" {
        meaning: "The action does not support the region.",
        remedy: "Send a supported region, or none.",
        retry: Never,
        common: true,
    }
}
