// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowForwards.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{
    Agent, FlowForwardInfo, FlowForwardResult, UserInfo,
};

impl Client {
    /// Hands over flows that an employee of your own organization has to handle to another employee. Not possible
    /// once the present handler has filled in fields, has signed or is signing, or when the flow is in a final state
    /// such as completed, rejected, cancelled or expired.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowForwards)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: super administrator, legal representative, contract manager
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.BalanceNotEnough` – The quota is used up.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateFlowForwardsRequest, FlowForwardInfo, FlowForwardInfoArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client
    ///     .as_operator(Operator::user("yDtSPUU******************p4z5lt9UuY"));
    /// let request = CreateFlowForwardsRequest::new(
    ///     "yDCkSUUck******************BQnKvKPVf",
    ///     Vec::from([
    ///         FlowForwardInfo::new(FlowForwardInfoArgs {
    ///             flow_id: "yDtSPUU**********************PHG7JhZM".into(),
    ///             recipient_id: "yDtSPUU******************os8flxcvLpj".into(),
    ///         }),
    ///         FlowForwardInfo::new(FlowForwardInfoArgs {
    ///             flow_id: "yDtSPUU**********************PHG7s8flx".into(),
    ///             recipient_id: "yDtSPUU******************oSPUxSP".into(),
    ///         }),
    ///     ]),
    /// );
    /// let response = client.create_flow_forwards(&request).await?;
    /// println!("{:?}", response.failed_flows);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_forwards(
        &self,
        request: &CreateFlowForwardsRequest,
    ) -> impl Future<Output = Result<CreateFlowForwardsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_forwards`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowForwardsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employee who takes over; a member of the organization with verified identity.
    ///
    /// - On the wire: `TargetUserId`, String, required
    /// - Example: `yDwfGUieurag8Uy0AthwPa6bOntYp6x0`
    /// - Sensitive: never shown in errors, logs and debug output
    pub target_user_id: String,

    /// Flows to hand over, each with the signer concerned.
    ///
    /// - On the wire: `FlowForwardInfos`, list of object `FlowForwardInfo`, required
    pub flow_forward_infos: Vec<FlowForwardInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,
}

impl CreateFlowForwardsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        target_user_id: impl Into<String>,
        flow_forward_infos: Vec<FlowForwardInfo>,
    ) -> Self {
        Self {
            target_user_id: target_user_id.into(),
            flow_forward_infos,
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

/// Response of [`Client::create_flow_forwards`].
#[non_exhaustive]
pub struct CreateFlowForwardsResponse {
    /// Flows that could not be handed over, with reasons.
    ///
    /// - On the wire: `FailedFlows`, list of object `FlowForwardResult`
    pub failed_flows: Option<Vec<FlowForwardResult>>,

    /// Flows that were handed over.
    ///
    /// - On the wire: `SuccessFlows`, list of String
    /// - Example: `yDtCvUUlal1z9fUEyCjfI8TAPPwBtFzu`
    pub success_flows: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateFlowForwardsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowForwards")
    };
    type Response = CreateFlowForwardsResponse;
}

rt::request! {
    CreateFlowForwardsRequest {
        0 operator: Option "Operator", required();
        1 target_user_id: "TargetUserId", required().sensitive();
        2 flow_forward_infos: "FlowForwardInfos", required();
        3 agent: Option "Agent";
    }
}

rt::response! {
    CreateFlowForwardsResponse {
        0 failed_flows: Option "FailedFlows";
        1 success_flows: Option "SuccessFlows";
        2 request_id: "RequestId";
    }
}
