// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateSubdomainValidateTXTValue.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Gives the TXT record that has to exist before a subdomain is added as a zone of its own.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateSubdomainValidateTXTValue)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DomainExists` – The account has the domain.
    /// - `InvalidParameter.SubdomainInvalid` – The subdomain is wrong.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, CreateSubdomainValidateTXTValueRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateSubdomainValidateTXTValueRequest::new("sub.dnspod.cn");
    /// let response = client.create_subdomain_validate_txt_value(&request).await?;
    /// println!("{}", response.domain);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_subdomain_validate_txt_value(
        &self,
        request: &CreateSubdomainValidateTXTValueRequest,
    ) -> impl Future<Output = Result<CreateSubdomainValidateTXTValueResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_subdomain_validate_txt_value`].
#[must_use]
#[non_exhaustive]
pub struct CreateSubdomainValidateTXTValueRequest {
    /// Subdomain to be added as a zone of its own.
    ///
    /// - On the wire: `DomainZone`, String, required
    /// - Example: `sub.dnspod.cn`
    pub domain_zone: String,
}

impl CreateSubdomainValidateTXTValueRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain_zone: impl Into<String>) -> Self {
        Self {
            domain_zone: domain_zone.into(),
        }
    }
}

/// Response of [`Client::create_subdomain_validate_txt_value`].
#[non_exhaustive]
pub struct CreateSubdomainValidateTXTValueResponse {
    /// Main domain to which the TXT record is added.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `dnspod.cn`
    pub domain: String,

    /// Old form of `SubDomain`.
    ///
    /// - On the wire: `Subdomain`, String, always present in responses
    /// - Example: `_dnspodcheck`
    #[doc(hidden)]
    pub subdomain: String,

    /// Type of the record to add.
    ///
    /// - On the wire: `RecordType`, String, always present in responses
    /// - Example: `TXT`
    pub record_type: String,

    /// Value of the TXT record.
    ///
    /// - On the wire: `Value`, String, always present in responses
    /// - Example: `3D015C717021A7A639D53673DB781317`
    pub value: String,

    /// Parent domain that can have the TXT record in place of the main domain.
    ///
    /// - On the wire: `ParentDomain`, String
    /// - Example: `sub`
    pub parent_domain: Option<String>,

    /// Host of the TXT record.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses
    /// - Example: `_dnspodcheck`
    pub sub_domain: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateSubdomainValidateTXTValueRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSubdomainValidateTXTValue")
    };
    type Response = CreateSubdomainValidateTXTValueResponse;
}

rt::request! {
    CreateSubdomainValidateTXTValueRequest {
        0 domain_zone: "DomainZone", required();
    }
}

rt::response! {
    CreateSubdomainValidateTXTValueResponse {
        0 domain: "Domain", always();
        1 subdomain: "Subdomain", always();
        2 record_type: "RecordType", always();
        3 value: "Value", always();
        4 parent_domain: Option "ParentDomain";
        5 sub_domain: "SubDomain", always();
        6 request_id: "RequestId";
    }
}
