// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/errors.yaml, spec/common/errors.yaml
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
    }
    FailedOperationContainSensitiveWord = "FailedOperation.ContainSensitiveWord" {
        meaning: "The text of the message holds forbidden words.",
        remedy: "Change the parameters of the template, or ask support which word it is.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    FailedOperationFailResolvePacket = "FailedOperation.FailResolvePacket" {
        meaning: "The service could not parse the request.",
        remedy: "Check that the request has the documented form.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsSendStatus", "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms",
            "SendSms", "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    FailedOperationForbidAddMarketingTemplates = "FailedOperation.ForbidAddMarketingTemplates" {
        meaning: "Accounts verified as a person cannot submit marketing templates.",
        remedy: "Verify the account as an organization, or submit a template of another kind.",
        retry: Never,
        actions: ["AddSmsTemplate", "DescribeSmsTemplateList", "ModifySmsTemplate"],
    }
    FailedOperationInsufficientBalanceInSmsPackage = "FailedOperation.InsufficientBalanceInSmsPackage" {
        meaning: "The prepaid packages are used up.",
        remedy: "Buy a package; `SmsPackagesStatistics` shows what is left.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    FailedOperationJsonParseFail = "FailedOperation.JsonParseFail" {
        meaning: "The service could not parse the body of the request.",
        remedy: "Check that the body is JSON of the documented form.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribePhoneNumberInfo", "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendSms", "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    FailedOperationMarketingSendTimeConstraint = "FailedOperation.MarketingSendTimeConstraint" {
        meaning: "Marketing messages are sent between 8:00 and 22:00 only.",
        remedy: "Send again within these hours.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    FailedOperationMissingSignature = "FailedOperation.MissingSignature" {
        meaning: "A template cannot be submitted before there is a signature.",
        remedy: "Submit a signature with `AddSmsSign` and wait for its approval.",
        retry: Never,
        actions: ["AddSmsTemplate"],
    }
    FailedOperationMissingSignatureList = "FailedOperation.MissingSignatureList" {
        meaning: "The signature is not known, usually because none has been approved.",
        remedy: "Check with `DescribeSmsSignList` that the signature exists and is approved.",
        retry: Never,
        actions: ["ModifySmsSign"],
    }
    FailedOperationMissingSignatureToModify = "FailedOperation.MissingSignatureToModify" {
        meaning: "The signature does not exist, so it cannot be changed.",
        remedy: "Check `SignId`.",
        retry: Never,
        actions: ["DeleteSmsSign", "ModifySmsSign"],
    }
    FailedOperationMissingTemplateList = "FailedOperation.MissingTemplateList" {
        meaning: "The template is not known, usually because none has been approved.",
        remedy: "Check with `DescribeSmsTemplateList` that the template exists and is approved.",
        retry: Never,
        actions: ["ModifySmsTemplate"],
    }
    FailedOperationMissingTemplateToModify = "FailedOperation.MissingTemplateToModify" {
        meaning: "The template does not exist, so it cannot be changed.",
        remedy: "Check `TemplateId`.",
        retry: Never,
        actions: ["AddSmsTemplate", "DeleteSmsTemplate", "DescribeSmsTemplateList", "ModifySmsTemplate"],
    }
    FailedOperationNotEnterpriseCertification = "FailedOperation.NotEnterpriseCertification" {
        meaning: "Signatures and templates can be managed only by accounts verified as an organization.",
        remedy: "Change the verification of the account, which takes about an hour to have effect, or use the console.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "DeleteSmsSign", "DeleteSmsTemplate", "DescribeSmsSignList",
            "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
        ],
    }
    FailedOperationOtherError = "FailedOperation.OtherError" {
        meaning: "The operation failed, usually because of a parameter.",
        remedy: "Check the parameters against the documentation; ask support if they are right.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "DeleteSmsSign", "DeleteSmsTemplate", "DescribeSmsSignList",
            "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
        ],
    }
    FailedOperationParametersOtherError = "FailedOperation.ParametersOtherError" {
        meaning: "The operation failed for an unknown reason.",
        remedy: "Check the parameters; ask support with the request ID if they are right.",
        retry: Never,
        actions: ["AddSmsSign"],
    }
    FailedOperationPhoneNumberInBlacklist = "FailedOperation.PhoneNumberInBlacklist" {
        meaning: "The number is on a do-not-disturb list: its user opted out, or the carrier lists it.",
        remedy: "Stop sending to the number, or ask support.",
        retry: Never,
        actions: [
            "CallbackStatusStatistics", "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    FailedOperationPhoneNumberParseFail = "FailedOperation.PhoneNumberParseFail" {
        meaning: "The phone number could not be read.",
        remedy: "Write the number in E.164 form, such as `+8618501234444`.",
        retry: Never,
        actions: ["DescribePhoneNumberInfo"],
    }
    FailedOperationProhibitSubAccountUse = "FailedOperation.ProhibitSubAccountUse" {
        meaning: "Only the main account may list templates.",
        remedy: "Sign the call with a key of the main account.",
        retry: Never,
        actions: ["DescribeSmsTemplateList"],
    }
    FailedOperationQualificationIdNotApproved = "FailedOperation.QualificationIdNotApproved" {
        meaning: "The qualification is not approved.",
        remedy: "Check `QualificationId` in the console, and wait for its approval.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    FailedOperationSignIdNotExist = "FailedOperation.SignIdNotExist" {
        meaning: "The signature does not exist.",
        remedy: "Check `SignId`.",
        retry: Never,
        actions: ["DeleteSmsSign"],
    }
    FailedOperationSignNumberLimit = "FailedOperation.SignNumberLimit" {
        meaning: "The account has reached its limit of signatures.",
        remedy: "Delete signatures that are not needed.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    FailedOperationSignatureIncorrectOrUnapproved = "FailedOperation.SignatureIncorrectOrUnapproved" {
        meaning: "The signature is malformed or not approved.",
        remedy: "Check that `SignName` is the text of an approved signature: 2 to 12 Chinese characters, letters and digits.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms", "SmsPackagesStatistics"],
    }
    FailedOperationTemplateAlreadyPassedCheck = "FailedOperation.TemplateAlreadyPassedCheck" {
        meaning: "The template is approved and can no longer be changed.",
        remedy: "Submit a new template.",
        retry: Never,
        actions: ["AddSmsTemplate", "ModifySmsSign", "ModifySmsTemplate"],
    }
    FailedOperationTemplateIdNotExist = "FailedOperation.TemplateIdNotExist" {
        meaning: "The template does not exist.",
        remedy: "Check `TemplateId`.",
        retry: Never,
        actions: ["AddSmsSign", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate", "ModifySmsSign"],
    }
    FailedOperationTemplateIncorrectOrUnapproved = "FailedOperation.TemplateIncorrectOrUnapproved" {
        meaning: "The template is not approved, or the message does not match it.",
        remedy: "Check that `TemplateId` is approved, and that `TemplateParamSet` has as many parameters as the template.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms", "SendStatusStatistics"],
    }
    FailedOperationTemplateNumberLimit = "FailedOperation.TemplateNumberLimit" {
        meaning: "The account has reached its limit of templates.",
        remedy: "Delete templates that are not needed.",
        retry: Never,
        actions: ["AddSmsTemplate", "DescribeSmsTemplateList", "ModifySmsTemplate"],
    }
    FailedOperationTemplateParamSetNotMatchApprovedTemplate = "FailedOperation.TemplateParamSetNotMatchApprovedTemplate" {
        meaning: "The parameters do not match the approved template.",
        remedy: "Send as many parameters in `TemplateParamSet` as the template has.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    FailedOperationTemplateUnapprovedOrNotExist = "FailedOperation.TemplateUnapprovedOrNotExist" {
        meaning: "The template does not exist or is not approved.",
        remedy: "Check `TemplateId` with `DescribeSmsTemplateList`.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    InternalError = "InternalError" {
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        common: true,
    }
    InternalErrorJsonParseFail = "InternalError.JsonParseFail" {
        meaning: "The service could not parse the parameters.",
        remedy: "Check that they have the documented form; ask support if they do.",
        retry: Never,
        actions: ["AddSmsTemplate", "DescribeSmsSignList", "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms"],
    }
    InternalErrorOtherError = "InternalError.OtherError" {
        meaning: "The service failed.",
        remedy: "Try again later; ask support with the request ID and the phone number if it persists.",
        retry: Safe,
        actions: [
            "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate", "DescribeSmsSignList",
            "ModifySmsSign", "ModifySmsTemplate", "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber",
            "PullSmsSendStatus", "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms",
            "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InternalErrorParseBackendResponseFail = "InternalError.ParseBackendResponseFail" {
        meaning: "The service could not parse what the carrier answered.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["SendStatusStatistics", "SmsPackagesStatistics"],
    }
    InternalErrorRequestTimeException = "InternalError.RequestTimeException" {
        meaning: "The time of the request differs from that of the service by more than 10 minutes.",
        remedy: "Set the local clock right, and check the times in the request.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    InternalErrorRestApiInterfaceNotExist = "InternalError.RestApiInterfaceNotExist" {
        meaning: "The service does not know the action.",
        remedy: "Check the action, the version and the host.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    InternalErrorSendAndRecvFail = "InternalError.SendAndRecvFail" {
        meaning: "Sending or receiving took too long inside the service.",
        remedy: "Find out whether the call had an effect, then try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "AddSmsTemplate", "CallbackStatusStatistics", "DescribeSmsSignList", "DescribeSmsTemplateList",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "ReportConversion", "SendMultiGlobalSms", "SendSms",
            "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InternalErrorSigFieldMissing = "InternalError.SigFieldMissing" {
        meaning: "The signature of the request was missing inside the service.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "AddSmsSign", "CallbackStatusStatistics", "PullSmsReplyStatus", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    InternalErrorSigVerificationFail = "InternalError.SigVerificationFail" {
        meaning: "The service could not verify the signature of the request.",
        remedy: "Check the key of the call; report the request ID if it is right.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    InternalErrorTimeout = "InternalError.Timeout" {
        meaning: "Handing over the message took too long.",
        remedy: "Find out whether the message was sent before sending it again.",
        retry: Safe,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "PullSmsReplyStatus",
            "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus", "PullSmsSendStatusByPhoneNumber",
            "SendMultiGlobalSms", "SendSms", "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InternalErrorUnknownError = "InternalError.UnknownError" {
        meaning: "The service failed for an unknown reason.",
        remedy: "Find out whether the call had an effect, then try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
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
            "CallbackStatusStatistics", "ModifySmsSign", "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber",
            "PullSmsSendStatus", "PullSmsSendStatusByPhoneNumber", "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InvalidParameterAppidAndBizId = "InvalidParameter.AppidAndBizId" {
        meaning: "The application does not belong to the account.",
        remedy: "Check `SmsSdkAppId` and the key of the call.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    InvalidParameterDirtyWordFound = "InvalidParameter.DirtyWordFound" {
        meaning: "The text holds forbidden words.",
        remedy: "Change the text of the template.",
        retry: Never,
        actions: ["AddSmsTemplate", "ModifySmsTemplate"],
    }
    InvalidParameterInvalidParameters = "InvalidParameter.InvalidParameters" {
        meaning: "A parameter is wrong.",
        remedy: "Check the parameters against the documentation; ask support if they are right.",
        retry: Never,
        actions: ["AddSmsTemplate", "ModifySmsTemplate"],
    }
    InvalidParameterValue = "InvalidParameterValue" {
        meaning: "A parameter has a wrong value.",
        remedy: "Use a value that the documentation allows.",
        retry: Never,
        common: true,
    }
    InvalidParameterValueBeginTimeVerifyFail = "InvalidParameterValue.BeginTimeVerifyFail" {
        meaning: "`BeginTime` is not valid.",
        remedy: "Write it in the form that the action documents, within the time that can be queried.",
        retry: Never,
        actions: [
            "CallbackStatusStatistics", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatusByPhoneNumber",
            "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InvalidParameterValueContentLengthLimit = "InvalidParameterValue.ContentLengthLimit" {
        meaning: "The message is too long.",
        remedy: "Shorten the parameters of the template.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    InvalidParameterValueEndTimeVerifyFail = "InvalidParameterValue.EndTimeVerifyFail" {
        meaning: "`EndTime` is not valid.",
        remedy: "Write it in the form that the action documents, after `BeginTime` and not in the future.",
        retry: Never,
        actions: [
            "CallbackStatusStatistics", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatusByPhoneNumber",
            "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InvalidParameterValueImageInvalid = "InvalidParameterValue.ImageInvalid" {
        meaning: "A picture is not valid.",
        remedy: "Send `ProofImage` and `CommissionImage` as Base64 text without a data URL in front.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    InvalidParameterValueIncorrectPhoneNumber = "InvalidParameterValue.IncorrectPhoneNumber" {
        meaning: "The phone number is malformed.",
        remedy: "Write the number in E.164 form, such as `+8618501234444`.",
        retry: Never,
        actions: [
            "CallbackStatusStatistics", "DescribePhoneNumberInfo", "PullSmsReplyStatus",
            "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus", "PullSmsSendStatusByPhoneNumber",
            "SendMultiGlobalSms", "SendSms", "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InvalidParameterValueInvalidDocumentType = "InvalidParameterValue.InvalidDocumentType" {
        meaning: "`DocumentType` is not valid.",
        remedy: "Use a value that the `SignType` of the request allows.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    InvalidParameterValueInvalidInternational = "InvalidParameterValue.InvalidInternational" {
        meaning: "`International` is not valid.",
        remedy: "Send 0 for the Chinese mainland or 1 for all other places; a change keeps the value.",
        retry: Never,
        actions: ["AddSmsSign", "AddSmsTemplate", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate"],
    }
    InvalidParameterValueInvalidSignPurpose = "InvalidParameterValue.InvalidSignPurpose" {
        meaning: "`SignPurpose` is not valid.",
        remedy: "Send 0 or 1.",
        retry: Never,
        actions: ["ModifySmsSign"],
    }
    InvalidParameterValueInvalidSmsType = "InvalidParameterValue.InvalidSmsType" {
        meaning: "`SmsType` is not valid.",
        remedy: "Send 1, 2 or 3.",
        retry: Never,
        actions: ["AddSmsTemplate", "ModifySmsTemplate"],
    }
    InvalidParameterValueInvalidStartTime = "InvalidParameterValue.InvalidStartTime" {
        meaning: "The period is not valid, for instance because its start is after its end.",
        remedy: "Check `BeginTime` and `EndTime`.",
        retry: Never,
        actions: ["PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatusByPhoneNumber"],
    }
    InvalidParameterValueInvalidTemplateFormat = "InvalidParameterValue.InvalidTemplateFormat" {
        meaning: "The text of the template is malformed.",
        remedy: "Check `TemplateContent` against the review standards for templates.",
        retry: Never,
        actions: ["AddSmsTemplate", "DescribeSmsTemplateList", "ModifySmsTemplate"],
    }
    InvalidParameterValueInvalidUsedMethod = "InvalidParameterValue.InvalidUsedMethod" {
        meaning: "The purpose of the signature is not valid.",
        remedy: "Send 0 or 1 in `SignPurpose`.",
        retry: Never,
        actions: ["AddSmsSign"],
    }
    InvalidParameterValueLimitVerifyFail = "InvalidParameterValue.LimitVerifyFail" {
        meaning: "`Limit` is not valid.",
        remedy: "Use a value that the action allows.",
        retry: Never,
        actions: [
            "CallbackStatusStatistics", "DescribeSmsSignList", "DescribeSmsTemplateList", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    InvalidParameterValueMarketingTemplateWithoutUnsubscribe = "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe" {
        meaning: "A marketing template does not say how to opt out.",
        remedy: "End `TemplateContent` with `拒收请回复R`.",
        retry: Never,
        actions: ["AddSmsTemplate", "ModifySmsTemplate"],
    }
    InvalidParameterValueMultiSmsInfoSetEmpty = "InvalidParameterValue.MultiSmsInfoSetEmpty" {
        meaning: "The list of messages is empty.",
        remedy: "Send at least one message in `MultiSmsInfoSet`.",
        retry: Never,
        actions: ["SendMultiGlobalSms"],
    }
    InvalidParameterValueOffsetVerifyFail = "InvalidParameterValue.OffsetVerifyFail" {
        meaning: "`Offset` is not valid.",
        remedy: "Use a value that the action allows.",
        retry: Never,
        actions: ["CallbackStatusStatistics", "SendStatusStatistics", "SmsPackagesStatistics"],
    }
    InvalidParameterValueProhibitedUseUrlInTemplateParameter = "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter" {
        meaning: "A parameter of the template holds a URL.",
        remedy: "Put the URL into the text of the template.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    InvalidParameterValueQualificationIdNotFound = "InvalidParameterValue.QualificationIdNotFound" {
        meaning: "The qualification does not exist.",
        remedy: "Check `QualificationId` in the console.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    InvalidParameterValueSdkAppIdNotExist = "InvalidParameterValue.SdkAppIdNotExist" {
        meaning: "The application does not exist.",
        remedy: "Check `SmsSdkAppId`.",
        retry: Never,
        actions: [
            "AddSmsSign", "CallbackStatusStatistics", "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber",
            "PullSmsSendStatus", "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms",
            "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    InvalidParameterValueSignAlreadyPassedCheck = "InvalidParameterValue.SignAlreadyPassedCheck" {
        meaning: "The signature is approved and can no longer be changed.",
        remedy: "Submit a new signature.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    InvalidParameterValueSignExistAndUnapproved = "InvalidParameterValue.SignExistAndUnapproved" {
        meaning: "The same signature is under review already.",
        remedy: "Wait for the review, or change that signature with `ModifySmsSign`.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    InvalidParameterValueSignNameLengthTooLong = "InvalidParameterValue.SignNameLengthTooLong" {
        meaning: "The signature is too long.",
        remedy: "Shorten `SignName`.",
        retry: Never,
        actions: ["AddSmsSign", "ModifySmsSign"],
    }
    InvalidParameterValueTemplateParameterFormatError = "InvalidParameterValue.TemplateParameterFormatError" {
        meaning: "A parameter of a verification code template is malformed.",
        remedy: "Send a code of up to 6 digits and nothing else.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    InvalidParameterValueTemplateParameterLengthLimit = "InvalidParameterValue.TemplateParameterLengthLimit" {
        meaning: "A parameter of the template is too long.",
        remedy: "Shorten it to what the console shows for the account; 6 characters for accounts opened since 25 January 2024.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    InvalidParameterValueTemplateWithDirtyWords = "InvalidParameterValue.TemplateWithDirtyWords" {
        meaning: "The template holds forbidden words.",
        remedy: "Change `TemplateContent`.",
        retry: Never,
        actions: ["DescribeSmsTemplateList"],
    }
    InvalidParameterValueUnsupportedTemplateVariable = "InvalidParameterValue.UnsupportedTemplateVariable" {
        meaning: "Templates of notifications and marketing for the Chinese mainland cannot have parameters.",
        remedy: "Take the parameters out of `TemplateContent`, or ask support.",
        retry: Never,
        actions: ["AddSmsTemplate", "ModifySmsTemplate"],
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
    }
    LimitExceededAppCountryOrRegionDailyLimit = "LimitExceeded.AppCountryOrRegionDailyLimit" {
        meaning: "The application has reached its daily limit for the country or region.",
        remedy: "Raise the limit for international messages in the console, or send tomorrow.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededAppCountryOrRegionInBlacklist = "LimitExceeded.AppCountryOrRegionInBlacklist" {
        meaning: "The application does not send to the country or region.",
        remedy: "Add the country or region to the limits for international messages in the console.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededAppDailyLimit = "LimitExceeded.AppDailyLimit" {
        meaning: "The application has reached its daily limit.",
        remedy: "Change the frequency limits in the console, or send tomorrow.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededAppGlobalDailyLimit = "LimitExceeded.AppGlobalDailyLimit" {
        meaning: "The application has reached its daily limit of international messages.",
        remedy: "Raise the threshold in the console, or send tomorrow.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededAppMainlandChinaDailyLimit = "LimitExceeded.AppMainlandChinaDailyLimit" {
        meaning: "The application has reached its daily limit of messages to the Chinese mainland.",
        remedy: "Raise the threshold in the console, or send tomorrow.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededDailyLimit = "LimitExceeded.DailyLimit" {
        meaning: "The daily limit of international messages is reached.",
        remedy: "Ask support for a higher limit, or send tomorrow.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededDeliveryFrequencyLimit = "LimitExceeded.DeliveryFrequencyLimit" {
        meaning: "The message hits a frequency limit.",
        remedy: "Send less often, or change the frequency limits in the console.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededGlobalSmsSendingRateLimit = "LimitExceeded.GlobalSmsSendingRateLimit" {
        meaning: "International messages are sent too fast.",
        remedy: "Send the messages that were refused again, slower.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededPhoneNumberCountLimit = "LimitExceeded.PhoneNumberCountLimit" {
        meaning: "The call names more than 200 phone numbers.",
        remedy: "Split the numbers over several calls.",
        retry: Never,
        actions: ["DescribePhoneNumberInfo", "SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededPhoneNumberDailyLimit = "LimitExceeded.PhoneNumberDailyLimit" {
        meaning: "The number has reached its daily limit of messages.",
        remedy: "Change the frequency limits in the console, or send tomorrow.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededPhoneNumberOneHourLimit = "LimitExceeded.PhoneNumberOneHourLimit" {
        meaning: "The number has reached its hourly limit of messages.",
        remedy: "Change the frequency limits in the console, or send later.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededPhoneNumberSameContentDailyLimit = "LimitExceeded.PhoneNumberSameContentDailyLimit" {
        meaning: "The number has reached its daily limit of messages with the same text.",
        remedy: "Change the frequency limits in the console, or send tomorrow.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    LimitExceededPhoneNumberThirtySecondLimit = "LimitExceeded.PhoneNumberThirtySecondLimit" {
        meaning: "The number has reached its limit of messages in 30 seconds.",
        remedy: "Change the frequency limits in the console, or wait 30 seconds before sending again.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    MissingParameter = "MissingParameter" {
        meaning: "A parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "AddSmsSign", "CallbackStatusStatistics", "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber",
            "PullSmsSendStatusByPhoneNumber", "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    MissingParameterEmptyPhoneNumberSet = "MissingParameter.EmptyPhoneNumberSet" {
        meaning: "The list of phone numbers is empty.",
        remedy: "Send at least one number in `PhoneNumberSet`.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
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
        meaning: "The resource does not exist.",
        remedy: "Check the IDs in the request.",
        retry: Never,
        common: true,
    }
    ResourceUnavailable = "ResourceUnavailable" {
        meaning: "The resource is not available.",
        remedy: "Check the state of the resource.",
        retry: Never,
        common: true,
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
    }
    UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny = "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny" {
        meaning: "Accounts verified as a person cannot send marketing messages.",
        remedy: "Verify the account as an organization.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    UnauthorizedOperationRequestIpNotInWhitelist = "UnauthorizedOperation.RequestIpNotInWhitelist" {
        meaning: "The address of the caller is not on the allow list of the account.",
        remedy: "Call from an address of the list, or have the address added in the console.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    UnauthorizedOperationRequestPermissionDeny = "UnauthorizedOperation.RequestPermissionDeny" {
        meaning: "The account may not make this call.",
        remedy: "Ask support to open the action.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    UnauthorizedOperationSdkAppIdIsDisabled = "UnauthorizedOperation.SdkAppIdIsDisabled" {
        meaning: "The application is disabled.",
        remedy: "Ask support about `SmsSdkAppId`.",
        retry: Never,
        actions: [
            "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsTemplate", "DescribeSmsSignList",
            "DescribeSmsTemplateList", "ModifySmsTemplate", "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber",
            "PullSmsSendStatus", "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms",
            "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    UnauthorizedOperationServiceSuspendDueToArrears = "UnauthorizedOperation.ServiceSuspendDueToArrears" {
        meaning: "The service is suspended, because the account owes money.",
        remedy: "Pay what is owed.",
        retry: Never,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    UnauthorizedOperationSmsSdkAppIdVerifyFail = "UnauthorizedOperation.SmsSdkAppIdVerifyFail" {
        meaning: "The application does not belong to the account of the key.",
        remedy: "Check `SmsSdkAppId` and the key of the call.",
        retry: Never,
        actions: [
            "CallbackStatusStatistics", "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "ReportConversion", "SendMultiGlobalSms", "SendSms",
            "SendStatusStatistics", "SmsPackagesStatistics",
        ],
    }
    UnknownParameter = "UnknownParameter" {
        meaning: "The request holds a parameter that is not defined.",
        remedy: "Leave out the parameter that the message names.",
        retry: Never,
        common: true,
    }
    UnsupportedOperation = "UnsupportedOperation" {
        meaning: "The operation is not supported.",
        remedy: "Check that action and parameters fit the resource.",
        retry: Never,
        common: true,
        actions: [
            "AddSmsSign", "AddSmsTemplate", "CallbackStatusStatistics", "DeleteSmsSign", "DeleteSmsTemplate",
            "DescribeSmsSignList", "DescribeSmsTemplateList", "ModifySmsSign", "ModifySmsTemplate",
            "PullSmsReplyStatus", "PullSmsReplyStatusByPhoneNumber", "PullSmsSendStatus",
            "PullSmsSendStatusByPhoneNumber", "SendMultiGlobalSms", "SendSms", "SendStatusStatistics",
            "SmsPackagesStatistics",
        ],
    }
    UnsupportedOperationChineseMainlandTemplateToGlobalPhone = "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone" {
        meaning: "The template is for the Chinese mainland and the number is elsewhere.",
        remedy: "Use a template for international messages.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    UnsupportedOperationContainDomesticAndInternationalPhoneNumber = "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber" {
        meaning: "The call names numbers both of the Chinese mainland and of other places.",
        remedy: "Send them in separate calls, each with a signature and template for it.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    UnsupportedOperationContainDomesticPhoneNumber = "UnsupportedOperation.ContainDomesticPhoneNumber" {
        meaning: "The action does not send to the Chinese mainland, but the call names a number there.",
        remedy: "Use `SendSms` for numbers of the Chinese mainland.",
        retry: Never,
        actions: ["SendMultiGlobalSms"],
    }
    UnsupportedOperationGlobalTemplateToChineseMainlandPhone = "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone" {
        meaning: "The template is for international messages and the number is on the Chinese mainland.",
        remedy: "Use a template for the Chinese mainland.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
    }
    UnsupportedOperationUnsupportedRegion = "UnsupportedOperation.UnsupportedRegion" {
        meaning: "Messages cannot be sent to the country or region.",
        remedy: "Leave the number out, or ask support.",
        retry: Never,
        actions: ["SendMultiGlobalSms", "SendSms"],
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
