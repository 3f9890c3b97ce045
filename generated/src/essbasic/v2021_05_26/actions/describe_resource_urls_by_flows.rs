// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeResourceUrlsByFlows.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, FlowResourceUrlInfo, UserInfo};

impl Client {
    /// Returns links to the PDF files of flows that this client organization started, signed or still being signed.
    ///
    /// - The links expire after minutes: download the files at once.
    /// - Wait until the PDF is made, 1 to 3 seconds after creation or signing: react to the callback, or check with
    ///   `DescribeFlowDetailInfo` that all have
    ///   signed.
    /// - Downloads must have been allowed by a super administrator in the console: that of the client organization
    ///   under authorizations, or that of the
    ///   platform in the extended services of the application. If the client organization has closed them, the
    ///   platform cannot open them.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeResourceUrlsByFlows)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: may be sent again if its response was lost
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `MissingParameter.UserOpenId` – The identifier of the operator is missing or not known.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.OutQueryLimit` – The request asks for more than one query may hold.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnauthorizedOperation.UnauthorizedOperationDownload` – Downloading contracts of the organization has not
    ///   been authorized.
    /// - `UnauthorizedOperation.UnauthorizedOperationOrganization` – The organization has not been authorized.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeResourceUrlsByFlowsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeResourceUrlsByFlowsRequest::new()
    ///     .flow_ids(
    ///         vec![
    ///             "yDwivUUckpor6wtoUuogwQHCAB0ES0pQ".into(),
    ///             "yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh".into()
    ///         ],
    ///     );
    /// let response = client.describe_resource_urls_by_flows(&request).await?;
    /// println!("{:?}", response.flow_resource_url_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_resource_urls_by_flows(
        &self,
        request: &DescribeResourceUrlsByFlowsRequest,
    ) -> impl Future<Output = Result<DescribeResourceUrlsByFlowsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_resource_urls_by_flows`].
#[must_use]
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlowsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows whose files are wanted.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 50 items (checked before sending), at least 1 item (checked before sending)
    /// - Example: `yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh`
    pub flow_ids: Option<Vec<String>>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl DescribeResourceUrlsByFlowsRequest {
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

    /// Sets `FlowIds`. Flows whose files are wanted.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl Default for DescribeResourceUrlsByFlowsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_resource_urls_by_flows`].
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlowsResponse {
    /// Links of each flow.
    ///
    /// - On the wire: `FlowResourceUrlInfos`, list of object `FlowResourceUrlInfo`, always present in responses
    pub flow_resource_url_infos: Vec<FlowResourceUrlInfo>,

    /// Why no links could be made, one text per flow in the same order. Empty text: success.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always present in responses
    /// - Example: `合同没有权限`, `合同不存在`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Vec<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeResourceUrlsByFlowsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeResourceUrlsByFlows")
    };
    type Response = DescribeResourceUrlsByFlowsResponse;
}

rt::request! {
    DescribeResourceUrlsByFlowsRequest {
        0 agent: Option "Agent", required();
        1 flow_ids: Option "FlowIds", limits(&[max_items(50), min_items(1)]);
        2 operator: Option "Operator";
    }
}

rt::response! {
    DescribeResourceUrlsByFlowsResponse {
        0 flow_resource_url_infos: "FlowResourceUrlInfos", always();
        1 error_messages: "ErrorMessages", always().sensitive();
        2 request_id: "RequestId";
    }
}
