// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ModifyFlowDeadline.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Extends the deadline of a running flow, or of one signer if `RecipientId` is given. Flows of a flow group are
    /// not supported.
    ///
    /// - The flow or the signer must not have ended: signed, rejected, expired, cancelled, refused to fill in,
    ///   released.
    /// - The new deadline must be later than the present one.
    /// - In ordered flows a signer's deadline must not be later than that of the next signer, and must be before that
    ///   of the flow.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyFlowDeadline)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Only for: initiator, super administrator, legal representative
    /// * Operator: must set `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be
    ///   submitted.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – The state of the flow does not allow the call.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, ModifyFlowDeadlineRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ModifyFlowDeadlineRequest::new(
    ///         "yDCNtUUckpvrezq3UudRJ1LEXDLa8Lga",
    ///         1705976964,
    ///     )
    ///     .recipient_id("yDwhyUUckp2cmuh4Uu2bfpvRH48OvSw7");
    /// let response = client.modify_flow_deadline(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_flow_deadline(
        &self,
        request: &ModifyFlowDeadlineRequest,
    ) -> impl Future<Output = Result<ModifyFlowDeadlineResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_flow_deadline`].
#[must_use]
#[non_exhaustive]
pub struct ModifyFlowDeadlineRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    pub agent: Option<Agent>,

    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCNtUUckpvrcvf4UELZnZDvMStFgT7K`
    pub flow_id: String,

    /// New deadline of the flow or the signer.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, required
    /// - Limit: not before now (logs a warning)
    /// - Example: `1705992543`
    pub deadline: i64,

    /// Signer whose deadline alone is extended, as returned when the flow was started or queried. If left out, the
    /// deadline of the flow is extended, and of all signers that had none of their own.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwhyUUckp1cmuh4Uu2bfpvRH38OvSw7`
    pub recipient_id: Option<String>,
}

impl ModifyFlowDeadlineRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_id: flow_id.into(),
            deadline,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `RecipientId`. Signer whose deadline alone is extended, as returned when the flow was started or queried.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

/// Response of [`Client::modify_flow_deadline`].
#[non_exhaustive]
pub struct ModifyFlowDeadlineResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyFlowDeadlineRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"], &["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyFlowDeadline")
    };
    type Response = ModifyFlowDeadlineResponse;
}

rt::request! {
    ModifyFlowDeadlineRequest {
        0 agent: Option "Agent", required();
        1 flow_id: "FlowId", required();
        2 deadline: "Deadline", required().limits(&[min_now(0)]);
        3 recipient_id: Option "RecipientId";
    }
}

rt::response! {
    ModifyFlowDeadlineResponse {
        0 request_id: "RequestId";
    }
}
