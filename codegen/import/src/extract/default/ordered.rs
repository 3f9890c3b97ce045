//! Reads a default among words that say what it does, or with what it means before it: `默认按 Name 排序`, `默认按更新时间（UpdateTime）排序`,
//! `默认不锁定（false）`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader, has_word};
use super::{NAME, holds};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// `默认按 Name 排序`, `默认使用 AGENT 维度`.
static ORDERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:默认|缺省)(?:会|将|则)?(?:对返回结果|对结果)?(?:为?按照?|根据|以|使用|采用|筛选|查询|返回)\s*[`"“'‘]?(?P<value>[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9])[`"”'’]?\s*(?:字段|属性|列)?(?:进行|来)?(?P<kind>排序|排列|[倒升降正逆]序|维度|处理|取值|执行|类型|格式|模式|语法|方式)"#,
    )
});

/// `默认为内部数据源（internal）`, `默认按更新时间（UpdateTime）排序`.
static MEANT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:默认|缺省)(?:值)?(?:会|将|则)?(?:为|是|使用|采用|按照?|：|:)?\s*(?P<word>\p{Han}{1,12})\s*[（(]\s*[`"“]?(?P<value>[A-Za-z][A-Za-z0-9_./-]*[A-Za-z0-9]|-?[0-9]+)[`"”]?\s*[）)]"#,
    )
});

/// What before the brackets is no meaning of the value within.
static UNMEANT: LazyLock<Regex> = LazyLock::new(|| pattern(r"最[大小多少新]|[上下]限|当前|单位|全部|所有"));

pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches_anywhere(&sentence, &ORDERED) {
            let value = &found["value"];
            if reader.base() == Some(&Base::String)
                && is_ordered(reader, &at, value, &found["kind"])
                && holds(reader, &sentence, &at)
            {
                reader.fact(NAME, "default", FactValue::Text(value.to_owned()), at);
            }
        }
        for (at, found) in reader.matches_anywhere(&sentence, &MEANT) {
            let (word, value) = (&found["word"], &found["value"]);
            if is_meant(reader, &at, word, value) && holds(reader, &sentence, &at) {
                reader.fact(NAME, "default", FactValue::Text(value.to_owned()), at);
            }
        }
    }
}

/// Whether a word by which results are ordered, or which qualifies something, is a value of the member.
fn is_ordered(reader: &Reader, at: &At, value: &str, kind: &str) -> bool {
    let values = reader.values();
    if !values.is_empty() {
        return values.iter().any(|known| known.eq_ignore_ascii_case(value));
    }
    // The direction of an order is another member's.
    let by = ["By", "Field", "Key", "Column"].iter().any(|part| reader.name().contains(part));
    let sorts = kind.ends_with('序') || kind == "排列";
    (sorts && by) || is_shown(reader, at, value)
}

fn is_meant(reader: &Reader, at: &At, word: &str, value: &str) -> bool {
    let values = reader.values();
    let number = value.parse::<i64>().is_ok();
    match reader.base() {
        Some(Base::Boolean) => matches!(value, "true" | "false"),
        _ if UNMEANT.is_match(word) => false,
        _ if !values.is_empty() => values.contains(&value),
        Some(Base::Integer | Base::Unsigned) => number && is_shown(reader, at, value),
        Some(Base::String) => {
            let short = value.len() < 6 && value.chars().all(|c| c.is_ascii_uppercase());
            !number && (!short || is_shown(reader, at, value))
        }
        _ => false,
    }
}

/// Whether a word is the example, or the text has it at another place.
fn is_shown(reader: &Reader, at: &At, value: &str) -> bool {
    let elsewhere = reader.lines.iter().enumerate().any(|(line, text)| {
        let text = text.text.as_str();
        let parts = if line == at.line { [&text[..at.range.start], &text[at.range.end..]] } else { [text, ""] };
        parts.iter().any(|part| has_word(part, value))
    });
    elsewhere || reader.example() == Some(value)
}
