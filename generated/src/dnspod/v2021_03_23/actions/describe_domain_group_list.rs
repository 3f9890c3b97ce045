// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainGroupList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::GroupInfo;

impl Client {
    /// Lists the domain groups.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainGroupList)
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
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainGroupListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainGroupListRequest::new();
    /// let response = client.describe_domain_group_list(&request).await?;
    /// println!("{:?}", response.group_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_group_list(
        &self,
        request: &DescribeDomainGroupListRequest,
    ) -> impl Future<Output = Result<DescribeDomainGroupListResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_domain_group_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainGroupListRequest {}

impl DescribeDomainGroupListRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for DescribeDomainGroupListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_domain_group_list`].
#[non_exhaustive]
pub struct DescribeDomainGroupListResponse {
    /// The groups.
    ///
    /// - On the wire: `GroupList`, list of object `GroupInfo`
    pub group_list: Option<Vec<GroupInfo>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeDomainGroupListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainGroupList")
    };
    type Response = DescribeDomainGroupListResponse;
}

rt::request! {
    DescribeDomainGroupListRequest {
    }
}

rt::response! {
    DescribeDomainGroupListResponse {
        0 group_list: Option "GroupList";
        1 request_id: "RequestId";
    }
}
