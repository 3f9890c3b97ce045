// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetDetectInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Returns the result of a verification of a face as JSON, for three days after the token was made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetDetectInfo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure.InvalidAuthorization` – The `Authorization` header is malformed.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.BizTokenExpired` – The token has expired.
    /// - `InvalidParameterValue.RuleIdNotExist` – `RuleId` does not exist.
    /// - `UnauthorizedOperation.ActivateError` – The service could not be opened.
    /// - `UnauthorizedOperation.Activating` – The service is being opened.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetDetectInfoRequest, GetDetectInfoRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetDetectInfoRequest::new(GetDetectInfoRequestArgs {
    ///         biz_token: "CE661F1A-0F1E-45BD-BE13-34C05CEA7681".into(),
    ///         rule_id: "0".into(),
    ///     })
    ///     .info_type("0");
    /// let response = client.get_detect_info(&request).await?;
    /// println!("{}", response.detect_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_detect_info(
        &self,
        request: &GetDetectInfoRequest,
    ) -> impl Future<Output = Result<GetDetectInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_detect_info`].
#[must_use]
#[non_exhaustive]
pub struct GetDetectInfoRequest {
    /// Token of the verification, from `DetectAuth`.
    ///
    /// - On the wire: `BizToken`, String, required
    /// - Example: `CE661F1A-0F1E-45BD-BE13-34C05CEA7681`
    /// - Sensitive: never shown in errors, logs and debug output
    pub biz_token: String,

    /// Flow of the business, as made and approved in the console.
    ///
    /// - On the wire: `RuleId`, String, required
    /// - Example: `0`
    pub rule_id: String,

    /// What to return, as digits in a row, such as 134: 0 everything, 1 texts, 2 both sides of the ID card, 3 the
    /// best frame of the video, 4 the video.
    ///
    /// - On the wire: `InfoType`, String, optional
    /// - Limit: only digits (logs a warning)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub info_type: Option<String>,
}

impl GetDetectInfoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: GetDetectInfoRequestArgs) -> Self {
        Self {
            biz_token: args.biz_token,
            rule_id: args.rule_id,
            ..rt::unset()
        }
    }

    /// Sets `InfoType`. What to return, as digits in a row, such as 134: 0 everything, 1 texts, 2 both sides of the
    /// ID card, 3 the best frame of the video, 4 the video.
    pub fn info_type(mut self, info_type: impl Into<String>) -> Self {
        self.info_type = Some(info_type.into());
        self
    }
}

/// Named arguments of [`GetDetectInfoRequest::new`].
#[derive(Clone)]
pub struct GetDetectInfoRequestArgs {
    /// `BizToken` – Token of the verification, from `DetectAuth`.
    pub biz_token: String,
    /// `RuleId` – Flow of the business, as made and approved in the console.
    pub rule_id: String,
}

/// Response of [`Client::get_detect_info`].
#[non_exhaustive]
pub struct GetDetectInfoResponse {
    /// Result as a JSON object with `Text` (results, identity and `LivenessData`), `IdCardData`, `BestFrame` and
    /// `VideoData`. An error code of 0 is success; pictures and the video are Base64 texts.
    ///
    /// - On the wire: `DetectInfo`, String, always present in responses
    /// - Limit: a JSON text
    /// - Sensitive: never shown in errors, logs and debug output
    pub detect_info: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetDetectInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetDetectInfo")
    };
    type Response = GetDetectInfoResponse;
}

rt::request! {
    GetDetectInfoRequest {
        0 biz_token: "BizToken", required().sensitive();
        1 rule_id: "RuleId", required();
        2 info_type: Option "InfoType", limits(&[charset(DIGITS)]);
    }
}

rt::response! {
    GetDetectInfoResponse {
        0 detect_info: "DetectInfo", always().sensitive();
        1 request_id: "RequestId";
    }
}
