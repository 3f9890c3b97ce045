//! Streams of pages and of items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;

use super::cursor::Cursor;
use super::walk::{Turn, Walk};
use super::{Paged, PagedItems};
use crate::client::Client;
use crate::error::{ConfigurationError, Error, ErrorCode};
use crate::transport::BoxFuture;
use crate::validate::Object;

/// The operator of a client, kept while pages are asked for.
type Operator = Arc<dyn Object + Send + Sync>;

/// The pages of a list, one response each. A [`Stream`], and usable without one by [`next`](Self::next).
///
/// Empty pages are not given. See [`paging`](super) for where the list begins and ends.
#[must_use = "nothing is called before the pages are asked for"]
pub struct Pages<A: Paged, C: ErrorCode> {
    client: Client,
    operator: Option<Operator>,
    request: A,
    walk: Walk,
    call: Option<BoxFuture<'static, Result<A::Response, Error<C>>>>,
}

/// The items of a list. A [`Stream`], and usable without one by [`next`](Self::next).
#[must_use = "nothing is called before the items are asked for"]
pub struct Items<A: PagedItems, C: ErrorCode> {
    pages: Pages<A, C>,
    page: IntoIter<A::Item>,
    /// How many items of the page were given.
    given: usize,
}

impl<A: Paged, C: ErrorCode> Pages<A, C> {
    /// The pages of a request, by calls of this client.
    pub fn new(client: &Client, operator: Option<Arc<dyn Object + Send + Sync>>, request: &A) -> Self {
        let walk = Walk::new(A::INFO.name, A::PAGING, request);
        Self { client: client.clone(), operator, request: request.clone(), walk, call: None }
    }

    /// The items of the pages.
    pub fn items(self) -> Items<A, C>
    where
        A: PagedItems,
    {
        Items { pages: self, page: Vec::new().into_iter(), given: 0 }
    }

    /// Goes on from a cursor of pages of the same request, in pages of the same size. Pages begin with the whole page that the
    /// cursor is in, items exactly where it is.
    ///
    /// # Errors
    ///
    /// The cursor belongs to another action.
    pub fn resume(mut self, cursor: &Cursor) -> Result<Self, ConfigurationError> {
        self.walk = self.walk.resumed(cursor)?;
        self.call = None;
        Ok(self)
    }

    /// Returns where the next page begins, or the one that failed; `None` at the end of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.walk.cursor()
    }

    /// Returns whether the list was read to its end. `false` while something is left, after an error, and where the service
    /// gave a page or a mark again, or nothing although it says that there is more: then the list ends, and is not whole.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.walk.is_complete()
    }

    /// Returns the number of all items, as the service gave it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.walk.total()
    }

    /// Calls for the next page. After an error there is none.
    pub async fn next(&mut self) -> Option<Result<A::Response, Error<C>>> {
        poll_fn(|context| self.poll(context)).await
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Response, Error<C>>>> {
        loop {
            let mut call = match self.call.take() {
                Some(call) => call,
                None => {
                    // Of the request as it was given: nothing of another page is left in it.
                    let mut request = self.request.clone();
                    match self.walk.prepare(&mut request) {
                        Some(Ok(())) => self.ask(request),
                        Some(Err(error)) => {
                            self.walk.fail();
                            return Poll::Ready(Some(Err(error.during(A::INFO).into())));
                        }
                        None => return Poll::Ready(None),
                    }
                }
            };
            let Poll::Ready(outcome) = call.as_mut().poll(context) else {
                self.call = Some(call);
                return Poll::Pending;
            };
            return Poll::Ready(match outcome {
                Err(error) => {
                    self.walk.fail();
                    Some(Err(error))
                }
                Ok(response) => match self.walk.turn(&response) {
                    Turn::Give => Some(Ok(response)),
                    Turn::Skip => continue,
                    Turn::End => None,
                },
            });
        }
    }

    fn ask(&self, request: A) -> BoxFuture<'static, Result<A::Response, Error<C>>> {
        let (client, operator) = (self.client.clone(), self.operator.clone());
        Box::pin(async move {
            let operator = operator.as_deref().map(|operator| operator as &(dyn Object + Sync));
            client.call(&request, operator).await
        })
    }
}

impl<A: PagedItems, C: ErrorCode> Items<A, C> {
    /// Returns where the next item is, or the page that failed; `None` at the end of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        if self.page.len() == 0 { self.pages.cursor() } else { self.pages.walk.cursor_within(self.given) }
    }

    /// Returns whether the list was read to its end; see [`Pages::is_complete`].
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.page.len() == 0 && self.pages.is_complete()
    }

    /// Returns the number of all items, as the service gave it with the last page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Returns the next item, for which a page is called where there is none left. After an error there is none.
    pub async fn next(&mut self) -> Option<Result<A::Item, Error<C>>> {
        poll_fn(|context| self.poll(context)).await
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Item, Error<C>>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.given += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(response)) => self.open(response),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// Takes a page, without the items that came before it was stored.
    fn open(&mut self, response: A::Response) {
        let mut items = A::items(response);
        self.given = self.pages.walk.skipped().min(items.len());
        drop(items.drain(..self.given));
        self.page = items.into_iter();
    }
}

// Nothing in them is pinned.
impl<A: Paged, C: ErrorCode> Unpin for Pages<A, C> {}
impl<A: PagedItems, C: ErrorCode> Unpin for Items<A, C> {}

impl<A: Paged, C: ErrorCode> Stream for Pages<A, C> {
    type Item = Result<A::Response, Error<C>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<A: PagedItems, C: ErrorCode> Stream for Items<A, C> {
    type Item = Result<A::Item, Error<C>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<A: Paged, C: ErrorCode> fmt::Debug for Pages<A, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("action", A::INFO).field("cursor", &self.cursor()).finish_non_exhaustive()
    }
}

impl<A: PagedItems, C: ErrorCode> fmt::Debug for Items<A, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("action", A::INFO).field("cursor", &self.cursor()).finish_non_exhaustive()
    }
}
