// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainWhois.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::WhoisInfo;

impl Client {
    /// Asks Whois about a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainWhois)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
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
    /// use tc3::dnspod::{Client, DescribeDomainWhoisRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainWhoisRequest::new("dnspod.cn");
    /// let response = client.describe_domain_whois(&request).await?;
    /// println!("{:?}", response.info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_whois(
        &self,
        request: &DescribeDomainWhoisRequest,
    ) -> impl Future<Output = Result<DescribeDomainWhoisResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_domain_whois`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainWhoisRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    pub domain: String,
}

impl DescribeDomainWhoisRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// Response of [`Client::describe_domain_whois`].
#[non_exhaustive]
pub struct DescribeDomainWhoisResponse {
    /// What Whois says of the domain.
    ///
    /// - On the wire: `Info`, object `WhoisInfo`, always present in responses
    pub info: WhoisInfo,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeDomainWhoisRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainWhois")
    };
    type Response = DescribeDomainWhoisResponse;
}

rt::request! {
    DescribeDomainWhoisRequest {
        0 domain: "Domain", required();
    }
}

rt::response! {
    DescribeDomainWhoisResponse {
        0 info: "Info", always();
        1 request_id: "RequestId";
    }
}
