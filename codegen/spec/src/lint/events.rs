//! Lints answers that appear to come in events.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Service, Unit};
use crate::propose;

pub(super) static NOT_SAID: LintRule = LintRule {
    id: "L1601",
    slug: "stream-without-events",
    level: Severity::Warning,
    title: "an action that looks as if it answered in events and does not say so",
    about: "The request has a switch such as `Stream`, the name of the action ends in `SSE`, or an example shows events. With \
            `events`, clients get a method that gives the events one by one; without it, an answer in events is an error. \
            Where there are none, `events: none` says so.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (id, action) in service.actions().filter(|(_, action)| !action.events.is_known()) {
        let Some(events) = propose::looks_streamed(service, action) else { continue };
        let message =
            format!("the action `{}` looks as if it answered in events and has no `events`", action.name.value);
        let help = format!("add `events: {events}` if that is right, or `events: none`");
        reporter.push(Unit::Action(id), Finding::new(&NOT_SAID, action.name.span, message, &help));
    }
}
