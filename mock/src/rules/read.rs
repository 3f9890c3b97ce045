//! Reads faults and stubs from JSON.

use std::time::Duration;

use serde_json::Value;

use super::{Aim, Kind, Rule, Then};
use crate::fault::Fault;
use crate::members::Members;

/// What happens, in a fault beside the rest and in a stub under `Then`.
const THEN: [&str; 8] = ["DelayMs", "Error", "Message", "Page", "Truncated", "Oversized", "Dropped", "ClockSeconds"];
/// How often.
const OFTEN: [&str; 2] = ["Times", "Percent"];
/// A body is made longer by so many bytes at most.
const MAX_OVERSIZED: u64 = 256 * 1024 * 1024;

impl Rule {
    /// Reads a fault: `{"Action": "DescribeUsage", "Times": 2, "DelayMs": 100, "Error": "InternalError"}`.
    pub(crate) fn fault(text: &[u8]) -> Result<Self, String> {
        let value = json(text)?;
        let keys: Vec<&str> = Aim::KEYS.into_iter().chain(OFTEN).chain(THEN).collect();
        let members = Members::of("the fault", &value, &keys)?;
        let mut rule = Self::new(Kind::Fault, Aim::read(&members)?);
        rule.set_count(&members)?;
        rule.set_fault(&members)?;
        Ok(rule)
    }

    /// Reads what a call asks for itself, which says neither which call nor how often.
    pub(crate) fn own_fault(text: &[u8]) -> Result<Self, String> {
        let value = json(text)?;
        let general = Aim::KEYS.into_iter().chain(OFTEN).find(|key| value.get(key).is_some());
        if let Some(key) = general {
            return Err(format!(
                "the fault is for this call alone, so it has no `{key}`; POST /_mock/faults takes that"
            ));
        }
        let mut rule = Self::new(Kind::Fault, Aim::default());
        rule.set_fault(&Members::of("the fault", &value, &THEN)?)?;
        Ok(rule)
    }

    fn set_fault(&mut self, members: &Members<'_>) -> Result<(), String> {
        self.set_then(members, None)?;
        if self.then == Then::Nothing && self.delay.is_zero() {
            return Err(format!("nothing goes wrong; the keys of what does are {}", THEN.join(", ")));
        }
        Ok(())
    }

    /// Reads a stub, or a list of them: `{"When": {"Action": "DescribeUsage", "Parameters": {…}}, "Then": {"Answer":
    /// {…}}, "Times": 2}`.
    pub(crate) fn stubs(text: &[u8]) -> Result<Vec<Self>, String> {
        let value: Value = serde_json::from_slice(text).map_err(|error| format!("the stub is not JSON: {error}"))?;
        match &value {
            Value::Array(stubs) => stubs.iter().map(Self::stub).collect(),
            stub => Ok(vec![Self::stub(stub)?]),
        }
    }

    fn stub(value: &Value) -> Result<Self, String> {
        let members = Members::of("the stub", value, &["When", "Then", "Times", "Percent"])?;
        let nothing = Value::Object(serde_json::Map::new());
        let keys: Vec<&str> = Aim::KEYS.into_iter().chain(["Parameters"]).collect();
        let when = Members::of("`When`", members.get("When").unwrap_or(&nothing), &keys)?;
        let mut rule = Self::new(Kind::Stub, Aim::read(&when)?);
        rule.parameters = when.object("Parameters")?.map(|parameters| Value::Object(parameters.clone()));
        rule.set_count(&members)?;
        let keys: Vec<&str> = ["Answer"].into_iter().chain(THEN).collect();
        let then = members.get("Then").ok_or_else(|| format!("the stub needs `Then`, with {}", keys.join(", ")))?;
        let then = Members::of("`Then`", then, &keys)?;
        rule.set_then(&then, then.object("Answer")?.map(|answer| Then::Answer(Value::Object(answer.clone()))))?;
        if rule.parameters.is_some() && rule.sets_the_clock() {
            return Err("the clock is read before the parameters; leave out `Parameters`".to_owned());
        }
        Ok(rule)
    }

    fn set_count(&mut self, members: &Members<'_>) -> Result<(), String> {
        self.percent = members.share("Percent")?;
        self.times = match members.number("Times")? {
            Some(times) => Some(times),
            // What happens to a share of the calls goes on.
            None if self.percent.is_some() => None,
            None => self.times,
        };
        Ok(())
    }

    fn set_then(&mut self, members: &Members<'_>, answer: Option<Then>) -> Result<(), String> {
        self.delay = Duration::from_millis(members.number("DelayMs")?.unwrap_or_default());
        let faults = [error(members)?, page(members)?, truncated(members)?, oversized(members)?, dropped(members)?];
        let clock = members.signed("ClockSeconds")?.map(Fault::Clock);
        let faults = faults.into_iter().flatten().chain(clock).map(Then::Fault);
        let mut all = answer.into_iter().chain(faults);
        self.then = all.next().unwrap_or(Then::Nothing);
        match all.next() {
            Some(_) => Err("a second thing happens; one is possible beside `DelayMs`".to_owned()),
            None => Ok(()),
        }
    }
}

/// A fault as JSON.
fn json(text: &[u8]) -> Result<Value, String> {
    let wrong = |error| format!("the fault is not JSON: {error}; write it like {{\"Error\": \"InternalError\"}}");
    serde_json::from_slice(text).map_err(wrong)
}

fn error(members: &Members<'_>) -> Result<Option<Fault>, String> {
    let (code, message) = (members.text("Error")?, members.text("Message")?);
    match (code, message) {
        (None, Some(_)) => Err("`Message` goes with `Error`, which is missing".to_owned()),
        (None, None) => Ok(None),
        (Some(code), None) => Ok(Some(Fault::error(code))),
        (Some(code), Some(message)) => Ok(Some(Fault::Error { code: code.to_owned(), message: message.to_owned() })),
    }
}

fn page(members: &Members<'_>) -> Result<Option<Fault>, String> {
    let Some(status) = members.number("Page")? else { return Ok(None) };
    let valid = u16::try_from(status).ok().filter(|status| (200..600).contains(status));
    let wrong = || format!("`Page` is {status}, which is not a status from 200 to 599");
    valid.map(Fault::Page).map(Some).ok_or_else(wrong)
}

fn truncated(members: &Members<'_>) -> Result<Option<Fault>, String> {
    Ok(members.flag("Truncated")?.filter(|truncated| *truncated).map(|_| Fault::Truncated))
}

fn oversized(members: &Members<'_>) -> Result<Option<Fault>, String> {
    match members.number("Oversized")? {
        Some(bytes) if bytes > MAX_OVERSIZED => {
            Err(format!("`Oversized` is {bytes}; at most {MAX_OVERSIZED} are possible"))
        }
        bytes => Ok(bytes.map(Fault::Oversized)),
    }
}

fn dropped(members: &Members<'_>) -> Result<Option<Fault>, String> {
    match members.text("Dropped")? {
        None => Ok(None),
        Some("before") => Ok(Some(Fault::DroppedBefore)),
        Some("after") => Ok(Some(Fault::DroppedAfter)),
        Some(_) => Err("`Dropped` is \"before\" or \"after\" the service has acted".to_owned()),
    }
}
