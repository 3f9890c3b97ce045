// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreatePrepareFlow.yaml

use crate::essbasic::v2021_05_26::types::{
    Agent, BaseFlowInfo, CommonFlowApprover, CreateFlowOption, OrganizationInfo,
    SignComponentConfig, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to a page on which a flow is started; it can be embedded or opened directly, in browsers of PCs only. Contract, signers and fields are given beforehand and cannot be changed there, unless `FlowOption` and the options of the signers say otherwise. When starting from a template, `RecipientId` says which signer of the template each one is. Which data each kind of signer needs stands at `CommonFlowApprover`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePrepareFlow)
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
    /// - `InvalidParameter.ComponentPosition` – The position of a field is wrong.
    /// - `InvalidParameter.ComponentValue` – The value of a field is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Sensitive` – A text holds words that are not permitted.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoPermissionUseServerSignSeal` – A seal of your own organization may not be used for automatic signing.
    /// - `OperationDenied.Sensitive` – A text holds words that are not permitted.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     BaseFlowInfo, ChannelCreatePrepareFlowRequest, Client, CommonApproverType,
    ///     CommonFlowApprover, Operator, PrepareFlowResourceType,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("zhansan"),
    ///     );
    /// let request = ChannelCreatePrepareFlowRequest::new(
    ///         PrepareFlowResourceType::Template,
    ///         BaseFlowInfo::new("2024典子谦入职合同", 1706335491)
    ///             .flow_type("入职合同")
    ///             .flow_description("2024典子谦入职合同")
    ///             .approvers(
    ///                 Vec::from([
    ///                     CommonFlowApprover::new()
    ///                         .not_channel_organization(false)
    ///                         .approver_type(CommonApproverType::Organization)
    ///                         .organization_open_id("org_dianziqian")
    ///                         .organization_name("典子谦示例企业")
    ///                         .open_id("n9527")
    ///                         .recipient_id("yDSL6UUckpo6am9jUuRHYOWRfZbRAhm6"),
    ///                 ]),
    ///             ),
    ///     )
    ///     .resource_id("yDSL6UUckpo6ynynUx47m3cSKQavf88Q");
    /// let response = desk.channel_create_prepare_flow(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_prepare_flow(
        &self,
        request: &ChannelCreatePrepareFlowRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreatePrepareFlowResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreatePrepareFlowRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreatePrepareFlow",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreatePrepareFlowResponse;
}

/// What is sent by [`Client::channel_create_prepare_flow`](crate::essbasic::v2021_05_26::Client::channel_create_prepare_flow).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowRequest {
    /// What `ResourceId` refers to.
    ///
    /// - On the wire: `ResourceType`, Integer, required
    /// - Example: `2`
    pub resource_type: PrepareFlowResourceType,
    /// Flow to be started.
    ///
    /// - On the wire: `FlowInfo`, object `BaseFlowInfo`, required
    pub flow_info: BaseFlowInfo,
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// What the flow is made from, matching `ResourceType`: a file from `UploadFiles`, a template made in the console, or a draft saved on the embedded page.
    ///
    /// - On the wire: `ResourceId`, String, optional
    /// - Example: `yDwqFUUckp3em41rUwWPgIBjsYgG5bba`
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// What the page allows and hides, such as editing and buttons.
    ///
    /// - On the wire: `FlowOption`, object `CreateFlowOption`, optional
    pub flow_option: ::std::option::Option<CreateFlowOption>,
    /// Not open for use. Signers.
    ///
    /// - On the wire: `FlowApproverList`, list of object `CommonFlowApprover`, optional
    /// - Deprecated: since 2026-10-26; Use `FlowInfo.Approvers`.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; Use `FlowInfo.Approvers`.")]
    pub flow_approver_list: ::std::option::Option<::std::vec::Vec<CommonFlowApprover>>,
    /// Existing flow from which the page is made. It must be waiting for the review of its start and not be approved yet.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDC54UUckpyr7yh4UEfZcRRy3XMQvLvT`
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// Not open for use. Preview links come from `ChannelCreateEmbedWebUrl`.
    ///
    /// - On the wire: `NeedPreview`, Boolean, optional
    /// - Example: `false`
    #[doc(hidden)]
    pub need_preview: ::std::option::Option<bool>,
    /// Not open for use. Organization information.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: ::std::option::Option<OrganizationInfo>,
    /// Not open for use. User information.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Not open for use. Settings of sign fields on the page, such as whether they show a date by default.
    ///
    /// - On the wire: `SignComponentConfig`, object `SignComponentConfig`, optional
    /// - Deprecated: since 2026-10-26; Use `FlowOption.SignComponentConfig`.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; Use `FlowOption.SignComponentConfig`.")]
    pub sign_component_config: ::std::option::Option<SignComponentConfig>,
}

impl ChannelCreatePrepareFlowRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(resource_type: PrepareFlowResourceType, flow_info: BaseFlowInfo) -> Self {
        Self {
            resource_type,
            flow_info,
            agent: ::std::option::Option::None,
            resource_id: ::std::option::Option::None,
            flow_option: ::std::option::Option::None,
            #[allow(deprecated)]
            flow_approver_list: ::std::option::Option::None,
            flow_id: ::std::option::Option::None,
            need_preview: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            #[allow(deprecated)]
            sign_component_config: ::std::option::Option::None,
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
    /// What the flow is made from, matching `ResourceType`: a file from `UploadFiles`, a template made in the console, or a draft saved on the embedded page.
    ///
    /// `ResourceId` on the wire.
    #[must_use]
    pub fn resource_id(
        mut self,
        resource_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_id = ::std::option::Option::Some(resource_id.into());
        self
    }
    /// What the page allows and hides, such as editing and buttons.
    ///
    /// `FlowOption` on the wire.
    #[must_use]
    pub fn flow_option(mut self, flow_option: CreateFlowOption) -> Self {
        self.flow_option = ::std::option::Option::Some(flow_option);
        self
    }
    /// Not open for use.
    ///
    /// `FlowApproverList` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; Use `FlowInfo.Approvers`.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn flow_approver_list(
        mut self,
        flow_approver_list: ::std::vec::Vec<CommonFlowApprover>,
    ) -> Self {
        self.flow_approver_list = ::std::option::Option::Some(flow_approver_list);
        self
    }
    /// Existing flow from which the page is made.
    ///
    /// `FlowId` on the wire.
    #[must_use]
    pub fn flow_id(
        mut self,
        flow_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_id = ::std::option::Option::Some(flow_id.into());
        self
    }
    /// Not open for use.
    ///
    /// `NeedPreview` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = ::std::option::Option::Some(need_preview);
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
    /// Not open for use.
    ///
    /// `SignComponentConfig` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; Use `FlowOption.SignComponentConfig`.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn sign_component_config(
        mut self,
        sign_component_config: SignComponentConfig,
    ) -> Self {
        self.sign_component_config = ::std::option::Option::Some(sign_component_config);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreatePrepareFlowRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreatePrepareFlowRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ResourceType",
                "FlowInfo",
                "Agent",
                "ResourceId",
                "FlowOption",
                "FlowApproverList",
                "FlowId",
                "NeedPreview",
                "Organization",
                "Operator",
                "SignComponentConfig",
            ],
            [
                (
                    0,
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
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.resource_type),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_info),
            2 => ::tc3_runtime::AsValue::as_value(&self.agent),
            3 => ::tc3_runtime::AsValue::as_value(&self.resource_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_option),
            #[allow(deprecated)]
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_approver_list),
            6 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            7 => ::tc3_runtime::AsValue::as_value(&self.need_preview),
            8 => ::tc3_runtime::AsValue::as_value(&self.organization),
            9 => ::tc3_runtime::AsValue::as_value(&self.operator),
            #[allow(deprecated)]
            10 => ::tc3_runtime::AsValue::as_value(&self.sign_component_config),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreatePrepareFlowRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreatePrepareFlowRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreatePrepareFlowRequest {
    fn empty() -> Self {
        Self {
            resource_type: ::tc3_runtime::Wire::empty(),
            flow_info: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
            resource_id: ::tc3_runtime::Wire::empty(),
            flow_option: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            flow_approver_list: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            need_preview: ::tc3_runtime::Wire::empty(),
            organization: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            sign_component_config: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.resource_type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_info),
            2 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            3 => ::tc3_runtime::decode::slot(map, &mut self.resource_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_option),
            #[allow(deprecated)]
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_approver_list),
            6 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            7 => ::tc3_runtime::decode::slot(map, &mut self.need_preview),
            8 => ::tc3_runtime::decode::slot(map, &mut self.organization),
            9 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            #[allow(deprecated)]
            10 => ::tc3_runtime::decode::slot(map, &mut self.sign_component_config),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreatePrepareFlowRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_prepare_flow`](crate::essbasic::v2021_05_26::Client::channel_create_prepare_flow).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowResponse {
    /// Link to the start page, to be embedded or opened. Valid for 5 minutes.
    ///
    /// - On the wire: `PrepareFlowUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://embed.beta.qian.tencent.cn/contract-create?code=yDCNBUUckpvlzt0sUypjGZRCTkEHyRh6`
    /// - Sensitive: never shown in errors, logs and debug output
    pub prepare_flow_url: ::std::string::String,
    /// Link to a preview of the flow as it will look; the flow is not started yet. Valid for 5 minutes.
    ///
    /// - On the wire: `PreviewFlowUrl`, String, always in responses
    /// - Limit: a URL
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_flow_url: ::std::string::String,
    /// Temporary identifier of the flow; valid only once the flow has been started on the page.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDC54UUckpyr7yh4UEfZcRRy3XMQvLvT`
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// Temporary identifier of the draft; valid only if the draft is saved on the page.
    ///
    /// - On the wire: `DraftId`, String
    /// - Example: `yDC54UUckpyr7yh4UEfZcRRy3XMQvLvT`
    pub draft_id: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreatePrepareFlowResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreatePrepareFlowResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreatePrepareFlowResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["PrepareFlowUrl", "PreviewFlowUrl", "FlowId", "DraftId", "RequestId"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.prepare_flow_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.preview_flow_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.draft_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreatePrepareFlowResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreatePrepareFlowResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreatePrepareFlowResponse {
    fn empty() -> Self {
        Self {
            prepare_flow_url: ::tc3_runtime::Wire::empty(),
            preview_flow_url: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            draft_id: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.prepare_flow_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.preview_flow_url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.draft_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreatePrepareFlowResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What a prepared flow is made from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PrepareFlowResourceType {
    /// A template.
    ///
    /// On the wire: `1`.
    Template,
    /// A file.
    ///
    /// On the wire: `2`.
    File,
    /// A draft.
    ///
    /// On the wire: `3`.
    Draft,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`PrepareFlowResourceType`] that this version does not know.
pub type UnknownPrepareFlowResourceType = ::tc3_runtime::Unknown<
    PrepareFlowResourceType,
    i64,
>;

impl PrepareFlowResourceType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Template, Self::File, Self::Draft];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Template => 1,
            Self::File => 2,
            Self::Draft => 3,
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

impl ::tc3_runtime::IntegerEnum for PrepareFlowResourceType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "PrepareFlowResourceType",
        known: Self::KNOWN,
        wire: &[1, 2, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for PrepareFlowResourceType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for PrepareFlowResourceType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for PrepareFlowResourceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for PrepareFlowResourceType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for PrepareFlowResourceType {}

impl ::std::hash::Hash for PrepareFlowResourceType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for PrepareFlowResourceType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for PrepareFlowResourceType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PrepareFlowResourceType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
