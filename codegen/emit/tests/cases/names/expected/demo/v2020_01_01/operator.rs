// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

use tc3_runtime as rt;
use super::types;

/// On whose behalf calls are made; sent as the parameter `Agent` of requests.
///
/// Set it once with [`Client::as_operator`](super::Client::as_operator).
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(types::OperatorValue);

impl Operator {
    /// Creates an operator from `Agent.Operator`; other parts can be added.
    ///
    /// One.
    #[must_use]
    pub fn operator(value: impl Into<String>) -> Self {
        let mut operator = Self(rt::unset());
        operator.0.operator = value.into();
        operator
    }

    /// Adds `Agent.Into`.
    ///
    /// Another.
    #[must_use]
    pub fn into(mut self, value: impl Into<String>) -> Self {
        self.0.into = value.into();
        self
    }

    /// Adds `Agent.Client.Error`.
    ///
    /// Fine below the response.
    #[must_use]
    pub fn client(mut self, value: impl Into<String>) -> Self {
        self.0.client.get_or_insert_with(rt::unset).error = Some(value.into());
        self
    }
}

impl From<types::OperatorValue> for Operator {
    fn from(fields: types::OperatorValue) -> Self {
        Self(fields)
    }
}

impl From<Operator> for types::OperatorValue {
    fn from(operator: Operator) -> Self {
        operator.0
    }
}
