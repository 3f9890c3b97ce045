//! Detects when the first byte of a request leaves, and limits the time up to the head of its answer.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};
use ureq::{Error, Timeout};

use crate::transport::Progress;

thread_local! {
    /// The request that this thread is sending. Connections outlive requests, so they cannot know it.
    static SENDING: RefCell<Option<Sending>> = const { RefCell::new(None) };
}

struct Sending {
    progress: Progress,
    /// Connections that are being set up: that of a tunnel and that of its proxy, within each other. What is written
    /// meanwhile is no part of the request.
    connecting: u32,
    /// Until when the head of the answer has to be there. ureq limits sending head and body and the wait for the answer each by
    /// itself.
    until: Option<Instant>,
}

impl Sending {
    /// The limit, where the time for all comes first.
    fn capped(&self, mut timeout: NextTimeout) -> Result<NextTimeout, Error> {
        let Some(until) = self.until else { return Ok(timeout) };
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Error::Timeout(Timeout::RecvResponse));
        }
        let left = left.into();
        if left < timeout.after {
            (timeout.after, timeout.reason) = (left, Timeout::RecvResponse);
        }
        Ok(timeout)
    }
}

/// Reports the progress of a request that is sent meanwhile on this thread, for no longer than this.
pub(super) fn telling<T>(progress: &Progress, limit: Duration, send: impl FnOnce() -> T) -> T {
    progress.connecting();
    let until = Instant::now().checked_add(limit);
    let sending = Sending { progress: progress.clone(), connecting: 0, until };
    let outer = SENDING.replace(Some(sending));
    let sent = send();
    SENDING.set(outer);
    sent
}

/// What is left of the time; all of it once the head of the answer is there.
fn capped(timeout: NextTimeout) -> Result<NextTimeout, Error> {
    SENDING.with_borrow(|sending| sending.as_ref().map_or(Ok(timeout), |sending| sending.capped(timeout)))
}

fn with_sending(change: impl FnOnce(&mut Sending)) {
    SENDING.with_borrow_mut(|sending| sending.as_mut().map(change));
}

/// The beginning of a chain of connectors.
#[derive(Debug)]
pub(super) struct Begin;

impl<In: Transport> Connector<In> for Begin {
    type Out = In;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<In>, Error> {
        with_sending(|sending| sending.connecting += 1);
        Ok(chained)
    }
}

/// The end of a chain of connectors.
#[derive(Debug)]
pub(super) struct End;

impl<In: Transport> Connector<In> for End {
    type Out = Watched<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        with_sending(|sending| sending.connecting = sending.connecting.saturating_sub(1));
        Ok(chained.map(Watched))
    }
}

/// A connection that tells when a request is written to it.
#[derive(Debug)]
pub(super) struct Watched<T>(T);

impl<T: Transport> Transport for Watched<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        with_sending(|sending| {
            if sending.connecting == 0 {
                sending.progress.sending();
            }
        });
        self.0.transmit_output(amount, capped(timeout)?)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.0.await_input(capped(timeout)?)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}
