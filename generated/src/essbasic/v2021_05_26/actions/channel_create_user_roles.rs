// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateUserRoles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, FailedCreateRoleData, UserInfo};

impl Client {
    /// Gives roles to verified employees, named by e-Sign user identifier or by your own OpenId.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserRoles)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateUserRolesRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("sdkdk78193cksc9s***k9dfk")
    ///             .organization("test_org_openid")
    ///             .user("test_openid"),
    ///     );
    /// let request = ChannelCreateUserRolesRequest::new(
    ///         vec!["ywk9kdki323****k239239".into()],
    ///     )
    ///     .user_ids(vec!["ywksdkj1001***103kd".into()]);
    /// let response = client.channel_create_user_roles(&request).await?;
    /// println!("{:?}", response.failed_create_role_data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_user_roles(
        &self,
        request: &ChannelCreateUserRolesRequest,
    ) -> impl Future<Output = Result<ChannelCreateUserRolesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_user_roles`].
///
/// - Set at least one of `UserIds`, `OpenIds`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateUserRolesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Roles to give.
    ///
    /// - On the wire: `RoleIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `ywk9kdki323****k239239`
    pub role_ids: Vec<String>,

    /// Identifiers of the employees in e-Sign.
    ///
    /// - On the wire: `UserIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `ywksdkj1001***103kd`
    /// - Wins over `OpenIds`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Option<Vec<String>>,

    /// Your identifiers of the employees.
    ///
    /// - On the wire: `OpenIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `test_openid`
    /// - Ignored if `UserIds` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_ids: Option<Vec<String>>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelCreateUserRolesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(role_ids: Vec<String>) -> Self {
        Self { role_ids, ..rt::unset() }
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

    /// Sets `OpenIds`. Your identifiers of the employees.
    #[inline]
    pub fn open_ids(mut self, open_ids: Vec<String>) -> Self {
        self.open_ids = Some(open_ids);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::channel_create_user_roles`].
#[non_exhaustive]
pub struct ChannelCreateUserRolesResponse {
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

impl rt::Action for ChannelCreateUserRolesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateUserRoles")
    };
    type Response = ChannelCreateUserRolesResponse;
}

rt::request! {
    ChannelCreateUserRolesRequest {
        0 agent: Option "Agent", required();
        1 role_ids: "RoleIds", required().limits(&[max_items(100)]);
        2 user_ids: Option "UserIds", sensitive().limits(&[max_items(100)]);
        3 open_ids: Option "OpenIds", sensitive().limits(&[max_items(100)]);
        4 operator: Option "Operator";
    }
    rules [
        AtLeastOneOf(&[&["UserIds"], &["OpenIds"]]),
    ]
}

rt::response! {
    ChannelCreateUserRolesResponse {
        0 failed_create_role_data: "FailedCreateRoleData", always();
        1 request_id: "RequestId";
    }
}
