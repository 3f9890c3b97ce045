//! Values within a sentence that each begin an explanation: `0：否，1：是`, `取值：A（…）、B（…）`.

mod ends;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator};
use super::head::{self, Head};
use super::outweighs::outweighs;
use super::{Candidate, beside, introduction, listed, shown};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;

/// What makes an inline list one of something else.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"例如|比如|参考值|[:：,，（(]\s*如|过滤(?:条件|字段)|[Ff]ilter|格式(?:为|如)|字段(?:包括|有(?:[^效]|$)|说明)|详见|参数说明|示例|公式|错误码",
    )
});

/// Values run over the lines that no list or table took.
pub(super) fn all(reader: &Reader, taken: &[Candidate]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for line in 0..reader.lines.len() {
        let is_taken = taken.iter().any(|candidate| candidate.at.iter().any(|at| at.line == line));
        if is_taken || matches!(reader.lines[line].shape, LineKind::Row { .. }) || reader.lines[line].depth > 1 {
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

/// `0：否，1：是`, and with a word that says so `A（…）、B（…）`.
fn explained(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let all = head::all(reader, line);
    // `0-否，1是` is one list of two styles.
    let mixed = reader.is_numbered().then_some(None);
    let closed = beside::is_closed(text) && !text.contains("默认");
    let styles = [Separator::Strong, Separator::Paren, Separator::Weak].map(Some);
    for style in mixed.into_iter().chain(styles) {
        let heads: Vec<&Head> = match style {
            Some(separator) => all.iter().filter(|head| head.separator == separator).collect(),
            None => all.iter().filter(|head| head.separator != Separator::Paren).collect(),
        };
        let separator = style.unwrap_or(Separator::Weak);
        if !complete(&heads, &all, style.is_none()) {
            continue;
        }
        let Some(first) = heads.first() else { continue };
        let before = &text[..first.start];
        // One value alone stands right behind 枚举值.
        let sole = all.len() == 1
            && style == Some(Separator::Strong)
            && (before.trim_end_matches(['：', ':', ' ']).ends_with("枚举值") || closed);
        if heads.len() < 2 && !sole {
            continue;
        }
        if !leads(reader, before, line) {
            continue;
        }
        let announced = STRONG_BEFORE.is_match(before);
        let formal = before.contains("枚举值") || before.contains("可选值") || sole;
        let words = ["取值有", "取值为", "取值范围", "取值如下", "取值", "可取值"];
        let told = formal || words.iter().any(|word| before.trim_end_matches([' ', '：', ':']).ends_with(word));
        let close = heads.windows(2).all(|pair| follow(reader, text, pair, separator, told));
        let sure = match separator {
            Separator::Strong => true,
            Separator::Paren => {
                let shown = shown::shows(reader, heads.iter().map(|head| head.key.as_str())) == Some(true);
                announced
                    || ((reader.is_numbered() || shown) && before.trim_end().ends_with(['：', ':', '，', ',', '(']))
            }
            _ => reader.is_numbered() && (announced || before.chars().count() <= 16 || is_switch(before)),
        };
        if !(close && sure) {
            continue;
        }
        let candidate = of_heads(reader, line, &heads, formal, told);
        if candidate.is_some() {
            return candidate;
        }
    }
    None
}

/// Whether the values of one style are all: no number of another style stands between them. Values of two styles
/// are told once each.
fn complete(heads: &[&Head], all: &[Head], mixed: bool) -> bool {
    let (Some(first), Some(last)) = (heads.first(), heads.last()) else { return false };
    if mixed {
        let keys: BTreeSet<&str> = heads.iter().map(|head| head.key.as_str()).collect();
        return keys.len() == heads.len() && heads.iter().any(|head| head.separator != first.separator);
    }
    let between = |head: &&Head| first.start < head.start && head.start < last.start;
    let numeric = |head: &&Head| head.key.parse::<i64>().is_ok() && head.separator != Separator::Paren;
    let known = |head: &Head| heads.iter().any(|other| other.key == head.key);
    first.separator == Separator::Paren || all.iter().filter(between).filter(numeric).all(known)
}

static STRONG_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:取值(?:范围)?|枚举值?|返回项|可选值?|可选项|有效值|支持|包括|包含|分为|分别为|分别是|类型|状态|方式|模式|如下|(?i:values?))[^A-Za-z0-9。]{0,8}$"#,
    )
});

/// Whether a text asks a question before its answers: `…是否开启监控（1为开启，…`.
fn is_switch(before: &str) -> bool {
    let last = before.rsplit('。').next().unwrap_or_default();
    last.contains("是否") && last.trim_end().ends_with(['（', '(', '：', ':', '，', ','])
}

/// Whether what stands before the first value lets values follow.
fn leads(reader: &Reader, before: &str, line: usize) -> bool {
    let start = before.rfind('。').map_or(0, |at| at + '。'.len_utf8());
    let last = &before[start..];
    // A case without a name: the example tells whether its values are those of all.
    let case = introduction::is_case(reader, last) && reader.example().is_some();
    let conditional = ((limits_cases(last) && !case) || (!has_condition(last) && reader.is_decided(last)))
        && !introduction::is_definition(reader, last);
    // `仅Pattern=2/3时生效：2表示…` gives the values of the other one.
    let clause = last.rsplit(['，', ',', '；', '（', '(']).next().unwrap_or_default();
    let others = clause.contains(['=', '为']) && reader.names_other(clause);
    // `注：1. … 2. …` numbers remarks.
    let end = last.trim_end_matches([' ', ':', '：']);
    let numbered = ["注", "注意", "说明"].iter().any(|word| end.ends_with(word)) && !end.ends_with("取值说明");
    // The introduction of an item stands above it.
    let lone =
        reader.lines.len() == line + 1 && reader.introductions(line).next().is_some_and(|above| above + 1 == line);
    let introduced = line == 0 || reader.lines[line].depth == 0 || before.len() > 3 || lone;
    introduced
        && !conditional
        && !numbered
        && !others
        && !is_case_of_several(reader, line)
        && !OTHER.is_match(introduction::undescribed(last))
        // A number is no key of JSON.
        && (reader.is_integer() || !introduction::undescribed(last).to_ascii_lowercase().contains("json"))
        && last.chars().count() <= 60
}

/// Whether a line is one of several that are numbered, each of a case: `（1）边界防火墙：…`, `（2）内网防火墙：…`.
pub(super) fn is_case_of_several(reader: &Reader, line: usize) -> bool {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[（(]\s*[1-9]\s*[)）]"));
    NUMBER.is_match(&reader.lines[line].text)
        && reader.lines.iter().enumerate().any(|(other, text)| other != line && NUMBER.is_match(&text.text))
}

/// Whether a value follows the explanation of the one before as in a list.
fn follow(reader: &Reader, text: &str, pair: &[&Head], separator: Separator, formal: bool) -> bool {
    let between = &text[pair[0].rest..pair[1].start];
    delimited(between, separator, formal) || ends::is_glued(reader, text, pair)
}

/// Whether an explanation and the next value are parted as in a list.
fn delimited(between: &str, separator: Separator, formal: bool) -> bool {
    let between = between.trim_end_matches(['"', '\'', '“', '‘', '[', '(', '（', '【']);
    let count = between.chars().count();
    let parted = between.ends_with([',', '，', ';', '；', '、', '。', '/', '|', ' ', '）', ')', '和', '或', '及']);
    match separator {
        Separator::Paren => {
            let Some(close) = between.find(['）', ')']) else { return false };
            let rest = between[close..].trim_start_matches(['）', ')']);
            rest.trim_matches(|c: char| " ,，;；、。/|和或及以与".contains(c)).is_empty()
        }
        // Below 枚举值 an explanation may be of more than one sentence.
        Separator::Strong if formal => parted && count > 1 && count <= 160,
        // A sentence between two values ends before the second.
        _ => parted && count > 1 && count <= 80 && !between.trim_end_matches(['。', ' ']).contains('。'),
    }
}

fn of_heads(reader: &Reader, line: usize, heads: &[&Head], formal: bool, told: bool) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let (first, last) = (heads.first()?, heads.last()?);
    let rest = &text[last.rest..];
    let end = last.rest + end_of_last(rest, last.separator);
    let ends = heads[1..].iter().map(|next| next.start).chain(std::iter::once(end));
    let entries: Vec<Entry> = heads
        .iter()
        .zip(ends)
        .flat_map(|(head, end)| {
            let text = &text[head.rest..end.max(head.rest)];
            let text = if head.separator == Separator::Paren {
                entry::unparenthesized(text)
            } else {
                entry::tidy(text).trim_matches(['"', '“', '”', '\'']).to_owned()
            };
            // `0 甲 , 为 1 乙`: the verb belongs to the next value.
            static VERB: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*[，,；;]\s*(?:取?值)?[为是当若]$"));
            let text = VERB.replace(&entry::tidy(&text), "").into_owned();
            let keys = head.also.iter().chain(std::iter::once(&head.key));
            keys.map(|key| Entry { key: key.clone(), text: text.clone(), line }).collect::<Vec<_>>()
        })
        .collect();
    let shown = shown::shows_of(reader, &entries).filter(|_| !reader.is_list());
    let fits = shown != Some(false) || outweighs(reader, &entries);
    // The values of one case are those of all only if the example is one of them.
    let case = limits_cases(&text[..first.start]) && shown != Some(true);
    // Below 取值有： an example such as `on/off` proves nothing.
    let told = told && heads.iter().all(|head| head.separator == Separator::Strong);
    if case
        || !(fits || told || reader.is_integer())
        || !explain(reader, &entries, text, formal)
        || (reader.is_integer() && ends::is_begun(&text[..first.start], &first.key))
        || ends::is_followed(reader, &text[end..], last.separator)
        || ends::goes_on(reader, line, &text[end..])
        || (!formal && ends::is_part(reader, line, &entries))
    {
        return None;
    }
    let at = vec![At { line, range: first.start..end }];
    Some(Candidate { entries, formal, plain: false, at })
}

/// Whether what stands behind the values explains them.
fn explain(reader: &Reader, entries: &[Entry], text: &str, formal: bool) -> bool {
    let lengths = entries.iter().map(|entry| entry.text.chars().count());
    // One more value stands in an explanation: `甲；b-乙`.
    static MORE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[，,；;、]\s*(?:[A-Za-z][A-Za-z0-9_]*|-?[0-9]{1,5})\s?[:：-]|[，,；;、]\s*[0-9]{1,3}\s+[\p{Han}A-Z]|[，,；;、]\s*[0-9]{1,3}\s*[,，]\s*\p{Han}|\s[0-9]{1,3}(?:[.、]\s*|\s+)[A-Za-z\p{Han}]|\s-?[0-9]{1,4}\s*[:：]?$|^等于.|[^A-Z]/\s*[A-Za-z][A-Za-z0-9_]*$",
        )
    });
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[，,；;、]\s*[0-9]{1,3}\s?(?P<rest>\p{Han}+)"));
    let numbered = |entry: &Entry| {
        let found = NUMBER.captures_iter(&entry.text).any(|found| {
            let rest = &found["rest"];
            !entry::is_unit(rest)
        });
        reader.is_integer() && found
    };
    if entries.iter().any(|entry| MORE.is_match(&entry.text) || numbered(entry)) {
        return false;
    }
    let etc = entries.last().is_some_and(|entry| {
        entry.text.ends_with('等') && !entry.text.ends_with("相等") || entry.text.ends_with("...")
    });
    if etc || lengths.clone().any(|length| length == 0 || length > 120) {
        return false;
    }
    // A text of JSON, or of an address with a port, has colons of its own.
    let chinese = entries.iter().filter(|entry| entry.text.starts_with(|c: char| !c.is_ascii())).count();
    let plain = reader.is_numbered() || chinese * 2 >= entries.len();
    reader.is_integer() || formal || (plain && !text.contains("{\"") && !text.contains("://"))
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
        "，其他",
        "，暂不支持",
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
    // When the member counts is no part of what its last value means.
    static COUNTS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"[，,][^，,。；;]{1,40}时(?:必填|必传|必选|有效|生效|需)|[，,][^，,。；;]{1,12}则?不(?:传|填)")
    });
    let counts = COUNTS.find(rest).map(|found| found.start());
    let stop = stops.iter().filter_map(|stop| rest.find(stop)).chain(counts).min().unwrap_or(rest.len());
    // The bracket that the list stands in.
    let open = rest[..stop].matches(['(', '（']).count();
    let closed = rest[..stop].char_indices().filter(|(_, c)| matches!(c, ')' | '）'));
    closed.map(|(at, _)| at).nth(open).unwrap_or(stop)
}
