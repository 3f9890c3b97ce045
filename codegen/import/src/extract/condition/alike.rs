//! Finds the members of a choice that the text of each one states without a name: `原始入参（二选一）`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{Reader, identifiers};
use super::super::values;
use crate::upstream::Member;
use crate::upstream::prose::pattern;

static CHOICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:^|[，,。；;（(]|参数|入参|字段)\s*(?P<count>[二两三四])选一(?:必[填传选])?\s*(?:$|[，,。；;）)])")
});

/// All members whose texts say so, where they are as many as each text counts.
pub(super) fn names(reader: &Reader) -> Option<Vec<String>> {
    let count = stated(reader, reader.member?)?;
    let alike = |member: &&Member| stated(reader, member) == Some(count);
    let names: Vec<String> = reader.siblings.iter().filter(alike).map(|member| member.name.clone()).collect();
    (names.len() == count && names.iter().any(|name| name == reader.name())).then_some(names)
}

/// How many members the text of one counts as the choice that it is one of. 加密方式（二选一）：AES、DES and
/// 方式（base64 或 url），二选一 speak of its values.
fn stated(reader: &Reader, member: &Member) -> Option<usize> {
    let (line, found) = member.prose.lines.iter().find_map(|line| Some((line, CHOICE.captures(&line.text)?)))?;
    if identifiers(&line.text).any(|word| reader.siblings.iter().any(|other| other.name == word)) {
        return None;
    }
    let place = found.get(0)?.range();
    let told = line.text[..place.start].rsplit(['。', '；', ';']).next().unwrap_or_default();
    let listed = told.contains(|c: char| c == '或' || c.is_ascii_digit())
        || line.text[place.end..].trim_start().starts_with(['：', ':'])
        || values::known(reader, member).is_some_and(|known| !known.is_empty());
    if listed {
        return None;
    }
    Some(match &found["count"] {
        "三" => 3,
        "四" => 4,
        _ => 2,
    })
}
