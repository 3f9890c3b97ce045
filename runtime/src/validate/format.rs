//! Checks named text formats. The checks are small and lenient: they reject only what is certainly wrong.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::json;
use crate::time::Date;

/// Makes the formats and what is known of them. A row: a variant, its name in the specification, the format in words, its test.
macro_rules! formats {
    ($(#[doc = $about:literal] $format:ident($name:literal, $words:literal, $test:expr);)+) => {
        /// A text format that the documentation names in words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Format {
            $(#[doc = $about] $format,)+
        }

        impl Format {
            /// Every format, in the order of their declaration.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$format),+];

            const fn row(self) -> (&'static str, &'static str, fn(&str) -> bool) {
                match self {
                    $(Self::$format => ($name, $words, $test),)+
                }
            }
        }
    };
}

formats! {
    /// A URL of any scheme.
    Url("url", "a URL", is_url);
    /// A URL that starts with `http://` or `https://`.
    HttpUrl("http_url", "a URL starting with http:// or https://", is_http_url);
    /// Standard base64 with padding.
    Base64("base64", "base64 text", is_base64);
    /// A JSON text.
    Json("json", "a JSON text", json::is_json);
    /// A mobile number of mainland China: eleven digits, the first one `1`.
    Mobile("mobile", "a mobile number of 11 digits", is_mobile);
    /// An e-mail address.
    Email("email", "an e-mail address", is_email);
    /// A day that exists, as `2023-11-14`.
    Date("date", "a date like 2023-11-14", is_date);
    /// A day and a time of day, as `2023-11-14 22:13:20` or `2023-11-14T22:13:20+08:00`.
    DateTime("date_time", "a date and time like 2023-11-14 22:13:20", is_date_time);
    /// The same with `T` between them and a time zone, as `2023-11-14T22:13:20Z`.
    DateTimeIso("date_time_iso", "a date and time like 2023-11-14T22:13:20Z", is_date_time_iso);
    /// A day without hyphens, as `20231114`.
    CompactDate("yyyymmdd", "a date like 20231114", |text| is_compact(text, 8));
    /// A day and an hour without hyphens, as `2023111422`.
    CompactHour("yyyymmddhh", "a date and hour like 2023111422", |text| is_compact(text, 10));
    /// A month, as `2023-11`.
    Month("yyyy-mm", "a month like 2023-11", is_month);
    /// Unix seconds as a text, as `1700000000`.
    Timestamp("timestamp", "Unix seconds like 1700000000", |text| is_count(text, 11));
    /// Unix milliseconds as a text, as `1700000000000`.
    TimestampMillis("timestamp_ms", "Unix milliseconds like 1700000000000", |text| is_count(text, 14));
    /// A telephone number with `+` and the code of its country, as `+8613800138000`.
    E164("e164", "a phone number with country code like +8613800138000", is_e164);
    /// An IP address of version 4 or 6.
    Ip("ip", "an IP address", |text| text.parse::<IpAddr>().is_ok());
    /// An IP address of version 4.
    Ipv4("ipv4", "an IPv4 address", |text| text.parse::<Ipv4Addr>().is_ok());
    /// An IP address of version 6.
    Ipv6("ipv6", "an IPv6 address", |text| text.parse::<Ipv6Addr>().is_ok());
    /// A range of IP addresses, as `10.0.0.0/8`.
    Cidr("cidr", "a range of IP addresses like 10.0.0.0/8", is_cidr);
}

impl Format {
    /// The name used in the specification, such as `http_url`.
    pub const fn name(self) -> &'static str {
        self.row().0
    }

    /// The format of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The format in words, for messages: "a URL".
    pub const fn describe(self) -> &'static str {
        self.row().1
    }

    /// Whether this text is of the format.
    pub fn accepts(self, text: &str) -> bool {
        self.row().2(text)
    }

    /// Whether every text of another format is of this one.
    pub fn contains(self, other: Self) -> bool {
        self == other
            || matches!(
                (self, other),
                (Self::Url, Self::HttpUrl) | (Self::DateTime, Self::DateTimeIso) | (Self::Ip, Self::Ipv4 | Self::Ipv6)
            )
    }
}

fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let in_scheme = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(in_scheme)
        && !rest.is_empty()
        && !rest.contains(|character: char| character.is_whitespace() || character.is_control())
}

fn is_http_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let known = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    known && is_url(text) && !rest.starts_with(['/', '?', '#'])
}

fn is_base64(text: &str) -> bool {
    let text = text.as_bytes();
    let padding = text.iter().rev().take_while(|byte| **byte == b'=').count();
    let digit = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    text.len().is_multiple_of(4) && padding <= 2 && text[..text.len() - padding].iter().all(digit)
}

fn is_mobile(text: &str) -> bool {
    text.len() == 11 && text.starts_with('1') && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_email(text: &str) -> bool {
    let Some((mailbox, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let labels = || domain.split('.');
    !mailbox.is_empty()
        && !text.contains(|character: char| character.is_whitespace() || character.is_control())
        && !mailbox.contains('@')
        && labels().count() >= 2
        && labels().all(|label| !label.is_empty())
}

fn is_date(text: &str) -> bool {
    date(text.as_bytes()).is_some_and(<[u8]>::is_empty)
}

fn is_date_time(text: &str) -> bool {
    let Some([b' ' | b'T', rest @ ..]) = date(text.as_bytes()) else {
        return false;
    };
    let Some(rest) = time(rest) else { return false };
    match rest {
        [] | [b'Z'] => true,
        [b'+' | b'-', hours @ .., b':', _, _] if hours.len() == 2 => {
            number(&rest[1..], 2).is_some_and(|(hours, _)| hours < 24)
                && number(&rest[4..], 2).is_some_and(|(minutes, _)| minutes < 60)
        }
        _ => false,
    }
}

fn is_date_time_iso(text: &str) -> bool {
    // Behind the time there are a `+` or a `-` only in a zone.
    let zone = |time: &str| time.ends_with('Z') || time.contains(['+', '-']);
    is_date_time(text) && text.split_once('T').is_some_and(|(_, time)| zone(time))
}

/// Whether this is so many digits that begin with a day, and go on with an hour.
fn is_compact(text: &str, digits: usize) -> bool {
    let parts = || {
        let (year, rest) = number(text.as_bytes(), 4)?;
        let (month, rest) = number(rest, 2)?;
        let (day, rest) = number(rest, 2)?;
        Date::new(year.into(), u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
        if rest.is_empty() { Some(0) } else { number(rest, 2).map(|(hour, _)| hour) }
    };
    text.len() == digits && parts().is_some_and(|hour| hour < 24)
}

/// Whether this is a number of at most so many digits. Services give `0` for a time that never comes.
fn is_count(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_month(text: &str) -> bool {
    is_date(&format!("{text}-01"))
}

/// Up to fifteen digits, of which the first is none of a code.
fn is_e164(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn is_cidr(text: &str) -> bool {
    let Some((address, bits)) = text.split_once('/') else { return false };
    let most = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.bytes().all(|byte| byte.is_ascii_digit()) && bits.parse::<u8>().is_ok_and(|bits| bits <= most)
}

/// Reads `2023-11-14` and returns what follows.
fn date(text: &[u8]) -> Option<&[u8]> {
    let (year, text) = number(text, 4)?;
    let (month, text) = number(text.strip_prefix(b"-")?, 2)?;
    let (day, text) = number(text.strip_prefix(b"-")?, 2)?;
    Date::new(year.into(), u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    Some(text)
}

/// Reads `22:13:20` or `22:13:20.123` and returns what follows. A leap second is accepted.
fn time(text: &[u8]) -> Option<&[u8]> {
    let (hour, text) = number(text, 2)?;
    let (minute, text) = number(text.strip_prefix(b":")?, 2)?;
    let (second, text) = number(text.strip_prefix(b":")?, 2)?;
    let text = match text {
        [b'.', digits @ ..] => {
            let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if count == 0 {
                return None;
            }
            &digits[count..]
        }
        _ => text,
    };
    (hour < 24 && minute < 60 && second <= 60).then_some(text)
}

/// Reads so many decimal digits and returns what follows.
fn number(text: &[u8], digits: usize) -> Option<(u32, &[u8])> {
    let (head, rest) = text.split_at_checked(digits)?;
    let mut value = 0;
    for byte in head {
        if !byte.is_ascii_digit() {
            return None;
        }
        value = value * 10 + u32::from(byte - b'0');
    }
    Some((value, rest))
}
