//! Parses times in fields, and checks bounds relative to the time of the call.

use std::fmt;

use super::{Side, Value};
use crate::time::{Date, days_in_month};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// Texts without a time zone are of Beijing.
const BEIJING: i64 = 8 * HOUR;
/// What a clock may be off, as the services themselves allow where they check signatures.
const SLACK: i64 = 5 * MINUTE;

/// A moment relative to the time of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FromNow {
    /// How many seconds later; negative for earlier.
    pub seconds: i64,
    /// Whether the field counts milliseconds.
    pub millis: bool,
}

impl FromNow {
    /// Reads `now`, `now + 365d` and `now - 72h`.
    pub fn read(text: &str, millis: bool) -> Option<Self> {
        let rest = text.strip_prefix("now")?.trim_start();
        let seconds = if rest.is_empty() {
            0
        } else if let Some(length) = rest.strip_prefix('+') {
            duration(length.trim_start())?
        } else {
            -duration(rest.strip_prefix('-')?.trim_start())?
        };
        Some(Self { seconds, millis })
    }

    /// The moment as the specification writes it.
    pub fn spec(self) -> String {
        match self.seconds {
            0 => "now".to_owned(),
            later @ 1.. => format!("now + {}", short(later)),
            earlier => format!("now - {}", short(earlier.saturating_neg())),
        }
    }

    /// The bound in words: "not before now", "at most 30 days from now".
    pub fn on(self, side: Side) -> String {
        match (side, self.seconds) {
            (Side::Least, 0) => "not before now".to_owned(),
            (Side::Most, 0) => "not after now".to_owned(),
            // The earliest time is the furthest away, if it is past.
            (Side::Least, ..0) => format!("{} {self}", Side::Most.words()),
            (Side::Most, ..0) => format!("{} {self}", Side::Least.words()),
            (side, _) => format!("{} {self}", side.words()),
        }
    }
}

/// In words: "now", "365 days from now", "72 hours ago".
impl fmt::Display for FromNow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.seconds {
            0 => f.write_str("now"),
            later @ 1.. => write!(f, "{} from now", in_words(later)),
            earlier => write!(f, "{} ago", in_words(earlier.saturating_neg())),
        }
    }
}

/// The units of a length of time: their letter, their name, their seconds.
const UNITS: [(char, &str, i64); 4] =
    [('d', "day", DAY), ('h', "hour", HOUR), ('m', "minute", MINUTE), ('s', "second", 1)];

/// Reads a length of time in seconds: `90d`, `72h`, `5m`, `30s`.
pub fn duration(text: &str) -> Option<i64> {
    let unit = text.chars().next_back()?;
    let (.., seconds) = UNITS.into_iter().find(|(letter, ..)| *letter == unit)?;
    let count = text.strip_suffix(unit)?;
    let plain = !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| count.parse::<i64>().ok()?.checked_mul(seconds)).flatten()
}

/// A length of time as the specification writes it: `90d`.
pub fn short(seconds: i64) -> String {
    let (letter, _, unit) = unit_of(seconds);
    format!("{}{letter}", seconds / unit)
}

/// A length of time in words: "90 days".
pub fn in_words(seconds: i64) -> String {
    let (_, name, unit) = unit_of(seconds);
    let count = seconds / unit;
    format!("{count} {name}{}", if count == 1 { "" } else { "s" })
}

/// The greatest unit of which it is a multiple; of days, as a day that is 24 hours, only from two on.
fn unit_of(seconds: i64) -> (char, &'static str, i64) {
    let whole = |(.., unit): &(char, &str, i64)| seconds % unit == 0 && seconds >= *unit;
    UNITS.into_iter().find(whole).unwrap_or(('s', "second", 1))
}

/// The first and the last second that a value may mean; of a day, all of it. `None` for what is no time.
pub(super) fn seconds(value: Value<'_>, millis: bool) -> Option<(i64, i64)> {
    let of_number = |number: i64| if millis { number.div_euclid(1000) } else { number };
    let at = match value {
        Value::Integer(number) => of_number(number),
        // Beyond what a signed number holds, it is later than any bound.
        Value::Unsigned(number) => of_number(i64::try_from(number).unwrap_or(i64::MAX)),
        other => return of_text(other.text()?),
    };
    Some((at, at))
}

/// Whether a value is on this side of a moment, seen from `now`; in doubt it is.
pub(super) fn is_after((_, last): (i64, i64), bound: FromNow, now: i64) -> bool {
    last.saturating_add(SLACK) >= now.saturating_add(bound.seconds)
}

/// The same, before it.
pub(super) fn is_before((first, _): (i64, i64), bound: FromNow, now: i64) -> bool {
    first.saturating_sub(SLACK) <= now.saturating_add(bound.seconds)
}

/// Reads a month, a day, an hour, a minute or a second, with or without signs between its digits. `2024-1-1` is none, since its
/// digits could be of other dates, and neither is a number of seconds.
fn of_text(text: &str) -> Option<(i64, i64)> {
    let (local, zone) = zone(text)?;
    // A fraction of a second is beyond what is compared.
    let local = local.split('.').next()?;
    let mut groups = local.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
    let is_first_whole = groups.next().is_some_and(|group| group.len() >= 4 && group.len() % 2 == 0);
    if !is_first_whole || groups.any(|group| group.len() % 2 != 0) {
        return None;
    }
    let digits: String = local.chars().filter(char::is_ascii_digit).collect();
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, rest) = rest.split_at_checked(2)?;
    let (year, month) = (year.parse().ok().filter(|year| *year >= 1900)?, month.parse().ok()?);
    let (day, rest) = rest.split_at_checked(2).map_or((Some(1), rest), |(day, rest)| (day.parse().ok(), rest));
    let at = Date::new(year, month, day?)?.to_unix();
    let length = match digits.len() {
        6 => i64::from(days_in_month(year, month)) * DAY,
        8 => DAY,
        10 => HOUR,
        12 => MINUTE,
        14 => 1,
        _ => return None,
    };
    let first = at + time_of_day(rest)? - zone;
    Some((first, first + length - 1))
}

/// The seconds of `221320`, or of its first digits. A day may end at 24 o'clock, and a minute with a leap second.
fn time_of_day(digits: &str) -> Option<i64> {
    let mut seconds = 0;
    let mut rest = digits;
    for (unit, most) in [(HOUR, 24), (MINUTE, 59), (1, 60)] {
        let Some((part, behind)) = rest.split_at_checked(2) else { break };
        seconds += two_digits(part, most)? * unit;
        rest = behind;
    }
    Some(seconds)
}

/// The local part of a time, and the seconds that its zone is ahead of UTC.
fn zone(text: &str) -> Option<(&str, i64)> {
    if let Some(local) = text.strip_suffix('Z') {
        return Some((local, 0));
    }
    // In a date there are two hyphens; behind a colon there is one only in a zone.
    let time = text.find(':').unwrap_or(text.len());
    let Some(sign) = text[time..].find(['+', '-']).map(|at| time + at) else {
        return Some((text, BEIJING));
    };
    let (hours, minutes) = text[sign + 1..].split_once(':')?;
    let ahead = two_digits(hours, 23)? * HOUR + two_digits(minutes, 59)? * MINUTE;
    Some((&text[..sign], if text[sign..].starts_with('-') { -ahead } else { ahead }))
}

/// Exactly two digits, up to this number.
fn two_digits(text: &str, most: i64) -> Option<i64> {
    let is_plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_plain && *number <= most)
}
