//! What was fetched could not be written to a file.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// What came could not be written to a file. The call was carried out, and nothing of the file is left.
///
/// `Display` names the file and says what the system says of it.
#[derive(Debug)]
pub struct FileError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    path: PathBuf,
    error: io::Error,
}

impl FileError {
    pub(crate) fn new(path: &Path, error: io::Error) -> Self {
        Self(Box::new(Inner { path: path.to_owned(), error }))
    }

    /// The file that was to be written.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// What the system says of it: a full disk, a folder that is missing or belongs to another user.
    pub fn io(&self) -> &io::Error {
        &self.0.error
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be written: {}", self.0.path.display(), self.0.error)
    }
}

/// `Display` says what the error of the system says, so the source is that error's source.
impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.error.source()
    }
}
