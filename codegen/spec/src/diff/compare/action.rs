//! Compares actions.

use std::collections::BTreeSet;

use super::pair::{Matched, overlap, similarity};
use super::sides::{Scope, Sides};
use super::{events, idempotency, paging, spelling, structure, terms, texts, waiting};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::keyword::Keyword as _;
use crate::model::{Action, ActionRetry, Outcome, Service, Signature, StructId};

/// Actions of the same name, and those that perhaps have another now: of the same verb, with nearly the same members, and with
/// a name that does not say something else.
pub(super) fn matched<'m>(sides: &Sides<'m>) -> Matched<&'m Action> {
    let (before, after) = (sides.before, sides.after);
    let fields = |service: &'m Service, action: &Action| -> Vec<&'m str> {
        let parts = [&service[action.request], &service[action.response]];
        parts.into_iter().flat_map(|part| part.fields.iter().map(|field| field.wire.value.as_str())).collect()
    };
    Matched::of(
        &before.actions,
        &after.actions,
        |action| &action.name.value,
        |old, new| {
            let (old_name, new_name) = (&old.name.value, &new.name.value);
            let (names, common) = (similarity(old_name, new_name), overlap(fields(before, old), fields(after, new)));
            let verb = |name: &str| spelling::words(name).into_iter().next();
            let alike = names >= 60 && common >= 70 && verb(old_name) == verb(new_name);
            if alike && !spelling::is_contrary(old_name, new_name) { names + common } else { 0 }
        },
    )
}

pub(super) fn compare(sides: &mut Sides<'_>, actions: &Matched<&Action>) {
    for action in &actions.removed {
        let told = Told::new(FactKind::Action, Direction::Removed, action.name.value.as_str());
        sides.tell(told.at(action.name.span, None), &Scope::nowhere([action.name.value.clone()]));
    }
    for action in &actions.added {
        let told = Told::new(FactKind::Action, Direction::Added, action.name.value.as_str());
        sides.tell(told.at(None, action.name.span), &Scope::nowhere([action.name.value.clone()]));
    }
    for (old, new) in &actions.renamed {
        let told = Told::new(FactKind::Action, Direction::Renamed, old.name.value.as_str());
        let told = told.change(old.name.value.as_str(), new.name.value.as_str()).at(old.name.span, new.name.span);
        sides.tell(told, &Scope::nowhere([new.name.value.clone()]));
    }
    for (old, new) in actions.same.iter().chain(&actions.renamed) {
        facts(sides, old, new);
        structure::fields(sides, &new.name.value, old.request, new.request);
        structure::fields(sides, &new.name.value, old.response, new.response);
    }
}

/// Requests and responses, side by side.
pub(super) fn messages(old: &Action, new: &Action) -> [(StructId, StructId); 2] {
    [(old.request, new.request), (old.response, new.response)]
}

fn facts(sides: &mut Sides<'_>, old: &Action, new: &Action) {
    let name = &new.name.value;
    let scope = Scope::nowhere([name.clone()]);
    let spans = (old.name.span, new.name.span);
    let tell = |sides: &mut Sides<'_>, kind, direction, key: &str, values: (Option<String>, Option<String>)| {
        let told = Told::new(kind, direction, format!("{name}.{key}"));
        sides.tell(told.values(values.0, values.1).at(spans.0, spans.1), &scope);
    };
    if old.name.value == new.name.value && old.rust != new.rust {
        tell(sides, FactKind::RustName, Direction::Changed, "name", (Some(old.rust.clone()), Some(new.rust.clone())));
    }
    let (before, after) = (&sides.before[old.host], &sides.after[new.host]);
    // A host of the same name is told once, with the service.
    if before.name != after.name && before.host != after.host {
        tell(sides, FactKind::Host, Direction::Changed, "host", (Some(before.host.clone()), Some(after.host.clone())));
    }
    rate_limit(sides, &scope, old, new);
    terms::compare(sides, &scope, name, (&old.terms, &new.terms), |_| spans);
    retry(sides, &scope, old, new);
    idempotency::compare(sides, &scope, old, new);
    signature(sides, &scope, old, new);
    texts::deprecated(sides, &scope, name, (old.deprecated.as_ref(), new.deprecated.as_ref()), spans);
    errors(sides, &scope, old, new);
    waiting::compare(sides, &scope, old, new);
    let text = |action: &Action| Some(action.doc.to_string());
    texts::text(sides, &scope, format!("{name}.doc"), (text(old), text(new)), spans);
    texts::text(
        sides,
        &scope,
        format!("{name}.source"),
        (structure::source(old.source.as_ref()), structure::source(new.source.as_ref())),
        spans,
    );
    events::compare(sides, &scope, old, new);
    paging::compare(sides, &scope, old, new);
    texts::text(sides, &scope, format!("{name}.examples"), (examples(old), examples(new)), spans);
}

fn rate_limit(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let limits = |action: &Action| action.rate_limit.fact().copied().unwrap_or_default();
    let (before, after) = (limits(old), limits(new));
    for (unit, before, after) in [("s", before.second, after.second), ("d", before.day, after.day)] {
        let direction = match (before, after) {
            (before, after) if before == after => continue,
            (_, None) => Direction::Removed,
            (None, Some(_)) => Direction::Added,
            (Some(before), Some(after)) if after < before => Direction::Tightened,
            (Some(_), Some(_)) => Direction::Loosened,
        };
        let value = |limit: Option<u32>| limit.map(|limit| format!("{limit}/{unit}"));
        let told = Told::new(FactKind::RateLimit, direction, format!("{}.rate_limit", new.name.value));
        sides.tell(told.values(value(before), value(after)).at(old.name.span, new.name.span), scope);
    }
}

/// Not known is treated as never, so between these two nothing happens but words.
fn retry(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let path = format!("{}.retry", new.name.value);
    let spans = (old.name.span, new.name.span);
    let value = |action: &Action| Some(action.retry.map_or("not stated", ActionRetry::word).to_owned());
    let safe = |action: &Action| action.retry == Some(ActionRetry::Safe);
    if safe(old) == safe(new) {
        return texts::text(sides, scope, path, (value(old), value(new)), spans);
    }
    sides.tell(
        Told::new(FactKind::Retry, Direction::Changed, path).values(value(old), value(new)).at(spans.0, spans.1),
        scope,
    );
}

fn signature(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let direction = match (old.signature, new.signature) {
        (before, after) if before == after => return,
        (_, Signature::None) => Direction::Loosened,
        (_, Signature::Required) => Direction::Tightened,
    };
    let value = |action: &Action| Some(action.signature.word().to_owned());
    let told = Told::new(FactKind::Signature, direction, format!("{}.signature", new.name.value));
    sides.tell(told.values(value(old), value(new)).at(old.name.span, new.name.span), scope);
}

fn errors(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    // A code that comes or goes as a whole is told there, with the actions that list it.
    let codes = |service: &Service, other: &Service, action: &Action| -> BTreeSet<String> {
        let codes = action.listed_errors().into_iter().flatten().map(|id| &service[*id].code.value);
        codes.filter(|code| other.codes.iter().any(|known| known.code.value == **code)).cloned().collect()
    };
    let before = codes(sides.before, sides.after, old);
    let after = codes(sides.after, sides.before, new);
    let spans = (old.name.span, new.name.span);
    let path = format!("{}.errors", new.name.value);
    let list = |codes: &mut dyn Iterator<Item = &String>| {
        let codes: Vec<&str> = codes.map(String::as_str).collect();
        (!codes.is_empty()).then(|| codes.join(", "))
    };
    let (gone, come) = (list(&mut before.difference(&after)), list(&mut after.difference(&before)));
    let direction = match (&gone, &come) {
        (None, Some(_)) => Direction::Added,
        (Some(_), None) => Direction::Removed,
        (Some(_), Some(_)) => Direction::Changed,
        (None, None) => {
            let known = |action: &Action| Some(if action.errors.is_known() { "none" } else { "not known" }.to_owned());
            return texts::text(sides, scope, path, (known(old), known(new)), spans);
        }
    };
    sides.tell(Told::new(FactKind::ErrorList, direction, path).values(gone, come).at(spans.0, spans.1), scope);
}

/// The examples as one text, in their order.
fn examples(action: &Action) -> Option<String> {
    let one = |example: &crate::model::Example| {
        let outcome = match &example.outcome {
            Outcome::Response(text) => text.value.clone(),
            Outcome::Error { code, message, .. } => format!("{}: {message}", code.value),
        };
        format!("{}: {} {outcome}", example.name.value, example.request.value)
    };
    let all: Vec<String> = action.examples.iter().map(one).collect();
    (!all.is_empty()).then(|| all.join("\n"))
}
