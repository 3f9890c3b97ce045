// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/DescribeCaptchaUserAllAppId.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};
use crate::captcha::v2019_07_22::types::CaptchaUserAllAppId;

impl Client {
    /// Lists the applications of the account.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=DescribeCaptchaUserAllAppId)
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
    /// use tc3::captcha::{Client, DescribeCaptchaUserAllAppIdRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = DescribeCaptchaUserAllAppIdRequest::new();
    /// let response = client.describe_captcha_user_all_app_id(&request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_captcha_user_all_app_id(
        &self,
        request: &DescribeCaptchaUserAllAppIdRequest,
    ) -> impl Future<Output = Result<DescribeCaptchaUserAllAppIdResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_captcha_user_all_app_id`].
#[must_use]
#[non_exhaustive]
pub struct DescribeCaptchaUserAllAppIdRequest {}

impl DescribeCaptchaUserAllAppIdRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for DescribeCaptchaUserAllAppIdRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_captcha_user_all_app_id`].
#[non_exhaustive]
pub struct DescribeCaptchaUserAllAppIdResponse {
    /// The applications.
    ///
    /// - On the wire: `Data`, list of object `CaptchaUserAllAppId`
    pub data: Option<Vec<CaptchaUserAllAppId>>,

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

impl rt::Action for DescribeCaptchaUserAllAppIdRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeCaptchaUserAllAppId")
    };
    type Response = DescribeCaptchaUserAllAppIdResponse;
}

rt::request! {
    DescribeCaptchaUserAllAppIdRequest {
    }
}

rt::response! {
    DescribeCaptchaUserAllAppIdResponse {
        0 data: Option "Data";
        1 captcha_code: "CaptchaCode", always();
        2 captcha_msg: "CaptchaMsg", always();
        3 request_id: "RequestId";
    }
}
