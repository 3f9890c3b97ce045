// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/as/2018-04-19/actions/DescribeGroups.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::r#as::v2018_04_19::client::{Client, Error, SERVICE};

impl Client {
    /// Returns the groups.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeGroups)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::r#as::{Client, DescribeGroupsRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::r#as::Error> {
    /// let request = DescribeGroupsRequest::new();
    /// let response = client.describe_groups(&request).await?;
    /// println!("{}", response.total_count);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_groups(
        &self,
        request: &DescribeGroupsRequest,
    ) -> impl Future<Output = Result<DescribeGroupsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_groups`].
#[must_use]
#[non_exhaustive]
pub struct DescribeGroupsRequest {
    /// How many at most.
    ///
    /// - On the wire: `Limit`, Integer, optional
    pub limit: Option<i64>,
}

impl DescribeGroupsRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Limit`. How many at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Default for DescribeGroupsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_groups`].
#[non_exhaustive]
pub struct DescribeGroupsResponse {
    /// How many there are.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    pub total_count: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeGroupsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeGroups")
    };
    type Response = DescribeGroupsResponse;
}

rt::request! {
    DescribeGroupsRequest {
        0 limit: Option "Limit";
    }
}

rt::response! {
    DescribeGroupsResponse {
        0 total_count: "TotalCount", always();
        1 request_id: "RequestId";
    }
}
