// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelUpdateSealStatus.yaml

use crate::essbasic::v2021_05_26::types::{Agent, Option, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Changes the state of a seal of a client organization.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelUpdateSealStatus)
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
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelUpdateSealStatusRequest, Client, Operator, SealStatusChange};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_dianziqian")
    ///             .user("732aaef****541b89c49e0cc"),
    ///     );
    /// let request = ChannelUpdateSealStatusRequest::new(
    ///         SealStatusChange::Disable,
    ///         "yDRTZxxxxxJNR",
    ///     )
    ///     .reason("变更原因-停用");
    /// let response = desk.channel_update_seal_status(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_update_seal_status(
        &self,
        request: &ChannelUpdateSealStatusRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelUpdateSealStatusResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelUpdateSealStatusRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelUpdateSealStatus",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelUpdateSealStatusResponse;
}

/// What is sent by [`Client::channel_update_seal_status`](crate::essbasic::v2021_05_26::Client::channel_update_seal_status).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelUpdateSealStatusRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// New state of the seal.
    ///
    /// - On the wire: `Status`, String, required
    /// - Example: `DISABLE`
    pub status: SealStatusChange,
    /// Identifier of the seal.
    ///
    /// - On the wire: `SealId`, String, required
    /// - Example: `yDRTZxxxxxJNR`
    pub seal_id: ::std::string::String,
    /// Why the state is changed.
    ///
    /// - On the wire: `Reason`, String, optional
    /// - Example: `更新原因-停用印章`
    pub reason: ::std::option::Option<::std::string::String>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Special settings, normally left out.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: ::std::option::Option<::std::vec::Vec<Option>>,
}

impl ChannelUpdateSealStatusRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        status: SealStatusChange,
        seal_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            status,
            seal_id: seal_id.into(),
            reason: ::std::option::Option::None,
            operator: ::std::option::Option::None,
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
    /// Why the state is changed.
    ///
    /// `Reason` on the wire.
    #[must_use]
    pub fn reason(
        mut self,
        reason: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.reason = ::std::option::Option::Some(reason.into());
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
    /// Special settings, normally left out.
    ///
    /// `Options` on the wire.
    #[must_use]
    pub fn options(mut self, options: ::std::vec::Vec<Option>) -> Self {
        self.options = ::std::option::Option::Some(options);
        self
    }
}

impl ::tc3_runtime::Record for ChannelUpdateSealStatusRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelUpdateSealStatusRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "Status", "SealId", "Reason", "Operator", "Options"],
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
            1 => ::tc3_runtime::AsValue::as_value(&self.status),
            2 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.reason),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            5 => ::tc3_runtime::AsValue::as_value(&self.options),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelUpdateSealStatusRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelUpdateSealStatusRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelUpdateSealStatusRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            status: ::tc3_runtime::Wire::empty(),
            seal_id: ::tc3_runtime::Wire::empty(),
            reason: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.status),
            2 => ::tc3_runtime::decode::slot(map, &mut self.seal_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.reason),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            5 => ::tc3_runtime::decode::slot(map, &mut self.options),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelUpdateSealStatusRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_update_seal_status`](crate::essbasic::v2021_05_26::Client::channel_update_seal_status).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelUpdateSealStatusResponse {
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
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelUpdateSealStatusResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelUpdateSealStatusResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelUpdateSealStatusResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["SealOperatorVerifyPath", "SealOperatorVerifyQrcodeUrl", "RequestId"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.seal_operator_verify_path),
            1 => ::tc3_runtime::AsValue::as_value(&self.seal_operator_verify_qrcode_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelUpdateSealStatusResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelUpdateSealStatusResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelUpdateSealStatusResponse {
    fn empty() -> Self {
        Self {
            seal_operator_verify_path: ::tc3_runtime::Wire::empty(),
            seal_operator_verify_qrcode_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.seal_operator_verify_path),
            1 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.seal_operator_verify_qrcode_url,
                )
            }
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelUpdateSealStatusResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// State that a seal can be given.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SealStatusChange {
    /// The seal is switched off.
    ///
    /// On the wire: `DISABLE`.
    Disable,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SealStatusChange`] that this version does not know.
pub type UnknownSealStatusChange = ::tc3_runtime::Unknown<SealStatusChange>;

impl SealStatusChange {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Disable];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disable => "DISABLE",
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

impl ::tc3_runtime::OpenEnum for SealStatusChange {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SealStatusChange",
        known: Self::KNOWN,
        wire: &["DISABLE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SealStatusChange {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SealStatusChange {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SealStatusChange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SealStatusChange {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SealStatusChange {}

impl ::std::hash::Hash for SealStatusChange {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SealStatusChange {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SealStatusChange {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SealStatusChange {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
