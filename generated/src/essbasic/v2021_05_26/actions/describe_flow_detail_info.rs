// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeFlowDetailInfo.yaml

use crate::essbasic::v2021_05_26::types::{Agent, FlowDetailInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Tells details of up to 100 flows, or of the flows of a flow group. Only contracts that your own organization created can be asked for; use the same `Agent` data as for their creation.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeFlowDetailInfo)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FlowIds` – The number of flow IDs is not allowed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.fFowIds` – A flow ID does not exist.
    /// - `LimitExceeded.FlowIds` – The request names too many flows.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowIds` – The IDs of flows are missing.
    /// - `MissingParameter.FlowIdsOrFlowGroupId` – Neither flows nor a flow group are named.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.FlowApprovers` – The flow has no data of signers.
    /// - `ResourceNotFound.FlowGroup` – The flow group does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeFlowDetailInfoRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeFlowDetailInfoRequest::new()
    ///     .flow_ids(
    ///         vec![
    ///             "yDSLNUUckpos0iylUyzyvt7TwYVXYRh7".into(),
    ///             "yDSLKUUckpoq19jtUxflhN4ugLFOCBNT".into()
    ///         ],
    ///     );
    /// let response = desk.describe_flow_detail_info(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_flow_detail_info(
        &self,
        request: &DescribeFlowDetailInfoRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeFlowDetailInfoResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeFlowDetailInfoRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeFlowDetailInfo",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeFlowDetailInfoResponse;
}

/// What is sent by [`Client::describe_flow_detail_info`](crate::essbasic::v2021_05_26::Client::describe_flow_detail_info).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeFlowDetailInfoRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows asked for. Leave it out when asking for a flow group.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Flow group asked for; `FlowIds` is ignored then.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_group_id: ::std::option::Option<::std::string::String>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl DescribeFlowDetailInfoRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_ids: ::std::option::Option::None,
            flow_group_id: ::std::option::Option::None,
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
    /// Flows asked for.
    ///
    /// `FlowIds` on the wire.
    #[must_use]
    pub fn flow_ids(mut self, flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.flow_ids = ::std::option::Option::Some(flow_ids);
        self
    }
    /// Flow group asked for; `FlowIds` is ignored then.
    ///
    /// `FlowGroupId` on the wire.
    #[must_use]
    pub fn flow_group_id(
        mut self,
        flow_group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_group_id = ::std::option::Option::Some(flow_group_id.into());
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

impl ::std::default::Default for DescribeFlowDetailInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for DescribeFlowDetailInfoRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeFlowDetailInfoRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowIds", "FlowGroupId", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
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
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeFlowDetailInfoRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeFlowDetailInfoRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeFlowDetailInfoRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DescribeFlowDetailInfoRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_flow_detail_info`](crate::essbasic::v2021_05_26::Client::describe_flow_detail_info).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeFlowDetailInfoResponse {
    /// Application the contracts belong to.
    ///
    /// - On the wire: `ApplicationId`, String, always in responses
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    pub application_id: ::std::string::String,
    /// Your identifier of the client organization the contracts belong to.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always in responses
    /// - Example: `openId_123`
    pub proxy_organization_open_id: ::std::string::String,
    /// Details of the flows; for a flow group, of all flows in it.
    ///
    /// - On the wire: `FlowInfo`, list of object `FlowDetailInfo`, always in responses
    pub flow_info: ::std::vec::Vec<FlowDetailInfo>,
    /// The flow group; given only when it was asked for.
    ///
    /// - On the wire: `FlowGroupId`, String, always in responses
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_group_id: ::std::string::String,
    /// Name of the flow group; given only when a group was asked for.
    ///
    /// - On the wire: `FlowGroupName`, String, always in responses
    /// - Example: `合同组名称-1`
    pub flow_group_name: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeFlowDetailInfoResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeFlowDetailInfoResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeFlowDetailInfoResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ApplicationId",
                "ProxyOrganizationOpenId",
                "FlowInfo",
                "FlowGroupId",
                "FlowGroupName",
                "RequestId",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.application_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_open_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_info),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_group_name),
            5 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeFlowDetailInfoResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeFlowDetailInfoResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeFlowDetailInfoResponse {
    fn empty() -> Self {
        Self {
            application_id: ::tc3_runtime::Wire::empty(),
            proxy_organization_open_id: ::tc3_runtime::Wire::empty(),
            flow_info: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
            flow_group_name: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.application_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_open_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_info),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_name),
            5 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeFlowDetailInfoResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
