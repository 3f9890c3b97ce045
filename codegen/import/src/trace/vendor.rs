//! Reads the vendor's files of one release, verbatim.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::{FileId, Sink, SourceMap};

use crate::upstream::{self, Action, Base, Prose, Upstream};

/// The metadata and examples of one release.
#[derive(Debug)]
pub struct Release {
    units: BTreeMap<String, Unit>,
}

#[derive(Debug, Default)]
struct Unit {
    own: Member,
    members: BTreeMap<(String, String), Member>,
    /// The names of what it holds, in requests and in answers.
    holds: [BTreeSet<String>; 2],
    is_action: bool,
}

/// What is stated and said of a member, or of a unit itself.
#[derive(Debug, Default)]
pub(super) struct Member {
    stated: String,
    text: String,
    pub(super) hosts: Vec<String>,
}

impl Member {
    pub(super) fn stated(&self) -> String {
        self.stated.clone()
    }
}

/// Where a finding speaks: a unit, or a member of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) unit: String,
    member: Option<(String, String)>,
}

impl Place {
    pub(super) fn parse(path: &str) -> Self {
        let mut parts = path.splitn(4, '.');
        let unit = parts.next().unwrap_or_default().to_owned();
        let member = match (parts.next(), parts.next()) {
            (Some(section @ ("request" | "response" | "fields")), Some(name)) => {
                Some((section.to_owned(), name.to_owned()))
            }
            _ => None,
        };
        Self { unit, member }
    }

    pub(super) fn member(unit: &str, section: &str, name: &str) -> Self {
        Self { unit: unit.to_owned(), member: Some((section.to_owned(), name.to_owned())) }
    }

    /// Whether it is neither an action nor a type: `hosts`, `operator`.
    pub(super) fn is_service(&self) -> bool {
        self.member.is_none() && self.unit.starts_with(|c: char| c.is_ascii_lowercase())
    }
}

impl Release {
    /// Reads `api.json` and `examples.json`; `None` where the metadata is none.
    #[must_use]
    pub fn read(sources: &SourceMap, metadata: FileId, examples: Option<FileId>) -> Option<Self> {
        let sink = Sink::default();
        let upstream = upstream::metadata::read(metadata, sources.file(metadata), &sink)?;
        let examples =
            examples.and_then(|id| upstream::examples::read(id, sources.file(id), &sink)).unwrap_or_default();
        let mut release = Self { units: BTreeMap::new() };
        for action in &upstream.actions {
            let shown = examples.get(&action.name).into_iter().flatten().filter_map(|example| example.host.clone());
            release.action(action, shown.collect());
        }
        release.types(&upstream);
        Some(release)
    }

    fn action(&mut self, action: &Action, hosts: Vec<String>) {
        let own = Member { stated: format!("{:?}", action.status), text: text(&action.prose), hosts };
        let mut unit = Unit { own, is_action: true, ..Unit::default() };
        for (index, (section, members)) in
            [("request", &action.request), ("response", &action.response)].into_iter().enumerate()
        {
            unit.add(section, members.as_deref().unwrap_or_default(), &[index]);
        }
        self.units.insert(action.name.clone(), unit);
    }

    fn types(&mut self, upstream: &Upstream) {
        for item in &upstream.types {
            let unit = self.units.entry(item.name.clone()).or_default();
            if !unit.is_action {
                unit.own.text = text(&item.prose);
            }
            unit.add("fields", &item.members, &[0, 1]);
        }
    }

    pub(super) fn has(&self, place: &Place) -> bool {
        let unit = self.units.get(&place.unit);
        match &place.member {
            None => unit.is_some(),
            Some(member) => unit.is_some_and(|unit| unit.members.contains_key(member)),
        }
    }

    /// The member at a place; of a unit itself, the unit and all its members.
    pub(super) fn members(&self, place: &Place) -> Vec<&Member> {
        let Some(unit) = self.units.get(&place.unit) else { return Vec::new() };
        match &place.member {
            Some(member) => unit.members.get(member).into_iter().collect(),
            None => std::iter::once(&unit.own).chain(unit.members.values()).collect(),
        }
    }

    pub(super) fn text(&self, place: &Place) -> String {
        self.members(place).iter().map(|member| member.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// The actions whose requests and whose answers hold a structure.
    pub(super) fn reach(&self, name: &str) -> [BTreeSet<&str>; 2] {
        let holding = |side: usize| {
            let actions = self.units.iter().filter(|(_, unit)| unit.is_action);
            actions.filter(|(_, unit)| self.leads(unit, side, name)).map(|(action, _)| action.as_str()).collect()
        };
        [holding(0), holding(1)]
    }

    fn leads(&self, unit: &Unit, side: usize, name: &str) -> bool {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut queue: Vec<&str> = unit.holds[side].iter().map(String::as_str).collect();
        while let Some(next) = queue.pop() {
            if seen.insert(next) {
                queue.extend(self.units.get(next).into_iter().flat_map(|unit| &unit.holds[side]).map(String::as_str));
            }
        }
        seen.contains(name)
    }
}

impl Unit {
    fn add(&mut self, section: &str, members: &[upstream::Member], sides: &[usize]) {
        for member in members {
            let upstream::Member { wire, required, always, nullable, internal, .. } = member;
            let stated = format!("{wire:?} {required:?} {always:?} {nullable:?} {internal:?}");
            if let Some(Base::Named(name)) = wire.as_ref().map(|wire| &wire.base) {
                sides.iter().for_each(|side| {
                    self.holds[*side].insert(name.clone());
                });
            }
            let said = Member { stated, text: text(&member.prose), hosts: Vec::new() };
            self.members.insert((section.to_owned(), member.name.clone()), said);
        }
    }
}

fn text(prose: &Prose) -> String {
    let lines: Vec<&str> = prose.lines.iter().map(|line| line.text.as_str()).collect();
    // Digits in groups are one number.
    let joined = lines.join("\n");
    let mut text = String::with_capacity(joined.len());
    let bytes = joined.as_bytes();
    for (at, c) in joined.char_indices() {
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let group = c == ',' && at > 0 && digit(at - 1) && (1..=3).all(|step| digit(at + step)) && !digit(at + 4);
        if !group {
            text.push(c);
        }
    }
    text
}
