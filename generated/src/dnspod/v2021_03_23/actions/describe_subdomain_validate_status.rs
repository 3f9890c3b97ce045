// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeSubdomainValidateStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Says whether the TXT record of `CreateSubdomainValidateTXTValue` was found; an error if not.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSubdomainValidateStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DomainExists` – The account has the domain.
    /// - `InvalidParameter.QuhuiTxtNotMatch` – The TXT record has another value.
    /// - `InvalidParameter.QuhuiTxtRecordWait` – The TXT record does not exist, or not yet.
    /// - `InvalidParameter.SubdomainInvalid` – The subdomain is wrong.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeSubdomainValidateStatusRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeSubdomainValidateStatusRequest::new("sub.dnspod.cn");
    /// let response = client.describe_subdomain_validate_status(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_subdomain_validate_status(
        &self,
        request: &DescribeSubdomainValidateStatusRequest,
    ) -> impl Future<Output = Result<DescribeSubdomainValidateStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_subdomain_validate_status`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSubdomainValidateStatusRequest {
    /// Subdomain to be added as a zone of its own.
    ///
    /// - On the wire: `DomainZone`, String, required
    /// - Example: `sub.dnspod.cn`
    pub domain_zone: String,
}

impl DescribeSubdomainValidateStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain_zone: impl Into<String>) -> Self {
        Self {
            domain_zone: domain_zone.into(),
        }
    }
}

/// Response of [`Client::describe_subdomain_validate_status`].
#[non_exhaustive]
pub struct DescribeSubdomainValidateStatusResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSubdomainValidateStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSubdomainValidateStatus")
    };
    type Response = DescribeSubdomainValidateStatusResponse;
}

rt::request! {
    DescribeSubdomainValidateStatusRequest {
        0 domain_zone: "DomainZone", required();
    }
}

rt::response! {
    DescribeSubdomainValidateStatusResponse {
        0 request_id: "RequestId";
    }
}
