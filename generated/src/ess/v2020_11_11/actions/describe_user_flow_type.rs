// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeUserFlowType.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, Filter, TemplateUserFlowType, UserInfo};

impl Client {
    /// Lists the contract types that the organization has defined: identifiers, names and descriptions. With
    /// `QueryBindTemplate` also the number of templates bound to each.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeUserFlowType)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `MissingParameter.UserId` – An employee is missing.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeUserFlowTypeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
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
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// What to look for; all if left out. Key `user-flow-type-id`: identifiers of contract types.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: Option<Vec<Filter>>,

    /// Whether to list the contract types to which templates are bound.
    ///
    /// - On the wire: `QueryBindTemplate`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub query_bind_template: Option<bool>,
}

impl DescribeUserFlowTypeRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
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
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeUserFlowType")
    };
    type Response = DescribeUserFlowTypeResponse;
}

rt::request! {
    DescribeUserFlowTypeRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 filters: Option "Filters";
        3 query_bind_template: Option "QueryBindTemplate";
    }
}

rt::response! {
    DescribeUserFlowTypeResponse {
        0 all_user_flow_types: Option "AllUserFlowTypes";
        1 request_id: "RequestId";
    }
}
