//! A key pair.

use std::fmt;

use super::environment::{SECRET_ID, SECRET_KEY, TOKEN, variable};
use crate::error::ConfigurationError;

/// Text that neither shows nor serializes itself.
#[derive(Clone)]
struct Secret(String);

/// The key pair of an account, with the token of temporary ones.
///
/// `Debug` shows neither the key nor the token, and of the id only its head.
#[derive(Clone)]
pub struct Credentials {
    id: String,
    key: Secret,
    token: Option<Secret>,
}

impl Credentials {
    /// A SecretId and its SecretKey.
    ///
    /// # Errors
    ///
    /// One of them is empty, has spaces around it, or has characters that no HTTP header can carry.
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Result<Self, ConfigurationError> {
        let (id, key) = (id.into(), key.into());
        refuse_malformed("secret id", &id)?;
        refuse_malformed("secret key", &key)?;
        Ok(Self { id, key: Secret(key), token: None })
    }

    /// Adds the token of temporary credentials. An empty one means none.
    ///
    /// # Errors
    ///
    /// It has spaces around it, or characters that no HTTP header can carry.
    pub fn with_token(self, token: impl Into<String>) -> Result<Self, ConfigurationError> {
        self.with_named_token("token", token.into())
    }

    /// Credentials of which the errors call each part by the name it has where it was read.
    pub(super) fn named(
        id: (&str, String),
        key: (&str, String),
        token: (&str, String),
    ) -> Result<Self, ConfigurationError> {
        refuse_malformed(id.0, &id.1)?;
        refuse_malformed(key.0, &key.1)?;
        Self { id: id.1, key: Secret(key.1), token: None }.with_named_token(token.0, token.1)
    }

    /// Whether these are the same keys, token included.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.id == other.id && self.key.0 == other.key.0 && self.token() == other.token()
    }

    fn with_named_token(mut self, name: &str, token: String) -> Result<Self, ConfigurationError> {
        if !token.is_empty() {
            refuse_malformed(name, &token)?;
        }
        self.token = (!token.is_empty()).then_some(Secret(token));
        Ok(self)
    }

    /// Reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, if it is set,
    /// `TENCENTCLOUD_TOKEN`.
    ///
    /// # Errors
    ///
    /// A variable is missing or malformed; the error names it.
    pub fn from_env() -> Result<Self, ConfigurationError> {
        let needed = |name| variable(name)?.ok_or_else(|| ConfigurationError::new(format!("{name} is not set")));
        let (id, key) = (needed(SECRET_ID)?, needed(SECRET_KEY)?);
        // Id and key are judged before the token is read.
        let keys = Self::named((SECRET_ID, id), (SECRET_KEY, key), (TOKEN, String::new()))?;
        keys.with_named_token(TOKEN, variable(TOKEN)?.unwrap_or_default())
    }

    /// Everything that must not come back out of an error.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        [self.secret_id(), self.secret_key()].into_iter().chain(self.token())
    }

    /// The SecretId, which requests show openly.
    pub fn secret_id(&self) -> &str {
        &self.id
    }

    pub(crate) fn secret_key(&self) -> &str {
        &self.key.0
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.0.as_str())
    }
}

fn refuse_malformed(what: &str, text: &str) -> Result<(), ConfigurationError> {
    let problem = if text.is_empty() {
        "is empty"
    } else if text.trim() != text {
        "has spaces or line breaks around it"
    } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        "has characters other than visible ASCII"
    } else {
        return Ok(());
    };
    Err(ConfigurationError::new(format!("{what} {problem}")))
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head: String = self.id.chars().take(4).collect();
        let token = self.token.as_ref().map(|_| crate::debug::REDACTED);
        f.debug_struct("Credentials")
            .field("id", &format_args!("{head}…"))
            .field("key", &format_args!("{}", crate::debug::REDACTED))
            .field("token", &token)
            .finish()
    }
}
