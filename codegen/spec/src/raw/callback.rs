//! `callbacks/<MsgType>.yaml`.

use super::cursor::Cursor;
use super::enumeration::LOCAL_ENUM;
use super::field::{self, FIELD, RawField};
use super::keys::{ALLOW_KEY, Form, Table, key, needed, table};
use super::reader::{self, Entries, Flag};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawEnum, RawSource, SOURCE_KEY};
use crate::yaml::Text;

pub(crate) static CALLBACK: Table = table(
    "a callback",
    "callback",
    &[&[
        needed("callback", Form::Name, "The type of the message, `MsgType`, which is also the name of the file."),
        key("name", Form::Name, "The Rust name, where the vendor's reads badly."),
        key("doc", Form::Doc, "What the message reports, in our own short English."),
        key("when", Form::Text, "When it is sent."),
        key("group", Form::Text, "The part of the service that it belongs to: `contracts`."),
        SOURCE_KEY,
        DEPRECATED_KEY,
        key("gaps", Form::Text, "What is not known about its members. Examples may then have others."),
        needed("fields", Form::Map(&FIELD), "The members of `MsgData`; `{}` if none are known."),
        key("enums", Form::Map(&LOCAL_ENUM), "Enums that only this file uses."),
        key("examples", Form::ListOrNone(&MESSAGE), "Examples of `MsgData`, each of which is a test."),
        ALLOW_KEY,
    ]],
);

pub(crate) static MESSAGE: Table = table(
    "an example",
    "message_example",
    &[&[
        needed("name", Form::Text, "What it shows; unique in the callback."),
        key("made", Form::Flag, "Whether it was made from the fields, because the vendor shows none."),
        needed("data", Form::Text, "`MsgData` as JSON."),
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
    pub(super) fn read(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &CALLBACK);
        let read = Self {
            name: keys.text("callback"),
            rust: keys.text("name"),
            doc: keys.doc(),
            when: keys.text("when"),
            group: keys.text("group"),
            source: keys.take("source").map(RawSource::read),
            deprecated: keys.take("deprecated").map(RawDeprecated::read),
            gaps: keys.text("gaps"),
            fields: keys.take("fields").map(|node| field::fields(node, "`fields`")).unwrap_or_default(),
            enums: keys.take("enums").map(RawEnum::read_local).unwrap_or_default(),
            examples: keys.take("examples").map(messages).unwrap_or_default(),
            allow: keys.allow(),
        };
        keys.finish();
        read
    }
}

fn messages(node: Cursor<'_>) -> Vec<RawMessage> {
    if reader::is_none(&node) {
        return Vec::new();
    }
    let items = reader::sequence(node, "examples");
    items.into_iter().filter_map(message).collect()
}

fn message(node: Cursor<'_>) -> Option<RawMessage> {
    let mut keys = Entries::of(node, &MESSAGE);
    let name = keys.text("name");
    let made = keys.flag("made");
    let data = keys.text("data");
    keys.finish();
    Some(RawMessage { name: name?, made, data: data? })
}
