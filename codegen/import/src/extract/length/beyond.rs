//! Reads a length that is itself too short or too long, and what bounds the other side: `长度大于5且小于等于64`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::measure::digits;
use super::super::reader::{At, Reader};
use super::{UNIT, give, group, speaks_of_chars};
use crate::upstream::prose::pattern;

/// `长度大于5`, `长度小于256`: what is itself too short or too long.
static BEYOND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"长度(?:必须|需要?|应该?|须|要)?\s*(?:(?P<above>大于|多于|>)|(?P<below>小于|低于|<))\s*(?P<count>[0-9]+)\s*(?P<unit>{UNIT})?(?:\s*(?:且|并且|，|,)\s*(?P<end>小于等于|小于或等于|小等于|≤|<=|小于|<)\s*(?P<most>[0-9]+)\s*(?P<unit2>{UNIT})?)?"
    ))
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &BEYOND) {
        let unit = group(&found, "unit");
        let Some(count) = group(&found, "count").and_then(|count| digits(count).parse::<u64>().ok()) else { continue };
        let (key, count) = if found.name("above").is_some() {
            ("min_chars", count.checked_add(1))
        } else {
            ("max_chars", count.checked_sub(1))
        };
        let Some(count) = count.filter(|_| speaks_of_chars(reader, sentence, &at, unit)) else { continue };
        let most = found.name("most").and_then(|most| digits(most.as_str()).parse::<u64>().ok());
        let below = found.name("end").is_some_and(|end| matches!(end.as_str(), "小于" | "<"));
        // Both bounds stand in the same place; the second one takes it.
        let start = At { range: at.range.start..at.range.start + 1, ..at.clone() };
        let first = if most.is_some() { start } else { at.clone() };
        give(reader, sentence, key, &count.to_string(), first, unit.is_some());
        if let Some(most) = most.and_then(|most| most.checked_sub(u64::from(below))) {
            give(reader, sentence, "max_chars", &most.to_string(), at, unit.is_some());
        }
    }
}
