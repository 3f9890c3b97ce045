//! How the values of a bare list are written, and what a list of them holds.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::Reader;
use crate::extract::values::entry::Entry;
use crate::upstream::prose::pattern;

/// What stands in quotation marks, which may have blanks; a ratio, a name within another (`tcr:PushRepository`), a type of
/// items (`Array[Int]`), a star that is escaped, a version of HTTP; and a word, which may begin with a sign.
pub(super) const ITEM: &str = r#"(?:["“”'‘’`]\s*[^"“”'‘’`，,、。；;:：（）()\[\]]{1,40}["“”'‘’`]|[0-9]{1,4}:[0-9]{1,4}|[a-z]{2,}:[A-Z][A-Za-z]+|[A-Z]{2,}(?:::[A-Za-z]+)+|HTTP/[0-9](?:\.[0-9])?|[A-Z][a-z]+\[[A-Z][A-Za-z0-9]*\]|\\?\*|[-$]?[A-Za-z0-9_](?:(?:[A-Za-z0-9_.\-+*&]|\\\*)*[A-Za-z0-9_+*])?)"#;

/// The list of a line; quotation marks part values by themselves.
pub(in crate::extract::values) static LIST: LazyLock<Regex> = LazyLock::new(|| {
    let note = r"(?:\s*[（(【][^（）()【】]{1,40}[)）】])?";
    let quoted = r#"\s*["“”'‘’`]\s*[^"“”'‘’`，,、。；;:：（）()\[\]]{1,40}["“”'‘’`]"#;
    pattern(&format!(
        r"{ITEM}{note}(?:(?:\s*(?:[、,，;；/|｜\\]|或者?是?|和|及|以及|与|\bor\b|\band\b))+\s*{ITEM}{note}|{quoted}{note})+"
    ))
});

/// A list in which some values are of several words: `in progress、success、paused`.
static PHRASES: LazyLock<Regex> = LazyLock::new(|| {
    let phrase = r"[A-Za-z][A-Za-z0-9_.-]*(?: [A-Za-z0-9][A-Za-z0-9_.-]*){0,3}";
    pattern(&format!(r"{phrase}(?:\s*(?:[、，,；;]|\s/\s|和|或者?)\s*{phrase})+"))
});

static KEY: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?P<key>{ITEM})(?:\s*[（(【](?P<note>[^（）()【】]{{1,40}})[)）】])?")));

/// The lists of a line in which some values are of several words.
pub(in crate::extract::values) fn phrases(text: &str) -> impl Iterator<Item = regex::Match<'_>> {
    PHRASES.find_iter(text).filter(|list| is_of_phrases(list.as_str()))
}

/// Where the values of a list begin: `enum:` before the first of `enum:MySQL,HBase` is no part of it.
pub(in crate::extract::values) fn begin(list: &str) -> usize {
    static LABEL: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[a-z]{2,}:"));
    LABEL.find(list).map(|label| label.end()).filter(|end| !list[*end..].contains(':')).unwrap_or_default()
}

/// Whether the whole of a list is one of phrases.
pub(in crate::extract::values) fn is_list_of_phrases(list: &str) -> bool {
    is_of_phrases(list) && PHRASES.find(list).is_some_and(|all| all.as_str() == list)
}

/// Whether some of the values that signs part are of several words, none of which joins two values.
fn is_of_phrases(list: &str) -> bool {
    let words = |item: &str| item.split_whitespace().count();
    let items = || list.split(PARTS).map(item);
    items().any(|item| words(item) > 1)
        && items().all(|item| item.split_whitespace().all(|word| !matches!(word, "or" | "and" | "the" | "of" | "to")))
}

/// The values where some join others, which the list has, too: `http, https, http/https`.
fn joint(list: &str) -> Option<Vec<&str>> {
    let items: Vec<&str> = list.split(['、', ',', '，', ';', '；']).map(str::trim).collect();
    let joins = |item: &str| item.contains(['/', '|']);
    let known = |item: &str| item.split(['/', '|']).all(|part| items.contains(&part.trim()));
    let plain = list.is_ascii() || list.chars().all(|c| c.is_ascii() || "、，；".contains(c));
    let some = items.iter().any(|item| joins(item)) && !items.iter().all(|item| joins(item));
    (plain && some && items.iter().all(|item| !item.contains([' ', '"']) && known(item))).then_some(items)
}

/// A value that 或者 may part from the one before.
fn item(text: &str) -> &str {
    text.trim().trim_start_matches('者').trim()
}

/// What parts values of several words.
const PARTS: [char; 8] = ['、', '，', ',', '；', ';', '/', '和', '或'];

/// The values; of a number all are numbers.
pub(in crate::extract::values) fn entries(reader: &Reader, line: usize, list: &str) -> Option<Vec<Entry>> {
    let entry = |found: regex::Captures<'_>| {
        let key = found["key"].trim_matches(|c: char| "\"“”'‘’` \\".contains(c)).replace("\\*", "*");
        let text = found.name("note").map_or_else(String::new, |note| note.as_str().trim().to_owned());
        Entry { key, text, line }
    };
    let phrase = |key: &str| Entry { key: item(key).to_owned(), text: String::new(), line };
    let mut entries: Vec<Entry> = if is_list_of_phrases(list) {
        list.split(PARTS).map(phrase).collect()
    } else if let Some(joint) = joint(list) {
        joint.into_iter().map(phrase).collect()
    } else {
        KEY.captures_iter(list).map(entry).collect()
    };
    // One dash alone is no sign of a value: `取值-a、b`.
    let signed = entries.iter().filter(|entry| entry.key.starts_with('-')).count();
    if let Some(first) = entries.first_mut().filter(|_| signed == 1 && !reader.is_integer()) {
        let word = first.key.strip_prefix('-').filter(|word| word.starts_with(|c: char| c.is_alphabetic()));
        if let Some(word) = word.map(str::to_owned) {
            first.key = word;
        }
    }
    // `and, or` are values themselves.
    if entries.len() > 2 {
        entries.retain(|entry| !matches!(entry.key.as_str(), "or" | "and"));
    }
    let number = |entry: &Entry| entry.key.parse::<i64>().is_ok();
    // `1、甲；2、乙` numbers what it lists; the strokes of `C/C++；Go` part no values.
    let numbered = entries.iter().any(number) && !entries.iter().all(number);
    // The stroke of `HTTP/1.0` is a part of the value.
    static NOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[（(][^（）()]*[)）]|HTTP/[0-9]"));
    let plain = NOTE.replace_all(list, "");
    let quoted = plain.contains(['"', '“', '`', '\'']);
    let stroke =
        plain.contains('/') && plain.contains(['、', '；', ';', ',', '，']) && !quoted && joint(list).is_none();
    let typed = !reader.is_integer() || entries.iter().all(number);
    (typed && !numbered && !stroke && entries.len() > 1 && entries.iter().all(|entry| !entry.key.is_empty()))
        .then_some(entries)
}
