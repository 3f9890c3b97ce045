// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeIntegrationDepartments.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, IntegrationDepartment, UserInfo};

impl Client {
    /// Lists a department of the organization, alone or with the departments one level below it, those with the
    /// highest order number first and the older ones before the newer.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeIntegrationDepartments)
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
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DepartmentQueryType, DescribeIntegrationDepartmentsRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwgKUUcX******XQZDRuD"));
    /// let request = DescribeIntegrationDepartmentsRequest::new(DepartmentQueryType::Alone)
    ///     .dept_id("yDwgIUUckp1g******E8xOm12b9");
    /// let response = client.describe_integration_departments(&request).await?;
    /// println!("{:?}", response.departments);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_integration_departments(
        &self,
        request: &DescribeIntegrationDepartmentsRequest,
    ) -> impl Future<Output = Result<DescribeIntegrationDepartmentsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_integration_departments`].
#[must_use]
#[non_exhaustive]
pub struct DescribeIntegrationDepartmentsRequest {
    /// Employee who makes the call; needs the permission to manage the organization and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What is returned.
    ///
    /// - On the wire: `QueryType`, Integer, required
    /// - Example: `1`
    pub query_type: DepartmentQueryType,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Department asked for. If neither this nor `DeptOpenId` is given, the root department.
    ///
    /// - On the wire: `DeptId`, String, optional
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    /// - Wins over `DeptOpenId`
    pub dept_id: Option<String>,

    /// Department asked for, by your identifier.
    ///
    /// - On the wire: `DeptOpenId`, String, optional
    /// - Example: `dept_open_id_test`
    /// - Ignored if `DeptId` is given
    pub dept_open_id: Option<String>,
}

impl DescribeIntegrationDepartmentsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(query_type: DepartmentQueryType) -> Self {
        Self { query_type, ..rt::unset() }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission to manage the organization and access to
    /// the data it names.
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

    /// Sets `DeptId`. Department asked for.
    pub fn dept_id(mut self, dept_id: impl Into<String>) -> Self {
        self.dept_id = Some(dept_id.into());
        self
    }

    /// Sets `DeptOpenId`. Department asked for, by your identifier.
    pub fn dept_open_id(mut self, dept_open_id: impl Into<String>) -> Self {
        self.dept_open_id = Some(dept_open_id.into());
        self
    }
}

/// Response of [`Client::describe_integration_departments`].
#[non_exhaustive]
pub struct DescribeIntegrationDepartmentsResponse {
    /// Departments found.
    ///
    /// - On the wire: `Departments`, list of object `IntegrationDepartment`, always present in responses
    pub departments: Vec<IntegrationDepartment>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What is returned when a department is asked for.
    pub enum DepartmentQueryType, UnknownDepartmentQueryType {
        /// `0` – The department alone.
        Alone = 0,
        /// `1` – The department and those one level below it.
        WithChildren = 1,
    }
}

impl rt::Action for DescribeIntegrationDepartmentsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeIntegrationDepartments")
    };
    type Response = DescribeIntegrationDepartmentsResponse;
}

rt::request! {
    DescribeIntegrationDepartmentsRequest {
        0 operator: Option "Operator", required();
        1 query_type: "QueryType", required().known();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 dept_id: Option "DeptId";
        4 dept_open_id: Option "DeptOpenId";
    }
}

rt::response! {
    DescribeIntegrationDepartmentsResponse {
        0 departments: "Departments", always();
        1 request_id: "RequestId";
    }
}
