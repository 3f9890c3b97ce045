//! Stores what was created since the start or the last reset.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::ring::Ring;

/// So many things are remembered.
const MAX_THINGS: usize = 100_000;
/// What the requests said of them has about so many bytes at most.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Something that was created.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    /// `essbasic 2021-05-26`.
    pub(super) service: String,
    pub(super) kind: String,
    pub(super) id: String,
    /// The action that created it.
    pub(super) created_by: String,
    /// Empty where the kind has none.
    pub(super) status: String,
    /// Whether the status is another than the first.
    pub(super) has_moved: bool,
    /// Whether a documented request created it; such things are not listed.
    pub(super) documented: bool,
    /// What the request said of it.
    pub(super) members: Map<String, Value>,
}

/// Everything that was created, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Store {
    /// Whether anything has another status than the one that it began with.
    pub(super) has_moved: bool,
    things: Ring<Key, Thing, MAX_THINGS, MAX_BYTES>,
    /// Service and kind of everything that was created, what was removed included.
    kinds: HashSet<(String, String)>,
    /// Whether something was forgotten because there was too much.
    has_forgotten: bool,
}

/// Service, kind and identifier.
type Key = (String, String, String);

impl Store {
    /// Remembers something; what is known already stays as it is.
    pub(super) fn add(&mut self, thing: Thing) {
        let key = (thing.service.clone(), thing.kind.clone(), thing.id.clone());
        if self.things.get(&key).is_some() {
            return;
        }
        self.kinds.insert((thing.service.clone(), thing.kind.clone()));
        let size = thing.size();
        self.has_forgotten |= !self.things.add(key, thing, size).is_empty();
    }

    /// Whether something of a kind was created, and all of it that exists is remembered.
    pub(super) fn knows_all(&self, service: &str, kind: &str) -> bool {
        !self.has_forgotten && self.kinds.contains(&(service.to_owned(), kind.to_owned()))
    }

    pub(super) fn get(&self, service: &str, kind: &str, id: &str) -> Option<&Thing> {
        self.things.get(&(service.to_owned(), kind.to_owned(), id.to_owned()))
    }

    pub(super) fn get_mut(&mut self, service: &str, kind: &str, id: &str) -> Option<&mut Thing> {
        self.things.get_mut(&(service.to_owned(), kind.to_owned(), id.to_owned()))
    }

    pub(super) fn remove(&mut self, service: &str, kind: &str, id: &str) {
        self.things.remove(&(service.to_owned(), kind.to_owned(), id.to_owned()));
    }

    /// Everything, in the order in which it was created.
    pub(super) fn all(&self) -> impl Iterator<Item = &Thing> {
        self.things.values()
    }
}

impl Thing {
    /// What the request said of it, which does not change.
    fn size(&self) -> usize {
        self.members.iter().map(|(name, value)| name.len() + length(value)).sum()
    }

    /// The objects of a list that the request said of it.
    pub(super) fn items(&self, name: &str) -> Vec<&Map<String, Value>> {
        self.members.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object).collect()
    }

    /// As the log shows it: without what the request said, which may be sensitive.
    pub(super) fn json(&self) -> Value {
        json!({
            "Service": self.service,
            "Kind": self.kind,
            "Id": self.id,
            "Status": Some(&self.status).filter(|status| !status.is_empty()),
            "CreatedBy": self.created_by,
        })
    }
}

/// How long the texts of a value are together; anything else counts as a short one.
fn length(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(length).sum(),
        Value::Object(members) => members.iter().map(|(name, value)| name.len() + length(value)).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 8,
    }
}
