// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/CreateFlow.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::{Agent, Staff};

impl Client {
    /// Calls the action `CreateFlow`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=CreateFlow)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation`
    /// - `InternalError.Db`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, CreateFlowRequest, CreateFlowRequestArgs, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let client = client.as_operator(Operator::app("app-id"));
    /// let request = CreateFlowRequest::new(CreateFlowRequestArgs {
    ///     flow_name: "…".into(),
    ///     flow_type: "…".into(),
    /// });
    /// let response = client.create_flow(&request).await?;
    /// println!("{:?}", response.flow_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow(
        &self,
        request: &CreateFlowRequest,
    ) -> impl Future<Output = Result<CreateFlowResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowRequest {
    /// The field `Agent`.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// The field `FlowName`.
    ///
    /// - On the wire: `FlowName`, String, required
    pub flow_name: String,

    /// The field `FlowType`.
    ///
    /// - On the wire: `FlowType`, String, required
    pub flow_type: String,

    /// The field `Approvers`.
    ///
    /// - On the wire: `Approvers`, list of object `Staff`, optional
    pub approvers: Option<Vec<Staff>>,

    /// The field `Sign`.
    ///
    /// - On the wire: `Sign`, String, optional
    pub sign: Option<SignMode>,
}

impl CreateFlowRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateFlowRequestArgs) -> Self {
        Self {
            flow_name: args.flow_name,
            flow_type: args.flow_type,
            ..rt::unset()
        }
    }

    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Approvers`.
    #[inline]
    pub fn approvers(mut self, approvers: Vec<Staff>) -> Self {
        self.approvers = Some(approvers);
        self
    }

    /// Sets `Sign`.
    #[inline]
    pub fn sign(mut self, sign: SignMode) -> Self {
        self.sign = Some(sign);
        self
    }
}

/// Named arguments of [`CreateFlowRequest::new`].
#[derive(Clone)]
pub struct CreateFlowRequestArgs {
    /// `FlowName`
    pub flow_name: String,
    /// `FlowType`
    pub flow_type: String,
}

/// Response of [`Client::create_flow`].
#[non_exhaustive]
pub struct CreateFlowResponse {
    /// The field `FlowId`.
    ///
    /// - On the wire: `FlowId`, String
    pub flow_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Values of the field `Sign`.
    pub enum SignMode, UnknownSignMode {
        /// `AUTO_SIGN`
        AutoSign = "AUTO_SIGN",
        /// `1`
        One = "1",
    }
}

impl rt::Action for CreateFlowRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        ..rt::ActionInfo::of(&SERVICE, "CreateFlow")
    };
    type Response = CreateFlowResponse;
}

rt::request! {
    CreateFlowRequest {
        0 agent: Option "Agent";
        1 flow_name: "FlowName", required();
        2 flow_type: "FlowType", required();
        3 approvers: Option "Approvers";
        4 sign: Option "Sign", known();
    }
}

rt::response! {
    CreateFlowResponse {
        0 flow_id: Option "FlowId";
        1 request_id: "RequestId";
    }
}
