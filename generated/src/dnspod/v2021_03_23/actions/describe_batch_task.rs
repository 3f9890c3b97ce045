// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeBatchTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::DescribeBatchTaskDetail;

impl Client {
    /// Shows how far a task of several steps is.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeBatchTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NotBatchTaskOwner` – The task belongs to another account.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.BatchTaskNotExist` – The task does not exist.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeBatchTaskRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeBatchTaskRequest::new(69);
    /// let response = client.describe_batch_task(&request).await?;
    /// println!("{:?}", response.detail_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_batch_task(
        &self,
        request: &DescribeBatchTaskRequest,
    ) -> impl Future<Output = Result<DescribeBatchTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_batch_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeBatchTaskRequest {
    /// ID of the task, as the action that started it returned it.
    ///
    /// - On the wire: `JobId`, Unsigned integer, required
    /// - Example: `21`
    pub job_id: u64,
}

impl DescribeBatchTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(job_id: u64) -> Self {
        Self { job_id }
    }
}

/// Response of [`Client::describe_batch_task`].
#[non_exhaustive]
pub struct DescribeBatchTaskResponse {
    /// What was done, step by step.
    ///
    /// - On the wire: `DetailList`, list of object `DescribeBatchTaskDetail`, always present in responses
    pub detail_list: Vec<DescribeBatchTaskDetail>,

    /// Steps of the task.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub total_count: u64,

    /// Steps that succeeded.
    ///
    /// - On the wire: `SuccessCount`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub success_count: u64,

    /// Steps that failed.
    ///
    /// - On the wire: `FailCount`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub fail_count: u64,

    /// What the task does.
    ///
    /// - On the wire: `JobType`, String, always present in responses
    /// - Example: `record_modify`
    pub job_type: String,

    /// When the task was created.
    ///
    /// - On the wire: `CreatedAt`, String, always present in responses
    /// - Example: `2021-04-02 15:57:14`
    pub created_at: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeBatchTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeBatchTask")
    };
    type Response = DescribeBatchTaskResponse;
}

rt::request! {
    DescribeBatchTaskRequest {
        0 job_id: "JobId", required();
    }
}

rt::response! {
    DescribeBatchTaskResponse {
        0 detail_list: "DetailList", always();
        1 total_count: "TotalCount", always();
        2 success_count: "SuccessCount", always();
        3 fail_count: "FailCount", always();
        4 job_type: "JobType", always();
        5 created_at: "CreatedAt", always();
        6 request_id: "RequestId";
    }
}
