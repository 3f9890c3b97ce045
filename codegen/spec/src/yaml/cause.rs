//! Explains why a text is not YAML: not what the parser met, but what a person most probably wrote.

mod first_letter;
mod marks;

use std::ops::Range;

use super::hidden::{Hidden, hidden, named, remedy};
use super::quote;
use super::structure::indent;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// What is wrong, where, and what to do.
pub(super) struct Cause {
    at: Range<usize>,
    message: String,
    help: String,
    /// Another place that has to do with it.
    related: Option<(Range<usize>, String)>,
}

impl Cause {
    fn new(at: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Option<Self> {
        Some(Self { at, message: message.into(), help: help.into(), related: None })
    }

    pub(super) fn diagnostic(self, file: FileId) -> Diagnostic {
        let span = |range: Range<usize>| Span { file, start: range.start, end: range.end };
        let diagnostic = Diagnostic::new(Code::Syntax, span(self.at), self.message).help(self.help);
        match self.related {
            Some((place, label)) => diagnostic.related(span(place), label),
            None => diagnostic,
        }
    }

    fn related(mut self, at: Range<usize>, label: impl Into<String>) -> Self {
        self.related = Some((at, label.into()));
        self
    }
}

/// A line and where it begins.
#[derive(Clone, Copy)]
struct Line<'t> {
    start: usize,
    text: &'t str,
}

impl Line<'_> {
    fn range(self, from: usize, to: usize) -> Range<usize> {
        self.start + from..self.start + to
    }

    /// A character of the line.
    fn one(self, at: usize) -> Range<usize> {
        self.range(at, at + self.text[at..].chars().next().map_or(0, char::len_utf8))
    }

    fn is_blank(self) -> bool {
        self.text.trim().is_empty() || self.text.trim_start().starts_with('#')
    }
}

/// The lines of a text that the parser did not get through.
struct Scene<'t> {
    text: &'t str,
    /// Where the parser stopped.
    at: usize,
    lines: Vec<Line<'t>>,
    /// The line at which the parser stopped, and the one before it that holds something: the parser sees some mistakes late.
    here: usize,
    before: Option<usize>,
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split('\n').map(move |text| {
        let line = Line { start, text };
        start += text.len() + 1;
        line
    })
}

/// A merge conflict, which the parser may read past: its lines can be those of a text.
pub(super) fn conflict(text: &str) -> Option<Cause> {
    let is_marker = |line: &Line<'_>| {
        ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
            .iter()
            .any(|marker| line.text.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    };
    let mut markers = lines(text).filter(is_marker);
    let first = markers.next()?;
    let help = "keep what is right of both sides, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`";
    let cause = Cause::new(first.range(0, first.text.len()), "a merge conflict was left in the file", help)?;
    Some(match markers.last() {
        Some(last) => cause.related(last.range(0, last.text.len()), "up to here"),
        None => cause,
    })
}

/// The most probable cause of an error that the parser met at a byte.
pub(super) fn find(text: &str, at: usize) -> Option<Cause> {
    let lines: Vec<Line<'_>> = lines(text).collect();
    let mut here = lines.partition_point(|line| line.start <= at).saturating_sub(1);
    // An error at the end of the file is one of the last line.
    while here > 0 && lines[here].is_blank() {
        here -= 1;
    }
    let before = (0..here).rev().find(|index| !lines[*index].is_blank());
    let scene = Scene { text, at, lines, here, before };
    let causes = [
        Scene::tab,
        Scene::hidden,
        Scene::escape,
        Scene::full_width,
        Scene::no_blank,
        Scene::dash,
        Scene::block,
        Scene::first_letter,
        Scene::marks,
        Scene::second_colon,
        Scene::indentation,
        Scene::no_colon,
    ];
    causes.iter().find_map(|cause| cause(&scene))
}

impl<'t> Scene<'t> {
    /// The line of the error, then the one before it.
    fn near(&self) -> impl Iterator<Item = Line<'t>> {
        [Some(self.here), self.before].into_iter().flatten().map(|index| self.lines[index])
    }

    fn tab(&self) -> Option<Cause> {
        self.near().find_map(|line| {
            let at = line.text.find(|c: char| c != ' ').filter(|at| line.text[*at..].starts_with('\t'))?;
            Cause::new(line.one(at), "the indentation contains a tab", "indent with spaces: two for each level")
        })
    }

    fn hidden(&self) -> Option<Cause> {
        self.near().find_map(|line| {
            // Payloads may have spaces of their language.
            let code = line.text.split(" #").next().unwrap_or_default();
            let (at, c) = code.char_indices().find(|(_, c)| hidden(*c).is_some())?;
            let message = match hidden(c)? {
                Hidden::Space => format!("{}, instead of a plain space", named(c)),
                _ => format!("{}, is not allowed here", named(c)),
            };
            Cause::new(line.one(at), message, remedy(hidden(c)?))
        })
    }

    /// Punctuation of Chinese keyboards where YAML has its own: after a key, around a value, between members.
    fn full_width(&self) -> Option<Cause> {
        self.near().find_map(|line| {
            let mut fresh = true;
            let mut in_key = true;
            for (at, c) in line.text.char_indices() {
                let begins =
                    fresh && matches!(c, '｛' | '［' | '“' | '”' | '‘' | '’' | '＂' | '＇' | '－' | '＃' | '【' | '「');
                let divides = c == '：' && in_key || c == '，' && line.text.contains(['{', '[', '｛', '［']);
                if begins || divides {
                    let plain = ascii(c);
                    let help = match c {
                        '：' => "write `: `, a plain colon and a space".to_owned(),
                        _ => format!("write `{plain}`"),
                    };
                    return Cause::new(line.one(at), format!("a full-width `{c}` instead of `{plain}`"), help);
                }
                let structural = matches!(c, ':' | ',' | '{' | '[' | '-');
                in_key = if c == ':' { false } else { in_key || matches!(c, ',' | '{') };
                fresh = structural || (fresh && c == ' ');
            }
            None
        })
    }

    fn no_blank(&self) -> Option<Cause> {
        self.near().find_map(|line| {
            let (name, after) = key(line.text)?;
            let colon = line.text.len() - after.len();
            let stuck = !after.is_empty() && !after.starts_with([' ', '/', ':']);
            stuck.then_some(())?;
            let start = colon - 1 - name.len();
            let help = format!("write {}", quote::code(&format!("{name}: {}", quote::shortened(after))));
            Cause::new(line.range(start, colon), format!("missing space after the colon of `{name}`"), help)
        })
    }

    /// `doc: Two kinds: one and another`.
    fn second_colon(&self) -> Option<Cause> {
        self.near().find_map(|line| {
            let (name, after) = key(line.text)?;
            let value = after.strip_prefix(' ')?.trim_start();
            if value.starts_with(['"', '\'', '{', '[', '|', '>', '#']) {
                return None;
            }
            let value_at = line.text.len() - value.len();
            let text = value.split(" #").next().unwrap_or_default().trim_end();
            let colon = text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1))?;
            let message = format!("a second colon in the value of `{name}`");
            Cause::new(line.one(value_at + colon), message, quote::advice(Some(name), text))
        })
    }

    /// A list in which one `-` has no space behind it.
    fn dash(&self) -> Option<Cause> {
        let (here, before) = (self.lines[self.here], self.lines[self.before?]);
        let start = indent(here.text);
        let item = here.text[start..].strip_prefix('-').filter(|item| !item.starts_with([' ', '-']))?;
        let is_list = indent(before.text) == start && before.text[start..].starts_with("- ");
        let help = format!("write {}", quote::code(&format!("- {}", quote::shortened(item))));
        Cause::new(here.one(start), "missing space after `-`", help).filter(|_| is_list && !item.is_empty())
    }

    /// A backslash in double quotes that begins no escape.
    fn escape(&self) -> Option<Cause> {
        let text = self.text[self.at..].strip_prefix('"')?;
        let mut characters = text.char_indices();
        while let Some((at, c)) = characters.next().filter(|(_, c)| *c != '"') {
            let Some((_, letter)) = Some(c).filter(|c| *c == '\\').and_then(|_| characters.next()) else { continue };
            let digits = match letter {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                letter => usize::from(!"0abt\tnvfre \"/\\N_LP\n".contains(letter)),
            };
            let escape = &text[at..at + 1 + letter.len_utf8()];
            let follow: Vec<char> = text[at + escape.len()..].chars().take(digits).collect();
            let is_whole = follow.len() == digits && follow.iter().all(char::is_ascii_hexdigit);
            if digits == 1 || !is_whole {
                let start = self.at + 1 + at;
                let message = match digits {
                    1 => format!("`{escape}` is not an escape"),
                    _ => format!("`{escape}` begins an escape, but {digits} hexadecimal digits do not follow"),
                };
                let help =
                    "inside double quotes, write a backslash twice; or put the text in single quotes, where it is one";
                return Cause::new(start..start + escape.len(), message, help);
            }
        }
        None
    }

    /// The first line of a block of text that is not below its key.
    fn block(&self) -> Option<Cause> {
        let starts = [Some(self.here), self.before].into_iter().flatten();
        starts.filter_map(|index| Some((index, index.checked_sub(1)?))).find_map(|(index, above)| {
            let (line, header) = (self.lines[index], self.lines[above]);
            let (own, outer) = (indent(line.text), content(header.text));
            let (name, value) = key(header.text)?;
            (is_block_header(value.trim()) && own <= outer).then_some(())?;
            let message = format!("the text of `{name}` is not indented deeper than `{name}`");
            let help = format!("indent every line of it by {}", spaces(&[outer + 2]));
            let cause = Cause::new(line.range(own, line.text.len()), message, help)?;
            Some(cause.related(header.range(outer, header.text.len()), "the text follows"))
        })
    }

    /// A line that is not below the others of its mapping or list.
    fn indentation(&self) -> Option<Cause> {
        let (here, before) = (self.lines[self.here], self.lines[self.before?]);
        let (own, above) = (indent(here.text), content(before.text));
        let holds_value =
            key(before.text).is_some_and(|(_, after)| !after.trim().is_empty() && !is_block_header(after.trim()));
        if own > above && holds_value {
            let message = "the line is indented deeper than the one above it, which already has a value";
            let cause = Cause::new(
                here.range(0, own),
                message,
                format!("indent it by {}, like the line above", spaces(&[above])),
            )?;
            return Some(cause.related(before.range(above, before.text.len()), "the line above"));
        }
        let mut open: Vec<usize> = Vec::new();
        for line in self.lines[..self.here].iter().rev().filter(|line| !line.is_blank()) {
            for column in [content(line.text), indent(line.text)] {
                if open.last().is_none_or(|last| column < *last) {
                    open.push(column);
                }
            }
        }
        if own < above && !open.contains(&own) {
            open.reverse();
            if let Some(first) = self.lines.iter().find(|line| !line.is_blank()).filter(|_| own < open[0]) {
                let message = format!("the first line is indented by {}, the lines below are not", spaces(&[open[0]]));
                return Cause::new(first.range(0, open[0]), message, "remove the spaces before it");
            }
            let message = format!("the line is indented by {}, unlike any line above it", spaces(&[own]));
            return Cause::new(here.range(0, own), message, format!("indent it by {}", spaces(&open)));
        }
        None
    }

    /// A word alone where a key is expected.
    fn no_colon(&self) -> Option<Cause> {
        self.near().find_map(|line| {
            let start = indent(line.text);
            let word = line.text[start..].split(" #").next().unwrap_or_default().trim_end();
            let name = !word.is_empty()
                && !word.contains(": ")
                && !word.ends_with(':')
                && !word.starts_with(['-', '{', '[', '"', '\'']);
            name.then_some(())?;
            let help = "write a key, a colon, a space and a value; indent the continuation of a text more than its key";
            Cause::new(line.range(start, start + word.len()), "expected a key and a colon", help)
        })
    }
}

/// A mark of one byte.
fn one(at: usize) -> Range<usize> {
    at..at + 1
}

/// The key of a line, after `- ` too, and what follows its colon.
pub(super) fn key(line: &str) -> Option<(&str, &str)> {
    let text = line.trim_start();
    let text = text.strip_prefix("- ").map_or(text, str::trim_start);
    let text = text.strip_prefix(['"', '\'']).unwrap_or(text);
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')))?;
    let after = text[end..].strip_prefix(['"', '\'']).unwrap_or(&text[end..]);
    Some((&text[..end], after.strip_prefix(':')?)).filter(|(name, _)| !name.is_empty())
}

/// Where the content of a line begins, after `- ` too.
fn content(line: &str) -> usize {
    let text = line.trim_start();
    line.len() - text.strip_prefix("- ").map_or(text, str::trim_start).len()
}

/// `0, 2 or 4 spaces`.
fn spaces(counts: &[usize]) -> String {
    let words: Vec<String> = counts.iter().map(usize::to_string).collect();
    let text = match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    };
    format!("{text} space{}", if counts == [1] { "" } else { "s" })
}

/// The ASCII letter that a full-width one stands for.
fn ascii(c: char) -> char {
    match c {
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '【' | '「' => '[',
        '】' | '」' => ']',
        '、' => ',',
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        other => other,
    }
}

/// Whether a value is the `|` or `>` that begins a block of text.
pub(super) fn is_block_header(value: &str) -> bool {
    let header = value.split(" #").next().unwrap_or_default().trim_end();
    header.starts_with(['|', '>']) && header[1..].chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-'))
}
