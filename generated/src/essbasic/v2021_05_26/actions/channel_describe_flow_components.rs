// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeFlowComponents.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, RecipientComponentInfo};

impl Client {
    /// Lists the fill fields of a contract, of initiator and signers alike, with owner, state and content: one or
    /// several lines of text, check boxes, numbers, dates, pictures, email, address, education, sex and district.
    /// Dynamic tables, attachments and watermarks are left out. Needs authorization, either by the super
    /// administrator of the client organization in the console, or for all client organizations by the one of the
    /// platform.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeFlowComponents)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
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
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDescribeFlowComponentsRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeFlowComponentsRequest::new(
    ///     "yDSLZUUckpotjxzmUuyfZGu1pDwX4bPk",
    /// );
    /// let response = client.channel_describe_flow_components(&request).await?;
    /// println!("{:?}", response.recipient_component_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_flow_components(
        &self,
        request: &ChannelDescribeFlowComponentsRequest,
    ) -> impl Future<Output = Result<ChannelDescribeFlowComponentsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_describe_flow_components`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeFlowComponentsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flow whose fill fields are wanted.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Example: `yDSLZUUckpotjxzmUuyfZGu1pDwX4bPk`
    pub flow_id: String,
}

impl ChannelDescribeFlowComponentsRequest {
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

/// Response of [`Client::channel_describe_flow_components`].
#[non_exhaustive]
pub struct ChannelDescribeFlowComponentsResponse {
    /// Fill fields, grouped by party.
    ///
    /// - On the wire: `RecipientComponentInfos`, list of object `RecipientComponentInfo`, always present in responses
    pub recipient_component_infos: Vec<RecipientComponentInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDescribeFlowComponentsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDescribeFlowComponents")
    };
    type Response = ChannelDescribeFlowComponentsResponse;
}

rt::request! {
    ChannelDescribeFlowComponentsRequest {
        0 agent: Option "Agent", required();
        1 flow_id: "FlowId", required();
    }
}

rt::response! {
    ChannelDescribeFlowComponentsResponse {
        0 recipient_component_infos: "RecipientComponentInfos", always();
        1 request_id: "RequestId";
    }
}
