//! Reads which of two members counts where the text of each one says only its own rank: 高优先级, 低优先级.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader};
use super::state;
use crate::upstream::Member;
use crate::upstream::prose::pattern;

static LEVEL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[，,。；;])\s*(?P<level>[高低])优先级\s*(?:$|[，,。；;])"));

/// The one of high rank wins over the one of low rank, where there is one of each.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    if !reader.text(sentence).contains("优先级") {
        return;
    }
    for (at, found) in reader.matches_anywhere(sentence, &LEVEL) {
        let is_high = &found["level"] == "高";
        let (own, others) = (only(reader, is_high), only(reader, !is_high));
        let (Some(own), Some(other)) = (own, others) else { continue };
        if own == reader.name() {
            let (high, low) = if is_high { (own, other) } else { (other, own) };
            state(reader, &[high], &[low], &at);
        }
    }
}

/// The only member of a rank.
fn only(reader: &Reader, is_high: bool) -> Option<String> {
    let level = if is_high { "高" } else { "低" };
    let has = |member: &&Member| {
        let mut lines = member.prose.lines.iter();
        lines.any(|line| LEVEL.captures_iter(&line.text).any(|found| &found["level"] == level))
    };
    let mut members = reader.siblings.iter().filter(has);
    members.next().filter(|_| members.next().is_none()).map(|member| member.name.clone())
}
