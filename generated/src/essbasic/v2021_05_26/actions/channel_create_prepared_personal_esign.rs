// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreatePreparedPersonalEsign.yaml

use crate::essbasic::v2021_05_26::enums::{AutoSignScene, IdCardTypeOrOther};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Imports a personal seal from a picture. For electronic prescriptions only; ask the account manager before use.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePreparedPersonalEsign)
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
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
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
    /// let response = desk.channel_create_prepared_personal_esign(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_prepared_personal_esign(
        &self,
        request: &ChannelCreatePreparedPersonalEsignRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreatePreparedPersonalEsignResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreatePreparedPersonalEsignRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreatePreparedPersonalEsign",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreatePreparedPersonalEsignResponse;
}

/// What is sent by [`Client::channel_create_prepared_personal_esign`](crate::essbasic::v2021_05_26::Client::channel_create_prepared_personal_esign).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the person who owns the seal.
    ///
    /// - On the wire: `UserName`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_name: ::std::string::String,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits.
    ///
    /// - On the wire: `IdCardNumber`, String, required
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::string::String,
    /// Name of the seal, in Chinese characters. Names are unique within an organization.
    ///
    /// - On the wire: `SealName`, String, required
    /// - Limit: at most 50 characters (else a warning), at least 1 character (not checked)
    /// - Example: `我的印章名称`
    pub seal_name: ::std::string::String,
    /// Employee who makes the call; must be allowed to make it and to use the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: ::std::option::Option<UserInfo>,
    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<IdCardTypeOrOther>,
    /// Mobile number. Required when automatic signing is to be opened.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// File ID of the picture of the seal, from `UploadFiles`.
    ///
    /// - On the wire: `FileId`, String, optional
    /// - Example: `yDtOJUUckpftturtURxNEFKShAukAd2b`
    pub file_id: ::std::option::Option<::std::string::String>,
    /// Scene the seal is used in.
    ///
    /// - On the wire: `SceneKey`, String, optional
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: ::std::option::Option<AutoSignScene>,
    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `LicenseType`, Integer, optional
    /// - Example: `0`
    /// - Deprecated: since 2026-10-26; No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer used.")]
    pub license_type: ::std::option::Option<i64>,
    /// Not open for use. Picture of the seal, Base64.
    ///
    /// - On the wire: `SealImage`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-10-26; use `FileId` instead
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; use `FileId` instead")]
    pub seal_image: ::std::option::Option<::std::string::String>,
    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `EnableAutoSign`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: since 2026-10-26; No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer used.")]
    pub enable_auto_sign: ::std::option::Option<bool>,
    /// Not open for use. Has no effect.
    ///
    /// - On the wire: `SealImageCompress`, Boolean, optional
    /// - Example: `false`
    /// - Deprecated: since 2026-10-26; No longer used.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer used.")]
    pub seal_image_compress: ::std::option::Option<bool>,
}

impl ChannelCreatePreparedPersonalEsignRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: ChannelCreatePreparedPersonalEsignRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            user_name: args.user_name,
            id_card_number: args.id_card_number,
            seal_name: args.seal_name,
            operator: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            file_id: ::std::option::Option::None,
            scene_key: ::std::option::Option::None,
            #[allow(deprecated)]
            license_type: ::std::option::Option::None,
            #[allow(deprecated)]
            seal_image: ::std::option::Option::None,
            #[allow(deprecated)]
            enable_auto_sign: ::std::option::Option::None,
            #[allow(deprecated)]
            seal_image_compress: ::std::option::Option::None,
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
    /// Employee who makes the call; must be allowed to make it and to use the data it names.
    ///
    /// `Operator` on the wire.
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    #[must_use]
    pub fn id_card_type(mut self, id_card_type: IdCardTypeOrOther) -> Self {
        self.id_card_type = ::std::option::Option::Some(id_card_type);
        self
    }
    /// Mobile number.
    ///
    /// `Mobile` on the wire.
    #[must_use]
    pub fn mobile(
        mut self,
        mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.mobile = ::std::option::Option::Some(mobile.into());
        self
    }
    /// File ID of the picture of the seal, from `UploadFiles`.
    ///
    /// `FileId` on the wire.
    #[must_use]
    pub fn file_id(
        mut self,
        file_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.file_id = ::std::option::Option::Some(file_id.into());
        self
    }
    /// Scene the seal is used in.
    ///
    /// `SceneKey` on the wire.
    #[must_use]
    pub fn scene_key(mut self, scene_key: AutoSignScene) -> Self {
        self.scene_key = ::std::option::Option::Some(scene_key);
        self
    }
    /// Not open for use.
    ///
    /// `LicenseType` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer used.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn license_type(mut self, license_type: i64) -> Self {
        self.license_type = ::std::option::Option::Some(license_type);
        self
    }
    /// Not open for use.
    ///
    /// `SealImage` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; use `FileId` instead")]
    #[allow(deprecated)]
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
    /// `EnableAutoSign` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer used.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn enable_auto_sign(mut self, enable_auto_sign: bool) -> Self {
        self.enable_auto_sign = ::std::option::Option::Some(enable_auto_sign);
        self
    }
    /// Not open for use.
    ///
    /// `SealImageCompress` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer used.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn seal_image_compress(mut self, seal_image_compress: bool) -> Self {
        self.seal_image_compress = ::std::option::Option::Some(seal_image_compress);
        self
    }
}

/// What [`ChannelCreatePreparedPersonalEsignRequest::new`] takes, by name.
#[derive(Clone)]
pub struct ChannelCreatePreparedPersonalEsignRequestArgs {
    /// Name of the person who owns the seal.
    ///
    /// `UserName` on the wire.
    pub user_name: ::std::string::String,
    /// Number of the identity document.
    ///
    /// `IdCardNumber` on the wire.
    pub id_card_number: ::std::string::String,
    /// Name of the seal, in Chinese characters.
    ///
    /// `SealName` on the wire.
    pub seal_name: ::std::string::String,
}

impl ::tc3_runtime::Record for ChannelCreatePreparedPersonalEsignRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreatePreparedPersonalEsignRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "UserName",
                "IdCardNumber",
                "SealName",
                "Operator",
                "IdCardType",
                "Mobile",
                "FileId",
                "SceneKey",
                "LicenseType",
                "SealImage",
                "EnableAutoSign",
                "SealImageCompress",
            ],
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
                        sensitive: true,
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
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
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (8, ::tc3_runtime::validate::Field::KNOWN),
                (
                    10,
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
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.user_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            3 => ::tc3_runtime::AsValue::as_value(&self.seal_name),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            5 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            7 => ::tc3_runtime::AsValue::as_value(&self.file_id),
            8 => ::tc3_runtime::AsValue::as_value(&self.scene_key),
            #[allow(deprecated)]
            9 => ::tc3_runtime::AsValue::as_value(&self.license_type),
            #[allow(deprecated)]
            10 => ::tc3_runtime::AsValue::as_value(&self.seal_image),
            #[allow(deprecated)]
            11 => ::tc3_runtime::AsValue::as_value(&self.enable_auto_sign),
            #[allow(deprecated)]
            12 => ::tc3_runtime::AsValue::as_value(&self.seal_image_compress),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreatePreparedPersonalEsignRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreatePreparedPersonalEsignRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreatePreparedPersonalEsignRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            user_name: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            seal_name: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            file_id: ::tc3_runtime::Wire::empty(),
            scene_key: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            license_type: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            seal_image: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            enable_auto_sign: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            seal_image_compress: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            3 => ::tc3_runtime::decode::slot(map, &mut self.seal_name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            5 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            7 => ::tc3_runtime::decode::slot(map, &mut self.file_id),
            8 => ::tc3_runtime::decode::slot(map, &mut self.scene_key),
            #[allow(deprecated)]
            9 => ::tc3_runtime::decode::slot(map, &mut self.license_type),
            #[allow(deprecated)]
            10 => ::tc3_runtime::decode::slot(map, &mut self.seal_image),
            #[allow(deprecated)]
            11 => ::tc3_runtime::decode::slot(map, &mut self.enable_auto_sign),
            #[allow(deprecated)]
            12 => ::tc3_runtime::decode::slot(map, &mut self.seal_image_compress),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreatePreparedPersonalEsignRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_prepared_personal_esign`](crate::essbasic::v2021_05_26::Client::channel_create_prepared_personal_esign).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignResponse {
    /// Identifier of the seal. Keep it: sign fields and operations on seals refer to it.
    ///
    /// - On the wire: `SealId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCYIUUckp7t75mxUxAAGY1B8z3p0AIA`
    pub seal_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreatePreparedPersonalEsignResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreatePreparedPersonalEsignResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreatePreparedPersonalEsignResponse",
        fields: &::tc3_runtime::validate::Field::table(["SealId", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreatePreparedPersonalEsignResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for ChannelCreatePreparedPersonalEsignResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreatePreparedPersonalEsignResponse {
    fn empty() -> Self {
        Self {
            seal_id: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreatePreparedPersonalEsignResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
