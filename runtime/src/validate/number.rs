//! Compares numbers exactly, whatever their kind.

use std::cmp::Ordering;
use std::fmt;

use super::FromNow;

/// A number of a limit or of a value.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// A signed integer.
    Integer(i64),
    /// An unsigned integer.
    Unsigned(u64),
    /// A floating-point number.
    Float(f64),
    /// A time that is so far from that of the call.
    FromNow(FromNow),
}

/// The first power of two above every `u64`; exact as a float.
const BEYOND_U64: f64 = 18_446_744_073_709_551_616.0;
/// The smallest `i64`; exact as a float.
const LEAST_I64: f64 = -9_223_372_036_854_775_808.0;

impl Number {
    /// Compares by value, without rounding: `Unsigned(u64::MAX)` is greater than `Float(1e19)`.
    /// `None` if either side is no number (NaN).
    pub fn compare(self, other: Self) -> Option<Ordering> {
        if let (Self::FromNow(one), Self::FromNow(other)) = (self, other) {
            return Some(one.seconds.cmp(&other.seconds));
        }
        match (self.whole(), other.whole()) {
            (Ok(left), Ok(right)) => Some(left.cmp(&right)),
            (Ok(left), Err(right)) => whole_to_float(left, right),
            (Err(left), Ok(right)) => whole_to_float(right, left).map(Ordering::reverse),
            (Err(left), Err(right)) => left.partial_cmp(&right),
        }
    }

    fn whole(self) -> Result<i128, f64> {
        match self {
            Self::Integer(number) => Ok(number.into()),
            Self::Unsigned(number) => Ok(number.into()),
            Self::Float(number) => Err(number),
            // No number compares with it.
            Self::FromNow(_) => Err(f64::NAN),
        }
    }
}

fn whole_to_float(whole: i128, float: f64) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    if float >= BEYOND_U64 {
        return Some(Ordering::Less);
    }
    if float < LEAST_I64 {
        return Some(Ordering::Greater);
    }
    // Within these bounds the truncated float is an exact i128; what was cut off decides a tie.
    let truncated = float.trunc();
    let tie = || 0.0_f64.partial_cmp(&(float - truncated));
    match whole.cmp(&(truncated as i128)) {
        Ordering::Equal => tie(),
        decided => Some(decided),
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Unsigned(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
            Self::FromNow(time) => time.fmt(f),
        }
    }
}
