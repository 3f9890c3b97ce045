//! Calendar days, as `2026-10-26`, and Unix seconds.

use tc3_runtime::time::Date;

/// Seconds of a day.
pub const DAY: u64 = 86_400;

/// Whether a text is a day of the calendar, as `2026-10-26`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    tc3_runtime::validate::Format::Date.accepts(text)
}

/// The day of a Unix second, in UTC: `2024-07-15`.
#[must_use]
pub fn day(seconds: u64) -> String {
    Date::from_unix(i64::try_from(seconds).unwrap_or(i64::MAX)).to_string()
}

/// Days from 1970-01-01 to a day; `None` for what is not a day since then.
#[must_use]
pub fn days(day: &str) -> Option<u64> {
    if !is_day(day) {
        return None;
    }
    let mut parts = day.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    u64::try_from(date.to_unix()).ok().map(|seconds| seconds / DAY)
}

#[cfg(test)]
mod tests {
    use super::{DAY, day, days};

    #[test]
    fn days_are_those_of_the_calendar() {
        for (seconds, text) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_721_001_599, "2024-07-14"),
            (1_721_001_600, "2024-07-15"),
        ] {
            assert_eq!(day(seconds), text);
            assert_eq!(days(text), Some(seconds / DAY));
        }
        for text in ["unknown", "2024-13-01", "2023-02-29", "1969-12-31", "0000-01-01"] {
            assert_eq!(days(text), None, "{text}");
        }
    }
}
