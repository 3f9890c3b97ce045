// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreatePersonAuthCertificateImage.yaml

use crate::essbasic::v2021_05_26::enums::{AutoSignScene, IdCardType};
use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Creates the picture of the verification certificate of a person and gives a link to it. Not possible for employees of organizations. Made for electronic prescriptions; ask the account manager to open that feature first.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreatePersonAuthCertificateImage)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
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
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
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
    /// let response = desk.create_person_auth_certificate_image(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_person_auth_certificate_image(
        &self,
        request: &CreatePersonAuthCertificateImageRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreatePersonAuthCertificateImageResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreatePersonAuthCertificateImageRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreatePersonAuthCertificateImage",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreatePersonAuthCertificateImageResponse;
}

/// What is sent by [`Client::create_person_auth_certificate_image`](crate::essbasic::v2021_05_26::Client::create_person_auth_certificate_image).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the person.
    ///
    /// - On the wire: `UserName`, String, required
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_name: ::std::string::String,
    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, required
    /// - Example: `ID_CARD`
    pub id_card_type: IdCardType,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `IdCardNumber`, String, required
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::string::String,
    /// Scene of the authorization.
    ///
    /// - On the wire: `SceneKey`, String, optional
    /// - Default: `E_PRESCRIPTION_AUTO_SIGN`, assumed by the service
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: ::std::option::Option<AutoSignScene>,
}

impl CreatePersonAuthCertificateImageRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: CreatePersonAuthCertificateImageRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            user_name: args.user_name,
            id_card_type: args.id_card_type,
            id_card_number: args.id_card_number,
            scene_key: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Scene of the authorization.
    ///
    /// `SceneKey` on the wire.
    #[must_use]
    pub fn scene_key(mut self, scene_key: AutoSignScene) -> Self {
        self.scene_key = ::std::option::Option::Some(scene_key);
        self
    }
}

/// What [`CreatePersonAuthCertificateImageRequest::new`] takes, by name.
#[derive(Clone)]
pub struct CreatePersonAuthCertificateImageRequestArgs {
    /// Name of the person.
    ///
    /// `UserName` on the wire.
    pub user_name: ::std::string::String,
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    pub id_card_type: IdCardType,
    /// Number of the identity document.
    ///
    /// `IdCardNumber` on the wire.
    pub id_card_number: ::std::string::String,
}

impl ::tc3_runtime::Record for CreatePersonAuthCertificateImageRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreatePersonAuthCertificateImageRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "UserName", "IdCardType", "IdCardNumber", "SceneKey"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (4, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.user_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            4 => ::tc3_runtime::AsValue::as_value(&self.scene_key),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreatePersonAuthCertificateImageRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreatePersonAuthCertificateImageRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreatePersonAuthCertificateImageRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            user_name: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            scene_key: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.user_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            4 => ::tc3_runtime::decode::slot(map, &mut self.scene_key),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreatePersonAuthCertificateImageRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_person_auth_certificate_image`](crate::essbasic::v2021_05_26::Client::create_person_auth_certificate_image).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageResponse {
    /// Link for downloading the picture. Valid for 5 minutes.
    ///
    /// - On the wire: `AuthCertUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://file.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=fcb0d640136f8f47d28e3f4cd5fb8bac321**da99b18e29d28807fc8e`
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_cert_url: ::std::string::String,
    /// Number of the verification certificate, shown in the picture. Every new picture has a new number.
    ///
    /// - On the wire: `ImageCertId`, String
    /// - Limit: exactly 20 characters, only digits
    pub image_cert_id: ::std::option::Option<::std::string::String>,
    /// Serial number of the digital certificate. It changes when the certificate expires and is renewed. Not shown in the picture.
    ///
    /// - On the wire: `SerialNumber`, String
    /// - Example: `2206EB**4597742`
    pub serial_number: ::std::option::Option<::std::string::String>,
    /// When the digital certificate was issued; shown in the picture.
    ///
    /// - On the wire: `ValidFrom`, Unix time in seconds
    /// - Example: `1692788219`
    pub valid_from: ::std::option::Option<i64>,
    /// When the digital certificate expires; shown in the picture.
    ///
    /// - On the wire: `ValidTo`, Unix time in seconds
    /// - Example: `1724324219`
    pub valid_to: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreatePersonAuthCertificateImageResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreatePersonAuthCertificateImageResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreatePersonAuthCertificateImageResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "AuthCertUrl",
                "ImageCertId",
                "SerialNumber",
                "ValidFrom",
                "ValidTo",
                "RequestId",
            ],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.auth_cert_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.image_cert_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.serial_number),
            3 => ::tc3_runtime::AsValue::as_value(&self.valid_from),
            4 => ::tc3_runtime::AsValue::as_value(&self.valid_to),
            5 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreatePersonAuthCertificateImageResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreatePersonAuthCertificateImageResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreatePersonAuthCertificateImageResponse {
    fn empty() -> Self {
        Self {
            auth_cert_url: ::tc3_runtime::Wire::empty(),
            image_cert_id: ::tc3_runtime::Wire::empty(),
            serial_number: ::tc3_runtime::Wire::empty(),
            valid_from: ::tc3_runtime::Wire::empty(),
            valid_to: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.auth_cert_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.image_cert_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.serial_number),
            3 => ::tc3_runtime::decode::slot(map, &mut self.valid_from),
            4 => ::tc3_runtime::decode::slot(map, &mut self.valid_to),
            5 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreatePersonAuthCertificateImageResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
