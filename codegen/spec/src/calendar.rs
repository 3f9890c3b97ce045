//! Days of the calendar, as `2026-10-26`, and Unix seconds.

/// Seconds of a day.
pub const DAY: u64 = 86_400;

/// Days from 0000-03-01, where years begin that end with their leap day, to 1970-01-01.
const TO_1970: u64 = 719_468;
/// Days of 400 years.
const ERA: u64 = 146_097;

/// Whether a text is a day of the calendar, as `2026-10-26`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    tc3_runtime::validate::Format::Date.accepts(text)
}

/// The day of a Unix second, in UTC: `2024-07-15`.
#[must_use]
pub fn day(seconds: u64) -> String {
    let days = seconds / DAY + TO_1970;
    let (era, day_of_era) = (days / ERA, days % ERA);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / (ERA - 1)) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Days from 1970-01-01 to a day; `None` for what is not a day since then.
#[must_use]
pub fn days(day: &str) -> Option<u64> {
    if !is_day(day) {
        return None;
    }
    let mut parts = day.splitn(3, '-').map(|part| part.parse::<u64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let year = year.checked_sub(u64::from(month <= 2))?;
    let (era, year_of_era) = (year / 400, year % 400);
    let month = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (era * ERA + day_of_era).checked_sub(TO_1970)
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
