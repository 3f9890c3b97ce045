// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaTicketData.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};
use crate::captcha::v2019_07_22::types::CaptchaTicketDataRes;

impl Client {
    /// Returns how many tickets of an application were checked, passed and were rejected, day by day.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaTicketData)
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
    ///     Client, DescribeCaptchaTicketDataRequest, DescribeCaptchaTicketDataRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaTicketDataRequest::new(DescribeCaptchaTicketDataRequestArgs {
    ///     captcha_app_id: 199999164,
    ///     start: 20200909,
    /// });
    /// let response = client.describe_captcha_ticket_data(&request).await?;
    /// println!("{}", response.captcha_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_ticket_data(
        &self,
        request: &DescribeCaptchaTicketDataRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaTicketDataResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_ticket_data`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaTicketDataRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Integer, required
    /// - Example: `199999164`
    pub captcha_app_id: i64,

    /// Start of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `Start`, Integer, required
    /// - Example: `20200909`
    pub start: i64,

    /// End of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `End`, Integer, optional
    /// - Example: `20220313`
    pub end: Option<i64>,
}

impl DescribeCaptchaTicketDataRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeCaptchaTicketDataRequestArgs) -> Self {
        Self {
            captcha_app_id: args.captcha_app_id,
            start: args.start,
            ..rt::unset()
        }
    }

    /// Sets `End`. End of the period, as a number `yyyymmdd`.
    #[inline]
    pub fn end(mut self, end: i64) -> Self {
        self.end = Some(end);
        self
    }
}

/// Named arguments of [`DescribeCaptchaTicketDataRequest::new`].
#[derive(Clone)]
pub struct DescribeCaptchaTicketDataRequestArgs {
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: i64,
    /// `Start` – Start of the period, as a number `yyyymmdd`.
    pub start: i64,
}

/// Response of [`Client::describe_captcha_ticket_data`].
#[non_exhaustive]
pub struct DescribeCaptchaTicketDataResponse {
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

    /// The counts.
    ///
    /// - On the wire: `Data`, object `CaptchaTicketDataRes`
    pub data: Option<CaptchaTicketDataRes>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeCaptchaTicketDataRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaTicketData")
    };
    type Response = DescribeCaptchaTicketDataResponse;
}

rt::request! {
    DescribeCaptchaTicketDataRequest {
        0 captcha_app_id: "CaptchaAppId", required();
        1 start: "Start", required();
        2 end: Option "End";
    }
}

rt::response! {
    DescribeCaptchaTicketDataResponse {
        0 captcha_code: "CaptchaCode", always();
        1 captcha_msg: "CaptchaMsg", always();
        2 data: Option "Data";
        3 request_id: "RequestId";
    }
}
