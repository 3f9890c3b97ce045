//! The call was not sent, because it breaks documented rules.

use std::fmt;

use crate::action::ActionInfo;
use crate::validate::Violation;

/// The call was not sent, because it breaks documented rules. `Display` has a line for each.
#[derive(Debug)]
pub struct ValidationError {
    info: &'static ActionInfo,
    violations: Vec<Violation>,
}

impl ValidationError {
    pub(crate) fn new(info: &'static ActionInfo, violations: Vec<Violation>) -> Self {
        Self { info, violations }
    }

    /// Every violation that kept the call from being sent.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    pub(super) fn info(&self) -> &'static ActionInfo {
        self.info
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was not sent:", self.info.name)?;
        self.violations
            .iter()
            .try_for_each(|violation| write!(f, "\n  {violation}"))
    }
}

impl std::error::Error for ValidationError {}
