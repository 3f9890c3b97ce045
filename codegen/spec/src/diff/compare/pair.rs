//! Pairs the items of both sides: by name, otherwise by similarity.

use std::collections::BTreeSet;

/// The likeness of items of one Rust name: for a program they are the same, however the vendor or the spec calls them.
pub(super) const SAME_IN_RUST: usize = 1000;

/// The items of two sides, matched.
pub(super) struct Matched<T> {
    /// Of the same name.
    pub(super) same: Vec<(T, T)>,
    /// Of another name, most likely the same.
    pub(super) renamed: Vec<(T, T)>,
    pub(super) removed: Vec<T>,
    pub(super) added: Vec<T>,
}

/// How alike two items are, whatever their names.
pub(super) struct Likeness<S, W> {
    /// They have nothing in common.
    pub(super) unlike: S,
    /// They are the same but for little.
    pub(super) twins: W,
}

impl<T> Matched<T> {
    /// Every pair, whatever the names.
    pub(super) fn both(&self) -> impl Iterator<Item = &(T, T)> {
        self.same.iter().chain(&self.renamed)
    }
}

impl<T: Copy> Matched<T> {
    /// The same, where names may have gone from one item to another: of a pair of one name that are unlike, one side has its like
    /// under another name, and then the name says nothing. Strangers that trade names among each other need only be twins.
    pub(super) fn of_traded(
        before: impl IntoIterator<Item = T>,
        after: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> &str,
        likeness: impl Fn(T, T) -> usize,
        shape: Likeness<impl Fn(T, T) -> bool, impl Fn(T, T) -> bool>,
    ) -> Self {
        let mut matched = Self::by_name(before, after, &name);
        let unlike: Vec<(T, T)> = matched.same.extract_if(.., |(old, new)| (shape.unlike)(*old, *new)).collect();
        let lives_on = |(old, new): &(T, T)| {
            matched.added.iter().any(|other| likeness(*old, *other) > 0)
                || matched.removed.iter().any(|other| likeness(*other, *new) > 0)
                || (unlike.iter().any(|(_, other)| (shape.twins)(*old, *other))
                    && unlike.iter().any(|(other, _)| (shape.twins)(*other, *new)))
        };
        let (moved, kept): (Vec<_>, Vec<_>) = unlike.iter().copied().partition(lives_on);
        let is_moved = |item: &T| moved.iter().any(|(old, _)| name(old) == name(item));
        matched.same.extend(kept);
        for (old, new) in &moved {
            matched.removed.push(*old);
            matched.added.push(*new);
        }
        matched.rename(|old, new| {
            let traded = is_moved(&old) && is_moved(&new) && (shape.twins)(old, new);
            likeness(old, new).max(usize::from(traded))
        });
        matched.rejoin(name);
        matched
    }

    /// Pairs of one name again, of which neither side has found its like.
    fn rejoin(&mut self, name: impl Fn(&T) -> &str) {
        let mut index = 0;
        while let Some(old) = self.removed.get(index).copied() {
            match self.added.iter().position(|new| name(new) == name(&old)) {
                Some(at) => {
                    self.same.push((old, self.added.remove(at)));
                    self.removed.remove(index);
                }
                None => index += 1,
            }
        }
    }

    /// Matches by name; what is left by `likeness`: the greater, the more alike, and 0 where they are not the same.
    pub(super) fn of(
        before: impl IntoIterator<Item = T>,
        after: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> &str,
        likeness: impl Fn(T, T) -> usize,
    ) -> Self {
        let mut matched = Self::by_name(before, after, name);
        matched.rename(likeness);
        matched
    }

    fn by_name(
        before: impl IntoIterator<Item = T>,
        after: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> &str,
    ) -> Self {
        let mut added: Vec<T> = after.into_iter().collect();
        let (mut same, mut removed) = (Vec::new(), Vec::new());
        for old in before {
            match added.iter().position(|new| name(new) == name(&old)) {
                Some(at) => same.push((old, added.remove(at))),
                None => removed.push(old),
            }
        }
        Self { same, renamed: Vec::new(), removed, added }
    }

    /// Of what is left, the most alike first; a tie says that neither is clear.
    fn rename(&mut self, likeness: impl Fn(T, T) -> usize) {
        while let Some((old, new)) = clearest(&self.removed, &self.added, &likeness) {
            self.renamed.push((self.removed.remove(old), self.added.remove(new)));
        }
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
    // A tie is ambiguous: match neither, nor anything less alike.
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

/// What stands beside a name in a list.
pub(super) struct Neighbours {
    before: Option<String>,
    after: Option<String>,
}

impl Neighbours {
    pub(super) fn of(names: &[&str], name: &str) -> Self {
        let at = names.iter().position(|other| *other == name);
        let beside = |index: Option<usize>| index.and_then(|index| names.get(index)).map(|name| (*name).to_owned());
        Self { before: beside(at.and_then(|at| at.checked_sub(1))), after: beside(at.map(|at| at + 1)) }
    }

    /// Whether the place is the same: behind the same name, or before it.
    pub(super) fn agree(&self, other: &Self) -> bool {
        self.before == other.before || self.after == other.after
    }
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
