//! The values that a list without explanations holds.

use std::sync::LazyLock;

use regex::Regex;

use super::VALUE;
use crate::extract::reader::Reader;
use crate::extract::values::entry::{self, Entry};
use crate::upstream::prose::pattern;

/// Types of content, between whose halves a stroke parts no values: `application/json、text/html`. `None`: the list has
/// none.
fn content_types(list: &str, line: usize) -> Option<Vec<Entry>> {
    const KINDS: [&str; 7] = ["application", "audio", "font", "image", "multipart", "text", "video"];
    let is_type = |part: &str| {
        let halves = part.split_once('/');
        halves.is_some_and(|(kind, rest)| KINDS.contains(&kind) && !rest.contains('/') && !KINDS.contains(&rest))
    };
    let quotes = |c: char| "\"'“”‘’[]()（） ".contains(c);
    let parts: Vec<&str> = list
        .split(['、', ',', '，', ';', '；', '或', '和', '及', '与'])
        .map(|part| part.trim_matches(quotes))
        .collect();
    let entry = |part: &&str| Entry { key: (*part).to_owned(), text: String::new(), line };
    parts.iter().any(|part| is_type(part)).then(|| parts.iter().filter(|part| is_type(part)).map(entry).collect())
}

/// The values of a list; of a number all are numbers.
pub(super) fn entries(reader: &Reader, line: usize, list: &str) -> Option<Vec<Entry>> {
    if let Some(types) = content_types(list, line) {
        return Some(types);
    }
    static KEY: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r#"(?P<key>{VALUE})["'”’]?(?:\s*[(（](?P<text>[^()（）]{{1,60}})[)）])?"#)));
    let mut entries = Vec::new();
    for found in KEY.captures_iter(list) {
        let key = &found["key"];
        if matches!(key, "or" | "and") {
            continue;
        }
        if reader.is_integer() && key.parse::<i64>().is_err() {
            return None;
        }
        let text = found.name("text").map_or_else(String::new, |text| entry::tidy(text.as_str()));
        entries.push(Entry { key: key.to_owned(), text, line });
    }
    Some(entries)
}
