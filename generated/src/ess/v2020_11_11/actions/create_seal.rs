// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateSeal.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeOrganizationSealsRequest;
use crate::ess::v2020_11_11::types::{ActionSetting, Agent, UserInfo};

impl Client {
    /// Creates an electronic seal for the organization, either from an uploaded picture, which e-Sign reviews by
    /// hand, or drawn by the system (`GenerateSource`).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSeal)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateSealResponse::follow_up) to
    ///   [`wait_until_seal_approved`](Self::wait_until_seal_approved)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.FailedConverToQiWeiUserId` – The initiator has not verified their identity in WeCom.
    /// - `FailedOperation.FailedOpenWkAppReview` – The organization has switched off reviews.
    /// - `FailedOperation.FailedUpdateTemplateOperation` – The template was not updated.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.AlreadyHas` – The same thing exists already.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `ResourceNotFound.WeWorkUser` – None of those who decide has verified their identity in WeCom.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateSealRequest, NewSealType, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDt2RUUckpfnij59UEF24JRO0rtOBcfq"));
    /// let request = CreateSealRequest::new("ceshi")
    ///     .seal_type(NewSealType::Other)
    ///     .seal_size("42_42");
    /// let response = client.create_seal(&request).await?;
    /// println!("{}", response.seal_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_seal(
        &self,
        request: &CreateSealRequest,
    ) -> impl Future<Output = Result<CreateSealResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_seal`].
///
/// - Set at most one of `SealHorizontalText`, `SubSealType`.
#[must_use]
#[non_exhaustive]
pub struct CreateSealRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the seal; no two seals of an organization may have the same.
    ///
    /// - On the wire: `SealName`, String, required
    /// - Limit: at most 50 characters (checked before sending), at least 1 character (not checked before sending),
    ///   only Chinese characters (not checked before sending)
    /// - Example: `公司印章`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_name: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Where the picture of the seal comes from. If left out it is `Image`.
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

    /// Subtype of the seal, such as `OTHER_58`, for a seal drawn by the system, whose horizontal text becomes the
    /// name of the subtype. Customer service names the subtypes.
    ///
    /// - On the wire: `SubSealType`, String, optional
    /// - Has an effect only if `SealType` is `OTHER` and `GenerateSource` is `SealGenerateSourceSystem`
    /// - Example: `OTHER_34`
    /// - Allowlisted: available only after the vendor has turned it on
    pub sub_seal_type: Option<String>,

    /// Name of the picture file.
    ///
    /// - On the wire: `FileName`, String, optional
    /// - Limit: at most 50 characters (checked before sending), at least 1 character (not checked before sending)
    /// - Example: `印章图片.png`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_name: Option<String>,

    /// Picture of the seal, for one that is not drawn by the system. This seal is reviewed by hand.
    ///
    /// - On the wire: `Image`, String, optional
    /// - Limit: at most 10485760 bytes (checked before sending), at most 5 MB before Base64 (checked before sending),
    ///   base64 text (logs a warning), a file of type `jpg`, `png` (not checked before sending)
    /// - Wins over `SealStyle`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image: Option<String>,

    /// Width of the seal in pixels.
    ///
    /// - On the wire: `Width`, Integer, optional
    /// - Example: `10`
    /// - Deprecated: since 2026-11-20. No longer used; seals have a standard size.
    #[deprecated(note = "since 2026-11-20. No longer used; seals have a standard size.")]
    pub width: Option<i64>,

    /// Height of the seal in pixels.
    ///
    /// - On the wire: `Height`, Integer, optional
    /// - Example: `20`
    /// - Deprecated: since 2026-11-20. No longer used; seals have a standard size.
    #[deprecated(note = "since 2026-11-20. No longer used; seals have a standard size.")]
    pub height: Option<i64>,

    /// Colour of the seal; only red is supported.
    ///
    /// - On the wire: `Color`, String, optional
    /// - Default: `RED`, applied by the service
    /// - Example: `Red`
    /// - Known values: `RED`
    pub color: Option<String>,

    /// Horizontal text in the seal. A text wider than the seal is set closer first and then smaller.
    ///
    /// - On the wire: `SealHorizontalText`, String, optional
    /// - Limit: at most 15 characters (logs a warning)
    /// - Example: `横向文字`
    pub seal_horizontal_text: Option<String>,

    /// Not supported at present. Text below in the seal.
    ///
    /// - On the wire: `SealChordText`, String, optional
    /// - Example: `下弦文字`
    pub seal_chord_text: Option<String>,

    /// Middle of a seal drawn by the system; only a star is supported.
    ///
    /// - On the wire: `SealCentralType`, String, optional
    /// - Example: `Star`
    /// - Known values: `STAR`
    pub seal_central_type: Option<String>,

    /// Token of an uploaded picture of the seal, made by the server.
    ///
    /// - On the wire: `FileToken`, String, optional
    /// - Example: `4GQptRKfMnJqX8`
    /// - Wins over `SealStyle`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_token: Option<String>,

    /// Shape of a seal drawn by the system.
    ///
    /// - On the wire: `SealStyle`, String, optional
    /// - Default: `circle`, applied by the service
    /// - If `GenerateSource` is `SealGenerateSourceSystem` and `SealType` is `OFFICIAL` or `CONTRACT` or left out:
    ///   only `circle` (others log a warning)
    /// - Example: `circle`
    /// - Ignored if `Image` or `FileToken` is given
    pub seal_style: Option<SealShape>,

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
    /// * If `Image` is set: pattern `([1-9][0-9]|100)_([1-9][0-9]|100)` (not checked before sending)
    /// * If `FileToken` is set: pattern `([1-9][0-9]|100)_([1-9][0-9]|100)` (not checked before sending)
    /// * Example: `42_42`
    /// * Known values: `38_38`, `40_40`, `42_42`, `45_45`, `50_50`, `58_58`, `40_30`, `45_30`
    pub seal_size: Option<String>,

    /// Tax number of the organization. If left out, the unified social credit code is taken, but an organization that
    /// was verified by authorization letter has to send it.
    ///
    /// - On the wire: `TaxIdentifyCode`, String, optional
    /// - Has an effect only if `SealType` is `INVOICE`
    /// - Example: `lvCCkIZsXxFY`
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

impl CreateSealRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(seal_name: impl Into<String>) -> Self {
        Self {
            seal_name: seal_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
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

    /// Sets `SubSealType`. Subtype of the seal, such as `OTHER_58`, for a seal drawn by the system, whose horizontal
    /// text becomes the name of the subtype.
    pub fn sub_seal_type(mut self, sub_seal_type: impl Into<String>) -> Self {
        self.sub_seal_type = Some(sub_seal_type.into());
        self
    }

    /// Sets `FileName`. Name of the picture file.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets `Image`. Picture of the seal, for one that is not drawn by the system.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `Width`. Width of the seal in pixels.
    #[deprecated(note = "since 2026-11-20. No longer used; seals have a standard size.")]
    #[allow(deprecated)]
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `Height`. Height of the seal in pixels.
    #[deprecated(note = "since 2026-11-20. No longer used; seals have a standard size.")]
    #[allow(deprecated)]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `Color`. Colour of the seal; only red is supported.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
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

    /// Sets `SealChordText`. Not supported at present.
    pub fn seal_chord_text(mut self, seal_chord_text: impl Into<String>) -> Self {
        self.seal_chord_text = Some(seal_chord_text.into());
        self
    }

    /// Sets `SealCentralType`. Middle of a seal drawn by the system; only a star is supported.
    pub fn seal_central_type(mut self, seal_central_type: impl Into<String>) -> Self {
        self.seal_central_type = Some(seal_central_type.into());
        self
    }

    /// Sets `FileToken`. Token of an uploaded picture of the seal, made by the server.
    pub fn file_token(mut self, file_token: impl Into<String>) -> Self {
        self.file_token = Some(file_token.into());
        self
    }

    /// Sets `SealStyle`. Shape of a seal drawn by the system.
    #[inline]
    pub fn seal_style(mut self, seal_style: SealShape) -> Self {
        self.seal_style = Some(seal_style);
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

/// Response of [`Client::create_seal`].
#[non_exhaustive]
pub struct CreateSealResponse {
    /// Identifier of the seal, shown in the console under seals. Keep it: sign fields and operations on seals refer
    /// to it.
    ///
    /// - On the wire: `SealId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `429b82b40900a9f870a90d45c715bad7`
    pub seal_id: String,

    /// Link to a preview of the seal.
    ///
    /// - On the wire: `ImageUrl`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxxxxxxxxxxxxxxxxxxx`
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

impl CreateSealResponse {
    /// How long [`Self::image_url`] is valid: 24 hours.
    pub const IMAGE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(86400);

    /// How long [`Self::preview_file_url`] is valid: 90 days.
    pub const PREVIEW_FILE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(
        7776000,
    );

    /// How long [`Self::preview_pdf_url`] is valid: 90 days.
    pub const PREVIEW_PDF_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);
}

impl CreateSealResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_seal_approved`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    #[allow(deprecated)]
    pub fn follow_up(
        &self,
        request: &CreateSealRequest,
    ) -> DescribeOrganizationSealsRequest {
        DescribeOrganizationSealsRequest {
            seal_id: Some(self.seal_id.clone()),
            seal_statuses: Some(
                Vec::from([crate::ess::v2020_11_11::actions::SealStatusFilter::All]),
            ),
            operator: request.operator.clone(),
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

impl rt::Action for CreateSealRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSeal")
    };
    type Response = CreateSealResponse;
}

rt::request! {
    CreateSealRequest {
        0 operator: Option "Operator", required();
        1 seal_name: "SealName", required().sensitive().limits(&[max_chars(50)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 generate_source: Option "GenerateSource", known();
        4 seal_type: Option "SealType", known();
        5 sub_seal_type: Option "SubSealType";
        6 file_name: Option "FileName", sensitive().limits(&[max_chars(50)]);
        7 image: Option "Image", sensitive().limits(&[max_bytes(10485760), max_file_bytes(5242880), format(Base64)]);
        8 width: Option "Width";
        9 height: Option "Height";
        10 color: Option "Color";
        11 seal_horizontal_text: Option "SealHorizontalText", limits(&[max_chars(15).warn()]);
        12 seal_chord_text: Option "SealChordText";
        13 seal_central_type: Option "SealCentralType";
        14 file_token: Option "FileToken", sensitive();
        15 seal_style: Option "SealStyle",
            known()
            .cases(&[when(&[is(&["GenerateSource"], &["SealGenerateSourceSystem"]), is_by_default(&["SealType"], &["OFFICIAL", "CONTRACT"])]).values(&["circle"])]);
        16 seal_size: Option "SealSize",
            cases(&[when(&[is(&["GenerateSource"], &["SealGenerateSourceSystem"]), is_by_default(&["SealStyle"], &["circle"])]).values(&["38_38", "40_40", "42_42", "45_45", "50_50", "58_58"]), when(&[is(&["GenerateSource"], &["SealGenerateSourceSystem"]), is(&["SealStyle"], &["ellipse"])]).values(&["40_30", "45_30"])]);
        17 tax_identify_code: Option "TaxIdentifyCode";
        18 seal_description: Option "SealDescription";
        19 options: Option "Options";
    }
    rules [
        If { effect: Only, field: &["SubSealType"], when: &[is(&["SealType"], &["OTHER"]), is(&["GenerateSource"], &["SealGenerateSourceSystem"])] },
        If { effect: Only, field: &["TaxIdentifyCode"], when: &[is(&["SealType"], &["INVOICE"])] },
        AtMostOneOf(&[&["SealHorizontalText"], &["SubSealType"]]),
    ]
}

rt::response! {
    CreateSealResponse {
        0 seal_id: "SealId", always();
        1 image_url: Option "ImageUrl", sensitive();
        2 seal_operator_verify_path: Option "SealOperatorVerifyPath", sensitive();
        3 seal_operator_verify_qrcode_url: Option "SealOperatorVerifyQrcodeUrl", sensitive();
        4 preview_file_url: Option "PreviewFileUrl", sensitive();
        5 preview_pdf_url: Option "PreviewPdfUrl", sensitive();
        6 request_id: "RequestId";
    }
}
