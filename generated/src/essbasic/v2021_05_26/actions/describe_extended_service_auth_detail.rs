// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthDetail.yaml

use crate::essbasic::v2021_05_26::enums::AuthorizableService;
use crate::essbasic::v2021_05_26::types::{Agent, AuthInfoDetail};

impl crate::essbasic::v2021_05_26::Client {
    /// Lists who is authorized for automatic signing by organizations or for signing many contracts at once. Only the super administrator or the legal representative may call it.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeExtendedServiceAuthDetail)
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
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AuthorizableService, Client, DescribeExtendedServiceAuthDetailRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDxjsxxxxxxxxxxxxxxMOX9y")
    ///             .organization("open_id_test")
    ///             .user("user_open_id"),
    ///     );
    /// let request = DescribeExtendedServiceAuthDetailRequest::new(
    ///         AuthorizableService::from("OPEN_SERVER_SIGN"),
    ///     )
    ///     .limit(10)
    ///     .offset(0);
    /// let response = desk.describe_extended_service_auth_detail(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_extended_service_auth_detail(
        &self,
        request: &DescribeExtendedServiceAuthDetailRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeExtendedServiceAuthDetailResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeExtendedServiceAuthDetailRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeExtendedServiceAuthDetail",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeExtendedServiceAuthDetailResponse;
}

/// What is sent by [`Client::describe_extended_service_auth_detail`](crate::essbasic::v2021_05_26::Client::describe_extended_service_auth_detail).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity; the employee must be super administrator or legal representative.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Extended service to ask about.
    ///
    /// - On the wire: `ExtendServiceType`, String, required
    /// - Example: `AUTO_SIGN`
    pub extend_service_type: AuthorizableService,
    /// Entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 200 (else not sent)
    /// - Default: `20`, assumed by the service
    /// - Example: `10`
    pub limit: ::std::option::Option<i64>,
    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (else not sent)
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub offset: ::std::option::Option<i64>,
}

impl DescribeExtendedServiceAuthDetailRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(extend_service_type: AuthorizableService) -> Self {
        Self {
            agent: ::std::option::Option::None,
            extend_service_type,
            limit: ::std::option::Option::None,
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
    /// Entries per page.
    ///
    /// `Limit` on the wire.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = ::std::option::Option::Some(limit);
        self
    }
    /// Number of the page, counted from 0.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
        self
    }
}

impl ::tc3_runtime::Record for DescribeExtendedServiceAuthDetailRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeExtendedServiceAuthDetailRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "ExtendServiceType", "Limit", "Offset"],
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
                (
                    2,
                    ::tc3_runtime::validate::Field {
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
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(0),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.extend_service_type),
            2 => ::tc3_runtime::AsValue::as_value(&self.limit),
            3 => ::tc3_runtime::AsValue::as_value(&self.offset),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeExtendedServiceAuthDetailRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeExtendedServiceAuthDetailRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeExtendedServiceAuthDetailRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            extend_service_type: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.extend_service_type),
            2 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            3 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeExtendedServiceAuthDetailRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_extended_service_auth_detail`](crate::essbasic::v2021_05_26::Client::describe_extended_service_auth_detail).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailResponse {
    /// Authorizations of the service.
    ///
    /// - On the wire: `AuthInfoDetail`, object `AuthInfoDetail`, always in responses
    pub auth_info_detail: AuthInfoDetail,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeExtendedServiceAuthDetailResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeExtendedServiceAuthDetailResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeExtendedServiceAuthDetailResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["AuthInfoDetail", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.auth_info_detail),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeExtendedServiceAuthDetailResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeExtendedServiceAuthDetailResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeExtendedServiceAuthDetailResponse {
    fn empty() -> Self {
        Self {
            auth_info_detail: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.auth_info_detail),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeExtendedServiceAuthDetailResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
