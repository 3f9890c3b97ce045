// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeResolveCount.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::ResolveInterval;
use crate::dnspod::v2021_03_23::types::{
    ResolveCountAliasItem, ResolveCountDataItem, ResolveCountInfo,
};

impl Client {
    /// Counts the queries of a domain by ten minutes, hours or days, within the last 32 days.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeResolveCount)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.AuthLogUnsupport` – The package of the domain does not count queries.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.DomainNotInService` – The domain does not use the DNS servers of DNSPod, so nothing is
    ///   counted.
    /// - `FailedOperation.TemporaryError` – The counts cannot be read at present.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.AuthLogInvalidRetCode` – The state of resolution is wrong.
    /// - `InvalidParameter.AuthLogInvalidScope` – The region is wrong.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.EndDateBeyondRange` – The end of the period is out of range.
    /// - `InvalidParameter.InvalidEndDate` – The end of the period is not valid.
    /// - `InvalidParameter.InvalidStartDate` – The start of the period is not valid.
    /// - `InvalidParameter.ParamsMissing` – A parameter is wrong or missing.
    /// - `InvalidParameter.StartDateBeyondRange` – The start of the period is out of range.
    /// - `InvalidParameter.SubsBeyondRange` – There are too many subdomains.
    /// - `InvalidParameterValue.DomainGradeInvalid` – The package is wrong.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{
    ///     Client, DescribeResolveCountRequest, DescribeResolveCountRequestArgs, ResolveInterval,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeResolveCountRequest::new(DescribeResolveCountRequestArgs {
    ///         domain: "029z.com".into(),
    ///         start_date: "2024-11-11".into(),
    ///         end_date: "2024-11-12".into(),
    ///     })
    ///     .dns_format(ResolveInterval::TenMinutes);
    /// let response = client.describe_resolve_count(&request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_resolve_count(
        &self,
        request: &DescribeResolveCountRequest,
    ) -> impl Future<Output = Result<DescribeResolveCountResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_resolve_count`].
#[must_use]
#[non_exhaustive]
pub struct DescribeResolveCountRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `example.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// First day, within the last 32 days.
    ///
    /// - On the wire: `StartDate`, date (`2022-01-01`), required
    /// - Limit: at most 32 days ago (logs a warning), a date like 2023-11-14 (logs a warning)
    /// - Example: `2022-06-08`
    pub start_date: String,

    /// Last day, within the last 32 days.
    ///
    /// - On the wire: `EndDate`, date (`2022-01-01`), required
    /// - Limit: at most 32 days ago (logs a warning), a date like 2023-11-14 (logs a warning)
    /// - Example: `2022-06-14`
    pub end_date: String,

    /// Old form of `DNSFormat`.
    ///
    /// - On the wire: `DnsFormat`, String, optional
    /// - Example: `minute`
    /// - Ignored if `DNSFormat` is given
    #[doc(hidden)]
    pub old_dns_format: Option<ResolveInterval>,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `435436`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Interval of the counts.
    ///
    /// - On the wire: `DNSFormat`, String, optional
    /// - Example: `hour`
    /// - Wins over `DnsFormat`
    pub dns_format: Option<ResolveInterval>,
}

impl DescribeResolveCountRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeResolveCountRequestArgs) -> Self {
        Self {
            domain: args.domain,
            start_date: args.start_date,
            end_date: args.end_date,
            ..rt::unset()
        }
    }

    /// Sets `DnsFormat`. Old form of `DNSFormat`.
    #[doc(hidden)]
    #[inline]
    pub fn old_dns_format(mut self, old_dns_format: ResolveInterval) -> Self {
        self.old_dns_format = Some(old_dns_format);
        self
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// Sets `DNSFormat`. Interval of the counts.
    #[inline]
    pub fn dns_format(mut self, dns_format: ResolveInterval) -> Self {
        self.dns_format = Some(dns_format);
        self
    }
}

/// Named arguments of [`DescribeResolveCountRequest::new`].
#[derive(Clone)]
pub struct DescribeResolveCountRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `StartDate` – First day, within the last 32 days.
    pub start_date: String,
    /// `EndDate` – Last day, within the last 32 days.
    pub end_date: String,
}

/// Response of [`Client::describe_resolve_count`].
#[non_exhaustive]
pub struct DescribeResolveCountResponse {
    /// Queries in each interval.
    ///
    /// - On the wire: `Data`, list of object `ResolveCountDataItem`, always present in responses
    pub data: Vec<ResolveCountDataItem>,

    /// Sum and period.
    ///
    /// - On the wire: `Info`, object `ResolveCountInfo`, always present in responses
    pub info: ResolveCountInfo,

    /// The same for each alias of the domain.
    ///
    /// - On the wire: `AliasData`, list of object `ResolveCountAliasItem`, always present in responses
    pub alias_data: Vec<ResolveCountAliasItem>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeResolveCountRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeResolveCount")
    };
    type Response = DescribeResolveCountResponse;
}

rt::request! {
    DescribeResolveCountRequest {
        0 domain: "Domain", required();
        1 start_date: "StartDate", required().limits(&[min_now(-2764800), format(Date)]);
        2 end_date: "EndDate", required().limits(&[min_now(-2764800), format(Date)]);
        3 old_dns_format: Option "DnsFormat", known();
        4 domain_id: Option "DomainId";
        5 dns_format: Option "DNSFormat", known();
    }
}

rt::response! {
    DescribeResolveCountResponse {
        0 data: "Data", always();
        1 info: "Info", always();
        2 alias_data: "AliasData", always();
        3 request_id: "RequestId";
    }
}
