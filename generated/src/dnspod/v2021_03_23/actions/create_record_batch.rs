// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateRecordBatch.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::{AddRecordBatch, CreateRecordBatchDetail};

impl Client {
    /// Adds records to several domains.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateRecordBatch)
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
    /// - `InvalidParameter.BatchRecordCreateActionError` – The task that adds records could not be created.
    /// - `InvalidParameter.BatchTaskCountLimit` – The account has four tasks running, which is the limit.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainsEmpty` – No domain was sent.
    /// - `InvalidParameter.JobGreaterThanLimit` – The task has more than 5000 records.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `InvalidParameter.RecordValueInvalid` – The value of the record is wrong.
    /// - `InvalidParameter.RecordValueLengthInvalid` – The value of the record is too long.
    /// - `InvalidParameter.RecordsEmpty` – No record was sent.
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
    /// use tc3::dnspod::{AddRecordBatch, AddRecordBatchArgs, Client, CreateRecordBatchRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateRecordBatchRequest::new(
    ///     vec!["49".into()],
    ///     Vec::from([
    ///         AddRecordBatch::new(AddRecordBatchArgs {
    ///             record_type: "A".into(),
    ///             value: "129.23.32.32".into(),
    ///         }),
    ///     ]),
    /// );
    /// let response = client.create_record_batch(&request).await?;
    /// println!("{:?}", response.detail_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_record_batch(
        &self,
        request: &CreateRecordBatchRequest,
    ) -> impl Future<Output = Result<CreateRecordBatchResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_record_batch`].
#[must_use]
#[non_exhaustive]
pub struct CreateRecordBatchRequest {
    /// IDs of the domains. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainIdList`, list of String, required
    /// - Example: `49`, `53`
    pub domain_id_list: Vec<String>,

    /// Records to add to each domain.
    ///
    /// - On the wire: `RecordList`, list of object `AddRecordBatch`, required
    pub record_list: Vec<AddRecordBatch>,
}

impl CreateRecordBatchRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(domain_id_list: Vec<String>, record_list: Vec<AddRecordBatch>) -> Self {
        Self {
            domain_id_list,
            record_list,
        }
    }
}

/// Response of [`Client::create_record_batch`].
#[non_exhaustive]
pub struct CreateRecordBatchResponse {
    /// What was done, step by step.
    ///
    /// - On the wire: `DetailList`, list of object `CreateRecordBatchDetail`, always present in responses
    pub detail_list: Vec<CreateRecordBatchDetail>,

    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `101`
    pub job_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateRecordBatchRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateRecordBatch")
    };
    type Response = CreateRecordBatchResponse;
}

rt::request! {
    CreateRecordBatchRequest {
        0 domain_id_list: "DomainIdList", required();
        1 record_list: "RecordList", required();
    }
}

rt::response! {
    CreateRecordBatchResponse {
        0 detail_list: "DetailList", always();
        1 job_id: "JobId", always();
        2 request_id: "RequestId";
    }
}
