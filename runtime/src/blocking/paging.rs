//! Pages and items of the blocking client: iterators around the streams of the async one.

use std::future::poll_fn;

use super::wait;
use crate::error::{ConfigurationError, Error, ErrorCode};
use crate::paging::{self, Cursor, Paged, PagedItems};

/// The pages of a list, one response each, as an iterator; see [`paging`].
#[derive(Debug)]
#[must_use = "nothing is called before the pages are asked for"]
pub struct Pages<A: Paged, C: ErrorCode>(paging::Pages<A, C>);

/// The items of a list, as an iterator; see [`paging`].
#[derive(Debug)]
#[must_use = "nothing is called before the items are asked for"]
pub struct Items<A: PagedItems, C: ErrorCode>(paging::Items<A, C>);

impl<A: Paged, C: ErrorCode> From<paging::Pages<A, C>> for Pages<A, C> {
    fn from(pages: paging::Pages<A, C>) -> Self {
        Self(pages)
    }
}

impl<A: Paged, C: ErrorCode> Pages<A, C> {
    /// The items of the pages.
    pub fn items(self) -> Items<A, C>
    where
        A: PagedItems,
    {
        Items(self.0.items())
    }

    /// Goes on from a cursor; see [`paging::Pages::resume`].
    ///
    /// # Errors
    ///
    /// The cursor belongs to another action.
    pub fn resume(self, cursor: &Cursor) -> Result<Self, ConfigurationError> {
        Ok(Self(self.0.resume(cursor)?))
    }

    /// Returns where the next page begins, or the one that failed; `None` at the end of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.0.cursor()
    }

    /// Returns whether the list was read to its end; see [`paging::Pages::is_complete`].
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.0.is_complete()
    }

    /// Returns the number of all items, as the service gave it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.total()
    }
}

impl<A: PagedItems, C: ErrorCode> Items<A, C> {
    /// Returns where the next item is, or the page that failed; `None` at the end of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.0.cursor()
    }

    /// Returns whether the list was read to its end; see [`paging::Pages::is_complete`].
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.0.is_complete()
    }

    /// Returns the number of all items, as the service gave it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.total()
    }
}

impl<A: Paged, C: ErrorCode> Iterator for Pages<A, C> {
    type Item = Result<A::Response, Error<C>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(poll_fn(|context| self.0.poll(context)))
    }
}

impl<A: PagedItems, C: ErrorCode> Iterator for Items<A, C> {
    type Item = Result<A::Item, Error<C>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(poll_fn(|context| self.0.poll(context)))
    }
}

/// The methods of a blocking client for lists with pages, beside its other ones:
/// `blocking_pages! { Client, ErrorCode; list_pages(ListRequest); }`.
#[macro_export]
macro_rules! blocking_pages {
    ($client:ident, $code:ty; $($(#[$attribute:meta])* $method:ident($request:ty);)*) => {
        impl $client {
            /// Returns the pages of any list of the service as an iterator.
            pub fn pages<A: $crate::paging::Paged>(&self, request: &A) -> $crate::blocking::Pages<A, $code> {
                ::core::convert::From::from(self.0.pages(request))
            }

            $(
                #[doc = ::core::concat!("Returns the pages of [`super::Client::", ::core::stringify!($method), "`] as an iterator.")]
                $(#[$attribute])*
                #[inline]
                pub fn $method(&self, request: &$request) -> $crate::blocking::Pages<$request, $code> {
                    self.pages(request)
                }
            )*
        }
    };
}
