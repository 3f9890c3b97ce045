//! The call was not sent, because it breaks documented rules.

use std::fmt;

use crate::action::ActionInfo;
use crate::validate::Violation;

/// The call was not sent, because it breaks documented rules. `Display` has a line for each.
#[derive(Debug)]
pub struct ValidationError(Box<Refusal>);

#[derive(Debug)]
struct Refusal {
    info: &'static ActionInfo,
    violations: Vec<Violation>,
}

impl ValidationError {
    pub(crate) fn new(info: &'static ActionInfo, violations: Vec<Violation>) -> Self {
        Self(Box::new(Refusal { info, violations }))
    }

    /// The action that was not called.
    pub fn action(&self) -> &'static str {
        self.0.info.name
    }

    /// Every violation that kept the call from being sent.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    pub(super) fn info(&self) -> &'static ActionInfo {
        self.0.info
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was not sent:", self.0.info.name)?;
        self.0.violations.iter().try_for_each(|violation| write!(f, "\n  {violation}"))
    }
}

impl std::error::Error for ValidationError {}
