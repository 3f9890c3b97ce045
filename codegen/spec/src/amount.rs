//! Parses the amounts in the words that a lock keeps of a text: a number, the side that it bounds, and its unit.
//!
//! `最多 64 个字符` has the words `#most 64 #char`. A rewording of an amount is equal to it; the same number with another
//! unit, or bounding the other side, is not.

use tc3_runtime::validate::{LimitKind, Side as Bound, Takes, Unit as Counted};

/// Words before a number, and behind it, that make a bound of it.
pub mod words {
    /// At most.
    pub const MOST: &str = "#most";
    /// At least.
    pub const LEAST: &str = "#least";
    /// Less than; also the round bracket behind a number.
    pub const LESS: &str = "#less";
    /// More than; also the round bracket before a number.
    pub const MORE: &str = "#more";
    /// Behind a number: it or less.
    pub const UP_TO: &str = "#upto";
    /// Behind a number: it or more.
    pub const FROM: &str = "#from";
    /// What is assumed is no bound.
    pub const DEFAULT: &str = "=default";
    /// Characters.
    pub const CHARS: &str = "#char";
    /// Items, or characters if these follow.
    pub const ITEMS: &str = "#item";
    /// Bytes.
    pub const BYTES: &str = "#byte";
    /// Letters, which are characters.
    pub const LETTERS: [&str; 2] = ["#letter", "#han"];
    /// Units of time.
    pub const TIMES: [&str; 8] = ["#micro", "#milli", "#second", "#minute", "#hour", "#day", "#week", "#month"];
}

/// Bytes by the words for so many; 1024 to a step.
const SIZES: [(&[&str], f64); 6] = [
    (&["b"], 1.0),
    (&["k", "kb", "kib"], 1024.0),
    (&["m", "mb", "mib"], 1_048_576.0),
    (&["g", "gb", "gib"], 1_073_741_824.0),
    (&["t", "tb", "tib"], 1_099_511_627_776.0),
    // 1080p is a resolution.
    (&["pb", "pib"], 1_125_899_906_842_624.0),
];

/// Whether a word is a size in bytes, and how many.
#[must_use]
pub fn size(word: &str) -> Option<f64> {
    let word = word.to_ascii_lowercase();
    SIZES.iter().find(|(names, _)| names.contains(&word.as_str())).map(|(_, bytes)| *bytes)
}

/// A number of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    number: f64,
    side: Option<Side>,
    /// The number itself is out of bounds.
    beyond: bool,
    unit: Option<Unit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Most,
    Least,
}

#[derive(Clone, Debug, PartialEq)]
enum Unit {
    Chars,
    Bytes(f64),
    Items,
    Time(String),
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    /// The value of a number.
    Value,
    Chars,
    Bytes,
    Items,
}

impl Amount {
    /// The amounts that may be bounds, in the order of the text.
    pub fn all<'w>(words: impl IntoIterator<Item = &'w str>) -> Vec<Self> {
        let words: Vec<&str> = words.into_iter().collect();
        let mut amounts = Vec::new();
        let mut before = None;
        for (at, word) in words.iter().enumerate() {
            match *word {
                words::MOST | words::LEAST | words::LESS | words::MORE | words::DEFAULT => before = Some(*word),
                word => {
                    if let Some(number) = number(word) {
                        // What is assumed bounds nothing.
                        if before != Some(words::DEFAULT) {
                            amounts.push(Self::of(number, before, &words[at + 1..]));
                        }
                        before = None;
                    }
                }
            }
        }
        amounts
    }

    fn of(number: f64, before: Option<&str>, behind: &[&str]) -> Self {
        let is_letter = |word: &&&str| words::LETTERS.contains(*word);
        let items = usize::from(behind.first() == Some(&words::ITEMS));
        let letters = items + behind[items..].iter().take_while(is_letter).count();
        let (unit, taken) = match behind.get(letters) {
            Some(&words::CHARS) => (Some(Unit::Chars), letters + 1),
            _ if letters > items => (Some(Unit::Chars), letters),
            Some(&words::BYTES) if items > 0 => (Some(Unit::Bytes(1.0)), 2),
            _ if items > 0 => (Some(Unit::Items), 1),
            Some(&words::BYTES) => (Some(Unit::Bytes(1.0)), 1),
            Some(word) if words::TIMES.contains(word) => (Some(Unit::Time((*word).to_owned())), 1),
            Some(word) => size(word).map_or((None, 0), |bytes| (Some(Unit::Bytes(bytes)), 1)),
            None => (None, 0),
        };
        let (side, beyond) = match (before, behind.get(taken)) {
            (Some(words::MOST), _) => (Some(Side::Most), false),
            (Some(words::LEAST), _) => (Some(Side::Least), false),
            (Some(words::LESS), _) => (Some(Side::Most), true),
            (Some(words::MORE), _) => (Some(Side::Least), true),
            (_, Some(&words::UP_TO)) => (Some(Side::Most), false),
            (_, Some(&words::FROM)) => (Some(Side::Least), false),
            _ => (None, false),
        };
        Self { number, side, beyond, unit }
    }

    /// Whether a limit of the spec may be read out of it: `max_chars` and `64`.
    #[must_use]
    pub fn states(&self, key: &str, value: &str) -> bool {
        let Some((side, counts)) = limit(key) else { return false };
        let Ok(value) = value.parse::<f64>() else { return false };
        let bytes = match (&self.unit, counts) {
            (Some(Unit::Bytes(bytes)), Counts::Bytes) => self.number * bytes,
            _ => self.number,
        };
        let inside = match side {
            Some(Side::Most) => bytes - 1.0,
            _ => bytes + 1.0,
        };
        self.may_bound(side, counts) && (is_equal(bytes, value) || self.beyond && is_equal(inside, value))
    }

    /// Whether a limit of this key may be read out of it, whatever its value.
    #[must_use]
    pub fn is_of(&self, key: &str) -> bool {
        limit(key).is_some_and(|(side, counts)| self.may_bound(side, counts))
    }

    /// Whether it bounds what the other one bounds: the same unit is said, or the same side.
    #[must_use]
    pub fn bounds_like(&self, other: &Self) -> bool {
        match (&self.unit, &other.unit) {
            (Some(unit), Some(other)) => unit == other,
            _ => self.side.is_some() && self.side == other.side,
        }
    }

    fn may_bound(&self, side: Option<Side>, counts: Counts) -> bool {
        let counted = match (&self.unit, counts) {
            (None, _)
            | (Some(Unit::Time(_)), Counts::Value)
            | (Some(Unit::Bytes(_)), Counts::Value | Counts::Bytes)
            | (Some(Unit::Items), Counts::Value | Counts::Items)
            | (Some(Unit::Chars), Counts::Chars) => true,
            (Some(Unit::Items), Counts::Chars | Counts::Bytes)
            | (Some(Unit::Chars), Counts::Value | Counts::Bytes | Counts::Items)
            | (Some(Unit::Bytes(_)), Counts::Chars | Counts::Items)
            | (Some(Unit::Time(_)), Counts::Chars | Counts::Bytes | Counts::Items) => false,
        };
        let bounds = self.side.is_none() || side.is_none() || self.side == side;
        counted && bounds
    }

    /// Whether both say the same, as far as both say it.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let (side, unit) = (self.side.zip(other.side), self.unit.as_ref().zip(other.unit.as_ref()));
        is_equal(self.number, other.number)
            && self.beyond == other.beyond
            && side.is_none_or(|(one, other)| one == other)
            && unit.is_none_or(|(one, other)| one == other)
    }
}

/// What a limit bounds, by its row in the table of limits; `None` for what is no limit of a number.
fn limit(key: &str) -> Option<(Option<Side>, Counts)> {
    let key = key.strip_prefix("each.").unwrap_or(key);
    let kind = LimitKind::ALL.iter().find(|kind| kind.key == key)?;
    let (side, counts) = match kind.takes {
        Takes::Range(side, _) => (side, Counts::Value),
        Takes::Count(side, Counted::Characters, _) => (side, Counts::Chars),
        Takes::Count(side, Counted::Bytes | Counted::FileBytes, _) => (side, Counts::Bytes),
        Takes::Count(side, Counted::Items, _) => (side, Counts::Items),
        Takes::Charset(_) | Takes::Format(_) | Takes::FileTypes(_) => return None,
    };
    let side = match side {
        Bound::Most => Some(Side::Most),
        Bound::Least => Some(Side::Least),
        Bound::Exactly => None,
    };
    Some((side, counts))
}

/// Whether a key of the spec is a limit that is a number.
#[must_use]
pub fn is_limit(key: &str) -> bool {
    limit(key).is_some()
}

/// Whether a limit of this key leaves a number out.
#[must_use]
pub fn forbids(key: &str, limit: f64, number: f64) -> bool {
    match self::limit(key) {
        Some((Some(Side::Most), _)) => number > limit,
        Some((Some(Side::Least), _)) => number < limit,
        Some((None, _)) => !is_equal(number, limit),
        None => false,
    }
}

/// The number that a word is.
#[must_use]
pub fn number(word: &str) -> Option<f64> {
    let digits = word.strip_prefix('-').unwrap_or(word);
    digits.starts_with(|c: char| c.is_ascii_digit()).then(|| word.parse().ok())?
}

fn is_equal(one: f64, other: f64) -> bool {
    (one - other).abs() < f64::EPSILON * one.abs().max(1.0)
}

#[cfg(test)]
mod tests {
    use super::Amount;

    fn all(words: &str) -> Vec<Amount> {
        Amount::all(words.split(' '))
    }

    #[test]
    fn an_amount_states_the_limits_that_count_the_same() {
        for (words, key, value) in [
            ("#most 64 #char", "max_chars", "64"),
            ("64 #char #upto", "max_chars", "64"),
            ("64", "max_items", "64"),
            ("#most 5 MB", "max_bytes", "5242880"),
            ("#less 100", "max", "99"),
            ("#more 0", "min", "1"),
            ("#least 60 #second", "min", "60"),
            ("1 #item #letter #char", "each.min_chars", "1"),
            ("#most 10 #item", "max_items", "10"),
        ] {
            assert!(all(words)[0].states(key, value), "{words}: {key} {value}");
        }
        for (words, key, value) in [
            ("#most 64 #byte", "max_chars", "64"),
            ("#least 10", "max_items", "10"),
            ("#most 10 #char", "max_items", "10"),
            ("#most 10 #item", "max_chars", "10"),
            ("#least 0", "min", "1"),
            ("5 KB", "max_bytes", "5242880"),
        ] {
            assert!(!all(words)[0].states(key, value), "{words}: {key} {value}");
        }
    }

    #[test]
    fn what_is_assumed_bounds_nothing() {
        assert_eq!(all("=default 20 #most 100").len(), 1);
    }

    #[test]
    fn what_only_one_of_two_says_parts_them_not() {
        let (plain, most, least) = (&all("10")[0], &all("#most 10")[0], &all("#least 10")[0]);
        assert!(plain.is_like(most) && plain.is_like(least) && !most.is_like(least));
        assert!(!all("#more 0")[0].is_like(&all("#least 0")[0]));
        assert!(!all("#most 10 #item")[0].is_like(&all("#most 10 #char")[0]));
        assert!(!all("1 #second")[0].is_like(&all("1 #milli")[0]));
    }
}
