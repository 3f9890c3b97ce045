//! `acknowledged.yaml`.

use super::cursor::Cursor;
use super::keys::{Form, Table, key, needed, table};
use super::reader::{self, Entries};
use crate::keyword::Keyword as _;
use crate::model::AcknowledgedReason;
use crate::yaml::{NodeKind, Text};

pub(crate) static ACKNOWLEDGED: Table = table(
    "an entry",
    "acknowledgement",
    &[&[
        needed("rule", Form::Text, "The rule of `cargo xtask diff`: `D2615`."),
        key("service", Form::Text, "Service and version, where several have this finding: `essbasic 2021-05-26`."),
        needed("path", Form::Text, "The path of the finding: `PrepareFlows.request.FlowInfos.max_items`."),
        key("old", Form::Text, "The value before, as `diff` prints it; left out if there is none."),
        key("new", Form::Text, "The value after, as `diff` prints it; left out if there is none."),
        needed(
            "reason",
            Form::Keyword(AcknowledgedReason::words),
            "`correction`: the spec was wrong, programs that relied on it never worked; `unusable`: no program could use \
             what is gone; `vendor`: the vendor broke it for every released program already; `planned`: announced \
             before, and the time is up.",
        ),
        needed("note", Form::Doc, "Why, for the next reader."),
        needed("expires", Form::Date, "The last day on which the entry holds."),
    ]],
);

/// An accepted finding.
#[derive(Debug)]
pub(crate) struct RawAcknowledgement {
    pub(crate) rule: Text,
    pub(crate) service: Option<Text>,
    pub(crate) path: Text,
    pub(crate) old: Option<Text>,
    pub(crate) new: Option<Text>,
    pub(crate) reason: Text,
    pub(crate) note: Text,
    pub(crate) expires: Text,
}

/// The entries of the file that have all that is needed; the others are reported.
pub(super) fn acknowledgements(node: Cursor<'_>) -> Vec<RawAcknowledgement> {
    if matches!(node.kind, NodeKind::Null) {
        return Vec::new();
    }
    let items = reader::sequence(node, "a file of acknowledgements");
    items.into_iter().filter_map(acknowledgement).collect()
}

fn acknowledgement(node: Cursor<'_>) -> Option<RawAcknowledgement> {
    let mut keys = Entries::of(node, &ACKNOWLEDGED);
    let [rule, service, path, old, new, reason, note, expires] =
        ["rule", "service", "path", "old", "new", "reason", "note", "expires"].map(|key| keys.text(key));
    keys.finish();
    Some(RawAcknowledgement {
        rule: rule?,
        service,
        path: path?,
        old,
        new,
        reason: reason?,
        note: note?,
        expires: expires?,
    })
}
