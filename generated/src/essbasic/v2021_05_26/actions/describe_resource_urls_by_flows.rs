// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeResourceUrlsByFlows.yaml

use crate::essbasic::v2021_05_26::types::{Agent, FlowResourceUrlInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Gets links to the PDF files of flows that this client organization started, signed or still being signed. Wait until the PDF is made, 1 to 3 seconds after creation or signing: react to the callback, or check with `DescribeFlowDetailInfo` that all have signed. The client organization or the platform must have allowed downloads; if the client organization has closed them, the platform cannot open them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeResourceUrlsByFlows)
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
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `MissingParameter.UserOpenId` – The identifier of the operator is missing or not known.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.OutQueryLimit` – The request asks for more than one query may hold.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnauthorizedOperation.UnauthorizedOperationDownload` – Downloading contracts of the organization has not been authorized.
    /// - `UnauthorizedOperation.UnauthorizedOperationOrganization` – The organization has not been authorized.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeResourceUrlsByFlowsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeResourceUrlsByFlowsRequest::new()
    ///     .flow_ids(
    ///         vec![
    ///             "yDwivUUckpor6wtoUuogwQHCAB0ES0pQ".into(),
    ///             "yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh".into()
    ///         ],
    ///     );
    /// let response = desk.describe_resource_urls_by_flows(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_resource_urls_by_flows(
        &self,
        request: &DescribeResourceUrlsByFlowsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeResourceUrlsByFlowsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeResourceUrlsByFlowsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeResourceUrlsByFlows",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeResourceUrlsByFlowsResponse;
}

/// What is sent by [`Client::describe_resource_urls_by_flows`](crate::essbasic::v2021_05_26::Client::describe_resource_urls_by_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlowsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows whose files are wanted.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 50 items (else not sent), at least 1 item (else not sent)
    /// - Example: `yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh`
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl DescribeResourceUrlsByFlowsRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_ids: ::std::option::Option::None,
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
    /// Flows whose files are wanted.
    ///
    /// `FlowIds` on the wire.
    #[must_use]
    pub fn flow_ids(mut self, flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.flow_ids = ::std::option::Option::Some(flow_ids);
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

impl ::std::default::Default for DescribeResourceUrlsByFlowsRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for DescribeResourceUrlsByFlowsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeResourceUrlsByFlowsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowIds", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MinItems(1),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeResourceUrlsByFlowsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeResourceUrlsByFlowsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeResourceUrlsByFlowsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeResourceUrlsByFlowsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_resource_urls_by_flows`](crate::essbasic::v2021_05_26::Client::describe_resource_urls_by_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceUrlsByFlowsResponse {
    /// Links of each flow.
    ///
    /// - On the wire: `FlowResourceUrlInfos`, list of object `FlowResourceUrlInfo`, always in responses
    pub flow_resource_url_infos: ::std::vec::Vec<FlowResourceUrlInfo>,
    /// Why no links could be made, one text per flow in the same order. Empty text: success.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always in responses
    /// - Example: `合同没有权限`, `合同不存在`
    pub error_messages: ::std::vec::Vec<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeResourceUrlsByFlowsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeResourceUrlsByFlowsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeResourceUrlsByFlowsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowResourceUrlInfos", "ErrorMessages", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_resource_url_infos),
            1 => ::tc3_runtime::AsValue::as_value(&self.error_messages),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeResourceUrlsByFlowsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeResourceUrlsByFlowsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeResourceUrlsByFlowsResponse {
    fn empty() -> Self {
        Self {
            flow_resource_url_infos: ::tc3_runtime::Wire::empty(),
            error_messages: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_resource_url_infos),
            1 => ::tc3_runtime::decode::slot(map, &mut self.error_messages),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeResourceUrlsByFlowsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
