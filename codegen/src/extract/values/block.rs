//! Values on lines of their own: items of a list, or lines that each begin with one.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator};
use super::{Candidate, inline};
use crate::extract::reader::{At, Reader, has_condition, sentences};
use crate::upstream::Shape;
use crate::upstream::prose::pattern;

/// Says that the values follow.
static FORMAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"枚举(?:值|类型|如下|有|为|说明|定义|项)|取值|可选值|可选项|可取值|有效值|参数值|(?i:valid values|possible values|enum(?:eration)? values)",
    )
});

/// Introduces something else: keys of JSON, filters, steps, rules.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:参数|字段|键|[Kk]ey|属性)(?:说明|列表|如下|名|的?含义|包括|包含|有)|(?i:json)|过滤|[Ff]ilter|变量|占位|示例|例如|比如|[:：（(]如|步骤|限制|要求|规则|注意|提示|格式(?:为|如下|说明|要求)|区别|差异",
        r"|以下(?:字段|参数|内容|信息|条件|几点)|详见|参考|密码|组成|返回值?包|表达式|语法|约束|检索|搜索条件|筛选|建议|适用|请求头|[Hh]eader",
    ))
});

/// Items that stand beside values and are none.
static NOTE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:注[：:意]?|说明|默认|其[他它余]|备注|不填|不传|空|具体|提示|如|若|该|此|暂|更多|null|NULL|缺省|…|\.\.\.)",
    )
});

/// What a member is named that holds no fixed values.
const FREE: [&str; 14] = [
    "Base64", "Url", "URL", "Urls", "Image", "Content", "Id", "Ids", "Name", "Password", "Path", "Data", "Body", "Text",
];

pub(super) fn all(reader: &Reader) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut line = 0;
    while line < reader.lines.len() {
        let end = match reader.lines[line].shape {
            Shape::Item => end_of_items(reader, line),
            Shape::Paragraph => end_of_lines(reader, line),
            Shape::Row { .. } => line + 1,
        };
        if let Some(candidate) = candidate(reader, line, end) {
            candidates.push(candidate);
            line = end;
        } else {
            line = if reader.lines[line].shape == Shape::Item { end } else { line + 1 };
        }
    }
    candidates
}

/// Items of one list, those below them included.
fn end_of_items(reader: &Reader, first: usize) -> usize {
    let depth = reader.lines[first].depth;
    let inside = |line: &&crate::upstream::Line| line.shape == Shape::Item && line.depth >= depth;
    first + reader.lines[first..].iter().take_while(inside).count()
}

/// Lines that each begin with a value, and hold no second one.
fn end_of_lines(reader: &Reader, first: usize) -> usize {
    let begins = |line: &usize| {
        reader.lines[*line].shape == Shape::Paragraph
            && entry::of_line(reader, *line, false).is_some_and(|(_, separator)| separator != Separator::Bare)
            && inline::heads(reader, *line).len() < 2
    };
    first + (first..reader.lines.len()).take_while(begins).count()
}

/// The set of values that stands on the lines.
fn candidate(reader: &Reader, first: usize, end: usize) -> Option<Candidate> {
    if first >= end {
        return None;
    }
    let formal = introduced(reader, first)?;
    let depth = reader.lines[first].depth;
    let chinese = formal || example_begins(reader, first, end);
    let mut entries: Vec<(Entry, Separator)> = Vec::new();
    let mut at = Vec::new();
    for line in first..end {
        let text = &reader.lines[line].text;
        if reader.lines[line].depth > depth {
            // What is nested explains the value above.
            if let Some((above, _)) = entries.last_mut() {
                above.text = format!("{} {}", above.text, text.trim()).trim().to_owned();
                at.push(At { line, range: 0..text.len() });
            }
        } else if let Some(found) = entry::of_line(reader, line, chinese) {
            entries.push(found);
            at.push(At { line, range: 0..text.len() });
        } else if !NOTE.is_match(text) {
            return None;
        }
    }
    accepted(reader, &entries, formal, depth > 0).then(|| Candidate {
        entries: entries.into_iter().map(|(entry, _)| entry).collect(),
        formal,
        plain: true,
        at,
    })
}

/// Whether lines that begin like values are values.
fn accepted(reader: &Reader, entries: &[(Entry, Separator)], formal: bool, items: bool) -> bool {
    let count = |separator| entries.iter().filter(|(_, other)| *other == separator).count();
    let weak = count(Separator::Weak);
    let numeric = |entry: &Entry| entry.key.parse::<f64>().is_ok();
    let numbers = entries.iter().filter(|(entry, _)| numeric(entry)).count();
    // Words before commas and blanks are prose unless they look like code, all of them.
    let coded = entries.iter().all(|(entry, _)| is_code(&entry.key));
    if weak > 0
        && !(formal
            || (coded && items && weak + count(Separator::Bare) == entries.len())
            || (weak * 3 < entries.len() && coded))
    {
        return false;
    }
    if !items && entries.len() < 2 {
        return false;
    }
    if !formal
        && count(Separator::Bare) * 2 > entries.len()
        && !reader.example().is_some_and(|example| has(entries, example))
    {
        return false;
    }
    // Numbers before texts are mostly numbers of a list.
    if reader.is_text() && numbers > 0 && numbers < entries.len() && !formal {
        return false;
    }
    if reader.is_text() && numbers == entries.len() && !formal {
        return reader.example().map_or_else(|| weak == 0, |example| has(entries, example));
    }
    let free = FREE.iter().any(|suffix| reader.name().ends_with(suffix));
    let json =
        reader.lines.iter().any(|line| line.text.contains("{\"") || line.text.to_ascii_lowercase().contains("json"));
    (formal && !json) || !(free || json) || reader.example().is_some_and(|example| has(entries, example))
}

fn has(entries: &[(Entry, Separator)], example: &str) -> bool {
    let example = example.trim_matches('"');
    entries.iter().any(|(entry, _)| entry.key == example)
}

/// Upper case, an underscore, digits, or one word that is no Chinese.
fn is_code(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'+' | b'*'))
}

/// Whether the lines can be values by what stands above them: `Some(true)` if it says so.
fn introduced(reader: &Reader, first: usize) -> Option<bool> {
    let above =
        reader.introductions(first).next().or_else(|| first.checked_sub(1).filter(|_| reader.lines[first].depth == 0));
    let Some(above) = above else { return Some(false) };
    let text = reader.lines[above].text.as_str();
    let last = sentences(text).pop().map_or("", |range| &text[range]);
    let formal = FORMAL.is_match(last);
    // A nested list belongs to the item above it.
    if reader.lines[first].depth > 1 && reader.lines[above].depth > 0 {
        return None;
    }
    let other = OTHER.is_match(last) && !formal;
    if other || is_condition(reader, last) {
        return None;
    }
    // The members' own description, or what ends with a colon, introduces; any other line is only before.
    let announces = text.trim_end().ends_with(['：', ':', '）', ')', '，', ','])
        || above == 0
        || formal
        || last.contains("如下")
        || last.contains("以下");
    announces.then_some(formal)
}

/// 当X为Y时 before values: they are those of one case.
fn is_condition(reader: &Reader, text: &str) -> bool {
    has_condition(text) || reader.names_other(text)
}

fn example_begins(reader: &Reader, first: usize, end: usize) -> bool {
    let Some(example) = reader.example().map(|example| example.trim_matches('"')) else { return false };
    reader.is_text() && (first..end).any(|line| reader.lines[line].text.starts_with(example))
}
