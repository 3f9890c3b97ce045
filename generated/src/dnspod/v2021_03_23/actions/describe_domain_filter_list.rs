// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainFilterList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;
use crate::dnspod::v2021_03_23::enums::SortOrder;
use crate::dnspod::v2021_03_23::types::{DomainCountInfo, DomainListItem, TagItemFilter};

impl Client {
    /// Lists domains by many criteria. Changes may take 30 seconds to show.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainFilterList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_domain_filter_list_pages`](Self::describe_domain_filter_list_pages) goes through all of
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
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.GroupIdInvalid` – The ID of the group is wrong.
    /// - `InvalidParameter.OffsetInvalid` – The offset is wrong.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.ResultMoreThan500` – More than 500 items were found.
    /// - `InvalidParameter.UnsupportedFilterType` – The kind of filter is not supported.
    /// - `InvalidParameterValue.LimitInvalid` – The size of the page is wrong.
    /// - `OperationDenied.AccessDenied` – The account is not allowed to do this.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainFilterListRequest, DomainScope};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainFilterListRequest::new(DomainScope::All)
    ///     .offset(0)
    ///     .limit(1);
    /// let response = client.describe_domain_filter_list(&request).await?;
    /// println!("{:?}", response.domain_count_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_filter_list(
        &self,
        request: &DescribeDomainFilterListRequest,
    ) -> impl Future<Output = Result<DescribeDomainFilterListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_domain_filter_list`](Self::describe_domain_filter_list) from the `Offset` of
    /// the request on, in pages of its `Limit`. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainFilterListRequest, DomainScope};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainFilterListRequest::new(DomainScope::All)
    ///     .offset(0)
    ///     .limit(1);
    /// let mut items = client.describe_domain_filter_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_filter_list_pages(
        &self,
        request: &DescribeDomainFilterListRequest,
    ) -> rt::paging::Pages<DescribeDomainFilterListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_domain_filter_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainFilterListRequest {
    /// Which domains are listed.
    ///
    /// - On the wire: `Type`, String, required
    /// - Example: `ALL`
    pub r#type: DomainScope,

    /// Number of items to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Items per page. No more than 5000 come at once; page on for the others.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Default: `5000`, applied by the service
    /// - Example: `20`
    pub limit: Option<u64>,

    /// Only domains of this group.
    ///
    /// - On the wire: `GroupId`, list of Integer, optional
    /// - Example: `1`
    pub group_id: Option<Vec<i64>>,

    /// Only domains that hold this text.
    ///
    /// - On the wire: `Keyword`, String, optional
    /// - Example: `qq`
    pub keyword: Option<String>,

    /// What to sort by.
    ///
    /// - On the wire: `SortField`, String, optional
    /// - Example: `NAME`
    pub sort_field: Option<DomainSortField>,

    /// Direction of sorting.
    ///
    /// - On the wire: `SortType`, String, optional
    /// - Example: `ASC`
    pub sort_type: Option<SortOrder>,

    /// Only domains with these statuses.
    ///
    /// - On the wire: `Status`, list of String, optional
    /// - Example: `ENABLE`
    pub status: Option<Vec<DomainStatusFilter>>,

    /// Only domains with these packages, as `Grade` of `DescribeDomain` names them.
    ///
    /// - On the wire: `Package`, list of String, optional
    /// - Example: `DP_FREE`
    pub package: Option<Vec<String>>,

    /// Only domains whose remark holds this text.
    ///
    /// - On the wire: `Remark`, String, optional
    /// - Example: `备注`
    pub remark: Option<String>,

    /// Only what was changed at this time or later.
    ///
    /// - On the wire: `UpdatedAtBegin`, date and time (`2022-01-01 00:00:00`), optional
    /// - Limit: a date and time like 2023-11-14 22:13:20 (logs a warning)
    /// - Example: `2021-05-01 03:00:00`
    pub updated_at_begin: Option<String>,

    /// Only what was changed up to this time.
    ///
    /// - On the wire: `UpdatedAtEnd`, date and time (`2022-01-01 00:00:00`), optional
    /// - Limit: a date and time like 2023-11-14 22:13:20 (logs a warning)
    /// - Example: `2021-05-10 20:00:00`
    pub updated_at_end: Option<String>,

    /// Least number of records of a domain.
    ///
    /// - On the wire: `RecordCountBegin`, Unsigned integer, optional
    /// - Example: `10`
    pub record_count_begin: Option<u64>,

    /// Largest number of records of a domain.
    ///
    /// - On the wire: `RecordCountEnd`, Unsigned integer, optional
    /// - Example: `100`
    pub record_count_end: Option<u64>,

    /// ID of the project, as the account center shows it.
    ///
    /// - On the wire: `ProjectId`, Integer, optional
    /// - Example: `-1`
    pub project_id: Option<i64>,

    /// Only domains with these tags.
    ///
    /// - On the wire: `Tags`, list of object `TagItemFilter`, optional
    pub tags: Option<Vec<TagItemFilter>>,
}

impl DescribeDomainFilterListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(r#type: DomainScope) -> Self {
        Self { r#type, ..rt::unset() }
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

    /// Sets `GroupId`. Only domains of this group.
    #[inline]
    pub fn group_id(mut self, group_id: Vec<i64>) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `Keyword`. Only domains that hold this text.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `SortField`. What to sort by.
    #[inline]
    pub fn sort_field(mut self, sort_field: DomainSortField) -> Self {
        self.sort_field = Some(sort_field);
        self
    }

    /// Sets `SortType`. Direction of sorting.
    #[inline]
    pub fn sort_type(mut self, sort_type: SortOrder) -> Self {
        self.sort_type = Some(sort_type);
        self
    }

    /// Sets `Status`. Only domains with these statuses.
    #[inline]
    pub fn status(mut self, status: Vec<DomainStatusFilter>) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `Package`. Only domains with these packages, as `Grade` of `DescribeDomain` names them.
    #[inline]
    pub fn package(mut self, package: Vec<String>) -> Self {
        self.package = Some(package);
        self
    }

    /// Sets `Remark`. Only domains whose remark holds this text.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
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

    /// Sets `RecordCountBegin`. Least number of records of a domain.
    #[inline]
    pub fn record_count_begin(mut self, record_count_begin: u64) -> Self {
        self.record_count_begin = Some(record_count_begin);
        self
    }

    /// Sets `RecordCountEnd`. Largest number of records of a domain.
    #[inline]
    pub fn record_count_end(mut self, record_count_end: u64) -> Self {
        self.record_count_end = Some(record_count_end);
        self
    }

    /// Sets `ProjectId`. ID of the project, as the account center shows it.
    #[inline]
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Sets `Tags`. Only domains with these tags.
    #[inline]
    pub fn tags(mut self, tags: Vec<TagItemFilter>) -> Self {
        self.tags = Some(tags);
        self
    }
}

/// Response of [`Client::describe_domain_filter_list`].
#[non_exhaustive]
pub struct DescribeDomainFilterListResponse {
    /// Numbers of domains.
    ///
    /// - On the wire: `DomainCountInfo`, object `DomainCountInfo`, always present in responses
    pub domain_count_info: DomainCountInfo,

    /// The domains.
    ///
    /// - On the wire: `DomainList`, list of object `DomainListItem`, always present in responses
    pub domain_list: Vec<DomainListItem>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Which domains are listed.
    pub enum DomainScope, UnknownDomainScope {
        /// `ALL` – All of them.
        All = "ALL",
        /// `MINE` – Those of the account.
        Mine = "MINE",
        /// `SHARE` – Those that others share with the account.
        Shared = "SHARE",
        /// `RECENT` – Those that were changed lately.
        Recent = "RECENT",
    }
}

rt::text_enum! {
    /// What domains are sorted by.
    pub enum DomainSortField, UnknownDomainSortField {
        /// `NAME` – Name.
        Name = "NAME",
        /// `STATUS` – State.
        Status = "STATUS",
        /// `RECORDS` – Number of records.
        Records = "RECORDS",
        /// `GRADE` – Package.
        Grade = "GRADE",
        /// `UPDATED_ON` – Time of the last change.
        UpdatedOn = "UPDATED_ON",
    }
}

rt::text_enum! {
    /// State of the domains that are listed.
    pub enum DomainStatusFilter, UnknownDomainStatusFilter {
        /// `ENABLE` – In use.
        Enabled = "ENABLE",
        /// `LOCK` – Locked.
        Locked = "LOCK",
        /// `PAUSE` – Paused.
        Paused = "PAUSE",
        /// `SPAM` – Banned.
        Banned = "SPAM",
    }
}

impl rt::Action for DescribeDomainFilterListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainFilterList")
    };
    type Response = DescribeDomainFilterListResponse;
}

rt::paged! {
    DescribeDomainFilterListRequest,
    offset(&["Offset"]).limit(&["Limit"], None).items(&[&["DomainList"]]).total(&["DomainCountInfo", "DomainTotal"]);
    DomainListItem, response => response.domain_list
}

rt::request! {
    DescribeDomainFilterListRequest {
        0 r#type: "Type", required().known();
        1 offset: Option "Offset";
        2 limit: Option "Limit";
        3 group_id: Option "GroupId";
        4 keyword: Option "Keyword";
        5 sort_field: Option "SortField", known();
        6 sort_type: Option "SortType", known();
        7 status: Option "Status", each(&[documented()]);
        8 package: Option "Package";
        9 remark: Option "Remark";
        10 updated_at_begin: Option "UpdatedAtBegin", limits(&[format(DateTime)]);
        11 updated_at_end: Option "UpdatedAtEnd", limits(&[format(DateTime)]);
        12 record_count_begin: Option "RecordCountBegin";
        13 record_count_end: Option "RecordCountEnd";
        14 project_id: Option "ProjectId";
        15 tags: Option "Tags";
    }
}

rt::response! {
    DescribeDomainFilterListResponse {
        0 domain_count_info: "DomainCountInfo", always();
        1 domain_list: "DomainList", always();
        2 request_id: "RequestId";
    }
}
