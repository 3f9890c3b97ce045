//! Parses dates in HTTP headers: `Sun, 06 Nov 1994 08:49:37 GMT`.

use http::HeaderMap;
use http::header::DATE;

use crate::time::Date;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The Unix time at which an answer was sent, as far as it says.
pub(crate) fn of(headers: &HeaderMap) -> Option<i64> {
    parse(headers.get(DATE)?.to_str().ok()?)
}

/// The Unix time of a date in the one form that servers may still send. The name of the weekday is not read.
pub(crate) fn parse(text: &str) -> Option<i64> {
    let mut words = text.split_once(", ")?.1.split(' ');
    let mut next = || words.next();
    let (day, month, year, time, zone) = (next()?, next()?, next()?, next()?, next()?);
    if zone != "GMT" || next().is_some() || year.len() != 4 {
        return None;
    }
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let date = Date::new(number(year)?.into(), u8::try_from(month).ok()?, u8::try_from(number(day)?).ok()?)?;
    let mut parts = time.split(':');
    let mut next = || number(parts.next()?).map(i64::from);
    let (hour, minute, second) = (next()?, next()?, next()?);
    // A leap second is the last one of its minute.
    let is_time = hour < 24 && minute < 60 && second <= 60 && parts.next().is_none();
    is_time.then(|| date.to_unix() + hour * 3600 + minute * 60 + second.min(59))
}

/// Up to four digits and nothing else.
fn number(text: &str) -> Option<u16> {
    let is_number = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn dates_of_servers() {
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(parse("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(parse("Tue, 14 Nov 2023 22:13:20 GMT"), Some(1_700_000_000));
        assert_eq!(parse("Sat, 31 Dec 2016 23:59:60 GMT"), parse("Sat, 31 Dec 2016 23:59:59 GMT"));
    }

    #[test]
    fn anything_else_is_none() {
        for text in [
            "",
            "now",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 30 Feb 2020 00:00:00 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT more",
            "Sun, +6 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
