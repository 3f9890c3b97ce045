//! Values with a name in brackets and a sentence behind it, parted by blanks alone: `a（甲），用于一 b（乙），用于二`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static VALUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?:^|[\s。：:])(?P<key>{TOKEN})\s*[（(](?P<text>[^（）()]{{1,20}})[)）]\s*(?P<mark>[，,]?)"))
});

/// The values of a line, if there are at least three and the example is one of them.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let found: Vec<_> = VALUE.captures_iter(text).collect();
    let first = found.first()?.name("key")?.start();
    let before = text[..first].trim_end().trim_end_matches('。').rsplit('。').next().unwrap_or_default();
    let entry = |found: &regex::Captures<'_>| Entry { key: found["key"].to_owned(), text: tidy(&found["text"]), line };
    let entries: Vec<Entry> = found.iter().map(entry).collect();
    // A sentence of more than one value, or one with no comma before it, is prose.
    let described = found.iter().all(|found| !found["mark"].is_empty()) && !text[first..].contains(['。', '；', ';']);
    let shown = shown::shows_of(reader, &entries) == Some(true);
    let at = vec![At { line, range: first..text.len() }];
    (reader.is_text() && described && shown && entries.len() > 2 && !limits_cases(before) && !before.contains('例'))
        .then_some(Candidate { entries, formal: false, plain: false, at })
}
