//! Several sources, of which the first one that has credentials counts.

use std::fmt;
use std::sync::OnceLock;

use super::{
    CommandLineFile, Credentials, CredentialsSource, FetchContext, FetchError, Issued, MachineRole, ProfileFile,
    WebIdentity, environment,
};
use crate::error::ConfigurationError;
use crate::transport::BoxFuture;

/// Takes credentials from the first source that has any, and from then on from that source alone.
///
/// A source that is [missing](FetchError::Missing) is skipped. One that is [broken](FetchError::Broken) ends the search:
/// signing as somebody else instead would surprise. If all are missing, the error lists what was tried.
#[derive(Default)]
pub struct CredentialsChain {
    sources: Vec<Box<dyn CredentialsSource>>,
    chosen: OnceLock<usize>,
}

impl CredentialsChain {
    /// A chain without sources.
    pub fn new() -> Self {
        Self::default()
    }

    /// The variables of [`Credentials::from_env`], then [`ProfileFile`], [`CommandLineFile`], [`MachineRole`] and
    /// [`WebIdentity`].
    pub fn standard() -> Self {
        Self::new()
            .then(Environment)
            .then(ProfileFile::new())
            .then(CommandLineFile::new())
            .then(MachineRole::new())
            .then(WebIdentity::tke())
    }

    /// The standard chain, unless a file that it would read is broken.
    pub(crate) fn checked() -> Result<Self, ConfigurationError> {
        let profile = ProfileFile::new().read().map(Issued::lasting);
        let found = profile.or_else(|error| match error {
            FetchError::Missing(_) => CommandLineFile::new().read(),
            FetchError::Broken(_) => Err(error),
        });
        match found {
            Err(FetchError::Broken(error)) => Err(error),
            _ => Ok(Self::standard()),
        }
    }

    /// Adds a source, to be asked if none before it has credentials.
    #[must_use]
    pub fn then(mut self, source: impl CredentialsSource + 'static) -> Self {
        self.sources.push(Box::new(source));
        self
    }

    async fn issued(&self, context: FetchContext<'_>) -> Result<Issued, FetchError> {
        if let Some(source) = self.chosen.get().and_then(|index| self.sources.get(*index)) {
            return source.fetch(context).await;
        }
        let mut tried = Vec::new();
        for (index, source) in self.sources.iter().enumerate() {
            match source.fetch(context).await {
                Ok(issued) => {
                    let _ = self.chosen.set(index);
                    return Ok(issued);
                }
                Err(FetchError::Missing(error)) => tried.push(error.to_string()),
                Err(broken) => return Err(broken),
            }
        }
        Err(FetchError::missing(format!("no credentials were found; tried: {}", tried.join("; "))))
    }
}

impl CredentialsSource for CredentialsChain {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(self.issued(context))
    }
}

impl fmt::Debug for CredentialsChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsChain").field("sources", &self.sources.len()).finish_non_exhaustive()
    }
}

/// The key pair in the variables of the environment.
struct Environment;

impl CredentialsSource for Environment {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        let read = if environment::has_keys() {
            Credentials::from_env().map(Issued::lasting).map_err(FetchError::Broken)
        } else {
            let [id, key] = [environment::SECRET_ID, environment::SECRET_KEY];
            Err(FetchError::missing(format!("{id} and {key} are not set")))
        };
        Box::pin(std::future::ready(read))
    }
}
