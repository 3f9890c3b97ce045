//! Lints where facts come from, and why the spec differs from its sources.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::says_nothing;
use crate::model::{Conflict, Service, Unit};
use crate::source::Span;

pub(super) static OLD: LintRule = LintRule {
    id: "L0801",
    slug: "old-facts",
    level: Severity::Warning,
    title: "facts that are more than a year old",
    about: "The page or release that a file was written from is more than a year older than the newest one of the \
            service: probably it was left out when the others were brought up to date. The rule compares dates of the \
            spec with each other and never with the clock, so that the same spec always gives the same findings.",
};

pub(super) static EMPTY_REASON: LintRule = LintRule {
    id: "L0802",
    slug: "reason-that-gives-none",
    level: Severity::Warning,
    title: "a reason that explains nothing",
    about: "A correction or an `allow` records a decision that others have to be able to judge later. `TODO`, or a \
            word or two, is not a reason. Give evidence: another page, an example, the answer of the service.",
};

pub(super) static OPEN: LintRule = LintRule {
    id: "L0803",
    slug: "open-conflict",
    level: Severity::Warning,
    title: "a conflict of the last import that is still open",
    about: "Since the last import the vendor says something else than the spec, and the spec was not to be overwritten: it \
            was changed by hand, or a correction speaks of what the vendor said before. `upstream.lock` keeps the \
            fact under `open`. Follow the vendor, or write a correction whose `upstream` is what he says now; then \
            import again.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    old(service, reporter);
    open(service, reporter);
    for correction in &service.corrections {
        let Some(span) = correction.reason.span() else { continue };
        empty_reason(Unit::Service, "the correction", &correction.reason, span, reporter);
    }
    for allow in &service.allows {
        empty_reason(allow.unit, "the allow", &allow.reason.value, allow.reason.span, reporter);
    }
}

fn old(service: &Service, reporter: &mut Reporter<'_>) {
    let dated = service.sources().collect::<Vec<_>>();
    let Some((_, newest)) = dated.iter().max_by(|(_, a), (_, b)| a.as_of.value.cmp(&b.as_of.value)) else { return };
    for (unit, source) in dated.iter().filter(|(_, source)| is_old(&source.as_of.value, &newest.as_of.value)) {
        let message = format!("these facts date from {}, others from {}", source.as_of.value, newest.as_of.value);
        let help = "compare the file with the vendor's page, and write the new date";
        let finding = Finding::new(&OLD, source.as_of.span, message, help);
        reporter.push(*unit, finding.related(newest.as_of.span, "the newest of the service"));
    }
}

fn open(service: &Service, reporter: &mut Reporter<'_>) {
    for conflict in &service.conflicts {
        let Conflict { at, theirs, span } = conflict;
        let finding = match service.corrections.iter().find(|correction| correction.at.value == *at) {
            Some(correction) => {
                let message = format!("the correction of `{at}` is out of date: the vendor says `{theirs}` now");
                let help = "look whether the spec is still right, write into `upstream` what the vendor says, and import again";
                Finding::new(&OPEN, correction.at.span, message, help).related(*span, "noted by the last import")
            }
            None => {
                let message = match theirs.as_str() {
                    "" => format!("the vendor has `{at}`, and the spec does not"),
                    theirs => format!("the vendor says `{theirs}` of `{at}`, and the spec something else"),
                };
                let help = "follow the vendor, or write a correction with this `upstream`; then import again";
                Finding::new(&OPEN, *span, message, help)
            }
        };
        reporter.push(Unit::Service, finding);
    }
}

/// Whether one date is more than a year before another. Dates compare as text.
fn is_old(date: &str, newest: &str) -> bool {
    let a_year_later = date.split_once('-').and_then(|(year, rest)| Some((year.parse::<u32>().ok()? + 1, rest)));
    a_year_later.is_some_and(|(year, rest)| format!("{year:04}-{rest}").as_str() < newest)
}

fn empty_reason(unit: Unit, what: &str, reason: &str, span: Span, reporter: &mut Reporter<'_>) {
    if says_nothing(reason) {
        let message = format!("the reason of {what} says nothing");
        let help = "give evidence: another page, an example, the answer of the service";
        reporter.push(unit, Finding::new(&EMPTY_REASON, span, message, help));
    }
}
