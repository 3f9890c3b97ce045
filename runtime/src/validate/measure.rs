//! Checks one value against one limit.

use super::violation::Finding;
use super::{Charset, Check, Demand, Format, FromNow, Number, Side, Unit, Value, moment, nearest};

/// More documented values than this are counted, not listed.
const MAX_LISTED: usize = 12;
/// Longer offending values are cut.
const MAX_SHOWN: usize = 60;

/// What is wrong with this value at a time, where that is known.
pub(super) fn measure_at(check: Check, value: Value<'_>, now: Option<i64>, sensitive: bool) -> Option<Finding> {
    measure(check, value, sensitive).or_else(|| now.and_then(|now| at(check, value, now, sensitive)))
}

/// What is wrong with this value, if anything. `sensitive`: say nothing that reveals it.
pub(super) fn measure(check: Check, value: Value<'_>, sensitive: bool) -> Option<Finding> {
    match check.demand() {
        Demand::Count(side, unit, limit) => count(how_many(unit, value)?, side, unit, limit),
        // Only with the time at hand: see `Walk`.
        Demand::Range(_, Number::FromNow(_)) => None,
        // What a file is, only its reader can tell.
        Demand::FileTypes(_) => None,
        Demand::Range(side, limit) => range(number(value).or_else(|| held(value))?, side, limit, sensitive),
        Demand::Charset(set) => charset(value.text()?, set, sensitive),
        Demand::Format(format) => text_format(value.text()?, format),
        Demand::Known => known(value, sensitive),
    }
}

/// What is wrong with a time, seen from now.
pub(super) fn at(check: Check, value: Value<'_>, now: i64, sensitive: bool) -> Option<Finding> {
    let Demand::Range(side, Number::FromNow(bound)) = check.demand() else { return None };
    let time = moment::seconds(value, bound.millis)?;
    let holds = match side {
        Side::Least => moment::is_after(time, bound, now),
        Side::Most => moment::is_before(time, bound, now),
        Side::Exactly => true,
    };
    (!holds).then(|| out_of_time(value, side, bound, sensitive))
}

fn out_of_time(value: Value<'_>, side: Side, bound: FromNow, sensitive: bool) -> Finding {
    let limit = bound.on(side);
    let shown = number(value).map(|number| number.to_string()).or_else(|| value.text().map(shown));
    let measure = shown.filter(|_| !sensitive);
    let sentence = match &measure {
        Some(measure) => format!("{measure}, {limit} allowed"),
        None => format!("{limit} allowed"),
    };
    Finding { measure, limit: Some(limit), sentence, ..Finding::default() }
}

/// How many bytes Base64 text stands for.
fn decoded_length(text: &str) -> usize {
    let digits = text.trim_end_matches('=').len();
    digits / 4 * 3 + (digits % 4).saturating_sub(1)
}

/// A number that JSON has no text for.
pub(super) fn not_finite(value: Value<'_>) -> Option<Finding> {
    match value {
        Value::Float(number) if !number.is_finite() => Some(Finding {
            sentence: "not a finite number, which JSON cannot express".to_owned(),
            ..Finding::default()
        }),
        _ => None,
    }
}

/// The units of a value that has them.
fn how_many(unit: Unit, value: Value<'_>) -> Option<u64> {
    let count = match (unit, value) {
        (Unit::Items, Value::List(list)) => list.len(),
        (Unit::Items, _) => return None,
        (Unit::Bytes | Unit::FileBytes, Value::Binary(bytes)) => bytes.len(),
        (Unit::FileBytes, other) => decoded_length(other.text()?),
        (Unit::Bytes, other) => other.text()?.len(),
        (Unit::Characters, other) => other.text()?.chars().count(),
    };
    Some(count as u64)
}

fn number(value: Value<'_>) -> Option<Number> {
    match value {
        Value::Integer(number) | Value::IntegerChoice { value: number, .. } => Some(Number::Integer(number)),
        Value::Unsigned(number) => Some(Number::Unsigned(number)),
        Value::Float(number) => Some(Number::Float(number)),
        _ => None,
    }
}

/// The number that a text holds. Of a text that is none a bound says nothing.
fn held(value: Value<'_>) -> Option<Number> {
    let text = value.text()?;
    let whole = text.parse().map(Number::Integer).or_else(|_| text.parse().map(Number::Unsigned)).ok();
    whole.or_else(|| text.parse().ok().filter(|number: &f64| number.is_finite()).map(Number::Float))
}

fn count(count: u64, side: Side, unit: Unit, limit: u64) -> Option<Finding> {
    if side.allows(count.cmp(&limit)) {
        return None;
    }
    let (bound, unit) = (side.words(), unit.name());
    let plural = |number: u64| if number == 1 { "" } else { "s" };
    let measure = format!("{count} {unit}{}", plural(count));
    let verb = if side == Side::Most { "allowed" } else { "needed" };
    Some(Finding {
        sentence: format!("{measure}, {bound} {limit} {verb}"),
        measure: Some(measure),
        limit: Some(format!("{bound} {limit} {unit}{}", plural(limit))),
        ..Finding::default()
    })
}

fn range(number: Number, side: Side, limit: Number, sensitive: bool) -> Option<Finding> {
    if number.compare(limit).is_none_or(|order| side.allows(order)) {
        return None;
    }
    let bound = side.words();
    let measure = (!sensitive).then(|| number.to_string());
    let sentence = match &measure {
        Some(number) => format!("{number}, {bound} {limit} allowed"),
        None => format!("out of range, {bound} {limit} allowed"),
    };
    Some(Finding { measure, limit: Some(format!("{bound} {limit}")), sentence, ..Finding::default() })
}

fn charset(text: &str, set: Charset, sensitive: bool) -> Option<Finding> {
    let (index, wrong) = text.chars().enumerate().find(|(_, character)| !set.accepts(*character))?;
    let limit = format!("only {set}");
    let measure = (!sensitive).then(|| format!("`{}` at character {}", wrong.escape_debug(), index + 1));
    let sentence = match &measure {
        Some(measure) => format!("{measure}, {limit} allowed"),
        None => format!("{limit} allowed"),
    };
    Some(Finding { measure, limit: Some(limit), sentence, ..Finding::default() })
}

fn text_format(text: &str, format: Format) -> Option<Finding> {
    if format.accepts(text) {
        return None;
    }
    let limit = format.describe();
    Some(Finding { sentence: format!("not {limit}"), limit: Some(limit.to_owned()), ..Finding::default() })
}

fn known(value: Value<'_>, sensitive: bool) -> Option<Finding> {
    match value {
        Value::Choice { value, known } if !known.contains(&value) => {
            let suggestion = nearest(value, known.iter().copied());
            Some(unknown(&shown(value), &listed(known), suggestion, sensitive))
        }
        Value::IntegerChoice { value, known } if !known.contains(&value) => {
            let known: Vec<String> = known.iter().map(i64::to_string).collect();
            Some(unknown(&value.to_string(), &listed(&known), None, sensitive))
        }
        _ => None,
    }
}

/// A value that is not one of these texts.
pub(super) fn not_listed(value: Value<'_>, allowed: &[&str], sensitive: bool) -> Finding {
    let text = match value {
        Value::Boolean(boolean) => boolean.to_string(),
        other => number(other).map_or_else(|| shown(other.text().unwrap_or_default()), |number| number.to_string()),
    };
    let limit = listed(allowed);
    let (measure, sentence) = match sensitive {
        true => (None, format!("{limit} expected")),
        false => (Some(text.clone()), format!("`{text}`, {limit} expected")),
    };
    Finding { measure, limit: Some(limit), sentence, ..Finding::default() }
}

/// A suggestion is near the value, so a sensitive field gets none.
fn unknown(value: &str, limit: &str, suggestion: Option<&str>, sensitive: bool) -> Finding {
    if sensitive {
        let sentence = format!("not a documented value, {limit} expected");
        return Finding { sentence, limit: Some(limit.to_owned()), ..Finding::default() };
    }
    let mut sentence = format!("`{value}` is not a documented value, {limit} expected");
    if let Some(suggestion) = suggestion {
        sentence.push_str(&format!("; did you mean `{suggestion}`?"));
    }
    Finding {
        measure: Some(value.to_owned()),
        limit: Some(limit.to_owned()),
        suggestion: suggestion.map(str::to_owned),
        sentence,
        ..Finding::default()
    }
}

fn listed(known: &[impl std::borrow::Borrow<str>]) -> String {
    if known.len() > MAX_LISTED {
        return format!("one of {} documented values", known.len());
    }
    format!("one of {}", known.join(", "))
}

fn shown(value: &str) -> String {
    let mut shown: String = value.chars().take(MAX_SHOWN).flat_map(char::escape_debug).collect();
    if value.chars().nth(MAX_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
