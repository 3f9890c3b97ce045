//! Writes text as a YAML scalar: plain where it reads back unchanged, otherwise in double quotes.

use std::fmt::Write as _;

/// Where a scalar is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    /// The value of a key on a line of its own.
    Block,
    /// Inside `{…}` or `[…]`.
    Flow,
}

/// One text as a scalar.
pub(super) fn scalar(text: &str, context: Context) -> String {
    if is_plain(text, context) { text.to_owned() } else { quoted(text) }
}

/// Several texts as a list on one line.
pub(super) fn list<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(|item| scalar(item.as_ref(), Context::Flow)).collect();
    format!("[{}]", items.join(", "))
}

fn is_plain(text: &str, context: Context) -> bool {
    let starts_plainly = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '(' | '+' | '$' | '^' | '<');
    // A minus before a digit is a number, elsewhere it may be an item of a list.
    let digits = text.strip_prefix('-').unwrap_or(text);
    let marks: &[char] = match context {
        Context::Block => &[],
        Context::Flow => &[',', '[', ']', '{', '}', '"'],
    };
    digits.chars().next().is_some_and(starts_plainly)
        && (digits.len() == text.len() || digits.starts_with(|c: char| c.is_ascii_digit()))
        && !text.starts_with("...")
        && !text.ends_with(|c: char| c.is_whitespace() || c == ':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(|c: char| c.is_control() || is_unprintable(c) || marks.contains(&c))
        && (context == Context::Block || !text.contains(':') || !text.contains(['?', '\'']))
}

/// Characters that YAML takes for line ends or refuses outside quotes.
fn is_unprintable(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() || is_unprintable(c) => {
                // Writing to a String cannot fail.
                let _ = if u32::from(c) < 0x100 {
                    write!(quoted, "\\x{:02x}", u32::from(c))
                } else {
                    write!(quoted, "\\u{:04x}", u32::from(c))
                };
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
