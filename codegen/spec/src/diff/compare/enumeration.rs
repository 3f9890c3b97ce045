//! Compares enums and their values.

use std::collections::BTreeSet;

use super::pair::{Likeness, Matched, Neighbours, SAME_IN_RUST, overlap, similarity, unique};
use super::sides::{Scope, Sides};
use super::{sense, spelling, terms, texts};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::keyword::Keyword as _;
use crate::model::{Base, Enum, EnumId, Field, Home, Service, Struct, Type, Variant};

/// An enum with its id.
pub(super) type Item<'m> = (EnumId, &'m Enum);

/// Enums of the same name, and those that perhaps have another now.
pub(super) fn matched<'m>(sides: &Sides<'m>) -> Matched<Item<'m>> {
    let (before, after) = (uses(sides.before), uses(sides.after));
    Matched::of_traded(
        sides.before.enums(),
        sides.after.enums(),
        |item| &item.1.name.value,
        |(old_id, old), (new_id, new)| {
            // Of one name as well, they were found unlike.
            if old.rust == new.rust && old.name.value != new.name.value {
                return SAME_IN_RUST;
            }
            let names = similarity(&old.name.value, &new.name.value);
            let common = overlap(values(old), values(new));
            // Two enums that say 0 and 1 have nothing in common but that: the field says which one is meant.
            let mut places = before.range((old_id, ("", ""))..).take_while(|(id, _)| *id == old_id);
            let same_field = places.any(|(_, place)| after.contains(&(new_id, *place)));
            let named_alike = names >= 75 && !spelling::is_contrary(&old.name.value, &new.name.value);
            let alike = (same_field && common >= 50) || (common >= 80 && named_alike);
            if alike && old.base == new.base { names + common + 200 * usize::from(same_field) } else { 0 }
        },
        Likeness {
            unlike: |(_, old): Item<'_>, (_, new): Item<'_>| {
                !values(old).any(|value| values(new).any(|other| other == value))
            },
            twins: |(_, old): Item<'_>, (_, new): Item<'_>| {
                overlap(values(old), values(new)) >= 80 && old.base == new.base
            },
        },
    )
}

/// Which fields of which structs have an enum.
fn uses(service: &Service) -> BTreeSet<(EnumId, (&str, &str))> {
    let fields = service.structs.iter().flat_map(|item| item.fields.iter().map(move |field| (item, field)));
    let places = fields.filter_map(|(item, field): (&Struct, &Field)| match field.ty.innermost() {
        Type::Enum(id) => Some((*id, (item.name.value.as_str(), field.wire.value.as_str()))),
        _ => None,
    });
    places.collect()
}

fn values(item: &Enum) -> impl Iterator<Item = &str> {
    item.variants.iter().map(|variant| variant.wire.value.as_str())
}

pub(super) fn compare(sides: &mut Sides<'_>, enums: &Matched<Item<'_>>) {
    // What stands in the file of an action or type comes and goes with it.
    for (id, item) in enums.removed.iter().filter(|(_, item)| home_exists(sides.before, item, sides.after)) {
        let told = Told::new(FactKind::Enum, Direction::Removed, item.name.value.as_str()).at(item.name.span, None);
        let positions = sides.reach_before.enum_positions(*id);
        let reaches = sides.reach_before.of_enum(sides.before, *id, &positions);
        sides.tell(told, &Scope::nowhere(reaches));
    }
    for (id, item) in enums.added.iter().filter(|(_, item)| home_exists(sides.after, item, sides.before)) {
        let told = Told::new(FactKind::Enum, Direction::Added, item.name.value.as_str()).at(None, item.name.span);
        let positions = sides.reach_after.enum_positions(*id);
        let reaches = sides.reach_after.of_enum(sides.after, *id, &positions);
        sides.tell(told, &Scope::nowhere(reaches));
    }
    for (old, new) in enums.renamed.iter().filter(|(old, new)| old.1.rust != new.1.rust) {
        let told = Told::new(FactKind::Enum, Direction::Renamed, old.1.name.value.as_str());
        let told = told.change(old.1.name.value.as_str(), new.1.name.value.as_str());
        let moved = moves(old.1, new.1).map(|(was, is)| format!("its module changes too: {was} -> {is}"));
        let told = told.note(moved);
        let scope = sides.scope_of_enums(old.0, new.0).words();
        sides.tell(told.at(old.1.name.span, new.1.name.span), &scope);
    }
    // A program that names an enum of another name has to follow already.
    for (old, new) in enums.both().filter(|(old, new)| old.1.rust == new.1.rust) {
        let scope = sides.scope_of_enums(old.0, new.0).words();
        texts::name(sides, &scope, (&old.1.name, &new.1.name));
        if let Some((was, is)) = moves(old.1, new.1) {
            let told = Told::new(FactKind::RustName, Direction::Changed, format!("{}.module", new.1.name.value));
            sides.tell(told.change(was, is).at(old.1.name.span, new.1.name.span), &scope);
        }
    }
    for (old, new) in enums.same.iter().chain(&enums.renamed) {
        item(sides, *old, *new);
    }
}

/// The Rust modules of an enum, if it moves from one to another.
fn moves(old: &Enum, new: &Enum) -> Option<(&'static str, &'static str)> {
    let (was, is) = (old.home.module(), new.home.module());
    (was != is).then_some((was, is))
}

fn home_exists(service: &Service, item: &Enum, other: &Service) -> bool {
    match item.home {
        Home::File => true,
        Home::Action(id) => other.actions.iter().any(|action| action.name.value == service[id].name.value),
        Home::Type(id) => other.structs.iter().any(|item| item.name.value == service[id].name.value),
        Home::Callback(id) => other.callbacks.iter().any(|callback| callback.name.value == service[id].name.value),
    }
}

fn item(sides: &mut Sides<'_>, (old_id, old): Item<'_>, (new_id, new): Item<'_>) {
    let scope = sides.scope_of_enums(old_id, new_id);
    let name = &new.name.value;
    let spans = (old.name.span, new.name.span);
    texts::text(sides, &scope, format!("{name}.doc"), (Some(old.doc.to_string()), Some(new.doc.to_string())), spans);
    if old.base != new.base {
        let told = Told::new(FactKind::EnumBase, Direction::Changed, format!("{name}.base"));
        sides.tell(told.change(Base::word(old.base), Base::word(new.base)).at(spans.0, spans.1), &scope);
    }
    let matched = matched_values(old, new);
    let path = |variant: &Variant| format!("{name}.values.{}", variant.wire.value);
    for variant in &matched.removed {
        let note = format!(
            "to spare callers, leave the value in the spec with `deprecated`: `{name}::{}` stays",
            variant.rust
        );
        let told = Told::new(FactKind::EnumValue, Direction::Removed, path(variant)).at(variant.wire.span, spans.1);
        sides.tell(told.values(Some(variant.wire.value.clone()), None).note(note), &scope);
    }
    for variant in &matched.added {
        let told = Told::new(FactKind::EnumValue, Direction::Added, path(variant)).at(spans.0, variant.wire.span);
        sides.tell(told.values(None, Some(variant.wire.value.clone())), &scope);
    }
    for (a, b) in &matched.renamed {
        let same = a.rust == b.rust;
        let kind = if same { FactKind::WireName } else { FactKind::EnumValue };
        let told = Told::new(kind, Direction::Renamed, path(a));
        let told = told.change(a.wire.value.as_str(), b.wire.value.as_str()).at(a.wire.span, b.wire.span);
        let note = (!same).then(|| format!("`{name}::{}` is gone, `{name}::{}` came", a.rust, b.rust));
        sides.tell(told.note(note), &scope);
    }
    let both: Vec<_> = matched.same.iter().chain(&matched.renamed).copied().collect();
    sense::compare(sides, &scope, (old, new), &both);
    let own_docs = own_docs(old, new);
    for (a, b) in &both {
        value(sides, &scope, &path(b), (a, b), (new, &own_docs));
    }
}

/// Values of the same text, and those that perhaps have another now: of the same Rust name, or of the same text and place. A
/// number says nothing about its meaning, so there the text alone counts.
pub(super) fn matched_values<'m>(old: &'m Enum, new: &'m Enum) -> Matched<&'m Variant> {
    let by_number = old.base == Base::Integer;
    let places = (Neighbours::of(values(old)), Neighbours::of(values(new)));
    let own_docs = own_docs(old, new);
    Matched::of(
        &old.variants,
        &new.variants,
        |variant| &variant.wire.value,
        |a, b| {
            if a.rust == b.rust {
                return SAME_IN_RUST;
            }
            let same_doc = a.doc == b.doc && own_docs.contains(&*a.doc);
            let names = (a.wire.value.as_str(), b.wire.value.as_str());
            let said = || if by_number { same_doc } else { spelling::agree(names, (&a.doc, &b.doc), same_doc) };
            if places.0[names.0].agree(places.1[names.1]) && said() { similarity(names.0, names.1).max(1) } else { 0 }
        },
    )
}

/// The texts that one value has alone, on both sides.
fn own_docs<'m>(old: &'m Enum, new: &'m Enum) -> BTreeSet<&'m str> {
    let docs = |item: &'m Enum| unique(item.variants.iter().map(|variant| &*variant.doc));
    &docs(old) & &docs(new)
}

/// Whether the text of a value was another value's, or is another value's now: then the value means something else, and its
/// text was not merely reworded.
fn meaning_moved(own_docs: &BTreeSet<&str>, (old, new): (&Variant, &Variant)) -> bool {
    let same_value = old.wire.value == new.wire.value && old.doc != new.doc;
    same_value && (own_docs.contains(&*new.doc) || own_docs.contains(&*old.doc))
}

fn value(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old, new): (&Variant, &Variant),
    (is, own_docs): (&Enum, &BTreeSet<&str>),
) {
    let spans = (old.wire.span, new.wire.span);
    texts::deprecated(sides, scope, path, (old.deprecated.as_ref(), new.deprecated.as_ref()), spans);
    terms::of_value(sides, scope, path, (&old.terms, &new.terms), spans);
    let docs = (Some(old.doc.to_string()), Some(new.doc.to_string()));
    let heir = is.variants.iter().find(|variant| variant.rust == old.rust);
    if let Some(heir) = heir.filter(|_| old.rust != new.rust) {
        // The name lives on, with the text of another value.
        let told = Told::new(FactKind::WireName, Direction::Renamed, format!("{path}.name"));
        let told = told.change(old.wire.value.as_str(), heir.wire.value.as_str()).at(spans.0, heir.wire.span);
        sides.tell(told.note(format!("of `{}::{}`", is.name.value, old.rust)), scope);
        if meaning_moved(own_docs, (old, new)) {
            // The text went with the name.
            return;
        }
    } else if old.wire.value == new.wire.value && old.rust != new.rust {
        let told = Told::new(FactKind::RustName, Direction::Changed, format!("{path}.name"));
        sides.tell(told.change(old.rust.as_str(), new.rust.as_str()).at(spans.0, spans.1), &scope.words());
    }
    if meaning_moved(own_docs, (old, new)) {
        let told = Told::new(FactKind::ValueMeaning, Direction::Changed, format!("{path}.doc"));
        return sides.tell(told.values(docs.0, docs.1).at(spans.0, spans.1), scope);
    }
    texts::text(sides, scope, format!("{path}.doc"), docs, spans);
}
