// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/service.yaml

use tc3_runtime as rt;
use super::types;

/// On whose behalf calls are made; sent as the parameter `Operator` of requests.
///
/// Set it once with [`Client::as_operator`](super::Client::as_operator).
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(types::UserInfo);

impl Operator {
    /// Creates an operator from `Operator.UserId`; other parts can be added.
    ///
    /// Identifier of the employee in e-Sign, shown in the console.
    #[must_use]
    pub fn user(value: impl Into<String>) -> Self {
        let mut operator = Self(rt::unset());
        operator.0.user_id = Some(value.into());
        operator
    }
}

impl From<types::UserInfo> for Operator {
    fn from(fields: types::UserInfo) -> Self {
        Self(fields)
    }
}

impl From<Operator> for types::UserInfo {
    fn from(operator: Operator) -> Self {
        operator.0
    }
}
