//! Compares whether answers come as a stream of events.

use super::naming::Naming;
use super::sides::{Scope, Sides};
use super::texts;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Action, Events, Stated};

/// Compares the events of an action.
pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let path = |key: &str| format!("{}.events{key}", new.name.value);
    let span = |action: &Action| action.events.fact().map_or(action.name.span, |events| events.span);
    let spans = (span(old), span(new));
    match (&old.events, &new.events) {
        (Stated::Fact(before), Stated::Fact(after)) => {
            let texts = |of: fn(Naming<'_, '_>, &Events) -> Option<String>| {
                (of(sides.naming_before(), before), of(sides.naming_after(), after))
            };
            let kinds =
                [(FactKind::EventsAsked, ".when", texts(asked)), (FactKind::EventsFailure, ".code", texts(failure))];
            for (kind, key, (before, after)) in kinds.into_iter().filter(|(_, _, (before, after))| before != after) {
                let told = Told::new(kind, Direction::Changed, path(key));
                sides.tell(told.values(before, after).at(spans.0, spans.1), scope);
            }
        }
        (Stated::Fact(_), _) => {
            sides.tell(Told::new(FactKind::Events, Direction::Removed, path("")).at(spans.0, spans.1), scope);
        }
        (_, Stated::Fact(_)) => {
            sides.tell(Told::new(FactKind::Events, Direction::Added, path("")).at(spans.0, spans.1), scope);
        }
        _ => {
            let word = |action: &Action| Some(if action.events.is_known() { "none" } else { "not known" }.to_owned());
            texts::text(sides, scope, path(""), (word(old), word(new)), spans);
        }
    }
}

/// The parameter that asks for events, with its value.
fn asked(names: Naming<'_, '_>, events: &Events) -> Option<String> {
    let (step, value) = events.when.as_ref()?;
    Some(format!("{}: {}", names.path(&[*step]), names.value(&[*step], &value.to_string())))
}

/// The members by which an event reports a failure.
fn failure(names: Naming<'_, '_>, events: &Events) -> Option<String> {
    let code = names.path(events.code.as_ref()?);
    let message = events.message.as_ref().map(|path| names.path(path));
    Some([Some(code), message].into_iter().flatten().collect::<Vec<_>>().join(", "))
}
