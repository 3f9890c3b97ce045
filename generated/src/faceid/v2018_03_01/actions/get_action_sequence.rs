// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetActionSequence.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Makes the order of actions for a check of liveness by actions.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetActionSequence)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetActionSequenceRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetActionSequenceRequest::new();
    /// let response = client.get_action_sequence(&request).await?;
    /// println!("{}", response.action_sequence);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_action_sequence(
        &self,
        request: &GetActionSequenceRequest,
    ) -> impl Future<Output = Result<GetActionSequenceResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_action_sequence`].
#[must_use]
#[non_exhaustive]
pub struct GetActionSequenceRequest {
    /// Not needed as a rule.
    ///
    /// - On the wire: `ActionType`, String, optional
    /// - Example: `0`
    pub action_type: Option<String>,
}

impl GetActionSequenceRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ActionType`. Not needed as a rule.
    pub fn action_type(mut self, action_type: impl Into<String>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }
}

impl Default for GetActionSequenceRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::get_action_sequence`].
#[non_exhaustive]
pub struct GetActionSequenceResponse {
    /// Actions in their order, joined by commas: 1 opens the mouth, 2 closes the eyes.
    ///
    /// - On the wire: `ActionSequence`, String, always present in responses
    /// - Example: `2,1`
    pub action_sequence: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetActionSequenceRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetActionSequence")
    };
    type Response = GetActionSequenceResponse;
}

rt::request! {
    GetActionSequenceRequest {
        0 action_type: Option "ActionType";
    }
}

rt::response! {
    GetActionSequenceResponse {
        0 action_sequence: "ActionSequence", always();
        1 request_id: "RequestId";
    }
}
