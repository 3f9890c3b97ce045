//! Answers that come as a stream of events.

use super::ids::FieldStep;
use super::paging::FieldPath;
use super::service::Service;
use crate::source::Span;

/// How an action answers as a stream of events.
#[derive(Clone, Debug)]
pub struct Events {
    /// Where it is.
    pub span: Span,
    /// The parameter that asks for events, and its value for that; `None` where the answer always comes so.
    pub when: Option<(FieldStep, Asked)>,
    /// Where an event has the code of a failure, and the message beside it.
    pub code: Option<FieldPath>,
    /// The same, of the message.
    pub message: Option<FieldPath>,
}

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
}

impl std::fmt::Display for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Text(value) => value.fmt(f),
        }
    }
}

impl Events {
    /// The parameter that asks for events, with its value: `Stream: true`.
    #[must_use]
    pub fn asked(&self, service: &Service) -> Option<String> {
        self.when.as_ref().map(|(step, value)| format!("{}: {value}", service.field(*step).wire.value))
    }

    /// The members by which an event reports a failure: `ErrorMsg.Code, ErrorMsg.Msg`.
    #[must_use]
    pub fn failure(&self, service: &Service) -> Option<String> {
        let paths = [&self.code, &self.message].into_iter().flatten().map(|path| service.path(path));
        self.code.as_ref().map(|_| paths.collect::<Vec<_>>().join(", "))
    }
}
