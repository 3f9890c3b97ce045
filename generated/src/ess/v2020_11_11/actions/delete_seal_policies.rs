// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DeleteSealPolicies.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Takes from employees the authorization to use a seal.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DeleteSealPolicies)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DeleteSealPoliciesRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("11234567890123456789012345678901"));
    /// let request = DeleteSealPoliciesRequest::new().policy_ids(vec!["string".into()]);
    /// let response = client.delete_seal_policies(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_seal_policies(
        &self,
        request: &DeleteSealPoliciesRequest,
    ) -> impl Future<Output = Result<DeleteSealPoliciesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_seal_policies`].
///
/// - Set at least one of `PolicyIds`, `SealId`.
#[must_use]
#[non_exhaustive]
pub struct DeleteSealPoliciesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Authorizations to take.
    ///
    /// - On the wire: `PolicyIds`, list of String, optional
    pub policy_ids: Option<Vec<String>>,

    /// Seal that the authorizations are for, shown in the console under seals.
    ///
    /// - On the wire: `SealId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    pub seal_id: Option<String>,

    /// Employees to take it from, by their IDs in e-Sign.
    ///
    /// - On the wire: `UserIds`, list of String, optional
    /// - Each item: exactly 32 characters (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Option<Vec<String>>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DeleteSealPoliciesRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `PolicyIds`. Authorizations to take.
    #[inline]
    pub fn policy_ids(mut self, policy_ids: Vec<String>) -> Self {
        self.policy_ids = Some(policy_ids);
        self
    }

    /// Sets `SealId`. Seal that the authorizations are for, shown in the console under seals.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = Some(seal_id.into());
        self
    }

    /// Sets `UserIds`. Employees to take it from, by their IDs in e-Sign.
    #[inline]
    pub fn user_ids(mut self, user_ids: Vec<String>) -> Self {
        self.user_ids = Some(user_ids);
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

impl Default for DeleteSealPoliciesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::delete_seal_policies`].
#[non_exhaustive]
pub struct DeleteSealPoliciesResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DeleteSealPoliciesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteSealPolicies")
    };
    type Response = DeleteSealPoliciesResponse;
}

rt::request! {
    DeleteSealPoliciesRequest {
        0 operator: Option "Operator", required();
        1 policy_ids: Option "PolicyIds";
        2 seal_id: Option "SealId";
        3 user_ids: Option "UserIds", sensitive();
        4 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
    rules [
        AtLeastOneOf(&[&["PolicyIds"], &["SealId"]]),
    ]
}

rt::response! {
    DeleteSealPoliciesResponse {
        0 request_id: "RequestId";
    }
}
