//! Checks `when`: the conditions of rules and cases.

use super::paths::Resolver;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Condition, FieldStep, Required, Test, Type};
use crate::raw::{RawCondition, RawTest};
use crate::source::Span;
use crate::yaml::Text;

/// What a value of `when` or `values` may be.
const COMPARED: &str = "only texts, whole numbers, true and false, and values of enums are compared";

impl Resolver<'_> {
    /// All conditions under which something is said of the field `about`. `None` after a problem that was told: without one of
    /// them it would be said of more than is meant, and blame the examples.
    pub(super) fn when(&self, raw: &[RawCondition], about: &Text, at: Span) -> Option<Vec<Condition>> {
        if raw.is_empty() {
            let message = "a condition is missing: when does this hold?";
            let help = "write `when: {Field: [VALUE]}`, or say it of the field itself if it always holds";
            self.sink.push(Diagnostic::new(Code::BadRule, at, message).help(help));
            return None;
        }
        let read: Vec<Option<Condition>> = raw.iter().map(|raw| self.condition(raw, about)).collect();
        read.into_iter().collect()
    }

    fn condition(&self, raw: &RawCondition, about: &Text) -> Option<Condition> {
        let name = &raw.field;
        if name.value == about.value {
            let message = format!("`{}` has a value only where it is given", about.value);
            let help = "name another field to depend on";
            self.sink.push(Diagnostic::new(Code::BadRule, name.span, message).help(help));
            return None;
        }
        let field = self.path_through_lists(name)?;
        let test = match &raw.test {
            RawTest::Given => self.presence(Test::Given, &field, name)?,
            RawTest::Absent => self.presence(Test::Absent, &field, name)?,
            RawTest::Is(values) => self.values(&field, name, values)?,
        };
        Some(Condition { field, test })
    }

    /// A condition on whether a field is given, which must not be known already.
    fn presence(&self, test: Test, field: &[FieldStep], text: &Text) -> Option<Test> {
        let required = |step: &FieldStep| {
            let field = self.service.field(*step);
            field.required == Required::Yes && !matches!(field.ty, Type::List(_))
        };
        if field.iter().all(required) {
            let always = if test == Test::Given { "always" } else { "never" };
            let message = format!("this condition {always} holds: `{}` is always required", text.value);
            let help = "remove the condition, or remove `required`";
            self.sink.push(Diagnostic::new(Code::BadRule, text.span, message).help(help));
            return None;
        }
        Some(test)
    }

    fn values(&self, field: &[FieldStep], text: &Text, values: &[Text]) -> Option<Test> {
        if values.is_empty() {
            let message = format!("the condition on `{}` has no values", text.value);
            let help = "list the values: `[VALUE]`, or write `given` or `absent`";
            self.sink.push(Diagnostic::new(Code::BadRule, text.span, message).help(help));
            return None;
        }
        let ty = self.service.field(*field.last()?).ty.innermost();
        let possible = self.possible(ty, &text.value, values);
        possible.then(|| Test::Is(values.iter().map(|value| value.value.clone()).collect()))
    }

    /// Whether a field of this type can have all of the values; reports those that it never has.
    pub(super) fn possible(&self, ty: &Type, name: &str, values: &[Text]) -> bool {
        let mut possible = true;
        for value in values {
            match self.can_be(ty, &value.value) {
                Some(true) => {}
                Some(false) => {
                    self.never(ty, name, value);
                    possible = false;
                }
                None => {
                    let message = format!("the values of `{name}` cannot be compared");
                    self.sink.push(Diagnostic::new(Code::BadRule, value.span, message).help(COMPARED));
                    return false;
                }
            }
        }
        possible
    }

    /// Reports a value that a field never has.
    fn never(&self, ty: &Type, name: &str, value: &Text) {
        let message = format!("`{name}` never has the value `{}`", value.value);
        let known = match ty {
            Type::Enum(id) => self.service[*id].variants.iter().map(|variant| variant.wire.value.as_str()).collect(),
            Type::Boolean => vec!["true", "false"],
            _ => Vec::new(),
        };
        self.sink.push(Diagnostic::new(Code::BadRule, value.span, message).nearest(&value.value, known, COMPARED));
    }

    /// Whether a field of this type can have a value; `None` where the two cannot be compared.
    fn can_be(&self, ty: &Type, value: &str) -> Option<bool> {
        Some(match ty {
            Type::Enum(id) => self.service[*id].variants.iter().any(|variant| variant.wire.value == value),
            Type::Boolean => matches!(value, "true" | "false"),
            Type::Integer | Type::Timestamp | Type::TimestampMillis => value.parse::<i64>().is_ok(),
            Type::Unsigned => value.parse::<u64>().is_ok(),
            Type::Struct(_) | Type::List(_) | Type::Binary | Type::Float => return None,
            Type::String | Type::Date | Type::DateTime => true,
        })
    }
}
