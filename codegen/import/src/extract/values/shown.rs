//! What the example of a member says of its values.

use super::entry::Entry;
use super::mixed::is_upper;
use crate::extract::reader::{Reader, has_word};

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
    // `mysql   // 源实例是mysql`
    let item = item.split("  //").next().unwrap_or_default();
    item.trim_end_matches(['"', '”'])
        .trim_end_matches("\\r\\n")
        .trim_end_matches("\\n")
        .trim_matches(|c: char| c.is_whitespace() || "\"'“”‘’`".contains(c))
}

/// `xx`, `bb`, a dash, the name of the member, what the text calls it: nothing that it could hold.
fn is_made_up(reader: &Reader, item: &str) -> bool {
    let first = item.chars().next();
    let one =
        item.chars().count() > 1 && first.is_some_and(char::is_alphabetic) && item.chars().all(|c| Some(c) == first);
    let text = reader.lines.first().map_or("", |line| line.text.as_str());
    // `rr` of `wrr` and `lc` stands in the text.
    let one = one && !reader.lines.iter().any(|line| line.text.contains(item));
    let called = !item.is_ascii() && text.strip_prefix(item).is_some_and(|rest| rest.starts_with(['：', ':']));
    // 数据表类型 of 表类型
    let title = text.split(['，', ',', '：', ':', '（', '(']).next().unwrap_or_default();
    let named = title.ends_with("类型") && item.ends_with(title);
    one || called || named || item == reader.name() || item.chars().all(|c| matches!(c, 'x' | 'X' | '-' | '*' | '.'))
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
    if items.len() == 1 && is_short(items[0], keys.clone()) {
        return None;
    }
    // A slip is none where the text has the word, too.
    let stands = |word: &str| reader.lines.iter().any(|line| has_word(&line.text, word));
    if items.len() == 1 && is_near(items[0], keys.clone()) && !stands(items[0]) {
        return None;
    }
    if items.len() == 1 && !stands(items[0]) && is_translated(items[0], keys.clone()) {
        return None;
    }
    let copied = items.len() == 1 && is_copy(items[0], keys.clone());
    // What the text says of all values may be one that it consists of: `Asia/Shanghai`.
    let told = reader.lines.iter().any(|line| line.text.contains(items[0]));
    if copied && told || !copied && are_all(keys) { None } else { Some(copied) }
}

/// Whether an example was made up where the values are words: a small number or `a1`.
fn is_short<'k>(example: &str, keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let word = |key: &str| key.starts_with(|c: char| c.is_ascii_alphabetic()) && key.len() > example.len() + 4;
    let words = keys.clone().all(|key| key.len() > 1 && (!key.contains(|c: char| c.is_ascii_digit()) || word(key)));
    words && example.len() < 4 && example.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether there is nothing beside two values: no example shows a third way to sort.
fn are_all<'k>(keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    const PAIRS: [[&str; 2]; 3] = [["asc", "desc"], ["yes", "no"], ["on", "off"]];
    let is_of = |pair: &[&str; 2]| keys.clone().all(|key| pair.iter().any(|one| one.eq_ignore_ascii_case(key)));
    keys.clone().count() > 1 && PAIRS.iter().any(is_of)
}

/// The same of entries.
pub(super) fn shows_of(reader: &Reader, entries: &[Entry]) -> Option<bool> {
    shows(reader, entries.iter().map(|entry| entry.key.as_str()))
}

/// Whether an example lists the values instead of giving one: `A/B`, `A、B`, and `A,B,C` if these are all; `A,B` may be both at
/// once.
pub(super) fn is_copy<'k>(example: &str, keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let parts = |signs: &[char]| {
        let parts: Vec<&str> = example.split(signs).map(bare).filter(|part| !part.is_empty()).collect();
        let known = parts.len() > 1 && parts.iter().all(|part| keys.clone().any(|key| is_of(key, part)));
        known.then_some(parts.len())
    };
    let words = || example.split(" or ").map(bare).all(|part| keys.clone().any(|key| is_of(key, part)));
    parts(&['/', '\\', '、', '，']).is_some()
        || parts(&['|']).is_some_and(|count| count == keys.clone().count())
        || (example.contains(" or ") && words())
        || parts(&[',', '，', '、', '|', ';', ' ']).is_some_and(|count| count > 2 && count == keys.clone().count())
}

/// Whether an example is a value that somebody misspelt, or what is left of one without the word that all begin with:
/// `bandwith`, `wizard of oz` of `wizard_of_oz`, `LOW` of `RISK_LOW` beside `RISK_HIGH`.
fn is_near<'k>(example: &str, keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let begins = |head: &str| head.ends_with(['_', '-']) && keys.clone().all(|key| key.starts_with(head));
    let left = |key: &str| {
        let upper = example.to_ascii_uppercase();
        [example, upper.as_str()].iter().any(|rest| key.strip_suffix(rest).is_some_and(&begins))
    };
    // `min` of `minutes`, `EXTERNAL` of `EXTERNAL_TABLE`; `MASTER` is another one than `MASTER_NODE`.
    let letters = example.len() > 2 && example.bytes().all(|byte| byte.is_ascii_alphabetic());
    let kind = |rest: &str| matches!(rest, "_TABLE" | "_TYPE") || rest.bytes().all(|byte| byte.is_ascii_lowercase());
    let begun =
        letters && keys.clone().filter_map(|key| key.strip_prefix(example)).filter(|rest| kind(rest)).count() == 1;
    example.is_ascii() && (begun || keys.clone().any(|key| is_slip(key, example) || left(key)))
}

/// Whether an example says in Chinese what one of some constants means: `男` of `MALE`, `FEMALE`.
fn is_translated<'k>(example: &str, keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let han = example.chars().count() < 8 && example.chars().all(|c| !c.is_ascii() && c.is_alphabetic());
    han && keys.clone().count() > 1 && keys.clone().all(is_upper)
}

/// Whether two words are one but for signs, or for a slip in a longer part: `prsto`, and not `CLOUD_BSSD` of `CLOUD_SSD`.
fn is_slip(key: &str, example: &str) -> bool {
    let parts = |word: &str| -> Vec<String> {
        let parts = word.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
        parts.map(str::to_ascii_lowercase).collect()
    };
    let (key, example) = (parts(key), parts(example));
    let slips = key.iter().zip(&example).filter(|(one, other)| one != other);
    let same = key.concat() == example.concat() && key.concat().len() > 1;
    same || key.len() == example.len()
        && slips.clone().count() > 0
        && slips.clone().all(|(one, other)| is_misspelt(one, other))
}

/// Whether a word is another with a letter or two wrong: not the first one, no digit, and none more at the end.
fn is_misspelt(word: &str, other: &str) -> bool {
    let shorter = word.len().min(other.len());
    let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let longer = word.starts_with(other) || other.starts_with(word);
    shorter > 4
        && plain(word)
        && plain(other)
        && !longer
        && word.as_bytes()[0] == other.as_bytes()[0]
        && distance(word.as_bytes(), other.as_bytes()) <= if shorter < 7 { 1 } else { 2 }
}

/// How many letters to put in, take out or change make one word of another.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = index + 1;
        for (at, same) in other.iter().enumerate() {
            let change = corner + usize::from(letter != same);
            corner = row[at + 1];
            row[at + 1] = change.min(row[at] + 1).min(corner + 1);
        }
    }
    row[other.len()]
}
