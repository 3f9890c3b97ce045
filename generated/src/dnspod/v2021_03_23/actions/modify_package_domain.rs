// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyPackageDomain.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Gives a package to a domain, takes it away, or moves it to another one.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyPackageDomain)
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
    /// - `FailedOperation.DomainIsEnterpriseType` – The domain has an enterprise package but belongs to a personal
    ///   account.
    /// - `FailedOperation.DomainIsLocked` – The domain is locked.
    /// - `FailedOperation.DomainIsPersonalType` – The domain has a personal package but belongs to an enterprise
    ///   account.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.DomainIsVip` – The domain has a paid package, with which this cannot be done.
    /// - `FailedOperation.EipCheckFailed` – Checking the public IP address failed.
    /// - `FailedOperation.FreeForumUidNotAllowed` – Free accounts cannot be bound.
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.LoginTimeout` – The login has expired.
    /// - `FailedOperation.NotBatchTaskOwner` – The task belongs to another account.
    /// - `FailedOperation.NotDomainOwner` – The account does not own the domain.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.NotResourceOwner` – The account has no right to the resource.
    /// - `FailedOperation.OrderCanNotPay` – The account cannot pay for the order.
    /// - `FailedOperation.OrderHasPaid` – The order is paid.
    /// - `FailedOperation.ResourceNotBind` – The resource has no domain.
    /// - `FailedOperation.TransferToPersonDenied` – The domain cannot move to a personal account.
    /// - `FailedOperation.TwoStepNotOn` – The D-Token is off.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `FailedOperation.VerifyingBillExists` – An order for the domain is being reviewed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.AccountIsBanned` – The account is banned.
    /// - `InvalidParameter.ActionInvalid` – The operation is not known.
    /// - `InvalidParameter.BillNumberInvalid` – The number of the order is wrong.
    /// - `InvalidParameter.Common` – Calls come too fast.
    /// - `InvalidParameter.DTokenNotSupport` – The D-Token needs one of the old packages Enterprise II and III.
    /// - `InvalidParameter.DataExpired` – The data is out of date.
    /// - `InvalidParameter.DataInvalid` – The data is not valid.
    /// - `InvalidParameter.DealTypeInvalid` – The kind of order is not valid.
    /// - `InvalidParameter.DefaultLineNotSelfdefined` – The default line cannot be part of a line group.
    /// - `InvalidParameter.DnsDealDomainUpgraded` – The domain has a paid package, so the order cannot be made.
    /// - `InvalidParameter.DnsDealLocked` – Another order for the service is open.
    /// - `InvalidParameter.DnsInvalidDeal` – The data of the order is not valid.
    /// - `InvalidParameter.DomainAliasExists` – The alias exists.
    /// - `InvalidParameter.DomainAlreadyVip` – The domain that is to get the package has a paid one.
    /// - `InvalidParameter.DomainDuplicated` – A domain occurs twice in one task.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInEffectOrInvalidated` – The domain is being put into effect or out of it.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainNotEffective` – The domain is not in effect.
    /// - `InvalidParameter.DomainNotReged` – The domain is not registered.
    /// - `InvalidParameter.DomainNotVip` – The domain that is to lose the package has none.
    /// - `InvalidParameter.DomainTaskNotFinished` – A task is running.
    /// - `InvalidParameter.DomainTooLong` – The domain is too long.
    /// - `InvalidParameter.DomainTypeInvalid` – The kind of domain is wrong.
    /// - `InvalidParameter.EmailSame` – The account has the domain.
    /// - `InvalidParameter.GetNsFail` – The DNS servers of the domain could not be found.
    /// - `InvalidParameter.GoodsChildTypeInvalid` – The package or value-added service is not valid.
    /// - `InvalidParameter.IllegalNewDeal` – The order conflicts with another or has wrong parameters, so it cannot
    ///   be paid.
    /// - `InvalidParameter.InvalidDealName` – The number of the order is wrong.
    /// - `InvalidParameter.InvalidSecretId` – The ID of the key is not valid.
    /// - `InvalidParameter.InvalidSignature` – The signature is not valid.
    /// - `InvalidParameter.InvalidTime` – The time is not valid.
    /// - `InvalidParameter.OpenidInvalid` – The OpenID is not valid.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.OperationIsTooFrequent` – Calls come too fast.
    /// - `InvalidParameter.OptypeNotSupported` – The kind of operation is not supported.
    /// - `InvalidParameter.ParamInvalid` – A parameter is malformed.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `InvalidParameter.ParamsMissing` – A parameter is wrong or missing.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.TimestampExpired` – The timestamp has expired.
    /// - `InvalidParameter.UpdateNewGradeFailed` – The package of the domain that is to get it could not be changed.
    /// - `InvalidParameter.UpdateOldGradeFailed` – The package of the domain that is to lose it could not be changed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation is refused.
    /// - `OperationDenied.AccessDenied` – The account is not allowed to do this.
    /// - `OperationDenied.AgentDenied` – Agents cannot use the feature.
    /// - `OperationDenied.AgentSubordinateDenied` – Users of an agent cannot use the feature.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAdmin` – The user is not an administrator.
    /// - `OperationDenied.NotAgent` – The user is not an agent.
    /// - `OperationDenied.NotGrantedByOwner` – The owner has not granted the right to do this.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `OperationDenied.NotOrderOwner` – The account has no right to the order.
    /// - `OperationDenied.NotResourceOwner` – The account has no right to the resource.
    /// - `OperationDenied.PostRequestAcceptOnly` – Only POST requests are accepted.
    /// - `OperationDenied.ResourceAlreadyBind` – The resource has a domain.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    /// - `RequestLimitExceeded.CreateDomainLimit` – The account has added many domains within a short time.
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
    /// use tc3::dnspod::{Client, ModifyPackageDomainRequest, PackageOperation};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyPackageDomainRequest::new(PackageOperation::Move)
    ///     .domain_id(12615187)
    ///     .new_domain_id(12615183)
    ///     .resource_id("64e4dbbd");
    /// let response = client.modify_package_domain(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_package_domain(
        &self,
        request: &ModifyPackageDomainRequest,
    ) -> impl Future<Output = Result<ModifyPackageDomainResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_package_domain`].
#[must_use]
#[non_exhaustive]
pub struct ModifyPackageDomainRequest {
    /// What to do.
    ///
    /// - On the wire: `Operation`, String, required
    /// - Example: `change`
    pub operation: PackageOperation,

    /// For `change` the domain that has the package now.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Required if `Operation` is `change`
    /// - Example: `49372`
    pub domain_id: Option<u64>,

    /// For `change` and `bind` the domain that gets the package.
    ///
    /// - On the wire: `NewDomainId`, Unsigned integer, optional
    /// - Required if `Operation` is `bind` or `change`
    /// - Example: `548874`
    pub new_domain_id: Option<u64>,

    /// For `bind` and `unbind` the package, by its ID as a resource.
    ///
    /// - On the wire: `ResourceId`, String, optional
    /// - Required if `Operation` is `bind` or `unbind`
    /// - Example: `4f83dbe5`
    pub resource_id: Option<String>,
}

impl ModifyPackageDomainRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(operation: PackageOperation) -> Self {
        Self { operation, ..rt::unset() }
    }

    /// Sets `DomainId`. For `change` the domain that has the package now.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// Sets `NewDomainId`. For `change` and `bind` the domain that gets the package.
    #[inline]
    pub fn new_domain_id(mut self, new_domain_id: u64) -> Self {
        self.new_domain_id = Some(new_domain_id);
        self
    }

    /// Sets `ResourceId`. For `bind` and `unbind` the package, by its ID as a resource.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

/// Response of [`Client::modify_package_domain`].
#[non_exhaustive]
pub struct ModifyPackageDomainResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What to do with a package.
    pub enum PackageOperation, UnknownPackageOperation {
        /// `change` – Give it to another domain.
        Move = "change",
        /// `unbind` – Take it away from its domain.
        Unbind = "unbind",
        /// `bind` – Give it to a domain.
        Bind = "bind",
    }
}

impl rt::Action for ModifyPackageDomainRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyPackageDomain")
    };
    type Response = ModifyPackageDomainResponse;
}

rt::request! {
    ModifyPackageDomainRequest {
        0 operation: "Operation", required().known();
        1 domain_id: Option "DomainId";
        2 new_domain_id: Option "NewDomainId";
        3 resource_id: Option "ResourceId";
    }
    rules [
        If { effect: Required, field: &["DomainId"], when: &[is(&["Operation"], &["change"])] },
        If { effect: Required, field: &["NewDomainId"], when: &[is(&["Operation"], &["bind", "change"])] },
        If { effect: Required, field: &["ResourceId"], when: &[is(&["Operation"], &["bind", "unbind"])] },
    ]
}

rt::response! {
    ModifyPackageDomainResponse {
        0 request_id: "RequestId";
    }
}
