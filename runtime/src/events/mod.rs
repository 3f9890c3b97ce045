//! Reads answers that come as a stream of events, `text/event-stream`: the method `…_events` of an action that has
//! them, and `call_raw_events` for one without types.
//!
//! Each event is a response of the action, usually with a part of what the whole one would say. A failure before the
//! stream begins is an error of the call and is retried like others; later ones are not. If the service answers without
//! events, the stream has one.
//!
//! | a stream ends | |
//! |---|---|
//! | where the service ends it, or after an event `[DONE]` | |
//! | with an error | the service reports one in an event, an event cannot be read or is larger than [`max_response_bytes`], or the connection ends early |
//! | with an error of time | no event and no comment comes within the [`timeout`] of an attempt while the caller waits for one, or the [`deadline`] of the call is over |
//!
//! After an error nothing follows. Dropping a stream closes its connection.
//!
//! [`max_response_bytes`]: crate::ClientBuilder::max_response_bytes
//! [`timeout`]: crate::ClientBuilder::timeout
//! [`deadline`]: crate::ClientBuilder::deadline

mod event;
mod flow;
mod parser;
mod reads;
mod stream;

pub use event::Event;
pub use stream::Events;

pub(crate) use self::flow::{Answered, Flow, Opened};
pub(crate) use self::reads::Reads;
use crate::action::Action;
use crate::validate::Value;

/// An action whose answer may come as a stream of events.
pub trait Streamed: Action {
    /// How it is asked for.
    const EVENTS: &'static EventsInfo;
}

/// How events are asked for, and how one reports a failure. Generated code writes it as a literal, so it is not
/// `#[non_exhaustive]`.
#[derive(Clone, Copy, Debug)]
pub struct EventsInfo {
    /// The parameter that asks for events, and its value for that; `None` where the answer always comes so.
    pub when: Option<(&'static str, Given)>,
    /// Where an event has the code of a failure; empty where it has none.
    pub code: &'static [&'static str],
    /// Where it has the message beside it.
    pub message: &'static [&'static str],
}

/// The value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Given {
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(&'static str),
}

impl EventsInfo {
    /// Those of an action of which nothing is known.
    pub(crate) const UNKNOWN: Self = Self { when: None, code: &[], message: &[] };
}

impl Given {
    pub(crate) fn value(self) -> Value<'static> {
        match self {
            Self::Boolean(value) => Value::Boolean(value),
            Self::Integer(value) => Value::Integer(value),
            Self::Text(value) => Value::Text(value),
        }
    }
}
