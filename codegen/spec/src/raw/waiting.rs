//! `waiters` and `task` of an action: how to wait until something is done.

use super::RawLiteral;
use super::cursor::Cursor;
use super::keys::{Form, Table, key, needed, table};
use super::reader::{self, Entries};
use crate::yaml::Text;

pub(crate) static WAITER: Table = table(
    "a waiter",
    "waiter",
    &[&[
        key("doc", Form::Doc, "What is so once the waiting is over, in our own short English."),
        needed("watch", Form::Text, "The member of the response that tells the state: `FlowInfo[].FlowStatus`."),
        needed("done", Form::Literal, "The values that end the waiting well, or a group of them."),
        key("failed", Form::Literal, "The values that end it badly, or a group. Those in neither list go on."),
        key("first", Form::Period, "The pause before the first question; left out: that between questions."),
        needed("pace", Form::Period, "The shortest pause between two questions: `3s`, `5m`, `1h`."),
    ]],
);

pub(crate) static TASK: Table = table(
    "`task`",
    "task",
    &[&[
        needed("ask", Form::Name, "The action that tells how far it is."),
        needed("until", Form::Text, "Which of the waiters of that action."),
        key("with", Form::TextMap, "Its parameters, from members of this response: `TaskId: TaskId`."),
        key("keep", Form::Texts, "Its parameters that are those of this request, under the same names."),
        key("set", Form::TextMap, "Its parameters that have one value: `CancelType: 1`."),
    ]],
);

/// A way to wait by asking an action again and again.
#[derive(Debug)]
pub(crate) struct RawWaiter {
    pub(crate) name: Text,
    pub(crate) doc: Option<Text>,
    pub(crate) watch: Option<Text>,
    pub(crate) done: Option<RawLiteral>,
    pub(crate) failed: Option<RawLiteral>,
    pub(crate) first: Option<Text>,
    pub(crate) pace: Option<Text>,
}

/// What an action starts, and who tells how far that is.
#[derive(Debug)]
pub(crate) struct RawTask {
    pub(crate) ask: Option<Text>,
    pub(crate) until: Option<Text>,
    pub(crate) with: Vec<(Text, Text)>,
    pub(crate) keep: Vec<Text>,
    pub(crate) set: Vec<(Text, Text)>,
}

/// `waiters`, by name.
pub(super) fn waiters(node: Cursor<'_>) -> Vec<RawWaiter> {
    reader::mapping(node, "`waiters`").into_iter().map(|(name, node)| waiter(name, node)).collect()
}

fn waiter(name: Text, node: Cursor<'_>) -> RawWaiter {
    let mut keys = Entries::of_named(&name, node, &WAITER);
    let doc = keys.doc();
    let watch = keys.text("watch");
    let done = keys.take("done").and_then(|node| RawLiteral::read(node, "done"));
    let failed = keys.take("failed").and_then(|node| RawLiteral::read(node, "failed"));
    let first = keys.text("first");
    let pace = keys.text("pace");
    keys.finish();
    RawWaiter { name, doc, watch, done, failed, first, pace }
}

/// `task`.
pub(super) fn task(node: Cursor<'_>) -> RawTask {
    let mut keys = Entries::of(node, &TASK);
    let read = RawTask {
        ask: keys.text("ask"),
        until: keys.text("until"),
        with: keys.take("with").map(|node| reader::pairs(node, "`with`")).unwrap_or_default(),
        keep: keys.take("keep").map(|node| reader::texts(node, "keep")).unwrap_or_default(),
        set: keys.take("set").map(|node| reader::pairs(node, "`set`")).unwrap_or_default(),
    };
    keys.finish();
    read
}
