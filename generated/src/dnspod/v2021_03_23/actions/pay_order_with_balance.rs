// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/PayOrderWithBalance.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Pays for orders from the balance.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=PayOrderWithBalance)
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
    /// - `FailedOperation.CouponForFreeDomain` – The coupon is for domains with the free package only.
    /// - `FailedOperation.CouponNotSupported` – The account does not meet the conditions of the coupon.
    /// - `FailedOperation.CouponTypeAlreadyUsed` – The domain has used a coupon of this kind.
    /// - `FailedOperation.InsufficientBalance` – The balance of the account is too small.
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.LoginTimeout` – The login has expired.
    /// - `FailedOperation.NotDomainOwner` – The account does not own the domain.
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
    /// - `InvalidParameter.BrowserNull` – The field for the browser is empty.
    /// - `InvalidParameter.Common` – Calls come too fast.
    /// - `InvalidParameter.CustomMessage` – An error that the message explains.
    /// - `InvalidParameter.DataExpired` – The data is out of date.
    /// - `InvalidParameter.DataInvalid` – The data is not valid.
    /// - `InvalidParameter.DealTypeInvalid` – The kind of order is not valid.
    /// - `InvalidParameter.DnsDealDomainUpgraded` – The domain has a paid package, so the order cannot be made.
    /// - `InvalidParameter.DnsDealLocked` – Another order for the service is open.
    /// - `InvalidParameter.DnsInvalidDeal` – The data of the order is not valid.
    /// - `InvalidParameter.GoodsChildTypeInvalid` – The package or value-added service is not valid.
    /// - `InvalidParameter.GoodsNumInvalid` – The number of goods is not valid.
    /// - `InvalidParameter.GoodsTypeInvalid` – The kind of goods is not valid.
    /// - `InvalidParameter.GradeNotCopy` – The package of the domain is smaller than that of the domain to copy from.
    /// - `InvalidParameter.HasPendingApply` – An application is being reviewed.
    /// - `InvalidParameter.IllegalNewDeal` – The order conflicts with another or has wrong parameters, so it cannot
    ///   be paid.
    /// - `InvalidParameter.InvalidCoupon` – The code of the coupon is not valid.
    /// - `InvalidParameter.InvalidDealName` – The number of the order is wrong.
    /// - `InvalidParameter.InvalidSecretId` – The ID of the key is not valid.
    /// - `InvalidParameter.InvalidSignature` – The signature is not valid.
    /// - `InvalidParameter.IpsExceedLimit` – The list of IP addresses is too long.
    /// - `InvalidParameter.NewPackageTypeInvalid` – The new package is not valid.
    /// - `InvalidParameter.OpenidInvalid` – The OpenID is not valid.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.OperationIsTooFrequent` – Calls come too fast.
    /// - `InvalidParameter.OptypeNotSupported` – The kind of operation is not supported.
    /// - `InvalidParameter.ParamInvalid` – A parameter is malformed.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `InvalidParameter.ParamsMissing` – A parameter is wrong or missing.
    /// - `InvalidParameter.PermissionDenied` – The account is not allowed to do this.
    /// - `InvalidParameter.QcloudUinInvalid` – The UIN is not valid.
    /// - `InvalidParameter.RealNameUser` – The account is verified.
    /// - `InvalidParameter.TaskNotCompleted` – The task is running.
    /// - `InvalidParameter.TimeSpanInvalid` – The duration is not valid.
    /// - `InvalidParameter.TimestampExpired` – The timestamp has expired.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    /// - `InvalidParameter.UserAlreadyLocked` – The account is locked.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameter.UuidInvalid` – The UUID is not valid.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `InvalidParameterValue.DomainGradeInvalid` – The package is wrong.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `InvalidParameterValue.UpgradeTermInvalid` – The years of the upgrade are wrong.
    /// - `LimitExceeded` – A quota is used up.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation is refused.
    /// - `OperationDenied.AccessDenied` – The account is not allowed to do this.
    /// - `OperationDenied.AgentDenied` – Agents cannot use the feature.
    /// - `OperationDenied.AgentSubordinateDenied` – Users of an agent cannot use the feature.
    /// - `OperationDenied.CancelBillNotAllowed` – The order cannot be cancelled.
    /// - `OperationDenied.DeleteUsingRecordLineNotAllowed` – The line is in use, so it cannot be deleted.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.IPInBlacklistNotAllowed` – The IP address is on a list of forbidden ones.
    /// - `OperationDenied.MonitorCallbackNotEnabled` – The package of the domain has no callbacks of D-Monitor.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotGrantedByOwner` – The owner has not granted the right to do this.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `OperationDenied.NotOrderOwner` – The account has no right to the order.
    /// - `OperationDenied.PersonalCouponNotAllowed` – The coupon is for persons.
    /// - `OperationDenied.PostRequestAcceptOnly` – Only POST requests are accepted.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `ResourceInUse` – The resource is in use.
    /// - `ResourceInsufficient` – There are not enough resources.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `ResourcesSoldOut` – The goods are sold out.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, PayOrderWithBalanceRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = PayOrderWithBalanceRequest::new(vec!["20220614328001008099351".into()])
    ///     .voucher_id_list(vec!["OZRCGNAVWQ1QYBU2ZOLLQL".into()]);
    /// let response = client.pay_order_with_balance(&request).await?;
    /// println!("{:?}", response.deal_id_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pay_order_with_balance(
        &self,
        request: &PayOrderWithBalanceRequest,
    ) -> impl Future<Output = Result<PayOrderWithBalanceResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::pay_order_with_balance`].
#[must_use]
#[non_exhaustive]
pub struct PayOrderWithBalanceRequest {
    /// Orders to pay, by their numbers.
    ///
    /// - On the wire: `BigDealIdList`, list of String, required
    /// - Example: `20251105290113163237071`
    pub big_deal_id_list: Vec<String>,

    /// Vouchers to use, by their IDs. The console shows them.
    ///
    /// - On the wire: `VoucherIdList`, list of String, optional
    /// - Example: `BBTXCCOBCBJFKBYNNPVY3E`
    pub voucher_id_list: Option<Vec<String>>,
}

impl PayOrderWithBalanceRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(big_deal_id_list: Vec<String>) -> Self {
        Self {
            big_deal_id_list,
            ..rt::unset()
        }
    }

    /// Sets `VoucherIdList`. Vouchers to use, by their IDs.
    #[inline]
    pub fn voucher_id_list(mut self, voucher_id_list: Vec<String>) -> Self {
        self.voucher_id_list = Some(voucher_id_list);
        self
    }
}

/// Response of [`Client::pay_order_with_balance`].
#[non_exhaustive]
pub struct PayOrderWithBalanceResponse {
    /// IDs of the suborders that were paid.
    ///
    /// - On the wire: `DealIdList`, list of String, always present in responses
    /// - Example: `236674026`
    pub deal_id_list: Vec<String>,

    /// Numbers of the orders that were paid.
    ///
    /// - On the wire: `BigDealIdList`, list of String, always present in responses
    /// - Example: `2020111161300016142108`
    pub big_deal_id_list: Vec<String>,

    /// Numbers of the suborders that were paid.
    ///
    /// - On the wire: `DealNameList`, list of String, always present in responses
    /// - Example: `2020111161300016142141`
    pub deal_name_list: Vec<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PayOrderWithBalanceRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "PayOrderWithBalance")
    };
    type Response = PayOrderWithBalanceResponse;
}

rt::request! {
    PayOrderWithBalanceRequest {
        0 big_deal_id_list: "BigDealIdList", required();
        1 voucher_id_list: Option "VoucherIdList";
    }
}

rt::response! {
    PayOrderWithBalanceResponse {
        0 deal_id_list: "DealIdList", always();
        1 big_deal_id_list: "BigDealIdList", always();
        2 deal_name_list: "DealNameList", always();
        3 request_id: "RequestId";
    }
}
