// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByFiles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeFlowDetailInfoRequest;
use crate::essbasic::v2021_05_26::enums::ApproverVerifyType;
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowFileInfo, FlowGroupApprovers, FlowGroupOptions, UserInfo,
};

impl Client {
    /// Starts a group of related flows from PDF files. Each signer gets one link and signs all flows of the group
    /// together; they cannot be signed apart.
    /// The initiating organization and employee must have verified identity; signers need not: employees of any
    /// client organization or of outside
    /// organizations, and persons. People in copy are not supported.
    ///
    /// - Each flow uses up quota, returned only if it is cancelled without signatures, or with automatic ones only;
    ///   not if it expires, is rejected,
    ///   completed or released.
    /// - With automatic signing, signers cannot have fill fields. The vendor has to turn on automatic signing of
    ///   organizations first.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowGroupByFiles)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Takes time: pass [`response.follow_up(&request)`](ChannelCreateFlowGroupByFilesResponse::follow_up) to
    ///   [`wait_until_flow_completed`](Self::wait_until_flow_completed)
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
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
    /// - `InvalidParameter.CustomShowMap` – The text for the contract list of the mini program holds an unknown
    ///   variable.
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
    /// - `OperationDenied.ByFilesServerSignForbid` – Automatic signing in flows from files is not open to the
    ///   application.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.NoApproverMobileCheckPermission` – Verifying signers by mobile number is not open to the
    ///   organization.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.OverseaAbilityNotOpen` – Contracts with residents of Hong Kong, Macao and Taiwan are not
    ///   open to the organization.
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
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
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
    ///                         .approver_type(ApproverType::OrganizationAutoSign)
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
    ///                         .approver_type(ApproverType::OrganizationAutoSign)
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
    ///                         .approver_type(ApproverType::OrganizationAutoSign)
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
    /// let response = client.channel_create_flow_group_by_files(&request).await?;
    /// println!("{}", response.flow_group_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_flow_group_by_files(
        &self,
        request: &ChannelCreateFlowGroupByFilesRequest,
    ) -> impl Future<Output = Result<ChannelCreateFlowGroupByFilesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_flow_group_by_files`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFilesRequest {
    /// Flows of the group.
    ///
    /// - On the wire: `FlowFileInfos`, list of object `FlowFileInfo`, required
    /// - Limit: at most 50 items (checked before sending), at least 2 items (checked before sending)
    pub flow_file_infos: Vec<FlowFileInfo>,

    /// Name of the flow group, chosen by you.
    ///
    /// - On the wire: `FlowGroupName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `2023年采购合同们`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_group_name: String,

    /// On whose behalf the call is made: the initiating organization and employee. Both must have verified identity,
    /// and the employee must have joined the organization.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// How signers prove identity; overrides the settings of single flows and signers. With `MobileCheck` persons
    /// view the contract without face recognition but still need it to sign; signers of organizations also need it
    /// for viewing.
    ///
    /// - On the wire: `ApproverVerifyType`, String, optional
    /// - Default: `VerifyCheck`, applied by the service
    /// - Example: `VerifyCheck`
    pub approver_verify_type: Option<ApproverVerifyType>,

    /// Settings for signing the group, such as whether each flow is confirmed by itself.
    ///
    /// - On the wire: `FlowGroupOptions`, object `FlowGroupOptions`, optional
    pub flow_group_options: Option<FlowGroupOptions>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelCreateFlowGroupByFilesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        flow_file_infos: Vec<FlowFileInfo>,
        flow_group_name: impl Into<String>,
    ) -> Self {
        Self {
            flow_file_infos,
            flow_group_name: flow_group_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made: the initiating organization and employee.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `ApproverVerifyType`. How signers prove identity; overrides the settings of single flows and signers.
    #[inline]
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: ApproverVerifyType,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type);
        self
    }

    /// Sets `FlowGroupOptions`. Settings for signing the group, such as whether each flow is confirmed by itself.
    #[inline]
    pub fn flow_group_options(mut self, flow_group_options: FlowGroupOptions) -> Self {
        self.flow_group_options = Some(flow_group_options);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::channel_create_flow_group_by_files`].
#[non_exhaustive]
pub struct ChannelCreateFlowGroupByFilesResponse {
    /// Identifier of the flow group. Keep it for later calls.
    ///
    /// - On the wire: `FlowGroupId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_group_id: String,

    /// Flows of the group, in the order of `FlowFileInfos`.
    ///
    /// - On the wire: `FlowIds`, list of String, always present in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDRSRUUgygj6rqi6UuO4zjEBDACwAjgT`, `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub flow_ids: Vec<String>,

    /// Signers of the flows in the group.
    ///
    /// - On the wire: `Approvers`, list of object `FlowGroupApprovers`
    pub approvers: Option<Vec<FlowGroupApprovers>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateFlowGroupByFilesResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ChannelCreateFlowGroupByFilesRequest,
    ) -> DescribeFlowDetailInfoRequest {
        DescribeFlowDetailInfoRequest {
            flow_group_id: Some(self.flow_group_id.clone()),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ChannelCreateFlowGroupByFilesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateFlowGroupByFiles")
    };
    type Response = ChannelCreateFlowGroupByFilesResponse;
}

rt::request! {
    ChannelCreateFlowGroupByFilesRequest {
        0 flow_file_infos: "FlowFileInfos", required().limits(&[max_items(50), min_items(2)]);
        1 flow_group_name: "FlowGroupName",
            required()
            .sensitive()
            .limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        2 agent: Option "Agent";
        3 approver_verify_type: Option "ApproverVerifyType", known();
        4 flow_group_options: Option "FlowGroupOptions";
        5 operator: Option "Operator";
    }
}

rt::response! {
    ChannelCreateFlowGroupByFilesResponse {
        0 flow_group_id: "FlowGroupId", always();
        1 flow_ids: "FlowIds", always();
        2 approvers: Option "Approvers";
        3 request_id: "RequestId";
    }
}
