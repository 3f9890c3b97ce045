// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateIntegrationUserRoles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, FailedCreateRoleData, UserInfo};

impl Client {
    /// Gives roles to employees. `DeleteIntegrationRoleUsers` takes them away.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationUserRoles)
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
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoPermissionUseResource` – The operator may not use this resource.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Agent, Client, CreateIntegrationUserRolesRequest,
    ///     CreateIntegrationUserRolesRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwnHUU****MR3gQvehewF4C5"));
    /// let request = CreateIntegrationUserRolesRequest::new(CreateIntegrationUserRolesRequestArgs {
    ///         user_ids: vec!["yDwcwUUgyg3****2eQS1BsaTeVDP".into()],
    ///         role_ids: vec!["6fad1903****6921046819037".into()],
    ///     })
    ///     .agent(Agent::new().proxy_organization_id("yDwcwUUg*****b2eQRA5tb3wCvJ"));
    /// let response = client.create_integration_user_roles(&request).await?;
    /// println!("{:?}", response.failed_create_role_data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_integration_user_roles(
        &self,
        request: &CreateIntegrationUserRolesRequest,
    ) -> impl Future<Output = Result<CreateIntegrationUserRolesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_integration_user_roles`].
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationUserRolesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employees, each once.
    ///
    /// - On the wire: `UserIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Vec<String>,

    /// Roles to give, each once; from `DescribeIntegrationRoles`.
    ///
    /// - On the wire: `RoleIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub role_ids: Vec<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CreateIntegrationUserRolesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateIntegrationUserRolesRequestArgs) -> Self {
        Self {
            user_ids: args.user_ids,
            role_ids: args.role_ids,
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

/// Named arguments of [`CreateIntegrationUserRolesRequest::new`].
#[derive(Clone)]
pub struct CreateIntegrationUserRolesRequestArgs {
    /// `UserIds` – Employees, each once.
    pub user_ids: Vec<String>,
    /// `RoleIds` – Roles to give, each once; from `DescribeIntegrationRoles`.
    pub role_ids: Vec<String>,
}

/// Response of [`Client::create_integration_user_roles`].
#[non_exhaustive]
pub struct CreateIntegrationUserRolesResponse {
    /// Employees and roles that failed.
    ///
    /// - On the wire: `FailedCreateRoleData`, list of object `FailedCreateRoleData`, always present in responses
    pub failed_create_role_data: Vec<FailedCreateRoleData>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateIntegrationUserRolesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateIntegrationUserRoles")
    };
    type Response = CreateIntegrationUserRolesResponse;
}

rt::request! {
    CreateIntegrationUserRolesRequest {
        0 operator: Option "Operator", required();
        1 user_ids: "UserIds", required().sensitive().limits(&[max_items(100)]);
        2 role_ids: "RoleIds", required().limits(&[max_items(100)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CreateIntegrationUserRolesResponse {
        0 failed_create_role_data: "FailedCreateRoleData", always();
        1 request_id: "RequestId";
    }
}
