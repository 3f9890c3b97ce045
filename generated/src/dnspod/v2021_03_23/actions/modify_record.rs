// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyRecord.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::RecordStatus;

impl Client {
    /// Changes a record.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecord)
    /// - Rate limit: 500 calls per second
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.DNSSECIncompleteClosed` – DNSSEC is not completely off, so `@` cannot have a CNAME or URL
    ///   record.
    /// - `FailedOperation.DomainIsLocked` – The domain is locked.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.FrequencyLimit` – Calls come too fast.
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.MustAddDefaultLineFirst` – The host has no record for the default line.
    /// - `FailedOperation.TencentCloudForbid` – Subdomains of tencentyun.com can no longer be added or changed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.AccountIsBanned` – The account is banned.
    /// - `InvalidParameter.CustomMessage` – An error that the message explains.
    /// - `InvalidParameter.DnssecAddCnameError` – DNSSEC is on, so `@` cannot have a CNAME or URL record.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainNotAllowedModifyRecords` – The domain is being put into effect or out of it, so
    ///   records cannot be changed.
    /// - `InvalidParameter.DomainNotBeian` – The domain has no ICP filing, so it cannot have URL records.
    /// - `InvalidParameter.DomainRecordExist` – The record exists.
    /// - `InvalidParameter.EmailNotVerified` – The email address of the account is not verified.
    /// - `InvalidParameter.InvalidWeight` – The weight is not valid.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
    /// - `InvalidParameter.MobileNotVerified` – The phone number of the account is not verified.
    /// - `InvalidParameter.MxInvalid` – The MX priority is wrong.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.RecordIdInvalid` – The ID of the record is wrong.
    /// - `InvalidParameter.RecordLineInvalid` – The line of the record is wrong.
    /// - `InvalidParameter.RecordTypeInvalid` – The type of the record is wrong.
    /// - `InvalidParameter.RecordValueInvalid` – The value of the record is wrong.
    /// - `InvalidParameter.RecordValueLengthInvalid` – The value of the record is too long.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
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
    /// - `LimitExceeded.RecordTtlLimit` – The TTL is out of the range that the package allows.
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
    /// use tc3::dnspod::{Client, ModifyRecordRequest, ModifyRecordRequestArgs, RecordStatus};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyRecordRequest::new(ModifyRecordRequestArgs {
    ///         domain: "dnspod.cn".into(),
    ///         record_type: "A".into(),
    ///         record_line: "默认".into(),
    ///         value: "129.23.32.32".into(),
    ///         record_id: 162,
    ///     })
    ///     .domain_id(62)
    ///     .sub_domain("bbbb")
    ///     .record_line_id("0")
    ///     .mx(0)
    ///     .ttl(600)
    ///     .weight(10)
    ///     .status(RecordStatus::Disabled);
    /// let response = client.modify_record(&request).await?;
    /// println!("{}", response.record_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_record(
        &self,
        request: &ModifyRecordRequest,
    ) -> impl Future<Output = Result<ModifyRecordResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_record`].
#[must_use]
#[non_exhaustive]
pub struct ModifyRecordRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Type of the record in capital letters, such as `A`. `DescribeRecordType` lists what a package allows.
    ///
    /// - On the wire: `RecordType`, String, required
    /// - Example: `A`
    pub record_type: String,

    /// Line of the record by its name, one of `DescribeRecordLineList`.
    ///
    /// - On the wire: `RecordLine`, String, required
    /// - Example: `默认`
    /// - Ignored if `RecordLineId` is given
    pub record_line: String,

    /// Value of the record: an IP address, a domain or a text, as the type needs it.
    ///
    /// - On the wire: `Value`, String, required
    /// - Example: `200.200.200.200`
    pub value: String,

    /// ID of the record. `DescribeRecordList` lists them.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, required
    /// - Example: `162`
    pub record_id: u64,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1923`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Host of the record, such as `www`.
    ///
    /// - On the wire: `SubDomain`, String, optional
    /// - Default: `@`, applied by the service
    /// - Example: `admin`
    pub sub_domain: Option<String>,

    /// ID of the line, such as `10=1`, one of `DescribeRecordLineList`.
    ///
    /// - On the wire: `RecordLineId`, String, optional
    /// - Example: `10=1`
    /// - Wins over `RecordLine`
    pub record_line_id: Option<String>,

    /// Priority of the record.
    ///
    /// - On the wire: `MX`, Unsigned integer, optional
    /// - Limit: at least 0 (checked before sending), at most 65535 (checked before sending)
    /// - Required if `RecordType` is `MX` or `HTTPS` or `SVCB`
    /// - Example: `10`
    pub mx: Option<u64>,

    /// Seconds for which resolvers may cache the record. The smallest value depends on the package.
    ///
    /// - On the wire: `TTL`, Unsigned integer, optional
    /// - Limit: at least 1 (checked before sending), at most 604800 (checked before sending)
    /// - Example: `600`
    pub ttl: Option<u64>,

    /// Weight of the record; 0 turns weights off, left out sets none.
    ///
    /// - On the wire: `Weight`, Unsigned integer, optional
    /// - Limit: at least 0 (checked before sending), at most 100 (checked before sending)
    /// - Example: `20`
    pub weight: Option<u64>,

    /// Whether the record is in use. A disabled record is not resolved and does not count for load balancing.
    ///
    /// - On the wire: `Status`, String, optional
    /// - Default: `ENABLE`, applied by the service
    /// - Example: `ENABLE`
    pub status: Option<RecordStatus>,

    /// Remark on the record; empty to delete it.
    ///
    /// - On the wire: `Remark`, String, optional
    /// - Example: `这是备注`
    pub remark: Option<String>,

    /// `force` to make it a CNAME or URL record although DNSSEC is on.
    ///
    /// - On the wire: `DnssecConflictMode`, String, optional
    /// - Example: `force`
    pub dnssec_conflict_mode: Option<String>,
}

impl ModifyRecordRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifyRecordRequestArgs) -> Self {
        Self {
            domain: args.domain,
            record_type: args.record_type,
            record_line: args.record_line,
            value: args.value,
            record_id: args.record_id,
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

    /// Sets `RecordLineId`. ID of the line, such as `10=1`, one of `DescribeRecordLineList`.
    pub fn record_line_id(mut self, record_line_id: impl Into<String>) -> Self {
        self.record_line_id = Some(record_line_id.into());
        self
    }

    /// Sets `MX`. Priority of the record.
    #[inline]
    pub fn mx(mut self, mx: u64) -> Self {
        self.mx = Some(mx);
        self
    }

    /// Sets `TTL`. Seconds for which resolvers may cache the record.
    #[inline]
    pub fn ttl(mut self, ttl: u64) -> Self {
        self.ttl = Some(ttl);
        self
    }

    /// Sets `Weight`. Weight of the record; 0 turns weights off, left out sets none.
    #[inline]
    pub fn weight(mut self, weight: u64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `Status`. Whether the record is in use.
    #[inline]
    pub fn status(mut self, status: RecordStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `Remark`. Remark on the record; empty to delete it.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `DnssecConflictMode`. `force` to make it a CNAME or URL record although DNSSEC is on.
    pub fn dnssec_conflict_mode(
        mut self,
        dnssec_conflict_mode: impl Into<String>,
    ) -> Self {
        self.dnssec_conflict_mode = Some(dnssec_conflict_mode.into());
        self
    }
}

/// Named arguments of [`ModifyRecordRequest::new`].
#[derive(Clone)]
pub struct ModifyRecordRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `RecordType` – Type of the record in capital letters, such as `A`.
    pub record_type: String,
    /// `RecordLine` – Line of the record by its name, one of `DescribeRecordLineList`.
    pub record_line: String,
    /// `Value` – Value of the record: an IP address, a domain or a text, as the type needs it.
    pub value: String,
    /// `RecordId` – ID of the record.
    pub record_id: u64,
}

/// Response of [`Client::modify_record`].
#[non_exhaustive]
pub struct ModifyRecordResponse {
    /// ID of the record.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, always present in responses
    /// - Example: `162`
    pub record_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyRecordRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(500),
        ..rt::ActionInfo::of(&SERVICE, "ModifyRecord")
    };
    type Response = ModifyRecordResponse;
}

rt::request! {
    ModifyRecordRequest {
        0 domain: "Domain", required();
        1 record_type: "RecordType", required();
        2 record_line: "RecordLine", required();
        3 value: "Value", required();
        4 record_id: "RecordId", required();
        5 domain_id: Option "DomainId";
        6 sub_domain: Option "SubDomain";
        7 record_line_id: Option "RecordLineId";
        8 mx: Option "MX", limits(&[min(0), max(65535)]);
        9 ttl: Option "TTL", limits(&[min(1), max(604800)]);
        10 weight: Option "Weight", limits(&[min(0), max(100)]);
        11 status: Option "Status", known();
        12 remark: Option "Remark";
        13 dnssec_conflict_mode: Option "DnssecConflictMode";
    }
    rules [
        If { effect: Required, field: &["MX"], when: &[is(&["RecordType"], &["MX", "HTTPS", "SVCB"])] },
    ]
}

rt::response! {
    ModifyRecordResponse {
        0 record_id: "RecordId", always();
        1 request_id: "RequestId";
    }
}
