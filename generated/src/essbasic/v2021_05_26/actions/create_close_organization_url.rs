// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateCloseOrganizationUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes links with which the account of the calling organization is closed. You have to pass a link on to one of
    /// those it is for, who opens it to close the account.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateCloseOrganizationUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Operator: must set `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateCloseOrganizationUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateCloseOrganizationUrlRequest::new();
    /// let response = client.create_close_organization_url(&request).await?;
    /// println!("{}", response.expired_on);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_close_organization_url(
        &self,
        request: &CreateCloseOrganizationUrlRequest,
    ) -> impl Future<Output = Result<CreateCloseOrganizationUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_close_organization_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateCloseOrganizationUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    pub agent: Option<Agent>,
}

impl CreateCloseOrganizationUrlRequest {
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

impl Default for CreateCloseOrganizationUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_close_organization_url`].
#[non_exhaustive]
pub struct CreateCloseOrganizationUrlResponse {
    /// When the links expire.
    ///
    /// - On the wire: `ExpiredOn`, Unix time in seconds, always present in responses
    /// - Example: `1730257357`
    pub expired_on: i64,

    /// H5 link that opens the e-Sign mini program, mostly sent in text messages.
    ///
    /// - On the wire: `LongUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=ENTERPRISE_LOGOUT_LANDING&shortKey=yDCkuUW35EQA3r0aqr88`
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub long_url: String,

    /// Short form of `LongUrl`, mostly sent in text messages.
    ///
    /// - On the wire: `ShortUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub short_url: String,

    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// - On the wire: `MiniAppPath`, String, always present in responses
    /// - Example: `pages/guide/index?to=ENTERPRISE_LOGOUT_LANDING&shortKey=yDCkuUW35EQA3r0aqr88`
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: String,

    /// Link to the picture of a QR code.
    ///
    /// - On the wire: `QrcodeUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://dyn.ess.tencent.cn/imgs/qrcode_urls/enterprise_logout_landing/yDCkxUUckp495fo9Ua9wie1hisAGTzhI.png`
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub qrcode_url: String,

    /// Link to be made into a QR code by you and scanned with WeChat; it opens the mini program directly. Clicking it
    /// has no effect.
    ///
    /// - On the wire: `WeixinQrcodeUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://res.ess.tencent.cn/mp-gate/release/ENTERPRISE_LOGOUT_LANDING?shortKey=yDCkuUW35EQA3r0aqr82`
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub weixin_qrcode_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateCloseOrganizationUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"], &["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateCloseOrganizationUrl")
    };
    type Response = CreateCloseOrganizationUrlResponse;
}

rt::request! {
    CreateCloseOrganizationUrlRequest {
        0 agent: Option "Agent", required();
    }
}

rt::response! {
    CreateCloseOrganizationUrlResponse {
        0 expired_on: "ExpiredOn", always();
        1 long_url: "LongUrl", always().sensitive();
        2 short_url: "ShortUrl", always().sensitive();
        3 mini_app_path: "MiniAppPath", always().sensitive();
        4 qrcode_url: "QrcodeUrl", always().sensitive();
        5 weixin_qrcode_url: "WeixinQrcodeUrl", always().sensitive();
        6 request_id: "RequestId";
    }
}
