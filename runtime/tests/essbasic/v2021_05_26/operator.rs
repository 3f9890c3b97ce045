// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/service.yaml

use tc3_runtime as rt;
use super::types;

/// On whose behalf calls are made; sent as the parameter `Agent` of requests.
///
/// Set it once with [`Client::as_operator`](super::Client::as_operator).
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(types::Agent);

impl Operator {
    /// Creates an operator from `Agent.AppId`; other parts can be added.
    ///
    /// The application.
    #[must_use]
    pub fn app(value: impl Into<String>) -> Self {
        let mut operator = Self(rt::unset());
        operator.0.app_id = value.into();
        operator
    }

    /// Adds `Agent.ProxyOperator.OpenId`.
    ///
    /// The person's ID.
    #[must_use]
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.0.proxy_operator.get_or_insert_with(rt::unset).open_id = value.into();
        self
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
