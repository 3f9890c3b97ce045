// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainAnalytics.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::AnalyticsInterval;
use crate::dnspod::v2021_03_23::types::{
    DomainAliasAnalyticsItem, DomainAnalyticsDetail, DomainAnalyticsInfo,
};

impl Client {
    /// Counts the queries of a domain by days or hours, within the last three months.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainAnalytics)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.DomainNotInService` – The domain does not use the DNS servers of DNSPod, so nothing is
    ///   counted.
    /// - `FailedOperation.TemporaryError` – The counts cannot be read at present.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{
    ///     Client, DescribeDomainAnalyticsRequest, DescribeDomainAnalyticsRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainAnalyticsRequest::new(DescribeDomainAnalyticsRequestArgs {
    ///     domain: "example.com".into(),
    ///     start_date: "2022-06-14".into(),
    ///     end_date: "2022-06-14".into(),
    /// });
    /// let response = client.describe_domain_analytics(&request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_analytics(
        &self,
        request: &DescribeDomainAnalyticsRequest,
    ) -> impl Future<Output = Result<DescribeDomainAnalyticsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_domain_analytics`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainAnalyticsRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `example.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// First day.
    ///
    /// - On the wire: `StartDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Example: `2022-06-08`
    pub start_date: String,

    /// Last day.
    ///
    /// - On the wire: `EndDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Example: `2022-06-14`
    pub end_date: String,

    /// Old form of `DNSFormat`.
    ///
    /// - On the wire: `DnsFormat`, String, optional
    /// - Example: `DATE`
    /// - Ignored if `DNSFormat` is given
    #[doc(hidden)]
    pub old_dns_format: Option<AnalyticsInterval>,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1143114`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Interval of the counts.
    ///
    /// - On the wire: `DNSFormat`, String, optional
    /// - Example: `DATE`
    /// - Wins over `DnsFormat`
    pub dns_format: Option<AnalyticsInterval>,
}

impl DescribeDomainAnalyticsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeDomainAnalyticsRequestArgs) -> Self {
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
    pub fn old_dns_format(mut self, old_dns_format: AnalyticsInterval) -> Self {
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
    pub fn dns_format(mut self, dns_format: AnalyticsInterval) -> Self {
        self.dns_format = Some(dns_format);
        self
    }
}

/// Named arguments of [`DescribeDomainAnalyticsRequest::new`].
#[derive(Clone)]
pub struct DescribeDomainAnalyticsRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `StartDate` – First day.
    pub start_date: String,
    /// `EndDate` – Last day.
    pub end_date: String,
}

/// Response of [`Client::describe_domain_analytics`].
#[non_exhaustive]
pub struct DescribeDomainAnalyticsResponse {
    /// Queries in each interval.
    ///
    /// - On the wire: `Data`, list of object `DomainAnalyticsDetail`, always present in responses
    pub data: Vec<DomainAnalyticsDetail>,

    /// Sum and period.
    ///
    /// - On the wire: `Info`, object `DomainAnalyticsInfo`, always present in responses
    pub info: DomainAnalyticsInfo,

    /// The same for each alias of the domain.
    ///
    /// - On the wire: `AliasData`, list of object `DomainAliasAnalyticsItem`, always present in responses
    pub alias_data: Vec<DomainAliasAnalyticsItem>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeDomainAnalyticsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainAnalytics")
    };
    type Response = DescribeDomainAnalyticsResponse;
}

rt::request! {
    DescribeDomainAnalyticsRequest {
        0 domain: "Domain", required();
        1 start_date: "StartDate", required().limits(&[format(Date)]);
        2 end_date: "EndDate", required().limits(&[format(Date)]);
        3 old_dns_format: Option "DnsFormat", known();
        4 domain_id: Option "DomainId";
        5 dns_format: Option "DNSFormat", known();
    }
}

rt::response! {
    DescribeDomainAnalyticsResponse {
        0 data: "Data", always();
        1 info: "Info", always();
        2 alias_data: "AliasData", always();
        3 request_id: "RequestId";
    }
}
