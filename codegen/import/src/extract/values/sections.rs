//! Explained values in sections of one list: headings that only sort them are between the lines, as `5.x版本` above
//! `NORMAL 普通消息` and `4.x版本` above `Normal 普通消息`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator, tidy};
use super::head::{self, Head};
use super::{Candidate, introduction, shown};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;

/// A heading: a few words, with a colon or nothing behind them.
static HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^[-*\s]*[\p{Han}A-Za-z0-9./\-（）()、\s]{0,24}\p{Han}[\p{Han}A-Za-z0-9）)\s]{0,10}[：:]?\s*$")
});

/// What stands behind the list.
static REMARK: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:注|说明|备注|示例|默认|缺省|不[填传]|其[他它余]|详|具体|更多)|null"));

/// The values of all sections, if nothing else stands between the first and the last of them.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let lines = reader.lines;
    let first = (1..lines.len()).find(|line| !entries_of(reader, *line).is_empty())?;
    // A search condition in the heading is no obstacle; the example decides.
    let said = |text: &str| text.replace("搜索条件", "").replace("检索条件", "").replace("过滤条件", "");
    if lines[..first].iter().any(|line| speaks_of_else(&said(&line.text))) {
        return None;
    }
    let depth = lines[first].depth;
    let (mut entries, mut at, mut headings): (Vec<Entry>, Vec<At>, usize) = Default::default();
    for line in first..lines.len() {
        let text = lines[line].text.as_str();
        let own = entries_of(reader, line);
        if matches!(lines[line].shape, LineKind::Row { .. }) {
            return None;
        } else if !own.is_empty() {
            for entry in own {
                match entries.iter().find(|other| other.key == entry.key) {
                    None => entries.push(entry),
                    // Of two sets that share a key each is one of a case.
                    Some(other) if !(entry.text.starts_with(&other.text) || other.text.starts_with(&entry.text)) => {
                        return None;
                    }
                    Some(_) => {}
                }
            }
        } else if lines[line].depth > depth {
            // It explains the value above.
        } else if is_heading(text) && line + 1 < lines.len() && !entries_of(reader, line + 1).is_empty() {
            headings += 1;
        } else if REMARK.is_match(text) && (line..lines.len()).all(|line| entries_of(reader, line).is_empty()) {
            break;
        } else {
            return None;
        }
        at.push(At { line, range: 0..text.len() });
    }
    let shown = shown::shows_of(reader, &entries);
    let fits = if reader.is_text() { shown == Some(true) } else { shown != Some(false) };
    (headings > 0 && entries.len() > 3 && fits).then_some(Candidate { entries, formal: false, plain: true, at })
}

/// Whether a line says that what follows are no values, or those of one case.
fn speaks_of_else(text: &str) -> bool {
    limits_cases(text) || introduction::is_other(text)
}

fn is_heading(text: &str) -> bool {
    // `类型为一时：` names a case.
    let end = text.trim_end_matches(['：', ':', ' ']);
    let case = end.ends_with(['时', '下', '中']) || text.contains('当') || has_condition(text);
    let told = end.len() < text.len() && text.contains("以下") && text.chars().count() <= 40;
    (HEADING.is_match(text) || told) && !case && !REMARK.is_match(text) && !speaks_of_else(text)
}

/// The values of a line that begins with one, each with what it means.
fn entries_of(reader: &Reader, line: usize) -> Vec<Entry> {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\p{Han}[\p{Han}A-Za-z0-9（）()/]{0,15}[，,；;。]?$"));
    let heads = head::all(reader, line);
    let strong = heads.iter().all(|head| head.separator == Separator::Strong);
    if heads.len() > 1 && strong && heads[0].start == 0 {
        return pieces(reader, line, &heads);
    }
    let Some((entry, separator)) = entry::of_line(reader, line, false) else { return Vec::new() };
    let numeric = entry.key.parse::<f64>().is_ok();
    let meant = entry.text.contains(|c: char| !c.is_ascii() && c.is_alphabetic());
    let clear = match separator {
        Separator::Strong | Separator::Paren => meant,
        Separator::Weak => NAMED.is_match(&entry.text),
        Separator::Bare => false,
    };
    if clear && numeric == reader.is_numbered() { vec![entry] } else { Vec::new() }
}

/// What stands between the values of one line is what each means.
fn pieces(reader: &Reader, line: usize, heads: &[Head]) -> Vec<Entry> {
    let text = reader.lines[line].text.as_str();
    let ends = heads[1..].iter().map(|next| next.start).chain([text.len()]);
    let piece = |(head, end): (&Head, usize)| {
        let text = tidy(text.get(head.rest..end).unwrap_or_default());
        Entry { key: head.key.clone(), text, line }
    };
    let entries: Vec<Entry> = heads.iter().zip(ends).map(piece).collect();
    let short = |entry: &Entry| (1..=24).contains(&entry.text.chars().count());
    if entries.iter().all(short) { entries } else { Vec::new() }
}
