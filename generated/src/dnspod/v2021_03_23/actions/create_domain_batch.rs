// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateDomainBatch.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::CreateDomainBatchDetail;

impl Client {
    /// Adds several domains.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainBatch)
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
    /// - `InvalidParameter.BatchDomainCreateActionError` – The task that adds domains could not be created.
    /// - `InvalidParameter.BatchTaskCountLimit` – The account has four tasks running, which is the limit.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainsEmpty` – No domain was sent.
    /// - `InvalidParameter.JobGreaterThanLimit` – The task has more than 5000 records.
    /// - `InvalidParameter.RecordValueInvalid` – The value of the record is wrong.
    /// - `InvalidParameter.RecordValueLengthInvalid` – The value of the record is too long.
    /// - `InvalidParameter.TooManyInvalidDomains` – Too many domains of the account do not use the DNS servers of
    ///   DNSPod.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.IPInBlacklistNotAllowed` – The IP address is on a list of forbidden ones.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    /// - `RequestLimitExceeded.CreateDomainLimit` – The account has added many domains within a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, CreateDomainBatchRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateDomainBatchRequest::new(
    ///         vec!["tencent1.com".into(), "tencent2.com".into()],
    ///     )
    ///     .record_value("11.22.33.44");
    /// let response = client.create_domain_batch(&request).await?;
    /// println!("{:?}", response.detail_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_domain_batch(
        &self,
        request: &CreateDomainBatchRequest,
    ) -> impl Future<Output = Result<CreateDomainBatchResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_domain_batch`].
#[must_use]
#[non_exhaustive]
pub struct CreateDomainBatchRequest {
    /// The domains.
    ///
    /// - On the wire: `DomainList`, list of String, required
    /// - Example: `dnspod1.cn`, `dnspod2.cn`
    pub domain_list: Vec<String>,

    /// IPv4 address for the `@` and `www` records of each domain. Without it, or if empty, no records are added.
    ///
    /// - On the wire: `RecordValue`, String, optional
    /// - Example: `11.22.33.44`
    pub record_value: Option<String>,
}

impl CreateDomainBatchRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(domain_list: Vec<String>) -> Self {
        Self { domain_list, ..rt::unset() }
    }

    /// Sets `RecordValue`. IPv4 address for the `@` and `www` records of each domain.
    pub fn record_value(mut self, record_value: impl Into<String>) -> Self {
        self.record_value = Some(record_value.into());
        self
    }
}

/// Response of [`Client::create_domain_batch`].
#[non_exhaustive]
pub struct CreateDomainBatchResponse {
    /// What was done, step by step.
    ///
    /// - On the wire: `DetailList`, list of object `CreateDomainBatchDetail`, always present in responses
    pub detail_list: Vec<CreateDomainBatchDetail>,

    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub job_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateDomainBatchRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDomainBatch")
    };
    type Response = CreateDomainBatchResponse;
}

rt::request! {
    CreateDomainBatchRequest {
        0 domain_list: "DomainList", required();
        1 record_value: Option "RecordValue";
    }
}

rt::response! {
    CreateDomainBatchResponse {
        0 detail_list: "DetailList", always();
        1 job_id: "JobId", always();
        2 request_id: "RequestId";
    }
}
