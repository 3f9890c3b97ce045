//! Decodes JSON into structs, leniently: unknown members are skipped, null and absent ones become empty values, and the
//! last of several members with one name wins.
//!
//! A `Fill` walks over the JSON and the [`Slot`](crate::member::Slot)s of a struct together. A value that does not fit
//! its slot is a [`Mismatch`]; a `Reading` collects them, or makes the first one an error.

mod convert;
mod fill;
mod mismatch;
mod reading;

use serde_core::de::{DeserializeSeed as _, Deserializer};

pub(crate) use fill::{Fill, Name, names_number};
pub use mismatch::Mismatch;
pub(crate) use reading::{Budget, Leniency, Reading};

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
