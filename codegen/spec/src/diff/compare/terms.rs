//! Compares terms of use.

use std::collections::{BTreeMap, BTreeSet};

use super::sides::{Scope, Sides};
use super::texts::{self, came_or_went};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind, Position};
use crate::model::{Field, Period, Service, Terms};
use crate::source::Span;

/// Who may use what has no terms.
const EVERYBODY: &str = "everybody";

/// Terms that actions, fields and values have.
pub(super) fn compare(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old, new): (&Terms, &Terms),
    spans: impl Fn(&str) -> (Span, Span),
) {
    let at = |told: Told, key: &str| {
        let (before, after) = spans(key);
        told.at(before, after)
    };
    if old.allowlisted != new.allowlisted {
        let direction = if new.allowlisted { Direction::Tightened } else { Direction::Loosened };
        let who = |terms: &Terms| if terms.allowlisted { "accounts that the vendor has allowed" } else { EVERYBODY };
        let told = Told::new(FactKind::Access, direction, format!("{path}.allowlisted")).change(who(old), who(new));
        sides.tell(at(told, "allowlisted"), &scope.words());
    }
    let (before, after) = (roles(old), roles(new));
    if before != after {
        let direction = match (before.is_empty(), after.is_empty()) {
            (true, _) => Direction::Tightened,
            (_, true) => Direction::Loosened,
            _ if after.is_subset(&before) => Direction::Tightened,
            _ if before.is_subset(&after) => Direction::Loosened,
            _ => Direction::Changed,
        };
        let who = |roles| listed(roles).unwrap_or_else(|| EVERYBODY.to_owned());
        let told = Told::new(FactKind::Access, direction, format!("{path}.only_for")).change(who(&before), who(&after));
        sides.tell(at(told, "only_for"), &scope.words());
    }
    let assumed = |terms: &Terms| listed(&terms.assumed.iter().map(|key| key.value.as_str()).collect());
    texts::text(sides, scope, format!("{path}.assumed"), (assumed(old), assumed(new)), spans("assumed"));
}

/// How long and how often what a field holds works, and what wins over it.
pub(super) fn of_field(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    let spans = |key: &str| (old.span_of(key), new.span_of(key));
    compare(sides, scope, path, (&old.terms, &new.terms), spans);
    let at = |told: Told, key: &str| told.at(old.span_of(key), new.span_of(key));
    let (before, after) = (old.terms.valid_for, new.terms.valid_for);
    let path_of_lifetime = format!("{path}.valid_for");
    if before.is_some() == after.is_some() {
        lifetime(sides, scope, path_of_lifetime, (before, after), spans("valid_for"));
    } else {
        let told = Told::new(FactKind::Lifetime, came_or_went(&before, &after), path_of_lifetime);
        sides.tell(at(told.values(word(before), word(after)), "valid_for"), scope);
    }
    if old.terms.once != new.terms.once {
        let direction = if new.terms.once { Direction::Tightened } else { Direction::Loosened };
        sides.tell(at(Told::new(FactKind::Once, direction, format!("{path}.once")), "once"), scope);
    }
    if scope.has(Position::Request) {
        precedence(sides, scope, path, old, new);
    }
}

/// Terms of a value: one method of the enum tells how long each lasts, so a duration that comes or goes is only read.
pub(super) fn of_value(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old, new): (&Terms, &Terms),
    spans: (Span, Span),
) {
    compare(sides, scope, path, (old, new), |_| spans);
    let path = format!("{path}.valid_for");
    if old.valid_for.is_some() == new.valid_for.is_some() {
        lifetime(sides, scope, path, (old.valid_for, new.valid_for), spans);
    } else {
        texts::text(sides, scope, path, (word(old.valid_for), word(new.valid_for)), spans);
    }
}

/// A duration that became longer or shorter.
fn lifetime(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: String,
    (old, new): (Option<Period>, Option<Period>),
    (before, after): (Span, Span),
) {
    let direction = match (old.map(Period::seconds), new.map(Period::seconds)) {
        (old, new) if old == new => return,
        (old, new) if new < old => Direction::Tightened,
        _ => Direction::Loosened,
    };
    let told = Told::new(FactKind::Lifetime, direction, path).values(word(old), word(new));
    sides.tell(told.at(before, after), scope);
}

fn word(lifetime: Option<Period>) -> Option<String> {
    lifetime.map(|lifetime| lifetime.to_string())
}

fn precedence(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Field, new: &Field) {
    let before: BTreeSet<String> = old.terms.yields_to.iter().map(|steps| sides.path_before(steps)).collect();
    let after: BTreeSet<String> = new.terms.yields_to.iter().map(|steps| sides.after.path(steps)).collect();
    if before == after {
        return;
    }
    let list = |paths: &BTreeSet<String>| listed(&paths.iter().map(String::as_str).collect());
    let (before, after) = (list(&before), list(&after));
    let told = Told::new(FactKind::Precedence, came_or_went(&before, &after), format!("{path}.yields_to"));
    let told = told.values(before, after).at(old.span_of("yields_to"), new.span_of("yields_to"));
    sides.tell(told, &scope.only(Position::Request));
}

/// The roles of the service itself: words for readers.
pub(super) fn of_service(sides: &mut Sides<'_>) {
    let who = |service: &Service| -> BTreeMap<String, String> {
        service.roles.iter().map(|(role, who)| (role.value.clone(), who.value.clone())).collect()
    };
    let (before, after) = (who(sides.before), who(sides.after));
    let spans = (sides.before.name.span, sides.after.name.span);
    for role in before.keys().chain(after.keys().filter(|role| !before.contains_key(*role))) {
        let values = (before.get(role).cloned(), after.get(role).cloned());
        texts::text(sides, &Scope::nowhere([]), format!("service.roles.{role}"), values, spans);
    }
}

fn roles(terms: &Terms) -> BTreeSet<&str> {
    terms.only_for.iter().map(|role| role.value.as_str()).collect()
}

/// Names in a row; `None` for none.
fn listed(names: &BTreeSet<&str>) -> Option<String> {
    (!names.is_empty()).then(|| names.iter().copied().collect::<Vec<_>>().join(", "))
}
