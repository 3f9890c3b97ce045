//! `enums/<Enum>.yaml`, and the `enums` of an action or type.

use super::keys::{ALLOW_KEY, Key, Table, Value, key, needed, table};
use super::reader::{self, Entries};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawSource, SOURCE_KEY};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Base;
use crate::words::Word as _;
use crate::yaml::{Kind, Node, Text};

pub(crate) static ENUM: Table = table(
    "an enum",
    "enum",
    &[
        &[
            needed("enum", Value::Name, "The name of the enum, ours to choose, which is also that of the file."),
            SOURCE_KEY,
        ],
        ENUM_BODY,
    ],
);

pub(crate) static LOCAL_ENUM: Table = table("an enum", "local_enum", &[ENUM_BODY]);

const ENUM_BODY: &[Key] = &[
    key("doc", Value::Doc, "What the values say, in our own short English."),
    key("base", Value::Word(Base::words), "What the values are on the wire; `String` if left out."),
    key(
        "like",
        Value::Name,
        "An enum of the same things in another form. Values of one text are the same; `is` pairs others.",
    ),
    needed("values", Value::FilledMap(&ENUM_VALUE), "The documented values, as they are on the wire."),
    ALLOW_KEY,
];

pub(crate) static ENUM_VALUE: Table = table(
    "an enum value",
    "enum_value",
    &[&[
        key("name", Value::Name, "The Rust name, if the one derived from the value is missing or unclear."),
        key("doc", Value::Doc, "What the value means, in our own short English."),
        DEPRECATED_KEY,
        key("is", Value::Text, "The value that it is in the enum that `like` names."),
        key("group", Value::Texts, "What the value is besides: `final` makes a method `is_final` of the enum."),
        ALLOW_KEY,
    ]],
);

/// An enum.
#[derive(Debug)]
pub(crate) struct RawEnum {
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) source: Option<RawSource>,
    pub(crate) base: Option<Text>,
    pub(crate) like: Option<Text>,
    pub(crate) variants: Vec<RawVariant>,
    pub(crate) allow: RawAllow,
}

/// A value of an enum.
#[derive(Debug)]
pub(crate) struct RawVariant {
    pub(crate) wire: Text,
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) deprecated: Option<RawDeprecated>,
    pub(crate) is: Option<Text>,
    pub(crate) groups: Vec<Text>,
    pub(crate) allow: RawAllow,
}

impl RawEnum {
    pub(super) fn read_file(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, &ENUM, diagnostics);
        let name = keys.text("enum", diagnostics);
        let source = keys.take("source").map(|node| RawSource::read(node, diagnostics));
        Self { source, ..Self::read_body(name, keys, diagnostics) }
    }

    pub(super) fn read_local(node: &Node, diagnostics: &mut Diagnostics) -> Vec<Self> {
        reader::mapping(node, "`enums`", diagnostics)
            .into_iter()
            .map(|(name, node)| {
                let keys = Entries::of_named(&name, node, &LOCAL_ENUM, diagnostics);
                Self::read_body(Some(name), keys, diagnostics)
            })
            .collect()
    }

    fn read_body(name: Option<Text>, mut keys: Entries<'_>, diagnostics: &mut Diagnostics) -> Self {
        let doc = keys.doc(diagnostics);
        let base = keys.text("base", diagnostics);
        let like = keys.text("like", diagnostics);
        let variants = keys.take("values").map(|node| variants(node, diagnostics)).unwrap_or_default();
        let allow = keys.allow(diagnostics);
        keys.finish(diagnostics);
        Self { name, doc, source: None, base, like, variants, allow }
    }
}

fn variants(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawVariant> {
    if matches!(&node.kind, Kind::Mapping(pairs) if pairs.is_empty()) {
        diagnostics
            .push(Diagnostic::new(Code::MissingKey, node.span, "an enum has no values").help("list its `values`"));
    }
    reader::mapping(node, "`values`", diagnostics)
        .into_iter()
        .map(|(wire, node)| variant(wire, node, diagnostics))
        .collect()
}

fn variant(wire: Text, node: &Node, diagnostics: &mut Diagnostics) -> RawVariant {
    let mut keys = Entries::of(node, &ENUM_VALUE, diagnostics);
    let name = keys.text("name", diagnostics);
    let deprecated = keys.take("deprecated").map(|node| RawDeprecated::read(node, diagnostics));
    let doc = keys.doc(diagnostics);
    let is = keys.text("is", diagnostics);
    let groups = keys.take("group").map(|node| reader::texts(node, "group", diagnostics)).unwrap_or_default();
    let allow = keys.allow(diagnostics);
    keys.finish(diagnostics);
    RawVariant { wire, name, doc, deprecated, is, groups, allow }
}
