//! Whether values within a sentence are all: what is before the first and behind the last, and on other lines.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::Reader;
use crate::extract::values::entry::{self, Entry, Separator, TOKEN};
use crate::extract::values::head::{self, Head};
use crate::extract::values::mixed::is_upper;
use crate::upstream::prose::pattern;

/// More values stand elsewhere.
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*等\s*(?:$|[。；;，,）)])|^[，,。；;、\s]*其[它他余](?:的)?(?:错误码|值|取值|状态)?[^。]{0,4}(?:见|参|请)",
    )
});

/// Whether one more number stands before the first, with what it means: `0,按量，1包年`, `1 ip；6 实例`.
pub(super) fn is_begun(before: &str, first: &str) -> bool {
    static BEGUN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,；;：:。\s])-?[0-9]{1,4}(?:\s*[，,、.]\s*\p{Han}[^，,；;。]{0,10}|-?[:：]\p{Han}[^，,；;。]{0,10}|\s+[A-Za-z][A-Za-z0-9 ]*)[；;，,、\s]+$",
        )
    });
    // `类型11甲 12乙`: the number before the first of the list.
    static GLUED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\p{Han}(?P<number>[0-9]{1,4})\s*\p{Han}[^，,；;。：:]{0,10}[；;，,、\s]+$"));
    let number = |text: &str| text.parse::<i64>().ok();
    let glued = GLUED.captures(before).and_then(|found| number(&found["number"])).map(|number| number + 1);
    BEGUN.is_match(before) || glued.is_some() && glued == number(first)
}

/// Whether one more value stands behind the last: `A（甲），B，C`, `-1：甲，-99 '乙'`, or a sign that nothing follows.
pub(super) fn is_followed(reader: &Reader, rest: &str, separator: Separator) -> bool {
    static WORD: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"^\s*[，,、/|]\s*{TOKEN}\s*(?:[，,、。；;/|]|$)|^\s*[/|、]\s*$")));
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r#"^['"”’]?\s*[，,；;、]\s*-?[0-9]{1,5}\s*["“'‘]\p{Han}|^\s*[，,；;、]\s*-?[0-9]{1,5}\s*[:：]\s*$"#)
    });
    // `a – 甲；bB-B乙`
    static SIGNED: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"^\s*[，,；;、]\s*{TOKEN}\s*(?:[–—-]|[:：=]\s*['‘])\s*[A-Za-z\p{{Han}}]")));
    if reader.is_integer() {
        NUMBER.is_match(rest)
    } else {
        (separator == Separator::Paren && WORD.is_match(rest))
            || separator == Separator::Strong && SIGNED.is_match(rest)
    }
}

/// Whether a line beside the values goes on with more, or the text says where others stand.
pub(super) fn goes_on(reader: &Reader, line: usize, rest: &str) -> bool {
    let beside = [line.checked_sub(1), Some(line + 1)].into_iter().flatten().any(|beside| {
        let strong = |(_, separator): (Entry, Separator)| separator == Separator::Strong;
        beside < reader.lines.len() && entry::of_line(reader, beside, false).is_some_and(strong)
    });
    let next = reader.lines.get(line + 1).map_or("", |next| next.text.as_str());
    beside || next.trim_start().starts_with(['，', ',', '、']) || OPEN.is_match(next) || OPEN.is_match(rest)
}

/// Whether another line lists more of the same kind: `等于、包含： host - 地址；…` beside `等于： code - 错误码；…`.
pub(super) fn is_part(reader: &Reader, line: usize, entries: &[Entry]) -> bool {
    let more = |head: &Head| head.separator == Separator::Strong && entries.iter().all(|entry| entry.key != head.key);
    let lists = |other: usize| head::all(reader, other).iter().filter(|head| more(head)).count() > 2;
    (0..reader.lines.len()).any(|other| other != line && lists(other))
}

/// Whether nothing parts an explanation from the next value, which counts on or is in capitals: `2：安全型3：自定义`. A
/// number may end a word in Latin, too: `1：IP hash2：加权轮询`.
pub(super) fn is_glued(reader: &Reader, text: &str, pair: &[&Head]) -> bool {
    static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z][0-9]+\s*[:：]"));
    let number = |head: &Head| head.key.parse::<i64>().ok();
    let next = if reader.is_integer() {
        number(pair[0]).and_then(|key| key.checked_add(1)) == number(pair[1]) && !WORD.is_match(text)
    } else {
        pair.iter().all(|head| is_upper(&head.key))
    };
    let signed = pair.iter().all(|head| text[..head.rest].trim_end().ends_with(['：', ':']));
    let between = &text[pair[0].rest..pair[1].start];
    // `base64加密` holds a number that is none of the list.
    static WITHIN: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z][0-9]+(?:$|\p{Han})"));
    let other = |c: char| "。；;".contains(c) || c.is_ascii_digit();
    let apart = !WITHIN.replace_all(between, "").contains(other);
    next && signed && (2..=40).contains(&between.chars().count()) && apart
}
