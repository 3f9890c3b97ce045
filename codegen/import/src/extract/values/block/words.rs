//! How the values of lines are written: as code, as constants, each before a name in Chinese.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::Reader;
use crate::extract::values::entry::{Entry, Separator};
use crate::upstream::prose::pattern;

/// Whether numbers stand as in a list of remarks: `1、…`.
pub(super) fn numbered(reader: &Reader, entries: &[(Entry, Separator)]) -> bool {
    static REMARK: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[1-9][0-9]?\s*[、.，]"));
    entries.first().is_some_and(|(entry, _)| REMARK.is_match(&reader.lines[entry.line].text))
}

/// Whether words before blanks are each of one name in Chinese, and stand on the lines that follow what the text begins
/// with: `PREPAID 包年包月`.
pub(super) fn are_named(reader: &Reader, entries: &[(Entry, Separator)]) -> bool {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:[1-9][0-9]?[.、)）]\s*)?[A-Za-z][A-Za-z0-9_.-]*(?:\s+|[:：；;，,]\s*)\p{Han}[\p{Han}A-Za-z0-9（）()/]{0,15}(?:[，,]\p{Han}{1,20})?[，,；;。]?$",
        )
    });
    let named = |(entry, _): &(Entry, Separator)| NAMED.is_match(reader.lines[entry.line].text.trim_end());
    // One more word below, before something else, leaves the set open.
    static MORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Za-z][A-Za-z0-9_.-]*\s+\S"));
    let begins = entries.first().is_some_and(|(entry, _)| entry.line <= 1);
    let below = entries.last().and_then(|(entry, _)| reader.lines.get(entry.line + 1));
    let closed = below.is_none_or(|line| !MORE.is_match(&line.text));
    reader.is_text() && entries.len() > 1 && begins && closed && entries.iter().all(named)
}

/// Whether most words have a hyphen or an underscore, as only code has.
pub(super) fn are_codes(entries: &[(Entry, Separator)]) -> bool {
    let code = |(entry, _): &&(Entry, Separator)| entry.key.contains(['_', '-']);
    entries.len() > 2 && entries.iter().filter(code).count() * 3 > entries.len() * 2
}

/// Upper case, an underscore, digits, or one word that is no Chinese.
pub(super) fn is_code(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'+' | b'*'))
}

/// Words of capitals and underscores: nothing but values is written so.
pub(super) fn are_constants<'k>(keys: impl Iterator<Item = &'k str>) -> bool {
    let mut keys = keys.peekable();
    keys.peek().is_some() && keys.all(|key| is_capital(key) && key.contains('_'))
}

pub(super) fn is_capital(key: &str) -> bool {
    key.len() > 2 && key.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}
