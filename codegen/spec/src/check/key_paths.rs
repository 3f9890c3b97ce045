//! Follows a path of keys through a file of the spec, by the tables of what its mappings may hold.

use tc3_runtime::validate::nearest;

use crate::raw::keys::{Form, Table};
use crate::raw::{ENUM_VALUE, FileKind};
use crate::yaml::{Node, NodeKind};

/// Where a path leads.
pub(super) enum Found<'n> {
    Node(&'n Node),
    /// All but the last key are there, and the last may be.
    KeyMissing,
    /// A key is not there, and others follow it or the mapping cannot have it.
    Nothing(Lost<'n>),
}

/// Where a path loses its way.
pub(super) struct Lost<'n> {
    /// The key that is not there.
    pub(super) key: &'n str,
    /// The keys that are there or may be.
    pub(super) known: Vec<&'n str>,
    /// How much of the path is left.
    left: usize,
}

impl Found<'_> {
    /// How far the path leads: the less, the further.
    pub(super) fn rank(&self) -> (u8, usize) {
        match self {
            Self::Node(_) => (0, 0),
            Self::KeyMissing => (1, 0),
            Self::Nothing(lost) => (2, lost.left),
        }
    }
}

/// Follows a path from the top of a file. A key may have dots itself, as the value `5.7` of an enum has: the longest that fits is
/// meant.
pub(super) fn find<'n>(kind: FileKind, node: &'n Node, path: &'n str) -> Found<'n> {
    let (mut keys, mut node, mut rest) = (Keys::of_file(kind), node, path);
    while !rest.is_empty() {
        let NodeKind::Mapping(entries) = &node.kind else { return lost(keys.first(rest), Vec::new(), rest) };
        let fits = |(key, value): &'n (Node, Node)| {
            let key = name(key)?;
            Some((key, follows(key, rest).filter(|after| keys.end_before(after))?, value))
        };
        let Some((key, after, value)) = entries.iter().filter_map(fits).max_by_key(|(key, ..)| key.len()) else {
            let missing = keys.first(rest);
            if missing == rest && keys.allow(missing) {
                return Found::KeyMissing;
            }
            let there = entries.iter().filter_map(|(key, _)| name(key));
            return lost(missing, there.chain(keys.known().filter(|key| *key != missing)).collect(), rest);
        };
        (keys, node, rest) = (keys.behind(key), value, after);
    }
    Found::Node(node)
}

fn lost<'n>(key: &'n str, known: Vec<&'n str>, rest: &str) -> Found<'n> {
    Found::Nothing(Lost { key, known, left: rest.len() })
}

fn name(key: &Node) -> Option<&str> {
    match &key.kind {
        NodeKind::Scalar(name) => Some(name),
        _ => None,
    }
}

/// What follows a key in a path, if the path begins with it.
fn follows<'p>(key: &str, path: &'p str) -> Option<&'p str> {
    let rest = path.strip_prefix(key)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('.') }
}

/// Which keys a mapping may have.
#[derive(Clone, Copy)]
enum Keys {
    /// Those of a table.
    Known(&'static Table),
    /// Any names, with a mapping of a table behind each, or with whatever.
    Any(Option<&'static Table>),
}

impl Keys {
    fn of_file(kind: FileKind) -> Self {
        Self::of(kind.row().content.as_ref().map(|content| &content.value))
    }

    fn of(value: Option<&'static Form>) -> Self {
        match value {
            Some(Form::One(table) | Form::OneOrNone(table)) => Self::Known(table),
            Some(Form::Map(table) | Form::FilledMap(table)) => Self::Any(Some(table)),
            _ => Self::Any(None),
        }
    }

    /// Those of what is behind a key.
    fn behind(self, key: &str) -> Self {
        match self {
            Self::Known(table) => Self::of(table.all().find(|known| known.name == key).map(|key| &key.value)),
            Self::Any(Some(table)) => Self::Known(table),
            Self::Any(None) => self,
        }
    }

    fn known<'k>(self) -> impl Iterator<Item = &'k str> {
        let table = match self {
            Self::Known(table) => Some(table),
            Self::Any(_) => None,
        };
        table.into_iter().flat_map(Table::all).map(|key| key.name)
    }

    fn allow(self, key: &str) -> bool {
        matches!(self, Self::Any(_)) || self.known().any(|known| known == key)
    }

    /// The first key of a path, of which the mapping has none.
    fn first(self, path: &str) -> &str {
        let mut ends = path.match_indices('.').map(|(end, _)| end);
        ends.find(|end| self.end_before(&path[end + 1..])).map_or(path, |end| &path[..end])
    }

    /// Whether a key can end before this part of a path. Values of enums have dots: they end before a key that a value may have,
    /// or before one that looks like a typo of it.
    fn end_before(self, rest: &str) -> bool {
        match self {
            Self::Any(Some(table)) if table.name == ENUM_VALUE.name && !rest.is_empty() => {
                let next = rest.split('.').next().unwrap_or_default();
                nearest(next, table.all().map(|key| key.name)).is_some()
            }
            _ => true,
        }
    }
}
