//! Reports what a tree does not show: invisible characters, and text that looks like more than YAML takes it for.

use super::cause::is_block_header;
use super::hidden::{self, Hidden};
use super::{Node, NodeKind};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::{FileId, Span};

/// Reports characters that nobody sees, wherever they stand: what they do to a name, a value or a reviewer is hidden. Once a line.
pub(super) fn unseen(id: FileId, text: &str, sink: &Sink) {
    // Control characters, the only ones among ASCII, are no YAML.
    if text.is_ascii() {
        return;
    }
    let mut start = 0;
    for line in text.split('\n') {
        if line.is_ascii() {
            start += line.len() + 1;
            continue;
        }
        let unseen = |(_, c): &(usize, char)| hidden::hidden(*c).is_some_and(|kind| kind != Hidden::Space);
        // Scripts and pictures that need a joiner have letters of their own on both sides.
        let joins = |at: usize, c: char| {
            let foreign = |c: Option<char>| c.is_some_and(|c| !c.is_ascii() && hidden::hidden(c).is_none());
            matches!(c, '\u{200c}' | '\u{200d}')
                && foreign(line[..at].chars().next_back())
                && foreign(line[at + c.len_utf8()..].chars().next())
        };
        if let Some((at, c)) = line.char_indices().filter(unseen).find(|(at, c)| !joins(*at, *c)) {
            let span = Span { file: id, start: start + at, end: start + at + c.len_utf8() };
            sink.push(unseen_character(c, span, "is not allowed here"));
        }
        start += line.len() + 1;
    }
}

fn unseen_character(c: char, span: Span, what: &str) -> Diagnostic {
    let help = hidden::hidden(c).map_or("remove it", hidden::remedy);
    let mut units = [0; 2];
    let escape: String = c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect();
    let help = format!("{help}; in the JSON of an example it can be written `{escape}`");
    Diagnostic::new(Code::Syntax, span, format!("{}, {what}", hidden::named(c))).help(help)
}

/// Reports spaces that only look like one, in and around names, and what an escape hides.
pub(super) fn report(node: &Node, text: &str, sink: &Sink) {
    match &node.kind {
        NodeKind::Null => {}
        NodeKind::Scalar(value) => {
            let raw = text.get(node.span.start..node.span.end).unwrap_or_default();
            items(node.span, text, sink);
            let escapes = raw.starts_with('"') && raw.contains('\\');
            if value.is_ascii() && !escapes {
                return;
            }
            let plain = is_plain(raw);
            let space = |c: &char| plain && hidden::hidden(*c) == Some(Hidden::Space);
            let ends = [value.chars().next(), value.chars().next_back()];
            if let Some(c) = ends.into_iter().flatten().find(space) {
                sink.push(looks_like_a_space(c, node.span, raw));
            } else if escapes && let Some(c) = value.chars().find(|c| is_escaped(*c, raw)) {
                sink.push(unseen_character(c, node.span, "is written as an escape"));
            }
        }
        NodeKind::Sequence(items) => {
            let in_brackets = text[node.span.start..].starts_with('[');
            for item in items {
                if in_brackets {
                    full_width_comma(item.span, text, sink);
                }
                report(item, text, sink);
            }
        }
        NodeKind::Mapping(entries) => {
            for (key, value) in entries {
                let space = |c: &char| hidden::hidden(*c) == Some(Hidden::Space);
                match &key.kind {
                    NodeKind::Scalar(name) if !name.is_ascii() && name.contains(|c| space(&c)) => {
                        let raw = text.get(key.span.start..key.span.end).unwrap_or_default();
                        let c = name.chars().find(space).unwrap_or_default();
                        sink.push(looks_like_a_space(c, key.span, raw));
                    }
                    _ => report(key, text, sink),
                }
                report(value, text, sink);
            }
        }
    }
}

/// Whether an escape made a character of a text that nobody would see.
fn is_escaped(c: char, raw: &str) -> bool {
    hidden::hidden(c).is_some_and(|kind| kind != Hidden::Space) && !raw.contains(c)
}

fn looks_like_a_space(c: char, span: Span, raw: &str) -> Diagnostic {
    let span =
        raw.find(c).map_or(span, |at| Span { start: span.start + at, end: span.start + at + c.len_utf8(), ..span });
    let message = format!("{}, instead of a plain space", hidden::named(c));
    Diagnostic::new(Code::Syntax, span, message).help(hidden::remedy(Hidden::Space))
}

/// Whether a scalar stands there without quotes.
fn is_plain(raw: &str) -> bool {
    !raw.starts_with(['"', '\'', '|', '>'])
}

/// Whether what is before a scalar makes a block of text of it.
fn is_block(before: &str) -> bool {
    let header = before.trim_end().rsplit('\n').next().unwrap_or_default();
    let header = header.split(" #").next().unwrap_or_default().trim_end();
    header.rsplit(' ').next().is_some_and(is_block_header)
}

/// Reports items of a list that are indented deeper than what is above them: YAML takes them for the rest of its text.
fn items(span: Span, text: &str, sink: &Sink) {
    let raw = text.get(span.start..span.end).unwrap_or_default();
    if !raw.contains('\n') || !is_plain(raw) || is_block(&text[..span.start]) {
        return;
    }
    let mut start = span.start;
    for line in raw.split_inclusive('\n') {
        let item = line.trim_start();
        let at = start + line.len() - item.len();
        if start > span.start && item.starts_with("- ") {
            let message = "this `-` begins no item: its line is indented deeper and goes on with the text above";
            let help = "indent it like the items above, or put the text in quotes";
            let diagnostic = Diagnostic::new(Code::Syntax, Span { start: at, end: at + 1, ..span }, message);
            let first = raw.split('\n').next().unwrap_or_default();
            let above = Span { end: span.start + first.len(), ..span };
            sink.push(diagnostic.related(above, "the text begins here").help(help));
            return;
        }
        start += line.len();
    }
}

/// Reports a full-width comma between two names in brackets.
fn full_width_comma(span: Span, text: &str, sink: &Sink) {
    let raw = text.get(span.start..span.end).unwrap_or_default();
    let name = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let comma = raw.char_indices().find(|(at, c)| {
        let (before, after) = (&raw[..*at], &raw[at + c.len_utf8()..]);
        matches!(c, '，' | '、') && name(before.chars().next_back()) && name(after.trim_start().chars().next())
    });
    if let Some((at, c)) = comma.filter(|_| is_plain(raw)) {
        let span = Span { start: span.start + at, end: span.start + at + c.len_utf8(), ..span };
        let message = format!("a full-width `{c}` instead of `,`");
        sink.push(
            Diagnostic::new(Code::Syntax, span, message).help("write `,`, or put a text that contains it in quotes"),
        );
    }
}
