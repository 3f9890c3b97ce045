// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/StartFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::CcNotifyType;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Starts a flow from a template: the last step, after `CreateFlow` and `CreateDocument`.
    ///
    /// - Wait for the callback that the document is made, or a few seconds, if fields were filled in; tables take
    ///   longest.
    /// - Call it within 5 minutes of `CreateDocument`. Much later the flow can no longer be started, and its quota is
    ///   lost.
    /// - Starting uses up quota. It comes back only if the flow is cancelled without signatures, or with automatic
    ///   ones only, while free cancellations are
    ///   left.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=StartFlow)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.FlowHasNoDocument` – The flow has no document.
    /// - `FailedOperation.NoSignReviewPass` – The review of the flow was not passed.
    /// - `FailedOperation.NotFoundShadowUser` – An employee of a member organization of the group is not known.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ClientToken` – `ClientToken` is not valid.
    /// - `InvalidParameter.InvalidId` – An ID does not exist or is malformed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue.Mask` – A value is not valid; no text says which.
    /// - `MissingParameter` – A parameter is missing.
    /// - `MissingParameter.ApproverSignComponent` – A signer has no sign fields.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.DocumentNoAvailable` – The document of the flow is not ready.
    /// - `OperationDenied.FlowCancelForbid` – The flow cannot be cancelled.
    /// - `OperationDenied.FlowHasStarted` – The flow was started already.
    /// - `OperationDenied.FlowHasTerminated` – The flow has come to an end.
    /// - `OperationDenied.FlowNoNeedReview` – The flow needs no review.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoOpenServerSign` – Automatic signing is not open.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.PayDeadline` – The order was not paid in time.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceInUse` – The resource is in use.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.NotExistDocument` – The document does not exist.
    /// - `ResourceNotFound.NotExistFlow` – The flow does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist or is not verified.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, Operator, StartFlowRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxZ1UyKQDSIMaUuO5zjEypPWudeHbnG"));
    /// let request = StartFlowRequest::new("yDwJ0UUckpk2071xUxgm9jJEvuhEhqD7");
    /// let response = client.start_flow(&request).await?;
    /// println!("{}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start_flow(
        &self,
        request: &StartFlowRequest,
    ) -> impl Future<Output = Result<StartFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::start_flow`].
#[must_use]
#[non_exhaustive]
pub struct StartFlowRequest {
    /// Initiator of the contract.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flow to start, given by `CreateFlow`.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwFk************qS26`
    pub flow_id: String,

    /// Not open for use. Calls with the same token count once.
    ///
    /// - On the wire: `ClientToken`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `yDwJ0UUckpk2071xUxgm9jJEvuhEhqD7`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub client_token: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// When the people in `CcInfos` get a text message.
    ///
    /// - On the wire: `CcNotifyType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub cc_notify_type: Option<CcNotifyType>,
}

impl StartFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Initiator of the contract.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ClientToken`. Not open for use.
    #[doc(hidden)]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `CcNotifyType`. When the people in `CcInfos` get a text message.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: CcNotifyType) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }
}

/// Response of [`Client::start_flow`].
#[non_exhaustive]
pub struct StartFlowResponse {
    /// What became of the flow.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `START`
    pub status: FlowStartStatus,

    /// Identifier of the review of the start; only if `WorkFlow` of `CreateFlow` was true.
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

rt::text_enum! {
    /// What became of a flow that was started.
    pub enum FlowStartStatus, UnknownFlowStartStatus {
        /// `START` – The flow can be signed.
        Start = "START",
        /// `REVIEW` – The flow has to pass the review of the initiator before it can be signed.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        Review = "REVIEW",
        /// `EXECUTING` – The PDF is being made; then the flow can be signed.
        Executing = "EXECUTING",
    }
}

impl rt::Action for StartFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "StartFlow")
    };
    type Response = StartFlowResponse;
}

rt::request! {
    StartFlowRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 client_token: Option "ClientToken", sensitive().limits(&[max_chars(64)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 cc_notify_type: Option "CcNotifyType", known();
    }
}

rt::response! {
    StartFlowResponse {
        0 status: "Status", always();
        1 workflow_instance_id: Option "WorkflowInstanceId";
        2 request_id: "RequestId";
    }
}
