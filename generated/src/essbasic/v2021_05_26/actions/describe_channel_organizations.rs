// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeChannelOrganizations.yaml

use crate::essbasic::v2021_05_26::enums::OrganizationAuthorizationStatus;
use crate::essbasic::v2021_05_26::types::{Agent, ChannelOrganizationInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Lists the client organizations of an application, or returns one of them, with super administrator, legal representative and state of verification.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelOrganizations)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeChannelOrganizationsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeChannelOrganizationsRequest::new(20).offset(0);
    /// let response = desk.describe_channel_organizations(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_channel_organizations(
        &self,
        request: &DescribeChannelOrganizationsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeChannelOrganizationsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeChannelOrganizationsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeChannelOrganizations",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeChannelOrganizationsResponse;
}

/// What is sent by [`Client::describe_channel_organizations`](crate::essbasic::v2021_05_26::Client::describe_channel_organizations).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeChannelOrganizationsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Number of organizations per page.
    ///
    /// - On the wire: `Limit`, Integer, required
    /// - Limit: at most 200 (else not sent)
    /// - Example: `100`
    pub limit: i64,
    /// Your identifier of the one client organization to return; leave it out for all of the application.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `OrganizationOpenId_1`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Return organizations in one of these states of verification only.
    ///
    /// - On the wire: `AuthorizationStatusList`, list of String, optional
    /// - Example: `UNVERIFIED`
    pub authorization_status_list: ::std::option::Option<
        ::std::vec::Vec<OrganizationAuthorizationStatus>,
    >,
    /// Number of organizations to skip, from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (else not sent), at most 20000 (else not sent)
    /// - Example: `20`
    pub offset: ::std::option::Option<i64>,
}

impl DescribeChannelOrganizationsRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(limit: i64) -> Self {
        Self {
            agent: ::std::option::Option::None,
            limit,
            organization_open_id: ::std::option::Option::None,
            authorization_status_list: ::std::option::Option::None,
            offset: ::std::option::Option::None,
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
    /// Your identifier of the one client organization to return; leave it out for all of the application.
    ///
    /// `OrganizationOpenId` on the wire.
    #[must_use]
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_open_id = ::std::option::Option::Some(
            organization_open_id.into(),
        );
        self
    }
    /// Return organizations in one of these states of verification only.
    ///
    /// `AuthorizationStatusList` on the wire.
    #[must_use]
    pub fn authorization_status_list(
        mut self,
        authorization_status_list: ::std::vec::Vec<OrganizationAuthorizationStatus>,
    ) -> Self {
        self.authorization_status_list = ::std::option::Option::Some(
            authorization_status_list,
        );
        self
    }
    /// Number of organizations to skip, from 0.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
        self
    }
}

impl ::tc3_runtime::Record for DescribeChannelOrganizationsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeChannelOrganizationsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "Limit",
                "OrganizationOpenId",
                "AuthorizationStatusList",
                "Offset",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(200),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
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
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(0),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(20000),
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
            2 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.authorization_status_list),
            4 => ::tc3_runtime::AsValue::as_value(&self.offset),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeChannelOrganizationsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeChannelOrganizationsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeChannelOrganizationsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            authorization_status_list: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.authorization_status_list),
            4 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeChannelOrganizationsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_channel_organizations`](crate::essbasic::v2021_05_26::Client::describe_channel_organizations).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeChannelOrganizationsResponse {
    /// Organizations found.
    ///
    /// - On the wire: `ChannelOrganizationInfos`, list of object `ChannelOrganizationInfo`
    pub channel_organization_infos: ::std::option::Option<
        ::std::vec::Vec<ChannelOrganizationInfo>,
    >,
    /// Number of organizations skipped, from 0.
    ///
    /// - On the wire: `Offset`, Integer
    /// - Limit: at least 0, at most 20000
    /// - Example: `0`
    pub offset: ::std::option::Option<i64>,
    /// Number of organizations per page.
    ///
    /// - On the wire: `Limit`, Integer
    /// - Limit: at most 200
    /// - Example: `10`
    pub limit: ::std::option::Option<i64>,
    /// Number of organizations that match.
    ///
    /// - On the wire: `Total`, Integer
    /// - Example: `100`
    pub total: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeChannelOrganizationsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeChannelOrganizationsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeChannelOrganizationsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["ChannelOrganizationInfos", "Offset", "Limit", "Total", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.channel_organization_infos),
            1 => ::tc3_runtime::AsValue::as_value(&self.offset),
            2 => ::tc3_runtime::AsValue::as_value(&self.limit),
            3 => ::tc3_runtime::AsValue::as_value(&self.total),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeChannelOrganizationsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeChannelOrganizationsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeChannelOrganizationsResponse {
    fn empty() -> Self {
        Self {
            channel_organization_infos: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            total: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.channel_organization_infos),
            1 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            2 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            3 => ::tc3_runtime::decode::slot(map, &mut self.total),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeChannelOrganizationsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
