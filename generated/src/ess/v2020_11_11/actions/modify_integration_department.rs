// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ModifyIntegrationDepartment.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Changes a department of the organization.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyIntegrationDepartment)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.DataExists` – The data exists already.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, ModifyIntegrationDepartmentRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwgKUUcXXXXXXXXXXXXQZDRuD"));
    /// let request = ModifyIntegrationDepartmentRequest::new(
    ///         "yDwgIUUckp1gXXXXXXXXE8xOm12b9",
    ///     )
    ///     .dept_name("运营部")
    ///     .dept_open_id("open_dept1")
    ///     .order_no(1);
    /// let response = client.modify_integration_department(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_integration_department(
        &self,
        request: &ModifyIntegrationDepartmentRequest,
    ) -> impl Future<Output = Result<ModifyIntegrationDepartmentResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_integration_department`].
#[must_use]
#[non_exhaustive]
pub struct ModifyIntegrationDepartmentRequest {
    /// Employee who makes the call; needs the permission to manage the organization and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Department to change, as in `DescribeIntegrationDepartments`.
    ///
    /// - On the wire: `DeptId`, String, required
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    pub dept_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Department above it, as in `DescribeIntegrationDepartments`.
    ///
    /// - On the wire: `ParentDeptId`, String, optional
    /// - Example: `732aaefa78c439d726f541b89c49e022`
    pub parent_dept_id: Option<String>,

    /// Name of the department.
    ///
    /// - On the wire: `DeptName`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `人力资源`
    pub dept_name: Option<String>,

    /// Your identifier of the department.
    ///
    /// - On the wire: `DeptOpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `department_hr`
    pub dept_open_id: Option<String>,

    /// Position among the departments below the same one; higher numbers come first.
    ///
    /// - On the wire: `OrderNo`, Unsigned integer, optional
    /// - Limit: at least 1 (checked before sending), at most 30000 (checked before sending)
    /// - Example: `100`
    pub order_no: Option<u64>,
}

impl ModifyIntegrationDepartmentRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(dept_id: impl Into<String>) -> Self {
        Self {
            dept_id: dept_id.into(),
            ..rt::unset()
        }
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

    /// Sets `ParentDeptId`. Department above it, as in `DescribeIntegrationDepartments`.
    pub fn parent_dept_id(mut self, parent_dept_id: impl Into<String>) -> Self {
        self.parent_dept_id = Some(parent_dept_id.into());
        self
    }

    /// Sets `DeptName`. Name of the department.
    pub fn dept_name(mut self, dept_name: impl Into<String>) -> Self {
        self.dept_name = Some(dept_name.into());
        self
    }

    /// Sets `DeptOpenId`. Your identifier of the department.
    pub fn dept_open_id(mut self, dept_open_id: impl Into<String>) -> Self {
        self.dept_open_id = Some(dept_open_id.into());
        self
    }

    /// Sets `OrderNo`. Position among the departments below the same one; higher numbers come first.
    #[inline]
    pub fn order_no(mut self, order_no: u64) -> Self {
        self.order_no = Some(order_no);
        self
    }
}

/// Response of [`Client::modify_integration_department`].
#[non_exhaustive]
pub struct ModifyIntegrationDepartmentResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyIntegrationDepartmentRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyIntegrationDepartment")
    };
    type Response = ModifyIntegrationDepartmentResponse;
}

rt::request! {
    ModifyIntegrationDepartmentRequest {
        0 operator: Option "Operator", required();
        1 dept_id: "DeptId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 parent_dept_id: Option "ParentDeptId";
        4 dept_name: Option "DeptName", limits(&[max_chars(50)]);
        5 dept_open_id: Option "DeptOpenId", limits(&[max_chars(64)]);
        6 order_no: Option "OrderNo", limits(&[min(1), max(30000)]);
    }
}

rt::response! {
    ModifyIntegrationDepartmentResponse {
        0 request_id: "RequestId";
    }
}
