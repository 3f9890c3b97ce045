// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DownloadSnapshot.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Gives the link to download a snapshot.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DownloadSnapshot)
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
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DownloadSnapshotRequest, DownloadSnapshotRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DownloadSnapshotRequest::new(DownloadSnapshotRequestArgs {
    ///     domain: "domain.com".into(),
    ///     snapshot_id: "A45AXXX3".into(),
    /// });
    /// let response = client.download_snapshot(&request).await?;
    /// println!("{}", response.cos_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn download_snapshot(
        &self,
        request: &DownloadSnapshotRequest,
    ) -> impl Future<Output = Result<DownloadSnapshotResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::download_snapshot`].
#[must_use]
#[non_exhaustive]
pub struct DownloadSnapshotRequest {
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

impl DownloadSnapshotRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DownloadSnapshotRequestArgs) -> Self {
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

/// Named arguments of [`DownloadSnapshotRequest::new`].
#[derive(Clone)]
pub struct DownloadSnapshotRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `SnapshotId` – ID of the snapshot.
    pub snapshot_id: String,
}

/// Response of [`Client::download_snapshot`].
#[non_exhaustive]
pub struct DownloadSnapshotResponse {
    /// Link to download the file.
    ///
    /// - On the wire: `CosUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://xx.cos.yy.com/zzz.csv`
    /// - Sensitive: never shown in errors, logs and debug output
    pub cos_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DownloadSnapshotRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DownloadSnapshot")
    };
    type Response = DownloadSnapshotResponse;
}

rt::request! {
    DownloadSnapshotRequest {
        0 domain: "Domain", required();
        1 snapshot_id: "SnapshotId", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    DownloadSnapshotResponse {
        0 cos_url: "CosUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
