// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/IdCardOCRVerification.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::enums::IdentityResult;
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Verifies that a name and an ID card number belong together, both given or read from a picture of the ID card.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=IdCardOCRVerification)
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
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.DownLoadError` – The file could not be downloaded.
    /// - `FailedOperation.EmptyImageError` – The picture is empty.
    /// - `FailedOperation.ImageBlur` – The picture is blurred.
    /// - `FailedOperation.ImageDecodeFailed` – The picture could not be decoded.
    /// - `FailedOperation.ImageNoIdCard` – There is no ID card in the picture.
    /// - `FailedOperation.ImageSizeTooLarge` – The picture is too large.
    /// - `FailedOperation.OcrFailed` – The ID card could not be read.
    /// - `FailedOperation.StsUnAuthErrError` – The service has no authorization by STS.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.UnsupportEncryptField` – A field is named as encrypted that cannot be.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, IdCardOCRVerificationRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = IdCardOCRVerificationRequest::new()
    ///     .id_card("11204416541220243X")
    ///     .name("韦小宝");
    /// let response = client.id_card_ocr_verification(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn id_card_ocr_verification(
        &self,
        request: &IdCardOCRVerificationRequest,
    ) -> impl Future<Output = Result<IdCardOCRVerificationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::id_card_ocr_verification`].
///
/// - Set at least one of `IdCard`, `ImageBase64`, `ImageUrl`.
#[must_use]
#[non_exhaustive]
pub struct IdCardOCRVerificationRequest {
    /// ID card number, together with `Name`.
    ///
    /// - On the wire: `IdCard`, String, optional
    /// - Example: `11204416541220243X`
    /// - Wins over `ImageBase64`, `ImageUrl`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: Option<String>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Required if `IdCard` is set
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Picture of the front of the ID card, as Base64 text.
    ///
    /// - On the wire: `ImageBase64`, String, optional
    /// - Limit: at most 3145728 bytes (checked before sending), base64 text (logs a warning), a file of type `jpg`,
    ///   `jpeg`, `png` (not checked before sending)
    /// - Ignored if `IdCard` is given
    /// - Wins over `ImageUrl`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_base64: Option<String>,

    /// Link to a picture of the front of the ID card, up to 3 MB as Base64 text. The download has to take no more
    /// than 3 seconds; pictures in the storage of Tencent Cloud load faster.
    ///
    /// - On the wire: `ImageUrl`, String, optional
    /// - Limit: a URL (logs a warning), a file of type `jpg`, `jpeg`, `png` (not checked before sending)
    /// - Example: `https://www.qq.com/image.jpg`
    /// - Ignored if `IdCard` or `ImageBase64` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: Option<String>,

    /// Says how the caller encrypted the name and the ID card number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,

    /// What to warn of, where a picture is given. JSON object of flags, all false unless set: `CopyWarn` (a copy),
    /// `BorderCheckWarn` (edges missing or covered), `ReshootWarn` (a screen or picture was filmed), `DetectPsWarn`
    /// (edited), `TempIdWarn` (a temporary card), `Quality` (blurred).
    ///
    /// - On the wire: `Config`, String, optional
    /// - Limit: a JSON text (logs a warning)
    /// - Example: `{"CopyWarn":true}`
    pub config: Option<String>,
}

impl IdCardOCRVerificationRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `IdCard`. ID card number, together with `Name`.
    pub fn id_card(mut self, id_card: impl Into<String>) -> Self {
        self.id_card = Some(id_card.into());
        self
    }

    /// Sets `Name`. Name of the person.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ImageBase64`. Picture of the front of the ID card, as Base64 text.
    pub fn image_base64(mut self, image_base64: impl Into<String>) -> Self {
        self.image_base64 = Some(image_base64.into());
        self
    }

    /// Sets `ImageUrl`. Link to a picture of the front of the ID card, up to 3 MB as Base64 text.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `Encryption`. Says how the caller encrypted the name and the ID card number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets `Config`. What to warn of, where a picture is given.
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }
}

impl Default for IdCardOCRVerificationRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::id_card_ocr_verification`].
#[non_exhaustive]
pub struct IdCardOCRVerificationResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: IdentityResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `姓名和身份证号一致`
    pub description: String,

    /// Name that was verified.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// ID card number that was verified.
    ///
    /// - On the wire: `IdCard`, String, always present in responses
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// Sex, read from the picture.
    ///
    /// - On the wire: `Sex`, String, always present in responses, may be null
    /// - Example: `男`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sex: Option<String>,

    /// Ethnic group, read from the picture.
    ///
    /// - On the wire: `Nation`, String, always present in responses, may be null
    /// - Example: `汉`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nation: Option<String>,

    /// Date of birth, read from the picture.
    ///
    /// - On the wire: `Birth`, String, always present in responses, may be null
    /// - Example: `1654/12/20`
    /// - Sensitive: never shown in errors, logs and debug output
    pub birth: Option<String>,

    /// Address, read from the picture.
    ///
    /// - On the wire: `Address`, String, always present in responses, may be null
    /// - Example: `北京市东城区景山前街4号紫禁城敬事房`
    /// - Sensitive: never shown in errors, logs and debug output
    pub address: Option<String>,

    /// Portrait of the ID card, as Base64 text.
    ///
    /// - On the wire: `Portrait`, String
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub portrait: Option<String>,

    /// Codes of warnings, joined by `|`: -9101 edges missing, -9102 a copy, -9103 filmed from a screen or picture, -9104
    /// a temporary card, -9105 covered, -9106 edited, -9107 reflections, -9108 a black and white copy, -9109 dates
    /// that are not valid, -8001 blurred.
    ///
    /// - On the wire: `Warnings`, String
    /// - Example: `-9101|-9106|-9104`
    pub warnings: Option<String>,

    /// Quality of the picture, if `Config` asks for it. Below 50 it counts as blurred.
    ///
    /// - On the wire: `Quality`, Float
    /// - Limit: at least 0, at most 100
    /// - Example: `0`
    pub quality: Option<f64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for IdCardOCRVerificationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "IdCardOCRVerification")
    };
    type Response = IdCardOCRVerificationResponse;
}

rt::request! {
    IdCardOCRVerificationRequest {
        0 id_card: Option "IdCard", sensitive();
        1 name: Option "Name", sensitive();
        2 image_base64: Option "ImageBase64", sensitive().limits(&[max_bytes(3145728), format(Base64)]);
        3 image_url: Option "ImageUrl", sensitive().limits(&[format(Url)]);
        4 encryption: Option "Encryption";
        5 config: Option "Config", limits(&[format(Json)]);
    }
    rules [
        AtLeastOneOf(&[&["IdCard"], &["ImageBase64"], &["ImageUrl"]]),
        If { effect: Required, field: &["Name"], when: &[given(&["IdCard"])] },
    ]
}

rt::response! {
    IdCardOCRVerificationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 name: "Name", always().sensitive();
        3 id_card: "IdCard", always().sensitive();
        4 sex: Option "Sex", always().nullable().sensitive();
        5 nation: Option "Nation", always().nullable().sensitive();
        6 birth: Option "Birth", always().nullable().sensitive();
        7 address: Option "Address", always().nullable().sensitive();
        8 portrait: Option "Portrait", sensitive();
        9 warnings: Option "Warnings";
        10 quality: Option "Quality";
        11 request_id: "RequestId";
    }
}
