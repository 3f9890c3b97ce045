//! Which item of one side is which of the other: by name, and else by likeness.

use std::collections::BTreeSet;

/// The items of two sides, matched.
pub(super) struct Matched<T> {
    /// Of the same name.
    pub(super) same: Vec<(T, T)>,
    /// Of another name, most likely the same.
    pub(super) renamed: Vec<(T, T)>,
    pub(super) removed: Vec<T>,
    pub(super) added: Vec<T>,
}

impl<T: Copy> Matched<T> {
    /// Matches by name; what is left by `likeness`: the greater, the more alike, and 0 where they are not the same.
    pub(super) fn of(
        before: impl IntoIterator<Item = T>,
        after: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> &str,
        likeness: impl Fn(T, T) -> usize,
    ) -> Self {
        let mut added: Vec<T> = after.into_iter().collect();
        let (mut same, mut removed) = (Vec::new(), Vec::new());
        for old in before {
            match added.iter().position(|new| name(new) == name(&old)) {
                Some(at) => same.push((old, added.remove(at))),
                None => removed.push(old),
            }
        }
        let mut renamed = Vec::new();
        // The most alike first; a tie says that neither is clear.
        while let Some((old, new)) = clearest(&removed, &added, &likeness) {
            renamed.push((removed.remove(old), added.remove(new)));
        }
        Self { same, renamed, removed, added }
    }
}

fn clearest<T: Copy>(removed: &[T], added: &[T], likeness: impl Fn(T, T) -> usize) -> Option<(usize, usize)> {
    let pairs = removed
        .iter()
        .enumerate()
        .flat_map(|(i, old)| added.iter().enumerate().map(move |(j, new)| (i, j, *old, *new)));
    let mut scores: Vec<(usize, usize, usize)> =
        pairs.map(|(i, j, old, new)| (likeness(old, new), i, j)).filter(|(score, ..)| *score > 0).collect();
    scores.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
    // What is as like to one as to another is neither, and nothing less like it is.
    let mut unclear: (BTreeSet<usize>, BTreeSet<usize>) = Default::default();
    for &(score, i, j) in &scores {
        let rivals: Vec<_> = scores.iter().filter(|(other, x, y)| *other == score && (*x == i) != (*y == j)).collect();
        if rivals.is_empty() && !unclear.0.contains(&i) && !unclear.1.contains(&j) {
            return Some((i, j));
        }
        unclear.0.insert(i);
        unclear.1.insert(j);
    }
    None
}

/// How alike two names are, from 0 to 100, whatever their case.
pub(super) fn similarity(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let longest = a.len().max(b.len());
    (100 * distance(&a, &b)).checked_div(longest).map_or(100, |difference| 100 - difference)
}

/// Insertions, removals and replacements between two texts.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// How much two sets of names have in common, from 0 to 100; nothing in common with an empty one.
pub(super) fn overlap<'n>(a: impl IntoIterator<Item = &'n str>, b: impl IntoIterator<Item = &'n str>) -> usize {
    let (a, b): (BTreeSet<&str>, BTreeSet<&str>) = (a.into_iter().collect(), b.into_iter().collect());
    let all = a.union(&b).count();
    (100 * a.intersection(&b).count()).checked_div(all).unwrap_or(0)
}
