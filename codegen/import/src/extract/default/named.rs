//! Reads a default next to the word for what the text describes: `冷却时间，默认冷却时间300秒`, `风格，默认使用 flower 风格`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader, has_condition};
use super::{NAME, holds, literal};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r#"(?:默认|缺省)(?:为|是)(?P<noun4>\p{Han}{2,4})\s*(?P<value4>[A-Za-z0-9][A-Za-z0-9_.-]*)(?:[，,。；;）)]|$)|"#,
        r#"(?:默认|缺省)(?:的)?(?P<noun3>\p{Han}[\p{Han}A-Za-z ]{1,9}?)\s*(?:为|是|：|:|=)\s*(?P<value3>-?[0-9]+(?:\.[0-9]+)?)|"#,
        r#"(?:默认|缺省)(?:的)?(?P<noun>\p{Han}[\p{Han}A-Za-z ]{1,9}?)\s*(?P<copula>为|是|：|:|=)?\s*["“「]?(?P<value>-?[0-9]+(?:\.[0-9]+)?|[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9])["”」]?"#,
        r#"|(?:默认|缺省)(?:使用|采用|为|是)\s*["“「]?(?P<value2>[A-Za-z0-9][A-Za-z0-9_.-]*[A-Za-z0-9])["”」]?\s*(?P<noun2>\p{Han}{2,4}?)(?:[，,。；;）)]|$)"#,
    ))
});

/// Words for what a member holds, which its text need not begin with.
const KINDS: [&str; 12] =
    ["排序", "排序方式", "方式", "类型", "模式", "格式", "状态", "协议", "算法", "策略", "级别", "语言"];

/// Words for quantities.
const QUANTITIES: [&str; 10] = ["时长", "时间", "大小", "数量", "个数", "次数", "天数", "条数", "周期", "间隔"];

/// What the text begins with, before a place in it.
fn head<'t>(reader: &Reader<'t>, at: &At) -> &'t str {
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let first = if at.line == 0 { &first[..at.range.start] } else { first };
    // （不推荐）截帧间隔, 仅甲时有效，截帧间隔: neither what stands in brackets before it nor a condition is what it is called.
    static BRACKET: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[（(【\[][^（()）】\]]*[）)】\]]\s*"));
    let first = &first[BRACKET.find(first).map_or(0, |bracket| bracket.end())..];
    let mut clauses = first.split(['，', ',', '。', '：', ':', '；', '（', '(', '、']);
    clauses.find(|clause| !has_condition(clause)).unwrap_or_default()
}

pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &NAMED) {
            let noun = ["noun", "noun2", "noun3", "noun4"].iter().find_map(|name| found.name(name));
            let noun = noun.map_or("", |noun| noun.as_str().trim());
            let copula = ["copula", "value3", "value4"].iter().any(|name| found.name(name).is_some());
            if is_listed(reader, &at, noun)
                || !is_named(head(reader, &at), noun, copula)
                || !holds(reader, &sentence, &at)
            {
                continue;
            }
            let value = match found.name("value2") {
                Some(value) => (reader.base() == Some(&Base::String)).then(|| value.as_str().to_owned()),
                None => {
                    let value = ["value", "value3", "value4"].iter().find_map(|name| found.name(name));
                    let value = value.map_or("", |value| value.as_str());
                    literal(reader, &sentence, &at, value, copula)
                }
            };
            if let Some(value) = value {
                reader.fact(NAME, "default", FactValue::Text(value), at);
            }
        }
    }
}

/// Whether the noun is said of several values: `默认仓库：default，私有仓库：private`.
fn is_listed(reader: &Reader, at: &At, noun: &str) -> bool {
    let line = reader.lines[at.line].text.as_str();
    !noun.is_empty() && [":", "："].iter().any(|colon| line.matches(&format!("{noun}{colon}")).count() > 1)
}

/// Whether a noun is that of the member: its text begins with it, or with another one for the same quantity (`Trace 数据保存时长`,
/// 默认存储时长), or it names what any member holds.
fn is_named(head: &str, noun: &str, copula: bool) -> bool {
    // 默认超时时长 of 超时时间.
    let stem = QUANTITIES.iter().find_map(|word| noun.strip_suffix(word)).filter(|stem| stem.chars().count() > 1);
    let stem = stem.is_some_and(|stem| QUANTITIES.iter().any(|word| head.contains(&format!("{stem}{word}"))));
    let quantity = QUANTITIES.iter().any(|word| noun.ends_with(word) && head.ends_with(word));
    (noun.chars().count() > 1 && head.contains(noun)) || stem || (copula && (quantity || KINDS.contains(&noun)))
}
