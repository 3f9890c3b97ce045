// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreatePrepareFlowGroup.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, BaseFlowInfo, FlowGroupOptions};

impl Client {
    /// Makes a link to an embedded page on which a flow group is started. At present only from files; otherwise it
    /// can do what `ChannelCreateFlowGroupByFiles` can. The returned `FlowGroupId` is temporary until the group has
    /// been started on the page.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreatePrepareFlowGroup)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
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
    ///     BaseFlowInfo, ChannelCreatePrepareFlowGroupRequest, Client, CommonApproverOption,
    ///     CommonApproverType, CommonFlowApprover, Component, ComponentType, GenerateMode,
    ///     KeywordOrder, Operator, PrepareFlowGroupResourceType, RelativeLocation,
    ///     SmartFillAreaSwitch,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
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
    /// let response = client.channel_create_prepare_flow_group(&request).await?;
    /// println!("{}", response.flow_group_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_prepare_flow_group(
        &self,
        request: &ChannelCreatePrepareFlowGroupRequest,
    ) -> impl Future<Output = Result<ChannelCreatePrepareFlowGroupResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_prepare_flow_group`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupRequest {
    /// Flows of the group.
    ///
    /// - On the wire: `BaseFlowInfos`, list of object `BaseFlowInfo`, required
    /// - Limit: at most 50 items (checked before sending), at least 2 items (logs a warning)
    pub base_flow_infos: Vec<BaseFlowInfo>,

    /// Name of the flow group, chosen by you.
    ///
    /// - On the wire: `FlowGroupName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `2023年采购合同们`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_group_name: String,

    /// What the flows are made from. Only files are supported at present.
    ///
    /// - On the wire: `ResourceType`, Integer, required
    /// - Example: `2`
    pub resource_type: PrepareFlowGroupResourceType,

    /// On whose behalf the call is made: the initiating organization and employee. Both must have verified identity,
    /// and the employee must have joined the organization.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// What the page allows for the group: name, deadline, signing and viewing after the start.
    ///
    /// - On the wire: `FlowGroupOptions`, object `FlowGroupOptions`, optional
    pub flow_group_options: Option<FlowGroupOptions>,

    /// Category of the flow group; applies to all its flows.
    ///
    /// - On the wire: `FlowGroupType`, String, optional
    /// - Example: `合同组类型`
    pub flow_group_type: Option<String>,

    /// Deadline of the flow group, a Unix time; applies to all its flows.
    ///
    /// - On the wire: `FlowGroupDeadline`, Unix time in seconds, optional
    /// - Example: `1787803572`
    pub flow_group_deadline: Option<i64>,
}

impl ChannelCreatePrepareFlowGroupRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        base_flow_infos: Vec<BaseFlowInfo>,
        flow_group_name: impl Into<String>,
        resource_type: PrepareFlowGroupResourceType,
    ) -> Self {
        Self {
            base_flow_infos,
            flow_group_name: flow_group_name.into(),
            resource_type,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made: the initiating organization and employee.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowGroupOptions`. What the page allows for the group: name, deadline, signing and viewing after the
    /// start.
    #[inline]
    pub fn flow_group_options(mut self, flow_group_options: FlowGroupOptions) -> Self {
        self.flow_group_options = Some(flow_group_options);
        self
    }

    /// Sets `FlowGroupType`. Category of the flow group; applies to all its flows.
    pub fn flow_group_type(mut self, flow_group_type: impl Into<String>) -> Self {
        self.flow_group_type = Some(flow_group_type.into());
        self
    }

    /// Sets `FlowGroupDeadline`. Deadline of the flow group, a Unix time; applies to all its flows.
    #[inline]
    pub fn flow_group_deadline(mut self, flow_group_deadline: i64) -> Self {
        self.flow_group_deadline = Some(flow_group_deadline);
        self
    }
}

/// Response of [`Client::channel_create_prepare_flow_group`].
#[non_exhaustive]
pub struct ChannelCreatePrepareFlowGroupResponse {
    /// Identifier of the flow group. Keep it for later calls.
    ///
    /// - On the wire: `FlowGroupId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_group_id: String,

    /// Link to the embedded start page.
    ///
    /// - On the wire: `PrepareUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.test.qian.tencent.cn/contract-create?embed=1&expiredOn=1744785243&code=yDtBLUUckpx65&businessId=yDtBLUUckYNlO&channel=TENCENTCLOUD&operateSource=byFileGroup&themeId=saas_web_theme`
    /// - Sensitive: never shown in errors, logs and debug output
    pub prepare_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What a prepared flow group is made from.
    pub enum PrepareFlowGroupResourceType, UnknownPrepareFlowGroupResourceType {
        /// `1` – Templates; not supported at present.
        Template = 1,
        /// `2` – Files.
        File = 2,
    }
}

impl rt::Action for ChannelCreatePrepareFlowGroupRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(3),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreatePrepareFlowGroup")
    };
    type Response = ChannelCreatePrepareFlowGroupResponse;
}

rt::request! {
    ChannelCreatePrepareFlowGroupRequest {
        0 base_flow_infos: "BaseFlowInfos", required().limits(&[max_items(50), min_items(2).warn()]);
        1 flow_group_name: "FlowGroupName",
            required()
            .sensitive()
            .limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        2 resource_type: "ResourceType", required().known();
        3 agent: Option "Agent";
        4 flow_group_options: Option "FlowGroupOptions";
        5 flow_group_type: Option "FlowGroupType";
        6 flow_group_deadline: Option "FlowGroupDeadline";
    }
}

rt::response! {
    ChannelCreatePrepareFlowGroupResponse {
        0 flow_group_id: "FlowGroupId", always();
        1 prepare_url: "PrepareUrl", always().sensitive();
        2 request_id: "RequestId";
    }
}
