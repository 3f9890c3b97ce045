// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaMiniOperData.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};
use crate::captcha::v2019_07_22::types::CaptchaOperDataRes;

impl Client {
    /// Returns data on what users of a mini program did with the CAPTCHA.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniOperData)
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
    ///     Client, DescribeCaptchaMiniOperDataRequest, DescribeCaptchaMiniOperDataRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaMiniOperDataRequest::new(DescribeCaptchaMiniOperDataRequestArgs {
    ///     captcha_app_id: 201111111,
    ///     start: 20200909,
    ///     r#type: 2,
    /// });
    /// let response = client.describe_captcha_mini_oper_data(&request).await?;
    /// println!("{}", response.captcha_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_mini_oper_data(
        &self,
        request: &DescribeCaptchaMiniOperDataRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaMiniOperDataResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_mini_oper_data`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaMiniOperDataRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Unsigned integer, required
    /// - Example: `201111111`
    pub captcha_app_id: u64,

    /// Start of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `Start`, Unsigned integer, required
    /// - Example: `20200909`
    pub start: u64,

    /// Which data to return. The vendor lists the values for `DescribeCaptchaOperData` only.
    ///
    /// - On the wire: `Type`, Unsigned integer, required
    /// - Example: `2`
    pub r#type: u64,

    /// End of the period, as a number `yyyymmdd`.
    ///
    /// - On the wire: `End`, Unsigned integer, optional
    /// - Example: `20220313`
    pub end: Option<u64>,
}

impl DescribeCaptchaMiniOperDataRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeCaptchaMiniOperDataRequestArgs) -> Self {
        Self {
            captcha_app_id: args.captcha_app_id,
            start: args.start,
            r#type: args.r#type,
            ..rt::unset()
        }
    }

    /// Sets `End`. End of the period, as a number `yyyymmdd`.
    #[inline]
    pub fn end(mut self, end: u64) -> Self {
        self.end = Some(end);
        self
    }
}

/// Named arguments of [`DescribeCaptchaMiniOperDataRequest::new`].
#[derive(Clone)]
pub struct DescribeCaptchaMiniOperDataRequestArgs {
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: u64,
    /// `Start` – Start of the period, as a number `yyyymmdd`.
    pub start: u64,
    /// `Type` – Which data to return.
    pub r#type: u64,
}

/// Response of [`Client::describe_captcha_mini_oper_data`].
#[non_exhaustive]
pub struct DescribeCaptchaMiniOperDataResponse {
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

    /// What the users did; the list that `Type` asks for is filled.
    ///
    /// - On the wire: `Data`, object `CaptchaOperDataRes`
    pub data: Option<CaptchaOperDataRes>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeCaptchaMiniOperDataRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaMiniOperData")
    };
    type Response = DescribeCaptchaMiniOperDataResponse;
}

rt::request! {
    DescribeCaptchaMiniOperDataRequest {
        0 captcha_app_id: "CaptchaAppId", required();
        1 start: "Start", required();
        2 r#type: "Type", required();
        3 end: Option "End";
    }
}

rt::response! {
    DescribeCaptchaMiniOperDataResponse {
        0 captcha_code: "CaptchaCode", always();
        1 captcha_msg: "CaptchaMsg", always();
        2 data: Option "Data";
        3 request_id: "RequestId";
    }
}
