// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateReleaseFlow.yaml

use crate::essbasic::v2021_05_26::types::{
    Agent, OrganizationInfo, ReleasedApprover, RelieveInfo, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Starts an agreement that ends a contract signed by all, made from a fixed template of e-Sign. Only an organization among the signers of the original can start it; other organizations need the permission to release contracts. Persons of the original must sign it themselves; for an organization another employee with the same rights may sign. It is charged like any contract. When all have signed it, the original counts as released.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateReleaseFlow)
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
    /// - `InternalError.Pdf` – The service could not compose the PDF of a flow.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.OpenId` – The identifier of an employee is not valid.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ApproverRepeat` – The same signer stands for two parties.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelCreateReleaseFlowRequest, Client, Operator, ReleaseApproverType,
    ///     ReleasedApprover, RelieveInfo,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDRSRUUgygj6rqi6UuO4zjEBDACwAjgT")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateReleaseFlowRequest::new(
    ///         "yDwFmUUckpst10i3UubBSat8PWOt2iQF",
    ///         RelieveInfo::new("因为业务调整, 结束合作。")
    ///             .remain_in_force_item(
    ///                 "在业务结束前已产生的订单依旧有效。",
    ///             )
    ///             .original_expense_settlement("甲方需付给乙方xxxx以作赔偿。")
    ///             .original_other_settlement("原合同中的补充条款依然生效")
    ///             .other_deals("解除后1天内部签署新的合同"),
    ///     )
    ///     .released_approvers(
    ///         Vec::from([
    ///             ReleasedApprover::new(1, ReleaseApproverType::Organization)
    ///                 .name("典子谦")
    ///                 .mobile("13200000000")
    ///                 .organization_name("典子谦示例企业")
    ///                 .organization_open_id("org_dianziqian")
    ///                 .open_id("dianqiqian"),
    ///         ]),
    ///     );
    /// let response = desk.channel_create_release_flow(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_release_flow(
        &self,
        request: &ChannelCreateReleaseFlowRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateReleaseFlowResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateReleaseFlowRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateReleaseFlow",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateReleaseFlowResponse;
}

/// What is sent by [`Client::channel_create_release_flow`](crate::essbasic::v2021_05_26::Client::channel_create_release_flow).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flow of the contract to be ended.
    ///
    /// - On the wire: `NeedRelievedFlowId`, String, required
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub need_relieved_flow_id: ::std::string::String,
    /// What the agreement says, such as the reason.
    ///
    /// - On the wire: `ReliveInfo`, object `RelieveInfo`, required
    pub relive_info: RelieveInfo,
    /// Signers that replace those of the original flow, which sign otherwise; name only those to be replaced. Organizations can be replaced, persons cannot. Your own organization may sign automatically, others may not.
    ///
    /// - On the wire: `ReleasedApprovers`, list of object `ReleasedApprover`, optional
    pub released_approvers: ::std::option::Option<::std::vec::Vec<ReleasedApprover>>,
    /// Not open for use. Address called after signing.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: at most 1000 characters (else not sent), a URL (else a warning)
    /// - Example: `https://qq.com`
    #[doc(hidden)]
    pub callback_url: ::std::option::Option<::std::string::String>,
    /// Not open for use.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: ::std::option::Option<OrganizationInfo>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Unix second until which all must have signed, 7 days after creation if left out; else the agreement expires and becomes void.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1604912664`
    pub deadline: ::std::option::Option<i64>,
    /// Your own data, such as JSON, in Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (else not sent), base64 text (else a warning)
    /// - Example: `eyJDb21lRnJvbSI6Inh4eCJ9`
    pub user_data: ::std::option::Option<::std::string::String>,
    /// Name of the agreement. Required if one of the `ReleasedApprovers` signs by PIN, because the PIN code depends on it.
    ///
    /// - On the wire: `FlowName`, String, optional
    /// - Example: `解除协议`
    pub flow_name: ::std::option::Option<::std::string::String>,
}

impl ChannelCreateReleaseFlowRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        need_relieved_flow_id: impl ::std::convert::Into<::std::string::String>,
        relive_info: RelieveInfo,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            need_relieved_flow_id: need_relieved_flow_id.into(),
            relive_info,
            released_approvers: ::std::option::Option::None,
            callback_url: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            deadline: ::std::option::Option::None,
            user_data: ::std::option::Option::None,
            flow_name: ::std::option::Option::None,
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
    /// Signers that replace those of the original flow, which sign otherwise; name only those to be replaced.
    ///
    /// `ReleasedApprovers` on the wire.
    #[must_use]
    pub fn released_approvers(
        mut self,
        released_approvers: ::std::vec::Vec<ReleasedApprover>,
    ) -> Self {
        self.released_approvers = ::std::option::Option::Some(released_approvers);
        self
    }
    /// Not open for use.
    ///
    /// `CallbackUrl` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn callback_url(
        mut self,
        callback_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.callback_url = ::std::option::Option::Some(callback_url.into());
        self
    }
    /// Not open for use.
    ///
    /// `Organization` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = ::std::option::Option::Some(organization);
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
    /// Unix second until which all must have signed, 7 days after creation if left out; else the agreement expires and becomes void.
    ///
    /// `Deadline` on the wire.
    #[must_use]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = ::std::option::Option::Some(deadline);
        self
    }
    /// Your own data, such as JSON, in Base64.
    ///
    /// `UserData` on the wire.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::std::option::Option::Some(user_data.into());
        self
    }
    /// Name of the agreement.
    ///
    /// `FlowName` on the wire.
    #[must_use]
    pub fn flow_name(
        mut self,
        flow_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_name = ::std::option::Option::Some(flow_name.into());
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateReleaseFlowRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateReleaseFlowRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "NeedRelievedFlowId",
                "ReliveInfo",
                "ReleasedApprovers",
                "CallbackUrl",
                "Organization",
                "Operator",
                "Deadline",
                "UserData",
                "FlowName",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
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
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(20480),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
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
            1 => ::tc3_runtime::AsValue::as_value(&self.need_relieved_flow_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.relive_info),
            3 => ::tc3_runtime::AsValue::as_value(&self.released_approvers),
            4 => ::tc3_runtime::AsValue::as_value(&self.callback_url),
            5 => ::tc3_runtime::AsValue::as_value(&self.organization),
            6 => ::tc3_runtime::AsValue::as_value(&self.operator),
            7 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            8 => ::tc3_runtime::AsValue::as_value(&self.user_data),
            9 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateReleaseFlowRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateReleaseFlowRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateReleaseFlowRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            need_relieved_flow_id: ::tc3_runtime::Wire::empty(),
            relive_info: ::tc3_runtime::Wire::empty(),
            released_approvers: ::tc3_runtime::Wire::empty(),
            callback_url: ::tc3_runtime::Wire::empty(),
            organization: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            user_data: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.need_relieved_flow_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.relive_info),
            3 => ::tc3_runtime::decode::slot(map, &mut self.released_approvers),
            4 => ::tc3_runtime::decode::slot(map, &mut self.callback_url),
            5 => ::tc3_runtime::decode::slot(map, &mut self.organization),
            6 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            7 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            8 => ::tc3_runtime::decode::slot(map, &mut self.user_data),
            9 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateReleaseFlowRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_release_flow`](crate::essbasic::v2021_05_26::Client::channel_create_release_flow).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowResponse {
    /// Flow of the agreement.
    ///
    /// - On the wire: `FlowId`, String, always in responses
    /// - Example: `yDR1AUUgygj******uO4zjE8gTG7xvgH`
    pub flow_id: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateReleaseFlowResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateReleaseFlowResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateReleaseFlowResponse",
        fields: &::tc3_runtime::validate::Field::table(["FlowId", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateReleaseFlowResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateReleaseFlowResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateReleaseFlowResponse {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateReleaseFlowResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
