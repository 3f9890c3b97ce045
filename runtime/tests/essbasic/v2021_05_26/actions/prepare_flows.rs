// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/PrepareFlows.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::ServiceSwitch;
use crate::essbasic::v2021_05_26::types::{Agent, FlowInfo};

impl Client {
    /// Prepares flows.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=PrepareFlows)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOperator.OpenId`
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InvalidParameter.ParamError` – A parameter is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, FlowInfo, Operator, PrepareFlowsRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client.as_operator(Operator::app("app-id").user("user-id"));
    /// let request = PrepareFlowsRequest::new(Vec::from([FlowInfo::new("…")]));
    /// let response = client.prepare_flows(&request).await?;
    /// println!("{}", response.confirm_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn prepare_flows(
        &self,
        request: &PrepareFlowsRequest,
    ) -> impl Future<Output = Result<PrepareFlowsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::prepare_flows`].
#[must_use]
#[non_exhaustive]
pub struct PrepareFlowsRequest {
    /// On whose behalf.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// The flows.
    ///
    /// - On the wire: `FlowInfos`, list of object `FlowInfo`, required
    /// - Limit: at most 3 items (checked before sending), at least 1 item (checked before sending)
    pub flow_infos: Vec<FlowInfo>,

    /// Where to go afterwards.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 100 characters (checked before sending)
    pub jump_url: Option<String>,

    /// Open or close.
    ///
    /// - On the wire: `Switch`, String, optional
    pub switch: Option<ServiceSwitch>,

    /// Attached bytes.
    ///
    /// - On the wire: `Attachment`, bytes in base64, optional
    pub attachment: Option<rt::Binary>,
}

impl PrepareFlowsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_infos: Vec<FlowInfo>) -> Self {
        Self { flow_infos, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `JumpUrl`. Where to go afterwards.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `Switch`. Open or close.
    #[inline]
    pub fn switch(mut self, switch: ServiceSwitch) -> Self {
        self.switch = Some(switch);
        self
    }

    /// Sets `Attachment`. Attached bytes.
    #[inline]
    pub fn attachment(mut self, attachment: rt::Binary) -> Self {
        self.attachment = Some(attachment);
        self
    }
}

/// Response of [`Client::prepare_flows`].
#[non_exhaustive]
pub struct PrepareFlowsResponse {
    /// Where the flows are confirmed.
    ///
    /// - On the wire: `ConfirmUrl`, String, always present in responses
    /// - Sensitive: never shown in errors, logs and debug output
    pub confirm_url: String,

    /// The flows as they were made.
    ///
    /// - On the wire: `FlowInfos`, list of object `FlowInfo`
    pub flow_infos: Option<Vec<FlowInfo>>,

    /// How many.
    ///
    /// - On the wire: `Total`, Integer
    pub total: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PrepareFlowsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "PrepareFlows")
    };
    type Response = PrepareFlowsResponse;
}

rt::request! {
    PrepareFlowsRequest {
        0 agent: Option "Agent", required();
        1 flow_infos: "FlowInfos", required().limits(&[max_items(3), min_items(1)]);
        2 jump_url: Option "JumpUrl", limits(&[max_chars(100)]);
        3 switch: Option "Switch", known();
        4 attachment: Option "Attachment";
    }
}

rt::response! {
    PrepareFlowsResponse {
        0 confirm_url: "ConfirmUrl", always().sensitive();
        1 flow_infos: Option "FlowInfos";
        2 total: Option "Total";
        3 request_id: "RequestId";
    }
}
