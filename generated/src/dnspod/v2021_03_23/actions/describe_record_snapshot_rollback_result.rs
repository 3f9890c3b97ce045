// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeRecordSnapshotRollbackResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::SnapshotRecord;

impl Client {
    /// Shows how far the second rollback of records is.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordSnapshotRollbackResult)
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
    /// - `InvalidParameter.BatchTaskNotExist` – The task does not exist.
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
    /// use tc3::dnspod::{Client, DescribeRecordSnapshotRollbackResultRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordSnapshotRollbackResultRequest::new("domain.com", 1111);
    /// let response = client.describe_record_snapshot_rollback_result(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_snapshot_rollback_result(
        &self,
        request: &DescribeRecordSnapshotRollbackResultRequest,
    ) -> impl Future<
        Output = Result<DescribeRecordSnapshotRollbackResultResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::describe_record_snapshot_rollback_result`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRecordSnapshotRollbackResultRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `xxyy.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the rollback.
    ///
    /// - On the wire: `JobId`, Unsigned integer, required
    /// - Example: `1234131`
    pub job_id: u64,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DescribeRecordSnapshotRollbackResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>, job_id: u64) -> Self {
        Self {
            domain: domain.into(),
            job_id,
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

/// Response of [`Client::describe_record_snapshot_rollback_result`].
#[non_exhaustive]
pub struct DescribeRecordSnapshotRollbackResultResponse {
    /// ID of the rollback.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `121212`
    pub job_id: u64,

    /// State of the rollback.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `ok`
    pub status: String,

    /// The records that failed.
    ///
    /// - On the wire: `FailedRecordList`, list of object `SnapshotRecord`, always present in responses
    pub failed_record_list: Vec<SnapshotRecord>,

    /// Domain of the snapshot.
    ///
    /// - On the wire: `Domain`, String, always present in responses, may be null
    /// - Example: `xxyy.com`
    pub domain: Option<String>,

    /// Percentage done.
    ///
    /// - On the wire: `Progress`, Unsigned integer, always present in responses, may be null
    /// - Example: `95`
    pub progress: Option<u64>,

    /// Minutes left.
    ///
    /// - On the wire: `LeftMinutes`, Unsigned integer, always present in responses, may be null
    /// - Example: `1`
    pub left_minutes: Option<u64>,

    /// Number of records.
    ///
    /// - On the wire: `Total`, Unsigned integer, always present in responses, may be null
    /// - Example: `2`
    pub total: Option<u64>,

    /// Number of records that failed.
    ///
    /// - On the wire: `Failed`, Unsigned integer, always present in responses, may be null
    /// - Example: `1`
    pub failed: Option<u64>,

    /// Number of records that succeeded.
    ///
    /// - On the wire: `Success`, Unsigned integer, always present in responses, may be null
    /// - Example: `1`
    pub success: Option<u64>,

    /// Link to download the file.
    ///
    /// - On the wire: `CosUrl`, String, always present in responses, may be null
    /// - Limit: a URL
    /// - Example: `https://cos.xx.com/yyy.csv`
    /// - Sensitive: never shown in errors, logs and debug output
    pub cos_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeRecordSnapshotRollbackResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeRecordSnapshotRollbackResult")
    };
    type Response = DescribeRecordSnapshotRollbackResultResponse;
}

rt::request! {
    DescribeRecordSnapshotRollbackResultRequest {
        0 domain: "Domain", required();
        1 job_id: "JobId", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    DescribeRecordSnapshotRollbackResultResponse {
        0 job_id: "JobId", always();
        1 status: "Status", always();
        2 failed_record_list: "FailedRecordList", always();
        3 domain: Option "Domain", always().nullable();
        4 progress: Option "Progress", always().nullable();
        5 left_minutes: Option "LeftMinutes", always().nullable();
        6 total: Option "Total", always().nullable();
        7 failed: Option "Failed", always().nullable();
        8 success: Option "Success", always().nullable();
        9 cos_url: Option "CosUrl", always().nullable().sensitive();
        10 request_id: "RequestId";
    }
}
