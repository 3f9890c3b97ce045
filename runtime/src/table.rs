//! Functions with which a generated table states the facts of a field: `required().limits(&[max_chars(200)])`.
//!
//! `request!`, `response!` and `structure!` bring them into scope for their rows; they have no other use. The effect of
//! a broken limit depends on its kind: see [`Check::default_level`]; `.deny()` and `.warn()` set another level.

use crate::validate::{Charset, Check, FromNow, Limit, Number, Path, Test};

pub use crate::validate::Effect::*;
pub use crate::validate::Format::*;
pub use crate::validate::Rule::*;
pub use crate::validate::kinds::*;
pub use crate::validate::words::*;
pub use crate::validate::{Case, Condition, Field, Rule};

/// These characters.
pub const fn characters(text: &str) -> Charset {
    Charset::NONE.and(text)
}

/// A field that requests must set: a call without it is not sent.
pub const fn required() -> Field<'static> {
    Field::PLAIN.required()
}

/// A field that responses always have: one without it is a mismatch.
pub const fn always() -> Field<'static> {
    Field::PLAIN.always()
}

/// A field whose value is never shown in errors, logs or `Debug`.
pub const fn sensitive() -> Field<'static> {
    Field::PLAIN.sensitive()
}

/// A field with an enum: a value that is not documented is sent with a warning.
pub const fn known() -> Field<'static> {
    Field::PLAIN.known()
}

/// A field with these limits on its value; on a list, they apply to its length.
pub const fn limits(limits: &'static [Limit]) -> Field<'static> {
    Field::PLAIN.limits(limits)
}

/// A field with these limits on each item of its list.
pub const fn each(each: &'static [Limit]) -> Field<'static> {
    Field::PLAIN.each(each)
}

/// A field with limits that hold in some cases only.
pub const fn cases(cases: &'static [Case<'static>]) -> Field<'static> {
    Field::PLAIN.cases(cases)
}

/// A field whose struct must give these fields here.
pub const fn needs(needs: &'static [Path<'static>]) -> Field<'static> {
    Field::PLAIN.needs(needs)
}

/// A field whose struct has these rules here.
pub const fn rules(rules: &'static [Rule<'static>]) -> Field<'static> {
    Field::PLAIN.rules(rules)
}

/// Limits that hold when all of these do.
pub const fn when(conditions: &'static [Condition<'static>]) -> Case<'static> {
    Case::new(conditions)
}

/// Holds if a field has one of these values.
pub const fn is(field: Path<'static>, values: &'static [&'static str]) -> Condition<'static> {
    Condition { field, test: Test::Is { values, by_default: false } }
}

/// Holds if a field has one of these values, or is left out, since its default is one of them.
pub const fn is_by_default(field: Path<'static>, values: &'static [&'static str]) -> Condition<'static> {
    Condition { field, test: Test::Is { values, by_default: true } }
}

/// Holds if a field is given.
pub const fn given(field: Path<'static>) -> Condition<'static> {
    Condition { field, test: Test::Given }
}

/// Holds if a field is not given.
pub const fn absent(field: Path<'static>) -> Condition<'static> {
    Condition { field, test: Test::Absent }
}

/// A number not below this one.
pub const fn min(number: i64) -> Limit {
    Limit::new(Check::Min(Number::Integer(number)))
}

/// A number not above this one.
pub const fn max(number: i64) -> Limit {
    Limit::new(Check::Max(Number::Integer(number)))
}

/// A number not below this one, which is beyond 63 bits.
pub const fn min_unsigned(number: u64) -> Limit {
    Limit::new(Check::Min(Number::Unsigned(number)))
}

/// A number not above this one, which is beyond 63 bits.
pub const fn max_unsigned(number: u64) -> Limit {
    Limit::new(Check::Max(Number::Unsigned(number)))
}

/// A number not below this fractional one.
pub const fn min_float(number: f64) -> Limit {
    Limit::new(Check::Min(Number::Float(number)))
}

/// A number not above this fractional one.
pub const fn max_float(number: f64) -> Limit {
    Limit::new(Check::Max(Number::Float(number)))
}

/// A time in seconds, or as text, not before this many seconds from now.
pub const fn min_now(seconds: i64) -> Limit {
    Limit::new(Check::Min(Number::FromNow(FromNow { seconds, millis: false })))
}

/// A time in seconds, or as text, not after this many seconds from now.
pub const fn max_now(seconds: i64) -> Limit {
    Limit::new(Check::Max(Number::FromNow(FromNow { seconds, millis: false })))
}

/// A time in milliseconds not before this many seconds from now.
pub const fn min_now_millis(seconds: i64) -> Limit {
    Limit::new(Check::Min(Number::FromNow(FromNow { seconds, millis: true })))
}

/// A time in milliseconds not after this many seconds from now.
pub const fn max_now_millis(seconds: i64) -> Limit {
    Limit::new(Check::Max(Number::FromNow(FromNow { seconds, millis: true })))
}

/// One of the documented values of an enum.
pub const fn documented() -> Limit {
    Limit::new(Check::Known)
}
