//! `rules`: a member that has an effect only with some value of another one, or only without it.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Effect;

use super::condition::{is_value, listed_values};
use super::reader::{At, Reader, has_condition};
use super::{Asked, FactValue, ProseRule};
use crate::upstream::prose::pattern;

const NAME: &str = "effect";

/// `仅当X为Y时有效`.
static WITH_VALUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[，,。；;（( 、:：]|当|如果|若|在|仅|只有|仅当|指定|类型|字段|参数)\s*(?P<field>[A-Z][A-Za-z0-9_]*)\s*(?:[（(][^（()）]{0,24}[)）])?\s*(?:参数|字段)?(?:的)?(?:取?值|参数值)?\s*(?:在)?(?:取值为|取值|设置为|设置成|设为|指定为|选择为|选择|为|是|==?|等于|＝)\s*",
        r#"(?P<values>["'“‘`]?[A-Za-z0-9_.-]+["'”’`]?(?:\s*(?:[、,，/]|或者?|和)\s*["'“‘`]?[A-Za-z0-9_.-]+["'”’`]?)*)\s*(?:[(（][^)）]{0,24}[)）])?\s*(?:类型)?(?:的时候|的情况下|时|，|,)\s*[，,]?\s*"#,
        r"(?:这个|此|该|本)?(?:字段|参数|项|配置|功能)?\s*(?:才|方)?(?:会|可)?(?:有效|生效|起作用|启用)",
    ))
});

/// `X为空时启用`.
static WITHOUT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[，,。；;（( 、:：]|当|如果|若|在|仅|只有|仅当|字段|参数)\s*(?P<field>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:为空|不填|不传|未传|未填)(?:的时候|的情况下|时)\s*[，,]?\s*",
        r"(?:这个|此|该|本)?(?:字段|参数|项|配置|功能)?\s*(?:才|方)?(?:会|可)?(?:有效|生效|起作用|启用)",
    ))
});

pub(super) fn read(reader: &mut Reader) {
    // A rule has to say which members it is about: those beside this one.
    if reader.siblings.is_empty() {
        return;
    }
    for sentence in reader.sentences() {
        let text = reader.text(&sentence);
        // More conditions than one, or the other way round.
        if ["且", "同时", "或者当", "不为", "除", "其他"].iter().any(|word| text.contains(word)) {
            continue;
        }
        let with = reader.matches(&sentence, &WITH_VALUE);
        let without = reader.matches(&sentence, &WITHOUT);
        let (at, field, asked) = match (with.as_slice(), without.as_slice()) {
            ([(at, found)], []) => (at, &found["field"], Asked::Values(listed_values(&found["values"]))),
            ([], [(at, found)]) => (at, &found["field"], Asked::Absent),
            _ => continue,
        };
        if is_stated(reader, &sentence, at, field, &asked) {
            let when = vec![(field.to_owned(), asked)];
            let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when };
            reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
        }
    }
}

/// Whether the condition is one of this member, on a member beside it and values that it can have.
fn is_stated(reader: &Reader, sentence: &At, at: &At, field: &str, asked: &Asked) -> bool {
    let Some(other) = reader.beside(field).filter(|_| field != reader.name()) else { return false };
    let possible = match asked {
        Asked::Values(values) => {
            !values.is_empty() && values.iter().all(|value| is_value(other, value, reader.siblings))
        }
        Asked::Absent => true,
    };
    let introduced = || reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text));
    possible
        && reader.is_free(at)
        && !reader.names_other(reader.before(sentence, at))
        && !reader.is_example(sentence, at)
        && !introduced()
}
