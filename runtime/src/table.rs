//! The words in which a generated table says what is known about a field: `required().limits(&[max_chars(200)])`.
//!
//! `request!`, `response!` and `structure!` bring them into scope for their rows; they are of no other use.

use crate::validate::{Check, Limit, Number};

pub use crate::validate::Charset::*;
pub use crate::validate::Format::*;
pub use crate::validate::Rule::*;
pub use crate::validate::words::*;
pub use crate::validate::{Condition, Field};

/// A field that a request must give.
pub const fn required() -> Field<'static> {
    Field::PLAIN.required()
}

/// A field that a response always has.
pub const fn always() -> Field<'static> {
    Field::PLAIN.always()
}

/// A field whose value must never show up in errors, logs or `Debug`.
pub const fn sensitive() -> Field<'static> {
    Field::PLAIN.sensitive()
}

/// A field that takes the documented values of an enum.
pub const fn known() -> Field<'static> {
    Field::PLAIN.known()
}

/// A field with these limits of its value; of a list, of its length.
pub const fn limits(limits: &'static [Limit]) -> Field<'static> {
    Field::PLAIN.limits(limits)
}

/// A field with these limits of each item of its list.
pub const fn each(each: &'static [Limit]) -> Field<'static> {
    Field::PLAIN.each(each)
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

/// One of the documented values of an enum.
pub const fn documented() -> Limit {
    Limit::new(Check::Known)
}
