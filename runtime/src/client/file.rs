//! Files on disk, whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::error::ConfigurationError;

/// Writes the bytes beside the path, and moves them there when all of them are written.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), ConfigurationError> {
    let failed =
        |error: io::Error| ConfigurationError::with_source(format!("{} cannot be written", path.display()), error);
    let part = Part::create(path).map_err(failed)?;
    part.fill(bytes, path).map_err(failed)
}

/// A file that is removed unless it is complete.
struct Part {
    path: PathBuf,
    file: File,
    is_complete: bool,
}

impl Part {
    /// In the same folder, so that it can be moved.
    fn create(path: &Path) -> io::Result<Self> {
        path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        for number in 0..100 {
            // Without the name of the file, which may be as long as names can be.
            let path = path.with_file_name(format!(".tc3-{}-{number}.part", std::process::id()));
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => return Ok(Self { path, file, is_complete: false }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn fill(mut self, bytes: &[u8], path: &Path) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.file.sync_all()?;
        fs::rename(&self.path, path)?;
        self.is_complete = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.is_complete {
            // What led here is told already.
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("tc3-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_file_replaces_the_one_that_was_there_and_leaves_nothing_beside_it() {
        let folder = folder("whole");
        let path = folder.join("a.pdf");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!((fs::read(&path).unwrap(), names(&folder)), (b"two".to_vec(), vec!["a.pdf".to_owned()]));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_cannot_be_moved_is_not_left_behind() {
        let folder = folder("part");
        // A folder of this name is in the way.
        let path = folder.join("a.pdf");
        fs::create_dir(&path).unwrap();
        fs::write(path.join("inside"), "").unwrap();
        let error = write(&path, b"one").unwrap_err();
        assert!(error.to_string().ends_with("a.pdf cannot be written"), "{error}");
        assert_eq!(names(&folder), ["a.pdf"]);
        assert!(write(&folder.join("missing/a.pdf"), b"one").is_err());
        assert!(write(Path::new("/"), b"one").is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
