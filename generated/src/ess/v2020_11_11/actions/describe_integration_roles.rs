// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeIntegrationRoles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, Filter, IntegrateRole, UserInfo};

impl Client {
    /// Lists the roles of the organization in the order of their creation. Built-in roles cannot be disabled, deleted
    /// or changed, only given to employees: super administrator (all rights; one alone), IT administrator (employees,
    /// billing, applications), administrators of contracts, templates and seals, approvers of seal use,
    /// administrators of a department, and salespeople, who start, sign and cancel contracts and hold seals.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeIntegrationRoles)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_integration_roles_pages`](Self::describe_integration_roles_pages) goes through all of them
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
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.Limit` – The page size is too large.
    /// - `InvalidParameter.Offset` – The offset is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Agent, Client, DescribeIntegrationRolesRequest, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("y******************5"));
    /// let request = DescribeIntegrationRolesRequest::new(1)
    ///     .agent(Agent::new().proxy_organization_id("y**********************J"))
    ///     .filters(Vec::from([Filter::new("RoleType", vec!["1".into()])]))
    ///     .offset(0);
    /// let response = client.describe_integration_roles(&request).await?;
    /// println!("{}", response.offset);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_integration_roles(
        &self,
        request: &DescribeIntegrationRolesRequest,
    ) -> impl Future<Output = Result<DescribeIntegrationRolesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_integration_roles`](Self::describe_integration_roles) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 200 if that is 0. Nothing is called before the first one is asked
    /// for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Agent, Client, DescribeIntegrationRolesRequest, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("y******************5"));
    /// let request = DescribeIntegrationRolesRequest::new(1)
    ///     .agent(Agent::new().proxy_organization_id("y**********************J"))
    ///     .filters(Vec::from([Filter::new("RoleType", vec!["1".into()])]))
    ///     .offset(0);
    /// let mut items = client.describe_integration_roles_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_integration_roles_pages(
        &self,
        request: &DescribeIntegrationRolesRequest,
    ) -> rt::paging::Pages<DescribeIntegrationRolesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_integration_roles`].
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationRolesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Number of roles per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, required
    /// - Limit: at most 200 (checked before sending)
    /// - Example: `10`
    pub limit: u64,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Conditions, each with one value. `RoleType`: `1` built-in roles, `2` roles of your own. `RoleStatus`: `1`
    /// enabled, `2` disabled. `IsGroupRole`: `1` roles of the group, `0` others. `IsReturnPermissionGroup`: `1`
    /// returns the permission trees, `0` does not.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: Option<Vec<Filter>>,

    /// How many entries are skipped.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at most 2000 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<u64>,
}

impl DescribeIntegrationRolesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(limit: u64) -> Self {
        Self { limit, ..rt::unset() }
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

    /// Sets `Filters`. Conditions, each with one value.
    #[inline]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `Offset`. How many entries are skipped.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Response of [`Client::describe_integration_roles`].
#[non_exhaustive]
pub struct DescribeIntegrationRolesResponse {
    /// How many entries were skipped.
    ///
    /// - On the wire: `Offset`, Unsigned integer, always present in responses
    /// - Limit: at most 2000
    /// - Example: `1`
    pub offset: u64,

    /// Number of roles per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, always present in responses
    /// - Limit: at most 200
    /// - Example: `20`
    pub limit: u64,

    /// Number of roles that match.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub total_count: u64,

    /// Roles found.
    ///
    /// - On the wire: `IntegrateRoles`, list of object `IntegrateRole`, always present in responses
    pub integrate_roles: Vec<IntegrateRole>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeIntegrationRolesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeIntegrationRoles")
    };
    type Response = DescribeIntegrationRolesResponse;
}

rt::paged! {
    DescribeIntegrationRolesRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(200)).items(&[&["IntegrateRoles"]]).total(&["TotalCount"]);
    IntegrateRole, response => response.integrate_roles
}

rt::request! {
    DescribeIntegrationRolesRequest {
        0 operator: Option "Operator", required();
        1 limit: "Limit", required().limits(&[max(200)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 filters: Option "Filters";
        4 offset: Option "Offset", limits(&[max(2000)]);
    }
}

rt::response! {
    DescribeIntegrationRolesResponse {
        0 offset: "Offset", always();
        1 limit: "Limit", always();
        2 total_count: "TotalCount", always();
        3 integrate_roles: "IntegrateRoles", always();
        4 request_id: "RequestId";
    }
}
