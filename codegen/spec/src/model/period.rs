//! Durations as the spec writes them: `90s`, `5m`, `30d`.

use std::fmt;

/// How long something works, or lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
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

impl Period {
    /// Reads `5m`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letter = text.chars().next_back()?;
        let (unit, ..) = TimeUnit::ALL.into_iter().find(|(_, known, ..)| *known == letter)?;
        let digits = text.strip_suffix(letter).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))?;
        Some(Self { count: digits.parse().ok()?, unit })
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
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.count, self.unit.row().0)
    }
}

#[cfg(test)]
mod tests {
    use super::Period;

    #[test]
    fn a_number_and_a_unit_are_a_duration() {
        let read = |text| Period::parse(text).map(|period| (period.seconds(), period.words(), period.to_string()));
        assert_eq!(read("5m"), Some((300, "5 minutes".to_owned(), "5m".to_owned())));
        assert_eq!(read("1d"), Some((86_400, "1 day".to_owned(), "1d".to_owned())));
        for text in ["", "m", "5", "-1s", "5 m", "5min", "1.5h", "+5m", "5分"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
