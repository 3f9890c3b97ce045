// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainAndRecordList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::RecordSwitch;
use crate::dnspod::v2021_03_23::types::BatchSearchDomainInfo;

impl Client {
    /// Finds domains and records for actions on several of them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainAndRecordList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.BatchDomainNotAuth` – The account has no right to some of the domains.
    /// - `InvalidParameter.BatchRecordRemoveActionError` – The task that deletes records could not be created.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainsEmpty` – No domain was sent.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `ResourceNotFound.NoDataOfDomain` – There is no domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainAndRecordListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainAndRecordListRequest::new()
    ///     .all_domain("yes")
    ///     .record_type("A")
    ///     .sub_keyword("www")
    ///     .value_keyword("192")
    ///     .area("");
    /// let response = client.describe_domain_and_record_list(&request).await?;
    /// println!("{:?}", response.detail_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_and_record_list(
        &self,
        request: &DescribeDomainAndRecordListRequest,
    ) -> impl Future<Output = Result<DescribeDomainAndRecordListResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_domain_and_record_list`].
///
/// - Set at least one of `AllDomain`, `GroupIdList`, `DomainList`, `DomainIdList`.
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainAndRecordListRequest {
    /// All domains if sent.
    ///
    /// - On the wire: `AllDomain`, String, optional
    /// - Example: `yes`
    /// - Wins over `DomainList`, `DomainIdList`, `GroupIdList`
    pub all_domain: Option<String>,

    /// Domains to search.
    ///
    /// - On the wire: `DomainList`, list of String, optional
    /// - Example: `dnspod.cn`, `dnspod.com`
    /// - Ignored if `AllDomain` or `GroupIdList` is given
    /// - Wins over `DomainIdList`
    pub domain_list: Option<Vec<String>>,

    /// Domains to search, by their IDs.
    ///
    /// - On the wire: `DomainIdList`, list of Unsigned integer, optional
    /// - Example: `72203`, `72204`
    /// - Ignored if `AllDomain` or `GroupIdList` or `DomainList` is given
    pub domain_id_list: Option<Vec<u64>>,

    /// Domain groups to search.
    ///
    /// - On the wire: `GroupIdList`, list of Unsigned integer, optional
    /// - Example: `9`, `10`
    /// - Ignored if `AllDomain` is given
    /// - Wins over `DomainList`, `DomainIdList`
    pub group_id_list: Option<Vec<u64>>,

    /// Only records of this type.
    ///
    /// - On the wire: `RecordType`, String, optional
    /// - Example: `A`
    pub record_type: Option<String>,

    /// Only records whose host holds this text.
    ///
    /// - On the wire: `SubKeyword`, String, optional
    /// - Example: `www`
    pub sub_keyword: Option<String>,

    /// Only records whose value holds this text.
    ///
    /// - On the wire: `ValueKeyword`, String, optional
    /// - Example: `192`
    pub value_keyword: Option<String>,

    /// Only records of this line.
    ///
    /// - On the wire: `Area`, String, optional
    /// - Example: `默认`
    pub area: Option<String>,

    /// Only records whose remark holds this text.
    ///
    /// - On the wire: `Remark`, String, optional
    /// - Example: `备注`
    pub remark: Option<String>,

    /// Only records that are in use, or that are not.
    ///
    /// - On the wire: `Enabled`, String, optional
    /// - Example: `1`
    pub enabled: Option<RecordSwitch>,
}

impl DescribeDomainAndRecordListRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `AllDomain`. All domains if sent.
    pub fn all_domain(mut self, all_domain: impl Into<String>) -> Self {
        self.all_domain = Some(all_domain.into());
        self
    }

    /// Sets `DomainList`. Domains to search.
    #[inline]
    pub fn domain_list(mut self, domain_list: Vec<String>) -> Self {
        self.domain_list = Some(domain_list);
        self
    }

    /// Sets `DomainIdList`. Domains to search, by their IDs.
    #[inline]
    pub fn domain_id_list(mut self, domain_id_list: Vec<u64>) -> Self {
        self.domain_id_list = Some(domain_id_list);
        self
    }

    /// Sets `GroupIdList`. Domain groups to search.
    #[inline]
    pub fn group_id_list(mut self, group_id_list: Vec<u64>) -> Self {
        self.group_id_list = Some(group_id_list);
        self
    }

    /// Sets `RecordType`. Only records of this type.
    pub fn record_type(mut self, record_type: impl Into<String>) -> Self {
        self.record_type = Some(record_type.into());
        self
    }

    /// Sets `SubKeyword`. Only records whose host holds this text.
    pub fn sub_keyword(mut self, sub_keyword: impl Into<String>) -> Self {
        self.sub_keyword = Some(sub_keyword.into());
        self
    }

    /// Sets `ValueKeyword`. Only records whose value holds this text.
    pub fn value_keyword(mut self, value_keyword: impl Into<String>) -> Self {
        self.value_keyword = Some(value_keyword.into());
        self
    }

    /// Sets `Area`. Only records of this line.
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// Sets `Remark`. Only records whose remark holds this text.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `Enabled`. Only records that are in use, or that are not.
    #[inline]
    pub fn enabled(mut self, enabled: RecordSwitch) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl Default for DescribeDomainAndRecordListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_domain_and_record_list`].
#[non_exhaustive]
pub struct DescribeDomainAndRecordListResponse {
    /// The domains with the records found.
    ///
    /// - On the wire: `DetailList`, list of object `BatchSearchDomainInfo`, always present in responses
    pub detail_list: Vec<BatchSearchDomainInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeDomainAndRecordListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainAndRecordList")
    };
    type Response = DescribeDomainAndRecordListResponse;
}

rt::request! {
    DescribeDomainAndRecordListRequest {
        0 all_domain: Option "AllDomain";
        1 domain_list: Option "DomainList";
        2 domain_id_list: Option "DomainIdList";
        3 group_id_list: Option "GroupIdList";
        4 record_type: Option "RecordType";
        5 sub_keyword: Option "SubKeyword";
        6 value_keyword: Option "ValueKeyword";
        7 area: Option "Area";
        8 remark: Option "Remark";
        9 enabled: Option "Enabled", known();
    }
    rules [
        AtLeastOneOf(&[&["AllDomain"], &["GroupIdList"], &["DomainList"], &["DomainIdList"]]),
    ]
}

rt::response! {
    DescribeDomainAndRecordListResponse {
        0 detail_list: "DetailList", always();
        1 request_id: "RequestId";
    }
}
