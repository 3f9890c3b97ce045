// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateSealByImage.yaml

use crate::essbasic::v2021_05_26::types::{Agent, Option, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Creates an electronic seal for a client organization, either from an uploaded picture, which e-Sign reviews by hand, or drawn by the system (`GenerateSource`).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateSealByImage)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.AuthFail` – The permission check of the call failed.
    /// - `FailedOperation.ExistSameSealName` – The organization already has a seal of this name.
    /// - `InternalError.SealUpload` – The service could not store the image of the seal.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.Image` – The image is not valid.
    /// - `InvalidParameter.LimitSealName` – The name of the seal is too long.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.SensitiveFileContent` – A file holds content that is not permitted.
    /// - `MissingParameter.OrganizationId` – The organization is missing.
    /// - `MissingParameter.SealImage` – The image of the seal is missing.
    /// - `MissingParameter.SealName` – The name of the seal is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.AlreadyHas` – Such a resource exists and no second one can be made.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `ResourceNotFound.VerifyUser` – The operator is not known as a verified person.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateSealByImageRequest, NewSealType, Operator, SealGenerateSource,
    ///     SealShape,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateSealByImageRequest::new("发票专用章")
    ///     .generate_source(SealGenerateSource::System)
    ///     .seal_type(NewSealType::Invoice)
    ///     .seal_style(SealShape::Ellipse)
    ///     .seal_size("40_30");
    /// let response = desk.create_seal_by_image(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_seal_by_image(
        &self,
        request: &CreateSealByImageRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateSealByImageResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateSealByImageRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateSealByImage",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateSealByImageResponse;
}

/// What is sent by [`Client::create_seal_by_image`](crate::essbasic::v2021_05_26::Client::create_seal_by_image).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSealByImageRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the seal; no two seals of an organization may have the same.
    ///
    /// - On the wire: `SealName`, String, required
    /// - Limit: at most 50 characters (else a warning), at least 1 character (not checked)
    /// - Example: `合同专用章`
    pub seal_name: ::std::string::String,
    /// Picture of the seal, PNG or JPG, at most 5 MB (10 MB as Base64). Needed unless `GenerateSource` is set. Such a seal is reviewed by hand.
    ///
    /// - On the wire: `SealImage`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_image: ::std::option::Option<::std::string::String>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Where the picture of the seal comes from. If left out it is `SealImage`.
    ///
    /// - On the wire: `GenerateSource`, String, optional
    /// - Example: `SealGenerateSourceSystem`
    pub generate_source: ::std::option::Option<SealGenerateSource>,
    /// Kind of seal. An organization can have only one official seal; a second one is refused.
    ///
    /// - On the wire: `SealType`, String, optional
    /// - Default: `OFFICIAL`, assumed by the service
    /// - Example: `OFFICIAL`
    pub seal_type: ::std::option::Option<NewSealType>,
    /// Horizontal text in the seal. A text wider than the seal is set closer first and then smaller. Do not send it together with `SubSealType`.
    ///
    /// - On the wire: `SealHorizontalText`, String, optional
    /// - Limit: at most 15 characters (else a warning)
    /// - Example: `横向文字`
    pub seal_horizontal_text: ::std::option::Option<::std::string::String>,
    /// Shape of a seal drawn by the system; ignored for an uploaded picture.
    ///
    /// - On the wire: `SealStyle`, String, optional
    /// - Default: `circle`, assumed by the service
    /// - Example: `circle`
    pub seal_style: ::std::option::Option<SealShape>,
    /// Subtype of the seal, such as `OTHER_58`. Takes effect only with `SealType` = `OTHER` and a seal drawn by the system, whose horizontal text becomes the name of the subtype. Allowlisted feature: customer service enables it and names the subtypes.
    ///
    /// - On the wire: `SubSealType`, String, optional
    /// - Example: `OTHER_58`
    pub sub_seal_type: ::std::option::Option<::std::string::String>,
    /// Physical size of the seal on the PDF, `width_height` in whole millimetres. Uploaded picture: 10 to 100 each, with a ratio of 0.1 to 10, best that of the picture, which is scaled to it. Drawn by the system: 38_38, 40_40, 42_42, 45_45, 50_50 or 58_58 for a circle, 40_30 or 45_30 for an ellipse. Official and contract seals can only be circles; finance, personnel and other seals can be both.
    ///
    /// - On the wire: `SealSize`, String, optional
    /// - Pattern: `[0-9]+_[0-9]+` (not checked)
    /// - Example: `42_42`
    /// - Known values: `38_38`, `40_40`, `42_42`, `45_45`, `50_50`, `58_58`, `40_30`, `45_30`
    pub seal_size: ::std::option::Option<::std::string::String>,
    /// Tax number of the organization; takes effect only with `SealType` = `INVOICE`. If left out, the unified social credit code is taken, but an organization that was verified by letter of authorization has to send it.
    ///
    /// - On the wire: `TaxIdentifyCode`, String, optional
    /// - Example: `91278105MA09226546`
    pub tax_identify_code: ::std::option::Option<::std::string::String>,
    /// Description of the seal.
    ///
    /// - On the wire: `SealDescription`, String, optional
    /// - Example: `印章描述说明`
    pub seal_description: ::std::option::Option<::std::string::String>,
    /// Special settings, normally left out.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: ::std::option::Option<::std::vec::Vec<Option>>,
}

impl CreateSealByImageRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(seal_name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            seal_name: seal_name.into(),
            seal_image: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            generate_source: ::std::option::Option::None,
            seal_type: ::std::option::Option::None,
            seal_horizontal_text: ::std::option::Option::None,
            seal_style: ::std::option::Option::None,
            sub_seal_type: ::std::option::Option::None,
            seal_size: ::std::option::Option::None,
            tax_identify_code: ::std::option::Option::None,
            seal_description: ::std::option::Option::None,
            options: ::std::option::Option::None,
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
    /// Picture of the seal, PNG or JPG, at most 5 MB (10 MB as Base64).
    ///
    /// `SealImage` on the wire.
    #[must_use]
    pub fn seal_image(
        mut self,
        seal_image: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.seal_image = ::std::option::Option::Some(seal_image.into());
        self
    }
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Where the picture of the seal comes from.
    ///
    /// `GenerateSource` on the wire.
    #[must_use]
    pub fn generate_source(mut self, generate_source: SealGenerateSource) -> Self {
        self.generate_source = ::std::option::Option::Some(generate_source);
        self
    }
    /// Kind of seal.
    ///
    /// `SealType` on the wire.
    #[must_use]
    pub fn seal_type(mut self, seal_type: NewSealType) -> Self {
        self.seal_type = ::std::option::Option::Some(seal_type);
        self
    }
    /// Horizontal text in the seal.
    ///
    /// `SealHorizontalText` on the wire.
    #[must_use]
    pub fn seal_horizontal_text(
        mut self,
        seal_horizontal_text: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.seal_horizontal_text = ::std::option::Option::Some(
            seal_horizontal_text.into(),
        );
        self
    }
    /// Shape of a seal drawn by the system; ignored for an uploaded picture.
    ///
    /// `SealStyle` on the wire.
    #[must_use]
    pub fn seal_style(mut self, seal_style: SealShape) -> Self {
        self.seal_style = ::std::option::Option::Some(seal_style);
        self
    }
    /// Subtype of the seal, such as `OTHER_58`.
    ///
    /// `SubSealType` on the wire.
    #[must_use]
    pub fn sub_seal_type(
        mut self,
        sub_seal_type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.sub_seal_type = ::std::option::Option::Some(sub_seal_type.into());
        self
    }
    /// Physical size of the seal on the PDF, `width_height` in whole millimetres.
    ///
    /// `SealSize` on the wire.
    #[must_use]
    pub fn seal_size(
        mut self,
        seal_size: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.seal_size = ::std::option::Option::Some(seal_size.into());
        self
    }
    /// Tax number of the organization; takes effect only with `SealType` = `INVOICE`.
    ///
    /// `TaxIdentifyCode` on the wire.
    #[must_use]
    pub fn tax_identify_code(
        mut self,
        tax_identify_code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.tax_identify_code = ::std::option::Option::Some(tax_identify_code.into());
        self
    }
    /// Description of the seal.
    ///
    /// `SealDescription` on the wire.
    #[must_use]
    pub fn seal_description(
        mut self,
        seal_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.seal_description = ::std::option::Option::Some(seal_description.into());
        self
    }
    /// Special settings, normally left out.
    ///
    /// `Options` on the wire.
    #[must_use]
    pub fn options(mut self, options: ::std::vec::Vec<Option>) -> Self {
        self.options = ::std::option::Option::Some(options);
        self
    }
}

impl ::tc3_runtime::Record for CreateSealByImageRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateSealByImageRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "SealName",
                "SealImage",
                "Operator",
                "GenerateSource",
                "SealType",
                "SealHorizontalText",
                "SealStyle",
                "SubSealType",
                "SealSize",
                "TaxIdentifyCode",
                "SealDescription",
                "Options",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit {
                                check: ::tc3_runtime::validate::Check::MaxChars(50),
                                level: ::tc3_runtime::validate::Level::Warn,
                            },
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit {
                                check: ::tc3_runtime::validate::Check::MaxChars(15),
                                level: ::tc3_runtime::validate::Level::Warn,
                            },
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (7, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.seal_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.seal_image),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            4 => ::tc3_runtime::AsValue::as_value(&self.generate_source),
            5 => ::tc3_runtime::AsValue::as_value(&self.seal_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.seal_horizontal_text),
            7 => ::tc3_runtime::AsValue::as_value(&self.seal_style),
            8 => ::tc3_runtime::AsValue::as_value(&self.sub_seal_type),
            9 => ::tc3_runtime::AsValue::as_value(&self.seal_size),
            10 => ::tc3_runtime::AsValue::as_value(&self.tax_identify_code),
            11 => ::tc3_runtime::AsValue::as_value(&self.seal_description),
            12 => ::tc3_runtime::AsValue::as_value(&self.options),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateSealByImageRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateSealByImageRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateSealByImageRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            seal_name: ::tc3_runtime::Wire::empty(),
            seal_image: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            generate_source: ::tc3_runtime::Wire::empty(),
            seal_type: ::tc3_runtime::Wire::empty(),
            seal_horizontal_text: ::tc3_runtime::Wire::empty(),
            seal_style: ::tc3_runtime::Wire::empty(),
            sub_seal_type: ::tc3_runtime::Wire::empty(),
            seal_size: ::tc3_runtime::Wire::empty(),
            tax_identify_code: ::tc3_runtime::Wire::empty(),
            seal_description: ::tc3_runtime::Wire::empty(),
            options: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.seal_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.seal_image),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            4 => ::tc3_runtime::decode::slot(map, &mut self.generate_source),
            5 => ::tc3_runtime::decode::slot(map, &mut self.seal_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.seal_horizontal_text),
            7 => ::tc3_runtime::decode::slot(map, &mut self.seal_style),
            8 => ::tc3_runtime::decode::slot(map, &mut self.sub_seal_type),
            9 => ::tc3_runtime::decode::slot(map, &mut self.seal_size),
            10 => ::tc3_runtime::decode::slot(map, &mut self.tax_identify_code),
            11 => ::tc3_runtime::decode::slot(map, &mut self.seal_description),
            12 => ::tc3_runtime::decode::slot(map, &mut self.options),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateSealByImageRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_seal_by_image`](crate::essbasic::v2021_05_26::Client::create_seal_by_image).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSealByImageResponse {
    /// Identifier of the seal. Store it; it is needed to pick the seal for sign fields and to manage it.
    ///
    /// - On the wire: `SealId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `429b82b4xxxx0a90d45c715bad7`
    pub seal_id: ::std::string::String,
    /// Link to a preview of the seal, valid for 24 hours. Empty for a seal made from a picture.
    ///
    /// - On the wire: `ImageUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.ess.tencent.cn/bresource/resource/resource/0/0.PNG?hkey=a6cdd6******64d4`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: ::std::option::Option<::std::string::String>,
    /// Path in the e-Sign mini program where the operator passes face recognition. Empty by default.
    ///
    /// - On the wire: `SealOperatorVerifyPath`, String
    /// - Example: `/pages/guide/index?to=FACE_IDENTIFY&request_token=yDXXXXXXXXXXXXXX&expired_time=1758888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_path: ::std::option::Option<::std::string::String>,
    /// Link to a QR code that opens the e-Sign mini program where the operator passes face recognition. Empty by default.
    ///
    /// - On the wire: `SealOperatorVerifyQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxxxxxxxxxxxxxxxxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_qrcode_url: ::std::option::Option<::std::string::String>,
    /// When a seal is only previewed: link to a picture of it on a sample document, valid for 90 days.
    ///
    /// - On the wire: `PreviewFileUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_file_url: ::std::option::Option<::std::string::String>,
    /// When a seal is only previewed: link to a PDF of it on a sample document, valid for 90 days.
    ///
    /// - On the wire: `PreviewPdfUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.PDF?hkey=xxxxxxxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_pdf_url: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateSealByImageResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateSealByImageResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateSealByImageResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "SealId",
                "ImageUrl",
                "SealOperatorVerifyPath",
                "SealOperatorVerifyQrcodeUrl",
                "PreviewFileUrl",
                "PreviewPdfUrl",
                "RequestId",
            ],
            [
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.image_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.seal_operator_verify_path),
            3 => ::tc3_runtime::AsValue::as_value(&self.seal_operator_verify_qrcode_url),
            4 => ::tc3_runtime::AsValue::as_value(&self.preview_file_url),
            5 => ::tc3_runtime::AsValue::as_value(&self.preview_pdf_url),
            6 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateSealByImageResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateSealByImageResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateSealByImageResponse {
    fn empty() -> Self {
        Self {
            seal_id: ::tc3_runtime::Wire::empty(),
            image_url: ::tc3_runtime::Wire::empty(),
            seal_operator_verify_path: ::tc3_runtime::Wire::empty(),
            seal_operator_verify_qrcode_url: ::tc3_runtime::Wire::empty(),
            preview_file_url: ::tc3_runtime::Wire::empty(),
            preview_pdf_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.seal_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.image_url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.seal_operator_verify_path),
            3 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.seal_operator_verify_qrcode_url,
                )
            }
            4 => ::tc3_runtime::decode::slot(map, &mut self.preview_file_url),
            5 => ::tc3_runtime::decode::slot(map, &mut self.preview_pdf_url),
            6 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateSealByImageResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Where the picture of a new seal comes from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealGenerateSource {
    /// Drawn by the system; no picture is needed.
    ///
    /// On the wire: `SealGenerateSourceSystem`.
    System,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SealGenerateSource`] that this version does not know.
pub type UnknownSealGenerateSource = ::tc3_runtime::Unknown<SealGenerateSource>;

impl SealGenerateSource {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::System];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::System => "SealGenerateSourceSystem",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for SealGenerateSource {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SealGenerateSource",
        known: Self::KNOWN,
        wire: &["SealGenerateSourceSystem"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SealGenerateSource {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SealGenerateSource {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SealGenerateSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SealGenerateSource {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SealGenerateSource {}

impl ::std::hash::Hash for SealGenerateSource {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SealGenerateSource {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SealGenerateSource {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealGenerateSource {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Kind of seal to create.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NewSealType {
    /// Official seal of the organization.
    ///
    /// On the wire: `OFFICIAL`.
    Official,
    /// Seal for contracts.
    ///
    /// On the wire: `CONTRACT`.
    Contract,
    /// Seal for finance.
    ///
    /// On the wire: `FINANCE`.
    Finance,
    /// Seal for personnel matters.
    ///
    /// On the wire: `PERSONNEL`.
    Personnel,
    /// Seal for invoices.
    ///
    /// On the wire: `INVOICE`.
    Invoice,
    /// Another seal.
    ///
    /// On the wire: `OTHER`.
    Other,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`NewSealType`] that this version does not know.
pub type UnknownNewSealType = ::tc3_runtime::Unknown<NewSealType>;

impl NewSealType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Official,
        Self::Contract,
        Self::Finance,
        Self::Personnel,
        Self::Invoice,
        Self::Other,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Official => "OFFICIAL",
            Self::Contract => "CONTRACT",
            Self::Finance => "FINANCE",
            Self::Personnel => "PERSONNEL",
            Self::Invoice => "INVOICE",
            Self::Other => "OTHER",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for NewSealType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "NewSealType",
        known: Self::KNOWN,
        wire: &["OFFICIAL", "CONTRACT", "FINANCE", "PERSONNEL", "INVOICE", "OTHER"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for NewSealType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for NewSealType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for NewSealType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for NewSealType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for NewSealType {}

impl ::std::hash::Hash for NewSealType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for NewSealType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for NewSealType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for NewSealType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Shape of a seal drawn by the system.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealShape {
    /// A circle.
    ///
    /// On the wire: `circle`.
    Circle,
    /// An ellipse.
    ///
    /// On the wire: `ellipse`.
    Ellipse,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SealShape`] that this version does not know.
pub type UnknownSealShape = ::tc3_runtime::Unknown<SealShape>;

impl SealShape {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Circle, Self::Ellipse];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
            Self::Ellipse => "ellipse",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for SealShape {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SealShape",
        known: Self::KNOWN,
        wire: &["circle", "ellipse"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SealShape {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SealShape {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SealShape {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SealShape {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SealShape {}

impl ::std::hash::Hash for SealShape {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SealShape {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SealShape {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealShape {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
