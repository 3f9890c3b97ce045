// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeUserFlowType.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, Filter, TemplateUserFlowType};

impl Client {
    /// Lists the contract types that the organization has defined: identifiers, names and descriptions. With
    /// `QueryBindTemplate` also the number of templates bound to each.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeUserFlowType)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
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
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeUserFlowTypeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeUserFlowTypeRequest::new();
    /// let response = client.describe_user_flow_type(&request).await?;
    /// println!("{:?}", response.all_user_flow_types);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_user_flow_type(
        &self,
        request: &DescribeUserFlowTypeRequest,
    ) -> impl Future<Output = Result<DescribeUserFlowTypeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_user_flow_type`].
#[must_use]
#[non_exhaustive]
pub struct DescribeUserFlowTypeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// What to look for; all if left out. Key `user-flow-type-id`: identifiers of contract types.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: Option<Vec<Filter>>,

    /// Whether to list the contract types to which templates are bound.
    ///
    /// - On the wire: `QueryBindTemplate`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub query_bind_template: Option<bool>,
}

impl DescribeUserFlowTypeRequest {
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

    /// Sets `Filters`. What to look for; all if left out.
    #[inline]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `QueryBindTemplate`. Whether to list the contract types to which templates are bound.
    #[inline]
    pub fn query_bind_template(mut self, query_bind_template: bool) -> Self {
        self.query_bind_template = Some(query_bind_template);
        self
    }
}

impl Default for DescribeUserFlowTypeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_user_flow_type`].
#[non_exhaustive]
pub struct DescribeUserFlowTypeResponse {
    /// Contract types found.
    ///
    /// - On the wire: `AllUserFlowTypes`, list of object `TemplateUserFlowType`
    pub all_user_flow_types: Option<Vec<TemplateUserFlowType>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeUserFlowTypeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeUserFlowType")
    };
    type Response = DescribeUserFlowTypeResponse;
}

rt::request! {
    DescribeUserFlowTypeRequest {
        0 agent: Option "Agent", required();
        1 filters: Option "Filters";
        2 query_bind_template: Option "QueryBindTemplate";
    }
}

rt::response! {
    DescribeUserFlowTypeResponse {
        0 all_user_flow_types: Option "AllUserFlowTypes";
        1 request_id: "RequestId";
    }
}
