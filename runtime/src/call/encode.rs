//! Turns a request into its body: fills in the operator of the scope, validates, and writes JSON.

use super::Call;
use crate::client::Settings;
use crate::encode::{Body, Secrets};
use crate::error::{Error, RawCode, ValidationError};
use crate::operator::{WithMember, WithOperator};
use crate::validate::{Object, OperatorNeeds, ValidationMode, Value, Violation, check_at};

impl Call<'_> {
    /// Checks the request at a time, in Unix seconds, and encodes it. What is broken and does not matter enough is told.
    pub(crate) fn checked_body(&self, settings: &Settings, now: i64) -> Result<Vec<u8>, Error<RawCode>> {
        #[cfg(feature = "encryption")]
        if let Some((carried, sealing)) = self.carried() {
            return self.sized(sealing.seal(&carried, &carried.checked_body(settings, now)?)?);
        }
        let mode = settings.validation;
        self.effective(&mut |effective| {
            for violation in self.validate(effective, mode, now)? {
                if mode.warns(violation.level()) {
                    tracing::warn!(
                        action = self.info.name,
                        path = violation.path(),
                        rule = violation.rule().name(),
                        limit = violation.limit(),
                        "{violation}"
                    );
                }
            }
            self.encode(effective, Secrets::Written)
        })
    }

    /// Checks the request. Returns what is broken and does not matter enough.
    pub(super) fn warnings(&self, mode: ValidationMode, now: i64) -> Result<Vec<Violation>, Error<RawCode>> {
        self.effective(&mut |effective| Ok(self.validate(effective, mode, now)?))
    }

    /// Encodes a request that was checked before.
    pub(super) fn body(&self, secrets: Secrets) -> Result<Vec<u8>, Error<RawCode>> {
        #[cfg(feature = "encryption")]
        if let Some((carried, sealing)) = self.carried() {
            return self.sized(sealing.seal(&carried, &carried.body(secrets)?)?);
        }
        self.effective(&mut |effective| self.encode(effective, secrets))
    }

    /// Hands over the request as it is sent.
    pub(super) fn effective<T>(&self, take: &mut dyn FnMut(&dyn Object) -> T) -> T {
        let take = &mut |request: &dyn Object| self.with_events_asked(request, take);
        let take = &mut |request: &dyn Object| self.with_token_filled(request, take);
        let injected = self.info.operator.zip(self.operator).filter(|(index, _)| {
            // One set on the request replaces the scope's whole.
            matches!(self.request.field(*index), Value::Absent)
        });
        match injected {
            Some((index, operator)) => take(&WithOperator::new(self.request, index, operator)),
            None => take(self.request),
        }
    }

    /// Hands over the request with the parameter that asks for events.
    fn with_events_asked<T>(&self, request: &dyn Object, take: &mut dyn FnMut(&dyn Object) -> T) -> T {
        let asked = self.events.and_then(|events| events.when);
        match asked.and_then(|(name, value)| Some((self.index_of(name)?, value))) {
            Some((index, value)) => take(&WithMember::new(request, index, value.value())),
            None => take(request),
        }
    }

    fn encode(&self, effective: &dyn Object, secrets: Secrets) -> Result<Vec<u8>, Error<RawCode>> {
        // These two hold without validation too: such a request cannot be sent at all.
        let refused = |violation| ValidationError::new(self.info, vec![violation]);
        let body = Body { request: effective, extra: self.extra, secrets };
        self.sized(serde_json::to_vec(&body).map_err(|_| refused(Violation::not_finite()))?)
    }

    /// A body that the host takes.
    fn sized(&self, body: Vec<u8>) -> Result<Vec<u8>, Error<RawCode>> {
        match self.info.max_body_bytes() {
            Some(most) if body.len() > most => {
                Err(ValidationError::new(self.asked(), vec![Violation::body_size(body.len(), most)]).into())
            }
            _ => Ok(body),
        }
    }

    /// Of what is broken returns what does not keep the call from being sent.
    fn validate(
        &self,
        effective: &dyn Object,
        mode: ValidationMode,
        now: i64,
    ) -> Result<Vec<Violation>, ValidationError> {
        if mode == ValidationMode::Off {
            return Ok(Vec::new());
        }
        let info = self.info;
        let needs = info.operator.map(|field| OperatorNeeds { field, paths: info.needs });
        let violations = check_at(effective, needs, now).into_iter().filter(|violation| !self.is_replaced(violation));
        let (denied, passed): (Vec<_>, Vec<_>) = violations.partition(|violation| mode.denies(violation.level()));
        if denied.is_empty() { Ok(passed) } else { Err(ValidationError::new(info, denied)) }
    }

    /// Whether a violation is of a member that another one is sent for.
    fn is_replaced(&self, violation: &Violation) -> bool {
        let name = violation.path().split(['.', '[']).next().unwrap_or_default();
        self.extra.is_some_and(|extra| extra.has(name))
    }
}
