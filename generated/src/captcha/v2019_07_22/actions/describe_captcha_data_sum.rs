// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaDataSum.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};

impl Client {
    /// Returns totals of an application over a period.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaDataSum)
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
    ///     Client, DescribeCaptchaDataSumRequest, DescribeCaptchaDataSumRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaDataSumRequest::new(DescribeCaptchaDataSumRequestArgs {
    ///     captcha_app_id: 2010000000,
    ///     start: 20191201,
    ///     end: 20191202,
    /// });
    /// let response = client.describe_captcha_data_sum(&request).await?;
    /// println!("{}", response.get_sum);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_data_sum(
        &self,
        request: &DescribeCaptchaDataSumRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaDataSumResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_data_sum`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaDataSumRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Integer, required
    /// - Example: `2010000`
    pub captcha_app_id: i64,

    /// Start of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `Start`, Integer, required
    /// - Example: `20191201`
    pub start: i64,

    /// End of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `End`, Integer, required
    /// - Example: `20191202`
    pub end: i64,
}

impl DescribeCaptchaDataSumRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeCaptchaDataSumRequestArgs) -> Self {
        Self {
            captcha_app_id: args.captcha_app_id,
            start: args.start,
            end: args.end,
        }
    }
}

/// Named arguments of [`DescribeCaptchaDataSumRequest::new`].
#[derive(Clone)]
pub struct DescribeCaptchaDataSumRequestArgs {
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: i64,
    /// `Start` – Start of the period, as a number `yyyymmdd`.
    pub start: i64,
    /// `End` – End of the period, as a number `yyyymmdd`.
    pub end: i64,
}

/// Response of [`Client::describe_captcha_data_sum`].
#[non_exhaustive]
pub struct DescribeCaptchaDataSumResponse {
    /// CAPTCHAs that were requested.
    ///
    /// - On the wire: `GetSum`, Integer, always present in responses
    /// - Example: `193`
    pub get_sum: i64,

    /// CAPTCHAs that were solved.
    ///
    /// - On the wire: `VfySuccSum`, Integer, always present in responses
    /// - Example: `112`
    pub vfy_succ_sum: i64,

    /// Attempts to solve one.
    ///
    /// - On the wire: `VfySum`, Integer, always present in responses
    /// - Example: `110`
    pub vfy_sum: i64,

    /// Attacks that were blocked.
    ///
    /// - On the wire: `AttackSum`, Integer, always present in responses
    /// - Example: `13`
    pub attack_sum: i64,

    /// Explanation of `CaptchaCode`.
    ///
    /// - On the wire: `CaptchaMsg`, String, always present in responses
    /// - Example: `OK`
    pub captcha_msg: String,

    /// 0 on success; anything else is a failure.
    ///
    /// - On the wire: `CaptchaCode`, Integer, always present in responses
    /// - Example: `0`
    pub captcha_code: i64,

    /// Tickets that were checked.
    ///
    /// - On the wire: `CheckTicketSum`, Integer, always present in responses
    /// - Example: `100`
    pub check_ticket_sum: i64,

    /// Tickets that passed.
    ///
    /// - On the wire: `TicketThroughputSum`, Integer, always present in responses
    /// - Example: `90`
    pub ticket_throughput_sum: i64,

    /// Tickets that were rejected.
    ///
    /// - On the wire: `TicketInterceptSum`, Integer, always present in responses
    /// - Example: `10`
    pub ticket_intercept_sum: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeCaptchaDataSumRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaDataSum")
    };
    type Response = DescribeCaptchaDataSumResponse;
}

rt::request! {
    DescribeCaptchaDataSumRequest {
        0 captcha_app_id: "CaptchaAppId", required();
        1 start: "Start", required();
        2 end: "End", required();
    }
}

rt::response! {
    DescribeCaptchaDataSumResponse {
        0 get_sum: "GetSum", always();
        1 vfy_succ_sum: "VfySuccSum", always();
        2 vfy_sum: "VfySum", always();
        3 attack_sum: "AttackSum", always();
        4 captcha_msg: "CaptchaMsg", always();
        5 captcha_code: "CaptchaCode", always();
        6 check_ticket_sum: "CheckTicketSum", always();
        7 ticket_throughput_sum: "TicketThroughputSum", always();
        8 ticket_intercept_sum: "TicketInterceptSum", always();
        9 request_id: "RequestId";
    }
}
