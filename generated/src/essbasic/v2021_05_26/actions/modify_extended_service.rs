// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ModifyExtendedService.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{ExtendedService, LinkEndpoint};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Opens or closes an extended service of the calling organization. Opening `AUTO_SIGN` or `DOWNLOAD_FLOW`
    /// returns a link, which you have to pass on to one of those it is for to complete it there; every other change
    /// is made at once.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyExtendedService)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: super administrator, legal representative
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
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("APPID122344555")
    ///             .organization("org-open-id")
    ///             .user("admin-open-id"),
    ///     );
    /// let request = ModifyExtendedServiceRequest::new(
    ///     ExtendedService::AutoSign,
    ///     ServiceSwitch::Close,
    /// );
    /// let response = client.modify_extended_service(&request).await?;
    /// println!("{}", response.operate_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_extended_service(
        &self,
        request: &ModifyExtendedServiceRequest,
    ) -> impl Future<Output = Result<ModifyExtendedServiceResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_extended_service`].
#[must_use]
#[non_exhaustive]
pub struct ModifyExtendedServiceRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Service to open or close.
    ///
    /// - On the wire: `ServiceType`, String, required
    /// - Example: `AUTO_SIGN`
    pub service_type: ExtendedService,

    /// Whether to open or close it.
    ///
    /// - On the wire: `Operate`, String, required
    /// - Example: `OPEN`
    pub operate: ServiceSwitch,

    /// Where the link is opened.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `WEIXINAPP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<LinkEndpoint>,
}

impl ModifyExtendedServiceRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(service_type: ExtendedService, operate: ServiceSwitch) -> Self {
        Self {
            service_type,
            operate,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Endpoint`. Where the link is opened.
    #[inline]
    pub fn endpoint(mut self, endpoint: LinkEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

/// Response of [`Client::modify_extended_service`].
#[non_exhaustive]
pub struct ModifyExtendedServiceResponse {
    /// Link to be opened by one of those it is for; you have to pass it on. Given when `AUTO_SIGN` or `DOWNLOAD_FLOW`
    /// is opened; else empty, and the change is made at once. With `Endpoint` = `APP` it is a path in the mini
    /// program.
    ///
    /// - On the wire: `OperateUrl`, String, always present in responses
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity-dev/jump-mp.html?to=OPEN_SERVER_SIGN&request_token=xxxxx&organizationId=xxxxx&channelType=xxxxx&expired_time=1673428532&login=1&verify=1`
    /// - Valid for 24 hours
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ModifyExtendedServiceResponse {
    /// How long [`Self::operate_url`] is valid: 24 hours.
    pub const OPERATE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(86400);
}

rt::text_enum! {
    /// Whether a service is opened or closed.
    pub enum ServiceSwitch, UnknownServiceSwitch {
        /// `OPEN` – Open the service.
        Open = "OPEN",
        /// `CLOSE` – Close it.
        Close = "CLOSE",
    }
}

impl rt::Action for ModifyExtendedServiceRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyExtendedService")
    };
    type Response = ModifyExtendedServiceResponse;
}

rt::request! {
    ModifyExtendedServiceRequest {
        0 agent: Option "Agent", required();
        1 service_type: "ServiceType", required().known();
        2 operate: "Operate", required().known();
        3 endpoint: Option "Endpoint", known();
    }
}

rt::response! {
    ModifyExtendedServiceResponse {
        0 operate_url: "OperateUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
