// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ArchiveDynamicFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeFlowInfoRequest;
use crate::ess::v2020_11_11::types::{Agent, ArchiveDynamicApproverData, UserInfo};

impl Client {
    /// Ends a flow with dynamic signers 2.0, to which signers could be added until then. All signers must have signed
    /// and the flow must not be in a final state such as expired, rejected, cancelled or already ended. The feature
    /// has to be turned on in the console as well.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ArchiveDynamicFlow)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Takes time: pass [`response.follow_up(&request)`](ArchiveDynamicFlowResponse::follow_up) to
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.CancelReason` – The reason for cancelling is not well-formed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – A state is not valid, or does not allow the call.
    /// - `MissingParameter.CancelReason` – The reason for cancelling is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowHasTerminated` – The flow has come to an end.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
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
    /// use tc3::ess::{ArchiveDynamicFlowRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxZtUyKQD2JuqUuO4zjERYGxxxxxxxx"));
    /// let request = ArchiveDynamicFlowRequest::new("yDCmVUUckpufezuiUxQQFiT8Exxxxxxxx");
    /// let response = client.archive_dynamic_flow(&request).await?;
    /// println!("{:?}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn archive_dynamic_flow(
        &self,
        request: &ArchiveDynamicFlowRequest,
    ) -> impl Future<Output = Result<ArchiveDynamicFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::archive_dynamic_flow`].
#[must_use]
#[non_exhaustive]
pub struct ArchiveDynamicFlowRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl ArchiveDynamicFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
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

/// Response of [`Client::archive_dynamic_flow`].
#[non_exhaustive]
pub struct ArchiveDynamicFlowResponse {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// Signers of the flow.
    ///
    /// - On the wire: `Approvers`, list of object `ArchiveDynamicApproverData`
    pub approvers: Option<Vec<ArchiveDynamicApproverData>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ArchiveDynamicFlowResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_flow_completed`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ArchiveDynamicFlowRequest,
    ) -> DescribeFlowInfoRequest {
        DescribeFlowInfoRequest {
            flow_ids: Some(
                ::core::iter::once(self)
                    .filter_map(|item| item.flow_id.as_ref())
                    .cloned()
                    .collect(),
            ),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ArchiveDynamicFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ArchiveDynamicFlow")
    };
    type Response = ArchiveDynamicFlowResponse;
}

rt::request! {
    ArchiveDynamicFlowRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    ArchiveDynamicFlowResponse {
        0 flow_id: Option "FlowId";
        1 approvers: Option "Approvers";
        2 request_id: "RequestId";
    }
}
