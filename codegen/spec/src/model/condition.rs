//! Conditions on fields, and limits that apply only under them.

use tc3_runtime::validate::Level;

use super::field::{Limit, Literal};
use super::ids::FieldStep;
use super::service::Service;
use crate::source::{Span, Spanned};

/// A test of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The field, through structures and lists; of lists any item.
    pub field: Vec<FieldStep>,
    /// What it is tested for.
    pub test: Test,
}

/// What a condition asks of its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// It is given.
    Given,
    /// It is not given.
    Absent,
    /// It has one of these values, as they are on the wire.
    Is(Vec<String>),
}

impl Condition {
    /// The values that it asks for, if it does.
    #[must_use]
    pub fn values(&self) -> &[String] {
        match &self.test {
            Test::Is(values) => values,
            Test::Given | Test::Absent => &[],
        }
    }

    /// Whether it holds where the field is left out, because the field's default is one of the values.
    #[must_use]
    pub fn by_default(&self, service: &Service) -> bool {
        let default = self.field.last().and_then(|step| service.field(*step).default.as_ref());
        let is = |text: &Spanned<String>| self.values().contains(&text.value);
        match default {
            Some(Literal::Scalar(text)) => is(text),
            Some(Literal::List(items, _)) => items.iter().any(is),
            None => false,
        }
    }
}

/// Limits of a field that hold when all conditions do.
#[derive(Clone, Debug)]
pub struct Case {
    /// When; the paths start at the struct that has the field.
    pub when: Vec<Condition>,
    /// Limits of the value.
    pub limits: Vec<Limit>,
    /// Limits of the items of a list.
    pub each: Vec<Limit>,
    /// The only values that it, or an item of it, may have; empty for any.
    pub values: Vec<Spanned<String>>,
    /// How strictly.
    pub level: Level,
    /// Regular expression of the documentation; never enforced.
    pub pattern: Option<String>,
    /// Where it stands.
    pub span: Span,
}
