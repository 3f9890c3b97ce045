// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/ImageRecognitionV2.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Verifies that a photo shows the person of a name and an ID card number.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=ImageRecognitionV2)
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
    /// - `FailedOperation.CompareLibServiceUnavailable` – The library of faces is under maintenance.
    /// - `FailedOperation.CompareLowSimilarity` – The faces are not similar enough.
    /// - `FailedOperation.CompareSystemError` – The engine that compares faces failed.
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.IdFormatError` – The ID card number is wrong.
    /// - `FailedOperation.IdNameMisMatch` – Name and ID card number do not belong together.
    /// - `FailedOperation.IdNoExistSystem` – The register has no such ID card number.
    /// - `FailedOperation.IdPhotoNoExist` – The register has no photo for this ID card number.
    /// - `FailedOperation.IdPhotoPoorQuality` – The photo of the ID card is of poor quality.
    /// - `FailedOperation.IdPhotoSystemNoanswer` – The library returned no photo.
    /// - `FailedOperation.IdentityAuthLimitExceeded` – The name or ID card number was verified too often today.
    /// - `FailedOperation.LifePhotoDetectFaces` – There are several faces.
    /// - `FailedOperation.LifePhotoDetectFake` – The comparison of the real person was not passed.
    /// - `FailedOperation.LifePhotoDetectNoFaces` – No complete face was detected.
    /// - `FailedOperation.LifePhotoPoorQuality` – The resolution of the picture is too low.
    /// - `FailedOperation.LifePhotoSizeError` – The picture is too large or too small.
    /// - `FailedOperation.NameFormatError` – The name is wrong.
    /// - `FailedOperation.StsUnAuthErrError` – The service has no authorization by STS.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.UnsupportEncryptField` – A field is named as encrypted that cannot be.
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
    /// use tc3::faceid::{Client, ImageRecognitionV2Request, ImageRecognitionV2RequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = ImageRecognitionV2Request::new(ImageRecognitionV2RequestArgs {
    ///         id_card: "11204416541220243X".into(),
    ///         name: "韦小宝".into(),
    ///         image_base64: "/9j/4AAQSkZJRg.....s97n//2Q==".into(),
    ///     })
    ///     .extra("yourcustominfo");
    /// let response = client.image_recognition_v2(&request).await?;
    /// println!("{}", response.sim);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn image_recognition_v2(
        &self,
        request: &ImageRecognitionV2Request,
    ) -> impl Future<Output = Result<ImageRecognitionV2Response, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::image_recognition_v2`].
#[must_use]
#[non_exhaustive]
pub struct ImageRecognitionV2Request {
    /// ID card number.
    ///
    /// - On the wire: `IdCard`, String, required
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Photo to compare, as Base64 text.
    ///
    /// - On the wire: `ImageBase64`, String, required
    /// - Limit: at most 3145728 bytes (checked before sending), base64 text (logs a warning), a file of type `jpg`,
    ///   `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_base64: String,

    /// Not needed.
    ///
    /// - On the wire: `Optional`, String, optional
    /// - Example: `92424b`
    #[doc(hidden)]
    pub optional: Option<String>,

    /// Says how the caller encrypted the name and the ID card number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,

    /// Text of your own about the call, which the answer returns.
    ///
    /// - On the wire: `Extra`, String, optional
    /// - Limit: at most 10 characters (logs a warning)
    /// - Example: `开户业务`
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,
}

impl ImageRecognitionV2Request {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ImageRecognitionV2RequestArgs) -> Self {
        Self {
            id_card: args.id_card,
            name: args.name,
            image_base64: args.image_base64,
            ..rt::unset()
        }
    }

    /// Sets `Optional`. Not needed.
    #[doc(hidden)]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// Sets `Encryption`. Says how the caller encrypted the name and the ID card number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets `Extra`. Text of your own about the call, which the answer returns.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

/// Named arguments of [`ImageRecognitionV2Request::new`].
#[derive(Clone)]
pub struct ImageRecognitionV2RequestArgs {
    /// `IdCard` – ID card number.
    pub id_card: String,
    /// `Name` – Name of the person.
    pub name: String,
    /// `ImageBase64` – Photo to compare, as Base64 text.
    pub image_base64: String,
}

/// Response of [`Client::image_recognition_v2`].
#[non_exhaustive]
pub struct ImageRecognitionV2Response {
    /// How similar they are. From 70 on they count as one person, with one mistake in ten thousand; the threshold is
    /// fixed.
    ///
    /// - On the wire: `Sim`, Float, always present in responses
    /// - Limit: at least 0, at most 100
    /// - Example: `89.88`
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

    /// Text of the call, empty if it had none.
    ///
    /// - On the wire: `Extra`, String
    /// - Example: `开户业务`
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ImageRecognitionV2Request {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ImageRecognitionV2")
    };
    type Response = ImageRecognitionV2Response;
}

rt::request! {
    ImageRecognitionV2Request {
        0 id_card: "IdCard", required().sensitive();
        1 name: "Name", required().sensitive();
        2 image_base64: "ImageBase64", required().sensitive().limits(&[max_bytes(3145728), format(Base64)]);
        3 optional: Option "Optional";
        4 encryption: Option "Encryption";
        5 extra: Option "Extra", sensitive().limits(&[max_chars(10).warn()]);
    }
}

rt::response! {
    ImageRecognitionV2Response {
        0 sim: "Sim", always();
        1 result: "Result", always();
        2 description: "Description", always();
        3 extra: Option "Extra", sensitive();
        4 request_id: "RequestId";
    }
}
