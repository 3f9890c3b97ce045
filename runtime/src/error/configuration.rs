//! The client is not set up rightly.

use std::fmt;

/// The client is not set up rightly. `Display` says what is wrong and what to write instead.
#[derive(Debug)]
pub struct ConfigurationError {
    message: Box<str>,
}

impl ConfigurationError {
    /// An error with this message; for [`CredentialsProvider`](crate::CredentialsProvider)s.
    /// The message must not contain secrets.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into().into_boxed_str() }
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ConfigurationError {}
