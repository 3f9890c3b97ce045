//! The terms on which something may be used: for how long, how often, by whom, beside what, and how that is known.

use std::fmt;

use super::ids::FieldStep;
use crate::source::Spanned;

/// What a field, an action or a value has beside its type and its limits. Nothing of it is checked before sending.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// How long a link, an ID or a code works.
    pub valid_for: Option<Lifetime>,
    /// Whether it works once.
    pub once: bool,
    /// Whether the vendor has to turn it on first.
    pub allowlisted: bool,
    /// The roles of the service that alone may use it; none where all may.
    pub only_for: Vec<Spanned<String>>,
    /// The fields that win: where one of them is given, the service ignores this one.
    pub yields_to: Vec<Vec<FieldStep>>,
    /// The keys of the same place whose facts the vendor does not state.
    pub assumed: Vec<Spanned<String>>,
}

impl Terms {
    /// Whether the fact of a key is assumed.
    #[must_use]
    pub fn assumes(&self, key: &str) -> bool {
        self.assumed.iter().any(|assumed| assumed.value == key)
    }
}

/// How long something works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: TimeUnit,
}

/// What durations are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    /// `s`
    Second,
    /// `m`
    Minute,
    /// `h`
    Hour,
    /// `d`
    Day,
}

impl TimeUnit {
    /// Every unit with its letter, its name and its length in seconds.
    const ALL: [(Self, char, &'static str, u64); 4] = [
        (Self::Second, 's', "second", 1),
        (Self::Minute, 'm', "minute", 60),
        (Self::Hour, 'h', "hour", 3_600),
        (Self::Day, 'd', "day", 86_400),
    ];

    fn row(self) -> (char, &'static str, u64) {
        let [second, ..] = Self::ALL;
        let (_, letter, name, seconds) = Self::ALL.into_iter().find(|(unit, ..)| *unit == self).unwrap_or(second);
        (letter, name, seconds)
    }
}

impl Lifetime {
    /// Reads `5m`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letter = text.chars().next_back()?;
        let (unit, ..) = TimeUnit::ALL.into_iter().find(|(_, known, ..)| *known == letter)?;
        let digits = text.strip_suffix(letter).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))?;
        let count = digits.parse().ok().filter(|count| *count > 0)?;
        Some(Self { count, unit })
    }

    /// In seconds.
    #[must_use]
    pub fn seconds(self) -> u64 {
        u64::from(self.count) * self.unit.row().2
    }

    /// In words: `5 minutes`.
    #[must_use]
    pub fn words(self) -> String {
        let plural = if self.count == 1 { "" } else { "s" };
        format!("{} {}{plural}", self.count, self.unit.row().1)
    }
}

/// As the spec writes it: `5m`.
impl fmt::Display for Lifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.count, self.unit.row().0)
    }
}

#[cfg(test)]
mod tests {
    use super::Lifetime;

    #[test]
    fn a_number_and_a_unit_are_a_duration() {
        let read =
            |text| Lifetime::parse(text).map(|lifetime| (lifetime.seconds(), lifetime.words(), lifetime.to_string()));
        assert_eq!(read("5m"), Some((300, "5 minutes".to_owned(), "5m".to_owned())));
        assert_eq!(read("1d"), Some((86_400, "1 day".to_owned(), "1d".to_owned())));
        for text in ["", "m", "5", "0s", "-1s", "5 m", "5min", "1.5h", "+5m", "5分"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
