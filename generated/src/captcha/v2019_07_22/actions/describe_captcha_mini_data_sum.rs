// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaMiniDataSum.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};

impl Client {
    /// Returns totals of an application in a mini program over a period.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniDataSum)
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
    /// use tc3::captcha::{
    ///     Client, DescribeCaptchaMiniDataSumRequest, DescribeCaptchaMiniDataSumRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaMiniDataSumRequest::new(DescribeCaptchaMiniDataSumRequestArgs {
    ///     captcha_app_id: 2010000000,
    ///     start: 20191201,
    ///     end: 20191201,
    /// });
    /// let response = client.describe_captcha_mini_data_sum(&request).await?;
    /// println!("{:?}", response.get_sum);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_mini_data_sum(
        &self,
        request: &DescribeCaptchaMiniDataSumRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaMiniDataSumResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_mini_data_sum`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataSumRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Integer, required
    /// - Example: `1854132229`
    pub captcha_app_id: i64,

    /// Start of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `Start`, Integer, required
    /// - Example: `20220201`
    pub start: i64,

    /// End of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `End`, Integer, required
    /// - Example: `20220201`
    pub end: i64,
}

impl DescribeCaptchaMiniDataSumRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeCaptchaMiniDataSumRequestArgs) -> Self {
        Self {
            captcha_app_id: args.captcha_app_id,
            start: args.start,
            end: args.end,
        }
    }
}

/// Named arguments of [`DescribeCaptchaMiniDataSumRequest::new`].
#[derive(Clone)]
pub struct DescribeCaptchaMiniDataSumRequestArgs {
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: i64,
    /// `Start` – Start of the period, as a number `yyyymmdd`.
    pub start: i64,
    /// `End` – End of the period, as a number `yyyymmdd`.
    pub end: i64,
}

/// Response of [`Client::describe_captcha_mini_data_sum`].
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataSumResponse {
    /// CAPTCHAs that were requested.
    ///
    /// - On the wire: `GetSum`, Integer
    /// - Example: `57`
    pub get_sum: Option<i64>,

    /// CAPTCHAs that were solved.
    ///
    /// - On the wire: `VfySuccSum`, Integer
    /// - Example: `0`
    pub vfy_succ_sum: Option<i64>,

    /// Attempts to solve one.
    ///
    /// - On the wire: `VfySum`, Integer
    /// - Example: `57`
    pub vfy_sum: Option<i64>,

    /// Attacks that were blocked.
    ///
    /// - On the wire: `AttackSum`, Integer
    /// - Example: `0`
    pub attack_sum: Option<i64>,

    /// Explanation of `CaptchaCode`.
    ///
    /// - On the wire: `CaptchaMsg`, String, always present in responses
    /// - Example: `success`
    pub captcha_msg: String,

    /// 0 on success; anything else is a failure.
    ///
    /// - On the wire: `CaptchaCode`, Integer, always present in responses
    /// - Example: `0`
    pub captcha_code: i64,

    /// Tickets that were checked.
    ///
    /// - On the wire: `CheckTicketSum`, Integer
    /// - Example: `0`
    pub check_ticket_sum: Option<i64>,

    /// Tickets that passed.
    ///
    /// - On the wire: `TicketThroughputSum`, Integer
    /// - Example: `0`
    pub ticket_throughput_sum: Option<i64>,

    /// Tickets that were rejected.
    ///
    /// - On the wire: `TicketInterceptSum`, Integer
    /// - Example: `0`
    pub ticket_intercept_sum: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeCaptchaMiniDataSumRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaMiniDataSum")
    };
    type Response = DescribeCaptchaMiniDataSumResponse;
}

rt::request! {
    DescribeCaptchaMiniDataSumRequest {
        0 captcha_app_id: "CaptchaAppId", required();
        1 start: "Start", required();
        2 end: "End", required();
    }
}

rt::response! {
    DescribeCaptchaMiniDataSumResponse {
        0 get_sum: Option "GetSum";
        1 vfy_succ_sum: Option "VfySuccSum";
        2 vfy_sum: Option "VfySum";
        3 attack_sum: Option "AttackSum";
        4 captcha_msg: "CaptchaMsg", always();
        5 captcha_code: "CaptchaCode", always();
        6 check_ticket_sum: Option "CheckTicketSum";
        7 ticket_throughput_sum: Option "TicketThroughputSum";
        8 ticket_intercept_sum: Option "TicketInterceptSum";
        9 request_id: "RequestId";
    }
}
