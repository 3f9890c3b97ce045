//! Detects when the first byte of a request leaves.

use std::cell::RefCell;

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

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
}

/// Reports the progress of a request that is sent meanwhile on this thread.
pub(super) fn telling<T>(progress: &Progress, send: impl FnOnce() -> T) -> T {
    progress.connecting();
    let sending = Sending { progress: progress.clone(), connecting: 0 };
    let outer = SENDING.replace(Some(sending));
    let sent = send();
    SENDING.set(outer);
    sent
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
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}
