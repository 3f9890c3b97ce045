//! From JSON to structs, forgiving what services do. Unknown members are skipped, null and what is absent become
//! empty values, and of a repeated member the last one counts.
//!
//! A `Fill` walks over the JSON and the [`Slot`](crate::member::Slot)s of a struct together. What does not fit its
//! place is a [`Mismatch`]; a `Reading` keeps them, or makes the first one an error.

mod convert;
mod fill;
mod mismatch;
mod reading;

use serde_core::de::{DeserializeSeed as _, Deserializer};

pub(crate) use fill::{Fill, Name};
pub use mismatch::Mismatch;
pub(crate) use reading::{Leniency, Reading};

use crate::member::Member;

/// The body of a generated `impl Deserialize`.
///
/// # Errors
///
/// The value, or one inside it, has another type than expected. The message starts with the path.
pub fn strict<'de, T: Member, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    let mut reading = Reading::new(Leniency::Strict);
    Fill::new(value.slot(), &mut reading).deserialize(deserializer)?;
    Ok(value)
}
