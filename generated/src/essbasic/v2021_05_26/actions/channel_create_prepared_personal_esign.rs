// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreatePreparedPersonalEsign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{AutoSignScene, IdCardTypeOrOther};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Imports a personal seal. For electronic prescriptions only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePreparedPersonalEsign)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelCreatePreparedPersonalEsignRequest,
    ///     ChannelCreatePreparedPersonalEsignRequestArgs, Client, IdCardTypeOrOther, Operator,
    ///     UserInfo,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwJBUUckpkl05jrUuxCKSQvQxffCN28")
    ///             .organization("org_dianzqin"),
    ///     );
    /// let request = ChannelCreatePreparedPersonalEsignRequest::new(ChannelCreatePreparedPersonalEsignRequestArgs {
    ///         user_name: "印章归属个人姓名".into(),
    ///         id_card_number: "身份证件号码".into(),
    ///         seal_name: "我的印章名称".into(),
    ///     })
    ///     .operator(UserInfo::new().open_id("UxSq3Yhw6lLHwsZd9RZTCOz69ewqFzXChxs3bMD"))
    ///     .id_card_type(IdCardTypeOrOther::from(""))
    ///     .mobile("135*111");
    /// let response = client.channel_create_prepared_personal_esign(&request).await?;
    /// println!("{}", response.seal_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_prepared_personal_esign(
        &self,
        request: &ChannelCreatePreparedPersonalEsignRequest,
    ) -> impl Future<
        Output = Result<ChannelCreatePreparedPersonalEsignResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_prepared_personal_esign`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

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
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: String,

    /// Name of the seal; no two seals of an organization may have the same.
    ///
    /// - On the wire: `SealName`, String, required
    /// - Limit: at most 50 characters (checked before sending), at least 1 character (not checked before sending),
    ///   only Chinese characters (not checked before sending)
    /// - Example: `我的印章名称`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_name: String,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: Option<UserInfo>,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardTypeOrOther>,

    /// Mobile number. Required when automatic signing is to be opened.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// File ID of the picture of the seal, from `UploadFiles`.
    ///
    /// - On the wire: `FileId`, String, optional
    /// - Example: `yDtOJUUckpftturtURxNEFKShAukAd2b`
    pub file_id: Option<String>,

    /// Scene the seal is used in.
    ///
    /// - On the wire: `SceneKey`, String, optional
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: Option<AutoSignScene>,

    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `LicenseType`, Integer, optional
    /// - Example: `0`
    /// - Deprecated: since 2026-10-26. No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer used.")]
    pub license_type: Option<i64>,

    /// Not open for use. Picture of the seal, Base64.
    ///
    /// - On the wire: `SealImage`, String, optional
    /// - Limit: base64 text (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-10-26; use `FileId` instead
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; use `FileId` instead")]
    pub seal_image: Option<String>,

    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `EnableAutoSign`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: since 2026-10-26. No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer used.")]
    pub enable_auto_sign: Option<bool>,

    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `SealImageCompress`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: since 2026-10-26. No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer used.")]
    pub seal_image_compress: Option<bool>,
}

impl ChannelCreatePreparedPersonalEsignRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ChannelCreatePreparedPersonalEsignRequestArgs) -> Self {
        Self {
            user_name: args.user_name,
            id_card_number: args.id_card_number,
            seal_name: args.seal_name,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
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
    pub fn id_card_type(mut self, id_card_type: IdCardTypeOrOther) -> Self {
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

    /// Sets `SceneKey`. Scene the seal is used in.
    #[inline]
    pub fn scene_key(mut self, scene_key: AutoSignScene) -> Self {
        self.scene_key = Some(scene_key);
        self
    }

    /// Sets `LicenseType`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer used.")]
    #[allow(deprecated)]
    #[inline]
    pub fn license_type(mut self, license_type: i64) -> Self {
        self.license_type = Some(license_type);
        self
    }

    /// Sets `SealImage`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; use `FileId` instead")]
    #[allow(deprecated)]
    pub fn seal_image(mut self, seal_image: impl Into<String>) -> Self {
        self.seal_image = Some(seal_image.into());
        self
    }

    /// Sets `EnableAutoSign`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer used.")]
    #[allow(deprecated)]
    #[inline]
    pub fn enable_auto_sign(mut self, enable_auto_sign: bool) -> Self {
        self.enable_auto_sign = Some(enable_auto_sign);
        self
    }

    /// Sets `SealImageCompress`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer used.")]
    #[allow(deprecated)]
    #[inline]
    pub fn seal_image_compress(mut self, seal_image_compress: bool) -> Self {
        self.seal_image_compress = Some(seal_image_compress);
        self
    }
}

/// Named arguments of [`ChannelCreatePreparedPersonalEsignRequest::new`].
#[derive(Clone)]
pub struct ChannelCreatePreparedPersonalEsignRequestArgs {
    /// `UserName` – Name of the person who owns the seal.
    pub user_name: String,
    /// `IdCardNumber` – Number of the identity document.
    pub id_card_number: String,
    /// `SealName` – Name of the seal; no two seals of an organization may have the same.
    pub seal_name: String,
}

/// Response of [`Client::channel_create_prepared_personal_esign`].
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignResponse {
    /// Identifier of the seal, shown in the console under seals. Keep it: sign fields and operations on seals refer
    /// to it.
    ///
    /// - On the wire: `SealId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCYIUUckp7t75mxUxAAGY1B8z3p0AIA`
    pub seal_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelCreatePreparedPersonalEsignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreatePreparedPersonalEsign")
    };
    type Response = ChannelCreatePreparedPersonalEsignResponse;
}

rt::request! {
    ChannelCreatePreparedPersonalEsignRequest {
        0 agent: Option "Agent", required();
        1 user_name: "UserName", required().sensitive();
        2 id_card_number: "IdCardNumber",
            required()
            .sensitive()
            .cases(&[when(&[is_by_default(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        3 seal_name: "SealName", required().sensitive().limits(&[max_chars(50)]);
        4 operator: Option "Operator";
        5 id_card_type: Option "IdCardType", known();
        6 mobile: Option "Mobile", sensitive();
        7 file_id: Option "FileId";
        8 scene_key: Option "SceneKey", known();
        9 license_type: Option "LicenseType";
        10 seal_image: Option "SealImage", sensitive().limits(&[format(Base64)]);
        11 enable_auto_sign: Option "EnableAutoSign";
        12 seal_image_compress: Option "SealImageCompress";
    }
}

rt::response! {
    ChannelCreatePreparedPersonalEsignResponse {
        0 seal_id: "SealId", always();
        1 request_id: "RequestId";
    }
}
