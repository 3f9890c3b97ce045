// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/CreateDomainGroup.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Adds a domain group.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=CreateDomainGroup)
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
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.GroupNameExists` – A group has this name.
    /// - `InvalidParameter.GroupNameInvalid` – The name of the group is too long or empty.
    /// - `LimitExceeded.GroupNumberLimit` – There can be no more groups.
    /// - `MissingParameter` – A parameter is missing.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, CreateDomainGroupRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = CreateDomainGroupRequest::new("彩虹项目");
    /// let response = client.create_domain_group(&request).await?;
    /// println!("{}", response.group_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_domain_group(
        &self,
        request: &CreateDomainGroupRequest,
    ) -> impl Future<Output = Result<CreateDomainGroupResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_domain_group`].
#[must_use]
#[non_exhaustive]
pub struct CreateDomainGroupRequest {
    /// Name of the group.
    ///
    /// - On the wire: `GroupName`, String, required
    /// - Example: `常用域名`
    pub group_name: String,
}

impl CreateDomainGroupRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
        }
    }
}

/// Response of [`Client::create_domain_group`].
#[non_exhaustive]
pub struct CreateDomainGroupResponse {
    /// ID of the domain group.
    ///
    /// - On the wire: `GroupId`, Integer, always present in responses
    /// - Example: `43957`
    pub group_id: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateDomainGroupRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDomainGroup")
    };
    type Response = CreateDomainGroupResponse;
}

rt::request! {
    CreateDomainGroupRequest {
        0 group_name: "GroupName", required();
    }
}

rt::response! {
    CreateDomainGroupResponse {
        0 group_id: "GroupId", always();
        1 request_id: "RequestId";
    }
}
