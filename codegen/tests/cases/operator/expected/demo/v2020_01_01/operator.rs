// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

/// On whose behalf calls are made: the parameter `Agent` of requests.
///
/// A client made by [`Client::as_operator`](super::Client::as_operator) gives it to every call.
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(crate::demo::v2020_01_01::types::Agent);

impl Operator {
    /// An operator with `Agent.AppId` alone; the other parts are added.
    ///
    /// The application.
    #[must_use]
    pub fn app(value: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut operator = Self(crate::demo::v2020_01_01::types::Agent {
            app_id: ::std::string::String::new(),
            person: ::std::option::Option::None,
        });
        operator.0.app_id = value.into();
        operator
    }
    /// Adds `Agent.Person.OpenId`.
    ///
    /// Identifier of the person.
    #[must_use]
    pub fn user(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self
            .0
            .person
            .get_or_insert_with(crate::demo::v2020_01_01::types::Person::new)
            .open_id = ::std::option::Option::Some(value.into());
        self
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
