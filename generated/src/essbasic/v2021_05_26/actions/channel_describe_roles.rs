// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeRoles.yaml

use crate::essbasic::v2021_05_26::types::{Agent, ChannelRole, Filter, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Lists the roles of a client organization in the order of their creation, page by page. The role of the legal representative is reserved and not returned.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeRoles)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `InvalidParameter.OperatorId` – The identifier of the operator is wrong.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDescribeRolesRequest, Client, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeRolesRequest::new("10")
    ///     .filters(Vec::from([Filter::new("IsReturnPermissionGroup", vec!["0".into()])]));
    /// let response = desk.channel_describe_roles(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_describe_roles(
        &self,
        request: &ChannelDescribeRolesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDescribeRolesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDescribeRolesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDescribeRoles",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDescribeRolesResponse;
}

/// What is sent by [`Client::channel_describe_roles`](crate::essbasic::v2021_05_26::Client::channel_describe_roles).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeRolesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Number of roles per page, at most 200, written as text for historical reasons.
    ///
    /// - On the wire: `Limit`, String, required
    /// - Example: `10`
    pub limit: ::std::string::String,
    /// Conditions; each key at most once. `RoleType`: `1` system roles, `2` roles of your own. `RoleStatus`: `1` enabled, `2` disabled. `IsReturnPermissionGroup`: `1` returns the permission trees, `0` does not.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: ::std::option::Option<::std::vec::Vec<Filter>>,
    /// Page to return, counted from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at most 2000 (else not sent)
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub offset: ::std::option::Option<u64>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelDescribeRolesRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(limit: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            limit: limit.into(),
            filters: ::std::option::Option::None,
            offset: ::std::option::Option::None,
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
    /// Conditions; each key at most once.
    ///
    /// `Filters` on the wire.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<Filter>) -> Self {
        self.filters = ::std::option::Option::Some(filters);
        self
    }
    /// Page to return, counted from 0.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
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

impl ::tc3_runtime::Record for ChannelDescribeRolesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeRolesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "Limit", "Filters", "Offset", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(2000),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.limit),
            2 => ::tc3_runtime::AsValue::as_value(&self.filters),
            3 => ::tc3_runtime::AsValue::as_value(&self.offset),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeRolesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeRolesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDescribeRolesRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            filters: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            2 => ::tc3_runtime::decode::slot(map, &mut self.filters),
            3 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelDescribeRolesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_describe_roles`](crate::essbasic::v2021_05_26::Client::channel_describe_roles).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeRolesResponse {
    /// The page returned.
    ///
    /// - On the wire: `Offset`, Unsigned integer, always in responses
    /// - Limit: at most 2000
    /// - Example: `0`
    pub offset: u64,
    /// Number of roles per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, always in responses
    /// - Limit: at most 200
    /// - Example: `10`
    pub limit: u64,
    /// Number of roles.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always in responses
    /// - Example: `1`
    pub total_count: u64,
    /// Roles found.
    ///
    /// - On the wire: `ChannelRoles`, list of object `ChannelRole`, always in responses
    pub channel_roles: ::std::vec::Vec<ChannelRole>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDescribeRolesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeRolesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeRolesResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Offset", "Limit", "TotalCount", "ChannelRoles", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.offset),
            1 => ::tc3_runtime::AsValue::as_value(&self.limit),
            2 => ::tc3_runtime::AsValue::as_value(&self.total_count),
            3 => ::tc3_runtime::AsValue::as_value(&self.channel_roles),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeRolesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeRolesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDescribeRolesResponse {
    fn empty() -> Self {
        Self {
            offset: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            total_count: ::tc3_runtime::Wire::empty(),
            channel_roles: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            1 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            2 => ::tc3_runtime::decode::slot(map, &mut self.total_count),
            3 => ::tc3_runtime::decode::slot(map, &mut self.channel_roles),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelDescribeRolesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
