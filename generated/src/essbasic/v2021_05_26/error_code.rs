// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/errors.yaml, spec/common/errors.yaml

/// Why the service refused a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The action has been taken offline.
    ///
    /// What to do: Use the action that replaces it.
    ///
    /// On the wire: `ActionOffline`.
    ActionOffline,
    /// The signature or the permission of the cloud account was refused.
    ///
    /// What to do: Check the SecretId and SecretKey, the local clock, and the CAM policy of the account.
    ///
    /// On the wire: `AuthFailure`.
    AuthFailure,
    /// The `Authorization` header is malformed.
    ///
    /// What to do: Check how the header is built and that no proxy changes it.
    ///
    /// On the wire: `AuthFailure.InvalidAuthorization`.
    AuthFailureInvalidAuthorization,
    /// The key is not a key of the cloud API.
    ///
    /// What to do: Use a SecretId made in the API key console.
    ///
    /// On the wire: `AuthFailure.InvalidSecretId`.
    AuthFailureInvalidSecretId,
    /// Multi-factor authentication failed.
    ///
    /// What to do: Authenticate again and repeat the call.
    ///
    /// On the wire: `AuthFailure.MFAFailure`.
    AuthFailureMfaFailure,
    /// The SecretId does not exist.
    ///
    /// What to do: Check that the key is neither deleted nor disabled, and that no blanks surround it.
    ///
    /// On the wire: `AuthFailure.SecretIdNotFound`.
    AuthFailureSecretIdNotFound,
    /// The signature is more than five minutes away from the time of the server.
    ///
    /// What to do: Set the local clock right.
    ///
    /// On the wire: `AuthFailure.SignatureExpire`.
    AuthFailureSignatureExpire,
    /// The signature does not match the request.
    ///
    /// What to do: Check the SecretKey, and that nothing changes host, headers or body after signing.
    ///
    /// On the wire: `AuthFailure.SignatureFailure`.
    AuthFailureSignatureFailure,
    /// The token of temporary credentials is wrong or has expired.
    ///
    /// What to do: Get new temporary credentials and send their token.
    ///
    /// On the wire: `AuthFailure.TokenFailure`.
    AuthFailureTokenFailure,
    /// The caller has no permission for this call.
    ///
    /// What to do: Have a CAM policy granted that allows the action.
    ///
    /// On the wire: `AuthFailure.UnauthorizedOperation`.
    AuthFailureUnauthorizedOperation,
    /// The call would have succeeded, but asked for a dry run.
    ///
    /// What to do: Leave out the parameter `DryRun` to carry it out.
    ///
    /// On the wire: `DryRunOperation`.
    DryRunOperation,
    /// The operation failed.
    ///
    /// What to do: Read the message; it names the cause. Check the state of the organization, operator and flows before another try.
    ///
    /// On the wire: `FailedOperation`.
    FailedOperation,
    /// A signer is younger than the age at which signing is allowed.
    ///
    /// What to do: Check `IdCardNumber` of the signers in `FlowApprovers`, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.
    ///
    /// On the wire: `FailedOperation.AgeNotAchieveNormalLegal`.
    FailedOperationAgeNotAchieveNormalLegal,
    /// The permission check of the call failed.
    ///
    /// What to do: Check all parts of `Agent`, and that the organization and its operator have verified their identity and may manage seals.
    ///
    /// On the wire: `FailedOperation.AuthFail`.
    FailedOperationAuthFail,
    /// The organization is to be verified by a trusted third party, but its data has not been sent yet.
    ///
    /// What to do: Call `SyncProxyOrganization` first, with `ProxyOrganizationName`, `UniformSocialCreditCode` and `ProxyLegalName`.
    ///
    /// On the wire: `FailedOperation.ErrNotSyncProxyOrganization`.
    FailedOperationErrNotSyncProxyOrganization,
    /// The organization already has a seal of this name.
    ///
    /// What to do: Choose another `SealName`, or use the existing seal.
    ///
    /// On the wire: `FailedOperation.ExistSameSealName`.
    FailedOperationExistSameSealName,
    /// The request asks for more flows than one download may hold.
    ///
    /// What to do: Name at most 20 flows in each `FlowIdList` of `DownLoadFlows`, and 50 in all.
    ///
    /// On the wire: `FailedOperation.FlowNumExceed`.
    FailedOperationFlowNumExceed,
    /// The authorization exists already.
    ///
    /// What to do: Treat it as done; a flow that has been claimed cannot be claimed again, so drop it from `FlowIds`.
    ///
    /// On the wire: `FailedOperation.HasAuthorized`.
    FailedOperationHasAuthorized,
    /// The licences for automatic signing are used up.
    ///
    /// What to do: Buy more licences, or ask the account manager.
    ///
    /// On the wire: `FailedOperation.LicenseNoQuota`.
    FailedOperationLicenseNoQuota,
    /// No role that allows the call was found, or the data it is about does not exist.
    ///
    /// What to do: Check that `Agent.ProxyOperator.OpenId` has a role with this permission and that the IDs in the request exist.
    ///
    /// On the wire: `FailedOperation.NoRoleAuth`.
    FailedOperationNoRoleAuth,
    /// The flow is in a state in which no review of its signing can be submitted.
    ///
    /// What to do: Read the state with `DescribeFlowDetailInfo`; check that the flow was started with a review and is not finished.
    ///
    /// On the wire: `FailedOperation.NotAvailableSignReview`.
    FailedOperationNotAvailableSignReview,
    /// The business status of an organization differs from the official company register.
    ///
    /// What to do: Have the organization put its registration in order, for instance if it is dissolved or revoked; until then start no flow with it.
    ///
    /// On the wire: `FailedOperation.OrganizationExperienceChange`.
    FailedOperationOrganizationExperienceChange,
    /// The name of an organization differs from the official company register.
    ///
    /// What to do: Send the current name in `OrganizationName`; an organization that was renamed first updates its data with `ModifyOrganizationBusinessInfo`.
    ///
    /// On the wire: `FailedOperation.OrganizationNameChanged`.
    FailedOperationOrganizationNameChanged,
    /// The name of an organization differs from the company register, and only its super administrator or legal representative can change it.
    ///
    /// What to do: Have one of them update the name, for instance with the link from `CreateChannelOrganizationInfoChangeUrl`.
    ///
    /// On the wire: `FailedOperation.OrganizationNameNeedChange`.
    FailedOperationOrganizationNameNeedChange,
    /// No data of the organization would change.
    ///
    /// What to do: Send only what differs from the stored data, and call only if something does.
    ///
    /// On the wire: `FailedOperation.OrganizationNotChange`.
    FailedOperationOrganizationNotChange,
    /// The template holds fill fields of the initiator, which a QR code for signing does not allow.
    ///
    /// What to do: Choose a `TemplateId` whose template has fill fields of signers only.
    ///
    /// On the wire: `FailedOperation.QrCodeCreatorSignComponents`.
    FailedOperationQrCodeCreatorSignComponents,
    /// The template has no signers.
    ///
    /// What to do: Add the signers to the template, or choose another `TemplateId`.
    ///
    /// On the wire: `FailedOperation.QrCodeSignUsers`.
    FailedOperationQrCodeSignUsers,
    /// The template cannot be used for a QR code for signing.
    ///
    /// What to do: Check `TemplateId`; of organizations only the initiating one may sign, and not first where the order is fixed.
    ///
    /// On the wire: `FailedOperation.QrCodeTemplateId`.
    FailedOperationQrCodeTemplateId,
    /// The employee has already verified their identity.
    ///
    /// What to do: Leave the employee out of `ProxyOrganizationOperators`; `UPDATE` works only before verification, later changes are made in the mini program.
    ///
    /// On the wire: `FailedOperation.StaffAlreadyVerify`.
    FailedOperationStaffAlreadyVerify,
    /// The link cannot be withdrawn, because the person has already turned on automatic signing.
    ///
    /// What to do: Use `ChannelDisableUserAutoSign` to turn it off.
    ///
    /// On the wire: `FailedOperation.UserAutoSignEnableAlready`.
    FailedOperationUserAutoSignEnableAlready,
    /// There is no link for turning on automatic signing that could be withdrawn.
    ///
    /// What to do: Check `SceneKey` and `UserInfo`; there is nothing to do if no link was made.
    ///
    /// On the wire: `FailedOperation.UserAutoSignEnableUrlNotExist`.
    FailedOperationUserAutoSignEnableUrlNotExist,
    /// The service failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError`.
    InternalError,
    /// An API the service depends on failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.Api`.
    InternalErrorApi,
    /// The database of the service failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.Db`.
    InternalErrorDb,
    /// The service could not reach its database.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DbConnection`.
    InternalErrorDbConnection,
    /// The service could not write a new record to its database.
    ///
    /// What to do: Find out whether the call had an effect, then try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DbInsert`.
    InternalErrorDbInsert,
    /// The service could not read its database.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DbRead`.
    InternalErrorDbRead,
    /// The service could not change a record of its database.
    ///
    /// What to do: Find out whether the call had an effect, then try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DbUpdate`.
    InternalErrorDbUpdate,
    /// The service could not decrypt data.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.Decryption`.
    InternalErrorDecryption,
    /// An API of another system that the service depends on failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DependsApi`.
    InternalErrorDependsApi,
    /// A database the service depends on failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DependsDb`.
    InternalErrorDependsDb,
    /// The service could not encrypt data.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.Encryption`.
    InternalErrorEncryption,
    /// The service could not make a unique ID.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.GenerateId`.
    InternalErrorGenerateId,
    /// The service could not compose the PDF of a flow.
    ///
    /// What to do: Try again later; if it persists, check that the file opens as a PDF, and report the request ID.
    ///
    /// On the wire: `InternalError.Pdf`.
    InternalErrorPdf,
    /// The service could not store the image of the seal.
    ///
    /// What to do: Try again later; if it persists, check `SealImage` and report the request ID.
    ///
    /// On the wire: `InternalError.SealUpload`.
    InternalErrorSealUpload,
    /// The service could not serialize data.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.Serialize`.
    InternalErrorSerialize,
    /// The system of the service failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.System`.
    InternalErrorSystem,
    /// A third party that the service relies on failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.ThirdParty`.
    InternalErrorThirdParty,
    /// The action does not exist.
    ///
    /// What to do: Check the spelling of the action and the version.
    ///
    /// On the wire: `InvalidAction`.
    InvalidAction,
    /// A parameter is wrong.
    ///
    /// What to do: Correct the parameter that the message names.
    ///
    /// On the wire: `InvalidParameter`.
    InvalidParameter,
    /// The application number is not known.
    ///
    /// What to do: Check `Agent.AppId` and that the credentials belong to the same application.
    ///
    /// On the wire: `InvalidParameter.Application`.
    InvalidParameterApplication,
    /// The kind of a signer is not valid.
    ///
    /// What to do: Use one of the documented values in `ApproverType` of each signer; which ones are open depends on the action.
    ///
    /// On the wire: `InvalidParameter.ApproverType`.
    InvalidParameterApproverType,
    /// The way signers are checked is not valid.
    ///
    /// What to do: Set `ApproverVerifyType` to `VerifyCheck` or `MobileCheck`, and `ApproverVerifyTypes` of a signer to documented values.
    ///
    /// On the wire: `InvalidParameter.ApproverVerifyType`.
    InvalidParameterApproverVerifyType,
    /// The way in which the organization is to be authorized is not allowed.
    ///
    /// What to do: Set `AuthorizationTypes` to documented values that are open to the application.
    ///
    /// On the wire: `InvalidParameter.AuthorizationType`.
    InvalidParameterAuthorizationType,
    /// The same signer was added twice.
    ///
    /// What to do: Name every signer once; look for equal `OpenId`, `Mobile` or `IdCardNumber` in `FlowApprovers`.
    ///
    /// On the wire: `InvalidParameter.BizApproverAlreadyExists`.
    InvalidParameterBizApproverAlreadyExists,
    /// The image of the business licence is not valid.
    ///
    /// What to do: Send a PNG or JPG as Base64 text in `BusinessLicense`, without a data URL in front.
    ///
    /// On the wire: `InvalidParameter.BusinessLicense`.
    InvalidParameterBusinessLicense,
    /// The reason for cancelling is not well-formed.
    ///
    /// What to do: Use at most 200 Chinese characters, letters, digits and underscores in `CancelMessage`.
    ///
    /// On the wire: `InvalidParameter.CancelReason`.
    InvalidParameterCancelReason,
    /// The number of an identity document is wrong.
    ///
    /// What to do: Check the ID number, such as `IdCardNumber`, against its card type; a mainland ID has 18 characters, with an upper-case X.
    ///
    /// On the wire: `InvalidParameter.CardNumber`.
    InvalidParameterCardNumber,
    /// The kind of an identity document is wrong.
    ///
    /// What to do: Use a card type that the action allows, such as `IdCardType` `ID_CARD`; a client organization's `ProxyLegalIdCardType` can be nothing else.
    ///
    /// On the wire: `InvalidParameter.CardType`.
    InvalidParameterCardType,
    /// The position of a field is wrong.
    ///
    /// What to do: Check `ComponentPage`, `ComponentPosX`, `ComponentPosY`, `ComponentWidth` and `ComponentHeight` against the pages of the file.
    ///
    /// On the wire: `InvalidParameter.ComponentPosition`.
    InvalidParameterComponentPosition,
    /// The type of a field is wrong.
    ///
    /// What to do: Use a documented `ComponentType`; types of fill fields go into `Components`, those of sign fields into `SignComponents`.
    ///
    /// On the wire: `InvalidParameter.ComponentType`.
    InvalidParameterComponentType,
    /// The value of a field is not valid.
    ///
    /// What to do: Check that `ComponentValue` is what the `ComponentType` takes, such as a file ID for `FILL_IMAGE` or an option of `SELECTOR`.
    ///
    /// On the wire: `InvalidParameter.ComponentValue`.
    InvalidParameterComponentValue,
    /// The content to be returned is not one that can be asked for.
    ///
    /// What to do: Set `ContentType` to 0 or 1.
    ///
    /// On the wire: `InvalidParameter.ContentType`.
    InvalidParameterContentType,
    /// The text for the contract list of the mini program holds an unknown variable.
    ///
    /// What to do: Use only {合同名称}, {发起方姓名}, {发起方企业}, {签署方N姓名} and {签署方N企业} in `CustomShowMap`; N counts the signers from 1.
    ///
    /// On the wire: `InvalidParameter.CustomShowMap`.
    InvalidParameterCustomShowMap,
    /// The data of your own that goes with the flow has a wrong length.
    ///
    /// What to do: Keep `CustomerData`, or `UserData`, to at most 1000 characters.
    ///
    /// On the wire: `InvalidParameter.CustomerData`.
    InvalidParameterCustomerData,
    /// Data that a parameter refers to does not exist.
    ///
    /// What to do: Check that the IDs in the request exist and belong to this application.
    ///
    /// On the wire: `InvalidParameter.DataNotFound`.
    InvalidParameterDataNotFound,
    /// A date is not valid.
    ///
    /// What to do: Write `StartDate` and `EndDate` like 2021-03-21, the start not after the end and not too far apart.
    ///
    /// On the wire: `InvalidParameter.Date`.
    InvalidParameterDate,
    /// The ID of an employee is wrong.
    ///
    /// What to do: Check `Agent.ProxyOperator.OpenId` and the IDs in `Filters`.
    ///
    /// On the wire: `InvalidParameter.DepartUserId`.
    InvalidParameterDepartUserId,
    /// The same task has been submitted before.
    ///
    /// What to do: Do not submit it again; ask for its result with `DescribeCancelFlowsTask`.
    ///
    /// On the wire: `InvalidParameter.DupTask`.
    InvalidParameterDupTask,
    /// Parameters are empty.
    ///
    /// What to do: Fill in what the action needs, such as `UserIds` or `OpenIds`, `FlowId`, `ProxyOrganizationOpenIds` or `ProxyOrganizationOperators`.
    ///
    /// On the wire: `InvalidParameter.EmptyParams`.
    InvalidParameterEmptyParams,
    /// The kind of link asked for is not valid.
    ///
    /// What to do: Use a value of `Endpoint` that the action documents; some go only with certain other parameters.
    ///
    /// On the wire: `InvalidParameter.EndPoint`.
    InvalidParameterEndPoint,
    /// The type of a file is not allowed.
    ///
    /// What to do: Send the business licence as PNG or JPG in `BusinessLicense`.
    ///
    /// On the wire: `InvalidParameter.FileType`.
    InvalidParameterFileType,
    /// The number of candidates for one signer is not allowed.
    ///
    /// What to do: Correct the candidates of the signers in `FlowApprovers`.
    ///
    /// On the wire: `InvalidParameter.FlowApproverInfos`.
    InvalidParameterFlowApproverInfos,
    /// A flow has no signers, or too many.
    ///
    /// What to do: Name at least one signer in `FlowApprovers` and not more than the action allows.
    ///
    /// On the wire: `InvalidParameter.FlowApprovers`.
    InvalidParameterFlowApprovers,
    /// The callback address of a flow is not valid.
    ///
    /// What to do: Leave out `CallbackUrl`; the callback address is set in the configuration of the application.
    ///
    /// On the wire: `InvalidParameter.FlowCallbackUrl`.
    InvalidParameterFlowCallbackUrl,
    /// The deadline of a flow is not valid.
    ///
    /// What to do: Set `Deadline` to a Unix second in the future.
    ///
    /// On the wire: `InvalidParameter.FlowDeadLine`.
    InvalidParameterFlowDeadLine,
    /// The description of a flow is not valid.
    ///
    /// What to do: Shorten `FlowDescription` to at most 1000 characters.
    ///
    /// On the wire: `InvalidParameter.FlowDescription`.
    InvalidParameterFlowDescription,
    /// A flow can be started from one file only.
    ///
    /// What to do: Send exactly one ID in `FileIds`; join several documents into one PDF, or start a flow group.
    ///
    /// On the wire: `InvalidParameter.FlowFileIds`.
    InvalidParameterFlowFileIds,
    /// The number of flow IDs is not allowed.
    ///
    /// What to do: Send 1 to 100 IDs in `FlowIds`.
    ///
    /// On the wire: `InvalidParameter.FlowIds`.
    InvalidParameterFlowIds,
    /// The list of flows is not valid.
    ///
    /// What to do: Check the entries of `FlowInfos`; a flow group takes 2 to 50 flows, `CreateFlowsByTemplates` at most 20.
    ///
    /// On the wire: `InvalidParameter.FlowInfos`.
    InvalidParameterFlowInfos,
    /// The name of a flow is not valid.
    ///
    /// What to do: Use at most 200 Chinese characters, letters, digits and underscores.
    ///
    /// On the wire: `InvalidParameter.FlowName`.
    InvalidParameterFlowName,
    /// The category of a flow is not valid.
    ///
    /// What to do: Use Chinese characters, letters, digits and underscores in `FlowType`, at most 255, or 200 if the action says so.
    ///
    /// On the wire: `InvalidParameter.FlowType`.
    InvalidParameterFlowType,
    /// Links for this kind of signers are not supported.
    ///
    /// What to do: Use a documented value of `GenerateType`; `ALL` does not go with several `FlowIds`.
    ///
    /// On the wire: `InvalidParameter.GenerateType`.
    InvalidParameterGenerateType,
    /// The image is not valid.
    ///
    /// What to do: Send a PNG or JPG of at most 5 MB as Base64 text in `SealImage`.
    ///
    /// On the wire: `InvalidParameter.Image`.
    InvalidParameterImage,
    /// An ID does not exist or is malformed.
    ///
    /// What to do: Check `ResourceId`; it is a file ID that `UploadFiles` returned and that has not expired.
    ///
    /// On the wire: `InvalidParameter.InvalidId`.
    InvalidParameterInvalidId,
    /// The keyword for placing a field is malformed or not in the file.
    ///
    /// What to do: Check `ComponentId`, which holds the keyword; it has to stand in the PDF as text, not in a picture, and on `KeywordPage` if that is set.
    ///
    /// On the wire: `InvalidParameter.Keyword`.
    InvalidParameterKeyword,
    /// The page size is wrong.
    ///
    /// What to do: Lower `Limit`; a page holds at most 100 rows of billing data, or 1000 of `DescribeUsage`.
    ///
    /// On the wire: `InvalidParameter.Limit`.
    InvalidParameterLimit,
    /// The name of the seal is too long.
    ///
    /// What to do: Shorten `SealName` to at most 50 Chinese characters.
    ///
    /// On the wire: `InvalidParameter.LimitSealName`.
    InvalidParameterLimitSealName,
    /// The setting of the side menu is not valid.
    ///
    /// What to do: Set `MenuStatus` to `ENABLE` or `DISABLE`.
    ///
    /// On the wire: `InvalidParameter.MenuStatus`.
    InvalidParameterMenuStatus,
    /// A required parameter has no value.
    ///
    /// What to do: Fill in what the message names, for instance in `FlowInfos`, its `FlowApprovers` or `FormFields`.
    ///
    /// On the wire: `InvalidParameter.MissingRequiredParameterValue`.
    InvalidParameterMissingRequiredParameterValue,
    /// A mobile number is wrong.
    ///
    /// What to do: Send a mainland number of 11 digits in `Mobile`, without +86.
    ///
    /// On the wire: `InvalidParameter.Mobile`.
    InvalidParameterMobile,
    /// The name of a person is not valid.
    ///
    /// What to do: Send the real name as it stands on the identity document.
    ///
    /// On the wire: `InvalidParameter.Name`.
    InvalidParameterName,
    /// Mobile numbers of this kind are not supported.
    ///
    /// What to do: Use a mainland number of 11 digits in `Mobile`; numbers from abroad are not accepted.
    ///
    /// On the wire: `InvalidParameter.NonsupportMobile`.
    InvalidParameterNonsupportMobile,
    /// The identifier of an employee is not valid.
    ///
    /// What to do: Check `Agent.ProxyOperator.OpenId`; it has at most 64 characters and belongs to one employee of the application.
    ///
    /// On the wire: `InvalidParameter.OpenId`.
    InvalidParameterOpenId,
    /// The identifier of the operator is wrong.
    ///
    /// What to do: Check `Agent.ProxyOperator.OpenId`; the employee has to belong to `Agent.ProxyOrganizationOpenId`.
    ///
    /// On the wire: `InvalidParameter.OperatorId`.
    InvalidParameterOperatorId,
    /// The identifier of an organization is not valid.
    ///
    /// What to do: Check `Agent.ProxyOrganizationOpenId`; it has at most 64 characters and stands for one organization for good.
    ///
    /// On the wire: `InvalidParameter.OrganizationId`.
    InvalidParameterOrganizationId,
    /// The name of an organization is not valid.
    ///
    /// What to do: Send the name as on the business licence in `OrganizationName` or `ProxyOrganizationName`, with full-width brackets （）.
    ///
    /// On the wire: `InvalidParameter.OrganizationName`.
    InvalidParameterOrganizationName,
    /// A parameter has a wrong value, or a required one is empty.
    ///
    /// What to do: Correct the parameter that the message names; check enum values and IDs.
    ///
    /// On the wire: `InvalidParameter.ParamError`.
    InvalidParameterParamError,
    /// The type of the file is not one that can be converted.
    ///
    /// What to do: Set `ResourceType` to a documented type, the one `ResourceName` ends in.
    ///
    /// On the wire: `InvalidParameter.ResourceType`.
    InvalidParameterResourceType,
    /// The ID of the role is wrong.
    ///
    /// What to do: Check `RoleId` with `ChannelDescribeRoles`; the super administrator and legal representative roles cannot be used here.
    ///
    /// On the wire: `InvalidParameter.RoleId`.
    InvalidParameterRoleId,
    /// A text holds words that are not permitted.
    ///
    /// What to do: Reword names, descriptions and values of fields.
    ///
    /// On the wire: `InvalidParameter.Sensitive`.
    InvalidParameterSensitive,
    /// A file holds content that is not permitted.
    ///
    /// What to do: Remove that content and upload the file again, in `FileInfos` or `SealImage`.
    ///
    /// On the wire: `InvalidParameter.SensitiveFileContent`.
    InvalidParameterSensitiveFileContent,
    /// The type of a sign field is not valid.
    ///
    /// What to do: Use a documented type of sign field in `ComponentType` of `SignComponents`, such as `SIGN_SEAL`, `SIGN_SIGNATURE` or `SIGN_DATE`.
    ///
    /// On the wire: `InvalidParameter.SignComponentType`.
    InvalidParameterSignComponentType,
    /// A sign field is of a type that is not supported here.
    ///
    /// What to do: Change `ComponentType` in `SignComponents` to one that suits this kind of signer.
    ///
    /// On the wire: `InvalidParameter.SignComponents`.
    InvalidParameterSignComponents,
    /// The state of the flow does not allow the call.
    ///
    /// What to do: Read the state with `DescribeFlowDetailInfo`; flows that are completed, rejected, expired or cancelled cannot be changed.
    ///
    /// On the wire: `InvalidParameter.Status`.
    InvalidParameterStatus,
    /// The unified social credit code is not valid.
    ///
    /// What to do: Copy `UniformSocialCreditCode` from the business licence.
    ///
    /// On the wire: `InvalidParameter.UniformSocialCreditCode`.
    InvalidParameterUniformSocialCreditCode,
    /// The signing order is not valid.
    ///
    /// What to do: Check `Unordered`; if it is false, signing follows the order of `FlowApprovers`.
    ///
    /// On the wire: `InvalidParameter.Unordered`.
    InvalidParameterUnordered,
    /// A field is of a type that is not supported.
    ///
    /// What to do: Replace the `ComponentType` that the message names; not every type goes with every action and signer.
    ///
    /// On the wire: `InvalidParameter.UnsupportedComponentType`.
    InvalidParameterUnsupportedComponentType,
    /// A flow ID does not exist.
    ///
    /// What to do: Check the IDs in `FlowIds`; they have to belong to `Agent.ProxyOrganizationOpenId`.
    ///
    /// On the wire: `InvalidParameter.fFowIds`.
    InvalidParameterFFowIds,
    /// A parameter has a wrong value.
    ///
    /// What to do: Correct the parameter that the message names; check enum values and limits.
    ///
    /// On the wire: `InvalidParameterValue`.
    InvalidParameterValue,
    /// The kind of quota is not valid.
    ///
    /// What to do: Use a documented value of `QuotaType`, or leave it out to ask for all.
    ///
    /// On the wire: `InvalidParameterValue.InvalidQuotaType`.
    InvalidParameterValueInvalidQuotaType,
    /// A time is not valid.
    ///
    /// What to do: Write `StartTime` and `EndTime` like 20260901, at most 31 days apart; from 2026-10-10 on both have to lie in the same month.
    ///
    /// On the wire: `InvalidParameterValue.InvalidTime`.
    InvalidParameterValueInvalidTime,
    /// The multipart body of the request is malformed.
    ///
    /// What to do: Check boundary and parts of the body.
    ///
    /// On the wire: `InvalidRequest`.
    InvalidRequest,
    /// The IP address is on the block list of the account.
    ///
    /// What to do: Call from another address or have it taken off the list.
    ///
    /// On the wire: `IpInBlacklist`.
    IpInBlacklist,
    /// The IP address is not on the allow list of the account.
    ///
    /// What to do: Have the address put on the list.
    ///
    /// On the wire: `IpNotInWhitelist`.
    IpNotInWhitelist,
    /// A quota is used up or a limit is exceeded.
    ///
    /// What to do: Send fewer items in one call; if a quota is meant, ask for a higher one.
    ///
    /// On the wire: `LimitExceeded`.
    LimitExceeded,
    /// The action has been called too often; it may be called only so many times a day.
    ///
    /// What to do: Wait until the next day, or ask for a higher limit; `ChannelDescribeBillUsageDetail` replaces the action.
    ///
    /// On the wire: `LimitExceeded.CallTimes`.
    LimitExceededCallTimes,
    /// The request would start too many flows.
    ///
    /// What to do: Send at most 20 flows in `FlowInfos`, or 2 to 50 for a flow group.
    ///
    /// On the wire: `LimitExceeded.CreateFlowNum`.
    LimitExceededCreateFlowNum,
    /// A file is too large.
    ///
    /// What to do: Shrink the image in `BusinessLicense` to at most 5 MB.
    ///
    /// On the wire: `LimitExceeded.FileSize`.
    LimitExceededFileSize,
    /// The request names too many flows.
    ///
    /// What to do: Send at most 100 IDs in `FlowIds`.
    ///
    /// On the wire: `LimitExceeded.FlowIds`.
    LimitExceededFlowIds,
    /// The request holds too many flows.
    ///
    /// What to do: Send at most 20 flows in a call.
    ///
    /// On the wire: `LimitExceeded.FlowInfos`.
    LimitExceededFlowInfos,
    /// The request holds too many employees.
    ///
    /// What to do: Send at most 200 entries in `ProxyOrganizationOperators`.
    ///
    /// On the wire: `LimitExceeded.ProxyOrganizationOperator`.
    LimitExceededProxyOrganizationOperator,
    /// A required parameter is missing.
    ///
    /// What to do: Add the parameter that the message names.
    ///
    /// On the wire: `MissingParameter`.
    MissingParameter,
    /// The organization has no activation data.
    ///
    /// What to do: Have the organization verified and activated first, with the link from `CreateConsoleLoginUrl`; check `Agent.ProxyOrganizationOpenId`.
    ///
    /// On the wire: `MissingParameter.CompanyActiveInfo`.
    MissingParameterCompanyActiveInfo,
    /// The dates are missing.
    ///
    /// What to do: Set `StartDate` and `EndDate`.
    ///
    /// On the wire: `MissingParameter.Date`.
    MissingParameterDate,
    /// The ID of a flow is missing.
    ///
    /// What to do: Set `FlowId`, `FlowIds` or, for an evidence report, `ReportId`.
    ///
    /// On the wire: `MissingParameter.FlowId`.
    MissingParameterFlowId,
    /// The IDs of flows are missing.
    ///
    /// What to do: Set `FlowIds`.
    ///
    /// On the wire: `MissingParameter.FlowIds`.
    MissingParameterFlowIds,
    /// Neither flows nor a flow group are named.
    ///
    /// What to do: Set `FlowIds` or `FlowGroupId`; `ArchiveDynamicFlow` takes `FlowId`.
    ///
    /// On the wire: `MissingParameter.FlowIdsOrFlowGroupId`.
    MissingParameterFlowIdsOrFlowGroupId,
    /// No flows are named.
    ///
    /// What to do: Set `DownLoadFlows`, with `FlowIdList` in each entry.
    ///
    /// On the wire: `MissingParameter.FlowInfo`.
    MissingParameterFlowInfo,
    /// The name of a field is missing.
    ///
    /// What to do: Set `ComponentName`; with `GenerateMode` `FIELD` it names the form field of the PDF.
    ///
    /// On the wire: `MissingParameter.MissComponentName`.
    MissingParameterMissComponentName,
    /// The identifier of the organization is missing.
    ///
    /// What to do: Set `Agent.ProxyOrganizationOpenId`.
    ///
    /// On the wire: `MissingParameter.OrgOpenId`.
    MissingParameterOrgOpenId,
    /// The organization is missing.
    ///
    /// What to do: Set `Agent.ProxyOrganizationOpenId`.
    ///
    /// On the wire: `MissingParameter.OrganizationId`.
    MissingParameterOrganizationId,
    /// The identifier of the operator is missing.
    ///
    /// What to do: Set `Agent.ProxyOperator.OpenId`.
    ///
    /// On the wire: `MissingParameter.ProxyOperatorOpenId`.
    MissingParameterProxyOperatorOpenId,
    /// The applicant of the evidence report is missing.
    ///
    /// What to do: Set `Agent.ProxyOperator.OpenId` to the super administrator or legal representative of the initiating or a signing organization.
    ///
    /// On the wire: `MissingParameter.ReportApplicant`.
    MissingParameterReportApplicant,
    /// The name of the file is missing or wrong.
    ///
    /// What to do: Set `ResourceName` with its suffix, at most 256 characters.
    ///
    /// On the wire: `MissingParameter.ResourceName`.
    MissingParameterResourceName,
    /// The ID of a seal is missing.
    ///
    /// What to do: Set `ComponentValue` of the seal field to a seal ID, which automatic signing needs.
    ///
    /// On the wire: `MissingParameter.SealId`.
    MissingParameterSealId,
    /// The image of the seal is missing.
    ///
    /// What to do: Set `SealImage`, or have the seal drawn with `GenerateSource` `SealGenerateSourceSystem`.
    ///
    /// On the wire: `MissingParameter.SealImage`.
    MissingParameterSealImage,
    /// The name of the seal is missing.
    ///
    /// What to do: Set `SealName`.
    ///
    /// On the wire: `MissingParameter.SealName`.
    MissingParameterSealName,
    /// A signer has no sign fields.
    ///
    /// What to do: Set `SignComponents` of each signer, or let signers place them with `SignBeanTag` 1.
    ///
    /// On the wire: `MissingParameter.SignComponents`.
    MissingParameterSignComponents,
    /// The template is missing.
    ///
    /// What to do: Set `TemplateId`.
    ///
    /// On the wire: `MissingParameter.Templates`.
    MissingParameterTemplates,
    /// The operator is missing.
    ///
    /// What to do: Set `Agent.ProxyOperator.OpenId`.
    ///
    /// On the wire: `MissingParameter.UserId`.
    MissingParameterUserId,
    /// The identifier of the operator is missing or not known.
    ///
    /// What to do: Set `Agent.ProxyOperator.OpenId` to a verified employee of the organization.
    ///
    /// On the wire: `MissingParameter.UserOpenId`.
    MissingParameterUserOpenId,
    /// The product does not exist.
    ///
    /// What to do: Check the host of the request.
    ///
    /// On the wire: `NoSuchProduct`.
    NoSuchProduct,
    /// The version does not exist.
    ///
    /// What to do: Check the version of the API.
    ///
    /// On the wire: `NoSuchVersion`.
    NoSuchVersion,
    /// The operation was refused.
    ///
    /// What to do: Check the role of the operator and the state of the organization and its services.
    ///
    /// On the wire: `OperationDenied`.
    OperationDenied,
    /// Such a resource exists and no second one can be made.
    ///
    /// What to do: Use the existing seal; an organization has only one of `SealType` `OFFICIAL`.
    ///
    /// On the wire: `OperationDenied.AlreadyHas`.
    OperationDeniedAlreadyHas,
    /// The same signer stands for two parties.
    ///
    /// What to do: Name each signer once in `ReleasedApprovers`, and nobody who signs for another party.
    ///
    /// On the wire: `OperationDenied.ApproverRepeat`.
    OperationDeniedApproverRepeat,
    /// The visibility asked for is not supported.
    ///
    /// What to do: Set `AuthTag` to `all` or `part`; it cannot be changed once the template is published.
    ///
    /// On the wire: `OperationDenied.AuthTag`.
    OperationDeniedAuthTag,
    /// The application has been banned.
    ///
    /// What to do: Check `Agent.AppId`, and ask the account manager to lift the ban.
    ///
    /// On the wire: `OperationDenied.BannedApplication`.
    OperationDeniedBannedApplication,
    /// Automatic signing in flows from files is not open to the application.
    ///
    /// What to do: Ask the account manager for this allowlisted feature, or use another `ApproverType`.
    ///
    /// On the wire: `OperationDenied.ByFilesServerSignForbid`.
    OperationDeniedByFilesServerSignForbid,
    /// The same person is in copy twice.
    ///
    /// What to do: Name each person once in `CcInfos`, and no signer.
    ///
    /// On the wire: `OperationDenied.CcUserRepeat`.
    OperationDeniedCcUserRepeat,
    /// Only one item can be downloaded at a time.
    ///
    /// What to do: Name a single flow in `DownLoadFlows` and call once for each.
    ///
    /// On the wire: `OperationDenied.DownLoadMoreThanOne`.
    OperationDeniedDownLoadMoreThanOne,
    /// The caller has no access to a resource.
    ///
    /// What to do: Check that the flow, file or seal named belongs to `Agent.ProxyOrganizationOpenId` and that the operator may use it.
    ///
    /// On the wire: `OperationDenied.ErrNoResourceAccess`.
    OperationDeniedErrNoResourceAccess,
    /// The application may not have client organizations verified by a trusted third party.
    ///
    /// What to do: Ask the account manager to open this feature, or verify the organization in another way.
    ///
    /// On the wire: `OperationDenied.ErrNotOpenWeakAuthorization`.
    OperationDeniedErrNotOpenWeakAuthorization,
    /// The file has been deleted.
    ///
    /// What to do: Drop the flow from `DownLoadFlows`; the file cannot be downloaded any more.
    ///
    /// On the wire: `OperationDenied.FileDeleted`.
    OperationDeniedFileDeleted,
    /// The flow has come to an end.
    ///
    /// What to do: Leave it out of the flows to be cancelled; release a completed flow with `ChannelCreateReleaseFlow`.
    ///
    /// On the wire: `OperationDenied.FlowHasTerminated`.
    OperationDeniedFlowHasTerminated,
    /// The state of the flow does not allow the call.
    ///
    /// What to do: Read the state with `DescribeFlowDetailInfo`; an evidence report needs a flow that all parties have signed.
    ///
    /// On the wire: `OperationDenied.FlowStatusForbid`.
    OperationDeniedFlowStatusForbid,
    /// The operation is forbidden.
    ///
    /// What to do: Check that the operator may cancel and that the flow or QR code is still open.
    ///
    /// On the wire: `OperationDenied.Forbid`.
    OperationDeniedForbid,
    /// A signer is younger than the age at which signing is allowed.
    ///
    /// What to do: Check the signer's `IdCardNumber`, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.
    ///
    /// On the wire: `OperationDenied.InvalidApproverAge`.
    OperationDeniedInvalidApproverAge,
    /// The application has no permission for this API.
    ///
    /// What to do: Check `Agent.AppId`, and ask the account manager to open the action.
    ///
    /// On the wire: `OperationDenied.NoApiAuth`.
    OperationDeniedNoApiAuth,
    /// Verifying signers by mobile number is not open to the organization.
    ///
    /// What to do: Open `MOBILE_CHECK_APPROVER` with `ModifyExtendedService`, or use `VerifyCheck` in `ApproverVerifyType`.
    ///
    /// On the wire: `OperationDenied.NoApproverMobileCheckPermission`.
    OperationDeniedNoApproverMobileCheckPermission,
    /// The operator has no permission for the flow.
    ///
    /// What to do: Call with an `Agent.ProxyOperator.OpenId` who started the flow or has access to it; check `FlowId`.
    ///
    /// On the wire: `OperationDenied.NoFlowPermission`.
    OperationDeniedNoFlowPermission,
    /// The operator or another person involved has not verified their identity.
    ///
    /// What to do: Send the person the link from `CreateConsoleLoginUrl`, and call again after verification.
    ///
    /// On the wire: `OperationDenied.NoIdentityVerify`.
    OperationDeniedNoIdentityVerify,
    /// The operator has no permission for this resource.
    ///
    /// What to do: Call with an operator who may manage roles, and check `RoleId` and the users.
    ///
    /// On the wire: `OperationDenied.NoPermissionUseResource`.
    OperationDeniedNoPermissionUseResource,
    /// A seal of your own organization may not be used for automatic signing.
    ///
    /// What to do: Authorize the seal for automatic signing, or choose another seal ID in `ComponentValue`.
    ///
    /// On the wire: `OperationDenied.NoPermissionUseServerSignSeal`.
    OperationDeniedNoPermissionUseServerSignSeal,
    /// The quota of flows is used up.
    ///
    /// What to do: Buy more flows; `ChannelDescribeBillUsageDetail` tells what was used.
    ///
    /// On the wire: `OperationDenied.NoQuota`.
    OperationDeniedNoQuota,
    /// The operator is neither super administrator nor legal representative of the organization.
    ///
    /// What to do: Set `Agent.ProxyOperator.OpenId` to one of them.
    ///
    /// On the wire: `OperationDenied.NotBelongSuperAdminOrLegalPerson`.
    OperationDeniedNotBelongSuperAdminOrLegalPerson,
    /// The application is not allowlisted for this way of automatic signing.
    ///
    /// What to do: Ask the account manager for the feature, and check `SceneKey`.
    ///
    /// On the wire: `OperationDenied.NotInAutoSignWhiteList`.
    OperationDeniedNotInAutoSignWhiteList,
    /// Organizations of this type are not supported.
    ///
    /// What to do: Check `ProxyOrganizationIdCardType` or `OrganizationType`; the latter can only go from `INDIVIDUALBIZ` to `ENTERPRISE`.
    ///
    /// On the wire: `OperationDenied.NotSupportOrgType`.
    OperationDeniedNotSupportOrgType,
    /// The operation asked for is not supported.
    ///
    /// What to do: Use a documented value of `OperateType`, or of `OperatorType` for employees.
    ///
    /// On the wire: `OperationDenied.OperateType`.
    OperationDeniedOperateType,
    /// The operator lacks a permission.
    ///
    /// What to do: Give `Agent.ProxyOperator.OpenId` a role that may manage seals, or call with another operator.
    ///
    /// On the wire: `OperationDenied.OperatorHasNoPermission`.
    OperationDeniedOperatorHasNoPermission,
    /// The organization is being closed.
    ///
    /// What to do: Make no more calls on its behalf; ask its super administrator if the closing is not intended.
    ///
    /// On the wire: `OperationDenied.OrganizationClosing`.
    OperationDeniedOrganizationClosing,
    /// The request asks for more than one query may hold.
    ///
    /// What to do: Send at most 50 IDs in `FlowIds`.
    ///
    /// On the wire: `OperationDenied.OutQueryLimit`.
    OperationDeniedOutQueryLimit,
    /// Contracts with residents of Hong Kong, Macao and Taiwan are not open to the organization.
    ///
    /// What to do: Open `OVERSEA_SIGN` with `ModifyExtendedService`, or use signers with `IdCardType` `ID_CARD`.
    ///
    /// On the wire: `OperationDenied.OverseaAbilityNotOpen`.
    OperationDeniedOverseaAbilityNotOpen,
    /// The person has no signature that can be used.
    ///
    /// What to do: Have the person make one in the mini program, or import one with `ChannelCreatePreparedPersonalEsign`.
    ///
    /// On the wire: `OperationDenied.PersonHasNoSignature`.
    OperationDeniedPersonHasNoSignature,
    /// The person has not turned on automatic signing, or has turned it off again.
    ///
    /// What to do: Send the person the link from `ChannelCreateUserAutoSignEnableUrl`, made for the scene in `AutoSignScene`, and call again afterwards.
    ///
    /// On the wire: `OperationDenied.PersonNoOpenServerSign`.
    OperationDeniedPersonNoOpenServerSign,
    /// The quota of evidence reports is used up.
    ///
    /// What to do: Buy more evidence reports, or ask the account manager.
    ///
    /// On the wire: `OperationDenied.ProveNoQuota`.
    OperationDeniedProveNoQuota,
    /// The QR code is no longer valid, for instance because it was cancelled before. Known from an example only; no list names it.
    ///
    /// What to do: Treat the QR code as gone; create a new one if it is still needed.
    ///
    /// On the wire: `OperationDenied.QrInvalid`.
    OperationDeniedQrInvalid,
    /// A required fill field has no value.
    ///
    /// What to do: Set `ComponentValue` of every entry in `Components` with `ComponentRequired`.
    ///
    /// On the wire: `OperationDenied.RequiredComponentNotFill`.
    OperationDeniedRequiredComponentNotFill,
    /// A text holds words that are not permitted.
    ///
    /// What to do: Reword names, descriptions and values of fields.
    ///
    /// On the wire: `OperationDenied.Sensitive`.
    OperationDeniedSensitive,
    /// The operator does not belong to the organization.
    ///
    /// What to do: Check that `Agent.ProxyOperator.OpenId` is a verified employee of `Agent.ProxyOrganizationOpenId`.
    ///
    /// On the wire: `OperationDenied.UserNotInOrganization`.
    OperationDeniedUserNotInOrganization,
    /// The feature is allowlisted and not open to you.
    ///
    /// What to do: Ask the account manager for access.
    ///
    /// On the wire: `OperationDenied.WhiteListForbid`.
    OperationDeniedWhiteListForbid,
    /// Too many calls in a short time.
    ///
    /// What to do: Wait and try again, slower.
    ///
    /// On the wire: `RequestLimitExceeded`.
    RequestLimitExceeded,
    /// The main account calls too often over all regions.
    ///
    /// What to do: Wait and try again; spread the calls of the account.
    ///
    /// On the wire: `RequestLimitExceeded.GlobalRegionUinLimitExceeded`.
    RequestLimitExceededGlobalRegionUinLimitExceeded,
    /// The IP address calls too often.
    ///
    /// What to do: Wait and try again, slower.
    ///
    /// On the wire: `RequestLimitExceeded.IPLimitExceeded`.
    RequestLimitExceededIpLimitExceeded,
    /// The main account calls too often.
    ///
    /// What to do: Wait and try again; spread the calls of the account.
    ///
    /// On the wire: `RequestLimitExceeded.UinLimitExceeded`.
    RequestLimitExceededUinLimitExceeded,
    /// The request is too large.
    ///
    /// What to do: Send less in one call; a signed POST may hold 10 MB.
    ///
    /// On the wire: `RequestSizeLimitExceeded`.
    RequestSizeLimitExceeded,
    /// The resource is in use.
    ///
    /// What to do: Wait until it is free or release it first.
    ///
    /// On the wire: `ResourceInUse`.
    ResourceInUse,
    /// There are not enough resources.
    ///
    /// What to do: Ask for less or try later.
    ///
    /// On the wire: `ResourceInsufficient`.
    ResourceInsufficient,
    /// A resource does not exist.
    ///
    /// What to do: Check that the IDs in the request exist and belong to the calling organization.
    ///
    /// On the wire: `ResourceNotFound`.
    ResourceNotFound,
    /// The application does not exist.
    ///
    /// What to do: Check `Agent.AppId` and that the credentials belong to the same application.
    ///
    /// On the wire: `ResourceNotFound.Application`.
    ResourceNotFoundApplication,
    /// The application has no authorization on record.
    ///
    /// What to do: Check `Agent.AppId` and that the organizations in `ProxyOrganizationOpenIds` have authorized the application.
    ///
    /// On the wire: `ResourceNotFound.ApplicationAuth`.
    ResourceNotFoundApplicationAuth,
    /// The ID of the application does not exist.
    ///
    /// What to do: Check `Agent.AppId` and that the credentials belong to the same application.
    ///
    /// On the wire: `ResourceNotFound.ApplicationId`.
    ResourceNotFoundApplicationId,
    /// The file does not exist.
    ///
    /// What to do: Check the flow IDs in `DownLoadFlows`; only contracts of the calling organization can be downloaded.
    ///
    /// On the wire: `ResourceNotFound.File`.
    ResourceNotFoundFile,
    /// The flow, or another thing the request names, does not exist.
    ///
    /// What to do: Check `FlowId`, `FlowIds` or `NeedRelievedFlowId`; the flow has to belong to this application and organization.
    ///
    /// On the wire: `ResourceNotFound.Flow`.
    ResourceNotFoundFlow,
    /// The signer of the flow does not exist.
    ///
    /// What to do: Check `FlowId` and that the operator's organization is a party of the flow.
    ///
    /// On the wire: `ResourceNotFound.FlowApprover`.
    ResourceNotFoundFlowApprover,
    /// The flow has no data of signers.
    ///
    /// What to do: Check `FlowIds` or `FlowGroupId`; with dynamic signers, add them first.
    ///
    /// On the wire: `ResourceNotFound.FlowApprovers`.
    ResourceNotFoundFlowApprovers,
    /// The flow group does not exist.
    ///
    /// What to do: Check `FlowGroupId`; do not send the ID of a single flow there.
    ///
    /// On the wire: `ResourceNotFound.FlowGroup`.
    ResourceNotFoundFlowGroup,
    /// The application does not exist.
    ///
    /// What to do: Check `Agent.AppId` and that the credentials belong to the same application.
    ///
    /// On the wire: `ResourceNotFound.NotExistApplication`.
    ResourceNotFoundNotExistApplication,
    /// The organization does not exist.
    ///
    /// What to do: Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.
    ///
    /// On the wire: `ResourceNotFound.Organization`.
    ResourceNotFoundOrganization,
    /// A file or another resource does not exist.
    ///
    /// What to do: Check `FileIds` or `TemplateId`; uploaded files expire, after an hour by default, and have to be uploaded again.
    ///
    /// On the wire: `ResourceNotFound.Resource`.
    ResourceNotFoundResource,
    /// The flow group does not exist.
    ///
    /// What to do: Check `FlowGroupId`; do not send the ID of a single flow there.
    ///
    /// On the wire: `ResourceNotFound.SaveFlowGroup`.
    ResourceNotFoundSaveFlowGroup,
    /// The seal does not exist.
    ///
    /// What to do: Check the seal ID in `ComponentValue` with `ChannelDescribeOrganizationSeals`.
    ///
    /// On the wire: `ResourceNotFound.Seal`.
    ResourceNotFoundSeal,
    /// The client organization does not exist in the application.
    ///
    /// What to do: Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.
    ///
    /// On the wire: `ResourceNotFound.TeamWorkOrganization`.
    ResourceNotFoundTeamWorkOrganization,
    /// The template does not exist.
    ///
    /// What to do: Check `TemplateId`; the template has to be open to the calling organization.
    ///
    /// On the wire: `ResourceNotFound.Template`.
    ResourceNotFoundTemplate,
    /// There is no link to the evidence report.
    ///
    /// What to do: Check `ReportId`; if the report was just asked for, come back later, as it may take a day.
    ///
    /// On the wire: `ResourceNotFound.URL`.
    ResourceNotFoundUrl,
    /// The user does not exist.
    ///
    /// What to do: Check `Agent.ProxyOperator.OpenId`, and `OpenId` of the signers.
    ///
    /// On the wire: `ResourceNotFound.User`.
    ResourceNotFoundUser,
    /// The operator is not known as a verified person.
    ///
    /// What to do: Have `Agent.ProxyOperator.OpenId` verify their identity and join the organization first.
    ///
    /// On the wire: `ResourceNotFound.VerifyUser`.
    ResourceNotFoundVerifyUser,
    /// The resource is not available.
    ///
    /// What to do: Check the state of the flow, template or organization; it may be finished, disabled or not activated.
    ///
    /// On the wire: `ResourceUnavailable`.
    ResourceUnavailable,
    /// The response is too large.
    ///
    /// What to do: Ask for less in one call, for instance by smaller pages.
    ///
    /// On the wire: `ResponseSizeLimitExceeded`.
    ResponseSizeLimitExceeded,
    /// The service is not available now.
    ///
    /// What to do: Try again later.
    ///
    /// On the wire: `ServiceUnavailable`.
    ServiceUnavailable,
    /// The caller may not do this.
    ///
    /// What to do: Check the role and permissions of `Agent.ProxyOperator.OpenId`, and that `Agent.AppId` belongs to the credentials.
    ///
    /// On the wire: `UnauthorizedOperation`.
    UnauthorizedOperation,
    /// The edition of the organization does not include this action.
    ///
    /// What to do: Upgrade to an edition that includes it.
    ///
    /// On the wire: `UnauthorizedOperation.NoPermissionFeature`.
    UnauthorizedOperationNoPermissionFeature,
    /// Downloading contracts of the organization has not been authorized.
    ///
    /// What to do: Have `DOWNLOAD_FLOW` opened with `ModifyExtendedService`, or in the console by the super administrator.
    ///
    /// On the wire: `UnauthorizedOperation.UnauthorizedOperationDownload`.
    UnauthorizedOperationUnauthorizedOperationDownload,
    /// The organization has not been authorized.
    ///
    /// What to do: Check `Agent.ProxyOrganizationOpenId`; the organization has to complete its verification and authorize the application.
    ///
    /// On the wire: `UnauthorizedOperation.UnauthorizedOperationOrganization`.
    UnauthorizedOperationUnauthorizedOperationOrganization,
    /// The request holds a parameter that is not known.
    ///
    /// What to do: Leave out the parameter that the message names.
    ///
    /// On the wire: `UnknownParameter`.
    UnknownParameter,
    /// The operation is not supported.
    ///
    /// What to do: Check that action and parameters fit the state of the flow and the edition of the organization.
    ///
    /// On the wire: `UnsupportedOperation`.
    UnsupportedOperation,
    /// The HTTP method or protocol is not supported.
    ///
    /// What to do: Use GET or POST.
    ///
    /// On the wire: `UnsupportedProtocol`.
    UnsupportedProtocol,
    /// The action does not support the region.
    ///
    /// What to do: Send a supported region, or none.
    ///
    /// On the wire: `UnsupportedRegion`.
    UnsupportedRegion,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

impl ErrorCode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::ActionOffline,
        Self::AuthFailure,
        Self::AuthFailureInvalidAuthorization,
        Self::AuthFailureInvalidSecretId,
        Self::AuthFailureMfaFailure,
        Self::AuthFailureSecretIdNotFound,
        Self::AuthFailureSignatureExpire,
        Self::AuthFailureSignatureFailure,
        Self::AuthFailureTokenFailure,
        Self::AuthFailureUnauthorizedOperation,
        Self::DryRunOperation,
        Self::FailedOperation,
        Self::FailedOperationAgeNotAchieveNormalLegal,
        Self::FailedOperationAuthFail,
        Self::FailedOperationErrNotSyncProxyOrganization,
        Self::FailedOperationExistSameSealName,
        Self::FailedOperationFlowNumExceed,
        Self::FailedOperationHasAuthorized,
        Self::FailedOperationLicenseNoQuota,
        Self::FailedOperationNoRoleAuth,
        Self::FailedOperationNotAvailableSignReview,
        Self::FailedOperationOrganizationExperienceChange,
        Self::FailedOperationOrganizationNameChanged,
        Self::FailedOperationOrganizationNameNeedChange,
        Self::FailedOperationOrganizationNotChange,
        Self::FailedOperationQrCodeCreatorSignComponents,
        Self::FailedOperationQrCodeSignUsers,
        Self::FailedOperationQrCodeTemplateId,
        Self::FailedOperationStaffAlreadyVerify,
        Self::FailedOperationUserAutoSignEnableAlready,
        Self::FailedOperationUserAutoSignEnableUrlNotExist,
        Self::InternalError,
        Self::InternalErrorApi,
        Self::InternalErrorDb,
        Self::InternalErrorDbConnection,
        Self::InternalErrorDbInsert,
        Self::InternalErrorDbRead,
        Self::InternalErrorDbUpdate,
        Self::InternalErrorDecryption,
        Self::InternalErrorDependsApi,
        Self::InternalErrorDependsDb,
        Self::InternalErrorEncryption,
        Self::InternalErrorGenerateId,
        Self::InternalErrorPdf,
        Self::InternalErrorSealUpload,
        Self::InternalErrorSerialize,
        Self::InternalErrorSystem,
        Self::InternalErrorThirdParty,
        Self::InvalidAction,
        Self::InvalidParameter,
        Self::InvalidParameterApplication,
        Self::InvalidParameterApproverType,
        Self::InvalidParameterApproverVerifyType,
        Self::InvalidParameterAuthorizationType,
        Self::InvalidParameterBizApproverAlreadyExists,
        Self::InvalidParameterBusinessLicense,
        Self::InvalidParameterCancelReason,
        Self::InvalidParameterCardNumber,
        Self::InvalidParameterCardType,
        Self::InvalidParameterComponentPosition,
        Self::InvalidParameterComponentType,
        Self::InvalidParameterComponentValue,
        Self::InvalidParameterContentType,
        Self::InvalidParameterCustomShowMap,
        Self::InvalidParameterCustomerData,
        Self::InvalidParameterDataNotFound,
        Self::InvalidParameterDate,
        Self::InvalidParameterDepartUserId,
        Self::InvalidParameterDupTask,
        Self::InvalidParameterEmptyParams,
        Self::InvalidParameterEndPoint,
        Self::InvalidParameterFileType,
        Self::InvalidParameterFlowApproverInfos,
        Self::InvalidParameterFlowApprovers,
        Self::InvalidParameterFlowCallbackUrl,
        Self::InvalidParameterFlowDeadLine,
        Self::InvalidParameterFlowDescription,
        Self::InvalidParameterFlowFileIds,
        Self::InvalidParameterFlowIds,
        Self::InvalidParameterFlowInfos,
        Self::InvalidParameterFlowName,
        Self::InvalidParameterFlowType,
        Self::InvalidParameterGenerateType,
        Self::InvalidParameterImage,
        Self::InvalidParameterInvalidId,
        Self::InvalidParameterKeyword,
        Self::InvalidParameterLimit,
        Self::InvalidParameterLimitSealName,
        Self::InvalidParameterMenuStatus,
        Self::InvalidParameterMissingRequiredParameterValue,
        Self::InvalidParameterMobile,
        Self::InvalidParameterName,
        Self::InvalidParameterNonsupportMobile,
        Self::InvalidParameterOpenId,
        Self::InvalidParameterOperatorId,
        Self::InvalidParameterOrganizationId,
        Self::InvalidParameterOrganizationName,
        Self::InvalidParameterParamError,
        Self::InvalidParameterResourceType,
        Self::InvalidParameterRoleId,
        Self::InvalidParameterSensitive,
        Self::InvalidParameterSensitiveFileContent,
        Self::InvalidParameterSignComponentType,
        Self::InvalidParameterSignComponents,
        Self::InvalidParameterStatus,
        Self::InvalidParameterUniformSocialCreditCode,
        Self::InvalidParameterUnordered,
        Self::InvalidParameterUnsupportedComponentType,
        Self::InvalidParameterFFowIds,
        Self::InvalidParameterValue,
        Self::InvalidParameterValueInvalidQuotaType,
        Self::InvalidParameterValueInvalidTime,
        Self::InvalidRequest,
        Self::IpInBlacklist,
        Self::IpNotInWhitelist,
        Self::LimitExceeded,
        Self::LimitExceededCallTimes,
        Self::LimitExceededCreateFlowNum,
        Self::LimitExceededFileSize,
        Self::LimitExceededFlowIds,
        Self::LimitExceededFlowInfos,
        Self::LimitExceededProxyOrganizationOperator,
        Self::MissingParameter,
        Self::MissingParameterCompanyActiveInfo,
        Self::MissingParameterDate,
        Self::MissingParameterFlowId,
        Self::MissingParameterFlowIds,
        Self::MissingParameterFlowIdsOrFlowGroupId,
        Self::MissingParameterFlowInfo,
        Self::MissingParameterMissComponentName,
        Self::MissingParameterOrgOpenId,
        Self::MissingParameterOrganizationId,
        Self::MissingParameterProxyOperatorOpenId,
        Self::MissingParameterReportApplicant,
        Self::MissingParameterResourceName,
        Self::MissingParameterSealId,
        Self::MissingParameterSealImage,
        Self::MissingParameterSealName,
        Self::MissingParameterSignComponents,
        Self::MissingParameterTemplates,
        Self::MissingParameterUserId,
        Self::MissingParameterUserOpenId,
        Self::NoSuchProduct,
        Self::NoSuchVersion,
        Self::OperationDenied,
        Self::OperationDeniedAlreadyHas,
        Self::OperationDeniedApproverRepeat,
        Self::OperationDeniedAuthTag,
        Self::OperationDeniedBannedApplication,
        Self::OperationDeniedByFilesServerSignForbid,
        Self::OperationDeniedCcUserRepeat,
        Self::OperationDeniedDownLoadMoreThanOne,
        Self::OperationDeniedErrNoResourceAccess,
        Self::OperationDeniedErrNotOpenWeakAuthorization,
        Self::OperationDeniedFileDeleted,
        Self::OperationDeniedFlowHasTerminated,
        Self::OperationDeniedFlowStatusForbid,
        Self::OperationDeniedForbid,
        Self::OperationDeniedInvalidApproverAge,
        Self::OperationDeniedNoApiAuth,
        Self::OperationDeniedNoApproverMobileCheckPermission,
        Self::OperationDeniedNoFlowPermission,
        Self::OperationDeniedNoIdentityVerify,
        Self::OperationDeniedNoPermissionUseResource,
        Self::OperationDeniedNoPermissionUseServerSignSeal,
        Self::OperationDeniedNoQuota,
        Self::OperationDeniedNotBelongSuperAdminOrLegalPerson,
        Self::OperationDeniedNotInAutoSignWhiteList,
        Self::OperationDeniedNotSupportOrgType,
        Self::OperationDeniedOperateType,
        Self::OperationDeniedOperatorHasNoPermission,
        Self::OperationDeniedOrganizationClosing,
        Self::OperationDeniedOutQueryLimit,
        Self::OperationDeniedOverseaAbilityNotOpen,
        Self::OperationDeniedPersonHasNoSignature,
        Self::OperationDeniedPersonNoOpenServerSign,
        Self::OperationDeniedProveNoQuota,
        Self::OperationDeniedQrInvalid,
        Self::OperationDeniedRequiredComponentNotFill,
        Self::OperationDeniedSensitive,
        Self::OperationDeniedUserNotInOrganization,
        Self::OperationDeniedWhiteListForbid,
        Self::RequestLimitExceeded,
        Self::RequestLimitExceededGlobalRegionUinLimitExceeded,
        Self::RequestLimitExceededIpLimitExceeded,
        Self::RequestLimitExceededUinLimitExceeded,
        Self::RequestSizeLimitExceeded,
        Self::ResourceInUse,
        Self::ResourceInsufficient,
        Self::ResourceNotFound,
        Self::ResourceNotFoundApplication,
        Self::ResourceNotFoundApplicationAuth,
        Self::ResourceNotFoundApplicationId,
        Self::ResourceNotFoundFile,
        Self::ResourceNotFoundFlow,
        Self::ResourceNotFoundFlowApprover,
        Self::ResourceNotFoundFlowApprovers,
        Self::ResourceNotFoundFlowGroup,
        Self::ResourceNotFoundNotExistApplication,
        Self::ResourceNotFoundOrganization,
        Self::ResourceNotFoundResource,
        Self::ResourceNotFoundSaveFlowGroup,
        Self::ResourceNotFoundSeal,
        Self::ResourceNotFoundTeamWorkOrganization,
        Self::ResourceNotFoundTemplate,
        Self::ResourceNotFoundUrl,
        Self::ResourceNotFoundUser,
        Self::ResourceNotFoundVerifyUser,
        Self::ResourceUnavailable,
        Self::ResponseSizeLimitExceeded,
        Self::ServiceUnavailable,
        Self::UnauthorizedOperation,
        Self::UnauthorizedOperationNoPermissionFeature,
        Self::UnauthorizedOperationUnauthorizedOperationDownload,
        Self::UnauthorizedOperationUnauthorizedOperationOrganization,
        Self::UnknownParameter,
        Self::UnsupportedOperation,
        Self::UnsupportedProtocol,
        Self::UnsupportedRegion,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ActionOffline => "ActionOffline",
            Self::AuthFailure => "AuthFailure",
            Self::AuthFailureInvalidAuthorization => "AuthFailure.InvalidAuthorization",
            Self::AuthFailureInvalidSecretId => "AuthFailure.InvalidSecretId",
            Self::AuthFailureMfaFailure => "AuthFailure.MFAFailure",
            Self::AuthFailureSecretIdNotFound => "AuthFailure.SecretIdNotFound",
            Self::AuthFailureSignatureExpire => "AuthFailure.SignatureExpire",
            Self::AuthFailureSignatureFailure => "AuthFailure.SignatureFailure",
            Self::AuthFailureTokenFailure => "AuthFailure.TokenFailure",
            Self::AuthFailureUnauthorizedOperation => "AuthFailure.UnauthorizedOperation",
            Self::DryRunOperation => "DryRunOperation",
            Self::FailedOperation => "FailedOperation",
            Self::FailedOperationAgeNotAchieveNormalLegal => {
                "FailedOperation.AgeNotAchieveNormalLegal"
            }
            Self::FailedOperationAuthFail => "FailedOperation.AuthFail",
            Self::FailedOperationErrNotSyncProxyOrganization => {
                "FailedOperation.ErrNotSyncProxyOrganization"
            }
            Self::FailedOperationExistSameSealName => "FailedOperation.ExistSameSealName",
            Self::FailedOperationFlowNumExceed => "FailedOperation.FlowNumExceed",
            Self::FailedOperationHasAuthorized => "FailedOperation.HasAuthorized",
            Self::FailedOperationLicenseNoQuota => "FailedOperation.LicenseNoQuota",
            Self::FailedOperationNoRoleAuth => "FailedOperation.NoRoleAuth",
            Self::FailedOperationNotAvailableSignReview => {
                "FailedOperation.NotAvailableSignReview"
            }
            Self::FailedOperationOrganizationExperienceChange => {
                "FailedOperation.OrganizationExperienceChange"
            }
            Self::FailedOperationOrganizationNameChanged => {
                "FailedOperation.OrganizationNameChanged"
            }
            Self::FailedOperationOrganizationNameNeedChange => {
                "FailedOperation.OrganizationNameNeedChange"
            }
            Self::FailedOperationOrganizationNotChange => {
                "FailedOperation.OrganizationNotChange"
            }
            Self::FailedOperationQrCodeCreatorSignComponents => {
                "FailedOperation.QrCodeCreatorSignComponents"
            }
            Self::FailedOperationQrCodeSignUsers => "FailedOperation.QrCodeSignUsers",
            Self::FailedOperationQrCodeTemplateId => "FailedOperation.QrCodeTemplateId",
            Self::FailedOperationStaffAlreadyVerify => {
                "FailedOperation.StaffAlreadyVerify"
            }
            Self::FailedOperationUserAutoSignEnableAlready => {
                "FailedOperation.UserAutoSignEnableAlready"
            }
            Self::FailedOperationUserAutoSignEnableUrlNotExist => {
                "FailedOperation.UserAutoSignEnableUrlNotExist"
            }
            Self::InternalError => "InternalError",
            Self::InternalErrorApi => "InternalError.Api",
            Self::InternalErrorDb => "InternalError.Db",
            Self::InternalErrorDbConnection => "InternalError.DbConnection",
            Self::InternalErrorDbInsert => "InternalError.DbInsert",
            Self::InternalErrorDbRead => "InternalError.DbRead",
            Self::InternalErrorDbUpdate => "InternalError.DbUpdate",
            Self::InternalErrorDecryption => "InternalError.Decryption",
            Self::InternalErrorDependsApi => "InternalError.DependsApi",
            Self::InternalErrorDependsDb => "InternalError.DependsDb",
            Self::InternalErrorEncryption => "InternalError.Encryption",
            Self::InternalErrorGenerateId => "InternalError.GenerateId",
            Self::InternalErrorPdf => "InternalError.Pdf",
            Self::InternalErrorSealUpload => "InternalError.SealUpload",
            Self::InternalErrorSerialize => "InternalError.Serialize",
            Self::InternalErrorSystem => "InternalError.System",
            Self::InternalErrorThirdParty => "InternalError.ThirdParty",
            Self::InvalidAction => "InvalidAction",
            Self::InvalidParameter => "InvalidParameter",
            Self::InvalidParameterApplication => "InvalidParameter.Application",
            Self::InvalidParameterApproverType => "InvalidParameter.ApproverType",
            Self::InvalidParameterApproverVerifyType => {
                "InvalidParameter.ApproverVerifyType"
            }
            Self::InvalidParameterAuthorizationType => {
                "InvalidParameter.AuthorizationType"
            }
            Self::InvalidParameterBizApproverAlreadyExists => {
                "InvalidParameter.BizApproverAlreadyExists"
            }
            Self::InvalidParameterBusinessLicense => "InvalidParameter.BusinessLicense",
            Self::InvalidParameterCancelReason => "InvalidParameter.CancelReason",
            Self::InvalidParameterCardNumber => "InvalidParameter.CardNumber",
            Self::InvalidParameterCardType => "InvalidParameter.CardType",
            Self::InvalidParameterComponentPosition => {
                "InvalidParameter.ComponentPosition"
            }
            Self::InvalidParameterComponentType => "InvalidParameter.ComponentType",
            Self::InvalidParameterComponentValue => "InvalidParameter.ComponentValue",
            Self::InvalidParameterContentType => "InvalidParameter.ContentType",
            Self::InvalidParameterCustomShowMap => "InvalidParameter.CustomShowMap",
            Self::InvalidParameterCustomerData => "InvalidParameter.CustomerData",
            Self::InvalidParameterDataNotFound => "InvalidParameter.DataNotFound",
            Self::InvalidParameterDate => "InvalidParameter.Date",
            Self::InvalidParameterDepartUserId => "InvalidParameter.DepartUserId",
            Self::InvalidParameterDupTask => "InvalidParameter.DupTask",
            Self::InvalidParameterEmptyParams => "InvalidParameter.EmptyParams",
            Self::InvalidParameterEndPoint => "InvalidParameter.EndPoint",
            Self::InvalidParameterFileType => "InvalidParameter.FileType",
            Self::InvalidParameterFlowApproverInfos => {
                "InvalidParameter.FlowApproverInfos"
            }
            Self::InvalidParameterFlowApprovers => "InvalidParameter.FlowApprovers",
            Self::InvalidParameterFlowCallbackUrl => "InvalidParameter.FlowCallbackUrl",
            Self::InvalidParameterFlowDeadLine => "InvalidParameter.FlowDeadLine",
            Self::InvalidParameterFlowDescription => "InvalidParameter.FlowDescription",
            Self::InvalidParameterFlowFileIds => "InvalidParameter.FlowFileIds",
            Self::InvalidParameterFlowIds => "InvalidParameter.FlowIds",
            Self::InvalidParameterFlowInfos => "InvalidParameter.FlowInfos",
            Self::InvalidParameterFlowName => "InvalidParameter.FlowName",
            Self::InvalidParameterFlowType => "InvalidParameter.FlowType",
            Self::InvalidParameterGenerateType => "InvalidParameter.GenerateType",
            Self::InvalidParameterImage => "InvalidParameter.Image",
            Self::InvalidParameterInvalidId => "InvalidParameter.InvalidId",
            Self::InvalidParameterKeyword => "InvalidParameter.Keyword",
            Self::InvalidParameterLimit => "InvalidParameter.Limit",
            Self::InvalidParameterLimitSealName => "InvalidParameter.LimitSealName",
            Self::InvalidParameterMenuStatus => "InvalidParameter.MenuStatus",
            Self::InvalidParameterMissingRequiredParameterValue => {
                "InvalidParameter.MissingRequiredParameterValue"
            }
            Self::InvalidParameterMobile => "InvalidParameter.Mobile",
            Self::InvalidParameterName => "InvalidParameter.Name",
            Self::InvalidParameterNonsupportMobile => "InvalidParameter.NonsupportMobile",
            Self::InvalidParameterOpenId => "InvalidParameter.OpenId",
            Self::InvalidParameterOperatorId => "InvalidParameter.OperatorId",
            Self::InvalidParameterOrganizationId => "InvalidParameter.OrganizationId",
            Self::InvalidParameterOrganizationName => "InvalidParameter.OrganizationName",
            Self::InvalidParameterParamError => "InvalidParameter.ParamError",
            Self::InvalidParameterResourceType => "InvalidParameter.ResourceType",
            Self::InvalidParameterRoleId => "InvalidParameter.RoleId",
            Self::InvalidParameterSensitive => "InvalidParameter.Sensitive",
            Self::InvalidParameterSensitiveFileContent => {
                "InvalidParameter.SensitiveFileContent"
            }
            Self::InvalidParameterSignComponentType => {
                "InvalidParameter.SignComponentType"
            }
            Self::InvalidParameterSignComponents => "InvalidParameter.SignComponents",
            Self::InvalidParameterStatus => "InvalidParameter.Status",
            Self::InvalidParameterUniformSocialCreditCode => {
                "InvalidParameter.UniformSocialCreditCode"
            }
            Self::InvalidParameterUnordered => "InvalidParameter.Unordered",
            Self::InvalidParameterUnsupportedComponentType => {
                "InvalidParameter.UnsupportedComponentType"
            }
            Self::InvalidParameterFFowIds => "InvalidParameter.fFowIds",
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::InvalidParameterValueInvalidQuotaType => {
                "InvalidParameterValue.InvalidQuotaType"
            }
            Self::InvalidParameterValueInvalidTime => "InvalidParameterValue.InvalidTime",
            Self::InvalidRequest => "InvalidRequest",
            Self::IpInBlacklist => "IpInBlacklist",
            Self::IpNotInWhitelist => "IpNotInWhitelist",
            Self::LimitExceeded => "LimitExceeded",
            Self::LimitExceededCallTimes => "LimitExceeded.CallTimes",
            Self::LimitExceededCreateFlowNum => "LimitExceeded.CreateFlowNum",
            Self::LimitExceededFileSize => "LimitExceeded.FileSize",
            Self::LimitExceededFlowIds => "LimitExceeded.FlowIds",
            Self::LimitExceededFlowInfos => "LimitExceeded.FlowInfos",
            Self::LimitExceededProxyOrganizationOperator => {
                "LimitExceeded.ProxyOrganizationOperator"
            }
            Self::MissingParameter => "MissingParameter",
            Self::MissingParameterCompanyActiveInfo => {
                "MissingParameter.CompanyActiveInfo"
            }
            Self::MissingParameterDate => "MissingParameter.Date",
            Self::MissingParameterFlowId => "MissingParameter.FlowId",
            Self::MissingParameterFlowIds => "MissingParameter.FlowIds",
            Self::MissingParameterFlowIdsOrFlowGroupId => {
                "MissingParameter.FlowIdsOrFlowGroupId"
            }
            Self::MissingParameterFlowInfo => "MissingParameter.FlowInfo",
            Self::MissingParameterMissComponentName => {
                "MissingParameter.MissComponentName"
            }
            Self::MissingParameterOrgOpenId => "MissingParameter.OrgOpenId",
            Self::MissingParameterOrganizationId => "MissingParameter.OrganizationId",
            Self::MissingParameterProxyOperatorOpenId => {
                "MissingParameter.ProxyOperatorOpenId"
            }
            Self::MissingParameterReportApplicant => "MissingParameter.ReportApplicant",
            Self::MissingParameterResourceName => "MissingParameter.ResourceName",
            Self::MissingParameterSealId => "MissingParameter.SealId",
            Self::MissingParameterSealImage => "MissingParameter.SealImage",
            Self::MissingParameterSealName => "MissingParameter.SealName",
            Self::MissingParameterSignComponents => "MissingParameter.SignComponents",
            Self::MissingParameterTemplates => "MissingParameter.Templates",
            Self::MissingParameterUserId => "MissingParameter.UserId",
            Self::MissingParameterUserOpenId => "MissingParameter.UserOpenId",
            Self::NoSuchProduct => "NoSuchProduct",
            Self::NoSuchVersion => "NoSuchVersion",
            Self::OperationDenied => "OperationDenied",
            Self::OperationDeniedAlreadyHas => "OperationDenied.AlreadyHas",
            Self::OperationDeniedApproverRepeat => "OperationDenied.ApproverRepeat",
            Self::OperationDeniedAuthTag => "OperationDenied.AuthTag",
            Self::OperationDeniedBannedApplication => "OperationDenied.BannedApplication",
            Self::OperationDeniedByFilesServerSignForbid => {
                "OperationDenied.ByFilesServerSignForbid"
            }
            Self::OperationDeniedCcUserRepeat => "OperationDenied.CcUserRepeat",
            Self::OperationDeniedDownLoadMoreThanOne => {
                "OperationDenied.DownLoadMoreThanOne"
            }
            Self::OperationDeniedErrNoResourceAccess => {
                "OperationDenied.ErrNoResourceAccess"
            }
            Self::OperationDeniedErrNotOpenWeakAuthorization => {
                "OperationDenied.ErrNotOpenWeakAuthorization"
            }
            Self::OperationDeniedFileDeleted => "OperationDenied.FileDeleted",
            Self::OperationDeniedFlowHasTerminated => "OperationDenied.FlowHasTerminated",
            Self::OperationDeniedFlowStatusForbid => "OperationDenied.FlowStatusForbid",
            Self::OperationDeniedForbid => "OperationDenied.Forbid",
            Self::OperationDeniedInvalidApproverAge => {
                "OperationDenied.InvalidApproverAge"
            }
            Self::OperationDeniedNoApiAuth => "OperationDenied.NoApiAuth",
            Self::OperationDeniedNoApproverMobileCheckPermission => {
                "OperationDenied.NoApproverMobileCheckPermission"
            }
            Self::OperationDeniedNoFlowPermission => "OperationDenied.NoFlowPermission",
            Self::OperationDeniedNoIdentityVerify => "OperationDenied.NoIdentityVerify",
            Self::OperationDeniedNoPermissionUseResource => {
                "OperationDenied.NoPermissionUseResource"
            }
            Self::OperationDeniedNoPermissionUseServerSignSeal => {
                "OperationDenied.NoPermissionUseServerSignSeal"
            }
            Self::OperationDeniedNoQuota => "OperationDenied.NoQuota",
            Self::OperationDeniedNotBelongSuperAdminOrLegalPerson => {
                "OperationDenied.NotBelongSuperAdminOrLegalPerson"
            }
            Self::OperationDeniedNotInAutoSignWhiteList => {
                "OperationDenied.NotInAutoSignWhiteList"
            }
            Self::OperationDeniedNotSupportOrgType => "OperationDenied.NotSupportOrgType",
            Self::OperationDeniedOperateType => "OperationDenied.OperateType",
            Self::OperationDeniedOperatorHasNoPermission => {
                "OperationDenied.OperatorHasNoPermission"
            }
            Self::OperationDeniedOrganizationClosing => {
                "OperationDenied.OrganizationClosing"
            }
            Self::OperationDeniedOutQueryLimit => "OperationDenied.OutQueryLimit",
            Self::OperationDeniedOverseaAbilityNotOpen => {
                "OperationDenied.OverseaAbilityNotOpen"
            }
            Self::OperationDeniedPersonHasNoSignature => {
                "OperationDenied.PersonHasNoSignature"
            }
            Self::OperationDeniedPersonNoOpenServerSign => {
                "OperationDenied.PersonNoOpenServerSign"
            }
            Self::OperationDeniedProveNoQuota => "OperationDenied.ProveNoQuota",
            Self::OperationDeniedQrInvalid => "OperationDenied.QrInvalid",
            Self::OperationDeniedRequiredComponentNotFill => {
                "OperationDenied.RequiredComponentNotFill"
            }
            Self::OperationDeniedSensitive => "OperationDenied.Sensitive",
            Self::OperationDeniedUserNotInOrganization => {
                "OperationDenied.UserNotInOrganization"
            }
            Self::OperationDeniedWhiteListForbid => "OperationDenied.WhiteListForbid",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::RequestLimitExceededGlobalRegionUinLimitExceeded => {
                "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
            }
            Self::RequestLimitExceededIpLimitExceeded => {
                "RequestLimitExceeded.IPLimitExceeded"
            }
            Self::RequestLimitExceededUinLimitExceeded => {
                "RequestLimitExceeded.UinLimitExceeded"
            }
            Self::RequestSizeLimitExceeded => "RequestSizeLimitExceeded",
            Self::ResourceInUse => "ResourceInUse",
            Self::ResourceInsufficient => "ResourceInsufficient",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::ResourceNotFoundApplication => "ResourceNotFound.Application",
            Self::ResourceNotFoundApplicationAuth => "ResourceNotFound.ApplicationAuth",
            Self::ResourceNotFoundApplicationId => "ResourceNotFound.ApplicationId",
            Self::ResourceNotFoundFile => "ResourceNotFound.File",
            Self::ResourceNotFoundFlow => "ResourceNotFound.Flow",
            Self::ResourceNotFoundFlowApprover => "ResourceNotFound.FlowApprover",
            Self::ResourceNotFoundFlowApprovers => "ResourceNotFound.FlowApprovers",
            Self::ResourceNotFoundFlowGroup => "ResourceNotFound.FlowGroup",
            Self::ResourceNotFoundNotExistApplication => {
                "ResourceNotFound.NotExistApplication"
            }
            Self::ResourceNotFoundOrganization => "ResourceNotFound.Organization",
            Self::ResourceNotFoundResource => "ResourceNotFound.Resource",
            Self::ResourceNotFoundSaveFlowGroup => "ResourceNotFound.SaveFlowGroup",
            Self::ResourceNotFoundSeal => "ResourceNotFound.Seal",
            Self::ResourceNotFoundTeamWorkOrganization => {
                "ResourceNotFound.TeamWorkOrganization"
            }
            Self::ResourceNotFoundTemplate => "ResourceNotFound.Template",
            Self::ResourceNotFoundUrl => "ResourceNotFound.URL",
            Self::ResourceNotFoundUser => "ResourceNotFound.User",
            Self::ResourceNotFoundVerifyUser => "ResourceNotFound.VerifyUser",
            Self::ResourceUnavailable => "ResourceUnavailable",
            Self::ResponseSizeLimitExceeded => "ResponseSizeLimitExceeded",
            Self::ServiceUnavailable => "ServiceUnavailable",
            Self::UnauthorizedOperation => "UnauthorizedOperation",
            Self::UnauthorizedOperationNoPermissionFeature => {
                "UnauthorizedOperation.NoPermissionFeature"
            }
            Self::UnauthorizedOperationUnauthorizedOperationDownload => {
                "UnauthorizedOperation.UnauthorizedOperationDownload"
            }
            Self::UnauthorizedOperationUnauthorizedOperationOrganization => {
                "UnauthorizedOperation.UnauthorizedOperationOrganization"
            }
            Self::UnknownParameter => "UnknownParameter",
            Self::UnsupportedOperation => "UnsupportedOperation",
            Self::UnsupportedProtocol => "UnsupportedProtocol",
            Self::UnsupportedRegion => "UnsupportedRegion",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known code with this text. `From` takes any text.
    ///
    /// # Errors
    ///
    /// The code is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
    /// What the code means, if it is known.
    #[must_use]
    pub fn meaning(&self) -> ::std::option::Option<&'static str> {
        self.info().and_then(::tc3_runtime::CodeInfo::meaning)
    }
    /// What to do about it, if it is known.
    #[must_use]
    pub fn remedy(&self) -> ::std::option::Option<&'static str> {
        self.info().and_then(::tc3_runtime::CodeInfo::remedy)
    }
    /// When the call may be sent again; of an unknown code by its prefix.
    #[must_use]
    pub fn retry(&self) -> ::tc3_runtime::RetryClass {
        ::tc3_runtime::CodeInfo::retry(TABLE, self.as_str())
    }
    /// Whether the documentation lists the code for this action, or for every action.
    #[must_use]
    pub fn documented_for(&self, action: &str) -> bool {
        self.info().is_some_and(|info| info.documented_for(action))
    }
    fn info(&self) -> ::std::option::Option<&'static ::tc3_runtime::CodeInfo> {
        ::tc3_runtime::CodeInfo::find(TABLE, self.as_str())
    }
}

impl ::tc3_runtime::ErrorCode for ErrorCode {
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn meaning(&self) -> ::std::option::Option<&'static str> {
        self.meaning()
    }
    fn remedy(&self) -> ::std::option::Option<&'static str> {
        self.remedy()
    }
    fn retry(&self) -> ::tc3_runtime::RetryClass {
        self.retry()
    }
    fn documented_for(&self, action: &str) -> bool {
        self.documented_for(action)
    }
}

impl ::tc3_runtime::OpenEnum for ErrorCode {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ErrorCode",
        known: Self::KNOWN,
        wire: &[
            "ActionOffline",
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "AuthFailure.InvalidSecretId",
            "AuthFailure.MFAFailure",
            "AuthFailure.SecretIdNotFound",
            "AuthFailure.SignatureExpire",
            "AuthFailure.SignatureFailure",
            "AuthFailure.TokenFailure",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AgeNotAchieveNormalLegal",
            "FailedOperation.AuthFail",
            "FailedOperation.ErrNotSyncProxyOrganization",
            "FailedOperation.ExistSameSealName",
            "FailedOperation.FlowNumExceed",
            "FailedOperation.HasAuthorized",
            "FailedOperation.LicenseNoQuota",
            "FailedOperation.NoRoleAuth",
            "FailedOperation.NotAvailableSignReview",
            "FailedOperation.OrganizationExperienceChange",
            "FailedOperation.OrganizationNameChanged",
            "FailedOperation.OrganizationNameNeedChange",
            "FailedOperation.OrganizationNotChange",
            "FailedOperation.QrCodeCreatorSignComponents",
            "FailedOperation.QrCodeSignUsers",
            "FailedOperation.QrCodeTemplateId",
            "FailedOperation.StaffAlreadyVerify",
            "FailedOperation.UserAutoSignEnableAlready",
            "FailedOperation.UserAutoSignEnableUrlNotExist",
            "InternalError",
            "InternalError.Api",
            "InternalError.Db",
            "InternalError.DbConnection",
            "InternalError.DbInsert",
            "InternalError.DbRead",
            "InternalError.DbUpdate",
            "InternalError.Decryption",
            "InternalError.DependsApi",
            "InternalError.DependsDb",
            "InternalError.Encryption",
            "InternalError.GenerateId",
            "InternalError.Pdf",
            "InternalError.SealUpload",
            "InternalError.Serialize",
            "InternalError.System",
            "InternalError.ThirdParty",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameter.Application",
            "InvalidParameter.ApproverType",
            "InvalidParameter.ApproverVerifyType",
            "InvalidParameter.AuthorizationType",
            "InvalidParameter.BizApproverAlreadyExists",
            "InvalidParameter.BusinessLicense",
            "InvalidParameter.CancelReason",
            "InvalidParameter.CardNumber",
            "InvalidParameter.CardType",
            "InvalidParameter.ComponentPosition",
            "InvalidParameter.ComponentType",
            "InvalidParameter.ComponentValue",
            "InvalidParameter.ContentType",
            "InvalidParameter.CustomShowMap",
            "InvalidParameter.CustomerData",
            "InvalidParameter.DataNotFound",
            "InvalidParameter.Date",
            "InvalidParameter.DepartUserId",
            "InvalidParameter.DupTask",
            "InvalidParameter.EmptyParams",
            "InvalidParameter.EndPoint",
            "InvalidParameter.FileType",
            "InvalidParameter.FlowApproverInfos",
            "InvalidParameter.FlowApprovers",
            "InvalidParameter.FlowCallbackUrl",
            "InvalidParameter.FlowDeadLine",
            "InvalidParameter.FlowDescription",
            "InvalidParameter.FlowFileIds",
            "InvalidParameter.FlowIds",
            "InvalidParameter.FlowInfos",
            "InvalidParameter.FlowName",
            "InvalidParameter.FlowType",
            "InvalidParameter.GenerateType",
            "InvalidParameter.Image",
            "InvalidParameter.InvalidId",
            "InvalidParameter.Keyword",
            "InvalidParameter.Limit",
            "InvalidParameter.LimitSealName",
            "InvalidParameter.MenuStatus",
            "InvalidParameter.MissingRequiredParameterValue",
            "InvalidParameter.Mobile",
            "InvalidParameter.Name",
            "InvalidParameter.NonsupportMobile",
            "InvalidParameter.OpenId",
            "InvalidParameter.OperatorId",
            "InvalidParameter.OrganizationId",
            "InvalidParameter.OrganizationName",
            "InvalidParameter.ParamError",
            "InvalidParameter.ResourceType",
            "InvalidParameter.RoleId",
            "InvalidParameter.Sensitive",
            "InvalidParameter.SensitiveFileContent",
            "InvalidParameter.SignComponentType",
            "InvalidParameter.SignComponents",
            "InvalidParameter.Status",
            "InvalidParameter.UniformSocialCreditCode",
            "InvalidParameter.Unordered",
            "InvalidParameter.UnsupportedComponentType",
            "InvalidParameter.fFowIds",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidQuotaType",
            "InvalidParameterValue.InvalidTime",
            "InvalidRequest",
            "IpInBlacklist",
            "IpNotInWhitelist",
            "LimitExceeded",
            "LimitExceeded.CallTimes",
            "LimitExceeded.CreateFlowNum",
            "LimitExceeded.FileSize",
            "LimitExceeded.FlowIds",
            "LimitExceeded.FlowInfos",
            "LimitExceeded.ProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameter.CompanyActiveInfo",
            "MissingParameter.Date",
            "MissingParameter.FlowId",
            "MissingParameter.FlowIds",
            "MissingParameter.FlowIdsOrFlowGroupId",
            "MissingParameter.FlowInfo",
            "MissingParameter.MissComponentName",
            "MissingParameter.OrgOpenId",
            "MissingParameter.OrganizationId",
            "MissingParameter.ProxyOperatorOpenId",
            "MissingParameter.ReportApplicant",
            "MissingParameter.ResourceName",
            "MissingParameter.SealId",
            "MissingParameter.SealImage",
            "MissingParameter.SealName",
            "MissingParameter.SignComponents",
            "MissingParameter.Templates",
            "MissingParameter.UserId",
            "MissingParameter.UserOpenId",
            "NoSuchProduct",
            "NoSuchVersion",
            "OperationDenied",
            "OperationDenied.AlreadyHas",
            "OperationDenied.ApproverRepeat",
            "OperationDenied.AuthTag",
            "OperationDenied.BannedApplication",
            "OperationDenied.ByFilesServerSignForbid",
            "OperationDenied.CcUserRepeat",
            "OperationDenied.DownLoadMoreThanOne",
            "OperationDenied.ErrNoResourceAccess",
            "OperationDenied.ErrNotOpenWeakAuthorization",
            "OperationDenied.FileDeleted",
            "OperationDenied.FlowHasTerminated",
            "OperationDenied.FlowStatusForbid",
            "OperationDenied.Forbid",
            "OperationDenied.InvalidApproverAge",
            "OperationDenied.NoApiAuth",
            "OperationDenied.NoApproverMobileCheckPermission",
            "OperationDenied.NoFlowPermission",
            "OperationDenied.NoIdentityVerify",
            "OperationDenied.NoPermissionUseResource",
            "OperationDenied.NoPermissionUseServerSignSeal",
            "OperationDenied.NoQuota",
            "OperationDenied.NotBelongSuperAdminOrLegalPerson",
            "OperationDenied.NotInAutoSignWhiteList",
            "OperationDenied.NotSupportOrgType",
            "OperationDenied.OperateType",
            "OperationDenied.OperatorHasNoPermission",
            "OperationDenied.OrganizationClosing",
            "OperationDenied.OutQueryLimit",
            "OperationDenied.OverseaAbilityNotOpen",
            "OperationDenied.PersonHasNoSignature",
            "OperationDenied.PersonNoOpenServerSign",
            "OperationDenied.ProveNoQuota",
            "OperationDenied.QrInvalid",
            "OperationDenied.RequiredComponentNotFill",
            "OperationDenied.Sensitive",
            "OperationDenied.UserNotInOrganization",
            "OperationDenied.WhiteListForbid",
            "RequestLimitExceeded",
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
            "RequestLimitExceeded.IPLimitExceeded",
            "RequestLimitExceeded.UinLimitExceeded",
            "RequestSizeLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.Application",
            "ResourceNotFound.ApplicationAuth",
            "ResourceNotFound.ApplicationId",
            "ResourceNotFound.File",
            "ResourceNotFound.Flow",
            "ResourceNotFound.FlowApprover",
            "ResourceNotFound.FlowApprovers",
            "ResourceNotFound.FlowGroup",
            "ResourceNotFound.NotExistApplication",
            "ResourceNotFound.Organization",
            "ResourceNotFound.Resource",
            "ResourceNotFound.SaveFlowGroup",
            "ResourceNotFound.Seal",
            "ResourceNotFound.TeamWorkOrganization",
            "ResourceNotFound.Template",
            "ResourceNotFound.URL",
            "ResourceNotFound.User",
            "ResourceNotFound.VerifyUser",
            "ResourceUnavailable",
            "ResponseSizeLimitExceeded",
            "ServiceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermissionFeature",
            "UnauthorizedOperation.UnauthorizedOperationDownload",
            "UnauthorizedOperation.UnauthorizedOperationOrganization",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedProtocol",
            "UnsupportedRegion",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ErrorCode {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ErrorCode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ErrorCode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ErrorCode {}

impl ::std::hash::Hash for ErrorCode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

/// What is documented about each known code, in the order of [`ErrorCode::KNOWN`].
static TABLE: &[::tc3_runtime::CodeInfo] = &[
    ::tc3_runtime::CodeInfo {
        code: "ActionOffline",
        meaning: "The action has been taken offline.",
        remedy: "Use the action that replaces it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure",
        meaning: "The signature or the permission of the cloud account was refused.",
        remedy: "Check the SecretId and SecretKey, the local clock, and the CAM policy of the account.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowApprovers",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelDescribeEmployees",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelRenewAutoSignLicense",
            "CreateSealByImage",
            "UploadFiles",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.InvalidAuthorization",
        meaning: "The `Authorization` header is malformed.",
        remedy: "Check how the header is built and that no proxy changes it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.InvalidSecretId",
        meaning: "The key is not a key of the cloud API.",
        remedy: "Use a SecretId made in the API key console.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.MFAFailure",
        meaning: "Multi-factor authentication failed.",
        remedy: "Authenticate again and repeat the call.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.SecretIdNotFound",
        meaning: "The SecretId does not exist.",
        remedy: "Check that the key is neither deleted nor disabled, and that no blanks surround it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.SignatureExpire",
        meaning: "The signature is more than five minutes away from the time of the server.",
        remedy: "Set the local clock right.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.SignatureFailure",
        meaning: "The signature does not match the request.",
        remedy: "Check the SecretKey, and that nothing changes host, headers or body after signing.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.TokenFailure",
        meaning: "The token of temporary credentials is wrong or has expired.",
        remedy: "Get new temporary credentials and send their token.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.UnauthorizedOperation",
        meaning: "The caller has no permission for this call.",
        remedy: "Have a CAM policy granted that allows the action.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "DryRunOperation",
        meaning: "The call would have succeeded, but asked for a dry run.",
        remedy: "Leave out the parameter `DryRun` to carry it out.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation",
        meaning: "The operation failed.",
        remedy: "Read the message; it names the cause. Check the state of the organization, operator and flows before another try.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CancelOrganizationFlows",
            "ChannelBatchCancelFlows",
            "ChannelCancelFlow",
            "ChannelCreateBatchCancelFlowUrl",
            "ChannelCreateBatchQuickSignUrl",
            "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowApprovers",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowReminds",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreatePreparedPersonalEsign",
            "ChannelCreateReleaseFlow",
            "ChannelCreateRole",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserAutoSignSealUrl",
            "ChannelCreateUserRoles",
            "ChannelCreateWebThemeConfig",
            "ChannelDeleteRole",
            "ChannelDeleteRoleUsers",
            "ChannelDescribeAccountBillDetail",
            "ChannelDescribeBillUsageDetail",
            "ChannelDescribeEmployees",
            "ChannelDescribeFlowComponents",
            "ChannelDescribeOrganizationSeals",
            "ChannelDescribeSignFaceVideo",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelModifyRole",
            "ChannelRenewAutoSignLicense",
            "ChannelUpdateSealStatus",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelFlowEvidenceReport",
            "CreateChannelSubOrganizationActive",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateEmployeeQualificationSealQrCode",
            "CreateFileConvertTask",
            "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowForwards",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreatePersonAuthCertificateImage",
            "CreateSealByImage",
            "CreateSignUrls",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
            "DescribeCancelFlowsTask",
            "DescribeChannelFlowEvidenceReport",
            "DescribeChannelOrganizations",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "DescribeUserFlowType",
            "GetDownloadFlowUrl",
            "ModifyExtendedService",
            "ModifyOrganizationBusinessInfo",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
            "UploadFiles",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.AgeNotAchieveNormalLegal",
        meaning: "A signer is younger than the age at which signing is allowed.",
        remedy: "Check `IdCardNumber` of the signers in `FlowApprovers`, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.AuthFail",
        meaning: "The permission check of the call failed.",
        remedy: "Check all parts of `Agent`, and that the organization and its operator have verified their identity and may manage seals.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.ErrNotSyncProxyOrganization",
        meaning: "The organization is to be verified by a trusted third party, but its data has not been sent yet.",
        remedy: "Call `SyncProxyOrganization` first, with `ProxyOrganizationName`, `UniformSocialCreditCode` and `ProxyLegalName`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.ExistSameSealName",
        meaning: "The organization already has a seal of this name.",
        remedy: "Choose another `SealName`, or use the existing seal.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.FlowNumExceed",
        meaning: "The request asks for more flows than one download may hold.",
        remedy: "Name at most 20 flows in each `FlowIdList` of `DownLoadFlows`, and 50 in all.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.HasAuthorized",
        meaning: "The authorization exists already.",
        remedy: "Treat it as done; a flow that has been claimed cannot be claimed again, so drop it from `FlowIds`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateBoundFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.LicenseNoQuota",
        meaning: "The licences for automatic signing are used up.",
        remedy: "Buy more licences, or ask the account manager.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelRenewAutoSignLicense"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.NoRoleAuth",
        meaning: "No role that allows the call was found, or the data it is about does not exist.",
        remedy: "Check that `Agent.ProxyOperator.OpenId` has a role with this permission and that the IDs in the request exist.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateEmbedWebUrl",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateModifyAdminAuthorizationUrl",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.NotAvailableSignReview",
        meaning: "The flow is in a state in which no review of its signing can be submitted.",
        remedy: "Read the state with `DescribeFlowDetailInfo`; check that the flow was started with a review and is not finished.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowSignReview",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateFlowGroupSignReview",
            "ModifyFlowDeadline",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.OrganizationExperienceChange",
        meaning: "The business status of an organization differs from the official company register.",
        remedy: "Have the organization put its registration in order, for instance if it is dissolved or revoked; until then start no flow with it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles", "CreateFlowsByTemplates"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.OrganizationNameChanged",
        meaning: "The name of an organization differs from the official company register.",
        remedy: "Send the current name in `OrganizationName`; an organization that was renamed first updates its data with `ModifyOrganizationBusinessInfo`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "CreateFlowsByTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.OrganizationNameNeedChange",
        meaning: "The name of an organization differs from the company register, and only its super administrator or legal representative can change it.",
        remedy: "Have one of them update the name, for instance with the link from `CreateChannelOrganizationInfoChangeUrl`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "CreateFlowsByTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.OrganizationNotChange",
        meaning: "No data of the organization would change.",
        remedy: "Send only what differs from the stored data, and call only if something does.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ModifyOrganizationBusinessInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.QrCodeCreatorSignComponents",
        meaning: "The template holds fill fields of the initiator, which a QR code for signing does not allow.",
        remedy: "Choose a `TemplateId` whose template has fill fields of signers only.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateMultiFlowSignQRCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.QrCodeSignUsers",
        meaning: "The template has no signers.",
        remedy: "Add the signers to the template, or choose another `TemplateId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateMultiFlowSignQRCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.QrCodeTemplateId",
        meaning: "The template cannot be used for a QR code for signing.",
        remedy: "Check `TemplateId`; of organizations only the initiating one may sign, and not first where the order is fixed.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateMultiFlowSignQRCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.StaffAlreadyVerify",
        meaning: "The employee has already verified their identity.",
        remedy: "Leave the employee out of `ProxyOrganizationOperators`; `UPDATE` works only before verification, later changes are made in the mini program.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["OperateChannelTemplate", "SyncProxyOrganizationOperators"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.UserAutoSignEnableAlready",
        meaning: "The link cannot be withdrawn, because the person has already turned on automatic signing.",
        remedy: "Use `ChannelDisableUserAutoSign` to turn it off.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCancelUserAutoSignEnableUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation.UserAutoSignEnableUrlNotExist",
        meaning: "There is no link for turning on automatic signing that could be withdrawn.",
        remedy: "Check `SceneKey` and `UserInfo`; there is nothing to do if no link was made.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCancelUserAutoSignEnableUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError",
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelCancelFlow",
            "ChannelCancelMultiFlowSignQRCode",
            "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelCreateRole",
            "ChannelCreateUserRoles",
            "ChannelDeleteRole",
            "ChannelDeleteRoleUsers",
            "ChannelDescribeFlowComponents",
            "ChannelModifyRole",
            "ChannelRenewAutoSignLicense",
            "ChannelVerifyPdf",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreateSignUrls",
            "DescribeChannelOrganizations",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "DescribeUserFlowType",
            "GetDownloadFlowUrl",
            "ModifyExtendedService",
            "ModifyFlowDeadline",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "OperateTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Api",
        meaning: "An API the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreateReleaseFlow",
            "ChannelRenewAutoSignLicense",
            "CreateFlowBlockchainEvidenceUrl",
            "DescribeResourceUrlsByFlows",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "OperateTemplate",
            "PrepareFlows",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Db",
        meaning: "The database of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCancelUserAutoSignEnableUrl",
            "ChannelCreateBatchSignUrl",
            "ChannelCreateFlowApprovers",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserAutoSignSealUrl",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelRenewAutoSignLicense",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateCloseOrganizationUrl",
            "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowGroupSignReview",
            "DescribeResourceUrlsByFlows",
            "ModifyFlowDeadline",
            "ModifyOrganizationBusinessInfo",
            "OperateChannelTemplate",
            "OperateTemplate",
            "PrepareFlows",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DbConnection",
        meaning: "The service could not reach its database.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "OperateChannelTemplate",
            "OperateTemplate",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DbInsert",
        meaning: "The service could not write a new record to its database.",
        remedy: "Find out whether the call had an effect, then try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["ChannelCreateBoundFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DbRead",
        meaning: "The service could not read its database.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCancelMultiFlowSignQRCode",
            "ChannelCreateEmbedWebUrl",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateModifyAdminAuthorizationUrl",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
            "ModifyExtendedService",
            "OperateChannelTemplate",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DbUpdate",
        meaning: "The service could not change a record of its database.",
        remedy: "Find out whether the call had an effect, then try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["OperateChannelTemplate"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Decryption",
        meaning: "The service could not decrypt data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignSealUrl",
            "CreateFlowBlockchainEvidenceUrl",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DependsApi",
        meaning: "An API of another system that the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCreateUserAutoSignSealUrl",
            "ChannelRenewAutoSignLicense",
            "CreateFileConvertTask",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DependsDb",
        meaning: "A database the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreateSealPolicy",
            "ChannelDeleteSealPolicies",
            "ChannelDescribeOrganizationSeals",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Encryption",
        meaning: "The service could not encrypt data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCancelUserAutoSignEnableUrl",
            "ChannelCreateFlowApprovers",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserAutoSignSealUrl",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.GenerateId",
        meaning: "The service could not make a unique ID.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Pdf",
        meaning: "The service could not compose the PDF of a flow.",
        remedy: "Try again later; if it persists, check that the file opens as a PDF, and report the request ID.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["ChannelCreateFlowByFiles", "ChannelCreateReleaseFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.SealUpload",
        meaning: "The service could not store the image of the seal.",
        remedy: "Try again later; if it persists, check `SealImage` and report the request ID.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Serialize",
        meaning: "The service could not serialize data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["UploadFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.System",
        meaning: "The system of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelCancelFlow",
            "ChannelCreateBoundFlows",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelDescribeEmployees",
            "CreateChannelFlowEvidenceReport",
            "CreateChannelOrganizationInfoChangeUrl",
            "CreateConsoleLoginUrl",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateSealByImage",
            "CreateSignUrls",
            "DescribeChannelFlowEvidenceReport",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "GetDownloadFlowUrl",
            "OperateChannelTemplate",
            "OperateTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.ThirdParty",
        meaning: "A third party that the service relies on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidAction",
        meaning: "The action does not exist.",
        remedy: "Check the spelling of the action and the version.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter",
        meaning: "A parameter is wrong.",
        remedy: "Correct the parameter that the message names.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CancelOrganizationFlows",
            "ChannelCancelFlow",
            "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateRole",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserAutoSignSealUrl",
            "ChannelCreateUserRoles",
            "ChannelDeleteRole",
            "ChannelDescribeEmployees",
            "ChannelDescribeOrganizationSeals",
            "ChannelDisableUserAutoSign",
            "ChannelModifyRole",
            "ChannelRenewAutoSignLicense",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateFlowForwards",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreateSignUrls",
            "DescribeChannelOrganizations",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "ModifyExtendedService",
            "ModifyFlowDeadline",
            "ModifyOrganizationBusinessInfo",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
            "UploadFiles",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Application",
        meaning: "The application number is not known.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelDescribeEmployees",
            "CreateFlowsByTemplates",
            "CreateSignUrls",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ApproverType",
        meaning: "The kind of a signer is not valid.",
        remedy: "Use one of the documented values in `ApproverType` of each signer; which ones are open depends on the action.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ApproverVerifyType",
        meaning: "The way signers are checked is not valid.",
        remedy: "Set `ApproverVerifyType` to `VerifyCheck` or `MobileCheck`, and `ApproverVerifyTypes` of a signer to documented values.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "CreateFlowsByTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.AuthorizationType",
        meaning: "The way in which the organization is to be authorized is not allowed.",
        remedy: "Set `AuthorizationTypes` to documented values that are open to the application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.BizApproverAlreadyExists",
        meaning: "The same signer was added twice.",
        remedy: "Name every signer once; look for equal `OpenId`, `Mobile` or `IdCardNumber` in `FlowApprovers`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "CreateFlowsByTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.BusinessLicense",
        meaning: "The image of the business licence is not valid.",
        remedy: "Send a PNG or JPG as Base64 text in `BusinessLicense`, without a data URL in front.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateBoundFlows", "SyncProxyOrganization"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.CancelReason",
        meaning: "The reason for cancelling is not well-formed.",
        remedy: "Use at most 200 Chinese characters, letters, digits and underscores in `CancelMessage`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCancelFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.CardNumber",
        meaning: "The number of an identity document is wrong.",
        remedy: "Check the ID number, such as `IdCardNumber`, against its card type; a mainland ID has 18 characters, with an upper-case X.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelRenewAutoSignLicense",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "SyncProxyOrganization",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.CardType",
        meaning: "The kind of an identity document is wrong.",
        remedy: "Use a card type that the action allows, such as `IdCardType` `ID_CARD`; a client organization's `ProxyLegalIdCardType` can be nothing else.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelRenewAutoSignLicense",
            "SyncProxyOrganization",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ComponentPosition",
        meaning: "The position of a field is wrong.",
        remedy: "Check `ComponentPage`, `ComponentPosX`, `ComponentPosY`, `ComponentWidth` and `ComponentHeight` against the pages of the file.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ComponentType",
        meaning: "The type of a field is wrong.",
        remedy: "Use a documented `ComponentType`; types of fill fields go into `Components`, those of sign fields into `SignComponents`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles", "ChannelCreateFlowGroupByTemplates"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ComponentValue",
        meaning: "The value of a field is not valid.",
        remedy: "Check that `ComponentValue` is what the `ComponentType` takes, such as a file ID for `FILL_IMAGE` or an option of `SELECTOR`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles", "ChannelCreatePrepareFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ContentType",
        meaning: "The content to be returned is not one that can be asked for.",
        remedy: "Set `ContentType` to 0 or 1.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeTemplates"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.CustomShowMap",
        meaning: "The text for the contract list of the mini program holds an unknown variable.",
        remedy: "Use only {合同名称}, {发起方姓名}, {发起方企业}, {签署方N姓名} and {签署方N企业} in `CustomShowMap`; N counts the signers from 1.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.CustomerData",
        meaning: "The data of your own that goes with the flow has a wrong length.",
        remedy: "Keep `CustomerData`, or `UserData`, to at most 1000 characters.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.DataNotFound",
        meaning: "Data that a parameter refers to does not exist.",
        remedy: "Check that the IDs in the request exist and belong to this application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCancelMultiFlowSignQRCode",
            "ChannelCreateBoundFlows",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "CreateConsoleLoginUrl",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "DescribeChannelFlowEvidenceReport",
            "DescribeTemplates",
            "OperateChannelTemplate",
            "PrepareFlows",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Date",
        meaning: "A date is not valid.",
        remedy: "Write `StartDate` and `EndDate` like 2021-03-21, the start not after the end and not too far apart.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeUsage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.DepartUserId",
        meaning: "The ID of an employee is wrong.",
        remedy: "Check `Agent.ProxyOperator.OpenId` and the IDs in `Filters`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDescribeEmployees"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.DupTask",
        meaning: "The same task has been submitted before.",
        remedy: "Do not submit it again; ask for its result with `DescribeCancelFlowsTask`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelBatchCancelFlows", "DescribeCancelFlowsTask"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.EmptyParams",
        meaning: "Parameters are empty.",
        remedy: "Fill in what the action needs, such as `UserIds` or `OpenIds`, `FlowId`, `ProxyOrganizationOpenIds` or `ProxyOrganizationOperators`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelDeleteRoleUsers",
            "ChannelDescribeFlowComponents",
            "OperateChannelTemplate",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.EndPoint",
        meaning: "The kind of link asked for is not valid.",
        remedy: "Use a value of `Endpoint` that the action documents; some go only with certain other parameters.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "CreateSignUrls",
            "DescribeFlowDetailInfo",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FileType",
        meaning: "The type of a file is not allowed.",
        remedy: "Send the business licence as PNG or JPG in `BusinessLicense`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateBoundFlows", "SyncProxyOrganization"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowApproverInfos",
        meaning: "The number of candidates for one signer is not allowed.",
        remedy: "Correct the candidates of the signers in `FlowApprovers`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowApprovers",
        meaning: "A flow has no signers, or too many.",
        remedy: "Name at least one signer in `FlowApprovers` and not more than the action allows.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowCallbackUrl",
        meaning: "The callback address of a flow is not valid.",
        remedy: "Leave out `CallbackUrl`; the callback address is set in the configuration of the application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowDeadLine",
        meaning: "The deadline of a flow is not valid.",
        remedy: "Set `Deadline` to a Unix second in the future.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "PrepareFlows",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowDescription",
        meaning: "The description of a flow is not valid.",
        remedy: "Shorten `FlowDescription` to at most 1000 characters.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowFileIds",
        meaning: "A flow can be started from one file only.",
        remedy: "Send exactly one ID in `FileIds`; join several documents into one PDF, or start a flow group.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowIds",
        meaning: "The number of flow IDs is not allowed.",
        remedy: "Send 1 to 100 IDs in `FlowIds`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ArchiveDynamicFlow", "CreateSignUrls", "DescribeFlowDetailInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowInfos",
        meaning: "The list of flows is not valid.",
        remedy: "Check the entries of `FlowInfos`; a flow group takes 2 to 50 flows, `CreateFlowsByTemplates` at most 20.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowGroupByTemplates", "CreateFlowsByTemplates"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowName",
        meaning: "The name of a flow is not valid.",
        remedy: "Use at most 200 Chinese characters, letters, digits and underscores.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "PrepareFlows",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowType",
        meaning: "The category of a flow is not valid.",
        remedy: "Use Chinese characters, letters, digits and underscores in `FlowType`, at most 255, or 200 if the action says so.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.GenerateType",
        meaning: "Links for this kind of signers are not supported.",
        remedy: "Use a documented value of `GenerateType`; `ALL` does not go with several `FlowIds`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ArchiveDynamicFlow", "CreateSignUrls"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Image",
        meaning: "The image is not valid.",
        remedy: "Send a PNG or JPG of at most 5 MB as Base64 text in `SealImage`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.InvalidId",
        meaning: "An ID does not exist or is malformed.",
        remedy: "Check `ResourceId`; it is a file ID that `UploadFiles` returned and that has not expired.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateFileConvertTask"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Keyword",
        meaning: "The keyword for placing a field is malformed or not in the file.",
        remedy: "Check `ComponentId`, which holds the keyword; it has to stand in the PDF as text, not in a picture, and on `KeywordPage` if that is set.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Limit",
        meaning: "The page size is wrong.",
        remedy: "Lower `Limit`; a page holds at most 100 rows of billing data, or 1000 of `DescribeUsage`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelDescribeAccountBillDetail",
            "ChannelDescribeBillUsageDetail",
            "DescribeUsage",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.LimitSealName",
        meaning: "The name of the seal is too long.",
        remedy: "Shorten `SealName` to at most 50 Chinese characters.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.MenuStatus",
        meaning: "The setting of the side menu is not valid.",
        remedy: "Set `MenuStatus` to `ENABLE` or `DISABLE`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.MissingRequiredParameterValue",
        meaning: "A required parameter has no value.",
        remedy: "Fill in what the message names, for instance in `FlowInfos`, its `FlowApprovers` or `FormFields`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowGroupByTemplates", "CreateFlowsByTemplates"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Mobile",
        meaning: "A mobile number is wrong.",
        remedy: "Send a mainland number of 11 digits in `Mobile`, without +86.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateReleaseFlow",
            "CreateFlowsByTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Name",
        meaning: "The name of a person is not valid.",
        remedy: "Send the real name as it stands on the identity document.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelRenewAutoSignLicense",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "PrepareFlows",
            "SyncProxyOrganization",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.NonsupportMobile",
        meaning: "Mobile numbers of this kind are not supported.",
        remedy: "Use a mainland number of 11 digits in `Mobile`; numbers from abroad are not accepted.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.OpenId",
        meaning: "The identifier of an employee is not valid.",
        remedy: "Check `Agent.ProxyOperator.OpenId`; it has at most 64 characters and belongs to one employee of the application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "ChannelCreateReleaseFlow",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.OperatorId",
        meaning: "The identifier of the operator is wrong.",
        remedy: "Check `Agent.ProxyOperator.OpenId`; the employee has to belong to `Agent.ProxyOrganizationOpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowGroupByTemplates", "ChannelDescribeRoles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.OrganizationId",
        meaning: "The identifier of an organization is not valid.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; it has at most 64 characters and stands for one organization for good.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "ChannelDescribeEmployees",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "SyncProxyOrganization",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.OrganizationName",
        meaning: "The name of an organization is not valid.",
        remedy: "Send the name as on the business licence in `OrganizationName` or `ProxyOrganizationName`, with full-width brackets （）.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "SyncProxyOrganization",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ParamError",
        meaning: "A parameter has a wrong value, or a required one is empty.",
        remedy: "Correct the parameter that the message names; check enum values and IDs.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CancelOrganizationFlows",
            "ChannelBatchCancelFlows",
            "ChannelCancelFlow",
            "ChannelCancelMultiFlowSignQRCode",
            "ChannelCancelUserAutoSignEnableUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationModifyQrCode",
            "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelCreateRole",
            "ChannelCreateSealPolicy",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserRoles",
            "ChannelDeleteRole",
            "ChannelDeleteRoleUsers",
            "ChannelDeleteSealPolicies",
            "ChannelDescribeEmployees",
            "ChannelModifyRole",
            "ChannelVerifyPdf",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelOrganizationInfoChangeUrl",
            "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateEmployeeQualificationSealQrCode",
            "CreateFileConvertTask",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreateSealByImage",
            "CreateSignUrls",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
            "DescribeBatchOrganizationRegistrationUrls",
            "DescribeCancelFlowsTask",
            "DescribeChannelFlowEvidenceReport",
            "DescribeChannelOrganizations",
            "DescribeChannelSealPolicyWorkflowUrl",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFileConvertTask",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "GetDownloadFlowUrl",
            "ModifyExtendedService",
            "ModifyFlowDeadline",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "OperateTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ResourceType",
        meaning: "The type of the file is not one that can be converted.",
        remedy: "Set `ResourceType` to a documented type, the one `ResourceName` ends in.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateFileConvertTask"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.RoleId",
        meaning: "The ID of the role is wrong.",
        remedy: "Check `RoleId` with `ChannelDescribeRoles`; the super administrator and legal representative roles cannot be used here.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDeleteRoleUsers"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Sensitive",
        meaning: "A text holds words that are not permitted.",
        remedy: "Reword names, descriptions and values of fields.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.SensitiveFileContent",
        meaning: "A file holds content that is not permitted.",
        remedy: "Remove that content and upload the file again, in `FileInfos` or `SealImage`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage", "UploadFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.SignComponentType",
        meaning: "The type of a sign field is not valid.",
        remedy: "Use a documented type of sign field in `ComponentType` of `SignComponents`, such as `SIGN_SEAL`, `SIGN_SIGNATURE` or `SIGN_DATE`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.SignComponents",
        meaning: "A sign field is of a type that is not supported here.",
        remedy: "Change `ComponentType` in `SignComponents` to one that suits this kind of signer.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Status",
        meaning: "The state of the flow does not allow the call.",
        remedy: "Read the state with `DescribeFlowDetailInfo`; flows that are completed, rejected, expired or cancelled cannot be changed.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCancelFlow",
            "ChannelCreateFlowSignReview",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateFlowGroupSignReview",
            "ModifyFlowDeadline",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.UniformSocialCreditCode",
        meaning: "The unified social credit code is not valid.",
        remedy: "Copy `UniformSocialCreditCode` from the business licence.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "SyncProxyOrganization",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Unordered",
        meaning: "The signing order is not valid.",
        remedy: "Check `Unordered`; if it is false, signing follows the order of `FlowApprovers`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.UnsupportedComponentType",
        meaning: "A field is of a type that is not supported.",
        remedy: "Replace the `ComponentType` that the message names; not every type goes with every action and signer.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.fFowIds",
        meaning: "A flow ID does not exist.",
        remedy: "Check the IDs in `FlowIds`; they have to belong to `Agent.ProxyOrganizationOpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeFlowDetailInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameterValue",
        meaning: "A parameter has a wrong value.",
        remedy: "Correct the parameter that the message names; check enum values and limits.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CancelOrganizationFlows",
            "ChannelCreateBatchQuickSignUrl",
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowReminds",
            "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserRoles",
            "ChannelDescribeSignFaceVideo",
            "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowForwards",
            "CreateFlowsByTemplates",
            "CreateSignUrls",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "ModifyOrganizationBusinessInfo",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameterValue.InvalidQuotaType",
        meaning: "The kind of quota is not valid.",
        remedy: "Use a documented value of `QuotaType`, or leave it out to ask for all.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameterValue.InvalidTime",
        meaning: "A time is not valid.",
        remedy: "Write `StartTime` and `EndTime` like 20260901, at most 31 days apart; from 2026-10-10 on both have to lie in the same month.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidRequest",
        meaning: "The multipart body of the request is malformed.",
        remedy: "Check boundary and parts of the body.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "IpInBlacklist",
        meaning: "The IP address is on the block list of the account.",
        remedy: "Call from another address or have it taken off the list.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "IpNotInWhitelist",
        meaning: "The IP address is not on the allow list of the account.",
        remedy: "Have the address put on the list.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded",
        meaning: "A quota is used up or a limit is exceeded.",
        remedy: "Send fewer items in one call; if a quota is meant, ask for a higher one.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "CreateFlowsByTemplates",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded.CallTimes",
        meaning: "The action has been called too often; it may be called only so many times a day.",
        remedy: "Wait until the next day, or ask for a higher limit; `ChannelDescribeBillUsageDetail` replaces the action.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeUsage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded.CreateFlowNum",
        meaning: "The request would start too many flows.",
        remedy: "Send at most 20 flows in `FlowInfos`, or 2 to 50 for a flow group.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowGroupByTemplates", "CreateFlowsByTemplates"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded.FileSize",
        meaning: "A file is too large.",
        remedy: "Shrink the image in `BusinessLicense` to at most 5 MB.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateBoundFlows", "SyncProxyOrganization"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded.FlowIds",
        meaning: "The request names too many flows.",
        remedy: "Send at most 100 IDs in `FlowIds`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeFlowDetailInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded.FlowInfos",
        meaning: "The request holds too many flows.",
        remedy: "Send at most 20 flows in a call.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded.ProxyOrganizationOperator",
        meaning: "The request holds too many employees.",
        remedy: "Send at most 200 entries in `ProxyOrganizationOperators`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["SyncProxyOrganizationOperators"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter",
        meaning: "A required parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CancelOrganizationFlows",
            "ChannelCancelFlow",
            "ChannelCancelMultiFlowSignQRCode",
            "ChannelCancelUserAutoSignEnableUrl",
            "ChannelCreateBatchQuickSignUrl",
            "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowApprovers",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelCreateRole",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserAutoSignSealUrl",
            "ChannelCreateUserRoles",
            "ChannelDeleteRole",
            "ChannelDescribeEmployees",
            "ChannelDescribeOrganizationSeals",
            "ChannelDescribeSignFaceVideo",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelModifyRole",
            "ChannelRenewAutoSignLicense",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowForwards",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreateSignUrls",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "ModifyExtendedService",
            "ModifyFlowDeadline",
            "ModifyOrganizationBusinessInfo",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.CompanyActiveInfo",
        meaning: "The organization has no activation data.",
        remedy: "Have the organization verified and activated first, with the link from `CreateConsoleLoginUrl`; check `Agent.ProxyOrganizationOpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.Date",
        meaning: "The dates are missing.",
        remedy: "Set `StartDate` and `EndDate`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeUsage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.FlowId",
        meaning: "The ID of a flow is missing.",
        remedy: "Set `FlowId`, `FlowIds` or, for an evidence report, `ReportId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "CreateChannelFlowEvidenceReport",
            "DescribeChannelFlowEvidenceReport",
            "DescribeResourceUrlsByFlows",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.FlowIds",
        meaning: "The IDs of flows are missing.",
        remedy: "Set `FlowIds`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeFlowDetailInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.FlowIdsOrFlowGroupId",
        meaning: "Neither flows nor a flow group are named.",
        remedy: "Set `FlowIds` or `FlowGroupId`; `ArchiveDynamicFlow` takes `FlowId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ArchiveDynamicFlow", "CreateSignUrls", "DescribeFlowDetailInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.FlowInfo",
        meaning: "No flows are named.",
        remedy: "Set `DownLoadFlows`, with `FlowIdList` in each entry.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.MissComponentName",
        meaning: "The name of a field is missing.",
        remedy: "Set `ComponentName`; with `GenerateMode` `FIELD` it names the form field of the PDF.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.OrgOpenId",
        meaning: "The identifier of the organization is missing.",
        remedy: "Set `Agent.ProxyOrganizationOpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "GetDownloadFlowUrl",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.OrganizationId",
        meaning: "The organization is missing.",
        remedy: "Set `Agent.ProxyOrganizationOpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.ProxyOperatorOpenId",
        meaning: "The identifier of the operator is missing.",
        remedy: "Set `Agent.ProxyOperator.OpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.ReportApplicant",
        meaning: "The applicant of the evidence report is missing.",
        remedy: "Set `Agent.ProxyOperator.OpenId` to the super administrator or legal representative of the initiating or a signing organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateChannelFlowEvidenceReport"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.ResourceName",
        meaning: "The name of the file is missing or wrong.",
        remedy: "Set `ResourceName` with its suffix, at most 256 characters.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateFileConvertTask"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.SealId",
        meaning: "The ID of a seal is missing.",
        remedy: "Set `ComponentValue` of the seal field to a seal ID, which automatic signing needs.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.SealImage",
        meaning: "The image of the seal is missing.",
        remedy: "Set `SealImage`, or have the seal drawn with `GenerateSource` `SealGenerateSourceSystem`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.SealName",
        meaning: "The name of the seal is missing.",
        remedy: "Set `SealName`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.SignComponents",
        meaning: "A signer has no sign fields.",
        remedy: "Set `SignComponents` of each signer, or let signers place them with `SignBeanTag` 1.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.Templates",
        meaning: "The template is missing.",
        remedy: "Set `TemplateId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["OperateChannelTemplate", "OperateTemplate"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.UserId",
        meaning: "The operator is missing.",
        remedy: "Set `Agent.ProxyOperator.OpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDescribeOrganizationSeals"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter.UserOpenId",
        meaning: "The identifier of the operator is missing or not known.",
        remedy: "Set `Agent.ProxyOperator.OpenId` to a verified employee of the organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeResourceUrlsByFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "NoSuchProduct",
        meaning: "The product does not exist.",
        remedy: "Check the host of the request.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "NoSuchVersion",
        meaning: "The version does not exist.",
        remedy: "Check the version of the API.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied",
        meaning: "The operation was refused.",
        remedy: "Check the role of the operator and the state of the organization and its services.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CancelOrganizationFlows",
            "ChannelBatchCancelFlows",
            "ChannelCancelFlow",
            "ChannelCancelUserAutoSignEnableUrl",
            "ChannelCreateBatchCancelFlowUrl",
            "ChannelCreateBatchSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowApprovers",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowReminds",
            "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateOrganizationBatchSignUrl",
            "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelCreateRole",
            "ChannelCreateUserAutoSignEnableUrl",
            "ChannelCreateUserAutoSignSealUrl",
            "ChannelCreateUserRoles",
            "ChannelCreateWebThemeConfig",
            "ChannelDeleteRole",
            "ChannelDescribeEmployees",
            "ChannelDescribeFlowComponents",
            "ChannelDescribeOrganizationSeals",
            "ChannelDescribeSignFaceVideo",
            "ChannelDescribeUserAutoSignStatus",
            "ChannelDisableUserAutoSign",
            "ChannelModifyRole",
            "ChannelRenewAutoSignLicense",
            "ChannelVerifyPdf",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelFlowEvidenceReport",
            "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateFileConvertTask",
            "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowForwards",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreatePersonAuthCertificateImage",
            "CreateSealByImage",
            "CreateSignUrls",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
            "DescribeCancelFlowsTask",
            "DescribeChannelFlowEvidenceReport",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "ModifyExtendedService",
            "ModifyFlowDeadline",
            "ModifyOrganizationBusinessInfo",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
            "UploadFiles",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.AlreadyHas",
        meaning: "Such a resource exists and no second one can be made.",
        remedy: "Use the existing seal; an organization has only one of `SealType` `OFFICIAL`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.ApproverRepeat",
        meaning: "The same signer stands for two parties.",
        remedy: "Name each signer once in `ReleasedApprovers`, and nobody who signs for another party.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateReleaseFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.AuthTag",
        meaning: "The visibility asked for is not supported.",
        remedy: "Set `AuthTag` to `all` or `part`; it cannot be changed once the template is published.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["OperateChannelTemplate"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.BannedApplication",
        meaning: "The application has been banned.",
        remedy: "Check `Agent.AppId`, and ask the account manager to lift the ban.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "SyncProxyOrganization",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.ByFilesServerSignForbid",
        meaning: "Automatic signing in flows from files is not open to the application.",
        remedy: "Ask the account manager for this allowlisted feature, or use another `ApproverType`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.CcUserRepeat",
        meaning: "The same person is in copy twice.",
        remedy: "Name each person once in `CcInfos`, and no signer.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.DownLoadMoreThanOne",
        meaning: "Only one item can be downloaded at a time.",
        remedy: "Name a single flow in `DownLoadFlows` and call once for each.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.ErrNoResourceAccess",
        meaning: "The caller has no access to a resource.",
        remedy: "Check that the flow, file or seal named belongs to `Agent.ProxyOrganizationOpenId` and that the operator may use it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "ChannelVerifyPdf",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.ErrNotOpenWeakAuthorization",
        meaning: "The application may not have client organizations verified by a trusted third party.",
        remedy: "Ask the account manager to open this feature, or verify the organization in another way.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateConsoleLoginUrl", "CreateLegalSealQrCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.FileDeleted",
        meaning: "The file has been deleted.",
        remedy: "Drop the flow from `DownLoadFlows`; the file cannot be downloaded any more.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.FlowHasTerminated",
        meaning: "The flow has come to an end.",
        remedy: "Leave it out of the flows to be cancelled; release a completed flow with `ChannelCreateReleaseFlow`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelBatchCancelFlows",
            "ChannelCancelFlow",
            "DescribeCancelFlowsTask",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.FlowStatusForbid",
        meaning: "The state of the flow does not allow the call.",
        remedy: "Read the state with `DescribeFlowDetailInfo`; an evidence report needs a flow that all parties have signed.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "CreateChannelFlowEvidenceReport",
            "DescribeChannelFlowEvidenceReport",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.Forbid",
        meaning: "The operation is forbidden.",
        remedy: "Check that the operator may cancel and that the flow or QR code is still open.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCancelFlow", "ChannelCancelMultiFlowSignQRCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.InvalidApproverAge",
        meaning: "A signer is younger than the age at which signing is allowed.",
        remedy: "Check the signer's `IdCardNumber`, or name a signer of legal age; the service `AGE_LIMIT_EXPANSION` widens the range.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateUserAutoSignEnableUrl",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NoApiAuth",
        meaning: "The application has no permission for this API.",
        remedy: "Check `Agent.AppId`, and ask the account manager to open the action.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["OperateChannelTemplate", "SyncProxyOrganizationOperators"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NoApproverMobileCheckPermission",
        meaning: "Verifying signers by mobile number is not open to the organization.",
        remedy: "Open `MOBILE_CHECK_APPROVER` with `ModifyExtendedService`, or use `VerifyCheck` in `ApproverVerifyType`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NoFlowPermission",
        meaning: "The operator has no permission for the flow.",
        remedy: "Call with an `Agent.ProxyOperator.OpenId` who started the flow or has access to it; check `FlowId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowSignReview",
            "ChannelDescribeFlowComponents",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateFlowGroupSignReview",
            "ModifyFlowDeadline",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NoIdentityVerify",
        meaning: "The operator or another person involved has not verified their identity.",
        remedy: "Send the person the link from `CreateConsoleLoginUrl`, and call again after verification.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreatePrepareFlowGroup",
            "CreateFlowsByTemplates",
            "CreateSignUrls",
            "DescribeTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NoPermissionUseResource",
        meaning: "The operator has no permission for this resource.",
        remedy: "Call with an operator who may manage roles, and check `RoleId` and the users.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDeleteRoleUsers"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NoPermissionUseServerSignSeal",
        meaning: "A seal of your own organization may not be used for automatic signing.",
        remedy: "Authorize the seal for automatic signing, or choose another seal ID in `ComponentValue`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreatePrepareFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NoQuota",
        meaning: "The quota of flows is used up.",
        remedy: "Buy more flows; `ChannelDescribeBillUsageDetail` tells what was used.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NotBelongSuperAdminOrLegalPerson",
        meaning: "The operator is neither super administrator nor legal representative of the organization.",
        remedy: "Set `Agent.ProxyOperator.OpenId` to one of them.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "CreateChannelFlowEvidenceReport",
            "DescribeChannelFlowEvidenceReport",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NotInAutoSignWhiteList",
        meaning: "The application is not allowlisted for this way of automatic signing.",
        remedy: "Ask the account manager for the feature, and check `SceneKey`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDisableUserAutoSign"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.NotSupportOrgType",
        meaning: "Organizations of this type are not supported.",
        remedy: "Check `ProxyOrganizationIdCardType` or `OrganizationType`; the latter can only go from `INDIVIDUALBIZ` to `ENTERPRISE`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "ModifyOrganizationBusinessInfo",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.OperateType",
        meaning: "The operation asked for is not supported.",
        remedy: "Use a documented value of `OperateType`, or of `OperatorType` for employees.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["OperateChannelTemplate", "SyncProxyOrganizationOperators"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.OperatorHasNoPermission",
        meaning: "The operator lacks a permission.",
        remedy: "Give `Agent.ProxyOperator.OpenId` a role that may manage seals, or call with another operator.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelDescribeOrganizationSeals",
            "CreateEmployeeQualificationSealQrCode",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.OrganizationClosing",
        meaning: "The organization is being closed.",
        remedy: "Make no more calls on its behalf; ask its super administrator if the closing is not intended.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowGroupByTemplates",
            "ChannelDescribeEmployees",
            "ChannelDescribeOrganizationSeals",
            "ChannelDescribeRoles",
            "CreateConsoleLoginUrl",
            "CreateSignUrls",
            "DescribeBatchOrganizationRegistrationUrls",
            "DescribeExtendedServiceAuthInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.OutQueryLimit",
        meaning: "The request asks for more than one query may hold.",
        remedy: "Send at most 50 IDs in `FlowIds`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeResourceUrlsByFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.OverseaAbilityNotOpen",
        meaning: "Contracts with residents of Hong Kong, Macao and Taiwan are not open to the organization.",
        remedy: "Open `OVERSEA_SIGN` with `ModifyExtendedService`, or use signers with `IdCardType` `ID_CARD`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateDynamicFlowApprover",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.PersonHasNoSignature",
        meaning: "The person has no signature that can be used.",
        remedy: "Have the person make one in the mini program, or import one with `ChannelCreatePreparedPersonalEsign`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.PersonNoOpenServerSign",
        meaning: "The person has not turned on automatic signing, or has turned it off again.",
        remedy: "Send the person the link from `ChannelCreateUserAutoSignEnableUrl`, made for the scene in `AutoSignScene`, and call again afterwards.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.ProveNoQuota",
        meaning: "The quota of evidence reports is used up.",
        remedy: "Buy more evidence reports, or ask the account manager.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateChannelFlowEvidenceReport"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.QrInvalid",
        meaning: "The QR code is no longer valid, for instance because it was cancelled before. Known from an example only; no list names it.",
        remedy: "Treat the QR code as gone; create a new one if it is still needed.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCancelMultiFlowSignQRCode"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.RequiredComponentNotFill",
        meaning: "A required fill field has no value.",
        remedy: "Set `ComponentValue` of every entry in `Components` with `ComponentRequired`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowByFiles"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.Sensitive",
        meaning: "A text holds words that are not permitted.",
        remedy: "Reword names, descriptions and values of fields.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateFlowGroupByTemplates", "ChannelCreatePrepareFlow"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.UserNotInOrganization",
        meaning: "The operator does not belong to the organization.",
        remedy: "Check that `Agent.ProxyOperator.OpenId` is a verified employee of `Agent.ProxyOrganizationOpenId`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelBatchCancelFlows",
            "ChannelCancelFlow",
            "ChannelCreateBoundFlows",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateReleaseFlow",
            "ChannelDescribeEmployees",
            "CreateConsoleLoginUrl",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateSignUrls",
            "DescribeCancelFlowsTask",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "OperateChannelTemplate",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied.WhiteListForbid",
        meaning: "The feature is allowlisted and not open to you.",
        remedy: "Ask the account manager for access.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreatePrepareFlow",
            "CreateChannelFlowEvidenceReport",
            "DescribeChannelFlowEvidenceReport",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded",
        meaning: "Too many calls in a short time.",
        remedy: "Wait and try again, slower.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        meaning: "The main account calls too often over all regions.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded.IPLimitExceeded",
        meaning: "The IP address calls too often.",
        remedy: "Wait and try again, slower.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded.UinLimitExceeded",
        meaning: "The main account calls too often.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestSizeLimitExceeded",
        meaning: "The request is too large.",
        remedy: "Send less in one call; a signed POST may hold 10 MB.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceInUse",
        meaning: "The resource is in use.",
        remedy: "Wait until it is free or release it first.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceInsufficient",
        meaning: "There are not enough resources.",
        remedy: "Ask for less or try later.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound",
        meaning: "A resource does not exist.",
        remedy: "Check that the IDs in the request exist and belong to the calling organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "CancelOrganizationFlows",
            "ChannelBatchCancelFlows",
            "ChannelCancelFlow",
            "ChannelCreateBatchCancelFlowUrl",
            "ChannelCreateBatchQuickSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelCreateSealPolicy",
            "ChannelDeleteSealPolicies",
            "ChannelDescribeEmployees",
            "ChannelDescribeSignFaceVideo",
            "ChannelVerifyPdf",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateChannelOrganizationInfoChangeUrl",
            "CreateConsoleLoginUrl",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreatePersonAuthCertificateImage",
            "CreateSignUrls",
            "DescribeCancelFlowsTask",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "DescribeUserFlowType",
            "GetDownloadFlowUrl",
            "ModifyFlowDeadline",
            "ModifyOrganizationBusinessInfo",
            "OperateChannelTemplate",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
            "UploadFiles",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Application",
        meaning: "The application does not exist.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelBatchCancelFlows",
            "ChannelCreateBoundFlows",
            "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup",
            "ChannelDescribeEmployees",
            "ChannelDescribeOrganizationSeals",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelSubOrganizationActive",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreateSignUrls",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
            "DescribeCancelFlowsTask",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.ApplicationAuth",
        meaning: "The application has no authorization on record.",
        remedy: "Check `Agent.AppId` and that the organizations in `ProxyOrganizationOpenIds` have authorized the application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["OperateChannelTemplate"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.ApplicationId",
        meaning: "The ID of the application does not exist.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "CreateConsoleLoginUrl",
            "CreateLegalSealQrCode",
            "GetDownloadFlowUrl",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.File",
        meaning: "The file does not exist.",
        remedy: "Check the flow IDs in `DownLoadFlows`; only contracts of the calling organization can be downloaded.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Flow",
        meaning: "The flow, or another thing the request names, does not exist.",
        remedy: "Check `FlowId`, `FlowIds` or `NeedRelievedFlowId`; the flow has to belong to this application and organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCancelFlow",
            "ChannelCreateBoundFlows",
            "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateReleaseFlow",
            "ChannelDescribeFlowComponents",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelFlowEvidenceReport",
            "CreateConsoleLoginUrl",
            "CreateFlowGroupSignReview",
            "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
            "DescribeChannelFlowEvidenceReport",
            "GetDownloadFlowUrl",
            "ModifyFlowDeadline",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.FlowApprover",
        meaning: "The signer of the flow does not exist.",
        remedy: "Check `FlowId` and that the operator's organization is a party of the flow.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "CreateChannelFlowEvidenceReport",
            "DescribeChannelFlowEvidenceReport",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.FlowApprovers",
        meaning: "The flow has no data of signers.",
        remedy: "Check `FlowIds` or `FlowGroupId`; with dynamic signers, add them first.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeFlowDetailInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.FlowGroup",
        meaning: "The flow group does not exist.",
        remedy: "Check `FlowGroupId`; do not send the ID of a single flow there.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ArchiveDynamicFlow", "CreateSignUrls", "DescribeFlowDetailInfo"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.NotExistApplication",
        meaning: "The application does not exist.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelDescribeAccountBillDetail", "ChannelDescribeBillUsageDetail"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Organization",
        meaning: "The organization does not exist.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreatePrepareFlow",
            "CreateSealByImage",
            "DescribeResourceUrlsByFlows",
            "OperateChannelTemplate",
            "PrepareFlows",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Resource",
        meaning: "A file or another resource does not exist.",
        remedy: "Check `FileIds` or `TemplateId`; uploaded files expire, after an hour by default, and have to be uploaded again.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
            "DescribeTemplates",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.SaveFlowGroup",
        meaning: "The flow group does not exist.",
        remedy: "Check `FlowGroupId`; do not send the ID of a single flow there.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSignUrls"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Seal",
        meaning: "The seal does not exist.",
        remedy: "Check the seal ID in `ComponentValue` with `ChannelDescribeOrganizationSeals`.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreatePrepareFlowGroup",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.TeamWorkOrganization",
        meaning: "The client organization does not exist in the application.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Template",
        meaning: "The template does not exist.",
        remedy: "Check `TemplateId`; the template has to be open to the calling organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateMultiFlowSignQRCode",
            "CreateFlowsByTemplates",
            "CreateSignUrls",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "OperateChannelTemplate",
            "OperateTemplate",
            "PrepareFlows",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.URL",
        meaning: "There is no link to the evidence report.",
        remedy: "Check `ReportId`; if the report was just asked for, come back later, as it may take a day.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "CreateChannelFlowEvidenceReport",
            "DescribeChannelFlowEvidenceReport",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.User",
        meaning: "The user does not exist.",
        remedy: "Check `Agent.ProxyOperator.OpenId`, and `OpenId` of the signers.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelBatchCancelFlows",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "CreateFlowsByTemplates",
            "DescribeCancelFlowsTask",
            "DescribeTemplates",
            "GetDownloadFlowUrl",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.VerifyUser",
        meaning: "The operator is not known as a verified person.",
        remedy: "Have `Agent.ProxyOperator.OpenId` verify their identity and join the organization first.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["CreateSealByImage"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceUnavailable",
        meaning: "The resource is not available.",
        remedy: "Check the state of the flow, template or organization; it may be finished, disabled or not activated.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowSignReview",
            "ChannelDescribeEmployees",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateFlowBlockchainEvidenceUrl",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateSignUrls",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "ModifyFlowDeadline",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResponseSizeLimitExceeded",
        meaning: "The response is too large.",
        remedy: "Ask for less in one call, for instance by smaller pages.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ServiceUnavailable",
        meaning: "The service is not available now.",
        remedy: "Try again later.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnauthorizedOperation",
        meaning: "The caller may not do this.",
        remedy: "Check the role and permissions of `Agent.ProxyOperator.OpenId`, and that `Agent.AppId` belongs to the credentials.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCreateBoundFlows",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateRole",
            "ChannelDeleteRole",
            "ChannelDescribeEmployees",
            "ChannelModifyRole",
            "CreateConsoleLoginUrl",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "OperateChannelTemplate",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnauthorizedOperation.NoPermissionFeature",
        meaning: "The edition of the organization does not include this action.",
        remedy: "Upgrade to an edition that includes it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ArchiveDynamicFlow",
            "ChannelBatchCancelFlows",
            "ChannelCancelFlow",
            "ChannelCancelMultiFlowSignQRCode",
            "ChannelCreateBatchCancelFlowUrl",
            "ChannelCreateBatchQuickSignUrl",
            "ChannelCreateBoundFlows",
            "ChannelCreateEmbedWebUrl",
            "ChannelCreateFlowByFiles",
            "ChannelCreateFlowGroupByFiles",
            "ChannelCreateFlowGroupByTemplates",
            "ChannelCreateFlowReminds",
            "ChannelCreateFlowSignReview",
            "ChannelCreateFlowSignUrl",
            "ChannelCreateMultiFlowSignQRCode",
            "ChannelCreatePrepareFlow",
            "ChannelCreatePrepareFlowGroup",
            "ChannelCreateReleaseFlow",
            "ChannelDescribeEmployees",
            "ChannelDescribeOrganizationSeals",
            "ChannelUpdateSealStatus",
            "ChannelVerifyPdf",
            "CreateBatchAdminChangeInvitations",
            "CreateBatchAdminChangeInvitationsUrl",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateBatchOrganizationRegistrationTasks",
            "CreateChannelFlowEvidenceReport",
            "CreateChannelSubOrganizationActive",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateEmployeeChangeUrl",
            "CreateFileConvertTask",
            "CreateFlowGroupSignReview",
            "CreateFlowsByTemplates",
            "CreateLegalSealQrCode",
            "CreateModifyAdminAuthorizationUrl",
            "CreateOrganizationAuthFile",
            "CreatePartnerAutoSignAuthUrl",
            "CreateSealByImage",
            "CreateSignUrls",
            "DeleteOrganizationAuthorizations",
            "DescribeBatchOrganizationRegistrationTasks",
            "DescribeBatchOrganizationRegistrationUrls",
            "DescribeCancelFlowsTask",
            "DescribeChannelFlowEvidenceReport",
            "DescribeExtendedServiceAuthDetail",
            "DescribeExtendedServiceAuthInfo",
            "DescribeFileConvertTask",
            "DescribeFlowDetailInfo",
            "DescribeResourceUrlsByFlows",
            "DescribeTemplates",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "ModifyExtendedService",
            "ModifyFlowDeadline",
            "ModifyPartnerAutoSignAuthUrl",
            "OperateChannelTemplate",
            "PrepareFlows",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
            "UploadFiles",
        ],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnauthorizedOperation.UnauthorizedOperationDownload",
        meaning: "Downloading contracts of the organization has not been authorized.",
        remedy: "Have `DOWNLOAD_FLOW` opened with `ModifyExtendedService`, or in the console by the super administrator.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeResourceUrlsByFlows", "GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnauthorizedOperation.UnauthorizedOperationOrganization",
        meaning: "The organization has not been authorized.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; the organization has to complete its verification and authorize the application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["DescribeResourceUrlsByFlows", "GetDownloadFlowUrl"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnknownParameter",
        meaning: "The request holds a parameter that is not known.",
        remedy: "Leave out the parameter that the message names.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCancelFlow",
            "ChannelCreateBoundFlows",
            "ChannelCreateFlowSignReview",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateFlowGroupSignReview",
            "CreateLegalSealQrCode",
            "DescribeFlowDetailInfo",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "ModifyFlowDeadline",
            "OperateChannelTemplate",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnsupportedOperation",
        meaning: "The operation is not supported.",
        remedy: "Check that action and parameters fit the state of the flow and the edition of the organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[
            "ChannelCancelFlow",
            "ChannelCreateBoundFlows",
            "ChannelCreateFlowSignReview",
            "CreateBatchInitOrganizationUrl",
            "CreateBatchOrganizationAuthorizationUrl",
            "CreateCloseOrganizationUrl",
            "CreateConsoleLoginUrl",
            "CreateFlowGroupSignReview",
            "CreateLegalSealQrCode",
            "DescribeFlowDetailInfo",
            "DescribeUsage",
            "GetDownloadFlowUrl",
            "ModifyFlowDeadline",
            "OperateChannelTemplate",
            "SyncProxyOrganization",
            "SyncProxyOrganizationOperators",
        ],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnsupportedProtocol",
        meaning: "The HTTP method or protocol is not supported.",
        remedy: "Use GET or POST.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnsupportedRegion",
        meaning: "The action does not support the region.",
        remedy: "Send a supported region, or none.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
];
