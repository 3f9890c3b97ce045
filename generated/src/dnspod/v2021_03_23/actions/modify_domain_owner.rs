// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyDomainOwner.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Transfers a domain to another account.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainOwner)
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
    /// - `FailedOperation.DomainIsVip` – The domain has a paid package, with which this cannot be done.
    /// - `FailedOperation.TransferToEnterpriseDenied` – The domain cannot move to an enterprise account.
    /// - `FailedOperation.TransferToPersonDenied` – The domain cannot move to a personal account.
    /// - `FailedOperation.UserNotAllowTransfer` – The other account does not accept domains.
    /// - `InvalidParameter.CustomMessage` – An error that the message explains.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.EmailInvalid` – The email address is wrong.
    /// - `InvalidParameter.EmailOrQqInvalid` – The email address or UIN is wrong.
    /// - `InvalidParameter.EmailSame` – The account has the domain.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.OtherAccountUnrealName` – The other account is not verified.
    /// - `InvalidParameter.QcloudUinInvalid` – The UIN is not valid.
    /// - `InvalidParameter.TransferAccountIsBanned` – The account that is to get the domain is banned.
    /// - `InvalidParameter.UserAreaInvalid` – The other account is not one of the Chinese site.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyDomainOwnerRequest, ModifyDomainOwnerRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyDomainOwnerRequest::new(ModifyDomainOwnerRequestArgs {
    ///     domain: "dnspod.com".into(),
    ///     account: "100000000328".into(),
    /// });
    /// let response = client.modify_domain_owner(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_domain_owner(
        &self,
        request: &ModifyDomainOwnerRequest,
    ) -> impl Future<Output = Result<ModifyDomainOwnerResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_domain_owner`].
#[must_use]
#[non_exhaustive]
pub struct ModifyDomainOwnerRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Account that gets the domain, by its UIN.
    ///
    /// - On the wire: `Account`, String, required
    /// - Example: `100000000328`
    pub account: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `61`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl ModifyDomainOwnerRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifyDomainOwnerRequestArgs) -> Self {
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

/// Named arguments of [`ModifyDomainOwnerRequest::new`].
#[derive(Clone)]
pub struct ModifyDomainOwnerRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `Account` – Account that gets the domain, by its UIN.
    pub account: String,
}

/// Response of [`Client::modify_domain_owner`].
#[non_exhaustive]
pub struct ModifyDomainOwnerResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyDomainOwnerRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyDomainOwner")
    };
    type Response = ModifyDomainOwnerResponse;
}

rt::request! {
    ModifyDomainOwnerRequest {
        0 domain: "Domain", required();
        1 account: "Account", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    ModifyDomainOwnerResponse {
        0 request_id: "RequestId";
    }
}
