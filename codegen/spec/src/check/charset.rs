//! Checks character sets: kinds by name, and other characters as text.

use tc3_runtime::validate::Charset;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::raw::RawLimit;
use crate::yaml::Text;

/// The set that a limit names. Every part that is wrong is reported.
pub(super) fn read(limit: &RawLimit, sink: &Sink) -> Option<Charset> {
    if limit.parts.is_empty() {
        let message = format!("`{}` names no characters", limit.kind.key);
        sink.push(Diagnostic::new(Code::InvalidValue, limit.value.span, message).help(help()));
    }
    let sets: Vec<Charset> = limit.parts.iter().filter_map(|part| of(part, sink)).collect();
    // A set without the part that is wrong would be another one.
    let whole = sets.len() == limit.parts.len();
    sets.into_iter().reduce(Charset::with).filter(|_| whole)
}

fn of(part: &Text, sink: &Sink) -> Option<Charset> {
    let Text { value, span } = part;
    if let Some(kind) = Charset::kind(value).or_else(|| former(value)) {
        return Some(kind);
    }
    let names = Charset::KINDS.map(|(name, ..)| name);
    let wrong = |message: String| Diagnostic::new(Code::InvalidValue, *span, message);
    if is_word(value) {
        let message = format!("`{value}` is not a kind of characters");
        sink.push(wrong(message).nearest(value, names, &help()));
        return None;
    }
    let unknown = value.chars().find(|character| Charset::character(*character).is_none());
    if let Some(character) = unknown {
        let message = format!("`{character}` is neither an ASCII character nor Chinese punctuation");
        let help = "`chinese` means all Chinese characters; others cannot be listed";
        sink.push(wrong(message).help(help));
        return None;
    }
    if value.is_empty() {
        sink.push(wrong("a text without characters".to_owned()).help(help()));
        return None;
    }
    Some(Charset::NONE.and(value))
}

/// What sets were called before they were put together. `diff` reads specs of that time.
fn former(name: &str) -> Option<Charset> {
    let alphanumeric = Charset::LETTERS.with(Charset::DIGITS);
    match name {
        "alphanumeric" => Some(alphanumeric),
        "alphanumeric_underscore" => Some(alphanumeric.and("_")),
        "chinese_alphanumeric_underscore" => Some(Charset::CHINESE.with(alphanumeric).and("_")),
        _ => None,
    }
}

/// Whether a text is meant as a name: single letters are characters, several are a word.
fn is_word(text: &str) -> bool {
    text.len() > 1 && text.contains(|c: char| c.is_ascii_lowercase())
}

fn help() -> String {
    let names = Charset::KINDS.map(|(name, ..)| name);
    format!("the kinds are {}; write other characters as text: `[letters, digits, \"-_.\"]`", names.join(", "))
}
