//! Takes the keys of a mapping one by one, and reports what nobody took.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Span;
use crate::yaml::{Kind, Node, Text};

/// The entries of one mapping while it is being read.
pub(super) struct Entries<'n> {
    /// "an action", "a field": for messages.
    what: &'static str,
    span: Span,
    /// Whether this is no mapping at all, which was told: then nothing is missing from it.
    broken: bool,
    entries: Vec<(Text, &'n Node)>,
    asked: Vec<&'static str>,
}

impl<'n> Entries<'n> {
    /// The entries of a mapping; anything else is reported and read as an empty mapping.
    pub(super) fn of(node: &'n Node, what: &'static str, diagnostics: &mut Diagnostics) -> Self {
        let entries = mapping(node, what, diagnostics);
        let broken = !matches!(node.kind, Kind::Mapping(_));
        Self { what, span: node.span, broken, entries, asked: Vec::new() }
    }

    /// The value of a key, if it stands there.
    pub(super) fn take(&mut self, key: &'static str) -> Option<&'n Node> {
        self.asked.push(key);
        let index = self.entries.iter().position(|(name, _)| name.value == key)?;
        Some(self.entries.remove(index).1)
    }

    /// A single value.
    pub(super) fn text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Text> {
        self.take(key).and_then(|node| text(node, key, diagnostics))
    }

    /// A single value that must stand there.
    pub(super) fn needed_text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Text> {
        match self.take(key) {
            Some(node) => text(node, key, diagnostics),
            None => {
                self.report_missing(key, &format!("add `{key}: …`"), diagnostics);
                None
            }
        }
    }

    /// Documentation, which must stand there and say something.
    pub(super) fn doc(&mut self, subject: Option<&Text>, diagnostics: &mut Diagnostics) -> Option<Text> {
        let doc = match self.take("doc") {
            Some(node) => text(node, "doc", diagnostics)?,
            None => {
                let help = "say in a short sentence what it is: `doc: …`";
                match subject {
                    _ if self.broken => {}
                    Some(name) => diagnostics.push(missing_doc(self.what, name).help(help)),
                    None => self.report_missing("doc", help, diagnostics),
                }
                return None;
            }
        };
        if doc.value.trim().is_empty() {
            let message = format!("the `doc` of {} is empty", self.what);
            diagnostics
                .push(Diagnostic::new(Code::MissingKey, doc.span, message).help("say what it is in a short sentence"));
            return None;
        }
        Some(doc)
    }

    /// `true` or `false`; left out is `false`.
    pub(super) fn flag(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Flag {
        let Some(text) = self.text(key, diagnostics) else { return Flag::default() };
        match text.value.as_str() {
            "true" => Flag { set: true, span: Some(text.span) },
            "false" => Flag { set: false, span: Some(text.span) },
            other => {
                diagnostics.push(
                    Diagnostic::new(Code::InvalidValue, text.span, format!("`{key}` is true or false, not `{other}`"))
                        .help("write `true` or `false`"),
                );
                Flag::default()
            }
        }
    }

    /// Reports that a key is missing.
    pub(super) fn report_missing(&self, key: &str, help: &str, diagnostics: &mut Diagnostics) {
        if !self.broken {
            let message = format!("{} has no `{key}`", self.what);
            diagnostics.push(Diagnostic::new(Code::MissingKey, self.span.start_only(), message).help(help));
        }
    }

    /// Reports the keys that nobody took.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        for (key, _) in &self.entries {
            let message = format!("{} has no key `{}`", self.what, key.value);
            let known = format!("its keys are {}", self.asked.join(", "));
            diagnostics.push(Diagnostic::new(Code::UnknownKey, key.span, message).label("unknown key").nearest(
                &key.value,
                self.asked.iter().copied(),
                &known,
            ));
        }
    }
}

fn missing_doc(what: &str, name: &Text) -> Diagnostic {
    let what = what.trim_start_matches("an ").trim_start_matches("a ");
    Diagnostic::new(Code::MissingKey, name.span, format!("the {what} `{}` has no `doc`", name.value))
}

/// `true`, `false` or nothing, and where.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Flag {
    pub(crate) set: bool,
    pub(crate) span: Option<Span>,
}

/// The entries of a mapping whose keys are names of its author's choice. Duplicates are reported, the first stays.
pub(super) fn mapping<'n>(node: &'n Node, what: &'static str, diagnostics: &mut Diagnostics) -> Vec<(Text, &'n Node)> {
    let Kind::Mapping(pairs) = &node.kind else {
        diagnostics.push(wrong_kind(node, what, "a mapping"));
        return Vec::new();
    };
    let mut entries: Vec<(Text, &Node)> = Vec::new();
    for (key, value) in pairs {
        let Some(key) = key_text(key, diagnostics) else { continue };
        match entries.iter().find(|(earlier, _)| earlier.value == key.value) {
            Some((earlier, _)) => diagnostics.push(
                Diagnostic::new(Code::DuplicateKey, key.span, format!("the key `{}` stands twice", key.value))
                    .label("again here")
                    .related(earlier.span, "first here")
                    .help("remove one of them"),
            ),
            None => entries.push((key, value)),
        }
    }
    entries
}

/// The items of a list; anything else is reported.
pub(super) fn sequence<'n>(node: &'n Node, what: &str, diagnostics: &mut Diagnostics) -> &'n [Node] {
    match &node.kind {
        Kind::Sequence(items) => items,
        _ => {
            diagnostics.push(wrong_kind(node, what, "a list"));
            &[]
        }
    }
}

/// A list of single values.
pub(super) fn texts(node: &Node, what: &str, diagnostics: &mut Diagnostics) -> Vec<Text> {
    sequence(node, what, diagnostics).iter().filter_map(|item| text(item, what, diagnostics)).collect()
}

/// A single value.
pub(super) fn text(node: &Node, what: &str, diagnostics: &mut Diagnostics) -> Option<Text> {
    match &node.kind {
        Kind::Scalar(value) => Some(Text { value: value.clone(), span: node.span }),
        _ => {
            diagnostics.push(wrong_kind(node, what, "a single value"));
            None
        }
    }
}

/// The value `none`, which says that a fact was looked for and is not there.
pub(super) fn is_none(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar(text) if text == "none")
}

fn key_text(node: &Node, diagnostics: &mut Diagnostics) -> Option<Text> {
    text(node, "a key", diagnostics)
}

pub(super) fn wrong_kind(node: &Node, what: &str, wanted: &str) -> Diagnostic {
    let phrase = ["a ", "an ", "the ", "`"].iter().any(|start| what.starts_with(start));
    let what = if phrase { what.to_owned() } else { format!("`{what}`") };
    let message = format!("{what} is {wanted}, not {}", node.kind.name());
    Diagnostic::new(Code::WrongKind, node.span, message).help(match (&node.kind, wanted) {
        (Kind::Null, "a mapping") => "write what belongs here, or remove it",
        (Kind::Null, _) => "write a value, or remove the key",
        (_, "a list") => "write a list: `[one, two]`",
        (_, "a mapping") => "write a mapping: `{key: value}`",
        _ => "write one value; a text that looks like a list or mapping stands in quotes",
    })
}
