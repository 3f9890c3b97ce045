//! The two directions of an order, in whatever words a text names both: `排序顺序：desc 默认asc`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::Entry;
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, has_condition, identifiers};
use crate::upstream::prose::pattern;

/// The directions, if the text has no other word of code.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    static ORDER: LazyLock<Regex> = LazyLock::new(|| pattern(r"排序|顺序|升序|降序|正序|倒序|(?i:order)"));
    const PAIRS: [[&str; 2]; 4] = [["asc", "desc"], ["ASC", "DESC"], ["Asc", "Desc"], ["ascend", "descend"]];
    let mut words: Vec<(usize, &str)> = Vec::new();
    for (line, source) in reader.lines.iter().enumerate() {
        if source.text.contains("null") {
            continue;
        }
        words.extend(identifiers(&source.text).map(|word| (line, word)));
    }
    let pair = PAIRS.iter().find(|pair| {
        pair.iter().all(|one| words.iter().any(|(_, word)| word == one))
            && words.iter().all(|(_, word)| pair.contains(word) || *word == reader.name())
    })?;
    let told = reader.lines.iter().any(|line| ORDER.is_match(&line.text));
    let free = reader.is_text() && !reader.is_list() && !reader.lines.iter().any(|line| has_condition(&line.text));
    let mut entries: Vec<Entry> = Vec::new();
    for (line, word) in words.iter().filter(|(_, word)| pair.contains(word)) {
        if entries.iter().all(|entry| entry.key != *word) {
            entries.push(Entry { key: (*word).to_owned(), text: String::new(), line: *line });
        }
    }
    let line = entries.first()?.line;
    let shown = shown::shows_of(reader, &entries) != Some(false);
    // Their places stay to be read: one of them may be what is assumed.
    let at = vec![At { line, range: 0..0 }];
    (told && free && shown).then_some(Candidate { entries, formal: true, plain: false, at })
}
