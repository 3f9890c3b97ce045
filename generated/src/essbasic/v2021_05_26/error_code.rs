// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/errors.yaml, spec/common/errors.yaml
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
            "ChannelCreateFlowApprovers", "ChannelCreateUserAutoSignEnableUrl", "ChannelDescribeEmployees",
            "ChannelDescribeUserAutoSignStatus", "ChannelDisableUserAutoSign", "ChannelRenewAutoSignLicense",
            "CreateSealByImage", "UploadFiles",
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
        remedy: "Read the message; it names the cause. Check the state of the organization, operator and flows before another try.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "CancelOrganizationFlows", "ChannelBatchCancelFlows", "ChannelCancelFlow",
            "ChannelCreateBatchCancelFlowUrl", "ChannelCreateBatchQuickSignUrl", "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows", "ChannelCreateDynamicFlowApprover", "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowApprovers", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowReminds", "ChannelCreateFlowSignUrl", "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationBatchSignUrl", "ChannelCreatePrepareFlow", "ChannelCreatePrepareFlowGroup",
            "ChannelCreatePreparedPersonalEsign", "ChannelCreateReleaseFlow", "ChannelCreateRole",
            "ChannelCreateUserAutoSignEnableUrl", "ChannelCreateUserAutoSignSealUrl", "ChannelCreateUserRoles",
            "ChannelCreateWebThemeConfig", "ChannelDeleteRole", "ChannelDeleteRoleUsers",
            "ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail", "ChannelDescribeEmployees",
            "ChannelDescribeFlowComponents", "ChannelDescribeOrganizationSeals", "ChannelDescribeSignFaceVideo",
            "ChannelDescribeUserAutoSignStatus", "ChannelDisableUserAutoSign", "ChannelModifyRole",
            "ChannelRenewAutoSignLicense", "ChannelUpdateSealStatus", "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl", "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelFlowEvidenceReport", "CreateChannelSubOrganizationActive", "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl", "CreateEmployeeQualificationSealQrCode", "CreateFileConvertTask",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowForwards", "CreateFlowsByTemplates", "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl", "CreateOrganizationAuthFile", "CreatePartnerAutoSignAuthUrl",
            "CreatePersonAuthCertificateImage", "CreateSealByImage", "CreateSignUrls",
            "DeleteOrganizationAuthorizations", "DescribeBatchOrganizationRegistrationTasks", "DescribeCancelFlowsTask",
            "DescribeChannelFlowEvidenceReport", "DescribeChannelOrganizations", "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo", "DescribeFlowDetailInfo", "DescribeResourceUrlsByFlows",
            "DescribeTemplates", "DescribeUsage", "DescribeUserFlowType", "GetDownloadFlowUrl", "ModifyExtendedService",
            "ModifyOrganizationBusinessInfo", "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate", "PrepareFlows",
            "SyncProxyOrganization", "SyncProxyOrganizationOperators", "UploadFiles",
        ],
    }
    FailedOperationAgeNotAchieveNormalLegal = "FailedOperation.AgeNotAchieveNormalLegal" {
        meaning: "A signer is younger than the age at which signing is allowed.",
        remedy: "Check `IdCardNumber` of the signers in `FlowApprovers`, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    FailedOperationAuthFail = "FailedOperation.AuthFail" {
        meaning: "The permission check of the call failed.",
        remedy: "Check all parts of `Agent`, and that the organization and its operator have verified their identity and may manage seals.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    FailedOperationErrNotSyncProxyOrganization = "FailedOperation.ErrNotSyncProxyOrganization" {
        meaning: "The organization is to be verified by a trusted third party, but its data has not been sent yet.",
        remedy: "Call `SyncProxyOrganization` first, with `ProxyOrganizationName`, `UniformSocialCreditCode` and `ProxyLegalName`.",
        retry: Never,
        actions: ["CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
    }
    FailedOperationExistSameSealName = "FailedOperation.ExistSameSealName" {
        meaning: "The organization already has a seal of this name.",
        remedy: "Choose another `SealName`, or use the existing seal.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    FailedOperationFlowNumExceed = "FailedOperation.FlowNumExceed" {
        meaning: "The request asks for more flows than one download may hold.",
        remedy: "Name at most 20 flows in each `FlowIdList` of `DownLoadFlows`, and 50 in all.",
        retry: Never,
        actions: ["GetDownloadFlowUrl"],
    }
    FailedOperationHasAuthorized = "FailedOperation.HasAuthorized" {
        meaning: "The authorization exists already.",
        remedy: "Treat it as done; a flow that has been claimed cannot be claimed again, so drop it from `FlowIds`.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows"],
    }
    FailedOperationLicenseNoQuota = "FailedOperation.LicenseNoQuota" {
        meaning: "The licences for automatic signing are used up.",
        remedy: "Buy more licences, or ask the account manager.",
        retry: Never,
        actions: ["ChannelRenewAutoSignLicense"],
    }
    FailedOperationNoRoleAuth = "FailedOperation.NoRoleAuth" {
        meaning: "No role that allows the call was found, or the data it is about does not exist.",
        remedy: "Check that `Agent.ProxyOperator.OpenId` has a role with this permission and that the IDs in the request exist.",
        retry: Never,
        actions: [
            "ChannelCreateEmbedWebUrl", "CreateBatchAdminChangeInvitations", "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateModifyAdminAuthorizationUrl",
            "DeleteOrganizationAuthorizations", "DescribeBatchOrganizationRegistrationTasks",
        ],
    }
    FailedOperationNotAvailableSignReview = "FailedOperation.NotAvailableSignReview" {
        meaning: "The flow is in a state in which no review of its signing can be submitted.",
        remedy: "Read the state with `DescribeFlowDetailInfo`; check that the flow was started with a review and is not finished.",
        retry: Never,
        actions: [
            "ChannelCreateFlowSignReview", "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl",
            "CreateFlowGroupSignReview", "ModifyFlowDeadline",
        ],
    }
    FailedOperationOrganizationExperienceChange = "FailedOperation.OrganizationExperienceChange" {
        meaning: "The business status of an organization differs from the official company register.",
        remedy: "Have the organization put its registration in order, for instance if it is dissolved or revoked; until then start no flow with it.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "CreateFlowsByTemplates"],
    }
    FailedOperationOrganizationNameChanged = "FailedOperation.OrganizationNameChanged" {
        meaning: "The name of an organization differs from the official company register.",
        remedy: "Send the current name in `OrganizationName`; an organization that was renamed first updates its data with `ModifyOrganizationBusinessInfo`.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "CreateFlowsByTemplates",
        ],
    }
    FailedOperationOrganizationNameNeedChange = "FailedOperation.OrganizationNameNeedChange" {
        meaning: "The name of an organization differs from the company register, and only its super administrator or legal representative can change it.",
        remedy: "Have one of them update the name, for instance with the link from `CreateChannelOrganizationInfoChangeUrl`.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "CreateFlowsByTemplates",
        ],
    }
    FailedOperationOrganizationNotChange = "FailedOperation.OrganizationNotChange" {
        meaning: "No data of the organization would change.",
        remedy: "Send only what differs from the stored data, and call only if something does.",
        retry: Never,
        actions: ["ModifyOrganizationBusinessInfo"],
    }
    FailedOperationQrCodeCreatorSignComponents = "FailedOperation.QrCodeCreatorSignComponents" {
        meaning: "The template holds fill fields of the initiator, which a QR code for signing does not allow.",
        remedy: "Choose a `TemplateId` whose template has fill fields of signers only.",
        retry: Never,
        actions: ["ChannelCreateMultiFlowSignQRCode"],
    }
    FailedOperationQrCodeSignUsers = "FailedOperation.QrCodeSignUsers" {
        meaning: "The template has no signers.",
        remedy: "Add the signers to the template, or choose another `TemplateId`.",
        retry: Never,
        actions: ["ChannelCreateMultiFlowSignQRCode"],
    }
    FailedOperationQrCodeTemplateId = "FailedOperation.QrCodeTemplateId" {
        meaning: "The template cannot be used for a QR code for signing.",
        remedy: "Check `TemplateId`; of organizations only the initiating one may sign, and not first where the order is fixed.",
        retry: Never,
        actions: ["ChannelCreateMultiFlowSignQRCode"],
    }
    FailedOperationStaffAlreadyVerify = "FailedOperation.StaffAlreadyVerify" {
        meaning: "The employee has already verified their identity.",
        remedy: "Leave the employee out of `ProxyOrganizationOperators`; `UPDATE` works only before verification, later changes are made in the mini program.",
        retry: Never,
        actions: ["OperateChannelTemplate", "SyncProxyOrganizationOperators"],
    }
    FailedOperationUserAutoSignEnableAlready = "FailedOperation.UserAutoSignEnableAlready" {
        meaning: "The link cannot be withdrawn, because the person has already turned on automatic signing.",
        remedy: "Use `ChannelDisableUserAutoSign` to turn it off.",
        retry: Never,
        actions: ["ChannelCancelUserAutoSignEnableUrl"],
    }
    FailedOperationUserAutoSignEnableUrlNotExist = "FailedOperation.UserAutoSignEnableUrlNotExist" {
        meaning: "There is no link for turning on automatic signing that could be withdrawn.",
        remedy: "Check `SceneKey` and `UserInfo`; there is nothing to do if no link was made.",
        retry: Never,
        actions: ["ChannelCancelUserAutoSignEnableUrl"],
    }
    InternalError = "InternalError" {
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "ChannelCancelFlow", "ChannelCancelMultiFlowSignQRCode", "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows", "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates", "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl", "ChannelCreateMultiFlowSignQRCode", "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlowGroup", "ChannelCreateReleaseFlow", "ChannelCreateRole", "ChannelCreateUserRoles",
            "ChannelDeleteRole", "ChannelDeleteRoleUsers", "ChannelDescribeFlowComponents", "ChannelModifyRole",
            "ChannelRenewAutoSignLicense", "ChannelVerifyPdf", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl", "CreateConsoleLoginUrl", "CreateEmployeeChangeUrl",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowGroupSignReview", "CreateFlowsByTemplates",
            "CreateLegalSealQrCode", "CreateOrganizationAuthFile", "CreatePartnerAutoSignAuthUrl", "CreateSignUrls",
            "DescribeChannelOrganizations", "DescribeExtendedServiceAuthDetail", "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo", "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage",
            "DescribeUserFlowType", "GetDownloadFlowUrl", "ModifyExtendedService", "ModifyFlowDeadline",
            "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate", "OperateTemplate", "PrepareFlows",
            "SyncProxyOrganization", "SyncProxyOrganizationOperators",
        ],
    }
    InternalErrorApi = "InternalError.Api" {
        meaning: "An API the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCreateBatchSignUrl", "ChannelCreateBoundFlows", "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreateReleaseFlow", "ChannelRenewAutoSignLicense", "CreateFlowBlockchainEvidenceUrl",
            "DescribeResourceUrlsByFlows", "DescribeUsage", "GetDownloadFlowUrl", "OperateTemplate", "PrepareFlows",
            "SyncProxyOrganizationOperators",
        ],
    }
    InternalErrorDb = "InternalError.Db" {
        meaning: "The database of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCancelUserAutoSignEnableUrl", "ChannelCreateBatchSignUrl", "ChannelCreateFlowApprovers",
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview", "ChannelCreateOrganizationBatchSignUrl", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl", "ChannelCreateUserAutoSignSealUrl",
            "ChannelDescribeUserAutoSignStatus", "ChannelDisableUserAutoSign", "ChannelRenewAutoSignLicense",
            "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl", "CreateCloseOrganizationUrl",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowGroupSignReview", "DescribeResourceUrlsByFlows",
            "ModifyFlowDeadline", "ModifyOrganizationBusinessInfo", "OperateChannelTemplate", "OperateTemplate",
            "PrepareFlows",
        ],
    }
    InternalErrorDbConnection = "InternalError.DbConnection" {
        meaning: "The service could not reach its database.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "OperateChannelTemplate", "OperateTemplate",
        ],
    }
    InternalErrorDbInsert = "InternalError.DbInsert" {
        meaning: "The service could not write a new record to its database.",
        remedy: "Find out whether the call had an effect, then try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["ChannelCreateBoundFlows"],
    }
    InternalErrorDbRead = "InternalError.DbRead" {
        meaning: "The service could not read its database.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCancelMultiFlowSignQRCode", "ChannelCreateEmbedWebUrl", "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl", "CreateBatchOrganizationRegistrationTasks",
            "CreateModifyAdminAuthorizationUrl", "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks", "ModifyExtendedService", "OperateChannelTemplate",
        ],
    }
    InternalErrorDbUpdate = "InternalError.DbUpdate" {
        meaning: "The service could not change a record of its database.",
        remedy: "Find out whether the call had an effect, then try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["OperateChannelTemplate"],
    }
    InternalErrorDecryption = "InternalError.Decryption" {
        meaning: "The service could not decrypt data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup", "ChannelCreateUserAutoSignSealUrl", "CreateFlowBlockchainEvidenceUrl",
            "SyncProxyOrganizationOperators",
        ],
    }
    InternalErrorDependsApi = "InternalError.DependsApi" {
        meaning: "An API of another system that the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["ChannelCreateUserAutoSignSealUrl", "ChannelRenewAutoSignLicense", "CreateFileConvertTask"],
    }
    InternalErrorDependsDb = "InternalError.DependsDb" {
        meaning: "A database the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateOrganizationBatchSignUrl", "ChannelCreateSealPolicy",
            "ChannelDeleteSealPolicies", "ChannelDescribeOrganizationSeals",
        ],
    }
    InternalErrorEncryption = "InternalError.Encryption" {
        meaning: "The service could not encrypt data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCancelUserAutoSignEnableUrl", "ChannelCreateFlowApprovers", "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl", "ChannelCreateUserAutoSignSealUrl",
            "ChannelDescribeUserAutoSignStatus", "ChannelDisableUserAutoSign", "SyncProxyOrganizationOperators",
        ],
    }
    InternalErrorGenerateId = "InternalError.GenerateId" {
        meaning: "The service could not make a unique ID.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
        ],
    }
    InternalErrorPdf = "InternalError.Pdf" {
        meaning: "The service could not compose the PDF of a flow.",
        remedy: "Try again later; if it persists, check that the file opens as a PDF, and report the request ID.",
        retry: Safe,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateReleaseFlow"],
    }
    InternalErrorSealUpload = "InternalError.SealUpload" {
        meaning: "The service could not store the image of the seal.",
        remedy: "Try again later; if it persists, check `SealImage` and report the request ID.",
        retry: Safe,
        actions: ["CreateSealByImage"],
    }
    InternalErrorSerialize = "InternalError.Serialize" {
        meaning: "The service could not serialize data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["UploadFiles"],
    }
    InternalErrorSystem = "InternalError.System" {
        meaning: "The system of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ArchiveDynamicFlow", "ChannelCancelFlow", "ChannelCreateBoundFlows", "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow", "ChannelDescribeEmployees", "CreateChannelFlowEvidenceReport",
            "CreateChannelOrganizationInfoChangeUrl", "CreateConsoleLoginUrl", "CreateFlowsByTemplates",
            "CreateLegalSealQrCode", "CreateSealByImage", "CreateSignUrls", "DescribeChannelFlowEvidenceReport",
            "DescribeFlowDetailInfo", "DescribeResourceUrlsByFlows", "DescribeTemplates", "GetDownloadFlowUrl",
            "OperateChannelTemplate", "OperateTemplate", "PrepareFlows", "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
    }
    InternalErrorThirdParty = "InternalError.ThirdParty" {
        meaning: "A third party that the service relies on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
        ],
    }
    InvalidAction = "InvalidAction" {
        meaning: "The action does not exist.",
        remedy: "Check the spelling of the action and the version.",
        retry: Never,
        common: true,
    }
    InvalidParameter = "InvalidParameter" {
        meaning: "A parameter is wrong.",
        remedy: "Correct the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "CancelOrganizationFlows", "ChannelCancelFlow", "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows", "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates", "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl", "ChannelCreateMultiFlowSignQRCode", "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlowGroup", "ChannelCreateRole", "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserAutoSignSealUrl", "ChannelCreateUserRoles", "ChannelDeleteRole",
            "ChannelDescribeEmployees", "ChannelDescribeOrganizationSeals", "ChannelDisableUserAutoSign",
            "ChannelModifyRole", "ChannelRenewAutoSignLicense", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl", "CreateConsoleLoginUrl", "CreateEmployeeChangeUrl", "CreateFlowForwards",
            "CreateFlowGroupSignReview", "CreateFlowsByTemplates", "CreateLegalSealQrCode",
            "CreateOrganizationAuthFile", "CreatePartnerAutoSignAuthUrl", "CreateSignUrls",
            "DescribeChannelOrganizations", "DescribeExtendedServiceAuthDetail", "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo", "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage",
            "GetDownloadFlowUrl", "ModifyExtendedService", "ModifyFlowDeadline", "ModifyOrganizationBusinessInfo",
            "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate", "PrepareFlows", "SyncProxyOrganization",
            "SyncProxyOrganizationOperators", "UploadFiles",
        ],
    }
    InvalidParameterApplication = "InvalidParameter.Application" {
        meaning: "The application number is not known.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlowGroup", "ChannelCreateReleaseFlow",
            "ChannelDescribeEmployees", "CreateFlowsByTemplates", "CreateSignUrls", "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
        ],
    }
    InvalidParameterApproverType = "InvalidParameter.ApproverType" {
        meaning: "The kind of a signer is not valid.",
        remedy: "Use one of the documented values in `ApproverType` of each signer; which ones are open depends on the action.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
        ],
    }
    InvalidParameterApproverVerifyType = "InvalidParameter.ApproverVerifyType" {
        meaning: "The way signers are checked is not valid.",
        remedy: "Set `ApproverVerifyType` to `VerifyCheck` or `MobileCheck`, and `ApproverVerifyTypes` of a signer to documented values.",
        retry: Never,
        actions: [
            "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlowGroup", "CreateFlowsByTemplates",
        ],
    }
    InvalidParameterAuthorizationType = "InvalidParameter.AuthorizationType" {
        meaning: "The way in which the organization is to be authorized is not allowed.",
        remedy: "Set `AuthorizationTypes` to documented values that are open to the application.",
        retry: Never,
        actions: ["CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
    }
    InvalidParameterBizApproverAlreadyExists = "InvalidParameter.BizApproverAlreadyExists" {
        meaning: "The same signer was added twice.",
        remedy: "Name every signer once; look for equal `OpenId`, `Mobile` or `IdCardNumber` in `FlowApprovers`.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup", "CreateFlowsByTemplates",
        ],
    }
    InvalidParameterBusinessLicense = "InvalidParameter.BusinessLicense" {
        meaning: "The image of the business licence is not valid.",
        remedy: "Send a PNG or JPG as Base64 text in `BusinessLicense`, without a data URL in front.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows", "SyncProxyOrganization"],
    }
    InvalidParameterCancelReason = "InvalidParameter.CancelReason" {
        meaning: "The reason for cancelling is not well-formed.",
        remedy: "Use at most 200 Chinese characters, letters, digits and underscores in `CancelMessage`.",
        retry: Never,
        actions: ["ChannelCancelFlow"],
    }
    InvalidParameterCardNumber = "InvalidParameter.CardNumber" {
        meaning: "The number of an identity document is wrong.",
        remedy: "Check the ID number, such as `IdCardNumber`, against its card type; a mainland ID has 18 characters, with an upper-case X.",
        retry: Never,
        actions: [
            "ChannelCreateUserAutoSignEnableUrl", "ChannelDescribeUserAutoSignStatus", "ChannelDisableUserAutoSign",
            "ChannelRenewAutoSignLicense", "CreateConsoleLoginUrl", "CreateLegalSealQrCode", "SyncProxyOrganization",
        ],
    }
    InvalidParameterCardType = "InvalidParameter.CardType" {
        meaning: "The kind of an identity document is wrong.",
        remedy: "Use a card type that the action allows, such as `IdCardType` `ID_CARD`; a client organization's `ProxyLegalIdCardType` can be nothing else.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl", "ChannelDescribeUserAutoSignStatus", "ChannelDisableUserAutoSign",
            "ChannelRenewAutoSignLicense", "SyncProxyOrganization",
        ],
    }
    InvalidParameterComponentPosition = "InvalidParameter.ComponentPosition" {
        meaning: "The position of a field is wrong.",
        remedy: "Check `ComponentPage`, `ComponentPosX`, `ComponentPosY`, `ComponentWidth` and `ComponentHeight` against the pages of the file.",
        retry: Never,
        actions: ["ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlow"],
    }
    InvalidParameterComponentType = "InvalidParameter.ComponentType" {
        meaning: "The type of a field is wrong.",
        remedy: "Use a documented `ComponentType`; types of fill fields go into `Components`, those of sign fields into `SignComponents`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByTemplates"],
    }
    InvalidParameterComponentValue = "InvalidParameter.ComponentValue" {
        meaning: "The value of a field is not valid.",
        remedy: "Check that `ComponentValue` is what the `ComponentType` takes, such as a file ID for `FILL_IMAGE` or an option of `SELECTOR`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreatePrepareFlow"],
    }
    InvalidParameterContentType = "InvalidParameter.ContentType" {
        meaning: "The content to be returned is not one that can be asked for.",
        remedy: "Set `ContentType` to 0 or 1.",
        retry: Never,
        actions: ["DescribeTemplates"],
    }
    InvalidParameterCustomShowMap = "InvalidParameter.CustomShowMap" {
        meaning: "The text for the contract list of the mini program holds an unknown variable.",
        remedy: "Use only {合同名称}, {发起方姓名}, {发起方企业}, {签署方N姓名} and {签署方N企业} in `CustomShowMap`; N counts the signers from 1.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterCustomerData = "InvalidParameter.CustomerData" {
        meaning: "The data of your own that goes with the flow has a wrong length.",
        remedy: "Keep `CustomerData`, or `UserData`, to at most 1000 characters.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterDataNotFound = "InvalidParameter.DataNotFound" {
        meaning: "Data that a parameter refers to does not exist.",
        remedy: "Check that the IDs in the request exist and belong to this application.",
        retry: Never,
        actions: [
            "ChannelCancelMultiFlowSignQRCode", "ChannelCreateBoundFlows", "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlowGroup",
            "CreateConsoleLoginUrl", "CreateFlowsByTemplates", "CreateLegalSealQrCode",
            "DescribeChannelFlowEvidenceReport", "DescribeTemplates", "OperateChannelTemplate", "PrepareFlows",
        ],
    }
    InvalidParameterDate = "InvalidParameter.Date" {
        meaning: "A date is not valid.",
        remedy: "Write `StartDate` and `EndDate` like 2021-03-21, the start not after the end and not too far apart.",
        retry: Never,
        actions: ["DescribeUsage"],
    }
    InvalidParameterDepartUserId = "InvalidParameter.DepartUserId" {
        meaning: "The ID of an employee is wrong.",
        remedy: "Check `Agent.ProxyOperator.OpenId` and the IDs in `Filters`.",
        retry: Never,
        actions: ["ChannelDescribeEmployees"],
    }
    InvalidParameterDupTask = "InvalidParameter.DupTask" {
        meaning: "The same task has been submitted before.",
        remedy: "Do not submit it again; ask for its result with `DescribeCancelFlowsTask`.",
        retry: Never,
        actions: ["ChannelBatchCancelFlows", "DescribeCancelFlowsTask"],
    }
    InvalidParameterEmptyParams = "InvalidParameter.EmptyParams" {
        meaning: "Parameters are empty.",
        remedy: "Fill in what the action needs, such as `UserIds` or `OpenIds`, `FlowId`, `ProxyOrganizationOpenIds` or `ProxyOrganizationOperators`.",
        retry: Never,
        actions: [
            "ChannelDeleteRoleUsers", "ChannelDescribeFlowComponents", "OperateChannelTemplate",
            "SyncProxyOrganizationOperators",
        ],
    }
    InvalidParameterEndPoint = "InvalidParameter.EndPoint" {
        meaning: "The kind of link asked for is not valid.",
        remedy: "Use a value of `Endpoint` that the action documents; some go only with certain other parameters.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CreateConsoleLoginUrl", "CreateLegalSealQrCode", "CreateSignUrls",
            "DescribeFlowDetailInfo",
        ],
    }
    InvalidParameterFileType = "InvalidParameter.FileType" {
        meaning: "The type of a file is not allowed.",
        remedy: "Send the business licence as PNG or JPG in `BusinessLicense`.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows", "SyncProxyOrganization"],
    }
    InvalidParameterFlowApproverInfos = "InvalidParameter.FlowApproverInfos" {
        meaning: "The number of candidates for one signer is not allowed.",
        remedy: "Correct the candidates of the signers in `FlowApprovers`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterFlowApprovers = "InvalidParameter.FlowApprovers" {
        meaning: "A flow has no signers, or too many.",
        remedy: "Name at least one signer in `FlowApprovers` and not more than the action allows.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterFlowCallbackUrl = "InvalidParameter.FlowCallbackUrl" {
        meaning: "The callback address of a flow is not valid.",
        remedy: "Leave out `CallbackUrl`; the callback address is set in the configuration of the application.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterFlowDeadLine = "InvalidParameter.FlowDeadLine" {
        meaning: "The deadline of a flow is not valid.",
        remedy: "Set `Deadline` to a Unix time in the future.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "PrepareFlows",
        ],
    }
    InvalidParameterFlowDescription = "InvalidParameter.FlowDescription" {
        meaning: "The description of a flow is not valid.",
        remedy: "Shorten `FlowDescription` to at most 1000 characters.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterFlowFileIds = "InvalidParameter.FlowFileIds" {
        meaning: "A flow can be started from one file only.",
        remedy: "Send exactly one ID in `FileIds`; join several documents into one PDF, or start a flow group.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterFlowIds = "InvalidParameter.FlowIds" {
        meaning: "The number of flow IDs is not allowed.",
        remedy: "Send 1 to 100 IDs in `FlowIds`.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CreateSignUrls", "DescribeFlowDetailInfo"],
    }
    InvalidParameterFlowInfos = "InvalidParameter.FlowInfos" {
        meaning: "The list of flows is not valid.",
        remedy: "Check the entries of `FlowInfos`; a flow group takes 2 to 50 flows, `CreateFlowsByTemplates` at most 20.",
        retry: Never,
        actions: ["ChannelCreateFlowGroupByTemplates", "CreateFlowsByTemplates"],
    }
    InvalidParameterFlowName = "InvalidParameter.FlowName" {
        meaning: "The name of a flow is not valid.",
        remedy: "Use at most 200 Chinese characters, letters, digits and underscores.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "PrepareFlows",
        ],
    }
    InvalidParameterFlowType = "InvalidParameter.FlowType" {
        meaning: "The category of a flow is not valid.",
        remedy: "Use Chinese characters, letters, digits and underscores in `FlowType`, at most 255, or 200 if the action says so.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterGenerateType = "InvalidParameter.GenerateType" {
        meaning: "Links for this kind of signers are not supported.",
        remedy: "Use a documented value of `GenerateType`; `ALL` does not go with several `FlowIds`.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CreateSignUrls"],
    }
    InvalidParameterImage = "InvalidParameter.Image" {
        meaning: "The image is not valid.",
        remedy: "Send a PNG or JPG of at most 5 MB as Base64 text in `SealImage`.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    InvalidParameterInvalidId = "InvalidParameter.InvalidId" {
        meaning: "An ID does not exist or is malformed.",
        remedy: "Check `ResourceId`; it is a file ID that `UploadFiles` returned and that has not expired.",
        retry: Never,
        actions: ["CreateFileConvertTask"],
    }
    InvalidParameterKeyword = "InvalidParameter.Keyword" {
        meaning: "The keyword for placing a field is malformed or not in the file.",
        remedy: "Check `ComponentId`, which holds the keyword; it has to be in the PDF as text, not in a picture, and on `KeywordPage` if that is set.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    InvalidParameterLimit = "InvalidParameter.Limit" {
        meaning: "The page size is wrong.",
        remedy: "Lower `Limit`; a page holds at most 100 rows of billing data, or 1000 of `DescribeUsage`.",
        retry: Never,
        actions: ["ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail", "DescribeUsage"],
    }
    InvalidParameterLimitSealName = "InvalidParameter.LimitSealName" {
        meaning: "The name of the seal is too long.",
        remedy: "Shorten `SealName` to at most 50 Chinese characters.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    InvalidParameterMenuStatus = "InvalidParameter.MenuStatus" {
        meaning: "The setting of the side menu is not valid.",
        remedy: "Set `MenuStatus` to `ENABLE` or `DISABLE`.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows", "CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
    }
    InvalidParameterMissingRequiredParameterValue = "InvalidParameter.MissingRequiredParameterValue" {
        meaning: "A required parameter has no value.",
        remedy: "Fill in what the message names, for instance in `FlowInfos`, its `FlowApprovers` or `FormFields`.",
        retry: Never,
        actions: ["ChannelCreateFlowGroupByTemplates", "CreateFlowsByTemplates"],
    }
    InvalidParameterMobile = "InvalidParameter.Mobile" {
        meaning: "A mobile number is wrong.",
        remedy: "Send a mainland number of 11 digits in `Mobile`, without +86.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByTemplates", "ChannelCreateReleaseFlow",
            "CreateFlowsByTemplates",
        ],
    }
    InvalidParameterName = "InvalidParameter.Name" {
        meaning: "The name of a person is not valid.",
        remedy: "Send the real name as on the identity document.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow", "ChannelCreateUserAutoSignEnableUrl", "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign", "ChannelRenewAutoSignLicense", "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode", "PrepareFlows", "SyncProxyOrganization",
        ],
    }
    InvalidParameterNonsupportMobile = "InvalidParameter.NonsupportMobile" {
        meaning: "Mobile numbers of this kind are not supported.",
        remedy: "Use a mainland number of 11 digits in `Mobile`; numbers from abroad are not accepted.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterOpenId = "InvalidParameter.OpenId" {
        meaning: "The identifier of an employee is not valid.",
        remedy: "Check `Agent.ProxyOperator.OpenId`; it has at most 64 characters and belongs to one employee of the application.",
        retry: Never,
        actions: [
            "ChannelCreateBoundFlows", "ChannelCreateReleaseFlow", "CreateConsoleLoginUrl", "CreateLegalSealQrCode",
        ],
    }
    InvalidParameterOperatorId = "InvalidParameter.OperatorId" {
        meaning: "The identifier of the operator is wrong.",
        remedy: "Check `Agent.ProxyOperator.OpenId`; the employee has to belong to `Agent.ProxyOrganizationOpenId`.",
        retry: Never,
        actions: ["ChannelCreateFlowGroupByTemplates", "ChannelDescribeRoles"],
    }
    InvalidParameterOrganizationId = "InvalidParameter.OrganizationId" {
        meaning: "The identifier of an organization is not valid.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; it has at most 64 characters and belongs to one organization permanently.",
        retry: Never,
        actions: [
            "ChannelCreateBoundFlows", "ChannelDescribeEmployees", "CreateConsoleLoginUrl", "CreateLegalSealQrCode",
            "SyncProxyOrganization",
        ],
    }
    InvalidParameterOrganizationName = "InvalidParameter.OrganizationName" {
        meaning: "The name of an organization is not valid.",
        remedy: "Send the name as on the business licence in `OrganizationName` or `ProxyOrganizationName`, with full-width brackets （）.",
        retry: Never,
        actions: [
            "ChannelCreateBoundFlows", "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup", "ChannelCreateReleaseFlow",
            "CreateConsoleLoginUrl", "CreateLegalSealQrCode", "SyncProxyOrganization",
        ],
    }
    InvalidParameterParamError = "InvalidParameter.ParamError" {
        meaning: "A parameter has a wrong value, or a required one is empty.",
        remedy: "Correct the parameter that the message names; check enum values and IDs.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "CancelOrganizationFlows", "ChannelBatchCancelFlows", "ChannelCancelFlow",
            "ChannelCancelMultiFlowSignQRCode", "ChannelCancelUserAutoSignEnableUrl", "ChannelCreateBoundFlows",
            "ChannelCreateEmbedWebUrl", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates", "ChannelCreateFlowSignReview", "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationModifyQrCode", "ChannelCreatePrepareFlow", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow", "ChannelCreateRole", "ChannelCreateSealPolicy",
            "ChannelCreateUserAutoSignEnableUrl", "ChannelCreateUserRoles", "ChannelDeleteRole",
            "ChannelDeleteRoleUsers", "ChannelDeleteSealPolicies", "ChannelDescribeEmployees", "ChannelModifyRole",
            "ChannelVerifyPdf", "CreateBatchAdminChangeInvitations", "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateChannelOrganizationInfoChangeUrl",
            "CreateChannelSubOrganizationActive", "CreateCloseOrganizationUrl", "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl", "CreateEmployeeQualificationSealQrCode", "CreateFileConvertTask",
            "CreateFlowGroupSignReview", "CreateFlowsByTemplates", "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl", "CreateOrganizationAuthFile", "CreatePartnerAutoSignAuthUrl",
            "CreateSealByImage", "CreateSignUrls", "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeCancelFlowsTask", "DescribeChannelFlowEvidenceReport", "DescribeChannelOrganizations",
            "DescribeChannelSealPolicyWorkflowUrl", "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo", "DescribeFileConvertTask", "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows", "DescribeTemplates", "GetDownloadFlowUrl", "ModifyExtendedService",
            "ModifyFlowDeadline", "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate", "OperateTemplate",
            "PrepareFlows", "SyncProxyOrganization", "SyncProxyOrganizationOperators",
        ],
    }
    InvalidParameterResourceType = "InvalidParameter.ResourceType" {
        meaning: "The type of the file is not one that can be converted.",
        remedy: "Set `ResourceType` to a documented type, the one `ResourceName` ends in.",
        retry: Never,
        actions: ["CreateFileConvertTask"],
    }
    InvalidParameterRoleId = "InvalidParameter.RoleId" {
        meaning: "The ID of the role is wrong.",
        remedy: "Check `RoleId` with `ChannelDescribeRoles`; the super administrator and legal representative roles cannot be used here.",
        retry: Never,
        actions: ["ChannelDeleteRoleUsers"],
    }
    InvalidParameterSensitive = "InvalidParameter.Sensitive" {
        meaning: "A text holds words that are not permitted.",
        remedy: "Reword names, descriptions and values of fields.",
        retry: Never,
        actions: ["ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlow"],
    }
    InvalidParameterSensitiveFileContent = "InvalidParameter.SensitiveFileContent" {
        meaning: "A file holds content that is not permitted.",
        remedy: "Remove that content and upload the file again, in `FileInfos` or `SealImage`.",
        retry: Never,
        actions: ["CreateSealByImage", "UploadFiles"],
    }
    InvalidParameterSignComponentType = "InvalidParameter.SignComponentType" {
        meaning: "The type of a sign field is not valid.",
        remedy: "Use a documented type of sign field in `ComponentType` of `SignComponents`, such as `SIGN_SEAL`, `SIGN_SIGNATURE` or `SIGN_DATE`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterSignComponents = "InvalidParameter.SignComponents" {
        meaning: "A sign field is of a type that is not supported here.",
        remedy: "Change `ComponentType` in `SignComponents` to one that suits this kind of signer.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    InvalidParameterStatus = "InvalidParameter.Status" {
        meaning: "The state of the flow does not allow the call.",
        remedy: "Read the state with `DescribeFlowDetailInfo`; flows that are completed, rejected, expired or cancelled cannot be changed.",
        retry: Never,
        actions: [
            "ChannelCancelFlow", "ChannelCreateFlowSignReview", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateFlowGroupSignReview", "ModifyFlowDeadline",
        ],
    }
    InvalidParameterUniformSocialCreditCode = "InvalidParameter.UniformSocialCreditCode" {
        meaning: "The unified social credit code is not valid.",
        remedy: "Copy `UniformSocialCreditCode` from the business licence.",
        retry: Never,
        actions: ["CreateConsoleLoginUrl", "CreateLegalSealQrCode", "SyncProxyOrganization"],
    }
    InvalidParameterUnordered = "InvalidParameter.Unordered" {
        meaning: "The signing order is not valid.",
        remedy: "Check `Unordered`; if it is false, signing follows the order of `FlowApprovers`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    InvalidParameterUnsupportedComponentType = "InvalidParameter.UnsupportedComponentType" {
        meaning: "A field is of a type that is not supported.",
        remedy: "Replace the `ComponentType` that the message names; not every type goes with every action and signer.",
        retry: Never,
        actions: [
            "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
    }
    InvalidParameterFFowIds = "InvalidParameter.fFowIds" {
        meaning: "A flow ID does not exist.",
        remedy: "Check the IDs in `FlowIds`; they have to belong to `Agent.ProxyOrganizationOpenId`.",
        retry: Never,
        actions: ["DescribeFlowDetailInfo"],
    }
    InvalidParameterValue = "InvalidParameterValue" {
        meaning: "A parameter has a wrong value.",
        remedy: "Correct the parameter that the message names; check enum values and limits.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "CancelOrganizationFlows", "ChannelCreateBatchQuickSignUrl",
            "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates", "ChannelCreateFlowReminds", "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup", "ChannelCreateUserRoles", "ChannelDescribeSignFaceVideo",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowForwards", "CreateFlowsByTemplates", "CreateSignUrls",
            "DescribeResourceUrlsByFlows", "DescribeTemplates", "ModifyOrganizationBusinessInfo",
        ],
    }
    InvalidParameterValueInvalidQuotaType = "InvalidParameterValue.InvalidQuotaType" {
        meaning: "The kind of quota is not valid.",
        remedy: "Use a documented value of `QuotaType`, or leave it out to ask for all.",
        retry: Never,
        actions: ["ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail"],
    }
    InvalidParameterValueInvalidTime = "InvalidParameterValue.InvalidTime" {
        meaning: "A time is not valid.",
        remedy: "Write `StartTime` and `EndTime` like 20260901, at most 31 days apart; from 2026-10-10 on both have to lie in the same month.",
        retry: Never,
        actions: ["ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail"],
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
        meaning: "A quota is used up or a limit is exceeded.",
        remedy: "Send fewer items in one call; if a quota is meant, ask for a higher one.",
        retry: Never,
        common: true,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup", "CreateFlowsByTemplates",
        ],
    }
    LimitExceededCallTimes = "LimitExceeded.CallTimes" {
        meaning: "The action has been called too often; the number of calls per day is limited.",
        remedy: "Wait until the next day, or ask for a higher limit; `ChannelDescribeBillUsageDetail` replaces the action.",
        retry: Never,
        actions: ["DescribeUsage"],
    }
    LimitExceededCreateFlowNum = "LimitExceeded.CreateFlowNum" {
        meaning: "The request would start too many flows.",
        remedy: "Send at most 20 flows in `FlowInfos`, or 2 to 50 for a flow group.",
        retry: Never,
        actions: ["ChannelCreateFlowGroupByTemplates", "CreateFlowsByTemplates"],
    }
    LimitExceededFileSize = "LimitExceeded.FileSize" {
        meaning: "A file is too large.",
        remedy: "Shrink the image in `BusinessLicense` to at most 5 MB.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows", "SyncProxyOrganization"],
    }
    LimitExceededFlowIds = "LimitExceeded.FlowIds" {
        meaning: "The request names too many flows.",
        remedy: "Send at most 100 IDs in `FlowIds`.",
        retry: Never,
        actions: ["DescribeFlowDetailInfo"],
    }
    LimitExceededFlowInfos = "LimitExceeded.FlowInfos" {
        meaning: "The request holds too many flows.",
        remedy: "Send at most 20 flows in a call.",
        retry: Never,
        actions: ["PrepareFlows"],
    }
    LimitExceededProxyOrganizationOperator = "LimitExceeded.ProxyOrganizationOperator" {
        meaning: "The request holds too many employees.",
        remedy: "Send at most 200 entries in `ProxyOrganizationOperators`.",
        retry: Never,
        actions: ["SyncProxyOrganizationOperators"],
    }
    MissingParameter = "MissingParameter" {
        meaning: "A required parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "CancelOrganizationFlows", "ChannelCancelFlow", "ChannelCancelMultiFlowSignQRCode",
            "ChannelCancelUserAutoSignEnableUrl", "ChannelCreateBatchQuickSignUrl", "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows", "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowApprovers",
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview", "ChannelCreateFlowSignUrl", "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationBatchSignUrl", "ChannelCreatePrepareFlowGroup", "ChannelCreateReleaseFlow",
            "ChannelCreateRole", "ChannelCreateUserAutoSignEnableUrl", "ChannelCreateUserAutoSignSealUrl",
            "ChannelCreateUserRoles", "ChannelDeleteRole", "ChannelDescribeEmployees",
            "ChannelDescribeOrganizationSeals", "ChannelDescribeSignFaceVideo", "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign", "ChannelModifyRole", "ChannelRenewAutoSignLicense",
            "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl",
            "CreateChannelSubOrganizationActive", "CreateCloseOrganizationUrl", "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl", "CreateFlowBlockchainEvidenceUrl", "CreateFlowForwards",
            "CreateFlowGroupSignReview", "CreateFlowsByTemplates", "CreateLegalSealQrCode",
            "CreateOrganizationAuthFile", "CreatePartnerAutoSignAuthUrl", "CreateSignUrls",
            "DescribeExtendedServiceAuthDetail", "DescribeExtendedServiceAuthInfo", "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage", "GetDownloadFlowUrl",
            "ModifyExtendedService", "ModifyFlowDeadline", "ModifyOrganizationBusinessInfo",
            "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate", "PrepareFlows", "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
    }
    MissingParameterCompanyActiveInfo = "MissingParameter.CompanyActiveInfo" {
        meaning: "The organization has no activation data.",
        remedy: "Have the organization verified and activated first, with the link from `CreateConsoleLoginUrl`; check `Agent.ProxyOrganizationOpenId`.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows", "CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
    }
    MissingParameterDate = "MissingParameter.Date" {
        meaning: "The dates are missing.",
        remedy: "Set `StartDate` and `EndDate`.",
        retry: Never,
        actions: ["DescribeUsage"],
    }
    MissingParameterFlowId = "MissingParameter.FlowId" {
        meaning: "The ID of a flow is missing.",
        remedy: "Set `FlowId`, `FlowIds` or, for an evidence report, `ReportId`.",
        retry: Never,
        actions: [
            "CreateChannelFlowEvidenceReport", "DescribeChannelFlowEvidenceReport", "DescribeResourceUrlsByFlows",
        ],
    }
    MissingParameterFlowIds = "MissingParameter.FlowIds" {
        meaning: "The IDs of flows are missing.",
        remedy: "Set `FlowIds`.",
        retry: Never,
        actions: ["DescribeFlowDetailInfo"],
    }
    MissingParameterFlowIdsOrFlowGroupId = "MissingParameter.FlowIdsOrFlowGroupId" {
        meaning: "Neither flows nor a flow group are named.",
        remedy: "Set `FlowIds` or `FlowGroupId`; `ArchiveDynamicFlow` takes `FlowId`.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CreateSignUrls", "DescribeFlowDetailInfo"],
    }
    MissingParameterFlowInfo = "MissingParameter.FlowInfo" {
        meaning: "No flows are named.",
        remedy: "Set `DownLoadFlows`, with `FlowIdList` in each entry.",
        retry: Never,
        actions: ["GetDownloadFlowUrl"],
    }
    MissingParameterMissComponentName = "MissingParameter.MissComponentName" {
        meaning: "The name of a field is missing.",
        remedy: "Set `ComponentName`; with `GenerateMode` `FIELD` it names the form field of the PDF.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    MissingParameterOrgOpenId = "MissingParameter.OrgOpenId" {
        meaning: "The identifier of the organization is missing.",
        remedy: "Set `Agent.ProxyOrganizationOpenId`.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows", "CreateConsoleLoginUrl", "CreateLegalSealQrCode", "GetDownloadFlowUrl"],
    }
    MissingParameterOrganizationId = "MissingParameter.OrganizationId" {
        meaning: "The organization is missing.",
        remedy: "Set `Agent.ProxyOrganizationOpenId`.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    MissingParameterProxyOperatorOpenId = "MissingParameter.ProxyOperatorOpenId" {
        meaning: "The identifier of the operator is missing.",
        remedy: "Set `Agent.ProxyOperator.OpenId`.",
        retry: Never,
        actions: ["ChannelCreateBoundFlows", "CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
    }
    MissingParameterReportApplicant = "MissingParameter.ReportApplicant" {
        meaning: "The applicant of the evidence report is missing.",
        remedy: "Set `Agent.ProxyOperator.OpenId` to the super administrator or legal representative of the initiating or a signing organization.",
        retry: Never,
        actions: ["CreateChannelFlowEvidenceReport"],
    }
    MissingParameterResourceName = "MissingParameter.ResourceName" {
        meaning: "The name of the file is missing or wrong.",
        remedy: "Set `ResourceName` with its suffix, at most 256 characters.",
        retry: Never,
        actions: ["CreateFileConvertTask"],
    }
    MissingParameterSealId = "MissingParameter.SealId" {
        meaning: "The ID of a seal is missing.",
        remedy: "Set `ComponentValue` of the seal field to a seal ID, which automatic signing needs.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    MissingParameterSealImage = "MissingParameter.SealImage" {
        meaning: "The image of the seal is missing.",
        remedy: "Set `SealImage`, or have the seal drawn with `GenerateSource` `SealGenerateSourceSystem`.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    MissingParameterSealName = "MissingParameter.SealName" {
        meaning: "The name of the seal is missing.",
        remedy: "Set `SealName`.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    MissingParameterSignComponents = "MissingParameter.SignComponents" {
        meaning: "A signer has no sign fields.",
        remedy: "Set `SignComponents` of each signer, or let signers place them with `SignBeanTag` 1.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    MissingParameterTemplates = "MissingParameter.Templates" {
        meaning: "The template is missing.",
        remedy: "Set `TemplateId`.",
        retry: Never,
        actions: ["OperateChannelTemplate", "OperateTemplate"],
    }
    MissingParameterUserId = "MissingParameter.UserId" {
        meaning: "The operator is missing.",
        remedy: "Set `Agent.ProxyOperator.OpenId`.",
        retry: Never,
        actions: ["ChannelDescribeOrganizationSeals"],
    }
    MissingParameterUserOpenId = "MissingParameter.UserOpenId" {
        meaning: "The identifier of the operator is missing or not known.",
        remedy: "Set `Agent.ProxyOperator.OpenId` to a verified employee of the organization.",
        retry: Never,
        actions: ["DescribeResourceUrlsByFlows"],
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
            "ArchiveDynamicFlow", "CancelOrganizationFlows", "ChannelBatchCancelFlows", "ChannelCancelFlow",
            "ChannelCancelUserAutoSignEnableUrl", "ChannelCreateBatchCancelFlowUrl", "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows", "ChannelCreateDynamicFlowApprover", "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowApprovers", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates", "ChannelCreateFlowReminds", "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl", "ChannelCreateOrganizationBatchSignUrl", "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup", "ChannelCreateReleaseFlow", "ChannelCreateRole",
            "ChannelCreateUserAutoSignEnableUrl", "ChannelCreateUserAutoSignSealUrl", "ChannelCreateUserRoles",
            "ChannelCreateWebThemeConfig", "ChannelDeleteRole", "ChannelDescribeEmployees",
            "ChannelDescribeFlowComponents", "ChannelDescribeOrganizationSeals", "ChannelDescribeSignFaceVideo",
            "ChannelDescribeUserAutoSignStatus", "ChannelDisableUserAutoSign", "ChannelModifyRole",
            "ChannelRenewAutoSignLicense", "ChannelVerifyPdf", "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelFlowEvidenceReport", "CreateChannelSubOrganizationActive", "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl", "CreateEmployeeChangeUrl", "CreateFileConvertTask",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowForwards", "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates", "CreateLegalSealQrCode", "CreateModifyAdminAuthorizationUrl",
            "CreateOrganizationAuthFile", "CreatePartnerAutoSignAuthUrl", "CreatePersonAuthCertificateImage",
            "CreateSealByImage", "CreateSignUrls", "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeCancelFlowsTask",
            "DescribeChannelFlowEvidenceReport", "DescribeExtendedServiceAuthDetail", "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo", "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage",
            "GetDownloadFlowUrl", "ModifyExtendedService", "ModifyFlowDeadline", "ModifyOrganizationBusinessInfo",
            "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate", "PrepareFlows", "SyncProxyOrganization",
            "SyncProxyOrganizationOperators", "UploadFiles",
        ],
    }
    OperationDeniedAlreadyHas = "OperationDenied.AlreadyHas" {
        meaning: "The resource already exists, and no second one can be made.",
        remedy: "Use the existing seal; an organization has only one of `SealType` `OFFICIAL`.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    OperationDeniedApproverRepeat = "OperationDenied.ApproverRepeat" {
        meaning: "The same signer signs for two parties.",
        remedy: "Name each signer once in `ReleasedApprovers`, and leave out signers of other parties.",
        retry: Never,
        actions: ["ChannelCreateReleaseFlow"],
    }
    OperationDeniedAuthTag = "OperationDenied.AuthTag" {
        meaning: "The visibility asked for is not supported.",
        remedy: "Set `AuthTag` to `all` or `part`; it cannot be changed once the template is published.",
        retry: Never,
        actions: ["OperateChannelTemplate"],
    }
    OperationDeniedBannedApplication = "OperationDenied.BannedApplication" {
        meaning: "The application has been banned.",
        remedy: "Check `Agent.AppId`, and ask the account manager to lift the ban.",
        retry: Never,
        actions: [
            "ChannelCreateBoundFlows", "CreateConsoleLoginUrl", "CreateLegalSealQrCode", "DescribeUsage",
            "GetDownloadFlowUrl", "SyncProxyOrganization",
        ],
    }
    OperationDeniedByFilesServerSignForbid = "OperationDenied.ByFilesServerSignForbid" {
        meaning: "Automatic signing in flows from files is not open to the application.",
        remedy: "Ask the account manager for this allowlisted feature, or use another `ApproverType`.",
        retry: Never,
        actions: [
            "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
    }
    OperationDeniedCcUserRepeat = "OperationDenied.CcUserRepeat" {
        meaning: "The same person is in copy twice.",
        remedy: "Name each person once in `CcInfos`, and no signer.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    OperationDeniedDownLoadMoreThanOne = "OperationDenied.DownLoadMoreThanOne" {
        meaning: "Only one item can be downloaded at a time.",
        remedy: "Name a single flow in `DownLoadFlows` and call once for each.",
        retry: Never,
        actions: ["GetDownloadFlowUrl"],
    }
    OperationDeniedErrNoResourceAccess = "OperationDenied.ErrNoResourceAccess" {
        meaning: "The caller has no access to a resource.",
        remedy: "Check that the flow, file or seal named belongs to `Agent.ProxyOrganizationOpenId` and that the operator may use it.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "ChannelVerifyPdf",
        ],
    }
    OperationDeniedErrNotOpenWeakAuthorization = "OperationDenied.ErrNotOpenWeakAuthorization" {
        meaning: "The application may not have client organizations verified by a trusted third party.",
        remedy: "Ask the account manager to open this feature, or verify the organization in another way.",
        retry: Never,
        actions: ["CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
    }
    OperationDeniedFileDeleted = "OperationDenied.FileDeleted" {
        meaning: "The file has been deleted.",
        remedy: "Drop the flow from `DownLoadFlows`; the file cannot be downloaded any more.",
        retry: Never,
        actions: ["GetDownloadFlowUrl"],
    }
    OperationDeniedFlowHasTerminated = "OperationDenied.FlowHasTerminated" {
        meaning: "The flow has come to an end.",
        remedy: "Leave it out of the flows to be cancelled; release a completed flow with `ChannelCreateReleaseFlow`.",
        retry: Never,
        actions: ["ChannelBatchCancelFlows", "ChannelCancelFlow", "DescribeCancelFlowsTask"],
    }
    OperationDeniedFlowStatusForbid = "OperationDenied.FlowStatusForbid" {
        meaning: "The state of the flow does not allow the call.",
        remedy: "Read the state with `DescribeFlowDetailInfo`; an evidence report needs a flow that all parties have signed.",
        retry: Never,
        actions: ["CreateChannelFlowEvidenceReport", "DescribeChannelFlowEvidenceReport"],
    }
    OperationDeniedForbid = "OperationDenied.Forbid" {
        meaning: "The operation is forbidden.",
        remedy: "Check that the operator may cancel and that the flow or QR code is still open.",
        retry: Never,
        actions: ["ChannelCancelFlow", "ChannelCancelMultiFlowSignQRCode"],
    }
    OperationDeniedInvalidApproverAge = "OperationDenied.InvalidApproverAge" {
        meaning: "A signer is younger than the age at which signing is allowed.",
        remedy: "Check the signer's `IdCardNumber`, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl",
        ],
    }
    OperationDeniedNoApiAuth = "OperationDenied.NoApiAuth" {
        meaning: "The application has no permission for this API.",
        remedy: "Check `Agent.AppId`, and ask the account manager to open the action.",
        retry: Never,
        actions: ["OperateChannelTemplate", "SyncProxyOrganizationOperators"],
    }
    OperationDeniedNoApproverMobileCheckPermission = "OperationDenied.NoApproverMobileCheckPermission" {
        meaning: "Verifying signers by mobile number is not open to the organization.",
        remedy: "Open `MOBILE_CHECK_APPROVER` with `ModifyExtendedService`, or use `VerifyCheck` in `ApproverVerifyType`.",
        retry: Never,
        actions: [
            "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
    }
    OperationDeniedNoFlowPermission = "OperationDenied.NoFlowPermission" {
        meaning: "The operator has no permission for the flow.",
        remedy: "Call with an `Agent.ProxyOperator.OpenId` who started the flow or has access to it; check `FlowId`.",
        retry: Never,
        actions: [
            "ChannelCreateFlowSignReview", "ChannelDescribeFlowComponents", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateFlowGroupSignReview", "ModifyFlowDeadline",
        ],
    }
    OperationDeniedNoIdentityVerify = "OperationDenied.NoIdentityVerify" {
        meaning: "The operator or another person involved has not verified their identity.",
        remedy: "Send the person the link from `CreateConsoleLoginUrl`, and call again after verification.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlowGroup", "CreateFlowsByTemplates",
            "CreateSignUrls", "DescribeTemplates",
        ],
    }
    OperationDeniedNoPermissionUseResource = "OperationDenied.NoPermissionUseResource" {
        meaning: "The operator has no permission for this resource.",
        remedy: "Call with an operator who may manage roles, and check `RoleId` and the users.",
        retry: Never,
        actions: ["ChannelDeleteRoleUsers"],
    }
    OperationDeniedNoPermissionUseServerSignSeal = "OperationDenied.NoPermissionUseServerSignSeal" {
        meaning: "A seal of your own organization may not be used for automatic signing.",
        remedy: "Authorize the seal for automatic signing, or choose another seal ID in `ComponentValue`.",
        retry: Never,
        actions: ["ChannelCreatePrepareFlow"],
    }
    OperationDeniedNoQuota = "OperationDenied.NoQuota" {
        meaning: "The quota of flows is used up.",
        remedy: "Buy more flows; `ChannelDescribeBillUsageDetail` tells what was used.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreatePrepareFlowGroup",
        ],
    }
    OperationDeniedNotBelongSuperAdminOrLegalPerson = "OperationDenied.NotBelongSuperAdminOrLegalPerson" {
        meaning: "The operator is neither super administrator nor legal representative of the organization.",
        remedy: "Set `Agent.ProxyOperator.OpenId` to one of them.",
        retry: Never,
        actions: ["CreateChannelFlowEvidenceReport", "DescribeChannelFlowEvidenceReport"],
    }
    OperationDeniedNotInAutoSignWhiteList = "OperationDenied.NotInAutoSignWhiteList" {
        meaning: "The application is not allowlisted for this way of automatic signing.",
        remedy: "Ask the account manager for the feature, and check `SceneKey`.",
        retry: Never,
        actions: ["ChannelDisableUserAutoSign"],
    }
    OperationDeniedNotSupportOrgType = "OperationDenied.NotSupportOrgType" {
        meaning: "Organizations of this type are not supported.",
        remedy: "Check `ProxyOrganizationIdCardType` or `OrganizationType`; the latter can only go from `INDIVIDUALBIZ` to `ENTERPRISE`.",
        retry: Never,
        actions: ["CreateConsoleLoginUrl", "CreateLegalSealQrCode", "ModifyOrganizationBusinessInfo"],
    }
    OperationDeniedOperateType = "OperationDenied.OperateType" {
        meaning: "The operation asked for is not supported.",
        remedy: "Use a documented value of `OperateType`, or of `OperatorType` for employees.",
        retry: Never,
        actions: ["OperateChannelTemplate", "SyncProxyOrganizationOperators"],
    }
    OperationDeniedOperatorHasNoPermission = "OperationDenied.OperatorHasNoPermission" {
        meaning: "The operator lacks a permission.",
        remedy: "Give `Agent.ProxyOperator.OpenId` a role that may manage seals, or call with another operator.",
        retry: Never,
        actions: ["ChannelDescribeOrganizationSeals", "CreateEmployeeQualificationSealQrCode"],
    }
    OperationDeniedOrganizationClosing = "OperationDenied.OrganizationClosing" {
        meaning: "The organization is being closed.",
        remedy: "Make no more calls on its behalf; ask its super administrator if the closing is not intended.",
        retry: Never,
        actions: [
            "ChannelCreateFlowGroupByTemplates", "ChannelDescribeEmployees", "ChannelDescribeOrganizationSeals",
            "ChannelDescribeRoles", "CreateConsoleLoginUrl", "CreateSignUrls",
            "DescribeBatchOrganizationRegistrationUrls", "DescribeExtendedServiceAuthInfo",
            "DescribeResourceUrlsByFlows", "DescribeTemplates", "SyncProxyOrganizationOperators",
        ],
    }
    OperationDeniedOutQueryLimit = "OperationDenied.OutQueryLimit" {
        meaning: "The request asks for more than one query may hold.",
        remedy: "Send at most 50 IDs in `FlowIds`.",
        retry: Never,
        actions: ["DescribeResourceUrlsByFlows"],
    }
    OperationDeniedOverseaAbilityNotOpen = "OperationDenied.OverseaAbilityNotOpen" {
        meaning: "Contracts with residents of Hong Kong, Macao and Taiwan are not open to the organization.",
        remedy: "Open `OVERSEA_SIGN` with `ModifyExtendedService`, or use signers with `IdCardType` `ID_CARD`.",
        retry: Never,
        actions: [
            "ChannelCreateDynamicFlowApprover", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
    }
    OperationDeniedPersonHasNoSignature = "OperationDenied.PersonHasNoSignature" {
        meaning: "The person has no signature that can be used.",
        remedy: "Have the person make one in the mini program, or import one with `ChannelCreatePreparedPersonalEsign`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    OperationDeniedPersonNoOpenServerSign = "OperationDenied.PersonNoOpenServerSign" {
        meaning: "The person has not turned on automatic signing, or has turned it off again.",
        remedy: "Send the person the link from `ChannelCreateUserAutoSignEnableUrl`, made for the scene in `AutoSignScene`, and call again afterwards.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    OperationDeniedProveNoQuota = "OperationDenied.ProveNoQuota" {
        meaning: "The quota of evidence reports is used up.",
        remedy: "Buy more evidence reports, or ask the account manager.",
        retry: Never,
        actions: ["CreateChannelFlowEvidenceReport"],
    }
    OperationDeniedQrInvalid = "OperationDenied.QrInvalid" {
        meaning: "The QR code is no longer valid, for instance because it was cancelled before. Known from an example only; no list names it.",
        remedy: "Treat the QR code as gone; create a new one if it is still needed.",
        retry: Never,
        actions: ["ChannelCancelMultiFlowSignQRCode"],
    }
    OperationDeniedRequiredComponentNotFill = "OperationDenied.RequiredComponentNotFill" {
        meaning: "A required fill field has no value.",
        remedy: "Set `ComponentValue` of every entry in `Components` with `ComponentRequired`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles"],
    }
    OperationDeniedSensitive = "OperationDenied.Sensitive" {
        meaning: "A text holds words that are not permitted.",
        remedy: "Reword names, descriptions and values of fields.",
        retry: Never,
        actions: ["ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlow"],
    }
    OperationDeniedUserNotInOrganization = "OperationDenied.UserNotInOrganization" {
        meaning: "The operator does not belong to the organization.",
        remedy: "Check that `Agent.ProxyOperator.OpenId` is a verified employee of `Agent.ProxyOrganizationOpenId`.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "ChannelBatchCancelFlows", "ChannelCancelFlow", "ChannelCreateBoundFlows",
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByTemplates", "ChannelCreateReleaseFlow",
            "ChannelDescribeEmployees", "CreateConsoleLoginUrl", "CreateFlowsByTemplates", "CreateLegalSealQrCode",
            "CreateSignUrls", "DescribeCancelFlowsTask", "DescribeFlowDetailInfo", "DescribeResourceUrlsByFlows",
            "DescribeTemplates", "DescribeUsage", "GetDownloadFlowUrl", "OperateChannelTemplate",
            "SyncProxyOrganization", "SyncProxyOrganizationOperators",
        ],
    }
    OperationDeniedWhiteListForbid = "OperationDenied.WhiteListForbid" {
        meaning: "The feature is allowlisted and not open to you.",
        remedy: "Ask the account manager for access.",
        retry: Never,
        actions: ["ChannelCreatePrepareFlow", "CreateChannelFlowEvidenceReport", "DescribeChannelFlowEvidenceReport"],
    }
    RequestLimitExceeded = "RequestLimitExceeded" {
        meaning: "Too many calls in a short time.",
        remedy: "Wait and try again, slower.",
        retry: Throttled,
        common: true,
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
    }
    ResourceInsufficient = "ResourceInsufficient" {
        meaning: "There are not enough resources.",
        remedy: "Ask for less or try later.",
        retry: Never,
        common: true,
    }
    ResourceNotFound = "ResourceNotFound" {
        meaning: "A resource does not exist.",
        remedy: "Check that the IDs in the request exist and belong to the calling organization.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "CancelOrganizationFlows", "ChannelBatchCancelFlows", "ChannelCancelFlow",
            "ChannelCreateBatchCancelFlowUrl", "ChannelCreateBatchQuickSignUrl", "ChannelCreateBoundFlows",
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview", "ChannelCreateFlowSignUrl", "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreatePrepareFlow", "ChannelCreatePrepareFlowGroup", "ChannelCreateReleaseFlow",
            "ChannelCreateSealPolicy", "ChannelDeleteSealPolicies", "ChannelDescribeEmployees",
            "ChannelDescribeSignFaceVideo", "ChannelVerifyPdf", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateChannelOrganizationInfoChangeUrl",
            "CreateConsoleLoginUrl", "CreateFlowGroupSignReview", "CreateFlowsByTemplates", "CreateLegalSealQrCode",
            "CreatePersonAuthCertificateImage", "CreateSignUrls", "DescribeCancelFlowsTask", "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage", "DescribeUserFlowType",
            "GetDownloadFlowUrl", "ModifyFlowDeadline", "ModifyOrganizationBusinessInfo", "OperateChannelTemplate",
            "SyncProxyOrganization", "SyncProxyOrganizationOperators", "UploadFiles",
        ],
    }
    ResourceNotFoundApplication = "ResourceNotFound.Application" {
        meaning: "The application does not exist.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "ChannelBatchCancelFlows", "ChannelCreateBoundFlows", "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateMultiFlowSignQRCode", "ChannelCreatePrepareFlow", "ChannelCreatePrepareFlowGroup",
            "ChannelDescribeEmployees", "ChannelDescribeOrganizationSeals", "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl", "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelSubOrganizationActive", "CreateConsoleLoginUrl", "CreateEmployeeChangeUrl",
            "CreateFlowsByTemplates", "CreateLegalSealQrCode", "CreateModifyAdminAuthorizationUrl",
            "CreateOrganizationAuthFile", "CreatePartnerAutoSignAuthUrl", "CreateSignUrls",
            "DeleteOrganizationAuthorizations", "DescribeBatchOrganizationRegistrationTasks", "DescribeCancelFlowsTask",
            "DescribeExtendedServiceAuthDetail", "DescribeExtendedServiceAuthInfo", "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage", "GetDownloadFlowUrl",
            "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate", "PrepareFlows", "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
    }
    ResourceNotFoundApplicationAuth = "ResourceNotFound.ApplicationAuth" {
        meaning: "The application has no authorization on record.",
        remedy: "Check `Agent.AppId` and that the organizations in `ProxyOrganizationOpenIds` have authorized the application.",
        retry: Never,
        actions: ["OperateChannelTemplate"],
    }
    ResourceNotFoundApplicationId = "ResourceNotFound.ApplicationId" {
        meaning: "The ID of the application does not exist.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: Never,
        actions: [
            "ChannelCreateBoundFlows", "CreateConsoleLoginUrl", "CreateLegalSealQrCode", "GetDownloadFlowUrl",
            "SyncProxyOrganization", "SyncProxyOrganizationOperators",
        ],
    }
    ResourceNotFoundFile = "ResourceNotFound.File" {
        meaning: "The file does not exist.",
        remedy: "Check the flow IDs in `DownLoadFlows`; only contracts of the calling organization can be downloaded.",
        retry: Never,
        actions: ["GetDownloadFlowUrl"],
    }
    ResourceNotFoundFlow = "ResourceNotFound.Flow" {
        meaning: "The flow, or another thing the request names, does not exist.",
        remedy: "Check `FlowId`, `FlowIds` or `NeedRelievedFlowId`; the flow has to belong to this application and organization.",
        retry: Never,
        actions: [
            "ChannelCancelFlow", "ChannelCreateBoundFlows", "ChannelCreateEmbedWebUrl", "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl", "ChannelCreateReleaseFlow", "ChannelDescribeFlowComponents",
            "CreateBatchAdminChangeInvitations", "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateChannelFlowEvidenceReport", "CreateConsoleLoginUrl",
            "CreateFlowGroupSignReview", "CreateLegalSealQrCode", "CreateModifyAdminAuthorizationUrl",
            "DeleteOrganizationAuthorizations", "DescribeBatchOrganizationRegistrationTasks",
            "DescribeChannelFlowEvidenceReport", "GetDownloadFlowUrl", "ModifyFlowDeadline",
        ],
    }
    ResourceNotFoundFlowApprover = "ResourceNotFound.FlowApprover" {
        meaning: "The signer of the flow does not exist.",
        remedy: "Check `FlowId` and that the operator's organization is a party of the flow.",
        retry: Never,
        actions: ["CreateChannelFlowEvidenceReport", "DescribeChannelFlowEvidenceReport"],
    }
    ResourceNotFoundFlowApprovers = "ResourceNotFound.FlowApprovers" {
        meaning: "The flow has no data of signers.",
        remedy: "Check `FlowIds` or `FlowGroupId`; with dynamic signers, add them first.",
        retry: Never,
        actions: ["DescribeFlowDetailInfo"],
    }
    ResourceNotFoundFlowGroup = "ResourceNotFound.FlowGroup" {
        meaning: "The flow group does not exist.",
        remedy: "Check `FlowGroupId`; do not send the ID of a single flow there.",
        retry: Never,
        actions: ["ArchiveDynamicFlow", "CreateSignUrls", "DescribeFlowDetailInfo"],
    }
    ResourceNotFoundNotExistApplication = "ResourceNotFound.NotExistApplication" {
        meaning: "The application does not exist.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: Never,
        actions: ["ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail"],
    }
    ResourceNotFoundOrganization = "ResourceNotFound.Organization" {
        meaning: "The organization does not exist.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.",
        retry: Never,
        actions: [
            "ChannelCreatePrepareFlow", "CreateSealByImage", "DescribeResourceUrlsByFlows", "OperateChannelTemplate",
            "PrepareFlows",
        ],
    }
    ResourceNotFoundResource = "ResourceNotFound.Resource" {
        meaning: "A file or another resource does not exist.",
        remedy: "Check `FileIds` or `TemplateId`; uploaded files expire, after an hour by default, and have to be uploaded again.",
        retry: Never,
        actions: [
            "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup",
            "DescribeTemplates",
        ],
    }
    ResourceNotFoundSaveFlowGroup = "ResourceNotFound.SaveFlowGroup" {
        meaning: "The flow group does not exist.",
        remedy: "Check `FlowGroupId`; do not send the ID of a single flow there.",
        retry: Never,
        actions: ["CreateSignUrls"],
    }
    ResourceNotFoundSeal = "ResourceNotFound.Seal" {
        meaning: "The seal does not exist.",
        remedy: "Check the seal ID in `ComponentValue` with `ChannelDescribeOrganizationSeals`.",
        retry: Never,
        actions: ["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles", "ChannelCreatePrepareFlowGroup"],
    }
    ResourceNotFoundTeamWorkOrganization = "ResourceNotFound.TeamWorkOrganization" {
        meaning: "The client organization does not exist in the application.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.",
        retry: Never,
        actions: ["GetDownloadFlowUrl"],
    }
    ResourceNotFoundTemplate = "ResourceNotFound.Template" {
        meaning: "The template does not exist.",
        remedy: "Check `TemplateId`; the template has to be open to the calling organization.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "ChannelCreateFlowGroupByTemplates", "ChannelCreateMultiFlowSignQRCode",
            "CreateFlowsByTemplates", "CreateSignUrls", "DescribeResourceUrlsByFlows", "DescribeTemplates",
            "OperateChannelTemplate", "OperateTemplate", "PrepareFlows",
        ],
    }
    ResourceNotFoundUrl = "ResourceNotFound.URL" {
        meaning: "There is no link to the evidence report.",
        remedy: "Check `ReportId`; if the report was just asked for, come back later, as it may take a day.",
        retry: Never,
        actions: ["CreateChannelFlowEvidenceReport", "DescribeChannelFlowEvidenceReport"],
    }
    ResourceNotFoundUser = "ResourceNotFound.User" {
        meaning: "The user does not exist.",
        remedy: "Check `Agent.ProxyOperator.OpenId`, and `OpenId` of the signers.",
        retry: Never,
        actions: [
            "ChannelBatchCancelFlows", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByTemplates",
            "CreateFlowsByTemplates", "DescribeCancelFlowsTask", "DescribeTemplates", "GetDownloadFlowUrl",
        ],
    }
    ResourceNotFoundVerifyUser = "ResourceNotFound.VerifyUser" {
        meaning: "The operator is not known as a verified person.",
        remedy: "Have `Agent.ProxyOperator.OpenId` verify their identity and join the organization first.",
        retry: Never,
        actions: ["CreateSealByImage"],
    }
    ResourceUnavailable = "ResourceUnavailable" {
        meaning: "The resource is not available.",
        remedy: "Check the state of the flow, template or organization; it may be finished, disabled or not activated.",
        retry: Never,
        common: true,
        actions: [
            "ArchiveDynamicFlow", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview", "ChannelDescribeEmployees", "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl", "CreateCloseOrganizationUrl", "CreateConsoleLoginUrl",
            "CreateFlowBlockchainEvidenceUrl", "CreateFlowGroupSignReview", "CreateFlowsByTemplates",
            "CreateLegalSealQrCode", "CreateSignUrls", "DescribeFlowDetailInfo", "DescribeResourceUrlsByFlows",
            "DescribeTemplates", "ModifyFlowDeadline",
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
        remedy: "Check the role and permissions of `Agent.ProxyOperator.OpenId`, and that `Agent.AppId` belongs to the credentials.",
        retry: Never,
        common: true,
        actions: [
            "ChannelCreateBoundFlows", "ChannelCreateFlowGroupByTemplates", "ChannelCreateRole", "ChannelDeleteRole",
            "ChannelDescribeEmployees", "ChannelModifyRole", "CreateConsoleLoginUrl", "CreateFlowsByTemplates",
            "CreateLegalSealQrCode", "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage",
            "GetDownloadFlowUrl", "OperateChannelTemplate", "SyncProxyOrganization", "SyncProxyOrganizationOperators",
        ],
    }
    UnauthorizedOperationNoPermissionFeature = "UnauthorizedOperation.NoPermissionFeature" {
        meaning: "The edition of the organization does not include this action.",
        remedy: "Upgrade to an edition that includes it.",
        retry: Never,
        actions: [
            "ArchiveDynamicFlow", "ChannelBatchCancelFlows", "ChannelCancelFlow", "ChannelCancelMultiFlowSignQRCode",
            "ChannelCreateBatchCancelFlowUrl", "ChannelCreateBatchQuickSignUrl", "ChannelCreateBoundFlows",
            "ChannelCreateEmbedWebUrl", "ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates", "ChannelCreateFlowReminds", "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl", "ChannelCreateMultiFlowSignQRCode", "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup", "ChannelCreateReleaseFlow", "ChannelDescribeEmployees",
            "ChannelDescribeOrganizationSeals", "ChannelUpdateSealStatus", "ChannelVerifyPdf",
            "CreateBatchAdminChangeInvitations", "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl",
            "CreateBatchOrganizationRegistrationTasks", "CreateChannelFlowEvidenceReport",
            "CreateChannelSubOrganizationActive", "CreateCloseOrganizationUrl", "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl", "CreateFileConvertTask", "CreateFlowGroupSignReview", "CreateFlowsByTemplates",
            "CreateLegalSealQrCode", "CreateModifyAdminAuthorizationUrl", "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl", "CreateSealByImage", "CreateSignUrls", "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks", "DescribeBatchOrganizationRegistrationUrls",
            "DescribeCancelFlowsTask", "DescribeChannelFlowEvidenceReport", "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo", "DescribeFileConvertTask", "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows", "DescribeTemplates", "DescribeUsage", "GetDownloadFlowUrl",
            "ModifyExtendedService", "ModifyFlowDeadline", "ModifyPartnerAutoSignAuthUrl", "OperateChannelTemplate",
            "PrepareFlows", "SyncProxyOrganization", "SyncProxyOrganizationOperators", "UploadFiles",
        ],
    }
    UnauthorizedOperationUnauthorizedOperationDownload = "UnauthorizedOperation.UnauthorizedOperationDownload" {
        meaning: "Downloading contracts of the organization has not been authorized.",
        remedy: "Have `DOWNLOAD_FLOW` opened with `ModifyExtendedService`, or in the console by the super administrator.",
        retry: Never,
        actions: ["DescribeResourceUrlsByFlows", "GetDownloadFlowUrl"],
    }
    UnauthorizedOperationUnauthorizedOperationOrganization = "UnauthorizedOperation.UnauthorizedOperationOrganization" {
        meaning: "The organization has not been authorized.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; the organization has to complete its verification and authorize the application.",
        retry: Never,
        actions: ["DescribeResourceUrlsByFlows", "GetDownloadFlowUrl"],
    }
    UnknownParameter = "UnknownParameter" {
        meaning: "The request holds a parameter that is not known.",
        remedy: "Leave out the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "ChannelCancelFlow", "ChannelCreateBoundFlows", "ChannelCreateFlowSignReview",
            "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl", "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl", "CreateFlowGroupSignReview", "CreateLegalSealQrCode", "DescribeFlowDetailInfo",
            "DescribeUsage", "GetDownloadFlowUrl", "ModifyFlowDeadline", "OperateChannelTemplate",
            "SyncProxyOrganization", "SyncProxyOrganizationOperators",
        ],
    }
    UnsupportedOperation = "UnsupportedOperation" {
        meaning: "The operation is not supported.",
        remedy: "Check that action and parameters fit the state of the flow and the edition of the organization.",
        retry: Never,
        common: true,
        actions: [
            "ChannelCancelFlow", "ChannelCreateBoundFlows", "ChannelCreateFlowSignReview",
            "CreateBatchInitOrganizationUrl", "CreateBatchOrganizationAuthorizationUrl", "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl", "CreateFlowGroupSignReview", "CreateLegalSealQrCode", "DescribeFlowDetailInfo",
            "DescribeUsage", "GetDownloadFlowUrl", "ModifyFlowDeadline", "OperateChannelTemplate",
            "SyncProxyOrganization", "SyncProxyOrganizationOperators",
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
