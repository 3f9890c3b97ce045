//! `enums/<Enum>.yaml`, and the `enums` of an action or type.

use super::cursor::Cursor;
use super::keys::{ALLOW_KEY, Form, Key, Table, key, needed, table};
use super::reader::{self, Entries};
use super::terms::{self, RawTerms};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawSource, SOURCE_KEY};
use crate::diagnostic::{Code, Diagnostic};
use crate::keyword::Keyword as _;
use crate::model::Base;
use crate::yaml::{NodeKind, Text};

pub(crate) static ENUM: Table = table(
    "an enum",
    "enum",
    &[
        &[
            needed("enum", Form::Name, "The name of the enum, ours to choose, which is also that of the file."),
            SOURCE_KEY,
        ],
        ENUM_BODY,
    ],
);

pub(crate) static LOCAL_ENUM: Table = table("an enum", "local_enum", &[ENUM_BODY]);

const ENUM_BODY: &[Key] = &[
    key("doc", Form::Doc, "What the values say, in our own short English."),
    key("base", Form::Keyword(Base::words), "What the values are on the wire; `String` if left out."),
    key(
        "like",
        Form::Name,
        "An enum of the same things in another form. Values of one text are the same; `is` pairs others.",
    ),
    needed("values", Form::FilledMap(&ENUM_VALUE), "The documented values, as they are on the wire."),
    ALLOW_KEY,
];

pub(crate) static ENUM_VALUE: Table = table(
    "an enum value",
    "enum_value",
    &[
        &[
            key("name", Form::Name, "The Rust name, if the one derived from the value is missing or unclear."),
            key("doc", Form::Doc, "What the value means, in our own short English."),
            DEPRECATED_KEY,
        ],
        terms::OF_VALUE,
        &[
            key("is", Form::Text, "The value that it is in the enum that `like` names."),
            key("group", Form::Texts, "What the value is besides: `final` makes a method `is_final` of the enum."),
            ALLOW_KEY,
        ],
    ],
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
    pub(crate) terms: RawTerms,
    pub(crate) is: Option<Text>,
    pub(crate) groups: Vec<Text>,
    pub(crate) allow: RawAllow,
}

impl RawEnum {
    pub(super) fn read_file(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &ENUM);
        let name = keys.text("enum");
        let source = keys.take("source").map(RawSource::read);
        Self { source, ..Self::read_body(name, keys) }
    }

    pub(super) fn read_local(node: Cursor<'_>) -> Vec<Self> {
        reader::mapping(node, "`enums`")
            .into_iter()
            .map(|(name, node)| {
                let keys = Entries::of_named(&name, node, &LOCAL_ENUM);
                Self::read_body(Some(name), keys)
            })
            .collect()
    }

    fn read_body(name: Option<Text>, mut keys: Entries<'_>) -> Self {
        let doc = keys.doc();
        let base = keys.text("base");
        let like = keys.text("like");
        let variants = keys.take("values").map(variants).unwrap_or_default();
        let allow = keys.allow();
        keys.finish();
        Self { name, doc, source: None, base, like, variants, allow }
    }
}

fn variants(node: Cursor<'_>) -> Vec<RawVariant> {
    if matches!(&node.kind, NodeKind::Mapping(pairs) if pairs.is_empty()) {
        node.report(Diagnostic::new(Code::MissingKey, node.span, "an enum has no values").help("list its `values`"));
    }
    reader::mapping(node, "`values`").into_iter().map(|(wire, node)| variant(wire, node)).collect()
}

fn variant(wire: Text, node: Cursor<'_>) -> RawVariant {
    let mut keys = Entries::of(node, &ENUM_VALUE);
    let name = keys.text("name");
    let deprecated = keys.take("deprecated").map(RawDeprecated::read);
    let terms = RawTerms::of_value(&mut keys);
    let doc = keys.doc();
    let is = keys.text("is");
    let groups = keys.take("group").map(|node| reader::texts(node, "group")).unwrap_or_default();
    let allow = keys.allow();
    keys.finish();
    RawVariant { wire, name, doc, deprecated, terms, is, groups, allow }
}
