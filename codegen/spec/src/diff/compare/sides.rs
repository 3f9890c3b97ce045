//! Holds both versions of a service during a comparison, and the findings so far.

use std::collections::{BTreeMap, BTreeSet};

use super::reach::Reach;
use super::types::{self, Language, Renames};
use crate::diff::finding::{Finding, Told};
use crate::diff::kind::Position;
use crate::model::{EnumId, Field, FieldStep, Service, Struct, StructId, Type};

/// The new names of members and values, by what had the old ones.
#[derive(Default)]
pub(super) struct Renamed {
    pub(super) fields: BTreeMap<FieldStep, String>,
    pub(super) values: BTreeMap<(EnumId, String), String>,
}

/// Which items of the second side are which of the first, whatever they are called.
#[derive(Default)]
pub(super) struct Pairs {
    /// Structs of the first side, by those of the second.
    pub(super) old_structs: BTreeMap<StructId, StructId>,
    /// Structs of the second side, by those of the first.
    pub(super) new_structs: BTreeMap<StructId, StructId>,
    pub(super) enums: BTreeSet<(EnumId, EnumId)>,
    /// New names of actions and callbacks, by their old ones.
    pub(super) units: BTreeMap<String, String>,
}

impl Pairs {
    /// Whether a struct of the first side and one of the second are one.
    pub(super) fn are_one(&self, (old, new): (StructId, StructId)) -> bool {
        self.new_structs.get(&old) == Some(&new)
    }
}

/// Two versions of one service, and what was found so far.
pub(super) struct Sides<'m> {
    pub(super) before: &'m Service,
    pub(super) after: &'m Service,
    pub(super) label: String,
    /// The newest date of the facts of each side.
    pub(super) as_of: (String, String),
    pub(super) renames: Renames,
    pub(super) renamed: Renamed,
    pub(super) pairs: Pairs,
    pub(super) reach_before: Reach,
    pub(super) reach_after: Reach,
    /// Types whose use came or went with that of a type that holds them: both names.
    pub(super) held: Vec<(String, String)>,
    pub(super) findings: Vec<Finding>,
}

/// Where a part stands: in which positions it is judged, and which actions it reaches in each.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    places: BTreeMap<Position, BTreeSet<String>>,
    /// Whether released programs meet it: some action has it on both sides.
    met: bool,
}

impl Scope {
    pub(super) fn new(places: impl IntoIterator<Item = (Position, BTreeSet<String>)>, met: bool) -> Self {
        Self { places: places.into_iter().collect(), met }
    }

    /// Of what is no part of a message.
    pub(super) fn nowhere(reaches: impl IntoIterator<Item = String>) -> Self {
        Self::new([(Position::Nowhere, reaches.into_iter().collect())], true)
    }

    pub(super) fn positions(&self) -> Vec<Position> {
        self.places.keys().copied().collect()
    }

    pub(super) fn has(&self, position: Position) -> bool {
        self.places.contains_key(&position)
    }

    /// The actions of all positions.
    pub(super) fn reaches(&self) -> BTreeSet<String> {
        self.places.values().flatten().cloned().collect()
    }

    /// The same actions, for a fact that speaks of no message.
    pub(super) fn words(&self) -> Self {
        Self { met: self.met, ..Self::nowhere(self.reaches()) }
    }

    /// One position alone.
    pub(super) fn only(&self, position: Position) -> Self {
        Self::new([(position, self.places.get(&position).cloned().unwrap_or_default())], self.met)
    }

    /// Some of the positions, with the actions of all.
    pub(super) fn among(&self, positions: &[Position]) -> Self {
        Self::new(positions.iter().map(|position| (*position, self.reaches())), self.met)
    }
}

impl<'m> Sides<'m> {
    pub(super) fn of(before: &'m Service, after: &'m Service) -> Self {
        Self {
            before,
            after,
            label: after.label(),
            as_of: (newest_source(before), newest_source(after)),
            renames: Renames::new(),
            renamed: Renamed::default(),
            pairs: Pairs::default(),
            reach_before: Reach::of(before),
            reach_after: Reach::of(after),
            held: Vec::new(),
            findings: Vec::new(),
        }
    }
}

impl Sides<'_> {
    /// Remembers new names, so that what only names the item has not changed. A name that another item had before, or has now, is
    /// no new name: the compiler sees the difference wherever it is used.
    pub(super) fn rename(
        &mut self,
        names: impl IntoIterator<Item = (String, String)>,
        has: impl Fn(&Service, &str) -> bool,
    ) {
        let names = names.into_iter().filter(|(old, new)| !has(self.after, old) && !has(self.before, new));
        self.renames.extend(names);
    }

    pub(super) fn tell(&mut self, told: Told, scope: &Scope) {
        let (kind, direction, path) = (told.kind, told.direction, told.path.clone());
        let finding = told.judge(&self.label, &scope.positions(), scope.reaches(), scope.met);
        // The catalogue has no cell for this: a mistake of a comparison, found by the tests.
        debug_assert!(finding.is_some(), "no rule for {kind:?} {direction:?} {:?} at {path}", scope.positions());
        self.findings.extend(finding);
    }

    /// The positions that a struct has on both sides, or else on either.
    pub(super) fn scope_of_structs(&self, old: StructId, new: StructId) -> Scope {
        let of = |service: &Service, id: StructId| {
            let used = [(service[id].in_request, Position::Request), (service[id].in_response, Position::Response)];
            used.into_iter().filter(|(used, _)| *used).map(|(_, position)| position).collect::<Vec<_>>()
        };
        let before = |position| self.reach_before.of_struct(self.before, old, &[position]);
        let after = |position| self.reach_after.of_struct(self.after, new, &[position]);
        let operator = self.reach_before.is_operator(old) && self.reach_after.is_operator(new);
        self.scope(&common(&of(self.before, old), &of(self.after, new)), before, after, operator)
    }

    pub(super) fn scope_of_enums(&self, old: EnumId, new: EnumId) -> Scope {
        let before = |position| self.reach_before.of_enum(self.before, old, &[position]);
        let after = |position| self.reach_after.of_enum(self.after, new, &[position]);
        let positions = common(&self.reach_before.enum_positions(old), &self.reach_after.enum_positions(new));
        self.scope(&positions, before, after, false)
    }

    fn scope(
        &self,
        positions: &[Position],
        before: impl Fn(Position) -> BTreeSet<String>,
        after: impl Fn(Position) -> BTreeSet<String>,
        mut met: bool,
    ) -> Scope {
        let mut places = Vec::new();
        for position in positions {
            let (old, new) = (before(*position), after(*position));
            met |= old.iter().any(|name| new.contains(self.pairs.units.get(name).unwrap_or(name)));
            places.push((*position, old.into_iter().chain(new).collect()));
        }
        Scope::new(places, met)
    }

    pub(super) fn type_before(&self, language: Language, ty: &Type) -> String {
        types::name(self.before, &self.renames, language, ty)
    }

    /// The name that stood there.
    pub(super) fn type_stated(&self, ty: &Type) -> String {
        types::name(self.before, &Renames::new(), Language::Spec, ty)
    }

    pub(super) fn type_after(&self, language: Language, ty: &Type) -> String {
        types::name(self.after, &Renames::new(), language, ty)
    }
}

impl Sides<'_> {
    /// The names of a path on the first side, as the second has them.
    pub(super) fn path_before(&self, steps: &[FieldStep]) -> String {
        let name = |step: &FieldStep| {
            let own = &self.before.field(*step).wire.value;
            self.renamed.fields.get(step).unwrap_or(own).as_str()
        };
        steps.iter().map(name).collect::<Vec<_>>().join(".")
    }

    /// The name of a member on the first side, as the second has it.
    pub(super) fn name_before(&self, (owner, item): (StructId, &Struct), field: &Field) -> String {
        let at = item.fields.iter().position(|other| other.wire.value == field.wire.value);
        at.map_or_else(|| field.wire.value.clone(), |field| self.path_before(&[FieldStep { owner, field }]))
    }

    /// A value of a type on the first side, as the second has it.
    pub(super) fn typed_before(&self, ty: &Type, value: &str) -> String {
        let Type::Enum(id) = ty.innermost() else { return value.to_owned() };
        self.renamed.values.get(&(*id, value.to_owned())).cloned().unwrap_or_else(|| value.to_owned())
    }
}

/// The newest date that facts of a service come from; empty where none is given.
fn newest_source(service: &Service) -> String {
    service.sources().map(|(_, source)| source.as_of.value.clone()).max().unwrap_or_default()
}

fn common(old: &[Position], new: &[Position]) -> Vec<Position> {
    let both: Vec<Position> = old.iter().filter(|position| new.contains(position)).copied().collect();
    let all =
        || Position::ALL.into_iter().filter(|position| old.contains(position) || new.contains(position)).collect();
    if both.is_empty() { all() } else { both }
}
