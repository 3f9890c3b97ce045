//! Computes precision and recall of readings, by kind of fact.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Reading;

/// Readings counted.
#[derive(Clone, Debug, Default)]
pub struct Score {
    kinds: BTreeMap<String, Count>,
    members: usize,
    stale: usize,
}

/// Facts counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Read, and there.
    pub right: usize,
    /// Read, and not there.
    pub wrong: usize,
    /// There, and not read.
    pub missed: usize,
    /// Of what was missed, how much stands in texts of which `import` shows something as not read.
    pub reported: usize,
}

impl Score {
    /// Adds the readings of some members. Facts about the items of a list count as their kind.
    pub fn add<'r>(&mut self, readings: impl IntoIterator<Item = &'r Reading>) {
        for reading in readings {
            if reading.stale {
                self.stale += 1;
                continue;
            }
            self.members += 1;
            reading.right.iter().for_each(|fact| self.kind(fact).right += 1);
            reading.wrong.iter().for_each(|fact| self.kind(fact).wrong += 1);
            for fact in &reading.missed {
                let count = self.kind(fact);
                count.missed += 1;
                count.reported += usize::from(reading.reported);
            }
        }
    }

    fn kind(&mut self, (key, _): &(String, String)) -> &mut Count {
        self.kinds.entry(key.trim_start_matches("each.").to_owned()).or_default()
    }

    /// All kinds together.
    #[must_use]
    pub fn all(&self) -> Count {
        let sum = |of: fn(&Count) -> usize| self.kinds.values().map(of).sum();
        Count {
            right: sum(|count| count.right),
            wrong: sum(|count| count.wrong),
            missed: sum(|count| count.missed),
            reported: sum(|count| count.reported),
        }
    }

    /// The figures as a table.
    #[must_use]
    pub fn table(&self) -> String {
        let mut text = format!(
            "{:<16} {:>6} {:>6} {:>6} {:>8}  precision  recall\n",
            "kind", "right", "wrong", "missed", "reported"
        );
        let all = ("all".to_owned(), self.all());
        for (kind, Count { right, wrong, missed, reported }) in
            self.kinds.iter().map(|(k, c)| (k.clone(), *c)).chain([all])
        {
            let (precision, recall) = (share(right, right + wrong), share(right, right + missed));
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "{kind:<16} {right:>6} {wrong:>6} {missed:>6} {reported:>8}  {precision:>9}  {recall:>6}"
            );
        }
        let _ = writeln!(text, "{} members; {} labels are stale", self.members, self.stale);
        text
    }
}

/// A share with three digits, rounded down: what is not whole never looks so.
fn share(part: usize, whole: usize) -> String {
    match whole {
        0 => "-".to_owned(),
        _ => format!("{}.{:03}", part / whole, part % whole * 1000 / whole),
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, Score};
    use crate::labels::Reading;

    #[test]
    fn stale_labels_count_for_nothing_else() {
        let fact = |key: &str| (key.to_owned(), "1".to_owned());
        let reading = |stale| Reading {
            at: "Ping.request.Note".to_owned(),
            drawn: "any".to_owned(),
            stale,
            right: vec![fact("each.max_chars"), fact("max_chars")],
            wrong: Vec::new(),
            missed: vec![fact("default")],
            reported: true,
        };
        let mut score = Score::default();
        score.add(&[reading(false), reading(true)]);
        assert_eq!(score.all(), Count { right: 2, wrong: 0, missed: 1, reported: 1 });
        let table = score.table();
        assert!(table.contains("max_chars             2      0      0        0      1.000   1.000\n"), "{table}");
        assert!(table.contains("all                   2      0      1        1      1.000   0.666\n"), "{table}");
        assert!(table.ends_with("1 members; 1 labels are stale\n"), "{table}");
    }
}
