//! Tests bounds relative to the time of the call.

use tc3_runtime::validate::{Check, Field, FromNow, Level, Limit, Number, Value, check_at};

use crate::sample::{measured, named, sample};

const NOW: i64 = 1_700_000_000; // 2023-11-14 22:13:20 UTC, in Beijing the next morning

/// What is found about one value at this time.
fn found_at(now: i64, check: Check, value: Value<'_>) -> Vec<String> {
    let limits = [Limit::new(check)];
    let fields = [Field { limits: &limits, ..named("F") }];
    check_at(&sample(&fields, vec![value]), None, now).iter().map(ToString::to_string).collect()
}

fn from_now(text: &str, millis: bool) -> Number {
    Number::FromNow(FromNow::read(text, millis).expect("a bound"))
}

#[test]
fn times_are_seen_from_now() {
    let at = |check, value| found_at(NOW, check, value);
    let (now, later) = (Check::Min(from_now("now", false)), Check::Max(from_now("now + 30d", false)));
    assert_eq!(at(now, Value::Integer(NOW - 301)), ["F: 1699999699, not before now allowed"]);
    assert_eq!(at(now, Value::Integer(NOW - 300)), [""; 0], "a clock may be off");
    assert_eq!(at(later, Value::Unsigned(1_800_000_000)), ["F: 1800000000, at most 30 days from now allowed"]);
    assert_eq!(at(later, Value::Integer(NOW + 30 * 86_400)), [""; 0]);
    let millis = Check::Min(from_now("now - 72h", true));
    assert_eq!(at(millis, Value::Integer(NOW * 1000)), [""; 0]);
    assert_eq!(at(millis, Value::Integer(NOW)), ["F: 1700000000, at most 3 days ago allowed"]);
    for (text, early) in [
        ("2023-11-15", false),
        ("2023-11-14", true),
        ("2023-11-15 06:13:20", false),
        ("2023-11-15 06:00:00", true),
        ("2023-11-14T22:13:20Z", false),
        ("2023-11-14T22:13:20-08:00", false),
        ("2023-11-14T22:13:20+08:00", true),
        ("2023111506", false),
        ("2023111505", true),
        ("20231115", false),
        ("2023-11", false),
        ("2023-10", true),
        ("no time", false),
    ] {
        assert_eq!(!at(now, Value::Text(text)).is_empty(), early, "{text}");
    }
    // Without the time nothing is judged by it.
    assert_eq!(measured(now, Value::Integer(0)), [""; 0]);
    assert_eq!(now.default_level(), Level::Warn);
    for text in ["now", "now + 30d", "now - 5m", "now + 1s", "now - 36h"] {
        assert_eq!(FromNow::read(text, false).map(FromNow::spec).as_deref(), Some(text));
    }
    for text in [
        "now +",
        "now + 3",
        "now * 3d",
        "soon",
        "now€",
        "now€ + 3d",
        "now +€",
        "now + 3€",
        "now + -3d",
        "now + 99999999999999999999d",
    ] {
        assert_eq!(FromNow::read(text, false), None, "{text}");
    }
}

/// The text comes from whoever makes the request: nothing in it may be more than a time that is not there.
#[test]
fn a_zone_has_two_digits_of_hours_and_of_minutes() {
    let now = Check::Min(from_now("now", false));
    for zone in ["+08:00", "-03:30", "+23:59", "+00:00"] {
        let early = format!("2023-11-13T00:00:00{zone}");
        assert_eq!(found_at(NOW, now, Value::Text(&early)).len(), 1, "{zone}");
    }
    for zone in [
        "+99999999999999999:00",
        "+08:99999999999999999999",
        "-9223372036854775808:00",
        "+8:00",
        "+08:0",
        "+008:00",
        "+24:00",
        "+08:60",
        "++8:00",
        "+-8:00",
        "+ 8:00",
        "+:",
        "+٠٨:٠٠",
        "+08:00€",
    ] {
        let early = format!("2023-11-13T00:00:00{zone}");
        assert_eq!(found_at(NOW, now, Value::Text(&early)), [""; 0], "{zone}");
    }
    for text in
        ["1:+99999999999999999:00", ":+:", "Z", "", "€€€€€€", "99999999999999", "20231113250000", "20231113006000"]
    {
        assert_eq!(found_at(NOW, now, Value::Text(text)), [""; 0], "{text}");
    }
}

#[test]
fn a_month_lasts_until_its_last_second() {
    let now = Check::Min(from_now("now", false));
    // The ends of these months in Beijing.
    for (month, end) in [
        ("2024-02", 1_709_222_400),
        ("2023-02", 1_677_600_000),
        ("202304", 1_682_870_400),
        ("2023-12", 1_704_038_400),
        ("2023年01月", 1_675_180_800),
    ] {
        let slack = 300;
        assert_eq!(found_at(end - 1 + slack, now, Value::Text(month)), [""; 0], "{month}");
        assert_eq!(found_at(end + slack, now, Value::Text(month)).len(), 1, "{month}");
    }
}

#[test]
fn a_number_beyond_all_times_is_later_than_any_bound() {
    let later = |millis| Check::Max(from_now("now + 30d", millis));
    for value in [Value::Integer(i64::MAX), Value::Unsigned(u64::MAX)] {
        assert_eq!(found_at(NOW, later(false), value).len(), 1);
        assert_eq!(found_at(NOW, later(true), value).len(), 1);
    }
    assert_eq!(found_at(NOW, Check::Min(from_now("now", true)), Value::Integer(i64::MIN)).len(), 1);
}
