//! Reads a length that no word says to be the most: `透传参数 长度 1024`, `仅支持长度为60个字符的中文、英文`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader};
use super::{give, speaks_of_chars};
use crate::upstream::prose::pattern;

/// The most, where the number is a round one, the text is free and the example does not have just this length. What is
/// generated, as an identifier or a key, may always have it.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    static BARE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[，,：:\s])长度\s*[:：]?\s*(?P<count>[0-9]{2,5})(?:$|[，,）)\s])"));
    const GENERATED: [&str; 13] =
        ["id", "ids", "key", "token", "secret", "code", "hash", "md5", "sign", "signature", "time", "number", "no"];
    let name = reader.name().to_ascii_lowercase();
    if GENERATED.iter().any(|end| name.ends_with(end)) {
        return;
    }
    for (at, found) in reader.matches(sentence, &BARE) {
        let round = found["count"].parse::<u32>().is_ok_and(|count| {
            count >= 50 && (count.is_power_of_two() || (count + 1).is_power_of_two() || count % 50 == 0)
        });
        let shown = reader.example().is_some_and(|example| example.chars().count().to_string() == found["count"]);
        if round && !shown && speaks_of_chars(reader, sentence, &at, None) {
            give(reader, sentence, "max_chars", &found["count"], at, false);
        }
    }
}

/// The most, before the characters that a text may have: no service asks for just this length.
pub(super) fn supported(reader: &mut Reader, sentence: &At) {
    static SUPPORTED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"支持长度(?:为|是)?\s*(?P<count>[0-9]+)\s*(?:个?字符|位|个)?的(?P<kind>中文|英文|汉字|字母|数字|大小写|小写|大写)",
        )
    });
    for (at, found) in reader.matches(sentence, &SUPPORTED) {
        // The kinds of characters are another fact.
        let at = At { range: at.range.start..at.range.end - found["kind"].len(), ..at };
        if speaks_of_chars(reader, sentence, &at, Some("字符")) {
            give(reader, sentence, "max_chars", &found["count"], at, true);
        }
    }
}
