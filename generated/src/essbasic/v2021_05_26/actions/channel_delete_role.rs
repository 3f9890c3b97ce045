// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDeleteRole.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Deletes roles of your own. System roles cannot be deleted.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteRole)
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
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDeleteRoleRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app(" yDRCLUUgygq2xun5UuO4zjEwg0vjoimj")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDeleteRoleRequest::new(
    ///     vec!["yDxZ1UyKQDSIMfUuO4zjEw2TyqzKEs16".into()],
    /// );
    /// let response = client.channel_delete_role(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_delete_role(
        &self,
        request: &ChannelDeleteRoleRequest,
    ) -> impl Future<Output = Result<ChannelDeleteRoleResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_delete_role`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDeleteRoleRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Roles to delete.
    ///
    /// - On the wire: `RoleIds`, list of String, required
    /// - Limit: at most 20 items (checked before sending)
    /// - Example: `yDxZ1UyKQDSIMfUuO4zjEw2TyqzKEs16`
    pub role_ids: Vec<String>,
}

impl ChannelDeleteRoleRequest {
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
}

/// Response of [`Client::channel_delete_role`].
#[non_exhaustive]
pub struct ChannelDeleteRoleResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDeleteRoleRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDeleteRole")
    };
    type Response = ChannelDeleteRoleResponse;
}

rt::request! {
    ChannelDeleteRoleRequest {
        0 agent: Option "Agent", required();
        1 role_ids: "RoleIds", required().limits(&[max_items(20)]);
    }
}

rt::response! {
    ChannelDeleteRoleResponse {
        0 request_id: "RequestId";
    }
}
