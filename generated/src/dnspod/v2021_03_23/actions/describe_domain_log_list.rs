// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainLogList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::ErrorCode;

impl Client {
    /// Lists what was done to a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainLogList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_domain_log_list_pages`](Self::describe_domain_log_list_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainLogListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainLogListRequest::new("dnspod.cn").offset(0).limit(100);
    /// let response = client.describe_domain_log_list(&request).await?;
    /// println!("{:?}", response.log_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_log_list(
        &self,
        request: &DescribeDomainLogListRequest,
    ) -> impl Future<Output = Result<DescribeDomainLogListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_domain_log_list`](Self::describe_domain_log_list) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 500 if that is not set. Nothing is called before the first one is
    /// asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainLogListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainLogListRequest::new("dnspod.cn").offset(0).limit(100);
    /// let mut items = client.describe_domain_log_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_log_list_pages(
        &self,
        request: &DescribeDomainLogListRequest,
    ) -> rt::paging::Pages<DescribeDomainLogListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_domain_log_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainLogListRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `61`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Number of items to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub offset: Option<u64>,

    /// Items per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 500 (checked before sending)
    /// - Default: `500`, applied by the service
    /// - Example: `100`
    pub limit: Option<u64>,
}

impl DescribeDomainLogListRequest {
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
}

/// Response of [`Client::describe_domain_log_list`].
#[non_exhaustive]
pub struct DescribeDomainLogListResponse {
    /// Lines of the log.
    ///
    /// - On the wire: `LogList`, list of String, always present in responses
    /// - Example: `2021-01-18 12:06:11: (111.111.111.111) 添加 A 记录 默认 线路 ftp 值 64`
    /// - Sensitive: never shown in errors, logs and debug output
    pub log_list: Vec<String>,

    /// Lines on the page.
    ///
    /// - On the wire: `PageSize`, Unsigned integer, always present in responses
    /// - Example: `100`
    pub page_size: u64,

    /// Lines in the log.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub total_count: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeDomainLogListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainLogList")
    };
    type Response = DescribeDomainLogListResponse;
}

rt::paged! {
    DescribeDomainLogListRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(500)).items(&[&["LogList"]]).total(&["TotalCount"]);
    String, response => response.log_list
}

rt::request! {
    DescribeDomainLogListRequest {
        0 domain: "Domain", required();
        1 domain_id: Option "DomainId";
        2 offset: Option "Offset";
        3 limit: Option "Limit", limits(&[max(500)]);
    }
}

rt::response! {
    DescribeDomainLogListResponse {
        0 log_list: "LogList", always().sensitive();
        1 page_size: "PageSize", always();
        2 total_count: "TotalCount", always();
        3 request_id: "RequestId";
    }
}
