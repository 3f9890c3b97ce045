// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeSnapshotList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::{SnapshotInfo, SnapshotPageInfo};

impl Client {
    /// Lists the snapshots of a domain.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeSnapshotList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
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
    /// use tc3::dnspod::{Client, DescribeSnapshotListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeSnapshotListRequest::new("dnspod.cn");
    /// let response = client.describe_snapshot_list(&request).await?;
    /// println!("{:?}", response.info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_snapshot_list(
        &self,
        request: &DescribeSnapshotListRequest,
    ) -> impl Future<Output = Result<DescribeSnapshotListResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_snapshot_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotListRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DescribeSnapshotListRequest {
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

/// Response of [`Client::describe_snapshot_list`].
#[non_exhaustive]
pub struct DescribeSnapshotListResponse {
    /// Numbers of snapshots.
    ///
    /// - On the wire: `Info`, object `SnapshotPageInfo`, always present in responses
    pub info: SnapshotPageInfo,

    /// The snapshots.
    ///
    /// - On the wire: `SnapshotList`, list of object `SnapshotInfo`, always present in responses
    pub snapshot_list: Vec<SnapshotInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSnapshotListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSnapshotList")
    };
    type Response = DescribeSnapshotListResponse;
}

rt::request! {
    DescribeSnapshotListRequest {
        0 domain: "Domain", required();
        1 domain_id: Option "DomainId";
    }
}

rt::response! {
    DescribeSnapshotListResponse {
        0 info: "Info", always();
        1 snapshot_list: "SnapshotList", always();
        2 request_id: "RequestId";
    }
}
