// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyDynamicDNS.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Updates a dynamic DNS record.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDynamicDNS)
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
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.CustomMessage` – An error that the message explains.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainNotAllowedModifyRecords` – The domain is being put into effect or out of it, so
    ///   records cannot be changed.
    /// - `InvalidParameter.DomainNotBeian` – The domain has no ICP filing, so it cannot have URL records.
    /// - `InvalidParameter.DomainRecordExist` – The record exists.
    /// - `InvalidParameter.EmailNotVerified` – The email address of the account is not verified.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
    /// - `InvalidParameter.MobileNotVerified` – The phone number of the account is not verified.
    /// - `InvalidParameter.RecordIdInvalid` – The ID of the record is wrong.
    /// - `InvalidParameter.RecordLineInvalid` – The line of the record is wrong.
    /// - `InvalidParameter.RecordValueInvalid` – The value of the record is wrong.
    /// - `InvalidParameter.RecordValueLengthInvalid` – The value of the record is too long.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.SubdomainInvalid` – The subdomain is wrong.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
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
    /// - `OperationDenied.IPInBlacklistNotAllowed` – The IP address is on a list of forbidden ones.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAdmin` – The user is not an administrator.
    /// - `OperationDenied.NotAgent` – The user is not an agent.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyDynamicDNSRequest, ModifyDynamicDNSRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyDynamicDNSRequest::new(ModifyDynamicDNSRequestArgs {
    ///         domain: "dnspod.cn".into(),
    ///         record_id: 16411867,
    ///         record_line: "联通".into(),
    ///     })
    ///     .sub_domain("www")
    ///     .record_line_id("10=1")
    ///     .value("119.29.29.29");
    /// let response = client.modify_dynamic_dns(&request).await?;
    /// println!("{}", response.record_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_dynamic_dns(
        &self,
        request: &ModifyDynamicDNSRequest,
    ) -> impl Future<Output = Result<ModifyDynamicDNSResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_dynamic_dns`].
#[must_use]
#[non_exhaustive]
pub struct ModifyDynamicDNSRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the record. `DescribeRecordList` lists them.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, required
    /// - Example: `16411867`
    pub record_id: u64,

    /// Line of the record by its Chinese name.
    ///
    /// - On the wire: `RecordLine`, String, required
    /// - Example: `联通`
    /// - Ignored if `RecordLineId` is given
    pub record_line: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `12620688`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Host of the record, such as `www`.
    ///
    /// - On the wire: `SubDomain`, String, optional
    /// - Default: `@`, applied by the service
    /// - Example: `admin`
    pub sub_domain: Option<String>,

    /// ID of the line, such as `10=1`.
    ///
    /// - On the wire: `RecordLineId`, String, optional
    /// - Example: `10=1`
    /// - Wins over `RecordLine`
    pub record_line_id: Option<String>,

    /// IPv4 or IPv6 address.
    ///
    /// - On the wire: `Value`, String, optional
    /// - Limit: an IP address (logs a warning)
    /// - Example: `119.29.29.29`
    pub value: Option<String>,

    /// Old form of `TTL`.
    ///
    /// - On the wire: `Ttl`, Unsigned integer, optional
    /// - Example: `600`
    /// - Ignored if `TTL` is given
    #[doc(hidden)]
    pub old_ttl: Option<u64>,

    /// Seconds for which resolvers may cache the record; those of the domain if left out.
    ///
    /// - On the wire: `TTL`, Unsigned integer, optional
    /// - Example: `600`
    /// - Wins over `Ttl`
    pub ttl: Option<u64>,
}

impl ModifyDynamicDNSRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifyDynamicDNSRequestArgs) -> Self {
        Self {
            domain: args.domain,
            record_id: args.record_id,
            record_line: args.record_line,
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

    /// Sets `RecordLineId`. ID of the line, such as `10=1`.
    pub fn record_line_id(mut self, record_line_id: impl Into<String>) -> Self {
        self.record_line_id = Some(record_line_id.into());
        self
    }

    /// Sets `Value`. IPv4 or IPv6 address.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `Ttl`. Old form of `TTL`.
    #[doc(hidden)]
    #[inline]
    pub fn old_ttl(mut self, old_ttl: u64) -> Self {
        self.old_ttl = Some(old_ttl);
        self
    }

    /// Sets `TTL`. Seconds for which resolvers may cache the record; those of the domain if left out.
    #[inline]
    pub fn ttl(mut self, ttl: u64) -> Self {
        self.ttl = Some(ttl);
        self
    }
}

/// Named arguments of [`ModifyDynamicDNSRequest::new`].
#[derive(Clone)]
pub struct ModifyDynamicDNSRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `RecordId` – ID of the record.
    pub record_id: u64,
    /// `RecordLine` – Line of the record by its Chinese name.
    pub record_line: String,
}

/// Response of [`Client::modify_dynamic_dns`].
#[non_exhaustive]
pub struct ModifyDynamicDNSResponse {
    /// ID of the record.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, always present in responses
    /// - Example: `16411867`
    pub record_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyDynamicDNSRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyDynamicDNS")
    };
    type Response = ModifyDynamicDNSResponse;
}

rt::request! {
    ModifyDynamicDNSRequest {
        0 domain: "Domain", required();
        1 record_id: "RecordId", required();
        2 record_line: "RecordLine", required();
        3 domain_id: Option "DomainId";
        4 sub_domain: Option "SubDomain";
        5 record_line_id: Option "RecordLineId";
        6 value: Option "Value", limits(&[format(Ip)]);
        7 old_ttl: Option "Ttl";
        8 ttl: Option "TTL";
    }
}

rt::response! {
    ModifyDynamicDNSResponse {
        0 record_id: "RecordId", always();
        1 request_id: "RequestId";
    }
}
