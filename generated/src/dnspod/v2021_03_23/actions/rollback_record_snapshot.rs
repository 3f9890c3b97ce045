// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/RollbackRecordSnapshot.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::SnapshotRecord;

impl Client {
    /// Rolls back records that failed in a rollback once more.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=RollbackRecordSnapshot)
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
    /// use tc3::dnspod::{
    ///     Client, RollbackRecordSnapshotRequest, RollbackRecordSnapshotRequestArgs,
    ///     SnapshotRecord, SnapshotRecordArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = RollbackRecordSnapshotRequest::new(RollbackRecordSnapshotRequestArgs {
    ///     domain: "dnspod.cn".into(),
    ///     snapshot_id: "A4EE5XXX".into(),
    ///     record_list: Vec::from([
    ///         SnapshotRecord::new(SnapshotRecordArgs {
    ///                 sub_domain: "no_line".into(),
    ///                 record_type: "A".into(),
    ///                 record_line: "测试啊".into(),
    ///                 value: "0.0.0.1".into(),
    ///                 ttl: "600".into(),
    ///             })
    ///             .record_id("11112")
    ///             .mx("0"),
    ///     ]),
    ///     task_id: 179,
    /// });
    /// let response = client.rollback_record_snapshot(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn rollback_record_snapshot(
        &self,
        request: &RollbackRecordSnapshotRequest,
    ) -> impl Future<Output = Result<RollbackRecordSnapshotResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::rollback_record_snapshot`].
#[must_use]
#[non_exhaustive]
pub struct RollbackRecordSnapshotRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the snapshot.
    ///
    /// - On the wire: `SnapshotId`, String, required
    /// - Example: `BCED853D`
    pub snapshot_id: String,

    /// What is to be rolled back.
    ///
    /// - On the wire: `RecordList`, list of object `SnapshotRecord`, required
    pub record_list: Vec<SnapshotRecord>,

    /// ID of the rollback that failed, from `RollbackSnapshot`.
    ///
    /// - On the wire: `TaskId`, Unsigned integer, required
    /// - Example: `45`
    pub task_id: u64,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl RollbackRecordSnapshotRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: RollbackRecordSnapshotRequestArgs) -> Self {
        Self {
            domain: args.domain,
            snapshot_id: args.snapshot_id,
            record_list: args.record_list,
            task_id: args.task_id,
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

/// Named arguments of [`RollbackRecordSnapshotRequest::new`].
#[derive(Clone)]
pub struct RollbackRecordSnapshotRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `SnapshotId` – ID of the snapshot.
    pub snapshot_id: String,
    /// `RecordList` – What is to be rolled back.
    pub record_list: Vec<SnapshotRecord>,
    /// `TaskId` – ID of the rollback that failed, from `RollbackSnapshot`.
    pub task_id: u64,
}

/// Response of [`Client::rollback_record_snapshot`].
#[non_exhaustive]
pub struct RollbackRecordSnapshotResponse {
    /// ID of the rollback.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `23113`
    pub job_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for RollbackRecordSnapshotRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "RollbackRecordSnapshot")
    };
    type Response = RollbackRecordSnapshotResponse;
}

rt::request! {
    RollbackRecordSnapshotRequest {
        0 domain: "Domain", required();
        1 snapshot_id: "SnapshotId", required();
        2 record_list: "RecordList", required();
        3 task_id: "TaskId", required();
        4 domain_id: Option "DomainId";
    }
}

rt::response! {
    RollbackRecordSnapshotResponse {
        0 job_id: "JobId", always();
        1 request_id: "RequestId";
    }
}
