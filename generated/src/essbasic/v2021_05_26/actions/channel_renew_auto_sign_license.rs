// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelRenewAutoSignLicense.yaml

use crate::essbasic::v2021_05_26::enums::AutoSignScene;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl crate::essbasic::v2021_05_26::Client {
    /// Renews a person's licence for automatic signing in medicine by one year; a licence can be renewed once only. For special scenes such as prescriptions. Allowlisted feature: ask the account manager.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelRenewAutoSignLicense)
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
    /// - `FailedOperation.LicenseNoQuota` – The licences for automatic signing are used up.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong.
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
    ///     AutoSignScene, ChannelRenewAutoSignLicenseRequest, Client, IdCardType, Operator,
    ///     UserInfo, UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelRenewAutoSignLicenseRequest::new(
    ///         AutoSignScene::EPrescriptionAutoSign,
    ///         UserThreeFactor::new(UserThreeFactorArgs {
    ///             name: "典子谦".into(),
    ///             id_card_type: IdCardType::IdCard,
    ///             id_card_number: "620000198802020000".into(),
    ///         }),
    ///     )
    ///     .operator(UserInfo::new().open_id(""));
    /// let response = desk.channel_renew_auto_sign_license(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "since 2026-10-26; No longer in use.")]
    pub fn channel_renew_auto_sign_license(
        &self,
        request: &ChannelRenewAutoSignLicenseRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelRenewAutoSignLicenseResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelRenewAutoSignLicenseRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelRenewAutoSignLicense",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelRenewAutoSignLicenseResponse;
}

/// What is sent by [`Client::channel_renew_auto_sign_license`](crate::essbasic::v2021_05_26::Client::channel_renew_auto_sign_license).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicenseRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,
    /// Person whose licence is renewed.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,
    /// Employee who makes the call; must have the permission for it and for the resources named.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelRenewAutoSignLicenseRequest {
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

impl ::tc3_runtime::Record for ChannelRenewAutoSignLicenseRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelRenewAutoSignLicenseRequest",
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

impl ::std::fmt::Debug for ChannelRenewAutoSignLicenseRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelRenewAutoSignLicenseRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelRenewAutoSignLicenseRequest {
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
for ChannelRenewAutoSignLicenseRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_renew_auto_sign_license`](crate::essbasic::v2021_05_26::Client::channel_renew_auto_sign_license).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicenseResponse {
    /// Unix second at which the renewed licence expires. Given only if automatic signing was opened with a licence.
    ///
    /// - On the wire: `LicenseTo`, Unix time in seconds
    /// - Example: `1716884877`
    pub license_to: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelRenewAutoSignLicenseResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelRenewAutoSignLicenseResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelRenewAutoSignLicenseResponse",
        fields: &::tc3_runtime::validate::Field::table(["LicenseTo", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.license_to),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelRenewAutoSignLicenseResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelRenewAutoSignLicenseResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelRenewAutoSignLicenseResponse {
    fn empty() -> Self {
        Self {
            license_to: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.license_to),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelRenewAutoSignLicenseResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
