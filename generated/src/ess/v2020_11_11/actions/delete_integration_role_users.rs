// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DeleteIntegrationRoleUsers.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Takes a role from employees. `CreateIntegrationUserRoles` gives it.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteIntegrationRoleUsers)
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
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.DepartUserId` – The ID of an employee of a department is wrong.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.RoleId` – The ID of the role is wrong.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DeleteIntegrationRoleUsersRequest, Operator, UserInfo};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwgKUUc*********QZDRuD"));
    /// let request = DeleteIntegrationRoleUsersRequest::new(
    ///     "yDwgKUUc**********QZxjcvkf",
    ///     Vec::from([UserInfo::new().user_id("yDwgKUUc********QZD2cds")]),
    /// );
    /// let response = client.delete_integration_role_users(&request).await?;
    /// println!("{}", response.role_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_integration_role_users(
        &self,
        request: &DeleteIntegrationRoleUsersRequest,
    ) -> impl Future<Output = Result<DeleteIntegrationRoleUsersResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_integration_role_users`].
#[must_use]
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsersRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Role to take, as in `DescribeIntegrationRoles`.
    ///
    /// - On the wire: `RoleId`, String, required
    /// - Example: `yDSxWUUckptu4clgUuLlo0OwJKbYCO48`
    pub role_id: String,

    /// Employees to take it from, each by `UserId` or by `OpenId`; nothing else is used.
    ///
    /// - On the wire: `Users`, list of object `UserInfo`, required
    /// - Limit: at most 200 items (checked before sending)
    /// - Each item: Set at least one of `UserId`, `OpenId`
    pub users: Vec<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DeleteIntegrationRoleUsersRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(role_id: impl Into<String>, users: Vec<UserInfo>) -> Self {
        Self {
            role_id: role_id.into(),
            users,
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

/// Response of [`Client::delete_integration_role_users`].
#[non_exhaustive]
pub struct DeleteIntegrationRoleUsersResponse {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String, always present in responses
    /// - Example: `yDSxWUUckptu4clgUuLlo0OwJKbYCO48`
    pub role_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteIntegrationRoleUsersRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteIntegrationRoleUsers")
    };
    type Response = DeleteIntegrationRoleUsersResponse;
}

rt::request! {
    DeleteIntegrationRoleUsersRequest {
        0 operator: Option "Operator", required();
        1 role_id: "RoleId", required();
        2 users: "Users", required().limits(&[max_items(200)]).rules(&[AtLeastOneOf(&[&["UserId"], &["OpenId"]])]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DeleteIntegrationRoleUsersResponse {
        0 role_id: "RoleId", always();
        1 request_id: "RequestId";
    }
}
