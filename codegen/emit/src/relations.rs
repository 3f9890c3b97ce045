//! Phrases rules over several fields as facts of each field.

use tc3_spec::model::{FieldStep, FieldsRule, Service};

use super::doc::code;

/// What a rule says of one of its fields; `None` where it is about others, or where only its struct can say it.
pub(super) fn of_field(service: &Service, rule: &FieldsRule, own: FieldStep) -> Option<String> {
    match rule {
        FieldsRule::SameLength(lists) if is_beside(rule) && lists.iter().any(|list| *list == [own]) => {
            let others = lists.iter().filter(|list| **list != [own]).map(|list| code(&service.path(list)));
            let others: Vec<String> = others.collect();
            let set = if others.len() == 1 { "that is" } else { "those are" };
            Some(format!("Number of items: as many as {}, where {set} set", others.join(" and ")))
        }
        FieldsRule::Unique(path) => match &path[..] {
            [only] if *only == own => Some("No item may occur twice".to_owned()),
            [first, below @ ..] if *first == own => {
                let is_list = |step: &FieldStep| service.field(*step).ty.lists() > 0;
                let below = (code(&service.path(below)), below.iter().any(is_list));
                Some(match (is_list(first), below) {
                    (true, (name, false)) => format!("No two items may have the same {name}"),
                    (_, (name, _)) => format!("No value of {name} in it may occur twice"),
                })
            }
            _ => None,
        },
        FieldsRule::Span { from, to, max } if is_beside(rule) => {
            let most =
                |word: &str| max.map(|max| format!(", and at most {} {word} it", max.words())).unwrap_or_default();
            match (*from == [own], *to == [own]) {
                (true, _) => Some(format!("Not after {}{}", code(&service.path(to)), most("before"))),
                (_, true) => Some(format!("Not before {}{}", code(&service.path(from)), most("after"))),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether all that the rule relates are fields of its own struct, so that their documentation says it.
pub(super) fn is_beside(rule: &FieldsRule) -> bool {
    match rule {
        FieldsRule::SameLength(lists) => lists.iter().all(|list| list.len() == 1),
        // What it leads through is such a field.
        FieldsRule::Unique(_) => true,
        FieldsRule::Span { from, to, .. } => from.len() == 1 && to.len() == 1,
        _ => false,
    }
}
