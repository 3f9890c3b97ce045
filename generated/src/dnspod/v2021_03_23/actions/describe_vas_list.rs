// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeVasList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;
use crate::dnspod::v2021_03_23::types::VasListItem;

impl Client {
    /// Lists the value-added services of the account.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeVasList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_vas_list_pages`](Self::describe_vas_list_pages) goes through all of them
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
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.LoginTimeout` – The login has expired.
    /// - `FailedOperation.NotBatchTaskOwner` – The task belongs to another account.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.NotResourceOwner` – The account has no right to the resource.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.AccountIsBanned` – The account is banned.
    /// - `InvalidParameter.AcquireHashExists` – The domain is being taken back.
    /// - `InvalidParameter.ActionInvalid` – The operation is not known.
    /// - `InvalidParameter.InvalidIp` – It is not a valid range of IP addresses.
    /// - `InvalidParameter.InvalidSecretId` – The ID of the key is not valid.
    /// - `InvalidParameter.InvalidSignature` – The signature is not valid.
    /// - `InvalidParameter.InvalidSrcDomainId` – The ID of the domain to copy from is malformed.
    /// - `InvalidParameter.InvalidTime` – The time is not valid.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.OperationIsTooFrequent` – Calls come too fast.
    /// - `InvalidParameter.OptypeNotSupported` – The kind of operation is not supported.
    /// - `InvalidParameter.ParamInvalid` – A parameter is malformed.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `InvalidParameter.ParamsMissing` – A parameter is wrong or missing.
    /// - `InvalidParameter.PermissionDenied` – The account is not allowed to do this.
    /// - `InvalidParameter.PtrInvalidPublicIp` – The IP address is not valid.
    /// - `InvalidParameter.PtrIpNotOwner` – The account does not own the IP address.
    /// - `InvalidParameter.QcloudUinInvalid` – The UIN is not valid.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.ShareUserExists` – The domain is shared with the account.
    /// - `InvalidParameter.TimestampExpired` – The timestamp has expired.
    /// - `InvalidParameter.ToolsDomainInvalid` – The domain is not valid.
    /// - `InvalidParameter.ToolsDomainNotReged` – The domain is not registered.
    /// - `InvalidParameter.UserAlreadyLocked` – The account is locked.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation is refused.
    /// - `OperationDenied.AccessDenied` – The account is not allowed to do this.
    /// - `OperationDenied.AgentSubordinateDenied` – Users of an agent cannot use the feature.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotGrantedByOwner` – The owner has not granted the right to do this.
    /// - `OperationDenied.PostRequestAcceptOnly` – Only POST requests are accepted.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.CreateDomainLimit` – The account has added many domains within a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `ResourceNotFound.NoDataOfDomain` – There is no domain.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeVasListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeVasListRequest::new().offset(0).limit(10).domain_id(12);
    /// let response = client.describe_vas_list(&request).await?;
    /// println!("{}", response.total_count);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_vas_list(
        &self,
        request: &DescribeVasListRequest,
    ) -> impl Future<Output = Result<DescribeVasListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_vas_list`](Self::describe_vas_list) from the `Offset` of the request on, in
    /// pages of its `Limit`. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeVasListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeVasListRequest::new().offset(0).limit(10).domain_id(12);
    /// let mut items = client.describe_vas_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_vas_list_pages(
        &self,
        request: &DescribeVasListRequest,
    ) -> rt::paging::Pages<DescribeVasListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_vas_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeVasListRequest {
    /// Number of items to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Items per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Default: `20`, applied by the service
    /// - Example: `20`
    pub limit: Option<u64>,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `12`
    pub domain_id: Option<u64>,

    /// Only these resources.
    ///
    /// - On the wire: `ResourceIdList`, list of String, optional
    /// - Example: `f815b34b`, `a4ba8c4f`
    pub resource_id_list: Option<Vec<String>>,

    /// Which value-added service.
    ///
    /// - On the wire: `LimitType`, String, optional
    /// - Example: `D_URLCOUNT`
    pub limit_type: Option<String>,
}

impl DescribeVasListRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Offset`. Number of items to skip.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Limit`. Items per page.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// Sets `ResourceIdList`. Only these resources.
    #[inline]
    pub fn resource_id_list(mut self, resource_id_list: Vec<String>) -> Self {
        self.resource_id_list = Some(resource_id_list);
        self
    }

    /// Sets `LimitType`. Which value-added service.
    pub fn limit_type(mut self, limit_type: impl Into<String>) -> Self {
        self.limit_type = Some(limit_type.into());
        self
    }
}

impl Default for DescribeVasListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_vas_list`].
#[non_exhaustive]
pub struct DescribeVasListResponse {
    /// Number of items found.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub total_count: u64,

    /// Old form of `VASList`.
    ///
    /// - On the wire: `VasList`, list of object `VasListItem`, always present in responses
    #[doc(hidden)]
    pub old_vas_list: Vec<VasListItem>,

    /// The value-added services.
    ///
    /// - On the wire: `VASList`, list of object `VasListItem`, always present in responses
    pub vas_list: Vec<VasListItem>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeVasListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeVasList")
    };
    type Response = DescribeVasListResponse;
}

rt::paged! {
    DescribeVasListRequest,
    offset(&["Offset"]).limit(&["Limit"], None).items(&[&["VASList"]]).total(&["TotalCount"]);
    VasListItem, response => response.vas_list
}

rt::request! {
    DescribeVasListRequest {
        0 offset: Option "Offset";
        1 limit: Option "Limit";
        2 domain_id: Option "DomainId";
        3 resource_id_list: Option "ResourceIdList";
        4 limit_type: Option "LimitType";
    }
}

rt::response! {
    DescribeVasListResponse {
        0 total_count: "TotalCount", always();
        1 old_vas_list: "VasList", always();
        2 vas_list: "VASList", always();
        3 request_id: "RequestId";
    }
}
