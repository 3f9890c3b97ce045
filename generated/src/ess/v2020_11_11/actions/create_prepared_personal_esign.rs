// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreatePreparedPersonalEsign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{AutoSignScene, IdCardType};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Imports a personal seal. For electronic prescriptions only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePreparedPersonalEsign)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.IdCardNumberCheckFailed` – Name and identity document do not match.
    /// - `FailedOperation.LicenseNoQuota` – The licences for automatic signing are used up.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `InvalidParameterValue.InvalidMobile` – A mobile number is not valid.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreatePreparedPersonalEsignRequest, CreatePreparedPersonalEsignRequestArgs,
    ///     IdCardType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDCYCUUckp7k0tlrUxLgPeIB2r7yVxrA"));
    /// let request = CreatePreparedPersonalEsignRequest::new(CreatePreparedPersonalEsignRequestArgs {
    ///         user_name: "印章归属个人姓名".into(),
    ///         id_card_number: "身份证件号码".into(),
    ///         seal_name: "我的印章名称".into(),
    ///     })
    ///     .id_card_type(IdCardType::from(""))
    ///     .mobile("135*111")
    ///     .file_id("yDxdfffxxxxxxxx");
    /// let response = client.create_prepared_personal_esign(&request).await?;
    /// println!("{}", response.seal_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_prepared_personal_esign(
        &self,
        request: &CreatePreparedPersonalEsignRequest,
    ) -> impl Future<Output = Result<CreatePreparedPersonalEsignResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_prepared_personal_esign`].
#[must_use]
#[non_exhaustive]
pub struct CreatePreparedPersonalEsignRequest {
    /// Name of the person who owns the seal.
    ///
    /// - On the wire: `UserName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_name: String,

    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, required
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN` or left out: exactly 18 characters (logs a
    ///   warning), pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `420528****1929`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: String,

    /// Name of the seal.
    ///
    /// - On the wire: `SealName`, String, required
    /// - Limit: at most 50 characters (checked before sending), at least 1 character (not checked before sending)
    /// - Example: `财务章`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_name: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Mobile number. Required when automatic signing is to be opened.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `187****7831`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// File ID of the picture of the seal, from `UploadFiles`.
    ///
    /// - On the wire: `FileId`, String, optional
    pub file_id: Option<String>,

    /// Colour of the seal.
    ///
    /// - On the wire: `SealColor`, String, optional
    /// - Default: `BLACK`, applied by the service
    /// - Has an effect only if `ProcessSeal` is `true`
    /// - Example: `BLACK`
    pub seal_color: Option<PersonalSealColor>,

    /// Whether the picture of the seal is made transparent and its colour stronger.
    ///
    /// - On the wire: `ProcessSeal`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub process_seal: Option<bool>,

    /// Scene of personal automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, optional
    /// - Default: `E_PRESCRIPTION_AUTO_SIGN`, applied by the service
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: Option<AutoSignScene>,

    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `LicenseType`, Integer, optional
    /// - Example: `0`
    /// - Deprecated: since 2026-11-20. No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. No longer used.")]
    pub license_type: Option<i64>,

    /// Not open for use. Picture of the seal, Base64.
    ///
    /// - On the wire: `SealImage`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-11-20; use `FileId` instead
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20; use `FileId` instead")]
    pub seal_image: Option<String>,

    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `EnableAutoSign`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: since 2026-11-20. No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. No longer used.")]
    pub enable_auto_sign: Option<bool>,

    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `SealImageCompress`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: since 2026-11-20. No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. No longer used.")]
    pub seal_image_compress: Option<bool>,
}

impl CreatePreparedPersonalEsignRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreatePreparedPersonalEsignRequestArgs) -> Self {
        Self {
            user_name: args.user_name,
            id_card_number: args.id_card_number,
            seal_name: args.seal_name,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `IdCardType`. Kind of identity document.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `Mobile`. Mobile number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `FileId`. File ID of the picture of the seal, from `UploadFiles`.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Sets `SealColor`. Colour of the seal.
    #[inline]
    pub fn seal_color(mut self, seal_color: PersonalSealColor) -> Self {
        self.seal_color = Some(seal_color);
        self
    }

    /// Sets `ProcessSeal`. Whether the picture of the seal is made transparent and its colour stronger.
    #[inline]
    pub fn process_seal(mut self, process_seal: bool) -> Self {
        self.process_seal = Some(process_seal);
        self
    }

    /// Sets `SceneKey`. Scene of personal automatic signing.
    #[inline]
    pub fn scene_key(mut self, scene_key: AutoSignScene) -> Self {
        self.scene_key = Some(scene_key);
        self
    }

    /// Sets `LicenseType`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. No longer used.")]
    #[allow(deprecated)]
    #[inline]
    pub fn license_type(mut self, license_type: i64) -> Self {
        self.license_type = Some(license_type);
        self
    }

    /// Sets `SealImage`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20; use `FileId` instead")]
    #[allow(deprecated)]
    pub fn seal_image(mut self, seal_image: impl Into<String>) -> Self {
        self.seal_image = Some(seal_image.into());
        self
    }

    /// Sets `EnableAutoSign`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. No longer used.")]
    #[allow(deprecated)]
    #[inline]
    pub fn enable_auto_sign(mut self, enable_auto_sign: bool) -> Self {
        self.enable_auto_sign = Some(enable_auto_sign);
        self
    }

    /// Sets `SealImageCompress`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. No longer used.")]
    #[allow(deprecated)]
    #[inline]
    pub fn seal_image_compress(mut self, seal_image_compress: bool) -> Self {
        self.seal_image_compress = Some(seal_image_compress);
        self
    }
}

/// Named arguments of [`CreatePreparedPersonalEsignRequest::new`].
#[derive(Clone)]
pub struct CreatePreparedPersonalEsignRequestArgs {
    /// `UserName` – Name of the person who owns the seal.
    pub user_name: String,
    /// `IdCardNumber` – Number of the identity document.
    pub id_card_number: String,
    /// `SealName` – Name of the seal.
    pub seal_name: String,
}

/// Response of [`Client::create_prepared_personal_esign`].
#[non_exhaustive]
pub struct CreatePreparedPersonalEsignResponse {
    /// Identifier of the seal. Keep it: the person finds the seal by it after verification.
    ///
    /// - On the wire: `SealId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    pub seal_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Colour of a personal seal.
    pub enum PersonalSealColor, UnknownPersonalSealColor {
        /// `BLACK` – Black.
        Black = "BLACK",
        /// `RED` – Red.
        Red = "RED",
        /// `BLUE` – Blue.
        Blue = "BLUE",
    }
}

impl rt::Action for CreatePreparedPersonalEsignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(4),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreatePreparedPersonalEsign")
    };
    type Response = CreatePreparedPersonalEsignResponse;
}

rt::request! {
    CreatePreparedPersonalEsignRequest {
        0 user_name: "UserName", required().sensitive();
        1 id_card_number: "IdCardNumber",
            required()
            .sensitive()
            .cases(&[when(&[is_by_default(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        2 seal_name: "SealName", required().sensitive().limits(&[max_chars(50)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 operator: Option "Operator";
        5 id_card_type: Option "IdCardType", known();
        6 mobile: Option "Mobile", sensitive();
        7 file_id: Option "FileId";
        8 seal_color: Option "SealColor", known();
        9 process_seal: Option "ProcessSeal";
        10 scene_key: Option "SceneKey", known();
        11 license_type: Option "LicenseType";
        12 seal_image: Option "SealImage", sensitive();
        13 enable_auto_sign: Option "EnableAutoSign";
        14 seal_image_compress: Option "SealImageCompress";
    }
    rules [
        If { effect: Only, field: &["SealColor"], when: &[is(&["ProcessSeal"], &["true"])] },
    ]
}

rt::response! {
    CreatePreparedPersonalEsignResponse {
        0 seal_id: "SealId", always();
        1 request_id: "RequestId";
    }
}
