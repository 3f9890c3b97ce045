//! Members of requests, responses and types.

use tc3_runtime::validate::LimitKind;

use super::keys::{ALLOW_KEY, Key, Table, Value, key, needed, table};
use super::reader::{self, Entries, Flag};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawLiteral};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{KeySpans, Required};
use crate::words::Word as _;
use crate::yaml::{Kind, Node, Text};

pub(crate) static FIELD: Table = table(
    "a field",
    "field",
    &[
        &[
            needed(
                "type",
                Value::Type,
                "A type of the spec language, a type or enum of the service, or `[T]` for a list.",
            ),
            key("name", Value::Text, "Rust name, only if the one derived from the wire name is already taken."),
            key("doc", Value::Doc, "What it means, in our own short English; wire names in backticks."),
            key("required", Value::Word(Required::words), "Whether the request needs it. `was`: it was required once."),
            key("always", Value::Flag, "The response always holds it."),
            key("nullable", Value::Flag, "The response may hold `null`."),
            key("default", Value::Literal, "What the vendor assumes when it is left out; never sent by us."),
            key("example", Value::Literal, "One value for the documentation; a list for a list field."),
            key("internal", Value::Flag, "Not for use: hidden in the documentation, never an argument."),
            DEPRECATED_KEY,
            key("sensitive", Value::Flag, "Personal or secret: values never reach errors, logs and `Debug`."),
            key("known", Value::Texts, "Suggestions for a string that may hold anything else."),
            key("needs", Value::TextsOrNone, "For the operator parameter: paths of the fields that this action needs."),
        ],
        LIMITS,
        &[
            key("pattern", Value::Text, "Regular expression of the documentation; never checked."),
            key("each", Value::One(&EACH), "Limits of the items of a list."),
            key("levels", Value::Levels, "The level of a limit, where it is not the usual one."),
            ALLOW_KEY,
        ],
    ],
);

pub(crate) static EACH: Table = table("`each`", "each", &[LIMITS]);

/// The limits with one value.
const LIMITS: &[Key] = &{
    const NONE: Key = key("", Value::Flag, "");
    let mut keys = [NONE; LimitKind::ALL.len()];
    let mut index = 0;
    while index < keys.len() {
        let kind = &LimitKind::ALL[index];
        keys[index] = key(kind.key, Value::Limit(kind), kind.about);
        index += 1;
    }
    keys
};

/// A member as it stands in the file.
#[derive(Debug)]
pub(crate) struct RawField {
    pub(crate) name: Text,
    /// The Rust name, where the spec gives one.
    pub(crate) rust: Option<Text>,
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
    pub(crate) allow: RawAllow,
    /// Where its keys stand.
    pub(crate) keys: KeySpans,
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

/// One limit: its kind and its value.
#[derive(Debug)]
pub(crate) struct RawLimit {
    pub(crate) kind: &'static LimitKind,
    pub(crate) value: Text,
}

/// Reads a map of members.
pub(super) fn fields(node: &Node, what: &'static str, diagnostics: &mut Diagnostics) -> Vec<RawField> {
    reader::mapping(node, what, diagnostics).into_iter().map(|(name, node)| field(name, node, diagnostics)).collect()
}

fn field(name: Text, node: &Node, diagnostics: &mut Diagnostics) -> RawField {
    let mut keys = Entries::of_named(&name, node, &FIELD, diagnostics);
    let field = RawField {
        keys: keys.spans(),
        ty: keys.take("type").and_then(|node| ty(node, diagnostics)),
        rust: keys.text("name", diagnostics),
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
        doc: keys.doc(diagnostics),
        allow: keys.allow(diagnostics),
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
                    Diagnostic::new(Code::InvalidValue, node.span, "a list type has exactly one item type")
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
    let limit = |kind: &'static LimitKind| Some(RawLimit { kind, value: keys.text(kind.key, diagnostics)? });
    LimitKind::ALL.iter().filter_map(limit).collect()
}

fn each(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawLimit> {
    let mut keys = Entries::of(node, &EACH, diagnostics);
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
