// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/UpdateCaptchaAppIdInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};

impl Client {
    /// Changes the settings of an application. All of them are sent.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=UpdateCaptchaAppIdInfo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-30.
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
    ///     Client, UpdateCaptchaAppIdInfoRequest, UpdateCaptchaAppIdInfoRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = UpdateCaptchaAppIdInfoRequest::new(UpdateCaptchaAppIdInfoRequestArgs {
    ///     captcha_app_id: 2054955025,
    ///     app_name: "\"登录场景\"".into(),
    ///     domain_limit: "login.com".into(),
    ///     scene_type: 1,
    ///     cap_type: 14,
    ///     evil_intercept_grade: 100,
    ///     smart_verify: 0,
    ///     smart_engine: 0,
    ///     scheme_color: "#1a79ff".into(),
    ///     captcha_language: 2052,
    ///     mail_alarm: "null".into(),
    ///     top_full_screen: 0,
    ///     traffic_threshold: 0,
    /// });
    /// let response = client.update_captcha_app_id_info(&request).await?;
    /// println!("{}", response.captcha_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_captcha_app_id_info(
        &self,
        request: &UpdateCaptchaAppIdInfoRequest,
    ) -> impl Future<Output = Result<UpdateCaptchaAppIdInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::update_captcha_app_id_info`].
#[must_use]
#[non_exhaustive]
pub struct UpdateCaptchaAppIdInfoRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Integer, required
    /// - Example: `199999409`
    pub captcha_app_id: i64,

    /// Name of the application.
    ///
    /// - On the wire: `AppName`, String, required
    /// - Example: `登录场景`
    pub app_name: String,

    /// Domains that may use the application.
    ///
    /// - On the wire: `DomainLimit`, String, required
    /// - Example: `login.com`
    pub domain_limit: String,

    /// Kind of occasion.
    ///
    /// - On the wire: `SceneType`, Integer, required
    /// - Example: `3`
    pub scene_type: i64,

    /// Kind of CAPTCHA.
    ///
    /// - On the wire: `CapType`, Integer, required
    /// - Example: `2`
    pub cap_type: i64,

    /// How strict the protection is.
    ///
    /// - On the wire: `EvilInterceptGrade`, Integer, required
    /// - Example: `2`
    pub evil_intercept_grade: i64,

    /// Setting of smart detection.
    ///
    /// - On the wire: `SmartVerify`, Integer, required
    /// - Example: `0`
    pub smart_verify: i64,

    /// Whether the smart engine is on.
    ///
    /// - On the wire: `SmartEngine`, Integer, required
    /// - Example: `0`
    pub smart_engine: i64,

    /// Colour of the user interface.
    ///
    /// - On the wire: `SchemeColor`, String, required
    /// - Example: `#ffffff`
    pub scheme_color: String,

    /// Language, as a number: 2052 is simplified Chinese.
    ///
    /// - On the wire: `CaptchaLanguage`, Integer, required
    /// - Example: `2052`
    pub captcha_language: i64,

    /// Address that alarms are mailed to.
    ///
    /// - On the wire: `MailAlarm`, String, required
    /// - Limit: an e-mail address (logs a warning)
    /// - Example: `login@login.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mail_alarm: String,

    /// Whether the CAPTCHA fills the screen.
    ///
    /// - On the wire: `TopFullScreen`, Integer, required
    /// - Example: `0`
    pub top_full_screen: i64,

    /// Limit on the traffic.
    ///
    /// - On the wire: `TrafficThreshold`, Integer, required
    /// - Example: `0`
    pub traffic_threshold: i64,
}

impl UpdateCaptchaAppIdInfoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: UpdateCaptchaAppIdInfoRequestArgs) -> Self {
        Self {
            captcha_app_id: args.captcha_app_id,
            app_name: args.app_name,
            domain_limit: args.domain_limit,
            scene_type: args.scene_type,
            cap_type: args.cap_type,
            evil_intercept_grade: args.evil_intercept_grade,
            smart_verify: args.smart_verify,
            smart_engine: args.smart_engine,
            scheme_color: args.scheme_color,
            captcha_language: args.captcha_language,
            mail_alarm: args.mail_alarm,
            top_full_screen: args.top_full_screen,
            traffic_threshold: args.traffic_threshold,
        }
    }
}

/// Named arguments of [`UpdateCaptchaAppIdInfoRequest::new`].
#[derive(Clone)]
pub struct UpdateCaptchaAppIdInfoRequestArgs {
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: i64,
    /// `AppName` – Name of the application.
    pub app_name: String,
    /// `DomainLimit` – Domains that may use the application.
    pub domain_limit: String,
    /// `SceneType` – Kind of occasion.
    pub scene_type: i64,
    /// `CapType` – Kind of CAPTCHA.
    pub cap_type: i64,
    /// `EvilInterceptGrade` – How strict the protection is.
    pub evil_intercept_grade: i64,
    /// `SmartVerify` – Setting of smart detection.
    pub smart_verify: i64,
    /// `SmartEngine` – Whether the smart engine is on.
    pub smart_engine: i64,
    /// `SchemeColor` – Colour of the user interface.
    pub scheme_color: String,
    /// `CaptchaLanguage` – Language, as a number: 2052 is simplified Chinese.
    pub captcha_language: i64,
    /// `MailAlarm` – Address that alarms are mailed to.
    pub mail_alarm: String,
    /// `TopFullScreen` – Whether the CAPTCHA fills the screen.
    pub top_full_screen: i64,
    /// `TrafficThreshold` – Limit on the traffic.
    pub traffic_threshold: i64,
}

/// Response of [`Client::update_captcha_app_id_info`].
#[non_exhaustive]
pub struct UpdateCaptchaAppIdInfoResponse {
    /// 0 on success; anything else is a failure.
    ///
    /// - On the wire: `CaptchaCode`, Integer, always present in responses
    /// - Example: `0`
    pub captcha_code: i64,

    /// Explanation of `CaptchaCode`.
    ///
    /// - On the wire: `CaptchaMsg`, String, always present in responses
    /// - Example: `success`
    pub captcha_msg: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for UpdateCaptchaAppIdInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "UpdateCaptchaAppIdInfo")
    };
    type Response = UpdateCaptchaAppIdInfoResponse;
}

rt::request! {
    UpdateCaptchaAppIdInfoRequest {
        0 captcha_app_id: "CaptchaAppId", required();
        1 app_name: "AppName", required();
        2 domain_limit: "DomainLimit", required();
        3 scene_type: "SceneType", required();
        4 cap_type: "CapType", required();
        5 evil_intercept_grade: "EvilInterceptGrade", required();
        6 smart_verify: "SmartVerify", required();
        7 smart_engine: "SmartEngine", required();
        8 scheme_color: "SchemeColor", required();
        9 captcha_language: "CaptchaLanguage", required();
        10 mail_alarm: "MailAlarm", required().sensitive().limits(&[format(Email)]);
        11 top_full_screen: "TopFullScreen", required();
        12 traffic_threshold: "TrafficThreshold", required();
    }
}

rt::response! {
    UpdateCaptchaAppIdInfoResponse {
        0 captcha_code: "CaptchaCode", always();
        1 captcha_msg: "CaptchaMsg", always();
        2 request_id: "RequestId";
    }
}
