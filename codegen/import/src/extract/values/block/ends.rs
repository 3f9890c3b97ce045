//! Whether values on lines are all: what is beside the lines, and behind the first value of each.

use std::sync::LazyLock;

use regex::Regex;

use super::is_note;
use crate::extract::reader::Reader;
use crate::extract::values::entry::{self, Entry, Separator};
use crate::extract::values::head;
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;

/// Whether the values begin and end here: a line beside them that begins with one more, in another style, leaves the
/// set open.
pub(super) fn is_whole(reader: &Reader, first: usize, end: usize) -> bool {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^-?[0-9]{1,4}\s*(?:[:：-]|\s[^0-9])"));
    static WORD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?:[A-Z]+_[A-Z0-9_]+(?:[,，:：]|\s+\S)|[A-Z]{3,}[,，:：]|[a-z]+_[a-z0-9_]+[:：]\p{Han})")
    });
    let more: &Regex = if reader.is_integer() { &NUMBER } else { &WORD };
    if is_counted_on(reader, end) {
        return false;
    }
    let beside = [first.checked_sub(1), Some(end)].into_iter().flatten().filter_map(|line| reader.lines.get(line));
    let mut beside = beside.filter(|line| line.shape == LineKind::Paragraph && !line.text.ends_with([':', '：']));
    reader.lines[first].shape != LineKind::Paragraph || !beside.any(|line| more.is_match(&line.text))
}

/// Whether the line behind the values counts on from the last of them: `3. a 甲`, `4. b, 乙`.
fn is_counted_on(reader: &Reader, end: usize) -> bool {
    static COUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[（(]?(?P<count>[1-9][0-9]?)[.、)）]\s*[A-Za-z_]"));
    let count = |line: usize| {
        let found = COUNT.captures(&reader.lines.get(line)?.text)?;
        found["count"].parse::<u8>().ok()
    };
    let last = end.checked_sub(1).and_then(count);
    !reader.is_integer() && last.is_some_and(|last| count(end) == Some(last + 1))
}

/// Whether a heading beside the values parts them from more: `可合并简写为：`, `云函数相关指标`.
pub(in crate::extract::values) fn goes_on(reader: &Reader, first: usize, end: usize) -> bool {
    static HEADING: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[\p{Han}A-Za-z]*\p{Han}{3,16}[:：]?$|^[\p{Han}A-Za-z0-9./ ]*\p{Han}{2,16}[:：]$"));
    let key = |line: usize| {
        let found = entry::of_line(reader, line, false);
        // `RuleKey：维度` names the member.
        let told = found.filter(|(_, separator)| *separator == Separator::Strong).map(|(entry, _)| entry.key);
        told.filter(|key| key != reader.name())
    };
    let heading = |line: usize| {
        let text = reader.lines.get(line).map_or("", |line| line.text.trim());
        // What only answers have is no more of what may be sent.
        let answer = text.contains("出参") || text.contains("返回");
        HEADING.is_match(text) && !answer && !is_note(reader, line)
    };
    // One that is a sentence of its own: `以下类型需要申请，…：`.
    let announces = |line: usize| {
        let text = reader.lines.get(line).map_or("", |line| line.text.trim());
        let more = !["出参", "返回", "不再"].iter().any(|word| text.contains(word));
        text.ends_with(['：', ':']) && text.contains("以下") && text.contains("类型") && more
    };
    let number = |key: &String| key.parse::<i64>().is_ok();
    let own: Vec<String> = (first..end).filter_map(key).collect();
    let unknown = |more: String| !own.contains(&more) && own.first().is_some_and(|own| number(own) == number(&more));
    let above = first > 1 && heading(first - 1) && (0..first - 1).rev().map_while(key).any(&unknown)
        || (1..first).any(announces) && (0..first).filter_map(key).any(&unknown);
    let below = (end..reader.lines.len()).any(|line| announces(line) && key(line + 1).is_some_and(&unknown));
    let items = reader.lines[first].shape == LineKind::Item;
    // Items of the same kind in one more list.
    let numbers = own.len() > 2 && own.iter().all(number);
    let again = items
        && numbers
        && (end..reader.lines.len()).any(|line| {
            reader.lines[line].shape == LineKind::Item && key(line).is_some_and(|key| key.len() > 2 && unknown(key))
        });
    above || below || again || heading(end) && (end + 1..reader.lines.len()).map_while(key).any(unknown)
}

/// Whether a line holds one more value behind its first, which no line begins with: `OPEN：公网，INTERNAL：内网`.
pub(super) fn holds_more(reader: &Reader, line: usize, lines: std::ops::Range<usize>) -> bool {
    let has = |key: &str, of: fn(&char) -> bool| key.chars().any(|c| of(&c));
    let style = |key: &str| (has(key, char::is_ascii_lowercase), has(key, char::is_ascii_uppercase));
    let heads = head::all(reader, line);
    let [first, rest @ ..] = heads.as_slice() else { return false };
    let begins = |key: &str| lines.clone().any(|line| reader.lines[line].text.starts_with(key));
    let text = reader.lines[line].text.as_str();
    let parted = |head: &head::Head| text[..head.start].trim_end().ends_with(['，', ',', '；', ';', '、']);
    first.start == 0
        && first.separator == Separator::Strong
        && rest.iter().any(|head| {
            head.separator == Separator::Strong
                && parted(head)
                && style(&head.key) == style(&first.key)
                && !begins(&head.key)
                && reader.beside(&head.key).is_none()
        })
}

/// The first value, where it ends the line above: `类型，A：甲` before `B：乙`.
pub(super) fn begun_above(reader: &Reader, first: usize) -> Option<Entry> {
    let above = first.checked_sub(1)?;
    let text = reader.lines[above].text.as_str();
    if reader.lines[first].depth > 0 || reader.lines[above].shape != LineKind::Paragraph || text.ends_with(['：', ':'])
    {
        return None;
    }
    let heads = head::all(reader, above);
    // `证件类型ID_CARD 身份证`
    static CODE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\p{Han}(?P<key>[A-Z]+_[A-Z_]+)\s+(?P<text>\p{Han}{2,12})$"));
    if let Some(found) = CODE.captures(text).filter(|_| reader.is_text()) {
        return Some(Entry { key: found["key"].to_owned(), text: found["text"].to_owned(), line: above });
    }
    let [head] = heads.as_slice() else { return None };
    head.entry_to(text, above)
}

/// Whether a line above is one more value, of words that a comma parts: `Hong Kong, Macao and Taiwan（港澳台）`.
pub(super) fn follows_phrase(reader: &Reader, first: usize) -> bool {
    static PHRASE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[A-Z][A-Za-z -]+, [A-Z][A-Za-z ]+[（(]\p{Han}+[)）]$"));
    reader.lines[..first].iter().any(|above| PHRASE.is_match(above.text.trim()))
}
