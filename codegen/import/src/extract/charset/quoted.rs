//! `charset` as a list of quoted characters and ranges: `可支持字符集：【'0-9','a-z','-','.'】`.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Charset;

use super::super::reader::{At, Reader};
use super::give;
use crate::upstream::prose::pattern;

static LIST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:字符集|字符范围|合法字符|允许(?:的)?字符|支持(?:的)?字符)\s*(?:为|是|包括|：|:)*\s*[【\[{（(]?",
        r"(?P<items>\s*'[^'\s]{1,3}'(?:\s*[,，、]\s*'[^'\s]{1,3}'){2,})\s*[】\]}）)]?",
    ))
});

static ITEM: LazyLock<Regex> = LazyLock::new(|| pattern(r"'(?P<one>[^'\s]{1,3})'"));

pub(super) fn read(reader: &mut Reader) {
    for line in 0..reader.lines.len() {
        let text = reader.lines[line].text.as_str();
        let Some((found, items)) = LIST.captures(text).and_then(|found| Some((found.get(0)?, found.name("items")?)))
        else {
            continue;
        };
        let at = At { line, range: found.range() };
        if let Some(set) = set(items.as_str()).filter(|_| reader.is_free(&at)) {
            give(reader, set, at);
        }
    }
}

/// All that stands in the list. `None` if it names a range that is no kind of characters.
fn set(items: &str) -> Option<Charset> {
    let mut set = Charset::NONE;
    for found in ITEM.captures_iter(items) {
        set = set.with(match &found["one"] {
            "0-9" => Charset::DIGITS,
            "a-z" => Charset::LOWERCASE,
            "A-Z" => Charset::UPPERCASE,
            sign if sign.len() == 1 && sign.bytes().all(|byte| byte.is_ascii_punctuation()) => Charset::NONE.and(sign),
            _ => return None,
        });
    }
    let kinds = [Charset::DIGITS, Charset::LOWERCASE, Charset::UPPERCASE];
    kinds.into_iter().any(|kind| set.contains(kind)).then_some(set)
}
