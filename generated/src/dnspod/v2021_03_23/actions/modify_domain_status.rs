// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyDomainStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::Switch;

impl Client {
    /// Pauses a domain or resumes it.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DomainIsKeyDomain` – The domain is specially protected against deletion.
    /// - `FailedOperation.DomainIsLocked` – The domain is locked.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.ToolsDomainInvalid` – The domain is not valid.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyDomainStatusRequest, Switch};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyDomainStatusRequest::new("dnspod.com", Switch::Off);
    /// let response = client.modify_domain_status(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_domain_status(
        &self,
        request: &ModifyDomainStatusRequest,
    ) -> impl Future<Output = Result<ModifyDomainStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_domain_status`].
#[must_use]
#[non_exhaustive]
pub struct ModifyDomainStatusRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Whether to resolve the domain or to pause it.
    ///
    /// - On the wire: `Status`, String, required
    /// - Example: `enable`
    pub status: Switch,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `61`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl ModifyDomainStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>, status: Switch) -> Self {
        Self {
            domain: domain.into(),
            status,
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Response of [`Client::modify_domain_status`].
#[non_exhaustive]
pub struct ModifyDomainStatusResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyDomainStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyDomainStatus")
    };
    type Response = ModifyDomainStatusResponse;
}

rt::request! {
    ModifyDomainStatusRequest {
        0 domain: "Domain", required();
        1 status: "Status", required().known();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    ModifyDomainStatusResponse {
        0 request_id: "RequestId";
    }
}
