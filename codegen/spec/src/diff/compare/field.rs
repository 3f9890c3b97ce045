//! Compares one member of a message.

use std::collections::{BTreeMap, BTreeSet};

use super::member::{Member, form_note};
use super::pair::Matched;
use super::sides::{Scope, Sides};
use super::texts::came_or_went;
use super::{cases, field_type, limits, rules, terms, texts};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind, Position};
use crate::model::{Arguments, Field, Literal, Required, Role, Struct};

pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, place: &str, old: Member<'_>, new: Member<'_>) {
    let path = format!("{place}.{}", new.1.wire.value);
    let spans = |key| (old.1.span_of(key), new.1.span_of(key));
    if old.1.wire.value == new.1.wire.value && old.1.rust != new.1.rust {
        let told = Told::new(FactKind::RustName, Direction::Changed, format!("{path}.name"));
        let told = told.at(old.1.span_of("name"), new.1.span_of("name"));
        sides.tell(told.change(old.1.rust.as_str(), new.1.rust.as_str()), &scope.words());
    }
    field_type::compare(sides, scope, &path, old, new);
    required(sides, scope, &path, old, new);
    presence(sides, scope, &path, old, new);
    flags(sides, scope, &path, old.1, new.1);
    limits::compare(sides, scope, &path, old.1, new.1);
    cases::compare(sides, scope, &path, old.1, new.1);
    rules::of_field(sides, scope, &path, old.1, new.1);
    values(sides, scope, &path, old.1, new.1);
    terms::of_field(sides, scope, &path, old.1, new.1);
    texts::deprecated(sides, scope, &path, (old.1.deprecated.as_ref(), new.1.deprecated.as_ref()), spans("deprecated"));
    texts::text(
        sides,
        scope,
        format!("{path}.doc"),
        (Some(old.1.doc.to_string()), Some(new.1.doc.to_string())),
        spans("doc"),
    );
}

/// `required`, and what else decides whether `new` takes a field.
fn required(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old_owner, old): Member<'_>,
    (new_owner, new): Member<'_>,
) {
    use Required::{No, Was, Yes};
    let sent = old_owner.in_request && new_owner.in_request;
    let told = |kind, direction, key: &str| {
        Told::new(kind, direction, format!("{path}.{key}")).at(old.span_of(key), new.span_of(key))
    };
    let (kind, direction) = match (asked(old), asked(new)) {
        (Yes, Yes) | (No, No) | (Was, Was) => {
            let changed = old.is_argument() != new.is_argument() && sent;
            if changed {
                let direction = if new.is_argument() { Direction::Added } else { Direction::Removed };
                let key = if old.operator == new.operator { "internal" } else { "required" };
                let told = told(FactKind::ArgumentKept, direction, key).note(form_note(old_owner, new_owner));
                sides.tell(told, &scope.only(Position::Request));
            }
            return;
        }
        (No, Yes) if new.operator => (FactKind::OperatorNeeded, Direction::Tightened),
        (Yes, No) if old.operator => (FactKind::OperatorNeeded, Direction::Loosened),
        (No, Yes) => (FactKind::Required, Direction::Tightened),
        (Yes, No) => (FactKind::Required, Direction::Loosened),
        (Was, Yes) if new.is_argument() => (FactKind::RequiredKept, Direction::Tightened),
        (Yes, Was) if old.is_argument() => (FactKind::RequiredKept, Direction::Loosened),
        // Of `Yes` and `Was`, here the one that is not an argument is the operator.
        (No | Yes, Was) => (FactKind::ArgumentKept, Direction::Added),
        (Was, No | Yes) => (FactKind::ArgumentKept, Direction::Removed),
    };
    // Answers have neither operator nor arguments.
    let kind = if sent || matches!(kind, FactKind::Required | FactKind::RequiredKept) { kind } else { return };
    let scope = if sent { scope.only(Position::Request) } else { scope.only(Position::Response) };
    let told = told(kind, direction, "required").change(required_word(old), required_word(new));
    sides.tell(told.note(form_note(old_owner, new_owner)), &scope);
}

/// What `required` asks of a request: `was` keeps an argument, which neither the operator nor an internal field has.
fn asked(field: &Field) -> Required {
    match field.required {
        Required::Was if !field.is_argument() => Required::No,
        required => required,
    }
}

/// `required` in words.
pub(in crate::diff) fn required_word(field: &Field) -> &'static str {
    match asked(field) {
        Required::Yes => "required",
        Required::No => "optional",
        Required::Was => "optional, still an argument",
    }
}

/// `always` and `nullable`: one fact of two keys.
fn presence(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old_owner, old): Member<'_>,
    (new_owner, new): Member<'_>,
) {
    if (old.always, old.nullable) == (new.always, new.nullable) {
        return;
    }
    let told = |kind, direction| {
        let told =
            Told::new(kind, direction, format!("{path}.presence")).change(presence_word(old), presence_word(new));
        let place = |field: &Field| {
            let key = field.keys.get("always").or_else(|| field.keys.get("nullable"));
            key.unwrap_or(field.wire.span)
        };
        told.at(place(old), place(new))
    };
    if !scope.has(Position::Response) {
        return sides.tell(told(FactKind::PresenceWord, Direction::Changed), scope);
    }
    let missing = |field: &Field| !field.always || field.nullable;
    let (kind, direction) = match (missing(old), missing(new)) {
        // A struct that is sent as well is shaped by what requests need.
        (was, is) if was != is => {
            let shaped = !old_owner.in_request && !new_owner.in_request && old.optional != new.optional;
            let direction = if is { Direction::Loosened } else { Direction::Tightened };
            (if shaped { FactKind::Presence } else { FactKind::PresenceKept }, direction)
        }
        // No value before and after, only otherwise said.
        _ => {
            let ways = |field: &Field| (!field.always, field.nullable);
            let direction = match (ways(old), ways(new)) {
                ((true, true), _) => Direction::Tightened,
                (_, (true, true)) => Direction::Loosened,
                _ => Direction::Changed,
            };
            (FactKind::PresenceWord, direction)
        }
    };
    sides.tell(told(kind, direction), &scope.only(Position::Response));
}

/// `always` and `nullable` in words.
pub(in crate::diff) fn presence_word(field: &Field) -> &'static str {
    match (field.always, field.nullable) {
        (true, false) => "always there",
        (true, true) => "always there, may be null",
        (false, false) => "may be left out",
        (false, true) => "may be left out or null",
    }
}

/// `internal` and `sensitive`.
fn flags(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    let flags = [
        (FactKind::Internal, "internal", old.internal, new.internal),
        (FactKind::Sensitive, "sensitive", old.sensitive, new.sensitive),
    ];
    for (kind, key, _, after) in flags.into_iter().filter(|(.., before, after)| before != after) {
        let direction = if after { Direction::Added } else { Direction::Removed };
        sides.tell(Told::new(kind, direction, format!("{path}.{key}")).at(old.span_of(key), new.span_of(key)), scope);
    }
}

/// What the service assumes, what the documentation shows, and what an action needs.
fn values(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    let spans = |key| (old.span_of(key), new.span_of(key));
    default(sides, scope, path, old, new);
    let list = |texts: Vec<&str>| (!texts.is_empty()).then(|| texts.join(", "));
    let known = |field: &Field| {
        let mut texts: Vec<String> = field.known.iter().map(|text| text.value.clone()).collect();
        texts.sort();
        list(texts.iter().map(String::as_str).collect())
    };
    texts::text(sides, scope, format!("{path}.known"), (known(old), known(new)), spans("known"));
    if old.pattern != new.pattern {
        let told = Told::new(FactKind::Pattern, came_or_went(&old.pattern, &new.pattern), format!("{path}.pattern"));
        let (before, after) = spans("pattern");
        sides.tell(told.values(old.pattern.clone(), new.pattern.clone()).at(before, after), scope);
    }
    let before = old.example.as_ref().map(|literal| sides.typed_before(&old.ty, &literal.text()));
    let after = new.example.as_ref().map(Literal::text);
    texts::text(sides, scope, format!("{path}.example"), (before, after), spans("example"));
    needs(sides, scope, path, old, new);
}

/// What the service assumes where a call leaves the field out, which it may be unable to.
fn default(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    let before = old.default.as_ref().map(|literal| sides.typed_before(&old.ty, &literal.text()));
    let after = new.default.as_ref().map(Literal::text);
    if before == after {
        return;
    }
    let always_sent = |field: &Field| field.required == Required::Yes || field.is_argument();
    let unread = scope.has(Position::Request) && (always_sent(old) || always_sent(new));
    let (kind, scope) = if unread {
        (FactKind::DefaultUnread, scope.only(Position::Request))
    } else {
        (FactKind::Default, scope.clone())
    };
    let place = |field: &Field| field.default.as_ref().map_or(field.wire.span, Literal::span);
    let told = Told::new(kind, came_or_went(&before, &after), format!("{path}.default")).values(before, after);
    sides.tell(told.at(place(old), place(new)), &scope);
}

fn needs(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    let before: BTreeSet<String> = old.needs.iter().map(|steps| sides.path_before(steps)).collect();
    let after: BTreeSet<String> = new.needs.iter().map(|steps| sides.after.path(steps)).collect();
    let direction = match (before.is_subset(&after), after.is_subset(&before)) {
        (true, true) => return,
        _ if before.is_empty() => Direction::Added,
        _ if after.is_empty() => Direction::Removed,
        (true, false) => Direction::Tightened,
        (false, true) => Direction::Loosened,
        (false, false) => Direction::Changed,
    };
    let list = |parts: &BTreeSet<String>| {
        (!parts.is_empty()).then(|| parts.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
    };
    let told = Told::new(FactKind::Needs, direction, format!("{path}.needs")).values(list(&before), list(&after));
    sides.tell(told.at(old.span_of("needs"), new.span_of("needs")), scope);
}

/// Members in another order: arguments that callers hand over by place, or else what documentation and JSON show. Nobody sees
/// the order of an answer.
pub(super) fn order(
    sides: &mut Sides<'_>,
    scope: &Scope,
    place: &str,
    (old, new): (&Struct, &Struct),
    matched: &Matched<&Field>,
) {
    let by_place = old.in_request && new.in_request && old.form() != Arguments::Named && new.form() != Arguments::Named;
    let told = if by_place {
        reordered(FactKind::ArgumentOrder, place, (old, new), matched, Field::is_argument)
    } else {
        None
    };
    if let Some(told) = told {
        return sides.tell(told, &scope.only(Position::Request));
    }
    if !matches!(new.role, Role::Response(_))
        && let Some(told) = reordered(FactKind::FieldOrder, place, (old, new), matched, |_| true)
    {
        sides.tell(told, scope);
    }
}

/// The members that both sides have, if they stand in another order; told at the first that stands elsewhere.
fn reordered(
    kind: FactKind,
    place: &str,
    (old, new): (&Struct, &Struct),
    matched: &Matched<&Field>,
    counts: fn(&Field) -> bool,
) -> Option<Told> {
    let pairs = || matched.both().filter(|(a, b)| counts(a) && counts(b));
    let of_old: BTreeMap<&str, _> = pairs().map(|pair| (pair.0.wire.value.as_str(), pair)).collect();
    let of_new: BTreeMap<&str, _> = pairs().map(|pair| (pair.1.wire.value.as_str(), pair)).collect();
    let before: Vec<_> = old.fields.iter().filter_map(|field| of_old.get(field.wire.value.as_str())).collect();
    let after: Vec<_> = new.fields.iter().filter_map(|field| of_new.get(field.wire.value.as_str())).collect();
    let first = before.iter().zip(&after).find(|(a, b)| a.1.wire.value != b.1.wire.value)?;
    let names = |pairs: &[&&(&Field, &Field)]| {
        pairs.iter().map(|pair| pair.1.wire.value.as_str()).collect::<Vec<_>>().join(", ")
    };
    let told = Told::new(kind, Direction::Changed, place).change(names(&before), names(&after));
    Some(told.at(first.0.0.wire.span, first.1.1.wire.span))
}
