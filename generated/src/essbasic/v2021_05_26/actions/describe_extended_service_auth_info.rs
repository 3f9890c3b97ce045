// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, ExtentServiceAuthInfo};

impl Client {
    /// Returns which extended services the organization has opened. They are opened and closed by
    /// `ModifyExtendedService`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeExtendedServiceAuthInfo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeExtendedServiceAuthInfoRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("APPID12344556667777777")
    ///             .organization("org-open-id")
    ///             .user("admin-open-id"),
    ///     );
    /// let request = DescribeExtendedServiceAuthInfoRequest::new();
    /// let response = client.describe_extended_service_auth_info(&request).await?;
    /// println!("{:?}", response.auth_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_extended_service_auth_info(
        &self,
        request: &DescribeExtendedServiceAuthInfoRequest,
    ) -> impl Future<Output = Result<DescribeExtendedServiceAuthInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_extended_service_auth_info`].
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,
}

impl DescribeExtendedServiceAuthInfoRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for DescribeExtendedServiceAuthInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_extended_service_auth_info`].
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoResponse {
    /// State of the extended services.
    ///
    /// - On the wire: `AuthInfo`, list of object `ExtentServiceAuthInfo`, always present in responses
    pub auth_info: Vec<ExtentServiceAuthInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeExtendedServiceAuthInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeExtendedServiceAuthInfo")
    };
    type Response = DescribeExtendedServiceAuthInfoResponse;
}

rt::request! {
    DescribeExtendedServiceAuthInfoRequest {
        0 agent: Option "Agent", required();
    }
}

rt::response! {
    DescribeExtendedServiceAuthInfoResponse {
        0 auth_info: "AuthInfo", always();
        1 request_id: "RequestId";
    }
}
