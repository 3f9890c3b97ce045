//! Lints error codes and rate limits of actions.

use std::collections::HashSet;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Outcome, Service, Unit};

pub(super) static NOT_CITED: LintRule = LintRule {
    id: "L0601",
    slug: "error-code-not-cited",
    level: Severity::Warning,
    title: "an error code that no action cites",
    about: "A code of the service is in `errors.yaml`, but no action lists it or shows it in an example. Either it is a \
            variant that callers never meet, or an action lacks it. The codes of all services are cited nowhere. Where the \
            `errors` of an action are not known, nothing is reported.",
};

pub(super) static NO_REMEDY: LintRule = LintRule {
    id: "L0602",
    slug: "error-code-without-remedy",
    level: Severity::Note,
    title: "an error code without a remedy",
    about: "A caller who gets this error learns what it means but not what to do. Write `remedy`: what the caller does about \
            it, in a sentence.",
};

pub(super) static NO_RETRY: LintRule = LintRule {
    id: "L0603",
    slug: "error-code-without-retry-class",
    level: Severity::Warning,
    title: "an error code without a retry class",
    about: "When a failed call may be sent again follows from the part of the code before the dot where that says who \
            is at fault: the caller (`InvalidParameter`), the service (`InternalError`) or the rate \
            (`RequestLimitExceeded`). `FailedOperation`, `ResourceUnavailable`, `ResourceInsufficient` and words of a \
            service's own say nothing of the kind, and the call is not repeated. Write `retry`, `never` included, once \
            you have read what the code means.",
};

pub(super) static NO_RATE_LIMIT: LintRule = LintRule {
    id: "L0604",
    slug: "no-rate-limit",
    level: Severity::Warning,
    title: "an action without a rate limit",
    about: "Neither the action nor the service says how often it may be called, so callers learn it from failures. \
            The page of every action states it; `rate_limit: none` records that there is none.",
};

/// What stands before the dot and says who is at fault. The vendor's list of common codes explains them.
const DECIDED: [&str; 26] = [
    "ActionOffline",
    "AuthFailure",
    "DryRunOperation",
    "InternalError",
    "InvalidAction",
    "InvalidParameter",
    "InvalidParameterValue",
    "InvalidRequest",
    "IpInBlacklist",
    "IpNotInWhitelist",
    "LimitExceeded",
    "MissingParameter",
    "NoSuchProduct",
    "NoSuchVersion",
    "OperationDenied",
    "RequestLimitExceeded",
    "RequestSizeLimitExceeded",
    "ResourceInUse",
    "ResourceNotFound",
    "ResponseSizeLimitExceeded",
    "ServiceUnavailable",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
    "UnsupportedProtocol",
    "UnsupportedRegion",
];

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    let shown = shown(service);
    // Where it is not known what an action returns, it may be any code.
    let known = service.actions.iter().all(|action| action.errors.is_known());
    for (id, code) in service.codes() {
        let span = code.code.span;
        let name = &code.code.value;
        let unit = Unit::ErrorCode(id);
        if known && !code.common && code.actions.is_empty() && !shown.contains(name.as_str()) {
            let help = "add it to the `errors` of the actions that answer with it, or remove it";
            reporter.push(unit, Finding::new(&NOT_CITED, span, format!("no action lists `{name}`"), help));
        }
        if code.remedy.is_empty() {
            let help = "add `remedy: …`: what the caller does about it";
            reporter.push(unit, Finding::new(&NO_REMEDY, span, format!("`{name}` has no remedy"), help));
        }
        if code.stated_retry.is_none() && !DECIDED.contains(&name.split('.').next().unwrap_or_default()) {
            let message = format!("`{name}` has no retry class");
            let help = "add `retry: never`, `safe` or `throttled`";
            reporter.push(unit, Finding::new(&NO_RETRY, span, message, help));
        }
    }
    for (id, action) in service.actions().filter(|(_, action)| !action.rate_limit.is_known()) {
        let message = format!("`{}` has no rate limit", action.name.value);
        let help = "add `rate_limit: 20/s`, or a default to `service.yaml`; `none` where there is no limit";
        reporter.push(Unit::Action(id), Finding::new(&NO_RATE_LIMIT, action.name.span, message, help));
    }
}

/// The codes that examples show.
fn shown(service: &Service) -> HashSet<&str> {
    let examples = service.actions.iter().flat_map(|action| &action.examples);
    let codes = examples.filter_map(|example| match &example.outcome {
        Outcome::Error { code, .. } => Some(code.value.as_str()),
        Outcome::Response(_) => None,
    });
    codes.collect()
}
