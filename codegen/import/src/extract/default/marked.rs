//! Reads the Boolean value that is marked as the default: `false（默认值）：…`, `（默认）false - …`, `默认false-…`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[\s，,；;：:、])[*\s]*(?:",
        r"[（(]\s*默认(?:值)?\s*[)）]\s*(?P<behind>true|false)",
        r"|(?P<before>true|false)[*\s]*[:：-]?\s*[（(]\s*默认(?:值|设置)?\s*[)）]",
        r"|默认\s*(?P<joined>true|false)\s*[-:：]",
        r")",
    ))
});

/// Reads the mark; two marked values give none.
pub(super) fn read(reader: &mut Reader) {
    if reader.base() != Some(&Base::Boolean) || reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    let mut found: Vec<(String, At)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, captures) in reader.matches_anywhere(&sentence, &MARKED) {
            let value = ["behind", "before", "joined"].iter().find_map(|name| captures.name(name));
            found.extend(value.map(|value| (value.as_str().to_owned(), at)));
        }
    }
    if let [(value, at)] = found.as_slice() {
        reader.fact(super::NAME, "default", FactValue::Text(value.clone()), at.clone());
    }
}
