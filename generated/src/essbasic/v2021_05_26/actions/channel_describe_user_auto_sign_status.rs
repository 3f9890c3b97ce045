// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeUserAutoSignStatus.yaml

use crate::essbasic::v2021_05_26::enums::AutoSignScene;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl crate::essbasic::v2021_05_26::Client {
    /// Tells whether a person has opened personal automatic signing. For special scenes such as prescriptions. Allowlisted feature: ask the account manager.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeUserAutoSignStatus)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
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
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignScene, ChannelDescribeUserAutoSignStatusRequest, Client, IdCardType,
    ///     Operator, UserInfo, UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelDescribeUserAutoSignStatusRequest::new(
    ///         AutoSignScene::EPrescriptionAutoSign,
    ///         UserThreeFactor::new(UserThreeFactorArgs {
    ///             name: "小明".into(),
    ///             id_card_type: IdCardType::IdCard,
    ///             id_card_number: "610000000000000000".into(),
    ///         }),
    ///     )
    ///     .operator(UserInfo::new().open_id(""));
    /// let response = desk.channel_describe_user_auto_sign_status(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_describe_user_auto_sign_status(
        &self,
        request: &ChannelDescribeUserAutoSignStatusRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDescribeUserAutoSignStatusResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDescribeUserAutoSignStatusRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDescribeUserAutoSignStatus",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDescribeUserAutoSignStatusResponse;
}

/// What is sent by [`Client::channel_describe_user_auto_sign_status`](crate::essbasic::v2021_05_26::Client::channel_describe_user_auto_sign_status).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeUserAutoSignStatusRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,
    /// Person asked about.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,
    /// Employee who makes the call; must have the permission for it and for the resources named.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelDescribeUserAutoSignStatusRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(scene_key: AutoSignScene, user_info: UserThreeFactor) -> Self {
        Self {
            agent: ::std::option::Option::None,
            scene_key,
            user_info,
            operator: ::std::option::Option::None,
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
}

impl ::tc3_runtime::Record for ChannelDescribeUserAutoSignStatusRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeUserAutoSignStatusRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "SceneKey", "UserInfo", "Operator"],
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
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeUserAutoSignStatusRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeUserAutoSignStatusRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDescribeUserAutoSignStatusRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            scene_key: ::tc3_runtime::Wire::empty(),
            user_info: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
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
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeUserAutoSignStatusRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_describe_user_auto_sign_status`](crate::essbasic::v2021_05_26::Client::channel_describe_user_auto_sign_status).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeUserAutoSignStatusResponse {
    /// Whether the person has opened automatic signing.
    ///
    /// - On the wire: `IsOpen`, Boolean, always in responses
    /// - Example: `true`
    pub is_open: bool,
    /// Unix second from which the licence is valid. Given only if automatic signing was opened with a licence.
    ///
    /// - On the wire: `LicenseFrom`, Unix time in seconds, always in responses
    /// - Example: `1684412179`
    pub license_from: i64,
    /// Unix second at which the licence expires. Given only if automatic signing was opened with a licence.
    ///
    /// - On the wire: `LicenseTo`, Unix time in seconds, always in responses
    /// - Example: `1715948179`
    pub license_to: i64,
    /// Whether a personal licence was bound when automatic signing was opened.
    ///
    /// - On the wire: `LicenseType`, Integer
    /// - Example: `1`
    pub license_type: ::std::option::Option<AutoSignLicenseType>,
    /// Seal the person uses for automatic signing. If empty none is set, and the person has to set one through the link for opening.
    ///
    /// - On the wire: `SealId`, String
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub seal_id: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDescribeUserAutoSignStatusResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeUserAutoSignStatusResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeUserAutoSignStatusResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["IsOpen", "LicenseFrom", "LicenseTo", "LicenseType", "SealId", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.is_open),
            1 => ::tc3_runtime::AsValue::as_value(&self.license_from),
            2 => ::tc3_runtime::AsValue::as_value(&self.license_to),
            3 => ::tc3_runtime::AsValue::as_value(&self.license_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            5 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeUserAutoSignStatusResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeUserAutoSignStatusResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDescribeUserAutoSignStatusResponse {
    fn empty() -> Self {
        Self {
            is_open: ::tc3_runtime::Wire::empty(),
            license_from: ::tc3_runtime::Wire::empty(),
            license_to: ::tc3_runtime::Wire::empty(),
            license_type: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.is_open),
            1 => ::tc3_runtime::decode::slot(map, &mut self.license_from),
            2 => ::tc3_runtime::decode::slot(map, &mut self.license_to),
            3 => ::tc3_runtime::decode::slot(map, &mut self.license_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.seal_id),
            5 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeUserAutoSignStatusResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Whether automatic signing of a person is bound to a personal licence.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AutoSignLicenseType {
    /// A personal licence is bound. It is valid for one year and cannot be moved to another person.
    ///
    /// On the wire: `0`.
    Bound,
    /// No licence is bound; contracts use up contract quota.
    ///
    /// On the wire: `1`.
    Unbound,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`AutoSignLicenseType`] that this version does not know.
pub type UnknownAutoSignLicenseType = ::tc3_runtime::Unknown<AutoSignLicenseType, i64>;

impl AutoSignLicenseType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Bound, Self::Unbound];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Bound => 0,
            Self::Unbound => 1,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for AutoSignLicenseType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "AutoSignLicenseType",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for AutoSignLicenseType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for AutoSignLicenseType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for AutoSignLicenseType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for AutoSignLicenseType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for AutoSignLicenseType {}

impl ::std::hash::Hash for AutoSignLicenseType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for AutoSignLicenseType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for AutoSignLicenseType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AutoSignLicenseType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
