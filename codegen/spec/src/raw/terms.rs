//! Terms of use: the keys that fields, actions, values and services share.

use super::keys::{Form, Key, key};
use super::reader::{self, Entries, Flag};
use crate::yaml::Text;

const ALLOWLISTED: Key = key("allowlisted", Form::Flag, "Available only after the vendor has turned it on.");

const ONLY_FOR: Key =
    key("only_for", Form::Texts, "Who alone may call it or use what it holds: `roles` of `service.yaml`.");

/// The facts of a place that the vendor does not state.
pub(super) const ASSUMED: Key =
    key("assumed", Form::Texts, "Keys of the same place whose facts the vendor does not state.");

const VALID_FOR: Key =
    key("valid_for", Form::Period, "How long the link, ID or code works: a number and s, m, h or d.");

pub(super) const OF_FIELD: &[Key] = &[
    VALID_FOR,
    key("once", Form::Flag, "The link, ID or code works once."),
    ALLOWLISTED,
    ONLY_FOR,
    key("yields_to", Form::Paths, "Paths of the fields that win: where one of them is given, this one is ignored."),
    ASSUMED,
];

pub(super) const OF_ACTION: &[Key] = &[ALLOWLISTED, ONLY_FOR, ASSUMED];

pub(super) const OF_VALUE: &[Key] = &[VALID_FOR, ALLOWLISTED, ONLY_FOR];

/// Terms as they stand in the file.
#[derive(Debug, Default)]
pub(crate) struct RawTerms {
    pub(crate) valid_for: Option<Text>,
    pub(crate) once: Flag,
    pub(crate) allowlisted: Flag,
    pub(crate) only_for: Vec<Text>,
    pub(crate) yields_to: Vec<Text>,
    pub(crate) assumed: Vec<Text>,
}

impl RawTerms {
    pub(super) fn of_field(keys: &mut Entries<'_>) -> Self {
        Self {
            once: keys.flag("once"),
            yields_to: texts(keys, "yields_to"),
            assumed: texts(keys, ASSUMED.name),
            ..Self::of_value(keys)
        }
    }

    pub(super) fn of_action(keys: &mut Entries<'_>) -> Self {
        Self { assumed: texts(keys, ASSUMED.name), ..Self::of_anything(keys) }
    }

    pub(super) fn of_value(keys: &mut Entries<'_>) -> Self {
        Self { valid_for: keys.text(VALID_FOR.name), ..Self::of_anything(keys) }
    }

    fn of_anything(keys: &mut Entries<'_>) -> Self {
        Self { allowlisted: keys.flag(ALLOWLISTED.name), only_for: texts(keys, ONLY_FOR.name), ..Self::default() }
    }
}

/// A list that may be left out.
pub(super) fn texts(keys: &mut Entries<'_>, key: &'static str) -> Vec<Text> {
    keys.take(key).map(|node| reader::texts(node, key)).unwrap_or_default()
}
