//! Builds faults and stubs in Rust.

use std::time::Duration;

use serde_json::Value;

use super::{Aim, Kind, Rule, Then};
use crate::admin;
use crate::fault::Fault;
use crate::shared::Shared;

/// What happens to the next calls of an action; made by [`Server::on`](crate::Server::on). Nothing does before its last
/// method is called.
///
/// Its last method panics where the spec does not have the action, the service or the error code that it names: a test
/// that waits for it would pass or fail for the wrong reason.
#[derive(Debug)]
#[must_use = "nothing happens before a fault or an answer is named"]
pub struct Stub<'s> {
    shared: &'s Shared,
    rule: Rule,
}

impl<'s> Stub<'s> {
    pub(crate) fn new(shared: &'s Shared, action: &str) -> Self {
        let aim = Aim { action: Some(action.to_owned()), ..Aim::default() };
        Self { shared, rule: Rule::new(Kind::Fault, aim) }
    }

    /// Only to calls of this service, where several have an action of the same name.
    pub fn of_service(mut self, name: &str) -> Self {
        self.rule.aim.service = Some(name.to_owned());
        self
    }

    /// Only to calls of this version of the service.
    pub fn of_version(mut self, version: &str) -> Self {
        self.rule.aim.version = Some(version.to_owned());
        self
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
    ///
    /// # Panics
    ///
    /// The spec does not have what this names, or too many faults and stubs wait already.
    #[track_caller]
    pub fn fails_with(self, code: impl Into<String>) {
        self.fails(Fault::error(code));
    }

    /// Lets a fault happen.
    ///
    /// # Panics
    ///
    /// The spec does not have what this names, or too many faults and stubs wait already.
    #[track_caller]
    pub fn fails(mut self, fault: Fault) {
        self.rule.then = Then::Fault(fault);
        self.answers();
    }

    /// Answers with these members of `Response`; `RequestId` is added where it is missing.
    ///
    /// # Panics
    ///
    /// The spec does not have what this names, or too many faults and stubs wait already.
    #[track_caller]
    pub fn answers_with(mut self, members: Value) {
        self.rule.kind = Kind::Stub;
        self.rule.then = Then::Answer(members);
        self.answers();
    }

    /// Answers as always, after the time that [`after`](Self::after) says.
    ///
    /// # Panics
    ///
    /// The spec does not have what this names, or too many faults and stubs wait already.
    #[track_caller]
    #[expect(clippy::panic, reason = "whoever writes a test has to see at once that it names what is not there")]
    pub fn answers(self) {
        if let Err(message) = admin::add_rules(self.shared, vec![self.rule]) {
            panic!("{message}");
        }
    }
}
