//! Calls actions without types: parameters and response are JSON.

use std::collections::HashMap;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value};

use super::{Client, class};
use crate::action::{ActionInfo, ActionRetry, ActionSignature, ServiceInfo};
use crate::call::Call;
use crate::encode::{Extra, Json};
use crate::error::{DecodeError, DecodeErrorKind, ErrorCode};
use crate::validate::{self, Object, Shape};

/// An action that the types do not know, by name: `client.call_raw("DescribeSomething", members)`.
///
/// Nothing else is known about it, so a call whose answer was lost is not repeated, and no rate limit is kept, unless
/// this says so.
///
/// ```
/// use tc3_runtime::RawAction;
///
/// let action = RawAction::new("DescribeSomething").repeatable().rate_limit(20);
/// # let _ = action;
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RawAction {
    name: String,
    host: Option<String>,
    is_repeatable: bool,
    is_unsigned: bool,
    idempotency_token: Option<String>,
    rate_limit: Option<u32>,
}

impl RawAction {
    /// The action of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            host: None,
            is_repeatable: false,
            is_unsigned: false,
            idempotency_token: None,
            rate_limit: None,
        }
    }

    /// The host that answers it, if it is not that of the service.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The call may be sent again if its answer was lost: the action only reads, or doing it twice changes nothing.
    #[must_use]
    pub fn repeatable(mut self) -> Self {
        self.is_repeatable = true;
        self
    }

    /// The call is sent without a signature: its parameters say who calls.
    #[must_use]
    pub fn unsigned(mut self) -> Self {
        self.is_unsigned = true;
        self
    }

    /// The parameter for a token that keeps the service from carrying out a call twice, mostly `ClientToken`. Where it is
    /// left out or empty, the client gives each call one, and sends the call again if its answer was lost.
    #[must_use]
    pub fn idempotency_token(mut self, parameter: impl Into<String>) -> Self {
        self.idempotency_token = Some(parameter.into());
        self
    }

    /// The limit that the client keeps, in calls per second.
    #[must_use]
    pub fn rate_limit(mut self, calls: u32) -> Self {
        self.rate_limit = Some(calls);
        self
    }

    /// What the client knows of it. Kept for good, as errors name the action: a program has a limited number of them.
    pub(crate) fn info(self, service: &'static ServiceInfo) -> &'static ActionInfo {
        type Known = Option<HashMap<(&'static str, &'static str, RawAction), &'static ActionInfo>>;
        static KNOWN: Mutex<Known> = Mutex::new(None);
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_default();
        known.entry((service.name, service.version, self)).or_insert_with_key(|(_, _, action)| {
            let kept = |text: &String| -> &'static str { text.clone().leak() };
            Box::leak(Box::new(ActionInfo {
                host: action.host.as_ref().map(kept),
                retry: if action.is_repeatable { ActionRetry::Safe } else { ActionRetry::Unknown },
                idempotency_token: action.idempotency_token.as_ref().map(kept),
                rate_limit: action.rate_limit,
                signature: if action.is_unsigned { ActionSignature::None } else { ActionSignature::Required },
                ..ActionInfo::of(service, kept(&action.name))
            }))
        })
    }
}

impl<T: Into<String>> From<T> for RawAction {
    fn from(name: T) -> Self {
        Self::new(name)
    }
}

/// The response to an action without types: a JSON object, without its envelope. `Debug` shows only its size, for nobody
/// says what in it is sensitive.
#[derive(Clone, PartialEq)]
pub struct RawResponse(Value);

impl RawResponse {
    pub(crate) fn new(value: Value) -> Self {
        Self(value)
    }

    /// The JSON.
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl Deref for RawResponse {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} members]", self.0.as_object().map_or(0, serde_json::Map::len))
    }
}

/// The members of a request: those given, the operator unless it is among them, and those of the client.
fn members(
    info: &'static ActionInfo,
    given: Value,
    operator: Option<(&'static str, &(dyn Object + Sync))>,
    of_client: Option<&Arc<Extra>>,
) -> Result<Arc<Extra>, DecodeError> {
    let refused = |message: &str| DecodeError::new(DecodeErrorKind::Request, 0, message).during(info);
    let mut members = match given {
        Value::Null => Map::new(),
        Value::Object(members) => members,
        _ => return Err(refused("the members of the request are not a JSON object")),
    };
    if let Some((name, operator)) = operator.filter(|(name, _)| !members.contains_key(*name)) {
        let value = serde_json::to_value(Json(operator)).map_err(|error| refused(&error.to_string()))?;
        members.insert(name.to_owned(), value);
    }
    let given = Arc::new(Extra::from(members));
    Ok(Extra::merged(of_client, Some(&given)).unwrap_or(given))
}

impl Client {
    /// An action without types, and all the members that its request has.
    pub(super) fn raw_members(
        &self,
        action: RawAction,
        given: Value,
        operator: Option<(&'static str, &(dyn Object + Sync))>,
    ) -> Result<(&'static ActionInfo, Arc<Extra>), DecodeError> {
        let info = action.info(self.shared.service);
        let mut members = members(info, given, operator, self.settings.extra.as_ref())?;
        Arc::make_mut(&mut members).fill_token(info);
        Ok((info, members))
    }
}

/// The call of an action whose request has these members.
pub(super) fn call<'a, C: ErrorCode>(info: &'static ActionInfo, members: &'a Extra) -> Call<'a> {
    Call {
        info,
        request: &Empty,
        operator: None,
        extra: Some(members),
        token: None,
        events: None,
        class: class::<C>,
        #[cfg(feature = "encryption")]
        sealing: None,
    }
}

/// A request without members of its own.
struct Empty;

impl Object for Empty {
    fn shape(&self) -> &Shape<'_> {
        static SHAPE: Shape<'static> = Shape { name: "Request", fields: &[], rules: &[] };
        &SHAPE
    }

    fn field(&self, _: usize) -> validate::Value<'_> {
        validate::Value::Absent
    }
}
