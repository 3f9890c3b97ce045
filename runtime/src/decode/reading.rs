//! Tracks the walk over an answer: its position, what did not fit, how much it has built.

use std::fmt::Write as _;

use super::mismatch::{Expected, Found, Mismatch};
use crate::validate::Field;

/// So many mismatches are kept; further ones are counted.
const MOST_KEPT: usize = 100;
/// Longer values are not quoted.
const LONGEST_VALUE: usize = 40;

/// The memory that may still be built in.
pub(crate) struct Budget(usize);

impl Budget {
    /// So many bytes.
    pub(crate) fn new(bytes: usize) -> Self {
        Self(bytes)
    }

    /// Takes the bytes of one more value. `Err` is the message for when there are not so many.
    pub(crate) fn take(&mut self, bytes: usize) -> Result<(), &'static str> {
        let rest =
            self.0.checked_sub(bytes).ok_or("the answer needs more memory than allowed; raise max_decoded_bytes")?;
        self.0 = rest;
        Ok(())
    }
}

/// What happens to values of another kind than documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leniency {
    /// They are converted where nothing is lost, and else left out and kept as mismatches. So is what is absent.
    Lenient,
    /// They are left out and kept as mismatches. So is what is absent.
    Told,
    /// The first one ends the walk. What is absent is not told.
    Strict,
}

/// One step from a value to one inside it.
#[derive(Clone, Copy)]
enum Step {
    Member(&'static str),
    Item(usize),
}

/// The state of one walk.
pub(crate) struct Reading {
    leniency: Leniency,
    /// The member of the outermost object that is skipped.
    pub(super) skipped: Option<&'static str>,
    path: Vec<Step>,
    /// How many steps of the path lead through sensitive fields.
    sensitive: usize,
    mismatches: Vec<Mismatch>,
    not_kept: usize,
    budget: Budget,
}

impl Reading {
    /// A walk at its start, without a bound on what it builds.
    pub(crate) fn new(leniency: Leniency) -> Self {
        Self {
            leniency,
            skipped: None,
            path: Vec::new(),
            sensitive: 0,
            mismatches: Vec::new(),
            not_kept: 0,
            budget: Budget::new(usize::MAX),
        }
    }

    /// The walk, which skips this member of the outermost object and builds no more than so many bytes.
    pub(crate) fn bounded(self, skipped: &'static str, bytes: usize) -> Self {
        Self { skipped: Some(skipped), budget: Budget::new(bytes), ..self }
    }

    /// What did not fit, in the order of the JSON, and how many more there were.
    pub(crate) fn into_mismatches(self) -> (Vec<Mismatch>, usize) {
        (self.mismatches, self.not_kept)
    }

    pub(super) fn is_lenient(&self) -> bool {
        self.leniency == Leniency::Lenient
    }

    pub(super) fn tells_absent(&self) -> bool {
        self.leniency != Leniency::Strict
    }

    pub(super) fn is_outermost(&self) -> bool {
        self.path.is_empty()
    }

    /// Goes down to a member.
    pub(super) fn enter(&mut self, field: &Field<'static>) {
        self.path.push(Step::Member(field.name));
        self.sensitive += usize::from(field.sensitive);
    }

    /// Comes back from a member.
    pub(super) fn leave(&mut self, field: &Field<'static>) {
        self.path.pop();
        self.sensitive -= usize::from(field.sensitive);
    }

    /// Goes down to an item of a list.
    pub(super) fn enter_item(&mut self, index: usize) {
        self.path.push(Step::Item(index));
    }

    /// Comes back from an item.
    pub(super) fn leave_item(&mut self) {
        self.path.pop();
    }

    /// Takes the bytes of one more value from the budget; see [`Budget::take`].
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), &'static str> {
        self.budget.take(bytes)
    }

    /// Keeps what did not fit at this place. `Err` where the walk is strict.
    pub(super) fn mismatch(&mut self, expected: Expected, found: Found) -> Result<(), Refused> {
        if self.leniency == Leniency::Strict {
            let found = Found { value: None, ..found };
            return Err(Refused(Mismatch { path: self.path(), expected, found }));
        }
        if self.mismatches.len() >= MOST_KEPT {
            self.not_kept += 1;
            return Ok(());
        }
        let shown = |value: &String| self.sensitive == 0 && value.chars().count() <= LONGEST_VALUE;
        let found = Found { value: found.value.filter(shown), ..found };
        self.mismatches.push(Mismatch { path: self.path(), expected, found });
        Ok(())
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            let dot = if path.is_empty() { "" } else { "." };
            // Writing to a String cannot fail.
            let _ = match step {
                Step::Member(name) => write!(path, "{dot}{name}"),
                Step::Item(index) => write!(path, "[{index}]"),
            };
        }
        path
    }
}

/// What ended a strict walk.
pub(super) struct Refused(pub(super) Mismatch);
