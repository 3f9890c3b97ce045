// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeRecordFilterList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;
use crate::dnspod::v2021_03_23::enums::{RecordStatus, SortOrder};
use crate::dnspod::v2021_03_23::types::{RecordCountInfo, RecordListItem};

impl Client {
    /// Lists records of a domain by many criteria. Changes may take 30 seconds to show, and the two default NS
    /// records that the console hides are listed as well.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordFilterList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_record_filter_list_pages`](Self::describe_record_filter_list_pages) goes through all of
    ///   them
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
    /// - `InvalidParameter.OffsetInvalid` – The offset is wrong.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.ParamInvalid` – A parameter is malformed.
    /// - `InvalidParameter.RecordLineInvalid` – The line of the record is wrong.
    /// - `InvalidParameter.RecordTypeInvalid` – The type of the record is wrong.
    /// - `InvalidParameter.ResultMoreThan500` – More than 500 items were found.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `InvalidParameterValue.LimitInvalid` – The size of the page is wrong.
    /// - `LimitExceeded.OffsetExceeded` – The offset is too large.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `ResourceNotFound.NoDataOfRecord` – There is no record.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeRecordFilterListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordFilterListRequest::new("dnspod.cn")
    ///     .domain_id(1)
    ///     .offset(0)
    ///     .limit(1);
    /// let response = client.describe_record_filter_list(&request).await?;
    /// println!("{:?}", response.record_count_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_filter_list(
        &self,
        request: &DescribeRecordFilterListRequest,
    ) -> impl Future<Output = Result<DescribeRecordFilterListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_record_filter_list`](Self::describe_record_filter_list) from the `Offset` of
    /// the request on, in pages of its `Limit`, or of 3000 if that is not set. Nothing is called before the first one
    /// is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeRecordFilterListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordFilterListRequest::new("dnspod.cn")
    ///     .domain_id(1)
    ///     .offset(0)
    ///     .limit(1);
    /// let mut items = client.describe_record_filter_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_filter_list_pages(
        &self,
        request: &DescribeRecordFilterListRequest,
    ) -> rt::paging::Pages<DescribeRecordFilterListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_record_filter_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRecordFilterListRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `shenjianing.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `81345824`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Only records of this host, or whose host holds this text; see `IsExactSubDomain`.
    ///
    /// - On the wire: `SubDomain`, String, optional
    /// - Example: `www`
    pub sub_domain: Option<String>,

    /// Only records of these types, such as `A`, `CNAME` or `显性URL`.
    ///
    /// - On the wire: `RecordType`, list of String, optional
    /// - Example: `A`
    pub record_type: Option<Vec<String>>,

    /// Only records of these lines, by their IDs.
    ///
    /// - On the wire: `RecordLine`, list of String, optional
    /// - Example: `0`
    pub record_line: Option<Vec<String>>,

    /// Only records of these groups.
    ///
    /// - On the wire: `GroupId`, list of Unsigned integer, optional
    /// - Example: `23`
    pub group_id: Option<Vec<u64>>,

    /// Only records whose host or value holds this text.
    ///
    /// - On the wire: `Keyword`, String, optional
    /// - Example: `book`
    pub keyword: Option<String>,

    /// What to sort by.
    ///
    /// - On the wire: `SortField`, String, optional
    /// - Example: `NAME`
    pub sort_field: Option<RecordSortField>,

    /// Direction of sorting.
    ///
    /// - On the wire: `SortType`, String, optional
    /// - Default: `ASC`, applied by the service
    /// - Example: `ASC`
    pub sort_type: Option<SortOrder>,

    /// Number of items to skip. With other parameters than `Domain`, `Offset` and `Limit`, at most 3000 records are
    /// found.
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

    /// Only records with this value.
    ///
    /// - On the wire: `RecordValue`, String, optional
    /// - Example: `1.1.1.1`
    pub record_value: Option<String>,

    /// Only records with these statuses.
    ///
    /// - On the wire: `RecordStatus`, list of String, optional
    /// - Example: `ENABLE`
    pub record_status: Option<Vec<RecordStatus>>,

    /// Smallest weight.
    ///
    /// - On the wire: `WeightBegin`, Unsigned integer, optional
    /// - Example: `1`
    pub weight_begin: Option<u64>,

    /// Largest weight.
    ///
    /// - On the wire: `WeightEnd`, Unsigned integer, optional
    /// - Example: `100`
    pub weight_end: Option<u64>,

    /// Smallest MX priority.
    ///
    /// - On the wire: `MXBegin`, Unsigned integer, optional
    /// - Example: `1`
    pub mx_begin: Option<u64>,

    /// Largest MX priority.
    ///
    /// - On the wire: `MXEnd`, Unsigned integer, optional
    /// - Example: `10`
    pub mx_end: Option<u64>,

    /// Smallest TTL.
    ///
    /// - On the wire: `TTLBegin`, Unsigned integer, optional
    /// - Example: `60`
    pub ttl_begin: Option<u64>,

    /// Largest TTL.
    ///
    /// - On the wire: `TTLEnd`, Unsigned integer, optional
    /// - Example: `600`
    pub ttl_end: Option<u64>,

    /// Only what was changed at this time or later.
    ///
    /// - On the wire: `UpdatedAtBegin`, String, optional
    /// - Example: `2023-01-16 00:00:00`
    pub updated_at_begin: Option<String>,

    /// Only what was changed up to this time.
    ///
    /// - On the wire: `UpdatedAtEnd`, String, optional
    /// - Example: `2023-01-17 00:00:00`
    pub updated_at_end: Option<String>,

    /// Only records with this remark.
    ///
    /// - On the wire: `Remark`, String, optional
    /// - Example: `解析记录备注`
    pub remark: Option<String>,

    /// Whether `SubDomain` is the whole host.
    ///
    /// - On the wire: `IsExactSubDomain`, Boolean, optional
    /// - Example: `false`
    pub is_exact_sub_domain: Option<bool>,

    /// ID of the project, as the account center shows it.
    ///
    /// - On the wire: `ProjectId`, Integer, optional
    /// - Example: `-1`
    pub project_id: Option<i64>,
}

impl DescribeRecordFilterListRequest {
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

    /// Sets `SubDomain`. Only records of this host, or whose host holds this text; see `IsExactSubDomain`.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }

    /// Sets `RecordType`. Only records of these types, such as `A`, `CNAME` or `显性URL`.
    #[inline]
    pub fn record_type(mut self, record_type: Vec<String>) -> Self {
        self.record_type = Some(record_type);
        self
    }

    /// Sets `RecordLine`. Only records of these lines, by their IDs.
    #[inline]
    pub fn record_line(mut self, record_line: Vec<String>) -> Self {
        self.record_line = Some(record_line);
        self
    }

    /// Sets `GroupId`. Only records of these groups.
    #[inline]
    pub fn group_id(mut self, group_id: Vec<u64>) -> Self {
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
    pub fn sort_field(mut self, sort_field: RecordSortField) -> Self {
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

    /// Sets `RecordValue`. Only records with this value.
    pub fn record_value(mut self, record_value: impl Into<String>) -> Self {
        self.record_value = Some(record_value.into());
        self
    }

    /// Sets `RecordStatus`. Only records with these statuses.
    #[inline]
    pub fn record_status(mut self, record_status: Vec<RecordStatus>) -> Self {
        self.record_status = Some(record_status);
        self
    }

    /// Sets `WeightBegin`. Smallest weight.
    #[inline]
    pub fn weight_begin(mut self, weight_begin: u64) -> Self {
        self.weight_begin = Some(weight_begin);
        self
    }

    /// Sets `WeightEnd`. Largest weight.
    #[inline]
    pub fn weight_end(mut self, weight_end: u64) -> Self {
        self.weight_end = Some(weight_end);
        self
    }

    /// Sets `MXBegin`. Smallest MX priority.
    #[inline]
    pub fn mx_begin(mut self, mx_begin: u64) -> Self {
        self.mx_begin = Some(mx_begin);
        self
    }

    /// Sets `MXEnd`. Largest MX priority.
    #[inline]
    pub fn mx_end(mut self, mx_end: u64) -> Self {
        self.mx_end = Some(mx_end);
        self
    }

    /// Sets `TTLBegin`. Smallest TTL.
    #[inline]
    pub fn ttl_begin(mut self, ttl_begin: u64) -> Self {
        self.ttl_begin = Some(ttl_begin);
        self
    }

    /// Sets `TTLEnd`. Largest TTL.
    #[inline]
    pub fn ttl_end(mut self, ttl_end: u64) -> Self {
        self.ttl_end = Some(ttl_end);
        self
    }

    /// Sets `UpdatedAtBegin`. Only what was changed at this time or later.
    pub fn updated_at_begin(mut self, updated_at_begin: impl Into<String>) -> Self {
        self.updated_at_begin = Some(updated_at_begin.into());
        self
    }

    /// Sets `UpdatedAtEnd`. Only what was changed up to this time.
    pub fn updated_at_end(mut self, updated_at_end: impl Into<String>) -> Self {
        self.updated_at_end = Some(updated_at_end.into());
        self
    }

    /// Sets `Remark`. Only records with this remark.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `IsExactSubDomain`. Whether `SubDomain` is the whole host.
    #[inline]
    pub fn is_exact_sub_domain(mut self, is_exact_sub_domain: bool) -> Self {
        self.is_exact_sub_domain = Some(is_exact_sub_domain);
        self
    }

    /// Sets `ProjectId`. ID of the project, as the account center shows it.
    #[inline]
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }
}

/// Response of [`Client::describe_record_filter_list`].
#[non_exhaustive]
pub struct DescribeRecordFilterListResponse {
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
    pub enum RecordSortField, UnknownRecordSortField {
        /// `NAME` – Host.
        Name = "NAME",
        /// `LINE` – Line.
        Line = "LINE",
        /// `TYPE` – Type.
        Type = "TYPE",
        /// `VALUE` – Value.
        Value = "VALUE",
        /// `WEIGHT` – Weight.
        Weight = "WEIGHT",
        /// `MX` – MX priority.
        Mx = "MX",
        /// `TTL` – TTL.
        Ttl = "TTL",
        /// `UPDATED_ON` – Time of the last change.
        UpdatedOn = "UPDATED_ON",
    }
}

impl rt::Action for DescribeRecordFilterListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeRecordFilterList")
    };
    type Response = DescribeRecordFilterListResponse;
}

rt::paged! {
    DescribeRecordFilterListRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(3000)).items(&[&["RecordList"]]).total(&["RecordCountInfo", "TotalCount"]);
    RecordListItem, response => response.record_list
}

rt::request! {
    DescribeRecordFilterListRequest {
        0 domain: "Domain", required();
        1 domain_id: Option "DomainId";
        2 sub_domain: Option "SubDomain";
        3 record_type: Option "RecordType";
        4 record_line: Option "RecordLine";
        5 group_id: Option "GroupId";
        6 keyword: Option "Keyword";
        7 sort_field: Option "SortField", known();
        8 sort_type: Option "SortType", known();
        9 offset: Option "Offset";
        10 limit: Option "Limit", limits(&[max(3000)]);
        11 record_value: Option "RecordValue";
        12 record_status: Option "RecordStatus", each(&[documented()]);
        13 weight_begin: Option "WeightBegin";
        14 weight_end: Option "WeightEnd";
        15 mx_begin: Option "MXBegin";
        16 mx_end: Option "MXEnd";
        17 ttl_begin: Option "TTLBegin";
        18 ttl_end: Option "TTLEnd";
        19 updated_at_begin: Option "UpdatedAtBegin";
        20 updated_at_end: Option "UpdatedAtEnd";
        21 remark: Option "Remark";
        22 is_exact_sub_domain: Option "IsExactSubDomain";
        23 project_id: Option "ProjectId";
    }
}

rt::response! {
    DescribeRecordFilterListResponse {
        0 record_count_info: "RecordCountInfo", always();
        1 record_list: "RecordList", always();
        2 request_id: "RequestId";
    }
}
