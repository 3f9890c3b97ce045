//! Lists the checks that a call goes through, in the order of the service.

/// One check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Check {
    /// Method, content type and size.
    Request,
    /// Form of the `Authorization` header, and its SecretId.
    Credentials,
    /// Time of the request.
    Time,
    /// The signature.
    Signature,
    /// Service and version.
    Version,
    /// Region, where the service needs one.
    Region,
    /// The action.
    Action,
    /// Calls per second.
    Rate,
    /// Names, types, limits and rules of the parameters.
    Parameters,
    /// Identifiers that the request names.
    State,
}

impl Check {
    /// All of them, in their order.
    pub(crate) const ALL: [Self; 10] = [
        Self::Request,
        Self::Credentials,
        Self::Time,
        Self::Signature,
        Self::Version,
        Self::Region,
        Self::Action,
        Self::Rate,
        Self::Parameters,
        Self::State,
    ];

    /// Its name in the log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Credentials => "credentials",
            Self::Time => "time",
            Self::Signature => "signature",
            Self::Version => "version",
            Self::Region => "region",
            Self::Action => "action",
            Self::Rate => "rate",
            Self::Parameters => "parameters",
            Self::State => "state",
        }
    }
}
