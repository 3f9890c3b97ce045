// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateSealPolicy.yaml

use crate::essbasic::v2021_05_26::types::{Agent, Option, OrganizationInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Authorizes employees of a client organization to use a seal.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateSealPolicy)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateSealPolicyRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("ed68bc6***********0214e4e")
    ///             .organization("yDxAyUyK****cb7u0jQn0Zh7f7")
    ///             .user("732aaef****541b89c49e0cc"),
    ///     );
    /// let request = ChannelCreateSealPolicyRequest::new(
    ///     "yDRTZxxxxxJNR",
    ///     vec!["yDdzlxxxxxopk".into()],
    /// );
    /// let response = desk.channel_create_seal_policy(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_seal_policy(
        &self,
        request: &ChannelCreateSealPolicyRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateSealPolicyResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateSealPolicyRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateSealPolicy",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateSealPolicyResponse;
}

/// What is sent by [`Client::channel_create_seal_policy`](crate::essbasic::v2021_05_26::Client::channel_create_seal_policy).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateSealPolicyRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Seal to authorize for, shown in the console under seals.
    ///
    /// - On the wire: `SealId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDRTZxxxxxJNR`
    pub seal_id: ::std::string::String,
    /// Employees to authorize: their e-Sign IDs (32 characters, shown in the console under organization) or your own OpenIds (at most 64), which are mapped to them. Letters and digits only.
    ///
    /// - On the wire: `UserIds`, list of String, required
    /// - Each item: at most 64 characters (else not sent), only letters and digits (else a warning)
    /// - Example: `yDdzlxxxxxopk`
    pub user_ids: ::std::vec::Vec<::std::string::String>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: ::std::option::Option<OrganizationInfo>,
    /// Special settings, normally not sent.
    ///
    /// - On the wire: `Options`, list of object `Option`, optional
    pub options: ::std::option::Option<::std::vec::Vec<Option>>,
}

impl ChannelCreateSealPolicyRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        seal_id: impl ::std::convert::Into<::std::string::String>,
        user_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            seal_id: seal_id.into(),
            user_ids,
            operator: ::std::option::Option::None,
            organization: ::std::option::Option::None,
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
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Not open for use.
    ///
    /// `Organization` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = ::std::option::Option::Some(organization);
        self
    }
    /// Special settings, normally not sent.
    ///
    /// `Options` on the wire.
    #[must_use]
    pub fn options(mut self, options: ::std::vec::Vec<Option>) -> Self {
        self.options = ::std::option::Option::Some(options);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateSealPolicyRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateSealPolicyRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "SealId", "UserIds", "Operator", "Organization", "Options"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(64),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::Alphanumeric,
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
            1 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.user_ids),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            4 => ::tc3_runtime::AsValue::as_value(&self.organization),
            5 => ::tc3_runtime::AsValue::as_value(&self.options),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateSealPolicyRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateSealPolicyRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateSealPolicyRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            seal_id: ::tc3_runtime::Wire::empty(),
            user_ids: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            organization: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.seal_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.user_ids),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            4 => ::tc3_runtime::decode::slot(map, &mut self.organization),
            5 => ::tc3_runtime::decode::slot(map, &mut self.options),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateSealPolicyRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_seal_policy`](crate::essbasic::v2021_05_26::Client::channel_create_seal_policy).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateSealPolicyResponse {
    /// Employees newly authorized; those who already were are left out. OpenIds if the request held OpenIds.
    ///
    /// - On the wire: `UserIds`, list of String, always in responses
    /// - Example: `yDdzlxxxxxopk`
    pub user_ids: ::std::vec::Vec<::std::string::String>,
    /// Path in the e-Sign mini program where the operator passes face recognition. Empty by default.
    ///
    /// - On the wire: `SealOperatorVerifyPath`, String
    /// - Example: `/pages/guide/index?to=FACE_IDENTIFY&request_token=yDXXXXXXXXXXXXXX&expired_time=1758888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_path: ::std::option::Option<::std::string::String>,
    /// Link to a QR code; scanning it opens the e-Sign mini program where the operator passes face recognition. Empty by default.
    ///
    /// - On the wire: `SealOperatorVerifyQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=xxxxxxxxxxxxxxxxxxxxxxxxxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub seal_operator_verify_qrcode_url: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateSealPolicyResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateSealPolicyResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateSealPolicyResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "UserIds",
                "SealOperatorVerifyPath",
                "SealOperatorVerifyQrcodeUrl",
                "RequestId",
            ],
            [
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.user_ids),
            1 => ::tc3_runtime::AsValue::as_value(&self.seal_operator_verify_path),
            2 => ::tc3_runtime::AsValue::as_value(&self.seal_operator_verify_qrcode_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateSealPolicyResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateSealPolicyResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateSealPolicyResponse {
    fn empty() -> Self {
        Self {
            user_ids: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.user_ids),
            1 => ::tc3_runtime::decode::slot(map, &mut self.seal_operator_verify_path),
            2 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.seal_operator_verify_qrcode_url,
                )
            }
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateSealPolicyResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
