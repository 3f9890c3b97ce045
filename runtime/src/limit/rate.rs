//! Rates of calls, and which of them applies.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::action::ActionInfo;

/// No limit is for a longer time, so that nothing can be reached that a clock or Redis cannot count.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// A number of calls in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    calls: u32,
    per: Duration,
}

impl Rate {
    /// This many calls in each second. 0 counts as 1: to call nothing, call nothing.
    pub const fn per_second(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(1))
    }

    /// This many calls in each such time, of a year at most.
    pub const fn new(calls: u32, per: Duration) -> Self {
        let is_too_long = per.as_secs() >= LONGEST.as_secs();
        Self { calls: if calls == 0 { 1 } else { calls }, per: if is_too_long { LONGEST } else { per } }
    }

    /// How many calls.
    pub const fn calls(self) -> u32 {
        self.calls
    }

    /// In which time.
    pub const fn per(self) -> Duration {
        self.per
    }

    /// A part of this rate, from 0 to 1: fewer calls, or one in a longer time.
    pub(super) fn times(self, factor: f64) -> Self {
        let calls = f64::from(self.calls) * factor;
        if calls >= 1.0 {
            Self { calls: calls as u32, per: self.per }
        } else {
            Self { calls: 1, per: self.per.div_f64(calls.max(1e-3)) }
        }
    }
}

/// Which limit holds for which action.
///
/// ```
/// use tc3_runtime::limit::{Rate, RateLimits};
///
/// // What the pages say, except for an action that the vendor has raised for this account, and one without a limit.
/// let limits = RateLimits::documented().action("CreateFlow", Rate::per_second(100)).action_off("DescribeFlow");
/// # let _ = limits;
/// ```
#[derive(Clone, Debug, Default)]
pub struct RateLimits {
    rest: Rest,
    actions: Arc<BTreeMap<String, Option<Rate>>>,
}

#[derive(Clone, Copy, Debug, Default)]
enum Rest {
    #[default]
    Documented,
    Off,
    Same(Rate),
}

impl RateLimits {
    /// What the documentation says. The default.
    pub fn documented() -> Self {
        Self::default()
    }

    /// None at all.
    pub fn off() -> Self {
        Self { rest: Rest::Off, ..Self::default() }
    }

    /// The same for every action, each counted by itself.
    pub fn each(rate: Rate) -> Self {
        Self { rest: Rest::Same(rate), ..Self::default() }
    }

    /// Another limit for the action of this name.
    #[must_use]
    pub fn action(self, name: impl Into<String>, rate: Rate) -> Self {
        self.with(name.into(), Some(rate))
    }

    /// No limit for the action of this name.
    #[must_use]
    pub fn action_off(self, name: impl Into<String>) -> Self {
        self.with(name.into(), None)
    }

    fn with(mut self, name: String, rate: Option<Rate>) -> Self {
        Arc::make_mut(&mut self.actions).insert(name, rate);
        self
    }

    /// The limit of an action.
    pub(crate) fn rate(&self, info: &ActionInfo) -> Option<Rate> {
        if let Some(rate) = self.actions.get(info.name) {
            return *rate;
        }
        match self.rest {
            Rest::Documented => info.rate_limit.map(Rate::per_second),
            Rest::Off => None,
            Rest::Same(rate) => Some(rate),
        }
    }
}
