//! Error codes: open enums with a table behind them.

use std::fmt;

use crate::escape::{NAME, escaped};
use crate::open;

/// The error codes of a service.
pub trait ErrorCode: Sized + Clone + fmt::Debug + fmt::Display + Eq + Send + Sync + 'static {
    /// The code with this text, known or not.
    fn from_wire(text: String) -> Self;

    /// The text: `InvalidParameter.ParamError`.
    fn as_str(&self) -> &str;

    /// What the code means.
    fn meaning(&self) -> Option<&'static str>;

    /// What the caller can do about it.
    fn remedy(&self) -> Option<&'static str>;

    /// Whether the call may be sent again.
    fn retry(&self) -> RetryClass;

    /// Whether the documentation lists the code for this action.
    fn documented_for(&self, action: &str) -> bool;
}

/// Whether a refused call may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// After a pause: the call came too soon after others and was not carried out.
    Throttled,
    /// If the action may be repeated: the service failed at something that passes.
    Safe,
    /// The same call will be refused again.
    Never,
}

impl RetryClass {
    /// The class of a code nobody stated one for, by its first part.
    pub fn of_code(code: &str) -> Self {
        match code.split('.').next() {
            Some("RequestLimitExceeded") => Self::Throttled,
            Some("InternalError" | "ServiceUnavailable") => Self::Safe,
            _ => Self::Never,
        }
    }
}

/// What is known about one error code; a row of a generated table, and so not `#[non_exhaustive]`.
#[derive(Clone, Copy, Debug)]
pub struct CodeInfo {
    /// The text of the code.
    pub code: &'static str,
    /// What it means; empty if nobody stated it.
    pub meaning: &'static str,
    /// What the caller can do about it; empty if nobody stated it.
    pub remedy: &'static str,
    /// Whether the call may be sent again.
    pub retry: RetryClass,
    /// The actions the documentation lists it for.
    pub actions: &'static [&'static str],
    /// Whether every action of every service may answer it.
    pub common: bool,
}

impl CodeInfo {
    /// A code of which nothing is known, to be completed.
    pub const PLAIN: Self =
        Self { code: "", meaning: "", remedy: "", retry: RetryClass::Never, actions: &[], common: false };

    /// The row of a code.
    pub fn find(table: &'static [Self], code: &str) -> Option<&'static Self> {
        table.iter().find(|info| info.code == code)
    }

    /// The retry class of a code: that of its row, or else that of its first part.
    pub fn retry(table: &'static [Self], code: &str) -> RetryClass {
        Self::find(table, code).map_or_else(|| RetryClass::of_code(code), |info| info.retry)
    }

    /// What the code of this row means.
    pub fn meaning(&self) -> Option<&'static str> {
        Some(self.meaning).filter(|text| !text.is_empty())
    }

    /// What the caller can do about it.
    pub fn remedy(&self) -> Option<&'static str> {
        Some(self.remedy).filter(|text| !text.is_empty())
    }

    /// Whether the documentation lists it for this action.
    pub fn documented_for(&self, action: &str) -> bool {
        self.common || self.actions.contains(&action)
    }
}

/// A code as it came, for callers that know no table.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawCode(String);

impl ErrorCode for RawCode {
    fn from_wire(text: String) -> Self {
        Self(text)
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn meaning(&self) -> Option<&'static str> {
        None
    }

    fn remedy(&self) -> Option<&'static str> {
        None
    }

    fn retry(&self) -> RetryClass {
        RetryClass::of_code(&self.0)
    }

    fn documented_for(&self, _: &str) -> bool {
        false
    }
}

impl RawCode {
    pub(super) fn into_text(self) -> String {
        self.0
    }
}

impl fmt::Debug for RawCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&escaped(&self.0, NAME), f)
    }
}

impl fmt::Display for RawCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        open::display(&self.0, f)
    }
}
