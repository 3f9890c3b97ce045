//! Reads values that are given with the member's own name: `EvilLevel=0 请求无恶意`, `请求量type=0、通过量type=1`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static PAIR: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?P<name>[A-Za-z][A-Za-z0-9_]*)\s*[=＝为是]\s*(?P<key>-?{TOKEN})")));

/// One mention of a value.
struct Mention {
    line: usize,
    range: Range<usize>,
    key: String,
}

/// The values that the text gives to the member by its name.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let mentions = mentions(reader);
    if mentions.len() < 2 || mentions.iter().any(|mention| limits_cases(&reader.lines[mention.line].text)) {
        return None;
    }
    let entries = told(reader, &mentions, behind).or_else(|| told(reader, &mentions, before))?;
    let fits = shown::shows_of(reader, &entries) != Some(false);
    let typed = !reader.is_integer() || entries.iter().all(|entry| entry.key.parse::<i64>().is_ok());
    let at = mentions.iter().map(|mention| At { line: mention.line, range: mention.range.clone() }).collect();
    (fits && typed).then_some(Candidate { entries, formal: true, plain: false, at })
}

fn mentions(reader: &Reader) -> Vec<Mention> {
    let own = |line: usize| {
        PAIR.captures_iter(&reader.lines[line].text).filter_map(move |found| {
            let own = found["name"].eq_ignore_ascii_case(reader.name());
            let range = found.get(0)?.range();
            own.then(|| Mention { line, range, key: found["key"].to_owned() })
        })
    };
    (0..reader.lines.len()).flat_map(own).collect()
}

/// The values with what is said of each in one and the same place.
fn told(reader: &Reader, mentions: &[Mention], meaning: impl Fn(&str, &str) -> Option<String>) -> Option<Vec<Entry>> {
    let entry = |index: usize| {
        let mention = &mentions[index];
        let text = reader.lines[mention.line].text.as_str();
        let same = |other: &&Mention| other.line == mention.line;
        let start = index.checked_sub(1).map(|at| &mentions[at]).filter(same).map_or(0, |other| other.range.end);
        let end = mentions.get(index + 1).filter(same).map_or(text.len(), |other| other.range.start);
        let text = meaning(&text[start..mention.range.start], &text[mention.range.end..end])?;
        Some(Entry { key: mention.key.clone(), text, line: mention.line })
    };
    (0..mentions.len()).map(entry).collect()
}

/// `…=0 请求无恶意`.
fn behind(_: &str, after: &str) -> Option<String> {
    let text = after.strip_prefix([' ', '\t', '：', ':', '，', ',', '-', '—'])?;
    let text = tidy(text);
    let explains = text.starts_with(|c: char| !c.is_ascii()) && text.chars().count() <= 60;
    explains.then_some(text)
}

/// `请求量…=0`.
fn before(before: &str, after: &str) -> Option<String> {
    let ends = after.is_empty() || after.starts_with(['、', '，', ',', '；', ';', '。', ' ']);
    let text = before.rsplit(['、', '，', ',', '；', ';', '。', '：', ':', ' ']).next()?;
    let han = !text.is_empty() && text.chars().all(|c| !c.is_ascii()) && text.chars().count() <= 12;
    (ends && han).then(|| text.to_owned())
}
