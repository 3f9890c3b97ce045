//! Makes numbers within the limits of their field.

use serde_json::Value;
use tc3_runtime::validate::{Demand, Number, Side};
use tc3_spec::model::{Limit, Literal, Type};

use super::{Maker, Place, is_own, names_an_expiry, names_an_outcome};

/// Made-up times lie within a year after this one: 2023-11-14.
pub(super) const SOME_TIME: i64 = 1_700_000_000;
pub(super) const YEAR: u64 = 365 * 24 * 60 * 60;
/// Numbers of which nothing is known are below this one.
const USUAL: i128 = 100;
/// Numbers that tell things apart lie between these, which 32 bits hold.
const OWN: (i128, i128) = (100_000_000, 999_999_999);
/// Numbers from these on are Unix seconds, and milliseconds: 2001.
const SECONDS: i64 = 1_000_000_000;
const MILLIS: i64 = SECONDS * 1000;

impl<'m> Maker<'m, '_> {
    /// A number of its own for what tells things apart; else a documented number, or one within the limits.
    pub(super) fn number(&mut self, place: Place<'m>, ty: &Type) -> Value {
        let name = place.field.wire.value.as_str();
        if is_own(place.field) {
            return self.own_number(place, ty);
        }
        let documented = self.chance.pick(self.observed.values(place.step)).cloned();
        let shown = match (&place.field.example, &place.field.default) {
            (Some(Literal::Scalar(text)), _) | (_, Some(Literal::Scalar(text))) => {
                serde_json::from_str(&text.value).ok()
            }
            _ => None,
        };
        let expiry = names_an_expiry(name).then(|| self.expiry_like(ty, shown.as_ref().or(documented.as_ref())));
        // Of codes, 0 and the one that is shown tell of success.
        let zero = Value::from(0);
        let code =
            names_an_outcome(name).then(|| self.observed.values(place.step).contains(&zero).then_some(zero)).flatten();
        let [first, second] = if names_an_outcome(name) { [shown, documented] } else { [documented, shown] };
        let candidates = [expiry.flatten(), code, first, second].into_iter().flatten();
        let fitting = candidates.into_iter().find(|value| self.fits(place, ty, value));
        fitting.unwrap_or_else(|| self.made_up_number(place, ty))
    }

    /// A number that no other thing is likely to have.
    fn own_number(&mut self, place: Place<'m>, ty: &Type) -> Value {
        let (least, most) = whole_bounds(place, ty);
        let (first, last) = (OWN.0.max(least), OWN.1.min(most));
        let (first, last) = if first <= last { (first, last) } else { (least, most) };
        let width = u64::try_from(last - first).unwrap_or(u64::MAX - 1);
        let number = first.saturating_add(i128::from(self.own.below(width + 1)));
        u64::try_from(number).map(Value::from).or_else(|_| i64::try_from(number).map(Value::from)).unwrap_or_default()
    }

    /// When something ends, in the unit of a documented time. `None` for what is no time, such as a duration.
    fn expiry_like(&self, ty: &Type, documented: Option<&Value>) -> Option<Value> {
        let documented = documented.and_then(Value::as_i64);
        match (ty, documented) {
            (Type::TimestampMillis, _) => Some((self.expiry * 1000).into()),
            (Type::Timestamp, _) => Some(self.expiry.into()),
            (Type::Integer | Type::Unsigned, Some(time)) if time >= MILLIS => Some((self.expiry * 1000).into()),
            (Type::Integer | Type::Unsigned, Some(time)) if time >= SECONDS => Some(self.expiry.into()),
            _ => None,
        }
    }

    fn made_up_number(&mut self, place: Place<'m>, ty: &Type) -> Value {
        if *ty == Type::Float {
            return self.share(place).into();
        }
        let (least, most) = whole_bounds(place, ty);
        let usual = if is_time(&place.field.wire.value, ty) {
            let seconds = i128::from(SOME_TIME) + i128::from(self.chance.below(YEAR));
            if *ty == Type::TimestampMillis { seconds * 1000 } else { seconds }
        } else {
            let start = least.max(0).min(most);
            let width = (most - start).clamp(0, USUAL);
            start + i128::from(self.chance.below(u64::try_from(width).unwrap_or_default() + 1))
        };
        // Where the limits leave no whole number, the lower one is as good as any.
        let number = usual.min(most).max(least);
        let signed = i64::try_from(number).map(Value::from);
        signed.or_else(|_| u64::try_from(number).map(Value::from)).unwrap_or_default()
    }

    /// A number in eighths of the way from the lower limit to the upper one.
    fn share(&mut self, place: Place<'m>) -> f64 {
        let (mut least, mut most) = (f64::NEG_INFINITY, f64::INFINITY);
        for limit in place.limits {
            let Some((side, number)) = bound(limit) else { continue };
            if side != Side::Most {
                least = least.max(float(number));
            }
            if side != Side::Least {
                most = most.min(float(number));
            }
        }
        let low = if least.is_finite() { least } else { most.min(0.0) };
        let high = if most.is_finite() { most } else { low + USUAL as f64 };
        low + (high - low) * self.chance.below(9) as f64 / 8.0
    }
}

/// Whether a number is a time by type or by name.
fn is_time(name: &str, ty: &Type) -> bool {
    let by_name = ["Time", "On", "Deadline"].iter().any(|end| name.ends_with(end));
    matches!(ty, Type::Timestamp | Type::TimestampMillis) || (by_name && *ty != Type::Float)
}

/// The least and the greatest whole number that the limits allow.
fn whole_bounds(place: Place<'_>, ty: &Type) -> (i128, i128) {
    let (mut least, mut most) = match ty {
        Type::Unsigned => (0, i128::from(u64::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    for limit in place.limits {
        let Some((side, number)) = bound(limit) else { continue };
        if side != Side::Most {
            least = least.max(whole(number, f64::ceil));
        }
        if side != Side::Least {
            most = most.min(whole(number, f64::floor));
        }
    }
    (least, most)
}

/// The number that a limit sets; a bound from now is none, as what is made up is of some time.
fn bound(limit: &Limit) -> Option<(Side, Number)> {
    match limit.bound.check.demand() {
        Demand::Range(_, Number::FromNow(_)) => None,
        Demand::Range(side, number) => Some((side, number)),
        _ => None,
    }
}

fn whole(number: Number, round: fn(f64) -> f64) -> i128 {
    match number {
        Number::Integer(number) => number.into(),
        Number::Unsigned(number) => number.into(),
        Number::Float(number) => round(number) as i128,
        Number::FromNow(time) => time.seconds.into(),
    }
}

fn float(number: Number) -> f64 {
    match number {
        Number::Integer(number) => number as f64,
        Number::Unsigned(number) => number as f64,
        Number::Float(number) => number,
        Number::FromNow(time) => time.seconds as f64,
    }
}
