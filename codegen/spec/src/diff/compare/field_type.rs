//! Compares the type of a member.

use std::cmp::Reverse;

use super::fit;
use super::member::{Member, form_note};
use super::sides::{Scope, Sides};
use super::types::Language;
use crate::diff::catalogue::DiffRule;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind, Position};
use crate::model::Type;

pub(super) fn compare(
    sides: &mut Sides<'_>,
    scope: &Scope,
    path: &str,
    (old_owner, old): Member<'_>,
    (new_owner, new): Member<'_>,
) {
    let both = |language| (sides.type_before(language, &old.ty), sides.type_after(language, &new.ty));
    let (before, after) = both(Language::Spec);
    if before == after && is_same_item(sides, &old.ty, &new.ty) {
        return;
    }
    let rust = both(Language::Rust);
    let positions = scope.positions();
    let judged = positions.iter().filter_map(|position| {
        let fit = fit::of(sides, *position, &old.ty, &new.ty);
        let kind = match fit.direction {
            _ if rust.0 == rust.1 && !is_item(&new.ty) => FactKind::TypeWord,
            Some(_) => FactKind::FieldType,
            None => FactKind::RustType,
        };
        let rule = DiffRule::of(kind, *position, fit.direction.unwrap_or(Direction::Changed))?;
        Some((rule, fit.misfit))
    });
    let judged: Vec<(&DiffRule, Option<String>)> = judged.collect();
    // The verdict is that of the gravest position; those that agree with it are named along.
    let gravity = |rule: &DiffRule| (rule.audience(), Reverse(rule.audiences.len()));
    let Some((rule, misfit)) = judged.iter().min_by_key(|(rule, _)| gravity(rule)) else { return };
    let agrees = |other: &&(&DiffRule, _)| (other.0.kind, other.0.direction) == (rule.kind, rule.direction);
    let agreeing: Vec<Position> = judged.iter().filter(agrees).map(|(rule, _)| rule.position).collect();
    let told = Told::new(rule.kind, rule.direction, format!("{path}.type")).change(sides.type_stated(&old.ty), after);
    let notes = [misfit.as_ref().map(|member| format!("they differ in `{member}`")), form_note(old_owner, new_owner)];
    let note: Vec<String> = notes.into_iter().flatten().collect();
    let told = told.at(old.ty_span, new.ty_span).note((!note.is_empty()).then(|| note.join("; ")));
    sides.tell(told, &scope.among(&agreeing));
}

/// Whether a type is a struct or an enum of the spec, or a list of one.
fn is_item(ty: &Type) -> bool {
    matches!(ty.innermost(), Type::Struct(_) | Type::Enum(_))
}

/// Whether two types of one name are one: a name may have gone to another item.
fn is_same_item(sides: &Sides<'_>, old: &Type, new: &Type) -> bool {
    match (old.innermost(), new.innermost()) {
        (Type::Struct(old), Type::Struct(new)) => sides.pairs.are_one((*old, *new)),
        (Type::Enum(old), Type::Enum(new)) => sides.pairs.enums.contains(&(*old, *new)),
        _ => true,
    }
}
