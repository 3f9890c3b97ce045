// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/errors.yaml, spec/common/errors.yaml
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
    AuthFailureAccessKeyIllegal = "AuthFailure.AccessKeyIllegal" {
        meaning: "The key that the call is signed with is not valid.",
        remedy: "Use a SecretId that exists and is enabled, or temporary credentials that have not expired.",
        retry: Never,
        actions: ["GetCallerIdentity"],
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
    FailedOperationCheckMfaError = "FailedOperation.CheckMFAError" {
        meaning: "The check of the multi-factor authentication failed.",
        remedy: "Check `SerialNumber` and send the code that the device shows now in `TokenCode`.",
        retry: Never,
        actions: ["AssumeRole", "GetSessionToken"],
    }
    FailedOperationMfaTypeNotSupported = "FailedOperation.MFATypeNotSupported" {
        meaning: "The kind of MFA device is not supported.",
        remedy: "Use a soft token; `SerialNumber` then ends with `softToken`.",
        retry: Never,
        actions: ["AssumeRole", "GetSessionToken"],
    }
    FailedOperationTempKeyNotAllowed = "FailedOperation.TempKeyNotAllowed" {
        meaning: "The action cannot be called with temporary credentials.",
        remedy: "Sign the call with the permanent key of the user.",
        retry: Never,
        actions: ["GetSessionToken"],
    }
    InternalError = "InternalError" {
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        common: true,
    }
    InternalErrorDbError = "InternalError.DbError" {
        meaning: "The database of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken", "GetSessionToken"],
    }
    InternalErrorEncryptError = "InternalError.EncryptError" {
        meaning: "The service could not encrypt the credentials.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken", "GetSessionToken"],
    }
    InternalErrorGetAppIdError = "InternalError.GetAppIdError" {
        meaning: "The service could not find out the `AppId` of the account.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InternalErrorGetRoleError = "InternalError.GetRoleError" {
        meaning: "The service could not read the role.",
        remedy: "Check that the role of `RoleArn` exists, then try again; report the request ID if it persists.",
        retry: Safe,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
    }
    InternalErrorGetSeedTokenError = "InternalError.GetSeedTokenError" {
        meaning: "The service could not obtain the token.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetCallerIdentity", "GetFederationToken", "GetSessionToken"],
    }
    InternalErrorIllegalRole = "InternalError.IllegalRole" {
        meaning: "The role is not valid.",
        remedy: "Check `RoleArn` and the policies of the role in the CAM console; repeating the call does not help.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML"],
    }
    InternalErrorPbSerializeError = "InternalError.PbSerializeError" {
        meaning: "The service could not serialize data.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetSessionToken"],
    }
    InternalErrorSystemError = "InternalError.SystemError" {
        meaning: "The service failed, for instance at its network.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: [
            "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "GetFederationToken", "GetSessionToken",
            "QueryApiKey",
        ],
    }
    InternalErrorUnknownError = "InternalError.UnknownError" {
        meaning: "The service failed for an unknown reason.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "GetSessionToken", "QueryApiKey"],
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
    }
    InvalidParameterAccessKeyNotSupport = "InvalidParameter.AccessKeyNotSupport" {
        meaning: "The action does not support this kind of key.",
        remedy: "Use a permanent key, or credentials from `AssumeRole` or `GetFederationToken`.",
        retry: Never,
        actions: ["GetCallerIdentity"],
    }
    InvalidParameterAccountNotAvaliable = "InvalidParameter.AccountNotAvaliable" {
        meaning: "The account does not exist or is not available.",
        remedy: "Check the account in the ARN of the request, and that the calling account is in good standing.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken", "GetSessionToken"],
    }
    InvalidParameterExtendStrategyOverSize = "InvalidParameter.ExtendStrategyOverSize" {
        meaning: "The policy that narrows the permissions is too large.",
        remedy: "Shorten `Policy`, for instance with wildcards in its actions and resources.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InvalidParameterGrantOtherResource = "InvalidParameter.GrantOtherResource" {
        meaning: "The policy grants resources that the caller may not access.",
        remedy: "Grant only resources in `Policy` that the caller has itself.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InvalidParameterOverLimit = "InvalidParameter.OverLimit" {
        meaning: "The calls are too frequent.",
        remedy: "Wait and try again, slower; use credentials again until they expire.",
        retry: Throttled,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
    }
    InvalidParameterOverTimeError = "InvalidParameter.OverTimeError" {
        meaning: "The validity asked for is too long.",
        remedy: "Lower `DurationSeconds` to what the action allows the account.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken", "GetSessionToken"],
    }
    InvalidParameterParamError = "InvalidParameter.ParamError" {
        meaning: "A parameter is wrong.",
        remedy: "Correct the parameter that the message names.",
        retry: Never,
        actions: [
            "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "GetFederationToken", "GetSessionToken",
            "QueryApiKey",
        ],
    }
    InvalidParameterPolicyTooLong = "InvalidParameter.PolicyTooLong" {
        meaning: "The policy is too long.",
        remedy: "Shorten `Policy`.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InvalidParameterResouceError = "InvalidParameter.ResouceError" {
        meaning: "A resource in the policy is not a valid six-segment description.",
        remedy: "Write the resources of `Policy` as `qcs::service:region:account:resource`, or as `*`.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InvalidParameterStrategyFormatError = "InvalidParameter.StrategyFormatError" {
        meaning: "The syntax of the policy is wrong.",
        remedy: "Check that `Policy` is a URL-encoded CAM policy in JSON.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InvalidParameterStrategyInvalid = "InvalidParameter.StrategyInvalid" {
        meaning: "The policy is not valid.",
        remedy: "Check `Policy` against the policy syntax of CAM; it must not have a `principal`.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InvalidParameterTempCodeNotAvaliable = "InvalidParameter.TempCodeNotAvaliable" {
        meaning: "The temporary code is not valid.",
        remedy: "Obtain a new code and call again.",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
    }
    InvalidParameterWebIdentityTokenError = "InvalidParameter.WebIdentityTokenError" {
        meaning: "The OIDC token is wrong.",
        remedy: "Send a `WebIdentityToken` that the provider in `ProviderId` issued and that has not expired.",
        retry: Never,
        actions: ["AssumeRoleWithWebIdentity"],
    }
    InvalidParameterValue = "InvalidParameterValue" {
        meaning: "A parameter has a wrong value.",
        remedy: "Use a value that the documentation allows.",
        retry: Never,
        common: true,
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
    MissingParameter = "MissingParameter" {
        meaning: "A parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: Never,
        common: true,
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
        actions: ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
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
    ResourceNotFoundRoleNotFound = "ResourceNotFound.RoleNotFound" {
        meaning: "The account has no such role.",
        remedy: "Check the role in `RoleArn`, and whether the ARN names it by ID (`role`) or by name (`roleName`).",
        retry: Never,
        actions: ["AssumeRole", "AssumeRoleWithSAML", "GetFederationToken"],
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
        actions: [
            "AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "GetFederationToken", "GetSessionToken",
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
        actions: ["AssumeRole", "GetFederationToken"],
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
