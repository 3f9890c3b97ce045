//! Reads the bounds of values with a meaning each and the numbers beside them: `-1：无限循环；0：不循环；>0：循环次数`,
//! `0:未开启，2-255:跳数`.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::NAME;
use crate::upstream::prose::pattern;
use crate::upstream::{Base, LineKind};

static ENTRY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[；;，,。\s])\s*(?:(?P<low>-?[0-9]+)\s*[-~～]\s*(?P<high>[0-9]+)|(?:大于|>)\s*(?P<above>0)|=?(?P<one>-?[0-9]+))\s*",
        r"(?:[（(]默认[)）])?\s*(?:[:：]|表示|代表|为|-)\s*[\p{Han}A-Za-z]",
    ))
});

/// Numbers beyond those that are explained: `其它：系统错误`, `大于10：严重`, 最大可申请至 3650, but not the greatest of
/// them once more.
static MORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"其[他它余]|[0-9][^，,。；;]{0,4}以[上下]|(?:大于|[>＞])\s*[1-9]|大于等于|≥|>=|最[大多高]值?(?P<most>[0-9]+)?",
    )
});

/// The least of all and the most, where every value lies below the one span of numbers.
pub(super) fn read(reader: &mut Reader) {
    let told = reader.found.iter().any(|found| matches!(found.fact.key, "values" | "type"));
    if reader.is_list() || reader.is_text() || told {
        return;
    }
    let (mut codes, mut spans, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for sentence in reader.sentences() {
        for (at, found) in reader.matches_anywhere(&sentence, &ENTRY) {
            if !holds(reader, &sentence, &at) {
                return;
            }
            let number = |name: &str| found.name(name).and_then(|number| number.as_str().parse::<i64>().ok());
            match (number("one"), number("low")) {
                (Some(code), _) => codes.push(code),
                (_, Some(low)) => spans.push((low, number("high"))),
                // More than 0.
                _ => spans.extend(number("above").map(|_| (i64::from(reader.base() != Some(&Base::Float)), None))),
            }
            let part = |name: &str| found.name(name).map(|part| part.range());
            let (first, last) = (["one", "low", "above"].iter().find_map(|name| part(name)), part("high"));
            places.extend(first.map(|first| {
                let end = last.map_or(first.end, |last| last.end);
                At { line: at.line, range: sentence.range.start + first.start..sentence.range.start + end }
            }));
        }
    }
    let ([(low, high)], [first, ..]) = (spans.as_slice(), codes.as_slice()) else { return };
    let ordered = codes.windows(2).all(|pair| pair[0] < pair[1]) && codes.last().is_some_and(|last| last < low);
    let shown = reader.example().and_then(|example| example.parse::<i64>().ok());
    let fits = shown.is_none_or(|shown| *first <= shown && high.is_none_or(|high| shown <= high));
    let most = high.map(|high| high.to_string());
    let same = |found: &Captures<'_>| most.is_some() && found.name("most").map(|most| most.as_str()) == most.as_deref();
    let more = reader.lines.iter().flat_map(|line| MORE.captures_iter(&line.text)).any(|found| !same(&found));
    if !ordered || !fits || more {
        return;
    }
    let least = (*first != 0 || reader.base() != Some(&Base::Unsigned)).then_some(*first);
    for (key, bound) in [("min", least), ("max", *high)] {
        let read = reader.found.iter().any(|found| found.fact.key == key);
        if let Some(bound) = bound.filter(|_| !read) {
            reader.fact_at(NAME, key, FactValue::Text(bound.to_string()), places.clone());
        }
    }
}

/// Whether an entry is one of the member, and always.
fn holds(reader: &Reader, sentence: &At, at: &At) -> bool {
    let row = matches!(reader.lines[at.line].shape, LineKind::Row { .. });
    let other = reader.names_other(reader.before(sentence, at));
    !row && !other && !reader.is_conditional(sentence) && !reader.is_example(sentence, at)
}
