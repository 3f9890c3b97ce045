//! Values on lines of their own: items of a list, or lines that each begin with one.

pub(super) mod ends;
mod shared;
mod words;

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator};
use super::outweighs::outweighs;
use super::{Candidate, head, introduction, listed, shown};
use crate::extract::reader::{At, Reader};
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;
use words::{are_codes, are_constants, are_named, is_capital, is_code, numbered};

/// Items that stand beside values and are none.
static NOTE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"^(?:["“]["”]|空(?:值|字符串|串)?(?:[：:\s（(，,]|$)|[填传]空|注[：:意]?|说明|默认|其[他它余]|备注|不填|不传|具体|提示|如|若|该|此|暂|更多|null|NULL|缺省|…|\.\.\.)"#,
    )
});

/// What a member is named that holds no fixed values.
const FREE: [&str; 14] = [
    "Base64", "Url", "URL", "Urls", "Image", "Content", "Id", "Ids", "Name", "Password", "Path", "Data", "Body", "Text",
];

/// Whether a member is named as one that holds no fixed values.
pub(in crate::extract) fn is_free(name: &str) -> bool {
    // What is measured, and what an attribute is called, is chosen from a few.
    const CHOSEN: [&str; 3] = ["MetricName", "AttrName", "TypeName"];
    FREE.iter().any(|end| name.ends_with(end)) && !CHOSEN.iter().any(|end| name.ends_with(end))
}

pub(super) fn all(reader: &Reader) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut line = 0;
    while line < reader.lines.len() {
        let end = match reader.lines[line].shape {
            LineKind::Item => end_of_items(reader, line),
            LineKind::Paragraph => end_of_lines(reader, line),
            LineKind::Row { .. } => line + 1,
        };
        if let Some(candidate) = candidate(reader, line, end) {
            candidates.push(candidate);
            line = end;
        } else {
            line = if reader.lines[line].shape == LineKind::Item { nested(reader, line, end) } else { line + 1 };
        }
    }
    candidates
}

/// Items of one list, those below them included.
fn end_of_items(reader: &Reader, first: usize) -> usize {
    let depth = reader.lines[first].depth;
    let inside = |line: usize| reader.lines[line].shape == LineKind::Item && reader.lines[line].depth >= depth;
    let marked = |line: usize| reader.lines[line].marks.first().is_some_and(|(range, _)| range.start == 0);
    // Between items that each begin with a marked word a paragraph explains the one above, unless it introduces the next.
    let explains = |line: usize| {
        let next = line + 1;
        reader.lines[line].shape == LineKind::Paragraph
            && !reader.lines[line].text.trim_end().ends_with(['：', ':'])
            && marked(first)
            && next < reader.lines.len()
            && inside(next)
            && marked(next)
    };
    (first..reader.lines.len()).find(|line| !inside(*line) && !explains(*line)).unwrap_or(reader.lines.len())
}

/// The first item inside of another one.
fn nested(reader: &Reader, first: usize, end: usize) -> usize {
    let depth = reader.lines[first].depth;
    (first + 1..end).find(|line| reader.lines[*line].depth > depth).unwrap_or(end)
}

/// Lines that each begin with a value, and hold no second one.
fn end_of_lines(reader: &Reader, first: usize) -> usize {
    // `http 头部方式` is the description of the lines below it.
    let strong = |line: usize| {
        let found = (line < reader.lines.len()).then(|| entry::of_line(reader, line, false)).flatten();
        found.map(|(_, separator)| separator == Separator::Strong)
    };
    if first == 0 && !reader.is_integer() && strong(0) == Some(false) && strong(1) == Some(true) {
        return first;
    }
    // Below 取值： some of the values may need no meaning: `Kling：可灵` above `Vidu`.
    let told = || introduction::of(reader, first).is_some_and(|introduction| introduction.formal);
    // A heading is none: `CREATE：创建` above `Note`.
    let style = |key: &str| {
        let small = key.bytes().any(|byte| byte.is_ascii_lowercase());
        (small, key.starts_with(|c: char| c.is_ascii_uppercase()))
    };
    let head = entry::of_line(reader, first, false).map(|(entry, _)| style(&entry.key));
    let is_alike = |entry: &Entry, line: usize| {
        reader.lines[line].text.trim_end().ends_with([';', '；']) || head == Some(style(&entry.key))
    };
    let begins = |line: &usize| {
        let rule = *line > first && is_rule(&reader.lines[*line].text) && strong(*line + 1) == Some(true);
        rule || reader.lines[*line].shape == LineKind::Paragraph
            && (entry::of_line(reader, *line, false).is_some_and(|(entry, separator)| {
                separator != Separator::Bare || *line > first && told() && is_alike(&entry, *line)
            }) && head::all(reader, *line).len() < 2
                || shared::of_line(reader, *line).is_some())
    };
    let count = (first..reader.lines.len()).take_while(begins).count();
    first + if count == 0 { bare_lines(reader, first) } else { count }
}

/// How many lines from this one on are a value and nothing else, below what says that values follow; the example is one.
fn bare_lines(reader: &Reader, first: usize) -> usize {
    let key = |line: usize| match entry::of_line(reader, line, false) {
        Some((entry, Separator::Bare)) if reader.lines[line].shape == LineKind::Paragraph => Some(entry.key),
        _ => None,
    };
    let keys: Vec<String> = (first..reader.lines.len()).map_while(key).collect();
    // One more value below, in another style, leaves the set open.
    let end = first + keys.len();
    let closed = end == reader.lines.len() || entry::of_line(reader, end, false).is_none() || is_note(reader, end);
    let introduction = if closed && first > 0 { introduction::of(reader, first) } else { None };
    let told = reader.lines[first.saturating_sub(1)].text.trim_end().ends_with(['：', ':']);
    let coded = told && are_constants(keys.iter().map(String::as_str));
    let announced = introduction.is_some_and(|introduction| introduction.formal || coded);
    let shown = reader.example().is_none_or(|example| keys.iter().any(|key| example.contains(key)));
    if announced && shown && keys.len() > 1 { keys.len() } else { 0 }
}

/// The set of values that stands on the lines.
fn candidate(reader: &Reader, first: usize, end: usize) -> Option<Candidate> {
    if first >= end
        || !ends::is_whole(reader, first, end)
        || ends::goes_on(reader, first, end)
        || ends::follows_phrase(reader, first)
        || (first..end).any(|line| ends::holds_more(reader, line, first..end))
    {
        return None;
    }
    let introduction::Introduction { formal, case } = introduction::of(reader, first)?;
    let depth = reader.lines[first].depth;
    let chinese = formal || example_begins(reader, first, end);
    let mut entries: Vec<(Entry, Separator)> = Vec::new();
    let mut at = Vec::new();
    for line in first..end {
        let text = &reader.lines[line].text;
        if reader.lines[line].depth > depth || reader.lines[line].shape != reader.lines[first].shape {
            // What is nested explains the value above.
            if let Some((above, _)) = entries.last_mut() {
                above.text = format!("{} {}", above.text, text.trim()).trim().to_owned();
                at.push(At { line, range: 0..text.len() });
            }
        } else if is_note(reader, line) || is_rule(text) || is_of_other(reader, line) {
            // It stands beside the values: an empty one, a remark.
        } else if let Some(shared) = shared::of_line(reader, line) {
            entries.extend(shared.into_iter().map(|entry| (entry, Separator::Strong)));
            at.push(At { line, range: 0..text.len() });
        } else if let Some(found) = entry::of_line(reader, line, chinese) {
            entries.push(found);
            at.push(At { line, range: 0..text.len() });
        } else {
            return None;
        }
    }
    if let Some(above) = ends::begun_above(reader, first) {
        let end = reader.lines[above.line].text.len();
        at.insert(0, At { line: above.line, range: end..end });
        entries.insert(0, (above, Separator::Strong));
    }
    let shown = shows(reader, &entries) == Some(true);
    // The values of one case are those of all only if the example is one of them, or if nothing but the condition speaks
    // against it.
    let open = formal && entries.len() > 1 && (reader.example().is_none() || reader.is_list());
    // Chinese before a colon is a value where the example is one; else what the code behind it means, or a case.
    if !shown && (case && !open || entries.iter().any(|(entry, _)| !entry.key.is_ascii())) {
        return None;
    }
    // One value alone is a set if it stands out and the example is it; or, without an example, if it is a number, or stands
    // beside what leaving it out means.
    let line = entries.first().map_or(first, |(entry, _)| entry.line);
    let stands_out = reader.lines[line].marks.first().is_some_and(|(range, _)| range.start == 0);
    let unshown = reader.example().is_none() && (reader.is_integer() || end - first > 1);
    let sole = entries.len() == 1 && depth > 0 && stands_out && (shown || unshown);
    accepted(reader, &entries, formal, depth > 0).then(|| Candidate {
        entries: entries.into_iter().map(|(entry, _)| entry).collect(),
        formal: formal || sole,
        plain: true,
        at,
    })
}

/// Whether a line only parts those above it from those below: a rule, or a heading as in code.
fn is_rule(text: &str) -> bool {
    text.starts_with("//") || text.trim().len() > 2 && text.trim().chars().all(|c| "-=—_*~".contains(c))
}

/// Whether a line beside values is none of them.
fn is_note(reader: &Reader, line: usize) -> bool {
    let line = &reader.lines[line];
    let marked = |(range, _): &(std::ops::Range<usize>, _)| {
        range.start == 0 && line.text.get(range.clone()).is_some_and(str::is_ascii)
    };
    NOTE.is_match(&line.text) && !line.marks.iter().any(marked)
}

/// Whether a line says something of a member beside this one: `Area 为 overseas 时…`.
fn is_of_other(reader: &Reader, line: usize) -> bool {
    static CASE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?P<name>[A-Za-z0-9]+)\s*(?:字段|参数)?\s*(?:[为是=]|取值)[^，,。；;]*时"));
    let named = CASE.captures(&reader.lines[line].text);
    let other = named.and_then(|named| reader.beside(&named["name"]));
    other.is_some_and(|other| other.name != reader.name())
}

/// Whether lines that begin like values are values.
fn accepted(reader: &Reader, entries: &[(Entry, Separator)], formal: bool, items: bool) -> bool {
    let count = |separator| entries.iter().filter(|(_, other)| *other == separator).count();
    let weak = count(Separator::Weak);
    let numeric = |entry: &Entry| entry.key.parse::<f64>().is_ok();
    let numbers = entries.iter().filter(|(entry, _)| numeric(entry)).count();
    let shown = shows(reader, entries);
    let told = is_told(reader, entries);
    let (shown, outside) = (shown == Some(true), shown == Some(false) && !reader.is_list() && !told);
    // Words before commas and blanks are prose unless they look like code, all of them.
    let coded = entries.iter().all(|(entry, _)| is_code(&entry.key));
    if weak > 0
        && !(formal
            || (coded && items && count(Separator::Paren) == 0)
            || (weak * 3 < entries.len() && coded)
            || (reader.is_integer() && !outside && entries.len() > 1 && !numbered(reader, entries))
            || (shown && entries.iter().all(|(entry, _)| entry.key.contains('_')))
            || (shown || !outside && (are_codes(entries) || are_all(reader, entries))) && are_named(reader, entries))
    {
        return false;
    }
    if !items && entries.len() < 2 {
        return false;
    }
    let bold = |(entry, _): &(Entry, Separator)| {
        reader.lines[entry.line].marks.first().is_some_and(|(range, _)| range.start == 0)
    };
    let chosen = listed::is_kind(reader.name()) || entries.len() > 1 && entries.iter().all(bold);
    let kind = items && chosen && entries.iter().all(|(entry, _)| is_capital(&entry.key));
    let constants = kind || are_constants(entries.iter().map(|(entry, _)| entry.key.as_str()));
    if !formal && count(Separator::Bare) * 2 > entries.len() && !shown && !constants {
        return false;
    }
    // Numbers before texts are mostly numbers of a list.
    if reader.is_text() && numbers > 0 && numbers < entries.len() && !formal {
        return false;
    }
    if reader.is_text() && numbers == entries.len() && !formal {
        return shows(reader, entries).unwrap_or(weak == 0);
    }
    // Plain words that the example is none of are rather keys or topics.
    let plain =
        entries.iter().any(|(entry, _)| !entry.key.contains('_') && !entry.key.chars().any(|c| c.is_ascii_uppercase()));
    if reader.is_text() && !formal && outside && plain {
        return false;
    }
    // What a name in Chinese explains line by line is chosen from: `A_B: 甲`.
    let explained = || {
        entries.iter().all(|(entry, separator)| *separator == Separator::Strong && !entry.text.is_ascii())
            && are_constants(entries.iter().map(|(entry, _)| entry.key.as_str()))
    };
    let free = is_free(reader.name()) && !(reader.name().ends_with("Name") && explained());
    let json =
        reader.lines.iter().any(|line| line.text.contains("{\"") || line.text.to_ascii_lowercase().contains("json"));
    (!json && (formal || !free)) || shown
}

/// Whether a text is nothing but what the member is and, on three lines or more below it, its values.
fn are_all(reader: &Reader, entries: &[(Entry, Separator)]) -> bool {
    static NULL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^注意[:：].*null|^默认"));
    let taken = |line: usize| entries.iter().any(|(entry, _)| entry.line == line);
    let other = |line: usize| line > 0 && !taken(line) && !NULL.is_match(&reader.lines[line].text);
    let begins = || entry::of_line(reader, 0, false).is_some();
    entries.len() > 2 && !taken(0) && !begins() && !(0..reader.lines.len()).any(other)
}

/// Whether lines that are each a value and its meaning, with no other value elsewhere, speak louder than an example.
fn is_told(reader: &Reader, entries: &[(Entry, Separator)]) -> bool {
    let own: Vec<Entry> = entries.iter().map(|(entry, _)| entry.clone()).collect();
    entries.iter().all(|(entry, _)| head::all(reader, entry.line).len() < 2) && outweighs(reader, &own)
}

fn shows(reader: &Reader, entries: &[(Entry, Separator)]) -> Option<bool> {
    shown::shows(reader, entries.iter().map(|(entry, _)| entry.key.as_str()))
}

fn example_begins(reader: &Reader, first: usize, end: usize) -> bool {
    let Some(example) = reader.example().map(|example| example.trim_matches('"')) else { return false };
    reader.is_text() && (first..end).any(|line| reader.lines[line].text.starts_with(example))
}
