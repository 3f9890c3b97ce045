// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DeleteSingleSignOnEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Deletes an employee who logs in by single sign-on and is not bound to an employee in e-Sign yet. One who is
    /// bound has to be set as having left in the console, by the super administrator or whoever manages the
    /// organization.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteSingleSignOnEmployees)
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
    ///     Client, DeleteSingleSignOnEmployeesRequest, DeleteSingleSignOnEmployeesRequestArgs,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = DeleteSingleSignOnEmployeesRequest::new(DeleteSingleSignOnEmployeesRequestArgs {
    ///     sso_application_id: "yDtrTUUckp94bix0UEbASLp1TuHxTYTS".into(),
    ///     open_id: "rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0".into(),
    /// });
    /// let response = client.delete_single_sign_on_employees(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_single_sign_on_employees(
        &self,
        request: &DeleteSingleSignOnEmployeesRequest,
    ) -> impl Future<Output = Result<DeleteSingleSignOnEmployeesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_single_sign_on_employees`].
#[must_use]
#[non_exhaustive]
pub struct DeleteSingleSignOnEmployeesRequest {
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

    /// Identifier that your identity provider gave to the employee.
    ///
    /// - On the wire: `OpenId`, String, required
    /// - Example: `rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DeleteSingleSignOnEmployeesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DeleteSingleSignOnEmployeesRequestArgs) -> Self {
        Self {
            sso_application_id: args.sso_application_id,
            open_id: args.open_id,
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

/// Named arguments of [`DeleteSingleSignOnEmployeesRequest::new`].
#[derive(Clone)]
pub struct DeleteSingleSignOnEmployeesRequestArgs {
    /// `SsoApplicationId` – Identifier of the application for single sign-on, shown in the console.
    pub sso_application_id: String,
    /// `OpenId` – Identifier that your identity provider gave to the employee.
    pub open_id: String,
}

/// Response of [`Client::delete_single_sign_on_employees`].
#[non_exhaustive]
pub struct DeleteSingleSignOnEmployeesResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteSingleSignOnEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteSingleSignOnEmployees")
    };
    type Response = DeleteSingleSignOnEmployeesResponse;
}

rt::request! {
    DeleteSingleSignOnEmployeesRequest {
        0 operator: Option "Operator", required();
        1 sso_application_id: "SsoApplicationId", required();
        2 open_id: "OpenId", required().sensitive();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DeleteSingleSignOnEmployeesResponse {
        0 request_id: "RequestId";
    }
}
