// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CheckSnapshotRollback.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::SnapshotRecord;

impl Client {
    /// Checks whether a domain can be rolled back to a snapshot, and how long it takes.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CheckSnapshotRollback)
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
    /// use tc3::dnspod::{
    ///     CheckSnapshotRollbackRequest, CheckSnapshotRollbackRequestArgs, Client,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CheckSnapshotRollbackRequest::new(CheckSnapshotRollbackRequestArgs {
    ///     domain: "dnspod.cn".into(),
    ///     snapshot_id: "A45A0XXX".into(),
    /// });
    /// let response = client.check_snapshot_rollback(&request).await?;
    /// println!("{}", response.snapshot_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_snapshot_rollback(
        &self,
        request: &CheckSnapshotRollbackRequest,
    ) -> impl Future<Output = Result<CheckSnapshotRollbackResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::check_snapshot_rollback`].
#[must_use]
#[non_exhaustive]
pub struct CheckSnapshotRollbackRequest {
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
}

impl CheckSnapshotRollbackRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CheckSnapshotRollbackRequestArgs) -> Self {
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
}

/// Named arguments of [`CheckSnapshotRollbackRequest::new`].
#[derive(Clone)]
pub struct CheckSnapshotRollbackRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `SnapshotId` – ID of the snapshot.
    pub snapshot_id: String,
}

/// Response of [`Client::check_snapshot_rollback`].
#[non_exhaustive]
pub struct CheckSnapshotRollbackResponse {
    /// ID of the snapshot.
    ///
    /// - On the wire: `SnapshotId`, String, always present in responses
    /// - Example: `EG34GE`
    pub snapshot_id: String,

    /// How long the rollback takes, in minutes.
    ///
    /// - On the wire: `CostMinutes`, Unsigned integer, always present in responses
    /// - Example: `321`
    pub cost_minutes: u64,

    /// Domain of the snapshot.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `xxyy.com`
    pub domain: String,

    /// Number of records.
    ///
    /// - On the wire: `Total`, Unsigned integer, always present in responses
    /// - Example: `234`
    pub total: u64,

    /// 1 if the check took too long.
    ///
    /// - On the wire: `Timeout`, Unsigned integer, always present in responses, may be null
    /// - Example: `1`
    pub timeout: Option<u64>,

    /// Number of records that failed.
    ///
    /// - On the wire: `Failed`, Unsigned integer, always present in responses
    /// - Example: `13`
    pub failed: u64,

    /// The records that failed.
    ///
    /// - On the wire: `FailedRecordList`, list of object `SnapshotRecord`, always present in responses
    pub failed_record_list: Vec<SnapshotRecord>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CheckSnapshotRollbackRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CheckSnapshotRollback")
    };
    type Response = CheckSnapshotRollbackResponse;
}

rt::request! {
    CheckSnapshotRollbackRequest {
        0 domain: "Domain", required();
        1 snapshot_id: "SnapshotId", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    CheckSnapshotRollbackResponse {
        0 snapshot_id: "SnapshotId", always();
        1 cost_minutes: "CostMinutes", always();
        2 domain: "Domain", always();
        3 total: "Total", always();
        4 timeout: Option "Timeout", always().nullable();
        5 failed: "Failed", always();
        6 failed_record_list: "FailedRecordList", always();
        7 request_id: "RequestId";
    }
}
