//! `default`: the one value of a list that the text marks as assumed.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::entry::Entry;
use super::{Candidate, NAME, entry};
use crate::upstream::prose::pattern;

/// Where a text says that a value is assumed if none is given.
static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[(（【\[]\s*(?:默认|默认值|缺省值|默认选项|系统默认|缺省|[Dd]efault)\s*[)）】\]]|^(?:默认值?|缺省)(?:[，,。；;：:）)]|$)|[，,;；]\s*(?:默认值?|此为默认值|缺省值?)[。；;]?$|^[^，,。]{1,12}[，,]默认类型(?:[，,]|$)",
    )
});

/// 默认 beside exactly one value.
pub(super) fn of_set(reader: &mut Reader, candidate: &Candidate) {
    if reader.is_list() {
        return;
    }
    let marked: Vec<_> = candidate.entries.iter().filter(|entry| MARKED.is_match(&entry.text)).collect();
    // Where another value is 非默认, 默认 is what this one means.
    let meant = |entry: &Entry| {
        let several = candidate.entries.iter().filter(|other| other.text.contains("默认")).count() > 1;
        entry.text == "默认" && (several || entry.key.eq_ignore_ascii_case("default"))
    };
    if let [entry] = marked.as_slice()
        && !meant(entry)
        && let Some(at) = candidate.at.first()
    {
        let at = At { line: entry.line, range: at.range.start..at.range.start };
        reader.fact(NAME, "default", FactValue::Text(entry.key.clone()), at);
    }
}

/// Of the explained `true` and `false` of a Boolean only which is assumed is a fact.
pub(super) fn of_truths(reader: &mut Reader) {
    let mut marked: Vec<(String, At)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, entry) in entry::truths(reader, &sentence) {
            if MARKED.is_match(&entry.text) {
                marked.push((entry.key, at));
            }
        }
    }
    if let [(key, at)] = marked.as_slice()
        && !reader.is_conditional(at)
        && !reader.is_list()
    {
        reader.fact(NAME, "default", FactValue::Text(key.clone()), at.clone());
    }
}
