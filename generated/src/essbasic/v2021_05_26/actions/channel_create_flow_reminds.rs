// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowReminds.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, RemindFlowRecords};

impl Client {
    /// Urges the signers of up to 100 flows by text message. It reaches the signers whose state is waiting to sign;
    /// each person can be urged once per contract.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowReminds)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateFlowRemindsRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateFlowRemindsRequest::new(
    ///     vec![
    ///         "yDSL5UUckpok9bd0UvwoHnxmejhdsSKL".into(), "yDSL5UUckpokxl92UvwoHnSHf4RPOgu5"
    ///         .into(), "yDSL5UUckpok4vmvUu7BBPOShktz8qHN".into()
    ///     ],
    /// );
    /// let response = client.channel_create_flow_reminds(&request).await?;
    /// println!("{:?}", response.remind_flow_records);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_flow_reminds(
        &self,
        request: &ChannelCreateFlowRemindsRequest,
    ) -> impl Future<Output = Result<ChannelCreateFlowRemindsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_flow_reminds`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowRemindsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows whose signers are urged.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDSL5UUckpok9bd0UvwoHnxmejhdsSKL`
    pub flow_ids: Vec<String>,
}

impl ChannelCreateFlowRemindsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_ids: Vec<String>) -> Self {
        Self { flow_ids, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::channel_create_flow_reminds`].
#[non_exhaustive]
pub struct ChannelCreateFlowRemindsResponse {
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

impl rt::Action for ChannelCreateFlowRemindsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateFlowReminds")
    };
    type Response = ChannelCreateFlowRemindsResponse;
}

rt::request! {
    ChannelCreateFlowRemindsRequest {
        0 agent: Option "Agent", required();
        1 flow_ids: "FlowIds", required().limits(&[max_items(100)]);
    }
}

rt::response! {
    ChannelCreateFlowRemindsResponse {
        0 remind_flow_records: "RemindFlowRecords", always();
        1 request_id: "RequestId";
    }
}
