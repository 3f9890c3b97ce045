//! Turns changes into edits of spec files: each at its place, everything else untouched.

mod enums;
mod members;
mod service;
mod units;

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::FileKind;
use tc3_spec::model::{EnumId, Section, Service, Type};

use super::draft::{self, Names, Origin, Unit};
use super::fact::{Dropped, Key, Subject, inner, keys};
use super::merge::{Change, Verdict};
use super::patch::Patch;
use super::scalar;
use super::theirs::Theirs;
use super::value::Yaml;
use crate::upstream::Upstream;

/// The files of a service while an import edits them.
pub(super) struct Editor<'d> {
    /// Path below the service's folder to text.
    files: BTreeMap<String, Patch>,
    originals: &'d BTreeMap<String, String>,
    service: Option<&'d Service>,
    upstream: &'d Upstream,
    theirs: &'d Theirs,
    dropped: &'d Dropped,
    origin: &'d Origin<'d>,
    /// Names of types, enums, requests and responses.
    names: Names,
    /// The enum of each member that has one.
    enums: BTreeMap<Subject, EnumId>,
    /// The Rust names of the members of each section of a unit, those that are new among them.
    rust_names: BTreeMap<(String, Section), BTreeSet<String>>,
    /// The Rust names of the variants of each enum, those that are new among them.
    variants: BTreeMap<EnumId, BTreeSet<String>>,
    /// Members that got an enum.
    made: BTreeSet<Subject>,
}

/// The key of a place that names those of its facts that nothing states.
const ASSUMED: &str = "assumed";

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// The spec says it now.
    Written,
    /// What the vendor no longer says is marked.
    Marked,
    /// What the vendor no longer says is no longer in the spec.
    Taken,
    /// There was nothing to write.
    Kept,
    /// It cannot be written, and why.
    Left(String),
}

/// A change that a person has to decide on, and why.
pub(super) struct Undecided(pub(super) String);

impl<'d> Editor<'d> {
    pub(super) fn new(
        originals: &'d BTreeMap<String, String>,
        service: Option<&'d Service>,
        upstream: &'d Upstream,
        theirs: &'d Theirs,
        dropped: &'d Dropped,
        origin: &'d Origin<'d>,
    ) -> Self {
        let files = originals.iter().map(|(path, text)| (path.clone(), Patch::of(text))).collect();
        let mut editor = Self {
            files,
            originals,
            service,
            upstream,
            theirs,
            dropped,
            origin,
            names: Names::default(),
            enums: BTreeMap::new(),
            rust_names: BTreeMap::new(),
            variants: service.into_iter().flat_map(enums::variants).collect(),
            made: BTreeSet::new(),
        };
        editor.take_names();
        service.into_iter().for_each(|service| editor.note(service));
        editor
    }

    /// The names that the vendor's structures need.
    fn take_names(&mut self) {
        for item in &self.upstream.types {
            self.names.take(&item.name);
        }
        for action in &self.upstream.actions {
            self.names.take(&format!("{}Request", action.name));
            self.names.take(&format!("{}Response", action.name));
        }
    }

    /// The names and enums of the spec.
    fn note(&mut self, service: &Service) {
        for (_, item) in service.structs() {
            self.names.take(&item.name.value);
            let place = service.place(item);
            for field in &item.fields {
                if let Type::Enum(id) = field.ty.innermost() {
                    self.enums.insert(Subject::member(&place.0, place.1, &field.wire.value), *id);
                }
            }
            let names = item.fields.iter().map(|field| field.rust.clone());
            self.rust_names.entry(place).or_default().extend(names);
        }
        for (_, item) in service.enums() {
            self.names.take(&item.name.value);
        }
    }

    /// The files as they are now.
    pub(super) fn into_files(self) -> BTreeMap<String, String> {
        self.files.into_iter().map(|(path, patch)| (path, patch.into_text())).collect()
    }

    /// Writes the files of a unit that the spec does not have.
    pub(super) fn create(&mut self, name: &str) {
        let (upstream, theirs, dropped, origin) = (self.upstream, self.theirs, self.dropped, self.origin);
        let mut unit = Unit { theirs, dropped, names: &mut self.names, origin };
        let action = upstream.actions.iter().find(|action| action.name == name);
        let item = upstream.types.iter().find(|item| item.name == name);
        // An action and a type may have one name.
        let action = action.map(|action| (FileKind::Action.file_of(name), draft::action_file(action, &mut unit)));
        let item = item.map(|item| (FileKind::Type.file_of(name), draft::type_file(item, &mut unit)));
        self.files.extend(action.into_iter().chain(item).map(|(path, text)| (path, Patch::of(&text))));
    }

    /// Makes one change.
    pub(super) fn apply(&mut self, change: &Change) -> Result<Done, Undecided> {
        let Some(file) = self.file_of(&change.subject) else {
            return Ok(Done::Left(format!("the name `{}` is taken by an action of the spec", change.subject.unit)));
        };
        match &change.verdict {
            Verdict::Conflict { .. } | Verdict::Reworded | Verdict::Redefined { .. } => Ok(Done::Kept),
            _ if self.is_dropped(&change.subject, &change.key) => Ok(Done::Kept),
            Verdict::Add { theirs } | Verdict::Follow { theirs, .. } => self.set(&file, change, theirs),
            Verdict::Vanished { .. } => Ok(self.mark_gone(&file, change)),
            Verdict::Replaced { by, .. } if self.is_dropped(&change.subject, by) => Ok(Done::Kept),
            Verdict::Replaced { .. } => Ok(self.take_limit(&file, change)),
            Verdict::Returned => Ok(self.unmark(&file, change)),
        }
    }

    /// Whether the check refuses a fact.
    fn is_dropped(&self, subject: &Subject, key: &Key) -> bool {
        self.dropped.contains_key(&(subject.clone(), key.clone()))
    }

    fn set(&mut self, file: &str, change: &Change, theirs: &str) -> Result<Done, Undecided> {
        let Change { subject, key, .. } = change;
        match (&subject.member, key.name.as_str()) {
            (Some((section, name)), _) if !self.has_member(file, *section, name) => match key.name.as_str() {
                keys::TYPE => placed(self.add_member(file, subject, *section, name)),
                _ => Ok(self.with_its_type(subject)),
            },
            // The member was written whole with its type.
            (Some(_), _) if self.is_new(subject) => Ok(Done::Written),
            (Some((section, name)), keys::VALUES) => {
                let member = [section.as_str(), name.as_str()];
                let done = self.add_value(file, subject, &key.item);
                self.stated(file, &member, keys::KNOWN, done)
            }
            (Some((section, name)), _) => {
                let member = [section.as_str(), name.as_str()];
                let done = self.set_member(file, subject, member, key, theirs);
                self.stated(file, &member, inner(&key.name), done)
            }
            (None, keys::ERRORS | keys::RULES) => placed(self.add_item(file, &key.name, &key.item)),
            (None, keys::EXAMPLES) => self.add_example(file, &subject.unit, &key.item),
            (None, keys::HOST) => Err(Undecided(format!(
                "its host is now `{theirs}`: name it in `hosts` of service.yaml, and the name in `host` of the action"
            ))),
            (None, name) => {
                let done = placed(self.set_unit(file, name, theirs));
                self.stated(file, &[], name, done)
            }
        }
    }

    /// What was written because the vendor states it is no longer assumed.
    fn stated(
        &mut self,
        file: &str,
        place: &[&str],
        key: &str,
        done: Result<Done, Undecided>,
    ) -> Result<Done, Undecided> {
        let at = [place, &[ASSUMED]].concat();
        if let (Ok(Done::Written), Some(patch)) = (&done, self.files.get_mut(file)) {
            let assumed = patch.texts_at(&at);
            let left: Vec<&String> = assumed.iter().filter(|assumed| *assumed != key).collect();
            let settled = match (left.len() == assumed.len(), left.is_empty()) {
                (true, _) => true,
                (false, true) => patch.remove(&at),
                (false, false) => patch.set(&at, &Yaml::Inline(scalar::list(&left)), &[]),
            };
            return if settled { done } else { placed(false) };
        }
        done
    }

    /// Whether nothing states what a key of a member says.
    fn is_assumed(&self, file: &str, member: [&str; 2], key: &str) -> bool {
        let texts = self.files.get(file).map(|patch| patch.texts_at(&[member[0], member[1], ASSUMED]));
        texts.unwrap_or_default().iter().any(|assumed| assumed == key)
    }

    /// Facts of a member that is new: they are written with its type.
    fn with_its_type(&self, subject: &Subject) -> Done {
        let key = Key::of(keys::TYPE);
        match self.theirs.facts.get(subject, &key) {
            None => Done::Left("the sources do not say its type".to_owned()),
            Some(_) if self.is_dropped(subject, &key) => Done::Kept,
            Some(_) => Done::Written,
        }
    }

    fn file_of(&self, subject: &Subject) -> Option<String> {
        let unit = &subject.unit;
        let (action, item) = (FileKind::Action.file_of(unit), FileKind::Type.file_of(unit));
        let files = if matches!(subject.member, Some((Section::Fields, _))) { [item, action] } else { [action, item] };
        files.into_iter().find(|path| self.files.contains_key(path))
    }

    /// What the vendor no longer says stays, and is marked where the language has a mark.
    fn mark_gone(&mut self, file: &str, change: &Change) -> Done {
        if self.theirs.facts.about(&change.subject).is_none() {
            self.mark_whole(file, &change.subject)
        } else if change.key.is(keys::VALUES) {
            self.mark_value(&change.subject, &change.key.item)
        } else if change.key.is(keys::EXAMPLES) {
            self.take_example(file, &change.key.item)
        } else {
            Done::Kept
        }
    }

    /// An action or a member that the vendor no longer has. Types have no mark: what uses them goes with them.
    fn mark_whole(&mut self, file: &str, subject: &Subject) -> Done {
        let order: &[&str] = if subject.member.is_some() { &draft::FIELD_KEYS } else { &draft::ACTION_KEYS };
        match mark_of(file, subject) {
            Some(path) => self.mark(file, &path, order),
            None => Done::Kept,
        }
    }

    /// Takes back the mark of something that the vendor has again.
    fn unmark(&mut self, file: &str, change: &Change) -> Done {
        if change.key.is(keys::VALUES) {
            return self.unmark_value(&change.subject, &change.key.item);
        }
        let Some(path) = mark_of(file, &change.subject) else { return Done::Kept };
        let done = self.files.get_mut(file).is_some_and(|patch| patch.remove(&path));
        if done { Done::Written } else { Done::Kept }
    }

    /// Sets a mark where there is none. What a person has marked is marked.
    fn mark(&mut self, file: &str, path: &[&str], order: &[&str]) -> Done {
        let value = Yaml::Inline(draft::gone(self.origin.as_of));
        let marked = self.files.get(file).is_some_and(|patch| patch.has(path));
        if marked || self.put(file, path, &value, order) { Done::Marked } else { Done::Kept }
    }

    /// Sets a key of a file.
    fn put(&mut self, file: &str, path: &[&str], value: &Yaml, order: &[&str]) -> bool {
        self.files.get_mut(file).is_some_and(|patch| patch.set(path, value, order))
    }
}

/// Where the mark of an action or a member stands; types have none.
fn mark_of<'s>(file: &str, subject: &'s Subject) -> Option<Vec<&'s str>> {
    match &subject.member {
        Some((section, name)) => Some(vec![section.as_str(), name, keys::DEPRECATED]),
        None => (FileKind::below_version(file) == Some(FileKind::Action)).then(|| vec![keys::DEPRECATED]),
    }
}

/// Whether a place was found.
fn placed(done: bool) -> Result<Done, Undecided> {
    let lost = || Undecided("its place in the file was not found: write it by hand".to_owned());
    if done { Ok(Done::Written) } else { Err(lost()) }
}
