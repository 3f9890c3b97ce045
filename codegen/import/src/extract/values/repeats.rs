//! Leaves out of a list what is not a value of its own: a line said twice, a number that counts.

use std::collections::BTreeSet;

use super::Candidate;
use super::entry::Entry;

/// A line that stands in a list twice says no more than once.
pub(super) fn drop_repeats(candidate: &mut Candidate) {
    let mut seen = BTreeSet::new();
    candidate.entries.retain(|entry| seen.insert((entry.key.clone(), entry.text.clone())));
    // One in a dozen that stands there again in other words is a slip.
    let keys: BTreeSet<&str> = candidate.entries.iter().map(|entry| entry.key.as_str()).collect();
    if candidate.formal && (candidate.entries.len() - keys.len()) * 12 <= candidate.entries.len() {
        let mut seen = BTreeSet::new();
        candidate.entries.retain(|entry| seen.insert(entry.key.clone()));
    }
}

/// The numbers that count the words of a list are no values: `1、Minute（…），2、Day（…）`.
pub(super) fn drop_counts(candidate: &mut Candidate) {
    let number = |entry: &Entry| entry.key.parse::<usize>().ok();
    let counts: Vec<usize> = candidate.entries.iter().filter_map(number).collect();
    let counted = counts.iter().copied().eq(1..=counts.len());
    if counted && counts.len() * 2 == candidate.entries.len() {
        candidate.entries.retain(|entry| number(entry).is_none());
    }
}
