//! Builds documentation comments, one attribute per line, that rustdoc accepts without warnings.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::{address, code_span, link, list_marker};
use super::wrap::wrap;

/// The documentation of one item.
#[derive(Default)]
pub(super) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// Documentation that begins with text of the spec.
    pub(super) fn new(text: &str) -> Self {
        Self::default().text(text)
    }

    /// Documentation that begins with text of the spec, or with what is known without it.
    pub(super) fn or(text: &str, fallback: impl FnOnce() -> String) -> Self {
        if text.trim().is_empty() { Self::default().line(fallback()) } else { Self::new(text) }
    }

    /// Documentation that begins with a word of ours in front of text of the spec.
    pub(super) fn headed(head: &str, text: &str) -> Self {
        let mut lines = sanitize(text);
        let Some(first) = lines.first_mut().filter(|first| !first.is_empty()) else {
            return Self::default().line(head);
        };
        // A list or a code block needs a line of its own.
        if list_marker(first).is_some() || first.starts_with("```") {
            return Self::default().line(head).paragraph(wrapped(lines));
        }
        let dash = if head.ends_with('.') { "" } else { " –" };
        *first = format!("{head}{dash} {first}");
        Self::default().paragraph(wrapped(lines))
    }

    /// Adds a paragraph of Markdown that stands in the spec.
    pub(super) fn text(self, text: &str) -> Self {
        self.paragraph(wrapped(sanitize(text)))
    }

    /// Adds a paragraph of Markdown that is known to be good.
    pub(super) fn line(self, markdown: impl Into<String>) -> Self {
        self.paragraph(wrap(&markdown.into()))
    }

    /// Adds a list.
    pub(super) fn list(self, items: impl IntoIterator<Item = String>) -> Self {
        // Lists with one marker would become one list.
        let marker = if self.ends_with_list() { '*' } else { '-' };
        self.paragraph(items.into_iter().flat_map(|item| wrap(&format!("{marker} {item}"))).collect())
    }

    fn ends_with_list(&self) -> bool {
        let last = self.lines.rsplit(String::is_empty).next().unwrap_or_default();
        last.iter().any(|line| line.trim_start().starts_with("- "))
    }

    /// Adds an example that is compiled but not run.
    pub(super) fn example(self, code: Vec<String>) -> Self {
        let fenced = [vec!["```no_run".to_owned()], code, vec!["```".to_owned()]].concat();
        self.paragraph(fenced)
    }

    /// As comments of an item that is laid out by hand.
    pub(super) fn comment(&self, indent: &str) -> String {
        self.padded().map(|line| format!("{indent}///{line}\n")).collect()
    }

    /// As attributes of an item.
    pub(super) fn attributes(&self) -> TokenStream {
        let lines = self.padded();
        quote!(#(#[doc = #lines])*)
    }

    /// As attributes of a file.
    pub(super) fn inner_attributes(&self) -> TokenStream {
        let lines = self.padded();
        quote!(#(#![doc = #lines])*)
    }

    /// Adds lines of Markdown that are known to be good, after an empty one.
    pub(super) fn paragraph(mut self, lines: Vec<String>) -> Self {
        if !self.lines.is_empty() && !lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    fn padded(&self) -> impl Iterator<Item = String> {
        self.lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") })
    }
}

/// The lines with long ones broken, code blocks as they are.
fn wrapped(lines: Vec<String>) -> Vec<String> {
    let mut code = false;
    let wrap = |line: String| {
        code ^= line.starts_with("```");
        if code { vec![line] } else { wrap(&line) }
    };
    lines.into_iter().flat_map(wrap).collect()
}

/// Text as a code span, whatever it contains.
pub(super) fn code(text: &str) -> String {
    let text: String =
        text.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.trim().is_empty() {
        return "the empty string".to_owned();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The first sentence of a text.
pub(super) fn first_sentence(text: &str) -> &str {
    let line = text.trim().split("\n\n").next().unwrap_or_default();
    line.find(". ").map_or(line, |end| &line[..=end]).trim_end()
}

/// Markdown of the spec as lines that rustdoc reads as they were meant: addresses become links, brackets and tags
/// text, nothing becomes a heading or code by its indentation.
pub(super) fn sanitize(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut list: Option<usize> = None;
    let mut code = false;
    for line in text.trim().lines() {
        let line: String =
            line.replace('\t', "    ").chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
        if ["```", "~~~"].iter().any(|fence| line.trim_start().starts_with(fence)) {
            code = !code;
            list = None;
            lines.push(if code { "```text".to_owned() } else { "```".to_owned() });
        } else if code {
            lines.push(line.trim_end().to_owned());
        } else {
            lines.push(prose(&line, &mut list));
        }
    }
    if code {
        lines.push("```".to_owned());
    }
    lines
}

/// One line outside code blocks. `list` is how far the text of the list item around it is indented.
fn prose(line: &str, list: &mut Option<usize>) -> String {
    let text = line.trim();
    if text.is_empty() {
        *list = None;
        return String::new();
    }
    if let Some(marker) = list_marker(text) {
        let nested = list.is_some() && line.starts_with("  ");
        let indent = if nested { 2 } else { 0 };
        *list = Some(indent + marker);
        let (marker, rest) = text.split_at(marker);
        return format!("{:indent$}{marker}{}", "", plain(rest.trim_start()));
    }
    format!("{:indent$}{}", "", plain(text), indent = list.unwrap_or_default())
}

/// Text that begins a paragraph and nothing else: no heading, quotation, rule, code or list.
fn plain(text: &str) -> String {
    let begins = match text.chars().next() {
        Some('#' | '>' | '=' | '~' | '|' | '_') => true,
        Some('-' | '+' | '*') => list_marker(text).is_some() || text.chars().skip(1).all(|c| "-+* ".contains(c)),
        _ => false,
    };
    let (digits, rest) = text.split_at(text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len());
    match list_marker(text) {
        Some(3..) => format!("{digits}\\{}", inline(rest)),
        _ if begins => format!("\\{}", inline(text)),
        _ => inline(text),
    }
}

/// Escapes what rustdoc would take for links or tags, and makes links of bare addresses. Code spans stay.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if let Some(length) = code_span(rest) {
            out.push_str(&rest[..length]);
            length
        } else if let Some(length) = link(rest) {
            out.push_str(&rest[..length]);
            length
        } else if let Some(length) = address(rest) {
            out.push_str(&format!("<{}>", &rest[..length]));
            length
        } else {
            if matches!(first, '[' | ']' | '<' | '`') {
                out.push('\\');
            }
            out.push(first);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    out
}

/// Characters that change the direction of the text after them; the compiler refuses them in comments.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

    use super::{Doc, code, first_sentence, sanitize};

    #[test]
    fn addresses_become_links() {
        assert_eq!(sanitize("See https://a.b/c?d=e."), ["See <https://a.b/c?d=e>."]);
        assert_eq!(
            sanitize("See <https://a.b/c> and [it](https://a.b)."),
            ["See <https://a.b/c> and [it](https://a.b)."]
        );
    }

    #[test]
    fn brackets_and_tags_are_text_outside_code() {
        assert_eq!(sanitize("a[0] <b> `c[0] <d>` `e"), ["a\\[0\\] \\<b> `c[0] <d>` \\`e"]);
        assert_eq!(sanitize("# no heading\n===\n    no code"), ["\\# no heading", "\\===", "no code"]);
    }

    /// Whatever a spec says, rustdoc finds no code in it but what is marked as text: a spec never becomes a doctest.
    #[test]
    fn no_text_becomes_code() {
        const PARTS: [&str; 26] = [
            "- ",
            "* ",
            "+ ",
            "1. ",
            "10) ",
            "0. ",
            "-",
            "> ",
            "# ",
            "    ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "```",
            "~~~",
            "~~~rust",
            "`",
            "let x: () = 1;",
            "a",
            "===",
            "---",
            "<b>",
            "[a]: b",
            "| a |",
            "\u{3000}",
        ];
        let mut random = tc3_testing::random::Random::new(1);
        let mut next = |bound: usize| random.below(bound);
        for _ in 0..20_000 {
            let text: String = (0..1 + next(12)).map(|_| PARTS[next(PARTS.len())]).collect();
            for document in [sanitize(&text).join("\n"), Doc::headed("`A`", &text).lines.join("\n")] {
                let code = Parser::new_ext(&document, Options::all()).find(|event| match event {
                    Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => &**info != "text",
                    event => matches!(event, Event::Start(Tag::CodeBlock(_))),
                });
                assert!(code.is_none(), "{text:?} became {document:?}");
            }
        }
    }

    #[test]
    fn list_items_keep_their_lines() {
        assert_eq!(sanitize("- a\nb\n- c\n\nd"), ["- a", "  b", "- c", "", "d"]);
        assert_eq!(sanitize("1. a\n  - b\n  c"), ["1. a", "  - b", "    c"]);
    }

    #[test]
    fn code_spans_hold_anything() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "the empty string");
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop() {
        assert_eq!(first_sentence("One. Two."), "One.");
        assert_eq!(first_sentence("One\n\nTwo"), "One");
    }
}
