// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaRceResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};
use crate::captcha::v2019_07_22::enums::{EvilLevel, TicketCheck};
use crate::captcha::v2019_07_22::types::RceResult;

impl Client {
    /// Checks the ticket of a user who solved a CAPTCHA on a web page or in an app, together with risk control. Only
    /// `CaptchaCode` 1 means that the user passed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaRceResult)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
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
    ///     Client, DescribeCaptchaRceResultRequest, DescribeCaptchaRceResultRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaRceResultRequest::new(DescribeCaptchaRceResultRequestArgs {
    ///         captcha_type: 9,
    ///         ticket: "tr03XaCUZPAlPdIMqv17yvcfdXCzkqvLE09AbCA4ghlWfD8hkySfbU2TZVCy…"
    ///             .into(),
    ///         user_ip: "127.0.0.1".into(),
    ///         randstr: "@Vki".into(),
    ///         captcha_app_id: 199999164,
    ///         app_secret_key: "E4kwK9AcXQMHkktiItyMEyQPn".into(),
    ///     })
    ///     .need_get_captcha_time(1);
    /// let response = client.describe_captcha_rce_result(&request).await?;
    /// println!("{}", response.captcha_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_rce_result(
        &self,
        request: &DescribeCaptchaRceResultRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaRceResultResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_rce_result`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaRceResultRequest {
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
    /// - Valid for 5 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub ticket: String,

    /// Public IP address of the user.
    ///
    /// - On the wire: `UserIp`, String, required
    /// - Limit: an IP address (logs a warning)
    /// - Example: `127.0.0.1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ip: String,

    /// Random text that the front end got with the ticket.
    ///
    /// - On the wire: `Randstr`, String, required
    /// - Example: `@Vki`
    /// - Sensitive: never shown in errors, logs and debug output
    pub randstr: String,

    /// Application, as the console shows it in the key column.
    ///
    /// - On the wire: `CaptchaAppId`, Unsigned integer, required
    /// - Example: `199999164`
    pub captcha_app_id: u64,

    /// Secret key of the application, as the console shows it in the key column. Keep it on the server.
    ///
    /// - On the wire: `AppSecretKey`, String, required
    /// - Example: `E4kwK9AcXQMHkktiItyMEyQPn`
    /// - Sensitive: never shown in errors, logs and debug output
    pub app_secret_key: String,

    /// Reserved.
    ///
    /// - On the wire: `BusinessId`, Unsigned integer, optional
    /// - Example: `1`
    pub business_id: Option<u64>,

    /// Reserved.
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

    /// 1 to have `GetCaptchaTime` returned.
    ///
    /// - On the wire: `NeedGetCaptchaTime`, Integer, optional
    /// - Example: `1`
    pub need_get_captcha_time: Option<i64>,
}

impl DescribeCaptchaRceResultRequest {
    /// How long [`Self::ticket`] is valid: 5 minutes.
    pub const TICKET_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl DescribeCaptchaRceResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeCaptchaRceResultRequestArgs) -> Self {
        Self {
            captcha_type: args.captcha_type,
            ticket: args.ticket,
            user_ip: args.user_ip,
            randstr: args.randstr,
            captcha_app_id: args.captcha_app_id,
            app_secret_key: args.app_secret_key,
            ..rt::unset()
        }
    }

    /// Sets `BusinessId`. Reserved.
    #[inline]
    pub fn business_id(mut self, business_id: u64) -> Self {
        self.business_id = Some(business_id);
        self
    }

    /// Sets `SceneId`. Reserved.
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

    /// Sets `NeedGetCaptchaTime`. 1 to have `GetCaptchaTime` returned.
    #[inline]
    pub fn need_get_captcha_time(mut self, need_get_captcha_time: i64) -> Self {
        self.need_get_captcha_time = Some(need_get_captcha_time);
        self
    }
}

/// Named arguments of [`DescribeCaptchaRceResultRequest::new`].
#[derive(Clone)]
pub struct DescribeCaptchaRceResultRequestArgs {
    /// `CaptchaType` – Always 9.
    pub captcha_type: u64,
    /// `Ticket` – Ticket that the front end got when the user solved the CAPTCHA.
    pub ticket: String,
    /// `UserIp` – Public IP address of the user.
    pub user_ip: String,
    /// `Randstr` – Random text that the front end got with the ticket.
    pub randstr: String,
    /// `CaptchaAppId` – Application, as the console shows it in the key column.
    pub captcha_app_id: u64,
    /// `AppSecretKey` – Secret key of the application, as the console shows it in the key column.
    pub app_secret_key: String,
}

/// Response of [`Client::describe_captcha_rce_result`].
#[non_exhaustive]
pub struct DescribeCaptchaRceResultResponse {
    /// Result of the check.
    ///
    /// - On the wire: `CaptchaCode`, Integer, always present in responses
    /// - Example: `1`
    pub captcha_code: TicketCheck,

    /// Explanation of `CaptchaCode`.
    ///
    /// - On the wire: `CaptchaMsg`, String, always present in responses
    /// - Example: `OK`
    pub captcha_msg: String,

    /// Whether the request is malicious, in the mode without an interaction.
    ///
    /// - On the wire: `EvilLevel`, Integer, always present in responses
    /// - Example: `0`
    pub evil_level: EvilLevel,

    /// When the front end got the CAPTCHA.
    ///
    /// - On the wire: `GetCaptchaTime`, Unix time in seconds, always present in responses
    /// - Example: `1583749870`
    pub get_captcha_time: i64,

    /// Kind of interception.
    ///
    /// - On the wire: `EvilBitmap`, Integer, always present in responses, may be null
    /// - Example: `0`
    pub evil_bitmap: Option<i64>,

    /// When the user submitted the CAPTCHA.
    ///
    /// - On the wire: `SubmitCaptchaTime`, Unix time in seconds, always present in responses
    /// - Example: `1583749870`
    pub submit_captcha_time: i64,

    /// What risk control found.
    ///
    /// - On the wire: `RceResult`, object `RceResult`
    pub rce_result: Option<RceResult>,

    /// Kind of risk of the device.
    ///
    /// - On the wire: `DeviceRiskCategory`, String
    /// - Example: `301`
    pub device_risk_category: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeCaptchaRceResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaRceResult")
    };
    type Response = DescribeCaptchaRceResultResponse;
}

rt::request! {
    DescribeCaptchaRceResultRequest {
        0 captcha_type: "CaptchaType", required().limits(&[min(9), max(9)]);
        1 ticket: "Ticket", required().sensitive();
        2 user_ip: "UserIp", required().sensitive().limits(&[format(Ip)]);
        3 randstr: "Randstr", required().sensitive();
        4 captcha_app_id: "CaptchaAppId", required();
        5 app_secret_key: "AppSecretKey", required().sensitive();
        6 business_id: Option "BusinessId";
        7 scene_id: Option "SceneId";
        8 mac_address: Option "MacAddress", sensitive();
        9 imei: Option "Imei", sensitive();
        10 need_get_captcha_time: Option "NeedGetCaptchaTime";
    }
}

rt::response! {
    DescribeCaptchaRceResultResponse {
        0 captcha_code: "CaptchaCode", always();
        1 captcha_msg: "CaptchaMsg", always();
        2 evil_level: "EvilLevel", always();
        3 get_captcha_time: "GetCaptchaTime", always();
        4 evil_bitmap: Option "EvilBitmap", always().nullable();
        5 submit_captcha_time: "SubmitCaptchaTime", always();
        6 rce_result: Option "RceResult";
        7 device_risk_category: Option "DeviceRiskCategory";
        8 request_id: "RequestId";
    }
}
