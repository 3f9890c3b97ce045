//! The token that keeps a service from carrying out one call twice.
//!
//! It says which requests are one call: the client fills it in where the request has none, once per call and not per
//! attempt, and may therefore repeat a call whose answer was lost.

use std::hash::{BuildHasher as _, RandomState};
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Call;
use crate::action::ActionInfo;
use crate::encode::Extra;
use crate::error::{Error, RawCode, Reason, reason_if};
use crate::operator::WithMember;
use crate::validate::{Object, Value};

/// A token that no other call has: a random UUID as text, 36 ASCII characters.
///
/// Tokens are told apart by the service and are no secret, so the keys that the standard library takes from the system
/// for its hash maps are random enough. The process is part of each, or a forked one would repeat those of its parent.
pub(crate) fn fresh() -> String {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    let drawn = DRAWN.fetch_add(1, Ordering::Relaxed);
    let half = |side: u8| u128::from(KEYS.hash_one((side, process::id(), drawn)));
    uuid(half(0) << 64 | half(1))
}

/// The bits as a UUID of version 4.
fn uuid(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | 0x4 << 76 | 0b10 << 62;
    let text = format!("{bits:032x}");
    let (time, rest) = text.split_at(8);
    format!("{time}-{}-{}-{}-{}", &rest[..4], &rest[4..8], &rest[8..12], &rest[12..])
}

impl<'a> Call<'a> {
    /// The action that is asked for, be it within another one.
    fn asked(&self) -> &'static ActionInfo {
        #[cfg(feature = "encryption")]
        if let Some(sealing) = self.sealing {
            return sealing.inner;
        }
        self.info
    }

    /// A token for this call, if its action takes one and the request has none.
    pub(crate) fn missing_token(&self) -> Option<String> {
        let name = self.asked().idempotency_token?;
        let is_sent = self.extra.is_some_and(|extra| extra.has(name)) || self.own_token(name).is_some();
        (!is_sent && self.index_of(name).is_some()).then(fresh)
    }

    /// The same call with this token, if it needs one.
    pub(crate) fn with_token(self, token: Option<&'a str>) -> Self {
        Self { token, ..self }
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
        let is_repeatable = self.has_token() || error.info().is_some_and(ActionInfo::is_repeatable);
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
        if self.get(name).and_then(serde_json::Value::as_str).is_none_or(str::is_empty) {
            self.insert(name.to_owned(), fresh().into());
        }
    }
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
    fn no_two_threads_draw_the_same_token() {
        let draw = || (0..10_000).map(|_| fresh()).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|_| thread::spawn(draw)).collect();
        let drawn: HashSet<String> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(drawn.len(), 40_000);
    }
}
