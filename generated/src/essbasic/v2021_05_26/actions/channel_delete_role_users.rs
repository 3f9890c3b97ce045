// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDeleteRoleUsers.yaml

use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Takes a role from employees, named by e-Sign user identifier or by your own OpenId.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteRoleUsers)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.RoleId` – The ID of the role is wrong.
    /// - `OperationDenied.NoPermissionUseResource` – The operator has no permission for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDeleteRoleUsersRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("ab3kdj3kv9deal0***kdf8d89")
    ///             .organization("test_org_openid")
    ///             .user("test_openid"),
    ///     );
    /// let request = ChannelDeleteRoleUsersRequest::new("ywkdkfd****sdkljfks")
    ///     .user_ids(vec!["ywd8k13jkds****39kdf".into()]);
    /// let response = desk.channel_delete_role_users(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_delete_role_users(
        &self,
        request: &ChannelDeleteRoleUsersRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDeleteRoleUsersResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDeleteRoleUsersRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDeleteRoleUsers",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"], &["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDeleteRoleUsersResponse;
}

/// What is sent by [`Client::channel_delete_role_users`](crate::essbasic::v2021_05_26::Client::channel_delete_role_users).
///
/// - At least one of `UserIds`, `OpenIds` is given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDeleteRoleUsersRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Role to take away. It cannot be that of super administrator or legal representative.
    ///
    /// - On the wire: `RoleId`, String, required
    /// - Example: `ywkdkfd****sdkljfks`
    pub role_id: ::std::string::String,
    /// Identifiers of the employees in e-Sign. They win if `OpenIds` is given as well.
    ///
    /// - On the wire: `UserIds`, list of String, optional
    /// - Limit: at most 200 items (else not sent)
    /// - Example: `ywd8k13jkds****39kdf`
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Your identifiers of the employees. Ignored if `UserIds` is given.
    ///
    /// - On the wire: `OpenIds`, list of String, optional
    /// - Limit: at most 200 items (else not sent)
    /// - Example: `test_openid1`, `test_openid2`
    pub open_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl ChannelDeleteRoleUsersRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(role_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            role_id: role_id.into(),
            user_ids: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            open_ids: ::std::option::Option::None,
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
    /// Identifiers of the employees in e-Sign.
    ///
    /// `UserIds` on the wire.
    #[must_use]
    pub fn user_ids(mut self, user_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.user_ids = ::std::option::Option::Some(user_ids);
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
    /// Your identifiers of the employees.
    ///
    /// `OpenIds` on the wire.
    #[must_use]
    pub fn open_ids(mut self, open_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.open_ids = ::std::option::Option::Some(open_ids);
        self
    }
}

impl ::tc3_runtime::Record for ChannelDeleteRoleUsersRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDeleteRoleUsersRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "RoleId", "UserIds", "Operator", "OpenIds"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::AtLeastOneOf(&[&["UserIds"], &["OpenIds"]]),
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.role_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.user_ids),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            4 => ::tc3_runtime::AsValue::as_value(&self.open_ids),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDeleteRoleUsersRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDeleteRoleUsersRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDeleteRoleUsersRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            role_id: ::tc3_runtime::Wire::empty(),
            user_ids: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            open_ids: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.role_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.user_ids),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            4 => ::tc3_runtime::decode::slot(map, &mut self.open_ids),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelDeleteRoleUsersRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_delete_role_users`](crate::essbasic::v2021_05_26::Client::channel_delete_role_users).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDeleteRoleUsersResponse {
    /// The role.
    ///
    /// - On the wire: `RoleId`, String, always in responses
    /// - Example: `ywkdkfd****sdkljfks`
    pub role_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDeleteRoleUsersResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDeleteRoleUsersResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDeleteRoleUsersResponse",
        fields: &::tc3_runtime::validate::Field::table(["RoleId", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.role_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDeleteRoleUsersResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDeleteRoleUsersResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDeleteRoleUsersResponse {
    fn empty() -> Self {
        Self {
            role_id: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.role_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDeleteRoleUsersResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
