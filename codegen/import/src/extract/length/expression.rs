//! Reads the length that a regular expression allows, or that is given beside one: `[a-zA-Z0-9:_-]{1,32}`, `长度128 [a-z]*`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::measure::digits;
use super::super::reader::{At, Reader};
use super::NAME;
use crate::upstream::prose::pattern;

/// What introduces an expression, and one that is a sequence of classes and signs.
static EXPRESSION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:正则(?:表达式?)?|规则|规范|格式|匹配|满足|符合|[Rr]egex(?:p|[Pp]attern)?|[Pp]attern)(?:要求|限制|校验|如下|必须|需|应|为|是|：|:|\s)*",
        r#"["“'`/「]?(?P<whole>\^?(?:(?:\[[^\[\]]+\]|\\[wd]|[A-Za-z0-9_-])(?:\{[0-9]+(?:,[0-9]*)?\}|[*+?])?)+\$?)["”'`/」]?\s*(?:[，,。；;）)（(]|$)"#,
    ))
});

/// One class or sign of an expression, and how often it stands there.
static PART: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\[[^\[\]]+\]|\\[wd]|[A-Za-z0-9_-])(?:\{(?P<low>[0-9]+)(?P<open>,(?P<high>[0-9]*))?\}|(?P<sign>[*+?]))?",
    )
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches_anywhere(sentence, &EXPRESSION) {
        let Some((low, Some(high))) = lengths(&found["whole"]) else { continue };
        if !reader.holds_apart(sentence, &at) || high == 0 {
            continue;
        }
        // What the expression says of the signs themselves is another fact.
        let at = At { range: at.range.start..at.range.start, ..at };
        let facts = match (reader.is_list(), low == high) {
            (false, true) => vec![("chars", low)],
            (true, true) => vec![("each.chars", low)],
            (false, false) => vec![("min_chars", low), ("max_chars", high)],
            (true, false) => vec![("each.min_chars", low), ("each.max_chars", high)],
        };
        for (key, count) in facts.into_iter().filter(|(_, count)| *count > 0) {
            reader.fact(NAME, key, FactValue::Text(count.to_string()), at.clone());
        }
    }
}

/// `规则名称，[a-zA-Z0-9-]* 长度128`: a class that may be repeated at will, and how often at most.
pub(super) fn beside(reader: &mut Reader, sentence: &At) {
    static LENGTH: LazyLock<Regex> = LazyLock::new(|| pattern(r"长度\s*(?P<count>[0-9]+)(?:[，,。；;\s]|$)"));
    if reader.is_list() || !["]*", "]+"].iter().any(|class| reader.text(sentence).contains(class)) {
        return;
    }
    for (at, found) in reader.matches(sentence, &LENGTH) {
        // What parts it from the class is free.
        let parting = found[0].len() - found[0].trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        let at = At { range: at.range.start..at.range.end - parting, ..at };
        if reader.holds_apart(sentence, &at) {
            reader.fact(NAME, "max_chars", FactValue::Text(digits(&found["count"])), at);
        }
    }
}

/// The shortest and the longest text of an expression that bounds one of its parts; the longest may be without end.
fn lengths(whole: &str) -> Option<(u64, Option<u64>)> {
    let expression = whole.trim_start_matches('^').trim_end_matches('$');
    // The brace of [{Key,Op}] bounds nothing.
    let (mut low, mut high, mut end, mut bounded) = (0_u64, Some(0_u64), 0, false);
    for found in PART.captures_iter(expression) {
        let part = found.get(0)?;
        if part.start() != end {
            return None;
        }
        end = part.end();
        bounded |= found.name("low").is_some();
        let count = |name: &str| found.name(name).and_then(|count| count.as_str().parse::<u64>().ok());
        let (least, most) = match (found.name("sign").map(|sign| sign.as_str()), count("low")) {
            (Some("*"), _) => (0, None),
            (Some("+"), _) => (1, None),
            (Some(_), _) => (0, Some(1)),
            (None, Some(low)) if found.name("open").is_some() => (low, count("high")),
            (None, Some(low)) => (low, Some(low)),
            (None, None) => (1, Some(1)),
        };
        low = low.checked_add(least)?;
        high = high.zip(most).and_then(|(high, most)| high.checked_add(most));
    }
    (bounded && end == expression.len()).then_some((low, high))
}
