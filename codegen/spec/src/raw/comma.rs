//! Recognizes texts that a comma has split: in braces it ends a text, and the rest looks like a key.

use std::collections::HashSet;

use super::cursor::Cursor;
use super::keys::{Form, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::yaml::{Node, NodeKind, quote};

/// The keys of a mapping that are the rest of a text. They are reported, once for each text. Without a table any name is a key.
pub(super) fn rests(node: Cursor<'_>, pairs: &[(Node, Node)], table: Option<&Table>) -> HashSet<Span> {
    let mut rests = HashSet::new();
    if !node.from(node.span.start).starts_with('{') {
        return rests;
    }
    let mut texts: Vec<Split<'_>> = Vec::new();
    let mut follows = false;
    for (key, value) in pairs {
        let NodeKind::Scalar(name) = &key.kind else { continue };
        match texts.last_mut().filter(|_| follows) {
            Some(text) if is_rest(node, (key, name), value, table) => {
                rests.insert(key.span);
                text.goes_on(key, value, is_known(name, table).then_some(name));
            }
            _ => {
                follows = matches!(value.kind, NodeKind::Scalar(_)) && holds_prose(name, table);
                texts.extend(follows.then(|| Split::new(name, value.span)));
            }
        }
    }
    texts.iter().filter_map(|text| text.diagnostic(node)).for_each(|diagnostic| node.report(diagnostic));
    rests
}

fn is_known(name: &str, table: Option<&Table>) -> bool {
    table.is_some_and(|table| table.all().any(|key| key.name == name))
}

/// Whether what stands behind a key may be a sentence. What stands behind a wrong one may be anything.
fn holds_prose(name: &str, table: Option<&Table>) -> bool {
    let key = table.and_then(|table| table.all().find(|key| key.name == name));
    key.is_none_or(|key| matches!(key.value, Form::Text | Form::Doc | Form::Literal | Form::Address))
}

/// Whether a key behind a text is the rest of it: nothing stands behind it, or it is more than a word.
fn is_rest(node: Cursor<'_>, (key, name): (&Node, &str), value: &Node, table: Option<&Table>) -> bool {
    let is_bare = matches!(value.kind, NodeKind::Null) && !node.from(key.span.end).trim_start().starts_with(':');
    let is_words = table.is_some() && name.contains(' ') && !is_known(name, table);
    (is_bare || is_words) && !is_key_with_value(name)
}

/// `required:true`: a key and its value in one, which is told of its own.
fn is_key_with_value(name: &str) -> bool {
    let rest = name.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_').trim_start();
    rest.len() < name.len() && rest.starts_with([':', '：', '='])
}

/// A text, its key, and what follows it up to the next key.
struct Split<'n> {
    name: &'n str,
    text: Span,
    first: Option<Span>,
    end: usize,
    /// The first that follows, if it is the name of a key.
    key: Option<&'n str>,
}

impl<'n> Split<'n> {
    fn new(name: &'n str, text: Span) -> Self {
        Self { name, text, first: None, end: text.end, key: None }
    }

    fn goes_on(&mut self, key: &Node, value: &Node, known: Option<&'n String>) {
        if self.first.is_none() {
            (self.first, self.key) = (Some(key.span), known.map(String::as_str));
        }
        self.end = key.span.end.max(value.span.end);
    }

    /// `None` where nothing follows.
    fn diagnostic(&self, node: Cursor<'_>) -> Option<Diagnostic> {
        let first = self.first?;
        let (rest, whole) = (node.between(first.start, first.end), node.between(self.text.start, self.end));
        let is_shown = !whole.contains('\n') && !whole.starts_with(['"', '\'']);
        let shown =
            if is_shown { format!("{}: {}", self.name, quote::quoted(whole)) } else { "doc: \"One, two.\"".to_owned() };
        let key = self.key.map(|key| format!("; if `{key}` is a key, write its value behind it: `{key}: …`"));
        let help = format!("inside braces, quote a text that contains a comma: {}", quote::code(&shown));
        let diagnostic = Diagnostic::new(Code::UnknownKey, first, format!("the comma before `{rest}` ended a text"));
        let diagnostic = diagnostic.label("taken for a key").related(self.text, "the text begins here");
        Some(diagnostic.help(help + &key.unwrap_or_default()))
    }
}
