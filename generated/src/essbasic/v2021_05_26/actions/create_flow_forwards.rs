// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowForwards.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, FlowForwardInfo, FlowForwardResult};

impl Client {
    /// Hands over flows that an employee of your own organization has to handle to another employee. Not possible
    /// once the present handler has filled in fields, has signed or is signing, or when the flow is in a final state
    /// such as completed, rejected, cancelled or expired.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowForwards)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateFlowForwardsRequest, FlowForwardInfo, FlowForwardInfoArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateFlowForwardsRequest::new(
    ///     "open_id_1",
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
    /// Your identifier of the employee who takes over; a member of the organization with verified identity.
    ///
    /// - On the wire: `TargetOpenId`, String, required
    /// - Example: `test_user_open_id`
    /// - Sensitive: never shown in errors, logs and debug output
    pub target_open_id: String,

    /// Flows to hand over, each with the signer concerned.
    ///
    /// - On the wire: `FlowForwardInfos`, list of object `FlowForwardInfo`, required
    pub flow_forward_infos: Vec<FlowForwardInfo>,

    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,
}

impl CreateFlowForwardsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        target_open_id: impl Into<String>,
        flow_forward_infos: Vec<FlowForwardInfo>,
    ) -> Self {
        Self {
            target_open_id: target_open_id.into(),
            flow_forward_infos,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
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
    /// - Example: `yDtSPUUckpxlb************Hyr2w74`
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
        operator: Some(2),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowForwards")
    };
    type Response = CreateFlowForwardsResponse;
}

rt::request! {
    CreateFlowForwardsRequest {
        0 target_open_id: "TargetOpenId", required().sensitive();
        1 flow_forward_infos: "FlowForwardInfos", required();
        2 agent: Option "Agent", required();
    }
}

rt::response! {
    CreateFlowForwardsResponse {
        0 failed_flows: Option "FailedFlows";
        1 success_flows: Option "SuccessFlows";
        2 request_id: "RequestId";
    }
}
