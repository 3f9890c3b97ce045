// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateReleaseFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeFlowDetailInfoRequest;
use crate::essbasic::v2021_05_26::types::{
    Agent, OrganizationInfo, ReleasedApprover, RelieveInfo, UserInfo,
};

impl Client {
    /// Starts an agreement that ends a contract signed by all, made from a fixed template of e-Sign. Only an
    /// organization among the signers of the original can start it; an operator who took no part in the original
    /// needs the permission to release contracts. Persons of the original must sign it themselves; for an
    /// organization another employee with the same rights may sign. It is charged like any contract. When all have
    /// signed it, the original counts as released.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateReleaseFlow)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](ChannelCreateReleaseFlowResponse::follow_up) to
    ///   [`wait_until_flow_completed`](Self::wait_until_flow_completed)
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
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
    /// - `OperationDenied.ApproverRepeat` – The same signer signs for two parties.
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
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
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
    /// let response = client.channel_create_release_flow(&request).await?;
    /// println!("{}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_release_flow(
        &self,
        request: &ChannelCreateReleaseFlowRequest,
    ) -> impl Future<Output = Result<ChannelCreateReleaseFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_release_flow`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flow of the contract to be ended.
    ///
    /// - On the wire: `NeedRelievedFlowId`, String, required
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub need_relieved_flow_id: String,

    /// What the agreement says, such as the reason.
    ///
    /// - On the wire: `ReliveInfo`, object `RelieveInfo`, required
    pub relive_info: RelieveInfo,

    /// Signers that replace those of the original flow, which sign otherwise; name only those to be replaced.
    /// Organizations can be replaced, persons cannot. Your own organization may sign automatically, others may not.
    ///
    /// - On the wire: `ReleasedApprovers`, list of object `ReleasedApprover`, optional
    pub released_approvers: Option<Vec<ReleasedApprover>>,

    /// Not open for use. Address called after signing.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub callback_url: Option<String>,

    /// Not open for use.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Unix time by which all must have signed, 7 days after creation if left out; else the agreement expires and
    /// becomes void.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Example: `1604912664`
    pub deadline: Option<i64>,

    /// Your own data, such as JSON, in Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `eyJDb21lRnJvbSI6Inh4eCJ9`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Name of the agreement. A PIN code depends on it.
    ///
    /// - On the wire: `FlowName`, String, optional
    /// - Required if `ReleasedApprovers.ApproverType` is `ORGANIZATION_PIN_CODE_SIGN`
    /// - Example: `解除协议`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: Option<String>,
}

impl ChannelCreateReleaseFlowRequest {
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

    /// Sets `Agent`. On whose behalf the call is made.
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

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
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

/// Response of [`Client::channel_create_release_flow`].
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowResponse {
    /// Flow of the agreement.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Example: `yDR1AUUgygj******uO4zjE8gTG7xvgH`
    pub flow_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateReleaseFlowResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ChannelCreateReleaseFlowRequest,
    ) -> DescribeFlowDetailInfoRequest {
        DescribeFlowDetailInfoRequest {
            flow_ids: Some(vec![self.flow_id.clone()]),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ChannelCreateReleaseFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateReleaseFlow")
    };
    type Response = ChannelCreateReleaseFlowResponse;
}

rt::request! {
    ChannelCreateReleaseFlowRequest {
        0 agent: Option "Agent", required();
        1 need_relieved_flow_id: "NeedRelievedFlowId", required();
        2 relive_info: "ReliveInfo", required();
        3 released_approvers: Option "ReleasedApprovers";
        4 callback_url: Option "CallbackUrl", sensitive().limits(&[max_chars(1000), format(Url)]);
        5 organization: Option "Organization";
        6 operator: Option "Operator";
        7 deadline: Option "Deadline";
        8 user_data: Option "UserData", sensitive().limits(&[max_chars(20480), format(Base64)]);
        9 flow_name: Option "FlowName", sensitive();
    }
    rules [
        If { effect: Required, field: &["FlowName"], when: &[is(&["ReleasedApprovers", "ApproverType"], &["ORGANIZATION_PIN_CODE_SIGN"])] },
    ]
}

rt::response! {
    ChannelCreateReleaseFlowResponse {
        0 flow_id: "FlowId", always();
        1 request_id: "RequestId";
    }
}
