// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateExtendedServiceAuthInfos.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::AuthorizableService;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Authorizes employees to sign automatically for the organization or to sign many contracts at once, as the
    /// console does. For automatic signing, the parent organization of a group can do so for its members, once the
    /// vendor has turned it on.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateExtendedServiceAuthInfos)
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
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceUnavailable` – The resource is not available.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Agent, AuthorizableService, Client, CreateExtendedServiceAuthInfosRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxlzUxxxxxxxxxxxxxxxxPNG1SC2"));
    /// let request = CreateExtendedServiceAuthInfosRequest::new(
    ///         vec!["yDxlzUxxxxxxxxxxxxxxxxPNG1SC2".into()],
    ///     )
    ///     .extend_service_type(AuthorizableService::BatchSign)
    ///     .agent(Agent::new());
    /// let response = client.create_extended_service_auth_infos(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_extended_service_auth_infos(
        &self,
        request: &CreateExtendedServiceAuthInfosRequest,
    ) -> impl Future<Output = Result<CreateExtendedServiceAuthInfosResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_extended_service_auth_infos`].
#[must_use]
#[non_exhaustive]
pub struct CreateExtendedServiceAuthInfosRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employees of your organization; they must be verified and still employed.
    ///
    /// - On the wire: `UserIds`, list of String, required
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Vec<String>,

    /// What they are authorized for.
    ///
    /// - On the wire: `ExtendServiceType`, String, optional
    /// - Example: `OPEN_SERVER_SIGN`
    pub extend_service_type: Option<AuthorizableService>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,
}

impl CreateExtendedServiceAuthInfosRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(user_ids: Vec<String>) -> Self {
        Self { user_ids, ..rt::unset() }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ExtendServiceType`. What they are authorized for.
    #[inline]
    pub fn extend_service_type(
        mut self,
        extend_service_type: AuthorizableService,
    ) -> Self {
        self.extend_service_type = Some(extend_service_type);
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

/// Response of [`Client::create_extended_service_auth_infos`].
#[non_exhaustive]
pub struct CreateExtendedServiceAuthInfosResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateExtendedServiceAuthInfosRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateExtendedServiceAuthInfos")
    };
    type Response = CreateExtendedServiceAuthInfosResponse;
}

rt::request! {
    CreateExtendedServiceAuthInfosRequest {
        0 operator: Option "Operator", required();
        1 user_ids: "UserIds", required().sensitive();
        2 extend_service_type: Option "ExtendServiceType", known();
        3 agent: Option "Agent";
    }
}

rt::response! {
    CreateExtendedServiceAuthInfosResponse {
        0 request_id: "RequestId";
    }
}
