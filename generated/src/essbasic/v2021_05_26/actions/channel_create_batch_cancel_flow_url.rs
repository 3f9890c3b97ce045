// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateBatchCancelFlowUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeCancelFlowsTaskRequest;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Makes a link to the mini program, where a person cancels up to 100 flows and gives the reason. The outcome
    /// comes by callback or from
    /// `DescribeCancelFlowsTask`.
    ///
    /// - Not possible for completed, rejected, expired, cancelled and released flows, and where a signer refused to
    ///   fill in. Release completed ones
    ///   with `ChannelCreateReleaseFlow`.
    /// - Quota comes back only without signatures, or automatic ones only, while free cancellations (one per
    ///   purchased contract) are left.
    /// - The content is seen afterwards as after `ChannelCancelFlow`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchCancelFlowUrl)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Takes time: pass [`response.follow_up(&request)`](ChannelCreateBatchCancelFlowUrlResponse::follow_up) to
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
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateBatchCancelFlowUrlRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_diziqain")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateBatchCancelFlowUrlRequest::new(
    ///     vec![
    ///         "yDSLKUUckpoqyl0rUyC8ScPwfefxADo9".into(), "yDSLKUUckpoq79wpUw8Md4qaPVed40LQ"
    ///         .into()
    ///     ],
    /// );
    /// let response = client.channel_create_batch_cancel_flow_url(&request).await?;
    /// println!("{}", response.batch_cancel_flow_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_batch_cancel_flow_url(
        &self,
        request: &ChannelCreateBatchCancelFlowUrlRequest,
    ) -> impl Future<Output = Result<ChannelCreateBatchCancelFlowUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_batch_cancel_flow_url`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows to cancel. More than 100 are not processed.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_ids: Vec<String>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelCreateBatchCancelFlowUrlRequest {
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

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::channel_create_batch_cancel_flow_url`].
#[non_exhaustive]
pub struct ChannelCreateBatchCancelFlowUrlResponse {
    /// Link to be opened on a phone. Append no parameters: they could overwrite its own.
    ///
    /// - On the wire: `BatchCancelFlowUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity-beta/jump-mp.html?to=BATCH_REVOKE_FLOW&tokenId=y*Y&userId=y*G&expireOn=1699011136&login=1&verify=1`
    /// - Valid for 24 hours
    /// - Only for: initiator, super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub batch_cancel_flow_url: String,

    /// In the order of `FlowIds`: empty if the flow is in the link, else the reason why it cannot be cancelled.
    ///
    /// - On the wire: `FailMessages`, list of String, always present in responses
    /// - Example: `因为"xxx"撤销失败`
    /// - Sensitive: never shown in errors, logs and debug output
    pub fail_messages: Vec<String>,

    /// When the link expires.
    ///
    /// - On the wire: `UrlExpireOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2023-11-03 19:46:40`
    pub url_expire_on: String,

    /// Identifier of the task, for `DescribeCancelFlowsTask` and the callback with the outcome.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    pub task_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateBatchCancelFlowUrlResponse {
    /// How long [`Self::batch_cancel_flow_url`] is valid: 24 hours.
    pub const BATCH_CANCEL_FLOW_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(
        86400,
    );
}

impl ChannelCreateBatchCancelFlowUrlResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_cancel_task_ended`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ChannelCreateBatchCancelFlowUrlRequest,
    ) -> DescribeCancelFlowsTaskRequest {
        DescribeCancelFlowsTaskRequest {
            task_id: self.task_id.clone(),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ChannelCreateBatchCancelFlowUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateBatchCancelFlowUrl")
    };
    type Response = ChannelCreateBatchCancelFlowUrlResponse;
}

rt::request! {
    ChannelCreateBatchCancelFlowUrlRequest {
        0 agent: Option "Agent", required();
        1 flow_ids: "FlowIds", required().limits(&[max_items(100)]);
        2 operator: Option "Operator";
    }
}

rt::response! {
    ChannelCreateBatchCancelFlowUrlResponse {
        0 batch_cancel_flow_url: "BatchCancelFlowUrl", always().sensitive();
        1 fail_messages: "FailMessages", always().sensitive();
        2 url_expire_on: "UrlExpireOn", always();
        3 task_id: "TaskId", always();
        4 request_id: "RequestId";
    }
}
