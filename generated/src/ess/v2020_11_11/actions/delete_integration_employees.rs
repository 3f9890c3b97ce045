// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DeleteIntegrationEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, DeleteStaffsResult, Staff, UserInfo};

impl Client {
    /// Sets employees as having left, and hands over their part in contracts. Employees with contracts that are not
    /// finished (to be signed, also later in the order, to be filled in, to be released) need `ReceiveUserId` or
    /// `ReceiveOpenId`, the employee who takes over, or they cannot leave. Employees who are not verified can always
    /// leave. The super administrator and the legal representative cannot before they are replaced in the console or
    /// the mini program.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteIntegrationEmployees)
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
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.InvalidChannel` – The channel is wrong.
    /// - `InvalidParameter.InvalidOperatorId` – The operator is wrong.
    /// - `InvalidParameter.InvalidOrganizationId` – The ID of an organization is wrong.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DeleteIntegrationEmployeesRequest, Operator, Staff};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDCNLUUckptelvkwUy06roXCPebdVqZt"));
    /// let request = DeleteIntegrationEmployeesRequest::new(
    ///     Vec::from([
    ///         Staff::new()
    ///             .user_id("yDCVKUUckpwsohygUEX7r4kvwy4jPAGW")
    ///             .receive_user_id("yDCNLUUckptelvkwUy06roXCPebdVqZt"),
    ///     ]),
    /// );
    /// let response = client.delete_integration_employees(&request).await?;
    /// println!("{:?}", response.delete_employee_result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_integration_employees(
        &self,
        request: &DeleteIntegrationEmployeesRequest,
    ) -> impl Future<Output = Result<DeleteIntegrationEmployeesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_integration_employees`].
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationEmployeesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employees who leave. `UserId` counts before `OpenId`, `ReceiveUserId` before `ReceiveOpenId`.
    ///
    /// - On the wire: `Employees`, list of object `Staff`, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Each item: Set at least one of `UserId`, `OpenId`
    pub employees: Vec<Staff>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DeleteIntegrationEmployeesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(employees: Vec<Staff>) -> Self {
        Self { employees, ..rt::unset() }
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
}

/// Response of [`Client::delete_integration_employees`].
#[non_exhaustive]
pub struct DeleteIntegrationEmployeesResponse {
    /// Who was set as having left, and who could not be, with reasons.
    ///
    /// - On the wire: `DeleteEmployeeResult`, object `DeleteStaffsResult`, always present in responses
    pub delete_employee_result: DeleteStaffsResult,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteIntegrationEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteIntegrationEmployees")
    };
    type Response = DeleteIntegrationEmployeesResponse;
}

rt::request! {
    DeleteIntegrationEmployeesRequest {
        0 operator: Option "Operator", required();
        1 employees: "Employees",
            required()
            .limits(&[max_items(100)])
            .rules(&[AtLeastOneOf(&[&["UserId"], &["OpenId"]])]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DeleteIntegrationEmployeesResponse {
        0 delete_employee_result: "DeleteEmployeeResult", always();
        1 request_id: "RequestId";
    }
}
