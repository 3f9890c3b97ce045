// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateChannelOrganizationInfoChangeUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Creates a link on which a client organization changes its super administrator or its basic data. The legal
    /// representative can also change the super
    /// administrator in the mini program without a link.
    ///
    /// Name, legal representative (the new one gets an invitation link) and address can be changed; the unified
    /// social credit code and the kind of
    /// organization cannot. After a change of name:
    ///
    /// - new contracts must use the new name, old ones stay as they are;
    /// - the seals are deleted and made anew, except that of the legal representative;
    /// - a new certificate is issued.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateChannelOrganizationInfoChangeUrl)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateChannelOrganizationInfoChangeUrlRequest, Operator,
    ///     OrganizationChangeEndpoint, OrganizationChangeType,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOj2")
    ///             .organization("ess_open_organization_1")
    ///             .user("openid1"),
    ///     );
    /// let request = CreateChannelOrganizationInfoChangeUrlRequest::new(
    ///         OrganizationChangeType::BasicInfo,
    ///     )
    ///     .endpoint(OrganizationChangeEndpoint::WeixinApp);
    /// let response = client.create_channel_organization_info_change_url(&request).await?;
    /// println!("{:?}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_channel_organization_info_change_url(
        &self,
        request: &CreateChannelOrganizationInfoChangeUrlRequest,
    ) -> impl Future<
        Output = Result<CreateChannelOrganizationInfoChangeUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_channel_organization_info_change_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// What is to be changed.
    ///
    /// - On the wire: `ChangeType`, Integer, required
    /// - Example: `1`
    pub change_type: OrganizationChangeType,

    /// Where the link is opened.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `WEIXINAPP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<OrganizationChangeEndpoint>,
}

impl CreateChannelOrganizationInfoChangeUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(change_type: OrganizationChangeType) -> Self {
        Self { change_type, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Endpoint`. Where the link is opened.
    #[inline]
    pub fn endpoint(mut self, endpoint: OrganizationChangeEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

/// Response of [`Client::create_channel_organization_info_change_url`].
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrlResponse {
    /// Link or path that opens the e-Sign mini program for the change. It has to be opened on a mobile device. With
    /// `Endpoint` = `APP` it is a path in the mini program.
    ///
    /// - On the wire: `Url`, String
    /// - Example: `https://essurl.cn/000S6UE3mJ`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// When the link expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds
    /// - Example: `1695713654`
    pub expired_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateChannelOrganizationInfoChangeUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::integer_enum! {
    /// What is changed in a client organization.
    pub enum OrganizationChangeType, UnknownOrganizationChangeType {
        /// `1` – The super administrator; another employee of the same organization takes over.
        SuperAdministrator = 1,
        /// `2` – Basic data such as name, address and legal representative.
        BasicInfo = 2,
    }
}

rt::text_enum! {
    /// Where the link for changing an organization is opened.
    pub enum OrganizationChangeEndpoint, UnknownOrganizationChangeEndpoint {
        /// `WEIXINAPP` – Short link to be opened on a mobile device; it goes to the e-Sign mini program.
        WeixinApp = "WEIXINAPP",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        App = "APP",
    }
}

impl rt::Action for CreateChannelOrganizationInfoChangeUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateChannelOrganizationInfoChangeUrl")
    };
    type Response = CreateChannelOrganizationInfoChangeUrlResponse;
}

rt::request! {
    CreateChannelOrganizationInfoChangeUrlRequest {
        0 agent: Option "Agent", required();
        1 change_type: "ChangeType", required().known();
        2 endpoint: Option "Endpoint", known();
    }
}

rt::response! {
    CreateChannelOrganizationInfoChangeUrlResponse {
        0 url: Option "Url", sensitive();
        1 expired_time: Option "ExpiredTime";
        2 request_id: "RequestId";
    }
}
