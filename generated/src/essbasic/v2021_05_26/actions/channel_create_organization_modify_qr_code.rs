// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateOrganizationModifyQrCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Creates a QR code with which a client organization edits its data.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateOrganizationModifyQrCode)
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
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateOrganizationModifyQrCodeRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateOrganizationModifyQrCodeRequest::new();
    /// let response = client.channel_create_organization_modify_qr_code(&request).await?;
    /// println!("{:?}", response.qr_code_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_organization_modify_qr_code(
        &self,
        request: &ChannelCreateOrganizationModifyQrCodeRequest,
    ) -> impl Future<
        Output = Result<ChannelCreateOrganizationModifyQrCodeResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_organization_modify_qr_code`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateOrganizationModifyQrCodeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,
}

impl ChannelCreateOrganizationModifyQrCodeRequest {
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
}

impl Default for ChannelCreateOrganizationModifyQrCodeRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::channel_create_organization_modify_qr_code`].
#[non_exhaustive]
pub struct ChannelCreateOrganizationModifyQrCodeResponse {
    /// Download link of the QR code picture.
    ///
    /// - On the wire: `QrCodeUrl`, String
    /// - Limit: a URL
    /// - Example: `https://dyn.ess.tencent.cn/imgs/channelQrCodes/QrCode/yDw7aUUggsxcdcdnkncdkFtHhG1fJeu.png`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code_url: Option<String>,

    /// When the QR code expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds
    /// - Example: `1684401637`
    pub expired_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelCreateOrganizationModifyQrCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateOrganizationModifyQrCode")
    };
    type Response = ChannelCreateOrganizationModifyQrCodeResponse;
}

rt::request! {
    ChannelCreateOrganizationModifyQrCodeRequest {
        0 agent: Option "Agent", required();
    }
}

rt::response! {
    ChannelCreateOrganizationModifyQrCodeResponse {
        0 qr_code_url: Option "QrCodeUrl", sensitive();
        1 expired_time: Option "ExpiredTime";
        2 request_id: "RequestId";
    }
}
