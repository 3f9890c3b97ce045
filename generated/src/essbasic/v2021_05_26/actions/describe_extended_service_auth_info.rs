// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthInfo.yaml

use crate::essbasic::v2021_05_26::types::{Agent, ExtentServiceAuthInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Tells which extended services the organization has opened. Only the super administrator or the legal representative may call it. They are opened and closed by `ModifyExtendedService`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeExtendedServiceAuthInfo)
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
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeExtendedServiceAuthInfoRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("APPID12344556667777777")
    ///             .organization("org-open-id")
    ///             .user("admin-open-id"),
    ///     );
    /// let request = DescribeExtendedServiceAuthInfoRequest::new();
    /// let response = desk.describe_extended_service_auth_info(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_extended_service_auth_info(
        &self,
        request: &DescribeExtendedServiceAuthInfoRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeExtendedServiceAuthInfoResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeExtendedServiceAuthInfoRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeExtendedServiceAuthInfo",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeExtendedServiceAuthInfoResponse;
}

/// What is sent by [`Client::describe_extended_service_auth_info`](crate::essbasic::v2021_05_26::Client::describe_extended_service_auth_info).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity; the employee must be super administrator or legal representative.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
}

impl DescribeExtendedServiceAuthInfoRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
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

impl ::std::default::Default for DescribeExtendedServiceAuthInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for DescribeExtendedServiceAuthInfoRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeExtendedServiceAuthInfoRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeExtendedServiceAuthInfoRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeExtendedServiceAuthInfoRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeExtendedServiceAuthInfoRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeExtendedServiceAuthInfoRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_extended_service_auth_info`](crate::essbasic::v2021_05_26::Client::describe_extended_service_auth_info).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthInfoResponse {
    /// State of the extended services.
    ///
    /// - On the wire: `AuthInfo`, list of object `ExtentServiceAuthInfo`, always in responses
    pub auth_info: ::std::vec::Vec<ExtentServiceAuthInfo>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeExtendedServiceAuthInfoResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeExtendedServiceAuthInfoResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeExtendedServiceAuthInfoResponse",
        fields: &::tc3_runtime::validate::Field::table(["AuthInfo", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.auth_info),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeExtendedServiceAuthInfoResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeExtendedServiceAuthInfoResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeExtendedServiceAuthInfoResponse {
    fn empty() -> Self {
        Self {
            auth_info: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.auth_info),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeExtendedServiceAuthInfoResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
