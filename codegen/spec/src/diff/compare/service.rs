//! Compares a service as a whole: presence, hosts, region, operator, corrections.

use std::collections::BTreeMap;

use super::naming::Naming;
use super::sides::{Scope, Sides};
use super::{terms, texts};
use crate::diff::finding::{Finding, Told};
use crate::diff::kind::{Direction, FactKind, Position};
use crate::keyword::Keyword as _;
use crate::model::{Action, Envelope, Operator, Region, Service};

pub(super) fn removed(service: &Service) -> Option<Finding> {
    let told = Told::new(FactKind::Service, Direction::Removed, service.label()).at(service.name.span, None);
    told.judge(&service.label(), &[Position::Nowhere], all_actions(service).reaches(), true)
}

pub(super) fn added(service: &Service) -> Option<Finding> {
    let told = Told::new(FactKind::Service, Direction::Added, service.label()).at(None, service.name.span);
    told.judge(&service.label(), &[Position::Nowhere], all_actions(service).reaches(), true)
}

fn all_actions(service: &Service) -> Scope {
    Scope::nowhere(service.actions.iter().map(|action| action.name.value.clone()))
}

pub(super) fn compare(sides: &mut Sides<'_>) {
    let (before, after) = (sides.before, sides.after);
    let spans = (before.name.span, after.name.span);
    let scope = all_actions(after);
    texts::text(
        sides,
        &Scope::nowhere([]),
        "service.doc".into(),
        (Some(before.doc.to_string()), Some(after.doc.to_string())),
        spans,
    );
    if before.newest != after.newest {
        let word = |newest: bool| if newest { "the newest" } else { "not the newest" };
        let told = Told::new(FactKind::NewestVersion, Direction::Changed, "service.version");
        sides.tell(told.change(word(before.newest), word(after.newest)).at(spans.0, spans.1), &scope);
    }
    terms::of_service(sides);
    hosts(sides);
    region(sides, &scope);
    operator(sides, &scope);
    envelope(sides);
    corrections(sides);
}

/// A host that has another address; which host an action picks is a matter of the action.
fn hosts(sides: &mut Sides<'_>) {
    let (before, after) = (sides.before, sides.after);
    for host in &after.hosts {
        let Some(old) = before.hosts.iter().find(|old| old.name == host.name).filter(|old| old.host != host.host)
        else {
            continue;
        };
        let users = after
            .actions
            .iter()
            .filter(|action| after[action.host].name == host.name)
            .map(|action| action.name.value.clone());
        let scope = Scope::nowhere(users);
        let (path, spans) = (format!("service.hosts.{}", host.name), (before.name.span, after.name.span));
        if scope.reaches().is_empty() {
            texts::text(sides, &scope, path, (Some(old.host.clone()), Some(host.host.clone())), spans);
        } else {
            let told = Told::new(FactKind::Host, Direction::Changed, path);
            sides.tell(told.change(old.host.as_str(), host.host.as_str()).at(spans.0, spans.1), &scope);
        }
    }
    let names = |service: &Service| -> BTreeMap<String, String> {
        service.hosts.iter().map(|host| (host.name.clone(), host.host.clone())).collect()
    };
    let (old, new) = (names(before), names(after));
    for name in old.keys().chain(new.keys()).filter(|name| old.contains_key(*name) != new.contains_key(*name)) {
        let values = (old.get(name).cloned(), new.get(name).cloned());
        texts::text(
            sides,
            &Scope::nowhere([]),
            format!("service.hosts.{name}"),
            values,
            (before.name.span, after.name.span),
        );
    }
}

fn region(sides: &mut Sides<'_>, scope: &Scope) {
    let (old, new) = (sides.before.region, sides.after.region);
    if old == new {
        return;
    }
    // Between `none` and `optional` nothing is asked of callers.
    if old != Region::Required && new != Region::Required {
        let spans = (sides.before.name.span, sides.after.name.span);
        let values = (Some(old.word().to_owned()), Some(new.word().to_owned()));
        return texts::text(sides, scope, "service.region".into(), values, spans);
    }
    let direction = if new == Region::Required { Direction::Tightened } else { Direction::Loosened };
    let told = Told::new(FactKind::Region, direction, "service.region").change(old.word(), new.word());
    sides.tell(told.at(sides.before.name.span, sides.after.name.span), scope);
}

fn operator(sides: &mut Sides<'_>, scope: &Scope) {
    let (before, after) = (sides.before, sides.after);
    let spans = (before.name.span, after.name.span);
    let name =
        |service: &Service, operator: &Operator| format!("{}: {}", operator.field, service[operator.ty].name.value);
    match (&before.operator, &after.operator) {
        (None, None) => {}
        (Some(old), None) => {
            let told = Told::new(FactKind::Operator, Direction::Removed, "service.operator");
            sides.tell(told.values(Some(name(before, old)), None).at(spans.0, spans.1), scope);
        }
        (None, Some(new)) => {
            let told = Told::new(FactKind::Operator, Direction::Added, "service.operator");
            sides.tell(told.values(None, Some(name(after, new))).at(spans.0, spans.1), scope);
        }
        (Some(old), Some(new)) => {
            let first = |operator: &Operator| operator.parts.first().map(|part| part.name.clone()).unwrap_or_default();
            let whole = |service: &Service, operator: &Operator| {
                format!("{}, begun by {}", name(service, operator), first(operator))
            };
            let renamed = |text: String| sides.renames.get(&text).cloned().unwrap_or(text);
            let same_type = renamed(before[old.ty].name.value.clone()) == after[new.ty].name.value;
            let same_start = first(old) == first(new);
            let direction = if same_type && same_start { Direction::Renamed } else { Direction::Changed };
            if old.field != new.field || !same_type || !same_start {
                let told = Told::new(FactKind::Operator, direction, "service.operator");
                sides.tell(told.change(whole(before, old), whole(after, new)).at(spans.0, spans.1), scope);
            }
            parts(sides, scope, old, new);
        }
    }
}

/// The action that carries encrypted calls; there is one at most.
fn envelope(sides: &mut Sides<'_>) {
    let carrier = |service: &'_ Service| service.actions.iter().position(|action| action.envelope.is_some());
    let (old, new) = (carrier(sides.before), carrier(sides.after));
    let (old, new) = (old.map(|at| &sides.before.actions[at]), new.map(|at| &sides.after.actions[at]));
    let words = |names: Naming<'_, '_>, action: &Action| {
        let Envelope { action: name, application, iv, data, signature } = action.envelope.as_ref()?;
        let members = [Some(name), application.as_ref(), Some(iv), Some(data), Some(signature)];
        let members = members.into_iter().flatten().map(|wire| names.member(action.request, wire));
        Some(format!("{}: {}", names.unit(&action.name.value), members.collect::<Vec<_>>().join(", ")))
    };
    let before = old.and_then(|action| words(sides.naming_before(), action));
    let after = new.and_then(|action| words(sides.naming_after(), action));
    let direction = match (&before, &after) {
        (before, after) if before == after => return,
        (None, _) => Direction::Added,
        (_, None) => Direction::Removed,
        _ => Direction::Changed,
    };
    let spans = (old.map(|action| action.name.span), new.map(|action| action.name.span));
    let names = [old, new].into_iter().flatten().map(|action| action.name.value.clone());
    let told = Told::new(FactKind::Envelope, direction, "service.envelope").values(before, after);
    sides.tell(told.at(spans.0, spans.1), &Scope::nowhere(names));
}

fn parts(sides: &mut Sides<'_>, scope: &Scope, old: &Operator, new: &Operator) {
    let of = |names: Naming<'_, '_>, operator: &Operator| -> BTreeMap<String, String> {
        operator.parts.iter().map(|part| (part.name.clone(), names.path(&part.path))).collect()
    };
    let (before, after) = (of(sides.naming_before(), old), of(sides.naming_after(), new));
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (old, new) = (before.get(name), after.get(name));
        let direction = match (old, new) {
            (None, _) => Direction::Added,
            (_, None) => Direction::Removed,
            (old, new) if old != new => Direction::Changed,
            _ => continue,
        };
        let told = Told::new(FactKind::OperatorPart, direction, format!("service.operator.parts.{name}"));
        let told = told.values(old.cloned(), new.cloned()).at(sides.before.name.span, sides.after.name.span);
        sides.tell(told, scope);
    }
}

/// Where the spec differs from the vendor, and why: words for maintainers.
fn corrections(sides: &mut Sides<'_>) {
    let of = |service: &Service| -> BTreeMap<String, String> {
        let text = |item: &crate::model::Correction| format!("{} ({})", item.upstream, &*item.reason);
        service.corrections.iter().map(|item| (item.at.value.clone(), text(item))).collect()
    };
    let (old, new) = (of(sides.before), of(sides.after));
    let spans = (sides.before.name.span, sides.after.name.span);
    let places: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for at in places {
        let values = (old.get(at).cloned(), new.get(at).cloned());
        texts::text(sides, &Scope::nowhere([]), format!("corrections.{at}"), values, spans);
    }
}
