//! Numbers with a dot before what each means, on one line: `1.imei 2.imeiMd5（小写）3.idfa，4.手机号`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, tidy};
use super::{Candidate, introduction, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static NUMBER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[\s，,；;、。：:）)（(\p{Han}])(?P<key>[0-9]{1,4})[.．]\s*[A-Za-z\p{Han}]"));

/// The numbers, if they count on from the first, and what stands between them is a name.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    if !reader.is_integer() {
        return None;
    }
    let marks: Vec<(usize, usize)> =
        NUMBER.captures_iter(text).filter_map(|found| found.name("key")).map(|key| (key.start(), key.end())).collect();
    let ends = marks.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let entries: Vec<Entry> = marks
        .iter()
        .zip(ends)
        .map(|((start, end), next)| {
            let meaning = text[*end..next].trim_start_matches(|c: char| !c.is_alphanumeric());
            let meaning = meaning.split(['。', '；', ';']).next().unwrap_or_default();
            Entry { key: text[*start..*end].to_owned(), text: tidy(meaning), line }
        })
        .collect();
    let keys: Vec<i64> = entries.iter().filter_map(|entry| entry.key.parse().ok()).collect();
    // The last may be one for all others: `5.手机号,256.其它`.
    let (first, last) = (*keys.first()?, keys.len() - 1);
    let counts =
        keys[..last].windows(2).all(|pair| pair[0] + 1 == pair[1]) && keys[last.saturating_sub(1)] < keys[last];
    static SENTENCE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"范围|必须|需要|如果|不能|建议|请|[，,].*[，,]|[0-9]\s*[.、：:]"));
    let name = |entry: &Entry| (1..=24).contains(&entry.text.chars().count()) && !SENTENCE.is_match(&entry.text);
    let (start, _) = *marks.first()?;
    let before = text[..start].rsplit('。').next().unwrap_or_default();
    let free = !limits_cases(before)
        && !reader.is_decided(before)
        && !introduction::is_other(before)
        && !before.trim_end_matches(['：', ':', ' ']).ends_with('注');
    let shown = shown::shows_of(reader, &entries) != Some(false);
    let whole = keys.len() > 2 && (0..=1).contains(&first) && counts && entries.iter().all(name);
    let at = vec![At { line, range: start..text.len() }];
    (whole && free && shown).then_some(Candidate { entries, formal: false, plain: false, at })
}
