// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/errors.yaml, spec/common/errors.yaml

/// Why the service refused a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

impl ErrorCode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown(unknown) => unknown.as_str(),
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
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ErrorCode",
        known: Self::KNOWN,
        wire: &[],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ErrorCode {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
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
static TABLE: &[::tc3_runtime::CodeInfo] = &[];
