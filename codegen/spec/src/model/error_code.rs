//! Error codes.

use super::ids::ActionId;
use super::stated::Doc;
use crate::source::Spanned;

/// An error code.
#[derive(Debug)]
pub struct ErrorCode {
    /// The code: `InvalidParameter.ParamError`.
    pub code: Spanned<String>,
    /// Rust variant: `InvalidParameterParamError`.
    pub rust: String,
    /// What it means.
    pub doc: Doc,
    /// What to do about it.
    pub remedy: String,
    /// When to send the call again, where the spec says so.
    pub stated_retry: Option<RetryClass>,
    /// Whether every action of every service may answer with it.
    pub common: bool,
    /// The actions whose page lists it, as indexes into `Service::actions`.
    pub actions: Vec<ActionId>,
}

impl ErrorCode {
    /// When to send the call again: as the spec says, or else by the part of the code before the dot.
    #[must_use]
    pub fn retry(&self) -> RetryClass {
        self.stated_retry.unwrap_or_else(|| match self.code.value.split('.').next().unwrap_or_default() {
            "RequestLimitExceeded" => RetryClass::Throttled,
            "InternalError" | "ServiceUnavailable" => RetryClass::Safe,
            _ => RetryClass::Never,
        })
    }
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
