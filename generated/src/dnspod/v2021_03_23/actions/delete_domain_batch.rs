// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DeleteDomainBatch.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::DeleteDomainBatchDetail;

impl Client {
    /// Deletes several domains.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DeleteDomainBatch)
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
    /// use tc3::dnspod::{Client, DeleteDomainBatchRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DeleteDomainBatchRequest::new(vec!["sdfsdfsdf.com".into()]);
    /// let response = client.delete_domain_batch(&request).await?;
    /// println!("{:?}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_domain_batch(
        &self,
        request: &DeleteDomainBatchRequest,
    ) -> impl Future<Output = Result<DeleteDomainBatchResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_domain_batch`].
#[must_use]
#[non_exhaustive]
pub struct DeleteDomainBatchRequest {
    /// The domains.
    ///
    /// - On the wire: `DomainList`, list of String, required
    /// - Example: `domain.com`
    pub domain_list: Vec<String>,
}

impl DeleteDomainBatchRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(domain_list: Vec<String>) -> Self {
        Self { domain_list }
    }
}

/// Response of [`Client::delete_domain_batch`].
#[non_exhaustive]
pub struct DeleteDomainBatchResponse {
    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer
    /// - Example: `213`
    pub job_id: Option<u64>,

    /// What was done, step by step.
    ///
    /// - On the wire: `DetailList`, list of object `DeleteDomainBatchDetail`
    pub detail_list: Option<Vec<DeleteDomainBatchDetail>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteDomainBatchRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteDomainBatch")
    };
    type Response = DeleteDomainBatchResponse;
}

rt::request! {
    DeleteDomainBatchRequest {
        0 domain_list: "DomainList", required();
    }
}

rt::response! {
    DeleteDomainBatchResponse {
        0 job_id: Option "JobId";
        1 detail_list: Option "DetailList";
        2 request_id: "RequestId";
    }
}
