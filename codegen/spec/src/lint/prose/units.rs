//! Recognizes what a text counts.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

/// What is counted.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Measure {
    Characters,
    /// By what the number may be multiplied: a kilobyte is 1000 or 1024 bytes.
    Bytes(&'static [f64]),
    /// A number alone.
    Nothing,
    /// A number alone after "length": of a text its characters, of a number its digits.
    Length,
    /// A number alone after "longer": of a text its characters, of a time the time.
    Long,
    /// The field's own noun: flows of `Flows`, or items.
    Own,
    Time,
    Percent,
}

const ALONE: &[f64] = &[1.0];
const KILO: &[f64] = &[1e3, 1024.0];
const MEGA: &[f64] = &[1e6, 1_024_000.0, 1_048_576.0];
const GIGA: &[f64] = &[1e9, 1_073_741_824.0];
const BYTES: &[f64] = &[1.0, 1e3, 1024.0, 1e6, 1_024_000.0, 1_048_576.0, 1e9, 1_073_741_824.0];
/// The text may say minutes where the field counts seconds, or the other way round.
const TIMES: &[f64] = &[
    1.0,
    7.0,
    24.0,
    30.0,
    60.0,
    365.0,
    1e3,
    1440.0,
    3600.0,
    60_000.0,
    86_400.0,
    604_800.0,
    3_600_000.0,
    86_400_000.0,
    1.0 / 7.0,
    1.0 / 24.0,
    1.0 / 30.0,
    1.0 / 60.0,
    1e-3,
];

impl Measure {
    /// By what the number of a claim may be multiplied.
    pub(super) fn readings(&self) -> &'static [f64] {
        match self {
            Self::Bytes(scales) => scales,
            _ => self.family(),
        }
    }

    /// The same for any other number of the text, whose unit is not known.
    pub(super) fn family(&self) -> &'static [f64] {
        match self {
            Self::Bytes(_) => BYTES,
            Self::Time => TIMES,
            Self::Percent => &[1.0, 0.01],
            _ => ALONE,
        }
    }
}

/// What a unit counts, in lower case; `None` for what no key limits.
pub(super) fn measure(unit: &str, own: &[String]) -> Option<Measure> {
    static TIME: LazyLock<Regex> =
        LazyLock::new(|| pattern("^(?:ms|millisecond|second|minute|hour|day|week|month|year)s?$"));
    match unit {
        "" => return Some(Measure::Nothing),
        "character" | "characters" | "char" | "chars" | "unicode characters"
        // "A 20-character code".
        | "character code" | "character text" | "character string" | "character name" | "character id" => return Some(Measure::Characters),
        "byte" | "bytes" | "b" => return Some(Measure::Bytes(ALONE)),
        "kb" | "k" | "kilobyte" | "kilobytes" => return Some(Measure::Bytes(KILO)),
        "kib" | "kibibyte" | "kibibytes" => return Some(Measure::Bytes(&[1024.0])),
        "mb" | "m" | "megabyte" | "megabytes" => return Some(Measure::Bytes(MEGA)),
        "mib" | "mebibyte" | "mebibytes" => return Some(Measure::Bytes(&[1_048_576.0])),
        "gb" | "g" | "gigabyte" | "gigabytes" => return Some(Measure::Bytes(GIGA)),
        "gib" | "gibibyte" | "gibibytes" => return Some(Measure::Bytes(&[1_073_741_824.0])),
        "item" | "items" | "entry" | "entries" | "element" | "elements" => return Some(Measure::Own),
        "%" | "percent" => return Some(Measure::Percent),
        _ => {}
    }
    if TIME.is_match(unit) {
        return Some(Measure::Time);
    }
    let noun = unit.rsplit(' ').next().unwrap_or_default();
    own.iter().any(|word| plural(word, noun)).then_some(Measure::Own)
}

/// Whether `noun` is `word`, or many of it.
pub(super) fn plural(word: &str, noun: &str) -> bool {
    let stem =
        |text: &str| text.strip_suffix("ies").or_else(|| text.strip_suffix(['s', 'y'])).unwrap_or(text).to_owned();
    stem(word) == stem(noun)
}
