//! What the vendor's command line, `tccli`, keeps.

use std::path::PathBuf;

use super::members::{Members, Names};
use super::{CredentialsSource, FetchContext, FetchError, Issued, file};
use crate::transport::BoxFuture;

const NAMES: Names = Names { id: "secretId", key: "secretKey", token: "token", expiry: "expiresAt" };
const ROLE: &str = "role-arn";

/// Reads the credentials that the vendor's command line keeps in `~/.tccli/<profile>.credential`, each time it is asked.
///
/// Those of `tccli auth login` expire; the command line renews them in the file whenever it is used.
#[derive(Clone, Debug, Default)]
pub struct CommandLineFile {
    path: Option<PathBuf>,
    profile: Option<String>,
}

impl CommandLineFile {
    /// The profile `default`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads this file, which then must exist.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Reads this profile, which then must exist.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Reads the file.
    ///
    /// # Errors
    ///
    /// There is no such file, or it lacks something. The error names the file, and no value.
    pub fn read(&self) -> Result<Issued, FetchError> {
        let (path, is_asked_for) = match &self.path {
            Some(path) => (path.clone(), true),
            None => (self.path_of_profile()?, self.profile.is_some()),
        };
        let text = match file::read(&path) {
            Err(FetchError::Missing(error)) if is_asked_for => return Err(FetchError::Broken(error)),
            other => other?,
        };
        issued(&text).map_err(|problem| FetchError::broken(format!("{} {problem}", path.display())))
    }

    fn path_of_profile(&self) -> Result<PathBuf, FetchError> {
        let profile = self.profile.as_deref().unwrap_or("default");
        if profile.contains(['/', '\\']) {
            return Err(FetchError::broken(format!("`{}` is not a profile of tccli", profile.escape_debug())));
        }
        file::in_home(&format!(".tccli/{profile}.credential"))
    }
}

fn issued(text: &str) -> Result<Issued, String> {
    let mut members = Members::parse(text.as_bytes())?;
    // Signing as the user instead would call with other permissions than the command line does.
    if members.text(ROLE)?.is_some_and(|role| !role.is_empty()) {
        return Err(format!("has a {ROLE}, which is not followed; use AssumeRole with the credentials of the user"));
    }
    let credentials = members.keys(&NAMES)?;
    let expiry = members.integer(NAMES.expiry)?.filter(|_| credentials.token().is_some());
    Ok(Issued { credentials, expires_at: expiry })
}

impl CredentialsSource for CommandLineFile {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        let is_over = |issued: &Issued| issued.expires_at.is_some_and(|expiry| expiry <= context.clock.now());
        let unexpired = self.read().and_then(|issued| match is_over(&issued) {
            true => Err(FetchError::broken("the login of tccli has expired; run `tccli auth login` again")),
            false => Ok(issued),
        });
        Box::pin(std::future::ready(unexpired))
    }
}
