//! Resolves the values in a condition to those on the wire.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{Reader, identifiers};
use super::super::{values, words};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

/// The words of a list of values, without what explains them: of 拒绝（REJECT） the code.
pub(super) fn listed(list: &str) -> impl Iterator<Item = &str> {
    static WORD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:\p{Han}+\s*[(（](?P<code>[A-Za-z0-9_]+)[)）])|(?:[(（][^（()）]*[)）])|(?P<word>[^\s、,，/|\\或者和及与(（]+)",
        )
    });
    let words = WORD.captures_iter(list).filter_map(|found| Some(found.name("code").or(found.name("word"))?.as_str()));
    words.map(|word| word.trim_matches(|c: char| "\"'“”‘’`「」【】".contains(c))).filter(|word| !word.is_empty())
}

/// A value as it stands on the wire: itself, or the one value that a word means.
pub(super) fn wire(reader: &Reader, other: &Member, known: &[(String, String)], word: &str) -> Option<String> {
    let base = other.wire.as_ref().filter(|wire| !wire.list).map(|wire| &wire.base)?;
    if !word.is_ascii() {
        return explained(known, word);
    }
    let value = match (base, word) {
        (Base::Boolean, "1") => "true".to_owned(),
        (Base::Boolean, "0") => "false".to_owned(),
        (Base::Boolean, word) => word.to_ascii_lowercase(),
        (_, word) => word.to_owned(),
    };
    if is_value(other, &value, reader.siblings) {
        return Some(value);
    }
    // `PING` of one text is `ping` in another.
    let mut spelled = known.iter().map(|(known, _)| known).filter(|known| known.eq_ignore_ascii_case(&value));
    match (spelled.next(), spelled.next()) {
        (Some(known), None) => Some(known.clone()),
        (None, _) => explained(known, word).or_else(|| nearly(known, word)),
        _ => None,
    }
}

/// The one value that a word spells without its signs, or a part of which it is: `GET_USERS` for `GetUsers`, `nat` for
/// `NAT_FW`.
fn nearly(known: &[(String, String)], word: &str) -> Option<String> {
    let plain = |text: &str| text.replace(['_', '-'], "").to_ascii_lowercase();
    let signs = |value: &str| {
        value.contains(|c: char| c.is_ascii_alphabetic())
            && value.ends_with(|c: char| c.is_ascii_alphanumeric())
            && plain(value) == plain(word)
    };
    let part = |value: &str| {
        let parts: Vec<&str> = value.split(['_', '-']).collect();
        let denied = |part: &&str| {
            ["not", "non", "no", "un", "dis", "without"].iter().any(|denial| part.eq_ignore_ascii_case(denial))
        };
        let one = parts.iter().any(|part| part.eq_ignore_ascii_case(word));
        parts.len() == 2 && word.len() > 2 && one && !parts.iter().any(denied)
    };
    for means in [&signs as &dyn Fn(&str) -> bool, &part] {
        let mut meant = known.iter().filter(|(value, _)| means(value)).map(|(value, _)| value);
        if let Some(value) = meant.next() {
            return meant.next().is_none().then(|| value.clone());
        }
    }
    None
}

/// The value of a member that its text does not list: a number, or a word in the letters of those that it lists, of which
/// none is explained by it.
pub(super) fn unlisted(reader: &Reader, other: &Member, known: &[(String, String)], word: &str) -> Option<String> {
    let shape =
        |text: &str| (text.contains(|c: char| c.is_ascii_uppercase()), text.contains(|c: char| c.is_ascii_lowercase()));
    let said = |text: &str| text.to_ascii_lowercase().contains(&word.to_ascii_lowercase());
    let number = word.parse::<i64>().is_ok();
    let told = known.iter().any(|(value, text)| said(text) || (!number && said(value)));
    let alike = !known.is_empty() && known.iter().all(|(value, _)| shape(value) == shape(word));
    let long = number || word.len() > 1;
    wire(reader, other, known, word).or_else(|| typed(other, word).filter(|_| !told && alike && long))
}

/// The one value that its text explains by a word: 包年包月, `CONVERSATION_TYPE_SHARE`.
fn explained(known: &[(String, String)], word: &str) -> Option<String> {
    let begins = |text: &str| text.split(['（', '(', '，', ',', '：', ':', '。', ' ']).next() == Some(word);
    let says = |text: &str| words::meaning(text) == words::meaning(word);
    // 包年包月 for 包月, and not 不加密 for 加密.
    let part = |text: &str| {
        let rest = text.strip_suffix(word).or_else(|| text.strip_prefix(word));
        rest.is_some_and(|rest| rest.chars().count() < 6 && !rest.contains(['不', '非', '未', '无', '半', '除', '反']))
    };
    let holds = |text: &str| !word.is_ascii() && word.chars().count() > 1 && part(&words::meaning(text));
    for means in [&begins as &dyn Fn(&str) -> bool, &says, &holds] {
        let mut meant = known.iter().filter(|(_, text)| means(text)).map(|(value, _)| value);
        if let Some(value) = meant.next() {
            return meant.next().is_none().then(|| value.clone());
        }
    }
    None
}

/// The only code that the text of a member gives a word, where that is no set of values: 产品代号（basic表示基础防护）.
pub(super) fn told(other: &Member, word: &str) -> Option<String> {
    static CODE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?P<code>[A-Za-z0-9][A-Za-z0-9_-]*)\s*(?:表示|代表|[：:(（-])\s*$"));
    let mut codes: Vec<String> = Vec::new();
    for line in &other.prose.lines {
        for (at, _) in line.text.match_indices(word) {
            let longer = line.text[at + word.len()..].starts_with(char::is_alphanumeric);
            let found = CODE.captures(&line.text[..at]).filter(|_| !longer);
            codes.extend(found.and_then(|found| typed(other, &found["code"])));
        }
    }
    codes.sort_unstable();
    codes.dedup();
    if let [code] = codes.as_slice() { Some(code.clone()) } else { None }
}

/// A value as the text of its member spells it, where that gives no set of values: `支持HTTP、SCF` for `scf`.
pub(super) fn mentioned(other: &Member, word: &str) -> Option<String> {
    let texts = other.prose.lines.iter().flat_map(|line| identifiers(&line.text));
    let mut spelled: Vec<&str> = texts.filter(|text| text.eq_ignore_ascii_case(word)).collect();
    spelled.sort_unstable();
    spelled.dedup();
    if let [one] = spelled.as_slice() { Some((*one).to_owned()) } else { None }
}

/// Whether a member can have a value, as it stands on the wire.
fn is_value(member: &Member, value: &str, siblings: &[Member]) -> bool {
    typed(member, value).is_some()
        && values::of(member, siblings).is_none_or(|known| known.iter().any(|(known, _)| known == value))
}

/// A value that is one of the type of a member.
pub(super) fn typed(member: &Member, value: &str) -> Option<String> {
    let wire = member.wire.as_ref().filter(|wire| !wire.list)?;
    let typed = match wire.base {
        Base::Boolean => matches!(value, "true" | "false"),
        Base::Integer | Base::Unsigned => value.parse::<i64>().is_ok(),
        Base::String => value.is_ascii() && !matches!(value, "true" | "false" | "null" | "NULL"),
        _ => false,
    };
    typed.then(|| value.to_owned())
}
