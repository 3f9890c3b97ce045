//! Compares error codes.

use super::pair::{Matched, SAME_IN_RUST};
use super::sides::{Scope, Sides};
use super::texts;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::keyword::Keyword as _;
use crate::model::{ErrorCode, Service};

pub(super) fn compare(sides: &mut Sides<'_>) {
    let matched = Matched::of(
        &sides.before.codes,
        &sides.after.codes,
        |code| &code.code.value,
        |old, new| {
            if old.rust == new.rust { SAME_IN_RUST } else { 0 }
        },
    );
    for code in matched.removed {
        let told = Told::new(FactKind::ErrorCode, Direction::Removed, path(code)).at(code.code.span, None);
        sides.tell(told, &scope(sides.before, code));
    }
    for code in matched.added {
        let told = Told::new(FactKind::ErrorCode, Direction::Added, path(code)).at(None, code.code.span);
        sides.tell(told, &scope(sides.after, code));
    }
    for (old, new) in &matched.renamed {
        let told = Told::new(FactKind::WireName, Direction::Renamed, path(old)).at(old.code.span, new.code.span);
        let told = told.change(old.code.value.as_str(), new.code.value.as_str());
        sides.tell(told, &scope(sides.after, new));
    }
    for (old, new) in matched.same.into_iter().chain(matched.renamed) {
        facts(sides, old, new);
    }
}

fn path(code: &ErrorCode) -> String {
    format!("errors.{}", code.code.value)
}

fn scope(service: &Service, code: &ErrorCode) -> Scope {
    Scope::nowhere(code.actions.iter().map(|id| service[*id].name.value.clone()))
}

fn facts(sides: &mut Sides<'_>, old: &ErrorCode, new: &ErrorCode) {
    let scope = scope(sides.after, new);
    let (path, spans) = (path(new), (old.code.span, new.code.span));
    if old.rust != new.rust {
        let told = Told::new(FactKind::RustName, Direction::Changed, format!("{path}.name"));
        sides.tell(told.change(old.rust.as_str(), new.rust.as_str()).at(spans.0, spans.1), &scope);
    }
    if old.retry() != new.retry() {
        let told = Told::new(FactKind::Retry, Direction::Changed, format!("{path}.retry"));
        sides.tell(told.change(old.retry().word(), new.retry().word()).at(spans.0, spans.1), &scope);
    }
    texts::text(sides, &scope, format!("{path}.doc"), (Some(old.doc.to_string()), Some(new.doc.to_string())), spans);
    texts::text(sides, &scope, format!("{path}.remedy"), (Some(old.remedy.clone()), Some(new.remedy.clone())), spans);
    if old.common != new.common {
        let word = |code: &ErrorCode| Some(if code.common { "of all services" } else { "of this service" }.to_owned());
        texts::text(sides, &scope, format!("{path}.common"), (word(old), word(new)), spans);
    }
}
