//! Wraps long lines of Markdown at spaces.

use super::markdown::{code_span, link, list_marker};

/// So many characters fit on a line of documentation inside an `impl`.
const WIDTH: usize = 110;

/// Breaks a line where it is too long, outside code spans and links. What continues a list item is indented like its
/// text.
pub(super) fn wrap(line: &str) -> Vec<String> {
    if line.chars().count() <= WIDTH {
        return vec![line.to_owned()];
    }
    let text = line.trim_start();
    let start = line.len() - text.len() + list_marker(text).unwrap_or_default();
    let (marker, text) = line.split_at(start);
    let indent = " ".repeat(start);
    let mut lines: Vec<String> = Vec::new();
    for atom in atoms(text) {
        match lines.last_mut() {
            Some(last) if fits(last, atom) || begins_a_block(atom) => {
                last.push(' ');
                last.push_str(atom);
            }
            Some(_) => lines.push(format!("{indent}{atom}")),
            None => lines.push(format!("{marker}{atom}")),
        }
    }
    lines
}

fn fits(line: &str, atom: &str) -> bool {
    line.chars().count() + 1 + atom.chars().count() <= WIDTH
}

/// What is between spaces; a space in a code span or link is none.
fn atoms(text: &str) -> Vec<&str> {
    let mut atoms = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first == ' ' {
            atoms.push(&text[start..at]);
            start = at + 1;
            at = start;
        } else {
            let escaped = rest.strip_prefix('\\').and_then(|rest| rest.chars().next());
            at += match escaped {
                Some(next) => 1 + next.len_utf8(),
                None => code_span(rest).or_else(|| link(rest)).unwrap_or(first.len_utf8()),
            };
        }
    }
    atoms.push(&text[start..]);
    atoms.retain(|atom| !atom.is_empty());
    atoms
}

/// Whether a line that begins with this would be a list, a heading or a quotation.
fn begins_a_block(atom: &str) -> bool {
    atom.starts_with(['-', '*', '+', '#', '>', '=', '|', '~', '_', ':'])
        || atom.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')'])
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser};

    use super::{WIDTH, wrap};

    #[test]
    fn short_lines_stay() {
        assert_eq!(wrap("a b"), ["a b"]);
    }

    #[test]
    fn long_lines_are_broken_and_say_the_same() {
        let line = format!("- {}", "word `two words` ".repeat(20).trim_end());
        let lines = wrap(&line);
        assert!(lines.len() > 2 && lines.iter().all(|line| line.chars().count() <= WIDTH), "{lines:?}");
        assert!(lines.iter().all(|line| line.matches('`').count() % 2 == 0), "{lines:?}");
        assert!(lines[1..].iter().all(|line| line.starts_with("  ") && !line.starts_with("   ")));
        let again: Vec<&str> = lines.iter().map(|line| line.trim_start()).collect();
        assert_eq!(again.join(" "), line);
    }

    /// What a Markdown reader makes of a text: its structure, and its words with one space between them.
    fn meaning(text: &str) -> Vec<String> {
        let mut meaning = vec![String::new()];
        for event in Parser::new_ext(text, Options::all()) {
            match (event, meaning.last_mut()) {
                (Event::Text(text), Some(last)) => last.push_str(&text),
                (Event::SoftBreak, Some(last)) => last.push(' '),
                (event, _) => meaning.extend([format!("{event:?}"), String::new()]),
            }
        }
        meaning
    }

    #[test]
    fn broken_lines_mean_what_the_line_meant() {
        const PARTS: [&str; 16] = [
            "word",
            "longer-word",
            "`code span`",
            "``a ` b``",
            "[a link](https://a.b/c)",
            "<https://a.b>",
            "- x",
            "1. x",
            "# x",
            "\\[",
            "\\`",
            "*",
            "=",
            "…",
            "中文",
            "a, b",
        ];
        let mut random = tc3_testing::random::Random::new(7);
        let mut next = |bound: usize| random.below(bound);
        for _ in 0..3_000 {
            let words: Vec<&str> = (0..5 + next(60)).map(|_| PARTS[next(PARTS.len())]).collect();
            for line in [format!("A {}", words.join(" ")), format!("- A {}", words.join(" "))] {
                assert_eq!(meaning(&wrap(&line).join("\n")), meaning(&line), "{line}");
            }
        }
    }

    #[test]
    fn no_line_begins_like_a_list() {
        let line = format!("{} - not a list 1. neither", "x".repeat(WIDTH - 1));
        assert_eq!(wrap(&line), [format!("{} -", "x".repeat(WIDTH - 1)), "not a list 1. neither".to_owned()]);
    }
}
