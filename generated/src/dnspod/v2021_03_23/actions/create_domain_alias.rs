// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateDomainAlias.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Adds an alias to a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainAlias)
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
    /// - `FailedOperation.DomainExists` – The account has the domain.
    /// - `FailedOperation.DomainIsLocked` – The domain is locked.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.DomainOwnedByOtherUser` – Another account has added the domain.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.AliasIsMyDomain` – The account has the domain itself, so it cannot be an alias.
    /// - `InvalidParameter.DomainAliasExists` – The alias exists.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInEffectOrInvalidated` – The domain is being put into effect or out of it.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `LimitExceeded.DomainAliasCountExceeded` – The domain can have no more aliases.
    /// - `LimitExceeded.DomainAliasNumberLimit` – The domain can have no more aliases.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, CreateDomainAliasRequest, CreateDomainAliasRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateDomainAliasRequest::new(CreateDomainAliasRequestArgs {
    ///     domain_alias: "cc.cc".into(),
    ///     domain: "myfm.cc".into(),
    /// });
    /// let response = client.create_domain_alias(&request).await?;
    /// println!("{}", response.domain_alias_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_domain_alias(
        &self,
        request: &CreateDomainAliasRequest,
    ) -> impl Future<Output = Result<CreateDomainAliasResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_domain_alias`].
#[must_use]
#[non_exhaustive]
pub struct CreateDomainAliasRequest {
    /// The alias, a domain.
    ///
    /// - On the wire: `DomainAlias`, String, required
    /// - Example: `cc.cc`
    pub domain_alias: String,

    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `myfm.cc`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Integer, optional
    /// - Example: `145521`
    /// - Wins over `Domain`
    pub domain_id: Option<i64>,
}

impl CreateDomainAliasRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateDomainAliasRequestArgs) -> Self {
        Self {
            domain_alias: args.domain_alias,
            domain: args.domain,
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

/// Named arguments of [`CreateDomainAliasRequest::new`].
#[derive(Clone)]
pub struct CreateDomainAliasRequestArgs {
    /// `DomainAlias` – The alias, a domain.
    pub domain_alias: String,
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
}

/// Response of [`Client::create_domain_alias`].
#[non_exhaustive]
pub struct CreateDomainAliasResponse {
    /// ID of the alias.
    ///
    /// - On the wire: `DomainAliasId`, Integer, always present in responses
    /// - Example: `11`
    pub domain_alias_id: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateDomainAliasRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDomainAlias")
    };
    type Response = CreateDomainAliasResponse;
}

rt::request! {
    CreateDomainAliasRequest {
        0 domain_alias: "DomainAlias", required();
        1 domain: "Domain", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    CreateDomainAliasResponse {
        0 domain_alias_id: "DomainAliasId", always();
        1 request_id: "RequestId";
    }
}
