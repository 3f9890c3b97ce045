// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DeleteShareDomain.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Stops sharing a domain with an account.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteShareDomain)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DomainIsLocked` – The domain is locked.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.EmailInvalid` – The email address is wrong.
    /// - `InvalidParameter.EmailOrQqInvalid` – The email address or UIN is wrong.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DeleteShareDomainRequest, DeleteShareDomainRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DeleteShareDomainRequest::new(DeleteShareDomainRequestArgs {
    ///     domain: "dnspod.com".into(),
    ///     account: "qcloud_uin_100000014226@qcloud.com".into(),
    /// });
    /// let response = client.delete_share_domain(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_share_domain(
        &self,
        request: &DeleteShareDomainRequest,
    ) -> impl Future<Output = Result<DeleteShareDomainResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_share_domain`].
#[must_use]
#[non_exhaustive]
pub struct DeleteShareDomainRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Account that the domain is no longer shared with.
    ///
    /// - On the wire: `Account`, String, required
    /// - Example: `qcloud_uin_100000014227@qcloud.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub account: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `61`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DeleteShareDomainRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DeleteShareDomainRequestArgs) -> Self {
        Self {
            domain: args.domain,
            account: args.account,
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

/// Named arguments of [`DeleteShareDomainRequest::new`].
#[derive(Clone)]
pub struct DeleteShareDomainRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `Account` – Account that the domain is no longer shared with.
    pub account: String,
}

/// Response of [`Client::delete_share_domain`].
#[non_exhaustive]
pub struct DeleteShareDomainResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteShareDomainRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteShareDomain")
    };
    type Response = DeleteShareDomainResponse;
}

rt::request! {
    DeleteShareDomainRequest {
        0 domain: "Domain", required();
        1 account: "Account", required().sensitive();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    DeleteShareDomainResponse {
        0 request_id: "RequestId";
    }
}
