// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/UpdateIntegrationEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{InvitationLinkForm, InvitationNotifyType};
use crate::ess::v2020_11_11::types::{
    Agent, FailedUpdateStaffData, Staff, SuccessUpdateStaffData, UserInfo,
};

impl Client {
    /// Changes name, mobile number, email address and department of employees who are not verified, and reminds them
    /// to verify: by text message, users of WeCom by a message there (give `WeworkOpenId`; the application must be
    /// visible to them), or by links that are returned. Verified employees change their data in the mini program or
    /// the console themselves, and their department is changed by the super administrator. An employee whose mobile
    /// number exists already is not created again, only reminded.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=UpdateIntegrationEmployees)
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
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoApiAuth` – The organization has no permission for this API.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, Operator, Staff, UpdateIntegrationEmployeesRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = UpdateIntegrationEmployeesRequest::new(
    ///     Vec::from([
    ///         Staff::new()
    ///             .user_id("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy")
    ///             .display_name("张三")
    ///             .mobile("18888888888")
    ///             .email("zhangsan@qq.com"),
    ///     ]),
    /// );
    /// let response = client.update_integration_employees(&request).await?;
    /// println!("{:?}", response.success_employee_data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_integration_employees(
        &self,
        request: &UpdateIntegrationEmployeesRequest,
    ) -> impl Future<Output = Result<UpdateIntegrationEmployeesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::update_integration_employees`].
#[must_use]
#[non_exhaustive]
pub struct UpdateIntegrationEmployeesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employees to change, found by `UserId` before `OpenId`. Only `DisplayName`, `Mobile`, `Email` and
    /// `Department.DepartmentId` can be changed.
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

    /// How the employees are invited.
    ///
    /// - On the wire: `InvitationNotifyType`, String, optional
    /// - Default: `SMS`, applied by the service
    /// - Example: `SMS`
    pub invitation_notify_type: Option<InvitationNotifyType>,

    /// Page opened after verification; it must be reachable, and the account manager has to set up its domain.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: a URL (logs a warning)
    /// - Has an effect only if `InvitationNotifyType` is `H5`
    /// - Example: `https://www.qq.com/action-next`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// Form of the links: with `SMS` always `HTTP_SHORT_URL`, with `H5` always `H5`; with `NONE` any,
    /// `HTTP_SHORT_URL` if left out.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Has an effect only if `InvitationNotifyType` is `NONE`
    /// - Example: `APP`
    pub endpoint: Option<InvitationLinkForm>,
}

impl UpdateIntegrationEmployeesRequest {
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

    /// Sets `InvitationNotifyType`. How the employees are invited.
    #[inline]
    pub fn invitation_notify_type(
        mut self,
        invitation_notify_type: InvitationNotifyType,
    ) -> Self {
        self.invitation_notify_type = Some(invitation_notify_type);
        self
    }

    /// Sets `JumpUrl`. Page opened after verification; it must be reachable, and the account manager has to set up
    /// its domain.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `Endpoint`. Form of the links: with `SMS` always `HTTP_SHORT_URL`, with `H5` always `H5`; with `NONE`
    /// any, `HTTP_SHORT_URL` if left out.
    #[inline]
    pub fn endpoint(mut self, endpoint: InvitationLinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

/// Response of [`Client::update_integration_employees`].
#[non_exhaustive]
pub struct UpdateIntegrationEmployeesResponse {
    /// Employees who were changed.
    ///
    /// - On the wire: `SuccessEmployeeData`, list of object `SuccessUpdateStaffData`, always present in responses
    pub success_employee_data: Vec<SuccessUpdateStaffData>,

    /// Employees who could not be changed, with reasons.
    ///
    /// - On the wire: `FailedEmployeeData`, list of object `FailedUpdateStaffData`, always present in responses
    pub failed_employee_data: Vec<FailedUpdateStaffData>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for UpdateIntegrationEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "UpdateIntegrationEmployees")
    };
    type Response = UpdateIntegrationEmployeesResponse;
}

rt::request! {
    UpdateIntegrationEmployeesRequest {
        0 operator: Option "Operator", required();
        1 employees: "Employees",
            required()
            .limits(&[max_items(100)])
            .rules(&[AtLeastOneOf(&[&["UserId"], &["OpenId"]])]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 invitation_notify_type: Option "InvitationNotifyType", known();
        4 jump_url: Option "JumpUrl", sensitive().limits(&[format(Url)]);
        5 endpoint: Option "Endpoint", known();
    }
    rules [
        If { effect: Only, field: &["JumpUrl"], when: &[is(&["InvitationNotifyType"], &["H5"])] },
        If { effect: Only, field: &["Endpoint"], when: &[is(&["InvitationNotifyType"], &["NONE"])] },
    ]
}

rt::response! {
    UpdateIntegrationEmployeesResponse {
        0 success_employee_data: "SuccessEmployeeData", always();
        1 failed_employee_data: "FailedEmployeeData", always();
        2 request_id: "RequestId";
    }
}
