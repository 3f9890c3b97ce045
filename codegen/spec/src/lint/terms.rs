//! Lints terms of use that are in the text instead of their keys.

use std::sync::LazyLock;

use regex::Regex;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::{Doc, docs, pattern};
use crate::model::{FieldStep, FieldsRule, Service, Unit};

pub(super) static LIFETIME: LintRule = LintRule {
    id: "L1401",
    slug: "doc-states-a-lifetime",
    level: Severity::Warning,
    title: "a doc that states how long something works",
    about: "`valid_for` says how long a link, an ID or a code works: documentation, `dump` and `diff` know it, and callers \
            get a constant. In `doc` no program sees it, or it is said twice. A doc that names several durations, each for a \
            case of its own, is left alone; where the case is a value of an enum, the value takes `valid_for`.",
};

pub(super) static ONCE: LintRule = LintRule {
    id: "L1402",
    slug: "doc-says-once",
    level: Severity::Warning,
    title: "a doc that says that something works once",
    about: "`once: true` says that a link, an ID or a code works once: documentation says so in the same words everywhere, and \
            `diff` tells when it changes. In `doc` only readers learn of it.",
};

pub(super) static ALLOWLISTED: LintRule = LintRule {
    id: "L1403",
    slug: "doc-says-allowlisted",
    level: Severity::Warning,
    title: "a doc that says that something is allowlisted",
    about: "`allowlisted: true` at an action, a field or a value says that the vendor has to turn it on first. Where only \
            a part is allowlisted, write the key at that part: the value of the enum, the field.",
};

pub(super) static ONLY_FOR: LintRule = LintRule {
    id: "L1404",
    slug: "doc-says-who-may",
    level: Severity::Warning,
    title: "a doc that says who may use something",
    about: "`only_for` names the roles that alone may call an action or use what a field holds. Roles are explained once, \
            in `service.yaml`.",
};

pub(super) static YIELDS_TO: LintRule = LintRule {
    id: "L1405",
    slug: "doc-says-which-wins",
    level: Severity::Warning,
    title: "a doc that says which of two fields wins",
    about: "`yields_to` at the field that is ignored names those that win; the documentation of both sides follows from it.",
};

pub(super) static ASSUMED: LintRule = LintRule {
    id: "L1406",
    slug: "assumed-beside-a-page",
    level: Severity::Warning,
    title: "a rate limit that is assumed where the page is known",
    about: "The page of every action states its rate limit. An action whose `source` names its page need not assume one: \
            look it up, and write it into the file of the action.",
};

pub(super) static UNUSED_ROLE: LintRule = LintRule {
    id: "L1407",
    slug: "unused-role",
    level: Severity::Warning,
    title: "a role that nothing is for",
    about: "`service.yaml` explains a role that no `only_for` names, so no documentation mentions it. Remove it, or name it \
            at the action, field or value that it is about.",
};

pub(super) static IDLE: LintRule = LintRule {
    id: "L1408",
    slug: "yields-to-what-excludes-it",
    level: Severity::Error,
    title: "a field that yields to one which a rule excludes beside it",
    about: "Of two fields that a rule forbids together none can win over the other: either the service refuses both, which \
            the rule says, or it ignores one, which `yields_to` says. The text of the page decides.",
};

/// What a text says that a key should say.
struct Wording {
    rule: &'static LintRule,
    said: LazyLock<Regex>,
    help: &'static str,
}

/// A number of a unit of time.
const SPAN: &str = r"(?:[0-9]+|an?|one|two|three|seven)\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b";

static WORDINGS: [Wording; 5] = [
    Wording {
        rule: &LIFETIME,
        said: LazyLock::new(|| {
            pattern(&format!(
                r"(?i)\b(?:valid|works?|usable|can be used)\s+(?:only\s+)?for\s+{SPAN}|\bexpires?\s+(?:after|in|within)\s+{SPAN}"
            ))
        }),
        help: "write `valid_for: 5m` at the field or value, and take it out of `doc`",
    },
    Wording {
        rule: &ONCE,
        said: LazyLock::new(|| {
            pattern(
                r"(?i)\b(?:works?|can be (?:used|opened|visited|checked))\s+(?:only\s+)?once(?:\s+only)?\s*(?:[.,;]|$)|\bfor one (?:visit|use)\b",
            )
        }),
        help: "write `once: true`, and take it out of `doc`",
    },
    Wording {
        rule: &ALLOWLISTED,
        said: LazyLock::new(|| {
            pattern(r"(?i)\ballowlisted\b|\b(?:support|the account manager) (?:opens|has to open)\b")
        }),
        help: "write `allowlisted: true`, and take it out of `doc`",
    },
    Wording {
        rule: &ONLY_FOR,
        said: LazyLock::new(|| {
            pattern(
                r"(?i)\bonly (?:the|its|an?|super|legal)\b(?u:[^.;:]{0,80})\b(?:may|can) (?:call|use|open)\b|(?:^|[.;:-] )the operator (?:must|has to) be (?:the|its|an?|super|legal)\b",
            )
        }),
        help: "write `only_for: [role]`, with the role in `service.yaml`, and take it out of `doc`",
    },
    Wording {
        rule: &YIELDS_TO,
        said: LazyLock::new(|| {
            pattern(
                r"(?i)\bignored (?:if|when|where) `\w+` (?:is|are) (?:given|set|sent)\b|\b(?:takes? precedence|wins?) over `\w+`(?:\.|,|;|$)|`\w+` (?:is|are) ignored then\b",
            )
        }),
        help: "write `yields_to: [Field]` at the field that is ignored, and take it out of `doc`",
    },
];

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for doc in docs(service) {
        for wording in WORDINGS.iter().filter(|_| has_terms(&doc)) {
            if let Some(said) = said(wording, doc.text) {
                let message = format!("the doc of {} `{}` says \"{said}\"", doc.what, doc.name);
                reporter.push(doc.unit, Finding::new(wording.rule, doc.span(), message, wording.help));
            }
        }
    }
    assumed(service, reporter);
    roles(service, reporter);
    idle(service, reporter);
}

/// Terms stand at actions, fields and values; what a type says of them belongs to its fields.
fn has_terms(doc: &Doc<'_>) -> bool {
    matches!(doc.unit, Unit::Action(_) | Unit::Type(_) | Unit::Field(_) | Unit::Value(..))
}

/// The one place where a text says it. Several durations are several cases.
fn said<'d>(wording: &Wording, text: &'d str) -> Option<&'d str> {
    let mut found = wording.said.find_iter(text).map(|found| found.as_str().trim_end_matches(['.', ',', ';']));
    let first = found.next()?;
    (wording.rule.id != LIFETIME.id || found.next().is_none()).then_some(first)
}

fn assumed(service: &Service, reporter: &mut Reporter<'_>) {
    for (id, action) in service.actions().filter(|(_, action)| action.terms.assumes("rate_limit")) {
        if let Some(source) = action.source.as_ref().filter(|source| source.page.is_some()) {
            let message = format!("the rate limit of `{}` is assumed, and its page is known", action.name.value);
            let help = "write the `rate_limit` that the page states";
            reporter.push(Unit::Action(id), Finding::new(&ASSUMED, source.as_of.span, message, help));
        }
    }
}

fn roles(service: &Service, reporter: &mut Reporter<'_>) {
    let used: Vec<&str> = service.named_roles().map(|role| role.value.as_str()).collect();
    for (role, _) in service.roles.iter().filter(|(role, _)| !used.contains(&role.value.as_str())) {
        let message = format!("nothing is only for the role `{}`", role.value);
        let help = "name it in `only_for` where it belongs, or remove it";
        reporter.push(Unit::Service, Finding::new(&UNUSED_ROLE, role.span, message, help));
    }
}

fn idle(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate() {
            let step = FieldStep { owner, field: index };
            let excluded = item.rules.iter().find(|rule| match &rule.value {
                FieldsRule::ExactlyOneOf(paths) | FieldsRule::AtMostOneOf(paths) => {
                    paths.contains(&vec![step]) && field.terms.yields_to.iter().any(|winner| paths.contains(winner))
                }
                _ => false,
            });
            if let Some(rule) = excluded {
                let message = format!("`{}` yields to a field that a rule excludes beside it", field.wire.value);
                let help = "keep the rule if the service refuses both, or `yields_to` if it ignores one";
                let finding = Finding::new(&IDLE, field.span_of("yields_to"), message, help);
                reporter.push(Unit::Field(step), finding.related(rule.span, "the rule"));
            }
        }
    }
}
