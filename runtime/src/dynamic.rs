//! Calls actions and reads enums chosen at run time, by name and as text. For tools and tests; applications use the
//! types.

use std::fmt;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use crate::action::{Action, ActionInfo};
use crate::client::Client;
use crate::error::{DecodeError, DecodeErrorKind, Error, RawCode, ValidationError};
use crate::open::{self, IntegerEnum, OpenEnum, UnknownValue};
use crate::response::{self, ReadOptions, Response};
use crate::transport::BoxFuture;
use crate::validate::{self, Object, OperatorNeeds, RuleKind, ValidationMode, Violation, check};

type Call = for<'a> fn(&'a Client, &[u8]) -> BoxFuture<'a, Result<Value, Error<RawCode>>>;

/// One action without its types; a row of a generated table.
#[derive(Clone, Copy)]
pub struct Entry {
    info: &'static ActionInfo,
    recode_request: fn(&[u8]) -> Result<Value, RecodeError>,
    recode_response: fn(&'static ActionInfo, &[u8]) -> Result<Value, RecodeError>,
    debug_request: fn(&[u8]) -> Result<String, RecodeError>,
    debug_response: fn(&'static ActionInfo, &[u8]) -> Result<String, RecodeError>,
    violations: fn(&[u8]) -> Result<Vec<Violation>, RecodeError>,
    call: Call,
}

/// One enum without its type; a row of a generated table.
#[derive(Clone, Copy)]
pub struct Enumeration {
    name: &'static str,
    values: fn() -> Vec<String>,
    parse: fn(&str) -> Result<String, UnknownValue>,
}

impl Enumeration {
    /// The row of an enum of texts.
    pub const fn of<E: OpenEnum>() -> Self {
        Self {
            name: E::TABLE.name,
            values: || E::TABLE.wire.iter().map(|value| (*value).to_owned()).collect(),
            parse: |text| open::parse::<E>(text).map(|value| (E::TABLE.as_str)(&value).to_owned()),
        }
    }

    /// The row of an enum of whole numbers, which stand here in decimal.
    pub const fn of_integers<E: IntegerEnum>() -> Self {
        Self {
            name: E::TABLE.name,
            values: || E::TABLE.wire.iter().map(ToString::to_string).collect(),
            parse: |text| open::parse_integer_text::<E>(text).map(|value| (E::TABLE.value)(&value).to_string()),
        }
    }

    /// The name of the Rust type.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The documented values.
    pub fn values(&self) -> Vec<String> {
        (self.values)()
    }

    /// The documented value that this text is.
    ///
    /// # Errors
    ///
    /// It is none; the error lists them and names the nearest one.
    pub fn parse(&self, text: &str) -> Result<String, UnknownValue> {
        (self.parse)(text)
    }
}

impl fmt::Debug for Enumeration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Enumeration").field(&self.name).finish()
    }
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
        A: Action + DeserializeOwned + Serialize + fmt::Debug + Send + 'static,
        A::Response: Serialize + fmt::Debug,
    {
        Self {
            info: A::INFO,
            recode_request: recode_request::<A>,
            recode_response: recode_response::<A::Response>,
            debug_request: |json| parse::<A>(json).map(|request| format!("{request:?}")),
            debug_response: |info, json| response::<A::Response>(info, json).map(|response| format!("{response:?}")),
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

    /// Decodes a request and shows it as logs would: by `Debug`, without the values of sensitive fields.
    ///
    /// # Errors
    ///
    /// The JSON does not fit the request.
    pub fn debug_request(&self, json: &[u8]) -> Result<String, RecodeError> {
        (self.debug_request)(json)
    }

    /// Decodes an answer, `{"Response": {…}}`, and shows it by `Debug`.
    ///
    /// # Errors
    ///
    /// The JSON does not fit the answer, or is the answer of a failed call.
    pub fn debug_response(&self, json: &[u8]) -> Result<String, RecodeError> {
        (self.debug_response)(self.info, json)
    }

    /// Every violation of a request, of all levels. A required member that the JSON lacks is one, whatever
    /// its type.
    ///
    /// # Errors
    ///
    /// The JSON does not fit the request.
    pub fn violations(&self, json: &[u8]) -> Result<Vec<Violation>, RecodeError> {
        (self.violations)(json)
    }

    /// Calls the action and encodes its answer, without the `Response` envelope. Unless validation is off, a
    /// request that lacks a required member is not sent.
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

fn response<R: Response>(info: &'static ActionInfo, json: &[u8]) -> Result<R, RecodeError> {
    let options = ReadOptions { strict: false, max_decoded_bytes: usize::MAX };
    let read = response::read::<R>(info, http::StatusCode::OK, &http::HeaderMap::new(), json, options);
    read.map_err(|error| RecodeError(error.to_string()))
}

fn recode_response<R: Response + Serialize>(info: &'static ActionInfo, json: &[u8]) -> Result<Value, RecodeError> {
    let response = write(&response::<R>(info, json)?)?;
    Ok(serde_json::json!({ "Response": response }))
}

fn violations<A: Action + DeserializeOwned>(json: &[u8]) -> Result<Vec<Violation>, RecodeError> {
    let request = parse::<A>(json)?;
    let lacking = lacking(&request, json)?;
    Ok(all_violations(&request, lacking))
}

/// What `check` finds, and what is lacking. Of a value that only stands in for a lacking one nothing is told,
/// except what the action needs from the operator.
fn all_violations<A: Action>(request: &A, lacking: Vec<Violation>) -> Vec<Violation> {
    let needs = A::INFO.operator.map(|field| OperatorNeeds { field, paths: A::INFO.needs });
    let mut found = check(request, needs);
    let made_up = |path: &str| lacking.iter().any(|lacking| is_within(path, lacking.path()));
    found.retain(|violation| violation.rule() == RuleKind::Needs || !made_up(violation.path()));
    found.extend(lacking);
    found
}

fn is_within(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Required members that the JSON lacks and that `check` cannot miss: decoding has put 0 or an empty struct in
/// their place.
fn lacking(request: &dyn Object, json: &[u8]) -> Result<Vec<Violation>, RecodeError> {
    let mut found = Vec::new();
    lacking_members(request, &parse(json)?, "", &mut found);
    Ok(found)
}

fn lacking_members(object: &dyn Object, json: &Value, path: &str, found: &mut Vec<Violation>) {
    let dot = if path.is_empty() { "" } else { "." };
    for (index, field) in object.shape().fields.iter().enumerate() {
        let path = format!("{path}{dot}{}", field.name);
        let value = object.field(index);
        match json.get(field.name).filter(|json| !json.is_null()) {
            Some(json) => lacking_inside(value, json, &path, found),
            None if field.required && !value.is_missing() => found.push(Violation::required(&path)),
            None => {}
        }
    }
}

fn lacking_inside(value: validate::Value<'_>, json: &Value, path: &str, found: &mut Vec<Violation>) {
    match (value, json) {
        (validate::Value::Object(object), _) => lacking_members(object, json, path, found),
        (validate::Value::List(list), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                lacking_inside(list.item(index), item, &format!("{path}[{index}]"), found);
            }
        }
        _ => {}
    }
}

fn refused<A: Action>(kind: DecodeErrorKind, error: RecodeError) -> Error<RawCode> {
    DecodeError::new(kind, 0, error.to_string()).during(A::INFO).into()
}

/// The request that this JSON is, unless it lacks something and the client validates.
fn request<A: Action + DeserializeOwned>(mode: ValidationMode, json: &[u8]) -> Result<A, Error<RawCode>> {
    let misfit = |error| refused::<A>(DecodeErrorKind::Request, error);
    let request = parse::<A>(json).map_err(misfit)?;
    if mode == ValidationMode::Off {
        return Ok(request);
    }
    let lacking = lacking(&request, json).map_err(misfit)?;
    if lacking.is_empty() {
        return Ok(request);
    }
    let mut denied = all_violations(&request, lacking);
    denied.retain(|violation| mode.denies(violation.level()));
    Err(ValidationError::new(A::INFO, denied).into())
}

fn call<'a, A>(client: &'a Client, json: &[u8]) -> BoxFuture<'a, Result<Value, Error<RawCode>>>
where
    A: Action + DeserializeOwned + Send + 'static,
    A::Response: Serialize,
{
    let request = request::<A>(client.validation(), json);
    Box::pin(async move {
        let response = client.call(&request?, None).await?;
        write(&response).map_err(|error| refused::<A>(DecodeErrorKind::Member, error))
    })
}
