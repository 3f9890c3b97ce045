// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchCancelFlowUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeCancelFlowsTaskRequest;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Makes a link to the mini program, where a person cancels up to 100 flows and gives the reason. The outcome
    /// comes by callback or from
    /// `DescribeCancelFlowsTask`.
    ///
    /// - Not possible for completed, rejected, expired, cancelled and released flows, and where a signer refused to
    ///   fill in. Release completed ones.
    /// - Quota comes back only without signatures, or automatic ones only, while free cancellations (one per
    ///   purchased contract) are left.
    /// - The permissions needed and who sees the content afterwards are those of `CancelFlow`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchCancelFlowUrl)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Takes time: pass [`response.follow_up(&request)`](CreateBatchCancelFlowUrlResponse::follow_up) to
    ///   [`wait_until_cancel_task_ended`](Self::wait_until_cancel_task_ended)
    /// * Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BatchCancelForbid` – The flows cannot be cancelled at once.
    /// - `ResourceNotFound.ErrNotExistRole` – The employee has no role.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateBatchCancelFlowUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("1956103********520fde6a"));
    /// let request = CreateBatchCancelFlowUrlRequest::new(
    ///     vec![
    ///         "yDwhIUUck********Ekio7sxsMq".into(), "yDwhIUUckp*******UuaXC88Rgc".into(),
    ///         "yDwhIUUckp*******7sySp2O5D38".into()
    ///     ],
    /// );
    /// let response = client.create_batch_cancel_flow_url(&request).await?;
    /// println!("{}", response.batch_cancel_flow_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_cancel_flow_url(
        &self,
        request: &CreateBatchCancelFlowUrlRequest,
    ) -> impl Future<Output = Result<CreateBatchCancelFlowUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_cancel_flow_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateBatchCancelFlowUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flows to cancel, each once. More than 100 are not processed.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub flow_ids: Vec<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CreateBatchCancelFlowUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_ids: Vec<String>) -> Self {
        Self { flow_ids, ..rt::unset() }
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
}

/// Response of [`Client::create_batch_cancel_flow_url`].
#[non_exhaustive]
pub struct CreateBatchCancelFlowUrlResponse {
    /// Link to be opened on a phone.
    ///
    /// - On the wire: `BatchCancelFlowUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://qian.tencent.cn/code=yDtwRUUckp7fyqz6UuQZAp18BNrB74xu`
    /// - Sensitive: never shown in errors, logs and debug output
    pub batch_cancel_flow_url: String,

    /// In the order of `FlowIds`: empty if the flow is in the link, else the reason why it cannot be cancelled.
    ///
    /// - On the wire: `FailMessages`, list of String, always present in responses
    /// - Example: `合同已经过期`
    /// - Sensitive: never shown in errors, logs and debug output
    pub fail_messages: Vec<String>,

    /// When the link expires.
    ///
    /// - On the wire: `UrlExpireOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2023-07-28 17:25:59`
    pub url_expire_on: String,

    /// Identifier of the task, for `DescribeCancelFlowsTask` and the callback with the outcome.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub task_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateBatchCancelFlowUrlResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_cancel_task_ended`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateBatchCancelFlowUrlRequest,
    ) -> DescribeCancelFlowsTaskRequest {
        DescribeCancelFlowsTaskRequest {
            task_id: self.task_id.clone(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateBatchCancelFlowUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchCancelFlowUrl")
    };
    type Response = CreateBatchCancelFlowUrlResponse;
}

rt::request! {
    CreateBatchCancelFlowUrlRequest {
        0 operator: Option "Operator", required();
        1 flow_ids: "FlowIds", required().limits(&[max_items(100)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CreateBatchCancelFlowUrlResponse {
        0 batch_cancel_flow_url: "BatchCancelFlowUrl", always().sensitive();
        1 fail_messages: "FailMessages", always().sensitive();
        2 url_expire_on: "UrlExpireOn", always();
        3 task_id: "TaskId", always();
        4 request_id: "RequestId";
    }
}
