//! Implements the civil calendar, as far as signing and validation need it. All times are UTC.

use std::fmt;

/// A day of the Gregorian calendar. Displays as `2023-11-14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i64,
    month: u8,
    day: u8,
}

const SECONDS_PER_DAY: i64 = 86_400;
/// The calendar repeats after 400 years of so many days.
const DAYS_PER_ERA: i64 = 146_097;
/// From 0000-03-01 to 1970-01-01.
const DAYS_TO_EPOCH: i64 = 719_468;

impl Date {
    /// The day of a Unix time in seconds; negative times lie before 1970.
    pub const fn from_unix(seconds: i64) -> Self {
        let days = seconds.div_euclid(SECONDS_PER_DAY) + DAYS_TO_EPOCH;
        let (era, day) = (days.div_euclid(DAYS_PER_ERA), days.rem_euclid(DAYS_PER_ERA));
        // Years start in March here, so that the leap day is the last of its year.
        let year_of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + (month <= 2) as i64;
        Self { year, month: month as u8, day: day_of_month as u8 }
    }

    /// The Unix time at which this day begins, in seconds.
    pub const fn to_unix(self) -> i64 {
        let year = self.year - (self.month <= 2) as i64;
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let month_from_march = (self.month as i64 + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + self.day as i64 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        (era * DAYS_PER_ERA + day_of_era - DAYS_TO_EPOCH).saturating_mul(SECONDS_PER_DAY)
    }

    /// This day, if it exists.
    pub const fn new(year: i64, month: u8, day: u8) -> Option<Self> {
        if month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }
}

/// How many days this month has.
pub(crate) const fn days_in_month(year: i64, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts day by day, which is slow and plainly right.
    fn next(date: Date) -> Date {
        let Date { year, month, day } = date;
        Date::new(year, month, day + 1)
            .or_else(|| Date::new(year, month + 1, 1))
            .or_else(|| Date::new(year + 1, 1, 1))
            .unwrap()
    }

    #[test]
    fn eight_hundred_years_day_by_day() {
        let mut expected = Date::new(1570, 1, 1).unwrap();
        let first = -146_097 * SECONDS_PER_DAY;
        for day in 0..292_194 {
            let start = first + day * SECONDS_PER_DAY;
            assert_eq!(Date::from_unix(start), expected);
            assert_eq!(expected.to_unix(), start);
            assert_eq!(Date::from_unix(start + SECONDS_PER_DAY - 1), expected);
            expected = next(expected);
        }
        assert_eq!(expected.to_string(), "2370-01-01");
    }

    #[test]
    fn known_days() {
        for (seconds, text) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (951_782_400, "2000-02-29"),
            (1_551_113_065, "2019-02-25"),
            (1_700_006_399, "2023-11-14"),
            (1_700_006_400, "2023-11-15"),
            (4_107_542_400, "2100-03-01"),
            (253_402_300_799, "9999-12-31"),
        ] {
            assert_eq!(Date::from_unix(seconds).to_string(), text);
        }
    }

    #[test]
    fn every_time_has_a_day() {
        Date::from_unix(i64::MIN);
        Date::from_unix(i64::MAX);
    }

    #[test]
    fn days_that_do_not_exist() {
        assert_eq!(Date::new(1900, 2, 29), None);
        assert_eq!(Date::new(2023, 4, 31), None);
        assert_eq!(Date::new(2023, 13, 1), None);
        assert_eq!(Date::new(2023, 1, 0), None);
        assert!(Date::new(2000, 2, 29).is_some());
    }
}
