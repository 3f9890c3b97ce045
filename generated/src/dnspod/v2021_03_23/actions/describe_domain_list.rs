// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;
use crate::dnspod::v2021_03_23::types::{DomainCountInfo, DomainListItem, TagItemFilter};

impl Client {
    /// Lists domains.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_domain_list_pages`](Self::describe_domain_list_pages) goes through all of them
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
    /// - `InvalidParameterValue.LimitInvalid` – The size of the page is wrong.
    /// - `OperationDenied.AccessDenied` – The account is not allowed to do this.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainListRequest, DomainCategory};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainListRequest::new()
    ///     .r#type(DomainCategory::All)
    ///     .offset(0)
    ///     .limit(1)
    ///     .group_id(1)
    ///     .keyword("dnspod");
    /// let response = client.describe_domain_list(&request).await?;
    /// println!("{:?}", response.domain_count_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_list(
        &self,
        request: &DescribeDomainListRequest,
    ) -> impl Future<Output = Result<DescribeDomainListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_domain_list`](Self::describe_domain_list) from the `Offset` of the request on,
    /// in pages of its `Limit`. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainListRequest, DomainCategory};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainListRequest::new()
    ///     .r#type(DomainCategory::All)
    ///     .offset(0)
    ///     .limit(1)
    ///     .group_id(1)
    ///     .keyword("dnspod");
    /// let mut items = client.describe_domain_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_list_pages(
        &self,
        request: &DescribeDomainListRequest,
    ) -> rt::paging::Pages<DescribeDomainListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_domain_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainListRequest {
    /// Which domains are listed.
    ///
    /// - On the wire: `Type`, String, optional
    /// - Default: `ALL`, applied by the service
    /// - Example: `ALL`
    pub r#type: Option<DomainCategory>,

    /// Number of items to skip.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<i64>,

    /// Items per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Default: `3000`, applied by the service
    /// - Example: `20`
    pub limit: Option<i64>,

    /// Only domains of this group.
    ///
    /// - On the wire: `GroupId`, Integer, optional
    /// - Example: `1`
    pub group_id: Option<i64>,

    /// Only domains that hold this text.
    ///
    /// - On the wire: `Keyword`, String, optional
    /// - Example: `qq`
    pub keyword: Option<String>,

    /// Only domains with these tags.
    ///
    /// - On the wire: `Tags`, list of object `TagItemFilter`, optional
    pub tags: Option<Vec<TagItemFilter>>,
}

impl DescribeDomainListRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Type`. Which domains are listed.
    #[inline]
    pub fn r#type(mut self, r#type: DomainCategory) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `Offset`. Number of items to skip.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Limit`. Items per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `GroupId`. Only domains of this group.
    #[inline]
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `Keyword`. Only domains that hold this text.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `Tags`. Only domains with these tags.
    #[inline]
    pub fn tags(mut self, tags: Vec<TagItemFilter>) -> Self {
        self.tags = Some(tags);
        self
    }
}

impl Default for DescribeDomainListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_domain_list`].
#[non_exhaustive]
pub struct DescribeDomainListResponse {
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
    /// Which domains are listed. The vendor lists the values without saying what they mean.
    pub enum DomainCategory, UnknownDomainCategory {
        /// `ALL` – All of them.
        All = "ALL",
        /// `MINE` – Those of the account.
        Mine = "MINE",
        /// `SHARE` – Those that others share with the account.
        Shared = "SHARE",
        /// `ISMARK` – Those with a star.
        Starred = "ISMARK",
        /// `PAUSE` – Paused ones.
        Paused = "PAUSE",
        /// `VIP` – Those with a paid package.
        Paid = "VIP",
        /// `RECENT` – Those that were changed lately.
        Recent = "RECENT",
        /// `SHARE_OUT` – Those that the account shares with others.
        SharedWithOthers = "SHARE_OUT",
        /// `FREE` – Those with the free package.
        Free = "FREE",
    }
}

impl rt::Action for DescribeDomainListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainList")
    };
    type Response = DescribeDomainListResponse;
}

rt::paged! {
    DescribeDomainListRequest,
    offset(&["Offset"]).limit(&["Limit"], None).items(&[&["DomainList"]]).total(&["DomainCountInfo", "DomainTotal"]);
    DomainListItem, response => response.domain_list
}

rt::request! {
    DescribeDomainListRequest {
        0 r#type: Option "Type", known();
        1 offset: Option "Offset";
        2 limit: Option "Limit";
        3 group_id: Option "GroupId";
        4 keyword: Option "Keyword";
        5 tags: Option "Tags";
    }
}

rt::response! {
    DescribeDomainListResponse {
        0 domain_count_info: "DomainCountInfo", always();
        1 domain_list: "DomainList", always();
        2 request_id: "RequestId";
    }
}
