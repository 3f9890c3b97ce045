//! Operators: `可选值：>、>=、!=、=`, `过滤方式（=, !=, in）`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::Entry;
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

/// One sign, or a word that compares, and what it means at most in brackets.
const SIGN: &str = r#"["“‘'`]?(?P<key><>|=~|!~|[=!<>]=?|(?i:not in|not like|in|like|between|contains|regex))["”’'`]?(?:\s*(?:[（(](?P<text>[^（）()]{1,20})[)）]|[:：]\s*(?P<meant>\p{Han}{1,10})))?"#;

static LIST: LazyLock<Regex> = LazyLock::new(|| {
    let sign = SIGN.replace("?P<key>", "?:").replace("?P<text>", "?:").replace("?P<meant>", "?:");
    pattern(&format!(
        r"(?:[：:，,（(为是有]|支持|包括|包含)\s*(?P<list>{sign}(?:\s*(?:[、，,/|；;]|或者?|和|\s)\s*{sign})+)\s*(?:$|[)）。；;，,])"
    ))
});

/// The operators of a line, if the first is a sign.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    static KEY: LazyLock<Regex> = LazyLock::new(|| pattern(SIGN));
    static KIND: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"操作符|运算符|比较|匹配|条件|符号|关系|过滤方式|类型|(?i:operator)"));
    let found = |line: usize| Some((line, LIST.captures(&reader.lines[line].text)?.name("list")?));
    let (line, list) = (0..reader.lines.len()).find_map(found).filter(|_| reader.is_text() && !reader.is_list())?;
    let text = |found: &regex::Captures<'_>| {
        found.name("text").or(found.name("meant")).map_or_else(String::new, |text| text.as_str().to_owned())
    };
    let entry = |found: regex::Captures<'_>| Entry { key: found["key"].to_owned(), text: text(&found), line };
    let entries: Vec<Entry> = KEY.captures_iter(list.as_str()).map(entry).collect();
    let sign = entries.iter().filter(|entry| entry.key.contains(['=', '<', '>', '!'])).count();
    let before = &reader.lines[line].text[..list.start()];
    let shown = shown::shows_of(reader, &entries).unwrap_or_else(|| KIND.is_match(before));
    let free = !limits_cases(before) && !before.contains(['例', '<']) && !reader.names_other(before);
    let at = vec![At { line, range: list.range() }];
    (sign > 1 && shown && free).then_some(Candidate { entries, formal: false, plain: false, at })
}
