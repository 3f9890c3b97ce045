// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainVipList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;
use crate::dnspod::v2021_03_23::types::PackageListItem;

impl Client {
    /// Lists the packages of the account.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainVipList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_domain_vip_list_pages`](Self::describe_domain_vip_list_pages) goes through all of them
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
    /// use tc3::dnspod::{
    ///     Client, DescribeDomainVipListRequest, DescribeDomainVipListRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainVipListRequest::new(DescribeDomainVipListRequestArgs {
    ///         offset: 0,
    ///         limit: 20,
    ///     })
    ///     .keyword("dnspod");
    /// let response = client.describe_domain_vip_list(&request).await?;
    /// println!("{}", response.total_count);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_vip_list(
        &self,
        request: &DescribeDomainVipListRequest,
    ) -> impl Future<Output = Result<DescribeDomainVipListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_domain_vip_list`](Self::describe_domain_vip_list) from the `Offset` of the
    /// request on, in pages of its `Limit`. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{
    ///     Client, DescribeDomainVipListRequest, DescribeDomainVipListRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainVipListRequest::new(DescribeDomainVipListRequestArgs {
    ///         offset: 0,
    ///         limit: 20,
    ///     })
    ///     .keyword("dnspod");
    /// let mut items = client.describe_domain_vip_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_vip_list_pages(
        &self,
        request: &DescribeDomainVipListRequest,
    ) -> rt::paging::Pages<DescribeDomainVipListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_domain_vip_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainVipListRequest {
    /// Number of items to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, required
    /// - Example: `0`
    pub offset: u64,

    /// Items per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, required
    /// - Example: `20`
    pub limit: u64,

    /// Only packages whose domain holds this text.
    ///
    /// - On the wire: `Keyword`, String, optional
    /// - Example: `dnspod.cn`
    pub keyword: Option<String>,

    /// Only these resources.
    ///
    /// - On the wire: `ResourceIdList`, list of String, optional
    /// - Example: `f815b34b`, `a4ba8c4f`
    pub resource_id_list: Option<Vec<String>>,

    /// Only these packages.
    ///
    /// - On the wire: `GradeList`, list of String, optional
    /// - Example: `DP_Plus`, `DP_Ultra`
    pub grade_list: Option<Vec<String>>,

    /// Whether to list only packages that no domain has.
    ///
    /// - On the wire: `GetUnbindResource`, Boolean, optional
    /// - Example: `true`
    pub get_unbind_resource: Option<bool>,
}

impl DescribeDomainVipListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeDomainVipListRequestArgs) -> Self {
        Self {
            offset: args.offset,
            limit: args.limit,
            ..rt::unset()
        }
    }

    /// Sets `Keyword`. Only packages whose domain holds this text.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `ResourceIdList`. Only these resources.
    #[inline]
    pub fn resource_id_list(mut self, resource_id_list: Vec<String>) -> Self {
        self.resource_id_list = Some(resource_id_list);
        self
    }

    /// Sets `GradeList`. Only these packages.
    #[inline]
    pub fn grade_list(mut self, grade_list: Vec<String>) -> Self {
        self.grade_list = Some(grade_list);
        self
    }

    /// Sets `GetUnbindResource`. Whether to list only packages that no domain has.
    #[inline]
    pub fn get_unbind_resource(mut self, get_unbind_resource: bool) -> Self {
        self.get_unbind_resource = Some(get_unbind_resource);
        self
    }
}

/// Named arguments of [`DescribeDomainVipListRequest::new`].
#[derive(Clone)]
pub struct DescribeDomainVipListRequestArgs {
    /// `Offset` – Number of items to skip.
    pub offset: u64,
    /// `Limit` – Items per page.
    pub limit: u64,
}

/// Response of [`Client::describe_domain_vip_list`].
#[non_exhaustive]
pub struct DescribeDomainVipListResponse {
    /// Number of packages found.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub total_count: u64,

    /// The packages.
    ///
    /// - On the wire: `PackageList`, list of object `PackageListItem`, always present in responses
    pub package_list: Vec<PackageListItem>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeDomainVipListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainVipList")
    };
    type Response = DescribeDomainVipListResponse;
}

rt::paged! {
    DescribeDomainVipListRequest,
    offset(&["Offset"]).limit(&["Limit"], None).items(&[&["PackageList"]]).total(&["TotalCount"]);
    PackageListItem, response => response.package_list
}

rt::request! {
    DescribeDomainVipListRequest {
        0 offset: "Offset", required();
        1 limit: "Limit", required();
        2 keyword: Option "Keyword";
        3 resource_id_list: Option "ResourceIdList";
        4 grade_list: Option "GradeList";
        5 get_unbind_resource: Option "GetUnbindResource";
    }
}

rt::response! {
    DescribeDomainVipListResponse {
        0 total_count: "TotalCount", always();
        1 package_list: "PackageList", always();
        2 request_id: "RequestId";
    }
}
