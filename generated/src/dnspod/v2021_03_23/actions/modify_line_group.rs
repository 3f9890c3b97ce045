// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyLineGroup.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Changes a line group of a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyLineGroup)
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
    /// - `InvalidParameter.DefaultLineNotSelfdefined` – The default line cannot be part of a line group.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInEffectOrInvalidated` – The domain is being put into effect or out of it.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.GroupNameEmpty` – The name of the group is empty.
    /// - `InvalidParameter.GroupNameInvalid` – The name of the group is too long or empty.
    /// - `InvalidParameter.GroupNameOccupied` – A group or line has this name.
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
    /// - `InvalidParameter.NoAuthorityToTheGroup` – The group belongs to another domain.
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
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyLineGroupRequest, ModifyLineGroupRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyLineGroupRequest::new(ModifyLineGroupRequestArgs {
    ///     name: "testgroup99".into(),
    ///     lines: "电信,移动".into(),
    ///     domain: "dnspod.cn".into(),
    ///     line_group_id: 10,
    /// });
    /// let response = client.modify_line_group(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_line_group(
        &self,
        request: &ModifyLineGroupRequest,
    ) -> impl Future<Output = Result<ModifyLineGroupResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_line_group`].
#[must_use]
#[non_exhaustive]
pub struct ModifyLineGroupRequest {
    /// Name of the line group.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `testgroup99`
    pub name: String,

    /// Names of the lines in the group, joined by commas.
    ///
    /// - On the wire: `Lines`, String, required
    /// - Example: `电信,移动`
    pub lines: String,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the line group.
    ///
    /// - On the wire: `LineGroupId`, Unsigned integer, required
    /// - Example: `10`
    pub line_group_id: u64,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1009`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl ModifyLineGroupRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifyLineGroupRequestArgs) -> Self {
        Self {
            name: args.name,
            lines: args.lines,
            domain: args.domain,
            line_group_id: args.line_group_id,
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

/// Named arguments of [`ModifyLineGroupRequest::new`].
#[derive(Clone)]
pub struct ModifyLineGroupRequestArgs {
    /// `Name` – Name of the line group.
    pub name: String,
    /// `Lines` – Names of the lines in the group, joined by commas.
    pub lines: String,
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `LineGroupId` – ID of the line group.
    pub line_group_id: u64,
}

/// Response of [`Client::modify_line_group`].
#[non_exhaustive]
pub struct ModifyLineGroupResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyLineGroupRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyLineGroup")
    };
    type Response = ModifyLineGroupResponse;
}

rt::request! {
    ModifyLineGroupRequest {
        0 name: "Name", required();
        1 lines: "Lines", required();
        2 domain: "Domain", required();
        3 line_group_id: "LineGroupId", required();
        4 domain_id: Option "DomainId";
    }
}

rt::response! {
    ModifyLineGroupResponse {
        0 request_id: "RequestId";
    }
}
