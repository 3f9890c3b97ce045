// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CancelOrganizationFlows.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeCancelFlowsTaskRequest;
use crate::essbasic::v2021_05_26::enums::CancelMessageFormat;
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Cancels all flows of the organization that are being signed, at most 3000 per task. Meant for changes of the
    /// organization's data, after which all
    /// contracts are started anew; use it with care. The outcome comes by callback or from `DescribeCancelFlowsTask`.
    ///
    /// - Completed, rejected, expired, cancelled and released flows, and those that a signer refused to fill in, stay
    ///   as they are. Release completed ones
    ///   with `ChannelCreateReleaseFlow`.
    /// - Quota comes back only without signatures, or with automatic ones only.
    /// - The content is seen afterwards as after `ChannelCancelFlow`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CancelOrganizationFlows)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Only for: super administrator, legal representative
    /// * Takes time: pass [`response.follow_up(&request)`](CancelOrganizationFlowsResponse::follow_up) to
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
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{CancelOrganizationFlowsRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("es******************n_1")
    ///             .user("k*********g"),
    ///     );
    /// let request = CancelOrganizationFlowsRequest::new();
    /// let response = client.cancel_organization_flows(&request).await?;
    /// println!("{}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_organization_flows(
        &self,
        request: &CancelOrganizationFlowsRequest,
    ) -> impl Future<Output = Result<CancelOrganizationFlowsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::cancel_organization_flows`].
#[must_use]
#[non_exhaustive]
pub struct CancelOrganizationFlowsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Reason of the cancellation.
    ///
    /// - On the wire: `CancelMessage`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Default: `自动撤销（通过接口实现）`, applied by the service
    /// - Example: `接口自动撤销`
    /// - Sensitive: never shown in errors, logs and debug output
    pub cancel_message: Option<String>,

    /// How the reason is shown in the preview of the contract.
    ///
    /// - On the wire: `CancelMessageFormat`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub cancel_message_format: Option<CancelMessageFormat>,
}

impl CancelOrganizationFlowsRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
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
}

impl Default for CancelOrganizationFlowsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::cancel_organization_flows`].
#[non_exhaustive]
pub struct CancelOrganizationFlowsResponse {
    /// Identifier of the task, for `DescribeCancelFlowsTask` and the callback with the outcome.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yD3PzUUckpzfafu8UaytqwM63aaNhNqP`
    pub task_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CancelOrganizationFlowsResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_cancel_task_ended`].
    ///
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CancelOrganizationFlowsRequest,
    ) -> DescribeCancelFlowsTaskRequest {
        DescribeCancelFlowsTaskRequest {
            task_id: self.task_id.clone(),
            cancel_type: Some(
                crate::essbasic::v2021_05_26::actions::FlowCancelTaskType::All,
            ),
            agent: request.agent.clone(),
        }
    }
}

impl rt::Action for CancelOrganizationFlowsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CancelOrganizationFlows")
    };
    type Response = CancelOrganizationFlowsResponse;
}

rt::request! {
    CancelOrganizationFlowsRequest {
        0 agent: Option "Agent", required();
        1 cancel_message: Option "CancelMessage", sensitive().limits(&[max_chars(200)]);
        2 cancel_message_format: Option "CancelMessageFormat", known();
    }
}

rt::response! {
    CancelOrganizationFlowsResponse {
        0 task_id: "TaskId", always();
        1 request_id: "RequestId";
    }
}
