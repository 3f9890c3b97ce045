//! Compares how to wait: waiters by name, the states that end them, pauses, and the follow-up request of an action that
//! starts something.

use std::collections::BTreeMap;

use super::naming::Naming;
use super::sides::{Scope, Sides};
use super::texts;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Action, FieldStep, Handed, HandedFrom, Role, Service, Task, Type, Waiter};
use crate::source::Span;

/// The waiters and the task of an action of both sides.
pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let find = |action: &Action, name: &str| action.waiters.iter().position(|waiter| waiter.name.value == name);
    let path = |waiter: &Waiter| format!("{}.waiters.{}", new.name.value, waiter.name.value);
    for waiter in old.waiters.iter().filter(|waiter| find(new, &waiter.name.value).is_none()) {
        let told = Told::new(FactKind::Waiter, Direction::Removed, path(waiter));
        sides.tell(told.at(waiter.name.span, new.name.span), scope);
    }
    for waiter in &new.waiters {
        match find(old, &waiter.name.value) {
            Some(place) => {
                facts(sides, scope, &path(waiter), &old.waiters[place], waiter);
                names(sides, scope, &path(waiter), (old, &old.waiters[place]), (new, waiter));
            }
            None => {
                let told = Told::new(FactKind::Waiter, Direction::Added, path(waiter));
                sides.tell(told.at(old.name.span, waiter.name.span), scope);
            }
        }
    }
    task(sides, scope, old, new);
}

fn facts(sides: &mut Sides<'_>, scope: &Scope, path: &str, old: &Waiter, new: &Waiter) {
    let spans = (old.name.span, new.name.span);
    let (before, after) = (sides.naming_before().list_path(&old.watch), sides.naming_after().list_path(&new.watch));
    if before != after {
        let told = Told::new(FactKind::WaiterWatch, Direction::Changed, format!("{path}.watch"));
        sides.tell(told.change(before, after).at(old.watch_span, new.watch_span), scope);
    }
    let (before, after) = (states(sides.naming_before(), old), states(sides.naming_after(), new));
    let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
    for name in names.filter(|name| before.get(*name) != after.get(*name)).cloned().collect::<Vec<_>>() {
        let (was, is) = (before.get(&name).copied(), after.get(&name).copied());
        let direction = match (was, is) {
            (None, _) => Direction::Added,
            (_, None) => Direction::Removed,
            _ => Direction::Changed,
        };
        let told = Told::new(FactKind::WaiterState, direction, format!("{path}.states.{name}"));
        let told = told.values(was.map(str::to_owned), is.map(str::to_owned));
        sides.tell(told.at(span(old), span(new)), scope);
    }
    // The pause before the first question is that between questions where nothing else is said.
    let as_pace = |waiter: &Waiter| waiter.first.seconds() == waiter.pace.seconds();
    let first = (!as_pace(old) || !as_pace(new)).then_some(("first", old.first, new.first));
    for (key, was, is) in first.into_iter().chain([("pace", old.pace, new.pace)]) {
        if was.seconds() != is.seconds() {
            let direction = if is.seconds() > was.seconds() { Direction::Tightened } else { Direction::Loosened };
            let told = Told::new(FactKind::WaiterPace, direction, format!("{path}.{key}"));
            sides.tell(told.change(was.to_string(), is.to_string()).at(spans.0, spans.1), scope);
        }
    }
    let text = |waiter: &Waiter| Some(waiter.doc.to_string());
    texts::text(sides, scope, format!("{path}.doc"), (text(old), text(new)), spans);
}

/// The parameter whose items have to be in the answer, which the tasks of other actions decide: one of them is the place. Where the
/// answer has several states on one side alone, the difference is that of `watch`.
fn names(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (asked, old): (&Action, &Waiter),
    (asks, new): (&Action, &Waiter),
) {
    let name = |names: Naming<'_, '_>, action: &Action, waiter: &Waiter| {
        let service = names.service();
        let owner = action.request;
        let Role::Request(id) = service[owner].role else { return (None, waiter.watch_span) };
        let named_by = waiter.named_by_task(service, id);
        let place = named_by.map_or(waiter.watch_span, |(_, task)| task.ask.span);
        (named_by.map(|(field, _)| names.member(owner, &field.wire.value)), place)
    };
    let (before, was_said) = name(sides.naming_before(), asked, old);
    let (after, is_said) = name(sides.naming_after(), asks, new);
    if before != after && old.has_several(sides.before) == new.has_several(sides.after) {
        let told = Told::new(FactKind::WaiterNames, texts::came_or_went(&before, &after), format!("{path}.watch"));
        sides.tell(told.values(before, after).at(was_said, is_said), scope);
    }
}

fn span(waiter: &Waiter) -> Span {
    waiter.done.span.unwrap_or(waiter.name.span)
}

/// What each state that ends the waiting does, by its value.
fn states(names: Naming<'_, '_>, waiter: &Waiter) -> BTreeMap<String, &'static str> {
    let service = names.service();
    let name = |state: &str| names.typed(&Type::Enum(waiter.states), state);
    let failed = waiter.failed(service).into_iter().map(|state| (name(state), "failed"));
    failed.chain(waiter.done(service).into_iter().map(|state| (name(state), "done"))).collect()
}

fn task(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let path = format!("{}.task", new.name.value);
    let (before, after) = (&old.task, &new.task);
    let spans = (place(old), place(new));
    match (before, after) {
        (None, None) => {}
        (None, Some(_)) => sides.tell(Told::new(FactKind::Task, Direction::Added, path).at(spans.0, spans.1), scope),
        (Some(_), None) => sides.tell(Told::new(FactKind::Task, Direction::Removed, path).at(spans.0, spans.1), scope),
        (Some(was), Some(is)) => {
            let (asked, asks) =
                (sides.naming_before().action(was.ask.value), sides.naming_after().action(is.ask.value));
            if asked != asks {
                let told = Told::new(FactKind::Task, Direction::Changed, path).change(asked, asks);
                return sides.tell(told.at(spans.0, spans.1), scope);
            }
            let (had, has) = (handed(sides.naming_before(), old, was), handed(sides.naming_after(), new, is));
            let until = |service: &Service, task: &Task| {
                service[task.ask.value].waiters.get(task.until).map(|waiter| waiter.name.value.clone())
            };
            let text = (until(sides.before, was), until(sides.after, is));
            texts::text(sides, scope, format!("{path}.until"), text, spans);
            let names = had.keys().chain(has.keys().filter(|name| !had.contains_key(*name)));
            for name in names.filter(|name| had.get(*name) != has.get(*name)).cloned().collect::<Vec<_>>() {
                let told = Told::new(FactKind::TaskValue, Direction::Changed, format!("{path}.{name}"));
                let told = told.values(had.get(&name).cloned(), has.get(&name).cloned());
                sides.tell(told.at(spans.0, spans.1), scope);
            }
        }
    }
}

fn place(action: &Action) -> Span {
    action.task.as_ref().map_or(action.name.span, |task| task.ask.span)
}

/// Where each parameter of the question comes from.
fn handed(names: Naming<'_, '_>, action: &Action, task: &Task) -> BTreeMap<String, String> {
    let service = names.service();
    let asked = service[task.ask.value].request;
    let one = |handed: &Handed| {
        let from = match &handed.from {
            HandedFrom::Response(path) => format!("response.{}", names.list_path(path)),
            HandedFrom::Request(place) => {
                format!("request.{}", names.path(&[FieldStep { owner: action.request, field: *place }]))
            }
            HandedFrom::Value(value) => names.typed(&service[asked].fields[handed.to].ty, value),
        };
        (names.path(&[FieldStep { owner: asked, field: handed.to }]), from)
    };
    task.handed.iter().map(one).collect()
}
