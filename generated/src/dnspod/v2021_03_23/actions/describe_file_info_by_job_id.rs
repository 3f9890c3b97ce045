// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeFileInfoByJobId.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::FileInfo;

impl Client {
    /// Shows the file that a task made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeFileInfoByJobId)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FileNotExist` – The file does not exist, or is not ready.
    /// - `FailedOperation.NotBatchTaskOwner` – The task belongs to another account.
    /// - `InvalidParameter.BatchTaskNotExist` – The task does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeFileInfoByJobIdRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeFileInfoByJobIdRequest::new(1808638);
    /// let response = client.describe_file_info_by_job_id(&request).await?;
    /// println!("{:?}", response.file_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_file_info_by_job_id(
        &self,
        request: &DescribeFileInfoByJobIdRequest,
    ) -> impl Future<Output = Result<DescribeFileInfoByJobIdResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_file_info_by_job_id`].
#[must_use]
#[non_exhaustive]
pub struct DescribeFileInfoByJobIdRequest {
    /// ID of the task.
    ///
    /// - On the wire: `JobId`, Unsigned integer, required
    /// - Example: `1808638`
    pub job_id: u64,
}

impl DescribeFileInfoByJobIdRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(job_id: u64) -> Self {
        Self { job_id }
    }
}

/// Response of [`Client::describe_file_info_by_job_id`].
#[non_exhaustive]
pub struct DescribeFileInfoByJobIdResponse {
    /// The file.
    ///
    /// - On the wire: `FileInfo`, object `FileInfo`, always present in responses
    pub file_info: FileInfo,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeFileInfoByJobIdRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFileInfoByJobId")
    };
    type Response = DescribeFileInfoByJobIdResponse;
}

rt::request! {
    DescribeFileInfoByJobIdRequest {
        0 job_id: "JobId", required();
    }
}

rt::response! {
    DescribeFileInfoByJobIdResponse {
        0 file_info: "FileInfo", always();
        1 request_id: "RequestId";
    }
}
