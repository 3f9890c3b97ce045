// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaMiniRiskResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};
use crate::captcha::v2019_07_22::types::OutputManageMarketingRiskValue;

impl Client {
    /// Checked the ticket of a user who solved a CAPTCHA in a mini program, together with risk control.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniRiskResult)
    /// - Rate limit: 1000 calls per second
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `MissingParameter` – A parameter is missing.
    /// - `UnauthorizedOperation.ErrAuth` – The authentication failed.
    /// - `UnauthorizedOperation.Unauthorized` – The account has not opened the service, has no package left, or owes
    ///   money.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::captcha::{
    ///     Client, DescribeCaptchaMiniRiskResultRequest,
    ///     DescribeCaptchaMiniRiskResultRequestArgs, ProtectedScene,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaMiniRiskResultRequest::new(DescribeCaptchaMiniRiskResultRequestArgs {
    ///         captcha_type: 9,
    ///         ticket: "tr03z8JQftDQ5ZMteDlvkg6GbucZQTiG8dq53boJY8xJoq6PanrsicK9NOQc…"
    ///             .into(),
    ///         user_ip: "127.0.0.1".into(),
    ///         captcha_app_id: 199999164,
    ///         app_secret_key: "E4kwK9AcXQMHkktiItyMEyQPn".into(),
    ///     })
    ///     .scene_code(ProtectedScene::Promotion)
    ///     .we_chat_open_id("");
    /// let response = client.describe_captcha_mini_risk_result(&request).await?;
    /// println!("{}", response.captcha_code);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2022-12-15; use `DescribeCaptchaMiniResult` instead. The vendor has discontinued it."
    )]
    #[inline]
    pub fn describe_captcha_mini_risk_result(
        &self,
        request: &DescribeCaptchaMiniRiskResultRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaMiniRiskResultResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_mini_risk_result`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaMiniRiskResultRequest {
    /// Always 9.
    ///
    /// - On the wire: `CaptchaType`, Unsigned integer, required
    /// - Limit: at least 9 (checked before sending), at most 9 (checked before sending)
    /// - Example: `9`
    pub captcha_type: u64,

    /// Ticket that the front end got when the user solved the CAPTCHA.
    ///
    /// - On the wire: `Ticket`, String, required
    /// - Example:
    ///   `tr03z8JQftDQ5ZMteDlvkg6GbucZQTiG8dq53boJY8xJoq6PanrsicK9NOQcK6G2aXSjReWIxVvXt1Y6TXnaWvBy3k2hp_gRSwpi_ZEu3j8BUY2vuuyg-c1tZc3c8GfLdVlqJbOQ5JdAFos*`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ticket: String,

    /// Public IP address of the user.
    ///
    /// - On the wire: `UserIp`, String, required
    /// - Limit: an IP address (logs a warning)
    /// - Example: `127.0.0.1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ip: String,

    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Unsigned integer, required
    /// - Example: `199999164`
    pub captcha_app_id: u64,

    /// Secret key of the application. Keep it on the server.
    ///
    /// - On the wire: `AppSecretKey`, String, required
    /// - Example: `E4kwK9AcXQMHkktiItyMEyQPn`
    /// - Sensitive: never shown in errors, logs and debug output
    pub app_secret_key: String,

    /// Number of your choice for a line of business; statistics are kept for each.
    ///
    /// - On the wire: `BusinessId`, Unsigned integer, optional
    /// - Example: `1`
    pub business_id: Option<u64>,

    /// Number of your choice for an occasion; statistics are kept for each.
    ///
    /// - On the wire: `SceneId`, Unsigned integer, optional
    /// - Example: `3`
    pub scene_id: Option<u64>,

    /// MAC address or another identifier of the device.
    ///
    /// - On the wire: `MacAddress`, String, optional
    /// - Example: `00:1A:2B:3C:4D:5E`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mac_address: Option<String>,

    /// IMEI of the phone.
    ///
    /// - On the wire: `Imei`, String, optional
    /// - Example: `359880051234567`
    /// - Sensitive: never shown in errors, logs and debug output
    pub imei: Option<String>,

    /// What is to be protected.
    ///
    /// - On the wire: `SceneCode`, Integer, optional
    /// - Example: `1`
    pub scene_code: Option<ProtectedScene>,

    /// WeChat account of the user.
    ///
    /// - On the wire: `WeChatOpenId`, String, optional
    /// - Example: `o6_bmjrPTlm6_2sgVt7hMZOPfL2M`
    /// - Sensitive: never shown in errors, logs and debug output
    pub we_chat_open_id: Option<String>,
}

impl DescribeCaptchaMiniRiskResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeCaptchaMiniRiskResultRequestArgs) -> Self {
        Self {
            captcha_type: args.captcha_type,
            ticket: args.ticket,
            user_ip: args.user_ip,
            captcha_app_id: args.captcha_app_id,
            app_secret_key: args.app_secret_key,
            ..rt::unset()
        }
    }

    /// Sets `BusinessId`. Number of your choice for a line of business; statistics are kept for each.
    #[inline]
    pub fn business_id(mut self, business_id: u64) -> Self {
        self.business_id = Some(business_id);
        self
    }

    /// Sets `SceneId`. Number of your choice for an occasion; statistics are kept for each.
    #[inline]
    pub fn scene_id(mut self, scene_id: u64) -> Self {
        self.scene_id = Some(scene_id);
        self
    }

    /// Sets `MacAddress`. MAC address or another identifier of the device.
    pub fn mac_address(mut self, mac_address: impl Into<String>) -> Self {
        self.mac_address = Some(mac_address.into());
        self
    }

    /// Sets `Imei`. IMEI of the phone.
    pub fn imei(mut self, imei: impl Into<String>) -> Self {
        self.imei = Some(imei.into());
        self
    }

    /// Sets `SceneCode`. What is to be protected.
    #[inline]
    pub fn scene_code(mut self, scene_code: ProtectedScene) -> Self {
        self.scene_code = Some(scene_code);
        self
    }

    /// Sets `WeChatOpenId`. WeChat account of the user.
    pub fn we_chat_open_id(mut self, we_chat_open_id: impl Into<String>) -> Self {
        self.we_chat_open_id = Some(we_chat_open_id.into());
        self
    }
}

/// Named arguments of [`DescribeCaptchaMiniRiskResultRequest::new`].
#[derive(Clone)]
pub struct DescribeCaptchaMiniRiskResultRequestArgs {
    /// `CaptchaType` – Always 9.
    pub captcha_type: u64,
    /// `Ticket` – Ticket that the front end got when the user solved the CAPTCHA.
    pub ticket: String,
    /// `UserIp` – Public IP address of the user.
    pub user_ip: String,
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: u64,
    /// `AppSecretKey` – Secret key of the application.
    pub app_secret_key: String,
}

/// Response of [`Client::describe_captcha_mini_risk_result`].
#[non_exhaustive]
pub struct DescribeCaptchaMiniRiskResultResponse {
    /// Result of the check.
    ///
    /// - On the wire: `CaptchaCode`, Integer, always present in responses
    /// - Example: `1`
    pub captcha_code: MiniRiskTicketCheck,

    /// Explanation of `CaptchaCode`.
    ///
    /// - On the wire: `CaptchaMsg`, String, always present in responses
    /// - Example: `ticket verification succeeded`
    pub captcha_msg: String,

    /// What risk control found.
    ///
    /// - On the wire: `ManageMarketingRiskValue`, object `OutputManageMarketingRiskValue`
    pub manage_marketing_risk_value: Option<OutputManageMarketingRiskValue>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What is to be protected.
    pub enum ProtectedScene, UnknownProtectedScene {
        /// `1` – A promotion.
        Promotion = 1,
        /// `2` – Logging in.
        Login = 2,
        /// `3` – Registering.
        Registration = 3,
    }
}

rt::integer_enum! {
    /// Result of the check of a ticket from a mini program with risk control. Only 1 means that the user passed.
    pub enum MiniRiskTicketCheck, UnknownMiniRiskTicketCheck {
        /// `1` – The user passed.
        Passed = 1,
        /// `7` – The ticket was made for another application.
        AppMismatch = 7,
        /// `8` – The ticket has expired. Have the user solve a new CAPTCHA.
        Expired = 8,
        /// `10` – The ticket is malformed.
        Malformed = 10,
        /// `15` – The ticket could not be decrypted.
        Undecipherable = 15,
        /// `16` – `CaptchaAppId` is malformed.
        AppIdMalformed = 16,
        /// `21` – The ticket is wrong.
        TicketError = 21,
        /// `25` – A policy blocked the user.
        Intercepted = 25,
        /// `26` – The service failed.
        InternalError = 26,
        /// `100` – A parameter is wrong.
        ParameterError = 100,
    }
}

impl rt::Action for DescribeCaptchaMiniRiskResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(1000),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaMiniRiskResult")
    };
    type Response = DescribeCaptchaMiniRiskResultResponse;
}

rt::request! {
    DescribeCaptchaMiniRiskResultRequest {
        0 captcha_type: "CaptchaType", required().limits(&[min(9), max(9)]);
        1 ticket: "Ticket", required().sensitive();
        2 user_ip: "UserIp", required().sensitive().limits(&[format(Ip)]);
        3 captcha_app_id: "CaptchaAppId", required();
        4 app_secret_key: "AppSecretKey", required().sensitive();
        5 business_id: Option "BusinessId";
        6 scene_id: Option "SceneId";
        7 mac_address: Option "MacAddress", sensitive();
        8 imei: Option "Imei", sensitive();
        9 scene_code: Option "SceneCode", known();
        10 we_chat_open_id: Option "WeChatOpenId", sensitive();
    }
}

rt::response! {
    DescribeCaptchaMiniRiskResultResponse {
        0 captcha_code: "CaptchaCode", always();
        1 captcha_msg: "CaptchaMsg", always();
        2 manage_marketing_risk_value: Option "ManageMarketingRiskValue";
        3 request_id: "RequestId";
    }
}
