//! Texts that a comma has split: in braces it ends a text, and the rest looks like keys without a value.

use super::{Node, NodeKind, quote};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::Span;

/// Reports them, and takes out the keys that are none.
pub(super) fn report(node: &mut Node, text: &str, sink: &Sink) {
    match &mut node.kind {
        NodeKind::Null | NodeKind::Scalar(_) => {}
        NodeKind::Sequence(items) => items.iter_mut().for_each(|item| report(item, text, sink)),
        NodeKind::Mapping(entries) => {
            if text[node.span.start..].starts_with('{') {
                mend(entries, text, sink);
            }
            entries.iter_mut().for_each(|(_, value)| report(value, text, sink));
        }
    }
}

/// A text, its key, and what follows it without a colon.
struct Split {
    name: Option<String>,
    text: Span,
    first: Span,
    last: Span,
}

fn mend(entries: &mut Vec<(Node, Node)>, text: &str, sink: &Sink) {
    let mut before: Option<(Option<String>, Span)> = None;
    let mut split: Option<Split> = None;
    entries.retain(|(key, value)| {
        let is_rest = matches!(value.kind, NodeKind::Null) && !has_colon(key.span, text) && !is_key_with_value(key);
        match (&before, is_rest) {
            (Some((name, begins)), true) => {
                let new = Split { name: name.clone(), text: *begins, first: key.span, last: key.span };
                split.get_or_insert(new).last = key.span;
                return false;
            }
            (_, true) => {}
            (_, false) => {
                split.take().into_iter().for_each(|split| sink.push(split.diagnostic(text)));
                let name = match &key.kind {
                    NodeKind::Scalar(name) => Some(name.clone()),
                    _ => None,
                };
                before = matches!(value.kind, NodeKind::Scalar(_)).then_some((name, value.span));
            }
        }
        true
    });
    split.into_iter().for_each(|split| sink.push(split.diagnostic(text)));
}

fn has_colon(key: Span, text: &str) -> bool {
    text[key.end..].trim_start().starts_with(':')
}

/// `required:true`: a key and its value in one, which is told when keys are read.
fn is_key_with_value(key: &Node) -> bool {
    let NodeKind::Scalar(text) = &key.kind else { return false };
    let rest = text.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_').trim_start();
    rest.len() < text.len() && rest.starts_with([':', '：', '='])
}

impl Split {
    fn diagnostic(self, text: &str) -> Diagnostic {
        let rest = &text[self.first.start..self.first.end];
        let whole = &text[self.text.start..self.last.end];
        let help = match self.name.filter(|_| !whole.contains('\n') && !whole.starts_with(['"', '\''])) {
            Some(name) => quote::code(&format!("{name}: {}", quote::quoted(whole))),
            None => "`doc: \"One, two.\"`".to_owned(),
        };
        Diagnostic::new(Code::UnknownKey, self.first, format!("the comma before `{rest}` ended a text"))
            .label("taken for a key")
            .related(self.text, "the text begins here")
            .help(format!("inside braces, quote a text that contains a comma: {help}"))
    }
}
