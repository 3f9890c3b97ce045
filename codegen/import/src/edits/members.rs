//! Edits members of actions and types: adds new ones, and changes facts of existing ones.

use std::slice;

use tc3_spec::model::Section;

use super::{Done, Editor, Undecided, placed};
use crate::draft::{self, FIELD_KEYS};
use crate::fact::{Key, Subject, keys};
use crate::merge::Change;
use crate::precedence;
use crate::upstream::{Member, Upstream};
use crate::value::Yaml;

impl Editor<'_> {
    pub(super) fn has_member(&self, file: &str, section: Section, name: &str) -> bool {
        self.files.get(file).is_some_and(|patch| patch.has(&[section.as_str(), name]))
    }

    /// Whether the spec, before this import, did not have the member.
    pub(super) fn is_new(&self, subject: &Subject) -> bool {
        let (Some(service), Some((section, name))) = (self.service, &subject.member) else { return true };
        !service.structs().any(|(_, item)| {
            service.place(item) == (subject.unit.clone(), *section)
                && item.fields.iter().any(|field| field.wire.value == *name)
        })
    }

    /// Writes a new member behind the one that the vendor has before it.
    pub(super) fn add_member(&mut self, file: &str, subject: &Subject, section: Section, name: &str) -> bool {
        let statement = self.theirs.written(subject, self.dropped);
        let values = self.theirs.values_of(subject, self.dropped);
        let enum_name = (!values.is_empty()).then(|| self.names.enum_for(&subject.unit, name));
        let taken = self.rust_names.entry((subject.unit.clone(), section)).or_default();
        let field = draft::field(draft::rust_name(name, taken), &statement, enum_name.as_deref(), self.origin.as_of);
        let before = self.neighbour(file, subject, section);
        let Some(patch) = self.files.get_mut(file) else { return false };
        let path = [section.as_str()];
        let done = match patch.length(&path) {
            0 => patch.set(&path, &Yaml::Table(vec![(name.to_owned(), field)]), &draft::order_of(file)),
            _ => patch.insert(&path, before.as_deref(), name, &field),
        };
        match enum_name {
            Some(enum_name) if done => {
                let wire = statement.get(&Key::of(keys::TYPE)).map(|said| said.value.clone()).unwrap_or_default();
                self.add_enum(file, &enum_name, &wire, &values)
            }
            _ => done,
        }
    }

    /// The nearest member before this one, in the vendor's order, that the spec has.
    fn neighbour(&self, file: &str, subject: &Subject, section: Section) -> Option<String> {
        let name = &subject.member.as_ref()?.1;
        let list = list_of(self.upstream, &subject.unit, section)?;
        let at = list.iter().position(|member| member.name == *name)?;
        let known = list[..at].iter().rev().find(|member| self.has_member(file, section, &member.name));
        known.map(|member| member.name.clone())
    }

    /// Sets one fact of a member that the spec has.
    pub(super) fn set_member(
        &mut self,
        file: &str,
        subject: &Subject,
        member: [&str; 2],
        key: &Key,
        theirs: &str,
    ) -> Result<Done, Undecided> {
        let done = match key.name.as_str() {
            _ if key.is_flag() => self.set_flag(file, member, &key.name, theirs),
            keys::TYPE | keys::REFINED => return self.set_type(file, subject, member),
            keys::DEPRECATED => self.deprecate(file, &[member[0], member[1], keys::DEPRECATED], theirs, &FIELD_KEYS),
            keys::YIELDS_TO => {
                if let Some(rule) = self.service.and_then(|service| precedence::forbidding(service, subject, theirs)) {
                    return Err(Undecided(format!("the rule `{rule}` of the spec forbids both")));
                }
                self.set_limit(file, member, keys::YIELDS_TO, draft::fact_value(keys::YIELDS_TO, theirs, None))
            }
            whole => {
                let text = draft::fact_value(whole, theirs, None);
                self.set_limit(file, member, whole, text)
            }
        };
        placed(done)
    }

    /// `true` adds the flag, `false` takes it away; a parameter that was required keeps its argument.
    fn set_flag(&mut self, file: &str, member: [&str; 2], flag: &str, theirs: &str) -> bool {
        let Some(patch) = self.files.get_mut(file) else { return false };
        let path = [member[0], member[1], flag];
        match (flag, theirs) {
            (_, "true") => patch.set(&path, &Yaml::inline("true"), &FIELD_KEYS),
            (keys::REQUIRED, _) if member[0] != Section::Response.as_str() => {
                patch.set(&path, &Yaml::inline("was"), &FIELD_KEYS)
            }
            _ => patch.remove(&path),
        }
    }

    /// The type, with what prose refines of it.
    fn set_type(&mut self, file: &str, subject: &Subject, member: [&str; 2]) -> Result<Done, Undecided> {
        let written = self.theirs.written(subject, self.dropped);
        let get = |key| written.get(&Key::of(key)).map(|said| said.value.as_str());
        let Some(wire) = get(keys::TYPE) else {
            return Ok(Done::Left("the sources do not say its type".to_owned()));
        };
        if let Some(name) = self.enum_name(subject) {
            return Err(Undecided(format!("its type is now `{wire}`, and the spec has the enum `{name}` there")));
        }
        let text = draft::type_text(wire, get(keys::REFINED));
        let path = [member[0], member[1], keys::TYPE];
        placed(self.put(file, &path, &Yaml::Inline(text), &FIELD_KEYS))
    }

    /// A key of the member, or with `each.` before it one of its items.
    fn set_limit(&mut self, file: &str, member: [&str; 2], key: &str, text: String) -> bool {
        let Some(patch) = self.files.get_mut(file) else { return false };
        let [section, name] = member;
        match key.split_once('.') {
            None => patch.set(&[section, name, key], &Yaml::Inline(text), &FIELD_KEYS),
            Some((outer, inner)) if patch.has(&[section, name, outer]) => {
                patch.set(&[section, name, outer, inner], &Yaml::Inline(text), &FIELD_KEYS)
            }
            Some((outer, inner)) => {
                let value = Yaml::Map(vec![(inner.to_owned(), Yaml::Inline(text))]);
                patch.set(&[section, name, outer], &value, &FIELD_KEYS)
            }
        }
    }

    /// Takes a limit out, and `each` with the last one of the items.
    pub(super) fn take_limit(&mut self, file: &str, change: &Change) -> Done {
        let (Some((section, name)), Some(patch)) = (&change.subject.member, self.files.get_mut(file)) else {
            return Done::Kept;
        };
        let member = [section.as_str(), name.as_str()];
        let done = match change.key.name.split_once('.') {
            Some((outer, _)) if patch.length(&[member[0], member[1], outer]) == 1 => {
                patch.remove(&[member[0], member[1], outer])
            }
            Some((outer, inner)) => patch.remove(&[member[0], member[1], outer, inner]),
            None => patch.remove(&[member[0], member[1], &change.key.name]),
        };
        if done { Done::Taken } else { Done::Kept }
    }

    /// A deprecation; one that was announced gets its date, if it is known, and keeps the words that people found for it.
    pub(super) fn deprecate(&mut self, file: &str, path: &[&str], stage: &str, order: &[&str]) -> bool {
        let since = self.origin.as_of;
        let Some(patch) = self.files.get_mut(file) else { return false };
        if !patch.has(path) {
            let value = Yaml::Inline(draft::fact_value(keys::DEPRECATED, stage, since));
            return patch.set(path, &value, order);
        }
        let below = |key| -> Vec<&str> { path.iter().copied().chain([key]).collect() };
        if patch.text_at(&below("note")).as_deref() == Some(draft::note("announced")) {
            patch.set(&below("note"), &Yaml::inline(draft::note(stage)), &[]);
        }
        since.is_none_or(|since| patch.set(&below("since"), &Yaml::inline(since), slice::from_ref(&"since")))
    }
}

fn list_of<'u>(upstream: &'u Upstream, unit: &str, section: Section) -> Option<&'u [Member]> {
    let action = || upstream.actions.iter().find(|action| action.name == unit);
    match section {
        Section::Request => action()?.request.as_deref(),
        Section::Response => action()?.response.as_deref(),
        Section::Fields => upstream.types.iter().find(|item| item.name == unit).map(|item| item.members.as_slice()),
    }
}
