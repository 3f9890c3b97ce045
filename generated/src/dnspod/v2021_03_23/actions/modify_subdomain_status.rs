// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifySubdomainStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Pauses the records of a subdomain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifySubdomainStatus)
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
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.CustomMessage` – An error that the message explains.
    /// - `InvalidParameter.DnssecAddCnameError` – DNSSEC is on, so `@` cannot have a CNAME or URL record.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainNotAllowedModifyRecords` – The domain is being put into effect or out of it, so
    ///   records cannot be changed.
    /// - `InvalidParameter.DomainNotBeian` – The domain has no ICP filing, so it cannot have URL records.
    /// - `InvalidParameter.DomainSelfNoCopy` – The domain cannot be copied from itself.
    /// - `InvalidParameter.EmailNotVerified` – The email address of the account is not verified.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
    /// - `InvalidParameter.MobileNotVerified` – The phone number of the account is not verified.
    /// - `InvalidParameter.RecordIdInvalid` – The ID of the record is wrong.
    /// - `InvalidParameter.RecordTypeInvalid` – The type of the record is wrong.
    /// - `InvalidParameter.RecordValueInvalid` – The value of the record is wrong.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.StatusCodeInvalid` – The status is wrong.
    /// - `InvalidParameter.SubdomainInvalid` – The subdomain is wrong.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    /// - `InvalidParameter.UrlValueIllegal` – The content of the URL breaks the terms of service.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `InvalidParameterValue.UserIdInvalid` – The ID of the user is wrong.
    /// - `LimitExceeded.AAAACountLimit` – The package allows no more AAAA records of the host.
    /// - `LimitExceeded.AtNsRecordLimit` – NS records of `@` can only have the default line.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `LimitExceeded.HiddenUrlExceeded` – The package allows no hidden URL records, or no more of them.
    /// - `LimitExceeded.NsCountLimit` – The package allows no more NS records of the host.
    /// - `LimitExceeded.SrvCountLimit` – The package allows no more SRV records of the host.
    /// - `LimitExceeded.SubdomainLevelLimit` – The subdomain has more levels than the package allows.
    /// - `LimitExceeded.SubdomainRollLimit` – The host has as many records as the package allows.
    /// - `LimitExceeded.SubdomainWcardLimit` – The wildcard has more levels than the package allows.
    /// - `LimitExceeded.UrlCountLimit` – The domain can have no more URL records.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAdmin` – The user is not an administrator.
    /// - `OperationDenied.NotAgent` – The user is not an agent.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{
    ///     Client, ModifySubdomainStatusRequest, ModifySubdomainStatusRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifySubdomainStatusRequest::new(ModifySubdomainStatusRequestArgs {
    ///     domain: "dnspod.site".into(),
    ///     record_type: "A,TXT".into(),
    ///     status: "disable".into(),
    /// });
    /// let response = client.modify_subdomain_status(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_subdomain_status(
        &self,
        request: &ModifySubdomainStatusRequest,
    ) -> impl Future<Output = Result<ModifySubdomainStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_subdomain_status`].
#[must_use]
#[non_exhaustive]
pub struct ModifySubdomainStatusRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Type of the records, or several joined by commas, such as `A,TXT,CNAME`.
    ///
    /// - On the wire: `RecordType`, String, required
    /// - Example: `A,TXT,URL`
    pub record_type: String,

    /// `disable`; the action cannot turn records on.
    ///
    /// - On the wire: `Status`, String, required
    /// - Example: `disable`
    /// - Known values: `disable`
    pub status: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1923`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Host of the record, such as `www`.
    ///
    /// - On the wire: `SubDomain`, String, optional
    /// - Default: `@`, applied by the service
    /// - Example: `www`
    pub sub_domain: Option<String>,
}

impl ModifySubdomainStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifySubdomainStatusRequestArgs) -> Self {
        Self {
            domain: args.domain,
            record_type: args.record_type,
            status: args.status,
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// Sets `SubDomain`. Host of the record, such as `www`.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
}

/// Named arguments of [`ModifySubdomainStatusRequest::new`].
#[derive(Clone)]
pub struct ModifySubdomainStatusRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `RecordType` – Type of the records, or several joined by commas, such as `A,TXT,CNAME`.
    pub record_type: String,
    /// `Status` – `disable`; the action cannot turn records on.
    pub status: String,
}

/// Response of [`Client::modify_subdomain_status`].
#[non_exhaustive]
pub struct ModifySubdomainStatusResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifySubdomainStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifySubdomainStatus")
    };
    type Response = ModifySubdomainStatusResponse;
}

rt::request! {
    ModifySubdomainStatusRequest {
        0 domain: "Domain", required();
        1 record_type: "RecordType", required();
        2 status: "Status", required();
        3 domain_id: Option "DomainId";
        4 sub_domain: Option "SubDomain";
    }
}

rt::response! {
    ModifySubdomainStatusResponse {
        0 request_id: "RequestId";
    }
}
