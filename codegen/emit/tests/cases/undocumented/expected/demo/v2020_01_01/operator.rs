// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

use tc3_runtime as rt;
use super::types;

/// On whose behalf calls are made; sent as the parameter `Agent` of requests.
///
/// Set it once with [`Client::as_operator`](super::Client::as_operator).
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(types::Agent);

impl Operator {
    /// Creates an operator from `Agent.AppId`; other parts can be added.
    #[must_use]
    pub fn app(value: impl Into<String>) -> Self {
        let mut operator = Self(rt::unset());
        operator.0.app_id = Some(value.into());
        operator
    }
}

impl From<types::Agent> for Operator {
    fn from(fields: types::Agent) -> Self {
        Self(fields)
    }
}

impl From<Operator> for types::Agent {
    fn from(operator: Operator) -> Self {
        operator.0
    }
}
