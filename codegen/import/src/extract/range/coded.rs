//! Reads the bounds of values with a meaning each and the numbers beside them: `-1：无限循环；0：不循环；>0：循环次数`,
//! `0:未开启，2-255:跳数`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::NAME;
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static ENTRY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[；;，,。\s])\s*(?:(?P<low>-?[0-9]+)\s*[-~～]\s*(?P<high>[0-9]+)|(?:大于|>)\s*(?P<above>[0-9]+)|(?:大于等于|>=|≥)\s*(?P<from>[0-9]+)|=?(?P<one>-?[0-9]+))\s*",
        r"(?:[（(]默认[)）])?\s*(?:[:：]|表示|代表|为|-)\s*[\p{Han}A-Za-z]",
    ))
});

/// The least of all and the most, where every value lies below the one span of numbers.
pub(super) fn read(reader: &mut Reader) {
    let told = reader.found.iter().any(|found| matches!(found.fact.key, "values" | "type"));
    if reader.is_list() || reader.is_text() || told {
        return;
    }
    let (mut codes, mut spans, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for line in 0..reader.lines.len() {
        for found in ENTRY.captures_iter(&reader.lines[line].text) {
            let number = |name: &str| found.name(name).and_then(|number| number.as_str().parse::<i64>().ok());
            match (number("one"), number("low"), number("above")) {
                (Some(code), ..) => codes.push(code),
                (_, Some(low), _) => spans.push((low, number("high"))),
                (.., Some(above)) => spans.push((above + i64::from(reader.base() != Some(&Base::Float)), None)),
                _ => spans.extend(number("from").map(|from| (from, None))),
            }
            places.extend(found.get(0).map(|whole| At { line, range: whole.start()..whole.start() }));
        }
    }
    let ([(low, high)], [first, ..], Some(place)) = (spans.as_slice(), codes.as_slice(), places.first()) else {
        return;
    };
    let ordered = codes.windows(2).all(|pair| pair[0] < pair[1]) && codes.last().is_some_and(|last| last < low);
    let shown = reader.example().and_then(|example| example.parse::<i64>().ok());
    let fits = shown.is_none_or(|shown| *first <= shown && high.is_none_or(|high| shown <= high));
    if !ordered || !fits {
        return;
    }
    let least = (*first != 0 || reader.base() != Some(&Base::Unsigned)).then_some(*first);
    for (key, bound) in [("min", least), ("max", *high)] {
        let read = reader.found.iter().any(|found| found.fact.key == key);
        if let Some(bound) = bound.filter(|_| !read) {
            reader.fact(NAME, key, FactValue::Text(bound.to_string()), place.clone());
        }
    }
}
