// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeSnapshotRollbackResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::SnapshotRecord;

impl Client {
    /// Shows how far the rollback to a snapshot is.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSnapshotRollbackResult)
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
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeSnapshotRollbackResultRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeSnapshotRollbackResultRequest::new("domain.com", 177);
    /// let response = client.describe_snapshot_rollback_result(&request).await?;
    /// println!("{}", response.domain);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_snapshot_rollback_result(
        &self,
        request: &DescribeSnapshotRollbackResultRequest,
    ) -> impl Future<Output = Result<DescribeSnapshotRollbackResultResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_snapshot_rollback_result`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackResultRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `xxyy.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the rollback.
    ///
    /// - On the wire: `TaskId`, Unsigned integer, required
    /// - Example: `124`
    pub task_id: u64,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DescribeSnapshotRollbackResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>, task_id: u64) -> Self {
        Self {
            domain: domain.into(),
            task_id,
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Response of [`Client::describe_snapshot_rollback_result`].
#[non_exhaustive]
pub struct DescribeSnapshotRollbackResultResponse {
    /// Domain of the snapshot.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `xxyy.com`
    pub domain: String,

    /// Minutes left.
    ///
    /// - On the wire: `LeftMinutes`, Unsigned integer, always present in responses
    /// - Example: `341`
    pub left_minutes: u64,

    /// Percentage done.
    ///
    /// - On the wire: `Progress`, Unsigned integer, always present in responses
    /// - Example: `11`
    pub progress: u64,

    /// ID of the snapshot.
    ///
    /// - On the wire: `SnapshotId`, String, always present in responses
    /// - Example: `DFG335E`
    pub snapshot_id: String,

    /// State of the rollback.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `waiting`
    pub status: String,

    /// ID of the rollback.
    ///
    /// - On the wire: `TaskId`, Unsigned integer, always present in responses
    /// - Example: `689167`
    pub task_id: u64,

    /// Number of records that succeeded.
    ///
    /// - On the wire: `Success`, Unsigned integer, always present in responses, may be null
    /// - Example: `2`
    pub success: Option<u64>,

    /// Number of records that failed.
    ///
    /// - On the wire: `Failed`, Unsigned integer, always present in responses, may be null
    /// - Example: `0`
    pub failed: Option<u64>,

    /// Number of records.
    ///
    /// - On the wire: `Total`, Unsigned integer, always present in responses, may be null
    /// - Example: `2`
    pub total: Option<u64>,

    /// The records that failed.
    ///
    /// - On the wire: `FailedRecordList`, list of object `SnapshotRecord`, always present in responses, may be null
    pub failed_record_list: Option<Vec<SnapshotRecord>>,

    /// Link to download the file.
    ///
    /// - On the wire: `CosUrl`, String, always present in responses, may be null
    /// - Limit: a URL
    /// - Example: `http://cos.xx.com/xxx.csv`
    /// - Sensitive: never shown in errors, logs and debug output
    pub cos_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSnapshotRollbackResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSnapshotRollbackResult")
    };
    type Response = DescribeSnapshotRollbackResultResponse;
}

rt::request! {
    DescribeSnapshotRollbackResultRequest {
        0 domain: "Domain", required();
        1 task_id: "TaskId", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    DescribeSnapshotRollbackResultResponse {
        0 domain: "Domain", always();
        1 left_minutes: "LeftMinutes", always();
        2 progress: "Progress", always();
        3 snapshot_id: "SnapshotId", always();
        4 status: "Status", always();
        5 task_id: "TaskId", always();
        6 success: Option "Success", always().nullable();
        7 failed: Option "Failed", always().nullable();
        8 total: Option "Total", always().nullable();
        9 failed_record_list: Option "FailedRecordList", always().nullable();
        10 cos_url: Option "CosUrl", always().nullable().sensitive();
        11 request_id: "RequestId";
    }
}
