//! Reads the files of the vendor's command line, `tccli`.

use std::fmt;
use std::path::PathBuf;

use super::members::{Members, Names};
use super::role::{Role, in_role};
use super::{CredentialsSource, FetchContext, FetchError, Issued, file};
use crate::transport::BoxFuture;

const NAMES: Names = Names { id: "secretId", key: "secretKey", token: "token", expiry: "expiresAt" };
const ROLE: &str = "role-arn";
const SESSION_NAME: &str = "role-session-name";

/// Reads the credentials that the vendor's command line keeps in `~/.tccli/<profile>.credential`, each time it is asked.
///
/// Those of `tccli auth login` expire; the command line renews them in the file whenever it is used. Where the file also has
/// `role-arn` and `role-session-name`, the role is assumed with them (`AssumeRole`), as the command line does.
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

    /// Reads the keys in the file.
    ///
    /// # Errors
    ///
    /// There is no such file, or it lacks something, or it has a role, whose keys STS has to be asked for: use this as a
    /// [source](CredentialsSource). The error names the file, and no value.
    pub fn read(&self) -> Result<Issued, FetchError> {
        match self.stored()? {
            Stored { role: None, issued } => Ok(issued),
            Stored { role: Some(role), .. } => {
                let message = format!("the keys of {} come from STS; use CommandLineFile as a source", role.name);
                Err(FetchError::broken(message))
            }
        }
    }

    /// Reads the file.
    pub(super) fn stored(&self) -> Result<Stored, FetchError> {
        let (path, is_asked_for) = match &self.path {
            Some(path) => (path.clone(), true),
            None => (self.path_of_profile()?, self.profile.is_some()),
        };
        let text = match file::read(&path) {
            Err(FetchError::Missing(error)) if is_asked_for => return Err(FetchError::Broken(error)),
            other => other?,
        };
        let name = path.display();
        stored(&text, &name).map_err(|problem| FetchError::broken(format!("{name} {problem}")))
    }

    fn path_of_profile(&self) -> Result<PathBuf, FetchError> {
        let profile = self.profile.as_deref().unwrap_or("default");
        if profile.contains(['/', '\\']) {
            return Err(FetchError::broken(format!("`{}` is not a profile of tccli", profile.escape_debug())));
        }
        file::in_home(&format!(".tccli/{profile}.credential"))
    }
}

/// What the file has.
pub(super) struct Stored {
    issued: Issued,
    role: Option<Role>,
}

impl Stored {
    /// The keys to sign with, of this role if there is one, or else of the role in the file.
    pub(super) async fn issued(self, role: Option<Role>, context: FetchContext<'_>) -> Result<Issued, FetchError> {
        if self.issued.expires_at.is_some_and(|expiry| expiry <= context.clock.now()) {
            return Err(FetchError::broken("the login of tccli has expired; run `tccli auth login` again"));
        }
        in_role(role.or(self.role), self.issued, context).await
    }
}

fn stored(text: &str, file: &dyn fmt::Display) -> Result<Stored, String> {
    let mut members = Members::parse(text.as_bytes())?;
    let role = role(&mut members, file)?;
    let credentials = members.keys(&NAMES)?;
    let expiry = members.integer(NAMES.expiry)?.filter(|_| credentials.token().is_some());
    Ok(Stored { issued: Issued { credentials, expires_at: expiry }, role })
}

fn role(members: &mut Members, file: &dyn fmt::Display) -> Result<Option<Role>, String> {
    let mut set = |name| members.text(name).map(|text| text.filter(|text| !text.is_empty()));
    match (set(ROLE)?, set(SESSION_NAME)?) {
        (None, None) => Ok(None),
        (Some(arn), Some(session_name)) => Ok(Some(Role { arn, session_name, name: format!("the {ROLE} in {file}") })),
        (Some(_), None) => Err(format!("has {ROLE}, but no {SESSION_NAME}; set both")),
        (None, Some(_)) => Err(format!("has {SESSION_NAME}, but no {ROLE}; set both")),
    }
}

impl CredentialsSource for CommandLineFile {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(async move { self.stored()?.issued(None, context).await })
    }
}
