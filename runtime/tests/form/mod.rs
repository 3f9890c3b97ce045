//! A small service: by hand, what the generator writes in essence. The other tests build on it.

use tc3_runtime as rt;

/// The service.
pub static SERVICE: rt::ServiceInfo =
    rt::ServiceInfo { name: "essbasic", version: "2021-05-26", host: "essbasic.tencentcloudapi.com" };

// ---------------------------------------------------------------------------------------------- client

/// What a call can fail with.
pub type Error = rt::Error<ErrorCode>;

/// Calls the service.
#[derive(Clone, Debug)]
pub struct Client {
    client: rt::Client,
    operator: Option<std::sync::Arc<Agent>>,
}

impl Client {
    /// Sets up a client.
    pub fn builder() -> rt::ClientBuilder<Self> {
        rt::ClientBuilder::new(&SERVICE)
    }

    /// A client with what the environment says.
    pub fn from_env() -> Result<Self, rt::ConfigurationError> {
        rt::ClientBuilder::from_env(&SERVICE)?.build()
    }

    /// A client that calls on behalf of this operator.
    #[must_use]
    pub fn as_operator(&self, operator: impl Into<Agent>) -> Self {
        Self { client: self.client.clone(), operator: Some(std::sync::Arc::new(operator.into())) }
    }

    /// The same client with another validation mode.
    #[must_use]
    pub fn with_validation(&self, mode: rt::ValidationMode) -> Self {
        Self { client: self.client.with_validation(mode), operator: self.operator.clone() }
    }

    async fn call<A: rt::Action>(&self, request: &A) -> Result<A::Response, Error> {
        let operator = self.operator.as_deref();
        let operator = operator.map(|agent| agent as &(dyn rt::Object + Sync));
        self.client.call(request, operator).await
    }

    /// Prepares flows.
    pub async fn prepare_flows(&self, request: &PrepareFlowsRequest) -> Result<PrepareFlowsResponse, Error> {
        self.call(request).await
    }
}

impl From<rt::Client> for Client {
    fn from(client: rt::Client) -> Self {
        Self { client, operator: None }
    }
}

// --------------------------------------------------------------------------------- a request (encodes)

/// Asks for flows.
#[non_exhaustive]
pub struct PrepareFlowsRequest {
    /// On whose behalf.
    pub agent: Option<Agent>,
    /// The flows, at most 3.
    pub flow_infos: Vec<FlowInfo>,
    /// Where to go afterwards.
    pub jump_url: Option<String>,
    /// Open or close.
    pub switch: Option<ServiceSwitch>,
    /// Attached bytes.
    pub attachment: Option<rt::Binary>,
}

impl PrepareFlowsRequest {
    /// A request with what it must have.
    pub fn new(flow_infos: Vec<FlowInfo>) -> Self {
        Self { flow_infos, ..rt::unset() }
    }

    /// Sets where to go afterwards.
    #[must_use]
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
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
        1 flow_infos: "FlowInfos", required().limits(&[min_items(1), max_items(3)]);
        2 jump_url: Option "JumpUrl", limits(&[max_chars(100)]);
        3 switch: Option "Switch", known();
        4 attachment: Option "Attachment";
    }
}

// --------------------------------------------------------------------------------- a response (decodes)

/// Answers [`PrepareFlowsRequest`].
#[non_exhaustive]
pub struct PrepareFlowsResponse {
    /// Where the flows are confirmed.
    pub confirm_url: String,
    /// The flows as they were made.
    pub flow_infos: Vec<FlowInfo>,
    /// How many.
    pub total: Option<i64>,
    /// The id of the call.
    pub request_id: String,
    _metadata: rt::ResponseMetadata,
}

rt::response! {
    PrepareFlowsResponse {
        0 confirm_url: "ConfirmUrl", always().sensitive();
        1 flow_infos: "FlowInfos";
        2 total: Option "Total";
        3 request_id: "RequestId";
    }
}

// ------------------------------------------------------------------------------- shared types (do both)

/// One flow.
#[non_exhaustive]
pub struct FlowInfo {
    /// Its name, at most 10 characters.
    pub flow_name: String,
    /// When it ends, in Unix seconds.
    pub deadline: Option<i64>,
    /// Who signs; sensitive.
    pub mobiles: Vec<String>,
    /// What kind of signer.
    pub approver_type: Option<ApproverType>,
    /// Flows inside this one.
    pub nested: Option<Vec<FlowInfo>>,
}

impl FlowInfo {
    /// A flow of this name.
    pub fn new(flow_name: impl Into<String>) -> Self {
        Self { flow_name: flow_name.into(), ..rt::unset() }
    }
}

rt::structure! {
    both FlowInfo {
        0 flow_name: "FlowName", required().limits(&[max_chars(10)]);
        1 deadline: Option "Deadline", limits(&[min(0)]);
        2 mobiles: "Mobiles", sensitive().each(&[format(Mobile)]);
        3 approver_type: Option "ApproverType", known();
        4 nested: Option "Nested";
    }
    rules [
        RequiredIf { field: &["Mobiles"], when: &[Condition { field: &["ApproverType"], values: &["1"] }] },
    ]
}

/// On whose behalf a call is made.
#[non_exhaustive]
pub struct Agent {
    /// The application.
    pub app_id: String,
    /// The person.
    pub proxy_operator: Option<UserInfo>,
}

impl Agent {
    /// Of this application.
    pub fn app(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), ..rt::unset() }
    }

    /// Of this person.
    #[must_use]
    pub fn user(mut self, open_id: impl Into<String>) -> Self {
        self.proxy_operator = Some(UserInfo { open_id: open_id.into() });
        self
    }
}

rt::structure! {
    both Agent {
        0 app_id: "AppId";
        1 proxy_operator: Option "ProxyOperator";
    }
}

/// A person.
#[non_exhaustive]
pub struct UserInfo {
    /// The person's id.
    pub open_id: String,
}

rt::structure! {
    both UserInfo {
        0 open_id: "OpenId";
    }
}

// ---------------------------------------------------------------------------------------------- enums

rt::text_enum! {
    /// Open or close.
    pub enum ServiceSwitch, UnknownServiceSwitch {
        /// Open.
        Open = "OPEN",
        /// Close.
        Close = "CLOSE",
    }
}

rt::integer_enum! {
    /// What kind of signer.
    pub enum ApproverType, UnknownApproverType {
        /// 0.
        Organization = 0,
        /// 1.
        Person = 1,
    }
}

// ----------------------------------------------------------------------------------------- error codes

rt::error_codes! {
    InternalError = "InternalError" {
        meaning: "The service failed.",
        retry: Safe,
        common: true,
    }
    InvalidParameterParamError = "InvalidParameter.ParamError" {
        meaning: "A parameter is wrong.",
        remedy: "Compare the request with the documentation.",
        retry: Never,
        actions: ["PrepareFlows"],
    }
    RequestLimitExceeded = "RequestLimitExceeded" {
        meaning: "Too many calls.",
        remedy: "Wait a second.",
        retry: Throttled,
        common: true,
    }
}
