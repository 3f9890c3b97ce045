// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateAndPayDeal.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::{AutoRenewal, DealKind, Goods, GoodsKind};
use crate::dnspod::v2021_03_23::types::Deals;

impl Client {
    /// Orders a package or value-added service and pays for it from the balance.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateAndPayDeal)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: the client sends a call again if its response was lost, with the same `ClientToken`, by which the
    ///   service recognizes it; another call has another token
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
    /// - `InvalidParameter.ClientTokenTooLong` – `ClientToken` is too long.
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
    /// - `OperationDenied.PostRequestAcceptOnly` – Only POST requests are accepted.
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
    /// use tc3::dnspod::{
    ///     AutoRenewal, Client, CreateAndPayDealRequest, DealKind, Goods, GoodsKind,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateAndPayDealRequest::new(
    ///         DealKind::Renewal,
    ///         GoodsKind::Package,
    ///         Goods::Ultimate,
    ///         1,
    ///         AutoRenewal::On,
    ///     )
    ///     .domain("*****.com")
    ///     .time_span(12);
    /// let response = client.create_and_pay_deal(&request).await?;
    /// println!("{}", response.big_deal_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_and_pay_deal(
        &self,
        request: &CreateAndPayDealRequest,
    ) -> impl Future<Output = Result<CreateAndPayDealResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_and_pay_deal`].
#[must_use]
#[non_exhaustive]
pub struct CreateAndPayDealRequest {
    /// What the order is for. Value-added services can only be bought anew.
    ///
    /// - On the wire: `DealType`, Integer, required
    /// - Example: `2`
    pub deal_type: DealKind,

    /// What is ordered.
    ///
    /// - On the wire: `GoodsType`, Integer, required
    /// - Example: `1`
    pub goods_type: GoodsKind,

    /// Package or value-added service. For an upgrade, the package that the domain has now.
    ///
    /// - On the wire: `GoodsChildType`, String, required
    /// - Example: `DP_ULTRA`
    pub goods_child_type: Goods,

    /// How many are ordered; 1 for a package. Some value-added services, such as URL forwarding, are sold in
    /// multiples of 5.
    ///
    /// - On the wire: `GoodsNum`, Unsigned integer, required
    /// - Example: `1`
    pub goods_num: u64,

    /// Whether the order renews itself. Value-added services cannot.
    ///
    /// - On the wire: `AutoRenew`, Integer, required
    /// - Example: `1`
    pub auto_renew: AutoRenewal,

    /// Domain that the package is for.
    ///
    /// - On the wire: `Domain`, String, optional
    /// - Required if `DealType` is `2` or `3`
    /// - Example: `*****.com`
    pub domain: Option<String>,

    /// For packages the months, 3, 6 or a multiple of 12, at least 12 to renew. For value-added services the years, 1
    /// for a new one and at most 10 to renew. Not for upgrades.
    ///
    /// - On the wire: `TimeSpan`, Unsigned integer, optional
    /// - Limit: at most 120 (checked before sending)
    /// - Example: `12`
    pub time_span: Option<u64>,

    /// Package to upgrade to.
    ///
    /// - On the wire: `NewPackageType`, String, optional
    /// - Required if `DealType` is `3`
    /// - Example: `DP_ULTRA`
    pub new_package_type: Option<String>,

    /// Token of your choice that makes the call repeatable: it creates no second order.
    ///
    /// - On the wire: `ClientToken`, String, optional
    /// - Limit: at most 70 characters (checked before sending)
    /// - Example: `4395743543re`
    /// - Idempotency token: where this is left out or empty, the client gives each call a fresh one, and repeats the
    ///   call with it
    pub client_token: Option<String>,
}

impl CreateAndPayDealRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(
        deal_type: DealKind,
        goods_type: GoodsKind,
        goods_child_type: Goods,
        goods_num: u64,
        auto_renew: AutoRenewal,
    ) -> Self {
        Self {
            deal_type,
            goods_type,
            goods_child_type,
            goods_num,
            auto_renew,
            ..rt::unset()
        }
    }

    /// Sets `Domain`. Domain that the package is for.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets `TimeSpan`. For packages the months, 3, 6 or a multiple of 12, at least 12 to renew.
    #[inline]
    pub fn time_span(mut self, time_span: u64) -> Self {
        self.time_span = Some(time_span);
        self
    }

    /// Sets `NewPackageType`. Package to upgrade to.
    pub fn new_package_type(mut self, new_package_type: impl Into<String>) -> Self {
        self.new_package_type = Some(new_package_type.into());
        self
    }

    /// Sets `ClientToken`. Token of your choice that makes the call repeatable: it creates no second order.
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

/// Response of [`Client::create_and_pay_deal`].
#[non_exhaustive]
pub struct CreateAndPayDealResponse {
    /// Number of the order, which may have several suborders.
    ///
    /// - On the wire: `BigDealId`, String, always present in responses
    /// - Example: `20260112880021950185241`
    pub big_deal_id: String,

    /// The suborders.
    ///
    /// - On the wire: `DealList`, list of object `Deals`, always present in responses
    pub deal_list: Vec<Deals>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateAndPayDealRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        idempotency_token: Some("ClientToken"),
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateAndPayDeal")
    };
    type Response = CreateAndPayDealResponse;
}

rt::request! {
    CreateAndPayDealRequest {
        0 deal_type: "DealType", required().known();
        1 goods_type: "GoodsType", required().known();
        2 goods_child_type: "GoodsChildType", required().known();
        3 goods_num: "GoodsNum", required();
        4 auto_renew: "AutoRenew", required().known();
        5 domain: Option "Domain";
        6 time_span: Option "TimeSpan", limits(&[max(120)]);
        7 new_package_type: Option "NewPackageType";
        8 client_token: Option "ClientToken", limits(&[max_chars(70)]);
    }
    rules [
        If { effect: Required, field: &["Domain"], when: &[is(&["DealType"], &["2", "3"])] },
        If { effect: Required, field: &["NewPackageType"], when: &[is(&["DealType"], &["3"])] },
    ]
}

rt::response! {
    CreateAndPayDealResponse {
        0 big_deal_id: "BigDealId", always();
        1 deal_list: "DealList", always();
        2 request_id: "RequestId";
    }
}
