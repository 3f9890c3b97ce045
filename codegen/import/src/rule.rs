//! Rules as facts: one text per rule, the same whatever the order of its parts.

use tc3_spec::model::{FieldStep, FieldsRule, Section, Service};

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
        FieldsRule::RequiredIf { field, when } => {
            let when = when.iter().map(|condition| (service.path(&condition.field), condition.values.clone()));
            required_if(&service.path(field), when.collect())
        }
    }
}

/// A rule that prose states.
pub(super) fn of_prose(rule: &extract::ProseRule) -> String {
    match rule {
        extract::ProseRule::ExactlyOneOf(items) => group("exactly_one_of", items.clone()),
        extract::ProseRule::AtLeastOneOf(items) => group("at_least_one_of", items.clone()),
        extract::ProseRule::AtMostOneOf(items) => group("at_most_one_of", items.clone()),
        extract::ProseRule::RequiredIf { field, when } => required_if(field, when.clone()),
    }
}

fn group(kind: &str, mut items: Vec<String>) -> String {
    items.sort();
    format!("{kind}: [{}]", items.join(", "))
}

fn required_if(field: &str, mut when: Vec<(String, Vec<String>)>) -> String {
    when.sort();
    let when: Vec<String> = when
        .into_iter()
        .map(|(field, mut values)| {
            values.sort();
            format!("{field}: [{}]", values.join(", "))
        })
        .collect();
    format!("required_if: {{field: {field}, when: {{{}}}}}", when.join(", "))
}
