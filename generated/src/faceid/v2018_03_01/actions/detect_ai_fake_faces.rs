// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/DetectAIFakeFaces.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::{AttackRiskDetail, Encryption, ExtraInfo};

impl Client {
    /// Tells whether a picture or video of a face is an attack: made by AI, filmed from a screen, used by criminals,
    /// or with a watermark.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=DetectAIFakeFaces)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.CoveredFace` – The face is covered.
    /// - `FailedOperation.DetectEngineSystemError` – The engine failed.
    /// - `FailedOperation.ImageDecodeFailed` – The picture could not be decoded.
    /// - `FailedOperation.IncompleteFace` – No complete face was detected.
    /// - `FailedOperation.PoorImageQuality` – The quality of the picture is too poor.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `FailedOperation.VideoDecodeFailed` – The video could not be decoded.
    /// - `FailedOperation.VideoDurationExceeded` – The video is too long.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, DetectAIFakeFacesRequest, FaceInputType};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = DetectAIFakeFacesRequest::new()
    ///     .face_input("VBORw0KGgoAAAANSUhEUgAAAkYAAAI9CAYAAADfOLduAAABQ2lDQ1BJQ0MgU…")
    ///     .face_input_type(FaceInputType::Picture);
    /// let response = client.detect_ai_fake_faces(&request).await?;
    /// println!("{}", response.attack_risk_level);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn detect_ai_fake_faces(
        &self,
        request: &DetectAIFakeFacesRequest,
    ) -> impl Future<Output = Result<DetectAIFakeFacesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::detect_ai_fake_faces`].
///
/// - Set at least one of `FaceInput`, `Encryption`.
/// - Set at least one of `FaceInputType`, `Encryption`.
#[must_use]
#[non_exhaustive]
pub struct DetectAIFakeFacesRequest {
    /// Picture (JPEG, PNG) or video of one face, as Base64 text; a video is better. Take it with the front camera of
    /// a phone, at about 480 by 640 pixels and with a face of at least 100 by 100. Videos have up to 720 lines and 20
    /// seconds, better 2 to 5. Smaller files work better: pictures of 3 MB, videos of 8.
    ///
    /// - On the wire: `FaceInput`, String, optional
    /// - Limit: at most 10485760 bytes (checked before sending), base64 text (logs a warning), a file of type `jpg`,
    ///   `png`, `mp4`, `avi`, `flv`, `mov` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub face_input: Option<String>,

    /// What `FaceInput` is.
    ///
    /// - On the wire: `FaceInputType`, Integer, optional
    /// - Example: `1`
    pub face_input_type: Option<FaceInputType>,

    /// How the whole request is encrypted. Left out if it is not.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,

    /// Encrypted request: the ciphertext of a JSON object with `FaceInput` and `FaceInputType`.
    ///
    /// - On the wire: `EncryptedBody`, String, optional
    /// - Example: `fH6Fc1xHm......UrjSoYE`
    /// - Sensitive: never shown in errors, logs and debug output
    pub encrypted_body: Option<String>,
}

impl DetectAIFakeFacesRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `FaceInput`. Picture (JPEG, PNG) or video of one face, as Base64 text; a video is better.
    pub fn face_input(mut self, face_input: impl Into<String>) -> Self {
        self.face_input = Some(face_input.into());
        self
    }

    /// Sets `FaceInputType`. What `FaceInput` is.
    #[inline]
    pub fn face_input_type(mut self, face_input_type: FaceInputType) -> Self {
        self.face_input_type = Some(face_input_type);
        self
    }

    /// Sets `Encryption`. How the whole request is encrypted.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets `EncryptedBody`. Encrypted request: the ciphertext of a JSON object with `FaceInput` and `FaceInputType`.
    pub fn encrypted_body(mut self, encrypted_body: impl Into<String>) -> Self {
        self.encrypted_body = Some(encrypted_body.into());
        self
    }
}

impl Default for DetectAIFakeFacesRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::detect_ai_fake_faces`].
#[non_exhaustive]
pub struct DetectAIFakeFacesResponse {
    /// How likely an attack is.
    ///
    /// - On the wire: `AttackRiskLevel`, String, always present in responses
    /// - Example: `Mid`
    pub attack_risk_level: AttackRiskLevel,

    /// What looks like an attack, where `AttackRiskLevel` is `Mid` or `High`; empty if nothing does. Decide by the
    /// level.
    ///
    /// - On the wire: `AttackRiskDetailList`, list of object `AttackRiskDetail`, always present in responses
    pub attack_risk_detail_list: Vec<AttackRiskDetail>,

    /// Further results, such as the template that was hit.
    ///
    /// - On the wire: `ExtraInfo`, object `ExtraInfo`
    pub extra_info: Option<ExtraInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What `FaceInput` is.
    pub enum FaceInputType, UnknownFaceInputType {
        /// `1` – A picture.
        Picture = 1,
        /// `2` – A video.
        Video = 2,
    }
}

rt::text_enum! {
    /// How likely an attack is. Refuse `High` and let `Mid` and `Low` pass, for a balance of security and success.
    pub enum AttackRiskLevel, UnknownAttackRiskLevel {
        /// `Low` – Little risk of an attack.
        Low = "Low",
        /// `Mid` – An attack is suspected.
        Mid = "Mid",
        /// `High` – An attack is strongly suspected.
        High = "High",
    }
}

impl rt::Action for DetectAIFakeFacesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DetectAIFakeFaces")
    };
    type Response = DetectAIFakeFacesResponse;
}

rt::request! {
    DetectAIFakeFacesRequest {
        0 face_input: Option "FaceInput", sensitive().limits(&[max_bytes(10485760), format(Base64)]);
        1 face_input_type: Option "FaceInputType", known();
        2 encryption: Option "Encryption";
        3 encrypted_body: Option "EncryptedBody", sensitive();
    }
    rules [
        AtLeastOneOf(&[&["FaceInput"], &["Encryption"]]),
        AtLeastOneOf(&[&["FaceInputType"], &["Encryption"]]),
    ]
}

rt::response! {
    DetectAIFakeFacesResponse {
        0 attack_risk_level: "AttackRiskLevel", always();
        1 attack_risk_detail_list: "AttackRiskDetailList", always();
        2 extra_info: Option "ExtraInfo";
        3 request_id: "RequestId";
    }
}
