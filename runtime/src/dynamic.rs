//! Actions chosen at run time, from JSON to JSON. For tools and tests; applications call typed actions.

use std::fmt;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use crate::action::{Action, ActionInfo};
use crate::client::Client;
use crate::error::{DecodeError, DecodeErrorKind, Error, RawCode};
use crate::response;
use crate::transport::BoxFuture;
use crate::validate::{OperatorNeeds, Violation, check};

type Call = for<'a> fn(&'a Client, &[u8]) -> BoxFuture<'a, Result<Value, Error<RawCode>>>;

/// One action without its types; a row of a generated table.
#[derive(Clone, Copy)]
pub struct Entry {
    info: &'static ActionInfo,
    recode_request: fn(&[u8]) -> Result<Value, RecodeError>,
    recode_response: fn(&'static ActionInfo, &[u8]) -> Result<Value, RecodeError>,
    violations: fn(&[u8]) -> Result<Vec<Violation>, RecodeError>,
    call: Call,
}

/// JSON does not fit the type it was meant for. `Display` says where.
#[derive(Debug)]
pub struct RecodeError(String);

impl fmt::Display for RecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RecodeError {}

impl Entry {
    /// The entry of an action.
    pub const fn of<A>() -> Self
    where
        A: Action + DeserializeOwned + Serialize + Send + 'static,
        A::Response: Serialize,
    {
        Self {
            info: A::INFO,
            recode_request: recode_request::<A>,
            recode_response: recode_response::<A::Response>,
            violations: violations::<A>,
            call: call::<A>,
        }
    }

    /// What is known about the action.
    pub fn info(&self) -> &'static ActionInfo {
        self.info
    }

    /// Decodes a request and encodes it again.
    ///
    /// # Errors
    ///
    /// The JSON does not fit the request.
    pub fn recode_request(&self, json: &[u8]) -> Result<Value, RecodeError> {
        (self.recode_request)(json)
    }

    /// Decodes an answer, `{"Response": {…}}`, and encodes it again in the same form.
    ///
    /// # Errors
    ///
    /// The JSON does not fit the answer, or is the answer of a failed call.
    pub fn recode_response(&self, json: &[u8]) -> Result<Value, RecodeError> {
        (self.recode_response)(self.info, json)
    }

    /// Every violation of a request, of all levels.
    ///
    /// # Errors
    ///
    /// The JSON does not fit the request.
    pub fn violations(&self, json: &[u8]) -> Result<Vec<Violation>, RecodeError> {
        (self.violations)(json)
    }

    /// Calls the action and encodes its answer, without the `Response` envelope.
    pub fn call<'a>(&'a self, client: &'a Client, json: &[u8]) -> BoxFuture<'a, Result<Value, Error<RawCode>>> {
        (self.call)(client, json)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry").field(&self.info.name).finish()
    }
}

fn parse<A: DeserializeOwned>(json: &[u8]) -> Result<A, RecodeError> {
    serde_json::from_slice(json).map_err(|error| RecodeError(error.to_string()))
}

fn write(value: &impl Serialize) -> Result<Value, RecodeError> {
    serde_json::to_value(value).map_err(|error| RecodeError(error.to_string()))
}

fn recode_request<A: DeserializeOwned + Serialize>(json: &[u8]) -> Result<Value, RecodeError> {
    write(&parse::<A>(json)?)
}

fn recode_response<R: crate::Decode + Serialize>(info: &'static ActionInfo, json: &[u8]) -> Result<Value, RecodeError> {
    let read = response::read::<R>(info, http::StatusCode::OK, &http::HeaderMap::new(), json);
    let response = write(&read.map_err(|error| RecodeError(error.to_string()))?)?;
    Ok(serde_json::json!({ "Response": response }))
}

fn violations<A: Action + DeserializeOwned>(json: &[u8]) -> Result<Vec<Violation>, RecodeError> {
    let needs = A::INFO.operator.map(|field| OperatorNeeds { field, paths: A::INFO.needs });
    Ok(check(&parse::<A>(json)?, needs))
}

fn call<'a, A>(client: &'a Client, json: &[u8]) -> BoxFuture<'a, Result<Value, Error<RawCode>>>
where
    A: Action + DeserializeOwned + Send + 'static,
    A::Response: Serialize,
{
    let refused = |kind, error: RecodeError| Error::from(DecodeError::new(kind, 0, error.to_string()).during(A::INFO));
    let request = parse::<A>(json);
    Box::pin(async move {
        let request = request.map_err(|error| refused(DecodeErrorKind::Request, error))?;
        let response = client.call(&request, None).await?;
        write(&response).map_err(|error| refused(DecodeErrorKind::Member, error))
    })
}
