// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateSealByImage.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::ChannelDescribeOrganizationSealsRequest;
use crate::essbasic::v2021_05_26::types::{ActionSetting, Agent, UserInfo};

impl Client {
    /// Creates an electronic seal for a client organization, either from an uploaded picture, which e-Sign reviews by
    /// hand, or drawn by the system (`GenerateSource`).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateSealByImage)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateSealByImageResponse::follow_up) to
    ///   [`wait_until_seal_approved`](Self::wait_until_seal_approved)
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
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
    /// - `OperationDenied.AlreadyHas` – The resource already exists, and no second one can be made.
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
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
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
    /// let response = client.create_seal_by_image(&request).await?;
    /// println!("{}", response.seal_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_seal_by_image(
        &self,
        request: &CreateSealByImageRequest,
    ) -> impl Future<Output = Result<CreateSealByImageResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_seal_by_image`].
///
/// - Set at least one of `SealImage`, `GenerateSource`.
/// - Set at most one of `SealHorizontalText`, `SubSealType`.
#[must_use]
#[non_exhaustive]
pub struct CreateSealByImageRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Name of the seal; no two seals of an organization may have the same.
    ///
    /// - On the wire: `SealName`, String, required
    /// - Limit: at most 50 characters (checked before sending), at least 1 character (not checked before sending),
    ///   only Chinese characters (not checked before sending)
    /// - Example: `合同专用章`
    pub seal_name: String,

    /// Picture of the seal. This seal is reviewed by hand.
    ///
    /// - On the wire: `SealImage`, String, optional
    /// - Limit: at most 10485760 bytes (checked before sending), at most 5 MB before Base64 (checked before sending),
    ///   base64 text (logs a warning), a file of type `jpg`, `png` (not checked before sending)
    /// - Wins over `SealStyle`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_image: Option<String>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Where the picture of the seal comes from. If left out it is `SealImage`.
    ///
    /// - On the wire: `GenerateSource`, String, optional
    /// - Example: `SealGenerateSourceSystem`
    pub generate_source: Option<SealGenerateSource>,

    /// Kind of seal. An organization can have only one official seal; a second one is refused.
    ///
    /// - On the wire: `SealType`, String, optional
    /// - Default: `OFFICIAL`, applied by the service
    /// - Example: `OFFICIAL`
    pub seal_type: Option<NewSealType>,

    /// Horizontal text in the seal. A text wider than the seal is set closer first and then smaller.
    ///
    /// - On the wire: `SealHorizontalText`, String, optional
    /// - Limit: at most 15 characters (logs a warning)
    /// - Example: `横向文字`
    pub seal_horizontal_text: Option<String>,

    /// Shape of a seal drawn by the system.
    ///
    /// - On the wire: `SealStyle`, String, optional
    /// - Default: `circle`, applied by the service
    /// - Has an effect only if `GenerateSource` is `SealGenerateSourceSystem`
    /// - If `GenerateSource` is `SealGenerateSourceSystem` and `SealType` is `OFFICIAL` or `CONTRACT` or left out:
    ///   only `circle` (others log a warning)
    /// - Example: `circle`
    /// - Ignored if `SealImage` is given
    pub seal_style: Option<SealShape>,

    /// Subtype of the seal, such as `OTHER_58`, for a seal drawn by the system, whose horizontal text becomes the
    /// name of the subtype. Customer service names the subtypes.
    ///
    /// - On the wire: `SubSealType`, String, optional
    /// - Has an effect only if `SealType` is `OTHER` and `GenerateSource` is `SealGenerateSourceSystem`
    /// - Example: `OTHER_58`
    /// - Allowlisted: available only after the vendor has turned it on
    pub sub_seal_type: Option<String>,

    /// Physical size of the seal on the PDF, `width_height` in whole millimetres.
    ///
    /// - From a picture: 10 to 100 each, width to height 0.1 to 10. The picture is scaled to it, best with the
    ///   same ratio.
    /// - Circle drawn by the system: 38_38, 40_40, 42_42, 45_45, 50_50 or 58_58.
    /// - Ellipse drawn by the system: 40_30 or 45_30; not for official and contract seals.
    ///
    /// * On the wire: `SealSize`, String, optional
    /// * Pattern: `[0-9]+_[0-9]+` (not checked before sending)
    /// * If `GenerateSource` is `SealGenerateSourceSystem` and `SealStyle` is `circle` or left out: only `38_38`,
    ///   `40_40`, `42_42`, `45_45`, `50_50`, `58_58` (others log a warning)
    /// * If `GenerateSource` is `SealGenerateSourceSystem` and `SealStyle` is `ellipse`: only `40_30`, `45_30`
    ///   (others log a warning)
    /// * If `SealImage` is set: pattern `([1-9][0-9]|100)_([1-9][0-9]|100)` (not checked before sending)
    /// * Example: `42_42`
    /// * Known values: `38_38`, `40_40`, `42_42`, `45_45`, `50_50`, `58_58`, `40_30`, `45_30`
    pub seal_size: Option<String>,

    /// Tax number of the organization. If left out, the unified social credit code is taken, but an organization that
    /// was verified by authorization letter has to send it.
    ///
    /// - On the wire: `TaxIdentifyCode`, String, optional
    /// - Has an effect only if `SealType` is `INVOICE`
    /// - Example: `91278105MA09226546`
    pub tax_identify_code: Option<String>,

    /// Description of the seal.
    ///
    /// - On the wire: `SealDescription`, String, optional
    /// - Example: `印章描述说明`
    pub seal_description: Option<String>,

    /// Special settings, normally not sent.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: Option<Vec<ActionSetting>>,
}

impl CreateSealByImageRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(seal_name: impl Into<String>) -> Self {
        Self {
            seal_name: seal_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `SealImage`. Picture of the seal.
    pub fn seal_image(mut self, seal_image: impl Into<String>) -> Self {
        self.seal_image = Some(seal_image.into());
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `GenerateSource`. Where the picture of the seal comes from.
    #[inline]
    pub fn generate_source(mut self, generate_source: SealGenerateSource) -> Self {
        self.generate_source = Some(generate_source);
        self
    }

    /// Sets `SealType`. Kind of seal.
    #[inline]
    pub fn seal_type(mut self, seal_type: NewSealType) -> Self {
        self.seal_type = Some(seal_type);
        self
    }

    /// Sets `SealHorizontalText`. Horizontal text in the seal.
    pub fn seal_horizontal_text(
        mut self,
        seal_horizontal_text: impl Into<String>,
    ) -> Self {
        self.seal_horizontal_text = Some(seal_horizontal_text.into());
        self
    }

    /// Sets `SealStyle`. Shape of a seal drawn by the system.
    #[inline]
    pub fn seal_style(mut self, seal_style: SealShape) -> Self {
        self.seal_style = Some(seal_style);
        self
    }

    /// Sets `SubSealType`. Subtype of the seal, such as `OTHER_58`, for a seal drawn by the system, whose horizontal
    /// text becomes the name of the subtype.
    pub fn sub_seal_type(mut self, sub_seal_type: impl Into<String>) -> Self {
        self.sub_seal_type = Some(sub_seal_type.into());
        self
    }

    /// Sets `SealSize`. Physical size of the seal on the PDF, `width_height` in whole millimetres.
    pub fn seal_size(mut self, seal_size: impl Into<String>) -> Self {
        self.seal_size = Some(seal_size.into());
        self
    }

    /// Sets `TaxIdentifyCode`. Tax number of the organization.
    pub fn tax_identify_code(mut self, tax_identify_code: impl Into<String>) -> Self {
        self.tax_identify_code = Some(tax_identify_code.into());
        self
    }

    /// Sets `SealDescription`. Description of the seal.
    pub fn seal_description(mut self, seal_description: impl Into<String>) -> Self {
        self.seal_description = Some(seal_description.into());
        self
    }

    /// Sets `Options`. Special settings, normally not sent.
    #[inline]
    pub fn options(mut self, options: Vec<ActionSetting>) -> Self {
        self.options = Some(options);
        self
    }
}

/// Response of [`Client::create_seal_by_image`].
#[non_exhaustive]
pub struct CreateSealByImageResponse {
    /// Identifier of the seal. Store it; it is needed to pick the seal for sign fields and to manage it.
    ///
    /// - On the wire: `SealId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `429b82b4xxxx0a90d45c715bad7`
    pub seal_id: String,

    /// Link to a preview of the seal. Empty for a seal made from a picture.
    ///
    /// - On the wire: `ImageUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.ess.tencent.cn/bresource/resource/resource/0/0.PNG?hkey=a6cdd6******64d4`
    /// - Valid for 24 hours
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_url: Option<String>,

    /// Path in the e-Sign mini program where the operator passes face recognition. Empty by default.
    ///
    /// - On the wire: `SealOperatorVerifyPath`, String
    /// - Example: `/pages/guide/index?to=FACE_IDENTIFY&request_token=yDXXXXXXXXXXXXXX&expired_time=1758888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_path: Option<String>,

    /// Link to a QR code that opens the e-Sign mini program where the operator passes face recognition. Empty by
    /// default.
    ///
    /// - On the wire: `SealOperatorVerifyQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxxxxxxxxxxxxxxxxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_qrcode_url: Option<String>,

    /// When a seal is only previewed: link to a picture of it on a sample document.
    ///
    /// - On the wire: `PreviewFileUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxx`
    /// - Valid for 90 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_file_url: Option<String>,

    /// When a seal is only previewed: link to a PDF of it on a sample document.
    ///
    /// - On the wire: `PreviewPdfUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.PDF?hkey=xxxxxxxxxx`
    /// - Valid for 90 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_pdf_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateSealByImageResponse {
    /// How long [`Self::image_url`] is valid: 24 hours.
    pub const IMAGE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(86400);

    /// How long [`Self::preview_file_url`] is valid: 90 days.
    pub const PREVIEW_FILE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(
        7776000,
    );

    /// How long [`Self::preview_pdf_url`] is valid: 90 days.
    pub const PREVIEW_PDF_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);
}

impl CreateSealByImageResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_seal_approved`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateSealByImageRequest,
    ) -> ChannelDescribeOrganizationSealsRequest {
        ChannelDescribeOrganizationSealsRequest {
            seal_id: Some(self.seal_id.clone()),
            seal_statuses: Some(
                Vec::from([crate::essbasic::v2021_05_26::actions::SealStatusFilter::All]),
            ),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

rt::text_enum! {
    /// Where the picture of a new seal comes from.
    pub enum SealGenerateSource, UnknownSealGenerateSource {
        /// `SealGenerateSourceSystem` – Drawn by the system; no picture is needed.
        System = "SealGenerateSourceSystem",
    }
}

rt::text_enum! {
    /// Kind of seal to create.
    pub enum NewSealType, UnknownNewSealType {
        /// `OFFICIAL` – Official seal of the organization.
        Official = "OFFICIAL",
        /// `CONTRACT` – Seal for contracts.
        Contract = "CONTRACT",
        /// `FINANCE` – Seal for finance.
        Finance = "FINANCE",
        /// `PERSONNEL` – Seal for personnel matters.
        Personnel = "PERSONNEL",
        /// `INVOICE` – Seal for invoices.
        Invoice = "INVOICE",
        /// `OTHER` – Another seal.
        Other = "OTHER",
    }
}

rt::text_enum! {
    /// Shape of a seal drawn by the system.
    pub enum SealShape, UnknownSealShape {
        /// `circle` – A circle.
        Circle = "circle",
        /// `ellipse` – An ellipse.
        Ellipse = "ellipse",
    }
}

impl rt::Action for CreateSealByImageRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSealByImage")
    };
    type Response = CreateSealByImageResponse;
}

rt::request! {
    CreateSealByImageRequest {
        0 agent: Option "Agent", required();
        1 seal_name: "SealName", required().limits(&[max_chars(50)]);
        2 seal_image: Option "SealImage",
            sensitive()
            .limits(&[max_bytes(10485760), max_file_bytes(5242880), format(Base64)]);
        3 operator: Option "Operator";
        4 generate_source: Option "GenerateSource", known();
        5 seal_type: Option "SealType", known();
        6 seal_horizontal_text: Option "SealHorizontalText", limits(&[max_chars(15).warn()]);
        7 seal_style: Option "SealStyle",
            known()
            .cases(&[when(&[is(&["GenerateSource"], &["SealGenerateSourceSystem"]), is_by_default(&["SealType"], &["OFFICIAL", "CONTRACT"])]).values(&["circle"])]);
        8 sub_seal_type: Option "SubSealType";
        9 seal_size: Option "SealSize",
            cases(&[when(&[is(&["GenerateSource"], &["SealGenerateSourceSystem"]), is_by_default(&["SealStyle"], &["circle"])]).values(&["38_38", "40_40", "42_42", "45_45", "50_50", "58_58"]), when(&[is(&["GenerateSource"], &["SealGenerateSourceSystem"]), is(&["SealStyle"], &["ellipse"])]).values(&["40_30", "45_30"])]);
        10 tax_identify_code: Option "TaxIdentifyCode";
        11 seal_description: Option "SealDescription";
        12 options: Option "Options";
    }
    rules [
        AtLeastOneOf(&[&["SealImage"], &["GenerateSource"]]),
        If { effect: Only, field: &["SealStyle"], when: &[is(&["GenerateSource"], &["SealGenerateSourceSystem"])] },
        If { effect: Only, field: &["SubSealType"], when: &[is(&["SealType"], &["OTHER"]), is(&["GenerateSource"], &["SealGenerateSourceSystem"])] },
        If { effect: Only, field: &["TaxIdentifyCode"], when: &[is(&["SealType"], &["INVOICE"])] },
        AtMostOneOf(&[&["SealHorizontalText"], &["SubSealType"]]),
    ]
}

rt::response! {
    CreateSealByImageResponse {
        0 seal_id: "SealId", always();
        1 image_url: Option "ImageUrl", sensitive();
        2 seal_operator_verify_path: Option "SealOperatorVerifyPath", sensitive();
        3 seal_operator_verify_qrcode_url: Option "SealOperatorVerifyQrcodeUrl", sensitive();
        4 preview_file_url: Option "PreviewFileUrl", sensitive();
        5 preview_pdf_url: Option "PreviewPdfUrl", sensitive();
        6 request_id: "RequestId";
    }
}
