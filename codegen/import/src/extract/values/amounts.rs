//! Amounts that each have their unit: `只支持3个和5个`, `10分钟，20分钟，30分钟`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::Entry;
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static LIST: LazyLock<Regex> = LazyLock::new(|| {
    let amount = r"[0-9]{1,6}(?:个月|个|核|天|年|秒|分钟|小时)";
    pattern(&format!(
        concat!(
            r"(?:(?P<only>[只仅](?:能|可)?(?:支持|选择?|取值?|为|是))[：:]?\s*|[，,：:]\s*)",
            r"(?P<list>{amount}(?:\s*[、，,/和或及]\s*{amount})+)",
            r"\s*(?:[两三四2-9][个种](?:取?值|选项)?)?\s*(?:$|[)）。；;]|[，,]\s*(?:默认|[A-Z][A-Za-z]*为|不填))"
        ),
        amount = amount
    ))
});

static AMOUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<key>[0-9]+)(?P<unit>\p{Han}+)"));

/// The numbers, if nothing else is supported, or if they are three or more that end the first clause of the text, the
/// example among them.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let found = |line: usize| Some((line, LIST.captures(&reader.lines[line].text)?));
    let lists: Vec<_> = (0..reader.lines.len()).filter_map(found).collect();
    let [(line, found)] = lists.as_slice() else { return None };
    let (line, list) = (*line, found.name("list")?);
    let before = &reader.lines[line].text[..list.start()];
    let amounts: Vec<_> = AMOUNT.captures_iter(list.as_str()).collect();
    let unit = |found: &regex::Captures<'_>| found["unit"].trim_end_matches(['和', '或', '及']).to_owned();
    let same = amounts.iter().all(|found| unit(found) == unit(&amounts[0]));
    let entry = |found: &regex::Captures<'_>| Entry { key: found["key"].to_owned(), text: String::new(), line };
    let entries: Vec<Entry> = amounts.iter().map(entry).collect();
    let shown = shown::shows_of(reader, &entries);
    let free = reader.is_integer() && !limits_cases(before) && !reader.is_decided(before);
    let name = before.trim_end_matches(['，', ',', '：', ':', ' ']);
    let begins = line == 0 && !name.is_empty() && !name.contains(['，', ',', '。', '；', ';', '：', ':']);
    // 过期时间（秒），只支持10分钟、30分钟: a time may be given in another unit.
    let counted = amounts.iter().all(|found| ["个", "核"].contains(&unit(found).as_str()));
    let told = found.name("only").is_some() && shown.unwrap_or(counted);
    (same && free && (told || begins && entries.len() > 2 && shown == Some(true))).then(|| Candidate {
        entries,
        formal: true,
        plain: false,
        at: vec![At { line, range: list.range() }],
    })
}
