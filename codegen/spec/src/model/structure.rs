//! Requests, responses and shared types, and the rules over several of their fields.

use tc3_runtime::validate::{Effect, RuleKind};

use super::condition::Condition;
use super::field::{Field, Type};
use super::ids::{ActionId, CallbackId, FieldStep};
use super::period::Period;
use super::service::Service;
use super::stated::Doc;
use crate::source::{Span, Spanned};

/// A request, a response, the data of a callback, or a shared type.
#[derive(Debug)]
pub struct Struct {
    /// Its name in the spec: `PrepareFlowsRequest`, `FlowInfo`. For a type this is the vendor's name.
    pub name: Spanned<String>,
    /// Its Rust name, which differs where the vendor's would hide one of Rust's own.
    pub rust: String,
    /// Where the spec says the Rust name.
    pub rust_span: Option<Span>,
    /// What it is to the spec.
    pub role: Role,
    /// What it means.
    pub doc: Doc,
    /// Where the facts come from.
    pub source: Option<Source>,
    /// Members in spec order. `RequestId` of a response is not among them.
    pub fields: Vec<Field>,
    /// Rules over several fields.
    pub rules: Vec<Spanned<FieldsRule>>,
    /// Whether a request reaches it.
    pub in_request: bool,
    /// Whether a response or a callback reaches it.
    pub in_response: bool,
    /// Whether callbacks reach it, and neither a request nor a response does.
    pub in_callbacks_only: bool,
}

/// What a [`Struct`] is to the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A file of `types/`.
    Type,
    /// The request of an action.
    Request(ActionId),
    /// The response of an action.
    Response(ActionId),
    /// The data of a callback.
    Callback(CallbackId),
}

/// A part of the file of an action or type that lists members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What an action is asked.
    Request,
    /// What it answers.
    Response,
    /// What a type holds.
    Fields,
}

impl Section {
    /// The key of the section.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Fields => "fields",
        }
    }

    /// The section with this key.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        [Self::Request, Self::Response, Self::Fields].into_iter().find(|section| section.as_str() == key)
    }
}

/// Date and address of the page or release that facts come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// `2024-07-15`.
    pub as_of: Spanned<String>,
    /// Address of the page, where known.
    pub page: Option<String>,
}

/// A rule over several fields of one struct.
#[derive(Debug, PartialEq, Eq)]
pub enum FieldsRule {
    /// Exactly one of the paths is given.
    ExactlyOneOf(Vec<Vec<FieldStep>>),
    /// One or more are given.
    AtLeastOneOf(Vec<Vec<FieldStep>>),
    /// None or one is given.
    AtMostOneOf(Vec<Vec<FieldStep>>),
    /// Whether a field may or must be given depends on others.
    If {
        /// What the conditions mean for the field.
        effect: Effect,
        /// The field.
        field: Vec<FieldStep>,
        /// All of these.
        when: Vec<Condition>,
    },
    /// Of these lists, those that are given have as many items as each other.
    SameLength(Vec<Vec<FieldStep>>),
    /// Of all values that the path leads to, through objects and lists, no two are the same.
    Unique(Vec<FieldStep>),
    /// One time is not before another, and not long after it.
    Span {
        /// The earlier time.
        from: Vec<FieldStep>,
        /// The later time, of the same type.
        to: Vec<FieldStep>,
        /// The longest time between them.
        max: Option<Period>,
    },
}

impl FieldsRule {
    /// Its key in the spec.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::ExactlyOneOf(_) => RuleKind::ExactlyOneOf.name(),
            Self::AtLeastOneOf(_) => RuleKind::AtLeastOneOf.name(),
            Self::AtMostOneOf(_) => RuleKind::AtMostOneOf.name(),
            Self::If { effect, .. } => effect.rule().name(),
            Self::SameLength(_) => RuleKind::SameLength.name(),
            Self::Unique(_) => RuleKind::Unique.name(),
            Self::Span { .. } => RuleKind::Span.name(),
        }
    }

    /// Every field that it speaks of, as a path from its struct.
    #[must_use]
    pub fn paths(&self) -> Vec<&[FieldStep]> {
        match self {
            Self::ExactlyOneOf(paths)
            | Self::AtLeastOneOf(paths)
            | Self::AtMostOneOf(paths)
            | Self::SameLength(paths) => paths.iter().map(Vec::as_slice).collect(),
            Self::Unique(path) => vec![path],
            Self::Span { from, to, .. } => vec![from, to],
            Self::If { field, when, .. } => {
                let conditions = when.iter().map(|condition| condition.field.as_slice());
                std::iter::once(field.as_slice()).chain(conditions).collect()
            }
        }
    }

    /// Whether the times of a span count milliseconds.
    #[must_use]
    pub fn counts_millis(&self, service: &Service) -> bool {
        let Self::Span { from, .. } = self else { return false };
        from.last().is_some_and(|step| service.field(*step).ty == Type::TimestampMillis)
    }
}
