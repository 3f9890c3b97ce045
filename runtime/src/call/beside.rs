//! Runs two futures of a call at the same time.

use std::future::{Future, poll_fn};
use std::pin::pin;

use crate::transport::BoxFuture;

/// Polls both until the first is done. Returns what is left of the second, which begins after the first poll: one that blocks
/// the thread until it is done holds up nothing that was begun.
pub(super) async fn beside<'a, T>(
    future: impl Future<Output = T>,
    begin: impl FnOnce() -> Option<BoxFuture<'a, ()>>,
) -> (T, Option<BoxFuture<'a, ()>>) {
    let mut future = pin!(future);
    let (mut begin, mut second) = (Some(begin), None);
    let output = poll_fn(|context| {
        let output = future.as_mut().poll(context);
        if let Some(begin) = begin.take() {
            second = begin();
        }
        if output.is_pending() && second.as_mut().is_some_and(|second| second.as_mut().poll(context).is_ready()) {
            second = None;
        }
        output
    });
    (output.await, second)
}
