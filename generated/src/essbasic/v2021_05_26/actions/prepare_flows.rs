// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/PrepareFlows.yaml

use crate::essbasic::v2021_05_26::types::{Agent, FlowInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Prepares flows and returns the page on which the user checks and starts them. Only flows from an organization to persons are supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=PrepareFlows)
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
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `LimitExceeded.FlowInfos` – The request holds too many flows.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, Client, FlowApproverInfo, FlowInfo, FormField, Operator,
    ///     PrepareFlowsRequest,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = PrepareFlowsRequest::new(
    ///     Vec::from([
    ///         FlowInfo::new("测试签署流程一", 1604910797)
    ///             .template_id("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("李四")
    ///                         .mobile("13888888888")
    ///                         .deadline(1604910798),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("李四").component_name("姓名")]),
    ///             )
    ///             .flow_type("合同")
    ///             .flow_description("测试签署流程一的描述信息"),
    ///         FlowInfo::new("测试签署流程二", 1604910797)
    ///             .template_id("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("鹅鹅子")
    ///                         .mobile("13200000000")
    ///                         .approver_type(ApproverType::Person)
    ///                         .deadline(1663336465),
    ///                     FlowApproverInfo::new()
    ///                         .name("发起方")
    ///                         .mobile("13700000000")
    ///                         .open_id("12345678")
    ///                         .approver_type(ApproverType::Organization)
    ///                         .deadline(1663336465),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("张三").component_name("姓名")]),
    ///             )
    ///             .flow_type("合同")
    ///             .flow_description("测试签署流程二的描述信息"),
    ///     ]),
    ///     "http://www.test.com",
    /// );
    /// let response = desk.prepare_flows(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2025-07-14; No longer in use; the vendor advises against it."
    )]
    pub fn prepare_flows(
        &self,
        request: &PrepareFlowsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            PrepareFlowsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for PrepareFlowsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "PrepareFlows",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = PrepareFlowsResponse;
}

/// What is sent by [`Client::prepare_flows`](crate::essbasic::v2021_05_26::Client::prepare_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrepareFlowsRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to prepare.
    ///
    /// - On the wire: `FlowInfos`, list of object `FlowInfo`, required
    /// - Limit: at most 20 items (else not sent)
    pub flow_infos: ::std::vec::Vec<FlowInfo>,
    /// Page shown after the user has finished.
    ///
    /// - On the wire: `JumpUrl`, String, required
    /// - Limit: at most 200 characters (else not sent), a URL (else a warning)
    /// - Example: `https://ess.tencent.com`
    pub jump_url: ::std::string::String,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl PrepareFlowsRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_infos: ::std::vec::Vec<FlowInfo>,
        jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_infos,
            jump_url: jump_url.into(),
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

impl ::tc3_runtime::Record for PrepareFlowsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PrepareFlowsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowInfos", "JumpUrl", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(20),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
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
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_infos),
            2 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for PrepareFlowsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for PrepareFlowsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for PrepareFlowsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_infos: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_infos),
            2 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PrepareFlowsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::prepare_flows`](crate::essbasic::v2021_05_26::Client::prepare_flows).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrepareFlowsResponse {
    /// Page on which the user checks and starts the flows.
    ///
    /// - On the wire: `ConfirmUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://ess.tencent.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub confirm_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for PrepareFlowsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for PrepareFlowsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PrepareFlowsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["ConfirmUrl", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.confirm_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for PrepareFlowsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for PrepareFlowsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for PrepareFlowsResponse {
    fn empty() -> Self {
        Self {
            confirm_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.confirm_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PrepareFlowsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
