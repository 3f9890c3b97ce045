//! Values with a name in brackets, where the signs around them are missing or wrong: `a（甲），用于一 b（乙），用于二`,
//! `取值[a(甲，b(乙))]`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static VALUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?:^|[\s。：:])(?P<key>{TOKEN})\s*[（(](?P<text>[^（）()]{{1,20}})[)）]\s*(?P<mark>[，,]?)"))
});

pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    unclosed(reader, line).or_else(|| spaced(reader, line))
}

/// The values in square brackets, some of whose names are not closed or closed at the end.
fn unclosed(reader: &Reader, line: usize) -> Option<Candidate> {
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r"(?:取值(?:范围)?|可选值|枚举值)\s*[:：]?\s*[\[【](?P<list>{TOKEN}[(（]\p{{Han}}+[)）]*(?:\s*[，,、]\s*{TOKEN}[(（]\p{{Han}}+[)）]*)+)[\]】]"
        ))
    });
    static PAIR: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"(?P<key>{TOKEN})[(（](?P<text>\p{{Han}}+)")));
    let text = reader.lines[line].text.as_str();
    let list = LIST.captures(text)?.name("list")?;
    let entry =
        |found: regex::Captures<'_>| Entry { key: found["key"].to_owned(), text: found["text"].to_owned(), line };
    let entries: Vec<Entry> = PAIR.captures_iter(list.as_str()).map(entry).collect();
    let shown = shown::shows_of(reader, &entries) != Some(false);
    let at = vec![At { line, range: list.range() }];
    let free = !limits_cases(text[..list.start()].rsplit('。').next().unwrap_or_default());
    (reader.is_text() && shown && free).then_some(Candidate { entries, formal: false, plain: false, at })
}

/// The values that blanks part, if there are at least three and the example is one of them.
fn spaced(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let found: Vec<_> = VALUE.captures_iter(text).collect();
    let first = found.first()?.name("key")?.start();
    let before = text[..first].trim_end().trim_end_matches('。').rsplit('。').next().unwrap_or_default();
    let entry = |found: &regex::Captures<'_>| Entry { key: found["key"].to_owned(), text: tidy(&found["text"]), line };
    let entries: Vec<Entry> = found.iter().map(entry).collect();
    // A sentence of more than one value, or one with no comma before it, is prose.
    let described = found.iter().all(|found| !found["mark"].is_empty()) && !text[first..].contains(['。', '；', ';']);
    let shown = shown::shows_of(reader, &entries) == Some(true);
    let at = vec![At { line, range: first..text.len() }];
    (reader.is_text() && described && shown && entries.len() > 2 && !limits_cases(before) && !before.contains('例'))
        .then_some(Candidate { entries, formal: false, plain: false, at })
}
