// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignEnableUrl.yaml

use crate::essbasic::v2021_05_26::enums::{
    AutoSignLinkForm, AutoSignScene, AutoSignUrlType,
};
use crate::essbasic::v2021_05_26::types::{Agent, AutoSignConfig, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link with which a person opens personal automatic signing. For special scenes such as prescriptions. Allowlisted feature: ask the account manager.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserAutoSignEnableUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignConfig, AutoSignNotifyType, AutoSignScene, AutoSignUrlType,
    ///     ChannelCreateUserAutoSignEnableUrlRequest, Client, IdCardType, Operator, UserInfo,
    ///     UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQ*******4zjEB8mxCcDjAyF")
    ///             .organization("test_org_open_id")
    ///             .user("test_open_id"),
    ///     );
    /// let request = ChannelCreateUserAutoSignEnableUrlRequest::new(
    ///         AutoSignScene::EPrescriptionAutoSign,
    ///     )
    ///     .operator(UserInfo::new().open_id(""))
    ///     .auto_sign_config(
    ///         AutoSignConfig::new(
    ///                 UserThreeFactor::new(UserThreeFactorArgs {
    ///                     name: "小明".into(),
    ///                     id_card_type: IdCardType::IdCard,
    ///                     id_card_number: "1xxxxxxxxxxxxxx0".into(),
    ///                 }),
    ///             )
    ///             .user_define_seal(false)
    ///             .seal_img_callback(false),
    ///     )
    ///     .url_type(AutoSignUrlType::H5Sign)
    ///     .notify_type(AutoSignNotifyType::Sms)
    ///     .notify_address("13200000000")
    ///     .expired_time(1693290580);
    /// let response = desk.channel_create_user_auto_sign_enable_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_user_auto_sign_enable_url(
        &self,
        request: &ChannelCreateUserAutoSignEnableUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateUserAutoSignEnableUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateUserAutoSignEnableUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateUserAutoSignEnableUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateUserAutoSignEnableUrlResponse;
}

/// What is sent by [`Client::channel_create_user_auto_sign_enable_url`](crate::essbasic::v2021_05_26::Client::channel_create_user_auto_sign_enable_url).
///
/// - `NotifyAddress` is required if `NotifyType` is `SMS`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,
    /// Employee who makes the call; must have the permission for it and for the resources named.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: ::std::option::Option<UserInfo>,
    /// Settings of automatic signing, among them the person who opens it.
    ///
    /// - On the wire: `AutoSignConfig`, object `AutoSignConfig`, optional
    pub auto_sign_config: ::std::option::Option<AutoSignConfig>,
    /// Kind of link to make. If left out it is a link to the mini program.
    ///
    /// - On the wire: `UrlType`, String, optional
    /// - Example: `H5SIGN`
    pub url_type: ::std::option::Option<AutoSignUrlType>,
    /// How the person is told. Not at all if left out.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Example: `SMS`
    pub notify_type: ::std::option::Option<AutoSignNotifyType>,
    /// Mobile number of the person for `NotifyType` = `SMS`; else not needed.
    ///
    /// - On the wire: `NotifyAddress`, String, optional
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub notify_address: ::std::option::Option<::std::string::String>,
    /// Unix second at which the link expires: not in the past and at most 30 days ahead. 7 days ahead if left out.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, optional
    /// - Example: `1693290580`
    pub expired_time: ::std::option::Option<i64>,
    /// Your own data, Base64. It comes back unchanged in callbacks about automatic signing being opened or closed.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (else not sent), base64 text (else a warning)
    /// - Example: `MTIzNDU2Nzg5`
    pub user_data: ::std::option::Option<::std::string::String>,
    /// Form of the link to return. `APP` takes effect only for a link to the mini program.
    ///
    /// - On the wire: `EndPoint`, String, optional
    /// - Example: `HTTP`
    pub end_point: ::std::option::Option<AutoSignLinkForm>,
}

impl ChannelCreateUserAutoSignEnableUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(scene_key: AutoSignScene) -> Self {
        Self {
            agent: ::std::option::Option::None,
            scene_key,
            operator: ::std::option::Option::None,
            auto_sign_config: ::std::option::Option::None,
            url_type: ::std::option::Option::None,
            notify_type: ::std::option::Option::None,
            notify_address: ::std::option::Option::None,
            expired_time: ::std::option::Option::None,
            user_data: ::std::option::Option::None,
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
    /// Settings of automatic signing, among them the person who opens it.
    ///
    /// `AutoSignConfig` on the wire.
    #[must_use]
    pub fn auto_sign_config(mut self, auto_sign_config: AutoSignConfig) -> Self {
        self.auto_sign_config = ::std::option::Option::Some(auto_sign_config);
        self
    }
    /// Kind of link to make.
    ///
    /// `UrlType` on the wire.
    #[must_use]
    pub fn url_type(mut self, url_type: AutoSignUrlType) -> Self {
        self.url_type = ::std::option::Option::Some(url_type);
        self
    }
    /// How the person is told.
    ///
    /// `NotifyType` on the wire.
    #[must_use]
    pub fn notify_type(mut self, notify_type: AutoSignNotifyType) -> Self {
        self.notify_type = ::std::option::Option::Some(notify_type);
        self
    }
    /// Mobile number of the person for `NotifyType` = `SMS`; else not needed.
    ///
    /// `NotifyAddress` on the wire.
    #[must_use]
    pub fn notify_address(
        mut self,
        notify_address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.notify_address = ::std::option::Option::Some(notify_address.into());
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
    /// Your own data, Base64.
    ///
    /// `UserData` on the wire.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::std::option::Option::Some(user_data.into());
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

impl ::tc3_runtime::Record for ChannelCreateUserAutoSignEnableUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateUserAutoSignEnableUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "SceneKey",
                "Operator",
                "AutoSignConfig",
                "UrlType",
                "NotifyType",
                "NotifyAddress",
                "ExpiredTime",
                "UserData",
                "EndPoint",
            ],
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
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(20480),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (9, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["NotifyAddress"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["NotifyType"],
                        values: &["SMS"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.scene_key),
            2 => ::tc3_runtime::AsValue::as_value(&self.operator),
            3 => ::tc3_runtime::AsValue::as_value(&self.auto_sign_config),
            4 => ::tc3_runtime::AsValue::as_value(&self.url_type),
            5 => ::tc3_runtime::AsValue::as_value(&self.notify_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.notify_address),
            7 => ::tc3_runtime::AsValue::as_value(&self.expired_time),
            8 => ::tc3_runtime::AsValue::as_value(&self.user_data),
            9 => ::tc3_runtime::AsValue::as_value(&self.end_point),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateUserAutoSignEnableUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateUserAutoSignEnableUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateUserAutoSignEnableUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            scene_key: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            auto_sign_config: ::tc3_runtime::Wire::empty(),
            url_type: ::tc3_runtime::Wire::empty(),
            notify_type: ::tc3_runtime::Wire::empty(),
            notify_address: ::tc3_runtime::Wire::empty(),
            expired_time: ::tc3_runtime::Wire::empty(),
            user_data: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            3 => ::tc3_runtime::decode::slot(map, &mut self.auto_sign_config),
            4 => ::tc3_runtime::decode::slot(map, &mut self.url_type),
            5 => ::tc3_runtime::decode::slot(map, &mut self.notify_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.notify_address),
            7 => ::tc3_runtime::decode::slot(map, &mut self.expired_time),
            8 => ::tc3_runtime::decode::slot(map, &mut self.user_data),
            9 => ::tc3_runtime::decode::slot(map, &mut self.end_point),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateUserAutoSignEnableUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_user_auto_sign_enable_url`](crate::essbasic::v2021_05_26::Client::channel_create_user_auto_sign_enable_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlResponse {
    /// Link for the person, short or long as `EndPoint` says. Valid until `ExpiredTime`.
    ///
    /// - On the wire: `Url`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/002E4UGi8H`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::string::String,
    /// App ID of the e-Sign mini program, for opening it from another mini program or app. Not given for an H5 link.
    ///
    /// - On the wire: `AppId`, String, always in responses
    /// - Example: `wxa02378y4jruwye1d`
    pub app_id: ::std::string::String,
    /// Original ID of the e-Sign mini program, for opening it from another mini program or app. Not given for an H5 link.
    ///
    /// - On the wire: `AppOriginalId`, String, always in responses
    /// - Example: `gh_da87293fsd87987`
    pub app_original_id: ::std::string::String,
    /// Path in the e-Sign mini program, for opening it from another mini program or app. Not given for an H5 link.
    ///
    /// - On the wire: `Path`, String, always in responses
    /// - Example: `page?abc=123&def=456`
    /// - Sensitive: never shown in errors, logs and debug output
    pub path: ::std::string::String,
    /// Picture of a QR code, Base64, that opens the page when scanned in WeChat. Not given for an H5 link.
    ///
    /// - On the wire: `QrCode`, String, always in responses
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code: ::std::string::String,
    /// Kind of link that was made. Empty for a link to the mini program.
    ///
    /// - On the wire: `UrlType`, String, always in responses
    /// - Example: `H5SIGN`
    pub url_type: AutoSignUrlType,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateUserAutoSignEnableUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateUserAutoSignEnableUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateUserAutoSignEnableUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Url", "AppId", "AppOriginalId", "Path", "QrCode", "UrlType", "RequestId"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.url),
            1 => ::tc3_runtime::AsValue::as_value(&self.app_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.app_original_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.path),
            4 => ::tc3_runtime::AsValue::as_value(&self.qr_code),
            5 => ::tc3_runtime::AsValue::as_value(&self.url_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateUserAutoSignEnableUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for ChannelCreateUserAutoSignEnableUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateUserAutoSignEnableUrlResponse {
    fn empty() -> Self {
        Self {
            url: ::tc3_runtime::Wire::empty(),
            app_id: ::tc3_runtime::Wire::empty(),
            app_original_id: ::tc3_runtime::Wire::empty(),
            path: ::tc3_runtime::Wire::empty(),
            qr_code: ::tc3_runtime::Wire::empty(),
            url_type: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.app_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.app_original_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.path),
            4 => ::tc3_runtime::decode::slot(map, &mut self.qr_code),
            5 => ::tc3_runtime::decode::slot(map, &mut self.url_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateUserAutoSignEnableUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How a person is told of the link for automatic signing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AutoSignNotifyType {
    /// Text message.
    ///
    /// On the wire: `SMS`.
    Sms,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`AutoSignNotifyType`] that this version does not know.
pub type UnknownAutoSignNotifyType = ::tc3_runtime::Unknown<AutoSignNotifyType>;

impl AutoSignNotifyType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Sms];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "SMS",
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

impl ::tc3_runtime::OpenEnum for AutoSignNotifyType {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "AutoSignNotifyType",
        known: Self::KNOWN,
        wire: &["SMS"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for AutoSignNotifyType {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for AutoSignNotifyType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for AutoSignNotifyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for AutoSignNotifyType {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for AutoSignNotifyType {}

impl ::std::hash::Hash for AutoSignNotifyType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for AutoSignNotifyType {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for AutoSignNotifyType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AutoSignNotifyType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
