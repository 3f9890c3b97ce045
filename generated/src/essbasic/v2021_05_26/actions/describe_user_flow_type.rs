// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeUserFlowType.yaml

use crate::essbasic::v2021_05_26::types::{Agent, Filter, TemplateUserFlowType};

impl crate::essbasic::v2021_05_26::Client {
    /// Lists the contract types that the organization has defined: identifiers, names and descriptions. With `QueryBindTemplate` also the number of templates bound to each.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeUserFlowType)
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
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeUserFlowTypeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeUserFlowTypeRequest::new();
    /// let response = desk.describe_user_flow_type(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_user_flow_type(
        &self,
        request: &DescribeUserFlowTypeRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeUserFlowTypeResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeUserFlowTypeRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeUserFlowType",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeUserFlowTypeResponse;
}

/// What is sent by [`Client::describe_user_flow_type`](crate::essbasic::v2021_05_26::Client::describe_user_flow_type).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeUserFlowTypeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// What to look for; all if left out. Key `user-flow-type-id`: identifiers of contract types.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: ::std::option::Option<::std::vec::Vec<Filter>>,
    /// Whether to list the contract types to which templates are bound.
    ///
    /// - On the wire: `QueryBindTemplate`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub query_bind_template: ::std::option::Option<bool>,
}

impl DescribeUserFlowTypeRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            filters: ::std::option::Option::None,
            query_bind_template: ::std::option::Option::None,
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
    /// What to look for; all if left out.
    ///
    /// `Filters` on the wire.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<Filter>) -> Self {
        self.filters = ::std::option::Option::Some(filters);
        self
    }
    /// Whether to list the contract types to which templates are bound.
    ///
    /// `QueryBindTemplate` on the wire.
    #[must_use]
    pub fn query_bind_template(mut self, query_bind_template: bool) -> Self {
        self.query_bind_template = ::std::option::Option::Some(query_bind_template);
        self
    }
}

impl ::std::default::Default for DescribeUserFlowTypeRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for DescribeUserFlowTypeRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeUserFlowTypeRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "Filters", "QueryBindTemplate"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.filters),
            2 => ::tc3_runtime::AsValue::as_value(&self.query_bind_template),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeUserFlowTypeRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeUserFlowTypeRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeUserFlowTypeRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            filters: ::tc3_runtime::Wire::empty(),
            query_bind_template: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.filters),
            2 => ::tc3_runtime::decode::slot(map, &mut self.query_bind_template),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DescribeUserFlowTypeRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_user_flow_type`](crate::essbasic::v2021_05_26::Client::describe_user_flow_type).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeUserFlowTypeResponse {
    /// Contract types found.
    ///
    /// - On the wire: `AllUserFlowTypes`, list of object `TemplateUserFlowType`
    pub all_user_flow_types: ::std::option::Option<
        ::std::vec::Vec<TemplateUserFlowType>,
    >,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeUserFlowTypeResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeUserFlowTypeResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeUserFlowTypeResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["AllUserFlowTypes", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.all_user_flow_types),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeUserFlowTypeResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeUserFlowTypeResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeUserFlowTypeResponse {
    fn empty() -> Self {
        Self {
            all_user_flow_types: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.all_user_flow_types),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DescribeUserFlowTypeResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
