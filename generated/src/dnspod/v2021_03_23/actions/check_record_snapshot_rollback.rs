// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CheckRecordSnapshotRollback.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::SnapshotRecord;

impl Client {
    /// Checks whether one record of a snapshot can be rolled back.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CheckRecordSnapshotRollback)
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
    ///     CheckRecordSnapshotRollbackRequest, CheckRecordSnapshotRollbackRequestArgs, Client,
    ///     SnapshotRecord, SnapshotRecordArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CheckRecordSnapshotRollbackRequest::new(CheckRecordSnapshotRollbackRequestArgs {
    ///     domain: "domain.com".into(),
    ///     snapshot_id: "A4EEXXXX".into(),
    ///     record: SnapshotRecord::new(SnapshotRecordArgs {
    ///             sub_domain: "no_line".into(),
    ///             record_type: "A".into(),
    ///             record_line: "测试啊".into(),
    ///             value: "0.0.0.1".into(),
    ///             ttl: "600".into(),
    ///         })
    ///         .record_id("1111112")
    ///         .mx("0"),
    /// });
    /// let response = client.check_record_snapshot_rollback(&request).await?;
    /// println!("{}", response.reason);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_record_snapshot_rollback(
        &self,
        request: &CheckRecordSnapshotRollbackRequest,
    ) -> impl Future<Output = Result<CheckRecordSnapshotRollbackResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::check_record_snapshot_rollback`].
#[must_use]
#[non_exhaustive]
pub struct CheckRecordSnapshotRollbackRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `xxyy.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the snapshot.
    ///
    /// - On the wire: `SnapshotId`, String, required
    /// - Example: `BCED853D`
    pub snapshot_id: String,

    /// What is to be rolled back.
    ///
    /// - On the wire: `Record`, object `SnapshotRecord`, required
    pub record: SnapshotRecord,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl CheckRecordSnapshotRollbackRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CheckRecordSnapshotRollbackRequestArgs) -> Self {
        Self {
            domain: args.domain,
            snapshot_id: args.snapshot_id,
            record: args.record,
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

/// Named arguments of [`CheckRecordSnapshotRollbackRequest::new`].
#[derive(Clone)]
pub struct CheckRecordSnapshotRollbackRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `SnapshotId` – ID of the snapshot.
    pub snapshot_id: String,
    /// `Record` – What is to be rolled back.
    pub record: SnapshotRecord,
}

/// Response of [`Client::check_record_snapshot_rollback`].
#[non_exhaustive]
pub struct CheckRecordSnapshotRollbackResponse {
    /// Why the record cannot be rolled back.
    ///
    /// - On the wire: `Reason`, String, always present in responses
    /// - Example: `记录线路不正确`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CheckRecordSnapshotRollbackRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CheckRecordSnapshotRollback")
    };
    type Response = CheckRecordSnapshotRollbackResponse;
}

rt::request! {
    CheckRecordSnapshotRollbackRequest {
        0 domain: "Domain", required();
        1 snapshot_id: "SnapshotId", required();
        2 record: "Record", required();
        3 domain_id: Option "DomainId";
    }
}

rt::response! {
    CheckRecordSnapshotRollbackResponse {
        0 reason: "Reason", always().sensitive();
        1 request_id: "RequestId";
    }
}
