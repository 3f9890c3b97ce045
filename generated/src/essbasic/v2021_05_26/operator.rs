// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/service.yaml

/// On whose behalf calls are made: the parameter `Agent` of requests.
///
/// A client made by [`Client::as_operator`](super::Client::as_operator) gives it to every call.
#[derive(Clone, Debug, PartialEq)]
pub struct Operator(crate::essbasic::v2021_05_26::types::Agent);

impl Operator {
    /// An operator with `Agent.AppId` alone; the other parts are added.
    #[must_use]
    pub fn app(value: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut operator = Self(crate::essbasic::v2021_05_26::types::Agent {
            app_id: ::std::string::String::new(),
            proxy_organization_open_id: ::std::option::Option::None,
            proxy_operator: ::std::option::Option::None,
            proxy_app_id: ::std::option::Option::None,
            proxy_organization_id: ::std::option::Option::None,
        });
        operator.0.app_id = value.into();
        operator
    }
    /// Adds `Agent.ProxyOrganizationOpenId`.
    #[must_use]
    pub fn organization(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.proxy_organization_open_id = ::std::option::Option::Some(value.into());
        self
    }
    /// Adds `Agent.ProxyOperator.OpenId`.
    #[must_use]
    pub fn user(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self
            .0
            .proxy_operator
            .get_or_insert_with(crate::essbasic::v2021_05_26::types::UserInfo::new)
            .open_id = ::std::option::Option::Some(value.into());
        self
    }
}

impl ::std::convert::From<crate::essbasic::v2021_05_26::types::Agent> for Operator {
    fn from(fields: crate::essbasic::v2021_05_26::types::Agent) -> Self {
        Self(fields)
    }
}

impl ::std::convert::From<Operator> for crate::essbasic::v2021_05_26::types::Agent {
    fn from(operator: Operator) -> Self {
        operator.0
    }
}
