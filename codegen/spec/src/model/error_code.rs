//! Error codes.

use super::ids::ActionId;
use crate::source::{Span, Spanned};

/// An error code.
#[derive(Debug)]
pub struct ErrorCode {
    /// The code: `InvalidParameter.ParamError`.
    pub code: Spanned<String>,
    /// Rust variant: `InvalidParameterParamError`.
    pub rust: String,
    /// What it means.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// What to do about it.
    pub remedy: String,
    /// When to send the call again.
    pub retry: RetryClass,
    /// Whether the spec names `retry`, or else it follows from the code.
    pub retry_stated: bool,
    /// Whether every action of every service may answer with it.
    pub common: bool,
    /// The actions whose page lists it, as indexes into `Service::actions`.
    pub actions: Vec<ActionId>,
}

/// When a call that failed may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    /// Later: the call was turned away for its rate.
    Throttled,
    /// At once, where the action allows it: the service failed.
    Safe,
    /// Not before something changed.
    Never,
}
