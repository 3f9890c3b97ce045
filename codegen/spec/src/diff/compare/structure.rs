//! Compares types, and the members of types, requests and responses.

use std::collections::BTreeSet;

use super::pair::{Likeness, Matched, Neighbours, SAME_IN_RUST, overlap, similarity, unique};
use super::sides::{Scope, Sides};
use super::types::Language;
use super::{field, member, rules, spelling, texts};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind, Position};
use crate::model::{Field, Required, Role, Service, Source, Struct, StructId};

/// A struct with its id.
pub(super) type Item<'m> = (StructId, &'m Struct);

/// Types of the same name, and those that perhaps have another now: with nearly the same members, and a name that does not
/// say something else.
pub(super) fn matched<'m>(sides: &Sides<'m>) -> Matched<Item<'m>> {
    let types = |service: &'m Service| service.structs().filter(|(_, item)| item.role == Role::Type);
    let common = |old: &Struct, new: &Struct| overlap(wires(old), wires(new));
    Matched::of_traded(
        types(sides.before),
        types(sides.after),
        |item| &item.1.name.value,
        |(_, old), (_, new)| {
            // Of one name as well, they were found unlike.
            if old.rust == new.rust && old.name.value != new.name.value {
                return SAME_IN_RUST;
            }
            let (old_name, new_name) = (&old.name.value, &new.name.value);
            let common = common(old, new);
            if common < 50 {
                return 0;
            }
            let names = similarity(old_name, new_name);
            let alike = (common >= 80 && old.fields.len() > 2) || (common >= 50 && names >= 60);
            if alike && !spelling::is_contrary(old_name, new_name) { names + common } else { 0 }
        },
        Likeness {
            unlike: |(_, old): Item<'_>, (_, new): Item<'_>| {
                let shares = |name: &str| wires(new).any(|other| other == name);
                !old.fields.is_empty() && !new.fields.is_empty() && !wires(old).any(shares)
            },
            twins: |(_, old): Item<'_>, (_, new): Item<'_>| common(old, new) >= 80,
        },
    )
}

fn wires(item: &Struct) -> impl Iterator<Item = &str> {
    item.fields.iter().map(|field| field.wire.value.as_str())
}

pub(super) fn compare(sides: &mut Sides<'_>, structs: &Matched<Item<'_>>) {
    let both = [Position::Request, Position::Response];
    for (id, item) in &structs.removed {
        let told = Told::new(FactKind::Type, Direction::Removed, item.name.value.as_str()).at(item.name.span, None);
        let reaches = sides.reach_before.of_struct(sides.before, *id, &both);
        sides.tell(told, &Scope::nowhere(reaches));
    }
    for (id, item) in &structs.added {
        let told = Told::new(FactKind::Type, Direction::Added, item.name.value.as_str()).at(None, item.name.span);
        let reaches = sides.reach_after.of_struct(sides.after, *id, &both);
        sides.tell(told, &Scope::nowhere(reaches));
    }
    for (old, new) in structs.renamed.iter().filter(|(old, new)| old.1.rust != new.1.rust) {
        let told = Told::new(FactKind::Type, Direction::Renamed, old.1.name.value.as_str());
        let told = told.change(old.1.name.value.as_str(), new.1.name.value.as_str());
        let scope = sides.scope_of_structs(old.0, new.0).words();
        sides.tell(told.at(old.1.name.span, new.1.name.span), &scope);
    }
    for (old, new) in structs.same.iter().chain(&structs.renamed) {
        let scope = sides.scope_of_structs(old.0, new.0);
        let name = &new.1.name.value;
        let spans = (old.1.name.span, new.1.name.span);
        if old.1.rust == new.1.rust {
            texts::name(sides, &scope, (&old.1.name, &new.1.name));
        } else if old.1.name.value == new.1.name.value {
            let told = Told::new(FactKind::RustName, Direction::Changed, format!("{name}.name"));
            let told = told.change(old.1.rust.as_str(), new.1.rust.as_str());
            let place = |item: &Struct| item.rust_span.unwrap_or(item.name.span);
            sides.tell(told.at(place(old.1), place(new.1)), &scope.words());
        }
        texts::text(
            sides,
            &scope,
            format!("{name}.doc"),
            (Some(old.1.doc.to_string()), Some(new.1.doc.to_string())),
            spans,
        );
        let sources = (source(old.1.source.as_ref()), source(new.1.source.as_ref()));
        texts::text(sides, &scope, format!("{name}.source"), sources, spans);
        used(sides, *old, *new);
        fields(sides, name, old.0, new.0);
    }
}

/// Date and address of a page.
pub(super) fn source(source: Option<&Source>) -> Option<String> {
    source.map(|source| match &source.page {
        Some(page) => format!("{}, {page}", source.as_of.value),
        None => source.as_of.value.clone(),
    })
}

/// A type that requests or responses reach now, or no longer.
fn used(sides: &mut Sides<'_>, (old_id, old): Item<'_>, (new_id, new): Item<'_>) {
    let (before, after) = (sides.reach_before.struct_positions(old_id), sides.reach_after.struct_positions(new_id));
    let differing = |position: &Position| before.contains(position) != after.contains(position);
    let positions: Vec<Position> = Position::ALL.into_iter().filter(differing).collect();
    if positions.is_empty() {
        return;
    }
    let reshaped = reshaped(old, new);
    let told = |kind, direction| {
        let note = (!reshaped.is_empty()).then(|| format!("changes {}", reshaped.join(", ")));
        Told::new(kind, direction, new.name.value.as_str()).at(old.name.span, new.name.span).note(note)
    };
    let places = |sides: &Sides<'_>, positions: &[Position]| -> Scope {
        let reaches = |position: &Position| {
            let mut reaches = sides.reach_before.of_struct(sides.before, old_id, &[*position]);
            reaches.extend(sides.reach_after.of_struct(sides.after, new_id, &[*position]));
            (*position, reaches)
        };
        Scope::new(positions.iter().map(reaches), true)
    };
    if before.is_empty() || after.is_empty() {
        // The first use, or the last one.
        let holders: Option<Vec<String>> =
            positions.iter().map(|position| holder_that_moved(sides, old_id, new_id, *position)).collect();
        match holders.filter(|_| reshaped.is_empty()) {
            Some(holders) => sides.held.extend(holders.into_iter().map(|holder| (new.name.value.clone(), holder))),
            None => {
                let direction = if before.is_empty() { Direction::Added } else { Direction::Removed };
                let scope = places(sides, &positions);
                // What is not used counts as sent. Where it comes to be sent in fact, that answers hold it as well takes
                // nothing away.
                let is_same = before.is_empty() && old.in_request && new.in_request && reshaped.is_empty();
                let scope = if is_same { scope.among(&[Position::Request]) } else { scope };
                sides.tell(told(FactKind::InUse, direction), &scope);
            }
        }
        return;
    }
    for position in positions {
        let holder = holder_that_moved(sides, old_id, new_id, position).filter(|_| reshaped.is_empty());
        if let Some(holder) = holder {
            sides.held.push((new.name.value.clone(), holder));
            continue;
        }
        let kind = if reshaped.is_empty() { FactKind::Use } else { FactKind::UseReshaped };
        let direction = if after.contains(&position) { Direction::Added } else { Direction::Removed };
        let scope = places(sides, &[position]);
        sides.tell(told(kind, direction).values(None, Some(position.word().to_owned())), &scope);
    }
}

/// What of a struct changes in Rust with the positions alone.
fn reshaped(old: &Struct, new: &Struct) -> Vec<String> {
    let same = |a: &Field, b: &Field| {
        (a.required, a.always, a.nullable, a.internal) == (b.required, b.always, b.nullable, b.internal)
    };
    // The keys themselves are told where requests have the type, or have it not, on both sides.
    let told_elsewhere = |a: &Field, b: &Field| old.in_request == new.in_request && !same(a, b);
    let mut names: Vec<String> = old
        .fields
        .iter()
        .filter_map(|a| new.fields.iter().find(|b| b.wire.value == a.wire.value).map(|b| (a, b)))
        .filter(|(a, b)| a.optional != b.optional && !told_elsewhere(a, b))
        .map(|(a, _)| format!("`{}`", a.rust))
        .collect();
    // Answers have `Default`; what takes arguments has not.
    if old.in_request != new.in_request && new.arguments().next().is_some() {
        names.push("`Default`".to_owned());
    }
    names
}

/// A type that holds this one and came into the position, or left it, as well: then that one tells of it. Of types that hold each
/// other, each is reported by itself.
fn holder_that_moved(sides: &Sides<'_>, old_id: StructId, new_id: StructId, position: Position) -> Option<String> {
    let held = sides.reach_before.holders(old_id).iter().filter_map(|holder| sides.pairs.new_structs.get(holder));
    let holders: BTreeSet<StructId> = held.chain(sides.reach_after.holders(new_id)).copied().collect();
    let others = holders.into_iter().filter(|id| *id != new_id && sides.after[*id].role == Role::Type);
    let moved = |id: &StructId| {
        let used = sides.reach_after.struct_positions(*id).contains(&position);
        let old = sides.pairs.old_structs.get(id).copied();
        let moved = old.is_some_and(|old| sides.reach_before.struct_positions(old).contains(&position) != used);
        let each_other = || sides.after.leads(new_id, *id) || old.is_some_and(|old| sides.before.leads(old_id, old));
        moved && !each_other()
    };
    others.into_iter().find(moved).map(|id| sides.after[id].name.value.clone())
}

/// Members, their order and the rules over them.
pub(super) fn fields(sides: &mut Sides<'_>, unit: &str, old_id: StructId, new_id: StructId) {
    let (old, new) = (&sides.before[old_id], &sides.after[new_id]);
    let scope = sides.scope_of_structs(old_id, new_id);
    let (_, section) = sides.after.place(new);
    let place = format!("{unit}.{}", section.as_str());
    let matched = matched_fields(sides, old, new);
    let note = member::form_note(old, new);
    for item in &matched.removed {
        let (kind, scope) = member::whole(item, &scope);
        let told = Told::new(kind, Direction::Removed, format!("{place}.{}", item.wire.value)).note(note.clone());
        let ty = sides.type_stated(&item.ty);
        sides.tell(told.values(Some(ty), None).at(item.wire.span, new.name.span), &scope);
    }
    for item in &matched.added {
        let (kind, scope) = member::whole(item, &scope);
        let told = Told::new(kind, Direction::Added, format!("{place}.{}", item.wire.value)).note(note.clone());
        let ty = sides.type_after(Language::Spec, &item.ty);
        sides.tell(told.values(None, Some(ty)).at(old.name.span, item.wire.span), &scope);
    }
    for (a, b) in &matched.renamed {
        let (kind, scope) = member::whole(a, &scope);
        let kind = if a.rust == b.rust { FactKind::WireName } else { kind };
        let told = Told::new(kind, Direction::Renamed, format!("{place}.{}", a.wire.value));
        let told = told.change(a.wire.value.as_str(), b.wire.value.as_str()).at(a.wire.span, b.wire.span);
        sides.tell(told, &scope);
    }
    for (a, b) in matched.same.iter().chain(&matched.renamed) {
        field::compare(sides, &scope, &place, (old, a), (new, b));
    }
    field::order(sides, &scope, &place, (old, new), &matched);
    rules::compare(sides, &scope, unit, (old_id, old), new);
}

/// Members of the same name, and those that perhaps have another now.
pub(super) fn matched_fields<'m>(sides: &Sides<'_>, old: &'m Struct, new: &'m Struct) -> Matched<&'m Field> {
    let places = (Neighbours::of(wires(old)), Neighbours::of(wires(new)));
    let docs = |item: &'m Struct| unique(item.fields.iter().map(|field| &*field.doc));
    let own_docs = (docs(old), docs(new));
    Matched::of(
        &old.fields,
        &new.fields,
        |field| &field.wire.value,
        |a, b| {
            if a.rust == b.rust {
                return SAME_IN_RUST;
            }
            let same_doc = a.doc == b.doc && own_docs.0.contains(&*a.doc) && own_docs.1.contains(&*b.doc);
            let names = (a.wire.value.as_str(), b.wire.value.as_str());
            let agree = places.0[names.0].agree(places.1[names.1])
                && same_kind(sides, a, b)
                && spelling::agree(names, (&a.doc, &b.doc), same_doc);
            if agree { similarity(names.0, names.1).max(1) } else { 0 }
        },
    )
}

/// Whether two fields are of one type and handed over in the same way.
fn same_kind(sides: &Sides<'_>, old: &Field, new: &Field) -> bool {
    let argument = |field: &Field| field.required != Required::No;
    sides.type_before(Language::Spec, &old.ty) == sides.type_after(Language::Spec, &new.ty)
        && argument(old) == argument(new)
        && old.operator == new.operator
}
