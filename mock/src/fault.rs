//! What can go wrong with a call, on demand: described in Rust or in JSON.

use std::time::Duration;

use serde_json::{Map, Value};

/// What happens to a call instead of its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// A failure with this code: throttling is `RequestLimitExceeded`, an expired token `AuthFailure.TokenFailure`.
    Error {
        /// The code.
        code: String,
        /// The message.
        message: String,
    },
    /// An HTML page with this status, as proxies and gateways send them.
    Page(u16),
    /// The answer with its second half missing.
    Truncated,
    /// The connection ends before the service has acted.
    DroppedBefore,
    /// The connection ends after the service has acted.
    DroppedAfter,
}

/// A fault, and what it happens to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Of any action where none is named.
    pub(crate) action: Option<String>,
    /// How many calls it still happens to.
    pub(crate) times: u64,
    /// How long the call is held up before.
    pub(crate) delay: Duration,
    /// What happens; the call is answered where nothing does.
    pub(crate) fault: Option<Fault>,
}

impl Fault {
    /// A failure with a code and a message that says that it was asked for.
    pub(crate) fn error(code: impl Into<String>) -> Self {
        Self::Error { code: code.into(), message: "the mock was asked to answer this".to_owned() }
    }
}

const KEYS: &str = "Action, Times, DelayMs, and one of Error (with Message), Page, Truncated, Dropped";

impl Plan {
    /// Reads `{"Action": "DescribeUsage", "Times": 2, "DelayMs": 100, "Error": "InternalError"}`.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in words.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, String> {
        let value: Value = serde_json::from_slice(text).map_err(|error| format!("the fault is not JSON: {error}"))?;
        let members = value.as_object().ok_or_else(|| format!("the fault is not an object; it has {KEYS}"))?;
        let mut plan = Self { action: None, times: 1, delay: Duration::ZERO, fault: None };
        for (key, value) in members {
            let fault = match key.as_str() {
                "Action" => {
                    plan.action = Some(text_of(key, value)?.to_owned());
                    continue;
                }
                "Times" => {
                    plan.times = number_of(key, value)?;
                    continue;
                }
                "DelayMs" => {
                    plan.delay = Duration::from_millis(number_of(key, value)?);
                    continue;
                }
                "Message" if members.contains_key("Error") => continue,
                _ => of_member(key, value, members)?,
            };
            if plan.fault.replace(fault).is_some() {
                return Err(format!("`{key}` is a second fault; a call has one. The keys are {KEYS}"));
            }
        }
        if plan.fault.is_none() && plan.delay.is_zero() {
            return Err(format!("nothing goes wrong; the keys are {KEYS}"));
        }
        Ok(plan)
    }
}

fn of_member(key: &str, value: &Value, members: &Map<String, Value>) -> Result<Fault, String> {
    Ok(match key {
        "Error" => {
            let fault = Fault::error(text_of(key, value)?);
            match (members.get("Message"), fault) {
                (Some(message), Fault::Error { code, .. }) => {
                    Fault::Error { code, message: text_of("Message", message)?.to_owned() }
                }
                (_, fault) => fault,
            }
        }
        "Page" => {
            let status = number_of(key, value)?;
            let valid = u16::try_from(status).ok().filter(|status| (200..600).contains(status));
            Fault::Page(valid.ok_or_else(|| format!("`Page` is {status}, which is not a status from 200 to 599"))?)
        }
        "Truncated" if *value == Value::Bool(true) => Fault::Truncated,
        "Dropped" if value == "before" => Fault::DroppedBefore,
        "Dropped" if value == "after" => Fault::DroppedAfter,
        "Truncated" => return Err("`Truncated` is `true`, or is left out".to_owned()),
        "Dropped" => return Err("`Dropped` is \"before\" or \"after\" the service has acted".to_owned()),
        _ => return Err(format!("there is no key `{key}`; the keys are {KEYS}")),
    })
}

fn text_of<'v>(key: &str, value: &'v Value) -> Result<&'v str, String> {
    value.as_str().ok_or_else(|| format!("`{key}` is not a text"))
}

fn number_of(key: &str, value: &Value) -> Result<u64, String> {
    value.as_u64().ok_or_else(|| format!("`{key}` is not a whole number, 0 or more"))
}
