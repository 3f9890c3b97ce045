//! Who signs.

use std::fmt;
use std::sync::Arc;

use crate::error::ConfigurationError;
use crate::transport::BoxFuture;

const SECRET_ID: &str = "TENCENTCLOUD_SECRET_ID";
const SECRET_KEY: &str = "TENCENTCLOUD_SECRET_KEY";
const TOKEN: &str = "TENCENTCLOUD_TOKEN";

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
        refuse_malformed(SECRET_ID, &id)?;
        refuse_malformed(SECRET_KEY, &key)?;
        let token = variable(TOKEN)?.unwrap_or_default();
        Self { id, key: Secret(key), token: None }.with_named_token(TOKEN, token)
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

/// The variable, if it is set to something.
///
/// # Errors
///
/// It is not UTF-8.
pub(crate) fn variable(name: &str) -> Result<Option<String>, ConfigurationError> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(ConfigurationError::new(format!("{name} is not UTF-8 text"))),
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

/// Gives credentials when a call needs them. Implement it for keys that change over time.
pub trait CredentialsProvider: Send + Sync {
    /// The credentials to sign the next request with. Called once per call; cache what is costly.
    ///
    /// The client's timeout does not count here: a provider that asks somebody watches its own time. If they
    /// cannot be had now, [`ConfigurationError::with_source`] says why.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>>;
}

impl CredentialsProvider for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<T: CredentialsProvider + ?Sized> CredentialsProvider for Arc<T> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        (**self).credentials()
    }
}

impl<T: CredentialsProvider + ?Sized> CredentialsProvider for Box<T> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        (**self).credentials()
    }
}
