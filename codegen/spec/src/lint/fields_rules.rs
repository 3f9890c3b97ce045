//! Lints rules over several fields: against each other, and against what is required in any case.

use std::collections::BTreeSet;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::rule_sets::{self, RuleSet};
use crate::model::{Condition, Effect, FieldStep, FieldsRule, Required, Service, Struct, StructId, Test, Type, Unit};
use crate::source::{Span, Spanned};

pub(super) static CONTRADICTION: LintRule = LintRule {
    id: "L0901",
    slug: "rules-that-contradict-each-other",
    level: Severity::Error,
    title: "rules that contradict each other",
    about: "No call can meet both rules, or one of them makes a field useless that the other speaks of: one of A and B \
            is needed, and at most one of A, B and C may be given, so C never may; two fields that exclude each other \
            are both needed. A validator made from them refuses calls that the service takes. That a field of a rule is \
            required itself, or is listed in it twice, is an error of the check (E0406).",
};

pub(super) static REDUNDANT: LintRule = LintRule {
    id: "L0902",
    slug: "rule-that-others-say",
    level: Severity::Warning,
    title: "a rule that others say already",
    about: "The rule follows from another one, or two of them together say what one rule of another kind says. Callers \
            who break it get two violations for one mistake. Remove it, or write the one that says all of it.",
};

type Path = Vec<FieldStep>;

/// More rules than any struct has; beyond them no pairs are compared, which are as many as their square.
const MOST_RULES: usize = 200;

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (id, item) in service.structs() {
        needs(service, id, item, reporter);
    }
    for set in rule_sets::of(service) {
        if set.rules.len() > MOST_RULES {
            continue;
        }
        for index in 0..set.rules.len() {
            always_given(service, &set, index, reporter);
            (0..index).for_each(|earlier| pair(service, &set, (earlier, index), reporter));
            excluded_condition(service, &set, index, reporter);
        }
        both_required(service, &set, reporter);
        unsatisfiable(&set, reporter);
    }
}

/// The fields of a rule over several, whether one has to be given, and whether only one may.
struct Several<'r> {
    paths: BTreeSet<&'r Path>,
    demands: bool,
    excludes: bool,
}

fn several(rule: &FieldsRule) -> Option<Several<'_>> {
    let (paths, demands, excludes) = match rule {
        FieldsRule::ExactlyOneOf(paths) => (paths, true, true),
        FieldsRule::AtLeastOneOf(paths) => (paths, true, false),
        FieldsRule::AtMostOneOf(paths) => (paths, false, true),
        FieldsRule::If { .. } | FieldsRule::SameLength(_) | FieldsRule::Unique(_) | FieldsRule::Span { .. } => {
            return None;
        }
    };
    Some(Several { paths: paths.iter().collect(), demands, excludes })
}

fn name(service: &Service, path: &[FieldStep]) -> String {
    format!("`{}`", service.path(path))
}

fn names<'p>(service: &Service, paths: impl Iterator<Item = &'p &'p Path>) -> String {
    paths.map(|path| name(service, path)).collect::<Vec<_>>().join(" and ")
}

/// A path whose steps are all required; one whose first step is required itself was told by the check.
fn always_given(service: &Service, set: &RuleSet<'_>, index: usize, reporter: &mut Reporter<'_>) {
    let rule = set.rules[index];
    let excluding = several(&rule.value).filter(|rule| rule.excludes && set.reports([index].into_iter()));
    let required = |path: &&&Path| path.iter().all(|step| service.field(*step).required == Required::Yes);
    if let Some(path) = excluding.iter().flat_map(|rule| &rule.paths).find(required) {
        let message =
            format!("{} is always required, so the other fields of the rule may never be given", name(service, path));
        let help = "remove it from the rule, or remove `required`";
        reporter.push(set.unit, Finding::new(&CONTRADICTION, rule.span, message, help));
    }
}

fn pair(service: &Service, set: &RuleSet<'_>, (earlier, later): (usize, usize), reporter: &mut Reporter<'_>) {
    if !set.reports([later].into_iter()) {
        return;
    }
    let unit = set.unit;
    let rules = [earlier, later].map(|index| set.rules[index]);
    let spans = |index: usize| set.rules[index].span;
    let (Some(a), Some(b)) = (several(&rules[0].value), several(&rules[1].value)) else {
        if rules[0].value == rules[1].value {
            let finding = Finding::new(&REDUNDANT, spans(later), "this rule is listed twice", "remove one of them");
            reporter.push(unit, finding.related(spans(earlier), "the same"));
        } else if let Some((rule, message, help)) = related(&rules[0].value, &rules[1].value) {
            let finding = Finding::new(rule, spans(later), message, help);
            reporter.push(unit, finding.related(spans(earlier), "the other rule"));
        }
        return;
    };
    for ((one, other), at) in [((&a, &b), later), ((&b, &a), earlier)] {
        if one.demands && other.excludes && one.paths.is_subset(&other.paths) && one.paths != other.paths {
            let never = names(service, other.paths.difference(&one.paths));
            let message = format!("{never} may never be given: one of the others always is");
            let help = "correct one of the two rules: take the field out of this one, or add it to the other";
            let finding = Finding::new(&CONTRADICTION, spans(at), message, help);
            reporter.push(unit, finding.related(spans(earlier + later - at), "one of these is always given"));
        }
    }
    // What holds for every use of a type and what one use adds cannot be one rule.
    let adds = earlier < set.of_type && a.demands != b.demands && a.excludes != b.excludes;
    let message = if adds && a.demands != a.excludes {
        return;
    } else if a.paths == b.paths {
        let exactly = (a.demands || b.demands) && (a.excludes || b.excludes);
        format!("together with another rule this one says `{}`", if exactly { "exactly_one_of" } else { "the same" })
    } else if follows(&a, &b) || follows(&b, &a) {
        "one of two rules follows from the other".to_owned()
    } else {
        return;
    };
    let help = "keep the stricter one, or write one rule that says both";
    let finding = Finding::new(&REDUNDANT, spans(later), message, help);
    reporter.push(unit, finding.related(spans(earlier), "the other rule"));
}

/// What is wrong with two rules of which one relates fields or more: which rule of ours they break, how, and what to do.
fn related(one: &FieldsRule, other: &FieldsRule) -> Option<(&'static LintRule, &'static str, &'static str)> {
    match (one, other) {
        (FieldsRule::Span { from, to, .. }, FieldsRule::Span { from: start, to: end, .. }) => {
            if (from, to) == (start, end) {
                let message = "two rules limit the span between the same two times";
                return Some((&REDUNDANT, message, "keep the stricter one"));
            }
            let message = "only equal times meet both rules";
            let help = "correct one of the two: which of the times is the earlier?";
            ((from, to) == (end, start)).then_some((&CONTRADICTION, message, help))
        }
        (FieldsRule::SameLength(lists), exclusive) | (exclusive, FieldsRule::SameLength(lists)) => {
            let rule = several(exclusive).filter(|rule| rule.excludes)?;
            let together = lists.iter().filter(|list| rule.paths.contains(list)).count() > 1;
            let message = "lists of the same length, of which only one may be given";
            together.then_some((&REDUNDANT, message, "remove the lists from one of the rules"))
        }
        _ => None,
    }
}

/// Whether what `one` says makes `other` hold in any case.
fn follows(one: &Several<'_>, other: &Several<'_>) -> bool {
    let needless_demand = one.demands && other.demands && !other.excludes && one.paths.is_subset(&other.paths);
    let needless_ban = one.excludes && other.excludes && !other.demands && other.paths.is_subset(&one.paths);
    needless_demand || needless_ban
}

/// Required if another field has some value, and at most one of both may be given.
fn excluded_condition(service: &Service, set: &RuleSet<'_>, index: usize, reporter: &mut Reporter<'_>) {
    let Spanned { value: FieldsRule::If { effect: Effect::Required, field, when }, span } = set.rules[index] else {
        return;
    };
    for (place, Spanned { value: rule, span: rule_span }) in set.rules.iter().enumerate() {
        let excludes = |rule: &Several<'_>| rule.excludes && rule.paths.contains(field);
        let Some(rule) = several(rule).filter(|rule| excludes(rule) && set.reports([place, index].into_iter())) else {
            continue;
        };
        let is_other = |condition: &&Condition| condition.test != Test::Absent && rule.paths.contains(&condition.field);
        for condition in when.iter().filter(is_other) {
            let (field, other) = (name(service, field), name(service, &condition.field));
            let message = format!("{field} is required beside {other}, and only one of them may be given");
            let help = "correct one of the two rules";
            let finding = Finding::new(&CONTRADICTION, *span, message, help);
            reporter.push(set.unit, finding.related(*rule_span, "only one of them"));
        }
    }
}

/// Two fields that one condition asks for, of which only one may be given.
fn both_required(service: &Service, set: &RuleSet<'_>, reporter: &mut Reporter<'_>) {
    let asked = |(index, rule): (usize, &&Spanned<FieldsRule>)| match &rule.value {
        FieldsRule::If { effect: Effect::Required, field, when } => {
            Some((field.clone(), when.clone(), rule.span, index))
        }
        _ => None,
    };
    let conditions: Vec<(Path, Vec<Condition>, Span, usize)> = set.rules.iter().enumerate().filter_map(asked).collect();
    for (place, Spanned { value: rule, span: rule_span }) in set.rules.iter().enumerate() {
        let Some(rule) = several(rule).filter(|rule| rule.excludes) else { continue };
        for (later, (field, when, span, second)) in conditions.iter().enumerate() {
            let same = |(other, others, ..): &&(Path, Vec<Condition>, Span, usize)| when == others && field != other;
            let Some((other, .., first)) = conditions[..later].iter().find(same) else { continue };
            let both = rule.paths.contains(field) && rule.paths.contains(other);
            if both && set.reports([place, *first, *second].into_iter()) {
                let (field, other) = (name(service, field), name(service, other));
                let message = format!("one condition asks for {other} and {field}, and only one of them may be given");
                let finding = Finding::new(&CONTRADICTION, *span, message, "correct one of the rules");
                reporter.push(set.unit, finding.related(*rule_span, "only one of them"));
            }
        }
    }
}

/// More fields than any struct's rules name; beyond them nothing is tried.
const MOST: usize = 16;

/// Whether no choice of fields at all meets the rules over several of them.
fn unsatisfiable(set: &RuleSet<'_>, reporter: &mut Reporter<'_>) {
    let is_told = set.of_type > 0 && !can_be_met(&set.rules[..set.of_type]);
    let last = set.rules.iter().rev().find(|rule| several(&rule.value).is_some());
    if let Some(last) = last.filter(|_| !is_told && !can_be_met(&set.rules)) {
        let message = "no request can meet all of these rules";
        reporter.push(set.unit, Finding::new(&CONTRADICTION, last.span, message, "correct one of them"));
    }
}

/// Whether some choice of fields meets the rules over several of them, as far as that can be tried. Two rules are compared elsewhere.
fn can_be_met(rules: &[&Spanned<FieldsRule>]) -> bool {
    let rules: Vec<Several<'_>> = rules.iter().filter_map(|rule| several(&rule.value)).collect();
    let fields: Vec<&Path> =
        rules.iter().flat_map(|rule| rule.paths.iter().copied()).collect::<BTreeSet<_>>().into_iter().collect();
    if rules.len() <= 2 || fields.len() > MOST {
        return true;
    }
    // What is inside a field is given with it.
    let given = |choice: u32, path: &Path| {
        fields.iter().enumerate().any(|(index, field)| choice & (1 << index) != 0 && field.starts_with(path))
    };
    let meets = |choice: u32| {
        rules.iter().all(|rule| {
            let count = rule.paths.iter().filter(|path| given(choice, path)).count();
            (!rule.demands || count > 0) && (!rule.excludes || count < 2)
        })
    };
    (0..1_u32 << fields.len()).any(meets)
}

/// What an action needs of its operator, against the rules of the operator's type.
fn needs(service: &Service, owner: StructId, item: &Struct, reporter: &mut Reporter<'_>) {
    for (index, field) in item.fields.iter().enumerate().filter(|(_, field)| field.needs.len() > 1) {
        let Type::Struct(ty) = field.ty else { continue };
        let operator = &service[ty];
        for Spanned { value: rule, span } in &operator.rules {
            let Some(rule) = several(rule).filter(|rule| rule.excludes) else { continue };
            let both: Vec<&&Path> = rule.paths.iter().filter(|path| field.needs.contains(path)).collect();
            if both.len() > 1 {
                let message =
                    format!("the action needs {}, and only one of them may be given", names(service, both.into_iter()));
                let help = "correct `needs`, or the rule of the type";
                let finding = Finding::new(&CONTRADICTION, field.wire.span, message, help);
                let finding = finding.related(*span, "only one of them");
                reporter.push(Unit::Field(FieldStep { owner, field: index }), finding);
            }
        }
    }
}
