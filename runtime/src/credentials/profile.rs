//! Reads the vendor's file of key pairs.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use super::environment::variable;
use super::ini::{self, Entry, Section};
use super::{Credentials, CredentialsSource, FetchContext, FetchError, Issued, file};
use crate::transport::BoxFuture;

const PATH: &str = "TENCENTCLOUD_CREDENTIALS_FILE";
const IN_HOME: &str = ".tencentcloud/credentials";
const OF_SYSTEM: &str = "/etc/tencentcloud/credentials";
const DEFAULT: &str = "default";
const SECRET_ID: &str = "secret_id";
const SECRET_KEY: &str = "secret_key";
const TOKEN: &str = "token";

static IS_SYSTEM_LEFT_OUT: AtomicBool = AtomicBool::new(false);

/// Leaves `/etc/tencentcloud/credentials` out of every search of this process, so that a test of what `from_env` finds does
/// not depend on the machine.
pub fn without_system_credentials() {
    IS_SYSTEM_LEFT_OUT.store(true, Ordering::Relaxed);
}

/// Reads a key pair from the vendor's INI file of credentials, each time it is asked.
///
/// ```ini
/// # ~/.tencentcloud/credentials
/// [default]
/// secret_id = AKIDEXAMPLE
/// secret_key = EXAMPLE
/// ```
///
/// A `token` may follow. Other keys are passed over, `role_arn` among them, as the vendor's SDKs do. Comments begin with `#` or `;` and need a line of their own. The file is the first of: the one
/// that `TENCENTCLOUD_CREDENTIALS_FILE` names, `~/.tencentcloud/credentials`, `/etc/tencentcloud/credentials`.
#[derive(Clone, Debug, Default)]
pub struct ProfileFile {
    path: Option<PathBuf>,
    profile: Option<String>,
}

impl ProfileFile {
    /// The section `[default]` of the usual file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads this file, which then must exist.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Reads this section, which then must exist if the file does.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Reads the file.
    ///
    /// # Errors
    ///
    /// There is no such file or section, or it lacks something. The error names file and line, and no value.
    pub fn read(&self) -> Result<Credentials, FetchError> {
        if let Some(path) = &self.path {
            return self.read_file(path).map_err(|error| FetchError::Broken(error.into_inner()));
        }
        if let Some(path) = variable(PATH).map_err(FetchError::Broken)? {
            let read = self.read_file(Path::new(&path));
            return read.map_err(|error| FetchError::broken(format!("{error} ({PATH} names this file)")));
        }
        let of_home = file::in_home(IN_HOME).and_then(|path| self.read_file(&path));
        let Err(FetchError::Missing(first)) = of_home else {
            return of_home;
        };
        match self.read_system_file() {
            Err(FetchError::Missing(second)) => Err(FetchError::missing(format!("{first}; {second}"))),
            other => other,
        }
    }

    fn read_system_file(&self) -> Result<Credentials, FetchError> {
        if IS_SYSTEM_LEFT_OUT.load(Ordering::Relaxed) {
            return Err(FetchError::missing(format!("{OF_SYSTEM} is left out of this test")));
        }
        self.read_file(Path::new(OF_SYSTEM))
    }

    fn read_file(&self, path: &Path) -> Result<Credentials, FetchError> {
        let text = file::read(path)?;
        let profile = self.profile.as_deref().unwrap_or(DEFAULT);
        let broken = |line: usize, problem: &dyn fmt::Display| {
            FetchError::broken(format!("{}, line {line}: {problem}", path.display()))
        };
        let section = ini::section(&text, profile, &[SECRET_ID, SECRET_KEY, TOKEN])
            .map_err(|malformed| broken(malformed.line, &malformed.problem))?;
        let Some(section) = section else {
            let message = format!("{} has no section [{}]", path.display(), profile.escape_debug());
            let is_asked_for = self.profile.is_some();
            return Err(if is_asked_for { FetchError::broken(message) } else { FetchError::missing(message) });
        };
        keys(&section).map_err(|(line, problem)| broken(line, &problem))
    }
}

/// The keys of a section, or what is wrong and where.
fn keys(section: &Section<'_>) -> Result<Credentials, (usize, String)> {
    let needed = |key: &str| section.get(key).ok_or_else(|| (section.line, format!("this section has no {key}")));
    let (id, key) = (needed(SECRET_ID)?, needed(SECRET_KEY)?);
    let token = section.get(TOKEN).unwrap_or(Entry { value: "", line: section.line });
    for (name, entry) in [(SECRET_ID, id), (SECRET_KEY, key), (TOKEN, token)] {
        let lacking = (name != TOKEN && entry.value.is_empty()).then_some("is empty");
        if let Some(problem) = lacking.or_else(|| slip(entry.value)) {
            return Err((entry.line, format!("{name} {problem}")));
        }
    }
    let text = |entry: Entry<'_>| entry.value.to_owned();
    let named = Credentials::named((SECRET_ID, text(id)), (SECRET_KEY, text(key)), (TOKEN, text(token)));
    named.map_err(|error| (section.line, error.to_string()))
}

/// What people write that other INI readers would understand.
fn slip(value: &str) -> Option<&'static str> {
    if value.starts_with(['"', '\'']) {
        Some("is in quotes; write it without")
    } else if value.contains([' ', '\t']) {
        Some("has spaces in it; a comment needs a line of its own")
    } else if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("has characters other than visible ASCII")
    } else {
        None
    }
}

impl CredentialsSource for ProfileFile {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(std::future::ready(self.read().map(Issued::lasting)))
    }
}
