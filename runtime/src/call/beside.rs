//! Two things that a call does at a time.

use std::future::{Future, poll_fn};
use std::pin::pin;

use crate::transport::BoxFuture;

/// Polls both until the first is done. Returns what is left of the second.
pub(super) async fn beside<'a, T>(
    future: impl Future<Output = T>,
    mut second: Option<BoxFuture<'a, ()>>,
) -> (T, Option<BoxFuture<'a, ()>>) {
    let mut future = pin!(future);
    let output = poll_fn(|context| {
        let output = future.as_mut().poll(context);
        if output.is_pending() && second.as_mut().is_some_and(|second| second.as_mut().poll(context).is_ready()) {
            second = None;
        }
        output
    });
    (output.await, second)
}
