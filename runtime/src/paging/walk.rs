//! Decides whether there is a next page and which one it is, without I/O and without type parameters.

use std::collections::HashSet;

use super::cursor::{At, Cursor, Place};
use super::table::{Counts, Paging};
use super::{fingerprint, member};
use crate::error::ConfigurationError;
use crate::member::Members;
use crate::validate::Object;

/// How many empty pages in a row are gone through where a service says that there are more.
const MOST_EMPTY: u32 = 10;

/// How many times its total a list may have. A total may be too low, but pages that never end are not of a list.
const MOST_TOTALS: u64 = 10;

/// What stays as it is on a walk.
struct Start {
    action: &'static str,
    paging: &'static Paging,
    size: Option<u64>,
    has_own_mark: bool,
}

/// A walk through the pages of a list.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    action: &'static str,
    paging: &'static Paging,
    size: Option<u64>,
    /// Whether the request has a mark of its own, which must not go out for another page.
    has_own_mark: bool,
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
    /// The list is over.
    End,
    /// The service repeats or contradicts itself, so nobody knows what would follow.
    Cut,
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
        let has_own_mark = matches!(&at, At::Mark(mark) if !mark.is_empty());
        Self::from(Place { at, before, skip: 0 }, Start { action, paging, size, has_own_mark })
    }

    /// A walk from this place on, which knows of no page before it.
    fn from(place: Place, start: Start) -> Self {
        let Start { action, paging, size, has_own_mark } = start;
        let (next, seen) = (Next::Page(place), HashSet::new());
        Self { action, paging, size, has_own_mark, last: None, next, total: None, seen, empty_in_a_row: 0 }
    }

    /// The walk from this place on.
    pub(super) fn resumed(self, cursor: &Cursor) -> Result<Self, ConfigurationError> {
        let fits = match cursor.place.at {
            At::Number(_) => !matches!(self.paging.counts, Counts::Marks(_)),
            At::Mark(_) => matches!(self.paging.counts, Counts::Marks(_)),
        };
        let Self { action, paging, has_own_mark, .. } = self;
        if cursor.action != action || !fits {
            let message = format!("the cursor belongs to pages of {}, not of {action}", cursor.action);
            return Err(ConfigurationError::new(message));
        }
        Ok(Self::from(cursor.place.clone(), Start { action, paging, size: cursor.size, has_own_mark }))
    }

    /// Makes the request, as it was given, that of the next page; `None` if there is none.
    pub(super) fn prepare(&self, request: &mut dyn Members) -> Option<Result<(), ConfigurationError>> {
        let Next::Page(place) = &self.next else { return None };
        let begins = match &place.at {
            At::Number(number) => Some(number.to_string()),
            At::Mark(mark) if mark.is_empty() && !self.has_own_mark => None,
            At::Mark(mark) => Some(mark.clone()),
        };
        let begins = begins.map(|begins| (self.paging.counter, begins));
        let size = self.paging.limit.and_then(|path| Some((path, self.size?.to_string())));
        let misfit = begins.into_iter().chain(size).find(|(path, value)| !member::put(request, path, value));
        Some(match misfit {
            None => Ok(()),
            // Without the value: a mark may hold anything.
            Some((path, _)) => {
                let message = format!("{} cannot hold what leads to the next page", path.join("."));
                Err(ConfigurationError::new(message))
            }
        })
    }

    /// Takes the page that was asked for.
    pub(super) fn turn(&mut self, response: &dyn Object) -> Turn {
        let Next::Page(place) = std::mem::replace(&mut self.next, Next::End) else { return Turn::End };
        let lengths = self.paging.items.iter().map(|path| member::length(response, path));
        let received = lengths.max().unwrap_or(0) as u64;
        self.total = self.paging.total.and_then(|path| member::number(response, path)).or(self.total);
        let over = self.paging.end.and_then(|(path, end)| Some(member::flag(response, path)? == end));
        if received == 0 {
            return self.empty(&place, response, over);
        }
        self.empty_in_a_row = 0;
        if !self.seen.insert(fingerprint::page(response, self.paging.items)) {
            self.next = self.cut("a page came again");
            return Turn::End;
        }
        if self.is_far_beyond_total(&place) {
            self.next = self.cut("there are many times as many items as the total says");
            return Turn::End;
        }
        let before = place.before.saturating_add(received);
        if !over.unwrap_or_else(|| self.is_last(before, received)) {
            self.next = self.following(&place, before, received, response, over);
        }
        self.last = Some(place);
        Turn::Give
    }

    /// An empty page ends the list, unless the service gives a mark and says that there is more behind it.
    fn empty(&mut self, place: &Place, response: &dyn Object, over: Option<bool>) -> Turn {
        self.empty_in_a_row += 1;
        let says_more = over.map_or_else(|| self.is_short_of_total(place.before), |over| !over);
        let leads_on = matches!(self.paging.counts, Counts::Marks(_)) && self.empty_in_a_row <= MOST_EMPTY;
        if says_more {
            self.next = match leads_on {
                true => self.following(place, place.before, 0, response, over),
                false => self.cut("there is more, and the page is empty"),
            };
        }
        if matches!(self.next, Next::Page(_)) { Turn::Skip } else { Turn::End }
    }

    /// Whether there were fewer items than the service has, where both are known.
    fn is_short_of_total(&self, before: u64) -> bool {
        let counted = match self.paging.counts {
            Counts::Items => true,
            Counts::Pages(_) => self.size.is_some(),
            Counts::Marks(_) => false,
        };
        counted && self.total.is_some_and(|total| total > before)
    }

    /// Whether a page that follows another begins where no list with this total can be, however wrong the total is.
    fn is_far_beyond_total(&self, place: &Place) -> bool {
        let counted = !matches!(self.paging.counts, Counts::Marks(_)) && self.last.is_some();
        let total = self.total.filter(|total| *total > 0);
        counted && total.is_some_and(|total| place.before >= total.saturating_mul(MOST_TOTALS))
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
    fn following(
        &mut self,
        place: &Place,
        before: u64,
        received: u64,
        response: &dyn Object,
        over: Option<bool>,
    ) -> Next {
        let at = match (self.paging.counts, &place.at) {
            (Counts::Marks(path), At::Mark(mark)) => {
                let next = member::mark(response, path);
                self.seen.insert(fingerprint::mark(mark));
                if next.is_empty() {
                    let is_end = over != Some(false);
                    return if is_end { Next::End } else { self.cut("there is more, and no mark leads to it") };
                }
                if self.seen.contains(&fingerprint::mark(&next)) {
                    return self.cut("a mark came again");
                }
                Some(At::Mark(next.into_owned()))
            }
            (Counts::Items, At::Number(number)) => number.checked_add(received).map(At::Number),
            (_, At::Number(number)) => number.checked_add(1).map(At::Number),
            (_, At::Mark(_)) => None,
        };
        at.map_or(Next::Cut, |at| Next::Page(Place { at, before, skip: 0 }))
    }

    fn cut(&self, why: &str) -> Next {
        tracing::warn!(action = self.action, "{why}, so the list ends here");
        Next::Cut
    }

    /// Ends the walk at the page that failed.
    pub(super) fn fail(&mut self) {
        if let Next::Page(place) = std::mem::replace(&mut self.next, Next::End) {
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
            Next::End | Next::Cut => None,
        }
    }

    /// Whether the last page was given, and it was the end of the list.
    pub(super) fn is_complete(&self) -> bool {
        matches!(self.next, Next::End)
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
