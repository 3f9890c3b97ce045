//! Sets that say so plainly what each of their values means that an example beside them is a made-up or a former one.

use std::sync::LazyLock;

use regex::Regex;

use super::block::is_free;
use super::entry::{self, Entry, TOKEN};
use super::{Candidate, head, listed, shown, sorts};
use crate::extract::reader::{Reader, has_word};
use crate::upstream::prose::pattern;

/// Whether each value is explained, and the text knows nothing of the example: it is none of the values that the list
/// leaves out.
pub(super) fn outweighs(reader: &Reader, entries: &[Entry]) -> bool {
    let Some(example) = shown::example(reader) else { return false };
    // `key=1`, `80s` and a text of JSON show what else the member holds.
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let word = example.chars().count() <= 32
        && !example.contains(['{', '=', ':', '@', '/', '<', '%', '&'])
        && (!digit(example) || entries.iter().any(|entry| digit(&entry.key)));
    let free =
        is_free(reader.name()) || ["Key", "Value", "Param", "Params"].iter().any(|end| reader.name().ends_with(end));
    reader.is_text()
        && entries.len() > 1
        && !entries.iter().any(|entry| entry.key.eq_ignore_ascii_case(reader.name()))
        && word
        && !free
        && entries.iter().all(is_meant)
        && (is_choice(reader) || are_alike(entries))
        && !is_told(reader, entries, example)
        && !has_more(reader, entries)
}

/// Whether the text speaks of what the example is, or the example is what one of the values means.
fn is_told(reader: &Reader, entries: &[Entry], example: &str) -> bool {
    let given = example.to_ascii_lowercase();
    // `user; assistant` gives two of them.
    let parts = || {
        let parts = given.split([';', ',', '|', '、', '，']).map(str::trim).filter(|part| !part.is_empty());
        parts.filter(|part| entries.iter().all(|entry| !entry.key.eq_ignore_ascii_case(part)))
    };
    let stands = |text: &str| parts().any(|word| has_word(text, word));
    // A number of some length is none that somebody made up.
    let code = example.len() > 3 && example.bytes().all(|byte| byte.is_ascii_digit());
    entries.iter().any(|entry| entry.text == example)
        || code
        || reader.lines.iter().any(|line| stands(&line.text.to_ascii_lowercase()))
}

/// Whether the example is a value that stands in the text and not in the list.
pub(super) fn leaves_out(reader: &Reader, candidate: &Candidate) -> bool {
    let taken = |line: usize| candidate.entries.iter().any(|entry| entry.line == line);
    let stands = |example: &str| {
        reader.lines.iter().enumerate().any(|(line, source)| !taken(line) && has_word(&source.text, example))
    };
    let outside = || shown::shows_of(reader, &candidate.entries) == Some(false);
    let text = reader.is_text() && !reader.is_list() && candidate.plain && !candidate.formal;
    text && shown::example(reader).filter(|example| example.is_ascii()).is_some_and(stands) && outside()
}

/// Whether one more value stands elsewhere: before a sign on another line, or as what is assumed.
fn has_more(reader: &Reader, entries: &[Entry]) -> bool {
    static ASSUMED: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r#"(?:默认|缺省)(?:值|[为是:：]|\s)*["“]?(?P<key>{TOKEN})"#)));
    let unknown = |key: &str| entries.iter().all(|entry| !entry.key.eq_ignore_ascii_case(key));
    let assumed = |text: &str| ASSUMED.captures_iter(text).any(|found| unknown(&found["key"]));
    reader.lines.iter().enumerate().any(|(line, source)| {
        let taken = entries.iter().any(|entry| entry.line == line);
        assumed(&source.text) || !taken && head::all(reader, line).iter().any(|head| unknown(&head.key))
    })
}

/// Whether Chinese says what a value means, in a few words, and no other value stands among them.
fn is_meant(entry: &Entry) -> bool {
    static MORE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"["“‘'][A-Za-z0-9]|默认[A-Za-z0-9]|[，,、]\s*[A-Za-z]+(?:$|[，,、])"#));
    let han = |c: char| !c.is_ascii() && c.is_alphabetic();
    let text = entry.text.as_str();
    text.contains(han) && text.chars().count() <= 48 && !entry::is_type(text) && !MORE.is_match(text)
}

/// Whether the member is called something that has a few values, or its text says that they follow.
fn is_choice(reader: &Reader) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^[^，,。；;：:（(]{0,24}(?:类型|状态|方式|模式|级别|等级|来源|策略|类别|结果|顺序)(?:[，,。；;：:（(\s]|$)",
        )
    });
    static TOLD: LazyLock<Regex> = LazyLock::new(|| pattern(r"枚举值|取值|可选值|返回值"));
    let told = |text: &str| TOLD.is_match(text) && !text.contains("取值参考");
    listed::is_kind(reader.name())
        || sorts(reader.name())
        || reader.lines.first().is_some_and(|line| KIND.is_match(&line.text))
        || reader.lines.iter().any(|line| told(&line.text))
}

/// Whether the values are words of code in one style, as the keys of an object seldom are.
fn are_alike(entries: &[Entry]) -> bool {
    let all = |of: fn(u8) -> bool| entries.iter().all(|entry| entry.key.len() > 1 && entry.key.bytes().all(of));
    let upper = all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'));
    let lower = all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'));
    (upper || lower) && entries.iter().all(|entry| entry.key.starts_with(|c: char| c.is_ascii_alphabetic()))
}
