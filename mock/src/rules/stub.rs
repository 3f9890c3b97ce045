//! Faults and stubs in Rust.

use std::time::Duration;

use serde_json::Value;

use super::{Kind, Rule, Rules, Then};
use crate::fault::Fault;

/// What happens to the next calls of an action; made by [`Server::on`](crate::Server::on). Nothing does before its last
/// method is called.
#[derive(Debug)]
#[must_use = "nothing happens before a fault or an answer is named"]
pub struct Stub<'s> {
    rules: &'s Rules,
    rule: Rule,
}

impl<'s> Stub<'s> {
    pub(crate) fn new(rules: &'s Rules, action: &str) -> Self {
        Self { rules, rule: Rule::new(Kind::Fault, Some(action.to_owned())) }
    }

    /// Only to calls whose parameters hold this: objects are compared by their members, lists item by item.
    pub fn when(mut self, parameters: Value) -> Self {
        self.rule.parameters = Some(parameters);
        self
    }

    /// To how many calls it happens; to one unless this says otherwise.
    pub fn times(mut self, times: u64) -> Self {
        self.rule.times = Some(times);
        self
    }

    /// To every call from now on.
    pub fn always(mut self) -> Self {
        self.rule.times = None;
        self
    }

    /// To this share of the calls from now on, in percent.
    pub fn percent(mut self, percent: f64) -> Self {
        self.rule.times = None;
        self.rule.percent = Some(percent);
        self
    }

    /// Holds the calls up for so long.
    pub fn after(mut self, delay: Duration) -> Self {
        self.rule.delay = delay;
        self
    }

    /// Answers with an error code.
    pub fn fails_with(self, code: impl Into<String>) {
        self.fails(Fault::error(code));
    }

    /// Lets a fault happen.
    pub fn fails(mut self, fault: Fault) {
        self.rule.then = Then::Fault(fault);
        self.answers();
    }

    /// Answers with these members of `Response`; `RequestId` is added where it is missing.
    pub fn answers_with(mut self, members: Value) {
        self.rule.kind = Kind::Stub;
        self.rule.then = Then::Answer(members);
        self.answers();
    }

    /// Answers as always, after the time that [`after`](Self::after) says.
    pub fn answers(self) {
        // Whoever sets so many has lost count; the calls then go on as before.
        drop(self.rules.add(self.rule));
    }
}
