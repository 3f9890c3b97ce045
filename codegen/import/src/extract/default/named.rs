//! A default beside the word for what the text describes: `冷却时间，默认冷却时间300秒`, `风格，默认使用 flower 风格`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::Reader;
use super::{NAME, holds, literal};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r#"(?:默认|缺省)(?:的)?(?P<noun>\p{Han}[\p{Han}A-Za-z ]{1,9}?)\s*(?P<copula>为|是|：|:|=)?\s*["“「]?(?P<value>-?[0-9]+(?:\.[0-9]+)?|[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9])["”」]?"#,
        r#"|(?:默认|缺省)(?:使用|采用|为|是)\s*["“「]?(?P<value2>[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9])["”」]?\s*(?P<noun2>\p{Han}{2,4}?)(?:[，,。；;）)]|$)"#,
    ))
});

pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    let head = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = head.split(['，', ',', '。', '：', ':', '；', '（', '(', '、']).next().unwrap_or_default();
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &NAMED) {
            let noun = found.name("noun").or_else(|| found.name("noun2")).map_or("", |noun| noun.as_str());
            if noun.chars().count() < 2 || !head.contains(noun.trim()) || !holds(reader, &sentence, &at) {
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
