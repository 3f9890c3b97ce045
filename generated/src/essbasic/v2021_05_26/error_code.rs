// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/errors.yaml, spec/common/errors.yaml

/// Why the service refused a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The action has been taken offline.
    ///
    /// What to do: Use the action that replaces it.
    ///
    /// On the wire: `ActionOffline`.
    ActionOffline,
    /// The `Authorization` header is malformed.
    ///
    /// What to do: Check how the header is built and that no proxy changes it.
    ///
    /// On the wire: `AuthFailure.InvalidAuthorization`.
    AuthFailureInvalidAuthorization,
    /// The key is not a key of the cloud API.
    ///
    /// What to do: Use a SecretId made in the API key console.
    ///
    /// On the wire: `AuthFailure.InvalidSecretId`.
    AuthFailureInvalidSecretId,
    /// Multi-factor authentication failed.
    ///
    /// What to do: Authenticate again and repeat the call.
    ///
    /// On the wire: `AuthFailure.MFAFailure`.
    AuthFailureMfaFailure,
    /// The SecretId does not exist.
    ///
    /// What to do: Check that the key is neither deleted nor disabled, and that no blanks surround it.
    ///
    /// On the wire: `AuthFailure.SecretIdNotFound`.
    AuthFailureSecretIdNotFound,
    /// The signature is more than five minutes away from the time of the server.
    ///
    /// What to do: Set the local clock right.
    ///
    /// On the wire: `AuthFailure.SignatureExpire`.
    AuthFailureSignatureExpire,
    /// The signature does not match the request.
    ///
    /// What to do: Check the SecretKey, and that nothing changes host, headers or body after signing.
    ///
    /// On the wire: `AuthFailure.SignatureFailure`.
    AuthFailureSignatureFailure,
    /// The token of temporary credentials is wrong or has expired.
    ///
    /// What to do: Get new temporary credentials and send their token.
    ///
    /// On the wire: `AuthFailure.TokenFailure`.
    AuthFailureTokenFailure,
    /// The caller has no permission for this call.
    ///
    /// What to do: Have a CAM policy granted that allows the action.
    ///
    /// On the wire: `AuthFailure.UnauthorizedOperation`.
    AuthFailureUnauthorizedOperation,
    /// The call would have succeeded, but asked for a dry run.
    ///
    /// What to do: Leave out the parameter `DryRun` to carry it out.
    ///
    /// On the wire: `DryRunOperation`.
    DryRunOperation,
    /// The operation failed.
    ///
    /// What to do: Read the message; it names the cause. Check the state of the organization, operator and flows before another try.
    ///
    /// On the wire: `FailedOperation`.
    FailedOperation,
    /// The service failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError`.
    InternalError,
    /// An API the service depends on failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.Api`.
    InternalErrorApi,
    /// The database of the service failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.Db`.
    InternalErrorDb,
    /// The service could not read its database.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DbRead`.
    InternalErrorDbRead,
    /// A database the service depends on failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.DependsDb`.
    InternalErrorDependsDb,
    /// The system of the service failed.
    ///
    /// What to do: Try again later; report the request ID if it persists.
    ///
    /// On the wire: `InternalError.System`.
    InternalErrorSystem,
    /// The action does not exist.
    ///
    /// What to do: Check the spelling of the action and the version.
    ///
    /// On the wire: `InvalidAction`.
    InvalidAction,
    /// A parameter is wrong.
    ///
    /// What to do: Correct the parameter that the message names.
    ///
    /// On the wire: `InvalidParameter`.
    InvalidParameter,
    /// Data that a parameter refers to does not exist.
    ///
    /// What to do: Check that the IDs in the request exist and belong to this application.
    ///
    /// On the wire: `InvalidParameter.DataNotFound`.
    InvalidParameterDataNotFound,
    /// The deadline of a flow is not valid.
    ///
    /// What to do: Set `Deadline` to a Unix second in the future.
    ///
    /// On the wire: `InvalidParameter.FlowDeadLine`.
    InvalidParameterFlowDeadLine,
    /// The name of a flow is not valid.
    ///
    /// What to do: Use at most 200 Chinese characters, letters, digits and underscores.
    ///
    /// On the wire: `InvalidParameter.FlowName`.
    InvalidParameterFlowName,
    /// The name of a person is not valid.
    ///
    /// What to do: Send the real name as it stands on the identity document.
    ///
    /// On the wire: `InvalidParameter.Name`.
    InvalidParameterName,
    /// A parameter has a wrong value, or a required one is empty.
    ///
    /// What to do: Correct the parameter that the message names; check enum values and IDs.
    ///
    /// On the wire: `InvalidParameter.ParamError`.
    InvalidParameterParamError,
    /// A parameter has a wrong value.
    ///
    /// What to do: Use a value that the documentation allows.
    ///
    /// On the wire: `InvalidParameterValue`.
    InvalidParameterValue,
    /// The multipart body of the request is malformed.
    ///
    /// What to do: Check boundary and parts of the body.
    ///
    /// On the wire: `InvalidRequest`.
    InvalidRequest,
    /// The IP address is on the block list of the account.
    ///
    /// What to do: Call from another address or have it taken off the list.
    ///
    /// On the wire: `IpInBlacklist`.
    IpInBlacklist,
    /// The IP address is not on the allow list of the account.
    ///
    /// What to do: Have the address put on the list.
    ///
    /// On the wire: `IpNotInWhitelist`.
    IpNotInWhitelist,
    /// A quota is used up.
    ///
    /// What to do: Release what is not needed or ask for a higher quota.
    ///
    /// On the wire: `LimitExceeded`.
    LimitExceeded,
    /// The request holds too many flows.
    ///
    /// What to do: Send at most 20 flows in a call.
    ///
    /// On the wire: `LimitExceeded.FlowInfos`.
    LimitExceededFlowInfos,
    /// A required parameter is missing.
    ///
    /// What to do: Add the parameter that the message names.
    ///
    /// On the wire: `MissingParameter`.
    MissingParameter,
    /// The product does not exist.
    ///
    /// What to do: Check the host of the request.
    ///
    /// On the wire: `NoSuchProduct`.
    NoSuchProduct,
    /// The version does not exist.
    ///
    /// What to do: Check the version of the API.
    ///
    /// On the wire: `NoSuchVersion`.
    NoSuchVersion,
    /// The operation was refused.
    ///
    /// What to do: Check the role of the operator and the state of the organization and its services.
    ///
    /// On the wire: `OperationDenied`.
    OperationDenied,
    /// Too many calls in a short time.
    ///
    /// What to do: Wait and try again, slower.
    ///
    /// On the wire: `RequestLimitExceeded`.
    RequestLimitExceeded,
    /// The main account calls too often over all regions.
    ///
    /// What to do: Wait and try again; spread the calls of the account.
    ///
    /// On the wire: `RequestLimitExceeded.GlobalRegionUinLimitExceeded`.
    RequestLimitExceededGlobalRegionUinLimitExceeded,
    /// The IP address calls too often.
    ///
    /// What to do: Wait and try again, slower.
    ///
    /// On the wire: `RequestLimitExceeded.IPLimitExceeded`.
    RequestLimitExceededIpLimitExceeded,
    /// The main account calls too often.
    ///
    /// What to do: Wait and try again; spread the calls of the account.
    ///
    /// On the wire: `RequestLimitExceeded.UinLimitExceeded`.
    RequestLimitExceededUinLimitExceeded,
    /// The request is too large.
    ///
    /// What to do: Send less in one call; a signed POST may hold 10 MB.
    ///
    /// On the wire: `RequestSizeLimitExceeded`.
    RequestSizeLimitExceeded,
    /// The resource is in use.
    ///
    /// What to do: Wait until it is free or release it first.
    ///
    /// On the wire: `ResourceInUse`.
    ResourceInUse,
    /// There are not enough resources.
    ///
    /// What to do: Ask for less or try later.
    ///
    /// On the wire: `ResourceInsufficient`.
    ResourceInsufficient,
    /// A resource does not exist.
    ///
    /// What to do: Check that the IDs in the request exist and belong to the calling organization.
    ///
    /// On the wire: `ResourceNotFound`.
    ResourceNotFound,
    /// The application does not exist.
    ///
    /// What to do: Check `Agent.AppId` and that the credentials belong to the same application.
    ///
    /// On the wire: `ResourceNotFound.Application`.
    ResourceNotFoundApplication,
    /// The organization does not exist.
    ///
    /// What to do: Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.
    ///
    /// On the wire: `ResourceNotFound.Organization`.
    ResourceNotFoundOrganization,
    /// The template does not exist.
    ///
    /// What to do: Check `TemplateId`; the template has to be open to the calling organization.
    ///
    /// On the wire: `ResourceNotFound.Template`.
    ResourceNotFoundTemplate,
    /// The resource is not available.
    ///
    /// What to do: Check the state of the resource.
    ///
    /// On the wire: `ResourceUnavailable`.
    ResourceUnavailable,
    /// The response is too large.
    ///
    /// What to do: Ask for less in one call, for instance by smaller pages.
    ///
    /// On the wire: `ResponseSizeLimitExceeded`.
    ResponseSizeLimitExceeded,
    /// The service is not available now.
    ///
    /// What to do: Try again later.
    ///
    /// On the wire: `ServiceUnavailable`.
    ServiceUnavailable,
    /// The caller may not do this.
    ///
    /// What to do: Have the permission granted, or call with another account.
    ///
    /// On the wire: `UnauthorizedOperation`.
    UnauthorizedOperation,
    /// The edition of the organization does not include this action.
    ///
    /// What to do: Upgrade to an edition that includes it.
    ///
    /// On the wire: `UnauthorizedOperation.NoPermissionFeature`.
    UnauthorizedOperationNoPermissionFeature,
    /// The request holds a parameter that is not defined.
    ///
    /// What to do: Leave out the parameter that the message names.
    ///
    /// On the wire: `UnknownParameter`.
    UnknownParameter,
    /// The operation is not supported.
    ///
    /// What to do: Check that action and parameters fit the resource.
    ///
    /// On the wire: `UnsupportedOperation`.
    UnsupportedOperation,
    /// The HTTP method or protocol is not supported.
    ///
    /// What to do: Use GET or POST.
    ///
    /// On the wire: `UnsupportedProtocol`.
    UnsupportedProtocol,
    /// The action does not support the region.
    ///
    /// What to do: Send a supported region, or none.
    ///
    /// On the wire: `UnsupportedRegion`.
    UnsupportedRegion,
    /// A value that this version does not know.
    Unknown(UnknownErrorCode),
}

/// A value of [`ErrorCode`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownErrorCode(::std::string::String);

impl UnknownErrorCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ErrorCode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::ActionOffline,
        Self::AuthFailureInvalidAuthorization,
        Self::AuthFailureInvalidSecretId,
        Self::AuthFailureMfaFailure,
        Self::AuthFailureSecretIdNotFound,
        Self::AuthFailureSignatureExpire,
        Self::AuthFailureSignatureFailure,
        Self::AuthFailureTokenFailure,
        Self::AuthFailureUnauthorizedOperation,
        Self::DryRunOperation,
        Self::FailedOperation,
        Self::InternalError,
        Self::InternalErrorApi,
        Self::InternalErrorDb,
        Self::InternalErrorDbRead,
        Self::InternalErrorDependsDb,
        Self::InternalErrorSystem,
        Self::InvalidAction,
        Self::InvalidParameter,
        Self::InvalidParameterDataNotFound,
        Self::InvalidParameterFlowDeadLine,
        Self::InvalidParameterFlowName,
        Self::InvalidParameterName,
        Self::InvalidParameterParamError,
        Self::InvalidParameterValue,
        Self::InvalidRequest,
        Self::IpInBlacklist,
        Self::IpNotInWhitelist,
        Self::LimitExceeded,
        Self::LimitExceededFlowInfos,
        Self::MissingParameter,
        Self::NoSuchProduct,
        Self::NoSuchVersion,
        Self::OperationDenied,
        Self::RequestLimitExceeded,
        Self::RequestLimitExceededGlobalRegionUinLimitExceeded,
        Self::RequestLimitExceededIpLimitExceeded,
        Self::RequestLimitExceededUinLimitExceeded,
        Self::RequestSizeLimitExceeded,
        Self::ResourceInUse,
        Self::ResourceInsufficient,
        Self::ResourceNotFound,
        Self::ResourceNotFoundApplication,
        Self::ResourceNotFoundOrganization,
        Self::ResourceNotFoundTemplate,
        Self::ResourceUnavailable,
        Self::ResponseSizeLimitExceeded,
        Self::ServiceUnavailable,
        Self::UnauthorizedOperation,
        Self::UnauthorizedOperationNoPermissionFeature,
        Self::UnknownParameter,
        Self::UnsupportedOperation,
        Self::UnsupportedProtocol,
        Self::UnsupportedRegion,
    ];
    const WIRE: &'static [&'static str] = &[
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InternalError.Api",
        "InternalError.Db",
        "InternalError.DbRead",
        "InternalError.DependsDb",
        "InternalError.System",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.FlowDeadLine",
        "InvalidParameter.FlowName",
        "InvalidParameter.Name",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "LimitExceeded.FlowInfos",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "OperationDenied",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.Organization",
        "ResourceNotFound.Template",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnauthorizedOperation.NoPermissionFeature",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ActionOffline => "ActionOffline",
            Self::AuthFailureInvalidAuthorization => "AuthFailure.InvalidAuthorization",
            Self::AuthFailureInvalidSecretId => "AuthFailure.InvalidSecretId",
            Self::AuthFailureMfaFailure => "AuthFailure.MFAFailure",
            Self::AuthFailureSecretIdNotFound => "AuthFailure.SecretIdNotFound",
            Self::AuthFailureSignatureExpire => "AuthFailure.SignatureExpire",
            Self::AuthFailureSignatureFailure => "AuthFailure.SignatureFailure",
            Self::AuthFailureTokenFailure => "AuthFailure.TokenFailure",
            Self::AuthFailureUnauthorizedOperation => "AuthFailure.UnauthorizedOperation",
            Self::DryRunOperation => "DryRunOperation",
            Self::FailedOperation => "FailedOperation",
            Self::InternalError => "InternalError",
            Self::InternalErrorApi => "InternalError.Api",
            Self::InternalErrorDb => "InternalError.Db",
            Self::InternalErrorDbRead => "InternalError.DbRead",
            Self::InternalErrorDependsDb => "InternalError.DependsDb",
            Self::InternalErrorSystem => "InternalError.System",
            Self::InvalidAction => "InvalidAction",
            Self::InvalidParameter => "InvalidParameter",
            Self::InvalidParameterDataNotFound => "InvalidParameter.DataNotFound",
            Self::InvalidParameterFlowDeadLine => "InvalidParameter.FlowDeadLine",
            Self::InvalidParameterFlowName => "InvalidParameter.FlowName",
            Self::InvalidParameterName => "InvalidParameter.Name",
            Self::InvalidParameterParamError => "InvalidParameter.ParamError",
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::InvalidRequest => "InvalidRequest",
            Self::IpInBlacklist => "IpInBlacklist",
            Self::IpNotInWhitelist => "IpNotInWhitelist",
            Self::LimitExceeded => "LimitExceeded",
            Self::LimitExceededFlowInfos => "LimitExceeded.FlowInfos",
            Self::MissingParameter => "MissingParameter",
            Self::NoSuchProduct => "NoSuchProduct",
            Self::NoSuchVersion => "NoSuchVersion",
            Self::OperationDenied => "OperationDenied",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::RequestLimitExceededGlobalRegionUinLimitExceeded => {
                "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
            }
            Self::RequestLimitExceededIpLimitExceeded => {
                "RequestLimitExceeded.IPLimitExceeded"
            }
            Self::RequestLimitExceededUinLimitExceeded => {
                "RequestLimitExceeded.UinLimitExceeded"
            }
            Self::RequestSizeLimitExceeded => "RequestSizeLimitExceeded",
            Self::ResourceInUse => "ResourceInUse",
            Self::ResourceInsufficient => "ResourceInsufficient",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::ResourceNotFoundApplication => "ResourceNotFound.Application",
            Self::ResourceNotFoundOrganization => "ResourceNotFound.Organization",
            Self::ResourceNotFoundTemplate => "ResourceNotFound.Template",
            Self::ResourceUnavailable => "ResourceUnavailable",
            Self::ResponseSizeLimitExceeded => "ResponseSizeLimitExceeded",
            Self::ServiceUnavailable => "ServiceUnavailable",
            Self::UnauthorizedOperation => "UnauthorizedOperation",
            Self::UnauthorizedOperationNoPermissionFeature => {
                "UnauthorizedOperation.NoPermissionFeature"
            }
            Self::UnknownParameter => "UnknownParameter",
            Self::UnsupportedOperation => "UnsupportedOperation",
            Self::UnsupportedProtocol => "UnsupportedProtocol",
            Self::UnsupportedRegion => "UnsupportedRegion",
            Self::Unknown(unknown) => &unknown.0,
        }
    }
    /// The known code with this text. `From` takes any text.
    ///
    /// # Errors
    ///
    /// The code is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
    /// What the code means, if it is known.
    #[must_use]
    pub fn meaning(&self) -> ::std::option::Option<&'static str> {
        self.info().and_then(::tc3_runtime::CodeInfo::meaning)
    }
    /// What to do about it, if it is known.
    #[must_use]
    pub fn remedy(&self) -> ::std::option::Option<&'static str> {
        self.info().and_then(::tc3_runtime::CodeInfo::remedy)
    }
    /// When the call may be sent again; of an unknown code by its prefix.
    #[must_use]
    pub fn retry(&self) -> ::tc3_runtime::RetryClass {
        ::tc3_runtime::CodeInfo::retry(TABLE, self.as_str())
    }
    /// Whether the documentation lists the code for this action, or for every action.
    #[must_use]
    pub fn documented_for(&self, action: &str) -> bool {
        self.info().is_some_and(|info| info.documented_for(action))
    }
    fn info(&self) -> ::std::option::Option<&'static ::tc3_runtime::CodeInfo> {
        ::tc3_runtime::CodeInfo::find(TABLE, self.as_str())
    }
}

impl ::tc3_runtime::ErrorCode for ErrorCode {
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn meaning(&self) -> ::std::option::Option<&'static str> {
        self.meaning()
    }
    fn remedy(&self) -> ::std::option::Option<&'static str> {
        self.remedy()
    }
    fn retry(&self) -> ::tc3_runtime::RetryClass {
        self.retry()
    }
    fn documented_for(&self, action: &str) -> bool {
        self.documented_for(action)
    }
}

impl ::tc3_runtime::OpenEnum for ErrorCode {
    const NAME: &'static str = "ErrorCode";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownErrorCode(text)))
    }
}

impl ::std::convert::From<::std::string::String> for ErrorCode {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
    }
}

impl ::std::str::FromStr for ErrorCode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ErrorCode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ErrorCode {}

impl ::std::hash::Hash for ErrorCode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

/// What is documented about each known code, in the order of [`ErrorCode::KNOWN`].
static TABLE: &[::tc3_runtime::CodeInfo] = &[
    ::tc3_runtime::CodeInfo {
        code: "ActionOffline",
        meaning: "The action has been taken offline.",
        remedy: "Use the action that replaces it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.InvalidAuthorization",
        meaning: "The `Authorization` header is malformed.",
        remedy: "Check how the header is built and that no proxy changes it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.InvalidSecretId",
        meaning: "The key is not a key of the cloud API.",
        remedy: "Use a SecretId made in the API key console.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.MFAFailure",
        meaning: "Multi-factor authentication failed.",
        remedy: "Authenticate again and repeat the call.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.SecretIdNotFound",
        meaning: "The SecretId does not exist.",
        remedy: "Check that the key is neither deleted nor disabled, and that no blanks surround it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.SignatureExpire",
        meaning: "The signature is more than five minutes away from the time of the server.",
        remedy: "Set the local clock right.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.SignatureFailure",
        meaning: "The signature does not match the request.",
        remedy: "Check the SecretKey, and that nothing changes host, headers or body after signing.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.TokenFailure",
        meaning: "The token of temporary credentials is wrong or has expired.",
        remedy: "Get new temporary credentials and send their token.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "AuthFailure.UnauthorizedOperation",
        meaning: "The caller has no permission for this call.",
        remedy: "Have a CAM policy granted that allows the action.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "DryRunOperation",
        meaning: "The call would have succeeded, but asked for a dry run.",
        remedy: "Leave out the parameter `DryRun` to carry it out.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "FailedOperation",
        meaning: "The operation failed.",
        remedy: "Read the message; it names the cause. Check the state of the organization, operator and flows before another try.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ModifyExtendedService", "PrepareFlows"],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError",
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["ModifyExtendedService", "PrepareFlows"],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Api",
        meaning: "An API the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.Db",
        meaning: "The database of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DbRead",
        meaning: "The service could not read its database.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["ModifyExtendedService"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.DependsDb",
        meaning: "A database the service depends on failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["ChannelCreateSealPolicy"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InternalError.System",
        meaning: "The system of the service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidAction",
        meaning: "The action does not exist.",
        remedy: "Check the spelling of the action and the version.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter",
        meaning: "A parameter is wrong.",
        remedy: "Correct the parameter that the message names.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ModifyExtendedService", "PrepareFlows"],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.DataNotFound",
        meaning: "Data that a parameter refers to does not exist.",
        remedy: "Check that the IDs in the request exist and belong to this application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowDeadLine",
        meaning: "The deadline of a flow is not valid.",
        remedy: "Set `Deadline` to a Unix second in the future.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.FlowName",
        meaning: "The name of a flow is not valid.",
        remedy: "Use at most 200 Chinese characters, letters, digits and underscores.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.Name",
        meaning: "The name of a person is not valid.",
        remedy: "Send the real name as it stands on the identity document.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameter.ParamError",
        meaning: "A parameter has a wrong value, or a required one is empty.",
        remedy: "Correct the parameter that the message names; check enum values and IDs.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateSealPolicy", "ModifyExtendedService", "PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidParameterValue",
        meaning: "A parameter has a wrong value.",
        remedy: "Use a value that the documentation allows.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "InvalidRequest",
        meaning: "The multipart body of the request is malformed.",
        remedy: "Check boundary and parts of the body.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "IpInBlacklist",
        meaning: "The IP address is on the block list of the account.",
        remedy: "Call from another address or have it taken off the list.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "IpNotInWhitelist",
        meaning: "The IP address is not on the allow list of the account.",
        remedy: "Have the address put on the list.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded",
        meaning: "A quota is used up.",
        remedy: "Release what is not needed or ask for a higher quota.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "LimitExceeded.FlowInfos",
        meaning: "The request holds too many flows.",
        remedy: "Send at most 20 flows in a call.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "MissingParameter",
        meaning: "A required parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ModifyExtendedService", "PrepareFlows"],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "NoSuchProduct",
        meaning: "The product does not exist.",
        remedy: "Check the host of the request.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "NoSuchVersion",
        meaning: "The version does not exist.",
        remedy: "Check the version of the API.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "OperationDenied",
        meaning: "The operation was refused.",
        remedy: "Check the role of the operator and the state of the organization and its services.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ModifyExtendedService", "PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded",
        meaning: "Too many calls in a short time.",
        remedy: "Wait and try again, slower.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        meaning: "The main account calls too often over all regions.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded.IPLimitExceeded",
        meaning: "The IP address calls too often.",
        remedy: "Wait and try again, slower.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestLimitExceeded.UinLimitExceeded",
        meaning: "The main account calls too often.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: ::tc3_runtime::RetryClass::Throttled,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "RequestSizeLimitExceeded",
        meaning: "The request is too large.",
        remedy: "Send less in one call; a signed POST may hold 10 MB.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceInUse",
        meaning: "The resource is in use.",
        remedy: "Wait until it is free or release it first.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceInsufficient",
        meaning: "There are not enough resources.",
        remedy: "Ask for less or try later.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound",
        meaning: "A resource does not exist.",
        remedy: "Check that the IDs in the request exist and belong to the calling organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ChannelCreateSealPolicy"],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Application",
        meaning: "The application does not exist.",
        remedy: "Check `Agent.AppId` and that the credentials belong to the same application.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Organization",
        meaning: "The organization does not exist.",
        remedy: "Check `Agent.ProxyOrganizationOpenId`; the organization has to be registered in this application first.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceNotFound.Template",
        meaning: "The template does not exist.",
        remedy: "Check `TemplateId`; the template has to be open to the calling organization.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResourceUnavailable",
        meaning: "The resource is not available.",
        remedy: "Check the state of the resource.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ResponseSizeLimitExceeded",
        meaning: "The response is too large.",
        remedy: "Ask for less in one call, for instance by smaller pages.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "ServiceUnavailable",
        meaning: "The service is not available now.",
        remedy: "Try again later.",
        retry: ::tc3_runtime::RetryClass::Safe,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnauthorizedOperation",
        meaning: "The caller may not do this.",
        remedy: "Have the permission granted, or call with another account.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnauthorizedOperation.NoPermissionFeature",
        meaning: "The edition of the organization does not include this action.",
        remedy: "Upgrade to an edition that includes it.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &["ModifyExtendedService", "PrepareFlows"],
        common: false,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnknownParameter",
        meaning: "The request holds a parameter that is not defined.",
        remedy: "Leave out the parameter that the message names.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnsupportedOperation",
        meaning: "The operation is not supported.",
        remedy: "Check that action and parameters fit the resource.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnsupportedProtocol",
        meaning: "The HTTP method or protocol is not supported.",
        remedy: "Use GET or POST.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
    ::tc3_runtime::CodeInfo {
        code: "UnsupportedRegion",
        meaning: "The action does not support the region.",
        remedy: "Send a supported region, or none.",
        retry: ::tc3_runtime::RetryClass::Never,
        actions: &[],
        common: true,
    },
];
