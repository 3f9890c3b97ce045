//! The client is misconfigured, or its credentials could not be obtained.

use std::fmt;
use std::sync::Arc;

use super::Made;
use crate::action::ActionInfo;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The client is misconfigured, or its credentials could not be obtained.
///
/// `Display` says what is wrong and what to write instead, and which action was not sent if it came up
/// during a call. What caused it is the `source`. A setting that is wrong stays wrong; a server that did not give credentials
/// may give them later, which [`is_temporary`](Self::is_temporary) tells apart.
#[derive(Debug)]
pub struct ConfigurationError(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    message: String,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    info: Option<&'static ActionInfo>,
    made: Made,
    is_temporary: bool,
}

impl ConfigurationError {
    /// An error with this message; for [`CredentialsProvider`](crate::CredentialsProvider)s.
    /// The message must not contain secrets.
    pub fn new(message: impl Into<String>) -> Self {
        Self::of(message.into(), None)
    }

    /// An error with this message and its cause: `the vault does not answer`, and what the connection to
    /// it said. Neither must contain secrets.
    pub fn with_source(message: impl Into<String>, source: impl Into<Source>) -> Self {
        Self::of(message.into(), Some(source.into().into()))
    }

    fn of(message: String, source: Option<Arc<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(Box::new(Inner { message, source, info: None, made: Made::default(), is_temporary: false }))
    }

    /// The same error, of something that passes: the vault does not answer at the moment.
    #[must_use]
    pub fn temporary(self) -> Self {
        self.temporary_if(true)
    }

    pub(crate) fn temporary_if(mut self, is_temporary: bool) -> Self {
        self.0.is_temporary = is_temporary;
        self
    }

    /// Whether the same call may succeed later with nothing changed: credentials could not be fetched, for a reason that passes.
    pub fn is_temporary(&self) -> bool {
        self.0.is_temporary
    }

    /// The same error for another caller who waited for the same thing.
    pub(crate) fn again(&self) -> Self {
        Self(self.0.clone())
    }

    /// The same error, of this.
    pub(crate) fn about(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// The action that was called; `None` while the client was set up.
    pub fn action(&self) -> Option<&'static str> {
        self.info().map(|info| info.name)
    }

    /// How many attempts of the call were sent before this came up; mostly none.
    pub fn attempts(&self) -> u32 {
        self.0.made.attempts
    }

    pub(super) fn made(&self) -> Made {
        self.0.made
    }

    pub(super) fn set_made(&mut self, made: Made) {
        self.0.made = made;
    }

    /// Adds which call was not sent.
    pub(crate) fn during(mut self, info: &'static ActionInfo) -> Self {
        self.0.info = Some(info);
        self
    }

    pub(super) fn info(&self) -> Option<&'static ActionInfo> {
        self.0.info
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(info) = self.0.info {
            let again = if self.attempts() > 0 { " again" } else { "" };
            write!(f, "{} was not sent{again}: ", info.name)?;
        }
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for ConfigurationError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
