// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowByFiles.yaml

use crate::essbasic::v2021_05_26::enums::{
    ApproverVerifyType, AutoSignScene, CcNotifyType, FlowDisplayType, PreviewType,
};
use crate::essbasic::v2021_05_26::types::{
    Agent, ApproverItem, CcInfo, Component, FlowApproverInfo, FlowOperateLimit, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Starts a flow from a PDF file uploaded with `UploadFiles`. The initiating organization and employee must have verified identity; signers need not: employees of any client organization or of organizations outside the application, signers who claim the contract later, and persons. Starting uses up quota, which is returned only if the flow is cancelled before anybody has signed, or after automatic signing only, while free cancellations are left.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowByFiles)
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
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company register, and only its super administrator or legal representative can change it.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.GenerateId` – The service could not make a unique ID.
    /// - `InternalError.Pdf` – The service could not compose the PDF of a flow.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InternalError.ThirdParty` – A third party that the service relies on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.ApproverVerifyType` – The way signers are checked is not valid.
    /// - `InvalidParameter.BizApproverAlreadyExists` – The same signer was added twice.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.ComponentType` – The type of a field is wrong.
    /// - `InvalidParameter.ComponentValue` – The value of a field is not valid.
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
    /// - `InvalidParameter.Keyword` – The keyword for placing a field is malformed or not in the file.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NonsupportMobile` – Mobile numbers of this kind are not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.SignComponentType` – The type of a sign field is not valid.
    /// - `InvalidParameter.SignComponents` – A sign field is of a type that is not supported here.
    /// - `InvalidParameter.Unordered` – The signing order is not valid.
    /// - `InvalidParameter.UnsupportedComponentType` – A field is of a type that is not supported.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up or a limit is exceeded.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.MissComponentName` – The name of a field is missing.
    /// - `MissingParameter.SealId` – The ID of a seal is missing.
    /// - `MissingParameter.SignComponents` – A signer has no sign fields.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ByFilesServerSignForbid` – Automatic signing in flows from files is not open to the application.
    /// - `OperationDenied.CcUserRepeat` – The same person is in copy twice.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.NoApproverMobileCheckPermission` – Verifying signers by mobile number is not open to the organization.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their identity.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.OverseaAbilityNotOpen` – Contracts with residents of Hong Kong, Macao and Taiwan are not open to the organization.
    /// - `OperationDenied.PersonHasNoSignature` – The person has no signature that can be used.
    /// - `OperationDenied.PersonNoOpenServerSign` – The person has not turned on automatic signing, or has turned it off again.
    /// - `OperationDenied.RequiredComponentNotFill` – A required fill field has no value.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceNotFound.Seal` – The seal does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, ChannelCreateFlowByFilesRequest, Client, Component, ComponentType,
    ///     FlowApproverInfo, GenerateMode, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateFlowByFilesRequest::new()
    ///     .flow_name("购买50吨西红柿的合同(15:53:35)")
    ///     .flow_approvers(
    ///         Vec::from([
    ///             FlowApproverInfo::new()
    ///                 .name("张三")
    ///                 .mobile("18888888888")
    ///                 .approver_type(ApproverType::Person)
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new()
    ///                             .component_type(ComponentType::SignSignature)
    ///                             .file_index(0)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0)
    ///                             .component_page(1)
    ///                             .component_pos_x(146.15625)
    ///                             .component_pos_y(472.78125)
    ///                             .component_value(""),
    ///                     ]),
    ///                 ),
    ///             FlowApproverInfo::new()
    ///                 .name("李四")
    ///                 .mobile("17333333333")
    ///                 .organization_name("李四的示例企业")
    ///                 .open_id("lisi")
    ///                 .organization_open_id("org_lisi")
    ///                 .approver_type(ApproverType::Organization)
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new()
    ///                             .component_type(ComponentType::SignSeal)
    ///                             .file_index(0)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0)
    ///                             .component_page(1)
    ///                             .component_pos_x(146.15625)
    ///                             .component_pos_y(472.78125)
    ///                             .component_value(""),
    ///                     ]),
    ///                 ),
    ///             FlowApproverInfo::new()
    ///                 .name("王五")
    ///                 .mobile("13333333333")
    ///                 .organization_name("王五示例企业")
    ///                 .not_channel_organization(true)
    ///                 .approver_type(ApproverType::Organization)
    ///                 .sign_components(
    ///                     Vec::from([
    ///                         Component::new()
    ///                             .component_type(ComponentType::SignSeal)
    ///                             .file_index(0)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0)
    ///                             .component_page(1)
    ///                             .component_pos_x(146.15625)
    ///                             .component_pos_y(472.78125)
    ///                             .component_value(""),
    ///                         Component::new()
    ///                             .component_id("甲方签章位置")
    ///                             .component_type(ComponentType::SignSeal)
    ///                             .generate_mode(GenerateMode::Keyword)
    ///                             .component_width(112.0)
    ///                             .component_height(40.0),
    ///                     ]),
    ///                 ),
    ///         ]),
    ///     )
    ///     .file_ids(vec!["yDSLoUUckpob08ffUxVoXTnu6fPhgjmx".into()])
    ///     .unordered(true);
    /// let response = desk.channel_create_flow_by_files(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_flow_by_files(
        &self,
        request: &ChannelCreateFlowByFilesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateFlowByFilesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateFlowByFilesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateFlowByFiles",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateFlowByFilesResponse;
}

/// What is sent by [`Client::channel_create_flow_by_files`](crate::essbasic::v2021_05_26::Client::channel_create_flow_by_files).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesRequest {
    /// On whose behalf the call is made. This organization and employee are the initiator of the flow.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the flow, chosen by you.
    ///
    /// - On the wire: `FlowName`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (not checked)
    /// - Example: `张三的入职合同`
    pub flow_name: ::std::option::Option<::std::string::String>,
    /// Description of the flow, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (else not sent)
    /// - Example: `张三2023年入职市场部的合同`
    pub flow_description: ::std::option::Option<::std::string::String>,
    /// Signers. If the flow is signed in order, they sign in the order of this list.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, optional
    /// - Limit: at most 50 items (else not sent)
    pub flow_approvers: ::std::option::Option<::std::vec::Vec<FlowApproverInfo>>,
    /// PDF file from `UploadFiles`. Only one file is supported at present.
    ///
    /// - On the wire: `FileIds`, list of String, optional
    /// - Limit: at most 1 item (else not sent)
    /// - Example: `yDRSRUUgygj6rqi6UuO4zjEBDACwAjgT`
    pub file_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers, pictures and tables; their values are given here.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: ::std::option::Option<::std::vec::Vec<Component>>,
    /// Unix second until which all must have signed; 365 days after creation if left out. A flow not completed by then expires.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1691574041`
    pub deadline: ::std::option::Option<i64>,
    /// Not open for use. Callback address.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Example: `https://capi.toa.com/callback`
    /// - Deprecated: since 2026-10-26; Use the callback address in the settings of the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Use the callback address in the settings of the application."
    )]
    pub callback_url: ::std::option::Option<::std::string::String>,
    /// Whether signers sign in any order. If false they sign one after another, in the order of `FlowApprovers`.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub unordered: ::std::option::Option<bool>,
    /// Category of the contract, chosen by you, such as `入职合同`.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 255 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `入职合同`
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// Text shown for the contract in the list of the mini program. It may hold the variables `{合同名称}` (flow name), `{发起方企业}` and `{发起方姓名}` (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N, counted from 1, at most the number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}({发起方姓名});签署方:{签署方1姓名}`
    pub custom_show_map: ::std::option::Option<::std::string::String>,
    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `CustomerData`, String, optional
    /// - Limit: at most 1000 characters (else not sent), base64 text (else a warning)
    /// - Example: `eyJpZCI6ImNvbWVmIiwibmFtZSI6IuWRseWRseWPqyJ9`
    pub customer_data: ::std::option::Option<::std::string::String>,
    /// Whether signers of the initiating organization, automatic ones included, need its internal approval before they sign. If true, signing waits until `ChannelCreateFlowSignReview` reports the approval; after a refusal it keeps waiting for one.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub need_sign_review: ::std::option::Option<bool>,
    /// How persons prove identity. With `MobileCheck` the contract opens if the mobile number is that of the signer, and a person without verified identity signs without face recognition; it has no effect with the signature kind `OCR_ESIGN`.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, assumed by the service
    /// - Example: `VerifyCheck`
    pub approver_verify_type: ::std::option::Option<ApproverVerifyType>,
    /// Who places the sign fields of the signers.
    ///
    /// - On the wire: `SignBeanTag`, Integer, optional
    /// - Example: `0`
    pub sign_bean_tag: ::std::option::Option<SignFieldPlacement>,
    /// People who get a copy: they see the contract and its progress and do not sign. Persons, or verified employees of your own organization; none of them may be a signer.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (else not sent)
    pub cc_infos: ::std::option::Option<::std::vec::Vec<CcInfo>>,
    /// When the people in `CcInfos` get a text message.
    ///
    /// - On the wire: `CcNotifyType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub cc_notify_type: ::std::option::Option<CcNotifyType>,
    /// Scene of personal automatic signing. Required when a signer has the type `PERSON_AUTO_SIGN`. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub auto_sign_scene: ::std::option::Option<AutoSignScene>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// What the contract is called in text messages, titles and buttons while it is filled in and signed.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub flow_display_type: ::std::option::Option<FlowDisplayType>,
    /// Whether only a preview is made: no flow is started, and `PreviewUrl` is returned in place of `FlowId`. Previews have a quota of their own, two per purchased contract.
    ///
    /// - On the wire: `NeedPreview`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub need_preview: ::std::option::Option<bool>,
    /// Kind of preview link. Has effect only if `NeedPreview` is true.
    ///
    /// - On the wire: `PreviewType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub preview_type: ::std::option::Option<PreviewType>,
    /// Not open for use. Whether signers can be added after the start (dynamic signers 2.0).
    ///
    /// - On the wire: `OpenDynamicFlow`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    #[doc(hidden)]
    pub open_dynamic_flow: ::std::option::Option<bool>,
    /// Whether the flow is a dynamic one (dynamic signers 2.0): it is started without signers, who are added afterwards.
    ///
    /// - On the wire: `OpenDynamicSignFlow`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub open_dynamic_sign_flow: ::std::option::Option<bool>,
    /// Limits of what may be done with the flow.
    ///
    /// - On the wire: `FlowOperateLimit`, object `FlowOperateLimit`, optional
    pub flow_operate_limit: ::std::option::Option<FlowOperateLimit>,
}

impl ChannelCreateFlowByFilesRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_name: ::std::option::Option::None,
            flow_description: ::std::option::Option::None,
            flow_approvers: ::std::option::Option::None,
            file_ids: ::std::option::Option::None,
            components: ::std::option::Option::None,
            deadline: ::std::option::Option::None,
            #[allow(deprecated)]
            callback_url: ::std::option::Option::None,
            unordered: ::std::option::Option::None,
            flow_type: ::std::option::Option::None,
            custom_show_map: ::std::option::Option::None,
            customer_data: ::std::option::Option::None,
            need_sign_review: ::std::option::Option::None,
            approver_verify_type: ::std::option::Option::None,
            sign_bean_tag: ::std::option::Option::None,
            cc_infos: ::std::option::Option::None,
            cc_notify_type: ::std::option::Option::None,
            auto_sign_scene: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            flow_display_type: ::std::option::Option::None,
            need_preview: ::std::option::Option::None,
            preview_type: ::std::option::Option::None,
            open_dynamic_flow: ::std::option::Option::None,
            open_dynamic_sign_flow: ::std::option::Option::None,
            flow_operate_limit: ::std::option::Option::None,
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
    /// Name of the flow, chosen by you.
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
    /// Description of the flow, chosen by you.
    ///
    /// `FlowDescription` on the wire.
    #[must_use]
    pub fn flow_description(
        mut self,
        flow_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_description = ::std::option::Option::Some(flow_description.into());
        self
    }
    /// Signers.
    ///
    /// `FlowApprovers` on the wire.
    #[must_use]
    pub fn flow_approvers(
        mut self,
        flow_approvers: ::std::vec::Vec<FlowApproverInfo>,
    ) -> Self {
        self.flow_approvers = ::std::option::Option::Some(flow_approvers);
        self
    }
    /// PDF file from `UploadFiles`.
    ///
    /// `FileIds` on the wire.
    #[must_use]
    pub fn file_ids(mut self, file_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.file_ids = ::std::option::Option::Some(file_ids);
        self
    }
    /// Fields filled in by the initiator, such as `TEXT`, `MULTI_LINE_TEXT`, `CHECK_BOX`, numbers, pictures and tables; their values are given here.
    ///
    /// `Components` on the wire.
    #[must_use]
    pub fn components(mut self, components: ::std::vec::Vec<Component>) -> Self {
        self.components = ::std::option::Option::Some(components);
        self
    }
    /// Unix second until which all must have signed; 365 days after creation if left out.
    ///
    /// `Deadline` on the wire.
    #[must_use]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = ::std::option::Option::Some(deadline);
        self
    }
    /// Not open for use.
    ///
    /// `CallbackUrl` on the wire.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Use the callback address in the settings of the application."
    )]
    #[allow(deprecated)]
    #[must_use]
    pub fn callback_url(
        mut self,
        callback_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.callback_url = ::std::option::Option::Some(callback_url.into());
        self
    }
    /// Whether signers sign in any order.
    ///
    /// `Unordered` on the wire.
    #[must_use]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = ::std::option::Option::Some(unordered);
        self
    }
    /// Category of the contract, chosen by you, such as `入职合同`.
    ///
    /// `FlowType` on the wire.
    #[must_use]
    pub fn flow_type(
        mut self,
        flow_type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_type = ::std::option::Option::Some(flow_type.into());
        self
    }
    /// Text shown for the contract in the list of the mini program.
    ///
    /// `CustomShowMap` on the wire.
    #[must_use]
    pub fn custom_show_map(
        mut self,
        custom_show_map: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.custom_show_map = ::std::option::Option::Some(custom_show_map.into());
        self
    }
    /// Your own data, Base64.
    ///
    /// `CustomerData` on the wire.
    #[must_use]
    pub fn customer_data(
        mut self,
        customer_data: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.customer_data = ::std::option::Option::Some(customer_data.into());
        self
    }
    /// Whether signers of the initiating organization, automatic ones included, need its internal approval before they sign.
    ///
    /// `NeedSignReview` on the wire.
    #[must_use]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = ::std::option::Option::Some(need_sign_review);
        self
    }
    /// How persons prove identity.
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
    /// Who places the sign fields of the signers.
    ///
    /// `SignBeanTag` on the wire.
    #[must_use]
    pub fn sign_bean_tag(mut self, sign_bean_tag: SignFieldPlacement) -> Self {
        self.sign_bean_tag = ::std::option::Option::Some(sign_bean_tag);
        self
    }
    /// People who get a copy: they see the contract and its progress and do not sign.
    ///
    /// `CcInfos` on the wire.
    #[must_use]
    pub fn cc_infos(mut self, cc_infos: ::std::vec::Vec<CcInfo>) -> Self {
        self.cc_infos = ::std::option::Option::Some(cc_infos);
        self
    }
    /// When the people in `CcInfos` get a text message.
    ///
    /// `CcNotifyType` on the wire.
    #[must_use]
    pub fn cc_notify_type(mut self, cc_notify_type: CcNotifyType) -> Self {
        self.cc_notify_type = ::std::option::Option::Some(cc_notify_type);
        self
    }
    /// Scene of personal automatic signing.
    ///
    /// `AutoSignScene` on the wire.
    #[must_use]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = ::std::option::Option::Some(auto_sign_scene);
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
    /// What the contract is called in text messages, titles and buttons while it is filled in and signed.
    ///
    /// `FlowDisplayType` on the wire.
    #[must_use]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = ::std::option::Option::Some(flow_display_type);
        self
    }
    /// Whether only a preview is made: no flow is started, and `PreviewUrl` is returned in place of `FlowId`.
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
    /// `OpenDynamicFlow` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn open_dynamic_flow(mut self, open_dynamic_flow: bool) -> Self {
        self.open_dynamic_flow = ::std::option::Option::Some(open_dynamic_flow);
        self
    }
    /// Whether the flow is a dynamic one (dynamic signers 2.0): it is started without signers, who are added afterwards.
    ///
    /// `OpenDynamicSignFlow` on the wire.
    #[must_use]
    pub fn open_dynamic_sign_flow(mut self, open_dynamic_sign_flow: bool) -> Self {
        self.open_dynamic_sign_flow = ::std::option::Option::Some(
            open_dynamic_sign_flow,
        );
        self
    }
    /// Limits of what may be done with the flow.
    ///
    /// `FlowOperateLimit` on the wire.
    #[must_use]
    pub fn flow_operate_limit(mut self, flow_operate_limit: FlowOperateLimit) -> Self {
        self.flow_operate_limit = ::std::option::Option::Some(flow_operate_limit);
        self
    }
}

impl ::std::default::Default for ChannelCreateFlowByFilesRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowByFilesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowByFilesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "FlowName",
                "FlowDescription",
                "FlowApprovers",
                "FileIds",
                "Components",
                "Deadline",
                "CallbackUrl",
                "Unordered",
                "FlowType",
                "CustomShowMap",
                "CustomerData",
                "NeedSignReview",
                "ApproverVerifyType",
                "SignBeanTag",
                "CcInfos",
                "CcNotifyType",
                "AutoSignScene",
                "Operator",
                "FlowDisplayType",
                "NeedPreview",
                "PreviewType",
                "OpenDynamicFlow",
                "OpenDynamicSignFlow",
                "FlowOperateLimit",
            ],
            [
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(1),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    9,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(255),
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
                    11,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
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
                (13, ::tc3_runtime::validate::Field::KNOWN),
                (14, ::tc3_runtime::validate::Field::KNOWN),
                (
                    15,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (16, ::tc3_runtime::validate::Field::KNOWN),
                (17, ::tc3_runtime::validate::Field::KNOWN),
                (19, ::tc3_runtime::validate::Field::KNOWN),
                (21, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_description),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_approvers),
            4 => ::tc3_runtime::AsValue::as_value(&self.file_ids),
            5 => ::tc3_runtime::AsValue::as_value(&self.components),
            6 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            #[allow(deprecated)]
            7 => ::tc3_runtime::AsValue::as_value(&self.callback_url),
            8 => ::tc3_runtime::AsValue::as_value(&self.unordered),
            9 => ::tc3_runtime::AsValue::as_value(&self.flow_type),
            10 => ::tc3_runtime::AsValue::as_value(&self.custom_show_map),
            11 => ::tc3_runtime::AsValue::as_value(&self.customer_data),
            12 => ::tc3_runtime::AsValue::as_value(&self.need_sign_review),
            13 => ::tc3_runtime::AsValue::as_value(&self.approver_verify_type),
            14 => ::tc3_runtime::AsValue::as_value(&self.sign_bean_tag),
            15 => ::tc3_runtime::AsValue::as_value(&self.cc_infos),
            16 => ::tc3_runtime::AsValue::as_value(&self.cc_notify_type),
            17 => ::tc3_runtime::AsValue::as_value(&self.auto_sign_scene),
            18 => ::tc3_runtime::AsValue::as_value(&self.operator),
            19 => ::tc3_runtime::AsValue::as_value(&self.flow_display_type),
            20 => ::tc3_runtime::AsValue::as_value(&self.need_preview),
            21 => ::tc3_runtime::AsValue::as_value(&self.preview_type),
            22 => ::tc3_runtime::AsValue::as_value(&self.open_dynamic_flow),
            23 => ::tc3_runtime::AsValue::as_value(&self.open_dynamic_sign_flow),
            24 => ::tc3_runtime::AsValue::as_value(&self.flow_operate_limit),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowByFilesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowByFilesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateFlowByFilesRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
            flow_description: ::tc3_runtime::Wire::empty(),
            flow_approvers: ::tc3_runtime::Wire::empty(),
            file_ids: ::tc3_runtime::Wire::empty(),
            components: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            callback_url: ::tc3_runtime::Wire::empty(),
            unordered: ::tc3_runtime::Wire::empty(),
            flow_type: ::tc3_runtime::Wire::empty(),
            custom_show_map: ::tc3_runtime::Wire::empty(),
            customer_data: ::tc3_runtime::Wire::empty(),
            need_sign_review: ::tc3_runtime::Wire::empty(),
            approver_verify_type: ::tc3_runtime::Wire::empty(),
            sign_bean_tag: ::tc3_runtime::Wire::empty(),
            cc_infos: ::tc3_runtime::Wire::empty(),
            cc_notify_type: ::tc3_runtime::Wire::empty(),
            auto_sign_scene: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            flow_display_type: ::tc3_runtime::Wire::empty(),
            need_preview: ::tc3_runtime::Wire::empty(),
            preview_type: ::tc3_runtime::Wire::empty(),
            open_dynamic_flow: ::tc3_runtime::Wire::empty(),
            open_dynamic_sign_flow: ::tc3_runtime::Wire::empty(),
            flow_operate_limit: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_description),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_approvers),
            4 => ::tc3_runtime::decode::slot(map, &mut self.file_ids),
            5 => ::tc3_runtime::decode::slot(map, &mut self.components),
            6 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            #[allow(deprecated)]
            7 => ::tc3_runtime::decode::slot(map, &mut self.callback_url),
            8 => ::tc3_runtime::decode::slot(map, &mut self.unordered),
            9 => ::tc3_runtime::decode::slot(map, &mut self.flow_type),
            10 => ::tc3_runtime::decode::slot(map, &mut self.custom_show_map),
            11 => ::tc3_runtime::decode::slot(map, &mut self.customer_data),
            12 => ::tc3_runtime::decode::slot(map, &mut self.need_sign_review),
            13 => ::tc3_runtime::decode::slot(map, &mut self.approver_verify_type),
            14 => ::tc3_runtime::decode::slot(map, &mut self.sign_bean_tag),
            15 => ::tc3_runtime::decode::slot(map, &mut self.cc_infos),
            16 => ::tc3_runtime::decode::slot(map, &mut self.cc_notify_type),
            17 => ::tc3_runtime::decode::slot(map, &mut self.auto_sign_scene),
            18 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            19 => ::tc3_runtime::decode::slot(map, &mut self.flow_display_type),
            20 => ::tc3_runtime::decode::slot(map, &mut self.need_preview),
            21 => ::tc3_runtime::decode::slot(map, &mut self.preview_type),
            22 => ::tc3_runtime::decode::slot(map, &mut self.open_dynamic_flow),
            23 => ::tc3_runtime::decode::slot(map, &mut self.open_dynamic_sign_flow),
            24 => ::tc3_runtime::decode::slot(map, &mut self.flow_operate_limit),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowByFilesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_flow_by_files`](crate::essbasic::v2021_05_26::Client::channel_create_flow_by_files).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesResponse {
    /// Flow that was started.
    ///
    /// - On the wire: `FlowId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: ::std::string::String,
    /// Signers of the flow, with their roles.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverItem`
    pub approvers: ::std::option::Option<::std::vec::Vec<ApproverItem>>,
    /// Preview link, valid for 5 minutes. Given only if `NeedPreview` is true.
    ///
    /// - On the wire: `PreviewUrl`, String
    /// - Limit: a URL
    /// - Example: `https://embed.qian.tencent.cn/document-url-preview?channel=PROXYCHANNEL&scene=SINGLEPAGE&code=yDAY0UUckp7ouj3qU3GpRQCZvA3aO2l0`
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_url: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateFlowByFilesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateFlowByFilesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateFlowByFilesResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowId", "Approvers", "PreviewUrl", "RequestId"],
            [(2, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.approvers),
            2 => ::tc3_runtime::AsValue::as_value(&self.preview_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateFlowByFilesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateFlowByFilesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateFlowByFilesResponse {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            approvers: ::tc3_runtime::Wire::empty(),
            preview_url: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.approvers),
            2 => ::tc3_runtime::decode::slot(map, &mut self.preview_url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateFlowByFilesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Who places the sign fields of the signers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignFieldPlacement {
    /// The initiator, when the flow is started.
    ///
    /// On the wire: `0`.
    ByInitiator,
    /// The signers, when they sign. They can do so in the mini program and in the web console, not in H5; sign and approve fields (`SIGN_VIRTUAL_COMBINATION`) cannot be added.
    ///
    /// On the wire: `1`.
    BySigners,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`SignFieldPlacement`] that this version does not know.
pub type UnknownSignFieldPlacement = ::tc3_runtime::Unknown<SignFieldPlacement, i64>;

impl SignFieldPlacement {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::ByInitiator, Self::BySigners];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::ByInitiator => 0,
            Self::BySigners => 1,
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

impl ::tc3_runtime::IntegerEnum for SignFieldPlacement {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "SignFieldPlacement",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for SignFieldPlacement {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for SignFieldPlacement {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for SignFieldPlacement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for SignFieldPlacement {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for SignFieldPlacement {}

impl ::std::hash::Hash for SignFieldPlacement {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for SignFieldPlacement {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for SignFieldPlacement {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignFieldPlacement {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
