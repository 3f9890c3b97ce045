// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowGroupReminds.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, RemindFlowGroupRecord, UserInfo};

impl Client {
    /// Urges the signers of a flow group by text message. It reaches those who have to sign or fill in, if the flow
    /// was started with a way to notify them, at most three times for each signer of a contract. One person who signs
    /// for two organizations, or also as a person, counts as two signers.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowGroupReminds)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateFlowGroupRemindsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDCH5UUckpax3h9wUxHw4XzSpBev1wRg"));
    /// let request = CreateFlowGroupRemindsRequest::new("yD3**************************jJK");
    /// let response = client.create_flow_group_reminds(&request).await?;
    /// println!("{:?}", response.remind_flow_group_records);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_group_reminds(
        &self,
        request: &CreateFlowGroupRemindsRequest,
    ) -> impl Future<Output = Result<CreateFlowGroupRemindsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_group_reminds`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowGroupRemindsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flow group whose signers are urged.
    ///
    /// - On the wire: `FlowGroupId`, String, required
    /// - Example: `yD3**************************jJK`
    pub flow_group_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CreateFlowGroupRemindsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_group_id: impl Into<String>) -> Self {
        Self {
            flow_group_id: flow_group_id.into(),
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

/// Response of [`Client::create_flow_group_reminds`].
#[non_exhaustive]
pub struct CreateFlowGroupRemindsResponse {
    /// Results, one for each signer.
    ///
    /// - On the wire: `RemindFlowGroupRecords`, list of object `RemindFlowGroupRecord`, always present in responses
    pub remind_flow_group_records: Vec<RemindFlowGroupRecord>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateFlowGroupRemindsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowGroupReminds")
    };
    type Response = CreateFlowGroupRemindsResponse;
}

rt::request! {
    CreateFlowGroupRemindsRequest {
        0 operator: Option "Operator", required();
        1 flow_group_id: "FlowGroupId", required();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CreateFlowGroupRemindsResponse {
        0 remind_flow_group_records: "RemindFlowGroupRecords", always();
        1 request_id: "RequestId";
    }
}
