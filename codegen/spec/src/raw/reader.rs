//! Reads the keys of a mapping one by one, and reports unknown keys.

use std::collections::HashMap;

use super::comma;
use super::cursor::Cursor;
use super::keys::{Key, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::KeySpans;
use crate::source::Span;
use crate::yaml::{Node, NodeKind, Text};

/// Rules of the linter that a place breaks on purpose, each with its reason.
pub(crate) type RawAllow = Vec<(Text, Text)>;

/// The entries of one mapping while it is being read.
pub(super) struct Entries<'n> {
    table: &'static Table,
    cursor: Cursor<'n>,
    /// Whether this is no mapping at all, which was told: then nothing is missing from it.
    broken: bool,
    entries: Vec<(Text, Cursor<'n>)>,
}

impl<'n> Entries<'n> {
    /// The entries of a mapping; anything else is reported and read as an empty mapping. Keys that must be there and
    /// are not are reported.
    pub(super) fn of(node: Cursor<'n>, table: &'static Table) -> Self {
        let keys = Self::read(node, table);
        for key in keys.missing() {
            keys.report_missing(key.name, &key.help());
        }
        keys
    }

    /// The entries of a mapping that has a name. The name is where missing keys are reported.
    pub(super) fn of_named(name: &Text, node: Cursor<'n>, table: &'static Table) -> Self {
        let keys = Self::read(node, table);
        let what = table.what.trim_start_matches("an ").trim_start_matches("a ");
        for key in keys.missing() {
            let message = format!("the {what} `{}` has no `{}`", name.value, key.name);
            node.report(Diagnostic::new(Code::MissingKey, name.span, message).help(key.help()));
        }
        keys
    }

    fn read(node: Cursor<'n>, table: &'static Table) -> Self {
        let broken = !matches!(node.kind, NodeKind::Mapping(_));
        let entries = entries(node, table.what, Some(table));
        Self { table, cursor: node, broken, entries }
    }

    fn missing(&self) -> Vec<&'static Key> {
        let is = |name: &str, key: &Key| name == key.name || misread(name, key).is_some();
        let names: Vec<&str> = names(self.cursor.kind()).collect();
        let there = |key: &Key| self.broken || names.iter().any(|name| is(name, key));
        self.table.all().filter(|key| key.needed && !there(key)).collect()
    }

    /// Where the known keys stand that nobody took yet.
    pub(super) fn spans(&self) -> KeySpans {
        let known = |name: &Text| Some((self.table.all().find(|key| key.name == name.value)?.name, name.span));
        KeySpans(self.entries.iter().filter_map(|(name, _)| known(name)).collect())
    }

    /// The value of a key, if it stands there.
    pub(super) fn take(&mut self, key: &str) -> Option<Cursor<'n>> {
        debug_assert!(self.table.all().any(|known| known.name == key), "{} has no key {key}", self.table.what);
        let index = self.entries.iter().position(|(name, _)| name.value == key)?;
        Some(self.entries.remove(index).1)
    }

    /// A single value.
    pub(super) fn text(&mut self, key: &str) -> Option<Text> {
        self.take(key).and_then(|node| text(node, key))
    }

    /// Documentation. Left out, nobody has written it yet; where it stands, it says something.
    pub(super) fn doc(&mut self) -> Option<Text> {
        let doc = self.text("doc")?;
        if doc.value.trim().is_empty() {
            let message = format!("the `doc` of {} is empty", self.table.what);
            self.cursor.report(
                Diagnostic::new(Code::MissingKey, doc.span, message)
                    .help("describe it in a short sentence, or leave `doc` out"),
            );
            return None;
        }
        Some(doc)
    }

    /// `allow`: rules of the linter that this place breaks on purpose, each with its reason.
    pub(super) fn allow(&mut self) -> RawAllow {
        let Some(node) = self.take("allow") else { return RawAllow::new() };
        let entries = mapping(node, "`allow`");
        entries.into_iter().filter_map(|(rule, node)| Some((rule.clone(), reason(&rule, node)?))).collect()
    }

    /// `true` or `false`; left out is `false`.
    pub(super) fn flag(&mut self, key: &str) -> Flag {
        let Some(text) = self.text(key) else { return Flag::default() };
        match text.value.as_str() {
            "true" => Flag { set: true, span: Some(text.span) },
            "false" => Flag { set: false, span: Some(text.span) },
            other => {
                self.cursor.report(
                    Diagnostic::new(
                        Code::InvalidValue,
                        text.span,
                        format!("`{key}` must be `true` or `false`, not `{other}`"),
                    )
                    .help("write `true` or `false`"),
                );
                Flag::default()
            }
        }
    }

    /// Reports that a key is missing.
    pub(super) fn report_missing(&self, key: &str, help: &str) {
        if !self.broken {
            let message = format!("{} has no `{key}`", self.table.what);
            self.cursor.report(Diagnostic::new(Code::MissingKey, self.cursor.span.start_only(), message).help(help));
        }
    }

    /// Reports the keys that nobody took.
    pub(super) fn finish(self) {
        for (key, _) in &self.entries {
            self.cursor.report(match self.table.all().find_map(|known| misread(&key.value, known)) {
                Some((message, help)) => Diagnostic::new(Code::UnknownKey, key.span, message).help(help),
                None => self.unknown(key),
            });
        }
    }

    fn unknown(&self, key: &Text) -> Diagnostic {
        let names: Vec<&str> = self.table.all().map(|key| key.name).collect();
        let message = format!("{} has no key `{}`", self.table.what, key.value);
        let known = format!("its keys are {}", names.join(", "));
        Diagnostic::new(Code::UnknownKey, key.span, message).label("unknown key").nearest(&key.value, names, &known)
    }
}

/// The names that stand in a mapping, those among them that are no keys.
fn names(kind: &NodeKind) -> impl Iterator<Item = &str> {
    let pairs = if let NodeKind::Mapping(pairs) = kind { pairs.as_slice() } else { &[] };
    pairs.iter().filter_map(|(key, _)| if let NodeKind::Scalar(name) = &key.kind { Some(name.as_str()) } else { None })
}

/// What is wrong with a name that is a key and its value in one, and how to write them.
fn misread(name: &str, key: &Key) -> Option<(String, String)> {
    let rest = name.strip_prefix(key.name)?.trim_start();
    let mark = rest.chars().next().filter(|mark| matches!(mark, '：' | ':' | '='))?;
    let value = rest[mark.len_utf8()..].trim();
    let message = match mark {
        ':' => format!("missing space after the colon of `{}`", key.name),
        '=' => format!("`=` after `{}` instead of a colon", key.name),
        _ => format!("a full-width `：` after `{}` instead of a plain colon", key.name),
    };
    Some((message, format!("write `{}: {value}`", key.name)))
}

/// `true`, `false` or nothing, and where.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Flag {
    pub(crate) set: bool,
    pub(crate) span: Option<Span>,
}

/// The entries of a mapping whose keys are names of its author's choice. Duplicates are reported, the first stays.
pub(super) fn mapping<'n>(node: Cursor<'n>, what: &'static str) -> Vec<(Text, Cursor<'n>)> {
    entries(node, what, None)
}

/// The entries of a mapping. What is no key but the rest of a text was told and is left out.
fn entries<'n>(node: Cursor<'n>, what: &'static str, table: Option<&Table>) -> Vec<(Text, Cursor<'n>)> {
    let NodeKind::Mapping(pairs) = node.kind() else {
        node.report(wrong_kind(&node, what, "a mapping"));
        return Vec::new();
    };
    let mut entries: Vec<(Text, Cursor<'n>)> = Vec::new();
    let mut first: HashMap<String, Span> = HashMap::new();
    let rests = comma::rests(node, pairs, table);
    for (key, value) in pairs.iter().filter(|(key, _)| !rests.contains(&key.span)) {
        let Some(key) = key_text(node.at(key)) else { continue };
        match first.get(&key.value) {
            Some(earlier) => node.report(
                Diagnostic::new(Code::DuplicateKey, key.span, format!("the key `{}` appears twice", key.value))
                    .label("again here")
                    .related(*earlier, "first here")
                    .help("remove one of them"),
            ),
            None => {
                first.insert(key.value.clone(), key.span);
                entries.push((key, node.at(value)));
            }
        }
    }
    entries
}

/// The items of a list; anything else is reported.
pub(super) fn sequence<'n>(node: Cursor<'n>, what: &str) -> Vec<Cursor<'n>> {
    match node.kind() {
        NodeKind::Sequence(items) => items.iter().map(|item| node.at(item)).collect(),
        _ => {
            node.report(wrong_kind(&node, what, "a list"));
            Vec::new()
        }
    }
}

/// A list of single values.
pub(super) fn texts(node: Cursor<'_>, what: &str) -> Vec<Text> {
    sequence(node, what).into_iter().filter_map(|item| text(item, what)).collect()
}

/// The same, if all of it was read: a part would say something else.
pub(super) fn every_text(node: Cursor<'_>, what: &str) -> Option<Vec<Text>> {
    let texts = texts(node, what);
    let is_whole = matches!(&node.kind, NodeKind::Sequence(items) if items.len() == texts.len());
    is_whole.then_some(texts)
}

/// A single value, or a list of them.
pub(super) fn one_or_more(node: Cursor<'_>, what: &str) -> Vec<Text> {
    match &node.kind {
        NodeKind::Sequence(_) => texts(node, what),
        _ => text(node, what).into_iter().collect(),
    }
}

/// A single value.
pub(super) fn text(node: Cursor<'_>, what: &str) -> Option<Text> {
    match &node.kind {
        NodeKind::Scalar(value) => Some(Text { value: value.clone(), span: node.span }),
        _ => {
            node.report(wrong_kind(&node, what, "a single value"));
            None
        }
    }
}

/// Why a rule is allowed.
fn reason(rule: &Text, node: Cursor<'_>) -> Option<Text> {
    let nothing = match &node.kind {
        NodeKind::Null => true,
        NodeKind::Scalar(text) => text.trim().is_empty(),
        NodeKind::Sequence(_) | NodeKind::Mapping(_) => false,
    };
    if nothing {
        let message = format!("`{}` is allowed without a reason", rule.value);
        let help = format!("give a reason: `allow: {{{}: The vendor …}}`, or remove it", rule.value);
        node.report(Diagnostic::new(Code::MissingKey, rule.span, message).help(help));
        return None;
    }
    text(node, "a reason")
}

/// A mapping of names to single values.
pub(super) fn pairs(node: Cursor<'_>, what: &'static str) -> Vec<(Text, Text)> {
    mapping(node, what).into_iter().filter_map(|(key, node)| Some((key, text(node, what)?))).collect()
}

/// The value `none`, which says that a fact was looked for and is not there.
pub(super) fn is_none(node: &Node) -> bool {
    matches!(&node.kind, NodeKind::Scalar(text) if text == "none")
}

fn key_text(node: Cursor<'_>) -> Option<Text> {
    text(node, "a key")
}

pub(super) fn wrong_kind(node: &Node, what: &str, wanted: &str) -> Diagnostic {
    let phrase = ["a ", "an ", "the ", "`"].iter().any(|start| what.starts_with(start));
    let what = if phrase { what.to_owned() } else { format!("`{what}`") };
    let message = format!("{what} must be {wanted}, not {}", node.kind.name());
    let diagnostic = Diagnostic::new(Code::WrongKind, node.span, message);
    if let Some(help) = looks_like(node, wanted) {
        return diagnostic.help(help);
    }
    diagnostic.help(match (&node.kind, wanted) {
        (NodeKind::Null, "a mapping") => "indent its content by two spaces below it, or write `{}` if it is empty",
        (NodeKind::Null, _) => "write a value, or remove the key",
        (_, "a list") => "write a list: `[one, two]`",
        (_, "a mapping") => "write a mapping: `{key: value}`",
        _ => "write a single value; quote a text that looks like a list or mapping",
    })
}

/// What makes a list or a mapping of a text that was meant for one.
fn looks_like(node: &Node, wanted: &str) -> Option<String> {
    let text = match &node.kind {
        NodeKind::Scalar(text) => text,
        // `-key: value`.
        NodeKind::Mapping(entries) if wanted == "a list" => match &entries.first()?.0.kind {
            NodeKind::Scalar(key) => key,
            _ => return None,
        },
        _ => return None,
    };
    let first = text.chars().next()?;
    Some(match (wanted, first) {
        ("a list", '-') => "write a space after each `-`".to_owned(),
        ("a list", '–' | '—' | '－') => format!("write `- `, a plain hyphen and a space, instead of `{first}`"),
        ("a list", '［' | '【' | '「') => format!("write `[` and `]` instead of the full-width `{first}`"),
        ("a list", '(' | '（') => "write a list in brackets: `[one, two]`".to_owned(),
        ("a mapping", '｛') => format!("write `{{` and `}}` instead of the full-width `{first}`"),
        _ => return None,
    })
}
