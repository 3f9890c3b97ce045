// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeLineGroupList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;
use crate::dnspod::v2021_03_23::types::{LineGroupItem, LineGroupSum};

impl Client {
    /// Lists the line groups of a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeLineGroupList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_line_group_list_pages`](Self::describe_line_group_list_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure.UnauthorizedOperation` – The caller has no permission for this call.
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
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
    /// use tc3::dnspod::{Client, DescribeLineGroupListRequest, LineGroupSortOrder};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeLineGroupListRequest::new("dnspod.cn")
    ///     .offset(0)
    ///     .length(20)
    ///     .sort_type(LineGroupSortOrder::Descending);
    /// let response = client.describe_line_group_list(&request).await?;
    /// println!("{:?}", response.line_groups);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_line_group_list(
        &self,
        request: &DescribeLineGroupListRequest,
    ) -> impl Future<Output = Result<DescribeLineGroupListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_line_group_list`](Self::describe_line_group_list) from the `Offset` of the
    /// request on, in pages of its `Length`. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeLineGroupListRequest, LineGroupSortOrder};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeLineGroupListRequest::new("dnspod.cn")
    ///     .offset(0)
    ///     .length(20)
    ///     .sort_type(LineGroupSortOrder::Descending);
    /// let mut items = client.describe_line_group_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_line_group_list_pages(
        &self,
        request: &DescribeLineGroupListRequest,
    ) -> rt::paging::Pages<DescribeLineGroupListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_line_group_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeLineGroupListRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Number of items to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Items per page; all of them if it is 0.
    ///
    /// - On the wire: `Length`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `20`
    pub length: Option<u64>,

    /// Direction of sorting by name.
    ///
    /// - On the wire: `SortType`, String, optional
    /// - Example: `desc`
    pub sort_type: Option<LineGroupSortOrder>,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1009`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DescribeLineGroupListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..rt::unset()
        }
    }

    /// Sets `Offset`. Number of items to skip.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Length`. Items per page; all of them if it is 0.
    #[inline]
    pub fn length(mut self, length: u64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets `SortType`. Direction of sorting by name.
    #[inline]
    pub fn sort_type(mut self, sort_type: LineGroupSortOrder) -> Self {
        self.sort_type = Some(sort_type);
        self
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Response of [`Client::describe_line_group_list`].
#[non_exhaustive]
pub struct DescribeLineGroupListResponse {
    /// The groups with their lines.
    ///
    /// - On the wire: `LineGroups`, list of object `LineGroupItem`, always present in responses
    pub line_groups: Vec<LineGroupItem>,

    /// Numbers of line groups.
    ///
    /// - On the wire: `Info`, object `LineGroupSum`, always present in responses
    pub info: LineGroupSum,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Direction of sorting line groups by name.
    pub enum LineGroupSortOrder, UnknownLineGroupSortOrder {
        /// `asc` – Smallest first.
        Ascending = "asc",
        /// `desc` – Largest first.
        Descending = "desc",
    }
}

impl LineGroupSortOrder {
    /// The same as [`SortOrder`](crate::dnspod::v2021_03_23::enums::SortOrder); `None` for a value that has none
    /// there.
    #[must_use]
    pub fn to_sort_order(&self) -> Option<crate::dnspod::v2021_03_23::enums::SortOrder> {
        use crate::dnspod::v2021_03_23::enums::SortOrder as Same;
        Some(
            match self {
                Self::Ascending => Same::Ascending,
                Self::Descending => Same::Descending,
                _ => return None,
            },
        )
    }
}

impl rt::Action for DescribeLineGroupListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeLineGroupList")
    };
    type Response = DescribeLineGroupListResponse;
}

rt::paged! {
    DescribeLineGroupListRequest,
    offset(&["Offset"]).limit(&["Length"], None).items(&[&["LineGroups"]]).total(&["Info", "Total"]);
    LineGroupItem, response => response.line_groups
}

rt::request! {
    DescribeLineGroupListRequest {
        0 domain: "Domain", required();
        1 offset: Option "Offset";
        2 length: Option "Length";
        3 sort_type: Option "SortType", known();
        4 domain_id: Option "DomainId";
    }
}

rt::response! {
    DescribeLineGroupListResponse {
        0 line_groups: "LineGroups", always();
        1 info: "Info", always();
        2 request_id: "RequestId";
    }
}
