//! Finds numbers in examples that could be those of a real person: of mobile phones and of identity cards.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::words;
use crate::source::Span;

pub(super) static PHONE: LintRule = LintRule {
    id: "L0705",
    slug: "real-looking-phone-number",
    level: Severity::Warning,
    title: "a phone number that may be real",
    about: "An example holds a mobile number that could belong to a real person. Numbers that are plainly made up, such as \
            13800000000 or 13812345678, are not reported: they have few different digits or count upwards. Nor are \
            digits of a longer identifier or of a URL, or those of a field whose name says that it counts or identifies \
            a thing, such as `AppId` or `StartTime`. Our own examples use a made-up one. The payloads of the vendor are \
            exact: allow it on the action, saying that the vendor publishes it.",
};

pub(super) static ID_NUMBER: LintRule = LintRule {
    id: "L0706",
    slug: "real-looking-id-number",
    level: Severity::Warning,
    title: "an identity number that may be real",
    about: "An example holds the number of a resident identity card whose province and date exist and whose check digit \
            is right, so that it could belong to a real person. Digits of a longer identifier or of a URL are not reported, nor those \
            of a field whose name says that it identifies a thing, such as `OrderId`. Our own examples use one that fails the check, such as 110101199001010000. The \
            payloads of the vendor are exact: allow it on the action, saying that the vendor publishes it.",
};

/// A number that could be somebody's.
pub(super) enum Personal<'t> {
    Phone(&'t str),
    Id(&'t str),
}

impl Personal<'_> {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Phone(text) | Self::Id(text) => text,
        }
    }

    pub(super) fn finding(&self, span: Span) -> Finding {
        let vendor = "a payload of the vendor stays: allow it on the action";
        match self {
            Self::Phone(text) => {
                let help = format!("write one that is plainly made up, such as 13800000000; {vendor}");
                Finding::new(&PHONE, span, format!("the example holds the mobile number {text}"), help)
            }
            Self::Id(text) => {
                let help = format!("write one with a wrong check digit, such as 110101199001010000; {vendor}");
                Finding::new(&ID_NUMBER, span, format!("the example holds the identity number {text}"), help)
            }
        }
    }
}

/// What a number is that is nobody's, as the last word of a field's name.
const THINGS: [&str; 20] = [
    "appid",
    "bucket",
    "bytes",
    "clientid",
    "count",
    "date",
    "id",
    "ids",
    "link",
    "merchant",
    "offset",
    "size",
    "time",
    "timestamp",
    "total",
    "uin",
    "uins",
    "uri",
    "url",
    "urls",
];

/// The same, in two words.
const NUMBERED_THINGS: [[&str; 2]; 6] =
    [["bill", "no"], ["org", "code"], ["order", "no"], ["serial", "no"], ["serial", "number"], ["trade", "no"]];

/// Whose id may be the number of a card.
const PEOPLE: [&str; 3] = ["open", "person", "user"];

/// The first two digits of an identity number: provinces, Hong Kong, Macao and Taiwan.
const PROVINCES: [&str; 36] = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
    "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91",
];

/// The digits of a phone number; one of identity has more.
const FEWEST_DIGITS: usize = 11;

/// The real-looking numbers in a text of the field.
pub(super) fn numbers<'t>(field: &str, text: &'t str) -> Vec<Personal<'t>> {
    // Most texts have fewer digits.
    if text.bytes().filter(u8::is_ascii_digit).count() < FEWEST_DIGITS {
        return Vec::new();
    }
    let (phones, ids) = wanted(field);
    let numbers = chunks(text).into_iter().flat_map(pieces).filter_map(|piece| {
        if ids && is_id_number(piece) {
            Some(Personal::Id(piece))
        } else if phones && is_phone_as_written(piece) {
            Some(Personal::Phone(piece))
        } else {
            None
        }
    });
    numbers.collect()
}

/// Whether phone numbers and identity numbers are looked for in a field of this name.
fn wanted(field: &str) -> (bool, bool) {
    let words = words(&field.replace("IDs", "Ids"));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let of_a_thing = match words[..] {
        [.., a, b] if NUMBERED_THINGS.contains(&[a, b]) => true,
        [.., last] => THINGS.contains(&last),
        [] => false,
    };
    let of_a_person = matches!(words[..], [.., whose, "id"] if PEOPLE.contains(&whose));
    (!of_a_thing, !of_a_thing || of_a_person)
}

/// The runs of ASCII between spaces, quotes, brackets and Chinese text that are no URL.
fn chunks(text: &str) -> Vec<&str> {
    let ends = |c: char| !c.is_ascii_graphic() || "\"'`<>()[]{},;|".contains(c);
    // An escaped slash is one of JSON in JSON.
    text.split(ends).filter(|chunk| !chunk.contains("://") && !chunk.contains(":\\/")).collect()
}

/// What could be a number in a run: letters make it an identifier, except for the last one of an identity number.
fn pieces(chunk: &str) -> Vec<&str> {
    let parts = chunk.split([':', '=', '@', '&', '?', '!']).map(|part| part.trim_matches(['.', '\\']));
    let numbers = parts.filter(|part| {
        let digits = part.strip_suffix(['X', 'x']).unwrap_or(part);
        !digits.contains(|c: char| c.is_ascii_alphabetic())
    });
    // A point, a dash and a star belong to a longer number.
    numbers.flat_map(|part| part.split(['/', '_', '\\', '#', '%', '~', '^', '$'])).collect()
}

/// `13951784620`, `139-5178-4620`, either with the code of the country.
fn is_phone_as_written(piece: &str) -> bool {
    let national = ["+86", "0086", "86"].iter().find_map(|code| piece.strip_prefix(code)).unwrap_or(piece);
    let national = national.strip_prefix('-').unwrap_or(national);
    let groups: Vec<&str> = national.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    matches!(lengths[..], [11] | [3, 4, 4]) && is_phone(&groups.concat())
}

/// A mainland mobile number that nobody has made up by holding a key.
fn is_phone(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = bytes.iter().all(u8::is_ascii_digit) && matches!(*bytes, [b'1', b'3'..=b'9', ..]);
    let different: BTreeSet<u8> = bytes.iter().copied().collect();
    let counting = bytes.windows(5).any(|window| window.is_sorted_by(|a, b| a + 1 == *b));
    number && different.len() > 4 && !counting
}

/// A resident identity number whose province and date exist and whose check digit is right.
fn is_id_number(text: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits: Vec<u32> = text.chars().take(17).filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != WEIGHTS.len() || text.len() != 18 || !PROVINCES.contains(&&text[..2]) {
        return false;
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let date = format!("{}-{}-{}", &text[6..10], &text[10..12], &text[12..14]);
    // Nobody who was born earlier has such a card.
    &text[6..10] >= "1900"
        && tc3_runtime::validate::Format::Date.accepts(&date)
        && text.to_ascii_uppercase().as_bytes().last() == b"10X98765432".get(sum as usize % 11)
}
