// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCancelUserAutoSignEnableUrl.yaml

use crate::essbasic::v2021_05_26::enums::AutoSignScene;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link invalid that was sent to a person for opening automatic signing. Not possible once the person has opened it. For prescriptions only: ask the account manager before using it.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCancelUserAutoSignEnableUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation.UserAutoSignEnableAlready` – The link cannot be withdrawn, because the person has already turned on automatic signing.
    /// - `FailedOperation.UserAutoSignEnableUrlNotExist` – There is no link for turning on automatic signing that could be withdrawn.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignScene, ChannelCancelUserAutoSignEnableUrlRequest, Client, IdCardType,
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
    /// let request = ChannelCancelUserAutoSignEnableUrlRequest::new(
    ///     UserInfo::new().open_id(""),
    ///     AutoSignScene::EPrescriptionAutoSign,
    ///     UserThreeFactor::new(UserThreeFactorArgs {
    ///         name: "小明".into(),
    ///         id_card_type: IdCardType::IdCard,
    ///         id_card_number: "610000000000000000".into(),
    ///     }),
    /// );
    /// let response = desk.channel_cancel_user_auto_sign_enable_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_cancel_user_auto_sign_enable_url(
        &self,
        request: &ChannelCancelUserAutoSignEnableUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCancelUserAutoSignEnableUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCancelUserAutoSignEnableUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCancelUserAutoSignEnableUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCancelUserAutoSignEnableUrlResponse;
}

/// What is sent by [`Client::channel_cancel_user_auto_sign_enable_url`](crate::essbasic::v2021_05_26::Client::channel_cancel_user_auto_sign_enable_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCancelUserAutoSignEnableUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, required
    pub operator: UserInfo,
    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,
    /// Person whose link is cancelled.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,
}

impl ChannelCancelUserAutoSignEnableUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        operator: UserInfo,
        scene_key: AutoSignScene,
        user_info: UserThreeFactor,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            operator,
            scene_key,
            user_info,
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
}

impl ::tc3_runtime::Record for ChannelCancelUserAutoSignEnableUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCancelUserAutoSignEnableUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "Operator", "SceneKey", "UserInfo"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
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
                (3, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.operator),
            2 => ::tc3_runtime::AsValue::as_value(&self.scene_key),
            3 => ::tc3_runtime::AsValue::as_value(&self.user_info),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCancelUserAutoSignEnableUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCancelUserAutoSignEnableUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCancelUserAutoSignEnableUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            scene_key: ::tc3_runtime::Wire::empty(),
            user_info: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            2 => ::tc3_runtime::decode::slot(map, &mut self.scene_key),
            3 => ::tc3_runtime::decode::slot(map, &mut self.user_info),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCancelUserAutoSignEnableUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_cancel_user_auto_sign_enable_url`](crate::essbasic::v2021_05_26::Client::channel_cancel_user_auto_sign_enable_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCancelUserAutoSignEnableUrlResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCancelUserAutoSignEnableUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCancelUserAutoSignEnableUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCancelUserAutoSignEnableUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(["RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCancelUserAutoSignEnableUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for ChannelCancelUserAutoSignEnableUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCancelUserAutoSignEnableUrlResponse {
    fn empty() -> Self {
        Self {
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCancelUserAutoSignEnableUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
