//! A position in a list that is read page by page, as a text that can be stored.

use std::fmt;
use std::str::FromStr;

use crate::debug::REDACTED;

/// A place in a list that is read page by page. [`Pages::resume`](super::Pages::resume) goes on from it.
///
/// It is a text for storage, by `Display` and `FromStr`: the action, the size of pages and where the next one begins. It holds
/// no keys, and of the request only the offset, page number or mark that the request itself begins at, so the same request has
/// to be given again. A mark may hold anything, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Cursor {
    pub(super) action: String,
    pub(super) size: Option<u64>,
    pub(super) place: Place,
}

/// Where a page begins, and what came before.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) at: At,
    /// How many items there were on the pages before.
    pub(super) before: u64,
    /// How many items of this page were given.
    pub(super) skip: usize,
}

/// Where a page begins.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum At {
    /// An offset or the number of a page.
    Number(u64),
    /// The mark of the service; empty at the beginning.
    Mark(String),
}

/// A text that is not a [`Cursor`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadCursor;

impl fmt::Display for BadCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the cursor of a list: store the text of `Pages::cursor` as it is")
    }
}

impl std::error::Error for BadCursor {}

impl Cursor {
    /// What comes before the place.
    fn beginning(&self) -> String {
        let Self { action, size, place: Place { before, skip, .. } } = self;
        format!("{action} size={} before={before} skip={skip}", size.unwrap_or(0))
    }
}

// The mark comes last, because it may hold anything.
impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.beginning())?;
        match &self.place.at {
            At::Number(number) => write!(f, "at={number}"),
            At::Mark(mark) => write!(f, "mark={mark}"),
        }
    }
}

impl FromStr for Cursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        parse(text).ok_or(BadCursor)
    }
}

fn parse(text: &str) -> Option<Cursor> {
    let (action, rest) = text.split_once(' ')?;
    let (size, rest) = number(rest, "size=")?;
    let (before, rest) = number(rest, "before=")?;
    let (skip, rest) = number(rest, "skip=")?;
    let at = match rest.strip_prefix("mark=") {
        Some(mark) => At::Mark(mark.to_owned()),
        None => At::Number(rest.strip_prefix("at=")?.parse().ok()?),
    };
    let place = Place { at, before, skip: usize::try_from(skip).ok()? };
    let is_name = !action.is_empty() && action.chars().all(|c| c.is_ascii_alphanumeric());
    is_name.then(|| Cursor { action: action.to_owned(), size: Some(size).filter(|size| *size > 0), place })
}

/// `size=100 `, and what follows.
fn number<'t>(text: &'t str, key: &str) -> Option<(u64, &'t str)> {
    let (number, rest) = text.strip_prefix(key)?.split_once(' ')?;
    Some((number.parse().ok()?, rest))
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cursor({} {:?})", self.beginning(), self.place.at)
    }
}

/// Without the mark, which may be a token or break the lines of a log.
impl fmt::Debug for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "at={number}"),
            Self::Mark(_) => write!(f, "mark={REDACTED}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_the_cursor_that_it_was() {
        let places =
            [At::Number(0), At::Number(u64::MAX), At::Mark(String::new()), At::Mark("a b=c at=1\n中".to_owned())];
        for (at, size) in places.into_iter().zip([None, Some(1), Some(u64::MAX), None]) {
            let place = Place { at, before: 7, skip: 3 };
            let cursor = Cursor { action: "ListNotes".to_owned(), size, place };
            assert_eq!(cursor.to_string().parse(), Ok(cursor));
        }
    }

    /// A mark may be a token, or text with line breaks.
    #[test]
    fn debug_shows_no_mark() {
        let cursor: Cursor = "ListNotes size=9 before=2 skip=3 mark=secret\nline".parse().unwrap();
        assert_eq!(format!("{cursor:?}"), "Cursor(ListNotes size=9 before=2 skip=3 mark=[redacted])");
        let place = format!("{:?}", cursor.place);
        assert!(!place.contains("secret") && place.contains("[redacted]"), "{place}");
        let cursor: Cursor = "ListNotes size=9 before=2 skip=3 at=4".parse().unwrap();
        assert_eq!(format!("{cursor:?}"), "Cursor(ListNotes size=9 before=2 skip=3 at=4)");
    }

    #[test]
    fn other_texts_are_refused() {
        let right = "ListNotes size=1 before=2 skip=3 at=4";
        assert!(right.parse::<Cursor>().is_ok());
        for end in 0..right.len() {
            assert_eq!(right[..end].parse::<Cursor>(), Err(BadCursor), "{end}");
        }
        for text in
            ["List\"Notes size=1 before=2 skip=3 at=4", "ListNotes size=-1 before=2 skip=3 at=4", &format!("{right} ")]
        {
            assert_eq!(text.parse::<Cursor>(), Err(BadCursor), "{text}");
        }
    }
}
