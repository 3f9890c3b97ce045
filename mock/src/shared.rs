//! State shared by all calls to one server.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use serde_json::{Value, json};

use crate::answer::Answers;
use crate::callback::{Callbacks, Order, Target};
use crate::events::Events;
use crate::log::Log;
use crate::rate::Rates;
use crate::repeats::Repeats;
use crate::rules::Rules;
use crate::spec::Spec;
use crate::state::{Moved, State, UnknownIds};
use crate::tokens::Tokens;

/// The spec, and what has happened so far.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) answers: Answers,
    pub(crate) log: Log,
    pub(crate) rules: Rules,
    pub(crate) rates: Rates,
    pub(crate) state: State,
    pub(crate) tokens: Tokens,
    pub(crate) repeats: Repeats,
    pub(crate) callbacks: Callbacks,
    pub(crate) events: Events,
    pub(crate) settings: Settings,
    pub(crate) started: Instant,
    /// How many calls there were.
    calls: AtomicU64,
}

/// What can be switched.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    /// Whether the rate limits of the spec hold.
    pub(crate) rate_limits: AtomicBool,
    /// What becomes of identifiers that were not given out.
    unknown_ids: Mutex<UnknownIds>,
    /// Where the callbacks go that tell of a new status.
    target: Mutex<Option<Target>>,
}

impl Shared {
    pub(crate) fn new(spec: Spec) -> Self {
        Self {
            answers: Answers::new(spec),
            log: Log::default(),
            rules: Rules::default(),
            rates: Rates::default(),
            state: State::default(),
            tokens: Tokens::default(),
            repeats: Repeats::default(),
            callbacks: Callbacks::default(),
            events: Events::default(),
            settings: Settings::default(),
            started: Instant::now(),
            calls: AtomicU64::new(0),
        }
    }

    /// The number of the next call, from 1.
    pub(crate) fn next_call(&self) -> u64 {
        self.calls.fetch_add(1, Ordering::Relaxed) + 1
    }
}

impl Shared {
    /// Moves something to a status, or to the next one, and tells those who have to know.
    pub(crate) fn advance(&self, id: &str, to: Option<&str>) -> Result<Value, String> {
        self.state.advance(&self.answers, id, to).map(|moved| self.announce(moved))
    }

    /// Tells those who listen, and the receiver of callbacks where one is set, that something has another status.
    pub(crate) fn announce(&self, moved: Moved) -> Value {
        let order = moved.message.zip(self.settings.target());
        let sent = order.map(|((kind, data), target)| self.callbacks.send(Order::telling(target, &kind, &data)).id);
        let told = json!({"Thing": moved.thing, "From": moved.from, "Callback": sent});
        self.events.tell("advance", || told.clone());
        told
    }
}

impl Settings {
    pub(crate) fn unknown_ids(&self) -> UnknownIds {
        *self.unknown_ids.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_unknown_ids(&self, unknown: UnknownIds) {
        *self.unknown_ids.lock().unwrap_or_else(PoisonError::into_inner) = unknown;
    }

    pub(crate) fn target(&self) -> Option<Target> {
        self.target.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set_target(&self, target: Option<Target>) {
        *self.target.lock().unwrap_or_else(PoisonError::into_inner) = target;
    }
}
