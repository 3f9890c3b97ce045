//! Members of requests, responses and types.

use super::reader::{self, Entries, Flag};
use super::{RawDeprecated, RawLiteral};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::yaml::{Kind, Node, Text};

/// A member as it stands in the file.
#[derive(Debug)]
pub(crate) struct RawField {
    pub(crate) name: Text,
    pub(crate) ty: Option<RawType>,
    pub(crate) doc: Option<Text>,
    pub(crate) required: Option<Text>,
    pub(crate) always: Flag,
    pub(crate) nullable: Flag,
    pub(crate) internal: Flag,
    pub(crate) sensitive: Flag,
    pub(crate) default: Option<RawLiteral>,
    pub(crate) example: Option<RawLiteral>,
    pub(crate) known: Vec<Text>,
    pub(crate) needs: Option<RawNeeds>,
    pub(crate) levels: Vec<(Text, Text)>,
    pub(crate) deprecated: Option<RawDeprecated>,
    pub(crate) limits: Vec<RawLimit>,
    pub(crate) each: Vec<RawLimit>,
    pub(crate) pattern: Option<Text>,
}

/// A type as it stands in the file.
#[derive(Debug)]
pub(crate) enum RawType {
    Name(Text),
    List(Box<RawType>, crate::source::Span),
}

/// Which fields of the operator parameter an action needs.
#[derive(Debug)]
pub(crate) struct RawNeeds {
    pub(crate) key: crate::source::Span,
    pub(crate) paths: Vec<Text>,
}

/// One limit: its key and its value.
#[derive(Debug)]
pub(crate) struct RawLimit {
    pub(crate) key: &'static str,
    pub(crate) value: Text,
}

/// The keys that are limits with one value.
const LIMITS: [&str; 10] =
    ["max_chars", "min_chars", "chars", "max_items", "min_items", "max_bytes", "min", "max", "charset", "format"];

/// Reads a map of members.
pub(super) fn fields(node: &Node, what: &'static str, diagnostics: &mut Diagnostics) -> Vec<RawField> {
    reader::mapping(node, what, diagnostics).into_iter().map(|(name, node)| field(name, node, diagnostics)).collect()
}

fn field(name: Text, node: &Node, diagnostics: &mut Diagnostics) -> RawField {
    let mut keys = Entries::of(node, "a field", diagnostics);
    let readable = matches!(node.kind, Kind::Mapping(_));
    let ty = match keys.take("type") {
        Some(node) => ty(node, diagnostics),
        None if !readable => None,
        None => {
            diagnostics.push(
                Diagnostic::new(Code::MissingKey, name.span, format!("the field `{}` has no `type`", name.value))
                    .help("add `type: String`, or another type"),
            );
            None
        }
    };
    let field = RawField {
        ty,
        required: keys.text("required", diagnostics),
        always: keys.flag("always", diagnostics),
        nullable: keys.flag("nullable", diagnostics),
        internal: keys.flag("internal", diagnostics),
        sensitive: keys.flag("sensitive", diagnostics),
        default: keys.take("default").and_then(|node| RawLiteral::read(node, "default", diagnostics)),
        example: keys.take("example").and_then(|node| RawLiteral::read(node, "example", diagnostics)),
        known: keys.take("known").map(|node| reader::texts(node, "known", diagnostics)).unwrap_or_default(),
        needs: keys.take("needs").map(|node| needs(node, diagnostics)),
        levels: keys.take("levels").map(|node| levels(node, diagnostics)).unwrap_or_default(),
        deprecated: keys.take("deprecated").map(|node| RawDeprecated::read(node, diagnostics)),
        limits: limits(&mut keys, diagnostics),
        pattern: keys.text("pattern", diagnostics),
        each: keys.take("each").map(|node| each(node, diagnostics)).unwrap_or_default(),
        doc: keys.doc(Some(&name), diagnostics),
        name,
    };
    keys.finish(diagnostics);
    field
}

fn ty(node: &Node, diagnostics: &mut Diagnostics) -> Option<RawType> {
    match &node.kind {
        Kind::Scalar(name) => Some(RawType::Name(Text { value: name.clone(), span: node.span })),
        Kind::Sequence(items) => match items.as_slice() {
            [item] => Some(RawType::List(Box::new(ty(item, diagnostics)?), node.span)),
            _ => {
                diagnostics.push(
                    Diagnostic::new(Code::InvalidValue, node.span, "a list type names exactly one type of items")
                        .help("write `type: [String]`"),
                );
                None
            }
        },
        _ => {
            diagnostics.push(reader::wrong_kind(node, "type", "a single value or a list of one"));
            None
        }
    }
}

fn limits(keys: &mut Entries<'_>, diagnostics: &mut Diagnostics) -> Vec<RawLimit> {
    LIMITS.iter().filter_map(|key| Some(RawLimit { key, value: keys.text(key, diagnostics)? })).collect()
}

fn each(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawLimit> {
    let mut keys = Entries::of(node, "`each`", diagnostics);
    let limits = limits(&mut keys, diagnostics);
    keys.finish(diagnostics);
    limits
}

fn levels(node: &Node, diagnostics: &mut Diagnostics) -> Vec<(Text, Text)> {
    reader::mapping(node, "`levels`", diagnostics)
        .into_iter()
        .filter_map(|(key, node)| Some((key, reader::text(node, "a level", diagnostics)?)))
        .collect()
}

fn needs(node: &Node, diagnostics: &mut Diagnostics) -> RawNeeds {
    let paths = if reader::is_none(node) { Vec::new() } else { reader::texts(node, "needs", diagnostics) };
    RawNeeds { key: node.span, paths }
}
