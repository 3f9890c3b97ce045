//! Members of requests, responses and types.

use tc3_runtime::validate::LimitKind;

use super::condition::{self, CASE, RawCase};
use super::cursor::Cursor;
use super::keys::{ALLOW_KEY, Form, Key, Table, key, needed, table};
use super::reader::{self, Entries, Flag};
use super::structure::{self, RULE, RawRule};
use super::terms::{self, RawTerms};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawLiteral};
use crate::diagnostic::{Code, Diagnostic};
use crate::keyword::Keyword as _;
use crate::model::{KeySpans, Required};
use crate::yaml::{NodeKind, Text};

/// The keys of a field, in the order in which drafts write them.
pub(crate) static FIELD: Table = table(
    "a field",
    "field",
    &[
        &[
            key("name", Form::Text, "Rust name, only if the one derived from the wire name is already taken."),
            needed(
                "type",
                Form::Type,
                "A type of the spec language, a type or enum of the service, or `[T]` for a list.",
            ),
            key(
                "required",
                Form::Keyword(Required::words),
                "Whether the request needs it. `was`: it was required once.",
            ),
            key("always", Form::Flag, "The response always holds it."),
            key("nullable", Form::Flag, "The response may hold `null`."),
            key("internal", Form::Flag, "Not for use: hidden in the documentation, never an argument."),
            key("default", Form::Literal, "What the vendor assumes when it is left out; never sent by us."),
            key("known", Form::Texts, "Suggestions for a string that may hold anything else."),
        ],
        LIMITS,
        terms::OF_FIELD,
        &[
            key("pattern", Form::Text, "Regular expression of the documentation; never checked."),
            key("each", Form::One(&EACH), "Limits of the items of a list."),
            key("cases", Form::List(&CASE), "Limits that hold in some cases only."),
            key("levels", Form::Levels, "The level of a limit, where it is not the usual one."),
            key("example", Form::Literal, "One value for the documentation; a list for a list field."),
            key("sensitive", Form::Flag, "Personal or secret: values never reach errors, logs and `Debug`."),
            DEPRECATED_KEY,
            key(
                "needs",
                Form::TextsOrNone,
                "Of a structure, or of each in a list: paths of its fields that are needed here.",
            ),
            key(
                "rules",
                Form::List(&RULE),
                "Rules that a structure, or each in a list, has here beyond those of its type.",
            ),
            key("doc", Form::Doc, "What it means, in our own short English; wire names in backticks."),
            ALLOW_KEY,
        ],
    ],
);

pub(crate) static EACH: Table = table("`each`", "each", &[LIMITS]);

/// The limits with one value.
pub(super) const LIMITS: &[Key] = &{
    const NONE: Key = key("", Form::Flag, "");
    let mut keys = [NONE; LimitKind::ALL.len()];
    let mut index = 0;
    while index < keys.len() {
        let kind = &LimitKind::ALL[index];
        keys[index] = key(kind.key, Form::Limit(kind), kind.about);
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
    pub(crate) rules: Vec<RawRule>,
    pub(crate) levels: Vec<(Text, Text)>,
    pub(crate) deprecated: Option<RawDeprecated>,
    pub(crate) limits: Vec<RawLimit>,
    pub(crate) each: Vec<RawLimit>,
    pub(crate) cases: Vec<RawCase>,
    pub(crate) pattern: Option<Text>,
    pub(crate) terms: RawTerms,
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

/// Which fields of a structure are needed here.
#[derive(Debug)]
pub(crate) struct RawNeeds {
    pub(crate) key: crate::source::Span,
    pub(crate) paths: Vec<Text>,
}

/// One limit: its kind and its value.
#[derive(Debug)]
pub(crate) struct RawLimit {
    pub(crate) kind: &'static LimitKind,
    /// The value, of a list its items with commas between them.
    pub(crate) value: Text,
    /// The items of a list, or the value alone.
    pub(crate) parts: Vec<Text>,
}

impl RawLimit {
    fn read(kind: &'static LimitKind, node: Cursor<'_>) -> Option<Self> {
        if kind.takes.a_list() && matches!(node.kind, NodeKind::Sequence(_)) {
            let parts = reader::texts(node, kind.key);
            let items: Vec<&str> = parts.iter().map(|part| part.value.as_str()).collect();
            let value = Text { value: format!("[{}]", items.join(", ")), span: node.span };
            return Some(Self { kind, value, parts });
        }
        let value = reader::text(node, kind.key)?;
        Some(Self { kind, parts: vec![value.clone()], value })
    }
}

/// Reads a map of members.
pub(super) fn fields(node: Cursor<'_>, what: &'static str) -> Vec<RawField> {
    reader::mapping(node, what).into_iter().map(|(name, node)| field(name, node)).collect()
}

fn field(name: Text, node: Cursor<'_>) -> RawField {
    let mut keys = Entries::of_named(&name, node, &FIELD);
    let field = RawField {
        keys: keys.spans(),
        ty: keys.take("type").and_then(ty),
        rust: keys.text("name"),
        required: keys.text("required"),
        always: keys.flag("always"),
        nullable: keys.flag("nullable"),
        internal: keys.flag("internal"),
        sensitive: keys.flag("sensitive"),
        default: keys.take("default").and_then(|node| RawLiteral::read(node, "default")),
        example: keys.take("example").and_then(|node| RawLiteral::read(node, "example")),
        known: keys.take("known").map(|node| reader::texts(node, "known")).unwrap_or_default(),
        needs: keys.take("needs").map(needs),
        rules: keys.take("rules").map(structure::rules).unwrap_or_default(),
        levels: keys.take("levels").map(levels).unwrap_or_default(),
        deprecated: keys.take("deprecated").map(RawDeprecated::read),
        limits: limits(&mut keys),
        pattern: keys.text("pattern"),
        terms: RawTerms::of_field(&mut keys),
        each: keys.take("each").map(each).unwrap_or_default(),
        cases: keys.take("cases").map(condition::cases).unwrap_or_default(),
        doc: keys.doc(),
        allow: keys.allow(),
        name,
    };
    keys.finish();
    field
}

fn ty(node: Cursor<'_>) -> Option<RawType> {
    match node.kind() {
        NodeKind::Scalar(name) => Some(RawType::Name(Text { value: name.clone(), span: node.span })),
        NodeKind::Sequence(items) => match items.as_slice() {
            [item] => Some(RawType::List(Box::new(ty(node.at(item))?), node.span)),
            _ => {
                node.report(
                    Diagnostic::new(Code::InvalidValue, node.span, "a list type has exactly one item type")
                        .help("write `type: [String]`"),
                );
                None
            }
        },
        _ => {
            node.report(reader::wrong_kind(&node, "type", "a single value or a list of one"));
            None
        }
    }
}

pub(super) fn limits(keys: &mut Entries<'_>) -> Vec<RawLimit> {
    let limit = |kind: &'static LimitKind| keys.take(kind.key).and_then(|node| RawLimit::read(kind, node));
    LimitKind::ALL.iter().filter_map(limit).collect()
}

pub(super) fn each(node: Cursor<'_>) -> Vec<RawLimit> {
    let mut keys = Entries::of(node, &EACH);
    let limits = limits(&mut keys);
    keys.finish();
    limits
}

pub(super) fn levels(node: Cursor<'_>) -> Vec<(Text, Text)> {
    reader::mapping(node, "`levels`")
        .into_iter()
        .filter_map(|(key, node)| Some((key, reader::text(node, "a level")?)))
        .collect()
}

fn needs(node: Cursor<'_>) -> RawNeeds {
    let paths = if reader::is_none(&node) { Vec::new() } else { reader::texts(node, "needs") };
    RawNeeds { key: node.span, paths }
}
