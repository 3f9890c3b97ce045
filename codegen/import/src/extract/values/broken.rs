//! A list that goes on over the ends of lines: `SUCCESS,` above `FAILED`.

use std::sync::LazyLock;

use regex::Regex;

use super::{Candidate, bare, is_plain_set, whole};
use crate::extract::reader::{At, Reader};
use crate::upstream::prose::pattern;
use crate::upstream::{Line, LineKind};

/// A value and the sign that parts it from the next one.
static OPEN: LazyLock<Regex> = LazyLock::new(|| pattern(r#"[A-Za-z0-9_]["”'`]?\s*[、,，/|]\s*$"#));
static NEXT: LazyLock<Regex> = LazyLock::new(|| pattern(r#"^\s*["“'`]?[A-Za-z0-9_]"#));

/// The values without meanings of the text, its broken lines joined.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let plain = |line: &Line| line.shape == LineKind::Paragraph;
    let goes_on = |line: usize| {
        let (one, next) = (&reader.lines[line], reader.lines.get(line + 1));
        let next = next.filter(|next| plain(one) && plain(next) && OPEN.is_match(&one.text));
        next.is_some_and(|next| NEXT.is_match(&next.text))
    };
    if !(0..reader.lines.len()).any(goes_on) {
        return None;
    }
    let mut lines: Vec<Line> = Vec::new();
    let mut first: Vec<usize> = Vec::new();
    for (line, source) in reader.lines.iter().enumerate() {
        match lines.last_mut().filter(|_| line > 0 && goes_on(line - 1)) {
            Some(last) => last.text.push_str(&source.text),
            None => {
                lines.push(source.clone());
                first.push(line);
            }
        }
    }
    let joined = Reader::new(&lines, reader.member, reader.siblings);
    let found = bare::candidate(&joined).or_else(|| whole::candidate(&joined));
    let mut found = found.filter(|found| is_plain_set(&joined, found))?;
    let end = |line: usize| first.get(line + 1).copied().unwrap_or(reader.lines.len());
    let sources = |at: &At| (first[at.line]..end(at.line)).collect::<Vec<_>>();
    let whole = |line: usize| At { line, range: 0..reader.lines[line].text.len() };
    found.at = found.at.iter().flat_map(sources).map(whole).collect();
    found.entries.iter_mut().for_each(|entry| entry.line = first[entry.line]);
    Some(found)
}
