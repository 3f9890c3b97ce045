//! Tests text formats.

use tc3_runtime::validate::{Check, Format, Value};

use crate::sample::measured;

#[test]
fn formats_accept_what_is_good_and_refuse_what_is_surely_wrong() {
    let cases: [(Format, &[&str], &[&str]); 19] = [
        (Format::Url, &["weixin://dl/business?t=1", "https://a.b/c"], &["a.b/c", "://x", "1x://y", "a://", "a://b c"]),
        (Format::HttpUrl, &["http://a", "HTTPS://a.b/c?d=e"], &["ftp://a", "http://", "https:///path", "http:/a"]),
        (Format::Base64, &["", "YQ==", "YWI=", "YWJj+/12"], &["YQ", "YQ=", "Y===", "YW-_", "YW\n="]),
        (
            Format::Json,
            &["{}", " [1, -2.5e+3, \"a\\u00e9\", true, null] ", "{\"a\":{\"b\":[]}}", "0"],
            &["", "{", "{a:1}", "[1,]", "01x", "\"\n\"", "{} {}", "nul", "-", "1.", "\"\\x\""],
        ),
        (Format::Mobile, &["13800138000"], &["1380013800", "23800138000", "138001380001", "1380013800x"]),
        (Format::Email, &["a@b.cn", "a.b+c@d.e.f"], &["a", "a@b", "@b.cn", "a@@b.cn", "a b@c.d", "a@b."]),
        (
            Format::DateTimeIso,
            &["2023-11-14T22:13:20Z", "2023-11-14T22:13:20+08:00", "2023-11-14T22:13:20.5-03:30"],
            &["2023-11-14 22:13:20", "2023-11-14T22:13:20", "2023-11-14", "2023-02-29T22:13:20Z"],
        ),
        (Format::CompactDate, &["20240229"], &["20230229", "2024-02-29", "2024022900", "2024022"]),
        (Format::CompactHour, &["2024022923"], &["2024022924", "20240229", "20240229230"]),
        (Format::Month, &["2024-02"], &["2024-13", "202402", "2024-2", "2024-02-01"]),
        (Format::Timestamp, &["1700000000", "0"], &["1700000000000", "-1", "2024-02-29", "17e8", ""]),
        (Format::TimestampMillis, &["1700000000000", "0"], &["170000000000000", "1700000000.5", ""]),
        (Format::E164, &["+8613800138000", "+60198890000"], &["13800138000", "+0123456789", "+86 1380013", "+12345"]),
        (Format::Ip, &["10.0.0.1", "::1", "2001:db8::7"], &["10.0.0", "10.0.0.256", "10.0.0.0/8", "localhost", ""]),
        (Format::Ipv4, &["10.0.0.1"], &["::1", "010.0.0.1"]),
        (Format::Ipv6, &["::ffff:10.0.0.1"], &["10.0.0.1"]),
        (Format::Cidr, &["10.0.0.0/8", "2001:db8::/128"], &["10.0.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/+8", "a/8"]),
        (Format::Date, &["2024-02-29"], &["2023-02-29", "2024-2-9", "2024-13-01", "2024-01-01 "]),
        (
            Format::DateTime,
            &["2023-11-14 22:13:20", "2023-11-14T22:13:20Z", "2023-11-14T22:13:20.5+08:00"],
            &["2023-11-14", "2023-11-14 24:00:00", "2023-11-14 22:13", "2023-11-14T22:13:20+8", "2023-11-14T22:13:20."],
        ),
    ];
    for (format, good, bad) in cases {
        assert_eq!(Format::from_name(format.name()), Some(format));
        for text in good {
            assert!(format.accepts(text), "{format:?} {text}");
        }
        for text in bad {
            assert!(!format.accepts(text), "{format:?} {text}");
        }
    }
    assert_eq!(measured(Check::Format(Format::Mobile), Value::Text("12")), ["F: not a mobile number of 11 digits"]);
}

#[test]
fn deeply_nested_json_is_refused_without_exhausting_the_stack() {
    assert!(Format::Json.accepts(&format!("{}{}", "[".repeat(128), "]".repeat(128))));
    assert!(!Format::Json.accepts(&"[".repeat(1_000_000)));
}
