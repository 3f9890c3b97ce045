// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateChannelSubOrganizationActive.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Activates client organizations or extends their activation; either uses one licence per organization.
    /// Activation lasts one year, after which the organization falls back to not activated: it can then view and sign
    /// contracts, but not start any. Each extension adds one year and can be repeated. The console can also be set to
    /// activate and extend automatically while licences last.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateChannelSubOrganizationActive)
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
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateChannelSubOrganizationActiveRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateChannelSubOrganizationActiveRequest::new()
    ///     .sub_organization_open_ids(vec!["org_zhangsan".into(), "org_lisi".into()])
    ///     .renew(true);
    /// let response = client.create_channel_sub_organization_active(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_channel_sub_organization_active(
        &self,
        request: &CreateChannelSubOrganizationActiveRequest,
    ) -> impl Future<
        Output = Result<CreateChannelSubOrganizationActiveResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_channel_sub_organization_active`].
#[must_use]
#[non_exhaustive]
pub struct CreateChannelSubOrganizationActiveRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Your identifiers of the client organizations to activate or extend. All of them must have been verified.
    ///
    /// - On the wire: `SubOrganizationOpenIds`, list of String, optional
    /// - Example: `org_zhangsan`, `org_lisi`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sub_organization_open_ids: Option<Vec<String>>,

    /// Whether to extend: false activates, true extends organizations that are active.
    ///
    /// - On the wire: `Renew`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub renew: Option<bool>,
}

impl CreateChannelSubOrganizationActiveRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `SubOrganizationOpenIds`. Your identifiers of the client organizations to activate or extend.
    #[inline]
    pub fn sub_organization_open_ids(
        mut self,
        sub_organization_open_ids: Vec<String>,
    ) -> Self {
        self.sub_organization_open_ids = Some(sub_organization_open_ids);
        self
    }

    /// Sets `Renew`. Whether to extend: false activates, true extends organizations that are active.
    #[inline]
    pub fn renew(mut self, renew: bool) -> Self {
        self.renew = Some(renew);
        self
    }
}

impl Default for CreateChannelSubOrganizationActiveRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_channel_sub_organization_active`].
#[non_exhaustive]
pub struct CreateChannelSubOrganizationActiveResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateChannelSubOrganizationActiveRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateChannelSubOrganizationActive")
    };
    type Response = CreateChannelSubOrganizationActiveResponse;
}

rt::request! {
    CreateChannelSubOrganizationActiveRequest {
        0 agent: Option "Agent", required();
        1 sub_organization_open_ids: Option "SubOrganizationOpenIds", sensitive();
        2 renew: Option "Renew";
    }
}

rt::response! {
    CreateChannelSubOrganizationActiveResponse {
        0 request_id: "RequestId";
    }
}
