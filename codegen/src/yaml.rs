//! YAML text to a tree in which every node knows its place and every scalar keeps the text that stands there.
//!
//! The tree is untyped on purpose: a typed read ends at the first value of a wrong kind, and people want all of a
//! file's problems in one run. `raw` narrows the tree.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Position, SourceFile, Span, Spanned};

/// A piece of text and where it stands.
pub(crate) type Text = Spanned<String>;

/// A node of the tree.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) kind: Kind,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// Nothing, `~` or `null`.
    Null,
    /// Any scalar, as the text that stands there: `0123`, `NO` and `1.50` stay what they are.
    Scalar(String),
    Sequence(Vec<Node>),
    /// In file order, duplicates kept.
    Mapping(Vec<(Node, Node)>),
}

impl Kind {
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

/// Reads one file; text that is no YAML becomes one diagnostic.
pub(crate) fn read(id: FileId, file: &SourceFile, diagnostics: &mut Diagnostics) -> Option<Node> {
    if let Some(at) = file.invalid_utf8_at() {
        let span = Span { file: id, start: at, end: at };
        diagnostics.push(Diagnostic::new(Code::Syntax, span, "the file is not UTF-8").help("save it as UTF-8"));
        return None;
    }
    match serde_yaml::from_str_with_options::<Tree>(file.text(), options()) {
        Ok(tree) => Some(tree.locate(id, file)),
        Err(error) => {
            diagnostics.push(syntax_error(id, file, &error));
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
    Diagnostic::new(Code::Syntax, Span { file: id, start: at, end }, format!("this is not YAML: {text}"))
        .help("a text with `: ` or ` #` in it, or one that begins with `[`, `{`, `*`, `&`, `!`, `%`, `@` or a quote, stands in quotes")
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The tree as serde builds it: scalars that YAML takes for numbers or booleans have no text yet.
struct Tree(serde_yaml::Spanned<Shape>);

enum Shape {
    Null,
    Text(String),
    Typed,
    Sequence(Vec<Tree>),
    Mapping(Vec<(Tree, Tree)>),
}

impl Tree {
    fn locate(self, id: FileId, file: &SourceFile) -> Node {
        let location = self.0.referenced;
        let span = location.span();
        let start = span.byte_offset().map_or_else(
            || file.offset(Position { line: to_usize(location.line()), column: to_usize(location.column()) }),
            to_usize,
        );
        let end = (start + span.byte_len().map_or(0, to_usize)).min(file.text().len());
        let verbatim = file.text().get(start..end).unwrap_or_default();
        let kind = match self.0.value {
            Shape::Null => Kind::Null,
            Shape::Text(text) => Kind::Scalar(text),
            Shape::Typed => Kind::Scalar(verbatim.trim_end().to_owned()),
            Shape::Sequence(items) => Kind::Sequence(items.into_iter().map(|item| item.locate(id, file)).collect()),
            Shape::Mapping(entries) => Kind::Mapping(
                entries.into_iter().map(|(key, value)| (key.locate(id, file), value.locate(id, file))).collect(),
            ),
        };
        Node { span: Span { file: id, start, end }, kind }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_yaml::Spanned::deserialize(deserializer).map(Tree)
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Shape, E> {
        Ok(Shape::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Shape, E> {
        Ok(Shape::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Shape, E> {
        Ok(Shape::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Shape, E> {
        Ok(Shape::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Shape, E> {
        Ok(Shape::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
        Ok(Shape::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Shape, E> {
        Ok(Shape::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }

    fn visit_none<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Shape, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Shape::Sequence(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Shape, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Shape::Mapping(entries))
    }
}
