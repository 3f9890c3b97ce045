//! Actions and their worked examples.

use super::events::Events;
use super::field::Deprecated;
use super::ids::{ErrorCodeId, FieldStep, HostId, StructId};
use super::paging::Paging;
use super::rate::RateLimits;
use super::stated::{Doc, Stated};
use super::structure::Source;
use super::terms::Terms;
use super::waiting::{Task, Waiter};
use crate::source::Spanned;

/// An action of a service.
#[derive(Debug)]
pub struct Action {
    /// The vendor's name: `PrepareFlows`.
    pub name: Spanned<String>,
    /// Rust method, and the name of its module: `prepare_flows`.
    pub rust: String,
    /// What it does.
    pub doc: Doc,
    /// Where the facts come from.
    pub source: Option<Source>,
    /// Where its calls go.
    pub host: HostId,
    /// How often it may be called; where it says nothing of a second or a day, as the service's default does.
    pub rate_limit: Stated<RateLimits>,
    /// Whether a call with a lost answer may be sent again, where the spec says so.
    pub retry: Option<ActionRetry>,
    /// The parameter for a token that keeps the service from carrying out a call twice.
    pub idempotency_token: Stated<FieldStep>,
    /// Whether its calls are signed.
    pub signature: Signature,
    /// Why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Who may call it, and what of it is assumed.
    pub terms: Terms,
    /// Its request.
    pub request: StructId,
    /// Its response.
    pub response: StructId,
    /// The codes its page lists.
    pub errors: Stated<Vec<ErrorCodeId>>,
    /// Its members, if it carries other calls encrypted.
    pub envelope: Option<Envelope>,
    /// How it answers as a stream of events.
    pub events: Stated<Events>,
    /// How it gives a long list page by page.
    pub paging: Stated<Paging>,
    /// How to wait by asking it again and again.
    pub waiters: Vec<Waiter>,
    /// What it starts, and which action tells how far that is.
    pub task: Option<Task>,
    /// Worked examples.
    pub examples: Vec<Example>,
}

impl Action {
    /// The codes its page lists; `None` where nobody has looked.
    #[must_use]
    pub fn listed_errors(&self) -> Option<&[ErrorCodeId]> {
        self.errors.is_known().then(|| self.errors.fact().map(Vec::as_slice).unwrap_or_default())
    }
}

/// The members of an action that carries other calls encrypted, by their wire names. Those of the last three are in the response as
/// well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// For the name of the action that is called.
    pub action: String,
    /// For the application, which the first part of the operator names.
    pub application: Option<String>,
    /// For the initialization vector.
    pub iv: String,
    /// For the ciphertext.
    pub data: String,
    /// For the signature.
    pub signature: String,
}

/// Whether a call with a lost answer may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionRetry {
    /// It may.
    Safe,
    /// It must not.
    Never,
}

/// Whether the calls of an action are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// They are.
    Required,
    /// They are not: their parameters say who calls.
    None,
}

/// A worked example of the documentation.
#[derive(Debug)]
pub struct Example {
    /// What it shows.
    pub name: Spanned<String>,
    /// More about it.
    pub doc: Option<String>,
    /// The JSON body sent, as on the page.
    pub request: Spanned<String>,
    /// What comes back.
    pub outcome: Outcome,
}

/// What comes back in an example.
#[derive(Debug)]
pub enum Outcome {
    /// The JSON response with its envelope, as on the page.
    Response(Spanned<String>),
    /// A failure.
    Error {
        /// The code.
        code: Spanned<String>,
        /// The message, in the vendor's words.
        message: String,
        /// The request id of the page.
        request_id: Option<String>,
    },
}
