//! Reads a default next to the word for what the text describes: `冷却时间，默认冷却时间300秒`, `风格，默认使用 flower 风格`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::{NAME, holds, literal};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r#"(?:默认|缺省)(?:的)?(?P<noun>\p{Han}[\p{Han}A-Za-z ]{1,9}?)\s*(?P<copula>为|是|：|:|=)?\s*["“「]?(?P<value>-?[0-9]+(?:\.[0-9]+)?|[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9])["”」]?"#,
        r#"|(?:默认|缺省)(?:使用|采用|为|是)\s*["“「]?(?P<value2>[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9])["”」]?\s*(?P<noun2>\p{Han}{2,4}?)(?:[，,。；;）)]|$)"#,
    ))
});

/// Words for what a member holds, which its text need not begin with.
const KINDS: [&str; 12] =
    ["排序", "排序方式", "方式", "类型", "模式", "格式", "状态", "协议", "算法", "策略", "级别", "语言"];

/// What the text begins with, before a place in it.
fn head<'t>(reader: &Reader<'t>, at: &At) -> &'t str {
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let first = if at.line == 0 { &first[..at.range.start] } else { first };
    first.split(['，', ',', '。', '：', ':', '；', '（', '(', '、']).next().unwrap_or_default()
}

pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &NAMED) {
            let noun = found.name("noun").or_else(|| found.name("noun2")).map_or("", |noun| noun.as_str());
            let kind = found.name("copula").is_some() && KINDS.contains(&noun);
            let told = noun.chars().count() > 1 && head(reader, &at).contains(noun.trim());
            if !(told || kind) || !holds(reader, &sentence, &at) {
                continue;
            }
            let value = match found.name("value2") {
                Some(value) => (reader.base() == Some(&Base::String)).then(|| value.as_str().to_owned()),
                None => literal(reader, &sentence, &at, &found["value"], found.name("copula").is_some()),
            };
            if let Some(value) = value {
                reader.fact(NAME, "default", FactValue::Text(value), at);
            }
        }
    }
}
