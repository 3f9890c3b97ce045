//! Edits documented values: adds new ones, removes those that are gone, and edits the enums that hold them.

use std::collections::BTreeSet;

use tc3_spec::FileKind;
use tc3_spec::model::{EnumId, Home, Service};

use super::{Done, Editor, Undecided, placed};
use crate::draft::{self, FIELD_KEYS};
use crate::fact::{Key, Subject, keys};
use crate::scalar::{self, Context, scalar};
use crate::value::Yaml;

impl Editor<'_> {
    /// The name of the enum that a member of the spec has.
    pub(super) fn enum_name(&self, subject: &Subject) -> Option<String> {
        let service = self.service?;
        self.enums.get(subject).map(|id| service[*id].name.value.clone())
    }

    /// Writes a new enum into the file of its member.
    pub(super) fn add_enum(&mut self, file: &str, name: &str, wire: &str, values: &[String]) -> bool {
        let value = draft::enumeration(wire, values);
        let Some(patch) = self.files.get_mut(file) else { return false };
        if patch.length(&["enums"]) > 0 {
            return patch.set(&["enums", name], &value, &[]);
        }
        patch.set(&["enums"], &Yaml::Table(vec![(name.to_owned(), value)]), &draft::order_of(file))
    }

    /// A value that is new upstream: added to the enum, if all members that share it have it; a free member gets an
    /// enum of its own.
    pub(super) fn add_value(&mut self, file: &str, subject: &Subject, value: &str) -> Result<Done, Undecided> {
        let Some((id, service)) = self.enums.get(subject).copied().zip(self.service) else {
            return placed(self.add_free_value(file, subject, value));
        };
        if let Some(other) = self.disagreeing(id, value) {
            let name = &service[id].name.value;
            return Err(Undecided(format!(
                "the vendor does not list it for `{other}`, which shares the enum `{name}`"
            )));
        }
        let (path, keys) = enum_place(service, id);
        let mut at: Vec<&str> = keys.iter().map(String::as_str).chain([keys::VALUES]).collect();
        let before = self.value_before(&path, &at, subject, value);
        let Some(patch) = self.files.get_mut(&path) else { return placed(false) };
        let index = patch.length(&at);
        let taken = self.variants.entry(id).or_default();
        at.push(value);
        if patch.has(&at) {
            return Ok(Done::Written);
        }
        at.pop();
        let variant = draft::variant(value, index, taken);
        placed(patch.insert(&at, before.as_deref(), value, &variant))
    }

    /// The nearest value before this one, in the vendor's order, that the enum has; its last value where it has none.
    fn value_before(&self, file: &str, values: &[&str], subject: &Subject, value: &str) -> Option<String> {
        let patch = self.files.get(file)?;
        let listed = self.theirs.values_of(subject, self.dropped);
        let at = listed.iter().position(|item| item == value)?;
        let has = |item: &&String| patch.has(&[values, &[item.as_str()]].concat());
        listed[..at].iter().rev().find(has).cloned().or_else(|| patch.keys_at(values).pop())
    }

    /// A member that shares an enum, and for which the vendor lists values without this one.
    fn disagreeing(&self, id: EnumId, value: &str) -> Option<&Subject> {
        let key = Key::item(keys::VALUES, value);
        let users = self.enums.iter().filter(|(_, used)| **used == id).map(|(subject, _)| subject);
        users
            .into_iter()
            .find(|user| self.theirs.facts.values(user).next().is_some() && self.theirs.facts.get(user, &key).is_none())
    }

    /// A member that has no enum: its suggestions grow, or it gets one.
    fn add_free_value(&mut self, file: &str, subject: &Subject, value: &str) -> bool {
        let Some((section, name)) = &subject.member else { return false };
        let known = [section.as_str(), name, keys::KNOWN];
        // What the vendor lists takes the place of what was assumed, all of it with the first value.
        if self.is_assumed(file, [known[0], known[1]], known[2]) {
            let values = self.theirs.values_of(subject, self.dropped);
            return self.put(file, &known, &Yaml::Inline(scalar::list(&values)), &FIELD_KEYS);
        }
        let Some(patch) = self.files.get_mut(file) else { return false };
        if patch.texts_at(&known).iter().any(|listed| listed == value) {
            return true;
        }
        if patch.has(&known) {
            return patch.push(&known, &Yaml::Inline(scalar(value, Context::Flow)));
        }
        // It has been made, for the first of its values.
        self.made.contains(subject) || self.make_enum(file, subject)
    }

    fn make_enum(&mut self, file: &str, subject: &Subject) -> bool {
        let Some((section, name)) = &subject.member else { return false };
        let values = self.theirs.values_of(subject, self.dropped);
        let wire = self.theirs.facts.get(subject, &Key::of(keys::TYPE)).map(|said| said.value.clone());
        let Some(wire) = wire else { return false };
        let enum_name = self.names.enum_for(&subject.unit, name);
        self.made.insert(subject.clone());
        let at = [section.as_str(), name.as_str(), keys::TYPE];
        self.add_enum(file, &enum_name, &wire, &values)
            && self.put(file, &at, &Yaml::Inline(draft::type_text(&wire, Some(&enum_name))), &FIELD_KEYS)
    }

    /// Marks a value that the vendor lists nowhere any more.
    pub(super) fn mark_value(&mut self, subject: &Subject, value: &str) -> Done {
        let Some((id, service)) = self.enums.get(subject).copied().zip(self.service) else { return Done::Kept };
        let key = Key::item(keys::VALUES, value);
        let users = self.enums.iter().filter(|(_, used)| **used == id).map(|(subject, _)| subject);
        // Of a member that the sources do not have nobody knows whether it still has the value.
        let keeps = |user: &Subject| self.theirs.facts.about(user).is_none_or(|said| said.contains_key(&key));
        if users.into_iter().any(keeps) {
            return Done::Kept;
        }
        let (path, keys) = enum_place(service, id);
        let at: Vec<&str> = keys.iter().map(String::as_str).chain([keys::VALUES, value, keys::DEPRECATED]).collect();
        self.mark(&path, &at, &tc3_spec::value_keys())
    }

    /// Takes back the mark of a value that the vendor lists again. Members share enums: one of them is enough.
    pub(super) fn unmark_value(&mut self, subject: &Subject, value: &str) -> Done {
        let Some((id, service)) = self.enums.get(subject).copied().zip(self.service) else { return Done::Kept };
        let (path, keys) = enum_place(service, id);
        let at: Vec<&str> = keys.iter().map(String::as_str).chain([keys::VALUES, value, keys::DEPRECATED]).collect();
        let done = self.files.get_mut(&path).is_some_and(|patch| patch.remove(&at));
        if done { Done::Written } else { Done::Kept }
    }
}

/// The Rust names of the variants of each enum.
pub(super) fn variants(service: &Service) -> impl Iterator<Item = (EnumId, BTreeSet<String>)> {
    service.enums().map(|(id, item)| (id, item.variants.iter().map(|variant| variant.rust.clone()).collect()))
}

/// File and keys of an enum.
fn enum_place(service: &Service, id: EnumId) -> (String, Vec<String>) {
    let item = &service[id];
    let name = item.name.value.clone();
    match item.home {
        Home::File => (FileKind::Enum.file_of(&name), Vec::new()),
        Home::Action(action) => (FileKind::Action.file_of(&service[action].name.value), vec!["enums".to_owned(), name]),
        Home::Type(item) => (FileKind::Type.file_of(&service[item].name.value), vec!["enums".to_owned(), name]),
        Home::Callback(callback) => {
            (FileKind::Callback.file_of(&service[callback].name.value), vec!["enums".to_owned(), name])
        }
    }
}
