//! Numbers within the limits of their field.

use serde_json::Value;
use tc3_codegen::model::{Check, Literal, Type};
use tc3_runtime::validate::Number;

use super::{Maker, Place};

/// Made-up times lie within a year after this one: 2023-11-14.
pub(super) const SOME_TIME: i64 = 1_700_000_000;
pub(super) const YEAR: u64 = 365 * 24 * 60 * 60;
/// Numbers of which nothing is known are below this one.
const USUAL: i64 = 100;

impl<'m> Maker<'m, '_> {
    /// A documented number, or else one within the limits.
    pub(super) fn number(&mut self, place: Place<'m>, ty: &Type) -> Value {
        let documented = self.chance.pick(self.observed.values(place.step)).cloned();
        let shown = match (&place.field.example, &place.field.default) {
            (Some(Literal::Scalar(text)), _) | (_, Some(Literal::Scalar(text))) => {
                serde_json::from_str(&text.value).ok()
            }
            _ => None,
        };
        let candidates = [documented, shown].into_iter().flatten();
        let fitting = candidates.into_iter().find(|value| self.fits(place, ty, value));
        fitting.unwrap_or_else(|| self.made_up_number(place, ty))
    }

    fn made_up_number(&mut self, place: Place<'m>, ty: &Type) -> Value {
        let (least, most) = whole_bounds(place, ty);
        let usual = match ty {
            _ if is_time(&place.field.wire.value, ty) => SOME_TIME.saturating_add_unsigned(self.chance.below(YEAR)),
            _ => {
                let width = most.saturating_sub(least).clamp(0, USUAL).unsigned_abs();
                least.max(0).min(most).saturating_add_unsigned(self.chance.below(width.saturating_add(1)))
            }
        };
        // Where the limits leave no whole number, the lower one is as good as any.
        let number = usual.min(most).max(least);
        match ty {
            Type::Unsigned => number.unsigned_abs().into(),
            Type::Float => (number as f64).into(),
            _ => number.into(),
        }
    }
}

/// Whether a number is a time by type or by name.
fn is_time(name: &str, ty: &Type) -> bool {
    let by_name = ["Time", "On", "Deadline"].iter().any(|end| name.ends_with(end));
    *ty == Type::Timestamp || (by_name && *ty != Type::Float)
}

/// The least and the greatest whole number that the limits allow.
fn whole_bounds(place: Place<'_>, ty: &Type) -> (i64, i64) {
    let (mut least, mut most) = (if *ty == Type::Unsigned { 0 } else { i64::MIN }, i64::MAX);
    for limit in place.limits {
        match limit.bound.check {
            Check::Min(number) => least = least.max(whole(number, f64::ceil)),
            Check::Max(number) => most = most.min(whole(number, f64::floor)),
            _ => {}
        }
    }
    (least, most)
}

fn whole(number: Number, round: fn(f64) -> f64) -> i64 {
    match number {
        Number::Integer(number) => number,
        Number::Unsigned(number) => i64::try_from(number).unwrap_or(i64::MAX),
        Number::Float(number) => round(number) as i64,
    }
}
