// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ModifySingleSignOnEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, SingleSignOnEmployees, UserInfo};

impl Client {
    /// Changes an employee who logs in by single sign-on and is not bound to an employee in e-Sign yet. One who is
    /// bound changes personal data in the mini program.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifySingleSignOnEmployees)
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.Email` – An email address is not well-formed.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.InvalidChannel` – The channel is wrong.
    /// - `InvalidParameter.InvalidOpenId` – An OpenId is wrong.
    /// - `InvalidParameter.InvalidOperatorId` – The operator is wrong.
    /// - `InvalidParameter.InvalidOrganizationId` – The ID of an organization is wrong.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.OpenId` – The identifier of an employee is not valid.
    /// - `InvalidParameter.RoleId` – The ID of the role is wrong.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
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
    ///     Client, ModifySingleSignOnEmployeesRequest, Operator, SingleSignOnEmployees,
    ///     SingleSignOnEmployeesArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = ModifySingleSignOnEmployeesRequest::new(
    ///     "yDtrTUUckp94bix0UEbASLp1TuHxTYTS",
    ///     SingleSignOnEmployees::new(SingleSignOnEmployeesArgs {
    ///         open_id: "rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0".into(),
    ///         name: "典子谦".into(),
    ///         mobile: "13200000008".into(),
    ///     }),
    /// );
    /// let response = client.modify_single_sign_on_employees(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_single_sign_on_employees(
        &self,
        request: &ModifySingleSignOnEmployeesRequest,
    ) -> impl Future<Output = Result<ModifySingleSignOnEmployeesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_single_sign_on_employees`].
#[must_use]
#[non_exhaustive]
pub struct ModifySingleSignOnEmployeesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the application for single sign-on, shown in the console.
    ///
    /// - On the wire: `SsoApplicationId`, String, required
    /// - Example: `yDtrTUUckp94bix0UEbASLp1TuHxTYTS`
    pub sso_application_id: String,

    /// The employee as it is to be.
    ///
    /// - On the wire: `Employee`, object `SingleSignOnEmployees`, required
    pub employee: SingleSignOnEmployees,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl ModifySingleSignOnEmployeesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        sso_application_id: impl Into<String>,
        employee: SingleSignOnEmployees,
    ) -> Self {
        Self {
            sso_application_id: sso_application_id.into(),
            employee,
            ..rt::unset()
        }
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

/// Response of [`Client::modify_single_sign_on_employees`].
#[non_exhaustive]
pub struct ModifySingleSignOnEmployeesResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifySingleSignOnEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifySingleSignOnEmployees")
    };
    type Response = ModifySingleSignOnEmployeesResponse;
}

rt::request! {
    ModifySingleSignOnEmployeesRequest {
        0 operator: Option "Operator", required();
        1 sso_application_id: "SsoApplicationId", required();
        2 employee: "Employee", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    ModifySingleSignOnEmployeesResponse {
        0 request_id: "RequestId";
    }
}
