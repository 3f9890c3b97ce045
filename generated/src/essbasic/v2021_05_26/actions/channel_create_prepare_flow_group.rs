// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreatePrepareFlowGroup.yaml

use crate::essbasic::v2021_05_26::types::{Agent, BaseFlowInfo, FlowGroupOptions};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to an embedded page on which a flow group is started. At present only from files; otherwise it can do what `ChannelCreateFlowGroupByFiles` can. The returned `FlowGroupId` is temporary until the group has been started on the page.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePrepareFlowGroup)
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
    ///     BaseFlowInfo, ChannelCreatePrepareFlowGroupRequest, Client, CommonApproverOption,
    ///     CommonApproverType, CommonFlowApprover, Component, ComponentType, GenerateMode,
    ///     KeywordOrder, Operator, PrepareFlowGroupResourceType, RelativeLocation,
    ///     SmartFillAreaSwitch,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("kevinlcheng_open_organization_1")
    ///             .user("kevinlcheng_1"),
    ///     );
    /// let request = ChannelCreatePrepareFlowGroupRequest::new(
    ///     Vec::from([
    ///         BaseFlowInfo::new("第三方预发起合同", 1757034793)
    ///             .flow_type("第三方嵌入式文件发起合同")
    ///             .flow_description("这是2025年购买食物的合同")
    ///             .unordered(false)
    ///             .intelligent_status(SmartFillAreaSwitch::Close)
    ///             .form_fields(vec![])
    ///             .need_sign_review(false)
    ///             .user_data("")
    ///             .cc_infos(vec![])
    ///             .need_create_review(false)
    ///             .file_ids(vec!["yDCWiUUckpv6iggyUyuqIrwyppQVS7TR".into()])
    ///             .approvers(
    ///                 Vec::from([
    ///                     CommonFlowApprover::new()
    ///                         .not_channel_organization(false)
    ///                         .approver_type(CommonApproverType::Person)
    ///                         .organization_name("")
    ///                         .approver_name("典子签")
    ///                         .approver_mobile("18700000000")
    ///                         .is_full_text(true)
    ///                         .approver_option(
    ///                             CommonApproverOption::new().can_edit_approver(true),
    ///                         )
    ///                         .sign_components(
    ///                             Vec::from([
    ///                                 Component::new()
    ///                                     .component_id("")
    ///                                     .component_type(ComponentType::SignSignature)
    ///                                     .component_name("")
    ///                                     .component_required(false)
    ///                                     .component_recipient_id("")
    ///                                     .file_index(0)
    ///                                     .generate_mode(GenerateMode::from(""))
    ///                                     .component_width(100.0)
    ///                                     .component_height(100.0)
    ///                                     .component_page(3)
    ///                                     .component_pos_x(160.0)
    ///                                     .component_pos_y(360.0)
    ///                                     .component_extra("")
    ///                                     .component_value("")
    ///                                     .component_date_font_size(0)
    ///                                     .document_id("")
    ///                                     .component_description("")
    ///                                     .offset_x(0.0)
    ///                                     .offset_y(0.0)
    ///                                     .channel_component_id("")
    ///                                     .keyword_order(KeywordOrder::from(""))
    ///                                     .keyword_page(0)
    ///                                     .relative_location(RelativeLocation::from(""))
    ///                                     .keyword_indexes(vec![])
    ///                                     .placeholder("")
    ///                                     .lock_component_value(false)
    ///                                     .forbid_move_and_delete(true),
    ///                             ]),
    ///                         ),
    ///                 ]),
    ///             ),
    ///     ]),
    ///     "group",
    ///     PrepareFlowGroupResourceType::File,
    /// );
    /// let response = desk.channel_create_prepare_flow_group(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_prepare_flow_group(
        &self,
        request: &ChannelCreatePrepareFlowGroupRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreatePrepareFlowGroupResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreatePrepareFlowGroupRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreatePrepareFlowGroup",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(3),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreatePrepareFlowGroupResponse;
}

/// What is sent by [`Client::channel_create_prepare_flow_group`](crate::essbasic::v2021_05_26::Client::channel_create_prepare_flow_group).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupRequest {
    /// Flows of the group.
    ///
    /// - On the wire: `BaseFlowInfos`, list of object `BaseFlowInfo`, required
    /// - Limit: at most 50 items (else not sent), at least 2 items (else a warning)
    pub base_flow_infos: ::std::vec::Vec<BaseFlowInfo>,
    /// Name of the flow group, chosen by you.
    ///
    /// - On the wire: `FlowGroupName`, String, required
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `2023年采购合同们`
    pub flow_group_name: ::std::string::String,
    /// What the flows are made from. Only files are supported at present.
    ///
    /// - On the wire: `ResourceType`, Integer, required
    /// - Example: `2`
    pub resource_type: PrepareFlowGroupResourceType,
    /// On whose behalf the call is made: organization and employee that initiate the contracts. Both must have verified identity, and the employee must have joined the organization.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// What the page allows for the group: name, deadline, signing and viewing after the start.
    ///
    /// - On the wire: `FlowGroupOptions`, object `FlowGroupOptions`, optional
    pub flow_group_options: ::std::option::Option<FlowGroupOptions>,
    /// Category of the flow group; applies to all its flows.
    ///
    /// - On the wire: `FlowGroupType`, String, optional
    /// - Example: `合同组类型`
    pub flow_group_type: ::std::option::Option<::std::string::String>,
    /// Deadline of the flow group, Unix second; applies to all its flows.
    ///
    /// - On the wire: `FlowGroupDeadline`, Unix time in seconds, optional
    /// - Example: `1787803572`
    pub flow_group_deadline: ::std::option::Option<i64>,
}

impl ChannelCreatePrepareFlowGroupRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        base_flow_infos: ::std::vec::Vec<BaseFlowInfo>,
        flow_group_name: impl ::std::convert::Into<::std::string::String>,
        resource_type: PrepareFlowGroupResourceType,
    ) -> Self {
        Self {
            base_flow_infos,
            flow_group_name: flow_group_name.into(),
            resource_type,
            agent: ::std::option::Option::None,
            flow_group_options: ::std::option::Option::None,
            flow_group_type: ::std::option::Option::None,
            flow_group_deadline: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made: organization and employee that initiate the contracts.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// What the page allows for the group: name, deadline, signing and viewing after the start.
    ///
    /// `FlowGroupOptions` on the wire.
    #[must_use]
    pub fn flow_group_options(mut self, flow_group_options: FlowGroupOptions) -> Self {
        self.flow_group_options = ::std::option::Option::Some(flow_group_options);
        self
    }
    /// Category of the flow group; applies to all its flows.
    ///
    /// `FlowGroupType` on the wire.
    #[must_use]
    pub fn flow_group_type(
        mut self,
        flow_group_type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_group_type = ::std::option::Option::Some(flow_group_type.into());
        self
    }
    /// Deadline of the flow group, Unix second; applies to all its flows.
    ///
    /// `FlowGroupDeadline` on the wire.
    #[must_use]
    pub fn flow_group_deadline(mut self, flow_group_deadline: i64) -> Self {
        self.flow_group_deadline = ::std::option::Option::Some(flow_group_deadline);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreatePrepareFlowGroupRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreatePrepareFlowGroupRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "BaseFlowInfos",
                "FlowGroupName",
                "ResourceType",
                "Agent",
                "FlowGroupOptions",
                "FlowGroupType",
                "FlowGroupDeadline",
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
                            ::tc3_runtime::validate::Limit {
                                check: ::tc3_runtime::validate::Check::MinItems(2),
                                level: ::tc3_runtime::validate::Level::Warn,
                            },
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
                (
                    2,
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
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.base_flow_infos),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_group_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.resource_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.agent),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_group_options),
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_group_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.flow_group_deadline),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreatePrepareFlowGroupRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreatePrepareFlowGroupRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreatePrepareFlowGroupRequest {
    fn empty() -> Self {
        Self {
            base_flow_infos: ::tc3_runtime::Wire::empty(),
            flow_group_name: ::tc3_runtime::Wire::empty(),
            resource_type: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
            flow_group_options: ::tc3_runtime::Wire::empty(),
            flow_group_type: ::tc3_runtime::Wire::empty(),
            flow_group_deadline: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.base_flow_infos),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.resource_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_options),
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_deadline),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreatePrepareFlowGroupRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_prepare_flow_group`](crate::essbasic::v2021_05_26::Client::channel_create_prepare_flow_group).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupResponse {
    /// Identifier of the flow group; valid only once the group has been started on the page. Keep it.
    ///
    /// - On the wire: `FlowGroupId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_group_id: ::std::string::String,
    /// Link to the embedded start page.
    ///
    /// - On the wire: `PrepareUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://embed.test.qian.tencent.cn/contract-create?embed=1&expiredOn=1744785243&code=yDtBLUUckpx65&businessId=yDtBLUUckYNlO&channel=TENCENTCLOUD&operateSource=byFileGroup&themeId=saas_web_theme`
    /// - Sensitive: never shown in errors, logs and debug output
    pub prepare_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreatePrepareFlowGroupResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreatePrepareFlowGroupResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreatePrepareFlowGroupResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowGroupId", "PrepareUrl", "RequestId"],
            [(1, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.prepare_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreatePrepareFlowGroupResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreatePrepareFlowGroupResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreatePrepareFlowGroupResponse {
    fn empty() -> Self {
        Self {
            flow_group_id: ::tc3_runtime::Wire::empty(),
            prepare_url: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.prepare_url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreatePrepareFlowGroupResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What a prepared flow group is made from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PrepareFlowGroupResourceType {
    /// Templates; not supported at present.
    ///
    /// On the wire: `1`.
    Template,
    /// Files.
    ///
    /// On the wire: `2`.
    File,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`PrepareFlowGroupResourceType`] that this version does not know.
pub type UnknownPrepareFlowGroupResourceType = ::tc3_runtime::Unknown<
    PrepareFlowGroupResourceType,
    i64,
>;

impl PrepareFlowGroupResourceType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Template, Self::File];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Template => 1,
            Self::File => 2,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for PrepareFlowGroupResourceType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "PrepareFlowGroupResourceType",
        known: Self::KNOWN,
        wire: &[1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for PrepareFlowGroupResourceType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for PrepareFlowGroupResourceType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for PrepareFlowGroupResourceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for PrepareFlowGroupResourceType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for PrepareFlowGroupResourceType {}

impl ::std::hash::Hash for PrepareFlowGroupResourceType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for PrepareFlowGroupResourceType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for PrepareFlowGroupResourceType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PrepareFlowGroupResourceType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
