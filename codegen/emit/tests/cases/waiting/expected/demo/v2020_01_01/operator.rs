// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

use tc3_runtime as rt;
use super::types;

/// On whose behalf calls are made; sent as the parameter `Caller` of requests.
///
/// Set it once with [`Client::as_operator`](super::Client::as_operator).
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(types::Caller);

impl Operator {
    /// Creates an operator from `Caller.Application.Id`; other parts can be added.
    ///
    /// Its identifier.
    #[must_use]
    pub fn app(value: impl Into<String>) -> Self {
        let mut operator = Self(rt::unset());
        operator.0.application.id = value.into();
        operator
    }
}

impl From<types::Caller> for Operator {
    fn from(fields: types::Caller) -> Self {
        Self(fields)
    }
}

impl From<Operator> for types::Caller {
    fn from(operator: Operator) -> Self {
        operator.0
    }
}
