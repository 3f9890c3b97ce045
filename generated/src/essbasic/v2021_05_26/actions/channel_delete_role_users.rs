// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDeleteRoleUsers.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Takes a role from employees, named by e-Sign user identifier or by your own OpenId.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteRoleUsers)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.RoleId` – The ID of the role is wrong.
    /// - `OperationDenied.NoPermissionUseResource` – The operator has no permission for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDeleteRoleUsersRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("ab3kdj3kv9deal0***kdf8d89")
    ///             .organization("test_org_openid")
    ///             .user("test_openid"),
    ///     );
    /// let request = ChannelDeleteRoleUsersRequest::new("ywkdkfd****sdkljfks")
    ///     .user_ids(vec!["ywd8k13jkds****39kdf".into()]);
    /// let response = client.channel_delete_role_users(&request).await?;
    /// println!("{}", response.role_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_delete_role_users(
        &self,
        request: &ChannelDeleteRoleUsersRequest,
    ) -> impl Future<Output = Result<ChannelDeleteRoleUsersResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_delete_role_users`].
///
/// - Set at least one of `UserIds`, `OpenIds`.
#[must_use]
#[non_exhaustive]
pub struct ChannelDeleteRoleUsersRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    pub agent: Option<Agent>,

    /// Role to take away. It cannot be that of super administrator or legal representative.
    ///
    /// - On the wire: `RoleId`, String, required
    /// - Example: `ywkdkfd****sdkljfks`
    pub role_id: String,

    /// Identifiers of the employees in e-Sign.
    ///
    /// - On the wire: `UserIds`, list of String, optional
    /// - Limit: at most 200 items (checked before sending)
    /// - Example: `ywd8k13jkds****39kdf`
    /// - Wins over `OpenIds`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Option<Vec<String>>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Your identifiers of the employees.
    ///
    /// - On the wire: `OpenIds`, list of String, optional
    /// - Limit: at most 200 items (checked before sending)
    /// - Example: `test_openid1`, `test_openid2`
    /// - Ignored if `UserIds` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_ids: Option<Vec<String>>,
}

impl ChannelDeleteRoleUsersRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `UserIds`. Identifiers of the employees in e-Sign.
    #[inline]
    pub fn user_ids(mut self, user_ids: Vec<String>) -> Self {
        self.user_ids = Some(user_ids);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `OpenIds`. Your identifiers of the employees.
    #[inline]
    pub fn open_ids(mut self, open_ids: Vec<String>) -> Self {
        self.open_ids = Some(open_ids);
        self
    }
}

/// Response of [`Client::channel_delete_role_users`].
#[non_exhaustive]
pub struct ChannelDeleteRoleUsersResponse {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String, always present in responses
    /// - Example: `ywkdkfd****sdkljfks`
    pub role_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDeleteRoleUsersRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"], &["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDeleteRoleUsers")
    };
    type Response = ChannelDeleteRoleUsersResponse;
}

rt::request! {
    ChannelDeleteRoleUsersRequest {
        0 agent: Option "Agent", required();
        1 role_id: "RoleId", required();
        2 user_ids: Option "UserIds", sensitive().limits(&[max_items(200)]);
        3 operator: Option "Operator";
        4 open_ids: Option "OpenIds", sensitive().limits(&[max_items(200)]);
    }
    rules [
        AtLeastOneOf(&[&["UserIds"], &["OpenIds"]]),
    ]
}

rt::response! {
    ChannelDeleteRoleUsersResponse {
        0 role_id: "RoleId", always();
        1 request_id: "RequestId";
    }
}
