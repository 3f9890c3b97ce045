//! What the example of a member says of its values.

use super::entry::Entry;
use crate::extract::reader::Reader;

/// The example as a value would be sent; of a list its first item.
pub(super) fn example<'a>(reader: &Reader<'a>) -> Option<&'a str> {
    items(reader)?.next()
}

/// The items of the example of a list; the example of any other member is one. `None`: there is none, or it is made up.
pub(super) fn items<'a>(reader: &Reader<'a>) -> Option<impl Iterator<Item = &'a str>> {
    let example = reader.example()?;
    let list = reader.is_list();
    let all = if list { example.trim_matches(['[', ']', '{', '}']) } else { example };
    let items = all.split(move |c| list && ",、".contains(c)).map(bare).filter(|item| !item.is_empty());
    items.clone().next().filter(|first| !is_made_up(reader, first)).map(|_| items)
}

/// Without quotation marks, and the line break that some examples end with.
fn bare(item: &str) -> &str {
    item.trim_end_matches(['"', '”'])
        .trim_end_matches("\\r\\n")
        .trim_end_matches("\\n")
        .trim_matches(|c: char| c.is_whitespace() || "\"'“”‘’`".contains(c))
}

/// `xx`, a dash, the name of the member: nothing that it could hold.
fn is_made_up(reader: &Reader, item: &str) -> bool {
    item == reader.name() || item.chars().all(|c| matches!(c, 'x' | 'X' | '-' | '*' | '.'))
}

/// Whether an example is a value, written in any case; one that is masked shows how it begins.
pub(super) fn is_of(key: &str, example: &str) -> bool {
    let masked = example.split_once("**").map(|(head, _)| head).filter(|head| head.len() > 2);
    key.eq_ignore_ascii_case(example) || masked.is_some_and(|head| key.starts_with(head))
}

/// Whether the example is one of these values, or lists them: `on/off`. `None` if it says nothing.
pub(super) fn shows<'k>(reader: &Reader, keys: impl Iterator<Item = &'k str> + Clone) -> Option<bool> {
    let items: Vec<&str> = items(reader)?.collect();
    let has = |item: &str| keys.clone().any(|key| is_of(key, item));
    if items.iter().all(|item| has(item)) {
        return Some(true);
    }
    // A number or `a1` was made up where the values are words.
    let short = |item: &str| item.len() < 4 && item.ends_with(|c: char| c.is_ascii_digit());
    let words = keys.clone().all(|key| key.len() > 1 && !key.contains(|c: char| c.is_ascii_digit()));
    if items.len() == 1 && short(items[0]) && words {
        return None;
    }
    let copied = items.len() == 1 && is_copy(items[0], keys.clone());
    // What the text says of all values may be one that it consists of: `Asia/Shanghai`.
    let told = reader.lines.iter().any(|line| line.text.contains(items[0]));
    if copied && told { None } else { Some(copied) }
}

/// The same of entries.
pub(super) fn shows_of(reader: &Reader, entries: &[Entry]) -> Option<bool> {
    shows(reader, entries.iter().map(|entry| entry.key.as_str()))
}

/// Whether an example lists the values instead of giving one: `A/B`, and `A,B,C` if these are all; `A,B` may be both at once.
pub(super) fn is_copy<'k>(example: &str, keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let parts = |signs: &[char]| {
        let parts: Vec<&str> = example.split(signs).map(bare).filter(|part| !part.is_empty()).collect();
        let known = parts.len() > 1 && parts.iter().all(|part| keys.clone().any(|key| is_of(key, part)));
        known.then_some(parts.len())
    };
    parts(&['/', '\\']).is_some()
        || parts(&[',', '，', '、', '|', ';', ' ']).is_some_and(|count| count > 2 && count == keys.clone().count())
}
