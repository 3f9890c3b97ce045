// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateReleaseFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeFlowInfoRequest;
use crate::ess::v2020_11_11::types::{Agent, ReleasedApprover, RelieveInfo, UserInfo};

impl Client {
    /// Starts an agreement that ends a contract signed by all, made from a fixed template of e-Sign. Only an
    /// organization among the signers of the original can start it; an operator who took no part in the original
    /// needs the permission to release contracts. Persons of the original must sign it themselves; for an
    /// organization another employee with the same rights may sign. It is charged like any contract. When all have
    /// signed it, the original counts as released.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateReleaseFlow)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateReleaseFlowResponse::follow_up) to
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
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `FailedOperation.RequestLimitExceeded` – Calls are sent too often.
    /// - `FailedOperation.UserInfoNoMatch` – The data of a person do not match.
    /// - `InternalError.DbInsert` – The service could not write a new record to its database.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.CcNum` – The people in copy are not valid, or too many.
    /// - `InvalidParameter.ClientToken` – `ClientToken` is not valid.
    /// - `InvalidParameter.CustomShowMap` – The text for the contract list of the mini program holds an unknown
    ///   variable.
    /// - `InvalidParameter.FlowCallbackUrl` – The callback address of a flow is not valid.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowDescription` – The description of a flow is not valid.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.FlowType` – The category of a flow is not valid.
    /// - `InvalidParameter.FlowUserData` – Your own data of a flow is not valid.
    /// - `InvalidParameter.FromSource` – The source of the call is not valid.
    /// - `InvalidParameter.IdCardValidityOverLimit` – The identity document of a person has expired.
    /// - `InvalidParameter.InvalidMobile` – A mobile number is wrong.
    /// - `InvalidParameter.InvalidName` – The name of a person is wrong.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NonsupportMobile` – A mobile number is empty or not supported.
    /// - `InvalidParameter.NotifyType` – A way of notifying is not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.PersonAutoSignTag` – The scene of personal automatic signing is missing.
    /// - `InvalidParameter.PreReadTime` – The reading time is not valid.
    /// - `InvalidParameterValue.Mask` – A value is not valid; no text says which.
    /// - `LimitExceeded` – A quota is used up.
    /// - `MissingParameter.ApproverMobile` – The mobile number of a signer is missing.
    /// - `MissingParameter.ApproverName` – The name of a signer is missing.
    /// - `MissingParameter.ApproverOrganizationInfo` – The organization of a signer is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ApproverRepeat` – The same signer appears twice.
    /// - `OperationDenied.BranchSendFlowToParentNotAllow` – A member organization may not start flows of the parent
    ///   organization.
    /// - `OperationDenied.CcForbid` – People in copy are not supported here.
    /// - `OperationDenied.CcUserRepeat` – The same person is in copy twice.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoOpenServerSign` – Automatic signing is not open.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.OrgUniformSocialCreditCodeErr` – The credit code of an organization was not found in the
    ///   company register.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `OperationDenied.OutQueryLimit` – Queries are sent too often.
    /// - `OperationDenied.OverSeaForbid` – Signers from abroad are not supported.
    /// - `OperationDenied.PersonHasNoSignature` – The person has no signature that can be used.
    /// - `OperationDenied.PersonNoOpenServerSign` – The person has not turned on automatic signing, or has turned it
    ///   off again.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.AuthActiveOrganization` – The organization is not verified and activated.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist or is not verified.
    /// - `ResourceNotFound.SuperAdmin` – The organization has no super administrator.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceNotFound.VerifyUser` – A user or employee has not verified their identity.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Agent, Client, CreateReleaseFlowRequest, Operator, ReleasedApprover,
    ///     ReleasedApproverArgs, RelieveInfo,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateReleaseFlowRequest::new(
    ///         "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm",
    ///         RelieveInfo::new("因为业务调整, 结束合作。")
    ///             .remain_in_force_item(
    ///                 "在业务结束前已产生的订单依旧有效。",
    ///             )
    ///             .original_expense_settlement("甲方需付给乙方xxxx以作赔偿")
    ///             .original_other_settlement("原合同中的补充条款依然生效")
    ///             .other_deals("解除后1天内部签署新的合同"),
    ///     )
    ///     .agent(Agent::new().proxy_organization_id("yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP"))
    ///     .released_approvers(
    ///         Vec::from([
    ///             ReleasedApprover::new(ReleasedApproverArgs {
    ///                 name: "典子谦".into(),
    ///                 mobile: "13200000000".into(),
    ///             }),
    ///         ]),
    ///     );
    /// let response = client.create_release_flow(&request).await?;
    /// println!("{}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_release_flow(
        &self,
        request: &CreateReleaseFlowRequest,
    ) -> impl Future<Output = Result<CreateReleaseFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_release_flow`].
#[must_use]
#[non_exhaustive]
pub struct CreateReleaseFlowRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flow of the contract to be ended.
    ///
    /// - On the wire: `NeedRelievedFlowId`, String, required
    /// - Example: `yDwFmUUckpst10i3UubBSat8PWOt2iQF`
    pub need_relieved_flow_id: String,

    /// What the agreement says, such as the reason.
    ///
    /// - On the wire: `ReliveInfo`, object `RelieveInfo`, required
    pub relive_info: RelieveInfo,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Signers that replace those of the original flow, which sign otherwise; name only those to be replaced.
    /// Organizations can be replaced, persons cannot. Your own organization may sign automatically, others may not.
    ///
    /// - On the wire: `ReleasedApprovers`, list of object `ReleasedApprover`, optional
    pub released_approvers: Option<Vec<ReleasedApprover>>,

    /// Unix time by which all must have signed, 7 days after creation if left out; else the agreement expires and
    /// becomes void.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1604912664`
    pub deadline: Option<i64>,

    /// Your own data, such as JSON, in Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (checked before sending), base64 text (not checked before sending)
    /// - Example: `VXNlckRhdGE=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Name of the agreement. A PIN code depends on it.
    ///
    /// - On the wire: `FlowName`, String, optional
    /// - Required if `ReleasedApprovers.ApproverType` is `ORGANIZATION_PIN_CODE_SIGN`
    /// - Example: `解除入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,
}

impl CreateReleaseFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        need_relieved_flow_id: impl Into<String>,
        relive_info: RelieveInfo,
    ) -> Self {
        Self {
            need_relieved_flow_id: need_relieved_flow_id.into(),
            relive_info,
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

    /// Sets `ReleasedApprovers`. Signers that replace those of the original flow, which sign otherwise; name only
    /// those to be replaced.
    #[inline]
    pub fn released_approvers(
        mut self,
        released_approvers: Vec<ReleasedApprover>,
    ) -> Self {
        self.released_approvers = Some(released_approvers);
        self
    }

    /// Sets `Deadline`. Unix time by which all must have signed, 7 days after creation if left out; else the
    /// agreement expires and becomes void.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `UserData`. Your own data, such as JSON, in Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `FlowName`. Name of the agreement.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }
}

/// Response of [`Client::create_release_flow`].
#[non_exhaustive]
pub struct CreateReleaseFlowResponse {
    /// Flow of the agreement.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Example: `yDtwEUUckp7f87yrUygaLZxYk2SEodS7`
    pub flow_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateReleaseFlowResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateReleaseFlowRequest,
    ) -> DescribeFlowInfoRequest {
        DescribeFlowInfoRequest {
            flow_ids: Some(vec![self.flow_id.clone()]),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateReleaseFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateReleaseFlow")
    };
    type Response = CreateReleaseFlowResponse;
}

rt::request! {
    CreateReleaseFlowRequest {
        0 operator: Option "Operator", required();
        1 need_relieved_flow_id: "NeedRelievedFlowId", required();
        2 relive_info: "ReliveInfo", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 released_approvers: Option "ReleasedApprovers";
        5 deadline: Option "Deadline";
        6 user_data: Option "UserData", sensitive().limits(&[max_chars(20480)]);
        7 flow_name: Option "FlowName", sensitive();
    }
    rules [
        If { effect: Required, field: &["FlowName"], when: &[is(&["ReleasedApprovers", "ApproverType"], &["ORGANIZATION_PIN_CODE_SIGN"])] },
    ]
}

rt::response! {
    CreateReleaseFlowResponse {
        0 flow_id: "FlowId", always();
        1 request_id: "RequestId";
    }
}
