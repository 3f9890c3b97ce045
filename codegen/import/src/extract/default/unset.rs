//! Reads what omitting the member means: `不填代表 0`, `0 或者不传表示…`, `省略按 Legacy`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::condition::ends;
use super::super::reader::{At, Reader, limits_cases};
use super::{GONE, NAME, OTHER, holds, literal};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// `不填代表 0`, `空值按 black 处理`.
static UNSET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"{GONE}(?:(?:或者?|/|、|和)(?:{GONE}|\p{{Han}}{{2,4}}(?:无效|非法)))*(?:时|则|均|都)*[，,]?\s*(?:(?:代表|表示)(?:使用|采用)|代表|表示|即为|则为|默认则?为|等同于|等价于|等效于|相当于|视为|视作|认为是?|取值为|取值?|按照?|为)\s*["“'`]?(?P<value>-?[A-Za-z0-9_.]*[A-Za-z0-9_])(?:\s*(?:处理|执行|计算|取值))?"#
    ))
});

/// A value that means the same as none: `0 或不设置则…`, `不填或 0 表示…`, `0/不填：…`.
static SAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"(?:^|[，,。；;：:（(\s])(?:当|若|如果)?(?:(?:取?值)?为|传入?|填写?|取)?\s*["“'`]?(?P<value>-?[A-Za-z0-9_][A-Za-z0-9_.-]*)["”'`]?\s*(?:或者?|/|、|和)\s*{gone}(?:时|则|均|都|[，,]|\s)*(?:[（(]?(?:代表|表示)|视为|为|会|将|返回|使用|[不=：:，,。；;）)]|$)"#,
            r#"|{gone}\s*(?:或者?|/|、|和)\s*(?:传入?|填写?|取|设置?为|值?为|等于|=)?\s*["“'`]?(?P<value2>-?[A-Za-z0-9_][A-Za-z0-9_.-]*)["”'`]?(?:(?:时|则|均|都|[，,]|\s)*(?:[（(]?(?:代表|表示)|视为|为|即|会|将|返回|使用|默认|[不=：:])|时[，,]?\s?\p{{Han}})"#,
        ),
        gone = GONE
    ))
});

pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &UNSET) {
            let denied = reader.before(&sentence, &at).ends_with(['能', '可', '得', '不']);
            // 不填代表使用 10 模板, and not 表示使用 TCB 环境的… or 采用 80 和 443.
            let whole = ends(reader.after(&sentence, &at)) || reader.values().contains(&&found["value"]);
            let named = !(reader.is_number() && whole) && ["使用", "采用"].iter().any(|word| found[0].contains(word));
            if let Some(value) = literal(reader, &sentence, &at, &found["value"], true).filter(|_| !denied && !named)
                && holds(reader, &sentence, &at)
            {
                reader.fact(NAME, "default", FactValue::Text(value), at);
            }
        }
    }
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    static ANOTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:默认)?(?:值|取值)?[为是]\s*-?[0-9]"));
    let mut same: Vec<(String, At)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, found) in reader.matches_anywhere(&sentence, &SAME) {
            let value = found.name("value").or_else(|| found.name("value2")).map_or("", |value| value.as_str());
            // 不传或传0时 会默认为1: both are taken for another value.
            let other = ANOTHER.is_match(reader.after(&sentence, &at));
            if !other && is_value(reader, value) && is_of_all(reader, &sentence, &at) {
                let truth = reader.base() == Some(&Base::Boolean);
                same.push((if truth { value.to_ascii_lowercase() } else { value.to_owned() }, at));
            }
        }
    }
    same.dedup_by(|one, other| one.0 == other.0);
    if let [(value, at)] = same.as_slice() {
        let at = At { range: at.range.start..at.range.start, ..at.clone() };
        reader.fact(NAME, "default", FactValue::Text(value.clone()), at);
    }
}

/// Whether the member can hold the value: a number, one of its values, its example.
fn is_value(reader: &Reader, value: &str) -> bool {
    match reader.base() {
        Some(Base::Integer | Base::Unsigned) => value.parse::<i64>().is_ok(),
        Some(Base::Float) => value.parse::<f64>().is_ok(),
        Some(Base::Boolean) => ["true", "false"].iter().any(|truth| value.eq_ignore_ascii_case(truth)),
        _ => reader.values().contains(&value) || reader.example() == Some(value),
    }
}

fn is_of_all(reader: &Reader, sentence: &At, at: &At) -> bool {
    // 如果不设置或设置为0: the condition is that none is given.
    let before = reader.before(sentence, at).trim_end_matches(['如', '果', '若', '当', '其']);
    // What stands in the list of values explains itself.
    let begins = before.trim().is_empty();
    !limits_cases(before)
        && !OTHER.is_match(before.rsplit(['，', ',']).next().unwrap_or_default())
        && !reader.depends(before)
        && !reader.is_example(sentence, at)
        && (begins || !reader.is_below_key(at.line))
}
