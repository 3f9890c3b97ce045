//! Compares how an action returns a long list page by page.

use super::naming::Naming;
use super::sides::{Scope, Sides};
use super::texts;
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{Action, Counter, PageFlag, Paging, Service, Stated, Type};

/// Compares the paging of an action.
pub(super) fn compare(sides: &mut Sides<'_>, scope: &Scope, old: &Action, new: &Action) {
    let mut pages = Pages { sides, scope, old, new };
    match (&old.paging, &new.paging) {
        (Stated::Fact(before), Stated::Fact(after)) => pages.differ(before, after),
        (Stated::Fact(before), _) => {
            let text = Some(all(pages.sides.before, before));
            pages.tell(FactKind::Paging, Direction::Removed, "", (text, None));
        }
        (_, Stated::Fact(after)) => {
            let text = Some(all(pages.sides.after, after));
            pages.tell(FactKind::Paging, Direction::Added, "", (None, text));
        }
        _ => {
            let word = |action: &Action| Some(if action.paging.is_known() { "none" } else { "not known" }.to_owned());
            let path = format!("{}.paging", new.name.value);
            texts::text(pages.sides, scope, path, (word(old), word(new)), (old.name.span, new.name.span));
        }
    }
}

/// The paging of an action on both sides.
struct Pages<'p, 'm> {
    sides: &'p mut Sides<'m>,
    scope: &'p Scope,
    old: &'p Action,
    new: &'p Action,
}

impl Pages<'_, '_> {
    /// Two ways to give pages, part by part.
    fn differ(&mut self, before: &Paging, after: &Paging) {
        let texts = |of: fn(Naming<'_, '_>, &Paging) -> Option<String>, pages: &Self| {
            (of(pages.sides.naming_before(), before), of(pages.sides.naming_after(), after))
        };
        let step = texts(step, self);
        if step.0 != step.1 {
            self.tell(FactKind::PagingStep, Direction::Changed, "", step);
        }
        self.limit(before, after);
        let flag = texts(flag, self);
        if flag.0 != flag.1 {
            let key = after.flag.as_ref().or(before.flag.as_ref()).map_or("", PageFlag::key);
            self.tell(FactKind::PagingFlag, texts::came_or_went(&flag.0, &flag.1), &format!(".{key}"), flag);
        }
        let items = texts(|names, paging| Some(items(names, paging)), self);
        if items.0 != items.1 {
            let types = texts(item_type, self);
            let kind = if types.0 == types.1 { FactKind::PagingItems } else { FactKind::PagingItem };
            self.tell(kind, Direction::Changed, ".items", items);
        }
        let total = texts(total, self);
        if total.0 != total.1 {
            self.tell(FactKind::PagingTotal, texts::came_or_went(&total.0, &total.1), ".total", total);
        }
    }

    /// The parameter for the size of a page, and the largest page with it.
    fn limit(&mut self, before: &Paging, after: &Paging) {
        let limits = (limit(self.sides.naming_before(), before), limit(self.sides.naming_after(), after));
        match &limits {
            (None, None) => {}
            (Some(old), Some(new)) => {
                // Where one field says the largest page on both sides, the difference is told there.
                let told_there = old == new && before.max.is_none() && after.max.is_none();
                if old != new {
                    self.tell(FactKind::PagingLimit, Direction::Changed, ".limit", limits);
                }
                if !told_there {
                    self.size(before, after);
                }
            }
            _ => self.tell(FactKind::PagingLimit, texts::came_or_went(&limits.0, &limits.1), ".limit", limits),
        }
    }

    /// The largest page.
    fn size(&mut self, before: &Paging, after: &Paging) {
        let sizes = (before.largest(self.sides.before), after.largest(self.sides.after));
        if sizes.0 == sizes.1 {
            return;
        }
        let direction = match sizes {
            (None, _) => Direction::Added,
            (_, None) => Direction::Removed,
            (Some(old), Some(new)) if new > old => Direction::Loosened,
            (Some(_), Some(_)) => Direction::Tightened,
        };
        let text = |size: Option<u64>| size.map(|size| size.to_string());
        self.tell(FactKind::PagingSize, direction, ".max", (text(sizes.0), text(sizes.1)));
    }

    fn tell(&mut self, kind: FactKind, direction: Direction, key: &str, (old, new): (Option<String>, Option<String>)) {
        let span = |action: &Action| action.paging.fact().map_or(action.name.span, |paging| paging.span);
        let told = Told::new(kind, direction, format!("{}.paging{key}", self.new.name.value));
        self.sides.tell(told.values(old, new).at(span(self.old), span(self.new)), self.scope);
    }
}

/// Everything, as it stands in the spec.
fn all(service: &Service, paging: &Paging) -> String {
    let entries = paging.entries(service).into_iter().map(|(key, value)| format!("{key}: {value}"));
    entries.collect::<Vec<_>>().join(", ")
}

/// By what and in which steps pages are asked for.
fn step(names: Naming<'_, '_>, paging: &Paging) -> Option<String> {
    let path = |steps: &[_]| names.path(steps);
    let mut text = format!("{}: {}", paging.counter.key(), path(paging.counter.path()));
    match &paging.counter {
        Counter::Offset(_) => {}
        Counter::Page { first, .. } => text += &format!(", first: {first}"),
        Counter::Cursor { next, .. } => text += &format!(", next: {}", path(next)),
    }
    Some(text)
}

fn limit(names: Naming<'_, '_>, paging: &Paging) -> Option<String> {
    paging.limit.as_ref().map(|limit| names.path(limit))
}

fn flag(names: Naming<'_, '_>, paging: &Paging) -> Option<String> {
    paging.flag.as_ref().map(|flag| format!("{}: {}", flag.key(), names.path(flag.path())))
}

fn items(names: Naming<'_, '_>, paging: &Paging) -> String {
    paging.items.iter().map(|steps| names.path(steps)).collect::<Vec<_>>().join(", ")
}

/// What the list holds; `None` where there are several lists, and no method for their items.
fn item_type(names: Naming<'_, '_>, paging: &Paging) -> Option<String> {
    let [list] = &paging.items[..] else { return None };
    match &names.service().field(*list.last()?).ty {
        Type::List(item) => Some(names.type_name(item)),
        _ => None,
    }
}

fn total(names: Naming<'_, '_>, paging: &Paging) -> Option<String> {
    paging.total.as_ref().map(|total| names.path(total))
}
