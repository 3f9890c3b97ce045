//! Reads credentials from environment variables.

use crate::error::ConfigurationError;

pub(super) const SECRET_ID: &str = "TENCENTCLOUD_SECRET_ID";
pub(super) const SECRET_KEY: &str = "TENCENTCLOUD_SECRET_KEY";
pub(super) const TOKEN: &str = "TENCENTCLOUD_TOKEN";

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

/// Reports whether one of the variables of a key pair is set, in which case the other one must be.
pub(crate) fn has_keys() -> bool {
    [SECRET_ID, SECRET_KEY].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
