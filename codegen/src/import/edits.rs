//! Changes as edits of spec files: each at its place, everything else untouched.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{self, Names, Origin, Unit};
use super::fact::{Key, Section, Subject, keys};
use super::merge::{Change, Verdict};
use super::ours;
use super::patch::{Patch, Value};
use super::scalar::{Context, scalar};
use super::theirs::{self, Theirs};
use crate::model::{EnumId, Home, Service, Type};
use crate::upstream::{Member, Upstream};

/// The files of a service while an import edits them.
pub(super) struct Desk<'d> {
    /// Path below the service's folder to text.
    files: BTreeMap<String, Patch>,
    service: Option<&'d Service>,
    upstream: &'d Upstream,
    theirs: &'d Theirs,
    dropped: &'d BTreeSet<(Subject, Key)>,
    names: Names,
    origin: Origin<'d>,
    enums: BTreeMap<Subject, EnumId>,
    originals: &'d BTreeMap<String, String>,
}

/// Why a change was not written.
pub(super) type Refused = String;

impl<'d> Desk<'d> {
    pub(super) fn new(
        originals: &'d BTreeMap<String, String>,
        service: Option<&'d Service>,
        upstream: &'d Upstream,
        theirs: &'d Theirs,
        dropped: &'d BTreeSet<(Subject, Key)>,
        origin: Origin<'d>,
    ) -> Self {
        let mut names = Names::default();
        for item in &upstream.types {
            names.take(&item.name);
        }
        for action in &upstream.actions {
            names.take(&format!("{}Request", action.name));
            names.take(&format!("{}Response", action.name));
        }
        let mut enums = BTreeMap::new();
        if let Some(service) = service {
            for (_, item) in service.structs() {
                names.take(&item.name.value);
                let (unit, section) = ours::place(service, item);
                for field in &item.fields {
                    if let Type::Enum(id) = field.ty.innermost() {
                        enums.insert(Subject::member(&unit, section, &field.wire.value), *id);
                    }
                }
            }
            for (_, item) in service.enums() {
                names.take(&item.name.value);
            }
        }
        let files = originals.iter().map(|(path, text)| (path.clone(), Patch::of(text))).collect();
        Self { files, service, upstream, theirs, dropped, names, origin, enums, originals }
    }

    /// The files as they are now.
    pub(super) fn into_files(self) -> BTreeMap<String, String> {
        self.files.into_iter().map(|(path, patch)| (path, patch.into_text())).collect()
    }

    /// The enum that a member of the spec has.
    pub(super) fn enum_of(&self, subject: &Subject) -> Option<EnumId> {
        self.enums.get(subject).copied()
    }

    /// Writes the files of a unit that the spec does not have.
    pub(super) fn create(&mut self, name: &str) {
        let (upstream, theirs, dropped, origin) = (self.upstream, self.theirs, self.dropped, self.origin);
        let mut unit = Unit { theirs, dropped, names: &mut self.names, origin };
        let action = upstream.actions.iter().find(|action| action.name == name);
        let item = upstream.types.iter().find(|item| item.name == name);
        // An action and a type may have one name.
        let action = action.map(|action| (format!("actions/{name}.yaml"), draft::action_file(action, &mut unit)));
        let item = item.map(|item| (format!("types/{name}.yaml"), draft::type_file(item, &mut unit)));
        self.files.extend(action.into_iter().chain(item).map(|(path, text)| (path, Patch::of(&text))));
    }

    /// Writes a file that is not about a unit, if there is none yet.
    pub(super) fn create_file(&mut self, path: &str, text: &str) {
        self.files.entry(path.to_owned()).or_insert_with(|| Patch::of(text));
    }

    /// Adds error codes to the service's list, each where the order of names has it.
    pub(super) fn add_codes<'c>(&mut self, codes: impl Iterator<Item = &'c str>) {
        let patch = self.files.entry("errors.yaml".to_owned()).or_insert_with(|| Patch::of(ERRORS_HEAD));
        patch.add_sorted_keys(codes);
    }

    /// Makes one change.
    pub(super) fn apply(&mut self, change: &Change) -> Result<(), Refused> {
        if self.dropped.contains(&(change.subject.clone(), change.key.clone())) {
            return Ok(());
        }
        let file = self.file_of(&change.subject).ok_or("it has no file in the spec")?;
        let done = match &change.verdict {
            Verdict::Add { theirs } | Verdict::Follow { theirs, .. } => self.set(&file, change, theirs)?,
            Verdict::Vanished { .. } => self.mark_gone(&file, change)?,
            Verdict::Conflict { .. } | Verdict::Reworded => return Ok(()),
        };
        if done { Ok(()) } else { Err("its place in the file was not found".to_owned()) }
    }

    /// Gives the date of the sources to every file that was changed.
    pub(super) fn date(&mut self) {
        let as_of = self.origin.as_of;
        for (path, patch) in &mut self.files {
            let about_unit = path.contains('/');
            if !about_unit || self.originals.get(path).is_none_or(|before| before == patch.text()) {
                continue;
            }
            if patch.has(&["source", "as_of"]) {
                patch.set(&["source", "as_of"], &Value::Inline(as_of.to_owned()), &[]);
            } else {
                let value = Value::Inline(format!("{{as_of: {as_of}}}"));
                patch.set(&["source"], &value, &["action", "type", "enum", "doc", "source"]);
            }
        }
    }

    /// Names the hosts of new actions in `service.yaml`.
    pub(super) fn add_hosts(&mut self, created: &[String]) {
        let Some(patch) = self.files.get_mut("service.yaml") else { return };
        for unit in created {
            let host = self.theirs.facts.get(&Subject::unit(unit), &Key::of(keys::HOST)).map(|said| said.value.as_str());
            let Some(host) = host.filter(|host| *host != self.origin.default_host) else { continue };
            let path = ["hosts", &draft::host_name(host)];
            if !patch.has(&path) {
                patch.set(&path, &Value::Inline(scalar(host, Context::Flow)), &[]);
            }
        }
    }

    fn file_of(&self, subject: &Subject) -> Option<String> {
        let unit = &subject.unit;
        let (action, item) = (format!("actions/{unit}.yaml"), format!("types/{unit}.yaml"));
        let files = if matches!(subject.member, Some((Section::Fields, _))) { [item, action] } else { [action, item] };
        files.into_iter().find(|path| self.files.contains_key(path))
    }

    fn set(&mut self, file: &str, change: &Change, theirs: &str) -> Result<bool, Refused> {
        let Change { subject, key, .. } = change;
        match (&subject.member, key.name.as_str()) {
            (Some((section, name)), keys::TYPE) if !self.has_member(file, *section, name) => {
                Ok(self.add_member(file, subject, *section, name))
            }
            // The member was written whole with its type.
            (Some(_), _) if self.is_new(subject) => Ok(true),
            (Some(_), keys::VALUES) => self.add_value(file, subject, &key.item),
            (Some((section, name)), _) => self.set_member(file, *section, name, key, theirs),
            (None, keys::ERRORS) => Ok(self.add_item(file, "errors", &Value::Inline(key.item.clone()))),
            (None, keys::RULES) => Ok(self.add_item(file, "rules", &Value::Inline(key.item.clone()))),
            (None, keys::EXAMPLES) => self.add_example(file, &subject.unit, &key.item),
            (None, keys::HOST) => Err(format!("name the host `{theirs}` in `service.yaml`, then in the action")),
            (None, name) => Ok(self.set_unit(file, name, theirs)),
        }
    }

    fn set_unit(&mut self, file: &str, name: &str, theirs: &str) -> bool {
        let since = self.origin.as_of;
        let Some(patch) = self.files.get_mut(file) else { return false };
        if name == keys::DEPRECATED && patch.has(&["deprecated"]) {
            return patch.set(&["deprecated", "since"], &Value::Inline(since.to_owned()), &["since"]);
        }
        let value = Value::Inline(draft::fact_value(name, theirs, Some(since)));
        patch.set(&[name], &value, &draft::ACTION_KEYS)
    }

    fn set_member(
        &mut self,
        file: &str,
        section: Section,
        name: &str,
        key: &Key,
        theirs: &str,
    ) -> Result<bool, Refused> {
        let since = self.origin.as_of;
        let enum_name = self.enum_name(&Subject::member(unit_of(file), section, name));
        let Some(patch) = self.files.get_mut(file) else { return Ok(false) };
        let member = [section.as_str(), name];
        if key.is_flag() {
            return Ok(set_flag(patch, member, &key.name, theirs));
        }
        match key.name.as_str() {
            keys::TYPE if enum_name.is_some() => {
                Err(format!("the type is now `{theirs}`, and the spec has an enum there: decide what it becomes"))
            }
            keys::TYPE | keys::REFINED => {
                let text = self.type_of(file, section, name, key, theirs);
                let Some(patch) = self.files.get_mut(file) else { return Ok(false) };
                Ok(patch.set(&[member[0], member[1], "type"], &Value::Inline(text), &draft::FIELD_KEYS))
            }
            keys::DEPRECATED if patch.has(&[member[0], member[1], "deprecated"]) => {
                let path = [member[0], member[1], "deprecated", "since"];
                Ok(patch.set(&path, &Value::Inline(since.to_owned()), &["since"]))
            }
            whole => {
                let value = Value::Inline(draft::fact_value(whole, theirs, Some(since)));
                match whole.split_once('.') {
                    Some((outer, inner)) if patch.has(&[member[0], member[1], outer]) => {
                        Ok(patch.set(&[member[0], member[1], outer, inner], &value, &draft::FIELD_KEYS))
                    }
                    Some((outer, inner)) => {
                        let Value::Inline(text) = value else { return Ok(false) };
                        let value = Value::Inline(format!("{{{inner}: {text}}}"));
                        Ok(patch.set(&[member[0], member[1], outer], &value, &draft::FIELD_KEYS))
                    }
                    None => Ok(patch.set(&[member[0], member[1], whole], &value, &draft::FIELD_KEYS)),
                }
            }
        }
    }

    /// The type as the spec writes it: a refinement alone keeps whether it is a list.
    fn type_of(&self, file: &str, section: Section, name: &str, key: &Key, theirs: &str) -> String {
        if key.is(keys::TYPE) {
            return theirs.to_owned();
        }
        let subject = Subject::member(unit_of(file), section, name);
        let wire = self.theirs.facts.get(&subject, &Key::of(keys::TYPE)).map(|said| said.value.clone());
        draft::type_text(&wire.unwrap_or_default(), Some(theirs))
    }

    fn has_member(&self, file: &str, section: Section, name: &str) -> bool {
        self.files.get(file).is_some_and(|patch| patch.has(&[section.as_str(), name]))
    }

    /// Whether the spec, before this import, did not have the member.
    fn is_new(&self, subject: &Subject) -> bool {
        let Some(service) = self.service else { return true };
        let Some((section, name)) = &subject.member else { return false };
        !service.structs().any(|(_, item)| {
            ours::place(service, item) == (subject.unit.clone(), *section)
                && item.fields.iter().any(|field| field.wire.value == *name)
        })
    }

    /// Writes a new member behind the one that the vendor has before it.
    fn add_member(&mut self, file: &str, subject: &Subject, section: Section, name: &str) -> bool {
        let mut statement = self.theirs.facts.about(subject).cloned().unwrap_or_default();
        statement.retain(|key, _| !self.dropped.contains(&(subject.clone(), key.clone())));
        let values: Vec<String> = self.theirs.values_of(subject)
            .into_iter()
            .filter(|value| statement.contains_key(&Key::item(keys::VALUES, value)))
            .collect();
        let enum_name = (!values.is_empty()).then(|| self.names.enum_for(&subject.unit, name));
        let mut taken = self.rust_names(subject, section);
        let rust = draft::rust_name(name, &mut taken);
        let field = draft::field(name, rust.as_deref(), &statement, enum_name.as_deref());
        let before = self.neighbour(file, subject, section);
        let Some(patch) = self.files.get_mut(file) else { return false };
        let path = [section.as_str()];
        let done = if patch.length(&path) == 0 {
            patch.set(&path, &draft::entry(name, field), &draft::ACTION_KEYS)
        } else {
            patch.insert(&path, before.as_deref(), name, &field)
        };
        if let (true, Some(enum_name)) = (done, enum_name) {
            let wire = statement.get(&Key::of(keys::TYPE)).map(|said| said.value.clone()).unwrap_or_default();
            return self.add_enum(file, &enum_name, &wire, &values);
        }
        done
    }

    /// The Rust names of the members that the spec has beside this one.
    fn rust_names(&self, subject: &Subject, section: Section) -> BTreeSet<String> {
        let structs = self.service.into_iter().flat_map(|service| service.structs().map(move |(_, item)| (service, item)));
        let beside = structs.filter(|(service, item)| ours::place(service, item) == (subject.unit.clone(), section));
        beside.flat_map(|(_, item)| &item.fields).map(|field| field.rust.clone()).collect()
    }

    /// The nearest member before this one, in the vendor's order, that the spec has.
    fn neighbour(&self, file: &str, subject: &Subject, section: Section) -> Option<String> {
        let name = &subject.member.as_ref()?.1;
        let list = list_of(self.upstream, &subject.unit, section)?;
        let at = list.iter().position(|member| member.name == *name)?;
        list[..at].iter().rev().find(|member| self.has_member(file, section, &member.name)).map(|member| member.name.clone())
    }

    fn add_enum(&mut self, file: &str, name: &str, wire: &str, values: &[String]) -> bool {
        let value = draft::enumeration(wire, values, 2, name);
        let Some(patch) = self.files.get_mut(file) else { return false };
        if patch.has(&["enums"]) {
            return patch.set(&["enums", name], &value, &[]);
        }
        let order: &[&str] = if file.starts_with("types/") { &draft::TYPE_KEYS } else { &draft::ACTION_KEYS };
        patch.set(&["enums"], &draft::entry(name, value), order)
    }

    fn enum_name(&self, subject: &Subject) -> Option<String> {
        let service = self.service?;
        self.enum_of(subject).map(|id| service[id].name.value.clone())
    }

    /// A value that is new upstream: added to the enum, if all members that share it have it; a free member gets an
    /// enum of its own.
    fn add_value(&mut self, file: &str, subject: &Subject, value: &str) -> Result<bool, Refused> {
        let Some((id, service)) = self.enum_of(subject).zip(self.service) else {
            return self.add_free_value(file, subject, value);
        };
        if let Some(other) = self.disagreeing(id, value) {
            return Err(format!("the enum is shared with {other}, for which the vendor does not list it"));
        }
        let (path, keys) = enum_place(service, id);
        let keys: Vec<&str> = keys.iter().map(String::as_str).chain(["values"]).collect();
        let index = service[id].variants.len();
        let mut taken: BTreeSet<String> = service[id].variants.iter().map(|variant| variant.rust.clone()).collect();
        let entry = draft::variant(value, index, &mut taken);
        let Some(patch) = self.files.get_mut(&path) else { return Ok(false) };
        let at: Vec<&str> = keys.iter().copied().chain([value]).collect();
        let done = patch.has(&at) || patch.set(&at, &entry, &[]);
        Ok(done)
    }

    /// A member that shares an enum, and for which the vendor lists values without this one.
    fn disagreeing(&self, id: EnumId, value: &str) -> Option<String> {
        let users = self.enums.iter().filter(|(_, used)| **used == id).map(|(subject, _)| subject);
        users.into_iter().find(|user| {
            self.theirs.facts.values(user).next().is_some()
                && self.theirs.facts.get(user, &Key::item(keys::VALUES, value)).is_none()
        }).map(|user| format!("`{user}`"))
    }

    /// A member that has no enum: its suggestions grow, or it gets one.
    fn add_free_value(&mut self, file: &str, subject: &Subject, value: &str) -> Result<bool, Refused> {
        if let Some((section, name)) = &subject.member
            && let Some(patch) = self.files.get_mut(file)
            && patch.has(&[section.as_str(), name, "known"])
        {
            return Ok(patch.push(&[section.as_str(), name, "known"], &Value::Inline(scalar(value, Context::Flow))));
        }
        self.make_enum(file, subject)
    }

    fn make_enum(&mut self, file: &str, subject: &Subject) -> Result<bool, Refused> {
        let Some((section, name)) = &subject.member else { return Ok(false) };
        let values = self.theirs.values_of(subject);
        let wire = self.theirs.facts.get(subject, &Key::of(keys::TYPE)).map(|said| said.value.clone()).unwrap_or_default();
        let at = [section.as_str(), name.as_str(), "type"];
        if self.files.get(file).and_then(|patch| patch.text_at(&at)).is_some_and(|text| text != wire) {
            // It has been made, for the first of its values.
            return Ok(true);
        }
        let enum_name = self.names.enum_for(&subject.unit, name);
        if !self.add_enum(file, &enum_name, &wire, &values) {
            return Ok(false);
        }
        let Some(patch) = self.files.get_mut(file) else { return Ok(false) };
        Ok(patch.set(&at, &Value::Inline(draft::type_text(&wire, Some(&enum_name))), &draft::FIELD_KEYS))
    }

    fn add_item(&mut self, file: &str, key: &str, item: &Value) -> bool {
        let Some(patch) = self.files.get_mut(file) else { return false };
        if patch.push(&[key], item) {
            return true;
        }
        let Value::Inline(text) = item else { return false };
        let order: &[&str] = if file.starts_with("types/") { &draft::TYPE_KEYS } else { &draft::ACTION_KEYS };
        patch.remove(&[key]);
        patch.set(&[key], &Value::Block(vec![format!("- {text}")]), order)
    }

    fn add_example(&mut self, file: &str, unit: &str, key: &str) -> Result<bool, Refused> {
        let action = self.upstream.actions.iter().find(|action| action.name == unit);
        let found = action.into_iter().flat_map(|action| &action.examples).find(|item| theirs::example_key(item).as_deref() == Some(key));
        let Some(item) = found else { return Ok(false) };
        let taken: BTreeSet<&str> = self
            .service
            .into_iter()
            .flat_map(|service| service.actions.iter().filter(|action| action.name.value == unit))
            .flat_map(|action| action.examples.iter().map(|item| item.name.value.as_str()))
            .collect();
        let Some(patch) = self.files.get_mut(file) else { return Ok(false) };
        let count = patch.length(&["examples"]);
        let name = (count + 1..).map(|n| format!("example {n}")).find(|name| !taken.contains(name.as_str())).unwrap_or_default();
        let Some(value) = draft::worked_example(item, &name) else {
            return Err("its payload cannot be written as YAML".to_owned());
        };
        if patch.push(&["examples"], &value) {
            return Ok(true);
        }
        patch.remove(&["examples"]);
        let Value::Block(lines) = value else { return Ok(false) };
        Ok(patch.set(&["examples"], &Value::Block(super::patch::listed(&lines, 0)), &draft::ACTION_KEYS))
    }

    /// What the vendor no longer lists stays, and is marked where the language has a mark.
    fn mark_gone(&mut self, file: &str, change: &Change) -> Result<bool, Refused> {
        if self.theirs.facts.about(&change.subject).is_none() {
            return Ok(self.mark_whole(file, &change.subject));
        }
        if !change.key.is(keys::VALUES) {
            return Ok(true);
        }
        let Some((id, service)) = self.enum_of(&change.subject).zip(self.service) else { return Ok(true) };
        let value = change.key.item.as_str();
        let marked = service[id].variants.iter().any(|known| known.wire.value == value && known.deprecated.is_some());
        let users = self.enums.iter().filter(|(_, used)| **used == id).map(|(subject, _)| subject);
        let still = users.into_iter().any(|user| self.theirs.facts.get(user, &Key::item(keys::VALUES, value)).is_some());
        if marked || still {
            return Ok(true);
        }
        let (path, keys) = enum_place(service, id);
        let at: Vec<&str> = keys.iter().map(String::as_str).chain(["values", value, "deprecated"]).collect();
        let Some(patch) = self.files.get_mut(&path) else { return Ok(false) };
        Ok(patch.set(&at, &gone(self.origin.as_of), &["name", "doc", "deprecated"]))
    }

    /// An action or a member that the vendor no longer has. Types have no mark: their members go with those who use them.
    fn mark_whole(&mut self, file: &str, subject: &Subject) -> bool {
        let Some(patch) = self.files.get_mut(file) else { return false };
        let (path, order): (Vec<&str>, &[&str]) = match &subject.member {
            Some((section, name)) => (vec![section.as_str(), name, "deprecated"], &draft::FIELD_KEYS),
            None if file.starts_with("actions/") => (vec!["deprecated"], &draft::ACTION_KEYS),
            None => return true,
        };
        patch.has(&path) || patch.set(&path, &gone(self.origin.as_of), order)
    }
}

fn gone(as_of: &str) -> Value {
    Value::Inline(format!("{{since: {as_of}, note: No longer documented.}}"))
}

const ERRORS_HEAD: &str = "# yaml-language-server: $schema=../../schema/errors.json\n";

/// `true` adds the flag, `false` takes it away; a parameter that was required keeps its argument.
fn set_flag(patch: &mut Patch, member: [&str; 2], flag: &str, theirs: &str) -> bool {
    let path = [member[0], member[1], flag];
    match (flag, theirs) {
        (_, "true") => patch.set(&path, &Value::Inline("true".to_owned()), &draft::FIELD_KEYS),
        (keys::REQUIRED, _) if member[0] != Section::Response.as_str() => {
            patch.set(&path, &Value::Inline("was".to_owned()), &draft::FIELD_KEYS)
        }
        _ => patch.remove(&path),
    }
}

fn unit_of(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// File and keys of an enum.
fn enum_place(service: &Service, id: EnumId) -> (String, Vec<String>) {
    let item = &service[id];
    let name = item.name.value.clone();
    match item.home {
        Home::File => (format!("enums/{name}.yaml"), Vec::new()),
        Home::Action(action) => {
            (format!("actions/{}.yaml", service[action].name.value), vec!["enums".to_owned(), name])
        }
        Home::Type(item) => (format!("types/{}.yaml", service[item].name.value), vec!["enums".to_owned(), name]),
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
