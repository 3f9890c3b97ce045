//! Mismatches: members of an answer that differ from their documentation.

use std::fmt;

use crate::escape::{NAME, escaped};

/// A member of an answer that is not what the documentation says: of another kind, or absent.
///
/// The field it belongs to is left empty. What can be read without loss is not a mismatch: `"23"` where a number is
/// documented, `1.0` where an integer is, one value where a list is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) path: String,
    pub(super) expected: Expected,
    pub(super) found: Found,
}

/// What the documentation says of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// A value of a built-in kind: `a string`.
    Kind(&'static str),
    /// A struct of this name.
    Object(&'static str),
}

/// What stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The kind: `a fractional number`.
    pub(super) kind: &'static str,
    /// The value, unless it is long, structured or sensitive.
    pub(super) value: Option<String>,
}

impl Mismatch {
    /// The place: `FlowInfos[3].FlowName`. Empty for the answer itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the documentation says is there: `an integer of 64 bits`.
    pub fn expected(&self) -> String {
        self.expected.to_string()
    }

    /// What is there: `a fractional number`, `nothing`, `null`.
    pub fn found(&self) -> &'static str {
        self.found.kind
    }

    /// The value that is there, as JSON shows it; `None` for a list, an object, a long text, and any value of a
    /// sensitive field.
    pub fn value(&self) -> Option<&str> {
        self.found.value.as_deref()
    }

    /// The same without the value, which may be personal data in the wrong member.
    #[cfg(feature = "callbacks")]
    pub(crate) fn without_value(self) -> Self {
        Self { found: Found { value: None, ..self.found }, ..self }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "expected {}, found {}", self.expected, self.found.kind)?;
        match &self.found.value {
            Some(value) => write!(f, " ({})", escaped(value, NAME)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(kind) => f.write_str(kind),
            Self::Object(name) => {
                let article = if name.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
                write!(f, "{article} {name} object")
            }
        }
    }
}
