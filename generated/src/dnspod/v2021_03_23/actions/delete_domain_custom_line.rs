// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DeleteDomainCustomLine.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Deletes a custom line of a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteDomainCustomLine)
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
    /// - `InvalidParameter.IpArea` – The custom line could not be deleted because it does not exist.
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
    /// - `OperationDenied.DeleteUsingRecordLineNotAllowed` – The line is in use, so it cannot be deleted.
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
    ///     Client, DeleteDomainCustomLineRequest, DeleteDomainCustomLineRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DeleteDomainCustomLineRequest::new(DeleteDomainCustomLineRequestArgs {
    ///     domain: "dnspod.cn".into(),
    ///     name: "testline88".into(),
    /// });
    /// let response = client.delete_domain_custom_line(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_domain_custom_line(
        &self,
        request: &DeleteDomainCustomLineRequest,
    ) -> impl Future<Output = Result<DeleteDomainCustomLineResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_domain_custom_line`].
#[must_use]
#[non_exhaustive]
pub struct DeleteDomainCustomLineRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Name of the line.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `testline8`
    pub name: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1009`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DeleteDomainCustomLineRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DeleteDomainCustomLineRequestArgs) -> Self {
        Self {
            domain: args.domain,
            name: args.name,
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

/// Named arguments of [`DeleteDomainCustomLineRequest::new`].
#[derive(Clone)]
pub struct DeleteDomainCustomLineRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `Name` – Name of the line.
    pub name: String,
}

/// Response of [`Client::delete_domain_custom_line`].
#[non_exhaustive]
pub struct DeleteDomainCustomLineResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteDomainCustomLineRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteDomainCustomLine")
    };
    type Response = DeleteDomainCustomLineResponse;
}

rt::request! {
    DeleteDomainCustomLineRequest {
        0 domain: "Domain", required();
        1 name: "Name", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    DeleteDomainCustomLineResponse {
        0 request_id: "RequestId";
    }
}
