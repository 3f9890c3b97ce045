//! Lints lists that are returned page by page.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Action, Paging, Service, Stated, Unit};
use crate::propose;

pub(super) static NOT_SAID: LintRule = LintRule {
    id: "L1201",
    slug: "list-without-paging",
    level: Severity::Warning,
    title: "an action that looks paged and does not say so",
    about: "The request has an offset and a limit, the number of a page and its size, or a mark that a response gives back. With \
            `paging`, clients get a method that goes through all pages; without it, every program counts by itself. Where there \
            are no pages, `paging: none` says so.",
};

pub(super) static OTHER_MAXIMUM: LintRule = LintRule {
    id: "L1202",
    slug: "page-size-against-its-limit",
    level: Severity::Warning,
    title: "a largest page that is not the limit of its field",
    about: "Clients ask for pages of the largest size that `paging` states, and refuse a size beyond the `max` of the field. \
            If the two differ, one of them is wrong. Leave `max` out of `paging` where the field has one.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (id, action) in service.actions() {
        let finding = match &action.paging {
            Stated::Unknown => not_said(service, action),
            Stated::Nothing => None,
            Stated::Fact(paging) => other_maximum(service, paging),
        };
        if let Some(finding) = finding {
            reporter.push(Unit::Action(id), finding);
        }
    }
}

fn not_said(service: &Service, action: &Action) -> Option<Finding> {
    propose::looks_paged(service, action)?;
    let message = format!("the action `{}` looks paged and has no `paging`", action.name.value);
    let help = match propose::propose(service, action, &|_, field| field.doc.to_string()) {
        Some(paging) => format!("add `paging: {paging}` if that is right, or `paging: none`"),
        None => "add `paging: {…}`, or `paging: none`".to_owned(),
    };
    Some(Finding::new(&NOT_SAID, action.name.span, message, help))
}

fn other_maximum(service: &Service, paging: &Paging) -> Option<Finding> {
    let (max, field) = (paging.max.as_ref()?, paging.field_max(service)?);
    if max.value == field {
        return None;
    }
    let limit = service.field(*paging.limit.as_ref()?.last()?);
    let message = format!("pages have {} items at most, but `{}` may be {field}", max.value, limit.wire.value);
    let help = "correct the one that is wrong; `paging` needs no `max` where the field has one";
    Some(Finding::new(&OTHER_MAXIMUM, max.span, message, help).related(limit.span_of("max"), "the limit of the field"))
}
