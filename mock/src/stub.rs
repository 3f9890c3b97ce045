//! Faults that wait for their calls, and the calls that came.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::fault::{Fault, Plan};

/// So many calls are kept.
const MAX_CALLS: usize = 10_000;
/// Their bodies are kept up to this many bytes together.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// What waits for calls, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Plans(Mutex<Vec<Plan>>);

impl Plans {
    pub(crate) fn add(&self, plan: Plan) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(plan);
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// What happens to a call of this action; used up by one.
    pub(crate) fn take(&self, action: &str) -> Option<Plan> {
        let mut plans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        plans.retain(|plan| plan.times > 0);
        let plan = plans.iter_mut().find(|plan| plan.action.as_deref().is_none_or(|name| name == action))?;
        plan.times -= 1;
        Some(plan.clone())
    }
}

/// What happens to the next calls of an action; made by [`Server::on`](crate::Server::on). Nothing does before its last method is called.
#[derive(Debug)]
#[must_use = "nothing happens before a fault is named"]
pub struct Stub<'s> {
    plans: &'s Plans,
    plan: Plan,
}

impl<'s> Stub<'s> {
    pub(crate) fn new(plans: &'s Plans, action: &str) -> Self {
        let plan = Plan { action: Some(action.to_owned()), times: 1, delay: Duration::ZERO, fault: None };
        Self { plans, plan }
    }

    /// To how many calls it happens; to one unless this says otherwise.
    pub fn times(mut self, times: u64) -> Self {
        self.plan.times = times;
        self
    }

    /// Holds the calls up for so long.
    pub fn after(mut self, delay: Duration) -> Self {
        self.plan.delay = delay;
        self
    }

    /// Answers with an error code.
    pub fn fails_with(self, code: impl Into<String>) {
        self.fails(Fault::error(code));
    }

    /// Lets a fault happen.
    pub fn fails(mut self, fault: Fault) {
        self.plan.fault = Some(fault);
        self.answers();
    }

    /// Answers as always, after the time that [`after`](Self::after) says.
    pub fn answers(self) {
        self.plans.add(self.plan);
    }
}

/// A call that reached the service: its signature was right, and its action is known.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The action.
    pub action: String,
    /// The parameters; null where they could not be read.
    pub body: Value,
}

/// The latest calls.
#[derive(Debug, Default)]
pub(crate) struct Inbox(Mutex<(usize, VecDeque<(usize, Received)>)>);

impl Inbox {
    /// Adds a call whose body has so many bytes.
    pub(crate) fn add(&self, action: &str, size: usize, parameters: Option<&Value>) {
        let received = Received { action: action.to_owned(), body: parameters.cloned().unwrap_or_default() };
        let mut inbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (bytes, calls) = &mut *inbox;
        *bytes += size;
        calls.push_back((size, received));
        while *bytes > MAX_BYTES || calls.len() > MAX_CALLS {
            let Some((oldest, _)) = calls.pop_front() else { break };
            *bytes -= oldest;
        }
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        let inbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inbox.1.iter().map(|(_, received)| received.clone()).collect()
    }
}
