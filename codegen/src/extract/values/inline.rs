//! Values within a sentence that each begin an explanation: `0：否，1：是`, `取值：A（…）、B（…）`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator, TOKEN};
use super::{Candidate, introduction, listed};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::Shape;
use crate::upstream::prose::pattern;

/// A value and what separates it from its explanation.
pub(super) struct Head {
    key: String,
    separator: Separator,
    /// Where it begins, and where its explanation does.
    start: usize,
    rest: usize,
}

static TEXT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?:^|[\s,，;；、。/|(（\[【{{:："'“‘\p{{Han}}])(?P<key>{TOKEN})["'”’]?\s*(?P<sep>[:：]|——?|–|-{{1,2}}>?|=>?|→|表示|代表|[(（])"#
    ))
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[\s,，;；、。/|(（\[【{:："'“‘])(?P<key>-?[0-9]{1,9})["'”’]?\s*(?P<sep>[:：]|——?|–|-{1,2}>?|=>?|→|表示|代表|为|是|[(（.]|)"#,
    )
});

/// What makes an inline list one of something else.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"例如|比如|[:：,，（(]\s*如|(?i:json)|过滤(?:条件|字段)|[Ff]ilter|格式(?:为|如)|字段(?:包括|有|说明)|详见|参数说明|示例|公式|错误码",
    )
});

/// More values stand elsewhere.
static OPEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[，,。；;、\s]*其[它他余](?:的)?(?:错误码|值|取值|状态)?[^。]{0,4}(?:见|参|请)"));

/// Values run over the lines that no list or table took.
pub(super) fn all(reader: &Reader, taken: &[Candidate]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for line in 0..reader.lines.len() {
        let is_taken = taken.iter().any(|candidate| candidate.at.iter().any(|at| at.line == line));
        if is_taken || matches!(reader.lines[line].shape, Shape::Row { .. }) || reader.lines[line].depth > 1 {
            continue;
        }
        // Below a value, and below a condition, a list speaks of one case.
        let below = reader.introductions(line).any(|above| {
            has_condition(&reader.lines[above].text)
                || taken.iter().any(|candidate| candidate.at.iter().any(|at| at.line == above))
        });
        if !below {
            candidates.extend(explained(reader, line).or_else(|| listed::candidate(reader, line)));
        }
    }
    candidates
}

/// The values of a line that begin an explanation.
pub(super) fn heads(reader: &Reader, line: usize) -> Vec<Head> {
    let text = reader.lines[line].text.as_str();
    let integer = reader.is_integer();
    let pattern: &Regex = if integer { &NUMBER } else { &TEXT };
    let mut heads: Vec<Head> = Vec::new();
    let mut at = 0;
    // What ends one match may be what the next begins with.
    while let Some(found) = text.get(at..).and_then(|rest| pattern.captures(rest)) {
        let (Some(whole), Some(key), Some(sep)) = (found.get(0), found.name("key"), found.name("sep")) else { break };
        let rest = at + whole.end();
        let before = text[..at + key.start()].trim_end_matches(['"', '“', '‘', '：', ':', ' ']);
        let assumed = before.ends_with("默认")
            || before.ends_with("默认为")
            || before.ends_with("默认值")
            || before.ends_with("默认值为");
        // Glued to Chinese before it, only a colon says that it is a value, or 支持A（…）.
        let glued = before.len() == at + key.start()
            && text[..at + key.start()].ends_with(|c: char| !c.is_ascii() && c.is_alphabetic());
        let colon = matches!(sep.as_str(), ":" | "：");
        let announced = ["支持", "包括", "包含", "分为", "和", "或", "及", "与", "为", "有", "是"]
            .iter()
            .any(|word| before.ends_with(word));
        let paren = matches!(sep.as_str(), "(" | "（") && announced;
        if assumed || (glued && !colon && !paren) {
            at = rest;
        } else if let Some(separator) = separator(sep.as_str(), key.as_str(), &text[rest..], integer) {
            heads.push(Head { key: key.as_str().to_owned(), separator, start: at + key.start(), rest });
            at = rest;
        } else {
            at += key.end();
        }
    }
    heads
}

/// What the sign between a value and what follows it is, if it is one.
fn separator(sep: &str, key: &str, rest: &str, integer: bool) -> Option<Separator> {
    let numeric = key.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    let rest = rest.trim_start();
    let first = rest.chars().next()?;
    let han = !first.is_ascii() && !matches!(first, '，' | '。' | '；' | '、' | '）' | '：');
    let latin = first.is_ascii_alphabetic() || matches!(first, '"' | '[' | '(' | '<');
    match sep {
        "(" | "（" => Some(Separator::Paren),
        "" => (han && !entry::is_unit(rest)).then_some(Separator::Weak),
        "为" | "是" | "." => (han && (sep != "." || integer)).then_some(Separator::Weak),
        "=" if !numeric => None,
        _ if first.is_ascii_digit() => None,
        _ => (han || (latin && (integer || sep.contains([':', '：'])))).then_some(Separator::Strong),
    }
}

/// `0：否，1：是`, and with a word that says so `A（…）、B（…）`.
fn explained(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let all = heads(reader, line);
    for separator in [Separator::Strong, Separator::Paren, Separator::Weak] {
        let heads: Vec<&Head> = all.iter().filter(|head| head.separator == separator).collect();
        if heads.len() < 2 {
            continue;
        }
        let before = &text[..heads[0].start];
        if !leads(reader, before, line) {
            continue;
        }
        let announced = STRONG_BEFORE.is_match(before);
        let formal = before.contains("枚举值") || before.contains("可选值");
        let contiguous = |pair: &[&Head]| delimited(&text[pair[0].rest..pair[1].start], separator);
        let close = heads.windows(2).all(contiguous);
        let sure = match separator {
            Separator::Strong => true,
            Separator::Paren => {
                announced || (reader.is_integer() && before.trim_end().ends_with(['：', ':', '，', ',', '(']))
            }
            _ => reader.is_integer() && (announced || before.chars().count() <= 16),
        };
        if !(close && sure) {
            continue;
        }
        let candidate = of_heads(reader, line, &heads, formal);
        if candidate.is_some() {
            return candidate;
        }
    }
    None
}

static STRONG_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:取值(?:范围)?|枚举值?|可选值?|可选项|有效值|支持|包括|包含|分为|分别为|分别是|类型|状态|方式|模式|如下|(?i:values?))[^A-Za-z0-9。]{0,8}$"#,
    )
});

/// Whether what stands before the first value lets values follow.
fn leads(reader: &Reader, before: &str, line: usize) -> bool {
    let start = before.rfind('。').map_or(0, |at| at + '。'.len_utf8());
    let last = &before[start..];
    // A case without a name: the example tells whether its values are those of all.
    let case = introduction::is_case(last) && reader.example().is_some();
    let conditional = (limits_cases(last) && !case) || (!has_condition(last) && reader.depends(last));
    // `注：1. … 2. …` numbers remarks.
    let end = last.trim_end_matches([' ', ':', '：']);
    let numbered = ["注", "注意", "说明"].iter().any(|word| end.ends_with(word));
    // The introduction of an item stands above it.
    let introduced = line == 0 || reader.lines[line].depth == 0 || before.len() > 3;
    introduced && !conditional && !numbered && !OTHER.is_match(last) && last.chars().count() <= 60
}

/// Whether an explanation and the next value are parted as in a list.
fn delimited(between: &str, separator: Separator) -> bool {
    let between = between.trim_end_matches(['"', '\'', '“', '‘', '[', '(', '（', '【']);
    let count = between.chars().count();
    let parted = between.ends_with([',', '，', ';', '；', '、', '。', '/', '|', ' ', '）', ')', '和', '或', '及']);
    match separator {
        Separator::Paren => {
            let Some(close) = between.find(['）', ')']) else { return false };
            let rest = between[close..].trim_start_matches(['）', ')']);
            rest.trim_matches(|c: char| " ,，;；、。/|和或及以与".contains(c)).is_empty()
        }
        // A sentence between two values ends before the second.
        _ => parted && count > 1 && count <= 80 && !between.trim_end_matches(['。', ' ']).contains('。'),
    }
}

fn of_heads(reader: &Reader, line: usize, heads: &[&Head], formal: bool) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let (first, last) = (heads.first()?, heads.last()?);
    let rest = &text[last.rest..];
    let end = last.rest + end_of_last(rest, last.separator);
    let ends = heads[1..].iter().map(|next| next.start).chain(std::iter::once(end));
    let entries: Vec<Entry> = heads
        .iter()
        .zip(ends)
        .map(|(head, end)| {
            let text = &text[head.rest..end.max(head.rest)];
            let text = if head.separator == Separator::Paren {
                entry::unparenthesized(text)
            } else {
                entry::tidy(text).trim_matches(['"', '“', '”', '\'']).to_owned()
            };
            let text = entry::tidy(&text);
            Entry { key: head.key.clone(), text, line }
        })
        .collect();
    let example = reader.example().filter(|_| !reader.is_list()).map(|example| example.trim_matches('"'));
    let fits = example.is_none_or(|example| entries.iter().any(|entry| entry.key.eq_ignore_ascii_case(example)));
    // The values of one case are those of all only if the example is one of them.
    let case = limits_cases(&text[..first.start]) && !(example.is_some() && fits);
    if case
        || !(fits || reader.is_integer())
        || !explain(reader, &entries, text, formal)
        || goes_on(reader, line, &text[end..])
    {
        return None;
    }
    let at = vec![At { line, range: first.start..end }];
    Some(Candidate { entries, formal, plain: false, at })
}

/// Whether what stands behind the values explains them.
fn explain(reader: &Reader, entries: &[Entry], text: &str, formal: bool) -> bool {
    let lengths = entries.iter().map(|entry| entry.text.chars().count());
    let etc = entries.last().is_some_and(|entry| entry.text.ends_with('等') || entry.text.ends_with("..."));
    if etc || lengths.clone().any(|length| length == 0 || length > 120) {
        return false;
    }
    // A text of JSON, or of an address with a port, has colons of its own.
    let chinese = entries.iter().filter(|entry| entry.text.starts_with(|c: char| !c.is_ascii())).count();
    reader.is_integer() || formal || (chinese * 2 >= entries.len() && !text.contains("{\"") && !text.contains("://"))
}

/// Whether a line beside the values goes on with more, or the text says where others stand.
fn goes_on(reader: &Reader, line: usize, rest: &str) -> bool {
    let beside = [line.checked_sub(1), Some(line + 1)].into_iter().flatten().any(|beside| {
        let strong = |(_, separator): (Entry, Separator)| separator == Separator::Strong;
        beside < reader.lines.len() && entry::of_line(reader, beside, false).is_some_and(strong)
    });
    let next = reader.lines.get(line + 1).map_or("", |next| next.text.as_str());
    beside || OPEN.is_match(next) || OPEN.is_match(rest)
}

/// How far the last explanation goes.
fn end_of_last(rest: &str, separator: Separator) -> usize {
    if separator == Separator::Paren {
        return rest
            .find(['）', ')'])
            .map_or(rest.len(), |at| at + rest[at..].chars().next().map_or(1, char::len_utf8));
    }
    let stops = [
        "。",
        "；",
        ";",
        "，默认",
        ",默认",
        ", 默认",
        "，缺省",
        "，不填",
        ",不填",
        "，不传",
        ",不传",
        " 默认",
        " 不填",
        "注意",
        "备注",
    ];
    let stop = stops.iter().filter_map(|stop| rest.find(stop)).min().unwrap_or(rest.len());
    // The bracket that the list stands in.
    let open = rest[..stop].matches(['(', '（']).count();
    let closed = rest[..stop].char_indices().filter(|(_, c)| matches!(c, ')' | '）'));
    closed.map(|(at, _)| at).nth(open).unwrap_or(stop)
}
