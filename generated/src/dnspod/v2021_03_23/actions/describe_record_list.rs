// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeRecordList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;
use crate::dnspod::v2021_03_23::enums::{SortOrder, YesNo};
use crate::dnspod::v2021_03_23::types::{RecordCountInfo, RecordListItem};

impl Client {
    /// Lists records of a domain. Changes may take 30 seconds to show, and the two default NS records that the
    /// console hides are listed as well.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordList)
    /// - Rate limit: 100 calls per second
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_record_list_pages`](Self::describe_record_list_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure` – The signature or the permissions are wrong.
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NotDomainOwner` – The account does not own the domain.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.ParamInvalid` – A parameter is malformed.
    /// - `InvalidParameter.RecordLineInvalid` – The line of the record is wrong.
    /// - `InvalidParameter.RecordTypeInvalid` – The type of the record is wrong.
    /// - `InvalidParameter.ResultMoreThan500` – More than 500 items were found.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `InvalidParameterValue.LimitInvalid` – The size of the page is wrong.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `ResourceNotFound.NoDataOfRecord` – There is no record.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeRecordListRequest, RecordListSortField, SortOrder};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordListRequest::new("dnspod.cn")
    ///     .domain_id(123)
    ///     .record_type("NS")
    ///     .record_line("默认")
    ///     .record_line_id("0")
    ///     .group_id(34)
    ///     .keyword("dnspod")
    ///     .sort_field(RecordListSortField::Type)
    ///     .sort_type(SortOrder::Ascending)
    ///     .offset(0)
    ///     .limit(2)
    ///     .sub_domain("www");
    /// let response = client.describe_record_list(&request).await?;
    /// println!("{:?}", response.record_count_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_list(
        &self,
        request: &DescribeRecordListRequest,
    ) -> impl Future<Output = Result<DescribeRecordListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_record_list`](Self::describe_record_list) from the `Offset` of the request on,
    /// in pages of its `Limit`, or of 3000 if that is not set. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeRecordListRequest, RecordListSortField, SortOrder};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordListRequest::new("dnspod.cn")
    ///     .domain_id(123)
    ///     .record_type("NS")
    ///     .record_line("默认")
    ///     .record_line_id("0")
    ///     .group_id(34)
    ///     .keyword("dnspod")
    ///     .sort_field(RecordListSortField::Type)
    ///     .sort_type(SortOrder::Ascending)
    ///     .offset(0)
    ///     .limit(2)
    ///     .sub_domain("www");
    /// let mut items = client.describe_record_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_list_pages(
        &self,
        request: &DescribeRecordListRequest,
    ) -> rt::paging::Pages<DescribeRecordListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_record_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRecordListRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `81345824`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Old form of `SubDomain`.
    ///
    /// - On the wire: `Subdomain`, String, optional
    /// - Example: `admin`
    /// - Ignored if `SubDomain` is given
    #[doc(hidden)]
    pub subdomain: Option<String>,

    /// Only records of this type, such as `A`, `CNAME` or `显性URL`.
    ///
    /// - On the wire: `RecordType`, String, optional
    /// - Example: `A`
    pub record_type: Option<String>,

    /// Only records of this line, by its name; one of `DescribeRecordLineList`.
    ///
    /// - On the wire: `RecordLine`, String, optional
    /// - Example: `默认`
    /// - Ignored if `RecordLineId` is given
    pub record_line: Option<String>,

    /// Only records of this line, by its ID.
    ///
    /// - On the wire: `RecordLineId`, String, optional
    /// - Example: `0`
    /// - Wins over `RecordLine`
    pub record_line_id: Option<String>,

    /// Only records of this group, one of `DescribeRecordGroupList`.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, optional
    /// - Example: `23`
    pub group_id: Option<u64>,

    /// Only records whose host or value holds this text.
    ///
    /// - On the wire: `Keyword`, String, optional
    /// - Example: `book`
    pub keyword: Option<String>,

    /// What to sort by.
    ///
    /// - On the wire: `SortField`, String, optional
    /// - Example: `type`
    pub sort_field: Option<RecordListSortField>,

    /// Direction of sorting.
    ///
    /// - On the wire: `SortType`, String, optional
    /// - Default: `ASC`, applied by the service
    /// - Example: `ASC`
    pub sort_type: Option<SortOrder>,

    /// Number of items to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Items per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 3000 (checked before sending)
    /// - Default: `100`, applied by the service
    /// - Example: `100`
    pub limit: Option<u64>,

    /// Whether it is an error that nothing is found.
    ///
    /// - On the wire: `ErrorOnEmpty`, String, optional
    /// - Default: `yes`, applied by the service
    /// - Example: `yes`
    pub error_on_empty: Option<YesNo>,

    /// Only records of this host.
    ///
    /// - On the wire: `SubDomain`, String, optional
    /// - Example: `admin`
    /// - Wins over `Subdomain`
    pub sub_domain: Option<String>,
}

impl DescribeRecordListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// Sets `Subdomain`. Old form of `SubDomain`.
    #[doc(hidden)]
    pub fn subdomain(mut self, subdomain: impl Into<String>) -> Self {
        self.subdomain = Some(subdomain.into());
        self
    }

    /// Sets `RecordType`. Only records of this type, such as `A`, `CNAME` or `显性URL`.
    pub fn record_type(mut self, record_type: impl Into<String>) -> Self {
        self.record_type = Some(record_type.into());
        self
    }

    /// Sets `RecordLine`. Only records of this line, by its name; one of `DescribeRecordLineList`.
    pub fn record_line(mut self, record_line: impl Into<String>) -> Self {
        self.record_line = Some(record_line.into());
        self
    }

    /// Sets `RecordLineId`. Only records of this line, by its ID.
    pub fn record_line_id(mut self, record_line_id: impl Into<String>) -> Self {
        self.record_line_id = Some(record_line_id.into());
        self
    }

    /// Sets `GroupId`. Only records of this group, one of `DescribeRecordGroupList`.
    #[inline]
    pub fn group_id(mut self, group_id: u64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `Keyword`. Only records whose host or value holds this text.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `SortField`. What to sort by.
    #[inline]
    pub fn sort_field(mut self, sort_field: RecordListSortField) -> Self {
        self.sort_field = Some(sort_field);
        self
    }

    /// Sets `SortType`. Direction of sorting.
    #[inline]
    pub fn sort_type(mut self, sort_type: SortOrder) -> Self {
        self.sort_type = Some(sort_type);
        self
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

    /// Sets `ErrorOnEmpty`. Whether it is an error that nothing is found.
    #[inline]
    pub fn error_on_empty(mut self, error_on_empty: YesNo) -> Self {
        self.error_on_empty = Some(error_on_empty);
        self
    }

    /// Sets `SubDomain`. Only records of this host.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
}

/// Response of [`Client::describe_record_list`].
#[non_exhaustive]
pub struct DescribeRecordListResponse {
    /// Numbers of records.
    ///
    /// - On the wire: `RecordCountInfo`, object `RecordCountInfo`, always present in responses
    pub record_count_info: RecordCountInfo,

    /// The records.
    ///
    /// - On the wire: `RecordList`, list of object `RecordListItem`, always present in responses
    pub record_list: Vec<RecordListItem>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What records are sorted by.
    pub enum RecordListSortField, UnknownRecordListSortField {
        /// `name` – Host.
        Name = "name",
        /// `line` – Line.
        Line = "line",
        /// `type` – Type.
        Type = "type",
        /// `value` – Value.
        Value = "value",
        /// `weight` – Weight.
        Weight = "weight",
        /// `mx` – MX priority.
        Mx = "mx",
        /// `ttl` – TTL.
        Ttl = "ttl",
        /// `updated_on` – Time of the last change.
        UpdatedOn = "updated_on",
    }
}

impl RecordListSortField {
    /// The same as [`RecordSortField`](crate::dnspod::v2021_03_23::actions::RecordSortField); `None` for a value that
    /// has none there.
    #[must_use]
    pub fn to_record_sort_field(
        &self,
    ) -> Option<crate::dnspod::v2021_03_23::actions::RecordSortField> {
        use crate::dnspod::v2021_03_23::actions::RecordSortField as Same;
        Some(
            match self {
                Self::Name => Same::Name,
                Self::Line => Same::Line,
                Self::Type => Same::Type,
                Self::Value => Same::Value,
                Self::Weight => Same::Weight,
                Self::Mx => Same::Mx,
                Self::Ttl => Same::Ttl,
                Self::UpdatedOn => Same::UpdatedOn,
                _ => return None,
            },
        )
    }
}

impl rt::Action for DescribeRecordListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(100),
        ..rt::ActionInfo::of(&SERVICE, "DescribeRecordList")
    };
    type Response = DescribeRecordListResponse;
}

rt::paged! {
    DescribeRecordListRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(3000)).items(&[&["RecordList"]]).total(&["RecordCountInfo", "TotalCount"]);
    RecordListItem, response => response.record_list
}

rt::request! {
    DescribeRecordListRequest {
        0 domain: "Domain", required();
        1 domain_id: Option "DomainId";
        2 subdomain: Option "Subdomain";
        3 record_type: Option "RecordType";
        4 record_line: Option "RecordLine";
        5 record_line_id: Option "RecordLineId";
        6 group_id: Option "GroupId";
        7 keyword: Option "Keyword";
        8 sort_field: Option "SortField", known();
        9 sort_type: Option "SortType", known();
        10 offset: Option "Offset";
        11 limit: Option "Limit", limits(&[max(3000)]);
        12 error_on_empty: Option "ErrorOnEmpty", known();
        13 sub_domain: Option "SubDomain";
    }
}

rt::response! {
    DescribeRecordListResponse {
        0 record_count_info: "RecordCountInfo", always();
        1 record_list: "RecordList", always();
        2 request_id: "RequestId";
    }
}
