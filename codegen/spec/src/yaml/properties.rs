//! Reports tags, anchors and aliases: the spec does not use them, and YAML takes the first word of a text for one.

use std::ops::Range;

use granit_parser::{Event, Options, Parser, ScalarStyle, StructureStyle};

use super::quote;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::{FileId, Span};

/// Reports each of them.
pub(super) fn report(id: FileId, text: &str, sink: &Sink) {
    if !may_have(text) {
        return;
    }
    let mut options = Options::default();
    options.emit_anchor_events = true;
    let mut plain = false;
    let mut around: Vec<StructureStyle> = Vec::new();
    for (event, span) in Parser::new_from_str_with_options(text, options).map_while(Result::ok) {
        // An anchor is told after the node that it stands before.
        if event.is_node() {
            plain = event.scalar().is_some_and(|(_, style)| style == ScalarStyle::Plain);
        }
        let at = match &event {
            Event::Alias(_) | Event::Anchor(..) => span.byte_range(),
            event if event.tag().is_some() => span.tag_span().and_then(|span| span.byte_range()),
            _ => None,
        };
        if let Some(at) = at {
            let in_braces = around.last() == Some(&StructureStyle::Flow);
            sink.push(property(id, text, at, plain.then_some(in_braces)));
        }
        match event {
            Event::MappingStart(style, ..) | Event::SequenceStart(style, ..) => around.push(style),
            Event::MappingEnd | Event::SequenceEnd => drop(around.pop()),
            _ => {}
        }
    }
}

/// Whether one of them may be there: parsing takes longer than looking. Each begins a node, and anchors and aliases have names.
fn may_have(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        // The last bytes of a character that is not ASCII may be those of a mark for the order of bytes.
        before.is_none_or(|before| before.is_ascii_whitespace() || !before.is_ascii() || b"[{,:".contains(before))
    };
    let named = |at: usize| bytes.get(at + 1).is_some_and(|next| !next.is_ascii_whitespace());
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'&' | b'*' => begins(at) && named(at),
        b'!' => begins(at),
        _ => false,
    })
}

/// Of a text without quotes it is known whether it stands in braces.
fn property(id: FileId, text: &str, at: Range<usize>, in_braces: Option<bool>) -> Diagnostic {
    let span = Span { file: id, start: at.start, end: at.end };
    let token = &text[at.clone()];
    // `!!str` is one on purpose.
    if let Some(in_braces) = in_braces.filter(|_| !token.starts_with("!!")) {
        let (name, text) = quote::text_at(text, at.start, in_braces);
        let message = format!("a text cannot begin with `{}`", &token[..1]);
        return Diagnostic::new(Code::Syntax, span, message).help(quote::advice(name, text));
    }
    let (what, help) = match token.as_bytes().first() {
        Some(b'&') => ("an anchor", "remove it"),
        Some(b'*') => ("an alias", "write the value out, or put the text in quotes"),
        _ => ("a tag", "remove it"),
    };
    Diagnostic::new(Code::Syntax, span, format!("{} is {what}, which a spec cannot have", quote::code(token)))
        .help(help)
}
