//! Reads a default in quotation marks: `默认为"无"`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::Reader;
use super::{GONE, NAME, holds};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

pub(super) fn read(reader: &mut Reader) {
    static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r#"(?:(?:默认|缺省)(?:取值|值)?\s*(?:为|是|：|:)+|{GONE}[时则，,]*默认\p{{Han}}{{0,4}}[为在是])\s*(?:"(?P<a>[^"“”\\]{{1,40}})"|“(?P<b>[^"“”\\]{{1,40}})”|「(?P<c>[^」]{{1,40}})」)\s*(?P<noun>\p{{Han}}{{0,6}})(?:$|[，,。；;）)！])"#,
        ))
    });
    if reader.base() != Some(&Base::String) || reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &QUOTED) {
            let value = ["a", "b", "c"].iter().find_map(|name| found.name(name)).map(|value| value.as_str());
            let word = value.filter(|value| !["空", "无", "null", "NULL"].contains(value) && !value.trim().is_empty());
            // `Copied 源ID` is made of something.
            let made = |word: &str| !word.is_ascii() && (word.contains(' ') || !found["noun"].is_empty());
            if let Some(word) = word.filter(|word| !made(word) && holds(reader, &sentence, &at)) {
                reader.fact(NAME, "default", FactValue::Text(word.to_owned()), at);
            }
        }
    }
}
