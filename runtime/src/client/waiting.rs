//! Provides what waiting needs of a client: a single request, a timer, a source of chance.

use std::time::Duration;

use super::{CallOptions, Client};
use crate::call::{Call, RawAnswer};
use crate::error::{Error, RawCode};
use crate::random::Random;
use crate::response::ReadOptions;
use crate::timer::Timer;

impl Client {
    /// Asks once, and gives up after the time that is left, or at the client's own deadline.
    pub(crate) async fn asked(&self, call: Call<'_>, left: Option<Duration>) -> Result<RawAnswer, Error<RawCode>> {
        match left {
            Some(left) => {
                let left = self.settings.deadline.map_or(left, |own| own.min(left));
                self.with(&CallOptions::new().deadline(left)).answer(call).await
            }
            None => self.answer(call).await,
        }
    }

    pub(crate) fn timer(&self) -> &dyn Timer {
        &*self.shared.timer
    }

    pub(crate) fn random(&self) -> &dyn Random {
        &*self.shared.random
    }

    pub(crate) fn reading(&self) -> ReadOptions {
        self.shared.reading
    }
}
