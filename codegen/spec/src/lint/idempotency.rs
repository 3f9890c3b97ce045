//! Lints parameters for idempotency tokens.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Service, Unit};
use crate::propose;

pub(super) static NOT_SAID: LintRule = LintRule {
    id: "L1501",
    slug: "token-without-idempotency",
    level: Severity::Warning,
    title: "a parameter that looks like an idempotency token and is not said to be one",
    about: "The request has a text such as `ClientToken`, or its `doc` says that it makes the call idempotent. With \
            `idempotency_token`, clients fill it in and send a call again whose response was lost; without it, a program that \
            does so by itself may create things twice. Where the service ignores the parameter, `idempotency_token: none` \
            says so.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (id, action) in service.actions().filter(|(_, action)| !action.idempotency_token.is_known()) {
        let Some(step) = propose::looks_like_token(service, action) else { continue };
        let field = service.field(step);
        let name = &field.wire.value;
        let message = format!("`{name}` of the action `{}` looks like an idempotency token", action.name.value);
        let help = format!("add `idempotency_token: {name}` to the action, or `idempotency_token: none`");
        reporter.push(Unit::Action(id), Finding::new(&NOT_SAID, field.wire.span, message, &help));
    }
}
