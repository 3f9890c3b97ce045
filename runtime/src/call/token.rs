//! Fills in the idempotency token, which keeps a service from carrying out one call twice.
//!
//! The token identifies the requests of one call: the client fills it in where the request has none, once per call and
//! not per attempt, and may therefore repeat a call whose answer was lost.

use std::hash::{BuildHasher as _, RandomState};
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::Call;
use crate::action::ActionInfo;
use crate::clock::{Clock as _, SystemClock};
use crate::encode::Extra;
use crate::error::{Error, RawCode, Reason, reason_if};
use crate::operator::WithMember;
use crate::validate::{Object, Value};

/// A token that no other call has: a random UUID as text, 36 ASCII characters.
///
/// Tokens are told apart by the service and are no secret, so the keys that the standard library takes from the system
/// for its hash maps are random enough. A copy of the process has them too: a forked one has another number, and one that a
/// snapshot of the machine brings back, number included, draws at another time.
pub(crate) fn fresh() -> String {
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    drawn(DRAWN.fetch_add(1, Ordering::Relaxed), SystemClock.now(), SystemClock.subsecond())
}

/// The token that is drawn as this one, at this time.
fn drawn(number: u64, seconds: i64, subsecond: Duration) -> String {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    let half = |side: u8| u128::from(KEYS.hash_one((side, process::id(), number, seconds, subsecond)));
    uuid(half(0) << 64 | half(1))
}

/// The bits as a UUID of version 4.
fn uuid(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | 0x4 << 76 | 0b10 << 62;
    let text = format!("{bits:032x}");
    let (time, rest) = text.split_at(8);
    format!("{time}-{}-{}-{}-{}", &rest[..4], &rest[4..8], &rest[8..12], &rest[12..])
}

/// A token that a call lacks.
pub(crate) struct Token {
    text: String,
    /// The members beside the request, where an empty one among them would be sent in place of the token.
    extra: Option<Extra>,
}

impl<'a> Call<'a> {
    /// The action that is asked for, be it within another one.
    pub(super) fn asked(&self) -> &'static ActionInfo {
        #[cfg(feature = "encryption")]
        if let Some(sealing) = self.sealing {
            return sealing.inner;
        }
        self.info
    }

    /// A token for this call, if its action takes one and the request has none.
    pub(crate) fn missing_token(&self) -> Option<Token> {
        let name = self.asked().idempotency_token?;
        let index = self.index_of(name)?;
        let Some(beside) = self.extra.and_then(|extra| extra.get(name)) else {
            let is_missing = matches!(self.request.field(index), Value::Absent | Value::Text(""));
            return is_missing.then(|| Token { text: fresh(), extra: None });
        };
        is_missing(beside).then(|| Token {
            text: self.own_token(name).map_or_else(fresh, str::to_owned),
            extra: self.extra.map(|extra| extra.without(name)),
        })
    }

    /// The same call with this token, if it needs one.
    pub(crate) fn with_token(self, token: Option<&'a Token>) -> Self {
        let extra = token.and_then(|token| token.extra.as_ref());
        Self { token: token.map(|token| token.text.as_str()), extra: extra.or(self.extra), ..self }
    }

    /// Whether a token is sent, the caller's or the client's.
    fn has_token(&self) -> bool {
        let Some(name) = self.asked().idempotency_token else { return false };
        match self.extra.and_then(|extra| extra.get(name)) {
            Some(member) => member.as_str().is_some_and(|text| !text.is_empty()),
            None => self.token.is_some() || self.own_token(name).is_some(),
        }
    }

    /// The reason to send the call again, if there is one.
    pub(super) fn reason(&self, error: &Error<RawCode>) -> Option<Reason> {
        // Of the action within: the one that carries it is never the reason.
        let is_repeatable = self.has_token() || self.asked().is_repeatable();
        reason_if(is_repeatable, error, self.class)
    }

    /// Hands over the request with the token.
    pub(super) fn with_token_filled<T>(&self, request: &dyn Object, take: &mut dyn FnMut(&dyn Object) -> T) -> T {
        let place = self.asked().idempotency_token.and_then(|name| self.index_of(name));
        match self.token.zip(place) {
            Some((token, index)) => take(&WithMember::new(request, index, Value::Text(token))),
            None => take(request),
        }
    }

    fn own_token(&self, name: &str) -> Option<&'a str> {
        match self.request.field(self.index_of(name)?) {
            Value::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    pub(super) fn index_of(&self, name: &str) -> Option<usize> {
        self.request.shape().fields.iter().position(|field| field.name == name)
    }
}

impl Extra {
    /// Adds a fresh token to the members of an action without types, unless one is there.
    pub(crate) fn fill_token(&mut self, info: &ActionInfo) {
        let Some(name) = info.idempotency_token else { return };
        if self.get(name).is_none_or(is_missing) {
            self.insert(name.to_owned(), fresh().into());
        }
    }
}

/// Whether this is no token. Anything else that the caller writes is sent as it is, even where the service will refuse it.
fn is_missing(member: &serde_json::Value) -> bool {
    member.is_null() || member.as_str().is_some_and(str::is_empty)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::thread;

    use super::*;

    #[test]
    fn tokens_are_uuids_of_version_4() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(fresh().len(), 36);
    }

    #[test]
    fn a_process_that_a_snapshot_brings_back_draws_other_tokens() {
        let moment = Duration::from_nanos(5);
        assert_eq!(drawn(7, 1, moment), drawn(7, 1, moment));
        for (seconds, subsecond) in [(2, moment), (1, Duration::from_nanos(6))] {
            assert_ne!(drawn(7, 1, moment), drawn(7, seconds, subsecond));
        }
    }

    #[test]
    fn no_two_threads_draw_the_same_token() {
        let draw = || (0..10_000).map(|_| fresh()).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|_| thread::spawn(draw)).collect();
        let drawn: HashSet<String> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(drawn.len(), 40_000);
    }
}
