// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateLineGroupCopy.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Copies line groups from other domains.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateLineGroupCopy)
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
    /// - `InvalidParameter.CopiedLineGroupDuplicated` – The domain has the lines that were to be copied.
    /// - `InvalidParameter.DefaultLineNotSelfdefined` – The default line cannot be part of a line group.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInEffectOrInvalidated` – The domain is being put into effect or out of it.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainSelfNoCopy` – The domain cannot be copied from itself.
    /// - `InvalidParameter.GradeNotCopy` – The package of the domain is smaller than that of the domain to copy from.
    /// - `InvalidParameter.GroupNameEmpty` – The name of the group is empty.
    /// - `InvalidParameter.GroupNameInvalid` – The name of the group is too long or empty.
    /// - `InvalidParameter.GroupNameOccupied` – A group or line has this name.
    /// - `InvalidParameter.InvalidSrcDomainId` – The ID of the domain to copy from is malformed.
    /// - `InvalidParameter.LineFormatInvalid` – The line is malformed.
    /// - `InvalidParameter.LineGroupNotSupported` – The line does not exist, or cannot be part of a line group.
    /// - `InvalidParameter.LineGroupOverCounted` – The package allows no more line groups.
    /// - `InvalidParameter.LineGroupUpdateFailed` – The line group could not be changed.
    /// - `InvalidParameter.LineInAnotherGroup` – The line is part of another line group.
    /// - `InvalidParameter.LineInUse` – The line is in use, so its name cannot be changed.
    /// - `InvalidParameter.LineNotExist` – The line group does not exist.
    /// - `InvalidParameter.LineNotSelected` – No line was sent.
    /// - `InvalidParameter.LineOverCounted` – There are too many lines.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
    /// - `InvalidParameter.NoAuthorityToSrcDomain` – The account does not own the domain to copy from.
    /// - `InvalidParameter.NoAuthorityToTheGroup` – The group belongs to another domain.
    /// - `InvalidParameter.OptypeNotSupported` – The kind of operation is not supported.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `InvalidParameterValue.UserIdInvalid` – The ID of the user is wrong.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAgent` – The user is not an agent.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, CreateLineGroupCopyRequest, CreateLineGroupCopyRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateLineGroupCopyRequest::new(CreateLineGroupCopyRequestArgs {
    ///     domain: "dnspod.cn".into(),
    ///     domain_ids: "1002".into(),
    /// });
    /// let response = client.create_line_group_copy(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_line_group_copy(
        &self,
        request: &CreateLineGroupCopyRequest,
    ) -> impl Future<Output = Result<CreateLineGroupCopyResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_line_group_copy`].
#[must_use]
#[non_exhaustive]
pub struct CreateLineGroupCopyRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain to copy from, or several joined by commas.
    ///
    /// - On the wire: `DomainIds`, String, required
    /// - Example: `1002`
    pub domain_ids: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1009`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl CreateLineGroupCopyRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateLineGroupCopyRequestArgs) -> Self {
        Self {
            domain: args.domain,
            domain_ids: args.domain_ids,
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

/// Named arguments of [`CreateLineGroupCopyRequest::new`].
#[derive(Clone)]
pub struct CreateLineGroupCopyRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `DomainIds` – ID of the domain to copy from, or several joined by commas.
    pub domain_ids: String,
}

/// Response of [`Client::create_line_group_copy`].
#[non_exhaustive]
pub struct CreateLineGroupCopyResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateLineGroupCopyRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateLineGroupCopy")
    };
    type Response = CreateLineGroupCopyResponse;
}

rt::request! {
    CreateLineGroupCopyRequest {
        0 domain: "Domain", required();
        1 domain_ids: "DomainIds", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    CreateLineGroupCopyResponse {
        0 request_id: "RequestId";
    }
}
