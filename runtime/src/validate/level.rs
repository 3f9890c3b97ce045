//! Levels: how reliable a rule is, and what a client does when it is broken.

/// How much a rule is trusted.
///
/// The documentation is not always right: one official example in ten breaks a documented character
/// rule. A rule that such an example breaks must not stop a call.
///
/// Not `#[non_exhaustive]`: the generator turns each level into text and must not forget one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Documentation only: nobody is told.
    Hint,
    /// The call is sent, and the violation is told through tracing.
    Warn,
    /// The call is not sent.
    Deny,
}

impl Level {
    /// The name used in the specification: `hint`, `warn` or `deny`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

/// What a client does about violations. There is no fourth way, so it is not `#[non_exhaustive]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ValidationMode {
    /// [`Level::Warn`] denies as well.
    Strict,
    /// Each rule at the level that the specification gives it.
    #[default]
    Documented,
    /// No check at all; the service answers for itself.
    Off,
}

impl ValidationMode {
    /// Whether a violation of this level keeps the call from being sent. A hint never does.
    pub const fn denies(self, level: Level) -> bool {
        match self {
            Self::Strict => matches!(level, Level::Deny | Level::Warn),
            Self::Documented => matches!(level, Level::Deny),
            Self::Off => false,
        }
    }

    /// Whether a violation of this level is told through tracing while the call goes out.
    pub const fn warns(self, level: Level) -> bool {
        matches!((self, level), (Self::Documented, Level::Warn))
    }
}
