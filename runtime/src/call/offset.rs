//! How far the clock of this machine is from that of the service.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use http::HeaderMap;

use crate::error::{Error, ErrorCode as _, RawCode};
use crate::http_date;

/// The code of a request that was signed with a time too far off.
const EXPIRED: &str = "AuthFailure.SignatureExpire";

/// What is added to the clock to get the service's time. Clones of a client share it.
#[derive(Debug, Default)]
pub(crate) struct ClockOffset {
    seconds: AtomicI64,
    was_told: AtomicBool,
}

impl ClockOffset {
    pub(crate) fn seconds(&self) -> i64 {
        self.seconds.load(Ordering::Relaxed)
    }

    /// Takes the time of the answer if that says the request's was wrong. Whether it did.
    pub(crate) fn learn(&self, error: &Error<RawCode>, headers: Option<&HeaderMap>, now: i64) -> bool {
        if error.code().is_none_or(|code| code.as_str() != EXPIRED) {
            return false;
        }
        let date = headers.and_then(|headers| headers.get(http::header::DATE)).and_then(|date| date.to_str().ok());
        let Some(date) = date.and_then(http_date::parse) else {
            return false;
        };
        let offset = date.saturating_sub(now);
        self.seconds.store(offset, Ordering::Relaxed);
        if !self.was_told.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                offset,
                "the clock of this machine differs from the service's by {offset} seconds; \
                 requests are signed with the service's time from now on"
            );
        }
        true
    }
}
