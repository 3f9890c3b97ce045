// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowGroupByFiles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeFlowInfoRequest;
use crate::ess::v2020_11_11::types::{
    Agent, FlowGroupApprovers, FlowGroupInfo, FlowGroupOptions, UserFlowType, UserInfo,
};

impl Client {
    /// Starts a flow group from files of `UploadFiles`, a set of related contracts. Each signer gets one link and
    /// signs all flows of the group together;
    /// they cannot be signed apart. People in copy are not supported.
    ///
    /// Each flow uses up quota. It is returned only if the flow is cancelled without signatures, or with automatic
    /// ones only; not if it expires, is
    /// rejected, completed or released.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowGroupByFiles)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateFlowGroupByFilesResponse::follow_up) to
    ///   [`wait_until_flow_completed`](Self::wait_until_flow_completed)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.FlowHasDocument` – The flow has a document already.
    /// - `FailedOperation.FlowHasNoDocument` – The flow has no document.
    /// - `FailedOperation.NoSignReviewPass` – The review of the flow was not passed.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `FailedOperation.PreViewUrlFail` – The link to a preview could not be made.
    /// - `FailedOperation.RequestLimitExceeded` – Calls are sent too often.
    /// - `FailedOperation.UserInfoNoMatch` – The data of a person do not match.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.DbInsert` – The service could not write a new record to its database.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.JsonMarshal` – The service could not write data as JSON.
    /// - `InternalError.Pdf` – The service could not compose the PDF of a flow.
    /// - `InternalError.Serialize` – The service could not serialize data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.CcNum` – The people in copy are not valid, or too many.
    /// - `InvalidParameter.ClientToken` – `ClientToken` is not valid.
    /// - `InvalidParameter.ComponentFileIndex` – A field names a file that does not exist.
    /// - `InvalidParameter.ComponentPage` – A field is on a page that does not exist.
    /// - `InvalidParameter.ComponentPosition` – The position of a field is wrong.
    /// - `InvalidParameter.ComponentTypeNoMatchValue` – The value of a field does not suit its kind.
    /// - `InvalidParameter.ComponentValue` – The value of a field is not valid.
    /// - `InvalidParameter.CustomShowMap` – The text for the contract list of the mini program holds an unknown
    ///   variable.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FlowCallbackUrl` – The callback address of a flow is not valid.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowDescription` – The description of a flow is not valid.
    /// - `InvalidParameter.FlowFileIds` – A flow can be started from one file only.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.FlowType` – The category of a flow is not valid.
    /// - `InvalidParameter.FlowUserData` – Your own data of a flow is not valid.
    /// - `InvalidParameter.FromSource` – The source of the call is not valid.
    /// - `InvalidParameter.IdCardValidityOverLimit` – The identity document of a person has expired.
    /// - `InvalidParameter.InvalidChannel` – The channel is wrong.
    /// - `InvalidParameter.InvalidId` – An ID does not exist or is malformed.
    /// - `InvalidParameter.InvalidMobile` – A mobile number is wrong.
    /// - `InvalidParameter.InvalidName` – The name of a person is wrong.
    /// - `InvalidParameter.InvalidOrganizationName` – The name of an organization is wrong.
    /// - `InvalidParameter.InvalidVerifyChannel` – A way of proving identity is wrong.
    /// - `InvalidParameter.MissingRequiredComponentValue` – A required field has no value.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NotifyType` – A way of notifying is not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.PersonAutoSignTag` – The scene of personal automatic signing is missing.
    /// - `InvalidParameter.PreReadTime` – The reading time is not valid.
    /// - `InvalidParameter.SealId` – The ID of a seal is wrong.
    /// - `InvalidParameter.SignComponents` – A sign field is of a type that is not supported here.
    /// - `InvalidParameter.VerifyChannel` – A way of proving identity is not supported.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up.
    /// - `MissingParameter` – A parameter is missing.
    /// - `MissingParameter.ApproverMobile` – The mobile number of a signer is missing.
    /// - `MissingParameter.ApproverName` – The name of a signer is missing.
    /// - `MissingParameter.ApproverOrganizationInfo` – The organization of a signer is missing.
    /// - `MissingParameter.ApproverRole` – The role of a signer is missing.
    /// - `MissingParameter.ApproverSignComponent` – A signer has no sign fields.
    /// - `MissingParameter.Field` – The form field that a field is placed by is not in the PDF.
    /// - `MissingParameter.FileNames` – The name of the file is missing.
    /// - `MissingParameter.FlowApprover` – The flow has no signers.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `MissingParameter.KeyWord` – The keyword that a field is placed by is not in the PDF.
    /// - `MissingParameter.Recipient` – The template has no signers.
    /// - `MissingParameter.ResourceId` – The file is missing.
    /// - `MissingParameter.ServerSignSealId` – The seal for automatic signing is missing.
    /// - `MissingParameter.SignComponents` – A signer has no sign fields.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ApproverNoMatchTemplate` – The signers differ from those of the template.
    /// - `OperationDenied.ApproverRepeat` – The same signer appears twice.
    /// - `OperationDenied.BranchSendFlowToParentNotAllow` – A member organization may not start flows of the parent
    ///   organization.
    /// - `OperationDenied.CcForbid` – People in copy are not supported here.
    /// - `OperationDenied.CcUserRepeat` – The same person is in copy twice.
    /// - `OperationDenied.ErrNoSupportIndividualHasOrganizationName` – A signer who is a person has an organization.
    /// - `OperationDenied.FileDeleted` – The file has been deleted.
    /// - `OperationDenied.FileNoMatchResource` – Files and names do not match.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.ManyResourceId` – Too many files are given.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoOpenServerSign` – Automatic signing is not open.
    /// - `OperationDenied.NoPermissionUseResource` – The operator may not use this resource.
    /// - `OperationDenied.NoPermissionUseServerSignSeal` – A seal of your own organization may not be used for
    ///   automatic signing.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.NoSupportComponentType` – A kind of field is not supported.
    /// - `OperationDenied.NoSupportJumpPage` – The page to go to is not supported.
    /// - `OperationDenied.OrgUniformSocialCreditCodeErr` – The credit code of an organization was not found in the
    ///   company register.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `OperationDenied.OutQueryLimit` – Queries are sent too often.
    /// - `OperationDenied.OverSeaForbid` – Signers from abroad are not supported.
    /// - `OperationDenied.PersonHasNoSignature` – The person has no signature that can be used.
    /// - `OperationDenied.PersonNoOpenServerSign` – The person has not turned on automatic signing, or has turned it
    ///   off again.
    /// - `OperationDenied.PersonServerSignForbid` – Automatic signing by a person is refused.
    /// - `OperationDenied.RequiredComponentNotFill` – A required fill field has no value.
    /// - `OperationDenied.ServerSignNoAllowComponent` – A signer who signs automatically has fields to fill in.
    /// - `OperationDenied.ServerSignNoSupportSignature` – Automatic signing of an organization does not support
    ///   signatures.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceInUse` – The resource is in use.
    /// - `ResourceInsufficient` – There are not enough resources.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.AuthActiveOrganization` – The organization is not verified and activated.
    /// - `ResourceNotFound.Document` – The document does not exist.
    /// - `ResourceNotFound.ErrNotExistRole` – The employee has no role.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.NotExistDocument` – The document does not exist.
    /// - `ResourceNotFound.NotExistFlow` – The flow does not exist.
    /// - `ResourceNotFound.NotExistResource` – A file or another resource does not exist.
    /// - `ResourceNotFound.NotExistTemplate` – The template does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist or is not verified.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceNotFound.SuperAdmin` – The organization has no super administrator.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceNotFound.VerifyUser` – A user or employee has not verified their identity.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ApproverInfo, ApproverType, Client, Component, ComponentArgs, ComponentType,
    ///     CreateFlowGroupByFilesRequest, FlowGroupInfo, FlowGroupOptions, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateFlowGroupByFilesRequest::new(
    ///         "示例合同组-有3份子合同",
    ///         Vec::from([
    ///             FlowGroupInfo::new(
    ///                     "子合同1-B2B(发起方企业**签署)",
    ///                     Vec::from([
    ///                         ApproverInfo::new(ApproverType::Organization)
    ///                             .approver_name("典子谦")
    ///                             .approver_mobile("18251952320")
    ///                             .organization_name("典子谦示例企业")
    ///                             .sign_components(
    ///                                 Vec::from([
    ///                                     Component::new(ComponentArgs {
    ///                                             component_type: ComponentType::SignSeal,
    ///                                             component_height: 100.0,
    ///                                             component_width: 100.0,
    ///                                             component_page: 1,
    ///                                             component_pos_x: 100.0,
    ///                                             component_pos_y: 100.0,
    ///                                             file_index: 0,
    ///                                         })
    ///                                         .component_required(true)
    ///                                         .component_value("yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA"),
    ///                                 ]),
    ///                             ),
    ///                         ApproverInfo::new(ApproverType::Organization)
    ///                             .approver_name("张三")
    ///                             .approver_mobile("18888888888")
    ///                             .organization_name("张三示例企业")
    ///                             .sign_components(
    ///                                 Vec::from([
    ///                                     Component::new(ComponentArgs {
    ///                                             component_type: ComponentType::SignSeal,
    ///                                             component_height: 100.0,
    ///                                             component_width: 100.0,
    ///                                             component_page: 1,
    ///                                             component_pos_x: 100.0,
    ///                                             component_pos_y: 200.0,
    ///                                             file_index: 0,
    ///                                         })
    ///                                         .component_required(true),
    ///                                 ]),
    ///                             ),
    ///                     ]),
    ///                 )
    ///                 .file_ids(vec!["yDwgAUUckp1tbkbgUukJIiCyj7014en1".into()])
    ///                 .flow_type("示例合同")
    ///                 .flow_description("子合同1")
    ///                 .unordered(true),
    ///             FlowGroupInfo::new(
    ///                     "子合同2-普通B2C",
    ///                     Vec::from([
    ///                         ApproverInfo::new(ApproverType::Organization)
    ///                             .approver_name("王五")
    ///                             .approver_mobile("13700000000")
    ///                             .organization_name("王五示例企业")
    ///                             .sign_components(
    ///                                 Vec::from([
    ///                                     Component::new(ComponentArgs {
    ///                                             component_type: ComponentType::SignSeal,
    ///                                             component_height: 100.0,
    ///                                             component_width: 100.0,
    ///                                             component_page: 1,
    ///                                             component_pos_x: 100.0,
    ///                                             component_pos_y: 100.0,
    ///                                             file_index: 0,
    ///                                         })
    ///                                         .component_required(true)
    ///                                         .component_value(""),
    ///                                 ]),
    ///                             ),
    ///                         ApproverInfo::new(ApproverType::Person)
    ///                             .approver_name("典子谦")
    ///                             .approver_mobile("13200000000")
    ///                             .sign_components(
    ///                                 Vec::from([
    ///                                     Component::new(ComponentArgs {
    ///                                             component_type: ComponentType::SignSignature,
    ///                                             component_height: 100.0,
    ///                                             component_width: 100.0,
    ///                                             component_page: 1,
    ///                                             component_pos_x: 100.0,
    ///                                             component_pos_y: 200.0,
    ///                                             file_index: 0,
    ///                                         })
    ///                                         .component_required(true),
    ///                                 ]),
    ///                             ),
    ///                     ]),
    ///                 )
    ///                 .file_ids(vec!["yDwgAUUckp1tbkbgUukJIiCyj7014en2".into()])
    ///                 .flow_type("示例合同")
    ///                 .flow_description("子合同2")
    ///                 .deadline(0)
    ///                 .unordered(true),
    ///         ]),
    ///     )
    ///     .flow_group_options(FlowGroupOptions::new().flow_group_need_workflow(true));
    /// let response = client.create_flow_group_by_files(&request).await?;
    /// println!("{}", response.flow_group_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_group_by_files(
        &self,
        request: &CreateFlowGroupByFilesRequest,
    ) -> impl Future<Output = Result<CreateFlowGroupByFilesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_group_by_files`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowGroupByFilesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the flow group, chosen by you.
    ///
    /// - On the wire: `FlowGroupName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Example: `入职合同集`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_group_name: String,

    /// Flows of the group.
    ///
    /// - On the wire: `FlowGroupInfos`, list of object `FlowGroupInfo`, required
    /// - Limit: at most 50 items (checked before sending), at least 2 items (logs a warning)
    /// - Each must set: `FileIds`
    pub flow_group_infos: Vec<FlowGroupInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Settings of the group, such as how signers are notified.
    ///
    /// - On the wire: `FlowGroupOptions`, object `FlowGroupOptions`, optional
    pub flow_group_options: Option<FlowGroupOptions>,

    /// Contract type, as the organization has defined it; overrides that of each flow.
    ///
    /// - On the wire: `UserFlowType`, object `UserFlowType`, optional
    pub user_flow_type: Option<UserFlowType>,
}

impl CreateFlowGroupByFilesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        flow_group_name: impl Into<String>,
        flow_group_infos: Vec<FlowGroupInfo>,
    ) -> Self {
        Self {
            flow_group_name: flow_group_name.into(),
            flow_group_infos,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowGroupOptions`. Settings of the group, such as how signers are notified.
    #[inline]
    pub fn flow_group_options(mut self, flow_group_options: FlowGroupOptions) -> Self {
        self.flow_group_options = Some(flow_group_options);
        self
    }

    /// Sets `UserFlowType`. Contract type, as the organization has defined it; overrides that of each flow.
    #[inline]
    pub fn user_flow_type(mut self, user_flow_type: UserFlowType) -> Self {
        self.user_flow_type = Some(user_flow_type);
        self
    }
}

/// Response of [`Client::create_flow_group_by_files`].
#[non_exhaustive]
pub struct CreateFlowGroupByFilesResponse {
    /// Identifier of the flow group.
    ///
    /// - On the wire: `FlowGroupId`, String, always present in responses
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub flow_group_id: String,

    /// Flows of the group.
    ///
    /// - On the wire: `FlowIds`, list of String, always present in responses
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub flow_ids: Vec<String>,

    /// Signers of the flows in the group.
    ///
    /// - On the wire: `Approvers`, list of object `FlowGroupApprovers`
    pub approvers: Option<Vec<FlowGroupApprovers>>,

    /// Identifier of the review before the start. Given only with `FlowGroupOptions.FlowGroupNeedWorkflow` = true.
    ///
    /// - On the wire: `WorkflowInstanceId`, String
    /// - Example: `2028742319208935424`
    pub workflow_instance_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateFlowGroupByFilesResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateFlowGroupByFilesRequest,
    ) -> DescribeFlowInfoRequest {
        DescribeFlowInfoRequest {
            flow_group_id: Some(self.flow_group_id.clone()),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateFlowGroupByFilesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowGroupByFiles")
    };
    type Response = CreateFlowGroupByFilesResponse;
}

rt::request! {
    CreateFlowGroupByFilesRequest {
        0 operator: Option "Operator", required();
        1 flow_group_name: "FlowGroupName", required().sensitive().limits(&[max_chars(200)]);
        2 flow_group_infos: "FlowGroupInfos",
            required()
            .limits(&[max_items(50), min_items(2).warn()])
            .needs(&[&["FileIds"]]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 flow_group_options: Option "FlowGroupOptions";
        5 user_flow_type: Option "UserFlowType";
    }
}

rt::response! {
    CreateFlowGroupByFilesResponse {
        0 flow_group_id: "FlowGroupId", always();
        1 flow_ids: "FlowIds", always();
        2 approvers: Option "Approvers";
        3 workflow_instance_id: Option "WorkflowInstanceId";
        4 request_id: "RequestId";
    }
}
