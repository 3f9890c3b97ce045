// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetFaceIdToken.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Makes a token for one verification of a face by SDK. `GetFaceIdResult` tells the result.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceIdToken)
    /// - Rate limit: 100 calls per second
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.ImageSizeTooLarge` – The picture is too large.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, CompareLibrary, GetFaceIdTokenRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetFaceIdTokenRequest::new(CompareLibrary::Business)
    ///     .id_card("11204416541220243X")
    ///     .name("韦小宝");
    /// let response = client.get_face_id_token(&request).await?;
    /// println!("{}", response.face_id_token);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_face_id_token(
        &self,
        request: &GetFaceIdTokenRequest,
    ) -> impl Future<Output = Result<GetFaceIdTokenResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_face_id_token`].
#[must_use]
#[non_exhaustive]
pub struct GetFaceIdTokenRequest {
    /// What the face is compared with.
    ///
    /// - On the wire: `CompareLib`, String, required
    /// - Example: `BUSINESS`
    pub compare_lib: CompareLibrary,

    /// ID card number.
    ///
    /// - On the wire: `IdCard`, String, optional
    /// - Required if `CompareLib` is `BUSINESS`
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: Option<String>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Required if `CompareLib` is `BUSINESS`
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Photo that the face is compared with, as Base64 text.
    ///
    /// - On the wire: `ImageBase64`, String, optional
    /// - Limit: at most 8388608 bytes (checked before sending), base64 text (logs a warning)
    /// - Required if `CompareLib` is `LOCAL`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_base64: Option<String>,

    /// Text that the SDK made.
    ///
    /// - On the wire: `Meta`, String, optional
    /// - Example: `202411011707591990200060000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub meta: Option<String>,

    /// Text of your own, which the result returns.
    ///
    /// - On the wire: `Extra`, String, optional
    /// - Limit: at most 1000 characters (checked before sending)
    /// - Example: `Orderid=f904f4cf75db4f8fdc4f942c7f7a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,

    /// Whether videos and pictures are stored in your bucket of COS, which the console authorizes. The result then
    /// has their addresses instead of Base64 texts.
    ///
    /// - On the wire: `UseCos`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub use_cos: Option<bool>,

    /// Says how the caller encrypted the name, the ID card number and the photo. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,

    /// Flow of the business, as made and approved in the console.
    ///
    /// - On the wire: `RuleId`, String, optional
    /// - Example: `12`
    pub rule_id: Option<String>,

    /// Information on SDK and device, unchanged from the HuiYan SDK.
    ///
    /// - On the wire: `MetaData`, String, optional
    /// - Example: `9sdf/wed=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub meta_data: Option<String>,
}

impl GetFaceIdTokenRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(compare_lib: CompareLibrary) -> Self {
        Self { compare_lib, ..rt::unset() }
    }

    /// Sets `IdCard`. ID card number.
    pub fn id_card(mut self, id_card: impl Into<String>) -> Self {
        self.id_card = Some(id_card.into());
        self
    }

    /// Sets `Name`. Name of the person.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ImageBase64`. Photo that the face is compared with, as Base64 text.
    pub fn image_base64(mut self, image_base64: impl Into<String>) -> Self {
        self.image_base64 = Some(image_base64.into());
        self
    }

    /// Sets `Meta`. Text that the SDK made.
    pub fn meta(mut self, meta: impl Into<String>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets `Extra`. Text of your own, which the result returns.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `UseCos`. Whether videos and pictures are stored in your bucket of COS, which the console authorizes.
    #[inline]
    pub fn use_cos(mut self, use_cos: bool) -> Self {
        self.use_cos = Some(use_cos);
        self
    }

    /// Sets `Encryption`. Says how the caller encrypted the name, the ID card number and the photo.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets `RuleId`. Flow of the business, as made and approved in the console.
    pub fn rule_id(mut self, rule_id: impl Into<String>) -> Self {
        self.rule_id = Some(rule_id.into());
        self
    }

    /// Sets `MetaData`. Information on SDK and device, unchanged from the HuiYan SDK.
    pub fn meta_data(mut self, meta_data: impl Into<String>) -> Self {
        self.meta_data = Some(meta_data.into());
        self
    }
}

/// Response of [`Client::get_face_id_token`].
#[non_exhaustive]
pub struct GetFaceIdTokenResponse {
    /// Token of the verification.
    ///
    /// - On the wire: `FaceIdToken`, String, always present in responses
    /// - Example: `42S4B131D-5974-4674-EABB-8FFF1EC99F189`
    /// - Valid for 10 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub face_id_token: String,

    /// Settings of the client. Give them to the SDK unchanged.
    ///
    /// - On the wire: `ClientConfig`, String
    /// - Example: `9sdf/wed=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub client_config: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl GetFaceIdTokenResponse {
    /// How long [`Self::face_id_token`] is valid: 10 minutes.
    pub const FACE_ID_TOKEN_VALID_FOR: rt::Duration = rt::Duration::from_secs(600);
}

rt::text_enum! {
    /// What a face is compared with.
    pub enum CompareLibrary, UnknownCompareLibrary {
        /// `LOCAL` – The photo that the caller sends.
        Local = "LOCAL",
        /// `BUSINESS` – The library of the vendor.
        Business = "BUSINESS",
    }
}

impl rt::Action for GetFaceIdTokenRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(100),
        ..rt::ActionInfo::of(&SERVICE, "GetFaceIdToken")
    };
    type Response = GetFaceIdTokenResponse;
}

rt::request! {
    GetFaceIdTokenRequest {
        0 compare_lib: "CompareLib", required().known();
        1 id_card: Option "IdCard", sensitive();
        2 name: Option "Name", sensitive();
        3 image_base64: Option "ImageBase64", sensitive().limits(&[max_bytes(8388608), format(Base64)]);
        4 meta: Option "Meta", sensitive();
        5 extra: Option "Extra", sensitive().limits(&[max_chars(1000)]);
        6 use_cos: Option "UseCos";
        7 encryption: Option "Encryption";
        8 rule_id: Option "RuleId";
        9 meta_data: Option "MetaData", sensitive();
    }
    rules [
        If { effect: Required, field: &["IdCard"], when: &[is(&["CompareLib"], &["BUSINESS"])] },
        If { effect: Required, field: &["Name"], when: &[is(&["CompareLib"], &["BUSINESS"])] },
        If { effect: Required, field: &["ImageBase64"], when: &[is(&["CompareLib"], &["LOCAL"])] },
    ]
}

rt::response! {
    GetFaceIdTokenResponse {
        0 face_id_token: "FaceIdToken", always().sensitive();
        1 client_config: Option "ClientConfig", sensitive();
        2 request_id: "RequestId";
    }
}
