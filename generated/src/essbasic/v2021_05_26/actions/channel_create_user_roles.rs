// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateUserRoles.yaml

use crate::essbasic::v2021_05_26::types::{Agent, FailedCreateRoleData, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Gives roles to verified employees, named by e-Sign user identifier or by your own OpenId.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserRoles)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateUserRolesRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("sdkdk78193cksc9s***k9dfk")
    ///             .organization("test_org_openid")
    ///             .user("test_openid"),
    ///     );
    /// let request = ChannelCreateUserRolesRequest::new(
    ///         vec!["ywk9kdki323****k239239".into()],
    ///     )
    ///     .user_ids(vec!["ywksdkj1001***103kd".into()]);
    /// let response = desk.channel_create_user_roles(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_user_roles(
        &self,
        request: &ChannelCreateUserRolesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateUserRolesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateUserRolesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateUserRoles",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateUserRolesResponse;
}

/// What is sent by [`Client::channel_create_user_roles`](crate::essbasic::v2021_05_26::Client::channel_create_user_roles).
///
/// - At least one of `UserIds`, `OpenIds` is given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateUserRolesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Roles to give.
    ///
    /// - On the wire: `RoleIds`, list of String, required
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `ywk9kdki323****k239239`
    pub role_ids: ::std::vec::Vec<::std::string::String>,
    /// Identifiers of the employees in e-Sign. They win if `OpenIds` is given as well.
    ///
    /// - On the wire: `UserIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `ywksdkj1001***103kd`
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Your identifiers of the employees. Ignored if `UserIds` is given.
    ///
    /// - On the wire: `OpenIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `test_openid`
    pub open_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelCreateUserRolesRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(role_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            role_ids,
            user_ids: ::std::option::Option::None,
            open_ids: ::std::option::Option::None,
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
    /// Identifiers of the employees in e-Sign.
    ///
    /// `UserIds` on the wire.
    #[must_use]
    pub fn user_ids(mut self, user_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.user_ids = ::std::option::Option::Some(user_ids);
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
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateUserRolesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateUserRolesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "RoleIds", "UserIds", "OpenIds", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.role_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.user_ids),
            3 => ::tc3_runtime::AsValue::as_value(&self.open_ids),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateUserRolesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateUserRolesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateUserRolesRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            role_ids: ::tc3_runtime::Wire::empty(),
            user_ids: ::tc3_runtime::Wire::empty(),
            open_ids: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.role_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.user_ids),
            3 => ::tc3_runtime::decode::slot(map, &mut self.open_ids),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelCreateUserRolesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_user_roles`](crate::essbasic::v2021_05_26::Client::channel_create_user_roles).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateUserRolesResponse {
    /// Employees and roles that failed.
    ///
    /// - On the wire: `FailedCreateRoleData`, list of object `FailedCreateRoleData`, always in responses
    pub failed_create_role_data: ::std::vec::Vec<FailedCreateRoleData>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateUserRolesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateUserRolesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateUserRolesResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FailedCreateRoleData", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.failed_create_role_data),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateUserRolesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateUserRolesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateUserRolesResponse {
    fn empty() -> Self {
        Self {
            failed_create_role_data: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.failed_create_role_data),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateUserRolesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
