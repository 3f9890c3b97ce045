//! Lints what the check accepts and a reviewer should question: facts that differ from their neighbours, documentation
//! that says nothing or contradicts the facts, data that should not be shown.
//!
//! A rule has a stable id, a level and an explanation ([`LintRule`]); it reports a [`Finding`] with its place and its
//! fix. A place that breaks a rule on purpose says so with `allow`; an `allow` that silences nothing is itself a
//! finding.

mod allows;
mod callbacks;
mod catalogue;
mod conditions;
mod consistency;
mod deprecation;
mod documentation;
mod error_codes;
mod events;
mod examples;
mod fields_rules;
mod files;
mod finding;
mod format;
mod idempotency;
mod levels;
mod names;
mod paging;
mod personal_numbers;
mod privacy;
mod prose;
mod relations;
mod rule;
mod rule_sets;
mod same_prose;
mod sources;
mod stated;
mod structure;
mod terms;
mod texts;
mod tokens;
mod unequal;
mod values;
mod waiting;
mod wording;

pub use catalogue::RULES;
pub use finding::{Finding, Findings};
pub use format::{github, json, schema, text};
pub use rule::{LintRule, Severity};

use crate::model::{Model, Service};
use crate::source::SourceMap;
use allows::Reporter;

/// Every finding of a spec, in a stable order: by place, then by rule.
#[must_use]
pub fn lint(model: &Model, sources: &SourceMap) -> Findings {
    let mut findings = Findings::default();
    for service in &model.services {
        let mut reporter = Reporter::new(service, RULES);
        lint_service(service, sources, &mut reporter);
        reporter.finish(RULES, &mut findings);
    }
    findings.finish();
    findings
}

fn lint_service(service: &Service, sources: &SourceMap, reporter: &mut Reporter<'_>) {
    structure::check(service, reporter);
    names::check(service, reporter);
    consistency::check(service, reporter);
    values::check(service, reporter);
    files::check(service, reporter);
    documentation::check(service, reporter);
    let groups = same_prose::groups(service);
    wording::check(&groups, reporter);
    unequal::check(&groups, reporter);
    levels::check(service, reporter);
    prose::check(service, reporter);
    stated::check(service, reporter);
    deprecation::check(service, reporter);
    error_codes::check(service, reporter);
    privacy::check(service, reporter);
    examples::check(service, sources, reporter);
    sources::check(service, reporter);
    fields_rules::check(service, reporter);
    conditions::check(service, reporter);
    relations::check(service, reporter);
    callbacks::check(service, reporter);
    paging::check(service, reporter);
    waiting::check(service, reporter);
    terms::check(service, reporter);
    idempotency::check(service, reporter);
    events::check(service, reporter);
}
