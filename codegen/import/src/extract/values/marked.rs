//! Values that are marked as code, with nothing but blanks between them: "排序字段。支持：`CreatedTime` `UpdateTime`".

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Candidate;
use super::entry::{Entry, TOKEN};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::prose::{Mark, pattern};

/// What stands directly before the first.
static LEAD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:支持|可选值?|取值|枚举值?)(?:字段)?[为有是]?\s*[:：]?\s*$"));

static KEY: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^{TOKEN}$")));

/// The values of a line; one that stands out behind them in the same sentence leaves the set open.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let source = &reader.lines[line];
    let text = source.text.as_str();
    let code: Vec<&Range<usize>> =
        source.marks.iter().filter(|(_, mark)| *mark == Mark::Code).map(|(range, _)| range).collect();
    let first = code.iter().position(|range| text.get(..range.start).is_some_and(|before| LEAD.is_match(before)))?;
    let parted =
        |pair: &[&Range<usize>]| text.get(pair[0].end..pair[1].start).is_some_and(|between| between.trim().is_empty());
    let count = 1 + code[first..].windows(2).take_while(|pair| parted(pair)).count();
    let list = &code[first..first + count];
    let (start, end) = (list.first()?.start, list.last()?.end);
    let sentence = text.get(end..)?.split(['。', '；', ';']).next().unwrap_or_default();
    let ends = sentence.trim().is_empty() || sentence.starts_with(['，', ',']);
    let alone = code.get(first + count).is_none_or(|next| next.start >= end + sentence.len());
    let before = text.get(..start)?.rsplit('。').next().unwrap_or_default();
    let free = !limits_cases(before) && !has_condition(before) && !reader.is_decided(before);
    let entry = |range: &&Range<usize>| {
        let key = text.get(range.start..range.end)?.trim();
        KEY.is_match(key).then(|| Entry { key: key.to_owned(), text: String::new(), line })
    };
    let entries: Option<Vec<Entry>> = list.iter().map(entry).collect();
    let entries = entries.filter(|entries| entries.len() > 1 && !reader.is_integer() && ends && alone && free)?;
    Some(Candidate { entries, formal: false, plain: false, at: vec![At { line, range: start..end }] })
}
