//! `errors.yaml`.

use super::RawAllow;
use super::cursor::Cursor;
use super::keys::{ALLOW_KEY, Form, Table, key, table};
use super::reader::{self, Entries};
use crate::keyword::Keyword as _;
use crate::model::RetryClass;
use crate::yaml::{NodeKind, Text};

pub(crate) static ERROR_CODE: Table = table(
    "an error code",
    "error_code",
    &[&[
        key("name", Form::Name, "The Rust name, only if the one derived from the code is already taken."),
        key("doc", Form::Doc, "What it means, in our own short English."),
        key("remedy", Form::Text, "What the caller does about it."),
        key(
            "retry",
            Form::Keyword(RetryClass::words),
            "When to send the call again; left out: by the part before the dot.",
        ),
        ALLOW_KEY,
    ]],
);

/// An error code.
#[derive(Debug)]
pub(crate) struct RawErrorCode {
    pub(crate) code: Text,
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) remedy: Option<Text>,
    pub(crate) retry: Option<Text>,
    pub(crate) allow: RawAllow,
}

pub(super) fn error_codes(node: Cursor<'_>) -> Vec<RawErrorCode> {
    if matches!(node.kind, NodeKind::Null) {
        return Vec::new();
    }
    reader::mapping(node, "a list of error codes")
        .into_iter()
        .map(|(code, node)| {
            let mut keys = Entries::of(node, &ERROR_CODE);
            let read = RawErrorCode {
                code,
                name: keys.text("name"),
                doc: keys.doc(),
                remedy: keys.text("remedy"),
                retry: keys.text("retry"),
                allow: keys.allow(),
            };
            keys.finish();
            read
        })
        .collect()
}
