// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/RollbackSnapshot.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::SnapshotRecord;

impl Client {
    /// Rolls a domain back to a snapshot.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=RollbackSnapshot)
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
    /// use tc3::dnspod::{Client, RollbackSnapshotRequest, RollbackSnapshotRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = RollbackSnapshotRequest::new(RollbackSnapshotRequestArgs {
    ///     domain: "domain.com".into(),
    ///     snapshot_id: "A45XXX33".into(),
    /// });
    /// let response = client.rollback_snapshot(&request).await?;
    /// println!("{}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn rollback_snapshot(
        &self,
        request: &RollbackSnapshotRequest,
    ) -> impl Future<Output = Result<RollbackSnapshotResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::rollback_snapshot`].
#[must_use]
#[non_exhaustive]
pub struct RollbackSnapshotRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `xxyy.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the snapshot.
    ///
    /// - On the wire: `SnapshotId`, String, required
    /// - Example: `EG34GE`
    pub snapshot_id: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Records to roll back.
    ///
    /// - On the wire: `RecordList`, list of object `SnapshotRecord`, optional
    pub record_list: Option<Vec<SnapshotRecord>>,
}

impl RollbackSnapshotRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: RollbackSnapshotRequestArgs) -> Self {
        Self {
            domain: args.domain,
            snapshot_id: args.snapshot_id,
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// Sets `RecordList`. Records to roll back.
    #[inline]
    pub fn record_list(mut self, record_list: Vec<SnapshotRecord>) -> Self {
        self.record_list = Some(record_list);
        self
    }
}

/// Named arguments of [`RollbackSnapshotRequest::new`].
#[derive(Clone)]
pub struct RollbackSnapshotRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `SnapshotId` – ID of the snapshot.
    pub snapshot_id: String,
}

/// Response of [`Client::rollback_snapshot`].
#[non_exhaustive]
pub struct RollbackSnapshotResponse {
    /// ID of the rollback, to ask for its state.
    ///
    /// - On the wire: `TaskId`, Unsigned integer, always present in responses
    /// - Example: `689169`
    pub task_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for RollbackSnapshotRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "RollbackSnapshot")
    };
    type Response = RollbackSnapshotResponse;
}

rt::request! {
    RollbackSnapshotRequest {
        0 domain: "Domain", required();
        1 snapshot_id: "SnapshotId", required();
        2 domain_id: Option "DomainId";
        3 record_list: Option "RecordList";
    }
}

rt::response! {
    RollbackSnapshotResponse {
        0 task_id: "TaskId", always();
        1 request_id: "RequestId";
    }
}
