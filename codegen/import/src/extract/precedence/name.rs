//! Resolves the members that a text on precedence names: by their names, what they are called, or what they hold.

use std::sync::LazyLock;

use regex::Regex;

use super::super::condition::{is_spelled, which};
use super::super::reader::Reader;
use crate::upstream::prose::pattern;

/// The one of a group that holds a link, or the data itself: `Url` of `InputUrl` and `InputImage`.
pub(super) fn of_form(group: &[String], word: &str) -> Option<String> {
    let word = word.trim_matches(['`', '“', '”']).to_ascii_lowercase();
    let links = |name: &&String| name.to_ascii_lowercase().contains("url");
    let mut fitting = group.iter().filter(|name| match word.as_str() {
        "url" => links(name),
        "base64" => !links(name),
        _ => false,
    });
    fitting.next().filter(|_| fitting.next().is_none()).cloned()
}

/// The one of a group that is a list of what a word names: `ImageUrlList` for `ImageUrl`.
pub(super) fn shortened(group: &[String], word: &str) -> Option<String> {
    let word = word.trim().trim_matches(['`', '“', '”']);
    let is_list = |name: &str| {
        let ends = name.get(word.len()..).is_some_and(|end| ["s", "List", "Set", "Array"].contains(&end));
        ends && name[..word.len()].eq_ignore_ascii_case(word)
    };
    let mut fitting = group.iter().filter(|name| word.is_ascii() && word.len() > 3 && is_list(name));
    fitting.next().filter(|_| fitting.next().is_none()).cloned()
}

/// The member that a word names.
pub(super) fn member(reader: &Reader, word: &str) -> Option<String> {
    static OWN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[此该本]|当前)\s*(?:参数|字段|入参|项|值)?\s*$"));
    if OWN.is_match(word) {
        return Some(reader.name().to_owned());
    }
    let word = word.trim().trim_matches(['`', '“', '”', '「', '」']);
    if word == reader.name() {
        return Some(word.to_owned());
    }
    if let Some(member) = reader.beside(word) {
        return Some(member.name.clone());
    }
    let mut spelled = reader.siblings.iter().filter(|member| is_spelled(&member.name, word));
    match (spelled.next(), spelled.next()) {
        (Some(member), None) => Some(member.name.clone()),
        (None, _) if !word.is_ascii() => which(reader, word),
        _ => None,
    }
}

/// The members that a list names.
pub(super) fn listed(reader: &Reader, list: &str) -> Option<Vec<String>> {
    list.split(['、', ',', '和', '与', '及', '/']).map(|name| member(reader, name)).collect()
}
