//! Keeps pending faults and stubs, and picks the one that applies to a call.

mod aim;
mod known;
mod read;
mod stub;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::chance::Chance;
use crate::fault::Fault;
pub(crate) use aim::{Aim, Called};
pub use stub::Stub;

/// At most so many wait at once.
const MAX_RULES: usize = 10_000;

/// What happens to which calls.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rule {
    /// How it was set, which decides where it is listed.
    pub(crate) kind: Kind,
    pub(crate) aim: Aim,
    /// What the parameters have to hold.
    pub(crate) parameters: Option<Value>,
    /// How many calls it still happens to; any number where there is none.
    pub(crate) times: Option<u64>,
    /// To how many of a hundred calls it happens.
    pub(crate) percent: Option<f64>,
    /// How long the call is held up before.
    pub(crate) delay: Duration,
    pub(crate) then: Then,
}

/// How a rule was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Fault,
    Stub,
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Then {
    /// Nothing but the delay.
    Nothing,
    /// Something goes wrong.
    Fault(Fault),
    /// This is answered: the members of `Response`.
    Answer(Value),
}

/// A rule that a call has met.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    /// `None` for the one that a call brings along.
    pub(crate) id: Option<u64>,
    pub(crate) rule: Rule,
}

/// Rules that wait, the oldest first.
#[derive(Debug)]
pub(crate) struct Rules(Mutex<Waiting>);

#[derive(Debug)]
struct Waiting {
    next: u64,
    rules: Vec<(u64, Rule)>,
    chance: Chance,
}

impl Default for Rules {
    fn default() -> Self {
        Self(Mutex::new(Waiting { next: 1, rules: Vec::new(), chance: Chance::of(["percent"]) }))
    }
}

impl Rule {
    pub(crate) fn new(kind: Kind, aim: Aim) -> Self {
        // A fault happens once unless told otherwise, a stub always.
        let times = (kind == Kind::Fault).then_some(1);
        Self { kind, aim, parameters: None, times, percent: None, delay: Duration::ZERO, then: Then::Nothing }
    }

    fn is_for(&self, call: Called<'_>, body: Option<&Value>) -> bool {
        let holds = |part| body.is_some_and(|body| covers(body, part));
        self.times != Some(0) && self.aim.is_for(call) && self.parameters.as_ref().is_none_or(holds)
    }

    pub(crate) fn sets_the_clock(&self) -> bool {
        matches!(self.then, Then::Fault(Fault::Clock(_)))
    }
}

impl Rules {
    /// Adds a rule; returns its number.
    pub(crate) fn add(&self, rule: Rule) -> Result<u64, String> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.rules.retain(|(_, rule)| rule.times != Some(0));
        if waiting.rules.len() >= MAX_RULES {
            return Err(format!("{MAX_RULES} faults and stubs wait already; delete some"));
        }
        let id = waiting.next;
        waiting.next += 1;
        waiting.rules.push((id, rule));
        Ok(id)
    }

    /// Forgets the rules of a kind, or the one with this number; returns how many there were.
    pub(crate) fn remove(&self, kind: Kind, id: Option<u64>) -> usize {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = waiting.rules.len();
        waiting.rules.retain(|(known, rule)| rule.kind != kind || id.is_some_and(|id| id != *known));
        before - waiting.rules.len()
    }

    /// What happens to a call.
    pub(crate) fn take(&self, call: Called<'_>, body: Option<&Value>) -> Option<Taken> {
        self.first(|rule| !rule.sets_the_clock() && rule.is_for(call, body))
    }

    /// How far the clock is off for a call that says it is this one.
    pub(crate) fn take_clock(&self, call: Called<'_>) -> Option<Taken> {
        self.first(|rule| rule.sets_the_clock() && rule.is_for(call, None))
    }

    /// Whether the clock may be off for some call.
    pub(crate) fn set_clocks(&self) -> bool {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.rules.iter().any(|(_, rule)| rule.sets_the_clock())
    }

    fn first(&self, is_for: impl Fn(&Rule) -> bool) -> Option<Taken> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Waiting { rules, chance, .. } = &mut *waiting;
        // A chance that is missed leaves the call to the next rule.
        let mut happens = |percent: f64| (chance.below(1_000_000) as f64) < percent * 10_000.0;
        let found = rules.iter_mut().find(|(_, rule)| is_for(rule) && rule.percent.is_none_or(&mut happens));
        let (id, rule) = found?;
        let taken = Taken { id: Some(*id), rule: rule.clone() };
        rule.times = rule.times.map(|times| times - 1);
        Some(taken)
    }

    /// The rules of a kind that still wait.
    pub(crate) fn json(&self, kind: Kind) -> Value {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let of_kind = waiting.rules.iter().filter(|(_, rule)| rule.kind == kind && rule.times != Some(0));
        of_kind.map(|(id, rule)| rule.json(*id)).collect()
    }
}

impl Rule {
    fn json(&self, id: u64) -> Value {
        let delay = u64::try_from(self.delay.as_millis()).unwrap_or(u64::MAX);
        let mut then = match &self.then {
            Then::Nothing => json!({}),
            Then::Fault(fault) => of_fault(fault),
            Then::Answer(answer) => json!({"Answer": answer}),
        };
        if delay > 0 {
            then["DelayMs"] = delay.into();
        }
        let mut when = self.aim.json();
        when.insert("Parameters".to_owned(), self.parameters.clone().unwrap_or_default());
        json!({"Id": id, "When": when, "Then": then, "Times": self.times, "Percent": self.percent})
    }
}

/// A fault under the keys with which it is set.
fn of_fault(fault: &Fault) -> Value {
    match fault {
        Fault::Error { code, message } => json!({"Error": code, "Message": message}),
        Fault::Page(status) => json!({"Page": status}),
        Fault::Truncated => json!({"Truncated": true}),
        Fault::Oversized(bytes) => json!({"Oversized": bytes}),
        Fault::DroppedBefore => json!({"Dropped": "before"}),
        Fault::DroppedAfter => json!({"Dropped": "after"}),
        Fault::Clock(seconds) => json!({"ClockSeconds": seconds}),
    }
}

/// Whether every member of `part` is in `whole`: objects by their members, lists item by item, numbers by value.
fn covers(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            part.iter().all(|(name, part)| whole.get(name).is_some_and(|whole| covers(whole, part)))
        }
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len() && whole.iter().zip(part).all(|(whole, part)| covers(whole, part))
        }
        (Value::Number(whole), Value::Number(part)) => whole == part || whole.as_f64() == part.as_f64(),
        _ => whole == part,
    }
}
