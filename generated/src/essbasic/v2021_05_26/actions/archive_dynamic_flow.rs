// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ArchiveDynamicFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeFlowDetailInfoRequest;
use crate::essbasic::v2021_05_26::types::{Agent, ChannelArchiveDynamicApproverData};

impl Client {
    /// Ends a flow with dynamic signers 2.0, to which signers could be added until then. All signers must have signed
    /// and the flow must not be in a final state such as expired, rejected, cancelled or already ended. The feature
    /// needs modular billing, which the vendor turns on, and has to be turned on in the console as well.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ArchiveDynamicFlow)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Takes time: pass [`response.follow_up(&request)`](ArchiveDynamicFlowResponse::follow_up) to
    ///   [`wait_until_flow_completed`](Self::wait_until_flow_completed)
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FlowIds` – The number of flow IDs is not allowed.
    /// - `InvalidParameter.GenerateType` – Links for this kind of signers are not supported.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowIdsOrFlowGroupId` – Neither flows nor a flow group are named.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.FlowGroup` – The flow group does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ArchiveDynamicFlowRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("15edb41f2ee412f5ff533ac0185ebxxxxx")
    ///             .organization("testorgopenid")
    ///             .user("openidxxxx"),
    ///     );
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
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,
}

impl ArchiveDynamicFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
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
    /// - On the wire: `Approvers`, list of object `ChannelArchiveDynamicApproverData`
    pub approvers: Option<Vec<ChannelArchiveDynamicApproverData>>,

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
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ArchiveDynamicFlowRequest,
    ) -> DescribeFlowDetailInfoRequest {
        DescribeFlowDetailInfoRequest {
            flow_ids: Some(
                ::core::iter::once(self)
                    .filter_map(|item| item.flow_id.as_ref())
                    .cloned()
                    .collect(),
            ),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ArchiveDynamicFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ArchiveDynamicFlow")
    };
    type Response = ArchiveDynamicFlowResponse;
}

rt::request! {
    ArchiveDynamicFlowRequest {
        0 agent: Option "Agent", required();
        1 flow_id: "FlowId", required();
    }
}

rt::response! {
    ArchiveDynamicFlowResponse {
        0 flow_id: Option "FlowId";
        1 approvers: Option "Approvers";
        2 request_id: "RequestId";
    }
}
