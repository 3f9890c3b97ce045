// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByFiles.yaml

use crate::essbasic::v2021_05_26::enums::ApproverVerifyType;
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowFileInfo, FlowGroupApprovers, FlowGroupOptions, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Starts a flow group from PDF files. Each signer gets one link and signs all flows of the group together; they cannot be signed apart. The initiating organization and employee must have verified identity, signers need not. Each flow uses up quota, returned only if it is cancelled before anybody has signed, or after automatic signing only. With automatic signing, signers cannot have fields to fill in. Automatic signing of organizations is an allowlisted feature: ask the account manager. People in copy are not supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowGroupByFiles)
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
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company register, and only its super administrator or legal representative can change it.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.GenerateId` – The service could not make a unique ID.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InternalError.ThirdParty` – A third party that the service relies on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.ApproverVerifyType` – The way signers are checked is not valid.
    /// - `InvalidParameter.BizApproverAlreadyExists` – The same signer was added twice.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.CustomShowMap` – The text for the contract list of the mini program holds an unknown variable.
    /// - `InvalidParameter.CustomerData` – The data of your own that goes with the flow has a wrong length.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.FlowApproverInfos` – The number of candidates for one signer is not allowed.
    /// - `InvalidParameter.FlowApprovers` – A flow has no signers, or too many.
    /// - `InvalidParameter.FlowCallbackUrl` – The callback address of a flow is not valid.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowDescription` – The description of a flow is not valid.
    /// - `InvalidParameter.FlowFileIds` – A flow can be started from one file only.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.FlowType` – The category of a flow is not valid.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NonsupportMobile` – Mobile numbers of this kind are not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.SignComponentType` – The type of a sign field is not valid.
    /// - `InvalidParameter.Unordered` – The signing order is not valid.
    /// - `InvalidParameter.UnsupportedComponentType` – A field is of a type that is not supported.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up or a limit is exceeded.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.MissComponentName` – The name of a field is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ByFilesServerSignForbid` – Automatic signing in flows from files is not open to the application.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.NoApproverMobileCheckPermission` – Verifying signers by mobile number is not open to the organization.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their identity.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.OverseaAbilityNotOpen` – Contracts with residents of Hong Kong, Macao and Taiwan are not open to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceNotFound.Seal` – The seal does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, ChannelCreateFlowGroupByFilesRequest, Client, Component, ComponentType,
    ///     FlowApproverInfo, FlowFileInfo, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("394fc83e7a1cc97ba27c3342f425c836")
    ///             .organization("zk_online_org")
    ///             .user("kevin"),
    ///     );
    /// let request = ChannelCreateFlowGroupByFilesRequest::new(
    ///     Vec::from([
    ///         FlowFileInfo::new(
    ///                 vec!["yDR1nUU06b46rUy0fKyKocxqVM6QwE88".into()],
    ///                 "番茄的采购合同",
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .organization_name("王五示例企业")
    ///                         .open_id("zk")
    ///                         .organization_open_id("zk_online_org")
    ///                         .approver_type(ApproverType::EnterpriseServer)
    ///                         .sign_components(
    ///                             Vec::from([
    ///                                 Component::new()
    ///                                     .component_type(ComponentType::SignSeal)
    ///                                     .component_required(true)
    ///                                     .file_index(0)
    ///                                     .component_width(100.0)
    ///                                     .component_height(100.0)
    ///                                     .component_page(1)
    ///                                     .component_pos_x(100.0)
    ///                                     .component_pos_y(100.0)
    ///                                     .component_value("yDR1kUU0zproxUy0fKyKg4XBzdcXcTBg"),
    ///                             ]),
    ///                         ),
    ///                     FlowApproverInfo::new()
    ///                         .name("典子谦")
    ///                         .mobile("13200000000")
    ///                         .approver_type(ApproverType::Person)
    ///                         .sign_components(
    ///                             Vec::from([
    ///                                 Component::new()
    ///                                     .component_type(ComponentType::SignSignature)
    ///                                     .component_required(true)
    ///                                     .file_index(0)
    ///                                     .component_width(100.0)
    ///                                     .component_height(100.0)
    ///                                     .component_page(1)
    ///                                     .component_pos_x(100.0)
    ///                                     .component_pos_y(200.0),
    ///                             ]),
    ///                         ),
    ///                 ]),
    ///             )
    ///             .deadline(0)
    ///             .flow_description("2023年番茄的采购50吨合同")
    ///             .flow_type("采购合同")
    ///             .customer_data("5ZCI5ZCM5Lus5ZCI5ZCM5Lus")
    ///             .unordered(true)
    ///             .need_sign_review(false),
    ///         FlowFileInfo::new(
    ///                 vec!["yDR1nUU06b46rUy0fKyKocxqVM6QwE88".into()],
    ///                 "黄瓜的采购合同",
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .organization_name("李四示例企业")
    ///                         .open_id("zk")
    ///                         .organization_open_id("zk_online_org")
    ///                         .approver_type(ApproverType::EnterpriseServer)
    ///                         .sign_components(
    ///                             Vec::from([
    ///                                 Component::new()
    ///                                     .component_type(ComponentType::SignSeal)
    ///                                     .component_required(true)
    ///                                     .file_index(0)
    ///                                     .component_width(100.0)
    ///                                     .component_height(100.0)
    ///                                     .component_page(1)
    ///                                     .component_pos_x(100.0)
    ///                                     .component_pos_y(100.0)
    ///                                     .component_value("yDR1kUU0zproxUy0fKyKg4XBzdcXcTBg"),
    ///                             ]),
    ///                         ),
    ///                     FlowApproverInfo::new()
    ///                         .name("典子谦")
    ///                         .mobile("13200000000")
    ///                         .approver_type(ApproverType::Person)
    ///                         .sign_components(
    ///                             Vec::from([
    ///                                 Component::new()
    ///                                     .component_type(ComponentType::SignSignature)
    ///                                     .component_required(true)
    ///                                     .file_index(0)
    ///                                     .component_width(100.0)
    ///                                     .component_height(100.0)
    ///                                     .component_page(1)
    ///                                     .component_pos_x(100.0)
    ///                                     .component_pos_y(200.0),
    ///                             ]),
    ///                         ),
    ///                 ]),
    ///             )
    ///             .deadline(0)
    ///             .flow_description("2023年黄瓜的采购50吨合同")
    ///             .flow_type("采购合同")
    ///             .customer_data("5paw55qE5a2Q5ZCI5ZCMMg==")
    ///             .unordered(true)
    ///             .need_sign_review(false),
    ///         FlowFileInfo::new(
    ///                 vec!["yDR1nUU06b46rUy0fKyKocxqVM6QwE88".into()],
    ///                 "马铃薯的采购合同",
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .organization_name("张三示例企业")
    ///                         .open_id("zk")
    ///                         .organization_open_id("zk_online_org")
    ///                         .approver_type(ApproverType::EnterpriseServer)
    ///                         .sign_components(
    ///                             Vec::from([
    ///                                 Component::new()
    ///                                     .component_type(ComponentType::SignSeal)
    ///                                     .component_required(true)
    ///                                     .file_index(0)
    ///                                     .component_width(100.0)
    ///                                     .component_height(100.0)
    ///                                     .component_page(1)
    ///                                     .component_pos_x(100.0)
    ///                                     .component_pos_y(100.0)
    ///                                     .component_value("yDR1kUU0zproxUy0fKyKg4XBzdcXcTBg"),
    ///                             ]),
    ///                         ),
    ///                     FlowApproverInfo::new()
    ///                         .name("典子谦")
    ///                         .mobile("13200000000")
    ///                         .approver_type(ApproverType::Person)
    ///                         .sign_components(
    ///                             Vec::from([
    ///                                 Component::new()
    ///                                     .component_type(ComponentType::SignSignature)
    ///                                     .component_required(true)
    ///                                     .file_index(0)
    ///                                     .component_width(100.0)
    ///                                     .component_height(100.0)
    ///                                     .component_page(1)
    ///                                     .component_pos_x(100.0)
    ///                                     .component_pos_y(200.0),
    ///                             ]),
    ///                         ),
    ///                 ]),
    ///             )
    ///             .deadline(0)
    ///             .flow_description("2023年马铃薯的采购50吨合同")
    ///             .flow_type("采购合同")
    ///             .customer_data("5paw55qE5a2Q5ZCI5ZCMMw==")
    ///             .unordered(true)
    ///             .need_sign_review(false),
    ///     ]),
    ///     "采购合同",
    /// );
    /// let response = desk.channel_create_flow_group_by_files(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_flow_group_by_files(
        &self,
        request: &ChannelCreateFlowGroupByFilesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateFlowGroupByFilesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateFlowGroupByFilesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateFlowGroupByFiles",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateFlowGroupByFilesResponse;
}

/// What is sent by [`Client::channel_create_flow_group_by_files`](crate::essbasic::v2021_05_26::Client::channel_create_flow_group_by_files).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFilesRequest {
    /// Flows of the group.
    ///
    /// - On the wire: `FlowFileInfos`, list of object `FlowFileInfo`, required
    /// - Limit: at most 50 items (else not sent), at least 2 items (else not sent)
    pub flow_file_infos: ::std::vec::Vec<FlowFileInfo>,
    /// Name of the group, chosen by you.
    ///
    /// - On the wire: `FlowGroupName`, String, required
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `2023年采购合同们`
    pub flow_group_name: ::std::string::String,
    /// On whose behalf the call is made. This organization and employee are the initiator. Both must have verified identity, and the employee must have joined the organization.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// How signers prove identity; overrides the settings of single flows and signers. With `MobileCheck` persons view the contract without face recognition but still need it to sign; signers of organizations need it for viewing, too.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, assumed by the service
    /// - Example: `VerifyCheck`
    pub approver_verify_type: ::std::option::Option<ApproverVerifyType>,
    /// Settings for signing the group, such as whether each flow is confirmed by itself.
    ///
    /// - On the wire: `FlowGroupOptions`, object `FlowGroupOptions`, optional
    pub flow_group_options: ::std::option::Option<FlowGroupOptions>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelCreateFlowGroupByFilesRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_file_infos: ::std::vec::Vec<FlowFileInfo>,
        flow_group_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            flow_file_infos,
            flow_group_name: flow_group_name.into(),
            agent: ::std::option::Option::None,
            approver_verify_type: ::std::option::Option::None,
            flow_group_options: ::std::option::Option::None,
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
    /// How signers prove identity; overrides the settings of single flows and signers.
    ///
    /// `ApproverVerifyType` on the wire.
    #[must_use]
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: ApproverVerifyType,
    ) -> Self {
        self.approver_verify_type = ::std::option::Option::Some(approver_verify_type);
        self
    }
    /// Settings for signing the group, such as whether each flow is confirmed by itself.
    ///
    /// `FlowGroupOptions` on the wire.
    #[must_use]
    pub fn flow_group_options(mut self, flow_group_options: FlowGroupOptions) -> Self {
        self.flow_group_options = ::std::option::Option::Some(flow_group_options);
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

impl ::tc3_runtime::Record for ChannelCreateFlowGroupByFilesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowGroupByFilesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FlowFileInfos",
                "FlowGroupName",
                "Agent",
                "ApproverVerifyType",
                "FlowGroupOptions",
                "Operator",
            ],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MinItems(2),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::ChineseAlphanumericUnderscore,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_file_infos),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_group_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.agent),
            3 => ::tc3_runtime::AsValue::as_value(&self.approver_verify_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_group_options),
            5 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowGroupByFilesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowGroupByFilesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateFlowGroupByFilesRequest {
    fn empty() -> Self {
        Self {
            flow_file_infos: ::tc3_runtime::Wire::empty(),
            flow_group_name: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
            approver_verify_type: ::tc3_runtime::Wire::empty(),
            flow_group_options: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_file_infos),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            3 => ::tc3_runtime::decode::slot(map, &mut self.approver_verify_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_options),
            5 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowGroupByFilesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_flow_group_by_files`](crate::essbasic::v2021_05_26::Client::channel_create_flow_group_by_files).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFilesResponse {
    /// Flow group that was started.
    ///
    /// - On the wire: `FlowGroupId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_group_id: ::std::string::String,
    /// Flows of the group, in the order of `FlowFileInfos`.
    ///
    /// - On the wire: `FlowIds`, list of String, always in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDRSRUUgygj6rqi6UuO4zjEBDACwAjgT`, `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub flow_ids: ::std::vec::Vec<::std::string::String>,
    /// Signers of the flows in the group.
    ///
    /// - On the wire: `Approvers`, list of object `FlowGroupApprovers`
    pub approvers: ::std::option::Option<::std::vec::Vec<FlowGroupApprovers>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateFlowGroupByFilesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowGroupByFilesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowGroupByFilesResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowGroupId", "FlowIds", "Approvers", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.approvers),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowGroupByFilesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowGroupByFilesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateFlowGroupByFilesResponse {
    fn empty() -> Self {
        Self {
            flow_group_id: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            approvers: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.approvers),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowGroupByFilesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
