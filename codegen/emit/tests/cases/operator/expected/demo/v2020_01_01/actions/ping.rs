// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Ping.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::Agent;

impl Client {
    /// Answers to those who may ask.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Ping)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Operator: must set `AppId`, `Person.OpenId`
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, Operator, PingRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let client = client.as_operator(Operator::app("app").user("ada"));
    /// let request = PingRequest::new().name("Ada");
    /// let response = client.ping(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ping(
        &self,
        request: &PingRequest,
    ) -> impl Future<Output = Result<PingResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::ping`].
#[must_use]
#[non_exhaustive]
pub struct PingRequest {
    /// On whose behalf.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `Person.OpenId`
    pub agent: Option<Agent>,

    /// Who asks.
    ///
    /// - On the wire: `Name`, String, optional
    pub name: Option<String>,
}

impl PingRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Name`. Who asks.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Default for PingRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::ping`].
#[non_exhaustive]
pub struct PingResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PingRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["Person", "OpenId"]],
        ..rt::ActionInfo::of(&SERVICE, "Ping")
    };
    type Response = PingResponse;
}

rt::request! {
    PingRequest {
        0 agent: Option "Agent", required();
        1 name: Option "Name";
    }
}

rt::response! {
    PingResponse {
        0 request_id: "RequestId";
    }
}
