// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelBatchCancelFlows.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeCancelFlowsTaskRequest;
use crate::essbasic::v2021_05_26::enums::CancelMessageFormat;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Cancels up to 100 flows that at least one signer has not signed yet. The outcome comes by callback or from
    /// `DescribeCancelFlowsTask`.
    ///
    /// - Not possible for completed, rejected, expired, cancelled and released flows, and where a signer refused to
    ///   fill in. Release completed ones
    ///   with `ChannelCreateReleaseFlow`.
    /// - Quota comes back only without signatures, or with automatic ones only, while free cancellations (one per
    ///   purchased contract) are left.
    /// - The content is seen afterwards as after `ChannelCancelFlow`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelBatchCancelFlows)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Only for: initiator, super administrator, legal representative
    /// * Takes time: pass [`response.follow_up(&request)`](ChannelBatchCancelFlowsResponse::follow_up) to
    ///   [`wait_until_cancel_task_ended`](Self::wait_until_cancel_task_ended)
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.DupTask` – The same task has been submitted before.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowHasTerminated` – The flow has come to an end.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     CancelMessageFormat, ChannelBatchCancelFlowsRequest, Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelBatchCancelFlowsRequest::new(
    ///         vec![
    ///             "yDmFmUUckpstqfvzUE1h3jo1f3cqjkGa".into(),
    ///             "yDmFmUUckpst10i3UubBSat8PWOt2iQc".into(),
    ///             "yDmFdUUckpsvi8mpUEn0aFR1tWzReolk".into(),
    ///             "yDmFmUUckpst10i3UubBAat8PSOt2iJc".into()
    ///         ],
    ///     )
    ///     .cancel_message("合同内容错误，需要修正")
    ///     .cancel_message_format(CancelMessageFormat::InitiatorOnly);
    /// let response = client.channel_batch_cancel_flows(&request).await?;
    /// println!("{:?}", response.fail_messages);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_batch_cancel_flows(
        &self,
        request: &ChannelBatchCancelFlowsRequest,
    ) -> impl Future<Output = Result<ChannelBatchCancelFlowsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_batch_cancel_flows`].
#[must_use]
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows to cancel. More than 100 are not processed.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_ids: Vec<String>,

    /// Reason of the cancellation.
    ///
    /// - On the wire: `CancelMessage`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Default: `自动撤销（通过接口实现）`, applied by the service
    /// - Example: `合同里边支付的加个写错了`
    /// - Sensitive: never shown in errors, logs and debug output
    pub cancel_message: Option<String>,

    /// How the reason is shown in the preview of the contract.
    ///
    /// - On the wire: `CancelMessageFormat`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub cancel_message_format: Option<CancelMessageFormat>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelBatchCancelFlowsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_ids: Vec<String>) -> Self {
        Self { flow_ids, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `CancelMessage`. Reason of the cancellation.
    pub fn cancel_message(mut self, cancel_message: impl Into<String>) -> Self {
        self.cancel_message = Some(cancel_message.into());
        self
    }

    /// Sets `CancelMessageFormat`. How the reason is shown in the preview of the contract.
    #[inline]
    pub fn cancel_message_format(
        mut self,
        cancel_message_format: CancelMessageFormat,
    ) -> Self {
        self.cancel_message_format = Some(cancel_message_format);
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

/// Response of [`Client::channel_batch_cancel_flows`].
#[non_exhaustive]
pub struct ChannelBatchCancelFlowsResponse {
    /// Reasons of failure in the order of the flows, empty for those that succeeded. An empty list if all succeeded.
    ///
    /// - On the wire: `FailMessages`, list of String, always present in responses
    /// - Example: `合同流程Id:yDmFdUUckpsvi8mpUEn0aFR1tWzReolk,无法撤回，错误信息：合同当前状态不支持撤销`, the empty string
    /// - Sensitive: never shown in errors, logs and debug output
    pub fail_messages: Vec<String>,

    /// Identifier of the task, for `DescribeCancelFlowsTask` and the callback with the outcome.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDCVWUUckpwk3b05UyEZnO0xOn4snWWY`
    pub task_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelBatchCancelFlowsResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_cancel_task_ended`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ChannelBatchCancelFlowsRequest,
    ) -> DescribeCancelFlowsTaskRequest {
        DescribeCancelFlowsTaskRequest {
            task_id: self.task_id.clone(),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ChannelBatchCancelFlowsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelBatchCancelFlows")
    };
    type Response = ChannelBatchCancelFlowsResponse;
}

rt::request! {
    ChannelBatchCancelFlowsRequest {
        0 agent: Option "Agent", required();
        1 flow_ids: "FlowIds", required().limits(&[max_items(100)]);
        2 cancel_message: Option "CancelMessage", sensitive().limits(&[max_chars(200)]);
        3 cancel_message_format: Option "CancelMessageFormat", known();
        4 operator: Option "Operator";
    }
}

rt::response! {
    ChannelBatchCancelFlowsResponse {
        0 fail_messages: "FailMessages", always().sensitive();
        1 task_id: "TaskId", always();
        2 request_id: "RequestId";
    }
}
