// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DeleteDomainAlias.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Deletes an alias of a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteDomainAlias)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.DomainIsLocked` – The domain is locked.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.DomainAliasIdInvalid` – The ID of the alias is wrong.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInEffectOrInvalidated` – The domain is being put into effect or out of it.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DeleteDomainAliasRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DeleteDomainAliasRequest::new(121212, "myfm.cc");
    /// let response = client.delete_domain_alias(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_domain_alias(
        &self,
        request: &DeleteDomainAliasRequest,
    ) -> impl Future<Output = Result<DeleteDomainAliasResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_domain_alias`].
#[must_use]
#[non_exhaustive]
pub struct DeleteDomainAliasRequest {
    /// ID of the alias. `DescribeDomainAliasList` lists them.
    ///
    /// - On the wire: `DomainAliasId`, Integer, required
    /// - Example: `14564`
    pub domain_alias_id: i64,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `myfm.cc`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Integer, optional
    /// - Example: `4324242`
    /// - Wins over `Domain`
    pub domain_id: Option<i64>,
}

impl DeleteDomainAliasRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain_alias_id: i64, domain: impl Into<String>) -> Self {
        Self {
            domain_alias_id,
            domain: domain.into(),
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: i64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Response of [`Client::delete_domain_alias`].
#[non_exhaustive]
pub struct DeleteDomainAliasResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteDomainAliasRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteDomainAlias")
    };
    type Response = DeleteDomainAliasResponse;
}

rt::request! {
    DeleteDomainAliasRequest {
        0 domain_alias_id: "DomainAliasId", required();
        1 domain: "Domain", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    DeleteDomainAliasResponse {
        0 request_id: "RequestId";
    }
}
