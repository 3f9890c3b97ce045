//! The words in which a generated table says what is known about a field: `required().limits(&[max_chars(200)])`.
//!
//! `request!`, `response!` and `structure!` bring them into scope for their rows; they are of no other use. What a broken limit
//! does depends on its kind: see [`Check::default_level`]; `.deny()` and `.warn()` set another level.

use crate::validate::{Check, Limit, Number};

pub use crate::validate::Charset::*;
pub use crate::validate::Format::*;
pub use crate::validate::Rule::*;
pub use crate::validate::{Condition, Field};

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

/// At most `count` characters.
pub const fn max_chars(count: u64) -> Limit {
    Limit::new(Check::MaxChars(count))
}

/// At least `count` characters.
pub const fn min_chars(count: u64) -> Limit {
    Limit::new(Check::MinChars(count))
}

/// Exactly `count` characters.
pub const fn chars(count: u64) -> Limit {
    Limit::new(Check::Chars(count))
}

/// At most `count` items.
pub const fn max_items(count: u64) -> Limit {
    Limit::new(Check::MaxItems(count))
}

/// At least `count` items.
pub const fn min_items(count: u64) -> Limit {
    Limit::new(Check::MinItems(count))
}

/// At most `count` bytes.
pub const fn max_bytes(count: u64) -> Limit {
    Limit::new(Check::MaxBytes(count))
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

/// Only characters of this set.
pub const fn charset(set: crate::validate::Charset) -> Limit {
    Limit::new(Check::Charset(set))
}

/// Text of this format.
pub const fn format(format: crate::validate::Format) -> Limit {
    Limit::new(Check::Format(format))
}

/// One of the documented values of an enum.
pub const fn documented() -> Limit {
    Limit::new(Check::Known)
}
