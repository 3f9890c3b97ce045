//! Values within a sentence: `0：否，1：是`, `可选值：a,b,c`, `取值：A（…）、B（…）`.

use std::sync::LazyLock;

use regex::Regex;

use super::Candidate;
use super::entry::{self, Entry, Separator, TOKEN};
use crate::extract::reader::{At, Reader, has_condition};
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
        r#"(?:^|[\s,，;；、。/|(（\[【{{:："'“‘])(?P<key>{TOKEN})["'”’]?\s*(?P<sep>[:：]|——?|–|-{{1,2}}>?|=>?|→|表示|代表|[(（])"#
    ))
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[\s,，;；、。/|(（\[【{:："'“‘])(?P<key>-?[0-9]{1,9})["'”’]?\s*(?P<sep>[:：]|——?|–|-{1,2}>?|=>?|→|表示|代表|为|是|[(（.]|)"#,
    )
});

/// Says plainly that the values follow.
static STRONG: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?P<lead>取值(?:范围|类型)?|枚举值?|可选值|可选项|可选参数|可选类型|可取值|有效值|有效取值|合法值|候选值|参数值|可选(?:的)?(?:值|类型|参数)|(?i:(?:valid|possible|optional|available|allowed) values))(?:\s|(?:仅)?(?:可)?(?:为|有|是|包括|包含|如下|支持)|分别为|分别是|限|：|:)*(?P<list>[\[{{(（"'“‘]*{TOKEN}["'”’]?(?:\s*(?:[、,，;；/|]|或者?|和|及|以及|与|\bor\b|\band\b)\s*["'“‘]?{TOKEN}["'”’]?)+)(?P<close>[\]}})）]*)"#
    ))
});

/// Says that these are supported, which holds for much else.
static WEAK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?P<lead>支持(?:的)?(?:类型|模式|方式|协议|值|选项|的类型)?|包括|包含|分为|分别为|分别是|可选|可以是|可为|可以为|有)(?:\s|为|有|是|包括|：|:)*(?P<list>[\[{{(（"'“‘]*{TOKEN}["'”’]?(?:\s*(?:[、,，;；/|]|或者?|和|及|以及|与|\bor\b)\s*["'“‘]?{TOKEN}["'”’]?)+)(?P<close>[\]}})）]*)"#
    ))
});

/// What makes an inline list one of something else.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"例如|比如|[:：,，（(]\s*如|(?i:json)|过滤|[Ff]ilter|格式(?:为|如|：|:)|字段(?:包括|有|说明)|不支持|除|通过|根据|详见|参考|参数说明|示例|公式|范围为|组合|密码|逗号|版本|错误码|图片|文件|编码后",
    )
});

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
            candidates.extend(explained(reader, line).or_else(|| listed(reader, line)));
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
        if let Some(separator) = separator(sep.as_str(), key.as_str(), &text[rest..], integer) {
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
    let conditional = has_condition(last) || reader.names_other(last);
    // The introduction of an item stands above it.
    !conditional
        && !OTHER.is_match(last)
        && last.chars().count() <= 60
        && (line == 0 || reader.lines[line].depth == 0 || before.len() > 3)
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
            let text =
                if head.separator == Separator::Paren { entry::unparenthesized(text) } else { entry::tidy(text) };
            Entry { key: head.key.clone(), text, line }
        })
        .collect();
    let chinese = entries.iter().filter(|entry| entry.text.starts_with(|c: char| !c.is_ascii())).count();
    let empty = entries.iter().any(|entry| entry.text.is_empty());
    let example = reader.example().filter(|_| !reader.is_list()).map(|example| example.trim_matches('"'));
    let fits = example.is_none_or(|example| entries.iter().any(|entry| entry.key == example));
    let etc = entries.last().is_some_and(|entry| entry.text.ends_with('等') || entry.text.ends_with("..."));
    let long = entries.iter().any(|entry| entry.text.chars().count() > 120);
    if empty
        || etc
        || long
        || !(fits || reader.is_integer())
        || (!reader.is_integer() && chinese * 2 < entries.len() && !formal)
    {
        return None;
    }
    // A text of JSON, or of an address with a port, has colons of its own.
    if !reader.is_integer() && (text.contains("{\"") || text.contains("://")) && !formal {
        return None;
    }
    let at = vec![At { line, range: first.start..end }];
    Some(Candidate { entries, formal, plain: true, at })
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

/// `可选值：a,b,c`: values without an explanation.
fn listed(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    for (strong, pattern) in [(true, &STRONG), (false, &WEAK)] {
        for found in pattern.captures_iter(text) {
            let (Some(whole), Some(list)) = (found.get(0), found.name("list")) else { continue };
            let after = &text[whole.end()..];
            let before = &text[..whole.start()];
            if !ends(after) || !leads(reader, before, 0) || !is_list_of(reader, strong, before, list.as_str()) {
                continue;
            }
            let entries = entries(reader, line, list.as_str())?;
            let example = reader.example().filter(|_| !reader.is_list()).map(|example| example.trim_matches('"'));
            let has = |example: &str| entries.iter().any(|entry| entry.key == example);
            if entries.len() < 2
                || example.is_some_and(|example| !has(example))
                || (!strong && !weakly(reader, before, example.is_some_and(has)))
            {
                continue;
            }
            let formal = found["lead"].contains("枚举");
            let at = vec![At { line, range: list.start()..list.end() }];
            return Some(Candidate { entries, formal, plain: false, at });
        }
    }
    None
}

/// Whether a bare list can hold values: an interval is none, and numbers need to be told plainly.
fn is_list_of(reader: &Reader, strong: bool, before: &str, list: &str) -> bool {
    let interval = list.starts_with(['[', '(', '（']) && list.split([',', '，', '、']).count() == 2;
    if reader.is_integer() {
        return strong && !interval && !before.ends_with("单位");
    }
    !OTHER.is_match(before.rsplit('。').next().unwrap_or_default())
}

/// 支持 introduces values if the example is one, or if the member is about nothing else.
fn weakly(reader: &Reader, before: &str, example: bool) -> bool {
    let name = reader.name();
    let kind = [
        "Type",
        "Mode",
        "Format",
        "Protocol",
        "Status",
        "State",
        "Method",
        "Direction",
        "Level",
        "Kind",
        "Unit",
        "Order",
        "Policy",
        "Strategy",
    ]
    .iter()
    .any(|word| name.ends_with(word));
    example || (kind && before.chars().count() <= 20)
}

/// Whether a list ends where its last value does, and is complete.
fn ends(after: &str) -> bool {
    let rest = after.trim_start();
    let closed = rest.is_empty()
        || rest.starts_with(['。', '；', ';', '，', ',', '）', ')', '.', '\n', '!', '！'])
        || [
            "两种",
            "三种",
            "四种",
            "五种",
            "几种",
            "中的一",
            "其中",
            "二选一",
            "之一",
            "枚举值",
            "默认",
            "不填",
            "注意",
            "可选",
            "类型",
            "两个",
            "三个",
            "2种",
            "3种",
            "4种",
        ]
        .iter()
        .any(|word| rest.starts_with(word));
    let open = ["等", "…", "...", "etc", "，等", ",...", "，…", ".*"].iter().any(|word| rest.starts_with(word));
    closed && !open
}

fn entries(reader: &Reader, line: usize, list: &str) -> Option<Vec<Entry>> {
    static KEY: LazyLock<Regex> = LazyLock::new(|| pattern(TOKEN));
    static NUMBERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"-?[0-9]+"));
    let joined = ["or", "and"];
    let keys: Vec<&str> = if reader.is_integer() {
        list.split(|c: char| !(c.is_ascii_digit() || c == '-')).filter(|part| !part.is_empty()).collect()
    } else {
        KEY.find_iter(list).map(|found| found.as_str()).filter(|key| !joined.contains(key)).collect()
    };
    let valid = |key: &&str| !reader.is_integer() || NUMBERS.find(key).is_some_and(|found| found.as_str() == *key);
    if !keys.iter().all(valid) || (reader.is_integer() && list.bytes().any(|byte| byte.is_ascii_alphabetic())) {
        return None;
    }
    Some(keys.into_iter().map(|key| Entry { key: key.to_owned(), text: String::new(), line }).collect())
}
