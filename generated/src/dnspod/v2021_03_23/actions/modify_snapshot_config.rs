// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifySnapshotConfig.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::SnapshotPeriod;

impl Client {
    /// Changes how often snapshots of a domain are taken.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifySnapshotConfig)
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
    /// - `InvalidParameter.ActionInvalid` – The operation is not known.
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
    /// use tc3::dnspod::{Client, ModifySnapshotConfigRequest, SnapshotPeriod};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifySnapshotConfigRequest::new("xx.com", SnapshotPeriod::Hourly);
    /// let response = client.modify_snapshot_config(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_snapshot_config(
        &self,
        request: &ModifySnapshotConfigRequest,
    ) -> impl Future<Output = Result<ModifySnapshotConfigResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_snapshot_config`].
#[must_use]
#[non_exhaustive]
pub struct ModifySnapshotConfigRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `xxyy.com`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// How often snapshots are taken; empty for never.
    ///
    /// - On the wire: `Period`, String, optional, formerly required
    /// - Example: `daily`
    pub period: SnapshotPeriod,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl ModifySnapshotConfigRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>, period: SnapshotPeriod) -> Self {
        Self {
            domain: domain.into(),
            period,
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

/// Response of [`Client::modify_snapshot_config`].
#[non_exhaustive]
pub struct ModifySnapshotConfigResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifySnapshotConfigRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifySnapshotConfig")
    };
    type Response = ModifySnapshotConfigResponse;
}

rt::request! {
    ModifySnapshotConfigRequest {
        0 domain: "Domain", required();
        1 period: "Period", known();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    ModifySnapshotConfigResponse {
        0 request_id: "RequestId";
    }
}
