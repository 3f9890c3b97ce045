//! Represents rules as facts: one text per rule, the same whatever the order of its parts.

use tc3_spec::model::{FieldStep, FieldsRule, Section, Service, Test};

use crate::extract;

/// A rule of the spec.
pub(super) fn of_model(service: &Service, section: Section, rule: &FieldsRule) -> String {
    let paths = |paths: &[Vec<FieldStep>]| paths.iter().map(|steps| service.path(steps)).collect();
    // A response has no rules; requests and types need no telling apart.
    debug_assert!(section != Section::Response);
    match rule {
        FieldsRule::ExactlyOneOf(items) => group("exactly_one_of", paths(items)),
        FieldsRule::AtLeastOneOf(items) => group("at_least_one_of", paths(items)),
        FieldsRule::AtMostOneOf(items) => group("at_most_one_of", paths(items)),
        FieldsRule::If { field, when, .. } => {
            let when = when.iter().map(|condition| (service.path(&condition.field), test(&condition.test)));
            conditional(rule.key(), &service.path(field), when.collect())
        }
        FieldsRule::SameLength(items) => group(rule.key(), paths(items)),
        FieldsRule::Unique(path) => format!("{}: {}", rule.key(), service.path(path)),
        FieldsRule::Span { from, to, max } => {
            span(&service.path(from), &service.path(to), max.map(|max| max.to_string()).as_deref())
        }
    }
}

/// The same in other words: of a group of which one is needed, each is needed without another. Prose says so of two of
/// them where the spec knows of more, and of two times perhaps their order alone.
pub(super) fn implied(service: &Service, rule: &FieldsRule) -> Vec<String> {
    if let FieldsRule::Span { from, to, .. } = rule {
        return vec![span(&service.path(from), &service.path(to), None)];
    }
    let (FieldsRule::ExactlyOneOf(items) | FieldsRule::AtLeastOneOf(items)) = rule else { return Vec::new() };
    let paths: Vec<String> = items.iter().map(|steps| service.path(steps)).collect();
    let pairs = paths.iter().flat_map(|field| paths.iter().map(move |other| (field, other)));
    let absent = |other: &String| vec![(other.clone(), test(&Test::Absent))];
    pairs
        .filter(|(field, other)| field != other)
        .map(|(field, other)| conditional("required_if", field, absent(other)))
        .collect()
}

/// What a condition asks of its field, as the spec writes it.
fn test(test: &Test) -> String {
    match test {
        Test::Given => "given".to_owned(),
        Test::Absent => "absent".to_owned(),
        Test::Is(items) => values(items.clone()),
    }
}

fn values(mut values: Vec<String>) -> String {
    values.sort();
    format!("[{}]", values.join(", "))
}

/// A rule that prose states.
pub(super) fn of_prose(rule: &extract::ProseRule) -> String {
    match rule {
        extract::ProseRule::ExactlyOneOf(items) => group("exactly_one_of", items.clone()),
        extract::ProseRule::AtLeastOneOf(items) => group("at_least_one_of", items.clone()),
        extract::ProseRule::AtMostOneOf(items) => group("at_most_one_of", items.clone()),
        extract::ProseRule::If { effect, field, when } => conditional(effect.rule().name(), field, asked(when)),
        extract::ProseRule::Span { from, to, max } => span(from, to, max.as_deref()),
    }
}

/// What conditions of prose ask, as the spec writes it.
fn asked(when: &[(String, extract::Asked)]) -> Vec<(String, String)> {
    let test = |asked: &extract::Asked| match asked {
        extract::Asked::Given => test(&Test::Given),
        extract::Asked::Absent => test(&Test::Absent),
        extract::Asked::Values(items) => values(items.clone()),
    };
    when.iter().map(|(name, asked)| (name.clone(), test(asked))).collect()
}

fn span(from: &str, to: &str, max: Option<&str>) -> String {
    let most = max.map(|max| format!(", max: {max}")).unwrap_or_default();
    format!("span: {{from: {from}, to: {to}{most}}}")
}

fn group(kind: &str, mut items: Vec<String>) -> String {
    items.sort();
    format!("{kind}: [{}]", items.join(", "))
}

/// A rule with conditions: each a field, and what is asked of it as the spec writes it.
pub(super) fn conditional(key: &str, field: &str, when: Vec<(String, String)>) -> String {
    let mut when: Vec<String> = when.into_iter().map(|(name, test)| format!("{name}: {test}")).collect();
    when.sort();
    format!("{key}: {{field: {field}, when: {{{}}}}}", when.join(", "))
}
