//! Formats moments as text.

use tc3_runtime::time::Date;

/// `2026-11-28T20:21:20Z`.
pub(crate) fn iso(seconds: i64) -> String {
    format!("{}T{}Z", Date::from_unix(seconds), time_of_day(seconds))
}

/// `2026-11-28 20:21:20`, as the services write a `DateTime`.
pub(crate) fn date_time(seconds: i64) -> String {
    format!("{} {}", Date::from_unix(seconds), time_of_day(seconds))
}

fn time_of_day(seconds: i64) -> String {
    let second = seconds.rem_euclid(24 * 60 * 60);
    format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
}
