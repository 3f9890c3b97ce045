// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreatePersonAuthCertificateImage.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{AutoSignScene, IdCardType};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Creates the picture of the verification certificate of a person and gives a link to it. Not possible for
    /// employees of organizations. Made for electronic prescriptions.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreatePersonAuthCertificateImage)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreatePersonAuthCertificateImageRequest,
    ///     CreatePersonAuthCertificateImageRequestArgs, IdCardType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQ*******4zjEB8mxCcDjAyF")
    ///             .organization("test_org_open_id")
    ///             .user("test_open_id"),
    ///     );
    /// let request = CreatePersonAuthCertificateImageRequest::new(CreatePersonAuthCertificateImageRequestArgs {
    ///     user_name: "典子谦".into(),
    ///     id_card_type: IdCardType::IdCard,
    ///     id_card_number: "620000198802020000".into(),
    /// });
    /// let response = client.create_person_auth_certificate_image(&request).await?;
    /// println!("{}", response.auth_cert_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_person_auth_certificate_image(
        &self,
        request: &CreatePersonAuthCertificateImageRequest,
    ) -> impl Future<Output = Result<CreatePersonAuthCertificateImageResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_person_auth_certificate_image`].
#[must_use]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Name of the person.
    ///
    /// - On the wire: `UserName`, String, required
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_name: String,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, required
    /// - Example: `ID_CARD`
    pub id_card_type: IdCardType,

    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, required
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN`: exactly 18 characters (logs a warning), pattern
    ///   `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: String,

    /// Scene of the authorization.
    ///
    /// - On the wire: `SceneKey`, String, optional
    /// - Default: `E_PRESCRIPTION_AUTO_SIGN`, applied by the service
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: Option<AutoSignScene>,
}

impl CreatePersonAuthCertificateImageRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreatePersonAuthCertificateImageRequestArgs) -> Self {
        Self {
            user_name: args.user_name,
            id_card_type: args.id_card_type,
            id_card_number: args.id_card_number,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `SceneKey`. Scene of the authorization.
    #[inline]
    pub fn scene_key(mut self, scene_key: AutoSignScene) -> Self {
        self.scene_key = Some(scene_key);
        self
    }
}

/// Named arguments of [`CreatePersonAuthCertificateImageRequest::new`].
#[derive(Clone)]
pub struct CreatePersonAuthCertificateImageRequestArgs {
    /// `UserName` – Name of the person.
    pub user_name: String,
    /// `IdCardType` – Kind of identity document.
    pub id_card_type: IdCardType,
    /// `IdCardNumber` – Number of the identity document.
    pub id_card_number: String,
}

/// Response of [`Client::create_person_auth_certificate_image`].
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageResponse {
    /// Link for downloading the picture.
    ///
    /// - On the wire: `AuthCertUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=fcb0d640136f8f47d28e3f4cd5fb8bac321**da99b18e29d28807fc8e`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_cert_url: String,

    /// Number of the verification certificate, shown in the picture. Every new picture has a new number.
    ///
    /// - On the wire: `ImageCertId`, String
    /// - Limit: exactly 20 characters, only digits
    pub image_cert_id: Option<String>,

    /// Serial number of the digital certificate. It changes when the certificate expires and is renewed. Not shown in
    /// the picture.
    ///
    /// - On the wire: `SerialNumber`, String
    /// - Example: `2206EB**4597742`
    pub serial_number: Option<String>,

    /// When the digital certificate was issued; shown in the picture.
    ///
    /// - On the wire: `ValidFrom`, Unix time in seconds
    /// - Example: `1692788219`
    pub valid_from: Option<i64>,

    /// When the digital certificate expires; shown in the picture.
    ///
    /// - On the wire: `ValidTo`, Unix time in seconds
    /// - Example: `1724324219`
    pub valid_to: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreatePersonAuthCertificateImageResponse {
    /// How long [`Self::auth_cert_url`] is valid: 5 minutes.
    pub const AUTH_CERT_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for CreatePersonAuthCertificateImageRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreatePersonAuthCertificateImage")
    };
    type Response = CreatePersonAuthCertificateImageResponse;
}

rt::request! {
    CreatePersonAuthCertificateImageRequest {
        0 agent: Option "Agent", required();
        1 user_name: "UserName", required().sensitive();
        2 id_card_type: "IdCardType", required().known();
        3 id_card_number: "IdCardNumber",
            required()
            .sensitive()
            .cases(&[when(&[is(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        4 scene_key: Option "SceneKey", known();
    }
}

rt::response! {
    CreatePersonAuthCertificateImageResponse {
        0 auth_cert_url: "AuthCertUrl", always().sensitive();
        1 image_cert_id: Option "ImageCertId";
        2 serial_number: Option "SerialNumber";
        3 valid_from: Option "ValidFrom";
        4 valid_to: Option "ValidTo";
        5 request_id: "RequestId";
    }
}
