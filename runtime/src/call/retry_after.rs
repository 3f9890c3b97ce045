//! Reads how long an answer asks to wait.

use std::time::Duration;

use http::HeaderMap;

use crate::client::Shared;

/// How long the answer asks to wait: in seconds, or until a date.
pub(super) fn retry_after(headers: &HeaderMap, shared: &Shared) -> Option<Duration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let now = shared.now();
            let until = crate::http_date::parse(text)?;
            Some(Duration::from_secs(u64::try_from(until.saturating_sub(now)).unwrap_or(0)))
        }
    }
}
