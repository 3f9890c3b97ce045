//! Compares whether answers come as a stream of events.

use super::sides::{Scope, Sides};
use super::texts;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Action, Events, Service, Stated};

/// Compares the events of an action.
pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let path = |key: &str| format!("{}.events{key}", new.name.value);
    let span = |action: &Action| action.events.fact().map_or(action.name.span, |events| events.span);
    let spans = (span(old), span(new));
    match (&old.events, &new.events) {
        (Stated::Fact(before), Stated::Fact(after)) => {
            let texts =
                |of: fn(&Events, &Service) -> Option<String>| (of(before, sides.before), of(after, sides.after));
            let kinds = [
                (FactKind::EventsAsked, ".when", texts(Events::asked)),
                (FactKind::EventsFailure, ".code", texts(Events::failure)),
            ];
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
