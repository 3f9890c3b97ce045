// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/BindEmployeeUserIdWithClientOpenId.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::OpenIdBinding;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Binds an OpenId of your own system to an employee. `UpdateIntegrationEmployees`, `DeleteIntegrationEmployees`
    /// and similar calls then take it for the employee. Not repeatable; a bound OpenId has to be unbound by
    /// `UnbindEmployeeUserIdWithClientOpenId` first.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=BindEmployeeUserIdWithClientOpenId)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     BindEmployeeUserIdWithClientOpenIdRequest,
    ///     BindEmployeeUserIdWithClientOpenIdRequestArgs, Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"));
    /// let request = BindEmployeeUserIdWithClientOpenIdRequest::new(BindEmployeeUserIdWithClientOpenIdRequestArgs {
    ///     user_id: "yDRS4UUgygqdcj56UuO4zjExBQcOiB68".into(),
    ///     open_id: "n9527".into(),
    /// });
    /// let response = client.bind_employee_user_id_with_client_open_id(&request).await?;
    /// println!("{}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bind_employee_user_id_with_client_open_id(
        &self,
        request: &BindEmployeeUserIdWithClientOpenIdRequest,
    ) -> impl Future<
        Output = Result<BindEmployeeUserIdWithClientOpenIdResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::bind_employee_user_id_with_client_open_id`].
#[must_use]
#[non_exhaustive]
pub struct BindEmployeeUserIdWithClientOpenIdRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the employee, from `DescribeIntegrationEmployees` or the console.
    ///
    /// - On the wire: `UserId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// Your identifier of the employee, unique in the organization.
    ///
    /// - On the wire: `OpenId`, String, required
    /// - Limit: at most 64 characters (checked before sending), only letters and digits (not checked before sending)
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl BindEmployeeUserIdWithClientOpenIdRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: BindEmployeeUserIdWithClientOpenIdRequestArgs) -> Self {
        Self {
            user_id: args.user_id,
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

/// Named arguments of [`BindEmployeeUserIdWithClientOpenIdRequest::new`].
#[derive(Clone)]
pub struct BindEmployeeUserIdWithClientOpenIdRequestArgs {
    /// `UserId` – Identifier of the employee, from `DescribeIntegrationEmployees` or the console.
    pub user_id: String,
    /// `OpenId` – Your identifier of the employee, unique in the organization.
    pub open_id: String,
}

/// Response of [`Client::bind_employee_user_id_with_client_open_id`].
#[non_exhaustive]
pub struct BindEmployeeUserIdWithClientOpenIdResponse {
    /// Whether the two were bound.
    ///
    /// - On the wire: `Status`, Integer, always present in responses
    /// - Example: `1`
    pub status: OpenIdBinding,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for BindEmployeeUserIdWithClientOpenIdRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "BindEmployeeUserIdWithClientOpenId")
    };
    type Response = BindEmployeeUserIdWithClientOpenIdResponse;
}

rt::request! {
    BindEmployeeUserIdWithClientOpenIdRequest {
        0 operator: Option "Operator", required();
        1 user_id: "UserId", required().sensitive();
        2 open_id: "OpenId", required().sensitive().limits(&[max_chars(64)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    BindEmployeeUserIdWithClientOpenIdResponse {
        0 status: "Status", always();
        1 request_id: "RequestId";
    }
}
