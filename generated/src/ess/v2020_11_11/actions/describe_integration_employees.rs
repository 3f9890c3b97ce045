// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeIntegrationEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, Filter, Staff, UserInfo};

impl Client {
    /// Lists employees of the organization.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeIntegrationEmployees)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_integration_employees_pages`](Self::describe_integration_employees_pages) goes through all
    ///   of them
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.InvalidChannel` – The channel is wrong.
    /// - `InvalidParameter.InvalidLimit` – The page size is wrong.
    /// - `InvalidParameter.InvalidOffset` – The offset is wrong.
    /// - `InvalidParameter.InvalidOperatorId` – The operator is wrong.
    /// - `InvalidParameter.InvalidOrganizationId` – The ID of an organization is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue.Mask` – A value is not valid; no text says which.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.LicenseHasExpired` – The licence of the member organization has expired.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NotFoundLicense` – There is no licence that can be used.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeIntegrationEmployeesRequest, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("11234********************678901"));
    /// let request = DescribeIntegrationEmployeesRequest::new()
    ///     .limit(20)
    ///     .filters(Vec::from([Filter::new("UserWeWorkOpenId", vec!["axxxxxxxa".into()])]))
    ///     .offset(0);
    /// let response = client.describe_integration_employees(&request).await?;
    /// println!("{:?}", response.employees);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_integration_employees(
        &self,
        request: &DescribeIntegrationEmployeesRequest,
    ) -> impl Future<Output = Result<DescribeIntegrationEmployeesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_integration_employees`](Self::describe_integration_employees) from the
    /// `Offset` of the request on, in pages of its `Limit`, or of 20 if that is not set. Nothing is called before the
    /// first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeIntegrationEmployeesRequest, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("11234********************678901"));
    /// let request = DescribeIntegrationEmployeesRequest::new()
    ///     .limit(20)
    ///     .filters(Vec::from([Filter::new("UserWeWorkOpenId", vec!["axxxxxxxa".into()])]))
    ///     .offset(0);
    /// let mut items = client.describe_integration_employees_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_integration_employees_pages(
        &self,
        request: &DescribeIntegrationEmployeesRequest,
    ) -> rt::paging::Pages<DescribeIntegrationEmployeesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_integration_employees`].
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationEmployeesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 20 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `10`
    pub limit: Option<i64>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Conditions. `Status`: `IsVerified` or `NotVerified`. `DepartmentId`: a department. `UserId`: an employee in
    /// e-Sign. `UserWeWorkOpenId`: an account in WeCom. `StaffOpenId`: your identifiers of employees. `RoleId`:
    /// roles, of which an employee has one.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: Option<Vec<Filter>>,

    /// How many entries are skipped.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at most 20000 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<i64>,
}

impl DescribeIntegrationEmployeesRequest {
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

    /// Sets `Limit`. Number of entries per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Filters`. Conditions.
    #[inline]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `Offset`. How many entries are skipped.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Default for DescribeIntegrationEmployeesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_integration_employees`].
#[non_exhaustive]
pub struct DescribeIntegrationEmployeesResponse {
    /// Employees found.
    ///
    /// - On the wire: `Employees`, list of object `Staff`, always present in responses
    pub employees: Vec<Staff>,

    /// How many entries were skipped.
    ///
    /// - On the wire: `Offset`, Integer, always present in responses
    /// - Example: `0`
    pub offset: i64,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, always present in responses
    /// - Limit: at most 20
    /// - Example: `15`
    pub limit: i64,

    /// Number of employees that match.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `10`
    pub total_count: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeIntegrationEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeIntegrationEmployees")
    };
    type Response = DescribeIntegrationEmployeesResponse;
}

rt::paged! {
    DescribeIntegrationEmployeesRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(20)).items(&[&["Employees"]]).total(&["TotalCount"]);
    Staff, response => response.employees
}

rt::request! {
    DescribeIntegrationEmployeesRequest {
        0 operator: Option "Operator", required();
        1 limit: Option "Limit", limits(&[max(20)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 filters: Option "Filters";
        4 offset: Option "Offset", limits(&[max(20000)]);
    }
}

rt::response! {
    DescribeIntegrationEmployeesResponse {
        0 employees: "Employees", always();
        1 offset: "Offset", always();
        2 limit: "Limit", always();
        3 total_count: "TotalCount", always();
        4 request_id: "RequestId";
    }
}
