// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

/// On whose behalf calls are made: the parameter `Agent` of requests.
///
/// A client made by [`Client::as_operator`](super::Client::as_operator) gives it to every call.
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(crate::demo::v2020_01_01::types::Operator);

impl Operator {
    /// An operator with `Agent.Operator` alone; the other parts are added.
    ///
    /// One.
    #[must_use]
    pub fn operator(value: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut operator = Self(crate::demo::v2020_01_01::types::Operator {
            operator: ::std::string::String::new(),
            into: ::std::string::String::new(),
            client: ::std::option::Option::None,
        });
        operator.0.operator = value.into();
        operator
    }
    /// Adds `Agent.Into`.
    ///
    /// Another.
    #[must_use]
    pub fn into(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.into = value.into();
        self
    }
    /// Adds `Agent.Client.Error`.
    ///
    /// Fine below the response.
    #[must_use]
    pub fn client(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self
            .0
            .client
            .get_or_insert_with(crate::demo::v2020_01_01::types::Client::new)
            .error = ::std::option::Option::Some(value.into());
        self
    }
}

impl ::std::convert::From<crate::demo::v2020_01_01::types::Operator> for Operator {
    fn from(fields: crate::demo::v2020_01_01::types::Operator) -> Self {
        Self(fields)
    }
}

impl ::std::convert::From<Operator> for crate::demo::v2020_01_01::types::Operator {
    fn from(operator: Operator) -> Self {
        operator.0
    }
}
