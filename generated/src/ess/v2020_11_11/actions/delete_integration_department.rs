// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DeleteIntegrationDepartment.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Deletes a department of the organization. Its contracts, seals and templates go to another department.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteIntegrationDepartment)
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
    /// - `InternalError.Serialize` – The service could not serialize data.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DeleteIntegrationDepartmentRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwgKUUc********QZDRuD"));
    /// let request = DeleteIntegrationDepartmentRequest::new(
    ///         "yDwgIUUckp1g********E8xOm12b9",
    ///     )
    ///     .receive_dept_id("yDRIoUUgyg********SXSVVSJ1z");
    /// let response = client.delete_integration_department(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_integration_department(
        &self,
        request: &DeleteIntegrationDepartmentRequest,
    ) -> impl Future<Output = Result<DeleteIntegrationDepartmentResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_integration_department`].
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationDepartmentRequest {
    /// Employee who makes the call; needs the permission to manage the organization and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Department to delete, as in `DescribeIntegrationDepartments`.
    ///
    /// - On the wire: `DeptId`, String, required
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub dept_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Department that takes over; if left out, the root department.
    ///
    /// - On the wire: `ReceiveDeptId`, String, optional
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    pub receive_dept_id: Option<String>,
}

impl DeleteIntegrationDepartmentRequest {
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

    /// Sets `ReceiveDeptId`. Department that takes over; if left out, the root department.
    pub fn receive_dept_id(mut self, receive_dept_id: impl Into<String>) -> Self {
        self.receive_dept_id = Some(receive_dept_id.into());
        self
    }
}

/// Response of [`Client::delete_integration_department`].
#[non_exhaustive]
pub struct DeleteIntegrationDepartmentResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteIntegrationDepartmentRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteIntegrationDepartment")
    };
    type Response = DeleteIntegrationDepartmentResponse;
}

rt::request! {
    DeleteIntegrationDepartmentRequest {
        0 operator: Option "Operator", required();
        1 dept_id: "DeptId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 receive_dept_id: Option "ReceiveDeptId";
    }
}

rt::response! {
    DeleteIntegrationDepartmentResponse {
        0 request_id: "RequestId";
    }
}
