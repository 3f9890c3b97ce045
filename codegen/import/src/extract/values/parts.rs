//! Values in parts, each below a heading of its own: `收费结果码：…`, `不收费结果码：…`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator};
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader};
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;

static HEADING: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[-\s]*(?P<kind>[\p{Han}（）A-Za-z0-9./-]{0,16}[\p{Han}）])\s*[：:]?\s*$"));

/// Lines that stand behind all values.
static NOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:注|注意|说明|备注|示例)[：:]"));

/// The values below all headings, if there are at least two headings of one kind and nothing else between them.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let headings: Vec<usize> = (1..reader.lines.len()).filter(|line| heading(reader, *line).is_some()).collect();
    let (first, last) = (*headings.first()?, *headings.last()?);
    let kinds: Vec<&str> = headings.iter().filter_map(|line| heading(reader, *line)).collect();
    // Headings of one kind, or what says above them that values follow.
    static TOLD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:取值|枚举值?|可选值)(?:如下|有|为)?\s*[:：]?$"));
    let told = reader.lines[..first].last().is_some_and(|line| TOLD.is_match(line.text.trim_end()));
    if kinds.len() < 2 || !(told || kinds.iter().all(|kind| end(kind) == end(kinds[0]))) || parted(&kinds) {
        return None;
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut at = Vec::new();
    for line in first..reader.lines.len() {
        let text = reader.lines[line].text.as_str();
        if headings.contains(&line) {
            at.push(At { line, range: 0..text.len() });
            continue;
        }
        match entry::of_line(reader, line, false) {
            Some((entry, separator)) if separator == Separator::Strong || is_code(&entry, separator) => {
                entries.push(entry);
                at.push(At { line, range: 0..text.len() });
            }
            _ if line > last && (NOTE.is_match(text) || text.contains("null")) => break,
            _ => return None,
        }
    }
    let below = |pair: &[usize]| entries.iter().any(|entry| pair[0] < entry.line && entry.line < pair[1]);
    let ends: Vec<usize> = headings.iter().copied().chain([reader.lines.len()]).collect();
    let shown = shown::shows_of(reader, &entries) != Some(false);
    (ends.windows(2).all(below) && shown).then_some(Candidate { entries, formal: true, plain: true, at })
}

/// Whether a word before a blank reads like a value: `zh_edu 教育`.
fn is_code(entry: &Entry, separator: Separator) -> bool {
    separator == Separator::Weak && entry.key.contains('_') && !entry.text.is_ascii() && entry.text.chars().count() < 16
}

fn heading<'a>(reader: &Reader<'a>, line: usize) -> Option<&'a str> {
    let line = &reader.lines[line];
    if matches!(line.shape, LineKind::Row { .. }) {
        return None;
    }
    let colon = line.text.trim_end().ends_with(['：', ':']);
    Some(HEADING.captures(&line.text)?.name("kind")?.as_str()).filter(|_| colon)
}

/// What headings of one kind end with.
fn end(kind: &str) -> &str {
    kind.char_indices().rev().nth(1).map_or(kind, |(start, _)| &kind[start..])
}

/// Whether headings name cases rather than parts of one set: `类型为一时：`.
fn parted(kinds: &[&str]) -> bool {
    kinds.iter().any(|kind| kind.ends_with(['时', '下', '中']) || kind.contains('当'))
}
