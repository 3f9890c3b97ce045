// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/errors.yaml, spec/common/errors.yaml
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
        meaning: "The signature or the permissions are wrong.",
        remedy: "Check the key of the call and its CAM policies.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateDomainsAnalyticsFile",
            "CreateLineGroupCopy", "CreateSubDomainsAnalyticsFile", "DeleteDomainCustomLine", "DeleteLineGroup",
            "DescribeDomainCustomLineList", "DescribeDomainFilterList", "DescribeDomainList", "DescribeDomainVipList",
            "DescribeRecordFilterList", "DescribeRecordList", "DescribeVasList", "ModifyDomainCustomLine",
            "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
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
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateLineGroupCopy", "DeleteDomainCustomLine",
            "DeleteLineGroup", "DescribeDomainCustomLineList", "DescribeDomainVipList", "DescribeLineGroupList",
            "DescribePackageDetail", "DescribeVASStatistic", "DescribeVasList", "ModifyDomainCustomLine",
            "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
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
            "CheckRecordSnapshotRollback", "CreateAndPayDeal", "CreateDeal", "CreateDomain", "CreateDomainAlias",
            "CreateDomainBatch", "CreateDomainCustomLine", "CreateDomainGroup", "CreateLineGroup",
            "CreateLineGroupCopy", "CreateRecord", "CreateRecordGroup", "CreateSnapshot", "CreateTXTRecord",
            "DeleteDomainAlias", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DeleteSnapshot",
            "DescribeBatchTask", "DescribeDomain", "DescribeDomainAliasList", "DescribeDomainCustomLineList",
            "DescribeDomainFilterList", "DescribeDomainGroupList", "DescribeDomainList", "DescribeDomainPreview",
            "DescribeDomainShareUserList", "DescribeDomainVipList", "DescribeDomainWhois", "DescribeLineGroupList",
            "DescribePackageDetail", "DescribeRecord", "DescribeRecordFilterList", "DescribeRecordGroupList",
            "DescribeRecordLineCategoryList", "DescribeRecordLineList", "DescribeRecordList", "DescribeUserDetail",
            "DescribeVASStatistic", "DescribeVasList", "DownloadSnapshot", "ModifyDomainCustomLine",
            "ModifyDomainOwner", "ModifyDomainToGroup", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields", "ModifyRecordGroup",
            "ModifyRecordStatus", "ModifyRecordToGroup", "ModifySnapshotConfig", "ModifyTXTRecord",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance", "RollbackSnapshot",
        ],
    }
    FailedOperationAccountIsLocked = "FailedOperation.AccountIsLocked" {
        meaning: "The account is locked.",
        remedy: "Ask support.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    FailedOperationAuthLogUnsupport = "FailedOperation.AuthLogUnsupport" {
        meaning: "The package of the domain does not count queries.",
        remedy: "Upgrade to the enterprise or ultimate package.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    FailedOperationContainsPersonalVip = "FailedOperation.ContainsPersonalVip" {
        meaning: "The account has domains with the old personal package, so it cannot be upgraded here.",
        remedy: "Ask the account manager.",
        retry: Never,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    FailedOperationCouponForFreeDomain = "FailedOperation.CouponForFreeDomain" {
        meaning: "The coupon is for domains with the free package only.",
        remedy: "Use another coupon.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    FailedOperationCouponNotSupported = "FailedOperation.CouponNotSupported" {
        meaning: "The account does not meet the conditions of the coupon.",
        remedy: "Use another coupon.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    FailedOperationCouponTypeAlreadyUsed = "FailedOperation.CouponTypeAlreadyUsed" {
        meaning: "The domain has used a coupon of this kind.",
        remedy: "Use a coupon of another kind.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    FailedOperationDnssecIncompleteClosed = "FailedOperation.DNSSECIncompleteClosed" {
        meaning: "DNSSEC is not completely off, so `@` cannot have a CNAME or URL record.",
        remedy: "Turn DNSSEC off and wait until it is off.",
        retry: Never,
        actions: ["CreateRecord", "CreateTXTRecord", "ModifyRecord", "ModifyTXTRecord"],
    }
    FailedOperationDomainExists = "FailedOperation.DomainExists" {
        meaning: "The account has the domain.",
        remedy: "Use the domain as it is.",
        retry: Never,
        actions: [
            "CreateDomain", "CreateDomainAlias", "CreateSubdomainValidateTXTValue", "DescribeSubdomainValidateStatus",
        ],
    }
    FailedOperationDomainInEnterpriseMailAccount = "FailedOperation.DomainInEnterpriseMailAccount" {
        meaning: "The domain belongs to a user of Tencent enterprise mail.",
        remedy: "Ask support.",
        retry: Never,
        actions: ["CreateDomain"],
    }
    FailedOperationDomainIsEnterpriseType = "FailedOperation.DomainIsEnterpriseType" {
        meaning: "The domain has an enterprise package but belongs to a personal account.",
        remedy: "Ask the account manager.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    FailedOperationDomainIsKeyDomain = "FailedOperation.DomainIsKeyDomain" {
        meaning: "The domain is specially protected against deletion.",
        remedy: "Ask the account manager.",
        retry: Never,
        actions: ["DeleteDomain", "ModifyDomainStatus"],
    }
    FailedOperationDomainIsLocked = "FailedOperation.DomainIsLocked" {
        meaning: "The domain is locked.",
        remedy: "Unlock it with `ModifyDomainUnlock`.",
        retry: Never,
        actions: [
            "CreateDomainAlias", "CreateDomainBatch", "CreateRecord", "CreateRecordBatch", "CreateTXTRecord",
            "DeleteDomain", "DeleteDomainAlias", "DeleteRecord", "DeleteShareDomain",
            "DescribeRecordExistExceptDefaultNS", "ModifyDomainLock", "ModifyDomainOwner", "ModifyDomainRemark",
            "ModifyDomainStatus", "ModifyDynamicDNS", "ModifyPackageDomain", "ModifyRecord", "ModifyRecordBatch",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    FailedOperationDomainIsPersonalType = "FailedOperation.DomainIsPersonalType" {
        meaning: "The domain has a personal package but belongs to an enterprise account.",
        remedy: "Ask the account manager.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    FailedOperationDomainIsSpam = "FailedOperation.DomainIsSpam" {
        meaning: "The domain is banned.",
        remedy: "Ask support.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainAlias", "CreateDomainBatch", "CreateDomainsAnalyticsFile",
            "CreateRecord", "CreateRecordBatch", "CreateSubDomainsAnalyticsFile", "CreateTXTRecord", "DeleteDomain",
            "DeleteDomainAlias", "DeleteRecord", "DeleteShareDomain", "DescribeDomainAnalytics",
            "DescribeDomainLogList", "DescribeRecordExistExceptDefaultNS", "DescribeResolveCount",
            "DescribeSnapshotConfig", "DescribeSnapshotList", "DescribeSubdomainAnalytics", "ModifyDomainLock",
            "ModifyDomainOwner", "ModifyDomainRemark", "ModifyDomainStatus", "ModifyDomainUnlock", "ModifyDynamicDNS",
            "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields",
            "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
            "ModifyVasAutoRenewStatus",
        ],
    }
    FailedOperationDomainIsVip = "FailedOperation.DomainIsVip" {
        meaning: "The domain has a paid package, with which this cannot be done.",
        remedy: "Use another domain.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DeleteDomain", "ModifyDomainOwner", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
        ],
    }
    FailedOperationDomainNotInService = "FailedOperation.DomainNotInService" {
        meaning: "The domain does not use the DNS servers of DNSPod, so nothing is counted.",
        remedy: "Point the domain to the servers that `DescribeDomain` lists.",
        retry: Never,
        actions: ["DescribeDomainAnalytics", "DescribeResolveCount", "DescribeSubdomainAnalytics"],
    }
    FailedOperationDomainOwnedByOtherUser = "FailedOperation.DomainOwnedByOtherUser" {
        meaning: "Another account has added the domain.",
        remedy: "Take the domain back in the console.",
        retry: Never,
        actions: ["CreateDomain", "CreateDomainAlias"],
    }
    FailedOperationEipCheckFailed = "FailedOperation.EipCheckFailed" {
        meaning: "Checking the public IP address failed.",
        remedy: "Try again later.",
        retry: Safe,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    FailedOperationFileNotExist = "FailedOperation.FileNotExist" {
        meaning: "The file does not exist, or is not ready.",
        remedy: "Wait for the task to end, then ask again.",
        retry: Never,
        actions: ["DescribeFileInfoByJobId"],
    }
    FailedOperationFreeForumUidNotAllowed = "FailedOperation.FreeForumUidNotAllowed" {
        meaning: "Free accounts cannot be bound.",
        remedy: "Use another account.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    FailedOperationFrequencyLimit = "FailedOperation.FrequencyLimit" {
        meaning: "Calls come too fast.",
        remedy: "Wait, then call again.",
        retry: Throttled,
        actions: ["DeleteRecord", "ModifyRecord", "ModifyRecordFields", "ModifyRecordStatus", "ModifyTXTRecord"],
    }
    FailedOperationFunctionNotAllowedApply = "FailedOperation.FunctionNotAllowedApply" {
        meaning: "The feature cannot be applied for at present.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    FailedOperationGetWhoisFailed = "FailedOperation.GetWhoisFailed" {
        meaning: "Whois gave nothing: the domain is wrong, or the network failed.",
        remedy: "Check the domain, and try again later.",
        retry: Safe,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    FailedOperationInsufficientBalance = "FailedOperation.InsufficientBalance" {
        meaning: "The balance of the account is too small.",
        remedy: "Top up the account.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    FailedOperationLoginAreaNotAllowed = "FailedOperation.LoginAreaNotAllowed" {
        meaning: "The call came from an unusual place.",
        remedy: "Call from a usual place, or ask support.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy",
            "CreateRecord", "CreateTXTRecord", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord",
            "DescribeDomainCustomLineList", "DescribeDomainPurview", "DescribeDomainVipList", "DescribeLineGroupList",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordLineList", "DescribeRecordType",
            "DescribeVasList", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainRemark", "ModifyDomainUnlock",
            "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    FailedOperationLoginFailed = "FailedOperation.LoginFailed" {
        meaning: "The login failed.",
        remedy: "Check the key of the call.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy",
            "CreateRecord", "CreateTXTRecord", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord",
            "DescribeDomainCustomLineList", "DescribeDomainPurview", "DescribeDomainVipList", "DescribeLineGroupList",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordLineList", "DescribeRecordType",
            "DescribeVasList", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainRemark", "ModifyDomainUnlock",
            "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    FailedOperationLoginTimeout = "FailedOperation.LoginTimeout" {
        meaning: "The login has expired.",
        remedy: "Log in again.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    FailedOperationMobileNotVerified = "FailedOperation.MobileNotVerified" {
        meaning: "The phone number of the account is not verified.",
        remedy: "Verify it in the console.",
        retry: Never,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    FailedOperationMustAddDefaultLineFirst = "FailedOperation.MustAddDefaultLineFirst" {
        meaning: "The host has no record for the default line.",
        remedy: "Add one for the default line first.",
        retry: Never,
        actions: ["CreateRecord", "CreateTXTRecord", "ModifyRecord", "ModifyRecordStatus", "ModifyTXTRecord"],
    }
    FailedOperationNotBatchTaskOwner = "FailedOperation.NotBatchTaskOwner" {
        meaning: "The task belongs to another account.",
        remedy: "Check `JobId` and the key of the call.",
        retry: Never,
        actions: [
            "DescribeBatchTask", "DescribeDomainVipList", "DescribeFileInfoByJobId", "DescribeVasList",
            "ModifyPackageDomain",
        ],
    }
    FailedOperationNotDomainOwner = "FailedOperation.NotDomainOwner" {
        meaning: "The account does not own the domain.",
        remedy: "Sign the call with a key of the owner.",
        retry: Never,
        actions: [
            "DescribePackageDetail", "DescribeRecordFilterList", "DescribeRecordList", "DescribeVASStatistic",
            "ModifyPackageDomain", "PayOrderWithBalance",
        ],
    }
    FailedOperationNotRealNamedUser = "FailedOperation.NotRealNamedUser" {
        meaning: "The account is not verified.",
        remedy: "Verify the account in the console.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainAlias", "CreateDomainGroup", "CreateDomainsAnalyticsFile",
            "CreateSubDomainsAnalyticsFile", "DeleteDomainAlias", "DescribeDomainAliasList", "DescribeDomainFilterList",
            "DescribeDomainGroupList", "DescribeDomainList", "DescribeDomainVipList", "DescribePackageDetail",
            "DescribeRecordFilterList", "DescribeRecordList", "DescribeVASStatistic", "DescribeVasList",
            "ModifyDomainToGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    FailedOperationNotResourceOwner = "FailedOperation.NotResourceOwner" {
        meaning: "The account has no right to the resource.",
        remedy: "Sign the call with a key of its owner.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribePackageDetail", "DescribeVASStatistic",
            "DescribeVasList", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    FailedOperationOrderCanNotPay = "FailedOperation.OrderCanNotPay" {
        meaning: "The account cannot pay for the order.",
        remedy: "Sign the call with a key of the account that ordered.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    FailedOperationOrderHasPaid = "FailedOperation.OrderHasPaid" {
        meaning: "The order is paid.",
        remedy: "Do not pay again.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    FailedOperationResourceNotBind = "FailedOperation.ResourceNotBind" {
        meaning: "The resource has no domain.",
        remedy: "Give it one with `ModifyPackageDomain`.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    FailedOperationTemporaryError = "FailedOperation.TemporaryError" {
        meaning: "The counts cannot be read at present.",
        remedy: "Try again later.",
        retry: Safe,
        actions: ["DescribeDomainAnalytics", "DescribeResolveCount", "DescribeSubdomainAnalytics"],
    }
    FailedOperationTencentCloudForbid = "FailedOperation.TencentCloudForbid" {
        meaning: "Subdomains of tencentyun.com can no longer be added or changed.",
        remedy: "Use another domain.",
        retry: Never,
        actions: ["CreateDomain", "CreateRecord", "ModifyRecord"],
    }
    FailedOperationTransferToEnterpriseDenied = "FailedOperation.TransferToEnterpriseDenied" {
        meaning: "The domain cannot move to an enterprise account.",
        remedy: "Choose another account.",
        retry: Never,
        actions: ["ModifyDomainOwner"],
    }
    FailedOperationTransferToPersonDenied = "FailedOperation.TransferToPersonDenied" {
        meaning: "The domain cannot move to a personal account.",
        remedy: "Choose another account.",
        retry: Never,
        actions: ["ModifyDomainOwner", "ModifyPackageDomain"],
    }
    FailedOperationTwoStepNotOn = "FailedOperation.TwoStepNotOn" {
        meaning: "The D-Token is off.",
        remedy: "Turn it on in the console.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    FailedOperationUnknowError = "FailedOperation.UnknowError" {
        meaning: "The service did not answer.",
        remedy: "Find out whether the call had an effect, then try again later.",
        retry: Safe,
        actions: [
            "CheckRecordSnapshotRollback", "CheckSnapshotRollback", "CreateAndPayDeal", "CreateDeal", "CreateDomain",
            "CreateDomainAlias", "CreateDomainCustomLine", "CreateDomainGroup", "CreateDomainsAnalyticsFile",
            "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateRecordGroup", "CreateSnapshot",
            "CreateSubDomainsAnalyticsFile", "CreateTXTRecord", "DeleteDomain", "DeleteDomainAlias",
            "DeleteDomainBatch", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DeleteRecordBatch",
            "DeleteRecordGroup", "DeleteSnapshot", "DescribeBatchTask", "DescribeDomain", "DescribeDomainAliasList",
            "DescribeDomainAnalytics", "DescribeDomainAndRecordList", "DescribeDomainCustomLineList",
            "DescribeDomainFilterList", "DescribeDomainGroupList", "DescribeDomainList", "DescribeDomainLogFilterFile",
            "DescribeDomainLogList", "DescribeDomainPreview", "DescribeDomainPurview", "DescribeDomainShareUserList",
            "DescribeDomainVipList", "DescribeDomainWhois", "DescribeLineGroupList", "DescribePackageDetail",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordFilterList",
            "DescribeRecordGroupList", "DescribeRecordLineCategoryList", "DescribeRecordLineList", "DescribeRecordList",
            "DescribeRecordSnapshotRollbackResult", "DescribeRecordType", "DescribeResolveCount",
            "DescribeSnapshotConfig", "DescribeSnapshotList", "DescribeSnapshotRollbackResult",
            "DescribeSnapshotRollbackTask", "DescribeSubdomainAnalytics", "DescribeUserDetail", "DescribeVASStatistic",
            "DescribeVasList", "DownloadSnapshot", "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainCustomLine",
            "ModifyDomainLock", "ModifyDomainRecursiveStatusBatch", "ModifyDomainRemark", "ModifyDomainToGroup",
            "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields", "ModifyRecordGroup",
            "ModifyRecordRemark", "ModifyRecordStatus", "ModifyRecordToGroup", "ModifySnapshotConfig",
            "ModifySubdomainStatus", "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
            "RollbackRecordSnapshot", "RollbackSnapshot",
        ],
    }
    FailedOperationUserNotAllowTransfer = "FailedOperation.UserNotAllowTransfer" {
        meaning: "The other account does not accept domains.",
        remedy: "Ask its owner to allow transfers.",
        retry: Never,
        actions: ["ModifyDomainOwner"],
    }
    FailedOperationVerifyingBillExists = "FailedOperation.VerifyingBillExists" {
        meaning: "An order for the domain is being reviewed.",
        remedy: "Wait for the review.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InternalError = "InternalError" {
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainAlias", "CreateDomainCustomLine", "CreateDomainGroup",
            "CreateDomainsAnalyticsFile", "CreateLineGroup", "CreateLineGroupCopy", "CreateSubDomainsAnalyticsFile",
            "DeleteDomainAlias", "DeleteDomainCustomLine", "DeleteLineGroup", "DescribeDomainAliasList",
            "DescribeDomainCustomLineList", "DescribeDomainFilterList", "DescribeDomainGroupList", "DescribeDomainList",
            "DescribeDomainVipList", "DescribeLineGroupList", "DescribePackageDetail", "DescribeRecordFilterList",
            "DescribeRecordList", "DescribeRecordType", "DescribeUserDetail", "DescribeVASStatistic", "DescribeVasList",
            "ModifyDomainCustomLine", "ModifyDomainToGroup", "ModifyLineGroup", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
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
            "CreateAndPayDeal", "CreateDeal", "CreateDomainAlias", "CreateDomainGroup", "CreateDomainsAnalyticsFile",
            "CreateSubDomainsAnalyticsFile", "DeleteDomainAlias", "DescribeDomainAliasList", "DescribeDomainFilterList",
            "DescribeDomainGroupList", "DescribeDomainList", "DescribeDomainVipList", "DescribePackageDetail",
            "DescribeRecordFilterList", "DescribeRecordList", "DescribeRecordType", "DescribeUserDetail",
            "DescribeVASStatistic", "DescribeVasList", "ModifyDomainToGroup", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterAccountIsBanned = "InvalidParameter.AccountIsBanned" {
        meaning: "The account is banned.",
        remedy: "Ask support.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomain", "CreateRecord", "CreateTXTRecord", "DeleteDomain",
            "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordFields", "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterAcquireHashExists = "InvalidParameter.AcquireHashExists" {
        meaning: "The domain is being taken back.",
        remedy: "Wait until it is done.",
        retry: Never,
        actions: ["DescribeDomainVipList", "DescribeVasList"],
    }
    InvalidParameterActionInvalid = "InvalidParameter.ActionInvalid" {
        meaning: "The operation is not known.",
        remedy: "Check the parameters.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifySnapshotConfig", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterActionSuccess = "InvalidParameter.ActionSuccess" {
        meaning: "The operation was done.",
        remedy: "Do not repeat it.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    InvalidParameterActivity = "InvalidParameter.Activity" {
        meaning: "The account is not verified.",
        remedy: "Verify the account in the console.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    InvalidParameterAliasIsMyDomain = "InvalidParameter.AliasIsMyDomain" {
        meaning: "The account has the domain itself, so it cannot be an alias.",
        remedy: "Delete the domain first.",
        retry: Never,
        actions: ["CreateDomainAlias"],
    }
    InvalidParameterAuthLogInvalidRetCode = "InvalidParameter.AuthLogInvalidRetCode" {
        meaning: "The state of resolution is wrong.",
        remedy: "Correct the parameter.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    InvalidParameterAuthLogInvalidScope = "InvalidParameter.AuthLogInvalidScope" {
        meaning: "The region is wrong.",
        remedy: "Correct the parameter.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    InvalidParameterBatchDomainCreateActionError = "InvalidParameter.BatchDomainCreateActionError" {
        meaning: "The task that adds domains could not be created.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["CreateDomainBatch"],
    }
    InvalidParameterBatchDomainNotAuth = "InvalidParameter.BatchDomainNotAuth" {
        meaning: "The account has no right to some of the domains.",
        remedy: "Leave them out.",
        retry: Never,
        actions: ["DescribeDomainAndRecordList"],
    }
    InvalidParameterBatchLimitUndo = "InvalidParameter.BatchLimitUndo" {
        meaning: "Another task of the account is running.",
        remedy: "Wait until it ends.",
        retry: Never,
        actions: ["CreateDomainsAnalyticsFile", "CreateSubDomainsAnalyticsFile"],
    }
    InvalidParameterBatchRecordCreateActionError = "InvalidParameter.BatchRecordCreateActionError" {
        meaning: "The task that adds records could not be created.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["CreateRecordBatch"],
    }
    InvalidParameterBatchRecordModifyActionError = "InvalidParameter.BatchRecordModifyActionError" {
        meaning: "The task that changes records could not be created.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["ModifyRecordBatch"],
    }
    InvalidParameterBatchRecordModifyActionInvalidValue = "InvalidParameter.BatchRecordModifyActionInvalidValue" {
        meaning: "The value of the record is not valid.",
        remedy: "Correct the value.",
        retry: Never,
        actions: ["ModifyRecordBatch"],
    }
    InvalidParameterBatchRecordRemoveActionError = "InvalidParameter.BatchRecordRemoveActionError" {
        meaning: "The task that deletes records could not be created.",
        remedy: "Try again later.",
        retry: Never,
        actions: [
            "DeleteDomainBatch", "DeleteRecordBatch", "DescribeDomainAndRecordList",
            "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainRecursiveStatusBatch",
        ],
    }
    InvalidParameterBatchRecordReplaceActionError = "InvalidParameter.BatchRecordReplaceActionError" {
        meaning: "The task that replaces records could not be created.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["ModifyRecordBatch"],
    }
    InvalidParameterBatchTaskCountLimit = "InvalidParameter.BatchTaskCountLimit" {
        meaning: "The account has four tasks running, which is the limit.",
        remedy: "Wait until one ends.",
        retry: Never,
        actions: [
            "CreateDomainBatch", "CreateRecordBatch", "DeleteDomainBatch", "DeleteRecordBatch",
            "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainRecursiveStatusBatch", "ModifyRecordBatch",
            "ModifyRecordBatchV3",
        ],
    }
    InvalidParameterBatchTaskNotExist = "InvalidParameter.BatchTaskNotExist" {
        meaning: "The task does not exist.",
        remedy: "Check `JobId`.",
        retry: Never,
        actions: ["DescribeBatchTask", "DescribeFileInfoByJobId", "DescribeRecordSnapshotRollbackResult"],
    }
    InvalidParameterBillNumberInvalid = "InvalidParameter.BillNumberInvalid" {
        meaning: "The number of the order is wrong.",
        remedy: "Correct the number.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterBrowserNull = "InvalidParameter.BrowserNull" {
        meaning: "The field for the browser is empty.",
        remedy: "Fill it in.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterClientTokenTooLong = "InvalidParameter.ClientTokenTooLong" {
        meaning: "`ClientToken` is too long.",
        remedy: "Send 70 characters at most.",
        retry: Never,
        actions: ["CreateAndPayDeal"],
    }
    InvalidParameterCommon = "InvalidParameter.Common" {
        meaning: "Calls come too fast.",
        remedy: "Wait, then call again.",
        retry: Throttled,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterCopiedLineGroupDuplicated = "InvalidParameter.CopiedLineGroupDuplicated" {
        meaning: "The domain has the lines that were to be copied.",
        remedy: "Do not copy them again.",
        retry: Never,
        actions: ["CreateLineGroupCopy"],
    }
    InvalidParameterCustomMessage = "InvalidParameter.CustomMessage" {
        meaning: "An error that the message explains.",
        remedy: "Read the message.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDomainOwner", "ModifyDynamicDNS", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
            "PayOrderWithBalance",
        ],
    }
    InvalidParameterDTokenNotSupport = "InvalidParameter.DTokenNotSupport" {
        meaning: "The D-Token needs one of the old packages Enterprise II and III.",
        remedy: "Upgrade first.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterDataExpired = "InvalidParameter.DataExpired" {
        meaning: "The data is out of date.",
        remedy: "Send it anew.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterDataInvalid = "InvalidParameter.DataInvalid" {
        meaning: "The data is not valid.",
        remedy: "Correct the parameters.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterDealTypeInvalid = "InvalidParameter.DealTypeInvalid" {
        meaning: "The kind of order is not valid.",
        remedy: "Correct `DealType`.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterDefaultLineNotSelfdefined = "InvalidParameter.DefaultLineNotSelfdefined" {
        meaning: "The default line cannot be part of a line group.",
        remedy: "Leave it out.",
        retry: Never,
        actions: [
            "CreateLineGroup", "CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup", "ModifyPackageDomain",
        ],
    }
    InvalidParameterDnsDealDomainUpgraded = "InvalidParameter.DnsDealDomainUpgraded" {
        meaning: "The domain has a paid package, so the order cannot be made.",
        remedy: "Renew or upgrade the package instead.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterDnsDealLocked = "InvalidParameter.DnsDealLocked" {
        meaning: "Another order for the service is open.",
        remedy: "Pay for it or cancel it first.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterDnsInvalidDeal = "InvalidParameter.DnsInvalidDeal" {
        meaning: "The data of the order is not valid.",
        remedy: "Correct the parameters.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterDnssecAddCnameError = "InvalidParameter.DnssecAddCnameError" {
        meaning: "DNSSEC is on, so `@` cannot have a CNAME or URL record.",
        remedy: "Turn DNSSEC off, or use another host.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyRecord", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterDomainAliasExists = "InvalidParameter.DomainAliasExists" {
        meaning: "The alias exists.",
        remedy: "Use another alias.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainAlias", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterDomainAliasIdInvalid = "InvalidParameter.DomainAliasIdInvalid" {
        meaning: "The ID of the alias is wrong.",
        remedy: "Check it with `DescribeDomainAliasList`.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DeleteDomainAlias", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterDomainAlreadyVip = "InvalidParameter.DomainAlreadyVip" {
        meaning: "The domain that is to get the package has a paid one.",
        remedy: "Choose another domain.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterDomainDuplicated = "InvalidParameter.DomainDuplicated" {
        meaning: "A domain occurs twice in one task.",
        remedy: "Leave the second one out.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterDomainIdInvalid = "InvalidParameter.DomainIdInvalid" {
        meaning: "The ID of the domain is wrong.",
        remedy: "Check it with `DescribeDomainList`.",
        retry: Never,
        actions: [
            "CheckRecordSnapshotRollback", "CheckSnapshotRollback", "CreateAndPayDeal", "CreateDeal",
            "CreateDomainAlias", "CreateDomainBatch", "CreateDomainCustomLine", "CreateLineGroup",
            "CreateLineGroupCopy", "CreateRecord", "CreateRecordBatch", "CreateRecordGroup", "CreateSnapshot",
            "CreateTXTRecord", "DeleteDomain", "DeleteDomainAlias", "DeleteDomainBatch", "DeleteDomainCustomLine",
            "DeleteLineGroup", "DeleteRecord", "DeleteRecordBatch", "DeleteRecordGroup", "DeleteShareDomain",
            "DeleteSnapshot", "DescribeDomain", "DescribeDomainAliasList", "DescribeDomainAnalytics",
            "DescribeDomainAndRecordList", "DescribeDomainCustomLineList", "DescribeDomainLogFilterFile",
            "DescribeDomainLogList", "DescribeDomainPreview", "DescribeDomainPurview", "DescribeDomainShareInfo",
            "DescribeDomainShareUserList", "DescribeDomainWhois", "DescribeLineGroupList", "DescribePackageDetail",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordFilterList",
            "DescribeRecordGroupList", "DescribeRecordLineCategoryList", "DescribeRecordLineList", "DescribeRecordList",
            "DescribeRecordSnapshotRollbackResult", "DescribeResolveCount", "DescribeSnapshotConfig",
            "DescribeSnapshotList", "DescribeSnapshotRollbackResult", "DescribeSnapshotRollbackTask",
            "DescribeSubdomainAnalytics", "DescribeVASStatistic", "DownloadSnapshot",
            "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainOwner",
            "ModifyDomainRecursiveStatusBatch", "ModifyDomainRemark", "ModifyDomainStatus", "ModifyDomainToGroup",
            "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields", "ModifyRecordGroup",
            "ModifyRecordRemark", "ModifyRecordStatus", "ModifyRecordToGroup", "ModifySnapshotConfig",
            "ModifySubdomainStatus", "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "RollbackRecordSnapshot",
            "RollbackSnapshot",
        ],
    }
    InvalidParameterDomainInBlackList = "InvalidParameter.DomainInBlackList" {
        meaning: "The domain is on a list of illegal domains.",
        remedy: "Use another domain.",
        retry: Never,
        actions: ["CreateDomain"],
    }
    InvalidParameterDomainInEffectOrInvalidated = "InvalidParameter.DomainInEffectOrInvalidated" {
        meaning: "The domain is being put into effect or out of it.",
        remedy: "Wait until that is done.",
        retry: Never,
        actions: [
            "CreateDomainAlias", "CreateDomainCustomLine", "CreateLineGroupCopy", "DeleteDomain", "DeleteDomainAlias",
            "DeleteDomainCustomLine", "DeleteLineGroup", "ModifyDomainCustomLine", "ModifyLineGroup",
            "ModifyPackageDomain",
        ],
    }
    InvalidParameterDomainInvalid = "InvalidParameter.DomainInvalid" {
        meaning: "The domain is wrong.",
        remedy: "Send the main domain, such as `dnspod.cn`.",
        retry: Never,
        actions: [
            "CheckRecordSnapshotRollback", "CheckSnapshotRollback", "CreateAndPayDeal", "CreateDeal", "CreateDomain",
            "CreateDomainAlias", "CreateDomainBatch", "CreateDomainCustomLine", "CreateDomainsAnalyticsFile",
            "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateRecordBatch", "CreateRecordGroup",
            "CreateSnapshot", "CreateSubDomainsAnalyticsFile", "CreateTXTRecord", "DeleteDomain", "DeleteDomainAlias",
            "DeleteDomainBatch", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DeleteRecordBatch",
            "DeleteRecordGroup", "DeleteShareDomain", "DeleteSnapshot", "DescribeDomain", "DescribeDomainAliasList",
            "DescribeDomainAnalytics", "DescribeDomainAndRecordList", "DescribeDomainCustomLineList",
            "DescribeDomainLogFilterFile", "DescribeDomainLogList", "DescribeDomainPreview", "DescribeDomainPurview",
            "DescribeDomainShareInfo", "DescribeDomainShareUserList", "DescribeDomainWhois", "DescribeLineGroupList",
            "DescribePackageDetail", "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordFilterList",
            "DescribeRecordGroupList", "DescribeRecordLineCategoryList", "DescribeRecordLineList", "DescribeRecordList",
            "DescribeRecordSnapshotRollbackResult", "DescribeResolveCount", "DescribeSnapshotConfig",
            "DescribeSnapshotList", "DescribeSnapshotRollbackResult", "DescribeSnapshotRollbackTask",
            "DescribeSubdomainAnalytics", "DescribeVASStatistic", "DownloadSnapshot",
            "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainOwner",
            "ModifyDomainRecursiveStatusBatch", "ModifyDomainRemark", "ModifyDomainStatus", "ModifyDomainToGroup",
            "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields", "ModifyRecordGroup",
            "ModifyRecordRemark", "ModifyRecordStatus", "ModifyRecordToGroup", "ModifySnapshotConfig",
            "ModifySubdomainStatus", "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "RollbackRecordSnapshot",
            "RollbackSnapshot",
        ],
    }
    InvalidParameterDomainIsAliaser = "InvalidParameter.DomainIsAliaser" {
        meaning: "The domain is an alias of another domain.",
        remedy: "Delete the alias first.",
        retry: Never,
        actions: [
            "CheckRecordSnapshotRollback", "CheckSnapshotRollback", "CreateAndPayDeal", "CreateDeal", "CreateDomain",
            "CreateDomainAlias", "CreateDomainBatch", "CreateDomainCustomLine", "CreateLineGroup",
            "CreateLineGroupCopy", "CreateRecord", "CreateRecordBatch", "CreateRecordGroup", "CreateSnapshot",
            "CreateTXTRecord", "DeleteDomain", "DeleteDomainAlias", "DeleteDomainBatch", "DeleteDomainCustomLine",
            "DeleteLineGroup", "DeleteRecord", "DeleteRecordBatch", "DeleteRecordGroup", "DeleteShareDomain",
            "DeleteSnapshot", "DescribeDomain", "DescribeDomainAliasList", "DescribeDomainAnalytics",
            "DescribeDomainAndRecordList", "DescribeDomainCustomLineList", "DescribeDomainLogFilterFile",
            "DescribeDomainLogList", "DescribeDomainPreview", "DescribeDomainPurview", "DescribeDomainShareInfo",
            "DescribeDomainShareUserList", "DescribeDomainWhois", "DescribeLineGroupList", "DescribeRecord",
            "DescribeRecordExistExceptDefaultNS", "DescribeRecordFilterList", "DescribeRecordGroupList",
            "DescribeRecordLineCategoryList", "DescribeRecordLineList", "DescribeRecordList",
            "DescribeRecordSnapshotRollbackResult", "DescribeResolveCount", "DescribeSnapshotConfig",
            "DescribeSnapshotList", "DescribeSnapshotRollbackResult", "DescribeSnapshotRollbackTask",
            "DescribeSubdomainAnalytics", "DownloadSnapshot", "ModifyDomainCNAMESpeedupStatusBatch",
            "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainOwner", "ModifyDomainRecursiveStatusBatch",
            "ModifyDomainRemark", "ModifyDomainStatus", "ModifyDomainToGroup", "ModifyDomainUnlock", "ModifyDynamicDNS",
            "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord", "ModifyRecordBatch",
            "ModifyRecordFields", "ModifyRecordGroup", "ModifyRecordRemark", "ModifyRecordStatus",
            "ModifyRecordToGroup", "ModifySnapshotConfig", "ModifySubdomainStatus", "ModifyTXTRecord",
            "ModifyVasAutoRenewStatus", "RollbackRecordSnapshot", "RollbackSnapshot",
        ],
    }
    InvalidParameterDomainIsModifyingDns = "InvalidParameter.DomainIsModifyingDns" {
        meaning: "The domain has an operation of the same kind running.",
        remedy: "Wait until it ends.",
        retry: Never,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    InvalidParameterDomainIsMyAlias = "InvalidParameter.DomainIsMyAlias" {
        meaning: "The domain is an alias of another domain of the account.",
        remedy: "Delete the alias first.",
        retry: Never,
        actions: ["CreateDomain"],
    }
    InvalidParameterDomainIsNotlocked = "InvalidParameter.DomainIsNotlocked" {
        meaning: "The domain is not locked.",
        remedy: "Do not unlock it.",
        retry: Never,
        actions: ["ModifyDomainUnlock"],
    }
    InvalidParameterDomainNotAllowedLock = "InvalidParameter.DomainNotAllowedLock" {
        meaning: "A paused domain cannot be locked.",
        remedy: "Resume it first.",
        retry: Never,
        actions: ["ModifyDomainLock"],
    }
    InvalidParameterDomainNotAllowedModifyRecords = "InvalidParameter.DomainNotAllowedModifyRecords" {
        meaning: "The domain is being put into effect or out of it, so records cannot be changed.",
        remedy: "Wait until that is done.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "DeleteRecord", "DescribeRecordExistExceptDefaultNS", "ModifyDynamicDNS",
            "ModifyRecord", "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterDomainNotBeian = "InvalidParameter.DomainNotBeian" {
        meaning: "The domain has no ICP filing, so it cannot have URL records.",
        remedy: "File the domain first.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    InvalidParameterDomainNotEffective = "InvalidParameter.DomainNotEffective" {
        meaning: "The domain is not in effect.",
        remedy: "Wait until it is.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterDomainNotReged = "InvalidParameter.DomainNotReged" {
        meaning: "The domain is not registered.",
        remedy: "Register it first.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomain", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterDomainNotVip = "InvalidParameter.DomainNotVip" {
        meaning: "The domain that is to lose the package has none.",
        remedy: "Check the domain.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterDomainRecordExist = "InvalidParameter.DomainRecordExist" {
        meaning: "The record exists.",
        remedy: "Use it as it is.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifyTXTRecord",
        ],
    }
    InvalidParameterDomainSelfNoCopy = "InvalidParameter.DomainSelfNoCopy" {
        meaning: "The domain cannot be copied from itself.",
        remedy: "Choose another domain.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "ModifySubdomainStatus"],
    }
    InvalidParameterDomainTaskNotFinished = "InvalidParameter.DomainTaskNotFinished" {
        meaning: "A task is running.",
        remedy: "Wait until it ends.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterDomainTooLong = "InvalidParameter.DomainTooLong" {
        meaning: "The domain is too long.",
        remedy: "Correct the domain.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterDomainTypeInvalid = "InvalidParameter.DomainTypeInvalid" {
        meaning: "The kind of domain is wrong.",
        remedy: "Correct the parameter.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterDomainsEmpty = "InvalidParameter.DomainsEmpty" {
        meaning: "No domain was sent.",
        remedy: "Send one at least.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainBatch", "CreateDomainsAnalyticsFile", "CreateRecordBatch",
            "CreateSubDomainsAnalyticsFile", "DeleteDomainBatch", "DescribeDomainAndRecordList",
            "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainRecursiveStatusBatch", "ModifyPackageAutoRenew",
            "ModifyRecordBatch", "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterEmailInvalid = "InvalidParameter.EmailInvalid" {
        meaning: "The email address is wrong.",
        remedy: "Correct the address.",
        retry: Never,
        actions: ["DeleteShareDomain", "ModifyDomainOwner"],
    }
    InvalidParameterEmailNotVerified = "InvalidParameter.EmailNotVerified" {
        meaning: "The email address of the account is not verified.",
        remedy: "Verify it in the console.",
        retry: Never,
        actions: [
            "CreateDomain", "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    InvalidParameterEmailOrQqInvalid = "InvalidParameter.EmailOrQqInvalid" {
        meaning: "The email address or UIN is wrong.",
        remedy: "Correct the address or UIN.",
        retry: Never,
        actions: ["DeleteShareDomain", "ModifyDomainOwner"],
    }
    InvalidParameterEmailSame = "InvalidParameter.EmailSame" {
        meaning: "The account has the domain.",
        remedy: "Choose another account.",
        retry: Never,
        actions: ["ModifyDomainOwner", "ModifyPackageDomain"],
    }
    InvalidParameterEndDateBeyondRange = "InvalidParameter.EndDateBeyondRange" {
        meaning: "The end of the period is out of range.",
        remedy: "Correct `EndDate`.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    InvalidParameterGetNsFail = "InvalidParameter.GetNsFail" {
        meaning: "The DNS servers of the domain could not be found.",
        remedy: "Check the domain.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterGoodsChildTypeInvalid = "InvalidParameter.GoodsChildTypeInvalid" {
        meaning: "The package or value-added service is not valid.",
        remedy: "Correct `GoodsChildType`.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterGoodsNumInvalid = "InvalidParameter.GoodsNumInvalid" {
        meaning: "The number of goods is not valid.",
        remedy: "Correct `GoodsNum`.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    InvalidParameterGoodsTypeInvalid = "InvalidParameter.GoodsTypeInvalid" {
        meaning: "The kind of goods is not valid.",
        remedy: "Correct `GoodsType`.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    InvalidParameterGradeNotCopy = "InvalidParameter.GradeNotCopy" {
        meaning: "The package of the domain is smaller than that of the domain to copy from.",
        remedy: "Upgrade the package first.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "PayOrderWithBalance"],
    }
    InvalidParameterGroupIdInvalid = "InvalidParameter.GroupIdInvalid" {
        meaning: "The ID of the group is wrong.",
        remedy: "Check the ID with the list of groups.",
        retry: Never,
        actions: ["DescribeDomainFilterList", "DescribeDomainList", "ModifyDomainToGroup"],
    }
    InvalidParameterGroupNameEmpty = "InvalidParameter.GroupNameEmpty" {
        meaning: "The name of the group is empty.",
        remedy: "Send a name.",
        retry: Never,
        actions: ["CreateLineGroup", "CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterGroupNameExists = "InvalidParameter.GroupNameExists" {
        meaning: "A group has this name.",
        remedy: "Choose another name.",
        retry: Never,
        actions: ["CreateDomainGroup"],
    }
    InvalidParameterGroupNameInvalid = "InvalidParameter.GroupNameInvalid" {
        meaning: "The name of the group is too long or empty.",
        remedy: "Send 1 to 17 characters.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainGroup", "CreateLineGroup", "CreateLineGroupCopy",
            "DeleteLineGroup", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterGroupNameOccupied = "InvalidParameter.GroupNameOccupied" {
        meaning: "A group or line has this name.",
        remedy: "Choose another name.",
        retry: Never,
        actions: ["CreateLineGroup", "CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterHasPendingApply = "InvalidParameter.HasPendingApply" {
        meaning: "An application is being reviewed.",
        remedy: "Wait for the review.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterIllegalNewDeal = "InvalidParameter.IllegalNewDeal" {
        meaning: "The order conflicts with another or has wrong parameters, so it cannot be paid.",
        remedy: "Order anew.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterInnerTaskNotExist = "InvalidParameter.InnerTaskNotExist" {
        meaning: "The task does not exist.",
        remedy: "Check its ID.",
        retry: Never,
        actions: ["DescribeSnapshotRollbackTask"],
    }
    InvalidParameterInvalidCoupon = "InvalidParameter.InvalidCoupon" {
        meaning: "The code of the coupon is not valid.",
        remedy: "Check the code.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterInvalidDealName = "InvalidParameter.InvalidDealName" {
        meaning: "The number of the order is wrong.",
        remedy: "Correct the number.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterInvalidEndDate = "InvalidParameter.InvalidEndDate" {
        meaning: "The end of the period is not valid.",
        remedy: "Correct `EndDate`.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    InvalidParameterInvalidIp = "InvalidParameter.InvalidIp" {
        meaning: "It is not a valid range of IP addresses.",
        remedy: "Correct the range.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "DeleteDomainCustomLine", "DescribeDomainVipList", "DescribeVasList",
            "ModifyDomainCustomLine",
        ],
    }
    InvalidParameterInvalidSecretId = "InvalidParameter.InvalidSecretId" {
        meaning: "The ID of the key is not valid.",
        remedy: "Check the key of the call.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterInvalidSignature = "InvalidParameter.InvalidSignature" {
        meaning: "The signature is not valid.",
        remedy: "Check the key of the call.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterInvalidSrcDomainId = "InvalidParameter.InvalidSrcDomainId" {
        meaning: "The ID of the domain to copy from is malformed.",
        remedy: "Correct the ID.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "DescribeDomainVipList", "DescribeVasList"],
    }
    InvalidParameterInvalidStartDate = "InvalidParameter.InvalidStartDate" {
        meaning: "The start of the period is not valid.",
        remedy: "Correct `StartDate`.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    InvalidParameterInvalidTime = "InvalidParameter.InvalidTime" {
        meaning: "The time is not valid.",
        remedy: "Correct the time.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterInvalidWeight = "InvalidParameter.InvalidWeight" {
        meaning: "The weight is not valid.",
        remedy: "Send a whole number from 0 to 100.",
        retry: Never,
        actions: ["CreateRecord", "CreateTXTRecord", "ModifyRecord", "ModifyRecordFields", "ModifyTXTRecord"],
    }
    InvalidParameterIpAlreadyExist = "InvalidParameter.IpAlreadyExist" {
        meaning: "The IP address exists.",
        remedy: "Use another address.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    InvalidParameterIpArea = "InvalidParameter.IpArea" {
        meaning: "The custom line could not be deleted because it does not exist.",
        remedy: "Check its name with `DescribeDomainCustomLineList`.",
        retry: Never,
        actions: ["DeleteDomainCustomLine"],
    }
    InvalidParameterIpsExceedLimit = "InvalidParameter.IpsExceedLimit" {
        meaning: "The list of IP addresses is too long.",
        remedy: "Send fewer addresses.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterJobGreaterThanLimit = "InvalidParameter.JobGreaterThanLimit" {
        meaning: "The task has more than 5000 records.",
        remedy: "Split it.",
        retry: Never,
        actions: [
            "CreateDomainBatch", "CreateDomainsAnalyticsFile", "CreateRecordBatch", "CreateSubDomainsAnalyticsFile",
            "ModifyRecordBatch", "ModifyRecordBatchV3",
        ],
    }
    InvalidParameterLineFormatInvalid = "InvalidParameter.LineFormatInvalid" {
        meaning: "The line is malformed.",
        remedy: "Correct the line.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLineGroupNotSupported = "InvalidParameter.LineGroupNotSupported" {
        meaning: "The line does not exist, or cannot be part of a line group.",
        remedy: "Choose another line.",
        retry: Never,
        actions: ["CreateLineGroup", "CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLineGroupOverCounted = "InvalidParameter.LineGroupOverCounted" {
        meaning: "The package allows no more line groups.",
        remedy: "Delete one, or upgrade the package.",
        retry: Never,
        actions: ["CreateLineGroup", "CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLineGroupUpdateFailed = "InvalidParameter.LineGroupUpdateFailed" {
        meaning: "The line group could not be changed.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLineInAnotherGroup = "InvalidParameter.LineInAnotherGroup" {
        meaning: "The line is part of another line group.",
        remedy: "Choose another line.",
        retry: Never,
        actions: ["CreateLineGroup", "CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLineInUse = "InvalidParameter.LineInUse" {
        meaning: "The line is in use, so its name cannot be changed.",
        remedy: "Change the records that use it first.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "CreateLineGroupCopy", "DeleteDomainCustomLine", "DeleteLineGroup",
            "ModifyDomainCustomLine", "ModifyLineGroup",
        ],
    }
    InvalidParameterLineInUseNotDelete = "InvalidParameter.LineInUseNotDelete" {
        meaning: "The line is in use, so it cannot be deleted.",
        remedy: "Change the records that use it first.",
        retry: Never,
        actions: ["DeleteLineGroup"],
    }
    InvalidParameterLineNameInvalid = "InvalidParameter.LineNameInvalid" {
        meaning: "The name of the line is too long.",
        remedy: "Send 17 characters at most.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    InvalidParameterLineNameInvalidCharacter = "InvalidParameter.LineNameInvalidCharacter" {
        meaning: "The name of the line has forbidden characters.",
        remedy: "Correct the name.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    InvalidParameterLineNameOccupied = "InvalidParameter.LineNameOccupied" {
        meaning: "A line or line group has this name.",
        remedy: "Choose another name.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    InvalidParameterLineNotExist = "InvalidParameter.LineNotExist" {
        meaning: "The line group does not exist.",
        remedy: "Check it with `DescribeLineGroupList`.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLineNotSelected = "InvalidParameter.LineNotSelected" {
        meaning: "No line was sent.",
        remedy: "Send one at least.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLineOverCounted = "InvalidParameter.LineOverCounted" {
        meaning: "There are too many lines.",
        remedy: "Send 120 at most.",
        retry: Never,
        actions: ["CreateLineGroup", "CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterLockDaysInvalid = "InvalidParameter.LockDaysInvalid" {
        meaning: "The number of days is wrong.",
        remedy: "Check with `DescribeDomainPurview` how many are allowed.",
        retry: Never,
        actions: ["ModifyDomainLock"],
    }
    InvalidParameterLoginTokenIdError = "InvalidParameter.LoginTokenIdError" {
        meaning: "The ID of the token is wrong.",
        remedy: "Check the key of the call.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateTXTRecord",
            "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DescribeDomainCustomLineList",
            "DescribeDomainPurview", "DescribeLineGroupList", "DescribeRecord", "DescribeRecordExistExceptDefaultNS",
            "DescribeRecordLineList", "DescribeRecordType", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainRemark", "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterLoginTokenNotExists = "InvalidParameter.LoginTokenNotExists" {
        meaning: "The token does not exist.",
        remedy: "Check the key of the call.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateTXTRecord",
            "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DescribeDomainCustomLineList",
            "DescribeDomainPurview", "DescribeLineGroupList", "DescribeRecord", "DescribeRecordExistExceptDefaultNS",
            "DescribeRecordLineList", "DescribeRecordType", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainRemark", "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterLoginTokenValidateFailed = "InvalidParameter.LoginTokenValidateFailed" {
        meaning: "The token is not valid.",
        remedy: "Check the key of the call.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateTXTRecord",
            "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DescribeDomainCustomLineList",
            "DescribeDomainPurview", "DescribeLineGroupList", "DescribeRecord", "DescribeRecordExistExceptDefaultNS",
            "DescribeRecordLineList", "DescribeRecordType", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainRemark", "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterMobileNotVerified = "InvalidParameter.MobileNotVerified" {
        meaning: "The phone number of the account is not verified.",
        remedy: "Verify it in the console.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    InvalidParameterMxInvalid = "InvalidParameter.MxInvalid" {
        meaning: "The MX priority is wrong.",
        remedy: "Send a whole number from 0 to 65535.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterNewPackageTypeInvalid = "InvalidParameter.NewPackageTypeInvalid" {
        meaning: "The new package is not valid.",
        remedy: "Correct `NewPackageType`.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterNoAuthorityToSrcDomain = "InvalidParameter.NoAuthorityToSrcDomain" {
        meaning: "The account does not own the domain to copy from.",
        remedy: "Choose another domain.",
        retry: Never,
        actions: ["CreateLineGroupCopy"],
    }
    InvalidParameterNoAuthorityToTheGroup = "InvalidParameter.NoAuthorityToTheGroup" {
        meaning: "The group belongs to another domain.",
        remedy: "Check the ID of the group.",
        retry: Never,
        actions: ["CreateLineGroupCopy", "DeleteLineGroup", "ModifyLineGroup"],
    }
    InvalidParameterOffsetInvalid = "InvalidParameter.OffsetInvalid" {
        meaning: "The offset is wrong.",
        remedy: "Correct `Offset`.",
        retry: Never,
        actions: ["DescribeDomainFilterList", "DescribeDomainList", "DescribeRecordFilterList"],
    }
    InvalidParameterOpenidInvalid = "InvalidParameter.OpenidInvalid" {
        meaning: "The OpenID is not valid.",
        remedy: "Correct the OpenID.",
        retry: Never,
        actions: ["ModifyPackageDomain", "PayOrderWithBalance"],
    }
    InvalidParameterOperateFailed = "InvalidParameter.OperateFailed" {
        meaning: "The operation failed.",
        remedy: "Try again later.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomain", "CreateDomainAlias", "CreateDomainsAnalyticsFile",
            "CreateRecordGroup", "CreateSnapshot", "CreateSubDomainsAnalyticsFile", "DeleteDomainCustomLine",
            "DeleteRecord", "DeleteRecordGroup", "DeleteSnapshot", "DescribeDomainFilterList", "DescribeDomainList",
            "DescribeDomainVipList", "DescribePackageDetail", "DescribeRecordFilterList", "DescribeRecordList",
            "DescribeVASStatistic", "DescribeVasList", "DownloadSnapshot", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainOwner", "ModifyDomainStatus", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordGroup", "ModifyRecordStatus", "ModifyRecordToGroup", "ModifySnapshotConfig", "ModifyTXTRecord",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterOperationIsTooFrequent = "InvalidParameter.OperationIsTooFrequent" {
        meaning: "Calls come too fast.",
        remedy: "Wait a minute, then call again.",
        retry: Throttled,
        actions: ["DescribeDomainVipList", "DescribeVasList", "ModifyPackageDomain", "PayOrderWithBalance"],
    }
    InvalidParameterOptypeNotSupported = "InvalidParameter.OptypeNotSupported" {
        meaning: "The kind of operation is not supported.",
        remedy: "Correct the parameter.",
        retry: Never,
        actions: [
            "CreateLineGroupCopy", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageDomain",
            "PayOrderWithBalance",
        ],
    }
    InvalidParameterOtherAccountUnrealName = "InvalidParameter.OtherAccountUnrealName" {
        meaning: "The other account is not verified.",
        remedy: "Ask its owner to verify it.",
        retry: Never,
        actions: ["ModifyDomainOwner"],
    }
    InvalidParameterParamInvalid = "InvalidParameter.ParamInvalid" {
        meaning: "A parameter is malformed.",
        remedy: "Correct the parameter that the message names.",
        retry: Never,
        actions: [
            "DescribeDomainVipList", "DescribePackageDetail", "DescribeRecordFilterList", "DescribeRecordList",
            "DescribeVASStatistic", "DescribeVasList", "ModifyPackageDomain", "PayOrderWithBalance",
        ],
    }
    InvalidParameterParamsIllegal = "InvalidParameter.ParamsIllegal" {
        meaning: "The parameters are not valid.",
        remedy: "Correct the parameters.",
        retry: Never,
        actions: [
            "CreateDomainsAnalyticsFile", "CreateRecordBatch", "CreateSubDomainsAnalyticsFile", "DeleteRecordBatch",
            "DescribeBatchTask", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageDomain", "ModifyRecordBatch",
            "ModifyRecordBatchV3", "ModifyRecordFields", "PayOrderWithBalance",
        ],
    }
    InvalidParameterParamsMissing = "InvalidParameter.ParamsMissing" {
        meaning: "A parameter is wrong or missing.",
        remedy: "Correct the parameters.",
        retry: Never,
        actions: [
            "DescribeDomainVipList", "DescribePackageDetail", "DescribeResolveCount", "DescribeVASStatistic",
            "DescribeVasList", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecordBatch",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterPermissionDenied = "InvalidParameter.PermissionDenied" {
        meaning: "The account is not allowed to do this.",
        remedy: "Check the key of the call and its CAM policies.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterPtrInvalidPublicIp = "InvalidParameter.PtrInvalidPublicIp" {
        meaning: "The IP address is not valid.",
        remedy: "Correct the address.",
        retry: Never,
        actions: ["DescribeDomainVipList", "DescribeVasList"],
    }
    InvalidParameterPtrIpNotOwner = "InvalidParameter.PtrIpNotOwner" {
        meaning: "The account does not own the IP address.",
        remedy: "Check the address and the key of the call.",
        retry: Never,
        actions: ["DescribeDomainVipList", "DescribeVasList"],
    }
    InvalidParameterQcloudUinInvalid = "InvalidParameter.QcloudUinInvalid" {
        meaning: "The UIN is not valid.",
        remedy: "Correct the UIN.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyDomainOwner",
            "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterQuhuiTxtNotMatch = "InvalidParameter.QuhuiTxtNotMatch" {
        meaning: "The TXT record has another value.",
        remedy: "Set the value that `CreateSubdomainValidateTXTValue` gave.",
        retry: Never,
        actions: ["CreateDomain", "DescribeSubdomainValidateStatus"],
    }
    InvalidParameterQuhuiTxtRecordWait = "InvalidParameter.QuhuiTxtRecordWait" {
        meaning: "The TXT record does not exist, or not yet.",
        remedy: "Wait, then ask again.",
        retry: Never,
        actions: ["CreateDomain", "DescribeSubdomainValidateStatus"],
    }
    InvalidParameterRealNameUser = "InvalidParameter.RealNameUser" {
        meaning: "The account is verified.",
        remedy: "Do not verify it again.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterRecordIdInvalid = "InvalidParameter.RecordIdInvalid" {
        meaning: "The ID of the record is wrong.",
        remedy: "Check it with `DescribeRecordList`.",
        retry: Never,
        actions: [
            "DeleteRecord", "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "ModifyDynamicDNS", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterRecordLineInvalid = "InvalidParameter.RecordLineInvalid" {
        meaning: "The line of the record is wrong.",
        remedy: "Check it with `DescribeRecordLineList`.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "DescribeRecordFilterList", "DescribeRecordList", "ModifyDynamicDNS",
            "ModifyRecord", "ModifyRecordFields", "ModifyTXTRecord",
        ],
    }
    InvalidParameterRecordTypeInvalid = "InvalidParameter.RecordTypeInvalid" {
        meaning: "The type of the record is wrong.",
        remedy: "Check it with `DescribeRecordType`.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "DescribeRecordFilterList", "DescribeRecordList", "ModifyRecord",
            "ModifyRecordBatch", "ModifyRecordFields", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    InvalidParameterRecordValueInvalid = "InvalidParameter.RecordValueInvalid" {
        meaning: "The value of the record is wrong.",
        remedy: "Correct the value.",
        retry: Never,
        actions: [
            "CreateDomainBatch", "CreateRecord", "CreateRecordBatch", "CreateTXTRecord", "ModifyDynamicDNS",
            "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterRecordValueLengthInvalid = "InvalidParameter.RecordValueLengthInvalid" {
        meaning: "The value of the record is too long.",
        remedy: "Shorten the value.",
        retry: Never,
        actions: [
            "CreateDomainBatch", "CreateRecord", "CreateRecordBatch", "CreateTXTRecord", "ModifyDynamicDNS",
            "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields", "ModifyTXTRecord",
        ],
    }
    InvalidParameterRecordsEmpty = "InvalidParameter.RecordsEmpty" {
        meaning: "No record was sent.",
        remedy: "Send one at least.",
        retry: Never,
        actions: [
            "CreateDomainsAnalyticsFile", "CreateRecordBatch", "CreateSubDomainsAnalyticsFile", "DeleteRecordBatch",
            "ModifyRecordBatch",
        ],
    }
    InvalidParameterRemarkLengthExceeded = "InvalidParameter.RemarkLengthExceeded" {
        meaning: "The remark is too long.",
        remedy: "Shorten the remark.",
        retry: Never,
        actions: ["DescribeRecordExistExceptDefaultNS", "ModifyRecordRemark"],
    }
    InvalidParameterRemarkTooLong = "InvalidParameter.RemarkTooLong" {
        meaning: "The remark is too long.",
        remedy: "Send 200 characters at most.",
        retry: Never,
        actions: ["ModifyDomainRemark"],
    }
    InvalidParameterRequestIpLimited = "InvalidParameter.RequestIpLimited" {
        meaning: "The IP address of the caller is not allowed.",
        remedy: "Call from an allowed address.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy",
            "CreateRecord", "CreateTXTRecord", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord",
            "DescribeDomainCustomLineList", "DescribeDomainPurview", "DescribeDomainVipList", "DescribeLineGroupList",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordLineList", "DescribeRecordType",
            "DescribeVasList", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainRemark", "ModifyDomainUnlock",
            "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord", "ModifyVasAutoRenewStatus",
        ],
    }
    InvalidParameterResultMoreThan500 = "InvalidParameter.ResultMoreThan500" {
        meaning: "More than 500 items were found.",
        remedy: "Send a longer text to search for.",
        retry: Never,
        actions: ["DescribeDomainFilterList", "DescribeDomainList", "DescribeRecordFilterList", "DescribeRecordList"],
    }
    InvalidParameterShareUserExists = "InvalidParameter.ShareUserExists" {
        meaning: "The domain is shared with the account.",
        remedy: "Do not share it again.",
        retry: Never,
        actions: ["DescribeDomainVipList", "DescribeVasList"],
    }
    InvalidParameterSharedUsersUnrealName = "InvalidParameter.SharedUsersUnrealName" {
        meaning: "Some accounts that the domain is shared with are not verified.",
        remedy: "Ask their owners to verify them.",
        retry: Never,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    InvalidParameterStartDateBeyondRange = "InvalidParameter.StartDateBeyondRange" {
        meaning: "The start of the period is out of range.",
        remedy: "Correct `StartDate`.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    InvalidParameterStarttimeGreaterThanEndtime = "InvalidParameter.StarttimeGreaterThanEndtime" {
        meaning: "The period ends before it starts.",
        remedy: "Correct the period.",
        retry: Never,
        actions: ["CreateDomainsAnalyticsFile", "CreateSubDomainsAnalyticsFile"],
    }
    InvalidParameterStatusCodeInvalid = "InvalidParameter.StatusCodeInvalid" {
        meaning: "The status is wrong.",
        remedy: "Correct the status.",
        retry: Never,
        actions: ["ModifySubdomainStatus"],
    }
    InvalidParameterSubdomainInvalid = "InvalidParameter.SubdomainInvalid" {
        meaning: "The subdomain is wrong.",
        remedy: "Correct the subdomain.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateSubdomainValidateTXTValue", "CreateTXTRecord", "DescribeSubdomainValidateStatus",
            "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    InvalidParameterSubsBeyondRange = "InvalidParameter.SubsBeyondRange" {
        meaning: "There are too many subdomains.",
        remedy: "Send fewer.",
        retry: Never,
        actions: ["DescribeResolveCount"],
    }
    InvalidParameterTaskNotCompleted = "InvalidParameter.TaskNotCompleted" {
        meaning: "The task is running.",
        remedy: "Wait until it ends.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterTimeSpanInvalid = "InvalidParameter.TimeSpanInvalid" {
        meaning: "The duration is not valid.",
        remedy: "Correct `TimeSpan`.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    InvalidParameterTimestampExpired = "InvalidParameter.TimestampExpired" {
        meaning: "The timestamp has expired.",
        remedy: "Set the local clock right.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterTooManyInvalidDomains = "InvalidParameter.TooManyInvalidDomains" {
        meaning: "Too many domains of the account do not use the DNS servers of DNSPod.",
        remedy: "Point them to the right servers first.",
        retry: Never,
        actions: ["CreateDomainBatch"],
    }
    InvalidParameterToolsDomainInvalid = "InvalidParameter.ToolsDomainInvalid" {
        meaning: "The domain is not valid.",
        remedy: "Correct the domain.",
        retry: Never,
        actions: [
            "CreateDomain", "DescribeDomainVipList", "DescribePackageDetail", "DescribeVASStatistic", "DescribeVasList",
            "ModifyDomainStatus",
        ],
    }
    InvalidParameterToolsDomainNotReged = "InvalidParameter.ToolsDomainNotReged" {
        meaning: "The domain is not registered.",
        remedy: "Register it first.",
        retry: Never,
        actions: ["DescribeDomainVipList", "DescribeVasList"],
    }
    InvalidParameterTransferAccountIsBanned = "InvalidParameter.TransferAccountIsBanned" {
        meaning: "The account that is to get the domain is banned.",
        remedy: "Choose another account.",
        retry: Never,
        actions: ["ModifyDomainOwner"],
    }
    InvalidParameterUnLockCodeExpired = "InvalidParameter.UnLockCodeExpired" {
        meaning: "The code to unlock has expired.",
        remedy: "Ask support.",
        retry: Never,
        actions: ["ModifyDomainUnlock"],
    }
    InvalidParameterUnLockCodeInvalid = "InvalidParameter.UnLockCodeInvalid" {
        meaning: "The code to unlock is wrong.",
        remedy: "Send the code that came back when the domain was locked.",
        retry: Never,
        actions: ["ModifyDomainUnlock"],
    }
    InvalidParameterUnrealNameUser = "InvalidParameter.UnrealNameUser" {
        meaning: "The account is not verified.",
        remedy: "Verify the account in the console.",
        retry: Never,
        actions: [
            "CreateDomain", "CreateRecord", "CreateSubdomainValidateTXTValue", "CreateTXTRecord", "DeleteRecord",
            "DescribeDomainPurview", "DescribePackageDetail", "DescribeRecord", "DescribeRecordExistExceptDefaultNS",
            "DescribeRecordLineList", "DescribeRecordType", "DescribeSubdomainValidateStatus", "DescribeVASStatistic",
            "ModifyDomainLock", "ModifyDomainRemark", "ModifyDomainStatus", "ModifyDomainUnlock", "ModifyDynamicDNS",
            "ModifyRecord", "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord", "PayOrderWithBalance",
        ],
    }
    InvalidParameterUnsupportedFilterType = "InvalidParameter.UnsupportedFilterType" {
        meaning: "The kind of filter is not supported.",
        remedy: "Correct the filter.",
        retry: Never,
        actions: ["DescribeDomainFilterList"],
    }
    InvalidParameterUpdateNewGradeFailed = "InvalidParameter.UpdateNewGradeFailed" {
        meaning: "The package of the domain that is to get it could not be changed.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterUpdateOldGradeFailed = "InvalidParameter.UpdateOldGradeFailed" {
        meaning: "The package of the domain that is to lose it could not be changed.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    InvalidParameterUrlValueIllegal = "InvalidParameter.UrlValueIllegal" {
        meaning: "The content of the URL breaks the terms of service.",
        remedy: "Use another URL, or ask support.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyRecord", "ModifyRecordFields", "ModifyRecordStatus",
            "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    InvalidParameterUserAlreadyLocked = "InvalidParameter.UserAlreadyLocked" {
        meaning: "The account is locked.",
        remedy: "Ask support.",
        retry: Never,
        actions: ["DescribeDomainVipList", "DescribeVasList", "PayOrderWithBalance"],
    }
    InvalidParameterUserAreaInvalid = "InvalidParameter.UserAreaInvalid" {
        meaning: "The other account is not one of the Chinese site.",
        remedy: "Choose another account.",
        retry: Never,
        actions: ["ModifyDomainOwner"],
    }
    InvalidParameterUserNotExists = "InvalidParameter.UserNotExists" {
        meaning: "The user does not exist.",
        remedy: "Check the account.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateTXTRecord",
            "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DeleteShareDomain",
            "DescribeDomainCustomLineList", "DescribeDomainPurview", "DescribeDomainVipList", "DescribeLineGroupList",
            "DescribePackageDetail", "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordLineList",
            "DescribeRecordType", "DescribeVASStatistic", "DescribeVasList", "ModifyDomainCustomLine",
            "ModifyDomainLock", "ModifyDomainOwner", "ModifyDomainRemark", "ModifyDomainUnlock", "ModifyDynamicDNS",
            "ModifyLineGroup", "ModifyRecord", "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus",
            "ModifySubdomainStatus", "ModifyTXTRecord", "PayOrderWithBalance",
        ],
    }
    InvalidParameterUuidInvalid = "InvalidParameter.UuidInvalid" {
        meaning: "The UUID is not valid.",
        remedy: "Correct the UUID.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterValue = "InvalidParameterValue" {
        meaning: "A parameter has a wrong value.",
        remedy: "Use a value that the documentation allows.",
        retry: Never,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    InvalidParameterValueDomainGradeInvalid = "InvalidParameterValue.DomainGradeInvalid" {
        meaning: "The package is wrong.",
        remedy: "Correct `DomainGrade`.",
        retry: Never,
        actions: [
            "CreateSubDomainsAnalyticsFile", "DescribeRecordLineList", "DescribeRecordType", "DescribeResolveCount",
            "DescribeSubdomainAnalytics", "PayOrderWithBalance",
        ],
    }
    InvalidParameterValueDomainNotExists = "InvalidParameterValue.DomainNotExists" {
        meaning: "The domain does not exist.",
        remedy: "Check the domain.",
        retry: Never,
        actions: [
            "CheckRecordSnapshotRollback", "CheckSnapshotRollback", "CreateAndPayDeal", "CreateDeal",
            "CreateDomainAlias", "CreateDomainBatch", "CreateDomainCustomLine", "CreateLineGroup",
            "CreateLineGroupCopy", "CreateRecord", "CreateRecordBatch", "CreateRecordGroup", "CreateSnapshot",
            "CreateTXTRecord", "DeleteDomain", "DeleteDomainAlias", "DeleteDomainBatch", "DeleteDomainCustomLine",
            "DeleteLineGroup", "DeleteRecord", "DeleteRecordBatch", "DeleteRecordGroup", "DeleteShareDomain",
            "DeleteSnapshot", "DescribeDomain", "DescribeDomainAliasList", "DescribeDomainAnalytics",
            "DescribeDomainAndRecordList", "DescribeDomainCustomLineList", "DescribeDomainLogFilterFile",
            "DescribeDomainLogList", "DescribeDomainPreview", "DescribeDomainPurview", "DescribeDomainShareInfo",
            "DescribeDomainShareUserList", "DescribeDomainWhois", "DescribeLineGroupList", "DescribePackageDetail",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordFilterList",
            "DescribeRecordGroupList", "DescribeRecordLineCategoryList", "DescribeRecordLineList", "DescribeRecordList",
            "DescribeRecordSnapshotRollbackResult", "DescribeResolveCount", "DescribeSnapshotConfig",
            "DescribeSnapshotList", "DescribeSnapshotRollbackResult", "DescribeSnapshotRollbackTask",
            "DescribeSubdomainAnalytics", "DescribeVASStatistic", "DownloadSnapshot",
            "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainOwner",
            "ModifyDomainRecursiveStatusBatch", "ModifyDomainRemark", "ModifyDomainStatus", "ModifyDomainToGroup",
            "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyRecord",
            "ModifyRecordBatch", "ModifyRecordFields", "ModifyRecordGroup", "ModifyRecordRemark", "ModifyRecordStatus",
            "ModifyRecordToGroup", "ModifySnapshotConfig", "ModifySubdomainStatus", "ModifyTXTRecord",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance", "RollbackRecordSnapshot", "RollbackSnapshot",
        ],
    }
    InvalidParameterValueIpAreaEmptyIp = "InvalidParameterValue.IpAreaEmptyIp" {
        meaning: "The range of the custom line is empty.",
        remedy: "Send a range.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    InvalidParameterValueIpAreaEmptyLineName = "InvalidParameterValue.IpAreaEmptyLineName" {
        meaning: "The name of the custom line is empty.",
        remedy: "Send a name.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    InvalidParameterValueLimitInvalid = "InvalidParameterValue.LimitInvalid" {
        meaning: "The size of the page is wrong.",
        remedy: "Correct the size of the page.",
        retry: Never,
        actions: ["DescribeDomainFilterList", "DescribeDomainList", "DescribeRecordFilterList", "DescribeRecordList"],
    }
    InvalidParameterValueUpgradeTermInvalid = "InvalidParameterValue.UpgradeTermInvalid" {
        meaning: "The years of the upgrade are wrong.",
        remedy: "Correct the years.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    InvalidParameterValueUserIdInvalid = "InvalidParameterValue.UserIdInvalid" {
        meaning: "The ID of the user is wrong.",
        remedy: "Correct the ID.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateTXTRecord",
            "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DescribeDomainCustomLineList",
            "DescribeDomainPurview", "DescribeLineGroupList", "DescribeRecord", "DescribeRecordExistExceptDefaultNS",
            "DescribeRecordLineList", "DescribeRecordType", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainRemark", "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
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
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    LimitExceededAaaaCountLimit = "LimitExceeded.AAAACountLimit" {
        meaning: "The package allows no more AAAA records of the host.",
        remedy: "Delete one, or upgrade the package.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededAtNsRecordLimit = "LimitExceeded.AtNsRecordLimit" {
        meaning: "NS records of `@` can only have the default line.",
        remedy: "Use the default line.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededCustomLineLimited = "LimitExceeded.CustomLineLimited" {
        meaning: "The domain can have no more custom lines.",
        remedy: "Buy more.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    LimitExceededDomainAliasCountExceeded = "LimitExceeded.DomainAliasCountExceeded" {
        meaning: "The domain can have no more aliases.",
        remedy: "Delete one, or upgrade the package.",
        retry: Never,
        actions: ["CreateDomainAlias"],
    }
    LimitExceededDomainAliasNumberLimit = "LimitExceeded.DomainAliasNumberLimit" {
        meaning: "The domain can have no more aliases.",
        remedy: "Delete one, or upgrade the package.",
        retry: Never,
        actions: ["CreateDomainAlias"],
    }
    LimitExceededFailedLoginLimitExceeded = "LimitExceeded.FailedLoginLimitExceeded" {
        meaning: "Too many logins failed, so the account is blocked.",
        remedy: "Wait, or ask support.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy",
            "CreateRecord", "CreateTXTRecord", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord",
            "DescribeDomainCustomLineList", "DescribeDomainPurview", "DescribeDomainVipList", "DescribeLineGroupList",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordLineList", "DescribeRecordType",
            "DescribeVasList", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainRemark", "ModifyDomainUnlock",
            "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord", "ModifyVasAutoRenewStatus",
        ],
    }
    LimitExceededGroupNumberLimit = "LimitExceeded.GroupNumberLimit" {
        meaning: "There can be no more groups.",
        remedy: "Delete one.",
        retry: Never,
        actions: ["CreateDomainGroup"],
    }
    LimitExceededHiddenUrlExceeded = "LimitExceeded.HiddenUrlExceeded" {
        meaning: "The package allows no hidden URL records, or no more of them.",
        remedy: "Buy more.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededNsCountLimit = "LimitExceeded.NsCountLimit" {
        meaning: "The package allows no more NS records of the host.",
        remedy: "Delete one, or upgrade the package.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededOffsetExceeded = "LimitExceeded.OffsetExceeded" {
        meaning: "The offset is too large.",
        remedy: "Correct `Offset`.",
        retry: Never,
        actions: ["DescribeRecordFilterList"],
    }
    LimitExceededRecordTtlLimit = "LimitExceeded.RecordTtlLimit" {
        meaning: "The TTL is out of the range that the package allows.",
        remedy: "Correct the TTL, or upgrade the package.",
        retry: Never,
        actions: ["CreateRecord", "CreateTXTRecord", "ModifyRecord", "ModifyRecordFields", "ModifyTXTRecord"],
    }
    LimitExceededSrvCountLimit = "LimitExceeded.SrvCountLimit" {
        meaning: "The package allows no more SRV records of the host.",
        remedy: "Delete one, or upgrade the package.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededSubdomainLevelLimit = "LimitExceeded.SubdomainLevelLimit" {
        meaning: "The subdomain has more levels than the package allows.",
        remedy: "Use fewer levels, or upgrade the package.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededSubdomainRollLimit = "LimitExceeded.SubdomainRollLimit" {
        meaning: "The host has as many records as the package allows.",
        remedy: "Delete one, or upgrade the package.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededSubdomainWcardLimit = "LimitExceeded.SubdomainWcardLimit" {
        meaning: "The wildcard has more levels than the package allows.",
        remedy: "Use fewer levels, or upgrade the package.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    LimitExceededUrlCountLimit = "LimitExceeded.UrlCountLimit" {
        meaning: "The domain can have no more URL records.",
        remedy: "Buy more.",
        retry: Never,
        actions: [
            "CreateRecord", "CreateTXTRecord", "ModifyDynamicDNS", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
        ],
    }
    MissingParameter = "MissingParameter" {
        meaning: "A parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainAlias", "CreateDomainGroup", "DeleteDomainAlias",
            "DescribeDomainAliasList", "DescribeDomainGroupList", "DescribeDomainVipList", "DescribePackageDetail",
            "DescribeRecordType", "DescribeUserDetail", "DescribeVASStatistic", "DescribeVasList",
            "ModifyDomainToGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
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
        meaning: "The operation is refused.",
        remedy: "Read the message.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    OperationDeniedAccessDenied = "OperationDenied.AccessDenied" {
        meaning: "The account is not allowed to do this.",
        remedy: "Check the key of the call and its CAM policies.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainFilterList", "DescribeDomainList",
            "DescribeDomainLogFilterFile", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    OperationDeniedAgentDenied = "OperationDenied.AgentDenied" {
        meaning: "Agents cannot use the feature.",
        remedy: "Sign the call with a key of another account.",
        retry: Never,
        actions: ["ModifyPackageDomain", "PayOrderWithBalance"],
    }
    OperationDeniedAgentSubordinateDenied = "OperationDenied.AgentSubordinateDenied" {
        meaning: "Users of an agent cannot use the feature.",
        remedy: "Sign the call with a key of another account.",
        retry: Never,
        actions: ["DescribeDomainVipList", "DescribeVasList", "ModifyPackageDomain", "PayOrderWithBalance"],
    }
    OperationDeniedCancelBillNotAllowed = "OperationDenied.CancelBillNotAllowed" {
        meaning: "The order cannot be cancelled.",
        remedy: "Do not cancel it.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    OperationDeniedDeleteUsingRecordLineNotAllowed = "OperationDenied.DeleteUsingRecordLineNotAllowed" {
        meaning: "The line is in use, so it cannot be deleted.",
        remedy: "Change the records that use it first.",
        retry: Never,
        actions: ["DeleteDomainCustomLine", "PayOrderWithBalance"],
    }
    OperationDeniedDomainOwnerAllowedOnly = "OperationDenied.DomainOwnerAllowedOnly" {
        meaning: "Only the owner of the domain can do this.",
        remedy: "Sign the call with a key of the owner.",
        retry: Never,
        actions: [
            "CheckRecordSnapshotRollback", "CheckSnapshotRollback", "CreateAndPayDeal", "CreateDeal",
            "CreateDomainAlias", "CreateDomainCustomLine", "CreateDomainsAnalyticsFile", "CreateLineGroup",
            "CreateLineGroupCopy", "CreateRecord", "CreateRecordGroup", "CreateSnapshot",
            "CreateSubDomainsAnalyticsFile", "CreateTXTRecord", "DeleteDomain", "DeleteDomainAlias",
            "DeleteDomainBatch", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DeleteRecordBatch",
            "DeleteRecordGroup", "DeleteShareDomain", "DeleteSnapshot", "DescribeDomain", "DescribeDomainAliasList",
            "DescribeDomainAnalytics", "DescribeDomainAndRecordList", "DescribeDomainCustomLineList",
            "DescribeDomainLogFilterFile", "DescribeDomainLogList", "DescribeDomainPreview", "DescribeDomainPurview",
            "DescribeDomainShareInfo", "DescribeDomainShareUserList", "DescribeDomainVipList", "DescribeDomainWhois",
            "DescribeLineGroupList", "DescribePackageDetail", "DescribeRecord", "DescribeRecordExistExceptDefaultNS",
            "DescribeRecordGroupList", "DescribeRecordSnapshotRollbackResult", "DescribeResolveCount",
            "DescribeSnapshotConfig", "DescribeSnapshotList", "DescribeSnapshotRollbackResult",
            "DescribeSnapshotRollbackTask", "DescribeSubdomainAnalytics", "DescribeVASStatistic", "DescribeVasList",
            "DownloadSnapshot", "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainOwner", "ModifyDomainRecursiveStatusBatch", "ModifyDomainRemark", "ModifyDomainStatus",
            "ModifyDomainToGroup", "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup",
            "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord", "ModifyRecordFields", "ModifyRecordGroup",
            "ModifyRecordRemark", "ModifyRecordStatus", "ModifyRecordToGroup", "ModifySnapshotConfig",
            "ModifySubdomainStatus", "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
            "RollbackRecordSnapshot", "RollbackSnapshot",
        ],
    }
    OperationDeniedEditUsingRecordLineNotAllowed = "OperationDenied.EditUsingRecordLineNotAllowed" {
        meaning: "The line is in use, so it cannot be changed.",
        remedy: "Change the records that use it first.",
        retry: Never,
        actions: ["CreateDomainCustomLine", "DeleteDomainCustomLine", "ModifyDomainCustomLine"],
    }
    OperationDeniedIpInBlacklistNotAllowed = "OperationDenied.IPInBlacklistNotAllowed" {
        meaning: "The IP address is on a list of forbidden ones.",
        remedy: "Use another address.",
        retry: Never,
        actions: [
            "CreateDomainBatch", "CreateRecord", "CreateRecordBatch", "CreateTXTRecord", "ModifyDynamicDNS",
            "ModifyRecord", "ModifyRecordBatch", "ModifyRecordFields", "ModifyTXTRecord", "PayOrderWithBalance",
        ],
    }
    OperationDeniedMonitorCallbackNotEnabled = "OperationDenied.MonitorCallbackNotEnabled" {
        meaning: "The package of the domain has no callbacks of D-Monitor.",
        remedy: "Upgrade the package.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    OperationDeniedNoPermissionToOperateDomain = "OperationDenied.NoPermissionToOperateDomain" {
        meaning: "The account has no right to the domain.",
        remedy: "Check the domain and the key of the call.",
        retry: Never,
        actions: [
            "CheckRecordSnapshotRollback", "CheckSnapshotRollback", "CreateAndPayDeal", "CreateDeal",
            "CreateDomainAlias", "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord",
            "CreateRecordGroup", "CreateSnapshot", "CreateTXTRecord", "DeleteDomainAlias", "DeleteDomainBatch",
            "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DeleteRecordBatch", "DeleteRecordGroup",
            "DeleteSnapshot", "DescribeDomain", "DescribeDomainAliasList", "DescribeDomainAndRecordList",
            "DescribeDomainCustomLineList", "DescribeDomainLogFilterFile", "DescribeDomainLogList",
            "DescribeDomainPreview", "DescribeDomainPurview", "DescribeDomainShareInfo", "DescribeDomainShareUserList",
            "DescribeDomainVipList", "DescribeDomainWhois", "DescribeLineGroupList", "DescribePackageDetail",
            "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordFilterList",
            "DescribeRecordGroupList", "DescribeRecordLineCategoryList", "DescribeRecordLineList", "DescribeRecordList",
            "DescribeRecordSnapshotRollbackResult", "DescribeSnapshotConfig", "DescribeSnapshotList",
            "DescribeSnapshotRollbackResult", "DescribeSnapshotRollbackTask", "DescribeVASStatistic", "DescribeVasList",
            "DownloadSnapshot", "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainRecursiveStatusBatch", "ModifyDomainRemark", "ModifyDomainStatus", "ModifyDomainUnlock",
            "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordGroup", "ModifyRecordRemark", "ModifyRecordStatus",
            "ModifyRecordToGroup", "ModifySnapshotConfig", "ModifySubdomainStatus", "ModifyTXTRecord",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance", "RollbackRecordSnapshot", "RollbackSnapshot",
        ],
    }
    OperationDeniedNotAdmin = "OperationDenied.NotAdmin" {
        meaning: "The user is not an administrator.",
        remedy: "Sign the call with a key of an administrator.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateRecord", "CreateTXTRecord", "DeleteRecord",
            "DescribePackageDetail", "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeVASStatistic",
            "ModifyDynamicDNS", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord", "ModifyRecordFields",
            "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus", "ModifyTXTRecord",
            "ModifyVasAutoRenewStatus",
        ],
    }
    OperationDeniedNotAgent = "OperationDenied.NotAgent" {
        meaning: "The user is not an agent.",
        remedy: "Sign the call with a key of an agent.",
        retry: Never,
        actions: [
            "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy", "CreateRecord", "CreateTXTRecord",
            "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord", "DescribeDomainCustomLineList",
            "DescribeDomainPurview", "DescribeLineGroupList", "DescribeRecord", "DescribeRecordExistExceptDefaultNS",
            "DescribeRecordLineList", "DescribeRecordType", "ModifyDomainCustomLine", "ModifyDomainLock",
            "ModifyDomainRemark", "ModifyDomainUnlock", "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageDomain",
            "ModifyRecord", "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord",
        ],
    }
    OperationDeniedNotGrantedByOwner = "OperationDenied.NotGrantedByOwner" {
        meaning: "The owner has not granted the right to do this.",
        remedy: "Ask the owner for it.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    OperationDeniedNotManagedUser = "OperationDenied.NotManagedUser" {
        meaning: "The user does not belong to the account.",
        remedy: "Check the user.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateLineGroup", "CreateLineGroupCopy",
            "CreateRecord", "CreateTXTRecord", "DeleteDomainCustomLine", "DeleteLineGroup", "DeleteRecord",
            "DescribeDomainCustomLineList", "DescribeDomainPurview", "DescribeLineGroupList", "DescribeRecord",
            "DescribeRecordExistExceptDefaultNS", "DescribeRecordLineList", "DescribeRecordType",
            "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainRemark", "ModifyDomainUnlock",
            "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus", "ModifySubdomainStatus",
            "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    OperationDeniedNotOrderOwner = "OperationDenied.NotOrderOwner" {
        meaning: "The account has no right to the order.",
        remedy: "Sign the call with a key of the account that ordered.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    OperationDeniedNotResourceOwner = "OperationDenied.NotResourceOwner" {
        meaning: "The account has no right to the resource.",
        remedy: "Sign the call with a key of its owner.",
        retry: Never,
        actions: [
            "DescribePackageDetail", "DescribeVASStatistic", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus",
        ],
    }
    OperationDeniedPersonalCouponNotAllowed = "OperationDenied.PersonalCouponNotAllowed" {
        meaning: "The coupon is for persons.",
        remedy: "Use a coupon for enterprises.",
        retry: Never,
        actions: ["PayOrderWithBalance"],
    }
    OperationDeniedPostRequestAcceptOnly = "OperationDenied.PostRequestAcceptOnly" {
        meaning: "Only POST requests are accepted.",
        remedy: "Send the call by POST.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    OperationDeniedResourceAlreadyBind = "OperationDenied.ResourceAlreadyBind" {
        meaning: "The resource has a domain.",
        remedy: "Take the domain away, or choose another resource.",
        retry: Never,
        actions: ["ModifyPackageDomain"],
    }
    OperationDeniedResourceNotAllowRenew = "OperationDenied.ResourceNotAllowRenew" {
        meaning: "The resource cannot be renewed.",
        remedy: "Order a new one.",
        retry: Never,
        actions: ["ModifyVasAutoRenewStatus"],
    }
    OperationDeniedVipDomainAllowed = "OperationDenied.VipDomainAllowed" {
        meaning: "Domains of enterprises need a paid package to be resolved.",
        remedy: "Upgrade the package.",
        retry: Never,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    RequestLimitExceeded = "RequestLimitExceeded" {
        meaning: "Too many calls in a short time.",
        remedy: "Wait and try again, slower.",
        retry: Throttled,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainsAnalyticsFile", "CreateSubDomainsAnalyticsFile",
            "DescribeDomainFilterList", "DescribeDomainList", "DescribeDomainVipList", "DescribePackageDetail",
            "DescribeRecordFilterList", "DescribeRecordList", "DescribeUserDetail", "DescribeVASStatistic",
            "DescribeVasList", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    RequestLimitExceededBatchTaskLimit = "RequestLimitExceeded.BatchTaskLimit" {
        meaning: "The IP address of the caller has created 80 tasks within an hour, which is the limit.",
        remedy: "Try again later.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainBatch", "CreateDomainsAnalyticsFile", "CreateRecordBatch",
            "CreateSubDomainsAnalyticsFile", "DeleteDomainBatch", "DeleteRecordBatch",
            "ModifyDomainCNAMESpeedupStatusBatch", "ModifyDomainRecursiveStatusBatch", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyRecordBatch", "ModifyRecordBatchV3", "ModifyVasAutoRenewStatus",
        ],
    }
    RequestLimitExceededCreateDomainLimit = "RequestLimitExceeded.CreateDomainLimit" {
        meaning: "The account has added many domains within a short time.",
        remedy: "Add domains more slowly.",
        retry: Throttled,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainBatch", "CreateRecordBatch", "DescribeDomainVipList",
            "DescribeVasList", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecordBatch",
            "ModifyVasAutoRenewStatus",
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
    RequestLimitExceededRequestLimitExceeded = "RequestLimitExceeded.RequestLimitExceeded" {
        meaning: "Calls come too fast.",
        remedy: "Wait, then call again.",
        retry: Throttled,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainBatch", "CreateDomainCustomLine", "CreateLineGroup",
            "CreateLineGroupCopy", "CreateRecord", "CreateRecordBatch", "CreateTXTRecord", "DeleteDomainCustomLine",
            "DeleteLineGroup", "DeleteRecord", "DescribeDomainCustomLineList", "DescribeDomainFilterList",
            "DescribeDomainList", "DescribeDomainPurview", "DescribeDomainVipList", "DescribeLineGroupList",
            "DescribePackageDetail", "DescribeRecord", "DescribeRecordExistExceptDefaultNS", "DescribeRecordFilterList",
            "DescribeRecordLineList", "DescribeRecordList", "DescribeRecordType", "DescribeVASStatistic",
            "DescribeVasList", "ModifyDomainCustomLine", "ModifyDomainLock", "ModifyDomainRemark", "ModifyDomainUnlock",
            "ModifyDynamicDNS", "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyRecord",
            "ModifyRecordBatch", "ModifyRecordFields", "ModifyRecordRemark", "ModifyRecordStatus",
            "ModifySubdomainStatus", "ModifyTXTRecord", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
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
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    ResourceInsufficient = "ResourceInsufficient" {
        meaning: "There are not enough resources.",
        remedy: "Ask for less or try later.",
        retry: Never,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    ResourceNotFound = "ResourceNotFound" {
        meaning: "The resource does not exist.",
        remedy: "Check the IDs in the request.",
        retry: Never,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainAlias", "CreateDomainGroup", "DeleteDomainAlias",
            "DescribeDomainAliasList", "DescribeDomainGroupList", "DescribeRecordType", "DescribeUserDetail",
            "ModifyDomainToGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    ResourceNotFoundNoDataOfDomain = "ResourceNotFound.NoDataOfDomain" {
        meaning: "There is no domain.",
        remedy: "Add one, or search for something else.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainAndRecordList", "DescribeDomainVipList", "DescribeVasList",
            "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus",
        ],
    }
    ResourceNotFoundNoDataOfDomainAlias = "ResourceNotFound.NoDataOfDomainAlias" {
        meaning: "The domain has no alias.",
        remedy: "Add one first.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainAliasList", "ModifyPackageAutoRenew",
            "ModifyVasAutoRenewStatus",
        ],
    }
    ResourceNotFoundNoDataOfGift = "ResourceNotFound.NoDataOfGift" {
        meaning: "The account has no coupon.",
        remedy: "Go on without one.",
        retry: Never,
        actions: ["CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyVasAutoRenewStatus"],
    }
    ResourceNotFoundNoDataOfRecord = "ResourceNotFound.NoDataOfRecord" {
        meaning: "There is no record.",
        remedy: "Add one, or search for something else.",
        retry: Never,
        actions: ["DescribeRecordFilterList", "DescribeRecordList"],
    }
    ResourceUnavailable = "ResourceUnavailable" {
        meaning: "The resource is not available.",
        remedy: "Check the state of the resource.",
        retry: Never,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    ResourcesSoldOut = "ResourcesSoldOut" {
        meaning: "The goods are sold out.",
        remedy: "Try again later.",
        retry: Never,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "ModifyPackageAutoRenew", "ModifyPackageDomain",
            "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
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
            "CreateAndPayDeal", "CreateDeal", "CreateDomainCustomLine", "CreateLineGroupCopy", "DeleteDomainCustomLine",
            "DeleteLineGroup", "DescribeDomainCustomLineList", "DescribeDomainFilterList", "DescribeDomainList",
            "DescribeDomainVipList", "DescribeLineGroupList", "DescribeRecordFilterList", "DescribeRecordList",
            "DescribeVasList", "ModifyDomainCustomLine", "ModifyLineGroup", "ModifyPackageAutoRenew",
            "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
        ],
    }
    UnknownParameter = "UnknownParameter" {
        meaning: "The request holds a parameter that is not defined.",
        remedy: "Leave out the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "CreateDomainsAnalyticsFile", "CreateSubDomainsAnalyticsFile",
            "DescribeDomainVipList", "DescribePackageDetail", "DescribeVASStatistic", "DescribeVasList",
            "ModifyLineGroup", "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus",
            "PayOrderWithBalance",
        ],
    }
    UnsupportedOperation = "UnsupportedOperation" {
        meaning: "The operation is not supported.",
        remedy: "Check that action and parameters fit the resource.",
        retry: Never,
        common: true,
        actions: [
            "CreateAndPayDeal", "CreateDeal", "DescribeDomainVipList", "DescribeVasList", "ModifyLineGroup",
            "ModifyPackageAutoRenew", "ModifyPackageDomain", "ModifyVasAutoRenewStatus", "PayOrderWithBalance",
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
