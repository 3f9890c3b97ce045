// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateIntegrationEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{InvitationLinkForm, InvitationNotifyType};
use crate::ess::v2020_11_11::types::{Agent, CreateStaffResult, Staff, UserInfo};

impl Client {
    /// Creates employees, not yet verified, and invites them to verify their identity and join: by text message, by a
    /// message of WeCom, or by a link that you pass on. Mobile number and OpenId must not be those of another
    /// employee. An employee already created with the same data is invited again.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationEmployees)
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
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateIntegrationEmployeesRequest, InvitationNotifyType, Operator, Staff,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = CreateIntegrationEmployeesRequest::new(
    ///         Vec::from([
    ///             Staff::new()
    ///                 .display_name("典子谦")
    ///                 .mobile("13200000000")
    ///                 .open_id("n9527"),
    ///         ]),
    ///     )
    ///     .invitation_notify_type(InvitationNotifyType::H5)
    ///     .jump_url("https://www.qq.com");
    /// let response = client.create_integration_employees(&request).await?;
    /// println!("{:?}", response.create_employee_result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_integration_employees(
        &self,
        request: &CreateIntegrationEmployeesRequest,
    ) -> impl Future<Output = Result<CreateIntegrationEmployeesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_integration_employees`].
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationEmployeesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employees to create. For WeCom `WeworkOpenId` alone, of an employee who can see the application; else
    /// `DisplayName` and `Mobile`, and, if wanted, `OpenId`, `Email` and `Department.DepartmentId`. Each mobile
    /// number can be used three times a day.
    ///
    /// - On the wire: `Employees`, list of object `Staff`, required
    /// - Limit: at most 20 items (checked before sending)
    /// - Each item: Set at least one of `WeworkOpenId`, `DisplayName`
    /// - Each item: Set at least one of `WeworkOpenId`, `Mobile`
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

impl CreateIntegrationEmployeesRequest {
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

/// Response of [`Client::create_integration_employees`].
#[non_exhaustive]
pub struct CreateIntegrationEmployeesResponse {
    /// Employees created and not created.
    ///
    /// - On the wire: `CreateEmployeeResult`, object `CreateStaffResult`, always present in responses
    pub create_employee_result: CreateStaffResult,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateIntegrationEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateIntegrationEmployees")
    };
    type Response = CreateIntegrationEmployeesResponse;
}

rt::request! {
    CreateIntegrationEmployeesRequest {
        0 operator: Option "Operator", required();
        1 employees: "Employees",
            required()
            .limits(&[max_items(20)])
            .rules(&[AtLeastOneOf(&[&["WeworkOpenId"], &["DisplayName"]]), AtLeastOneOf(&[&["WeworkOpenId"], &["Mobile"]])]);
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
    CreateIntegrationEmployeesResponse {
        0 create_employee_result: "CreateEmployeeResult", always();
        1 request_id: "RequestId";
    }
}
