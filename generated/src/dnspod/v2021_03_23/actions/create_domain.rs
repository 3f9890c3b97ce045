// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateDomain.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::YesNo;
use crate::dnspod::v2021_03_23::types::{DomainCreateInfo, TagItem};

impl Client {
    /// Adds a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomain)
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
    /// - `FailedOperation.DomainInEnterpriseMailAccount` – The domain belongs to a user of Tencent enterprise mail.
    /// - `FailedOperation.DomainOwnedByOtherUser` – Another account has added the domain.
    /// - `FailedOperation.TencentCloudForbid` – Subdomains of tencentyun.com can no longer be added or changed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.AccountIsBanned` – The account is banned.
    /// - `InvalidParameter.DomainInBlackList` – The domain is on a list of illegal domains.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainIsMyAlias` – The domain is an alias of another domain of the account.
    /// - `InvalidParameter.DomainNotReged` – The domain is not registered.
    /// - `InvalidParameter.EmailNotVerified` – The email address of the account is not verified.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.QuhuiTxtNotMatch` – The TXT record has another value.
    /// - `InvalidParameter.QuhuiTxtRecordWait` – The TXT record does not exist, or not yet.
    /// - `InvalidParameter.ToolsDomainInvalid` – The domain is not valid.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, CreateDomainRequest, YesNo};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateDomainRequest::new("dnspod.com").group_id(2).is_mark(YesNo::No);
    /// let response = client.create_domain(&request).await?;
    /// println!("{:?}", response.domain_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_domain(
        &self,
        request: &CreateDomainRequest,
    ) -> impl Future<Output = Result<CreateDomainResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_domain`].
#[must_use]
#[non_exhaustive]
pub struct CreateDomainRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    pub domain: String,

    /// Group to put the domain into, one of `DescribeDomainGroupList`.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, optional
    /// - Example: `2`
    pub group_id: Option<u64>,

    /// Whether to star the domain.
    ///
    /// - On the wire: `IsMark`, String, optional
    /// - Example: `no`
    pub is_mark: Option<YesNo>,

    /// Whether to move the records that the parent domain has for this subdomain, if a subdomain is added.
    ///
    /// - On the wire: `TransferSubDomain`, Boolean, optional
    /// - Default: `true`, applied by the service
    /// - Example: `true`
    pub transfer_sub_domain: Option<bool>,

    /// Tags of the domain.
    ///
    /// - On the wire: `Tags`, list of object `TagItem`, optional
    pub tags: Option<Vec<TagItem>>,
}

impl CreateDomainRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..rt::unset()
        }
    }

    /// Sets `GroupId`. Group to put the domain into, one of `DescribeDomainGroupList`.
    #[inline]
    pub fn group_id(mut self, group_id: u64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `IsMark`. Whether to star the domain.
    #[inline]
    pub fn is_mark(mut self, is_mark: YesNo) -> Self {
        self.is_mark = Some(is_mark);
        self
    }

    /// Sets `TransferSubDomain`. Whether to move the records that the parent domain has for this subdomain, if a
    /// subdomain is added.
    #[inline]
    pub fn transfer_sub_domain(mut self, transfer_sub_domain: bool) -> Self {
        self.transfer_sub_domain = Some(transfer_sub_domain);
        self
    }

    /// Sets `Tags`. Tags of the domain.
    #[inline]
    pub fn tags(mut self, tags: Vec<TagItem>) -> Self {
        self.tags = Some(tags);
        self
    }
}

/// Response of [`Client::create_domain`].
#[non_exhaustive]
pub struct CreateDomainResponse {
    /// The new domain.
    ///
    /// - On the wire: `DomainInfo`, object `DomainCreateInfo`, always present in responses
    pub domain_info: DomainCreateInfo,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateDomainRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDomain")
    };
    type Response = CreateDomainResponse;
}

rt::request! {
    CreateDomainRequest {
        0 domain: "Domain", required();
        1 group_id: Option "GroupId";
        2 is_mark: Option "IsMark", known();
        3 transfer_sub_domain: Option "TransferSubDomain";
        4 tags: Option "Tags";
    }
}

rt::response! {
    CreateDomainResponse {
        0 domain_info: "DomainInfo", always();
        1 request_id: "RequestId";
    }
}
