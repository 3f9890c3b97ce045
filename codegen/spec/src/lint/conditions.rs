//! Lints conditions of rules and cases: against each other, and against what texts say.

use std::sync::LazyLock;

use regex::Regex;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::rule_sets::{self, RuleSet};
use super::texts;
use crate::model::{Condition, Effect, Field, FieldStep, FieldsRule, Limit, Service, Struct, Test, Unit};
use crate::source::{Span, Spanned};

pub(super) static IN_OTHER_WORDS: LintRule = LintRule {
    id: "L0903",
    slug: "condition-that-is-a-plain-rule",
    level: Severity::Warning,
    title: "a rule with a condition that a plain rule says",
    about: "A field that is required when another one is absent is one of two of which at least one is needed, and a field \
            that is forbidden when another one is given is one of two of which at most one may be given. The plain rule \
            names both fields alike, and readers, the linter and the importer know it.",
};

pub(super) static CONTRADICTION: LintRule = LintRule {
    id: "L0904",
    slug: "conditions-that-contradict-each-other",
    level: Severity::Error,
    title: "conditions that contradict each other",
    about: "In some case a field is required by one rule and forbidden by another, or required although it has no effect. \
            No call can meet both, or what it has to give is ignored. Correct the values of one condition.",
};

pub(super) static ONLY_TOLD: LintRule = LintRule {
    id: "L0905",
    slug: "condition-without-a-rule",
    level: Severity::Warning,
    title: "a doc that states a condition which no rule states",
    about: "The text says that a field is required, or has an effect, only under a condition on a field beside it, and no \
            rule speaks of the two. Callers learn of it from the service instead of the client. Write `required_if`, \
            `forbidden_if` or `only_if`; or allow the finding, if the condition is more than fields can say.",
};

pub(super) static REPEATED: LintRule = LintRule {
    id: "L0907",
    slug: "case-that-repeats-its-field",
    level: Severity::Warning,
    title: "a case with a limit that its field has in any case",
    about: "The limits of a case hold beside those of the field. One that is the same under a condition and without it adds nothing: a \
            value outside breaks both, and readers look for the difference. Remove it from the case, or from the field if the vendor \
            states it for the case alone.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for set in rule_sets::of(service) {
        for rule in &set.rules[set.of_type..] {
            in_other_words(service, set.unit, rule, reporter);
        }
        contradictions(service, &set, reporter);
    }
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate() {
            repeated(FieldStep { owner, field: index }, field, reporter);
        }
    }
    for (owner, item) in service.structs().filter(|(_, item)| item.in_request) {
        for (index, field) in item.fields.iter().enumerate() {
            only_told(service, item, FieldStep { owner, field: index }, field, reporter);
        }
    }
}

/// Limits of a case that the field has as well, at the same level.
fn repeated(step: FieldStep, field: &Field, reporter: &mut Reporter<'_>) {
    let same = |one: &Limit, other: &Limit| {
        (one.key(), one.value(), one.bound.level) == (other.key(), other.value(), other.bound.level)
    };
    for case in &field.cases {
        for (own, others) in [(&case.limits, &field.limits), (&case.each, &field.each)] {
            for limit in own {
                let Some(other) = others.iter().find(|other| same(limit, other)) else { continue };
                let message = format!("`{}` has `{}` in any case", field.wire.value, limit.key());
                let finding = Finding::new(&REPEATED, limit.span, message, "remove it from the case");
                reporter.push(Unit::Field(step), finding.related(other.span, "the limit of the field"));
            }
        }
    }
}

fn in_other_words(service: &Service, unit: Unit, rule: &Spanned<FieldsRule>, reporter: &mut Reporter<'_>) {
    let FieldsRule::If { effect, field, when } = &rule.value else { return };
    let [condition] = when.as_slice() else { return };
    let key = match (effect, &condition.test) {
        (Effect::Required, Test::Absent) => "at_least_one_of",
        (Effect::Forbidden, Test::Given) => "at_most_one_of",
        _ => return,
    };
    // The other rules do not look into lists.
    if condition.field.iter().rev().skip(1).any(|step| service.field(*step).ty.lists() > 0) {
        return;
    }
    let message = format!("this rule says no more than `{key}`");
    let help = format!("write `{key}: [{}, {}]`", service.path(field), service.path(&condition.field));
    reporter.push(unit, Finding::new(&IN_OTHER_WORDS, rule.span, message, help));
}

/// The parts of a rule with conditions, and its place among the others.
type Conditional<'r> = (Effect, &'r [FieldStep], &'r [Condition], Span, usize);

fn contradictions(service: &Service, set: &RuleSet<'_>, reporter: &mut Reporter<'_>) {
    let conditional = set.rules.iter().enumerate().filter_map(|(index, rule)| match &rule.value {
        FieldsRule::If { effect, field, when } => Some((*effect, field.as_slice(), when.as_slice(), rule.span, index)),
        _ => None,
    });
    let (required, others): (Vec<Conditional<'_>>, Vec<Conditional<'_>>) =
        conditional.partition(|(effect, ..)| *effect == Effect::Required);
    for (_, field, when, span, index) in required {
        let beside = |other: &&Conditional<'_>| other.1 == field && set.reports([index, other.4].into_iter());
        for (effect, other, conditions, other_span, _) in others.iter().filter(beside) {
            let name = service.path(other);
            let (message, label) = match effect {
                Effect::Forbidden if always(when, conditions) || always(conditions, when) => {
                    (format!("in some case `{name}` is required, and forbidden as well"), "forbidden here")
                }
                Effect::Only if never(when, conditions) => {
                    (format!("`{name}` is required where it has no effect"), "its only effect is here")
                }
                _ => continue,
            };
            let help = "correct the condition of one of the two rules";
            let finding = Finding::new(&CONTRADICTION, span, message, help).related(*other_span, label);
            reporter.push(set.unit, finding);
        }
    }
}

/// Whether each of the others holds in some case in which all of these hold: those that ask for values share one, and all others
/// are the same.
fn always(these: &[Condition], others: &[Condition]) -> bool {
    others.iter().all(|other| {
        these.iter().any(|one| {
            let shared = || one.values().iter().any(|value| other.values().contains(value));
            one.field == other.field && (one.test == other.test || shared())
        })
    })
}

/// Whether one of the others cannot hold where these do: it asks for other values of the same field.
fn never(these: &[Condition], others: &[Condition]) -> bool {
    others.iter().any(|other| {
        these.iter().any(|one| {
            let (asked, allowed) = (one.values(), other.values());
            let apart = !asked.is_empty() && !allowed.is_empty() && !asked.iter().any(|value| allowed.contains(value));
            let opposite =
                matches!((&one.test, &other.test), (Test::Given, Test::Absent) | (Test::Absent, Test::Given));
            one.field == other.field && (apart || opposite)
        })
    })
}

/// A sentence that ties a field to another one, which it names in backticks.
static STATED: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = concat!(
        r"(?:(?:\b[Rr]equired|\b[Nn]eeded|\b[Nn]ot needed|\b[Oo]nly|\bno effect|\ban effect only|\bhas effect only)",
        r",? (?:only )?(?:with|without|if|when|unless)",
        // What is ignored beside another one yields to it, which is another fact.
        r"|\b[Ii]gnored,? (?:without|unless)) (?:the )?`(?P<name>[A-Za-z]\w*)`",
    );
    texts::pattern(pattern)
});

fn only_told(service: &Service, item: &Struct, step: FieldStep, field: &Field, reporter: &mut Reporter<'_>) {
    for found in STATED.captures_iter(&field.doc) {
        let name = &found["name"];
        let Some(other) = item.fields.iter().position(|other| other.wire.value == *name) else { continue };
        let other = FieldStep { field: other, ..step };
        let names = |rule: &Spanned<FieldsRule>| {
            let paths = rule.value.paths();
            [step, other].iter().all(|step| paths.iter().any(|path| path.first() == Some(step)))
        };
        let in_case = field.cases.iter().flat_map(|case| &case.when).any(|one| one.field.first() == Some(&other));
        if other != step && !in_case && !item.rules.iter().any(names) {
            let message = format!(
                "the doc of `{}` says \"{}\", and no rule speaks of the two",
                service.field(step).wire.value,
                &found[0]
            );
            let help =
                "add `required_if`, `forbidden_if` or `only_if` to `rules`, and leave the condition out of `doc`";
            let span = field.doc.span().unwrap_or(field.wire.span);
            reporter.push(Unit::Field(step), Finding::new(&ONLY_TOLD, span, message, help));
        }
    }
}
