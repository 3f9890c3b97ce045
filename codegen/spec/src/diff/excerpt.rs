//! Shows values on one line: a long value is cut, a pair is cut around its difference.

/// Most characters that are shown of a value.
const LONGEST: usize = 80;

/// Characters shown before the first that differs.
const LEAD: usize = 24;

/// A text of the spec as it may be printed: what steers a terminal is spelt out.
pub(super) fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().flat_map(|c| if steers(c) { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

/// Whether a value is shown in part.
pub(super) fn is_cut(text: &str) -> bool {
    line(text).len() > LONGEST
}

/// A value on one line, cut at its end.
pub(super) fn one(text: &str) -> String {
    window(&line(text), 0)
}

/// Two values, each on one line, that begin shortly before they differ.
pub(super) fn both(old: &str, new: &str) -> (String, String) {
    let (mut a, mut b) = (line(old), line(new));
    if a == b {
        // White space alone differs, and has to be seen.
        (a, b) = (visible(old), visible(new));
    }
    if a.len() <= LONGEST && b.len() <= LONGEST {
        return (a.into_iter().collect(), b.into_iter().collect());
    }
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let start = same.saturating_sub(LEAD);
    (window(&a, start), window(&b, start))
}

fn window(line: &[char], start: usize) -> String {
    let end = line.len().min(start + LONGEST);
    let dots = |cut: bool| if cut { "…" } else { "" };
    let shown: String = line[start.min(end)..end].iter().collect();
    format!("{}{shown}{}", dots(start > 0), dots(end < line.len()))
}

fn line(text: &str) -> Vec<char> {
    plain(&text.split_whitespace().collect::<Vec<_>>().join(" ")).chars().collect()
}

/// The text with its line breaks and tabs spelt out.
fn visible(text: &str) -> Vec<char> {
    plain(text).chars().collect()
}

#[cfg(test)]
mod tests {
    use super::{both, one};

    #[test]
    fn short_values_stay_whole() {
        assert_eq!(one("200"), "200");
        assert_eq!(both("200", "100"), ("200".to_owned(), "100".to_owned()));
    }

    #[test]
    fn long_values_are_cut_around_the_difference() {
        let text = |end: &str| format!("{}{end}{}", "same ".repeat(40), " tail".repeat(40));
        let (old, new) = both(&text("ONE"), &text("TWO"));
        assert!(old.contains("ONE") && new.contains("TWO"), "{old}\n{new}");
        assert!(old.starts_with('…') && old.ends_with('…') && old.chars().count() <= 82, "{old}");
    }

    #[test]
    fn a_difference_at_the_end_of_the_longer_one_is_shown() {
        let (old, new) = both(&"x".repeat(100), &format!("{}{}", "x".repeat(100), "more"));
        assert_ne!(old, new);
        assert!(new.ends_with("more"), "{new}");
    }

    #[test]
    fn white_space_alone_is_spelt_out() {
        assert_eq!(both("a b", "a\nb"), ("a b".to_owned(), "a\\nb".to_owned()));
    }

    #[test]
    fn what_steers_a_terminal_is_spelt_out() {
        assert_eq!(one("a\u{1b}[2Jb"), "a\\u{1b}[2Jb");
    }
}
