// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/CheckIdCardInformation.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Reads an ID card from a picture, and compares name, number and portrait with the authoritative source.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckIdCardInformation)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.CompareFail` – The faces could not be compared.
    /// - `FailedOperation.CompareLowSimilarity` – The faces are not similar enough.
    /// - `FailedOperation.CompareSystemError` – The engine that compares faces failed.
    /// - `FailedOperation.DownLoadError` – The file could not be downloaded.
    /// - `FailedOperation.EmptyImageError` – The picture is empty.
    /// - `FailedOperation.EncryptSystemError` – The data could not be encrypted.
    /// - `FailedOperation.FileSaveError` – The file could not be stored.
    /// - `FailedOperation.IdFormatError` – The ID card number is wrong.
    /// - `FailedOperation.IdNameMisMatch` – Name and ID card number do not belong together.
    /// - `FailedOperation.IdNoExistSystem` – The register has no such ID card number.
    /// - `FailedOperation.IdPhotoNoExist` – The register has no photo for this ID card number.
    /// - `FailedOperation.IdPhotoPoorQuality` – The photo of the ID card is of poor quality.
    /// - `FailedOperation.IdPhotoSystemNoanswer` – The library returned no photo.
    /// - `FailedOperation.ImageBlur` – The picture is blurred.
    /// - `FailedOperation.ImageDecodeFailed` – The picture could not be decoded.
    /// - `FailedOperation.ImageNoIdCard` – There is no ID card in the picture.
    /// - `FailedOperation.ImageSizeTooLarge` – The picture is too large.
    /// - `FailedOperation.LifePhotoDetectFaces` – There are several faces.
    /// - `FailedOperation.LifePhotoDetectFake` – The comparison of the real person was not passed.
    /// - `FailedOperation.LifePhotoDetectNoFaces` – No complete face was detected.
    /// - `FailedOperation.LifePhotoPoorQuality` – The resolution of the picture is too low.
    /// - `FailedOperation.LifePhotoSizeError` – The picture is too large or too small.
    /// - `FailedOperation.OcrFailed` – The ID card could not be read.
    /// - `FailedOperation.RequestLimitExceeded` – There were too many calls.
    /// - `FailedOperation.StsUnAuthErrError` – The service has no authorization by STS.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InternalError.EncryptSystemError` – The data could not be encrypted.
    /// - `InternalError.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{CheckIdCardInformationRequest, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = CheckIdCardInformationRequest::new()
    ///     .image_base64("/9j/4AAQSkZJRg.....s97n//2Q==")
    ///     .config("{\"CopyWarn\":true}");
    /// let response = client.check_id_card_information(&request).await?;
    /// println!("{}", response.sim);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_id_card_information(
        &self,
        request: &CheckIdCardInformationRequest,
    ) -> impl Future<Output = Result<CheckIdCardInformationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::check_id_card_information`].
///
/// - Set at least one of `ImageBase64`, `ImageUrl`.
#[must_use]
#[non_exhaustive]
pub struct CheckIdCardInformationRequest {
    /// Picture of the front of the ID card, as Base64 text.
    ///
    /// - On the wire: `ImageBase64`, String, optional
    /// - Limit: at most 7340032 bytes (checked before sending), base64 text (logs a warning), a file of type `jpg`,
    ///   `jpeg`, `png` (not checked before sending)
    /// - Ignored if `ImageUrl` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_base64: Option<String>,

    /// Link to a picture of the front of the ID card, up to 10 MB as Base64 text. The download has to take no more
    /// than 3 seconds; pictures in the storage of Tencent Cloud load faster.
    ///
    /// - On the wire: `ImageUrl`, String, optional
    /// - Limit: a URL (logs a warning), a file of type `jpg`, `jpeg`, `png` (not checked before sending)
    /// - Example: `http://www.qq.com/image.jpg`
    /// - Wins over `ImageBase64`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: Option<String>,

    /// What to warn of. JSON object of flags, all false unless set: `CopyWarn` (a copy), `BorderCheckWarn` (edges
    /// missing or covered), `ReshootWarn` (a screen or picture was filmed), `DetectPsWarn` (edited), `TempIdWarn` (a
    /// temporary card), `Quality` (blurred).
    ///
    /// - On the wire: `Config`, String, optional
    /// - Limit: a JSON text (logs a warning)
    /// - Example: `{"CopyWarn":true,"ReshootWarn":true}`
    pub config: Option<String>,

    /// Whether `IdNum` and `Name` of the answer are encrypted.
    ///
    /// - On the wire: `IsEncrypt`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub is_encrypt: Option<bool>,

    /// Whether the whole answer is encrypted.
    ///
    /// - On the wire: `IsEncryptResponse`, Boolean, optional
    /// - Example: `false`
    pub is_encrypt_response: Option<bool>,

    /// How sensitive data of the answer is encrypted: names the algorithm, the IV and the encrypted key.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl CheckIdCardInformationRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ImageBase64`. Picture of the front of the ID card, as Base64 text.
    pub fn image_base64(mut self, image_base64: impl Into<String>) -> Self {
        self.image_base64 = Some(image_base64.into());
        self
    }

    /// Sets `ImageUrl`. Link to a picture of the front of the ID card, up to 10 MB as Base64 text.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `Config`. What to warn of.
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets `IsEncrypt`. Whether `IdNum` and `Name` of the answer are encrypted.
    #[inline]
    pub fn is_encrypt(mut self, is_encrypt: bool) -> Self {
        self.is_encrypt = Some(is_encrypt);
        self
    }

    /// Sets `IsEncryptResponse`. Whether the whole answer is encrypted.
    #[inline]
    pub fn is_encrypt_response(mut self, is_encrypt_response: bool) -> Self {
        self.is_encrypt_response = Some(is_encrypt_response);
        self
    }

    /// Sets `Encryption`. How sensitive data of the answer is encrypted: names the algorithm, the IV and the
    /// encrypted key.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

impl Default for CheckIdCardInformationRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::check_id_card_information`].
#[non_exhaustive]
pub struct CheckIdCardInformationResponse {
    /// How similar they are. From 70 on they count as one person, with one mistake in ten thousand; the threshold is
    /// fixed.
    ///
    /// - On the wire: `Sim`, Float, always present in responses
    /// - Limit: at least 0, at most 100
    /// - Example: `99.76`
    pub sim: f64,

    /// `Success`, or one of the error codes that begin with `FailedOperation`.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `FailedOperation.OcrWarningOccurred`
    pub result: String,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `成功`
    pub description: String,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Sex of the person.
    ///
    /// - On the wire: `Sex`, String, always present in responses
    /// - Example: `男`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sex: String,

    /// Ethnic group.
    ///
    /// - On the wire: `Nation`, String, always present in responses
    /// - Example: `汉`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nation: String,

    /// Date of birth.
    ///
    /// - On the wire: `Birth`, String, always present in responses
    /// - Example: `1654/12/20`
    /// - Sensitive: never shown in errors, logs and debug output
    pub birth: String,

    /// Address of the person.
    ///
    /// - On the wire: `Address`, String, always present in responses
    /// - Example: `北京市东城区景山前街4号紫禁城敬事房`
    /// - Sensitive: never shown in errors, logs and debug output
    pub address: String,

    /// ID card number.
    ///
    /// - On the wire: `IdNum`, String, always present in responses
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_num: String,

    /// Portrait of the ID card, as Base64 text. Empty if it could not be cut out; then the whole card is compared.
    ///
    /// - On the wire: `Portrait`, String, always present in responses
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub portrait: String,

    /// Codes of warnings, joined by `|`: -9101 edges missing, -9102 a copy, -9103 filmed from a screen or picture, -9104
    /// a temporary card, -9105 covered, -9106 edited, -8001 blurred. If `Config` asks for one that occurs, nothing is
    /// compared and `Result` is `FailedOperation.OcrWarningOccurred`.
    ///
    /// - On the wire: `Warnings`, String, always present in responses
    /// - Example: `-9101|-9106|-9104`
    pub warnings: String,

    /// Quality of the picture, if `Config` asks for it. Below 50 it counts as blurred.
    ///
    /// - On the wire: `Quality`, Float, always present in responses
    /// - Limit: at least 0, at most 100
    /// - Example: `0`
    pub quality: f64,

    /// How sensitive data is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, always present in responses, may be null
    pub encryption: Option<Encryption>,

    /// Encrypted data.
    ///
    /// - On the wire: `EncryptedBody`, String
    /// - Example: `7a548b658cbe`
    /// - Sensitive: never shown in errors, logs and debug output
    pub encrypted_body: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CheckIdCardInformationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CheckIdCardInformation")
    };
    type Response = CheckIdCardInformationResponse;
}

rt::request! {
    CheckIdCardInformationRequest {
        0 image_base64: Option "ImageBase64", sensitive().limits(&[max_bytes(7340032), format(Base64)]);
        1 image_url: Option "ImageUrl", sensitive().limits(&[format(Url)]);
        2 config: Option "Config", limits(&[format(Json)]);
        3 is_encrypt: Option "IsEncrypt";
        4 is_encrypt_response: Option "IsEncryptResponse";
        5 encryption: Option "Encryption";
    }
    rules [
        AtLeastOneOf(&[&["ImageBase64"], &["ImageUrl"]]),
    ]
}

rt::response! {
    CheckIdCardInformationResponse {
        0 sim: "Sim", always();
        1 result: "Result", always();
        2 description: "Description", always();
        3 name: "Name", always().sensitive();
        4 sex: "Sex", always().sensitive();
        5 nation: "Nation", always().sensitive();
        6 birth: "Birth", always().sensitive();
        7 address: "Address", always().sensitive();
        8 id_num: "IdNum", always().sensitive();
        9 portrait: "Portrait", always().sensitive();
        10 warnings: "Warnings", always();
        11 quality: "Quality", always();
        12 encryption: Option "Encryption", always().nullable();
        13 encrypted_body: Option "EncryptedBody", sensitive();
        14 request_id: "RequestId";
    }
}
