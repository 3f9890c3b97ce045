// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignSealUrl.yaml

use crate::essbasic::v2021_05_26::enums::{AutoSignLinkForm, AutoSignScene};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to the e-Sign mini program where a person changes the seal used for personal automatic signing. The organization must have automatic signing and the person must have opened it already. The call costs no quota.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserAutoSignSealUrl)
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignScene, ChannelCreateUserAutoSignSealUrlRequest, Client, IdCardType, Operator,
    ///     UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelCreateUserAutoSignSealUrlRequest::new(
    ///     AutoSignScene::EPrescriptionAutoSign,
    ///     UserThreeFactor::new(UserThreeFactorArgs {
    ///         name: "小明".into(),
    ///         id_card_type: IdCardType::IdCard,
    ///         id_card_number: "1xxxxxxxxxxxxxx0".into(),
    ///     }),
    /// );
    /// let response = desk.channel_create_user_auto_sign_seal_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_user_auto_sign_seal_url(
        &self,
        request: &ChannelCreateUserAutoSignSealUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateUserAutoSignSealUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateUserAutoSignSealUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateUserAutoSignSealUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateUserAutoSignSealUrlResponse;
}

/// What is sent by [`Client::channel_create_user_auto_sign_seal_url`](crate::essbasic::v2021_05_26::Client::channel_create_user_auto_sign_seal_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,
    /// Person whose seal is to be changed.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,
    /// Employee who makes the call; must have the permission for it and for the resources named.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: ::std::option::Option<UserInfo>,
    /// Unix second at which the link expires: not in the past and at most 30 days ahead. 7 days ahead if left out.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, optional
    /// - Example: `1695783727`
    pub expired_time: ::std::option::Option<i64>,
    /// Form of the link to return.
    ///
    /// - On the wire: `EndPoint`, String, optional
    /// - Example: `HTTP`
    pub end_point: ::std::option::Option<AutoSignLinkForm>,
}

impl ChannelCreateUserAutoSignSealUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(scene_key: AutoSignScene, user_info: UserThreeFactor) -> Self {
        Self {
            agent: ::std::option::Option::None,
            scene_key,
            user_info,
            operator: ::std::option::Option::None,
            expired_time: ::std::option::Option::None,
            end_point: ::std::option::Option::None,
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
    /// Employee who makes the call; must have the permission for it and for the resources named.
    ///
    /// `Operator` on the wire.
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Unix second at which the link expires: not in the past and at most 30 days ahead.
    ///
    /// `ExpiredTime` on the wire.
    #[must_use]
    pub fn expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = ::std::option::Option::Some(expired_time);
        self
    }
    /// Form of the link to return.
    ///
    /// `EndPoint` on the wire.
    #[must_use]
    pub fn end_point(mut self, end_point: AutoSignLinkForm) -> Self {
        self.end_point = ::std::option::Option::Some(end_point);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateUserAutoSignSealUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateUserAutoSignSealUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "SceneKey", "UserInfo", "Operator", "ExpiredTime", "EndPoint"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
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
                (2, ::tc3_runtime::validate::Field::REQUIRED),
                (5, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.scene_key),
            2 => ::tc3_runtime::AsValue::as_value(&self.user_info),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            4 => ::tc3_runtime::AsValue::as_value(&self.expired_time),
            5 => ::tc3_runtime::AsValue::as_value(&self.end_point),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateUserAutoSignSealUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateUserAutoSignSealUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateUserAutoSignSealUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            scene_key: ::tc3_runtime::Wire::empty(),
            user_info: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            expired_time: ::tc3_runtime::Wire::empty(),
            end_point: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.scene_key),
            2 => ::tc3_runtime::decode::slot(map, &mut self.user_info),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            4 => ::tc3_runtime::decode::slot(map, &mut self.expired_time),
            5 => ::tc3_runtime::decode::slot(map, &mut self.end_point),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateUserAutoSignSealUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_user_auto_sign_seal_url`](crate::essbasic::v2021_05_26::Client::channel_create_user_auto_sign_seal_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrlResponse {
    /// App ID of the e-Sign mini program, for opening it from another mini program or app.
    ///
    /// - On the wire: `AppId`, String
    /// - Example: `wxa023******e1d`
    pub app_id: ::std::option::Option<::std::string::String>,
    /// Original ID of the e-Sign mini program, for opening it from another mini program or app.
    ///
    /// - On the wire: `AppOriginalId`, String
    /// - Example: `gh_da87*******987`
    pub app_original_id: ::std::option::Option<::std::string::String>,
    /// Link for the person, short or long as `EndPoint` says. Valid until `ExpiredTime`.
    ///
    /// - On the wire: `Url`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/001uSHUNDy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::string::String,
    /// Path in the e-Sign mini program, for opening it from another mini program or app.
    ///
    /// - On the wire: `Path`, String
    /// - Example: `page?abc=123&def=456`
    /// - Sensitive: never shown in errors, logs and debug output
    pub path: ::std::option::Option<::std::string::String>,
    /// Picture of a QR code, Base64, that opens the page when scanned in WeChat.
    ///
    /// - On the wire: `QrCode`, String
    /// - Limit: base64 text
    /// - Example: `EBAQAAAAAAAAAAAQIDBAUGBwgxxxxxwAEEQUSITFBBhNRYQcicRQygZGhCCN`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateUserAutoSignSealUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateUserAutoSignSealUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateUserAutoSignSealUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["AppId", "AppOriginalId", "Url", "Path", "QrCode", "RequestId"],
            [
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.app_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.app_original_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.url),
            3 => ::tc3_runtime::AsValue::as_value(&self.path),
            4 => ::tc3_runtime::AsValue::as_value(&self.qr_code),
            5 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateUserAutoSignSealUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateUserAutoSignSealUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateUserAutoSignSealUrlResponse {
    fn empty() -> Self {
        Self {
            app_id: ::tc3_runtime::Wire::empty(),
            app_original_id: ::tc3_runtime::Wire::empty(),
            url: ::tc3_runtime::Wire::empty(),
            path: ::tc3_runtime::Wire::empty(),
            qr_code: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.app_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.app_original_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.path),
            4 => ::tc3_runtime::decode::slot(map, &mut self.qr_code),
            5 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateUserAutoSignSealUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
