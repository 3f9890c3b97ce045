// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateDomainsAnalyticsFile.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::AnalyticsInterval;

impl Client {
    /// Exports how often domains were queried. `DescribeFileInfoByJobId` gives the file.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainsAnalyticsFile)
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
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{AnalyticsInterval, Client, CreateDomainsAnalyticsFileRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateDomainsAnalyticsFileRequest::new(
    ///         vec!["dnspod.cn".into()],
    ///         "2023-02-09",
    ///     )
    ///     .dns_format(AnalyticsInterval::Day)
    ///     .end_date("2023-02-10");
    /// let response = client.create_domains_analytics_file(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_domains_analytics_file(
        &self,
        request: &CreateDomainsAnalyticsFileRequest,
    ) -> impl Future<Output = Result<CreateDomainsAnalyticsFileResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_domains_analytics_file`].
#[must_use]
#[non_exhaustive]
pub struct CreateDomainsAnalyticsFileRequest {
    /// Domains whose queries are exported.
    ///
    /// - On the wire: `Domains`, list of String, required
    /// - Example: `dnspod.cn`, `dnspod.com`
    pub domains: Vec<String>,

    /// First day.
    ///
    /// - On the wire: `StartDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Example: `2023-01-01`
    pub start_date: String,

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

impl CreateDomainsAnalyticsFileRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domains: Vec<String>, start_date: impl Into<String>) -> Self {
        Self {
            domains,
            start_date: start_date.into(),
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

/// Response of [`Client::create_domains_analytics_file`].
#[non_exhaustive]
pub struct CreateDomainsAnalyticsFileResponse {
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

impl rt::Action for CreateDomainsAnalyticsFileRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDomainsAnalyticsFile")
    };
    type Response = CreateDomainsAnalyticsFileResponse;
}

rt::request! {
    CreateDomainsAnalyticsFileRequest {
        0 domains: "Domains", required();
        1 start_date: "StartDate", required().limits(&[format(Date)]);
        2 dns_format: Option "DNSFormat", known();
        3 end_date: Option "EndDate", limits(&[format(Date)]);
    }
}

rt::response! {
    CreateDomainsAnalyticsFileResponse {
        0 job_id: "JobId", always();
        1 request_id: "RequestId";
    }
}
