//! Parses YAML text into a tree in which every node knows its place and every scalar keeps its source text.
//!
//! The tree is untyped on purpose: a typed read ends at the first value of a wrong kind, and people want every problem
//! of a file in one run. `raw` narrows the tree.

mod cause;
mod disguised;
pub(crate) mod hidden;
mod properties;
pub(crate) mod quote;
mod structure;

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::source::{FileId, Position, SourceFile, SourceMap, Span, Spanned};

/// Whether a spec file may not hold a character as it is, since nobody sees it or takes it for what it is.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    hidden::hidden(c).is_some()
}

/// A piece of text and where it stands.
pub type Text = Spanned<String>;

/// A node of the tree.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// Nothing at all.
    Null,
    /// Any scalar, as the text that stands there: `0123`, `NO` and `1.50` stay what they are.
    Scalar(String),
    /// A list.
    Sequence(Vec<Node>),
    /// In file order, duplicates kept.
    Mapping(Vec<(Node, Node)>),
}

impl NodeKind {
    /// "a list", "a mapping": for messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Scalar(_) => "a single value",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "a mapping",
        }
    }
}

/// What stands at a key of a mapping.
#[must_use]
pub fn child<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let NodeKind::Mapping(pairs) = &node.kind else { return None };
    pairs.iter().find(|(name, _)| matches!(&name.kind, NodeKind::Scalar(name) if name == key)).map(|(_, value)| value)
}

/// Reads one file; text that is no YAML becomes one diagnostic.
pub fn read(id: FileId, file: &SourceFile, sink: &Sink) -> Option<Node> {
    if file.too_large() {
        let message = format!("the file is larger than {} MiB", SourceMap::LARGEST_FILE >> 20);
        sink.push(
            Diagnostic::for_path(Code::Syntax, file.path(), message)
                .help("split it; no spec file needs to be that large"),
        );
        return None;
    }
    if let Some(at) = file.invalid_utf8_at() {
        let span = Span { file: id, start: at, end: at };
        sink.push(Diagnostic::new(Code::Syntax, span, "the file is not UTF-8").help("save it as UTF-8"));
        return None;
    }
    let told = sink.len();
    disguised::unseen(id, file.text(), sink);
    if let Some(conflict) = cause::conflict(file.text()) {
        sink.push(conflict.diagnostic(id));
    }
    if sink.len() > told {
        return None;
    }
    match serde_yaml::from_str_with_options::<Tree>(file.text(), options()) {
        Ok(tree) => {
            let node = tree.locate(id, file);
            disguised::report(&node, file.text(), sink);
            properties::report(id, file.text(), sink);
            (sink.len() == told).then_some(node)
        }
        Err(error) => {
            sink.push(syntax_error(id, file, &error));
            None
        }
    }
}

fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        // Reported by `raw`, so that they do not end the file.
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        strict_booleans: true,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        with_snippet: false,
    }
}

fn syntax_error(id: FileId, file: &SourceFile, error: &serde_yaml::Error) -> Diagnostic {
    let (at, text) = match error.location() {
        Some(location) => {
            let position = Position { line: to_usize(location.line()), column: to_usize(location.column()) };
            let text = error.to_string();
            let place = format!(" at line {}, column {}", location.line(), location.column());
            (file.offset(position), text.replace(&place, ""))
        }
        None => (0, error.to_string()),
    };
    let end = at + file.text()[at..].chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
    let span = Span { file: id, start: at, end };
    if matches!(error.without_snippet(), serde_yaml::Error::MultipleDocuments { .. }) {
        return Diagnostic::new(Code::Syntax, span, "a file holds one YAML document").help("remove the line `---`");
    }
    let clear = ["budget", "recursion"].iter().any(|word| text.contains(word));
    let Some(cause) = Some(at).filter(|_| !clear).and_then(|at| cause::find(file.text(), at)) else {
        return Diagnostic::new(Code::Syntax, span, format!("this is not YAML: {text}")).help(advice(&text));
    };
    cause.diagnostic(id)
}

/// What helps most often against a message of the parser.
fn advice(message: &str) -> &'static str {
    let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if says(&["tab"]) {
        "indent with spaces"
    } else if says(&["unclosed", "unexpected end", "end of stream", "without expected"]) {
        "close what is open: a bracket, a brace or a quote"
    } else if says(&["escape"]) {
        "inside double quotes, write a backslash twice; single quotes need no escape"
    } else if says(&["alias", "anchor"]) {
        "write the value out, or put a text that begins with `*` or `&` in quotes"
    } else if says(&["budget", "depth", "recursion"]) {
        "the file is larger or deeper than any spec file needs to be; split it"
    } else {
        "a text with `: ` or ` #` in it, or one that begins with `[`, `{`, `*`, `&`, `!`, `%`, `@` or a quote, needs quotes"
    }
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The tree as serde builds it: scalars that YAML takes for numbers or booleans have no text yet.
struct Tree(serde_yaml::Spanned<Parsed>);

enum Parsed {
    Null,
    Text(String),
    Typed,
    Sequence(Vec<Tree>),
    Mapping(Vec<(Tree, Tree)>),
}

impl Tree {
    fn locate(self, id: FileId, file: &SourceFile) -> Node {
        let span = place(&self.0.referenced, id, file);
        // An alias stands where it is used, its text where it is defined.
        let defined = place(&self.0.defined, id, file);
        let verbatim = file.text().get(defined.start..defined.end).unwrap_or_default().trim();
        let kind = match self.0.value {
            Parsed::Null if verbatim.is_empty() => NodeKind::Null,
            // `.NaN` comes as `.nan`.
            Parsed::Text(text) if verbatim.eq_ignore_ascii_case(&text) => NodeKind::Scalar(verbatim.to_owned()),
            Parsed::Text(text) => NodeKind::Scalar(text),
            // Quotes here are those of a tagged scalar: `!!int "5"`.
            Parsed::Null | Parsed::Typed => NodeKind::Scalar(verbatim.trim_matches(['"', '\'']).to_owned()),
            Parsed::Sequence(items) => {
                NodeKind::Sequence(items.into_iter().map(|item| item.locate(id, file)).collect())
            }
            Parsed::Mapping(entries) => NodeKind::Mapping(
                entries.into_iter().map(|(key, value)| (key.locate(id, file), value.locate(id, file))).collect(),
            ),
        };
        Node { span, kind }
    }
}

fn place(location: &serde_yaml::Location, id: FileId, file: &SourceFile) -> Span {
    let span = location.span();
    let start = span.byte_offset().map_or_else(
        || file.offset(Position { line: to_usize(location.line()), column: to_usize(location.column()) }),
        to_usize,
    );
    let end = (start + span.byte_len().map_or(0, to_usize)).min(file.text().len());
    Span { file: id, start: start.min(end), end }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_yaml::Spanned::deserialize(deserializer).map(Tree)
    }
}

impl<'de> Deserialize<'de> for Parsed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ParsedVisitor)
    }
}

struct ParsedVisitor;

impl<'de> Visitor<'de> for ParsedVisitor {
    type Value = Parsed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Parsed, E> {
        Ok(Parsed::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Parsed, E> {
        Ok(Parsed::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Parsed, E> {
        Ok(Parsed::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Parsed, E> {
        Ok(Parsed::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Parsed, E> {
        Ok(Parsed::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Parsed, E> {
        Ok(Parsed::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Parsed, E> {
        Ok(Parsed::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Parsed, E> {
        Ok(Parsed::Null)
    }

    fn visit_none<E>(self) -> Result<Parsed, E> {
        Ok(Parsed::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Parsed, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Parsed::Sequence(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Parsed, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Parsed::Mapping(entries))
    }
}
