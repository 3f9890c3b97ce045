//! Lints waiting: actions that look like tasks but do not say so, and states that contradict the groups of their enum.

use std::collections::BTreeSet;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::tokens;
use crate::model::{Action, ActionId, ActionRetry, Field, Service, StructId, Type, Unit, Waiter};

pub(super) static NO_TASK: LintRule = LintRule {
    id: "L1301",
    slug: "start-without-a-task",
    level: Severity::Warning,
    title: "an action that starts something, and not who tells how far it is",
    about: "The response has an identifier that another action takes, and that action tells a state: this looks like a task. \
            With `task` callers wait for it without copying identifiers. Where nothing is waited for, allow it and say why.",
};

pub(super) static NO_WAITER: LintRule = LintRule {
    id: "L1302",
    slug: "state-without-a-waiter",
    level: Severity::Warning,
    title: "an action that tells the state of what another one starts, and not how to wait for it",
    about: "The action takes an identifier that another action gives out, and answers with a state; or it answers with a state of \
            which the enum says which values are final. With `waiters` clients ask it until the state is final. Where no caller \
            waits for that state, allow it and say why.",
};

pub(super) static AGAINST_GROUPS: LintRule = LintRule {
    id: "L1303",
    slug: "waiter-against-groups",
    level: Severity::Warning,
    title: "a waiter that says something else than the groups of its states",
    about: "The groups of values say which states are final and which have failed. A waiter that goes on at a final state never \
            ends, and one that ends at another state, or is done at a failed one, contradicts them. Name groups instead of \
            values, or correct one of the two.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    let others = tokens::Stated::of(service);
    let asked: Vec<(ActionId, BTreeSet<&str>)> =
        service.actions().filter_map(|(id, action)| Some((id, asks(service, action, &others)?))).collect();
    let mut started: BTreeSet<&str> = BTreeSet::new();
    for (id, action) in service.actions().filter(|(_, action)| !is_safe(action)) {
        let given = identifiers(service, action.response, &others);
        let teller = asked.iter().find(|(_, takes)| !takes.is_disjoint(&given));
        started.extend(&given);
        if let Some((teller, takes)) = teller.filter(|_| action.task.is_none()) {
            let common: Vec<&str> = takes.intersection(&given).copied().collect();
            let (name, teller) = (&action.name.value, &service[*teller]);
            let message = format!("`{name}` gives out `{}` and has no `task`", common.join("`, `"));
            let help = format!("add `task: {{ask: {}, until: …, with: …}}`", teller.name.value);
            let finding = Finding::new(&NO_TASK, action.name.span, message, help);
            reporter.push(Unit::Action(id), finding.related(teller.name.span, "takes it and tells a state"));
        }
    }
    for (id, takes) in asked.iter().filter(|(id, _)| service[*id].waiters.is_empty()) {
        let name = &service[*id].name;
        if let Some(common) = takes.intersection(&started).next() {
            let message = format!("`{}` tells the state of `{common}` and has no `waiters`", name.value);
            let help = "add `waiters: {…: {watch: …, done: […], pace: …}}`";
            reporter.push(Unit::Action(*id), Finding::new(&NO_WAITER, name.span, message, help));
        } else if let Some(field) = final_state(service, &service[*id]) {
            reporter.push(Unit::Action(*id), ends(&service[*id], field));
        }
    }
    let others = |id: &ActionId| asked.iter().all(|(asked, _)| asked != id);
    for (id, action) in
        service.actions().filter(|(id, action)| action.waiters.is_empty() && is_safe(action) && others(id))
    {
        if let Some(field) = final_state(service, action) {
            reporter.push(Unit::Action(id), ends(action, field));
        }
    }
    for (id, action) in service.actions() {
        action.waiters.iter().for_each(|waiter| groups(service, id, waiter, reporter));
    }
}

fn ends(action: &Action, field: &Field) -> Finding {
    let (name, field) = (&action.name, &field.wire);
    let message =
        format!("`{}` tells `{}`, of which some values are final, and has no `waiters`", name.value, field.value);
    let help = "add `waiters: {…: {watch: …, done: […], pace: …}}`";
    Finding::new(&NO_WAITER, name.span, message, help).related(field.span, "the state")
}

/// A state that has final values, anywhere in the response of an action.
fn final_state<'m>(service: &'m Service, action: &Action) -> Option<&'m Field> {
    let is_final = |field: &&Field| match field.ty.innermost() {
        Type::Enum(id) => {
            let mut groups = service[*id].variants.iter().flat_map(|value| &value.groups);
            groups.any(|group| group.value == "final")
        }
        _ => false,
    };
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![action.response]);
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            if let Some(field) = service[id].fields.iter().find(is_final) {
                return Some(field);
            }
            waiting.extend(service[id].fields.iter().filter_map(|field| match field.ty.innermost() {
                Type::Struct(inner) => Some(*inner),
                _ => None,
            }));
        }
    }
    None
}

fn is_safe(action: &Action) -> bool {
    action.retry == Some(ActionRetry::Safe)
}

/// The identifiers that an action takes, if it may be asked again and again and tells a state.
fn asks<'m>(service: &'m Service, action: &Action, others: &tokens::Stated<'_>) -> Option<BTreeSet<&'m str>> {
    let fields = &service[action.response].fields;
    let inner = fields.iter().filter_map(|field| field.ty.structure()).flat_map(|id| &service[id].fields);
    let tells = is_safe(action) && fields.iter().chain(inner).any(is_state);
    let takes = service[action.request].fields.iter().filter_map(|field| identifier(field, others)).collect();
    tells.then_some(takes)
}

fn is_state(field: &Field) -> bool {
    let name = field.wire.value.trim_end_matches("Code");
    matches!(field.ty.innermost(), Type::Enum(_)) && (name.ends_with("Status") || name.ends_with("State"))
}

/// The identifiers that a response has, through structures, not through lists: those are of other things.
fn identifiers<'m>(service: &'m Service, response: StructId, others: &tokens::Stated<'_>) -> BTreeSet<&'m str> {
    let (mut found, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let mut waiting = vec![response];
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        for field in &service[id].fields {
            match field.ty {
                Type::Struct(inner) => waiting.push(inner),
                _ => found.extend(identifier(field, others)),
            }
        }
    }
    found
}

/// `FlowId` for `FlowId`, `FlowIds` and `FlowIdSet`, and a token of a task, `EidToken`. What a caller chooses, such as an
/// `OpenId` or a `ClientToken`, starts nothing, and a mark of the next page is of a list.
fn identifier<'m>(field: &'m Field, others: &tokens::Stated<'_>) -> Option<&'m str> {
    let is_value = matches!(field.ty.innermost(), Type::String | Type::Integer | Type::Unsigned);
    let name = field.wire.value.as_str();
    let name = name.strip_suffix("Set").or_else(|| name.strip_suffix('s')).unwrap_or(name);
    let is_identifier = (name.ends_with("Id") && !name.ends_with("OpenId")) || name.ends_with("Token");
    (is_value && !field.operator && is_identifier && !others.has(&field.wire.value)).then_some(name)
}

/// Final states end the waiting, others go on, failed ones are not done.
fn groups(service: &Service, id: ActionId, waiter: &Waiter, reporter: &mut Reporter<'_>) {
    let item = &service[waiter.states];
    let has_final = item.variants.iter().any(|value| value.groups.iter().any(|group| group.value == "final"));
    for (place, value) in item.variants.iter().enumerate() {
        let is_in = |name: &str| value.groups.iter().any(|group| group.value == name);
        let (done, failed) = (waiter.done.values.contains(&place), waiter.failed.values.contains(&place));
        let (says, span) = match (done, failed) {
            (true, _) if is_in("failed") => ("is done at", waiter.done.span),
            (true, _) if has_final && !is_in("final") => ("ends at", waiter.done.span),
            (_, true) if has_final && !is_in("final") => ("ends at", waiter.failed.span),
            (false, false) if is_in("final") => ("goes on at", waiter.done.span),
            _ => continue,
        };
        let (name, wire) = (&waiter.name.value, &value.wire.value);
        let what = if is_in("failed") {
            "failed"
        } else if is_in("final") {
            "final"
        } else {
            "not final"
        };
        let message = format!("`{name}` {says} `{wire}`, which is {what}");
        let help = "name the group, such as `failed: final`, or correct the groups of the value";
        let finding = Finding::new(&AGAINST_GROUPS, span.unwrap_or(waiter.name.span), message, help);
        reporter.push(Unit::Action(id), finding.related(value.wire.span, "its groups"));
    }
}
