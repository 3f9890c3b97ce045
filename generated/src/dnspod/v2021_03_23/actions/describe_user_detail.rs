// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeUserDetail.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::UserInfo;

impl Client {
    /// Shows the account.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeUserDetail)
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
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeUserDetailRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeUserDetailRequest::new();
    /// let response = client.describe_user_detail(&request).await?;
    /// println!("{:?}", response.user_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_user_detail(
        &self,
        request: &DescribeUserDetailRequest,
    ) -> impl Future<Output = Result<DescribeUserDetailResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_user_detail`].
#[must_use]
#[non_exhaustive]
pub struct DescribeUserDetailRequest {}

impl DescribeUserDetailRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for DescribeUserDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_user_detail`].
#[non_exhaustive]
pub struct DescribeUserDetailResponse {
    /// The account.
    ///
    /// - On the wire: `UserInfo`, object `UserInfo`, always present in responses
    pub user_info: UserInfo,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeUserDetailRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeUserDetail")
    };
    type Response = DescribeUserDetailResponse;
}

rt::request! {
    DescribeUserDetailRequest {
    }
}

rt::response! {
    DescribeUserDetailResponse {
        0 user_info: "UserInfo", always();
        1 request_id: "RequestId";
    }
}
