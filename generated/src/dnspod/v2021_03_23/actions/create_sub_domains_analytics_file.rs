// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateSubDomainsAnalyticsFile.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::AnalyticsInterval;
use crate::dnspod::v2021_03_23::types::SubDomainsAnalyticsParamsItem;

impl Client {
    /// Exports how often subdomains were queried. `DescribeFileInfoByJobId` gives the file.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateSubDomainsAnalyticsFile)
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
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.BatchLimitUndo` – Another task of the account is running.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainsEmpty` – No domain was sent.
    /// - `InvalidParameter.JobGreaterThanLimit` – The task has more than 5000 records.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `InvalidParameter.RecordsEmpty` – No record was sent.
    /// - `InvalidParameter.StarttimeGreaterThanEndtime` – The period ends before it starts.
    /// - `InvalidParameterValue.DomainGradeInvalid` – The package is wrong.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{
    ///     AnalyticsInterval, Client, CreateSubDomainsAnalyticsFileRequest,
    ///     SubDomainsAnalyticsParamsItem, SubdomainSelection,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateSubDomainsAnalyticsFileRequest::new(
    ///         Vec::from([
    ///             SubDomainsAnalyticsParamsItem::new("dnspod.cn")
    ///                 .sub_domain("www")
    ///                 .offset(0)
    ///                 .limit(1),
    ///         ]),
    ///         "2023-02-09",
    ///         SubdomainSelection::All,
    ///     )
    ///     .dns_format(AnalyticsInterval::Day)
    ///     .end_date("2023-02-10");
    /// let response = client.create_sub_domains_analytics_file(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_sub_domains_analytics_file(
        &self,
        request: &CreateSubDomainsAnalyticsFileRequest,
    ) -> impl Future<Output = Result<CreateSubDomainsAnalyticsFileResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_sub_domains_analytics_file`].
#[must_use]
#[non_exhaustive]
pub struct CreateSubDomainsAnalyticsFileRequest {
    /// Domains whose queries are exported.
    ///
    /// - On the wire: `Domains`, list of object `SubDomainsAnalyticsParamsItem`, required
    pub domains: Vec<SubDomainsAnalyticsParamsItem>,

    /// First day.
    ///
    /// - On the wire: `StartDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Example: `2023-01-01`
    pub start_date: String,

    /// Which subdomains are exported.
    ///
    /// - On the wire: `SubDomainType`, Integer, required
    /// - Example: `1`
    pub sub_domain_type: SubdomainSelection,

    /// Interval of the counts.
    ///
    /// - On the wire: `DNSFormat`, String, optional
    /// - Default: `DATE`, applied by the service
    /// - Example: `DATE`
    pub dns_format: Option<AnalyticsInterval>,

    /// Last day; today if left out.
    ///
    /// - On the wire: `EndDate`, date (`2022-01-01`), optional
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Example: `2023-01-02`
    pub end_date: Option<String>,
}

impl CreateSubDomainsAnalyticsFileRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        domains: Vec<SubDomainsAnalyticsParamsItem>,
        start_date: impl Into<String>,
        sub_domain_type: SubdomainSelection,
    ) -> Self {
        Self {
            domains,
            start_date: start_date.into(),
            sub_domain_type,
            ..rt::unset()
        }
    }

    /// Sets `DNSFormat`. Interval of the counts.
    #[inline]
    pub fn dns_format(mut self, dns_format: AnalyticsInterval) -> Self {
        self.dns_format = Some(dns_format);
        self
    }

    /// Sets `EndDate`. Last day; today if left out.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

/// Response of [`Client::create_sub_domains_analytics_file`].
#[non_exhaustive]
pub struct CreateSubDomainsAnalyticsFileResponse {
    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub job_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Which subdomains are exported.
    pub enum SubdomainSelection, UnknownSubdomainSelection {
        /// `1` – All subdomains.
        All = 1,
        /// `2` – Subdomains without queries.
        WithoutQueries = 2,
    }
}

impl rt::Action for CreateSubDomainsAnalyticsFileRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSubDomainsAnalyticsFile")
    };
    type Response = CreateSubDomainsAnalyticsFileResponse;
}

rt::request! {
    CreateSubDomainsAnalyticsFileRequest {
        0 domains: "Domains", required();
        1 start_date: "StartDate", required().limits(&[format(Date)]);
        2 sub_domain_type: "SubDomainType", required().known();
        3 dns_format: Option "DNSFormat", known();
        4 end_date: Option "EndDate", limits(&[format(Date)]);
    }
}

rt::response! {
    CreateSubDomainsAnalyticsFileResponse {
        0 job_id: "JobId", always();
        1 request_id: "RequestId";
    }
}
