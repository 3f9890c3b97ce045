//! Finds values whose meaning the vendor changed, from what the locks of both sides recorded of its texts.
//!
//! The spec's own texts may be the same on both sides, not yet revised.

use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::meaning::{self, Redefined};
use crate::model::{Field, Section, Service, StructId};

pub(super) fn compare(sides: &mut Sides<'_>) {
    for (path, now) in &sides.after.meanings {
        let Some(before) = sides.before.meanings.get(path) else { continue };
        // Where the vendor's text is the same, another importer has read it.
        if before.letters == now.letters {
            continue;
        }
        let (old, new) = (field(sides.before, path), field(sides.after, path));
        let (Some(old), Some(new)) = (old, new) else { continue };
        let scope = sides.scope_of_structs(old.0, new.0);
        for (value, fingerprint) in &now.values {
            let Some(was) = before.values.get(value) else { continue };
            let all = before.values.iter().map(|(value, note)| (value.as_str(), note.as_str()));
            let others = now.values.iter().filter(|(other, _)| *other != value);
            let others = others.map(|(value, note)| (value.as_str(), note.as_str()));
            let Some(redefined) = meaning::redefined(was, fingerprint, all, others) else { continue };
            // What is said of `true` is a sentence, and sentences are reworded.
            if redefined.like.is_some() || !matches!(value.as_str(), "true" | "false") {
                tell(sides, &scope, (path, value), (old.1, new.1), redefined);
            }
        }
    }
}

fn tell(
    sides: &mut Sides<'_>,
    scope: &Scope,
    (path, value): (&str, &str),
    (old, new): (&Field, &Field),
    redefined: Redefined<'_>,
) {
    let kind = if redefined.is_certain() { FactKind::ValueMeaning } else { FactKind::ValueWording };
    let told = Told::new(kind, Direction::Changed, format!("{path}.values.{value}"));
    let note = match redefined.like {
        Some(like) => format!("the vendor says of `{value}` now what he said of `{like}` before"),
        None => format!("the vendor says something else of `{value}` now; bring `doc` up to date"),
    };
    sides.tell(told.at(old.wire.span, new.wire.span).note(note), scope);
}

/// The field that a path such as `Send.request.Mode` names, and its struct.
fn field<'s>(service: &'s Service, path: &str) -> Option<(StructId, &'s Field)> {
    let mut parts = path.splitn(3, '.');
    let (unit, section, name) = (parts.next()?, Section::parse(parts.next()?)?, parts.next()?);
    let here = |item| service.place(item) == (unit.to_owned(), section);
    let (id, item) = service.structs().find(|(_, item)| here(item))?;
    Some((id, item.fields.iter().find(|field| field.wire.value == name)?))
}
