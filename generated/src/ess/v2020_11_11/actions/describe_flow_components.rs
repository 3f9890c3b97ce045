// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeFlowComponents.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, RecipientComponentInfo, UserInfo};

impl Client {
    /// Lists the fill fields of a contract, of initiator and signers alike, with owner, state and content: one or
    /// several lines of text, check boxes, numbers, dates, pictures (as links), email, address, education, sex and
    /// district. Dynamic tables, attachments and watermarks are left out.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowComponents)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FlowHasNoDocument` – The flow has no document.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFlowComponentsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = DescribeFlowComponentsRequest::new("yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm");
    /// let response = client.describe_flow_components(&request).await?;
    /// println!("{:?}", response.recipient_component_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_flow_components(
        &self,
        request: &DescribeFlowComponentsRequest,
    ) -> impl Future<Output = Result<DescribeFlowComponentsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_flow_components`].
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowComponentsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flow whose fill fields are wanted.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    pub flow_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeFlowComponentsRequest {
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

/// Response of [`Client::describe_flow_components`].
#[non_exhaustive]
pub struct DescribeFlowComponentsResponse {
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

impl rt::Action for DescribeFlowComponentsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFlowComponents")
    };
    type Response = DescribeFlowComponentsResponse;
}

rt::request! {
    DescribeFlowComponentsRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeFlowComponentsResponse {
        0 recipient_component_infos: "RecipientComponentInfos", always();
        1 request_id: "RequestId";
    }
}
