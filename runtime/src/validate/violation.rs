//! A violation: one broken rule, ready to be shown.

use std::fmt;

use super::{Level, RuleKind};

/// One broken rule.
///
/// Displays as one line: `FlowInfos: 21 items, at most 20 allowed`. The value of a sensitive field is
/// in none of its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    rule: RuleKind,
    level: Level,
    finding: Finding,
    origin: Origin,
}

/// Which rule of the tables was broken, for a program that has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The fields from the request down, each by its index in its shape: to the field that has the rule, or to the struct
    /// that has a rule over several.
    pub fields: Vec<usize>,
    /// What there it is.
    pub part: Part,
}

/// Which part of a struct or field a rule is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// A fact of the field.
    #[default]
    Field,
    /// The rule at this index of [`Shape::rules`](super::Shape::rules).
    Rule(usize),
    /// The rule at this index of [`Field::rules`](super::Field::rules).
    RuleOfField(usize),
    /// The case at this index of [`Field::cases`](super::Field::cases).
    Case(usize),
}

/// What was found, without where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) measure: Option<String>,
    pub(super) limit: Option<String>,
    pub(super) suggestion: Option<String>,
    /// Whether nothing was given.
    pub(super) missing: bool,
    /// The line after the path.
    pub(super) sentence: String,
}

impl Violation {
    pub(super) fn new(path: &str, rule: RuleKind, level: Level, finding: Finding) -> Self {
        Self { path: path.to_owned(), rule, level, finding, origin: Origin::default() }
    }

    pub(super) fn from(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }

    /// A required member is not there.
    #[cfg(feature = "serde-full")]
    pub(crate) fn required(path: &str) -> Self {
        Self::new(path, RuleKind::Required, Level::Deny, Finding::missing("required"))
    }

    /// The encoded request is too big.
    #[cfg(feature = "client")]
    pub(crate) fn body_size(bytes: usize, limit: usize) -> Self {
        let finding = Finding {
            measure: Some(format!("{bytes} bytes")),
            limit: Some(format!("at most {limit} bytes")),
            sentence: format!("the request has {bytes} bytes, at most {limit} can be sent"),
            ..Finding::default()
        };
        Self::new("", RuleKind::BodySize, Level::Deny, finding)
    }

    /// A number somewhere in the request has no JSON text, which is all that encoding can say of it.
    #[cfg(feature = "client")]
    pub(crate) fn not_finite() -> Self {
        let sentence = "a number in the request is not finite, which JSON cannot express".to_owned();
        Self::new("", RuleKind::Finite, Level::Deny, Finding { sentence, ..Finding::default() })
    }

    /// Where: `FlowInfos[3].FlowName`. Empty for a rule of the whole request.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Which kind of rule.
    pub fn rule(&self) -> RuleKind {
        self.rule
    }

    /// How much the rule is trusted.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Whether it is broken because nothing was given, and not by what was given.
    pub fn is_missing(&self) -> bool {
        self.finding.missing
    }

    /// What was measured: "21 items". For an enum the offending value, unless the field is sensitive.
    pub fn measure(&self) -> Option<&str> {
        self.finding.measure.as_deref()
    }

    /// What is allowed: "at most 20 items".
    pub fn limit(&self) -> Option<&str> {
        self.finding.limit.as_deref()
    }

    /// Which rule of the tables; empty for one of the protocol.
    #[doc(hidden)]
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The documented value that was probably meant.
    pub fn suggestion(&self) -> Option<&str> {
        self.finding.suggestion.as_deref()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.finding.sentence)
    }
}

impl Finding {
    /// Something is missing; `why` may say how to mend it.
    pub(super) fn missing(why: &str) -> Self {
        let sentence = if why.is_empty() { "missing".to_owned() } else { format!("missing; {why}") };
        Self { sentence, missing: true, ..Self::default() }
    }
}
