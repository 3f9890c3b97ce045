// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowsByTemplates.yaml

use crate::essbasic::v2021_05_26::enums::PreviewType;
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowApproverItem, FlowInfo, TaskInfo, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Starts up to 20 flows from templates. Initiating organization and employee must have verified identity, signers need not. `FormFields` fills only the fill fields of the initiator. Each flow costs one unit of quota; it comes back only if the flow is cancelled before anybody, automatic signing excepted, has signed. Files for attachment fields must be A4 PDFs.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowsByTemplates)
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
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company register, and only its super administrator or legal representative can change it.
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ApproverVerifyType` – The way signers are checked is not valid.
    /// - `InvalidParameter.BizApproverAlreadyExists` – The same signer was added twice.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.FlowInfos` – The list of flows is not valid.
    /// - `InvalidParameter.MissingRequiredParameterValue` – A required parameter has no value.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up or a limit is exceeded.
    /// - `LimitExceeded.CreateFlowNum` – The request would start too many flows.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their identity.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, Client, CreateFlowsByTemplatesRequest, FlowApproverInfo, FlowInfo,
    ///     FormField, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateFlowsByTemplatesRequest::new(
    ///     Vec::from([
    ///         FlowInfo::new("测试签署流程一", 1989688460)
    ///             .template_id("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("李四")
    ///                         .mobile("13888888888")
    ///                         .approver_type(ApproverType::Person)
    ///                         .recipient_id("yDwJ2UUckpk1rwrdUrWKfEcuxn5DMpeI"),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("李四").component_name("姓名")]),
    ///             )
    ///             .flow_description("测试签署流程一的描述信息"),
    ///         FlowInfo::new("测试签署流程二", 1989688460)
    ///             .template_id("yDRS4UUgygqdcj56UuO4zjExBQcOiB68")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("典子谦")
    ///                         .mobile("13200000000")
    ///                         .approver_type(ApproverType::Person)
    ///                         .recipient_id("yDxZzUyKQDKuihUuO4zjEy09jfapyHjn"),
    ///                     FlowApproverInfo::new()
    ///                         .name("张三")
    ///                         .mobile("18888888888")
    ///                         .organization_name("org_zhangsan")
    ///                         .open_id("n02468")
    ///                         .organization_open_id("ess_open_organization_1")
    ///                         .approver_type(ApproverType::Organization)
    ///                         .recipient_id("yDwJ0UUckpk2077lUxgm9jJ9eZgZChJe"),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("张三").component_name("姓名")]),
    ///             )
    ///             .flow_description("测试签署流程二的描述信息"),
    ///     ]),
    /// );
    /// let response = desk.create_flows_by_templates(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flows_by_templates(
        &self,
        request: &CreateFlowsByTemplatesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateFlowsByTemplatesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateFlowsByTemplatesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateFlowsByTemplates",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateFlowsByTemplatesResponse;
}

/// What is sent by [`Client::create_flows_by_templates`](crate::essbasic::v2021_05_26::Client::create_flows_by_templates).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowsByTemplatesRequest {
    /// On whose behalf the call is made: the initiating organization and employee.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to start.
    ///
    /// - On the wire: `FlowInfos`, list of object `FlowInfo`, required
    /// - Limit: at most 20 items (else not sent), at least 1 item (else not sent)
    pub flow_infos: ::std::vec::Vec<FlowInfo>,
    /// If true, no flow is started and `PreviewUrls` instead of `FlowIds` is returned; the links are valid for 300 seconds and nobody can sign. With dynamic tables the preview shows the state before composition; the final one comes by callback or from the task in `TaskInfos`. Each contract bought includes two previews; more have to be bought.
    ///
    /// - On the wire: `NeedPreview`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub need_preview: ::std::option::Option<bool>,
    /// Kind of preview link. Takes effect only if `NeedPreview` is true.
    ///
    /// - On the wire: `PreviewType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub preview_type: ::std::option::Option<PreviewType>,
    /// Not open for use. Operator of the call; not to be sent.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl CreateFlowsByTemplatesRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_infos: ::std::vec::Vec<FlowInfo>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_infos,
            need_preview: ::std::option::Option::None,
            preview_type: ::std::option::Option::None,
            operator: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made: the initiating organization and employee.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// If true, no flow is started and `PreviewUrls` instead of `FlowIds` is returned; the links are valid for 300 seconds and nobody can sign.
    ///
    /// `NeedPreview` on the wire.
    #[must_use]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = ::std::option::Option::Some(need_preview);
        self
    }
    /// Kind of preview link.
    ///
    /// `PreviewType` on the wire.
    #[must_use]
    pub fn preview_type(mut self, preview_type: PreviewType) -> Self {
        self.preview_type = ::std::option::Option::Some(preview_type);
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

impl ::tc3_runtime::Record for CreateFlowsByTemplatesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowsByTemplatesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowInfos", "NeedPreview", "PreviewType", "Operator"],
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
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MinItems(1),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_infos),
            2 => ::tc3_runtime::AsValue::as_value(&self.need_preview),
            3 => ::tc3_runtime::AsValue::as_value(&self.preview_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowsByTemplatesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateFlowsByTemplatesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateFlowsByTemplatesRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_infos: ::tc3_runtime::Wire::empty(),
            need_preview: ::tc3_runtime::Wire::empty(),
            preview_type: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.need_preview),
            3 => ::tc3_runtime::decode::slot(map, &mut self.preview_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateFlowsByTemplatesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_flows_by_templates`](crate::essbasic::v2021_05_26::Client::create_flows_by_templates).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowsByTemplatesResponse {
    /// Identifiers of the flows. Store them for later calls.
    ///
    /// - On the wire: `FlowIds`, list of String, always in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`, `yDwFmUUckpst10i3UubBSat8PWOt2iQF`
    pub flow_ids: ::std::vec::Vec<::std::string::String>,
    /// Your own data of each flow, in the order of `FlowInfos`.
    ///
    /// - On the wire: `CustomerData`, list of String, always in responses
    /// - Example: `yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR`
    pub customer_data: ::std::vec::Vec<::std::string::String>,
    /// Message for each flow: empty if it was started, else why it was not.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always in responses
    /// - Example: `缺少用户信息`, `缺少手机信息`
    pub error_messages: ::std::vec::Vec<::std::string::String>,
    /// Preview links, only if `NeedPreview` is true. With dynamic tables they show the state before composition; the final preview comes by callback or from the task in `TaskInfos`.
    ///
    /// - On the wire: `PreviewUrls`, list of String, always in responses
    /// - Each item: a URL
    /// - Example: `https://test.ess.tencent.cn/document-url-preview?channel=PROXYCHANNEL&scene=SINGLEPAGE&code=yDwqoUUcKny&codeType=QUICK&businessType=RESOURCE&businessId=yDwqcUUck`
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_urls: ::std::vec::Vec<::std::string::String>,
    /// Tasks that compose complex documents, such as previews with dynamic tables. Query their state later.
    ///
    /// - On the wire: `TaskInfos`, list of object `TaskInfo`, always in responses
    pub task_infos: ::std::vec::Vec<TaskInfo>,
    /// Signers of each flow.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverItem`
    pub flow_approvers: ::std::option::Option<::std::vec::Vec<FlowApproverItem>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateFlowsByTemplatesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateFlowsByTemplatesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowsByTemplatesResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FlowIds",
                "CustomerData",
                "ErrorMessages",
                "PreviewUrls",
                "TaskInfos",
                "FlowApprovers",
                "RequestId",
            ],
            [(3, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            1 => ::tc3_runtime::AsValue::as_value(&self.customer_data),
            2 => ::tc3_runtime::AsValue::as_value(&self.error_messages),
            3 => ::tc3_runtime::AsValue::as_value(&self.preview_urls),
            4 => ::tc3_runtime::AsValue::as_value(&self.task_infos),
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_approvers),
            6 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowsByTemplatesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateFlowsByTemplatesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateFlowsByTemplatesResponse {
    fn empty() -> Self {
        Self {
            flow_ids: ::tc3_runtime::Wire::empty(),
            customer_data: ::tc3_runtime::Wire::empty(),
            error_messages: ::tc3_runtime::Wire::empty(),
            preview_urls: ::tc3_runtime::Wire::empty(),
            task_infos: ::tc3_runtime::Wire::empty(),
            flow_approvers: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            1 => ::tc3_runtime::decode::slot(map, &mut self.customer_data),
            2 => ::tc3_runtime::decode::slot(map, &mut self.error_messages),
            3 => ::tc3_runtime::decode::slot(map, &mut self.preview_urls),
            4 => ::tc3_runtime::decode::slot(map, &mut self.task_infos),
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_approvers),
            6 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateFlowsByTemplatesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
