//! From a request to its body: with the operator of the scope, checked, and as JSON.

use super::Call;
use crate::client::Settings;
use crate::encode::Json;
use crate::error::{Error, RawCode, ValidationError};
use crate::operator::WithOperator;
use crate::request::MAX_BODY_BYTES;
use crate::validate::{Object, OperatorNeeds, ValidationMode, Value, Violation, check};

impl Call<'_> {
    /// Checks the request and encodes it.
    pub(crate) fn checked_body(&self, settings: &Settings) -> Result<Vec<u8>, Error<RawCode>> {
        let mode = settings.validation;
        self.effective(&mut |effective| {
            if mode != ValidationMode::Off {
                self.validate(effective, mode)?;
            }
            self.encode(effective)
        })
    }

    /// Encodes a request that was checked before.
    pub(super) fn body(&self) -> Result<Vec<u8>, Error<RawCode>> {
        self.effective(&mut |effective| self.encode(effective))
    }

    /// Hands over the request as it is sent.
    fn effective<T>(&self, take: &mut dyn FnMut(&dyn Object) -> T) -> T {
        let injected = self.info.operator.zip(self.operator).filter(|(index, _)| {
            // One set on the request replaces the scope's whole.
            matches!(self.request.field(*index), Value::Absent)
        });
        match injected {
            Some((index, operator)) => take(&WithOperator::new(self.request, index, operator)),
            None => take(self.request),
        }
    }

    fn encode(&self, effective: &dyn Object) -> Result<Vec<u8>, Error<RawCode>> {
        // These two hold without validation too: such a request cannot be sent at all.
        let refused = |violation| ValidationError::new(self.info, vec![violation]);
        let body = serde_json::to_vec(&Json(effective)).map_err(|_| refused(Violation::not_finite()))?;
        if body.len() > MAX_BODY_BYTES {
            return Err(refused(Violation::body_size(body.len(), MAX_BODY_BYTES)).into());
        }
        Ok(body)
    }

    fn validate(&self, effective: &dyn Object, mode: ValidationMode) -> Result<(), ValidationError> {
        let info = self.info;
        let needs = info.operator.map(|field| OperatorNeeds { field, paths: info.needs });
        let (denied, passed): (Vec<_>, Vec<_>) =
            check(effective, needs).into_iter().partition(|violation| mode.denies(violation.level()));
        for violation in passed.iter().filter(|violation| mode.warns(violation.level())) {
            tracing::warn!(
                action = info.name,
                path = violation.path(),
                rule = violation.rule().name(),
                limit = violation.limit(),
                "{violation}"
            );
        }
        if denied.is_empty() { Ok(()) } else { Err(ValidationError::new(info, denied)) }
    }
}
