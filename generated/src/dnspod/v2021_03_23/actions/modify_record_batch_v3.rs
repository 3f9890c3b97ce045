// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyRecordBatchV3.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::ModifyRecordItem;

impl Client {
    /// Changes several records.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordBatchV3)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InvalidParameter.BatchTaskCountLimit` – The account has four tasks running, which is the limit.
    /// - `InvalidParameter.JobGreaterThanLimit` – The task has more than 5000 records.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyRecordBatchV3Request, ModifyRecordItem};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyRecordBatchV3Request::new(
    ///     Vec::from([ModifyRecordItem::new(16415220).record_line("电信")]),
    /// );
    /// let response = client.modify_record_batch_v3(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_record_batch_v3(
        &self,
        request: &ModifyRecordBatchV3Request,
    ) -> impl Future<Output = Result<ModifyRecordBatchV3Response, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_record_batch_v3`].
#[must_use]
#[non_exhaustive]
pub struct ModifyRecordBatchV3Request {
    /// The records with their new values.
    ///
    /// - On the wire: `ModifyRecordList`, list of object `ModifyRecordItem`, required
    pub modify_record_list: Vec<ModifyRecordItem>,
}

impl ModifyRecordBatchV3Request {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(modify_record_list: Vec<ModifyRecordItem>) -> Self {
        Self { modify_record_list }
    }
}

/// Response of [`Client::modify_record_batch_v3`].
#[non_exhaustive]
pub struct ModifyRecordBatchV3Response {
    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `123`
    pub job_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyRecordBatchV3Request {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyRecordBatchV3")
    };
    type Response = ModifyRecordBatchV3Response;
}

rt::request! {
    ModifyRecordBatchV3Request {
        0 modify_record_list: "ModifyRecordList", required();
    }
}

rt::response! {
    ModifyRecordBatchV3Response {
        0 job_id: "JobId", always();
        1 request_id: "RequestId";
    }
}
