//! Which page comes next, and whether one does: decisions without I/O and without type parameters.

use std::collections::HashSet;

use super::cursor::{At, Cursor, Place};
use super::table::{Counts, Paging};
use super::{fingerprint, member};
use crate::error::ConfigurationError;
use crate::member::Members;
use crate::validate::Object;

/// How many empty pages in a row are gone through where a service says that there are more.
const MOST_EMPTY: u32 = 10;

/// A walk through the pages of a list.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    action: &'static str,
    paging: &'static Paging,
    size: Option<u64>,
    /// The page that was given last.
    last: Option<Place>,
    /// The page that comes next.
    next: Next,
    total: Option<u64>,
    /// Pages and marks that came.
    seen: HashSet<u64>,
    empty_in_a_row: u32,
}

#[derive(Clone, Debug)]
enum Next {
    Page(Place),
    /// The page here failed, so there is none.
    Failed(Place),
    Nothing,
}

/// What becomes of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// It is given.
    Give,
    /// It is empty, and another one is asked for.
    Skip,
    /// There is no page.
    End,
}

impl Walk {
    /// A walk from where the request says, in pages of the size that it says.
    pub(super) fn new(action: &'static str, paging: &'static Paging, request: &dyn Object) -> Self {
        let own = paging.limit.and_then(|path| member::number(request, path));
        let size = own.filter(|size| *size > 0).or(paging.largest);
        let number = || member::number(request, paging.counter);
        let (at, before) = match paging.counts {
            Counts::Items => {
                let skipped = number().unwrap_or(0);
                (At::Number(skipped), skipped)
            }
            Counts::Pages(first) => {
                let page = number().unwrap_or(first).max(first);
                (At::Number(page), (page - first).saturating_mul(size.unwrap_or(0)))
            }
            Counts::Marks(_) => (At::Mark(member::mark(request, paging.counter).into_owned()), 0),
        };
        let next = Next::Page(Place { at, before, skip: 0 });
        Self { action, paging, size, last: None, next, total: None, seen: HashSet::new(), empty_in_a_row: 0 }
    }

    /// The walk from this place on.
    pub(super) fn resumed(mut self, cursor: &Cursor) -> Result<Self, ConfigurationError> {
        let fits = match cursor.place.at {
            At::Number(_) => !matches!(self.paging.counts, Counts::Marks(_)),
            At::Mark(_) => matches!(self.paging.counts, Counts::Marks(_)),
        };
        if cursor.action != self.action || !fits {
            let message = format!("the cursor belongs to pages of {}, not of {}", cursor.action, self.action);
            return Err(ConfigurationError::new(message));
        }
        self.size = cursor.size;
        self.next = Next::Page(cursor.place.clone());
        Ok(self)
    }

    /// Makes the request that of the next page; `false` if there is none.
    pub(super) fn prepare(&self, request: &mut dyn Members) -> bool {
        let Next::Page(place) = &self.next else { return false };
        match &place.at {
            At::Number(number) => member::put(request, self.paging.counter, &number.to_string()),
            At::Mark(mark) if mark.is_empty() => {}
            At::Mark(mark) => member::put(request, self.paging.counter, mark),
        }
        if let (Some(path), Some(size)) = (self.paging.limit, self.size) {
            member::put(request, path, &size.to_string());
        }
        true
    }

    /// Takes the page that was asked for.
    pub(super) fn turn(&mut self, response: &dyn Object) -> Turn {
        let Next::Page(place) = std::mem::replace(&mut self.next, Next::Nothing) else { return Turn::End };
        let lengths = self.paging.items.iter().map(|path| member::length(response, path));
        let received = lengths.max().unwrap_or(0) as u64;
        self.total = self.paging.total.and_then(|path| member::number(response, path)).or(self.total);
        let over = self.paging.end.and_then(|(path, end)| Some(member::flag(response, path)? == end));
        if received == 0 {
            return self.empty(&place, response, over);
        }
        self.empty_in_a_row = 0;
        if !self.seen.insert(fingerprint::page(response, self.paging.items)) {
            self.warn("a page came again");
            return Turn::End;
        }
        let before = place.before.saturating_add(received);
        if !over.unwrap_or_else(|| self.is_last(before, received)) {
            self.next = self.following(&place, before, received, response);
        }
        self.last = Some(place);
        Turn::Give
    }

    /// An empty page ends the list, unless the service gives a mark and says that there is more behind it.
    fn empty(&mut self, place: &Place, response: &dyn Object, over: Option<bool>) -> Turn {
        self.empty_in_a_row += 1;
        let goes_on = matches!(self.paging.counts, Counts::Marks(_)) && over == Some(false);
        if goes_on && self.empty_in_a_row <= MOST_EMPTY {
            self.next = self.following(place, place.before, 0, response);
        }
        if matches!(self.next, Next::Page(_)) { Turn::Skip } else { Turn::End }
    }

    /// Whether nothing follows a page, by what is known of its length and of the total.
    fn is_last(&self, before: u64, received: u64) -> bool {
        if matches!(self.paging.counts, Counts::Marks(_)) {
            return false;
        }
        match self.total {
            Some(total) if total == before => true,
            Some(total) if total > before => false,
            // A total that was passed is wrong, or the list became shorter meanwhile: the length of the page tells.
            _ => {
                let documented =
                    self.paging.largest.is_some_and(|largest| self.size.is_some_and(|size| size <= largest));
                documented && self.size.is_some_and(|size| received < size)
            }
        }
    }

    /// The page behind one.
    fn following(&mut self, place: &Place, before: u64, received: u64, response: &dyn Object) -> Next {
        let at = match (self.paging.counts, &place.at) {
            (Counts::Marks(path), At::Mark(mark)) => {
                let next = member::mark(response, path);
                self.seen.insert(fingerprint::mark(mark));
                if next.is_empty() {
                    return Next::Nothing;
                }
                if self.seen.contains(&fingerprint::mark(&next)) {
                    self.warn("a mark came again");
                    return Next::Nothing;
                }
                Some(At::Mark(next.into_owned()))
            }
            (Counts::Items, At::Number(number)) => number.checked_add(received).map(At::Number),
            (_, At::Number(number)) => number.checked_add(1).map(At::Number),
            (_, At::Mark(_)) => None,
        };
        at.map_or(Next::Nothing, |at| Next::Page(Place { at, before, skip: 0 }))
    }

    fn warn(&self, what: &str) {
        tracing::warn!(action = self.action, "{what}, so the list ends here");
    }

    /// Ends the walk at the page that failed.
    pub(super) fn fail(&mut self) {
        if let Next::Page(place) = std::mem::replace(&mut self.next, Next::Nothing) {
            self.next = Next::Failed(place);
        }
    }

    /// How many items of the page that was given last came before.
    pub(super) fn skipped(&self) -> usize {
        self.last.as_ref().map_or(0, |place| place.skip)
    }

    /// Where the next page begins, or the one that failed.
    pub(super) fn cursor(&self) -> Option<Cursor> {
        match &self.next {
            Next::Page(place) | Next::Failed(place) => Some(self.cursor_at(place.clone())),
            Next::Nothing => None,
        }
    }

    /// The place behind so many items of the page that was given last.
    pub(super) fn cursor_within(&self, given: usize) -> Option<Cursor> {
        self.last.as_ref().map(|place| self.cursor_at(Place { skip: given, ..place.clone() }))
    }

    fn cursor_at(&self, place: Place) -> Cursor {
        Cursor { action: self.action.to_owned(), size: self.size, place }
    }

    /// The number of all items, as the service gave it last.
    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }
}
