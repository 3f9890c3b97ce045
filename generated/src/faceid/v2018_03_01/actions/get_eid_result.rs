// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetEidResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::enums::IntentionMethod;
use crate::faceid::v2018_03_01::types::{
    DetectInfoBestFrame, DetectInfoIdCardData, DetectInfoText, EidInfo,
    IntentionActionResult, IntentionQuestionResult, IntentionVerifyData,
};

impl Client {
    /// Returns the result of a verification by E-ID, for three days after the token was made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetEidResult)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.StsUnAuthErrError` – The service has no authorization by STS.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InternalError` – The service failed.
    /// - `InternalError.EncryptSystemError` – The data could not be encrypted.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.BizTokenExpired` – The token has expired.
    /// - `InvalidParameterValue.BizTokenIllegal` – The token is not valid.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetEidResultRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetEidResultRequest::new("CE661F1A-0F1E-45BD-BE133-34C05CEA76812")
    ///     .info_type("1");
    /// let response = client.get_eid_result(&request).await?;
    /// println!("{:?}", response.text);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_eid_result(
        &self,
        request: &GetEidResultRequest,
    ) -> impl Future<Output = Result<GetEidResultResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_eid_result`].
#[must_use]
#[non_exhaustive]
pub struct GetEidResultRequest {
    /// Token of the verification, from `GetEidToken`.
    ///
    /// - On the wire: `EidToken`, String, required
    /// - Example: `CE661F1A-0F1E-45BD-BE133-34C05CEA76812`
    /// - Sensitive: never shown in errors, logs and debug output
    pub eid_token: String,

    /// What to return, as digits in a row, such as 13: 0 everything, 1 texts, 2 the ID card, 3 the best frame, 5 the
    /// intention by reading, 6 the intention by answers or nodding.
    ///
    /// - On the wire: `InfoType`, String, optional
    /// - Limit: only digits (logs a warning)
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub info_type: Option<String>,

    /// How many best frames of the video to return; more than the limit are not returned. `InfoType` has to contain 3.
    ///
    /// - On the wire: `BestFramesCount`, Unsigned integer, optional
    /// - Limit: at most 3 (logs a warning)
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub best_frames_count: Option<u64>,

    /// Whether pictures of the ID card are trimmed. `InfoType` has to contain 2.
    ///
    /// - On the wire: `IsCutIdCardImage`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub is_cut_id_card_image: Option<bool>,

    /// Whether the portrait is cut out of the ID card. `InfoType` has to contain 2.
    ///
    /// - On the wire: `IsNeedIdCardAvatar`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub is_need_id_card_avatar: Option<bool>,
}

impl GetEidResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(eid_token: impl Into<String>) -> Self {
        Self {
            eid_token: eid_token.into(),
            ..rt::unset()
        }
    }

    /// Sets `InfoType`. What to return, as digits in a row, such as 13: 0 everything, 1 texts, 2 the ID card, 3 the
    /// best frame, 5 the intention by reading, 6 the intention by answers or nodding.
    pub fn info_type(mut self, info_type: impl Into<String>) -> Self {
        self.info_type = Some(info_type.into());
        self
    }

    /// Sets `BestFramesCount`. How many best frames of the video to return; more than the limit are not returned.
    #[inline]
    pub fn best_frames_count(mut self, best_frames_count: u64) -> Self {
        self.best_frames_count = Some(best_frames_count);
        self
    }

    /// Sets `IsCutIdCardImage`. Whether pictures of the ID card are trimmed.
    #[inline]
    pub fn is_cut_id_card_image(mut self, is_cut_id_card_image: bool) -> Self {
        self.is_cut_id_card_image = Some(is_cut_id_card_image);
        self
    }

    /// Sets `IsNeedIdCardAvatar`. Whether the portrait is cut out of the ID card.
    #[inline]
    pub fn is_need_id_card_avatar(mut self, is_need_id_card_avatar: bool) -> Self {
        self.is_need_id_card_avatar = Some(is_need_id_card_avatar);
        self
    }
}

/// Response of [`Client::get_eid_result`].
#[non_exhaustive]
pub struct GetEidResultResponse {
    /// Result and texts. Name and ID card number are in `EidInfo`, encrypted.
    ///
    /// - On the wire: `Text`, object `DetectInfoText`, always present in responses, may be null
    pub text: Option<DetectInfoText>,

    /// Pictures of the ID card.
    ///
    /// - On the wire: `IdCardData`, object `DetectInfoIdCardData`, always present in responses, may be null
    pub id_card_data: Option<DetectInfoIdCardData>,

    /// Best frames.
    ///
    /// - On the wire: `BestFrame`, object `DetectInfoBestFrame`, always present in responses, may be null
    pub best_frame: Option<DetectInfoBestFrame>,

    /// Identity of the user, encrypted. Returned once the verification is complete, if it was applied for in the
    /// console.
    ///
    /// - On the wire: `EidInfo`, object `EidInfo`, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub eid_info: Option<EidInfo>,

    /// Result of stating the intention by reading. Read it only if the intention is verified this way.
    ///
    /// - On the wire: `IntentionVerifyData`, object `IntentionVerifyData`, always present in responses, may be null
    pub intention_verify_data: Option<IntentionVerifyData>,

    /// Result of stating the intention by answers. Read it only if the intention is verified this way.
    ///
    /// - On the wire: `IntentionQuestionResult`, object `IntentionQuestionResult`, always present in responses, may
    ///   be null
    pub intention_question_result: Option<IntentionQuestionResult>,

    /// Result of stating the intention by nodding. Read it only if the intention is verified this way.
    ///
    /// - On the wire: `IntentionActionResult`, object `IntentionActionResult`, always present in responses, may be
    ///   null
    pub intention_action_result: Option<IntentionActionResult>,

    /// Whether the intention was verified. If so, the result is in the member that `IntentionVerifyType` means,
    /// otherwise in `Text`.
    ///
    /// - On the wire: `IsVerifyIntention`, Boolean, always present in responses
    /// - Example: `false`
    pub is_verify_intention: bool,

    /// How the intention was stated.
    ///
    /// - On the wire: `IntentionVerifyType`, String, always present in responses, may be null
    /// - Example: `0`
    pub intention_verify_type: Option<IntentionMethod>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetEidResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetEidResult")
    };
    type Response = GetEidResultResponse;
}

rt::request! {
    GetEidResultRequest {
        0 eid_token: "EidToken", required().sensitive();
        1 info_type: Option "InfoType", limits(&[charset(DIGITS)]);
        2 best_frames_count: Option "BestFramesCount", limits(&[max(3).warn()]);
        3 is_cut_id_card_image: Option "IsCutIdCardImage";
        4 is_need_id_card_avatar: Option "IsNeedIdCardAvatar";
    }
}

rt::response! {
    GetEidResultResponse {
        0 text: Option "Text", always().nullable();
        1 id_card_data: Option "IdCardData", always().nullable();
        2 best_frame: Option "BestFrame", always().nullable();
        3 eid_info: Option "EidInfo", always().nullable().sensitive();
        4 intention_verify_data: Option "IntentionVerifyData", always().nullable();
        5 intention_question_result: Option "IntentionQuestionResult", always().nullable();
        6 intention_action_result: Option "IntentionActionResult", always().nullable();
        7 is_verify_intention: "IsVerifyIntention", always();
        8 intention_verify_type: Option "IntentionVerifyType", always().nullable();
        9 request_id: "RequestId";
    }
}
