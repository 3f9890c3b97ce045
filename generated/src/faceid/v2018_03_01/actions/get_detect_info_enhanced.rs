// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetDetectInfoEnhanced.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::enums::IntentionMethod;
use crate::faceid::v2018_03_01::types::{
    DetectInfoBestFrame, DetectInfoIdCardData, DetectInfoText, DetectInfoVideoData,
    Encryption, IntentionActionResult, IntentionQuestionResult, IntentionVerifyData,
};

impl Client {
    /// Returns the result of a verification of a face, for three days after the token was made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetDetectInfoEnhanced)
    /// - Rate limit: 100 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.EncryptSystemError` – The data could not be encrypted.
    /// - `FailedOperation.StsUnAuthErrError` – The service has no authorization by STS.
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
    /// use tc3::faceid::{
    ///     Client, GetDetectInfoEnhancedRequest, GetDetectInfoEnhancedRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetDetectInfoEnhancedRequest::new(GetDetectInfoEnhancedRequestArgs {
    ///         biz_token: "CE661F1A-0F1E-45BD-BE13-34C05CEA7681".into(),
    ///         rule_id: "0".into(),
    ///     })
    ///     .info_type("1");
    /// let response = client.get_detect_info_enhanced(&request).await?;
    /// println!("{:?}", response.text);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_detect_info_enhanced(
        &self,
        request: &GetDetectInfoEnhancedRequest,
    ) -> impl Future<Output = Result<GetDetectInfoEnhancedResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_detect_info_enhanced`].
#[must_use]
#[non_exhaustive]
pub struct GetDetectInfoEnhancedRequest {
    /// Token of the verification, from `DetectAuth`.
    ///
    /// - On the wire: `BizToken`, String, required
    /// - Example: `CF742D11-BD49-4704-A33F-B9372D6322D6`
    /// - Sensitive: never shown in errors, logs and debug output
    pub biz_token: String,

    /// Flow of the business, which the vendor assigns.
    ///
    /// - On the wire: `RuleId`, String, required
    /// - Example: `5`
    pub rule_id: String,

    /// What to return, as digits in a row, such as 13: 0 everything, 1 texts, 2 the ID card, 3 the best frame of the
    /// video, 4 the video, 5 the intention by reading, 6 the intention by answers or nodding.
    ///
    /// - On the wire: `InfoType`, String, optional
    /// - Limit: only digits (logs a warning)
    /// - Default: `0`, applied by the service
    /// - Example: `13`
    pub info_type: Option<String>,

    /// How many frames of the video to return; more than the limit are not returned. `InfoType` has to contain 3.
    ///
    /// - On the wire: `BestFramesCount`, Unsigned integer, optional
    /// - Limit: at most 10 (logs a warning)
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

    /// Not used any more.
    ///
    /// - On the wire: `IsEncrypt`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: since 2026-11-20. The vendor has abolished it.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    pub is_encrypt: Option<bool>,

    /// How `IdCard`, `Name`, `OcrIdCard` and `OcrName` of the answer are encrypted. Only `Algorithm` matters; the
    /// others take an empty value.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,

    /// Whether the whole answer is encrypted.
    ///
    /// - On the wire: `IsEncryptResponse`, Boolean, optional
    /// - Example: `false`
    pub is_encrypt_response: Option<bool>,

    /// Whether videos of failed tries are returned as well. The storage of data has to be opened for it.
    ///
    /// - On the wire: `IsReturnAllVideo`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub is_return_all_video: Option<bool>,
}

impl GetDetectInfoEnhancedRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: GetDetectInfoEnhancedRequestArgs) -> Self {
        Self {
            biz_token: args.biz_token,
            rule_id: args.rule_id,
            ..rt::unset()
        }
    }

    /// Sets `InfoType`. What to return, as digits in a row, such as 13: 0 everything, 1 texts, 2 the ID card, 3 the
    /// best frame of the video, 4 the video, 5 the intention by reading, 6 the intention by answers or nodding.
    pub fn info_type(mut self, info_type: impl Into<String>) -> Self {
        self.info_type = Some(info_type.into());
        self
    }

    /// Sets `BestFramesCount`. How many frames of the video to return; more than the limit are not returned.
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

    /// Sets `IsEncrypt`. Not used any more.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    #[allow(deprecated)]
    #[inline]
    pub fn is_encrypt(mut self, is_encrypt: bool) -> Self {
        self.is_encrypt = Some(is_encrypt);
        self
    }

    /// Sets `Encryption`. How `IdCard`, `Name`, `OcrIdCard` and `OcrName` of the answer are encrypted.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets `IsEncryptResponse`. Whether the whole answer is encrypted.
    #[inline]
    pub fn is_encrypt_response(mut self, is_encrypt_response: bool) -> Self {
        self.is_encrypt_response = Some(is_encrypt_response);
        self
    }

    /// Sets `IsReturnAllVideo`. Whether videos of failed tries are returned as well.
    #[inline]
    pub fn is_return_all_video(mut self, is_return_all_video: bool) -> Self {
        self.is_return_all_video = Some(is_return_all_video);
        self
    }
}

/// Named arguments of [`GetDetectInfoEnhancedRequest::new`].
#[derive(Clone)]
pub struct GetDetectInfoEnhancedRequestArgs {
    /// `BizToken` – Token of the verification, from `DetectAuth`.
    pub biz_token: String,
    /// `RuleId` – Flow of the business, which the vendor assigns.
    pub rule_id: String,
}

/// Response of [`Client::get_detect_info_enhanced`].
#[non_exhaustive]
pub struct GetDetectInfoEnhancedResponse {
    /// Result and texts.
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

    /// Videos.
    ///
    /// - On the wire: `VideoData`, object `DetectInfoVideoData`, always present in responses, may be null
    pub video_data: Option<DetectInfoVideoData>,

    /// How sensitive data is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, always present in responses, may be null
    pub encryption: Option<Encryption>,

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

    /// Encrypted data.
    ///
    /// - On the wire: `EncryptedBody`, String, always present in responses, may be null
    /// - Example: `0hMvx6fX6n...gXE0adJA==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub encrypted_body: Option<String>,

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

impl rt::Action for GetDetectInfoEnhancedRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(100),
        ..rt::ActionInfo::of(&SERVICE, "GetDetectInfoEnhanced")
    };
    type Response = GetDetectInfoEnhancedResponse;
}

rt::request! {
    GetDetectInfoEnhancedRequest {
        0 biz_token: "BizToken", required().sensitive();
        1 rule_id: "RuleId", required();
        2 info_type: Option "InfoType", limits(&[charset(DIGITS)]);
        3 best_frames_count: Option "BestFramesCount", limits(&[max(10).warn()]);
        4 is_cut_id_card_image: Option "IsCutIdCardImage";
        5 is_need_id_card_avatar: Option "IsNeedIdCardAvatar";
        6 is_encrypt: Option "IsEncrypt";
        7 encryption: Option "Encryption";
        8 is_encrypt_response: Option "IsEncryptResponse";
        9 is_return_all_video: Option "IsReturnAllVideo";
    }
}

rt::response! {
    GetDetectInfoEnhancedResponse {
        0 text: Option "Text", always().nullable();
        1 id_card_data: Option "IdCardData", always().nullable();
        2 best_frame: Option "BestFrame", always().nullable();
        3 video_data: Option "VideoData", always().nullable();
        4 encryption: Option "Encryption", always().nullable();
        5 intention_verify_data: Option "IntentionVerifyData", always().nullable();
        6 intention_question_result: Option "IntentionQuestionResult", always().nullable();
        7 intention_action_result: Option "IntentionActionResult", always().nullable();
        8 encrypted_body: Option "EncryptedBody", always().nullable().sensitive();
        9 is_verify_intention: "IsVerifyIntention", always();
        10 intention_verify_type: Option "IntentionVerifyType", always().nullable();
        11 request_id: "RequestId";
    }
}
