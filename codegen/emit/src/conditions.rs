//! Renders rules and conditions: as sentences for documentation, and as rows of tables.

use tc3_spec::model::{
    Case, Condition, Effect, Field, FieldStep, FieldsRule, Level, Limit, Period, Service, Struct, Test,
};

use super::doc::code;
use super::facts::{codes, limits};
use super::relations;
use super::table::{path, string};

/// A rule in words.
pub(super) fn rule(service: &Service, rule: &FieldsRule) -> String {
    let list = |paths: &[Vec<FieldStep>]| codes(paths.iter().map(|steps| service.path(steps)));
    match rule {
        FieldsRule::ExactlyOneOf(paths) => format!("Set exactly one of {}.", list(paths)),
        FieldsRule::AtLeastOneOf(paths) => format!("Set at least one of {}.", list(paths)),
        FieldsRule::AtMostOneOf(paths) => format!("Set at most one of {}.", list(paths)),
        FieldsRule::If { effect, field, when } => {
            let (field, when) = (code(&service.path(field)), words(service, when));
            match effect {
                Effect::Required => format!("{field} is required if {when}."),
                Effect::Forbidden => format!("{field} may not be set if {when}."),
                Effect::Only => format!("{field} has an effect only if {when}."),
            }
        }
        FieldsRule::SameLength(lists) => {
            format!("Of {}, those that are set have the same number of items.", list(lists))
        }
        FieldsRule::Unique(path) => format!("No value of {} may occur twice.", code(&service.path(path))),
        FieldsRule::Span { from, to, max } => {
            let (from, to) = (code(&service.path(from)), code(&service.path(to)));
            let most = max.map(|max| format!(", and at most {} after it", max.words())).unwrap_or_default();
            format!("{to} is not before {from}{most}.")
        }
    }
}

/// Whether the documentation of fields says this rule, so that of their struct need not.
pub(super) fn is_of_field(rule: &FieldsRule) -> bool {
    matches!(rule, FieldsRule::If { field, .. } if field.len() == 1) || relations::is_beside(rule)
}

/// What the rules of a struct and its own keys say of a field under conditions.
pub(super) fn of_field(service: &Service, owner: &Struct, own: FieldStep) -> Vec<String> {
    let field = service.field(own);
    let effects = owner.rules.iter().filter_map(|item| match &item.value {
        FieldsRule::If { effect, field, when } if *field == [own] => Some(match effect {
            Effect::Required => format!("Required if {}", words(service, when)),
            Effect::Forbidden => format!("Not allowed if {}", words(service, when)),
            Effect::Only => format!("Has an effect only if {}", words(service, when)),
        }),
        rule => relations::of_field(service, rule, own),
    });
    let mut facts: Vec<String> = effects.collect();
    facts.extend(
        field.cases.iter().map(|item| format!("If {}: {}", words(service, &item.when), case(owner, field, item))),
    );
    let each = if field.ty.lists() > 0 { "Each item" } else { "Here" };
    facts
        .extend(field.rules.iter().map(|item| format!("{each}: {}", rule(service, &item.value).trim_end_matches('.'))));
    facts
}

/// What a case allows, in words.
fn case(owner: &Struct, field: &Field, case: &Case) -> String {
    let level = |level: Level| match level {
        _ if !owner.in_request => "",
        Level::Deny => " (others are refused before sending)",
        Level::Warn => " (others log a warning)",
        Level::Hint => " (not checked before sending)",
    };
    let values = || format!("only {}{}", codes(case.values.iter().map(|value| &value.value)), level(case.level));
    let pattern =
        case.pattern.as_ref().map(|pattern| format!("pattern {} (not checked before sending)", code(pattern)));
    let facts = limits(owner, field, &case.limits)
        .into_iter()
        .chain(limits(owner, field, &case.each).map(|words| format!("each item {words}")))
        .chain((!case.values.is_empty()).then(values))
        .chain(pattern);
    facts.collect::<Vec<_>>().join(", ")
}

fn words(service: &Service, when: &[Condition]) -> String {
    let words: Vec<String> = when.iter().map(|item| condition(service, item)).collect();
    words.join(" and ")
}

fn condition(service: &Service, condition: &Condition) -> String {
    let field = code(&service.path(&condition.field));
    match &condition.test {
        Test::Given => format!("{field} is set"),
        Test::Absent => format!("{field} is not set"),
        Test::Is(values) => {
            let values: Vec<String> = values.iter().map(|value| code(value)).collect();
            let left_out = if condition.by_default(service) { " or left out" } else { "" };
            format!("{field} is {}{left_out}", values.join(" or "))
        }
    }
}

/// A rule as the row of a table.
pub(super) fn row(service: &Service, rule: &FieldsRule) -> String {
    let list = |paths: &[Vec<FieldStep>]| {
        let paths: Vec<String> = paths.iter().map(|steps| path(service, steps)).collect();
        format!("(&[{}])", paths.join(", "))
    };
    match rule {
        FieldsRule::ExactlyOneOf(paths) => format!("ExactlyOneOf{}", list(paths)),
        FieldsRule::AtLeastOneOf(paths) => format!("AtLeastOneOf{}", list(paths)),
        FieldsRule::AtMostOneOf(paths) => format!("AtMostOneOf{}", list(paths)),
        FieldsRule::If { effect, field, when } => {
            format!("If {{ effect: {effect:?}, field: {}, when: {} }}", path(service, field), tests(service, when))
        }
        FieldsRule::SameLength(lists) => format!("SameLength{}", list(lists)),
        FieldsRule::Unique(steps) => format!("Unique({})", path(service, steps)),
        FieldsRule::Span { from, to, max } => format!(
            "Span {{ from: {}, to: {}, max: {:?}, millis: {} }}",
            path(service, from),
            path(service, to),
            max.map(Period::seconds),
            rule.counts_millis(service)
        ),
    }
}

/// The facts of a field beyond its limits, one call each.
pub(super) fn calls(service: &Service, field: &Field, checked: impl Fn(&[Limit]) -> Option<String>) -> Vec<String> {
    let mut calls = Vec::new();
    let mut call = |name: &str, items: Vec<String>| {
        calls.extend((!items.is_empty()).then(|| format!("{name}(&[{}])", items.join(", "))));
    };
    call("cases", field.cases.iter().filter_map(|item| case_row(service, item, &checked)).collect());
    // A client may add the operator: what is needed of it is a fact of the action.
    let needs = field.needs.iter().filter(|_| !field.operator);
    call("needs", needs.map(|steps| path(service, steps)).collect());
    call("rules", field.rules.iter().map(|item| row(service, &item.value)).collect());
    calls
}

/// A case as an item of a table; `None` where nothing of it is checked.
fn case_row(service: &Service, case: &Case, checked: impl Fn(&[Limit]) -> Option<String>) -> Option<String> {
    let limits = [("limits", &case.limits), ("each", &case.each)];
    let mut facts: String =
        limits.iter().filter_map(|(name, limits)| Some(format!(".{name}(&[{}])", checked(limits)?))).collect();
    if !case.values.is_empty() && case.level != Level::Hint {
        let name = if case.level == Level::Deny { "values_deny" } else { "values" };
        let values: Vec<String> = case.values.iter().map(|value| string(&value.value)).collect();
        facts.push_str(&format!(".{name}(&[{}])", values.join(", ")));
    }
    (!facts.is_empty()).then(|| format!("when({}){facts}", tests(service, &case.when)))
}

fn tests(service: &Service, when: &[Condition]) -> String {
    let test = |condition: &Condition| {
        let field = path(service, &condition.field);
        match &condition.test {
            Test::Given => format!("given({field})"),
            Test::Absent => format!("absent({field})"),
            Test::Is(values) => {
                let word = if condition.by_default(service) { "is_by_default" } else { "is" };
                let values: Vec<String> = values.iter().map(|value| string(value)).collect();
                format!("{word}({field}, &[{}])", values.join(", "))
            }
        }
    };
    let tests: Vec<String> = when.iter().map(test).collect();
    format!("&[{}]", tests.join(", "))
}
