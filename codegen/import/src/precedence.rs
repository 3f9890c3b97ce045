//! Handles `yields_to`: which of several members counts where more than one is given.
//!
//! The texts of all members of a structure speak of it. Where they contradict each other, or a rule forbids what they
//! rank, nothing is read from them.

use std::collections::BTreeSet;

use tc3_spec::model::{FieldsRule, Service};

use super::fact::{Facts, Key, Subject, keys};

/// The members that win, as the spec writes them: those of one text and those of others before.
pub(super) fn joined(winners: &[String], before: Option<&str>) -> String {
    let all: BTreeSet<&str> = winners.iter().map(String::as_str).chain(before.into_iter().flat_map(names)).collect();
    format!("[{}]", Vec::from_iter(all).join(", "))
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.trim_matches(['[', ']']).split(", ")
}

/// Takes out what the vendor's texts do not agree on.
pub(super) fn settle(facts: &mut Facts) {
    let key = Key::of(keys::YIELDS_TO);
    let stated = facts.subjects.iter().filter_map(|(subject, statement)| Some((subject, statement.get(&key)?)));
    let wrong = stated.filter(|(loser, said)| {
        let winners = || names(&said.value).filter_map(|winner| beside(loser, winner));
        let yields = |winner: Subject| {
            let back = facts.get(&winner, &key).map(|said| said.value.clone()).unwrap_or_default();
            names(&back).any(|name| Some(name) == name_of(loser))
        };
        winners().any(yields) || excludes(facts, loser, &said.value)
    });
    let wrong: Vec<Subject> = wrong.map(|(loser, _)| loser.clone()).collect();
    for loser in wrong {
        facts.subjects.entry(loser).and_modify(|statement| drop(statement.remove(&key)));
    }
}

fn beside(subject: &Subject, name: &str) -> Option<Subject> {
    let (section, _) = subject.member.as_ref()?;
    Some(Subject::member(&subject.unit, *section, name))
}

fn name_of(subject: &Subject) -> Option<&str> {
    subject.member.as_ref().map(|(_, name)| name.as_str())
}

/// Whether the texts state a rule as well that forbids a member beside one that wins over it.
fn excludes(facts: &Facts, loser: &Subject, winners: &str) -> bool {
    let rules = facts.about(&Subject::unit(&loser.unit)).into_iter().flatten();
    let groups = rules.filter(|(key, _)| key.is(keys::RULES)).filter_map(|(key, _)| {
        key.item.strip_prefix("exactly_one_of: ").or_else(|| key.item.strip_prefix("at_most_one_of: "))
    });
    groups.into_iter().any(|group| {
        let has = |name: &str| names(group).any(|other| other == name);
        name_of(loser).is_some_and(has) && names(winners).any(has)
    })
}

/// The rule of the spec that forbids a member beside one that wins over it.
pub(super) fn forbidding(service: &Service, loser: &Subject, winners: &str) -> Option<String> {
    let (section, name) = loser.member.as_ref()?;
    let (_, item) = service.structs().find(|(_, item)| service.place(item) == (loser.unit.clone(), *section))?;
    item.rules.iter().find_map(|rule| {
        let (FieldsRule::ExactlyOneOf(paths) | FieldsRule::AtMostOneOf(paths)) = &rule.value else { return None };
        let paths: Vec<String> = paths.iter().map(|steps| service.path(steps)).collect();
        let has = |name: &str| paths.iter().any(|path| path == name);
        (has(name) && names(winners).any(has)).then(|| format!("{}: [{}]", rule.value.key(), paths.join(", ")))
    })
}
