// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

/// On whose behalf calls are made: the parameter `Agent` of requests.
///
/// A client made by [`Client::as_operator`](super::Client::as_operator) gives it to every call.
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(crate::demo::v2020_01_01::types::Agent);

impl Operator {
    /// An operator with `Agent.AppId` alone; the other parts are added.
    #[must_use]
    pub fn app(value: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut operator = Self(crate::demo::v2020_01_01::types::Agent::new());
        operator.0.app_id = ::std::option::Option::Some(value.into());
        operator
    }
}

impl ::std::convert::From<crate::demo::v2020_01_01::types::Agent> for Operator {
    fn from(fields: crate::demo::v2020_01_01::types::Agent) -> Self {
        Self(fields)
    }
}

impl ::std::convert::From<Operator> for crate::demo::v2020_01_01::types::Agent {
    fn from(operator: Operator) -> Self {
        operator.0
    }
}
