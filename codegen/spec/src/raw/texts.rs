//! `texts.yaml`: the vendor's own description of actions, types and members.

use super::cursor::Cursor;
use super::reader;
use crate::yaml::{NodeKind, Text};

/// The paths, such as `SendSms.request.PhoneNumberSet`, and the texts.
pub(super) fn texts(node: Cursor<'_>) -> Vec<(Text, Text)> {
    if matches!(node.kind(), NodeKind::Null) {
        return Vec::new();
    }
    reader::pairs(node, "the vendor's texts")
}
