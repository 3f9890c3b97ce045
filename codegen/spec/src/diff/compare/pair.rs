//! Pairs the items of both sides: by name, otherwise by similarity.

use std::collections::{BTreeMap, BTreeSet};

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
        let names: BTreeSet<&str> = moved.iter().map(|(old, _)| name(old)).collect();
        matched.same.extend(kept);
        for (old, new) in &moved {
            matched.removed.push(*old);
            matched.added.push(*new);
        }
        matched.rename(|old, new| {
            let traded = names.contains(name(&old)) && names.contains(name(&new)) && (shape.twins)(old, new);
            likeness(old, new).max(usize::from(traded))
        });
        matched.rejoin(&name);
        matched
    }

    /// Pairs of one name again, of which neither side has found its like.
    fn rejoin(&mut self, name: impl Fn(&T) -> &str) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        let Self { same, removed, added, .. } = Self::by_name(removed, added, name);
        self.same.extend(same);
        (self.removed, self.added) = (removed, added);
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
        let after: Vec<T> = after.into_iter().collect();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (place, new) in after.iter().enumerate() {
            places.entry(name(new)).or_insert(place);
        }
        let (mut same, mut removed, mut taken) = (Vec::new(), Vec::new(), BTreeSet::new());
        for old in before {
            match places.remove(name(&old)) {
                Some(place) => {
                    taken.insert(place);
                    same.push((old, after[place]));
                }
                None => removed.push(old),
            }
        }
        Self { same, renamed: Vec::new(), removed, added: without(&after, &taken) }
    }

    /// Of what is left, the most alike first; a tie says that neither is clear.
    fn rename(&mut self, likeness: impl Fn(T, T) -> usize) {
        let pairs = clear(&self.removed, &self.added, likeness);
        self.renamed = pairs.iter().map(|(old, new)| (self.removed[*old], self.added[*new])).collect();
        let (gone, came): (BTreeSet<usize>, BTreeSet<usize>) = pairs.into_iter().unzip();
        (self.removed, self.added) = (without(&self.removed, &gone), without(&self.added, &came));
    }
}

/// The items of a list, but for those at some places.
fn without<T: Copy>(items: &[T], places: &BTreeSet<usize>) -> Vec<T> {
    items.iter().enumerate().filter(|(place, _)| !places.contains(place)).map(|(_, item)| *item).collect()
}

/// The places of the pairs that are clear. Of items that are matched, all other pairs are less alike, so each score is looked at
/// once.
fn clear<T: Copy>(removed: &[T], added: &[T], likeness: impl Fn(T, T) -> usize) -> Vec<(usize, usize)> {
    let pairs = removed
        .iter()
        .enumerate()
        .flat_map(|(i, old)| added.iter().enumerate().map(move |(j, new)| (i, j, *old, *new)));
    let mut scores: Vec<(usize, usize, usize)> =
        pairs.map(|(i, j, old, new)| (likeness(old, new), i, j)).filter(|(score, ..)| *score > 0).collect();
    scores.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
    let mut clear = Vec::new();
    let (mut matched, mut unclear) = (Places::default(), Places::default());
    for alike in scores.chunk_by(|(score, ..), (other, ..)| score == other) {
        let open: Vec<(usize, usize)> =
            alike.iter().map(|(_, i, j)| (*i, *j)).filter(|pair| !matched.have(*pair)).collect();
        let mut pairs_of: (BTreeMap<usize, usize>, BTreeMap<usize, usize>) = Default::default();
        for (i, j) in &open {
            *pairs_of.0.entry(*i).or_default() += 1;
            *pairs_of.1.entry(*j).or_default() += 1;
        }
        for (i, j) in open {
            // A tie is ambiguous: match neither, nor anything less alike.
            let has_rival = pairs_of.0[&i] > 1 || pairs_of.1[&j] > 1;
            if has_rival || unclear.have((i, j)) {
                unclear.add((i, j));
            } else {
                matched.add((i, j));
                clear.push((i, j));
            }
        }
    }
    clear
}

/// Places in two lists.
#[derive(Default)]
struct Places(BTreeSet<usize>, BTreeSet<usize>);

impl Places {
    fn add(&mut self, (old, new): (usize, usize)) {
        self.0.insert(old);
        self.1.insert(new);
    }

    /// Whether one of the two is among them.
    fn have(&self, (old, new): (usize, usize)) -> bool {
        self.0.contains(&old) || self.1.contains(&new)
    }
}

/// What stands beside a name in a list.
#[derive(Clone, Copy)]
pub(super) struct Neighbours<'n> {
    before: Option<&'n str>,
    after: Option<&'n str>,
}

impl<'n> Neighbours<'n> {
    /// Of each name in a list.
    pub(super) fn of(names: impl IntoIterator<Item = &'n str>) -> BTreeMap<&'n str, Self> {
        let names: Vec<&str> = names.into_iter().collect();
        let beside = |place: Option<usize>| place.and_then(|place| names.get(place)).copied();
        let one = |(place, name): (usize, &&'n str)| {
            (*name, Self { before: beside(place.checked_sub(1)), after: beside(Some(place + 1)) })
        };
        names.iter().enumerate().map(one).collect()
    }

    /// Whether the place is the same: behind the same name, or before it.
    pub(super) fn agree(self, other: Self) -> bool {
        self.before == other.before || self.after == other.after
    }
}

/// The texts that one item of a list has alone.
pub(super) fn unique<'n>(texts: impl IntoIterator<Item = &'n str>) -> BTreeSet<&'n str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        *counts.entry(text).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count == 1).map(|(text, _)| text).collect()
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
