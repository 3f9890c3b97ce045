// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeSnapshotRollbackTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Shows the last rollback of a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSnapshotRollbackTask)
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
    /// - `InvalidParameter.InnerTaskNotExist` – The task does not exist.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeSnapshotRollbackTaskRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeSnapshotRollbackTaskRequest::new("domain.com");
    /// let response = client.describe_snapshot_rollback_task(&request).await?;
    /// println!("{}", response.domain);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_snapshot_rollback_task(
        &self,
        request: &DescribeSnapshotRollbackTaskRequest,
    ) -> impl Future<Output = Result<DescribeSnapshotRollbackTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_snapshot_rollback_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackTaskRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `xxyy.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DescribeSnapshotRollbackTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
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

/// Response of [`Client::describe_snapshot_rollback_task`].
#[non_exhaustive]
pub struct DescribeSnapshotRollbackTaskResponse {
    /// Domain of the snapshot.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `xxyy.com`
    pub domain: String,

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
    /// - Example: `689168`
    pub task_id: u64,

    /// Number of records.
    ///
    /// - On the wire: `RecordCount`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub record_count: u64,

    /// When the rollback started.
    ///
    /// - On the wire: `CreatedOn`, String, always present in responses
    /// - Example: `2022-09-21 14:37:32`
    pub created_on: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSnapshotRollbackTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSnapshotRollbackTask")
    };
    type Response = DescribeSnapshotRollbackTaskResponse;
}

rt::request! {
    DescribeSnapshotRollbackTaskRequest {
        0 domain: "Domain", required();
        1 domain_id: Option "DomainId";
    }
}

rt::response! {
    DescribeSnapshotRollbackTaskResponse {
        0 domain: "Domain", always();
        1 snapshot_id: "SnapshotId", always();
        2 status: "Status", always();
        3 task_id: "TaskId", always();
        4 record_count: "RecordCount", always();
        5 created_on: "CreatedOn", always();
        6 request_id: "RequestId";
    }
}
