//! Reads small files that hold secrets.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use super::FetchError;

/// Files of credentials have a few hundred bytes.
const MAX_BYTES: u64 = 64 * 1024;

/// Reads a text file. One that does not exist is missing, anything else that goes wrong makes it broken.
pub(super) fn read(path: &Path) -> Result<String, FetchError> {
    let name = path.display();
    let refused = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => FetchError::missing(format!("{name} does not exist")),
        _ => FetchError::broken(format!("{name} cannot be read: {error}")),
    };
    // Opening a pipe would wait for whoever writes to it.
    if !std::fs::metadata(path).map_err(refused)?.is_file() {
        return Err(FetchError::broken(format!("{name} is not a regular file")));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes)).map_err(refused)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FetchError::broken(format!("{name} has more than {MAX_BYTES} bytes; is this the right file?")));
    }
    let text = String::from_utf8(bytes).map_err(|_| FetchError::broken(format!("{name} is not UTF-8 text")))?;
    // Editors of Windows begin a file with a byte order mark.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Returns a path below the home directory.
pub(super) fn in_home(path: &str) -> Result<PathBuf, FetchError> {
    let home = std::env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let missing = || FetchError::missing(format!("~/{path} cannot be found: there is no home directory"));
    home.map(|home| home.join(path)).ok_or_else(missing)
}
