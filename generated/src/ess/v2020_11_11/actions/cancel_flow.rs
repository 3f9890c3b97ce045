// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CancelFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Cancels a flow that at least one signer has not signed yet.
    ///
    /// - Not possible for completed, rejected, expired, cancelled and released flows, and where a signer refused to
    ///   fill in. Release completed ones
    ///   instead.
    /// - Quota comes back only without signatures, or with automatic ones only, while free cancellations (one per
    ///   purchased contract) are left.
    /// - Super administrator and legal representative can cancel; the initiator needs the permission for it, others
    ///   also that to see the contract.
    /// - Then only the initiator, its super administrator, who cancelled, and signers who signed, filled in or were
    ///   named to fill in see the content.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CancelFlow)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.CancelReason` – The reason for cancelling is not well-formed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – A state is not valid, or does not allow the call.
    /// - `MissingParameter.CancelReason` – The reason for cancelling is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowHasTerminated` – The flow has come to an end.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.LicenseHasExpired` – The licence of the member organization has expired.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceNotFound.NotExistFlow` – The flow does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{CancelFlowRequest, CancelFlowRequestArgs, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CancelFlowRequest::new(CancelFlowRequestArgs {
    ///     flow_id: "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm".into(),
    ///     cancel_message: "这个合同里边的付款金额写错了".into(),
    /// });
    /// let response = client.cancel_flow(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_flow(
        &self,
        request: &CancelFlowRequest,
    ) -> impl Future<Output = Result<CancelFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::cancel_flow`].
#[must_use]
#[non_exhaustive]
pub struct CancelFlowRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flow to cancel.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// Reason of the cancellation. No emoji.
    ///
    /// - On the wire: `CancelMessage`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (not checked before sending)
    /// - Example: `这个合同里边的付款金额写错`
    /// - Sensitive: never shown in errors, logs and debug output
    pub cancel_message: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CancelFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CancelFlowRequestArgs) -> Self {
        Self {
            flow_id: args.flow_id,
            cancel_message: args.cancel_message,
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
}

/// Named arguments of [`CancelFlowRequest::new`].
#[derive(Clone)]
pub struct CancelFlowRequestArgs {
    /// `FlowId` – Flow to cancel.
    pub flow_id: String,
    /// `CancelMessage` – Reason of the cancellation.
    pub cancel_message: String,
}

/// Response of [`Client::cancel_flow`].
#[non_exhaustive]
pub struct CancelFlowResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CancelFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CancelFlow")
    };
    type Response = CancelFlowResponse;
}

rt::request! {
    CancelFlowRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 cancel_message: "CancelMessage", required().sensitive().limits(&[max_chars(200)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CancelFlowResponse {
        0 request_id: "RequestId";
    }
}
