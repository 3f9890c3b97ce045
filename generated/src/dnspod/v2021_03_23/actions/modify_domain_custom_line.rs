// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyDomainCustomLine.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Changes a custom line of a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainCustomLine)
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
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInEffectOrInvalidated` – The domain is being put into effect or out of it.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.InvalidIp` – It is not a valid range of IP addresses.
    /// - `InvalidParameter.IpAlreadyExist` – The IP address exists.
    /// - `InvalidParameter.LineInUse` – The line is in use, so its name cannot be changed.
    /// - `InvalidParameter.LineNameInvalid` – The name of the line is too long.
    /// - `InvalidParameter.LineNameInvalidCharacter` – The name of the line has forbidden characters.
    /// - `InvalidParameter.LineNameOccupied` – A line or line group has this name.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `InvalidParameterValue.IpAreaEmptyIp` – The range of the custom line is empty.
    /// - `InvalidParameterValue.IpAreaEmptyLineName` – The name of the custom line is empty.
    /// - `InvalidParameterValue.UserIdInvalid` – The ID of the user is wrong.
    /// - `LimitExceeded.CustomLineLimited` – The domain can have no more custom lines.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.EditUsingRecordLineNotAllowed` – The line is in use, so it cannot be changed.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAgent` – The user is not an agent.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{
    ///     Client, ModifyDomainCustomLineRequest, ModifyDomainCustomLineRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyDomainCustomLineRequest::new(ModifyDomainCustomLineRequestArgs {
    ///     domain: "dnspod.cn".into(),
    ///     name: "testline88".into(),
    ///     area: "6.6.6.1-6.6.6.3".into(),
    ///     pre_name: "testline88".into(),
    /// });
    /// let response = client.modify_domain_custom_line(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_domain_custom_line(
        &self,
        request: &ModifyDomainCustomLineRequest,
    ) -> impl Future<Output = Result<ModifyDomainCustomLineResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_domain_custom_line`].
#[must_use]
#[non_exhaustive]
pub struct ModifyDomainCustomLineRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// New name of the line; the same as `PreName` to keep it.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `testline8`
    pub name: String,

    /// Range of IP addresses, its ends joined by a hyphen.
    ///
    /// - On the wire: `Area`, String, required
    /// - Example: `6.6.6.1-6.6.6.3`
    pub area: String,

    /// Present name of the line.
    ///
    /// - On the wire: `PreName`, String, required
    /// - Example: `testline8`
    pub pre_name: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1009`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl ModifyDomainCustomLineRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifyDomainCustomLineRequestArgs) -> Self {
        Self {
            domain: args.domain,
            name: args.name,
            area: args.area,
            pre_name: args.pre_name,
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Named arguments of [`ModifyDomainCustomLineRequest::new`].
#[derive(Clone)]
pub struct ModifyDomainCustomLineRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `Name` – New name of the line; the same as `PreName` to keep it.
    pub name: String,
    /// `Area` – Range of IP addresses, its ends joined by a hyphen.
    pub area: String,
    /// `PreName` – Present name of the line.
    pub pre_name: String,
}

/// Response of [`Client::modify_domain_custom_line`].
#[non_exhaustive]
pub struct ModifyDomainCustomLineResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyDomainCustomLineRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyDomainCustomLine")
    };
    type Response = ModifyDomainCustomLineResponse;
}

rt::request! {
    ModifyDomainCustomLineRequest {
        0 domain: "Domain", required();
        1 name: "Name", required();
        2 area: "Area", required();
        3 pre_name: "PreName", required();
        4 domain_id: Option "DomainId";
    }
}

rt::response! {
    ModifyDomainCustomLineResponse {
        0 request_id: "RequestId";
    }
}
