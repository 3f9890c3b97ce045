// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaAppIdInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};

impl Client {
    /// Returns the settings of an application.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaAppIdInfo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
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
    /// use tc3::captcha::{Client, DescribeCaptchaAppIdInfoRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaAppIdInfoRequest::new(211111111);
    /// let response = client.describe_captcha_app_id_info(&request).await?;
    /// println!("{}", response.scheme_color);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_app_id_info(
        &self,
        request: &DescribeCaptchaAppIdInfoRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaAppIdInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_app_id_info`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaAppIdInfoRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Unsigned integer, required
    /// - Example: `199999409`
    pub captcha_app_id: u64,
}

impl DescribeCaptchaAppIdInfoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(captcha_app_id: u64) -> Self {
        Self { captcha_app_id }
    }
}

/// Response of [`Client::describe_captcha_app_id_info`].
#[non_exhaustive]
pub struct DescribeCaptchaAppIdInfoResponse {
    /// Colour of the user interface.
    ///
    /// - On the wire: `SchemeColor`, String, always present in responses
    /// - Example: `#1a79ff`
    pub scheme_color: String,

    /// Language, as a number: 2052 is simplified Chinese.
    ///
    /// - On the wire: `Language`, Integer, always present in responses
    /// - Example: `2052`
    pub language: i64,

    /// Kind of occasion.
    ///
    /// - On the wire: `SceneType`, Integer, always present in responses
    /// - Example: `0`
    pub scene_type: i64,

    /// How strict the protection is.
    ///
    /// - On the wire: `EvilInterceptGrade`, Integer, always present in responses
    /// - Example: `0`
    pub evil_intercept_grade: i64,

    /// Setting of smart verification.
    ///
    /// - On the wire: `SmartVerify`, Integer, always present in responses
    /// - Example: `0`
    pub smart_verify: i64,

    /// Setting of the smart engine.
    ///
    /// - On the wire: `SmartEngine`, Integer, always present in responses
    /// - Example: `0`
    pub smart_engine: i64,

    /// Kind of CAPTCHA.
    ///
    /// - On the wire: `CapType`, Integer, always present in responses
    /// - Example: `13`
    pub cap_type: i64,

    /// Name of the application.
    ///
    /// - On the wire: `AppName`, String, always present in responses
    /// - Example: `登录场景`
    pub app_name: String,

    /// Domains that may use the application.
    ///
    /// - On the wire: `DomainLimit`, String, always present in responses
    pub domain_limit: String,

    /// Addresses that alarms are mailed to.
    ///
    /// - On the wire: `MailAlarm`, list of String, always present in responses, may be null
    /// - Example: `xxx@xxx.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mail_alarm: Option<Vec<String>>,

    /// Limit on the traffic.
    ///
    /// - On the wire: `TrafficThreshold`, Integer, always present in responses
    /// - Example: `0`
    pub traffic_threshold: i64,

    /// Key for encryption.
    ///
    /// - On the wire: `EncryptKey`, String, always present in responses
    /// - Example: `QiriRVK5Kg2IE3tNyVxCW9Zvv`
    /// - Sensitive: never shown in errors, logs and debug output
    pub encrypt_key: String,

    /// Whether the CAPTCHA fills the screen.
    ///
    /// - On the wire: `TopFullScreen`, Integer, always present in responses
    /// - Example: `-1`
    pub top_full_screen: i64,

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

impl rt::Action for DescribeCaptchaAppIdInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaAppIdInfo")
    };
    type Response = DescribeCaptchaAppIdInfoResponse;
}

rt::request! {
    DescribeCaptchaAppIdInfoRequest {
        0 captcha_app_id: "CaptchaAppId", required();
    }
}

rt::response! {
    DescribeCaptchaAppIdInfoResponse {
        0 scheme_color: "SchemeColor", always();
        1 language: "Language", always();
        2 scene_type: "SceneType", always();
        3 evil_intercept_grade: "EvilInterceptGrade", always();
        4 smart_verify: "SmartVerify", always();
        5 smart_engine: "SmartEngine", always();
        6 cap_type: "CapType", always();
        7 app_name: "AppName", always();
        8 domain_limit: "DomainLimit", always();
        9 mail_alarm: Option "MailAlarm", always().nullable().sensitive();
        10 traffic_threshold: "TrafficThreshold", always();
        11 encrypt_key: "EncryptKey", always().sensitive();
        12 top_full_screen: "TopFullScreen", always();
        13 captcha_code: "CaptchaCode", always();
        14 captcha_msg: "CaptchaMsg", always();
        15 request_id: "RequestId";
    }
}
