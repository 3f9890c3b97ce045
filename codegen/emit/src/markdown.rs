//! Measures the parts of Markdown that must not be broken across lines.

/// The length of a list marker and the space after it.
pub(super) fn list_marker(text: &str) -> Option<usize> {
    if text.starts_with("- ") || text.starts_with("* ") || text.starts_with("+ ") {
        return Some(2);
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered = (1..=9).contains(&digits) && (text[digits..].starts_with(". ") || text[digits..].starts_with(") "));
    numbered.then_some(digits + 2)
}

/// The length of a code span at the start: up to the next run of as many backticks.
pub(super) fn code_span(text: &str) -> Option<usize> {
    let ticks = backticks(text);
    if ticks == 0 {
        return None;
    }
    let mut at = ticks;
    loop {
        let open = at + text[at..].find('`')?;
        let run = backticks(&text[open..]);
        at = open + run;
        if run == ticks {
            return Some(at);
        }
    }
}

/// How many backticks a text begins with.
fn backticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// The length of `<https://…>` or `[text](https://…)` at the start.
pub(super) fn link(text: &str) -> Option<usize> {
    if let Some(inner) = text.strip_prefix('<') {
        let end = address(inner)?;
        return inner[end..].starts_with('>').then_some(end + 2);
    }
    let label = text.strip_prefix('[')?;
    let close = label.find("](").filter(|close| !label[..*close].contains(['[', ']', '<', '`']))?;
    let target = &label[close + 2..];
    let end = target.find(')').filter(|end| address(&target[..*end]) == Some(*end))?;
    Some(1 + close + 2 + end + 1)
}

/// The length of a web address at the start.
pub(super) fn address(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let ends =
        |c: char| !c.is_ascii() || c.is_whitespace() || matches!(c, '<' | '>' | '`' | '"' | '(' | ')' | '[' | ']');
    let end = text.find(ends).unwrap_or(text.len());
    let length = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']).len();
    (length > scheme.len()).then_some(length)
}
