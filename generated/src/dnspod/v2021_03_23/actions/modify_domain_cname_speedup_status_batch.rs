// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyDomainCNAMESpeedupStatusBatch.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::enums::Acceleration;

impl Client {
    /// Turns the faster answering of CNAME records on or off for several domains.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainCNAMESpeedupStatusBatch)
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
    /// - `InvalidParameter.BatchRecordRemoveActionError` – The task that deletes records could not be created.
    /// - `InvalidParameter.BatchTaskCountLimit` – The account has four tasks running, which is the limit.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainsEmpty` – No domain was sent.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Acceleration, Client, ModifyDomainCNAMESpeedupStatusBatchRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyDomainCNAMESpeedupStatusBatchRequest::new(
    ///     vec!["dnspod.com".into(), "dnspod.cn".into()],
    ///     Acceleration::from("enable"),
    /// );
    /// let response = client.modify_domain_cname_speedup_status_batch(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_domain_cname_speedup_status_batch(
        &self,
        request: &ModifyDomainCNAMESpeedupStatusBatchRequest,
    ) -> impl Future<
        Output = Result<ModifyDomainCNAMESpeedupStatusBatchResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::modify_domain_cname_speedup_status_batch`].
#[must_use]
#[non_exhaustive]
pub struct ModifyDomainCNAMESpeedupStatusBatchRequest {
    /// Domains to change.
    ///
    /// - On the wire: `DomainList`, list of String, required
    /// - Example: `dnspod.com`, `dnspod.cn`
    pub domain_list: Vec<String>,

    /// Whether to turn it on or off.
    ///
    /// - On the wire: `Status`, String, required
    /// - Example: `ENABLE`
    pub status: Acceleration,
}

impl ModifyDomainCNAMESpeedupStatusBatchRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(domain_list: Vec<String>, status: Acceleration) -> Self {
        Self { domain_list, status }
    }
}

/// Response of [`Client::modify_domain_cname_speedup_status_batch`].
#[non_exhaustive]
pub struct ModifyDomainCNAMESpeedupStatusBatchResponse {
    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `1817413`
    pub job_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyDomainCNAMESpeedupStatusBatchRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyDomainCNAMESpeedupStatusBatch")
    };
    type Response = ModifyDomainCNAMESpeedupStatusBatchResponse;
}

rt::request! {
    ModifyDomainCNAMESpeedupStatusBatchRequest {
        0 domain_list: "DomainList", required();
        1 status: "Status", required().known();
    }
}

rt::response! {
    ModifyDomainCNAMESpeedupStatusBatchResponse {
        0 job_id: "JobId", always();
        1 request_id: "RequestId";
    }
}
