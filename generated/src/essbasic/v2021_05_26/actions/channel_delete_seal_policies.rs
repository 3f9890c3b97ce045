// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDeleteSealPolicies.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, OrganizationInfo, UserInfo};

impl Client {
    /// Takes from employees the authorization to use a seal. To sign with it afterwards they have to apply for it and
    /// pass a review.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteSealPolicies)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDeleteSealPoliciesRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDeleteSealPoliciesRequest::new(
    ///     "yDRSRUUgygj******uO4zjEuBzwyiofZ",
    ///     vec!["yDxbWUyKQDx7OZUuO4zjESvEkRMHc55R".into()],
    /// );
    /// let response = client.channel_delete_seal_policies(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_delete_seal_policies(
        &self,
        request: &ChannelDeleteSealPoliciesRequest,
    ) -> impl Future<Output = Result<ChannelDeleteSealPoliciesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_delete_seal_policies`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDeleteSealPoliciesRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Seal the authorization is for.
    ///
    /// - On the wire: `SealId`, String, required
    /// - Example: `yDRSRUUgygj******uO4zjEuBzwyiofZ`
    pub seal_id: String,

    /// Employees to take it from: their e-Sign IDs or your own OpenIds, which are mapped to them.
    ///
    /// - On the wire: `UserIds`, list of String, required
    /// - Example: `yDxbWUyKQDx7OZUuO4zjESvEkRMHc55R`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ids: Vec<String>,

    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelDeleteSealPoliciesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(seal_id: impl Into<String>, user_ids: Vec<String>) -> Self {
        Self {
            seal_id: seal_id.into(),
            user_ids,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
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

/// Response of [`Client::channel_delete_seal_policies`].
#[non_exhaustive]
pub struct ChannelDeleteSealPoliciesResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDeleteSealPoliciesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDeleteSealPolicies")
    };
    type Response = ChannelDeleteSealPoliciesResponse;
}

rt::request! {
    ChannelDeleteSealPoliciesRequest {
        0 agent: Option "Agent", required();
        1 seal_id: "SealId", required();
        2 user_ids: "UserIds", required().sensitive();
        3 organization: Option "Organization";
        4 operator: Option "Operator";
    }
}

rt::response! {
    ChannelDeleteSealPoliciesResponse {
        0 request_id: "RequestId";
    }
}
