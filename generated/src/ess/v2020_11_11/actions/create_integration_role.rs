// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateIntegrationRole.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, PermissionGroup, UserInfo};

impl Client {
    /// Creates a role of your own, of the organization or of a group of organizations, with or without permissions;
    /// `ModifyIntegrationRole` can set them later. The permission trees of the two kinds of roles differ.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationRole)
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
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Agent, Client, CreateIntegrationRoleRequest, Operator, RoleScope};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("y******************5"));
    /// let request = CreateIntegrationRoleRequest::new("业务员角色")
    ///     .description("这是角色描述信息")
    ///     .is_group_role(RoleScope::Organization)
    ///     .agent(Agent::new().proxy_organization_id("y**********************J"));
    /// let response = client.create_integration_role(&request).await?;
    /// println!("{:?}", response.role_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_integration_role(
        &self,
        request: &CreateIntegrationRoleRequest,
    ) -> impl Future<Output = Result<CreateIntegrationRoleResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_integration_role`].
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationRoleRequest {
    /// Name of the role.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 20 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `销售分部角色`
    pub name: String,

    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Description of the role.
    ///
    /// - On the wire: `Description`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `销售分部角色`
    pub description: Option<String>,

    /// Kind of role.
    ///
    /// - On the wire: `IsGroupRole`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub is_group_role: Option<RoleScope>,

    /// Permission tree of the role. It must be complete: take the newest one from `DescribeIntegrationRoles`, which
    /// may change. If left out, no permissions are set.
    ///
    /// - On the wire: `PermissionGroups`, list of object `PermissionGroup`, optional
    pub permission_groups: Option<Vec<PermissionGroup>>,

    /// Member organizations that a role of a group manages; `1` alone means all of them.
    ///
    /// - On the wire: `SubOrganizationIds`, list of String, optional
    /// - Has an effect only if `IsGroupRole` is `1`
    /// - Example: `135`, `853`
    pub sub_organization_ids: Option<Vec<String>>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CreateIntegrationRoleRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Description`. Description of the role.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `IsGroupRole`. Kind of role.
    #[inline]
    pub fn is_group_role(mut self, is_group_role: RoleScope) -> Self {
        self.is_group_role = Some(is_group_role);
        self
    }

    /// Sets `PermissionGroups`. Permission tree of the role.
    #[inline]
    pub fn permission_groups(mut self, permission_groups: Vec<PermissionGroup>) -> Self {
        self.permission_groups = Some(permission_groups);
        self
    }

    /// Sets `SubOrganizationIds`. Member organizations that a role of a group manages; `1` alone means all of them.
    #[inline]
    pub fn sub_organization_ids(mut self, sub_organization_ids: Vec<String>) -> Self {
        self.sub_organization_ids = Some(sub_organization_ids);
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

/// Response of [`Client::create_integration_role`].
#[non_exhaustive]
pub struct CreateIntegrationRoleResponse {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub role_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What a role is for.
    pub enum RoleScope, UnknownRoleScope {
        /// `0` – A single organization.
        Organization = 0,
        /// `1` – A group of organizations.
        Group = 1,
    }
}

impl rt::Action for CreateIntegrationRoleRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateIntegrationRole")
    };
    type Response = CreateIntegrationRoleResponse;
}

rt::request! {
    CreateIntegrationRoleRequest {
        0 name: "Name", required().limits(&[max_chars(20), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        1 operator: Option "Operator", required();
        2 description: Option "Description", limits(&[max_chars(50)]);
        3 is_group_role: Option "IsGroupRole", known();
        4 permission_groups: Option "PermissionGroups";
        5 sub_organization_ids: Option "SubOrganizationIds";
        6 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
    rules [
        If { effect: Only, field: &["SubOrganizationIds"], when: &[is(&["IsGroupRole"], &["1"])] },
    ]
}

rt::response! {
    CreateIntegrationRoleResponse {
        0 role_id: Option "RoleId";
        1 request_id: "RequestId";
    }
}
