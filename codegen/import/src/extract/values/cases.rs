//! Values that a text gives case by case, each time in full: `甲的枚举值为：A-…，B-…。乙的枚举值为：A-…，C-…`. The set is what any
//! of the cases has.

use std::sync::LazyLock;

use regex::Regex;

use super::Candidate;
use super::entry::{Entry, Separator, tidy};
use super::head::{self, Head};
use crate::extract::reader::{At, Reader, sentences};
use crate::upstream::prose::pattern;

/// Says that all values of the case follow.
static TOLD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:枚举值|取值|可选值)[为是有]?\s*[:：]?\s*$"));

/// The values of all sentences of a line, if there are at least two that give some, and each says so.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let heads = head::all(reader, line);
    let (mut entries, mut cases): (Vec<Entry>, usize) = (Vec::new(), 0);
    for sentence in parts(text) {
        let own: Vec<&Head> = heads.iter().filter(|head| sentence.contains(&head.start)).collect();
        let Some(first) = own.first() else { continue };
        let strong = own.iter().all(|head| head.separator == Separator::Strong);
        if !strong || own.len() < 2 && cases == 0 || !TOLD.is_match(&text[sentence.start..first.start]) {
            return None;
        }
        cases += 1;
        let ends = own[1..].iter().map(|next| next.start).chain([sentence.end]);
        for (head, end) in own.iter().zip(ends) {
            let text = tidy(text.get(head.rest..end)?);
            if text.is_empty() || text.chars().count() > 24 {
                return None;
            }
            if entries.iter().all(|entry| entry.key != head.key) {
                entries.push(Entry { key: head.key.clone(), text, line });
            }
        }
    }
    let shown = reader.example().is_none_or(|example| entries.iter().any(|entry| entry.key == example));
    let at = vec![At { line, range: 0..text.len() }];
    (cases > 1 && shown).then_some(Candidate { entries, formal: true, plain: false, at })
}

/// The sentences that a full stop parts: a semicolon stands between values, too.
fn parts(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut parts: Vec<std::ops::Range<usize>> = Vec::new();
    for range in sentences(text) {
        match parts.last_mut().filter(|last| !text[last.end..range.start].contains('。')) {
            Some(last) => last.end = range.end,
            None => parts.push(range),
        }
    }
    parts
}
