//! Lints callbacks: examples, when they are sent, and what is known about them.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Callback, Service, Unit};

pub(super) static NO_EXAMPLE: LintRule = LintRule {
    id: "L1101",
    slug: "callback-without-an-example",
    level: Severity::Warning,
    title: "a callback without an example",
    about: "Every example of a callback is decoded in a test, so one without an example is never read before the first message \
            comes. Take that of the vendor; where there is none, make one from the fields and mark it with `made: true`.",
};

pub(super) static NO_WHEN: LintRule = LintRule {
    id: "L1102",
    slug: "callback-that-says-not-when",
    level: Severity::Warning,
    title: "a callback that does not say when it is sent",
    about: "`doc` says what a message reports, `when` what makes the service send it. Without it, people cannot tell whether \
            they have to wait for the message or may never get it.",
};

pub(super) static NO_MEMBERS: LintRule = LintRule {
    id: "L1103",
    slug: "callback-without-members",
    level: Severity::Warning,
    title: "a callback without members and without a word about it",
    about: "A message without members is rare. Where they are not known, `gaps` says so, and the documentation of the struct \
            leads to the JSON of the message. Where there are none, allow it and say who states that.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (id, callback) in service.callbacks() {
        let mut tell = |rule, message: &str, help| {
            let message = format!("the callback `{}` {message}", callback.name.value);
            reporter.push(Unit::Callback(id), Finding::new(rule, callback.name.span, message, help));
        };
        if callback.examples.is_empty() {
            tell(&NO_EXAMPLE, "has no example", "add the vendor's, or one made from the fields with `made: true`");
        }
        if callback.when.is_empty() {
            tell(&NO_WHEN, "does not say when it is sent", "add `when: …`: what makes the service send it");
        }
        if is_blank(service, callback) {
            tell(&NO_MEMBERS, "has no members", "say in `gaps` what is not known, or list its `fields`");
        }
    }
}

fn is_blank(service: &Service, callback: &Callback) -> bool {
    service[callback.data].fields.is_empty() && callback.gaps.is_empty()
}
