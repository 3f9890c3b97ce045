// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetFaceIdResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Returns the result of a verification by SDK, for three days after the token was made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceIdResult)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.BizTokenExpired` – The token has expired.
    /// - `InvalidParameterValue.BizTokenIllegal` – The token is not valid.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetFaceIdResultRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetFaceIdResultRequest::new("CE661F1A-0F1E-45BD-BE113-34C05CEA76831");
    /// let response = client.get_face_id_result(&request).await?;
    /// println!("{}", response.id_card);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_face_id_result(
        &self,
        request: &GetFaceIdResultRequest,
    ) -> impl Future<Output = Result<GetFaceIdResultResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_face_id_result`].
#[must_use]
#[non_exhaustive]
pub struct GetFaceIdResultRequest {
    /// Token of the verification, from `GetFaceIdToken`.
    ///
    /// - On the wire: `FaceIdToken`, String, required
    /// - Example: `CE6613F1A-0F1E-45BD-BE13-34C05CEA76181`
    /// - Sensitive: never shown in errors, logs and debug output
    pub face_id_token: String,

    /// Whether to return the video.
    ///
    /// - On the wire: `IsNeedVideo`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub is_need_video: Option<bool>,

    /// Whether to return the frame.
    ///
    /// - On the wire: `IsNeedBestFrame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub is_need_best_frame: Option<bool>,

    /// Whether the whole answer is encrypted.
    ///
    /// - On the wire: `IsEncryptResponse`, Boolean, optional
    /// - Example: `false`
    pub is_encrypt_response: Option<bool>,

    /// How sensitive data of the answer is encrypted. Only `Algorithm` matters; the others take an empty value.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl GetFaceIdResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(face_id_token: impl Into<String>) -> Self {
        Self {
            face_id_token: face_id_token.into(),
            ..rt::unset()
        }
    }

    /// Sets `IsNeedVideo`. Whether to return the video.
    #[inline]
    pub fn is_need_video(mut self, is_need_video: bool) -> Self {
        self.is_need_video = Some(is_need_video);
        self
    }

    /// Sets `IsNeedBestFrame`. Whether to return the frame.
    #[inline]
    pub fn is_need_best_frame(mut self, is_need_best_frame: bool) -> Self {
        self.is_need_best_frame = Some(is_need_best_frame);
        self
    }

    /// Sets `IsEncryptResponse`. Whether the whole answer is encrypted.
    #[inline]
    pub fn is_encrypt_response(mut self, is_encrypt_response: bool) -> Self {
        self.is_encrypt_response = Some(is_encrypt_response);
        self
    }

    /// Sets `Encryption`. How sensitive data of the answer is encrypted.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Response of [`Client::get_face_id_result`].
#[non_exhaustive]
pub struct GetFaceIdResultResponse {
    /// ID card number.
    ///
    /// - On the wire: `IdCard`, String, always present in responses
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Result of the verification; 0 is success. The vendor lists the others on a page of their own.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: String,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `成功`
    pub description: String,

    /// How similar they are.
    ///
    /// - On the wire: `Similarity`, Float, always present in responses
    /// - Limit: at least 0, at most 100
    /// - Example: `97.7`
    pub similarity: f64,

    /// Video of the user, as Base64 text, or its address in COS if the token was made with `UseCos`.
    ///
    /// - On the wire: `VideoBase64`, String, always present in responses, may be null
    /// - Example: `AAAAGGZ0eX...5Zin4btI4A`
    /// - Sensitive: never shown in errors, logs and debug output
    pub video_base64: Option<String>,

    /// Frame of the video, as Base64 text, or its address in COS if the token was made with `UseCos`.
    ///
    /// - On the wire: `BestFrameBase64`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSk...TYkEBjj//Z`
    /// - Sensitive: never shown in errors, logs and debug output
    pub best_frame_base64: Option<String>,

    /// Text that the token was made with.
    ///
    /// - On the wire: `Extra`, String, always present in responses, may be null
    /// - Example: `202411011707591990200060000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,

    /// Risks of the device: 01 rooted or jailbroken, 02 injected code, 03 an emulator, 04 risky operations, 05 a
    /// hijacked camera, 06 known to criminals; null if there is none. Only in the plus edition.
    ///
    /// - On the wire: `DeviceInfoTag`, String, always present in responses, may be null
    /// - Example: `06`
    pub device_info_tag: Option<String>,

    /// Risk of the behaviour, if `Result` is 1007: 02 is an attack.
    ///
    /// - On the wire: `RiskInfoTag`, String, always present in responses, may be null
    /// - Example: `02`
    pub risk_info_tag: Option<String>,

    /// Why the check of liveness refused the user. Only in the plus edition.
    ///
    /// - On the wire: `LivenessInfoTag`, String, always present in responses, may be null
    /// - Example: `01`
    pub liveness_info_tag: Option<SdkLivenessRisk>,

    /// How risky the device is; null if unknown. Only in the plus edition.
    ///
    /// - On the wire: `DeviceInfoLevel`, String, always present in responses, may be null
    /// - Example: `1`
    pub device_info_level: Option<SdkRiskLevel>,

    /// How sensitive data is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, may be null
    pub encryption: Option<Encryption>,

    /// Encrypted data.
    ///
    /// - On the wire: `EncryptedBody`, String, may be null
    /// - Example: `0hMvx6fX6n...gXE0adJA==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub encrypted_body: Option<String>,

    /// Front of the ID card of the user, as Base64 text.
    ///
    /// - On the wire: `IdCardFrontBase64`, String
    /// - Example: `0hMvx6fX6n...gXE0adJA==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_front_base64: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Why the check of liveness refused a user of the SDK.
    pub enum SdkLivenessRisk, UnknownSdkLivenessRisk {
        /// `01` – The eyes were closed all the time.
        EyesClosed = "01",
        /// `02` – The user did not do the actions that were asked for.
        ActionMissing = "02",
        /// `03` – A picture or screen seems to have been filmed.
        Recapture = "03",
        /// `04` – The picture seems to be synthetic.
        SyntheticPicture = "04",
        /// `05` – The video seems to be synthetic.
        SyntheticVideo = "05",
        /// `06` – The actions seem to be synthetic.
        SyntheticAction = "06",
        /// `07` – It looks like a template that criminals use.
        KnownTemplate = "07",
        /// `08` – There seems to be a watermark.
        Watermark = "08",
        /// `09` – The check of reflected light failed.
        ReflectionFailed = "09",
        /// `10` – The check of the best frame failed.
        BestFrameFailed = "10",
        /// `11` – The quality of the face is too poor.
        PoorQuality = "11",
        /// `12` – The distance of the face does not match.
        DistanceMismatch = "12",
        /// `13` – It seems to be an adversarial sample.
        Adversarial = "13",
    }
}

rt::text_enum! {
    /// How risky the device of a user of the SDK is.
    pub enum SdkRiskLevel, UnknownSdkRiskLevel {
        /// `1` – No risk.
        Safe = "1",
        /// `2` – Low risk.
        Low = "2",
        /// `3` – Medium risk.
        Medium = "3",
        /// `4` – High risk.
        High = "4",
    }
}

impl rt::Action for GetFaceIdResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetFaceIdResult")
    };
    type Response = GetFaceIdResultResponse;
}

rt::request! {
    GetFaceIdResultRequest {
        0 face_id_token: "FaceIdToken", required().sensitive();
        1 is_need_video: Option "IsNeedVideo";
        2 is_need_best_frame: Option "IsNeedBestFrame";
        3 is_encrypt_response: Option "IsEncryptResponse";
        4 encryption: Option "Encryption";
    }
}

rt::response! {
    GetFaceIdResultResponse {
        0 id_card: "IdCard", always().sensitive();
        1 name: "Name", always().sensitive();
        2 result: "Result", always();
        3 description: "Description", always();
        4 similarity: "Similarity", always();
        5 video_base64: Option "VideoBase64", always().nullable().sensitive();
        6 best_frame_base64: Option "BestFrameBase64", always().nullable().sensitive();
        7 extra: Option "Extra", always().nullable().sensitive();
        8 device_info_tag: Option "DeviceInfoTag", always().nullable();
        9 risk_info_tag: Option "RiskInfoTag", always().nullable();
        10 liveness_info_tag: Option "LivenessInfoTag", always().nullable();
        11 device_info_level: Option "DeviceInfoLevel", always().nullable();
        12 encryption: Option "Encryption";
        13 encrypted_body: Option "EncryptedBody", sensitive();
        14 id_card_front_base64: Option "IdCardFrontBase64", sensitive();
        15 request_id: "RequestId";
    }
}
