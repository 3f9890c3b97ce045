// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateIntegrationDepartment.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Creates a department of the organization, with the identifier that it has in your system.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationDepartment)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.DataExists` – The data exists already.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A parameter is missing.
    /// - `MissingParameter.UserId` – An employee is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateIntegrationDepartmentRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwgKUUc************QZDRuD"));
    /// let request = CreateIntegrationDepartmentRequest::new("运营部")
    ///     .parent_dept_id("yDwgIUUckp1g**********E8xOm12b9")
    ///     .dept_open_id("open_dept2")
    ///     .order_no(1);
    /// let response = client.create_integration_department(&request).await?;
    /// println!("{}", response.dept_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_integration_department(
        &self,
        request: &CreateIntegrationDepartmentRequest,
    ) -> impl Future<Output = Result<CreateIntegrationDepartmentResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_integration_department`].
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationDepartmentRequest {
    /// Employee who makes the call; needs the permission to manage the organization and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the department.
    ///
    /// - On the wire: `DeptName`, String, required
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `销售部门`
    pub dept_name: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Department above, by its identifier in e-Sign; the top one if no department above is given.
    ///
    /// - On the wire: `ParentDeptId`, String, optional
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Wins over `ParentDeptOpenId`
    pub parent_dept_id: Option<String>,

    /// Department above, by your identifier.
    ///
    /// - On the wire: `ParentDeptOpenId`, String, optional
    /// - Example: `456`
    /// - Ignored if `ParentDeptId` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub parent_dept_open_id: Option<String>,

    /// Your identifier of the department.
    ///
    /// - On the wire: `DeptOpenId`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `789`
    /// - Sensitive: never shown in errors, logs and debug output
    pub dept_open_id: Option<String>,

    /// Position among the departments below the same one; higher numbers come first.
    ///
    /// - On the wire: `OrderNo`, Unsigned integer, optional
    /// - Limit: at least 1 (checked before sending), at most 30000 (checked before sending)
    /// - Example: `1`
    pub order_no: Option<u64>,
}

impl CreateIntegrationDepartmentRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(dept_name: impl Into<String>) -> Self {
        Self {
            dept_name: dept_name.into(),
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

    /// Sets `ParentDeptId`. Department above, by its identifier in e-Sign; the top one if no department above is
    /// given.
    pub fn parent_dept_id(mut self, parent_dept_id: impl Into<String>) -> Self {
        self.parent_dept_id = Some(parent_dept_id.into());
        self
    }

    /// Sets `ParentDeptOpenId`. Department above, by your identifier.
    pub fn parent_dept_open_id(
        mut self,
        parent_dept_open_id: impl Into<String>,
    ) -> Self {
        self.parent_dept_open_id = Some(parent_dept_open_id.into());
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

/// Response of [`Client::create_integration_department`].
#[non_exhaustive]
pub struct CreateIntegrationDepartmentResponse {
    /// Identifier of the department. Keep it for later calls.
    ///
    /// - On the wire: `DeptId`, String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub dept_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateIntegrationDepartmentRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateIntegrationDepartment")
    };
    type Response = CreateIntegrationDepartmentResponse;
}

rt::request! {
    CreateIntegrationDepartmentRequest {
        0 operator: Option "Operator", required();
        1 dept_name: "DeptName", required().limits(&[max_chars(50)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 parent_dept_id: Option "ParentDeptId";
        4 parent_dept_open_id: Option "ParentDeptOpenId", sensitive();
        5 dept_open_id: Option "DeptOpenId", sensitive().limits(&[max_chars(64)]);
        6 order_no: Option "OrderNo", limits(&[min(1), max(30000)]);
    }
}

rt::response! {
    CreateIntegrationDepartmentResponse {
        0 dept_id: "DeptId", always();
        1 request_id: "RequestId";
    }
}
