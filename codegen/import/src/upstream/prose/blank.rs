//! Mends blanks that the vendor's editor spelled out: `turboxa0默认为 5`.

use std::borrow::Cow;

/// What is left of an escaped blank that may not break the line.
const BLANK: &str = "xa0";

/// A text with blanks for those that were spelled out.
pub(super) fn mended(text: &str) -> Cow<'_, str> {
    if !text.contains(BLANK) {
        return Cow::Borrowed(text);
    }
    let mut mended = String::with_capacity(text.len());
    let mut start = 0;
    for (at, _) in text.match_indices(BLANK) {
        let end = at + BLANK.len();
        if is_blank(&text[..at], &text[end..]) {
            mended.push_str(&text[start..at]);
            mended.push(' ');
            start = end;
        }
    }
    mended.push_str(&text[start..]);
    Cow::Owned(mended)
}

/// Whether the letters between two parts of a text stand for a blank; `0xa0` and `ins-3kxa0` hold them, too.
fn is_blank(before: &str, after: &str) -> bool {
    let code = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let rest = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let word = &before[rest.len()..];
    if !word.is_empty() {
        return word.len() > 2 && word.chars().all(|c| c.is_ascii_alphabetic()) && !after.starts_with(code);
    }
    // `<br>-xa0viduq3` is an item of a list.
    let item = || rest.strip_suffix('-').is_some_and(|rest| rest.is_empty() || rest.ends_with(['>', '\n']));
    let next = after.chars().take_while(|c| c.is_ascii_alphabetic()).count();
    match before.chars().last() {
        Some('\\' | '#' | '&' | '_') => false,
        Some('-') => item(),
        Some(c) if c.is_ascii() && c != '>' => !after.starts_with(code),
        _ => next > 2 || !after.starts_with(code),
    }
}
