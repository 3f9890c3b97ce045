//! Reads how many items a list has from what names each of them: `[x1, y1, x2, y2]`, `N取值范围：0~9`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader};
use super::give;
use super::holds::holds;
use crate::upstream::prose::pattern;

/// The items of a list of numbers, or the greatest index, which counts from 0.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    static NAMED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\[\s*[a-z][0-9]\s*(?P<more>(?:[,，]\s*[a-z][0-9]\s*){1,11})\]"));
    static INDEX: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,\s])N\s*(?:取值范围\s*[：:]\s*0\s*[~～-]|从\s*0\s*开始取值[，,]\s*最大)\s*(?P<last>[0-9]+)\s*(?:[，,]|$)",
        )
    });
    // 每个框为 [x1,y1,x2,y2] and 依次拼接 are parts of the list.
    static PARTS: LazyLock<Regex> = LazyLock::new(|| pattern("每|多个|依次|拼接|不限"));
    let parts = || reader.lines.iter().any(|line| PARTS.is_match(&line.text));
    let several = || reader.lines.iter().flat_map(|line| NAMED.find_iter(&line.text)).nth(1).is_some();
    if reader.is_number() && !several() && !parts() {
        for (at, found) in reader.matches(sentence, &NAMED) {
            let count = found["more"].matches([',', '，']).count() + 1;
            let told = reader.found.iter().any(|found| matches!(found.fact.key, "min_items" | "max_items"));
            if !told && holds(reader, sentence, &at) {
                give(
                    reader,
                    "min_items",
                    count.to_string(),
                    At { range: at.range.start..at.range.start + 1, ..at.clone() },
                );
                give(reader, "max_items", count.to_string(), at);
            }
        }
    }
    for (at, found) in reader.matches(sentence, &INDEX) {
        let count = found["last"].parse::<u64>().ok().and_then(|last| last.checked_add(1));
        if let Some(count) = count.filter(|_| holds(reader, sentence, &at)) {
            give(reader, "max_items", count.to_string(), at);
        }
    }
}
