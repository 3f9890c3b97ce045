// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowReminds.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{
    Agent, RemindEmailInfo, RemindFlowRecords, UserInfo,
};

impl Client {
    /// Urges the signers of up to 100 flows. It reaches those who have to sign, if the flow was started with a way to
    /// notify them, at most three times for each signer of a contract.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowReminds)
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
    /// use tc3::ess::{Client, CreateFlowRemindsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxMkUyxxxxxxxxxxxVI2JmKxPkk"));
    /// let request = CreateFlowRemindsRequest::new(
    ///     vec![
    ///         "yDwXiUUc******************SZ0uIW72Qaxm".into(),
    ///         "yDwFmUU******************BSat8PWOt2iQF".into()
    ///     ],
    /// );
    /// let response = client.create_flow_reminds(&request).await?;
    /// println!("{:?}", response.remind_flow_records);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_reminds(
        &self,
        request: &CreateFlowRemindsRequest,
    ) -> impl Future<Output = Result<CreateFlowRemindsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_reminds`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowRemindsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flows whose signers are urged.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yD3XxUUckpmidr7zU1UuLaEdRx29FHpT`
    pub flow_ids: Vec<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// How they are urged; each signer only in a way that the start of the flow allows, but for `RemindEmailInfos`.
    /// If left out, as set when the flow was started.
    ///
    /// - On the wire: `RemindTypes`, list of String, optional
    /// - Example: `SMS`
    pub remind_types: Option<Vec<ReminderChannel>>,

    /// Email addresses for signers, in place of those known; email is sent to them however the flow was started.
    ///
    /// - On the wire: `RemindEmailInfos`, list of object `RemindEmailInfo`, optional
    pub remind_email_infos: Option<Vec<RemindEmailInfo>>,
}

impl CreateFlowRemindsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_ids: Vec<String>) -> Self {
        Self { flow_ids, ..rt::unset() }
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

    /// Sets `RemindTypes`. How they are urged; each signer only in a way that the start of the flow allows, but for
    /// `RemindEmailInfos`.
    #[inline]
    pub fn remind_types(mut self, remind_types: Vec<ReminderChannel>) -> Self {
        self.remind_types = Some(remind_types);
        self
    }

    /// Sets `RemindEmailInfos`. Email addresses for signers, in place of those known; email is sent to them however
    /// the flow was started.
    #[inline]
    pub fn remind_email_infos(
        mut self,
        remind_email_infos: Vec<RemindEmailInfo>,
    ) -> Self {
        self.remind_email_infos = Some(remind_email_infos);
        self
    }
}

/// Response of [`Client::create_flow_reminds`].
#[non_exhaustive]
pub struct CreateFlowRemindsResponse {
    /// Results, one for each flow.
    ///
    /// - On the wire: `RemindFlowRecords`, list of object `RemindFlowRecords`, always present in responses
    pub remind_flow_records: Vec<RemindFlowRecords>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// How signers are urged.
    pub enum ReminderChannel, UnknownReminderChannel {
        /// `SMS` – By text message.
        Sms = "SMS",
        /// `EMAIL` – By email.
        Email = "EMAIL",
    }
}

impl rt::Action for CreateFlowRemindsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowReminds")
    };
    type Response = CreateFlowRemindsResponse;
}

rt::request! {
    CreateFlowRemindsRequest {
        0 operator: Option "Operator", required();
        1 flow_ids: "FlowIds", required().limits(&[max_items(100)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 remind_types: Option "RemindTypes", each(&[documented()]);
        4 remind_email_infos: Option "RemindEmailInfos";
    }
}

rt::response! {
    CreateFlowRemindsResponse {
        0 remind_flow_records: "RemindFlowRecords", always();
        1 request_id: "RequestId";
    }
}
