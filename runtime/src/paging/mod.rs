//! Reads long lists page by page: what a generated client's `…_pages` methods return.
//!
//! ```no_run
//! # use tc3_runtime::{Error, RawCode, paging::{Items, PagedItems}};
//! # async fn example<A: PagedItems<Item = String>>(mut items: Items<A, RawCode>) -> Result<(), Error<RawCode>> {
//! // let mut items = client.describe_templates_pages(&request).items();
//! while let Some(item) = items.next().await {
//!     println!("{}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`Pages`] and [`Items`] are streams ([`Stream`]); the blocking client has iterators. Nothing is called before the first poll,
//! and then one call at a time, each as any other call of the client: with its operator, its retries and its deadline.
//!
//! - **Where it begins and how large pages are:** at the request's own offset, page number or mark, in pages of its own size; without
//!   one, or with 0, in the largest pages that are documented.
//! - **Where it ends:** at an empty page; where the total is reached, or a mark or flag says so; at a short page if nothing else tells;
//!   at a page or mark that came before, because a service that repeats itself would never end; and at a page that begins beyond
//!   ten times the total, for the same reason. [`Pages::is_complete`] tells
//!   the end of the list from a list that broke off.
//! - **Errors** end the stream and keep the place: [`Pages::cursor`] leads to the page that failed.
//! - **A [`Cursor`]** is the place as a text that can be stored. It holds no keys, and of the request only where that begins;
//!   [`Pages::resume`] goes on from it.
//!
//! `walk.rs` decides and does no I/O; `pages.rs` and the client carry out the decisions.

mod cursor;
mod fingerprint;
mod member;
mod pages;
mod table;
mod walk;

pub use cursor::{BadCursor, Cursor};
pub use futures_core::Stream;
pub use pages::{Items, Pages};
pub use table::{Counts, Paging, cursor, offset, page};

use crate::action::Action;
use crate::member::Record;

/// A request of an action that gives a long list page by page; `paged!` implements it.
pub trait Paged: Action<Response: 'static> + Record + Clone + Send + 'static {
    /// How its pages are asked for.
    const PAGING: &'static Paging;
}

/// A request whose pages are of one list.
pub trait PagedItems: Paged {
    /// What the list holds.
    type Item;

    /// The list of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}
