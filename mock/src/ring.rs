//! Keeps the latest values by key, up to a number of values and a number of bytes. The oldest are dropped first.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// Values in the order in which they came, at most `COUNT` of them, with at most `BYTES` together.
#[derive(Debug)]
pub(crate) struct Ring<K, T, const COUNT: usize, const BYTES: usize> {
    bytes: usize,
    last: u64,
    /// By the number of their coming.
    entries: BTreeMap<u64, Entry<K, T>>,
    numbers: HashMap<K, u64>,
}

#[derive(Debug)]
struct Entry<K, T> {
    key: K,
    value: T,
    bytes: usize,
}

impl<K, T, const COUNT: usize, const BYTES: usize> Default for Ring<K, T, COUNT, BYTES> {
    fn default() -> Self {
        Self { bytes: 0, last: 0, entries: BTreeMap::new(), numbers: HashMap::new() }
    }
}

impl<K: Clone + Eq + Hash, T, const COUNT: usize, const BYTES: usize> Ring<K, T, COUNT, BYTES> {
    /// Adds a value that takes so many bytes, in place of the one with its key; returns what was forgotten for it, which is the
    /// value itself where it is too large.
    pub(crate) fn add(&mut self, key: K, value: T, bytes: usize) -> Vec<T> {
        self.remove(&key);
        self.last += 1;
        self.bytes += bytes;
        self.numbers.insert(key.clone(), self.last);
        self.entries.insert(self.last, Entry { key, value, bytes });
        self.make_room()
    }

    /// Says anew how many bytes a value takes; returns what was forgotten for it.
    pub(crate) fn weigh(&mut self, key: &K, bytes: usize) -> Vec<T> {
        if let Some(entry) = self.numbers.get(key).and_then(|number| self.entries.get_mut(number)) {
            self.bytes = self.bytes - entry.bytes + bytes;
            entry.bytes = bytes;
        }
        self.make_room()
    }

    pub(crate) fn get(&self, key: &K) -> Option<&T> {
        self.entries.get(self.numbers.get(key)?).map(|entry| &entry.value)
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut T> {
        self.entries.get_mut(self.numbers.get(key)?).map(|entry| &mut entry.value)
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<T> {
        let entry = self.entries.remove(&self.numbers.remove(key)?)?;
        self.bytes -= entry.bytes;
        Some(entry.value)
    }

    /// All of them, the oldest first.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.entries.values().map(|entry| &entry.value)
    }

    fn make_room(&mut self) -> Vec<T> {
        let mut forgotten = Vec::new();
        while self.entries.len() > COUNT || self.bytes > BYTES {
            let Some((_, oldest)) = self.entries.pop_first() else { break };
            self.numbers.remove(&oldest.key);
            self.bytes -= oldest.bytes;
            forgotten.push(oldest.value);
        }
        forgotten
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Small = Ring<u8, char, 3, 10>;

    fn kept(ring: &Small) -> String {
        ring.values().collect()
    }

    #[test]
    fn the_oldest_make_room_by_number_and_by_bytes() {
        let mut ring = Small::default();
        for (key, value) in [(1, 'a'), (2, 'b'), (3, 'c')] {
            assert!(ring.add(key, value, 2).is_empty());
        }
        assert_eq!(ring.add(4, 'd', 2), ['a'], "three are kept");
        assert_eq!(ring.add(5, 'e', 8), ['b', 'c'], "ten bytes are kept");
        assert_eq!((kept(&ring).as_str(), ring.bytes), ("de", 10));
        assert_eq!(ring.weigh(&5, 9), ['d']);
        assert_eq!(ring.add(6, 'f', 11), ['e', 'f'], "what is too large is not kept");
        assert_eq!((kept(&ring).as_str(), ring.bytes, ring.numbers.len()), ("", 0, 0));
    }

    #[test]
    fn what_is_removed_or_replaced_takes_nothing() {
        let mut ring = Small::default();
        for (key, value) in [(1, 'a'), (2, 'b'), (1, 'c')] {
            assert!(ring.add(key, value, 5).is_empty());
        }
        assert_eq!((kept(&ring).as_str(), ring.get(&1)), ("bc", Some(&'c')));
        assert_eq!((ring.remove(&2), ring.remove(&2), ring.bytes), (Some('b'), None, 5));
        *ring.get_mut(&1).expect("it is kept") = 'd';
        assert!(ring.weigh(&9, 100).is_empty(), "nothing has this key");
        assert_eq!(kept(&ring), "d");
    }
}
