//! Detects migrations: one key that flips across the metadata as a whole.

use super::fact::{Facts, Key, Subject, keys};

/// One key that flips the same way across a large share of all members: a migration of the metadata, no news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Migration {
    pub(super) key: String,
    pub(super) to: String,
    pub(super) count: usize,
    pub(super) of: usize,
}

/// At least this many members, and at least one in [`SHARE`] of those that both imports know.
const BULK: usize = 20;
const SHARE: usize = 20;

/// Finds migrations: flags whose value flips against the last import.
pub(super) fn find(base: &Facts, theirs: &Facts) -> Vec<Migration> {
    let mut found = Vec::new();
    for flag in keys::FLAGS {
        for to in ["true", "false"] {
            let key = Key::of(flag);
            let both = || {
                theirs.subjects.iter().filter_map(|(subject, statement)| {
                    let (now, then) = (statement.get(&key)?, base.get(subject, &key));
                    base.about(subject).map(|_| (now.value.as_str(), then.map(|said| said.value.as_str())))
                })
            };
            let of = both().count();
            let count = both().filter(|(now, then)| *now == to && (*then == Some("true")) != (*now == "true")).count();
            if count >= BULK && count * SHARE >= of {
                found.push(Migration { key: flag.to_owned(), to: to.to_owned(), count, of });
            }
        }
    }
    found
}

impl Migration {
    /// Whether a fact is part of it.
    pub(super) fn covers(&self, base: &Facts, subject: &Subject, key: &Key, now: &str) -> bool {
        let then = base.get(subject, key).map(|said| said.value.as_str());
        key.is(&self.key)
            && now == self.to
            && base.about(subject).is_some()
            && (then == Some("true")) != (now == "true")
    }
}
