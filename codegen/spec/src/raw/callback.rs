//! `callbacks/<MsgType>.yaml`.

use super::enumeration::LOCAL_ENUM;
use super::field::{self, FIELD, RawField};
use super::keys::{ALLOW_KEY, Table, Value, key, needed, table};
use super::reader::{self, Entries, Flag};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawEnum, RawSource, SOURCE_KEY};
use crate::diagnostic::Diagnostics;
use crate::yaml::{Node, Text};

pub(crate) static CALLBACK: Table = table(
    "a callback",
    "callback",
    &[&[
        needed("callback", Value::Name, "The type of the message, `MsgType`, which is also the name of the file."),
        key("name", Value::Name, "The Rust name, where the vendor's reads badly."),
        key("doc", Value::Doc, "What the message reports, in our own short English."),
        key("when", Value::Text, "When it is sent."),
        key("group", Value::Text, "The part of the service that it belongs to: `contracts`."),
        SOURCE_KEY,
        DEPRECATED_KEY,
        key("gaps", Value::Text, "What is not known about its members. Examples may then have others."),
        needed("fields", Value::Map(&FIELD), "The members of `MsgData`; `{}` if none are known."),
        key("enums", Value::Map(&LOCAL_ENUM), "Enums that only this file uses."),
        key("examples", Value::ListOrNone(&MESSAGE), "Examples of `MsgData`, each of which is a test."),
        ALLOW_KEY,
    ]],
);

pub(crate) static MESSAGE: Table = table(
    "an example",
    "message_example",
    &[&[
        needed("name", Value::Text, "What it shows; unique in the callback."),
        key("made", Value::Flag, "Whether it was made from the fields, because the vendor shows none."),
        needed("data", Value::Text, "`MsgData` as JSON."),
    ]],
);

/// The file of a callback.
#[derive(Debug)]
pub(crate) struct RawCallback {
    pub(crate) name: Option<Text>,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) when: Option<Text>,
    pub(crate) group: Option<Text>,
    pub(crate) source: Option<RawSource>,
    pub(crate) deprecated: Option<RawDeprecated>,
    pub(crate) gaps: Option<Text>,
    pub(crate) fields: Vec<RawField>,
    pub(crate) enums: Vec<RawEnum>,
    pub(crate) examples: Vec<RawMessage>,
    pub(crate) allow: RawAllow,
}

/// An example of the data of a message.
#[derive(Debug)]
pub(crate) struct RawMessage {
    pub(crate) name: Text,
    pub(crate) made: Flag,
    pub(crate) data: Text,
}

impl RawCallback {
    pub(super) fn read(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, &CALLBACK, diagnostics);
        let read = Self {
            name: keys.text("callback", diagnostics),
            rust: keys.text("name", diagnostics),
            doc: keys.doc(diagnostics),
            when: keys.text("when", diagnostics),
            group: keys.text("group", diagnostics),
            source: keys.take("source").map(|node| RawSource::read(node, diagnostics)),
            deprecated: keys.take("deprecated").map(|node| RawDeprecated::read(node, diagnostics)),
            gaps: keys.text("gaps", diagnostics),
            fields: keys.take("fields").map(|node| field::fields(node, "`fields`", diagnostics)).unwrap_or_default(),
            enums: keys.take("enums").map(|node| RawEnum::read_local(node, diagnostics)).unwrap_or_default(),
            examples: keys.take("examples").map(|node| messages(node, diagnostics)).unwrap_or_default(),
            allow: keys.allow(diagnostics),
        };
        keys.finish(diagnostics);
        read
    }
}

fn messages(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawMessage> {
    if reader::is_none(node) {
        return Vec::new();
    }
    let items = reader::sequence(node, "examples", diagnostics);
    items.iter().filter_map(|item| message(item, diagnostics)).collect()
}

fn message(node: &Node, diagnostics: &mut Diagnostics) -> Option<RawMessage> {
    let mut keys = Entries::of(node, &MESSAGE, diagnostics);
    let name = keys.text("name", diagnostics);
    let made = keys.flag("made", diagnostics);
    let data = keys.text("data", diagnostics);
    keys.finish(diagnostics);
    Some(RawMessage { name: name?, made, data: data? })
}
