//! Writes files to disk, whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::call::fresh;
use crate::error::FileError;

/// Writes the bytes beside the path, and moves them there when all of them are written.
#[cfg(any(feature = "blocking", test))]
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    put(path, bytes).map_err(|error| FileError::new(path, error))
}

/// The same, without a call of the same runtime having to wait for the disk.
pub(super) async fn write_aside(path: &Path, bytes: Vec<u8>) -> Result<(), FileError> {
    let target = path.to_owned();
    aside(move || put(&target, &bytes)).await.map_err(|error| FileError::new(path, error))
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    Part::create(path)?.fill(bytes, path)
}

/// Runs it on a thread for such work.
#[cfg(feature = "reqwest")]
async fn aside(work: impl FnOnce() -> io::Result<()> + Send + 'static) -> io::Result<()> {
    match tokio::runtime::Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(work).await?,
        Err(_) => work(),
    }
}

/// Runs it here: which runtime this is, if any, is not known.
#[cfg(not(feature = "reqwest"))]
async fn aside(work: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    work()
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
        // Without the name of the file, which may be as long as names can be. Nor is the process a name: in containers all have
        // the same number, and what a killed one left would be in the way.
        let path = path.with_file_name(format!(".tc3-{}.part", fresh()));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { path, file, is_complete: false })
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
        assert!(error.to_string().contains("a.pdf cannot be written: "), "{error}");
        assert_eq!(names(&folder), ["a.pdf"]);
        assert!(write(&folder.join("missing/a.pdf"), b"one").is_err());
        assert!(write(Path::new("/"), b"one").is_err());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_killed_processes_left_is_in_nobodys_way() {
        let folder = folder("left");
        let path = folder.join("a.pdf");
        for _ in 0..200 {
            // Neither moved nor removed, as by a process that is killed.
            std::mem::forget(Part::create(&path).unwrap());
        }
        write(&path, b"one").unwrap();
        assert_eq!((fs::read(&path).unwrap(), names(&folder).len()), (b"one".to_vec(), 201));
        fs::remove_dir_all(folder).unwrap();
    }

    #[cfg(feature = "reqwest")]
    #[test]
    fn inside_a_runtime_another_thread_waits_for_the_disk() {
        use std::thread;
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let here = thread::current().id();
        let elsewhere =
            aside(move || if thread::current().id() == here { Err(io::ErrorKind::Other.into()) } else { Ok(()) });
        runtime.block_on(elsewhere).unwrap();
    }
}
