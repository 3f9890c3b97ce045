//! Handles `yields_to`: which of several members counts where more than one is given.
//!
//! The texts of all members of a structure speak of it. Where they contradict each other, or a rule forbids what they
//! rank, nothing is read from them.

use std::collections::BTreeSet;

use tc3_spec::Span;
use tc3_spec::model::{FieldsRule, Service};

use super::fact::{Facts, Subject, keys};
use super::merge::items;
use super::theirs::Evidence;
use crate::extract::forbids;

/// What one text says of a member that is ignored where others are given.
#[derive(Debug)]
pub(super) struct Ranking {
    pub(super) loser: Subject,
    pub(super) winners: Vec<String>,
    pub(super) evidence: Evidence,
    /// The sentence that says it.
    pub(super) sentence: String,
    pub(super) span: Span,
}

impl Ranking {
    /// The members that it speaks of, other than the one whose text it is.
    pub(super) fn others(&self) -> impl Iterator<Item = &str> {
        let own = name_of(&self.evidence.stated_by);
        name_of(&self.loser).into_iter().chain(self.names()).filter(move |name| Some(*name) != own)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.winners.iter().map(String::as_str)
    }

    /// Whether another text lets the member win over one that wins over it here.
    fn is_contradicted_by(&self, other: &Self) -> bool {
        let among = |ranking: &Self, loser: &Subject| {
            ranking.names().any(|winner| beside(&ranking.loser, winner).as_ref() == Some(loser))
        };
        among(self, &other.loser) && among(other, &self.loser)
    }

    /// Whether the texts state a rule as well that forbids the member beside one that wins over it.
    fn is_forbidden(&self, facts: &Facts) -> bool {
        let rules = facts.about(&Subject::unit(&self.loser.unit)).into_iter().flatten();
        let mut groups = rules.filter(|(key, _)| key.is(keys::RULES)).filter_map(|(key, _)| {
            key.item.strip_prefix("exactly_one_of: ").or_else(|| key.item.strip_prefix("at_most_one_of: "))
        });
        name_of(&self.loser).is_some_and(|loser| groups.any(|group| forbids(items(group), loser, self.names())))
    }
}

/// Parts what texts say into what holds and what they do not agree on.
pub(super) fn settled(rankings: Vec<Ranking>, facts: &Facts) -> (Vec<Ranking>, Vec<Ranking>) {
    let holds: Vec<bool> = rankings
        .iter()
        .map(|one| !one.is_forbidden(facts) && !rankings.iter().any(|other| one.is_contradicted_by(other)))
        .collect();
    let mut holds = holds.into_iter();
    rankings.into_iter().partition(|_| holds.next().unwrap_or_default())
}

/// The members that win, as the spec writes them: those of one text and those of others before.
pub(super) fn joined(winners: &[String], before: Option<&str>) -> String {
    let all: BTreeSet<&str> = winners.iter().map(String::as_str).chain(before.into_iter().flat_map(items)).collect();
    format!("[{}]", Vec::from_iter(all).join(", "))
}

fn beside(subject: &Subject, name: &str) -> Option<Subject> {
    let (section, _) = subject.member.as_ref()?;
    Some(Subject::member(&subject.unit, *section, name))
}

fn name_of(subject: &Subject) -> Option<&str> {
    subject.member.as_ref().map(|(_, name)| name.as_str())
}

/// The rule of the spec that forbids a member beside one that wins over it.
pub(super) fn forbidding(service: &Service, loser: &Subject, winners: &str) -> Option<String> {
    let (section, name) = loser.member.as_ref()?;
    let (_, item) = service.structs().find(|(_, item)| service.place(item) == (loser.unit.clone(), *section))?;
    item.rules.iter().find_map(|rule| {
        let (FieldsRule::ExactlyOneOf(paths) | FieldsRule::AtMostOneOf(paths)) = &rule.value else { return None };
        let paths: Vec<String> = paths.iter().map(|steps| service.path(steps)).collect();
        let group = paths.iter().map(String::as_str).collect();
        forbids(group, name, items(winners)).then(|| format!("{}: [{}]", rule.value.key(), paths.join(", ")))
    })
}
