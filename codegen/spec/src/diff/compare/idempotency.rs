//! Compares whether calls carry a token that keeps the service from carrying them out twice.

use super::naming::Naming;
use super::sides::{Scope, Sides};
use super::texts;
use crate::diff::Direction;
use crate::diff::finding::Told;
use crate::diff::kind::FactKind;
use crate::model::Action;

/// Compares the idempotency tokens of an action.
pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let path = format!("{}.idempotency_token", new.name.value);
    let spans = (old.name.span, new.name.span);
    let token =
        |names: Naming<'_, '_>, action: &Action| action.idempotency_token.fact().map(|step| names.path(&[*step]));
    let values = (token(sides.naming_before(), old), token(sides.naming_after(), new));
    let direction = match &values {
        (None, None) => {
            let word = |action: &Action| {
                Some(if action.idempotency_token.is_known() { "none" } else { "not known" }.to_owned())
            };
            return texts::text(sides, scope, path, (word(old), word(new)), spans);
        }
        (old, new) if old == new => return,
        (None, _) => Direction::Added,
        (_, None) => Direction::Removed,
        _ => Direction::Changed,
    };
    let told = Told::new(FactKind::IdempotencyToken, direction, path);
    sides.tell(told.values(values.0, values.1).at(spans.0, spans.1), scope);
}
