// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/LivenessCompare.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::enums::LivenessType;

impl Client {
    /// Verifies that a video shows a living person, and the one of a photo.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=LivenessCompare)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure.InvalidAuthorization` – The `Authorization` header is malformed.
    /// - `FailedOperation.ActionCloseEye` – The eyes were not closed.
    /// - `FailedOperation.ActionFaceClose` – The face is too close to the screen.
    /// - `FailedOperation.ActionFaceFar` – The face is too far from the screen.
    /// - `FailedOperation.ActionFaceLeft` – The face is too far to the left.
    /// - `FailedOperation.ActionFaceRight` – The face is too far to the right.
    /// - `FailedOperation.ActionFirstAction` – No action was detected.
    /// - `FailedOperation.ActionLightDark` – The light is too dim.
    /// - `FailedOperation.ActionLightStrong` – The light is too strong.
    /// - `FailedOperation.ActionNodetectFace` – No complete face was detected.
    /// - `FailedOperation.ActionOpenMouth` – The mouth was not opened.
    /// - `FailedOperation.CompareFail` – The faces could not be compared.
    /// - `FailedOperation.CompareLowSimilarity` – The faces are not similar enough.
    /// - `FailedOperation.CompareSystemError` – The engine that compares faces failed.
    /// - `FailedOperation.CompressVideoError` – The video could not be compressed.
    /// - `FailedOperation.DownLoadError` – The file could not be downloaded.
    /// - `FailedOperation.DownLoadTimeoutError` – The download took too long.
    /// - `FailedOperation.LifePhotoDetectFaces` – There are several faces.
    /// - `FailedOperation.LifePhotoDetectFake` – The comparison of the real person was not passed.
    /// - `FailedOperation.LifePhotoDetectNoFaces` – No complete face was detected.
    /// - `FailedOperation.LifePhotoPoorQuality` – The resolution of the picture is too low.
    /// - `FailedOperation.LifePhotoSizeError` – The picture is too large or too small.
    /// - `FailedOperation.LipFaceIncomplete` – The face is not complete.
    /// - `FailedOperation.LipMoveSmall` – The lips did not move enough.
    /// - `FailedOperation.LipNetFailed` – The video could not be fetched.
    /// - `FailedOperation.LipSizeError` – The video is empty or of the wrong size.
    /// - `FailedOperation.LipVideoInvalid` – The format of the video is wrong.
    /// - `FailedOperation.LipVideoQuaility` – The video has too few pixels.
    /// - `FailedOperation.LipVoiceDetect` – No sound was detected.
    /// - `FailedOperation.LipVoiceLow` – The sound of the video is too low.
    /// - `FailedOperation.LipVoiceRecognize` – The speech was not recognized.
    /// - `FailedOperation.LivessBestFrameError` – No face was detected that could be compared.
    /// - `FailedOperation.LivessDetectFail` – The check of liveness was not passed.
    /// - `FailedOperation.LivessDetectFake` – The video does not seem to show a real person.
    /// - `FailedOperation.LivessSystemError` – The engine that checks liveness failed.
    /// - `FailedOperation.LivessUnknownError` – The check of the person in the video was not passed.
    /// - `FailedOperation.SilentDetectFail` – The check of the person failed.
    /// - `FailedOperation.SilentEyeLiveFail` – The check of the eyes failed.
    /// - `FailedOperation.SilentFaceDetectFail` – There is no face in the video.
    /// - `FailedOperation.SilentFaceQualityFail` – The quality of the face in the video is low.
    /// - `FailedOperation.SilentFaceWithMaskFail` – The person wears a mask.
    /// - `FailedOperation.SilentMouthLiveFail` – The check of the mouth failed.
    /// - `FailedOperation.SilentMultiFaceFail` – There are several faces in the video.
    /// - `FailedOperation.SilentPictureLiveFail` – A picture or screen seems to have been filmed.
    /// - `FailedOperation.SilentThreshold` – The check of the person did not reach the threshold.
    /// - `FailedOperation.SilentTooShort` – The video is too short.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, LivenessCompareRequest, LivenessType};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = LivenessCompareRequest::new(LivenessType::Silent)
    ///     .image_base64("/9j/4AAQSk...GArFYH/9k=")
    ///     .video_base64("AAAAIGZ0eX...cBQCKAowc=");
    /// let response = client.liveness_compare(&request).await?;
    /// println!("{:?}", response.best_frame_base64);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn liveness_compare(
        &self,
        request: &LivenessCompareRequest,
    ) -> impl Future<Output = Result<LivenessCompareResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::liveness_compare`].
///
/// - Set at least one of `ImageBase64`, `ImageUrl`.
/// - Set at least one of `VideoBase64`, `VideoUrl`.
#[must_use]
#[non_exhaustive]
pub struct LivenessCompareRequest {
    /// How the video shows that the person is alive.
    ///
    /// - On the wire: `LivenessType`, String, required
    /// - Example: `LIP`
    pub liveness_type: LivenessType,

    /// Photo to compare, as Base64 text.
    ///
    /// - On the wire: `ImageBase64`, String, optional
    /// - Limit: at most 3145728 bytes (checked before sending), base64 text (logs a warning), a file of type `jpg`,
    ///   `png` (not checked before sending)
    /// - Wins over `ImageUrl`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_base64: Option<String>,

    /// Link to a photo to compare, up to 3 MB as Base64 text. Pictures in the storage of Tencent Cloud load faster.
    ///
    /// - On the wire: `ImageUrl`, String, optional
    /// - Limit: a URL (logs a warning), a file of type `jpg`, `png` (not checked before sending)
    /// - Example: `http://www.qq.com/image.jpg`
    /// - Ignored if `ImageBase64` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: Option<String>,

    /// What the person had to do: for `LIP` the digits of `GetLiveCode`, for `ACTION` the order of
    /// `GetActionSequence`, for `SILENT` nothing.
    ///
    /// - On the wire: `ValidateData`, String, optional
    /// - Required if `LivenessType` is `LIP` or `ACTION`
    /// - Example: `2,1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub validate_data: Option<String>,

    /// JSON object of settings: `BestFrameNum`, from 2 to 10, asks for several best frames.
    ///
    /// - On the wire: `Optional`, String, optional
    /// - Limit: a JSON text (logs a warning)
    /// - Example: `{"BestFrameNum":2}`
    pub optional: Option<String>,

    /// Video of the person, as Base64 text.
    ///
    /// - On the wire: `VideoBase64`, String, optional
    /// - Limit: at most 8388608 bytes (checked before sending), base64 text (logs a warning), a file of type `mp4`,
    ///   `avi`, `flv` (not checked before sending)
    /// - Wins over `VideoUrl`
    /// - Sensitive: never shown in errors, logs and debug output
    pub video_base64: Option<String>,

    /// Link to a video of the person, up to 8 MB as Base64 text. The download has to take no more than 4 seconds;
    /// videos in the storage of Tencent Cloud load faster.
    ///
    /// - On the wire: `VideoUrl`, String, optional
    /// - Limit: a URL (logs a warning), a file of type `mp4`, `avi`, `flv` (not checked before sending)
    /// - Example: `http://www.qq.com/video.mp4`
    /// - Ignored if `VideoBase64` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub video_url: Option<String>,
}

impl LivenessCompareRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(liveness_type: LivenessType) -> Self {
        Self {
            liveness_type,
            ..rt::unset()
        }
    }

    /// Sets `ImageBase64`. Photo to compare, as Base64 text.
    pub fn image_base64(mut self, image_base64: impl Into<String>) -> Self {
        self.image_base64 = Some(image_base64.into());
        self
    }

    /// Sets `ImageUrl`. Link to a photo to compare, up to 3 MB as Base64 text.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `ValidateData`. What the person had to do: for `LIP` the digits of `GetLiveCode`, for `ACTION` the order
    /// of `GetActionSequence`, for `SILENT` nothing.
    pub fn validate_data(mut self, validate_data: impl Into<String>) -> Self {
        self.validate_data = Some(validate_data.into());
        self
    }

    /// Sets `Optional`. JSON object of settings: `BestFrameNum`, from 2 to 10, asks for several best frames.
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// Sets `VideoBase64`. Video of the person, as Base64 text.
    pub fn video_base64(mut self, video_base64: impl Into<String>) -> Self {
        self.video_base64 = Some(video_base64.into());
        self
    }

    /// Sets `VideoUrl`. Link to a video of the person, up to 8 MB as Base64 text.
    pub fn video_url(mut self, video_url: impl Into<String>) -> Self {
        self.video_url = Some(video_url.into());
        self
    }
}

/// Response of [`Client::liveness_compare`].
#[non_exhaustive]
pub struct LivenessCompareResponse {
    /// Best frame of a video that passed: a JPEG as Base64 text.
    ///
    /// - On the wire: `BestFrameBase64`, String, always present in responses, may be null
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub best_frame_base64: Option<String>,

    /// How similar they are. From 70 on they count as one person, with one mistake in ten thousand; the threshold is
    /// fixed.
    ///
    /// - On the wire: `Sim`, Float, always present in responses
    /// - Limit: at least 0, at most 100
    /// - Example: `88.33`
    pub sim: f64,

    /// `Success`, or one of the error codes that begin with `FailedOperation`.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `Success`
    pub result: String,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `成功`
    pub description: String,

    /// Best frames, if `Optional` asked for several.
    ///
    /// - On the wire: `BestFrameList`, list of String, always present in responses, may be null
    /// - Example: `/9j/4AAQSk...vv56s//9k=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub best_frame_list: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for LivenessCompareRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "LivenessCompare")
    };
    type Response = LivenessCompareResponse;
}

rt::request! {
    LivenessCompareRequest {
        0 liveness_type: "LivenessType", required().known();
        1 image_base64: Option "ImageBase64", sensitive().limits(&[max_bytes(3145728), format(Base64)]);
        2 image_url: Option "ImageUrl", sensitive().limits(&[format(Url)]);
        3 validate_data: Option "ValidateData", sensitive();
        4 optional: Option "Optional", limits(&[format(Json)]);
        5 video_base64: Option "VideoBase64", sensitive().limits(&[max_bytes(8388608), format(Base64)]);
        6 video_url: Option "VideoUrl", sensitive().limits(&[format(Url)]);
    }
    rules [
        AtLeastOneOf(&[&["ImageBase64"], &["ImageUrl"]]),
        AtLeastOneOf(&[&["VideoBase64"], &["VideoUrl"]]),
        If { effect: Required, field: &["ValidateData"], when: &[is(&["LivenessType"], &["LIP", "ACTION"])] },
    ]
}

rt::response! {
    LivenessCompareResponse {
        0 best_frame_base64: Option "BestFrameBase64", always().nullable().sensitive();
        1 sim: "Sim", always();
        2 result: "Result", always();
        3 description: "Description", always();
        4 best_frame_list: Option "BestFrameList", always().nullable().sensitive();
        5 request_id: "RequestId";
    }
}
