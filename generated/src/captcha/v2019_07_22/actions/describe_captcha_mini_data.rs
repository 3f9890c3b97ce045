// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaMiniData.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};
use crate::captcha::v2019_07_22::enums::RequestCounter;
use crate::captcha::v2019_07_22::types::CaptchaQueryData;

impl Client {
    /// Counts requests, passes, verifications or interceptions in a mini program hour by hour. The figures are about
    /// five hours late.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaMiniData)
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
    ///     Client, DescribeCaptchaMiniDataRequest, DescribeCaptchaMiniDataRequestArgs,
    ///     RequestCounter,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaMiniDataRequest::new(DescribeCaptchaMiniDataRequestArgs {
    ///     captcha_app_id: 201000000,
    ///     start: 2019112900,
    ///     end: 2019112902,
    ///     r#type: RequestCounter::Passed,
    /// });
    /// let response = client.describe_captcha_mini_data(&request).await?;
    /// println!("{}", response.captcha_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_mini_data(
        &self,
        request: &DescribeCaptchaMiniDataRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaMiniDataResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_mini_data`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, Integer, required
    /// - Example: `1854132229`
    pub captcha_app_id: i64,

    /// Start of the period, as a number `yyyymmddhh`.
    ///
    /// - On the wire: `Start`, Integer, required
    /// - Example: `2019112900`
    pub start: i64,

    /// End of the period, as a number `yyyymmddhh`.
    ///
    /// - On the wire: `End`, Integer, required
    /// - Example: `2019112902`
    pub end: i64,

    /// What to count.
    ///
    /// - On the wire: `Type`, Integer, required
    /// - Example: `1`
    pub r#type: RequestCounter,
}

impl DescribeCaptchaMiniDataRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeCaptchaMiniDataRequestArgs) -> Self {
        Self {
            captcha_app_id: args.captcha_app_id,
            start: args.start,
            end: args.end,
            r#type: args.r#type,
        }
    }
}

/// Named arguments of [`DescribeCaptchaMiniDataRequest::new`].
#[derive(Clone)]
pub struct DescribeCaptchaMiniDataRequestArgs {
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: i64,
    /// `Start` – Start of the period, as a number `yyyymmddhh`.
    pub start: i64,
    /// `End` – End of the period, as a number `yyyymmddhh`.
    pub end: i64,
    /// `Type` – What to count.
    pub r#type: RequestCounter,
}

/// Response of [`Client::describe_captcha_mini_data`].
#[non_exhaustive]
pub struct DescribeCaptchaMiniDataResponse {
    /// 0 on success; anything else is a failure.
    ///
    /// - On the wire: `CaptchaCode`, Integer, always present in responses
    /// - Example: `0`
    pub captcha_code: i64,

    /// The counts.
    ///
    /// - On the wire: `Data`, list of object `CaptchaQueryData`
    pub data: Option<Vec<CaptchaQueryData>>,

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

impl rt::Action for DescribeCaptchaMiniDataRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaMiniData")
    };
    type Response = DescribeCaptchaMiniDataResponse;
}

rt::request! {
    DescribeCaptchaMiniDataRequest {
        0 captcha_app_id: "CaptchaAppId", required();
        1 start: "Start", required();
        2 end: "End", required();
        3 r#type: "Type", required().known();
    }
}

rt::response! {
    DescribeCaptchaMiniDataResponse {
        0 captcha_code: "CaptchaCode", always();
        1 data: Option "Data";
        2 captcha_msg: "CaptchaMsg", always();
        3 request_id: "RequestId";
    }
}
