// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateSealPolicy.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{
    ActionSetting, Agent, SealPolicyAuthorizationFlows, UserInfo,
};

impl Client {
    /// Authorizes employees to use a seal.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSealPolicy)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `ResourceInsufficient` – There are not enough resources.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateSealPolicyRequest, Operator, UserInfo};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateSealPolicyRequest::new(
    ///         Vec::from([UserInfo::new().user_id("yDRSRUUgygj6rqouUuO4zjESlnSFPcIE")]),
    ///         "yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP",
    ///         1736906734,
    ///     )
    ///     .policy("");
    /// let response = client.create_seal_policy(&request).await?;
    /// println!("{:?}", response.user_ids);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_seal_policy(
        &self,
        request: &CreateSealPolicyRequest,
    ) -> impl Future<Output = Result<CreateSealPolicyResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_seal_policy`].
#[must_use]
#[non_exhaustive]
pub struct CreateSealPolicyRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employees to authorize, besides those of `UserIds`. Employees of the parent organization of a group need a
    /// role of the group.
    ///
    /// - On the wire: `Users`, list of object `UserInfo`, required
    /// - Each must set: `UserId`
    pub users: Vec<UserInfo>,

    /// Identifier of the seal, shown in the console under seals. Keep it: sign fields and operations on seals refer
    /// to it.
    ///
    /// - On the wire: `SealId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub seal_id: String,

    /// When the authorization ends, a Unix time; 0 means the end of 12 December 2099.
    ///
    /// - On the wire: `Expired`, Unix time in seconds, required
    /// - Example: `1736478409`
    pub expired: i64,

    /// Further employees to authorize, by their identifiers in e-Sign. Employees of the parent organization of a
    /// group need a role of the group.
    ///
    /// - On the wire: `UserIds`, list of String, optional
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Option<Vec<String>>,

    /// What the authorization is for.
    ///
    /// - On the wire: `Policy`, String, optional
    /// - Limit: at most 300 characters (checked before sending)
    /// - Example: `印章授权内容`
    pub policy: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Special settings, normally not sent.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: Option<Vec<ActionSetting>>,

    /// Flows and flow groups to which the authorization is limited. No callback tells of it then.
    ///
    /// - On the wire: `AuthorizationFlows`, object `SealPolicyAuthorizationFlows`, optional
    pub authorization_flows: Option<SealPolicyAuthorizationFlows>,
}

impl CreateSealPolicyRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(users: Vec<UserInfo>, seal_id: impl Into<String>, expired: i64) -> Self {
        Self {
            users,
            seal_id: seal_id.into(),
            expired,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `UserIds`. Further employees to authorize, by their identifiers in e-Sign.
    #[inline]
    pub fn user_ids(mut self, user_ids: Vec<String>) -> Self {
        self.user_ids = Some(user_ids);
        self
    }

    /// Sets `Policy`. What the authorization is for.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Options`. Special settings, normally not sent.
    #[inline]
    pub fn options(mut self, options: Vec<ActionSetting>) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `AuthorizationFlows`. Flows and flow groups to which the authorization is limited.
    #[inline]
    pub fn authorization_flows(
        mut self,
        authorization_flows: SealPolicyAuthorizationFlows,
    ) -> Self {
        self.authorization_flows = Some(authorization_flows);
        self
    }
}

/// Response of [`Client::create_seal_policy`].
#[non_exhaustive]
pub struct CreateSealPolicyResponse {
    /// Employees who were authorized, by their identifiers in e-Sign.
    ///
    /// - On the wire: `UserIds`, list of String, always present in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Vec<String>,

    /// Path in the e-Sign mini program where the operator passes face recognition. Empty by default.
    ///
    /// - On the wire: `SealOperatorVerifyPath`, String
    /// - Example: `/pages/guide/index?to=FACE_IDENTIFY&request_token=yDXXXXXXXXXXXXXX&expired_time=1758888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_path: Option<String>,

    /// Link to a QR code that opens the e-Sign mini program where the operator passes face recognition. Empty by
    /// default.
    ///
    /// - On the wire: `SealOperatorVerifyQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxxxxxxxxxxxxxxxxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_qrcode_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateSealPolicyRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSealPolicy")
    };
    type Response = CreateSealPolicyResponse;
}

rt::request! {
    CreateSealPolicyRequest {
        0 operator: Option "Operator", required();
        1 users: "Users", required().needs(&[&["UserId"]]);
        2 seal_id: "SealId", required();
        3 expired: "Expired", required();
        4 user_ids: Option "UserIds", sensitive();
        5 policy: Option "Policy", limits(&[max_chars(300)]);
        6 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        7 options: Option "Options";
        8 authorization_flows: Option "AuthorizationFlows";
    }
}

rt::response! {
    CreateSealPolicyResponse {
        0 user_ids: "UserIds", always().sensitive();
        1 seal_operator_verify_path: Option "SealOperatorVerifyPath", sensitive();
        2 seal_operator_verify_qrcode_url: Option "SealOperatorVerifyQrcodeUrl", sensitive();
        3 request_id: "RequestId";
    }
}
