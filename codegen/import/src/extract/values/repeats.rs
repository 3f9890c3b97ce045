//! Leaves out of the lists what is said twice: a line, a number that counts, a list that is a part of another.

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

/// Lists that hold more than what was read of the same lines take its place.
pub(super) fn replace_parts(candidates: &mut Vec<Candidate>, wider: Vec<Candidate>) {
    let keys = |candidate: &Candidate| candidate.entries.iter().map(|entry| entry.key.clone()).collect::<BTreeSet<_>>();
    if candidates.is_empty() {
        candidates.extend(wider);
        return;
    }
    for wider in wider {
        let all = keys(&wider);
        let is_part = |candidate: &Candidate| {
            let same = candidate.at.iter().all(|at| wider.at.iter().any(|other| other.line == at.line));
            let own = keys(candidate);
            same && !candidate.formal && own.is_subset(&all) && own != all
        };
        if candidates.iter().any(is_part) {
            candidates.retain(|candidate| !is_part(candidate));
            candidates.push(wider);
        }
    }
}
