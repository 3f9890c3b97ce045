// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyVasAutoRenewStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::Switch;

impl Client {
    /// Turns the automatic renewal of a value-added service on or off.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyVasAutoRenewStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure` – The signature or the permissions are wrong.
    /// - `AuthFailure.UnauthorizedOperation` – The caller has no permission for this call.
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.AccountIsLocked` – The account is locked.
    /// - `FailedOperation.ContainsPersonalVip` – The account has domains with the old personal package, so it cannot
    ///   be upgraded here.
    /// - `FailedOperation.DomainIsPersonalType` – The domain has a personal package but belongs to an enterprise
    ///   account.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.DomainIsVip` – The domain has a paid package, with which this cannot be done.
    /// - `FailedOperation.EipCheckFailed` – Checking the public IP address failed.
    /// - `FailedOperation.FunctionNotAllowedApply` – The feature cannot be applied for at present.
    /// - `FailedOperation.GetWhoisFailed` – Whois gave nothing: the domain is wrong, or the network failed.
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.LoginTimeout` – The login has expired.
    /// - `FailedOperation.MobileNotVerified` – The phone number of the account is not verified.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.NotResourceOwner` – The account has no right to the resource.
    /// - `FailedOperation.OrderCanNotPay` – The account cannot pay for the order.
    /// - `FailedOperation.OrderHasPaid` – The order is paid.
    /// - `FailedOperation.ResourceNotBind` – The resource has no domain.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `FailedOperation.VerifyingBillExists` – An order for the domain is being reviewed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.AccountIsBanned` – The account is banned.
    /// - `InvalidParameter.ActionInvalid` – The operation is not known.
    /// - `InvalidParameter.ActionSuccess` – The operation was done.
    /// - `InvalidParameter.Activity` – The account is not verified.
    /// - `InvalidParameter.BillNumberInvalid` – The number of the order is wrong.
    /// - `InvalidParameter.Common` – Calls come too fast.
    /// - `InvalidParameter.DataExpired` – The data is out of date.
    /// - `InvalidParameter.DataInvalid` – The data is not valid.
    /// - `InvalidParameter.DealTypeInvalid` – The kind of order is not valid.
    /// - `InvalidParameter.DnsDealDomainUpgraded` – The domain has a paid package, so the order cannot be made.
    /// - `InvalidParameter.DnsDealLocked` – Another order for the service is open.
    /// - `InvalidParameter.DnsInvalidDeal` – The data of the order is not valid.
    /// - `InvalidParameter.DomainAliasExists` – The alias exists.
    /// - `InvalidParameter.DomainAliasIdInvalid` – The ID of the alias is wrong.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainIsModifyingDns` – The domain has an operation of the same kind running.
    /// - `InvalidParameter.DomainNotReged` – The domain is not registered.
    /// - `InvalidParameter.DomainNotVip` – The domain that is to lose the package has none.
    /// - `InvalidParameter.DomainTooLong` – The domain is too long.
    /// - `InvalidParameter.DomainTypeInvalid` – The kind of domain is wrong.
    /// - `InvalidParameter.DomainsEmpty` – No domain was sent.
    /// - `InvalidParameter.GoodsChildTypeInvalid` – The package or value-added service is not valid.
    /// - `InvalidParameter.GoodsNumInvalid` – The number of goods is not valid.
    /// - `InvalidParameter.GoodsTypeInvalid` – The kind of goods is not valid.
    /// - `InvalidParameter.GroupNameInvalid` – The name of the group is too long or empty.
    /// - `InvalidParameter.IllegalNewDeal` – The order conflicts with another or has wrong parameters, so it cannot
    ///   be paid.
    /// - `InvalidParameter.InvalidDealName` – The number of the order is wrong.
    /// - `InvalidParameter.InvalidSecretId` – The ID of the key is not valid.
    /// - `InvalidParameter.InvalidSignature` – The signature is not valid.
    /// - `InvalidParameter.InvalidTime` – The time is not valid.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.ParamsMissing` – A parameter is wrong or missing.
    /// - `InvalidParameter.PermissionDenied` – The account is not allowed to do this.
    /// - `InvalidParameter.QcloudUinInvalid` – The UIN is not valid.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.SharedUsersUnrealName` – Some accounts that the domain is shared with are not verified.
    /// - `InvalidParameter.TimeSpanInvalid` – The duration is not valid.
    /// - `InvalidParameter.TimestampExpired` – The timestamp has expired.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `LimitExceeded` – A quota is used up.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation is refused.
    /// - `OperationDenied.AccessDenied` – The account is not allowed to do this.
    /// - `OperationDenied.CancelBillNotAllowed` – The order cannot be cancelled.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.MonitorCallbackNotEnabled` – The package of the domain has no callbacks of D-Monitor.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAdmin` – The user is not an administrator.
    /// - `OperationDenied.NotGrantedByOwner` – The owner has not granted the right to do this.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `OperationDenied.NotOrderOwner` – The account has no right to the order.
    /// - `OperationDenied.NotResourceOwner` – The account has no right to the resource.
    /// - `OperationDenied.PostRequestAcceptOnly` – Only POST requests are accepted.
    /// - `OperationDenied.ResourceNotAllowRenew` – The resource cannot be renewed.
    /// - `OperationDenied.VipDomainAllowed` – Domains of enterprises need a paid package to be resolved.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    /// - `RequestLimitExceeded.CreateDomainLimit` – The account has added many domains within a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `ResourceInUse` – The resource is in use.
    /// - `ResourceInsufficient` – There are not enough resources.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.NoDataOfDomain` – There is no domain.
    /// - `ResourceNotFound.NoDataOfDomainAlias` – The domain has no alias.
    /// - `ResourceNotFound.NoDataOfGift` – The account has no coupon.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `ResourcesSoldOut` – The goods are sold out.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyVasAutoRenewStatusRequest, Switch};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyVasAutoRenewStatusRequest::new("a0bed80e", Switch::Off);
    /// let response = client.modify_vas_auto_renew_status(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_vas_auto_renew_status(
        &self,
        request: &ModifyVasAutoRenewStatusRequest,
    ) -> impl Future<Output = Result<ModifyVasAutoRenewStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_vas_auto_renew_status`].
#[must_use]
#[non_exhaustive]
pub struct ModifyVasAutoRenewStatusRequest {
    /// ID of the resource, as the console shows it.
    ///
    /// - On the wire: `ResourceId`, String, required
    /// - Example: `a0bed80e`
    pub resource_id: String,

    /// Whether it renews itself.
    ///
    /// - On the wire: `Status`, String, required
    /// - Example: `enable`
    pub status: Switch,
}

impl ModifyVasAutoRenewStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(resource_id: impl Into<String>, status: Switch) -> Self {
        Self {
            resource_id: resource_id.into(),
            status,
        }
    }
}

/// Response of [`Client::modify_vas_auto_renew_status`].
#[non_exhaustive]
pub struct ModifyVasAutoRenewStatusResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyVasAutoRenewStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyVasAutoRenewStatus")
    };
    type Response = ModifyVasAutoRenewStatusResponse;
}

rt::request! {
    ModifyVasAutoRenewStatusRequest {
        0 resource_id: "ResourceId", required();
        1 status: "Status", required().known();
    }
}

rt::response! {
    ModifyVasAutoRenewStatusResponse {
        0 request_id: "RequestId";
    }
}
