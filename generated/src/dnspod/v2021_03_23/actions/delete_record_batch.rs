// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DeleteRecordBatch.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::DeleteRecordBatchDetail;

impl Client {
    /// Deletes several records. The vendor advises 2000 at most in one call.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteRecordBatch)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.BatchRecordRemoveActionError` – The task that deletes records could not be created.
    /// - `InvalidParameter.BatchTaskCountLimit` – The account has four tasks running, which is the limit.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `InvalidParameter.RecordsEmpty` – No record was sent.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DeleteRecordBatchRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DeleteRecordBatchRequest::new(vec![21213]);
    /// let response = client.delete_record_batch(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_record_batch(
        &self,
        request: &DeleteRecordBatchRequest,
    ) -> impl Future<Output = Result<DeleteRecordBatchResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_record_batch`].
#[must_use]
#[non_exhaustive]
pub struct DeleteRecordBatchRequest {
    /// IDs of the records.
    ///
    /// - On the wire: `RecordIdList`, list of Unsigned integer, required
    /// - Example: `111`, `101`
    pub record_id_list: Vec<u64>,
}

impl DeleteRecordBatchRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(record_id_list: Vec<u64>) -> Self {
        Self { record_id_list }
    }
}

/// Response of [`Client::delete_record_batch`].
#[non_exhaustive]
pub struct DeleteRecordBatchResponse {
    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `1212`
    pub job_id: u64,

    /// What was done, step by step.
    ///
    /// - On the wire: `DetailList`, list of object `DeleteRecordBatchDetail`, always present in responses
    pub detail_list: Vec<DeleteRecordBatchDetail>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteRecordBatchRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteRecordBatch")
    };
    type Response = DeleteRecordBatchResponse;
}

rt::request! {
    DeleteRecordBatchRequest {
        0 record_id_list: "RecordIdList", required();
    }
}

rt::response! {
    DeleteRecordBatchResponse {
        0 job_id: "JobId", always();
        1 detail_list: "DetailList", always();
        2 request_id: "RequestId";
    }
}
